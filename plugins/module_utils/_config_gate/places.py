# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where settings stand: the tables of accepted keys, found by the path of a value.

A place is written as in the tables: C(mcp_servers.*) is every member of that mapping, C(model_list[]) every item of
that list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import Setting
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Path, Subject

_TOKEN = re.compile(r"\[\]|[^.\[\]]+")
Tree = dict[str, Any]
_HERE = ""


@lru_cache(maxsize=8)
def _tree(places: tuple[str, ...]) -> Tree:
    root: Tree = {}
    for place in places:
        branch = root
        for token in _TOKEN.findall(place):
            branch = branch.setdefault(token, {})
        branch[_HERE] = place
    return root


def _branch(tree: Tree, name: Any) -> Tree | None:
    if isinstance(name, int) and not isinstance(name, bool):
        return tree.get("[]")
    found = tree.get(name) if isinstance(name, str) and name != _HERE else None
    return found if found is not None else tree.get("*")


def tables(subject: Subject) -> Iterator[tuple[Path, str, Mapping[Any, Any]]]:
    """Every mapping of the configuration whose keys are known: its path, its place, itself."""
    settings = subject.accepted.settings

    def look(value: Any, path: Path, tree: Tree) -> Iterator[tuple[Path, str, Mapping[Any, Any]]]:
        if isinstance(value, Mapping):
            if _HERE in tree:
                yield path, tree[_HERE], value
            members: Iterator[tuple[Any, Any]] = iter(value.items())
        elif isinstance(value, list):
            members = iter(enumerate(value))
        else:
            return
        for name, member in members:
            branch = _branch(tree, name)
            if branch is not None:
                yield from look(member, (*path, name), branch)

    yield from look(subject.config, (), _tree(tuple(settings)))


def place_of(subject: Subject, path: Path) -> str | None:
    """The place of the mapping at *path*, None when no table describes it."""
    tree: Tree | None = _tree(tuple(subject.accepted.settings))
    for name in path:
        tree = _branch(tree, name) if tree is not None else None
    return None if tree is None else tree.get(_HERE)


def setting_at(subject: Subject, path: Path) -> Setting | None:
    """What the tables say of the setting at *path*, None when they say nothing."""
    place = place_of(subject, path[:-1]) if path else None
    return None if place is None else subject.accepted.settings[place].get(path[-1])


def values_at(config: Any, place: str) -> Iterator[tuple[Path, Any]]:
    """The values at a place, with their paths. Where the place is of a single value, the items of a list count."""

    def look(value: Any, path: Path, tokens: list[str]) -> Iterator[tuple[Path, Any]]:
        if not tokens:
            items = list(enumerate(value)) if isinstance(value, list) and not place.endswith("[]") else None
            yield from [(path, value)] if items is None else [((*path, index), item) for index, item in items]
        elif tokens[0] == "[]":
            for index, item in enumerate(value if isinstance(value, list) else []):
                yield from look(item, (*path, index), tokens[1:])
        elif isinstance(value, Mapping):
            names = list(value) if tokens[0] == "*" else [tokens[0]] if tokens[0] in value else []
            for name in names:
                yield from look(value[name], (*path, name), tokens[1:])

    return look(config, (), _TOKEN.findall(place))


def fits(value: Any, types: str) -> bool:
    """Whether *value* is of one of the *types*, as LiteLLM takes them. A number without fraction is a float, too."""
    wanted = types.split("|")
    if "any" in wanted:
        return True
    if value is None:
        return "none" in wanted
    if isinstance(value, bool):
        return "bool" in wanted
    if isinstance(value, int):
        return "int" in wanted or "float" in wanted
    if isinstance(value, float):
        return "float" in wanted or ("int" in wanted and value.is_integer())
    if isinstance(value, str):
        return "str" in wanted
    if isinstance(value, Mapping):
        return "dict" in wanted
    return isinstance(value, (list, tuple)) and "list" in wanted
