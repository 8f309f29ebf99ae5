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
  - Makes virtual keys what O(keys) describe, all of them in one call. A key is known by its alias.
  - What an item does not give is not limited, and a limit that somebody else has set is taken off again. Only
    C(metadata) that is not listed is kept.
  - LiteLLM cannot take O(keys[].budget_duration) off a key. Where it is not wanted any more, the key is deleted and
    made again with the same value, and what it has spent is forgotten.
  - The values survive the loss of LiteLLM's database, since they are kept in O(values_dir) or in the inventory. A key
    whose value in LiteLLM is another one is deleted and made again.
  - What this module makes carries the mark C(metadata.managed_by). A key of the same alias and value without the mark
    is taken over; one with another value is an error.
  - The result never holds a value.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._gateway
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.action_group
options:
  values_dir:
    description:
      - Directory on the target with one file C(<alias>.env) for each key, that defines C(LITELLM_API_KEY).
      - A value that is missing there is generated once, and written before LiteLLM is told. The files have mode 0600
        and are never removed, so a key that comes back has its old value.
      - In the name of a file, all characters of the alias but letters, digits and any of C(_.-~) are percent-encoded.
    type: path
  known_services:
    description:
      - IDs of the services that exist. A grant of another one is an error. Without it, grants are not checked.
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
      services:
        description: Services that the key may use, by their C(server_id), or by a name of O(config_servers).
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
      metadata:
        description: Notes of your own. What is there and not listed is kept.
        type: dict
        default: {}
      blocked:
        description: Whether LiteLLM refuses the key for now.
        type: bool
        default: false
seealso:
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
  description: Aliases of keys that were (or would be) deleted and made again.
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
applied:
  description: The writes that had succeeded when one failed.
  returned: when a write failed
  type: list
  elements: dict
  sample:
    - action: create
      name: claude-code
failures:
  description: The write that failed.
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
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import (
    gateway,
    key_files,
    keys,
    servers,
    versions,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, Unreachable
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Plan, plan

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    **gateway.GATEWAY_SPEC,
    "values_dir": {"type": "path"},
    "known_services": {"type": "list", "elements": "str"},
    "config_servers": {"type": "dict", "default": {}},
    "prune": {"type": "bool", "default": False},
    "keys": {
        "type": "list",
        "elements": "dict",
        "default": [],
        # The list is not secret, only the values in it are.
        "no_log": False,
        "options": {
            "alias": {"type": "str", "required": True},
            "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
            "value": {"type": "str", "no_log": True},
            "services": {"type": "list", "elements": "str", "default": []},
            "models": {"type": "list", "elements": "str", "default": []},
            "max_budget": {"type": "float"},
            "budget_duration": {"type": "str"},
            "rpm_limit": {"type": "int"},
            "tpm_limit": {"type": "int"},
            "max_parallel_requests": {"type": "int"},
            "metadata": {"type": "dict", "default": {}},
            "blocked": {"type": "bool", "default": False},
        },
    },
}

# --- 3. client: LiteLLMClient, with the calls of module_utils/_litellm/keys.py, and the files of key_files.py ---------


def read_gateway(client: LiteLLMClient, check_mode: bool) -> tuple[str | None, list[dict[str, Any]]]:
    """Version and keys of the running proxy; (None, []) in check mode when nothing listens. Raises LiteLLMError."""
    try:
        return client.version(), keys.read(client)
    except Unreachable as error:
        if check_mode and error.refused:
            return None, []
        raise


def resolve_grants(client: LiteLLMClient, present: list[dict[str, Any]], config_servers: dict[str, Any]) -> None:
    """Put the IDs of servers of config.yaml in place of their names. Raises Problem, LiteLLMError."""
    if not any(service in config_servers for key in present for service in key["services"]):
        return
    ids = servers.config_ids(servers.read(client), config_servers)
    for key in present:
        for service in key["services"]:
            if service in config_servers and service not in ids:
                raise Problem(
                    f"keys: {key['alias']!r} is granted {service!r} of config.yaml, and the running LiteLLM does not"
                    " have it; deploy that configuration first (tag litellm)"
                )
        key["services"] = [ids.get(service, service) for service in key["services"]]


# --- 4. plan ----------------------------------------------------------------------------------------------------------


def make_plan(params: dict[str, Any], rows: list[dict[str, Any]], values: dict[str, str]) -> Plan:
    """The writes that make *rows* into what *params* ask for; *values* of the present keys by alias. Raises Problem."""
    present = [key for key in params["keys"] if key["state"] == "present"]
    result = plan(
        keys.FIELDS,
        [keys.current(row) for row in rows if row.get("key_alias")],
        [keys.desired(key, values[key["alias"]]) for key in present],
        absent=[key["alias"] for key in params["keys"] if key["state"] == "absent"],
        prune=params["prune"],
    )
    _refuse_foreign_value(result, params["values_dir"])
    _refuse_used_value(result, present, rows, values)
    return result


def _refuse_foreign_value(result: Plan, values_dir: str | None) -> None:
    # Replacing it would take a working key from a client that nobody here knows.
    for step in result.replace:
        if step.adopts and "token" in step.changes:
            place = f"put its value into {values_dir}" if values_dir else "give its value"
            raise Problem(
                f"keys: LiteLLM has a key {step.key!r} that this module did not make, with another value;"
                f" {place} to take it over, delete it in LiteLLM, or choose another alias"
            )


def _refuse_used_value(
    result: Plan, present: list[dict[str, Any]], rows: list[dict[str, Any]], values: dict[str, str]
) -> None:
    # LiteLLM answers 200 to a second key of one value, and changes nothing.
    gone = {step.key for step in result.delete}
    holders = {row.get("token"): row.get("key_alias") for row in rows if row.get("key_alias") not in gone}
    for key in present:
        token = keys.token(values[key["alias"]])
        if token in holders and holders[token] != key["alias"]:
            holder = holders[token] or "without an alias"
            raise Problem(
                f"keys: the value of {key['alias']!r} is already that of the key {holder!r} in LiteLLM;"
                " give another value, or delete that key first (state: absent)"
            )


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[str]]:
    """Plan, and outside check mode apply. Returns result and warnings. Raises Problem, LiteLLMError, FileError."""
    keys.validate(params["keys"], params["known_services"])
    store = key_files.KeyFiles(params["values_dir"])
    present = [key for key in params["keys"] if key["state"] == "present"]
    # Held until all is written: of two runs at once, the second one finds what the first one has made.
    unlocked = check_mode or not (params["values_dir"] and present)
    if not unlocked and not os.path.isdir(params["values_dir"]):
        raise Problem(f"values_dir: {params['values_dir']} is no directory; make it first, with mode 0700")
    with contextlib.nullcontext() if unlocked else _files.locked_directory(store.path("any")):
        return _manage_locked(params, present, store, check_mode)


def _manage_locked(
    params: dict[str, Any], present: list[dict[str, Any]], store: key_files.KeyFiles, check_mode: bool
) -> tuple[dict[str, Any], list[str]]:
    values = store.values(present)
    client = gateway.connect(params, check_mode)
    client.hide(*values.values())
    try:
        version, rows = read_gateway(client, check_mode)
        shortest = 0 if version is None else versions.facts(version).min_key_length
        keys.validate_values(params["keys"], values, shortest)
        if version is not None:
            resolve_grants(client, present, params["config_servers"])
        result = make_plan(params, rows, values)
        if not check_mode:
            store.write()
            handlers = {
                "create": lambda step: keys.create(client, step, values[step.key]),
                "update": lambda step: keys.update(client, step, values[step.key]),
                "replace": lambda step: keys.replace(client, step, values[step.key]),
                "delete": lambda step: keys.delete(client, step),
            }
            gateway.apply_plan(result, handlers, params)
    finally:
        client.close()
    summary = {
        "changed": result.changed or bool(store.pending),
        "diff": with_files(result.diff(), store),
        "litellm_version": version,
        "files": {key["alias"]: store.path(key["alias"]) for key in present if params["values_dir"]},
        "written": sorted(store.pending),
        **result.summary(),
    }
    return summary, warnings_of(result, version, params)


def with_files(diff: dict[str, Any], store: key_files.KeyFiles) -> dict[str, Any]:
    """*diff* with the files that get written."""
    before = {store.path(alias): "<set>" for alias in store.pending if alias in store.existing}
    after = {store.path(alias): "<changed>" if alias in store.existing else "<set>" for alias in store.pending}
    return {"before": {**diff["before"], **before}, "after": {**diff["after"], **after}}


def warnings_of(result: Plan, version: str | None, params: dict[str, Any]) -> list[str]:
    """What the operator has to know beside the result."""
    warnings = [] if version else [gateway.EMPTY_GATEWAY.format(url=params["url"])]
    revalued = [step.key for step in result.replace if "token" in step.changes]
    if revalued:
        warnings.append(f"LiteLLM has another value for these keys, so they are made anew: {', '.join(revalued)}")
    others = [step.key for step in result.replace if "token" not in step.changes]
    if others:
        warnings.append(
            "LiteLLM cannot take budget_duration off a key, so these are made anew with the value they have,"
            f" and what they have spent is forgotten: {', '.join(others)}"
        )
    return warnings


def main() -> None:
    """Entry point of the module."""
    gateway.run(
        AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True, **gateway.GATEWAY_RULES),
        manage,
    )


if __name__ == "__main__":
    main()
