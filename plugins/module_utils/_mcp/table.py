# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells as a table for the terminal, and foreign text as something that can be shown. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

COLUMNS = ("key", "service", "path", "expected", "verdict", "ms")
LIMIT = 400  # characters of foreign text that are shown; what a server sends can be of any length
_MARKS = 2  # combining marks on one letter; more of them pile up over the lines above


def table(cells: Iterable[Mapping[str, Any]]) -> str:
    """The cells as aligned text, a line each; those that are not as expected are marked, and explained below.

    Raises KeyError or TypeError for what is no cell.
    """
    cells = list(cells)
    rows = [(*(_text(cell[name]) for name in COLUMNS), "<--" if is_wrong(cell) else "") for cell in cells]
    headings = (*(name.upper() for name in COLUMNS), "")
    widths = [max(len(row[column]) for row in [headings, *rows]) for column in range(len(headings))]
    return "\n".join([*(_line(row, widths) for row in [headings, *rows]), *remarks(cells)])


def remarks(cells: Iterable[Mapping[str, Any]]) -> list[str]:
    """What is not as expected and why, one text for each cause with all its cells.

    The first line says what is wrong; C(evidence:) and C(fix:) follow on lines of their own where there are any.
    """
    return [_remark(cause) for cause in causes(cells)]


def causes(cells: Iterable[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """The cells that are not as expected, those of the same cause together, in the order of their first ones."""
    found: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for cell in cells:
        if is_wrong(cell):
            same = tuple(str(cell.get(name) or "") for name in ("expected", "verdict", "stage", "detail", "fix"))
            found.setdefault(same, []).append(cell)
    return list(found.values())


def is_wrong(cell: Mapping[str, Any]) -> bool:
    """Whether a cell is not as expected. What the probe says counts: around a key's end, two verdicts are right."""
    return not cell["ok"] if "ok" in cell else bool(cell["verdict"] != cell["expected"])


def visible(text: Any, limit: int = LIMIT) -> str:
    """Text of strangers on one line: cut to *limit* characters, and whatever acts instead of showing is spelt out.

    Control characters cannot reach a terminal, and nothing can turn the direction of the text around it.
    """
    whole = str(text)
    shown: list[str] = []
    marks = 0
    for character in whole[:limit]:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        shown.append(_spelt(character) if marks > _MARKS else _shown(character))
    if len(whole) > limit:
        shown.append(f"… ({len(whole)} characters)")
    return "".join(shown)


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)  # the picture of that control character
    if code == 0x7F:
        return "\u2421"
    # Cc control, Cf format (direction, zero width), Cs half a pair, Co private, Cn unassigned, Zl and Zp line ends
    return (
        _spelt(character)
        if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
        else character
    )


def _spelt(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


def _remark(cells: list[Mapping[str, Any]]) -> str:
    first = cells[0]
    named = ", ".join(
        " ".join(visible(cell[name], 80) for name in ("key", "service", "path") if cell[name]) for cell in cells
    )
    stage = f" at stage {visible(first['stage'])}" if first.get("stage") else ""
    detail = f": {visible(first['detail'])}" if first.get("detail") else ""
    lines = [f"{named}: should be {visible(first['expected'])}, is {visible(first['verdict'])}{stage}{detail}"]
    evidence = next((cell["evidence"] for cell in cells if cell.get("evidence")), "")
    lines += [
        f"  {name}: {visible(text)}" for name, text in (("evidence", evidence), ("fix", first.get("fix"))) if text
    ]
    return "\n".join(lines)


def _text(value: Any) -> str:
    return visible(value, 80) or "-"  # a direct call has no key


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    number = COLUMNS.index("ms")  # milliseconds read better to the right
    aligned = [
        text.rjust(width) if column == number else text.ljust(width)
        for column, (text, width) in enumerate(zip(row, widths))
    ]
    return "  ".join(aligned).rstrip()
