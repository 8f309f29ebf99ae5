#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: litellm_keys
short_description: Virtual keys of LiteLLM with their limits and grants
version_added: 0.1.0
description:
  - Makes virtual keys what O(keys) describe, all of them in one call. A key is known by its alias, and by its value
    where somebody has renamed it.
  - What an item does not give is not limited, and a limit that somebody else has set is taken off again. Only
    O(keys[].metadata) that is not listed is kept.
  - A key without services and access groups of its own may use those of its team; with some, what it and its team have
    in common. A key that has neither can run nothing.
  - LiteLLM 1.77.3 cannot take O(keys[].budget_duration) or O(keys[].expires) off a key. Where one is not wanted any
    more, it is set to a hundred years, which counts as none.
  - The values survive the loss of LiteLLM's database, since they are kept in O(values_dir) or in the inventory. A key
    whose value in LiteLLM is another one is replaced, with what it has spent.
  - What this module makes carries the mark C(metadata.managed_by). A key of the same alias and value without the mark
    is taken over; one with another value is an error.
  - Reads LiteLLM's version, the keys in pages of 100, the teams if a key names one, and the MCP servers if a grant is
    to be written. The result never holds a value.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._gateway
  - lan.mcp_gateway._gateway.writes
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.action_group
attributes:
  idempotent:
    support: partial
    details:
      - O(rotate) makes another value each time. When the overlap of a rotation is over, the next run deletes the
        previous key.
options:
  values_dir:
    description:
      - Directory on the target with one file C(<alias>.env) for each key, that defines C(LITELLM_API_KEY).
      - A value that is missing there is generated once, and written before LiteLLM is told. The files have mode 0600
        and are never removed, so a key that comes back has its old value.
      - In the overlap of a rotation a file also defines C(LITELLM_API_KEY_PREVIOUS) and
        C(LITELLM_API_KEY_PREVIOUS_UNTIL).
      - In the name of a file, all characters of the alias but letters, digits and any of C(_.-~) are percent-encoded.
    type: path
  known_services:
    description:
      - IDs of the services that exist. A grant of another one is an error. Without it, grants are not checked.
    type: list
    elements: str
  known_teams:
    description:
      - The teams that exist, as M(lan.mcp_gateway.litellm_teams) takes them. A key of another one, or with a grant that
        its team does not have, is an error. Without it, LiteLLM is asked for the team.
    type: list
    elements: dict
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
      - Also delete the keys that carry our mark and are not listed. Others are never touched.
    type: bool
    default: false
  rotate:
    description:
      - Aliases of O(keys) that get another value. The new key has the limits, the grants and the alias of the old one,
        and has spent what the old one has.
      - The old value stays good for O(rotate_overlap), as a key named C(<alias> (previous)).
    type: list
    elements: str
    default: []
  rotate_overlap:
    description:
      - How long the old values of O(rotate) stay good, for example V(90m), V(24h) or V(7d). V(0) ends them at once.
    type: str
    default: 24h
  expiry_warning_days:
    description:
      - Warn of keys that expire within so many days.
    type: int
    default: 14
  keys:
    description:
      - The keys.
    type: list
    elements: dict
    default: []
    suboptions:
      alias:
        description: Name of the key.
        type: str
        required: true
      state:
        description: V(absent) deletes the key in LiteLLM, whoever made it. Its file stays.
        type: str
        choices: [present, absent]
        default: present
      value:
        description:
          - The key itself, V(sk-) and then letters, digits, V(-) and V(_). Without it, the one in O(values_dir).
        type: str
      owner:
        description: Who answers for the key. Kept in its metadata; LiteLLM's own users are not involved.
        type: str
      team:
        description: Alias of the team that the key is in.
        type: str
      services:
        description: Services that the key may use, by their C(server_id), or by a name of O(config_servers).
        type: list
        elements: str
        default: []
      tools:
        description:
          - For some of O(keys[].services), the only tools that the key may use, by their own names without a prefix.
        type: dict
        default: {}
      access_groups:
        description: Access groups of services that the key may use.
        type: list
        elements: str
        default: []
      models:
        description: Models that the key may use. An empty list is all models.
        type: list
        elements: str
        default: []
      max_budget:
        description: What the key may spend, in dollars.
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
      max_parallel_requests:
        description: Requests at the same time.
        type: int
      expires:
        description:
          - When the key ends, as V(2027-01-31) (the beginning of that day) or V(2027-01-31T18:00:00Z), in UTC where no
            zone is given.
          - LiteLLM is a little late with it, so a minute's difference is none.
        type: str
      allowed_routes:
        description: The only routes of LiteLLM that the key may use, such as V(/mcp/). An empty list is all.
        type: list
        elements: str
        default: []
      tags:
        description: Tags of all requests with the key, in LiteLLM's spend logs.
        type: list
        elements: str
        default: []
      metadata:
        description: Notes of your own. What is there and not listed is kept.
        type: dict
        default: {}
      blocked:
        description: Whether LiteLLM refuses the key for now.
        type: bool
        default: false
      used_in:
        description: Files of clients that hold the value, for a rotation to name. LiteLLM is not told.
        type: list
        elements: str
        default: []
seealso:
  - module: lan.mcp_gateway.litellm_teams
  - module: lan.mcp_gateway.litellm_mcp_servers
  - module: lan.mcp_gateway.litellm_info
"""

EXAMPLES = r"""
- name: Keys with their grants
  lan.mcp_gateway.litellm_keys:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    values_dir: /opt/mcp-gateway/secrets/keys
    known_services: [mcp_postgres, mcp_fetch]
    keys:
      - alias: notebook
        services: [mcp_postgres, mcp_fetch]
        max_budget: 50
        budget_duration: 30d
      - alias: dashboard
        services: [mcp_fetch]
        rpm_limit: 60

- name: Another value for one of them; the old one stays good for a day
  lan.mcp_gateway.litellm_keys:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    values_dir: /opt/mcp-gateway/secrets/keys
    rotate: [notebook]
    rotate_overlap: 1d
    keys:
      - alias: notebook
        services: [mcp_postgres, mcp_fetch]
        max_budget: 50
        budget_duration: 30d
        used_in: ["notebook: ~/.claude.json"]

- name: These keys are not needed any more
  lan.mcp_gateway.litellm_keys:
    url: http://127.0.0.1:4000
    admin_key_file: /opt/mcp-gateway/secrets/litellm.env
    keys:
      - alias: notebook
        state: absent
      - alias: dashboard
        state: absent
"""

RETURN = r"""
litellm_version:
  description: Version of the running proxy; null in check mode when nothing answers.
  returned: success
  type: str
  sample: 1.77.3
files:
  description: The file in O(values_dir) that holds the value of each present key, by alias.
  returned: success
  type: dict
  sample:
    claude-code: /opt/mcp-gateway/secrets/keys/claude-code.env
written:
  description: Aliases whose file was (or would be) written, because it was missing or held another value.
  returned: success
  type: list
  elements: str
  sample: [claude-code]
create:
  description: Aliases of keys that were (or would be) made.
  returned: success
  type: list
  elements: str
  sample: [claude-code]
update:
  description: Aliases of keys that were (or would be) changed in place.
  returned: success
  type: list
  elements: str
  sample: []
replace:
  description: Aliases of keys that were (or would be) replaced by one of another value.
  returned: success
  type: list
  elements: str
  sample: []
delete:
  description: Aliases of keys that were (or would be) deleted.
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
  description: Aliases of keys that are as they shall be.
  returned: success
  type: list
  elements: str
  sample: [open-webui]
ignored:
  description: Aliases of keys that exist, are not listed, and were left alone.
  returned: success
  type: list
  elements: str
  sample: []
unmanaged:
  description: Those among RV(ignored) that do not carry our mark, so somebody else has made them.
  returned: success
  type: list
  elements: str
  sample: [made-in-the-ui]
unnamed:
  description: How many keys without an alias there are. They are left alone.
  returned: success
  type: int
  sample: 0
rotated:
  description:
    - The keys of O(rotate), with the C(file) of the new value, the places in C(used_in) that hold the old one, and
      until when that is good in C(previous_until), null for not at all.
  returned: success
  type: list
  elements: dict
  sample:
    - alias: notebook
      file: /opt/mcp-gateway/secrets/keys/notebook.env
      previous_until: "2026-12-01T12:00:00Z"
      used_in: ["notebook: ~/.claude.json"]
expiring:
  description: Keys that expire within O(expiry_warning_days), the next one first.
  returned: success
  type: list
  elements: dict
  sample:
    - alias: dashboard
      days: 3
      expires: "2026-12-01T00:00:00Z"
expired:
  description: Aliases of listed keys that have expired.
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
      name: claude-code
failures:
  description: The writes that failed. There is more than one where several were under way.
  returned: when a write failed
  type: list
  elements: dict
  sample:
    - action: create
      name: open-webui
      message: "POST http://127.0.0.1:4000/key/generate: 500 Internal Server Error"
pending:
  description: The writes that were not tried any more.
  returned: when a write failed
  type: list
  elements: dict
  sample: []
"""

import contextlib
import os
from datetime import datetime, timezone
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import (
    expiry,
    gateway,
    grants,
    key_files,
    key_plan,
    keys,
    running,
    subjects,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Plan

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    **gateway.WRITE_SPEC,
    "values_dir": {"type": "path"},
    "known_services": {"type": "list", "elements": "str"},
    "known_teams": {"type": "list", "elements": "dict"},
    "known_models": {"type": "list", "elements": "str"},
    "config_servers": {"type": "dict", "default": {}},
    "prune": {"type": "bool", "default": False},
    "rotate": {"type": "list", "elements": "str", "default": []},
    "rotate_overlap": {"type": "str", "default": "24h"},
    "expiry_warning_days": {"type": "int", "default": 14},
    # The list is not secret, only the values in it are.
    "keys": {"type": "list", "elements": "dict", "default": [], "no_log": False, "options": keys.OPTIONS},
}

# --- 3. client: LiteLLMClient, with the calls of module_utils/_litellm/keys.py, and the files of key_files.py ---------

# --- 4. plan: module_utils/_litellm/key_plan.py -----------------------------------------------------------------------


def warnings_of(result: Plan, summary: dict[str, Any], wanted: key_plan.Wanted, url: str) -> list[str]:
    """What the operator has to know beside the result."""
    warnings = [] if summary["litellm_version"] else [gateway.EMPTY_GATEWAY.format(url=url)]
    rotated = {entry["alias"] for entry in summary["rotated"]}
    revalued = [step.key for step in result.replace if step.key not in rotated]
    if revalued:
        warnings.append(f"LiteLLM has another value for these keys, so they are replaced: {', '.join(revalued)}")
    warnings += [
        f"the key {entry['alias']!r} expires on {entry['expires']} (in {entry['days']} days); give it a later time,"
        " or tell its users"
        for entry in summary["expiring"]
    ]
    warnings += [
        f"the key {alias!r} has expired; give it a later time, or use state: absent" for alias in summary["expired"]
    ]
    warnings += [
        f"the previous value of {key['rotated_from']!r} is good until {key['expires']}; its clients need the new one by"
        " then"
        for key in wanted.keys
        if key.get("rotated_from") and key["rotated_from"] not in rotated
    ]
    return warnings


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Plan, and outside check mode apply. Returns result and warnings. Raises Problem, LiteLLMError, FileError."""
    subjects.validate("keys", params["keys"], params["known_services"], params["known_models"])
    keys.validate(params["keys"], params["known_teams"])
    overlap = expiry.period(params["rotate_overlap"], "rotate_overlap")
    present = [key for key in params["keys"] if key["state"] == "present"]
    for alias in params["rotate"]:
        if alias not in [key["alias"] for key in present]:
            raise Problem(
                f"rotate: {alias!r} is none of the keys; give one of {', '.join(k['alias'] for k in present)}"
            )
        if params["values_dir"] is None:
            raise Problem("rotate: values_dir is needed, where the old and the new value are kept")
    store = key_files.KeyFiles(params["values_dir"])
    # Held until all is written: of two runs at once, the second one finds what the first one has made.
    unlocked = check_mode or not (params["values_dir"] and present)
    if not unlocked and not os.path.isdir(params["values_dir"]):
        raise Problem(f"values_dir: {params['values_dir']} is no directory; make it first, with mode 0700")
    with contextlib.nullcontext() if unlocked else _files.locked_directory(store.path("any")):
        now = datetime.now(timezone.utc)
        values = store.values(present, now)
        for key in (key for key in present if key["alias"] in params["rotate"]):
            values[key["alias"]] = store.rotate(key, values[key["alias"]], now + overlap if overlap else None)
        return _manage_locked(params, present, store, values, now, check_mode)


def _manage_locked(
    params: dict[str, Any],
    present: list[dict[str, Any]],
    store: key_files.KeyFiles,
    values: dict[str, key_files.Values],
    now: datetime,
    check_mode: bool,
) -> tuple[dict[str, Any], list[str]]:
    client = gateway.connect(params, check_mode)
    client.hide(*(value for known in values.values() for value in (known.value, known.previous) if value))
    try:
        gate = running.Gateway(client, check_mode)
        rows = gate.read(lambda: keys.read(client))
        kept, expired = key_plan.set_aside_expired(present, rows, store.existing, now)
        listed, plain = key_plan.with_previous(kept, values)
        keys.validate_values(listed, plain, 0 if gate.facts is None else gate.facts.min_key_length)
        wanted = key_plan.Wanted(
            listed,
            plain,
            absent=[key["alias"] for key in params["keys"] if key["state"] == "absent"],
            server_ids=gate.server_ids("keys", present, params["config_servers"]),
            team_ids=gate.team_ids(present),
        )
        result = key_plan.make_plan(wanted, rows, params["prune"], gate.facts)
        if not check_mode:
            gate.require_registered("keys", grants.written(result))
            store.write()
            spend = key_plan.spend_to_carry(kept, rows, values)
            writer = keys.Writer(plain, gate.known_facts(), spend)
            handlers: dict[str, gateway.Handler] = {
                "create": writer.create,
                "update": writer.update,
                "replace": writer.replace,
                "delete": keys.delete,
            }
            gateway.apply_plan(result, handlers, client, params)
    finally:
        client.close()
    rotated = [
        {
            "alias": key["alias"],
            "file": store.path(key["alias"]),
            "previous_until": expiry.text(values[key["alias"]].until) if values[key["alias"]].until else None,
            "used_in": key["used_in"],
        }
        for key in present
        if key["alias"] in params["rotate"]
    ]
    ours = {row["key_alias"] for row in rows if row.get("key_alias") and subjects.is_ours(row)}
    summary = {
        "changed": result.changed or bool(store.pending),
        "diff": with_files(result.diff(), store),
        "litellm_version": gate.version,
        "files": {key["alias"]: store.path(key["alias"]) for key in present if params["values_dir"]},
        "written": sorted(store.pending),
        **result.summary(),
        "unmanaged": [alias for alias in result.ignored if alias not in ours],
        "unnamed": sum(not row.get("key_alias") for row in rows),
        "rotated": rotated,
        "expiring": key_plan.expiring(present, now, params["expiry_warning_days"]),
        "expired": expired,
    }
    return summary, warnings_of(result, summary, wanted, params["url"])


def with_files(diff: dict[str, Any], store: key_files.KeyFiles) -> dict[str, Any]:
    """*diff* with the files that get written."""
    before = {store.path(alias): "<set>" for alias in store.pending if alias in store.existing}
    after = {store.path(alias): "<changed>" if alias in store.existing else "<set>" for alias in store.pending}
    return {"before": {**diff["before"], **before}, "after": {**diff["after"], **after}}


def main() -> None:
    """Entry point of the module."""
    gateway.run(
        AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES),
        manage,
    )


if __name__ == "__main__":
    main()
