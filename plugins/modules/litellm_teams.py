#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: litellm_teams
short_description: Teams of LiteLLM with their limits and grants
version_added: 0.1.0
description:
  - Makes teams what O(teams) describe, all of them in one call. A team is known by its alias, which is its ID too where
    this module makes it; so keys find it again after the loss of LiteLLM's database.
  - What an item does not give is not limited, and a limit that somebody else has set is taken off again. Only
    O(teams[].metadata) that is not listed is kept.
  - The grants of a team are those of its keys that have none of their own, and the most that its keys can have.
  - What this module makes carries the mark C(metadata.managed_by). A team of the same alias without the mark is taken
    over, with the ID that it has.
  - LiteLLM deletes the keys of a team together with it. This module does not delete a team that has keys.
  - Reads LiteLLM's version, the teams in pages of 100, and each listed team, since only that shows its grants; the MCP
    servers if a grant is to be written.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._gateway
  - lan.mcp_gateway._gateway.writes
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.action_group
options:
  known_services:
    description:
      - IDs of the services that exist. A grant of another one is an error. Without it, grants are not checked.
    type: list
    elements: str
  known_models:
    description:
      - Models that exist; C(*) stands for any text. Another one is an error. Without it, models are not checked.
    type: list
    elements: str
  config_servers:
    description:
      - C(mcp_servers) of LiteLLM's C(config.yaml). A grant may name one of them; LiteLLM makes their IDs.
    type: dict
    default: {}
  prune:
    description:
      - Also delete the teams that carry our mark and are not listed. Others are never touched, and one that has keys is
        kept, with a warning.
    type: bool
    default: false
  teams:
    description:
      - The teams.
    type: list
    elements: dict
    default: []
    suboptions:
      alias:
        description: Name of the team.
        type: str
        required: true
      state:
        description: V(absent) deletes the team, whoever made it. It must have no keys.
        type: str
        choices: [present, absent]
        default: present
      owner:
        description: Who answers for the team. Kept in its metadata; LiteLLM's own users are not involved.
        type: str
      services:
        description: Services that the team may use, by their C(server_id), or by a name of O(config_servers).
        type: list
        elements: str
        default: []
      tools:
        description:
          - For some of O(teams[].services), the only tools that the team may use, by their own names without a prefix.
        type: dict
        default: {}
      access_groups:
        description: Access groups of services that the team may use.
        type: list
        elements: str
        default: []
      models:
        description: Models that the team may use. An empty list is all models.
        type: list
        elements: str
        default: []
      max_budget:
        description: What the keys of the team may spend together, in dollars.
        type: float
      budget_duration:
        description: After what time the budget starts anew, for example V(30d) or V(1mo).
        type: str
      rpm_limit:
        description: Requests per minute.
        type: int
      tpm_limit:
        description: Tokens per minute.
        type: int
      tags:
        description: Tags of all requests of the team, in LiteLLM's spend logs.
        type: list
        elements: str
        default: []
      metadata:
        description: Notes of your own. What is there and not listed is kept.
        type: dict
        default: {}
      blocked:
        description: Whether LiteLLM refuses all keys of the team for now.
        type: bool
        default: false
seealso:
  - module: lan.mcp_gateway.litellm_keys
  - module: lan.mcp_gateway.litellm_info
"""

EXAMPLES = r"""
- name: A team that may read the database, and its tools for that
  lan.mcp_gateway.litellm_teams:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    known_services: [mcp_postgres, mcp_fetch]
    teams:
      - alias: analysts
        owner: Ada
        services: [mcp_postgres]
        tools:
          mcp_postgres: [list_schemas, list_objects]
        max_budget: 100
        budget_duration: 30d

- name: The team is not needed any more
  lan.mcp_gateway.litellm_teams:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    teams:
      - alias: analysts
        state: absent
"""

RETURN = r"""
litellm_version:
  description: Version of the running proxy; null in check mode when nothing answers.
  returned: success
  type: str
  sample: 1.77.3
create:
  description: Aliases of teams that were (or would be) made.
  returned: success
  type: list
  elements: str
  sample: [analysts]
update:
  description: Aliases of teams that were (or would be) changed.
  returned: success
  type: list
  elements: str
  sample: []
replace:
  description: Always empty, since LiteLLM can change all of a team in place.
  returned: success
  type: list
  elements: str
  sample: []
delete:
  description: Aliases of teams that were (or would be) deleted.
  returned: success
  type: list
  elements: str
  sample: []
adopt:
  description: Those of RV(update) that somebody else had made and that carry our mark from now on.
  returned: success
  type: list
  elements: str
  sample: []
unchanged:
  description: Aliases of teams that are as they shall be.
  returned: success
  type: list
  elements: str
  sample: []
ignored:
  description: Aliases of teams that exist, are not listed, and were left alone.
  returned: success
  type: list
  elements: str
  sample: []
unmanaged:
  description: Those among RV(ignored) that do not carry our mark, so somebody else has made them.
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
      name: analysts
failures:
  description: The writes that failed. There is more than one where several were under way.
  returned: when a write failed
  type: list
  elements: dict
  sample:
    - action: create
      name: writers
      message: "POST http://127.0.0.1:4000/team/new: 500 Internal Server Error"
pending:
  description: The writes that were not tried any more.
  returned: when a write failed
  type: list
  elements: dict
  sample: []
"""

from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import (
    gateway,
    grants,
    running,
    subjects,
    teams,
    versions,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Plan, plan

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    **gateway.WRITE_SPEC,
    "known_services": {"type": "list", "elements": "str"},
    "known_models": {"type": "list", "elements": "str"},
    "config_servers": {"type": "dict", "default": {}},
    "prune": {"type": "bool", "default": False},
    "teams": {"type": "list", "elements": "dict", "default": [], "options": subjects.OPTIONS},
}

# --- 3. client: LiteLLMClient, with the calls of module_utils/_litellm/teams.py ---------------------------------------


def keep_those_with_keys(client: LiteLLMClient, result: Plan, listed: list[str], check_mode: bool) -> list[str]:
    """Take the deletion of teams that have keys out of *result*; their aliases. Raises Problem for a *listed* one."""
    kept = []
    for step in list(result.delete):
        found = [] if step.current is None else teams.read_keys(client, step.current.values["team_id"])
        # In check mode an earlier task has only said what it would do with keys of ours.
        count = len([row for row in found if not (check_mode and subjects.is_ours(row))])
        if count and step.key in listed:
            raise Problem(
                f"teams: {step.key!r} has {count} keys, which LiteLLM would delete with it; move them to another team"
                " or make them absent first"
            )
        if count:
            result.delete.remove(step)
            result.ignored.append(step.key)
            kept.append(step.key)
    return kept


# --- 4. plan ----------------------------------------------------------------------------------------------------------


def make_plan(
    params: dict[str, Any], rows: list[dict[str, Any]], ids: dict[str, str], facts: versions.VersionFacts | None
) -> Plan:
    """The writes that make *rows* into what *params* ask for. Raises Problem."""
    wanted = [team["alias"] for team in params["teams"]]
    teams.refuse_namesakes(rows, wanted)
    return plan(
        teams.FIELDS,
        [teams.current(row, wanted, facts) for row in rows],
        [teams.desired(team, ids, facts) for team in params["teams"] if team["state"] == "present"],
        absent=[team["alias"] for team in params["teams"] if team["state"] == "absent"],
        prune=params["prune"],
    )


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Plan, and outside check mode apply. Returns result and warnings. Raises Problem, LiteLLMError."""
    subjects.validate("teams", params["teams"], params["known_services"], params["known_models"])
    wanted = {team["alias"] for team in params["teams"]}
    absent = [team["alias"] for team in params["teams"] if team["state"] == "absent"]
    client = gateway.connect(params, check_mode)
    try:
        gate = running.Gateway(client, check_mode)
        rows = gate.read(
            lambda: teams.read(client, lambda row: not wanted.isdisjoint((row["team_id"], row["team_alias"])))
        )
        ids = gate.server_ids("teams", params["teams"], params["config_servers"])
        result = make_plan(params, rows, ids, gate.facts)
        kept = keep_those_with_keys(client, result, absent, check_mode)
        if not check_mode:
            facts = gate.known_facts()
            gate.require_registered("teams", grants.written(result))
            handlers: dict[str, gateway.Handler] = {
                "create": lambda own, step: teams.create(own, step, facts),
                "update": lambda own, step: teams.update(own, step, facts),
                "delete": teams.delete,
            }
            gateway.apply_plan(result, handlers, client, params)
    finally:
        client.close()
    warnings = [] if gate.version else [gateway.EMPTY_GATEWAY.format(url=params["url"])]
    if kept:
        warnings.append(f"these teams are not listed any more, and are kept because they have keys: {', '.join(kept)}")
    ours = {name for row in rows if subjects.is_ours(row) for name in (row["team_id"], row["team_alias"])}
    summary = {
        "changed": result.changed,
        "diff": result.diff(),
        "litellm_version": gate.version,
        **result.summary(),
        "unmanaged": [alias for alias in result.ignored if alias not in ours],
    }
    return summary, warnings


def main() -> None:
    """Entry point of the module."""
    gateway.run(
        AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES),
        manage,
    )


if __name__ == "__main__":
    main()
