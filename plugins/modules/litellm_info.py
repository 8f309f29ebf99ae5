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
  - Reads readiness, version, models, MCP servers, teams and keys of LiteLLM, and what is known of that version. What
    carries the mark of this collection is told from what somebody else made. No value of a key, and nothing made from
    one, is in the result.
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
      - What to read. V(models) and V(servers) are one request each. V(keys) is one for the servers, one for every 100
        keys and one for every 100 teams. V(teams) is that, and one more for each team that has grants, since LiteLLM
        lists teams without them.
    type: list
    elements: str
    choices: [readiness, models, servers, teams, keys]
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
  spend:
    description:
      - Calls of tools that were made, to be looked for in LiteLLM's spend log. One request for every 100 rows since
        then, and again every second until all are there or the time is over; LiteLLM writes its rows in batches, about
        10 seconds late.
    type: dict
    suboptions:
      since:
        description: When the first of them was made, ISO 8601.
        type: str
        required: true
      calls:
        description: The calls.
        type: list
        elements: dict
        required: true
        suboptions:
          key:
            description: Alias of the key.
            type: str
            required: true
          service:
            description: The service.
            type: str
            required: true
          tool:
            description: Name of the tool, without the service's prefix.
            type: str
            required: true
          path:
            description: The way in which the tool was called, a path of M(lan.mcp_gateway.mcp_probe).
            type: str
            required: true
      wait:
        description: How many seconds to wait for rows that are missing. In check mode it is never waited.
        type: int
        default: 30
seealso:
  - module: lan.mcp_gateway.litellm_mcp_servers
  - module: lan.mcp_gateway.litellm_teams
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
    gather: [readiness, models, servers, teams, keys]
  register: gateway

- name: Whether the calls of an hour ago are in the spend log
  lan.mcp_gateway.litellm_info:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    spend:
      since: "{{ '%Y-%m-%dT%H:%M:%SZ' | strftime(now(utc=true).timestamp() - 3600, utc=true) }}"
      calls:
        - {key: claude-code, service: mcp_postgres, tool: list_schemas, path: rest}
      wait: 0
  register: logged
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
schema_missing:
  description:
    - Whether LiteLLM's tables are not there, because the database was made anew while it ran. It makes them when it
      starts, so this is not waited for.
  returned: always
  type: bool
  sample: false
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
    access_groups:
      description: Groups of servers that it belongs to.
      type: list
      elements: str
      sample: [reading]
    auth_type:
      description: How LiteLLM authenticates itself to it.
      type: str
      sample: none
    source:
      description: Where it is defined, V(database) or V(config).
      type: str
      sample: database
    managed:
      description: Whether it carries the mark of this collection.
      type: bool
      sample: true
teams:
  description: The teams.
  returned: when O(gather) has V(teams) and RV(ready=true)
  type: list
  elements: dict
  contains:
    id:
      description: Identity of the team.
      type: str
      sample: research
    alias:
      description: Name of the team.
      type: str
      sample: research
    services:
      description: Services that were granted. One of C(config.yaml) by its name, others by their ids.
      type: list
      elements: str
      sample: [mcp_fetch]
    access_groups:
      description: Access groups that were granted.
      type: list
      elements: str
      sample: []
    tools:
      description: The tools that were granted of a service, where those are not all.
      type: dict
      sample: {"mcp_fetch": ["fetch"]}
    models:
      description: Models that may be used; an empty list is all.
      type: list
      elements: str
      sample: []
    max_budget:
      description: Dollars that may be spent; null is no limit, here and below.
      type: float
      sample: 5.0
    budget_duration:
      description: The period after which the budget begins anew.
      type: str
      sample: 30d
    rpm_limit:
      description: Requests in a minute.
      type: int
      sample: null
    tpm_limit:
      description: Tokens in a minute.
      type: int
      sample: null
    spend:
      description: What was spent, in dollars.
      type: float
      sample: 0.0
    blocked:
      description: Whether LiteLLM refuses its keys.
      type: bool
      sample: false
    owner:
      description: Whose it is.
      type: str
      sample: null
    tags:
      description: Tags for LiteLLM's reports.
      type: list
      elements: str
      sample: []
    managed:
      description: Whether it carries the mark of this collection.
      type: bool
      sample: true
    keys:
      description: How many keys are in the team.
      type: int
      sample: 2
keys:
  description: The virtual keys that have an alias, never their values. What a key without grants has from its team is
    told there.
  returned: when O(gather) has V(keys) and RV(ready=true)
  type: list
  elements: dict
  contains:
    alias:
      description: Name of the key.
      type: str
      sample: claude-code
    team:
      description: Alias of its team.
      type: str
      sample: research
    services:
      description: Services that were granted. As RV(teams[].services).
      type: list
      elements: str
      sample: [mcp_fetch]
    access_groups:
      description: Access groups that were granted.
      type: list
      elements: str
      sample: []
    tools:
      description: The tools that were granted of a service, where those are not all.
      type: dict
      sample: {"mcp_fetch": ["fetch"]}
    models:
      description: Models that may be used; an empty list is all.
      type: list
      elements: str
      sample: []
    max_budget:
      description: Dollars that may be spent; null is no limit, here and below.
      type: float
      sample: 5.0
    budget_duration:
      description: The period after which the budget begins anew.
      type: str
      sample: 30d
    rpm_limit:
      description: Requests in a minute.
      type: int
      sample: null
    tpm_limit:
      description: Tokens in a minute.
      type: int
      sample: null
    spend:
      description: What was spent, in dollars.
      type: float
      sample: 0.0
    blocked:
      description: Whether LiteLLM refuses the key.
      type: bool
      sample: false
    owner:
      description: Whose it is.
      type: str
      sample: null
    tags:
      description: Tags for LiteLLM's reports.
      type: list
      elements: str
      sample: []
    managed:
      description: Whether it carries the mark of this collection.
      type: bool
      sample: true
    max_parallel_requests:
      description: Requests at the same time.
      type: int
      sample: null
    allowed_routes:
      description: Routes that the key may use; an empty list is all.
      type: list
      elements: str
      sample: []
    expires:
      description: When it ends.
      type: str
      sample: "2027-01-31T18:00:00Z"
    rotated_from:
      description: The key whose previous value this one is, null for every other.
      type: str
      sample: null
unnamed_keys:
  description: The virtual keys without an alias. LiteLLM has nothing to call them by but the end of their values. The
    keys that its own UI makes for those who log in there (team C(litellm-dashboard)) it lists nowhere.
  returned: when O(gather) has V(keys) and RV(ready=true)
  type: list
  elements: dict
  contains:
    created_at:
      description: When it was made.
      type: str
      sample: "2026-11-20T17:16:11.484000Z"
    created_by:
      description: The user of LiteLLM who made it.
      type: str
      sample: default_user_id
    team:
      description: Alias of its team.
      type: str
      sample: null
    blocked:
      description: Whether LiteLLM refuses the key.
      type: bool
      sample: false
spend:
  description: What the spend log holds of the calls in O(spend).
  returned: when O(spend) is given and RV(ready=true)
  type: dict
  contains:
    state:
      description:
        - V(found), all that this version logs are there; V(missing), some are not; V(not_logged), this version logs
          none of them; V(not_asked), there were none to look for.
      type: str
      sample: found
    asked:
      description: How many were looked for, which are those by a path that this version logs.
      type: int
      sample: 4
    found:
      description: How many are there.
      type: int
      sample: 4
    missing:
      description: Those that are not, each with C(key), C(service) and C(path).
      type: list
      elements: dict
      sample: []
    detail:
      description: What is missing, and what this version does not log.
      type: str
      sample: LiteLLM 1.77.3 logs no tool calls of responses
    progress:
      description: How the number grew while it was waited, one line each.
      type: list
      elements: str
      sample: ["0.0 s: 0 of 4 calls are in the spend log", "8.1 s: 4 of 4 calls are in the spend log"]
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

from dataclasses import asdict
from datetime import datetime, timezone
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import (
    gateway,
    keys,
    servers,
    spend,
    teams,
    versions,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.overview import Overview
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.waiting import NotReady, wait_until_ready

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    "gather": {
        "type": "list",
        "elements": "str",
        "choices": ["readiness", "models", "servers", "teams", "keys"],
        "default": ["readiness"],
    },
    "wait": {"type": "int", "default": 0},
    "version": {"type": "str"},
    "spend": {
        "type": "dict",
        "options": {
            "since": {"type": "str", "required": True},
            "calls": {
                "type": "list",
                "elements": "dict",
                "required": True,
                "options": {
                    "key": {"type": "str", "required": True, "no_log": False},  # an alias
                    "service": {"type": "str", "required": True},
                    "tool": {"type": "str", "required": True},
                    "path": {"type": "str", "required": True},
                },
            },
            "wait": {"type": "int", "default": 30},
        },
    },
}

# --- 3. client --------------------------------------------------------------------------------------------------------


def gather(client: LiteLLMClient, subsets: list[str], facts: versions.VersionFacts | None) -> dict[str, Any]:
    """Models, servers, teams and keys, as far as asked for, in a stable order. Raises LiteLLMError."""
    found: dict[str, Any] = {}
    if "models" in subsets:
        answer = client.get("/v1/models")
        found["models"] = sorted(str(model["id"]) for model in answer["data"])
    access = bool({"teams", "keys"} & set(subsets))
    overview = Overview(
        servers=servers.read(client) if access or "servers" in subsets else [],
        teams=teams.read(client, detailed=lambda _row: "teams" in subsets) if access else [],
        keys=keys.read(client) if access else [],
        facts=facts,
    )
    if "servers" in subsets:
        found["servers"] = overview.described_servers()
    if "teams" in subsets:
        found["teams"] = overview.described_teams()
    if "keys" in subsets:
        found["keys"] = overview.described_keys()
        found["unnamed_keys"] = overview.unnamed_keys()
    return found


def gather_spend(client: LiteLLMClient, option: dict[str, Any], facts: versions.VersionFacts, wait: bool) -> Any:
    """What the spend log holds of the calls in *option*. Raises LiteLLMError."""
    since, calls, seconds = spend.checked(option)
    nothing = spend.match(calls, [], facts)
    if nothing["asked"] == 0:
        return {**nothing, "progress": []}

    def look() -> dict[str, Any]:
        return spend.match(calls, spend.read(client, since, datetime.now(timezone.utc)), facts)

    found, progress = spend.wait_for(look, seconds if wait else 0)
    return {**found, "progress": progress}


# --- 4. plan, 5. apply: nothing, it only reads ------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Read. Returns result and warnings. Raises Problem, LiteLLMError."""
    if params["version"] is not None:
        versions.facts(params["version"])
    if params["wait"] < 0:
        raise Problem(f"wait: {params['wait']} is below 0; give a number of seconds")
    if params["spend"] is not None:
        spend.checked(params["spend"])
    client = gateway.connect(params, check_mode)
    seconds = 0 if check_mode else params["wait"]
    try:
        state, waiting = wait_until_ready(client, params, seconds)
        facts = None if state.version is None else versions.facts(state.version)
        found = gather(client, params["gather"], facts) if state.ready else {}
        if params["spend"] is not None and state.ready and facts is not None:
            found["spend"] = gather_spend(client, params["spend"], facts, not check_mode)
    finally:
        client.close()
    if seconds and not state.ready:
        raise NotReady(f"LiteLLM is not ready after {seconds} s: {state.error}", state, waiting)
    result = {
        **asdict(state),
        **waiting.told(),
        **found,
        "changed": False,
        "facts": None if facts is None else versions.as_dict(facts),
        "advisories": [] if facts is None else [asdict(advisory) for advisory in facts.advisories],
    }
    return result, []


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES)
    gateway.run(module, manage)


if __name__ == "__main__":
    main()
