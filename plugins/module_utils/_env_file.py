# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Environment files (NAME=value) as docker compose reads them: parse, quote, and edit without touching other lines.

compose interpolates C($) in unquoted and in double-quoted values, not in single-quoted ones, and knows no escape for a
quote that follows a backslash inside single quotes. So a value is written plain when it is harmless, else
single-quoted, else double-quoted with escapes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

_HARMLESS = re.compile(r"[A-Za-z0-9_./:@%+=,~^-]*\Z")
_ASSIGNMENT = re.compile(r"\s*(?:export\s+)?(?P<name>[A-Za-z_][A-Za-z0-9_.-]*)\s*(?P<mark>[=:]?)[ \t]*(?P<rest>.*)\Z")
_ESCAPE = re.compile(r'\\([abfnrtv$"\\])')
_ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}
_REFERENCE = re.compile(r"\$(?:(?P<dollar>\$)|(?P<plain>[A-Za-z_]\w*)|\{(?P<braced>[A-Za-z_]\w*)\}|(?P<other>\{))")


class EnvFileError(ValueError):
    """The text is no environment file, or a value cannot be put into one. Never holds a value."""


@dataclass(frozen=True)
class _Line:
    text: str
    name: str | None = None
    value: str = ""


def parse(text: str) -> dict[str, str]:
    """Names and values of an environment file, as docker compose reads them; of a repeated name the last one counts.

    Raises EnvFileError with the line number.
    """
    return {line.name: line.value for line in _lines(text) if line.name is not None}


def render(variables: Mapping[str, str]) -> str:
    """The environment file with *variables*, in their order. Raises EnvFileError."""
    return "".join(f"{_assignment(name, value)}\n" for name, value in variables.items())


def edit(text: str, changes: Mapping[str, str], drop: Iterable[str] = ()) -> str:
    """*text* with *changes* made and the names in *drop* removed; every other line, comments too, stays as it is."""
    dropped = set(drop)
    todo = dict(changes)
    kept = []
    lines = _lines(text)
    last = {line.name: position for position, line in enumerate(lines)}
    for position, line in enumerate(lines):
        if line.name in dropped or (line.name in changes and last[line.name] != position):
            continue
        if line.name is not None and line.name in todo:
            value = todo.pop(line.name)
            kept.append(line.text if line.value == value else _assignment(line.name, value))
        else:
            kept.append(line.text)
    kept += [_assignment(name, value) for name, value in todo.items()]
    return "".join(f"{line}\n" for line in kept)


def check_value(value: str) -> str | None:
    """Why *value* cannot stand in an environment file, or None."""
    for character in value:
        category = unicodedata.category(character)
        if category == "Cs" or (category == "Cc" and character != "\t"):
            what = "a line break" if character in "\r\n" else f"the control character U+{ord(character):04X}"
            return f"holds {what}, which no environment file can hold"
    return None


def quote(value: str) -> str:
    """*value* as it must stand after the C(=). Raises EnvFileError for what cannot be written."""
    problem = check_value(value)
    if problem:
        raise EnvFileError(f"the value {problem}")
    if _HARMLESS.match(value):
        return value
    if "'" not in value and not value.endswith("\\"):
        return f"'{value}'"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")
    return f'"{escaped}"'


def _assignment(name: str, value: str) -> str:
    if not NAME.match(name):
        raise EnvFileError(f"{name!r} is not a variable name: letters, digits and _ only, no digit first")
    try:
        return f"{name}={quote(value)}"
    except EnvFileError as error:
        raise EnvFileError(f"{name}: {error}") from None


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    seen: dict[str, str] = {}
    rows = text.replace("\r\n", "\n").split("\n")
    if rows[-1] == "":
        rows.pop()
    for number, row in enumerate(rows, start=1):
        if not row.strip() or row.lstrip().startswith("#"):
            lines.append(_Line(row))
            continue
        try:
            line = _parse_row(row, seen)
        except EnvFileError as error:
            raise EnvFileError(f"line {number}: {error}") from None
        if line.name is not None:
            seen[line.name] = line.value
        lines.append(line)
    return lines


def _parse_row(row: str, seen: Mapping[str, str]) -> _Line:
    match = _ASSIGNMENT.match(row)
    if match is None:
        raise EnvFileError("not a NAME=value assignment")
    if not match["mark"]:
        if match["rest"]:
            raise EnvFileError(f"{match['name']}: not a NAME=value assignment")
        # A name alone means "take it from the environment of compose": nothing that this file defines.
        return _Line(row)
    name = match["name"]
    try:
        return _Line(row, name, _value(match["rest"], seen))
    except EnvFileError as error:
        raise EnvFileError(f"{name}: {error}") from None


def _value(rest: str, seen: Mapping[str, str]) -> str:
    if rest[:1] not in ("'", '"'):
        # a comment needs a blank before it and a value before that: to compose, "A= #x" is the value "#x"
        return _interpolate(re.split(r"\s#", rest.strip(), maxsplit=1)[0].rstrip(), seen)
    content, after = _quoted(rest)
    if after.strip() and not after.lstrip().startswith("#"):
        raise EnvFileError("text after the closing quote")
    if rest[0] == "'":
        return content
    # compose turns \$ into $$ first and interpolates after that
    expanded = _ESCAPE.sub(lambda found: "$$" if found[1] == "$" else _ESCAPED[found[1]], content)
    return _interpolate(expanded, seen)


def _quoted(rest: str) -> tuple[str, str]:
    """The content between the quotes, with only the escaped quotes unescaped, and what follows the closing quote."""
    mark, escape = rest[0], False
    content: list[str] = []
    for position, character in enumerate(rest[1:], start=1):
        if character == mark and not escape:
            return "".join(content), rest[position + 1 :]
        if character == "\\" and not escape:
            escape = True
            continue
        if escape and character != mark:
            content.append("\\")
        content.append(character)
        escape = False
    raise EnvFileError("the quote is not closed on this line")


def _interpolate(value: str, seen: Mapping[str, str]) -> str:
    def replace(found: re.Match[str]) -> str:
        if found["dollar"]:
            return "$"
        name = found["plain"] or found["braced"]
        if name is None or name not in seen:
            raise EnvFileError("refers to a variable that this file does not define before; single-quote a literal $")
        return seen[name]

    return _REFERENCE.sub(replace, value)
