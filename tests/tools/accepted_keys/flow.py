# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows the configuration through the code and notes which keys are read where.

A value is a set of tokens: ``("at", PLACE)`` is the part of the configuration at a place, ``("text", "x")`` a literal
string, ``("key", PLACE)`` the key in a loop over a place. Places are written as in the tables: ``general_settings``,
``mcp_servers.*``, ``model_list[].litellm_params``. A function that is handed a part of the configuration is looked into
with it. What cannot be followed is not seen: the overlay is for that.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable

from tests.tools.accepted_keys.kinds import UNKNOWN, Hints, Kinds
from tests.tools.accepted_keys.source import Class, Function, Source, name_of, text_of, variables_of_module

Token = tuple[str, str]
Key = tuple[str, str, str, int]
Tokens = frozenset[Token]
NOTHING: Tokens = frozenset()

# Names that mean the same section wherever they stand.
NAMED_SECTIONS = {
    "general_settings": "general_settings",
    "_general_settings": "general_settings",
    "proxy_general_settings": "general_settings",
    "user_general_settings": "general_settings",
    "typed_general_settings": "general_settings",
    "resolved_general_settings": "general_settings",
    "general_settings_view": "general_settings",
    "_read_general_settings": "general_settings",
    "_proxy_general_settings": "general_settings",
    "_general_settings_reader": "general_settings",
    "_get_proxy_general_settings": "general_settings",
    "litellm_settings": "litellm_settings",
}
# Calls whose result is their argument, as far as keys go.
TRANSPARENT = {"cast", "dict", "deepcopy", "copy", "MappingProxyType", "validate_python", "list", "enumerate", "tuple"}
TRANSPARENT |= {"_as_settings_mapping", "_object_map", "typed_general_settings", "_typed_request_body", "sorted"}
TRANSPARENT |= {"_resolve_coordination_redis_env_refs", "_as_settings_section"}
# The file and the method names that give the whole configuration.
CONFIG_METHODS = {"get_config", "_get_config_from_file", "get_config_state", "_process_includes"}
PROXY = "proxy/proxy_server.py"
COMMAND = "proxy/proxy_cli.py"
# Documents the settings and checks them by name where that is wanted; being a field of it does not make a key read.
DOCUMENTATION = {"ConfigGeneralSettings", "ConfigYAML"}
# Results that are made with a part of the configuration: their fields are no settings.
RESULTS = {"UserAPIKeyAuth", "ModelGroupInfo", "NewTeamRequest", "AgentResponse"}
DEEPEST = 2  # loops inside of each other
MOST_DEFINITIONS = 3  # a name defined more often than that says too little to follow a call by it


class Flow:
    """The reads of the configuration: ``reads[PLACE][KEY]`` and ``models[PLACE]``."""

    def __init__(self, source: Source, kinds: Kinds) -> None:
        self.source = source
        self.kinds = kinds
        self.reads: dict[str, dict[str, Hints]] = defaultdict(dict)
        self._known: dict[Key, bool] = {}
        self._defaults: dict[tuple[str, str], tuple[bool, int, str, int, str]] = {}
        self.pending: dict[Key, Function] = {}
        self.seen: dict[Key, Function] = {}
        self.callers: dict[Key, dict[Key, Function]] = defaultdict(dict)
        self.ranks: dict[tuple[str, str], tuple[int, str, int]] = {}
        self.models: dict[str, dict[tuple[str, int], Class]] = defaultdict(dict)
        self.bound: dict[Key, dict[str, set[Token]]] = defaultdict(lambda: defaultdict(set))
        self.returned: dict[Key, set[Token]] = defaultdict(set)
        self.attributes: dict[tuple[str, str], set[Token]] = defaultdict(set)
        # What litellm_settings sets: the variables of the module itself.
        self.module_variables = variables_of_module(source)
        # Only those that are mappings or lists are worth following.
        self.mapping_attributes = frozenset(
            name
            for name, found in self.module_variables.items()
            if kinds.of(found.annotation, found.path).types & {"dict", "list"}
        )

    def again(self, functions: Iterable[Function]) -> None:
        self.pending.update({function.key: function for function in functions})

    def knows_section(self, function: Function) -> bool:
        if function.key not in self._known:
            names = (name_of(node) for node in ast.walk(function.node) if isinstance(node, (ast.Name, ast.Attribute)))
            self._known[function.key] = bool(set(NAMED_SECTIONS) & set(names))
        return self._known[function.key]

    def mentions(self, function: Function) -> bool:
        if function.path in {PROXY, COMMAND}:
            return True
        names = set(NAMED_SECTIONS) | CONFIG_METHODS
        for node in ast.walk(function.node):
            if isinstance(node, (ast.Name, ast.Attribute)) and name_of(node) in names:
                return True
            if (
                isinstance(node, ast.Attribute)
                and name_of(node.value) == "litellm"
                and node.attr in self.mapping_attributes
            ):
                return True
            if isinstance(node, ast.arg) and node.arg in names:
                return True
            if isinstance(node, ast.Constant) and node.value in NAMED_SECTIONS:
                return True
        return False

    def note(
        self, place: str, key: str, function: Function, line: int, types: Iterable[str] = (), default: object = UNKNOWN
    ) -> None:
        """*key* of *place* is read here."""
        rank = _rank(function, line)
        known = self.reads[place].get(key)
        if known is None:
            known = self.reads[place][key] = Hints(function.path, line)
            self.ranks[place, key] = rank
        elif rank < self.ranks[place, key]:
            known.path, known.line = function.path, line
            self.ranks[place, key] = rank
        known.types.update(types)
        if default is not UNKNOWN:
            # A default that says something goes before None, and the first one before others.
            order = (default is None, *rank, repr(default))
            if (place, key) not in self._defaults or order < self._defaults[place, key]:
                known.default, self._defaults[place, key] = default, order

    def candidates(self, call: ast.Call, name: str, caller: Function) -> list[Function]:
        """The functions that a call may mean; none if the name says too little."""
        found = self.source.functions_by_name.get(name, [])
        if isinstance(call.func, ast.Name):
            here = [function for function in found if function.path == caller.path and not function.owner]
            origin = self.source.imports.get(caller.path, {}).get(name)
            there = [function for function in found if function.path == origin and not function.owner]
            found = here or there or [function for function in found if not function.owner]
        elif isinstance(call.func, ast.Attribute) and name_of(call.func.value) in {"self", "cls"}:
            own = [function for function in found if (function.path, function.owner) == (caller.path, caller.owner)]
            found = own or found
        return found if len(found) <= MOST_DEFINITIONS else []

    def note_model(self, place: str, found: Class) -> None:
        if found.node.name not in DOCUMENTATION | RESULTS:
            self.models[place][found.path, found.node.lineno] = found

    def bind(self, function: Function, name: str, tokens: Tokens) -> None:
        """A parameter gets these values, too."""
        known = self.bound[function.key][name]
        if not tokens <= known:
            known |= tokens
            self.again([function])

    def give_back(self, function: Function, tokens: Tokens) -> None:
        known = self.returned[function.key]
        if not tokens <= known:
            known |= tokens
            self.again(self.callers[function.key].values())

    def hold(self, function: Function, attribute: str, tokens: Tokens) -> None:
        """An attribute of self holds these values, too."""
        known = self.attributes[function.path, attribute]
        if not tokens <= known:
            known |= tokens
            self.again(
                other for other in self.seen.values() if (other.path, other.owner) == (function.path, function.owner)
            )


def _rank(function: Function, line: int) -> tuple[int, str, int]:
    """Which read is the one to be named: that of the start, if there is one."""
    if function.path == PROXY:
        return (0 if "load" in function.node.name or "init" in function.node.name else 1), function.path, line
    return (2 if function.path == COMMAND else 3), function.path, line


def child(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def sensible(place: str) -> bool:
    """Whether a place can be one: functions that call themselves would make endless ones."""
    parts = place.replace("[]", ".[]").split(".")
    repeated = len(set(parts) - {"*", "[]"}) < len([part for part in parts if part not in {"*", "[]"}])
    return bool(place) and not repeated and parts.count("*") + parts.count("[]") <= DEEPEST and "*.*" not in place


def constant_texts(node: ast.expr) -> Tokens:
    """A string, or a collection of them, at the top of a module."""
    text = text_of(node)
    if text is not None:
        return frozenset({("text", text)})
    if isinstance(node, ast.Call) and name_of(node.func) in {"frozenset", "set", "tuple"} and node.args:
        node = node.args[0]
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return frozenset(("text", text) for part in node.elts if (text := text_of(part)) is not None)
    return NOTHING
