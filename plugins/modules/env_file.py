#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: env_file
short_description: Keep secrets in an environment file for docker compose
version_added: 0.1.0
description:
  - Manages one file of C(NAME=value) lines, as used by C(env_file) of docker compose.
  - A value is fixed, generated once and then kept for ever, or a database URL made of parts that are encoded correctly.
  - A value may hold blanks, quotes, backslashes, unicode and any of C($@%#). It is quoted so that docker compose reads
    exactly that value. Line breaks and control characters are refused.
  - The output holds names only, never values.
  - The file is replaced in one step. Two runs at once are safe, one waits for the other.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
options:
  path:
    description:
      - The file. Its directory must exist.
    type: path
    required: true
  state:
    description:
      - V(present) makes sure that O(variables) have their values.
      - V(absent) removes the names in O(variables), or the whole file when there are none.
    type: str
    choices: [present, absent]
    default: present
  exclusive:
    description:
      - Also remove every name that O(variables) does not list. Otherwise other lines, comments too, stay as they are.
    type: bool
    default: false
  owner:
    description: Name or number of the user who owns the file.
    type: str
  group:
    description: Name or number of the group of the file.
    type: str
  mode:
    description: Permissions of the file, octal and quoted.
    type: str
    default: "0600"
  variables:
    description:
      - The variables. With O(state=present) each has exactly one of O(variables[].value), O(variables[].generate) and
        O(variables[].dsn).
    type: list
    elements: dict
    default: []
    suboptions:
      name:
        description: Name of the variable; letters, digits and V(_), not starting with a digit.
        type: str
        required: true
      value:
        description: A fixed value.
        type: str
      generate:
        description:
          - A random value, made when the file has none (or an empty one) under this name, and kept from then on.
        type: dict
        suboptions:
          length:
            description: How many random characters, without O(variables[].generate.prefix).
            type: int
            default: 48
          prefix:
            description: What the value starts with.
            type: str
            default: ""
          alphabet:
            description:
              - What the random characters are taken from. V(urlsafe) is letters, digits, V(-) and V(_).
            type: str
            choices: [urlsafe, alphanumeric, hex]
            default: urlsafe
      dsn:
        description:
          - A database URL. Every part is percent-encoded, so a password may hold any character.
        type: dict
        suboptions:
          scheme:
            description: What stands before C(://).
            type: str
            default: postgresql
          user:
            description: The database role.
            type: str
            required: true
          host:
            description: Name or address of the server.
            type: str
            required: true
          port:
            description: Port of the server.
            type: int
            default: 5432
          database:
            description: Name of the database.
            type: str
            required: true
          options:
            description: What follows the C(?), for example C(connect_timeout).
            type: dict
            default: {}
          password_file:
            description:
              - Environment file on the target that holds the password. Without it, this very file.
            type: path
          password_variable:
            description: Name of the variable that holds the password. Without it, the URL has none.
            type: str
seealso:
  - module: lan.mcp_gateway.file_contents
"""

EXAMPLES = r"""
- name: Secrets of an application
  lan.mcp_gateway.env_file:
    path: /opt/mcp-gateway/secrets/example.env
    variables:
      - name: MASTER_KEY
        generate:
          prefix: sk-
      - name: SALT
        generate:
          length: 64
          alphabet: hex
      - name: POSTGRES_PASSWORD
        generate: {}
      - name: DATABASE_URL
        dsn:
          user: example
          host: litellm-db
          database: example
          password_variable: POSTGRES_PASSWORD

- name: A value of the operator's own
  lan.mcp_gateway.env_file:
    path: /opt/mcp-gateway/secrets/example.env
    mode: "0600"
    variables:
      - name: API_TOKEN
        value: 'it''s $5 @ 100% "quoted" \ #1'

- name: Take one variable out
  lan.mcp_gateway.env_file:
    path: /opt/mcp-gateway/secrets/example.env
    state: absent
    variables:
      - name: API_TOKEN

- name: Remove the file
  lan.mcp_gateway.env_file:
    path: /opt/mcp-gateway/secrets/example.env
    state: absent
"""

RETURN = r"""
path:
  description: The file.
  returned: success
  type: str
  sample: /opt/mcp-gateway/secrets/litellm.env
names:
  description: All names that the file defines afterwards.
  returned: success
  type: list
  elements: str
  sample: [LITELLM_MASTER_KEY, LITELLM_SALT_KEY]
created:
  description: Names that were (or would be) added.
  returned: success
  type: list
  elements: str
  sample: [LITELLM_SALT_KEY]
updated:
  description: Names whose value was (or would be) changed.
  returned: success
  type: list
  elements: str
  sample: []
removed:
  description: Names that were (or would be) taken out.
  returned: success
  type: list
  elements: str
  sample: []
generated:
  description: Names among RV(created) and RV(updated) whose value was made at random by this run.
  returned: success
  type: list
  elements: str
  sample: [LITELLM_SALT_KEY]
"""

import contextlib
import os
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._env_plan import (
    ALPHABETS,
    Problem,
    plan_absent,
    plan_present,
    same_file,
)

# --- 2. argument spec -------------------------------------------------------------------------------------------------

GENERATE_SPEC = {
    "length": {"type": "int", "default": 48},
    "prefix": {"type": "str", "default": ""},
    "alphabet": {"type": "str", "choices": list(ALPHABETS), "default": "urlsafe"},
}

DSN_SPEC = {
    "scheme": {"type": "str", "default": "postgresql"},
    "user": {"type": "str", "required": True},
    "host": {"type": "str", "required": True},
    "port": {"type": "int", "default": 5432},
    "database": {"type": "str", "required": True},
    "options": {"type": "dict", "default": {}},
    # The file and the variable are places, not secrets.
    "password_file": {"type": "path", "no_log": False},
    "password_variable": {"type": "str", "no_log": False},
}

ARGUMENT_SPEC = {
    "path": {"type": "path", "required": True},
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "exclusive": {"type": "bool", "default": False},
    "owner": {"type": "str"},
    "group": {"type": "str"},
    "mode": {"type": "str", "default": "0600"},
    "variables": {
        "type": "list",
        "elements": "dict",
        "default": [],
        "options": {
            "name": {"type": "str", "required": True},
            "value": {"type": "str", "no_log": True},
            "generate": {"type": "dict", "options": GENERATE_SPEC},
            "dsn": {"type": "dict", "options": DSN_SPEC},
        },
    },
}

SOURCES = ("value", "generate", "dsn")


def validate(params: dict[str, Any]) -> None:
    """Refuse what cannot be written, before anything is read. Raises Problem."""
    seen: dict[str, int] = {}
    for index, variable in enumerate(params["variables"]):
        where, name = f"variables[{index}]", variable["name"]
        if not _env_file.NAME.match(name):
            raise Problem(f"{where}.name: {name!r} is not a variable name: letters, digits and _ only, no digit first")
        if name in seen:
            raise Problem(f"{where}.name: {name} is already variables[{seen[name]}]; keep one of the two")
        seen[name] = index
        if params["state"] == "present":
            _validate_source(where, variable)


def _validate_source(where: str, variable: dict[str, Any]) -> None:
    name = variable["name"]
    given = [source for source in SOURCES if variable[source] is not None]
    if len(given) != 1:
        found = f"has {' and '.join(given)}" if given else "has none"
        raise Problem(f"{where} ({name}) {found}; give exactly one of value, generate and dsn")
    problem = _env_file.check_value(variable["value"] or "")
    if problem:
        raise Problem(f"{where}.value ({name}) {problem}; give a value of one line")
    generate = variable["generate"]
    if generate and not 1 <= generate["length"] <= 4096:
        raise Problem(f"{where}.generate.length ({name}) is {generate['length']}; give 1 to 4096")
    if generate and _env_file.check_value(generate["prefix"]):
        raise Problem(f"{where}.generate.prefix ({name}) {_env_file.check_value(generate['prefix'])}")


# --- 3. client: the file ----------------------------------------------------------------------------------------------


def read_variables(path: str) -> tuple[str | None, dict[str, str]]:
    """Text and variables of *path*; (None, {}) when there is no such file. Raises Problem."""
    try:
        text = _files.read_text(path)
        return text, _env_file.parse(text or "")
    except _files.FileError as error:
        raise Problem(str(error)) from None
    except _env_file.EnvFileError as error:
        raise Problem(f"{path}, {error}; correct that line by hand") from None


def read_passwords(variables: list[dict[str, Any]], path: str, lenient: bool) -> dict[tuple[str, str], str | None]:
    """Passwords that database URLs take from other files, by (file, variable); None where *lenient* forgives absence.

    Check mode is lenient: on a new host the other file is only made by an earlier task of the same, real run.
    """
    found: dict[tuple[str, str], str | None] = {}
    for index, variable in enumerate(variables):
        dsn = variable["dsn"]
        if not dsn or not dsn["password_variable"] or same_file(dsn["password_file"], path):
            continue
        where = (dsn["password_file"], dsn["password_variable"])
        found[where] = read_variables(where[0])[1].get(where[1])
        if found[where] is None and not lenient:
            raise Problem(
                f"variables[{index}].dsn ({variable['name']}): {where[0]} defines no {where[1]};"
                " write that file first, or correct password_file or password_variable"
            )
    return found


# --- 4. plan ----------------------------------------------------------------------------------------------------------
# Pure, in module_utils/_env_plan.py: plan_present and plan_absent.

# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> dict[str, Any]:
    """Plan, and outside check mode apply. Returns the result of the module. Raises Problem."""
    validate(params)
    path, absent = params["path"], params["state"] == "absent"
    try:
        attributes = _files.Attributes.of(params["mode"], params["owner"], params["group"])
        # Nothing to wait for when nothing gets written, or when there is no directory and so no file to remove.
        free = check_mode or (absent and not os.path.isdir(os.path.dirname(os.path.abspath(path))))
        with contextlib.nullcontext() if free else _files.locked_directory(path):
            return _manage_locked(params, attributes, check_mode)
    except _files.FileError as error:
        raise Problem(str(error)) from None


def _manage_locked(params: dict[str, Any], attributes: _files.Attributes, check_mode: bool) -> dict[str, Any]:
    path, variables = params["path"], params["variables"]
    text, current = read_variables(path)
    if params["state"] == "absent":
        plan = plan_absent(current, variables)
        remove_file, write = text is not None and not variables, plan.changed and bool(variables)
        changed = write or remove_file
    else:
        passwords = read_passwords(variables, path, lenient=check_mode)
        plan = plan_present(current, variables, params["exclusive"], path, passwords)
        remove_file, write = False, plan.changed or text is None
        changed = write or _files.attributes_differ(path, attributes)
    if changed and not check_mode:
        if remove_file:
            _files.remove(path)
        elif write:
            _files.write_atomically(path, _env_file.edit(text or "", plan.values, plan.removed), attributes)
        else:
            _files.apply_attributes(path, attributes)
    result = {name: getattr(plan, name) for name in ("created", "updated", "removed", "generated")}
    diff = {**plan.diff(), "before_header": path, "after_header": path}
    if changed and diff["before"] == diff["after"]:
        diff = {**diff, **_file_diff(path, text is not None, remove_file, params)}
    return {"changed": changed, "path": path, "names": list(plan.values), "diff": diff, **result}


def _file_diff(path: str, existed: bool, removed: bool, params: dict[str, Any]) -> dict[str, Any]:
    """The difference when only the file itself, its mode or its owner changes."""
    wanted = {name: params[name] for name in ("mode", "owner", "group") if params[name] is not None}
    before = {"file": path, "attributes": "differ"} if existed else {}
    return {"before": before, "after": {} if removed else {"file": path, "attributes": wanted}}


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    try:
        result = manage(module.params, module.check_mode)
    except Problem as problem:
        module.fail_json(msg=str(problem))
    module.exit_json(**result)


if __name__ == "__main__":
    main()
