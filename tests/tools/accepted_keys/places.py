# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accepted keys of each place of the configuration, put together from reads, models and signatures."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tests.tools.accepted_keys import walk
from tests.tools.accepted_keys.flow import COMMAND, PROXY, Flow, child
from tests.tools.accepted_keys.kinds import ANY, UNKNOWN, Field, Hints, Kind, Kinds, join, literal
from tests.tools.accepted_keys.source import Class, Function, Source, assigned, is_setting_name, name_of, text_of

MCP_MANAGER = "proxy/_experimental/mcp_server/mcp_server_manager.py"
ROUTER = "router.py"
ROUTER_TYPES = "types/router.py"

# Places whose keys are read one by one, so that the reads are all there is.
READ_PLACES = re.compile(
    r"""
    | general_settings
    | general_settings\.(custom_auth_settings|litellm_settings|pass_through_endpoints\[\]|service_account_settings)
    | general_settings\.(tracing(\.store)?|user_header_mappings\[\])
    | litellm_settings
    | litellm_settings\.(custom_provider_map\[\]|mcp_semantic_tool_filter|responses(\.background_mode)?)
    | litellm_settings\.(s3_callback_params|aws_sqs_callback_params|key_generation_settings(\.\w+_key_generation)?)
    | mcp_servers\.\* | mcp_servers\.\*\.mcp_info(\.mcp_server_cost_info)? | mcp_tools\[\] | model_list\[\]
    | agents\[\] | agent_list\[\] | search_tools\[\] | sandbox_tools\[\](\.litellm_params)?
    | policies\.\*(\.condition|\.guardrails|\.pipeline)? | policy_attachments\[\]
    """,
    re.VERBOSE,
)
# Models that say of which type the keys are that are read at a place, and its choices: (class, module).
TYPED_BY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "general_settings": (("ConfigGeneralSettings", "proxy/_types.py"),),
    "general_settings.pass_through_endpoints[]": (("PassThroughGenericEndpoint", "proxy/_types.py"),),
    "mcp_servers.*": (
        ("MCPServer", "types/mcp_server/mcp_server_manager.py"),
        ("MCPServerConfig", MCP_MANAGER),
    ),
    "mcp_servers.*.mcp_info": (("MCPInfo", "types/mcp_server/mcp_server_manager.py"),),
    "mcp_servers.*.mcp_info.mcp_server_cost_info": (("MCPServerCostInfo", "types/mcp.py"),),
    "model_list[]": (("Deployment", ROUTER_TYPES),),
}
# Models of places that are filled where the flow cannot be followed.
MODELS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "guardrails[]": (("Guardrail", "types/guardrails.py"),),
    "guardrails[].litellm_params": (("LitellmParams", "types/guardrails.py"),),
    "model_list[].litellm_params": (("LiteLLM_Params", ROUTER_TYPES),),
    "model_list[].model_info": (("ModelInfo", ROUTER_TYPES),),
    "vector_store_registry[]": (("LiteLLM_VectorStoreConfig", "types/vector_stores.py"),),
}
# Enumerations that the code compares a value with, where no annotation says it.
ENUMERATIONS: Mapping[str, tuple[str, str]] = {
    "guardrails[].litellm_params.mode": ("GuardrailEventHooks", "types/guardrails.py"),
    "general_settings.key_management_system": ("KeyManagementSystem", "types/secret_managers/main.py"),
    "litellm_settings.cache_params.type": ("LiteLLMCacheType", "types/caching.py"),
    "litellm_settings.cache_params.mode": ("CacheMode", "types/caching.py"),
}
# The configuration of an agent is handed on whole; these are the keys that it may have.
AGENTS = "AgentConfig"
# Where code looks for more than a model has, with getattr(litellm_params, NAME).
LOOKED_UP = (("proxy/guardrails/", "guardrails[].litellm_params"), ("integrations/", "prompts[].litellm_params"))
PARAMETER_NAMES = {"litellm_params", "optional_params", "litellm_params_dict", "_litellm_params"}


@dataclass
class Entry:
    """One accepted key."""

    types: set[str]
    default: object
    path: str
    line: int


class Places:
    """``settings[PLACE][KEY]``, ``choices[PLACE.KEY]`` and the places that take other keys too."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.kinds = Kinds(source)
        self.flow = Flow(source, self.kinds)
        self.settings: dict[str, dict[str, Entry]] = defaultdict(dict)
        self.choices: dict[str, tuple[str, ...]] = {}
        self.open: set[str] = set()

    def derive(self) -> None:
        walk.run(self.flow)
        self._reads()
        for place, models in MODELS.items():
            for name, path in models:
                self._model(place, self.source.require_class(name, path))
        for place, found in sorted(self.flow.models.items()):
            for _where, model in sorted(found.items(), key=lambda item: item[0]):
                if self.kinds.is_data(model) and not place.endswith(".*[]"):
                    self._model(place, model)
        self._agents()
        self._looked_up_parameters()
        self._module_attributes()
        self._router()
        self._cache()
        self._litellm_params()
        self._types_from_inside()
        for where, (name, path) in ENUMERATIONS.items():
            found_class = next((known for known in self.source.classes.get(name, []) if known.path == path), None)
            values = self.kinds.enum_values(found_class) if found_class else None
            if values:
                self.choices[where] = values

    def _types_from_inside(self) -> None:
        """A key of unknown type with known keys in it is a mapping, or a list of mappings."""
        for place, keys in self.settings.items():
            for key, entry in keys.items():
                inner = child(place, key)
                if not entry.types - {"any", "none"}:
                    if inner in self.settings or f"{inner}.*" in self.settings:
                        entry.types = {"dict", "none"}
                    elif f"{inner}[]" in self.settings:
                        entry.types = {"list", "none"}
                    elif not entry.types:
                        entry.types = set(ANY.types)

    def put(self, place: str, key: str, kind: Kind | None, default: object, path: str, line: int) -> None:
        """Add a key, or what is newly known of it. The first read stays."""
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", key):
            return
        entry = self.settings[place].setdefault(key, Entry(set(), UNKNOWN, path, line))
        if kind is not None:
            entry.types |= kind.types
            self._choices(child(place, key), kind)
        if entry.default is UNKNOWN or entry.default is None:
            entry.default = default if default is not UNKNOWN else entry.default

    def _choices(self, where: str, kind: Kind) -> None:
        if kind.choices and kind.types <= {"str", "none"}:
            self.choices.setdefault(where, kind.choices)
        if kind.item is not None and kind.types <= {"list", "none"}:
            self._choices(f"{where}[]", kind.item)

    # What the code reads

    def _reads(self) -> None:
        for place, reads in self.flow.reads.items():
            if not READ_PLACES.fullmatch(place):
                continue
            typed = self._typed(place)
            for key, hints in reads.items():
                if not place and hints.path not in {PROXY, COMMAND}:
                    continue  # elsewhere, what is called config is often something else
                field = typed.get(key)
                self.put(place, key, _kind(hints, field), _default(hints, field), hints.path, hints.line)
                if field is not None:
                    self._inner(child(place, key), field.kind)
                    self._choices(child(place, key), field.kind)

    def _typed(self, place: str) -> dict[str, Field]:
        fields: dict[str, Field] = {}
        for name, path in TYPED_BY.get(place, ()):
            found = next((known for known in self.source.classes.get(name, []) if known.path == path), None)
            for key, field in self.kinds.fields(found).items() if found is not None else ():
                known = fields.get(key)
                # Two models of the same thing: what one of them takes.
                fields[key] = field if known is None else replace(field, kind=join((known.kind, field.kind)))
        return fields

    # Models

    def _inner(self, place: str, kind: Kind) -> None:
        """The keys of a value that is a model, or has models in it."""
        if kind.model is not None:
            self._model(place, kind.model)
        if kind.item is not None and kind.item.model is not None:
            self._model(f"{place}[]" if "list" in kind.types else f"{place}.*", kind.item.model)

    def _model(self, place: str, found: Class) -> None:
        if found.node.name in {"LiteLLMParamsTypedDict", "LiteLLM_Params"} and place != "model_list[].litellm_params":
            return  # these go on to a provider
        if self._allows_more(found):
            self.open.add(place)
        for key, field in self.kinds.fields(found).items():
            self.put(place, key, field.kind, field.default, field.path, field.line)
            self._inner(child(place, key), field.kind)

    def _allows_more(self, found: Class, depth: int = 0) -> bool:
        """Whether the model keeps keys that it does not know."""
        for statement in found.node.body:
            for name, value, _annotation in assigned(statement):
                if name == "model_config":
                    keywords = value.keywords if isinstance(value, ast.Call) else []
                    extra = next((part.value for part in keywords if part.arg == "extra"), None)
                    return text_of(extra) == "allow"
        parents = (self.source.class_named(name_of(base), found.path) for base in found.node.bases if name_of(base))
        return depth < 6 and any(parent is not None and self._allows_more(parent, depth + 1) for parent in parents)

    def _agents(self) -> None:
        for found in self.source.classes.get(AGENTS, []):
            for place in ("agents[]", "agent_list[]"):
                for key, field in self.kinds.fields(found).items() if place in self.settings else ():
                    self.put(place, key, Kind(field.kind.types), field.default, field.path, field.line)

    def _looked_up_parameters(self) -> None:
        for path, module in self.source.modules.items():
            place = next((place for start, place in LOOKED_UP if path.startswith(start)), None)
            for node in ast.walk(module) if place is not None else ():
                if isinstance(node, ast.Call) and name_of(node.func) == "getattr" and len(node.args) > 1:
                    text = text_of(node.args[1])
                    known = name_of(node.args[0]) == "litellm_params" and text != "model_fields_set"
                    if text is not None and place is not None and known:
                        self.put(place, text, None, UNKNOWN, path, node.lineno)

    # litellm_settings: the variables of the module litellm

    def _module_attributes(self) -> None:
        uses = self._attribute_uses()
        for name, found in self.flow.module_variables.items():
            if name in uses:
                kind = self.kinds.of(found.annotation, found.path) if found.annotation else None
                if kind is None or kind == ANY:
                    kind = _kind_of_value(found.value)
                self.put("litellm_settings", name, kind, literal(found.value), *uses[name])
                if kind is not None:
                    self._inner(child("litellm_settings", name), kind)
        for name, (path, line) in self._looked_up().items():
            self.put("litellm_settings", name, None, UNKNOWN, path, line)

    def _attribute_uses(self) -> dict[str, tuple[str, int]]:
        """Where the code reads ``litellm.NAME`` first. What a module takes at its import was read too early."""
        uses: dict[str, tuple[str, int]] = {}
        for function in self.source.functions:
            path = function.path
            for node in ast.walk(function.node):
                names: Iterable[str] = ()
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                    names = [node.attr] if isinstance(node.value, ast.Name) and node.value.id == "litellm" else ()
                elif isinstance(node, ast.ImportFrom) and node.module == "litellm":
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.Call) and name_of(node.func) == "getattr" and len(node.args) > 1:
                    names = [text_of(node.args[1]) or ""] if name_of(node.args[0]) == "litellm" else ()
                elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and path == "__init__.py":
                    names = [node.id]
                for name in names:
                    uses.setdefault(name, (path, getattr(node, "lineno", 0)))
        return uses

    def _looked_up(self) -> dict[str, tuple[str, int]]:
        """Names that are looked up with ``getattr(litellm, NAME, …)`` and are there only if a setting made them."""
        found: dict[str, tuple[str, int]] = {}
        taken = set(self.flow.module_variables) | set(self.source.functions_by_name) | set(self.source.classes)
        taken |= set(self.source.imports.get("__init__.py", {}))
        for function in self.source.functions:
            for node in ast.walk(function.node):
                if isinstance(node, ast.Call) and name_of(node.func) == "getattr" and len(node.args) > 1:
                    name = text_of(node.args[1]) or ""
                    direct = isinstance(node.args[0], ast.Name) and node.args[0].id == "litellm"
                    if direct and name not in taken and is_setting_name(name):
                        found.setdefault(name, (function.path, node.lineno))
        return found

    # Signatures

    def _signature(self, place: str, function: Function, without: Iterable[str] = (), closed: bool = True) -> None:
        """Add the parameters of a function. What is not *closed* goes on to a provider, who may know more values."""
        skipped = {"self", "kwargs", "params", *without}
        for argument in function.parameters:
            if argument.arg in skipped or argument.arg.startswith("_"):
                continue
            default = literal(function.default_of(argument.arg))
            kind = self.kinds.of(argument.annotation, function.path)
            if default is None:
                kind = Kind(kind.types | {"none"}, kind.choices, kind.model, kind.item)
            if closed:
                self._inner(child(place, argument.arg), kind)
            else:
                kind = Kind(kind.types)
            self.put(place, argument.arg, kind, default, function.path, argument.lineno)

    def _router(self) -> None:
        elsewhere = self.source.constant("constants.py", "ROUTER_SETTINGS_MANAGED_OUTSIDE_CONFIG")
        # Before there was a list of them, the proxy gave these itself, so that a second value was an error.
        without = set(_texts(elsewhere)) or {
            "model_list",
            "assistants_config",
            "router_general_settings",
            "ignore_invalid_deployments",
        }
        self._signature("router_settings", self.source.require_function("__init__", ROUTER, "Router"), without)

    def _cache(self) -> None:
        place = "litellm_settings.cache_params"
        reads = self.flow.reads.get(place, {})
        for key, hints in reads.items():
            self.put(place, key, _kind(hints, None), _default(hints, None), hints.path, hints.line)
        self._signature(place, self.source.require_function("__init__", "caching/caching.py", "Cache"))
        # What Cache does not know goes on to the client of Redis.
        self._signature(place, self.source.require_function("__init__", "caching/redis_cache.py", "RedisCache"))
        for function in self.source.functions_by_name.get("_get_redis_kwargs", []):
            for node in ast.walk(function.node):
                if isinstance(node, (ast.Assign, ast.AnnAssign)):
                    for name, value, _annotation in assigned(node):
                        for text in _texts(value) if name == "include_args" else ():
                            self.put(place, text, ANY, UNKNOWN, function.path, node.lineno)

    def _litellm_params(self) -> None:
        place = "model_list[].litellm_params"
        for path, name in (
            ("types/utils.py", "all_litellm_params"),
            ("constants.py", "OPENAI_CHAT_COMPLETION_PARAMS"),
            ("constants.py", "DEFAULT_CHAT_COMPLETION_PARAM_VALUES"),
        ):
            value = self.source.constant(path, name)
            for text in _texts(value):
                self.put(place, text, None, UNKNOWN, path, getattr(value, "lineno", 0))
        for found in self.source.classes.get("LiteLLMParamsTypedDict", []):
            for key, field in self.kinds.fields(found).items():
                self.put(place, key, Kind(field.kind.types), field.default, field.path, field.line)
        for found in self.source.classes.get("LiteLLMOptions", []):
            self._options(place, found)
        for function in self.source.functions_by_name["completion"]:
            if function.path == "main.py":
                self._signature(place, function, {"messages"}, closed=False)
        for key, path, line in self._provider_parameters():
            self.put(place, key, None, UNKNOWN, path, line)

    def _options(self, place: str, found: Class) -> None:
        """Options in groups: the fields of the classes of the fields. The groups themselves are no options."""
        for key, field in self.kinds.fields(found).items():
            inner = field.kind.model
            if inner is not None and inner.path == found.path:
                self._options(place, inner)
            else:
                self.put(place, key, Kind(field.kind.types), field.default, field.path, field.line)

    def _provider_parameters(self) -> Iterator[tuple[str, str, int]]:
        """Parameters that the code of a provider looks for by name."""
        for path, module in self.source.modules.items():
            if not path.startswith(("llms/", "main.py", "utils.py", "litellm_core_utils/", "router")):
                continue
            for node in ast.walk(module):
                text = None
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                    if node.func.attr in {"get", "pop"} and name_of(node.func.value) in PARAMETER_NAMES:
                        text = text_of(node.args[0])
                elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
                    text = text_of(node.slice) if name_of(node.value) in PARAMETER_NAMES else None
                if text is not None:
                    yield text, path, getattr(node, "lineno", 0)


def _texts(value: ast.expr | None) -> list[str]:
    """All literal strings at the top of a collection, the keys of a mapping."""
    if isinstance(value, ast.Dict):
        return [text for key in value.keys if (text := text_of(key)) is not None]
    if isinstance(value, ast.Call) and value.args:
        return _texts(value.args[0])
    if isinstance(value, ast.BinOp):
        return _texts(value.left) + _texts(value.right)
    parts = value.elts if isinstance(value, (ast.List, ast.Tuple, ast.Set)) else []
    parts = [part for part in parts if not isinstance(part, ast.Starred)]
    return [text for part in parts if (text := text_of(part)) is not None]


def _kind_of_value(value: ast.expr | None) -> Kind | None:
    """Of which type a variable is that was given this value."""
    if isinstance(value, ast.Call) and name_of(value.func) in {"bool", "int", "float", "str", "list", "dict"}:
        return Kind(frozenset({name_of(value.func)}))
    found = literal(value)
    if found is UNKNOWN or found is None:
        return None
    return Kind(frozenset({type(found).__name__}))


def _kind(hints: Hints, field: Field | None) -> Kind | None:
    """Of which type a key is: what the model says, else what the reads say. None if neither says anything."""
    types = set(hints.types)
    if field is not None:
        types |= field.kind.types
    elif hints.default is not UNKNOWN and hints.default is not None:
        types.add(type(hints.default).__name__)
    if field is None and types:
        types.add("none")
    return Kind(frozenset(types)) if types - {"none"} else None


def _default(hints: Hints, field: Field | None) -> object:
    if hints.default is not UNKNOWN and hints.default is not None:
        return hints.default
    return field.default if field is not None else hints.default
