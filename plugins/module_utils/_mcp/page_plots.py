# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small plots: the latencies of one cell over the last runs, and the runs themselves. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .page_html import Element, el
from .page_values import count, duration, mapping, number

_WIDTH, _HEIGHT, _EDGE = 60, 14, 1.5
_FEWEST = 12  # runs that the width is meant for at least, so that two runs do not look like a trend
_MOST = 60


class Point:
    """One run of one cell: its milliseconds, where something was called, and whether it was as expected."""

    def __init__(self, ms: float | None, right: bool) -> None:
        self.ms = ms
        self.right = right


def points_of(history: Sequence[Mapping[str, Any]], cell: Mapping[str, Any]) -> list[Point | None]:
    """What the last runs measured for this cell, the oldest first; None for a run that did not ask it."""
    name = "|".join(str(cell.get(part) or "") for part in ("key", "service", "path"))
    found: list[Point | None] = []
    for run in history[-_MOST:]:
        entry = mapping(run.get("cells")).get(name)
        if isinstance(entry, (list, tuple)) and len(entry) == 2:
            found.append(Point(number(entry[1]) or None, entry[0] == cell.get("expected")))
        else:
            found.append(None)
    return found


def sparkline(points: Sequence[Point | None]) -> Element | None:
    """The latencies as a line over a scale that begins at 0; a run that was not as expected as a bar. None below two.

    The scale is that of the runs that were right: one timeout would flatten all the others.
    """
    asked = [point for point in points if point is not None]
    if len(asked) < 2:
        return None
    times = [point.ms for point in asked if point.right and point.ms is not None]
    if not times and all(point.right for point in asked):
        return None  # nothing was called, and nothing was to be
    top = max(times, default=0) or 1
    step = (_WIDTH - 2 * _EDGE) / (max(len(points), _FEWEST) - 1)
    begin = _WIDTH - _EDGE - step * (len(points) - 1)
    line: list[str] = []
    bars: list[Element] = []
    last: tuple[float, float] | None = None
    joined = False
    for index, point in enumerate(points):
        x = round(begin + step * index, 1)
        if point is not None and point.right and point.ms is not None:
            last = (x, round(_HEIGHT - _EDGE - (_HEIGHT - 2 * _EDGE) * max(point.ms, 0) / top, 1))
            line.append(f"{'L' if joined else 'M'}{last[0]} {last[1]}")
            joined = True
        else:
            joined = False
            if point is not None and not point.right:
                bars.append(el("rect", x=round(x - 0.75, 2), y=0, width=1.5, height=_HEIGHT))
    label = _label(asked, times)
    return el(
        "svg",
        el("title", label),
        bars,
        el("path", d="".join(line)) if line else None,
        el("circle", cx=last[0], cy=last[1], r=1.5) if last else None,
        cls="spark",
        role="img",
        aria_label=label,
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        width=_WIDTH,
        height=_HEIGHT,
    )


def _label(asked: Sequence[Point], times: Sequence[float]) -> str:
    wrong = sum(not point.right for point in asked)
    parts = [f"the last {count(len(asked), 'run')}"]
    if times:
        parts.append(f"{duration(min(times))} to {duration(max(times))}, last {duration(times[-1])}")
    if wrong:
        parts.append(f"{wrong} not as expected")
    return f"{parts[0]}: {'; '.join(parts[1:]) or 'no latency'}"


def strip(history: Sequence[Mapping[str, Any]]) -> Element | None:
    """The last runs, one bar each, the red ones higher, with the sentence that says the same. None below two."""
    runs = history[-_MOST:]
    if len(runs) < 2:
        return None
    right = sum(run.get("ok") is True for run in runs)
    bars = [
        el(
            "rect",
            cls="right" if run.get("ok") is True else "wrong",
            x=4 * index,
            y=7 if run.get("ok") is True else 0,
            width=3,
            height=7 if run.get("ok") is True else _HEIGHT,
        )
        for index, run in enumerate(runs)
    ]
    width = 4 * len(runs)
    plot = el("svg", bars, aria_hidden="true", viewBox=f"0 0 {width} {_HEIGHT}", width=width, height=_HEIGHT)
    said = f"all of the last {len(runs)} runs were right" if right == len(runs) else ""
    return el("p", plot, said or f"{right} of the last {len(runs)} runs were right", cls="runs")
