#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: litellm_info
short_description: What a running LiteLLM is, holds and can do
version_added: 0.1.0
description:
  - Reads readiness, version, models, MCP servers and keys of LiteLLM, and what is known of that version.
  - Ready means that the database is connected and that a route that needs its tables answers. So a proxy on an empty
    schema is never ready.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._gateway
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.info_module
  - lan.mcp_gateway._attributes.action_group
options:
  gather:
    description:
      - What to read.
    type: list
    elements: str
    choices: [readiness, models, servers, keys]
    default: [readiness]
  wait:
    description:
      - How many seconds to wait until LiteLLM is ready. With V(0), a gateway that is not ready is no error, but
        RV(ready=false). In check mode it is never waited.
    type: int
    default: 0
  version:
    description:
      - The version that must be running. Another one is an error, as soon as it answers.
    type: str
seealso:
  - module: lan.mcp_gateway.litellm_mcp_servers
  - module: lan.mcp_gateway.litellm_keys
"""

EXAMPLES = r"""
- name: Wait until LiteLLM can be used
  lan.mcp_gateway.litellm_info:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    wait: 120
    version: 1.77.3

- name: What the gateway offers
  lan.mcp_gateway.litellm_info:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    gather: [readiness, models, servers, keys]
  register: gateway
"""

RETURN = r"""
ready:
  description: Whether the database is connected and the tables are there.
  returned: success
  type: bool
  sample: true
db:
  description: What LiteLLM says of its database, null when it does not answer.
  returned: success
  type: str
  sample: connected
version:
  description: Version of the running proxy, null when it does not answer.
  returned: success
  type: str
  sample: 1.77.3
error:
  description: Why it is not ready, null when it is.
  returned: always
  type: str
  sample: null
waited:
  description: Seconds until it was ready, or until the wait was given up.
  returned: always
  type: float
  sample: 12.4
progress:
  description: What changed while it was waited, one line each.
  returned: always
  type: list
  elements: str
  sample: ["0.0 s: nothing listens there", "12.4 s: ready"]
models:
  description: Names of the models.
  returned: when O(gather) has V(models) and RV(ready=true)
  type: list
  elements: str
  sample: [selftest]
servers:
  description: The MCP servers, of the database and of C(config.yaml).
  returned: when O(gather) has V(servers) and RV(ready=true)
  type: list
  elements: dict
  contains:
    server_id:
      description: Identity of the server.
      type: str
      sample: mcp_fetch
    server_name:
      description: Its name.
      type: str
      sample: mcp_fetch
    alias:
      description: What the names of its tools start with.
      type: str
      sample: mcp_fetch
    url:
      description: Its address as seen from LiteLLM, without credentials.
      type: str
      sample: http://mcp-fetch:8080/sse
    transport:
      description: Its transport.
      type: str
      sample: sse
    source:
      description: Where it is defined, V(database) or V(config).
      type: str
      sample: database
    managed:
      description: Whether it carries the mark of this collection.
      type: bool
      sample: true
keys:
  description: The virtual keys that have an alias, never their values.
  returned: when O(gather) has V(keys) and RV(ready=true)
  type: list
  elements: dict
  contains:
    alias:
      description: Name of the key.
      type: str
      sample: claude-code
    services:
      description: Services that were granted.
      type: list
      elements: str
      sample: [mcp_fetch]
    models:
      description: Models that the key may use; an empty list is all.
      type: list
      elements: str
      sample: []
    blocked:
      description: Whether LiteLLM refuses the key.
      type: bool
      sample: false
    spend:
      description: What the key has spent, in dollars.
      type: float
      sample: 0.0
    managed:
      description: Whether it carries the mark of this collection.
      type: bool
      sample: true
facts:
  description: What this version does; null when the version is not known yet.
  returned: success
  type: dict
  sample:
    enforces_grants: false
    default_transport: sse
advisories:
  description: What has to be known about this version.
  returned: success
  type: list
  elements: dict
  contains:
    id:
      description: Name of the weakness.
      type: str
      sample: CVE-2026-49468
    summary:
      description: What it is.
      type: str
      sample: A forged Host header bypasses the authentication of every route.
    fix:
      description: What to do about it.
      type: str
      sample: Run LiteLLM 1.84.0 or later.
"""

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import gateway, keys, servers, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import (
    AuthError,
    LiteLLMClient,
    LiteLLMError,
    ProtocolError,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    "gather": {
        "type": "list",
        "elements": "str",
        "choices": ["readiness", "models", "servers", "keys"],
        "default": ["readiness"],
    },
    "wait": {"type": "int", "default": 0},
    "version": {"type": "str"},
}

PAUSE = 1.0  # seconds between two looks

# --- 3. client --------------------------------------------------------------------------------------------------------


@dataclass
class State:
    """What one look has found."""

    ready: bool = False
    db: str | None = None
    version: str | None = None
    error: str | None = None


@dataclass
class Waiting:
    """How it went until now; C(waited) in seconds."""

    waited: float = 0.0
    progress: list[str] = field(default_factory=list)
    last: str | None = None

    def note(self, waited: float, words: str) -> None:
        """Remember *words* unless they are what was said last."""
        self.waited = round(waited, 1)
        if words != self.last:
            self.progress.append(f"{waited:.1f} s: {words}")
        self.last = words

    def told(self) -> dict[str, Any]:
        """The history as it is returned."""
        return {"progress": self.progress, "waited": self.waited}


def look(client: LiteLLMClient, params: dict[str, Any]) -> State:
    """One look at the gateway. Raises Problem for what no waiting mends: the wrong version, key or server."""
    state = State()
    try:
        answer = client.readiness()
        state.version = answer.get("litellm_version")
        state.db = answer.get("db")
        check_version(state.version, params["version"])
        if state.db != "connected":
            state.error = f"LiteLLM answers, but its database is: {state.db}; set DATABASE_URL for it"
            return state
        client.get("/key/list", {"size": 1})
        state.ready = True
    except AuthError as error:
        raise Problem(gateway.explain(error, params)) from None
    except ProtocolError:
        raise
    except LiteLLMError as error:
        state.error = str(error)
    return state


def check_version(running: str | None, wanted: str | None) -> None:
    """Refuse another version than the wanted one, and one that must not be run. Raises Problem, ForbiddenVersion."""
    if running is None:
        return
    versions.facts(running)
    if wanted is not None and not versions.same_version(running, wanted):
        raise Problem(
            f"LiteLLM {running} is running, but litellm_version is {wanted}; run the role litellm again to replace"
            f" the container, or set litellm_version to {running}"
        )


def wait_until_ready(
    client: LiteLLMClient,
    params: dict[str, Any],
    seconds: float,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> tuple[State, Waiting]:
    """Look until it is ready or *seconds* are over; at least once. Raises Problem, LiteLLMError."""
    began, waiting = clock(), Waiting()
    while True:
        state = look(client, params)
        waited = clock() - began
        waiting.note(waited, "ready" if state.ready else redact(state.error or "not ready"))
        if state.ready or waited + PAUSE > seconds:
            return state, waiting
        pause(PAUSE)


def gather(client: LiteLLMClient, subsets: list[str]) -> dict[str, Any]:
    """Models, servers and keys, as far as asked for, in a stable order. Raises LiteLLMError."""
    found: dict[str, Any] = {}
    if "models" in subsets:
        answer = client.get("/v1/models")
        found["models"] = sorted(str(model["id"]) for model in answer["data"])
    if "servers" in subsets:
        found["servers"] = sorted(map(describe_server, servers.read(client)), key=lambda row: row["server_id"])
    if "keys" in subsets:
        rows = [row for row in keys.read(client) if row.get("key_alias")]
        found["keys"] = sorted(map(describe_key, rows), key=lambda row: row["alias"])
    return found


def describe_server(row: dict[str, Any]) -> dict[str, Any]:
    """A server as RV(servers) shows it: LiteLLM's own row may hold credentials."""
    names = ("server_id", "server_name", "alias", "transport")
    return {
        **{name: row.get(name) for name in names},
        "url": redact(row.get("url") or ""),
        "source": "config" if servers.is_config_defined(row) else "database",
        "managed": servers.current(row).owned,
    }


def describe_key(row: dict[str, Any]) -> dict[str, Any]:
    """A key as RV(keys) shows it, without its token."""
    resource = keys.current(row)
    names = ("services", "models", "blocked")
    return {
        "alias": resource.key,
        **{name: resource.values[name] for name in names},
        "spend": float(row.get("spend") or 0),
        "managed": resource.owned,
    }


# --- 4. plan, 5. apply: nothing, it only reads ------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Read. Returns result and warnings. Raises Problem, LiteLLMError."""
    if params["version"] is not None:
        versions.facts(params["version"])
    if params["wait"] < 0:
        raise Problem(f"wait: {params['wait']} is below 0; give a number of seconds")
    client = gateway.connect(params, check_mode)
    seconds = 0 if check_mode else params["wait"]
    try:
        state, waiting = wait_until_ready(client, params, seconds)
        found = gather(client, params["gather"]) if state.ready else {}
    finally:
        client.close()
    if seconds and not state.ready:
        raise NotReady(f"LiteLLM is not ready after {seconds} s: {state.error}", state, waiting)
    facts = None if state.version is None else versions.facts(state.version)
    result = {
        **asdict(state),
        **waiting.told(),
        **found,
        "changed": False,
        "facts": None if facts is None else versions.as_dict(facts),
        "advisories": [] if facts is None else [asdict(advisory) for advisory in facts.advisories],
    }
    return result, []


class NotReady(Problem):
    """The wait was given up."""

    def __init__(self, message: str, state: State, waiting: Waiting) -> None:
        super().__init__(message)
        self.result = {"error": state.error, "db": state.db, "version": state.version, "ready": False, **waiting.told()}


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES)
    gateway.run(module, manage)


if __name__ == "__main__":
    main()
