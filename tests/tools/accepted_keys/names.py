# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that the code knows: providers, models, endpoints and environment variables."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.tools.accepted_keys.kinds import Kinds
from tests.tools.accepted_keys.places import _texts as texts
from tests.tools.accepted_keys.source import Source, assigned, name_of, text_of

LOGIC = "litellm_core_utils/get_llm_provider_logic.py"
PRICES = "model_prices_and_context_window_backup.json"
_VARIABLE = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,}")
_SECRET = re.compile(r"(get_secret(_str|_bool|_int)?|getenv|get_env_\w+|_get_env\w*|str_to_bool_env)")


@dataclass
class Names:
    providers: set[str]
    models: set[str]
    patterns: list[str]
    endpoints: list[str]
    environment: set[str]


def derive(source: Source, kinds: Kinds) -> Names:
    providers = set(kinds.enum_values(source.require_class("LlmProviders", "types/utils.py")) or ())
    providers |= set(json.loads(source.data.get("llms/openai_like/providers.json", b"{}")))
    logic = _Logic(source)
    providers |= {prefix.removesuffix("/") for prefix in logic.prefixes if prefix.endswith("/")}
    models = {name for name in logic.models() if name.split("/")[0] not in providers or "/" not in name}
    patterns = [re.escape(part) for part in logic.inside]
    patterns += [f"^{re.escape(prefix)}" for prefix in logic.prefixes if not prefix.endswith("/")]
    length = source.constant("constants.py", "REPLICATE_MODEL_NAME_WITH_ID_LENGTH")
    digits = [part.value for part in ast.walk(length) if isinstance(part, ast.Constant)] if length else []
    patterns += [f"^[^:]*:[^:]{{{number}}}(:|$)" for number in digits if isinstance(number, int)][:1]
    patterns += _routing_rules(source)
    endpoints = texts(source.constant("constants.py", "openai_compatible_endpoints"))
    return Names(providers, models, patterns, endpoints, set(_environment(source)))


class _Logic:
    """get_llm_provider: the sets of model names and the parts of a name that it looks for."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.sets: set[str] = set()
        self.prefixes: list[str] = []
        self.inside: list[str] = []
        self.names: set[str] = set()
        for node in ast.walk(source.require_function("get_llm_provider", LOGIC).node):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In):
                right = node.comparators[0]
                text = text_of(node.left)
                if name_of(node.left) == "model" and isinstance(right, ast.Attribute):
                    self.sets.add(right.attr)
                elif text is not None and text.isascii() and name_of(right) == "model" and len(text) > 1:
                    self.inside.append(text)
            elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq) and name_of(node.left) == "model":
                self.names |= {text_of(node.comparators[0]) or ""} - {""}
            elif isinstance(node, ast.Call) and name_of(node.func) == "startswith" and node.args:
                prefix = text_of(node.args[0])
                if prefix is not None and isinstance(node.func, ast.Attribute) and name_of(node.func.value) == "model":
                    self.prefixes.append(prefix)
        self.sets.discard("provider_list")
        self.prefixes = list(dict.fromkeys(self.prefixes))

    def models(self) -> set[str]:
        """The names in those sets: written in the code, or added from the list of prices."""
        found = set(self.names)
        for statement in self.source.modules["__init__.py"].body:
            for name, value, _annotation in assigned(statement):
                if name in self.sets:
                    found |= set(self._written(value))
        for name in self.sets:
            found |= set(self._written(self.source.constant("constants.py", name)))
        prices = json.loads(self.source.data[PRICES])
        for provider, (target, without) in self._filled().items():
            if target in self.sets:
                found |= {
                    key.replace(without, "") if without else key
                    for key, value in prices.items()
                    if isinstance(value, dict) and value.get("litellm_provider") == provider and _is_model(key)
                }
        return found - {"sample_spec"}

    def _written(self, value: ast.expr | None) -> list[str]:
        if isinstance(value, ast.Call) and value.args and isinstance(value.args[0], ast.Name):
            value = self.source.constant("constants.py", value.args[0].id)
        elif isinstance(value, ast.Name):
            value = self.source.constant("constants.py", value.id)
        return texts(value)

    def _filled(self) -> dict[str, tuple[str, str]]:
        """By provider in the list of prices: the set that its names are added to, and what is cut from them."""
        names = ("add_known_models", "_populate_provider_model_sets")
        functions = [found for name in names for found in self.source.functions_by_name.get(name, [])]
        filled: dict[str, tuple[str, str]] = {}
        for function in functions:
            for node in ast.walk(function.node):
                if not isinstance(node, ast.If):
                    continue
                provider = _compared_provider(node.test)
                if provider is None:
                    continue
                without = ""
                for statement in node.body:
                    for call in ast.walk(statement):
                        if isinstance(call, ast.Call) and name_of(call.func) == "replace":
                            without = text_of(call.args[0]) or ""
                        elif isinstance(call, ast.Call) and name_of(call.func) == "add":
                            assert isinstance(call.func, ast.Attribute)
                            filled.setdefault(provider, (name_of(call.func.value), without))
        return filled


def _compared_provider(test: ast.expr) -> str | None:
    for node in ast.walk(test):
        if not isinstance(node, ast.Compare) or not isinstance(node.left, ast.Call) or not node.left.args:
            continue
        if text_of(node.left.args[0]) == "litellm_provider":
            return text_of(node.comparators[0])
    return None


def _is_model(key: str) -> bool:
    """Some entries of the list of prices are there for the price only (is_bedrock_pricing_only_model and others)."""
    if key.startswith("ft:") and key.count(":") < 2:
        return False
    return "month-commitment" not in key and not re.match(r"bedrock/[a-zA-Z0-9_-]+/.+$", key)


def _routing_rules(source: Source) -> list[str]:
    """Rules of the list of prices that give a provider to a name that is in no list."""
    rules = json.loads(source.data[PRICES]).get("fallback_generalizations", {})
    rules = rules.get("rules", []) if isinstance(rules, dict) else rules
    return [
        f"(?i:{rule['pattern']})"
        for rule in rules
        if isinstance(rule, dict) and "litellm_provider" in rule.get("model_info", {})
    ]


def _environment(source: Source) -> Iterator[str]:
    for path, module in source.modules.items():
        for node in ast.walk(module):
            name: ast.expr | None = None
            if isinstance(node, ast.Call):
                called = name_of(node.func)
                arguments = [*node.args[:1], *(part.value for part in node.keywords if part.arg == "secret_name")]
                holder = name_of(node.func.value) if isinstance(node.func, ast.Attribute) else ""
                if _SECRET.fullmatch(called) or (called in {"get", "pop"} and holder == "environ"):
                    name = arguments[0] if arguments else None
                for part in node.keywords:
                    if part.arg == "envvar":
                        name = part.value
            elif isinstance(node, ast.Subscript) and name_of(node.value) == "environ":
                name = node.slice
            elif isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.In, ast.NotIn)):
                name = node.left if name_of(node.comparators[0]) == "environ" else None
            text = text_of(name)
            if text is None and isinstance(name, ast.Name):
                text = text_of(source.constant(path, name.id))
            if text is not None and _VARIABLE.fullmatch(text.removeprefix("os.environ/")):
                yield text.removeprefix("os.environ/")
