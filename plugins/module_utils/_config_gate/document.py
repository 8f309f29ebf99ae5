# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A config.yaml as LiteLLM loads it, with what its loader hides: where things stand, and keys that are given twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    WHOLE_FILE,
    Finding,
    Path,
    Rule,
    where,
)

try:
    import yaml
except ImportError:  # a minimal target
    yaml = None  # type: ignore[assignment]

NO_YAML = "the Python library PyYAML is not on the target; install the package python3-yaml there"
# A file of this many values is no configuration: aliases of aliases make a few lines into that many.
_BARE_REFERENCE = re.compile(r"([\[,]\s*)(\$\{[^}\n]*\})(?=\s*[,\]])")
MOST_VALUES = 3_000_000
MOST_LEVELS = 100

_MERGE = "tag:yaml.org,2002:merge"
_TEXT = "tag:yaml.org,2002:str"
# What SafeLoader raises on a scalar that does not fit its own tag, such as "!!int x" or the date 2024-13-45.
_UNREADABLE_SCALAR = (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError)


class MissingYaml(Exception):
    """PyYAML is not there."""

    def __init__(self) -> None:
        super().__init__(NO_YAML)


class DocumentError(ValueError):
    """There is no configuration in it. Carries the one finding that says why."""

    def __init__(self, rule: Rule, message: str, fix: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.finding = Finding(rule.severity, rule.id, WHOLE_FILE, message, fix, line, column)

    def within(self, name: str) -> DocumentError:
        """The same error, about the included file *name*."""
        self.finding = replace(self.finding, where=name)
        return self


class Document:
    """The content, and for a path in it the line and column."""

    def __init__(self, content: Any, root: Any = None, findings: tuple[Finding, ...] = ()) -> None:
        self.content = content
        self.findings = findings
        self._root = root

    def with_content(self, content: Any, findings: tuple[Finding, ...]) -> Document:
        """The same text with more content: what it includes has no place in it."""
        return Document(content, self._root, findings)

    def position(self, path: Path) -> tuple[int | None, int | None]:
        """Line and column, from 1, of the key or item at *path*; (None, None) when the input is no file."""
        mark = self._mark(path)
        return (None, None) if mark is None else (mark.line + 1, mark.column + 1)

    def _mark(self, path: Path) -> Any:
        node, mark = self._root, None if self._root is None else self._root.start_mark
        for name in path:
            key, node = _member(node, name)
            if node is None:
                return mark  # as near as one gets, for what the file does not hold
            mark = key.start_mark
        return mark

    def plain_scalars(self) -> dict[Path, str]:
        """The text of every value without quotes that YAML does not read as text, by path."""
        found: dict[Path, str] = {}
        if self._root is not None:
            _collect_plain(self._root, (), found)
        return found


def from_data(content: Any) -> Document:
    """A document that is no file."""
    return Document(content)


def from_bytes(data: bytes) -> Document:
    """A file. Raises DocumentError, MissingYaml."""
    try:
        return from_text(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        good = data[: error.start].decode("utf-8")
        line, column = good.count("\n") + 1, len(good) - (good.rfind("\n") + 1) + 1
        message = f"is not UTF-8: byte {data[error.start]:#04x}"
        raise DocumentError(catalogue.NOT_UTF_8, message, "save the file as UTF-8", line, column) from None


def from_text(text: str) -> Document:
    """Read as LiteLLM does (yaml.safe_load). Raises DocumentError, MissingYaml.

    The one fault of form that is read all the same, with a finding, is ${X} without quotes in [ ]: people write it so
    often that they should hear the rest, too.
    """
    try:
        return _read(text)
    except DocumentError as error:
        quoted = _BARE_REFERENCE.sub(r'\1"\2"', text)
        if error.finding.rule != catalogue.NOT_YAML.id or quoted == text:
            raise
        document = _read(quoted)
        fix = "write os.environ/NAME, which needs no quotes; LiteLLM does not expand ${…} anyway"
        return document.with_content(document.content, (replace(error.finding, fix=fix), *document.findings))


def _read(text: str) -> Document:
    if yaml is None:
        raise MissingYaml
    try:
        loader_type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        _refuse_depth(yaml.parse(text, Loader=loader_type))
        loader = loader_type(text)
        try:
            root = loader.get_single_node()
            if root is None:
                return Document(None)
            _refuse_explosion(root)
            duplicates = tuple(_duplicates(root))
            return Document(_construct(loader, root), root, duplicates)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error) from None
    except yaml.YAMLError as error:  # a character that YAML does not allow
        before = text[: getattr(error, "position", 0)]
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        reason = getattr(error, "reason", None) or "unreadable"
        message = f"is not YAML: {reason}"
        raise DocumentError(catalogue.NOT_YAML, message, "remove that character", line, column) from None


def _construct(loader: Any, root: Any) -> Any:
    try:
        return loader.construct_document(root)
    except _UNREADABLE_SCALAR:
        line, column = next(_unreadable(root), (None, None))
        message = "holds a value that does not fit its tag or its form: LiteLLM does not start"
        raise DocumentError(catalogue.NOT_YAML, message, "put it in quotes", line, column) from None


def _unreadable(node: Any) -> Iterator[tuple[int, int]]:
    if isinstance(node, yaml.ScalarNode):
        try:
            yaml.SafeLoader("").construct_object(node)
        except (yaml.YAMLError, *_UNREADABLE_SCALAR):
            yield node.start_mark.line + 1, node.start_mark.column + 1
        return
    for member in node.value:
        for part in member if isinstance(member, tuple) else (member,):
            yield from _unreadable(part)


def _not_yaml(error: Any) -> DocumentError:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
    what = " ".join(str(error.problem or error.context or "unreadable").split())
    return DocumentError(
        catalogue.NOT_YAML, f"is not YAML: {what}", "correct it there, or in the line before", line, column
    )


def _refuse_depth(events: Iterator[Any]) -> None:
    """What comes next is recursive, and libyaml ends the process when it is too deep. Raises DocumentError."""
    depth = 0
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MOST_LEVELS:
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            message = f"is nested more than {MOST_LEVELS} levels deep"
            raise DocumentError(catalogue.TOO_LARGE, message, "flatten it", line, column)


def _refuse_explosion(root: Any) -> None:
    """Count the values that aliases would make, without making them. Raises DocumentError."""
    sizes: dict[int, int | None] = {}

    def size(node: Any) -> int:
        known = sizes.get(id(node), 0)
        if known is None:
            mark = node.start_mark
            raise DocumentError(
                catalogue.TOO_LARGE,
                "holds an alias to something that the alias itself is part of",
                "write the value out",
                mark.line + 1,
                mark.column + 1,
            )
        if known:
            return known
        sizes[id(node)] = None
        if isinstance(node, yaml.MappingNode):
            total = 1 + sum(size(key) + size(value) for key, value in node.value)
        elif isinstance(node, yaml.SequenceNode):
            total = 1 + sum(size(item) for item in node.value)
        else:
            total = 1
        sizes[id(node)] = total
        return total

    if size(root) > MOST_VALUES:
        message = f"expands to more than {MOST_VALUES} values"
        raise DocumentError(catalogue.TOO_LARGE, message, "use fewer aliases of aliases, or smaller files")


def _duplicates(root: Any) -> list[Finding]:
    found: list[Finding] = []
    done: set[int] = set()

    def look(node: Any, path: Path) -> None:
        if id(node) in done:
            return
        done.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                look(item, (*path, index))
        elif isinstance(node, yaml.MappingNode):
            lines: dict[tuple[str, str], int] = {}
            for key, value in node.value:
                here = (*path, key.value if isinstance(key.value, str) else "?")
                identity = (key.tag, str(key.value))
                line, column = key.start_mark.line + 1, key.start_mark.column + 1
                if key.tag != _MERGE and isinstance(key, yaml.ScalarNode) and identity in lines:
                    rule = catalogue.DUPLICATE_KEY
                    message = f"stands on line {lines[identity]} already, and LiteLLM ignores that one in silence"
                    found.append(
                        Finding(rule.severity, rule.id, where(here), message, "keep one of the two", line, column)
                    )
                lines[identity] = line
                look(value, here)

    look(root, ())
    return found


def _member(node: Any, name: Any) -> tuple[Any, Any]:
    """Key and value nodes of a member; (None, None) when there is none."""
    if yaml is not None and isinstance(node, yaml.MappingNode):
        # The last one counts; merged members were put before the own ones when the content was made.
        for key, value in reversed(node.value):
            if isinstance(key, yaml.ScalarNode) and (key.value == name or _same_key(key, name)):
                return key, value
    elif yaml is not None and isinstance(node, yaml.SequenceNode) and isinstance(name, int) and name < len(node.value):
        return node.value[name], node.value[name]
    return None, None


def _same_key(key: Any, name: Any) -> bool:
    return not isinstance(name, str) and key.tag != _TEXT and _constructed(key) == name


def _constructed(node: Any) -> Any:
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_object(node)
    except (yaml.YAMLError, *_UNREADABLE_SCALAR):
        return None


def _collect_plain(node: Any, path: Path, found: dict[Path, str]) -> None:
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _collect_plain(item, (*path, index), found)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                name = key.value if key.tag == _TEXT else _constructed(key)
                _collect_plain(value, (*path, name), found)
    elif not node.style and node.tag != _TEXT:  # PyYAML says None of a plain scalar, libyaml ""
        found[path] = node.value
