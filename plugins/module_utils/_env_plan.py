# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an environment file shall define, and how that differs from what it defines. Pure plan of module env_file."""

from __future__ import annotations

import os
import secrets
import string
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

ALPHABETS = {
    "urlsafe": string.ascii_letters + string.digits + "-_",
    "alphanumeric": string.ascii_letters + string.digits,
    "hex": string.digits + "abcdef",
}


class Problem(Exception):
    """An option that cannot be followed; the message names it and the fix, never a value."""


def same_file(password_file: str | None, path: str) -> bool:
    """Whether a database URL takes its password from the managed file itself."""
    return password_file is None or os.path.abspath(password_file) == os.path.abspath(path)


@dataclass
class Plan:
    """What the file shall define, and how that differs from what it defines."""

    values: dict[str, str] = field(default_factory=dict)
    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    generated: list[str] = field(default_factory=list)
    before: dict[str, str] = field(default_factory=dict)

    @property
    def changed(self) -> bool:
        return bool(self.created or self.updated or self.removed)

    def diff(self) -> dict[str, dict[str, str]]:
        """Names with C(<set>), and C(<changed>) where the value becomes another one."""
        before = dict.fromkeys(self.before, "<set>")
        after = {name: "<changed>" if name in self.updated else "<set>" for name in self.values}
        return {"before": before, "after": after}


def plan_present(
    current: dict[str, str],
    variables: list[dict[str, Any]],
    exclusive: bool,
    path: str,
    passwords: dict[tuple[str, str], str | None],
) -> Plan:
    """Plan O(state=present). Raises Problem for a database URL without a password to take."""
    wanted: dict[str, str] = {}
    generated = []
    for variable in variables:
        name, generate = variable["name"], variable["generate"]
        if variable["value"] is not None:
            wanted[name] = variable["value"]
        elif generate is not None:
            wanted[name] = current.get(name) or random_value(generate)
            if not current.get(name):
                generated.append(name)
    kept = {} if exclusive else current
    for index, variable in enumerate(variables):
        if variable["dsn"] is not None:
            wanted[variable["name"]] = _dsn(index, variable, {**kept, **wanted}, path, passwords)
    # The order of the option decides the order in a new file, not the order in which values could be worked out.
    ordered = {variable["name"]: wanted[variable["name"]] for variable in variables}
    return _compare(current, {**kept, **ordered}, generated)


def plan_absent(current: dict[str, str], variables: list[dict[str, Any]]) -> Plan:
    """Plan O(state=absent): without these names, or without any when there are none."""
    gone = {variable["name"] for variable in variables} or set(current)
    return _compare(current, {name: value for name, value in current.items() if name not in gone}, [])


def random_value(generate: dict[str, Any]) -> str:
    """A new random value; see O(variables[].generate)."""
    alphabet = ALPHABETS[generate["alphabet"]]
    return str(generate["prefix"]) + "".join(secrets.choice(alphabet) for _count in range(generate["length"]))


def build_dsn(dsn: dict[str, Any], password: str | None) -> str:
    """The URL of *dsn*, every part percent-encoded."""
    login = _encode(dsn["user"]) + ("" if password is None else f":{_encode(password)}")
    host = f"[{dsn['host']}]" if ":" in dsn["host"] else dsn["host"]
    query = "&".join(f"{_encode(name)}={_encode(value)}" for name, value in (dsn["options"] or {}).items())
    url = f"{dsn['scheme']}://{login}@{host}:{dsn['port']}/{_encode(dsn['database'])}"
    return f"{url}?{query}" if query else url


def _encode(part: object) -> str:
    return quote(str(part), safe="")


def _dsn(
    index: int,
    variable: dict[str, Any],
    defined: dict[str, str],
    path: str,
    passwords: dict[tuple[str, str], str | None],
) -> str:
    dsn = variable["dsn"]
    name = dsn["password_variable"]
    if not name:
        return build_dsn(dsn, None)
    if not same_file(dsn["password_file"], path):
        return build_dsn(dsn, passwords[(dsn["password_file"], name)])
    if name not in defined:
        raise Problem(
            f"variables[{index}].dsn.password_variable ({variable['name']}): {path} defines no {name};"
            " add it to variables, or name the file that has it in password_file"
        )
    return build_dsn(dsn, defined[name])


def _compare(current: dict[str, str], values: dict[str, str], generated: list[str]) -> Plan:
    return Plan(
        values=values,
        created=[name for name in values if name not in current],
        updated=[name for name in values if name in current and current[name] != values[name]],
        removed=[name for name in current if name not in values],
        generated=generated,
        before=current,
    )
