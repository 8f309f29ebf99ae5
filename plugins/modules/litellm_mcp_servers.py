#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: litellm_mcp_servers
short_description: Register MCP servers in LiteLLM
version_added: 0.1.0
description:
  - Registers MCP servers through LiteLLM's API, live, without a restart, all of them in one call.
  - A server that differs is changed. On a version whose update does not reach the running proxy (1.77.3) it is deleted
    and registered again with the same O(servers[].server_id), so that grants stay valid.
  - What this module registers carries the mark C(managed by lan.mcp_gateway) in its description. A server of
    the same O(servers[].server_id) without the mark is taken over.
  - Servers of C(config.yaml) are read, never written. A O(servers[].server_id), name or alias that is defined there too
    is an error.
  - Current versions of LiteLLM send the credential that they have to a O(servers[].url) that has changed. So this
    module sends O(servers[].credential) anew with every change, and without one it takes the stored one away. Where
    what somebody set by hand (C(static_headers), C(extra_headers), C(env_vars), C(is_byok)) would go to another host,
    the change is refused.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._gateway
  - lan.mcp_gateway._gateway.writes
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.action_group
options:
  state:
    description:
      - V(present) registers O(servers) as described, V(absent) deletes them, whoever registered them.
    type: str
    choices: [present, absent]
    default: present
  prune:
    description:
      - Also delete the servers that carry our mark and are not listed. Others are never touched.
    type: bool
    default: false
  servers:
    description:
      - The servers. With O(state=absent) only O(servers[].server_id) counts.
    type: list
    elements: dict
    default: []
    suboptions:
      server_id:
        description:
          - Identity of the server, which grants refer to. It does not change when the address does.
        type: str
        required: true
      name:
        description:
          - Name in LiteLLM; letters, digits and V(_). Without it, O(servers[].server_id).
          - No other server may have it as its name or alias, in upper or lower case, not even one that this run would
            rename.
        type: str
      alias:
        description:
          - What the names of its tools start with. Without it, the name.
        type: str
      url:
        description:
          - Address as seen from LiteLLM. Required with O(state=present).
        type: str
      transport:
        description:
          - The transport. V(auto) is the one that is safe on the running version, which is V(sse) on 1.77.3, where a
            dead V(http) server blocks all the others.
        type: str
        choices: [auto, http, sse]
        default: auto
      description:
        description: What the server is for.
        type: str
        default: ""
      access_groups:
        description: Groups of servers that it belongs to.
        type: list
        elements: str
        default: []
      auth_type:
        description:
          - How LiteLLM authenticates itself to the server. V(api_key) sends O(servers[].credential) in the header
            C(X-API-Key), the others send it in C(Authorization). V(bearer_token) puts C(Bearer) before it, V(basic)
            puts C(Basic) and encodes it, V(authorization) sends it as it is.
          - Only V(none) on a version that stores no credentials, as 1.77.3. There, define such a server in
            C(config.yaml).
        type: str
        choices: [none, api_key, bearer_token, basic, authorization]
        default: none
      credential:
        description:
          - What O(servers[].auth_type) sends, C(user:password) for V(basic). Required unless that is V(none).
          - LiteLLM stores it encrypted and never shows it, so a credential is no difference by itself. It is sent
            whenever the server is registered or changed in any way. To bring in a new one, change
            O(servers[].credential_version) too.
        type: str
      credential_file:
        description:
          - Environment file on the target that holds the credential, in place of O(servers[].credential). Then
            O(servers[].credential_version) is a fingerprint of it, unless it is given, so a changed file is noticed.
        type: path
      credential_variable:
        description:
          - Name of the variable in O(servers[].credential_file) that holds the credential.
        type: str
      credential_version:
        description:
          - Any text that tells this credential from the one before, such as a date. A difference sends
            O(servers[].credential) anew. Everybody who may list the server can read it.
        type: str
seealso:
  - module: lan.mcp_gateway.litellm_keys
  - module: lan.mcp_gateway.litellm_info
"""

EXAMPLES = r"""
- name: Register services
  lan.mcp_gateway.litellm_mcp_servers:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    servers:
      - server_id: mcp_fetch
        url: http://mcp-fetch:8080/sse
        description: Web pages as text
      - server_id: mcp_web
        url: http://mcp-fetch:8080/sse
        access_groups: [web]

- name: Take one away
  lan.mcp_gateway.litellm_mcp_servers:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    state: absent
    servers:
      - server_id: mcp_web

- name: These and no others of ours
  lan.mcp_gateway.litellm_mcp_servers:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    prune: true
    servers:
      - server_id: mcp_fetch
        url: http://mcp-fetch:8080/sse
        description: Web pages as text
      - server_id: mcp_postgres
        url: http://mcp-postgres:8080/sse
        description: PostgreSQL, read only
"""

RETURN = r"""
litellm_version:
  description: Version of the running proxy; null in check mode when nothing answers.
  returned: success
  type: str
  sample: 1.77.3
create:
  description: IDs of servers that were (or would be) made.
  returned: success
  type: list
  elements: str
  sample: [mcp_fetch]
update:
  description: IDs of servers that were (or would be) changed in place.
  returned: success
  type: list
  elements: str
  sample: []
replace:
  description: IDs of servers that were (or would be) deleted and made again.
  returned: success
  type: list
  elements: str
  sample: []
delete:
  description: IDs of servers that were (or would be) deleted.
  returned: success
  type: list
  elements: str
  sample: []
adopt:
  description: Those among RV(update) and RV(replace) that somebody else had made and that carry our mark from now on.
  returned: success
  type: list
  elements: str
  sample: []
unchanged:
  description: IDs of servers that are as they shall be.
  returned: success
  type: list
  elements: str
  sample: [mcp_postgres]
ignored:
  description: IDs of servers that exist, are not listed, and were left alone.
  returned: success
  type: list
  elements: str
  sample: []
applied:
  description: The writes that had succeeded when one failed.
  returned: when a write failed
  type: list
  elements: dict
  sample:
    - action: create
      name: mcp_fetch
failures:
  description: The write that failed.
  returned: when a write failed
  type: list
  elements: dict
  sample:
    - action: create
      name: mcp_postgres
      message: "POST http://127.0.0.1:4000/v1/mcp/server: 500 Internal Server Error"
pending:
  description: The writes that were not tried any more.
  returned: when a write failed
  type: list
  elements: dict
  sample: []
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import (
    credentials,
    gateway,
    running,
    servers,
    versions,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import DuplicateKeyError, Plan, plan

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    **gateway.WRITE_SPEC,
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "prune": {"type": "bool", "default": False},
    "servers": {
        "type": "list",
        "elements": "dict",
        "default": [],
        "options": {
            "server_id": {"type": "str", "required": True},
            "name": {"type": "str"},
            "alias": {"type": "str"},
            "url": {"type": "str"},
            "transport": {"type": "str", "choices": ["auto", "http", "sse"], "default": "auto"},
            "description": {"type": "str", "default": ""},
            "access_groups": {"type": "list", "elements": "str", "default": []},
            "auth_type": {"type": "str", "choices": list(servers.AUTH_TYPES), "default": servers.NO_AUTH},
            "credential": {"type": "str", "no_log": True},
            "credential_file": {"type": "path", "no_log": False},
            "credential_variable": {"type": "str", "no_log": False},
            "credential_version": {"type": "str", "no_log": False},
        },
    },
}

# --- 3. client: LiteLLMClient, with the calls of module_utils/_litellm/servers.py -------------------------------------


HANDLERS: dict[str, gateway.Handler] = {
    "create": servers.create,
    "update": servers.update,
    "replace": servers.replace,
    "delete": servers.delete,
}

# --- 4. plan ----------------------------------------------------------------------------------------------------------


def make_plan(params: dict[str, Any], rows: list[dict[str, Any]], facts: versions.VersionFacts | None) -> Plan:
    """The writes that make *rows* into what *params* ask for. Raises Problem."""
    wanted, present = params["servers"], params["state"] == "present"
    by_config = [row for row in rows if servers.is_config_defined(row)]
    in_database = [row for row in rows if not servers.is_config_defined(row)]
    if present and facts is not None:
        servers.refuse_credentials(wanted, facts)
    _refuse_double(wanted, by_config, present)
    try:
        result = plan(
            servers.FIELDS,
            [servers.current(row) for row in in_database],
            [servers.desired(server, facts) for server in wanted] if present else [],
            absent=[] if present else [server["server_id"] for server in wanted],
            prune=params["prune"],
            updatable=facts is not None and facts.put_is_live,
        )
    except DuplicateKeyError as error:
        where = f"servers[{error.second}].server_id: {error.key}"
        raise Problem(f"{where} is already servers[{error.first}]; keep one of the two") from None
    if present:
        _refuse_taken_names(wanted, in_database, gone={step.key for step in result.delete})
    _refuse_forwarding(wanted, in_database, result)
    return result


def _labels(server: Mapping[str, Any]) -> tuple[str, str]:
    """Name and alias of an item of the option."""
    name = server["name"] or server["server_id"]
    return name, server["alias"] or name


def _refuse_double(wanted: list[dict[str, Any]], by_config: list[dict[str, Any]], present: bool) -> None:
    for index, server in enumerate(wanted):
        name, alias = _labels(server)
        for row in by_config:
            theirs = {(row.get(label) or "").lower() for label in ("server_name", "alias")}
            named_alike = present and not theirs.isdisjoint({name.lower(), alias.lower()})
            if named_alike or row["server_id"] == server["server_id"]:
                raise Problem(
                    f"servers[{index}] ({server['server_id']}, name {name}): the config.yaml of LiteLLM defines the"
                    f" server {row.get('server_name')} (server_id {row['server_id']}) too; take it out of mcp_servers"
                    " there and restart LiteLLM, or out of this option"
                )


def _refuse_taken_names(wanted: list[dict[str, Any]], rows: list[dict[str, Any]], gone: set[str]) -> None:
    # LiteLLM 1.77.3 accepts two servers of one name, and then calls the tool of whichever it loaded last. Current
    # versions refuse the second one, also where the first one is about to be renamed.
    taken: dict[str, tuple[str, str]] = {}
    listed = {server["server_id"]: index for index, server in enumerate(wanted)}
    for row in rows:
        if (holder := row["server_id"]) in gone:
            continue
        whose = f"servers[{listed[holder]}]" if holder in listed else f"the registered server {holder}"
        for label in (row.get("server_name"), row.get("alias")):
            taken[(label or "").lower()] = holder, whose
    for index, server in enumerate(wanted):
        for label in _labels(server):
            holder, whose = taken.setdefault(label.lower(), (server["server_id"], f"servers[{index}]"))
            if holder != server["server_id"]:
                raise Problem(
                    f"servers[{index}] ({server['server_id']}): the tools of {whose} start with {label} already;"
                    " give another name or alias, or rename or remove that server in a run of its own"
                )


def _refuse_forwarding(wanted: list[dict[str, Any]], rows: list[dict[str, Any]], planned: Plan) -> None:
    found = {row["server_id"]: row for row in rows}
    places = {server["server_id"]: f"servers[{index}]" for index, server in enumerate(wanted)}
    for step in planned.update:
        servers.refuse_forwarding(places[step.key], step, found[step.key])


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Plan, and outside check mode apply. Returns result and warnings. Raises Problem, LiteLLMError."""
    client = gateway.connect(params, check_mode)
    params = {**params, "servers": credentials.from_files(params["servers"], client.fingerprint, check_mode)}
    servers.validate(params["servers"], present=params["state"] == "present")
    client.hide(*(server["credential"] for server in params["servers"] if server["credential"]))
    try:
        gate = running.Gateway(client, check_mode)
        result = make_plan(params, gate.read(lambda: servers.read(client)), gate.facts)
        if not check_mode:
            gateway.apply_plan(result, HANDLERS, client, params)
    finally:
        client.close()
    warnings = [] if gate.version else [gateway.EMPTY_GATEWAY.format(url=params["url"])]
    summary = {"changed": result.changed, "diff": result.diff(), "litellm_version": gate.version, **result.summary()}
    return summary, warnings


def main() -> None:
    """Entry point of the module."""
    gateway.run(
        AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES),
        manage,
    )


if __name__ == "__main__":
    main()
