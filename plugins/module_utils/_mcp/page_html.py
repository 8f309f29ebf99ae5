# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one builder of the page's elements. Pure.

Text is escaped here and nowhere else, and what could act or lead out of the file cannot be built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from .table import LIMIT, visible

# What the page is made of. Nothing in it runs, loads or leads out of the file.
_NAMES = re.compile(
    r"(?:html|head|meta|title|style|body|header|main|section|nav|footer|h1|h2|h3|p|div|span|bdi|strong|sup|ul|ol|li"
    r"|dl|dt|dd|code|time|wbr|a|table|caption|thead|tbody|tfoot|tr|th|td|svg|path|rect|circle)\Z"
)
_ATTRIBUTES = re.compile(
    r"(?:aria-current|aria-hidden|aria-label|aria-labelledby|charset|class|colspan|content|cx|cy|d|datetime|height|href"
    r"|http-equiv|id|lang|name|r|role|scope|tabindex|title|viewBox|width|x|y)\Z"
)
_LINES = re.compile(r"(?:head|meta|title|style|body|header|main|section|nav|footer|h1|h2|h3|p|dl|ul|ol|li|table|tr)\Z")
_VOID = ("meta", "wbr")
_INSIDE = re.compile(r"#[a-z0-9-]+\Z")
_MOST = 8000  # characters of one piece of text, spelt out; a backstop: foreign text is cut to table.LIMIT before


class Element:
    """One element with its attributes and children. Raises ValueError for what has no place on the page."""

    def __init__(self, name: str, children: tuple[Any, ...], attributes: dict[str, Any]) -> None:
        self.name = name
        self.children = children
        self.attributes = {_attribute(key): value for key, value in attributes.items() if value is not None}
        if not _NAMES.match(name):
            raise ValueError(f"<{name}> has no place on the page")
        for key, value in self.attributes.items():
            if not _ATTRIBUTES.match(key):
                raise ValueError(f"{key} of <{name}> has no place on the page")
            if key == "href" and not _INSIDE.match(str(value)):
                raise ValueError(f"{value!r} leads out of the page; link to an id in it")


def el(tag: str, /, *children: Any, **attributes: Any) -> Element:
    """An element. Children: text or numbers, elements, lists of these; None is left out.

    Attributes: C(cls) is class, an underscore is a hyphen, None is left out. Raises ValueError.
    """
    return Element(tag, children, attributes)


def foreign(text: Any, limit: int = LIMIT) -> Element:
    """Text of others: cut, nothing in it acts, and its direction stays inside of it."""
    return el("bdi", visible("" if text is None else text, limit))


def render(element: Element) -> str:
    """The element as HTML text."""
    return "".join(_render(element))


def document(root: Element) -> str:
    """The whole file."""
    return f"<!doctype html>\n{render(root)}\n"


def _render(node: Any) -> Iterator[str]:
    if node is None:
        return
    if isinstance(node, (list, tuple)):
        for child in node:
            yield from _render(child)
        return
    if not isinstance(node, Element):
        yield escape(visible(node, _MOST), quote=True)
        return
    attributes = "".join(f' {key}="{escape(visible(value, _MOST))}"' for key, value in node.attributes.items())
    yield f"<{node.name}{attributes}>"
    if node.name in _VOID:
        yield "\n" if _LINES.match(node.name) else ""
        return
    if node.name == "style":
        yield _css(node.children)
    else:
        yield from _render(node.children)
    yield f"</{node.name}>"
    if _LINES.match(node.name):
        yield "\n"


def _css(children: tuple[Any, ...]) -> str:
    """A style sheet is the one text that is not escaped. Raises ValueError when it could end its element."""
    text = "".join(str(child) for child in children)
    if "<" in text:
        raise ValueError("a style sheet holds no <")
    return text


def _attribute(key: str) -> str:
    return "class" if key == "cls" else key.replace("_", "-")
