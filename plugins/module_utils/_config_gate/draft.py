# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A configuration that is being mended, with a note of each change."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    REFERENCE,
    Define,
    Drop,
    Hit,
    Mend,
    Move,
    Path,
    Set,
    where,
)

_MISSING = object()
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")


class Draft:
    """*config* changes; *notes* say what was done; *environment* holds what LiteLLM's environment needs from now on.

    Of the environment a value is None where the operator has to give it: no secret leaves the old file by this way.
    """

    def __init__(self, config: Mapping[Any, Any]) -> None:
        self.config: dict[Any, Any] = copy.deepcopy(dict(config))
        self.notes: list[str] = []
        self.environment: dict[str, str | None] = {}
        self._moved_values: dict[str, str] = {}

    def get(self, path: Path) -> Any:
        """The value at *path*; None when there is none."""
        found = self._get(path)
        return None if found is _MISSING else found

    def _get(self, path: Path) -> Any:
        value: Any = self.config
        for name in path:
            try:
                value = value[name]
            except (KeyError, IndexError, TypeError):
                return _MISSING
        return value

    def mend(self, hit: Hit) -> bool:
        """Do what the hit proposes. Returns whether that changed anything."""
        # A list, since all of them have to be done.
        done = [self._mend(mend, hit.path) for mend in hit.mends]
        if any(done):
            self.note(hit.path, ", ".join(_told(mend, hit.path) for mend in hit.mends), hit.message)
        return any(done)

    def note(self, path: Path, done: str, reason: str) -> None:
        """Say that something was changed."""
        # Without a colon after the name: what follows "…key:" looks like a secret.
        self.notes.append(f"{where(path)} {done}, because {reason}" if reason else f"{where(path)} {done}")

    def _mend(self, mend: Mend, at: Path) -> bool:
        if isinstance(mend, Set):
            return self.set(mend.path or at, copy.deepcopy(mend.value))
        if isinstance(mend, Drop):
            return self.drop(mend.path or at)
        if isinstance(mend, Move):
            value = self._get(at)
            if value is _MISSING:
                return False
            if self._get(mend.to) is _MISSING:
                self._rename_or_set(at, mend.to, value)
            return self.drop(at)
        if isinstance(mend, Define):
            if self.environment.get(mend.name) == mend.value:
                return False
            self.environment[mend.name] = mend.value
            return True
        return self.to_environment(at)

    def _rename_or_set(self, at: Path, to: Path, value: Any) -> None:
        parent = self._get(at[:-1])
        if at[:-1] != to[:-1] or not isinstance(parent, dict):
            self.set(to, value)
            return
        # The new name stands where the old one stood; drop() takes the old one away.
        members = list(parent.items())
        parent.clear()
        for name, member in members:
            parent[name] = member
            if name == at[-1]:
                parent[to[-1]] = value

    def set(self, path: Path, value: Any) -> bool:
        """Put *value* at *path*, making the mappings on the way. Returns whether that changed anything."""
        holder: Any = self.config
        for name in path[:-1]:
            if isinstance(holder, dict) and not isinstance(holder.get(name), (dict, list)):
                holder[name] = {}
            try:
                holder = holder[name]
            except (KeyError, IndexError, TypeError):
                return False
        if self._get(path) == value and type(self._get(path)) is type(value):
            return False
        try:
            holder[path[-1]] = value
        except (IndexError, TypeError):
            return False
        return True

    def drop(self, path: Path) -> bool:
        """Take away what is at *path*. Returns whether there was something."""
        if self._get(path) is _MISSING:
            return False
        del self._get(path[:-1])[path[-1]]
        return True

    def to_environment(self, path: Path) -> bool:
        """Put a reference in place of the text at *path*. Returns whether that changed anything."""
        value = self._get(path)
        if not isinstance(value, str) or value.startswith(REFERENCE):
            return False
        return self.set(path, REFERENCE + self._variable(path, value))

    def _variable(self, path: Path, value: str) -> str:
        """A name for *value*, that no other value has."""
        base = self._variable_stem(path)
        name, number = base, 1
        while self._moved_values.get(name, value) != value or (
            name in self.environment and name not in self._moved_values
        ):
            number += 1
            name = f"{base}_{number}"
        self._moved_values[name] = value
        self.environment[name] = None
        return name

    def _variable_stem(self, path: Path) -> str:
        if path[0] == "model_list" and len(path) > 2:
            words = [self.get((*path[:2], "model_name")), path[-1]]
        elif path[0] == "mcp_servers":
            words = ["mcp", *path[1:]]
        else:
            words = list(path[1:]) if len(path) > 1 else list(path)
        stem = _NO_NAME.sub("_", "_".join(str(word) for word in words)).strip("_").upper()
        return stem if re.match(r"[A-Z]", stem) else f"LITELLM_{stem}".rstrip("_")


def _told(mend: Mend, at: Path) -> str:
    if isinstance(mend, Move):
        return f"moved to {where(mend.to)}"
    if isinstance(mend, Drop):
        return "taken out" if mend.path is None else f"{where(mend.path)} taken out"
    if isinstance(mend, Set):
        target = "" if mend.path in (None, at) else f"{where(mend.path or at)} "
        return f"{target}set to {_shown(mend.value)}"
    return f"{mend.name} needed in the environment" if isinstance(mend, Define) else "moved to the environment"


def _shown(value: Any) -> str:
    # A value of the file may be a secret; what the gate itself puts in its place is none.
    if isinstance(value, (bool, int, float)):
        return str(value).lower()
    return value if isinstance(value, str) and value.startswith(REFERENCE) else "a value that is right"
