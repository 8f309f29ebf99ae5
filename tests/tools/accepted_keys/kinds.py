# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What values an annotation allows, and the fields of a model."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tests.tools.accepted_keys.source import Class, Source, name_of, text_of

ORDER = ("str", "bool", "int", "float", "list", "dict", "any", "none")
UNKNOWN = object()  # a default that is no literal

_SIMPLE = {
    "str": "str",
    "AnyStr": "str",
    "SecretStr": "str",
    "HttpUrl": "str",
    "bool": "bool",
    "StrictBool": "bool",
    "int": "int",
    "PositiveInt": "int",
    "float": "float",
    "PositiveFloat": "float",
    "None": "none",
    "list": "list",
    "List": "list",
    "Sequence": "list",
    "Set": "list",
    "set": "list",
    "FrozenSet": "list",
    "frozenset": "list",
    "Tuple": "list",
    "tuple": "list",
    "dict": "dict",
    "Dict": "dict",
    "Mapping": "dict",
    "MutableMapping": "dict",
    "OrderedDict": "dict",
}
_WRAPPERS = {"Annotated", "ReadOnly", "Required", "NotRequired", "Final", "ClassVar"}
_DATA_BASES = {"BaseModel", "TypedDict", "LiteLLMBaseModel", "LiteLLMPydanticObjectBase"}


@dataclass(frozen=True)
class Kind:
    """The types of a value, its choices if they are closed, and the model of it or of its items."""

    types: frozenset[str]
    choices: tuple[str, ...] | None = None
    model: Class | None = None
    item: Kind | None = None

    @property
    def text(self) -> str:
        types = set(self.types) or {"any"}
        if "any" in types:
            types &= {"any", "none"}
        return "|".join(name for name in ORDER if name in types)


@dataclass(frozen=True)
class Field:
    kind: Kind
    default: object
    path: str
    line: int


ANY = Kind(frozenset({"any", "none"}))


def join(kinds: Iterable[Kind]) -> Kind:
    """A value that is one of *kinds*."""
    known = list(kinds)
    closed = [kind.choices for kind in known if "str" in kind.types]
    choices: tuple[str, ...] | None = None
    if closed and all(closed) and not any("any" in kind.types for kind in known):
        choices = tuple(dict.fromkeys(choice for some in closed if some for choice in some))
    return Kind(
        frozenset(name for kind in known for name in kind.types),
        choices,
        next((kind.model for kind in known if kind.model), None),
        next((kind.item for kind in known if kind.item), None),
    )


class Kinds:
    """Reads annotations and models."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._fields: dict[tuple[str, int], dict[str, Field]] = {}

    def of(self, annotation: ast.expr | None, path: str, depth: int = 0) -> Kind:
        if annotation is None or depth > 12:
            return ANY
        if isinstance(annotation, ast.Constant):
            if annotation.value is None:
                return Kind(frozenset({"none"}))
            if isinstance(annotation.value, str):
                return self.of(ast.parse(annotation.value, mode="eval").body, path, depth + 1)
        if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
            return join((self.of(annotation.left, path, depth + 1), self.of(annotation.right, path, depth + 1)))
        if isinstance(annotation, ast.Subscript):
            return self._subscript(annotation, path, depth)
        return self._named(name_of(annotation), path, depth)

    def _subscript(self, annotation: ast.Subscript, path: str, depth: int) -> Kind:
        outer = name_of(annotation.value)
        inner = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
        if outer == "Optional":
            return join((self.of(inner[0], path, depth + 1), Kind(frozenset({"none"}))))
        if outer == "Union":
            return join(self.of(part, path, depth + 1) for part in inner)
        if outer == "Literal":
            values = [self._choice(part, path) for part in inner]
            types = frozenset("none" if value is None else type(value).__name__ for value in values) & set(ORDER)
            texts = tuple(value for value in values if isinstance(value, str))
            return Kind(types or ANY.types, texts or None)
        if outer in _WRAPPERS:
            return self.of(inner[0], path, depth + 1)
        kind = _SIMPLE.get(outer)
        if kind == "list" and inner:
            return Kind(frozenset({"list"}), item=self.of(inner[0], path, depth + 1))
        if kind == "dict" and len(inner) == 2:
            return Kind(frozenset({"dict"}), item=self.of(inner[1], path, depth + 1))
        return Kind(frozenset({kind})) if kind else ANY

    def _choice(self, part: ast.expr, path: str) -> object:
        """The value of a part of a Literal, that may be a member of an enumeration."""
        if isinstance(part, ast.Constant):
            return part.value
        if isinstance(part, ast.Attribute):
            found = self.source.class_named(name_of(part.value), path)
            for statement in found.node.body if found else ():
                if isinstance(statement, ast.Assign) and name_of(statement.targets[0]) == part.attr:
                    return literal(statement.value)
        return UNKNOWN

    def _named(self, name: str, path: str, depth: int) -> Kind:
        if name in _SIMPLE:
            return Kind(frozenset({_SIMPLE[name]}))
        alias = self.source.constant(path, name)
        if alias is not None:
            if name_of(alias) != name:
                return self.of(alias, self._home(path, name), depth + 1)
            return ANY
        found = self.source.class_named(name, path)
        if found is None:
            return ANY
        choices = self.enum_values(found)
        if choices is not None:
            return Kind(frozenset({"str"}), choices)
        if self.is_data(found):
            return Kind(frozenset({"dict"}), model=found)
        return ANY

    def _home(self, path: str, name: str) -> str:
        """The module in which *name* is assigned."""
        while name not in self.source.assignments.get(path, {}):
            path = self.source.imports[path][name]
        return path

    def enum_values(self, found: Class) -> tuple[str, ...] | None:
        """The texts of an enumeration; None if it is none."""
        bases = {name_of(base) for base in found.node.bases}
        if not bases & {"Enum", "StrEnum"}:
            return None
        values: list[str] = []
        for statement in found.node.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
                values.append(str(statement.value.value))
        return tuple(values)

    def is_data(self, found: Class, depth: int = 0) -> bool:
        """Whether the class is filled from a mapping: a pydantic model, a TypedDict or a dataclass."""
        if depth > 8:
            return False
        if any(name_of(getattr(mark, "func", mark)) == "dataclass" for mark in found.node.decorator_list):
            return True
        for base in found.node.bases:
            name = name_of(base)
            if name in _DATA_BASES:
                return True
            parent = self.source.class_named(name, found.path) if name else None
            if parent is not None and parent.node is not found.node and self.is_data(parent, depth + 1):
                return True
        return False

    def fields(self, found: Class) -> dict[str, Field]:
        """The fields of a model, those of its bases included."""
        known = self._fields.get((found.path, found.node.lineno))
        if known is not None:
            return known
        fields: dict[str, Field] = {}
        self._fields[found.path, found.node.lineno] = fields
        for base in reversed(found.node.bases):
            parent = self.source.class_named(name_of(base), found.path) if name_of(base) else None
            if parent is not None and parent.node is not found.node:
                fields.update(self.fields(parent))
        for statement in found.node.body:
            if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
                continue
            name = statement.target.id
            if name.startswith("_") or name == "model_config" or _outer(statement.annotation) == "ClassVar":
                continue
            default, alias = field_default(statement.value)
            kind = self.of(statement.annotation, found.path)
            if default is None and statement.value is not None:
                kind = replace(kind, types=kind.types | {"none"})
            fields[alias or name] = Field(kind, default, found.path, statement.lineno)
        for name, line in _other_names(found.node):
            fields.setdefault(name, Field(ANY, UNKNOWN, found.path, line))
        return fields


def _other_names(model: ast.ClassDef) -> Iterator[tuple[str, int]]:
    """Old names of fields, that the constructor looks for in what it is given: ``if "x" in data``."""
    for statement in model.body:
        if not isinstance(statement, ast.FunctionDef) or statement.name != "__init__" or not statement.args.kwarg:
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In):
                name = text_of(node.left)
                if name is not None and name_of(node.comparators[0]) == statement.args.kwarg.arg:
                    yield name, node.lineno


def _outer(annotation: ast.expr) -> str:
    return name_of(annotation.value if isinstance(annotation, ast.Subscript) else annotation)


def field_default(value: ast.expr | None) -> tuple[object, str | None]:
    """The default and the alias of a field, from its default or its C(Field(…))."""
    if not (isinstance(value, ast.Call) and name_of(value.func) in {"Field", "field"}):
        return literal(value), None
    keywords = {keyword.arg: keyword.value for keyword in value.keywords}
    alias = keywords.get("alias", keywords.get("validation_alias"))
    text = alias.value if isinstance(alias, ast.Constant) and isinstance(alias.value, str) else None
    factory = name_of(keywords.get("default_factory"))
    if factory in {"list", "dict"}:
        return ([] if factory == "list" else {}), text
    default = value.args[0] if value.args else keywords.get("default")
    return (UNKNOWN if default is None else literal(default)), text


def literal(value: ast.expr | None) -> object:
    """The value of a literal; UNKNOWN for anything else."""
    if value is None or (isinstance(value, ast.Constant) and value.value is Ellipsis):
        return UNKNOWN
    try:
        found: Any = ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError):
        return UNKNOWN
    return found if isinstance(found, (str, int, float, bool, list, dict, type(None))) else UNKNOWN


@dataclass
class Hints:
    """What is known of a key from the places that read it."""

    path: str
    line: int
    types: set[str] = field(default_factory=set)
    default: object = UNKNOWN
