# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter ``diagnosis``."""

from __future__ import annotations

DOCUMENTATION = r"""
name: diagnosis
version_added: 0.1.0
short_description: Which step of a call is broken
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Walks the way of a call from the gateway's name to the database, over what a probe, the Docker host and LiteLLM have
    said, and names the first step that is broken, what is behind it, and what to do.
options:
  _input:
    description: The RV(lan.mcp_gateway.mcp_probe#module:cells) of a probe through the gateway.
    type: list
    elements: dict
    required: true
  host:
    description: What M(lan.mcp_gateway.host_facts) says of the Docker host.
    type: dict
    required: true
  info:
    description: What M(lan.mcp_gateway.litellm_info) says, with its servers and keys; none where it could not be asked.
    type: dict
  deployed:
    description: The description of each service on the host, by name.
    type: dict
    default: {}
  spend:
    description: What was found in the spend log, as O(lan.mcp_gateway.mcp_report#module:spend).
    type: dict
  key:
    description: The key to look at; all when it is empty.
    type: str
    default: ""
  service:
    description: The service to look at; all when it is empty.
    type: str
    default: ""
  database:
    description: Name of the database's container; empty where it is none of ours.
    type: str
    default: litellm-db
"""

EXAMPLES = r"""
- name: Say why a tool does not run
  ansible.builtin.debug:
    msg: "{{ (cells | lan.mcp_gateway.diagnosis(host, deployed=deployed)).text }}"
  vars:
    cells:
      - key: claude-code
        service: mcp_fetch
        path: mcp
        expected: works
        verdict: unreachable
        stage: call
        detail: the gateway cannot reach the service
        evidence: ""
        fix: ""
        ok: false
    host:
      engine: {running: true}
      containers:
        - {name: litellm-proxy, state: running, status: Up 2 hours, health: healthy, networks: [litellm-mcp-net]}
        - {name: litellm-db, state: running, status: Up 2 hours, health: healthy, networks: [litellm-mcp-net]}
        - {name: mcp-fetch, state: exited, status: Exited (137), health: null, networks: []}
    deployed:
      mcp_fetch: {name: mcp_fetch, container: mcp-fetch}
"""

RETURN = r"""
_value:
  description:
    - C(ok), whether nothing is broken; C(text), one paragraph; C(broken), the step that is broken; C(steps), a line for
      each step of the first way that is broken.
  type: dict
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.diagnosis import Seen, Unknown, diagnose

Row = Mapping[str, Any]


def diagnosis(
    cells: Sequence[Row],
    host: Row,
    info: Row | None = None,
    deployed: Mapping[str, Row | None] | None = None,
    spend: Row | None = None,
    key: str = "",
    service: str = "",
    database: str = "litellm-db",
) -> dict[str, Any]:
    """What is broken. Raises AnsibleFilterError for a key or service that was not probed."""
    seen = Seen(
        cells=cells,
        engine=host["engine"],
        containers=host["containers"],
        info=info,
        deployed=deployed or {},
        spend=spend,
        database=database or None,
    )
    try:
        return diagnose(seen, key, service)
    except Unknown as error:
        raise AnsibleFilterError(f"diagnosis: {error}") from None


class FilterModule:
    """Entry point for Ansible."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {"diagnosis": diagnosis}
