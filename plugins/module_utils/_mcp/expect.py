# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tool's result, and the tool itself, must be. Pure; JSON paths and JSON Schemas need their libraries."""

from __future__ import annotations

import hashlib
import importlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

# At least one of them has to be given: the others say nothing about the result.
RESULT_WORDS = ("contains", "equals", "matches", "json_path", "json_schema")
_PIN = re.compile(r"sha256:[0-9a-f]{64}\Z")


class CheckError(ValueError):
    """A check that cannot be made as it is written; the text names the option and the fix."""


@dataclass(frozen=True)
class Expect:
    """What must be true of a result; all that is given must hold.

    C(json_path) is {expression: value}. C(tool_schema) pins the tool's input schema as V(sha256:…) (see schema_pin).
    C(below_ms): milliseconds.
    """

    contains: str | None = None
    equals: str | None = None
    matches: str | None = None
    json_path: Mapping[str, Any] | None = field(default=None, hash=False)
    json_schema: Mapping[str, Any] | None = field(default=None, hash=False)
    tool_schema: str = ""
    below_ms: int | None = None

    def unmet(self, text: str) -> str:
        """What the result does not fulfil, in one line; empty when it is as it must be."""
        if self.contains is not None and self.contains not in text:
            return f"expected: contains {self.contains!r}"
        if self.equals is not None and self.equals != text.strip():
            return f"expected: equals {self.equals!r}"
        if self.matches is not None and re.search(self.matches, text) is None:
            return f"expected: matches {self.matches!r}"
        return self._unmet_json(text)

    def _unmet_json(self, text: str) -> str:
        if self.json_path is None and self.json_schema is None:
            return ""
        try:
            data = json.loads(text)
        except ValueError:
            return "expected: JSON, which the result is not"
        for path, value in (self.json_path or {}).items():
            found = _found(path, data)
            if not any(canonical(one) == canonical(value) for one in found):
                seen = canonical(found[0])[:80] if found else "nowhere in the result"
                return f"expected: {path} is {canonical(value)}, it is {seen}"
        return "" if self.json_schema is None else _schema_problem(self.json_schema, data)

    def __str__(self) -> str:
        said = [f"{name} {getattr(self, name)!r}" for name in RESULT_WORDS[:3] if getattr(self, name) is not None]
        said += [f"{path} is {canonical(value)}" for path, value in (self.json_path or {}).items()]
        return " and ".join([*said, *(["as the JSON Schema says"] if self.json_schema is not None else [])])


def canonical(data: Any) -> str:
    """JSON with sorted names and no blanks: equal texts, equal data; C(true) is not C(1)."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)


def schema_pin(schema: Any) -> str:
    """The pin of a tool's input schema: V(sha256:) and the hash of its canonical JSON."""
    return "sha256:" + hashlib.sha256(canonical(schema).encode()).hexdigest()


def argument_problem(schema: Any, arguments: Mapping[str, Any]) -> str:
    """Which argument a tool's input schema refuses, in one line; empty when it takes them, or is no schema."""
    if not isinstance(schema, Mapping) or _bad_schema(schema):
        return ""
    problem = _first_error(schema, dict(arguments))
    if problem is None:
        return ""
    place = ".".join(["arguments", *(str(part) for part in problem.absolute_path)])
    return f"{place}: {_line(problem.message)}"


def parse_expect(raw: Mapping[str, Any] | None, where: str) -> Expect:
    """Expect of its mapping form. Raises CheckError for what cannot be evaluated, or asserts nothing of the result."""
    given = {name: value for name, value in (raw or {}).items() if value is not None and value != ""}
    known = [member.name for member in fields(Expect)]
    unknown = sorted(set(raw or {}) - set(known))
    if unknown:
        raise CheckError(f"{where} holds {', '.join(unknown)}; it may hold {', '.join(known)}")
    empty = sorted(name for name, value in (raw or {}).items() if value in ("", {}) and name in RESULT_WORDS)
    if empty:
        raise CheckError(
            f"{where}.{empty[0]} is empty, so every result would do; assert something that the result says"
        )
    if not set(given) & set(RESULT_WORDS):
        found = ", ".join(sorted(given)) or "none"
        raise CheckError(f"{where} must hold at least one of {', '.join(RESULT_WORDS)}; it holds {found}")
    for name, check in _CHECKS.items():
        if name in given:
            check(given[name], f"{where}.{name}")
    members: dict[str, Any] = {name: str(value) if name in _TEXTS else value for name, value in given.items()}
    return Expect(**members)


# --- what each of them may be -----------------------------------------------------------------------------------------

_TEXTS = ("contains", "equals", "matches", "tool_schema")


def _check_matches(value: Any, where: str) -> None:
    try:
        re.compile(str(value))
    except re.error as error:
        raise CheckError(
            f"{where} is {str(value)!r}, which is no regular expression: {error}; escape what is meant literally"
        ) from error


def _check_json_path(value: Any, where: str) -> None:
    if not isinstance(value, Mapping):
        raise CheckError(f"{where} is {value!r}; give a mapping of JSON paths to their values, like {{$.title: Home}}")
    for path in value:
        try:
            _paths().compile(str(path))
        except _library("jsonpath", "python-jsonpath").JSONPathError as error:
            raise CheckError(
                f"{where} holds {str(path)!r}, which is no JSON path: {_line(str(error))}; write one like $.items[0].id"
            ) from error


def _check_json_schema(value: Any, where: str) -> None:
    problem = _bad_schema(value) if isinstance(value, Mapping) else "it is no mapping"
    if problem:
        raise CheckError(f"{where} cannot be evaluated: {problem}; give a JSON Schema that stands for itself")


def _check_tool_schema(value: Any, where: str) -> None:
    if not _PIN.match(str(value)):
        raise CheckError(
            f"{where} is {str(value)!r}; give sha256: and 64 hexadecimal digits, as RV(services[].schemas) has them"
        )


def _check_below_ms(value: Any, where: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise CheckError(f"{where} is {value!r}; give milliseconds, a whole number of at least 1")


_CHECKS = {
    "matches": _check_matches,
    "json_path": _check_json_path,
    "json_schema": _check_json_schema,
    "tool_schema": _check_tool_schema,
    "below_ms": _check_below_ms,
}


# --- libraries, only where they are needed ---------------------------------------------------------------------------


def _library(name: str, package: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise CheckError(f"a check needs the Python package {package}, which is not installed; install it") from error


def _paths() -> Any:
    """RFC 9535 as it stands, without the library's additions to it."""
    return _library("jsonpath", "python-jsonpath").JSONPathEnvironment(strict=True)


def _found(path: str, data: Any) -> list[Any]:
    """What a path may be said to be: the one value there, or all of them as a list; nothing where there is none."""
    try:
        found = list(_paths().findall(path, data))
    except _library("jsonpath", "python-jsonpath").JSONPathError:
        return []
    return found if len(found) < 2 else [found]


def _validator(schema: Mapping[str, Any]) -> Any:
    kinds = _library("jsonschema.validators", "jsonschema")
    # Its own registry, since the library's default one would fetch what a reference names from the network.
    registry = _library("jsonschema_specifications", "jsonschema").REGISTRY
    return kinds.validator_for(schema, kinds.Draft202012Validator)(schema, registry=registry)


def _bad_schema(schema: Mapping[str, Any]) -> str:
    remote = next((found for found in _references(schema) if not found.startswith("#")), "")
    if remote:
        return f"it refers to {remote!r}, another document"
    try:
        _validator(schema).check_schema(schema)
    except _library("jsonschema", "jsonschema").SchemaError as error:
        return _line(error.message)
    return ""


def _references(data: Any) -> Iterator[str]:
    if isinstance(data, Mapping):
        for name, value in data.items():
            if name in ("$ref", "$dynamicRef") and isinstance(value, str):
                yield value
            else:
                yield from _references(value)
    elif isinstance(data, list):
        for item in data:
            yield from _references(item)


def _first_error(schema: Mapping[str, Any], data: Any) -> Any:
    try:
        errors = sorted(_validator(schema).iter_errors(data), key=lambda error: list(map(str, error.absolute_path)))
    except _library("referencing.exceptions", "jsonschema").Unresolvable:
        return None
    return errors[0] if errors else None


def _schema_problem(schema: Mapping[str, Any], data: Any) -> str:
    problem = _first_error(schema, data)
    if problem is None:
        return ""
    return f"expected: as the JSON Schema says; at {problem.json_path}: {_line(problem.message)}"


def _line(text: str, length: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"
