# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of YAML text that leave all the rest as it is: comments, anchors, lines.

An edit takes a text and gives the new one with the path that it touched. A path is written as in findings:
C(model_list[0].litellm_params.model).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

Path = tuple[Any, ...]
Edit = Callable[[str], tuple[str, str]]

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


class NoSuchPlace(ValueError):
    """The text has no such path; the corpus is wrong."""


def steps(path: str) -> Path:
    """The keys and indexes of a path."""
    return tuple(int(index) if index else name for index, name in _STEP.findall(path))


def _member(node: Any, step: Any) -> tuple[Any, Any]:
    if isinstance(node, yaml.MappingNode):
        for key, value in reversed(node.value):  # of a key that is given twice, the last one counts
            if key.value == str(step):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    raise NoSuchPlace(step)


def _find(text: str, path: str) -> tuple[Any, Any]:
    """The key and the value at *path*. Raises NoSuchPlace."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    key = node
    for step in steps(path):
        key, node = _member(node, step)
    return key, node


def line_of(text: str, path: str) -> int | None:
    """The line, from 1, of the key or item at *path*, or of the deepest one above that is there."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    line = None
    for step in steps(path):
        try:
            key, node = _member(node, step)
        except NoSuchPlace:
            break
        line = key.start_mark.line + 1
    return line


def _end(text: str, node: Any) -> int:
    """Where a value ends: the mark of a block stands behind the line breaks and comments that follow it."""
    kept = text[node.start_mark.index : node.end_mark.index]
    lines = kept.splitlines(keepends=True)
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return int(node.start_mark.index) + len("".join(lines).rstrip())


def _parent(path: str) -> str:
    return re.sub(r"(?:\.?[^.\[\]]+|\[\d+\])\Z", "", path)


def _joined(parent: str, name: str) -> str:
    return f"{parent}.{name}" if parent else name


def rename(path: str, name: str) -> Edit:
    """Another name for the key at *path*."""

    def edit(text: str) -> tuple[str, str]:
        key, _value = _find(text, path)
        changed = text[: key.start_mark.index] + name + text[key.end_mark.index :]
        return changed, _joined(_parent(path), name)

    return edit


def change(path: str, value: str) -> Edit:
    """Another value at *path*, written as YAML on one line; an empty one is null."""

    def edit(text: str) -> tuple[str, str]:
        _key, node = _find(text, path)
        return text[: node.start_mark.index] + value + text[_end(text, node) :], path

    return edit


def drop(path: str) -> Edit:
    """Without the lines of the key or item at *path*."""

    def edit(text: str) -> tuple[str, str]:
        key, node = _find(text, path)
        start = text.rindex("\n", 0, key.start_mark.index) + 1
        if text[start : key.start_mark.index].strip() == "-" and key is not node:
            # the first key of an item: the next one moves up beside the dash
            rest = text[_end(text, node) :].lstrip()
            return text[: key.start_mark.index] + rest, path
        stop = text.find("\n", _end(text, node))
        return text[:start] + text[stop + 1 :], path

    return edit


def add(parent: str, member: str) -> Edit:
    """One more member at the end of the block mapping *parent*; the empty path is the whole file."""

    def edit(text: str) -> tuple[str, str]:
        _key, node = _find(text, parent)
        indent = " " * node.value[0][0].start_mark.column
        lines = "".join(f"\n{indent}{line}" for line in member.splitlines())
        end = _end(text, node)
        return text[:end] + lines + text[end:], _joined(parent, member.split(":", 1)[0].strip("\"'"))

    return edit


def move(path: str, target: str) -> Edit:
    """The member at *path*, as the last one of *target*."""

    def edit(text: str) -> tuple[str, str]:
        key, node = _find(text, path)
        lines = text[key.start_mark.index : _end(text, node)].splitlines()
        member = "\n".join(line.removeprefix(" " * key.start_mark.column) for line in lines)
        changed, _path = drop(path)(text)
        return add(target, member)(changed)

    return edit


def replace(old: str, new: str, where: str = "(file)") -> Edit:
    """Text for text; *old* must be there once."""

    def edit(text: str) -> tuple[str, str]:
        if text.count(old) != 1:
            raise NoSuchPlace(f"{old!r} is there {text.count(old)} times")
        return text.replace(old, new), where

    return edit


def known(names: str) -> Edit:
    """The head says that the environment has *names*, and nothing else."""

    def edit(text: str) -> tuple[str, str]:
        changed, count = re.subn(r"(?m)^# environment:.*$", f"# environment: {names}", text)
        if count != 1:
            raise NoSuchPlace("# environment:")
        return changed, "(file)"

    return edit


def body(content: str) -> Edit:
    """The head, and then only *content*."""

    def edit(text: str) -> tuple[str, str]:
        return text[: text.index("---\n")] + content, "(file)"

    return edit
