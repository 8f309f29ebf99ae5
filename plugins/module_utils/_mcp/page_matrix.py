# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The matrix of key, service and path, and one block for each cause of what is red in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .model import PATHS, STAGES, VERDICTS
from .page_html import Element, el, foreign
from .page_plots import points_of, sparkline
from .page_values import DASH, count, duration, rows, several
from .table import causes, is_wrong, visible

NAME = 60  # characters of a name; a name of a stranger can be of any length
_CELL = ("key", "service", "path", "expected", "verdict", "stage", "detail", "evidence", "fix")


def cells_of(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The report's cells with every member there. One without a verdict, or an C(ok) that is no word, is not right."""
    cells = []
    for found in rows(report.get("cells")):
        cell: dict[str, Any] = {name: "" if found.get(name) is None else str(found.get(name)) for name in _CELL}
        cell["ms"] = found.get("ms")
        if not cell["verdict"]:
            cell["verdict"], cell["ok"] = "no verdict", False
        elif "ok" in found:
            cell["ok"] = found["ok"] is True
        cells.append(cell)
    return cells


def matrix(report: Mapping[str, Any]) -> list[Element]:
    """The table of the cells that go through the gateway, and that of those that do not."""
    cells = cells_of(report)
    numbers = {id(cell): index for index, same in enumerate(causes(cells), 1) for cell in same}
    history = rows(report.get("history"))
    through = [cell for cell in cells if cell["path"] != "direct"]
    direct = [cell for cell in cells if cell["path"] == "direct"]
    if not cells:
        return [el("p", "No cell was checked.", cls="none")]

    def shown(cell: Mapping[str, Any]) -> Element:
        return _cell(cell, numbers.get(id(cell)), sparkline(points_of(history, cell)))

    return [
        *([_scrolled(_through(through, shown), "matrix-caption")] if through else []),
        *([_scrolled(_direct(direct, shown, report), "direct-caption")] if direct else []),
        _legend(cells, history),
    ]


def blocks(report: Mapping[str, Any]) -> list[Element]:
    """One block for each cause: the stages, what came back, the next step, and all the cells it is the cause of."""
    return [_block(index, same) for index, same in enumerate(causes(cells_of(report)), 1)]


def _through(cells: Sequence[Mapping[str, Any]], shown: Any) -> Element:
    asked = {cell["path"] for cell in cells}
    paths = [path for path in PATHS if path in asked] + sorted(asked.difference(PATHS))
    bodies = []
    for key in dict.fromkeys(cell["key"] for cell in cells):
        own = [cell for cell in cells if cell["key"] == key]
        wrong = sum(is_wrong(cell) for cell in own)
        told = f"{wrong} of {len(own)} not as expected" if wrong else f"{count(len(own), 'cell')}, all as expected"
        heading = el("span", "key ", el("strong", foreign(key or "none", NAME)), el("span", f" · {told}", cls="quiet"))
        body = [el("tr", el("th", heading, scope="rowgroup", colspan=len(paths) + 1), cls="group")]
        for service in dict.fromkeys(cell["service"] for cell in own):
            places: dict[str, list[Element]] = {}
            for cell in own:
                if cell["service"] == service:
                    places.setdefault(cell["path"], []).append(shown(cell))
            body.append(_row(service, [places.get(path) for path in paths]))
        bodies.append(el("tbody", body))
    return el(
        "table",
        el(
            "caption",
            el("span", "Through the gateway: what each key gets of each service, by path"),
            id="matrix-caption",
        ),
        el(
            "thead",
            el("tr", el("th", "service", scope="col"), [el("th", foreign(path, NAME), scope="col") for path in paths]),
        ),
        bodies,
        cls="matrix",
    )


def _direct(cells: Sequence[Mapping[str, Any]], shown: Any, report: Mapping[str, Any]) -> Element:
    servers = {str(row.get("service")): row for row in rows(report.get("services"))}
    body = []
    for cell in cells:
        server = servers.get(cell["service"], {})
        told = " ".join(str(server.get(part) or "") for part in ("server_name", "server_version")).strip()
        row = _row(cell["service"], [[shown(cell)]])
        row.children = (*row.children, el("td", foreign(told or DASH, 80), cls="server"))
        body.append(row)
    return el(
        "table",
        el("caption", el("span", "Straight to the service: no gateway, no key"), id="direct-caption"),
        el("thead", el("tr", [el("th", word, scope="col") for word in ("service", "direct", "server")])),
        el("tbody", body),
        cls="matrix",
    )


def _row(service: str, places: Sequence[list[Element] | None]) -> Element:
    nothing = [el("span", "·", aria_hidden="true"), _hidden("not asked")]
    filled = [el("td", found) if found else el("td", nothing, cls="blank") for found in places]
    return el("tr", el("th", foreign(service, NAME), scope="row"), filled)


def _cell(cell: Mapping[str, Any], cause: int | None, plot: Element | None) -> Element:
    verdict, expected = cell["verdict"], cell["expected"] or "works"

    def shown(kind: str, sign: str, said: str, **link: str) -> Element:
        note = el("sup", cause) if cause else None
        word = el("span", _mark(sign), _word(verdict), note, cls="word")
        time = el("span", duration(cell["ms"] or None), cls="ms")  # 0 is a cell for which nothing was called
        return el("a" if link else "span", word, plot, time, _hidden(said), cls=f"cell {kind}", **link)

    if cause:
        said = f"expected {visible(expected, NAME)}; cause {cause}"
        return shown("bad", "✗", said, href=f"#cause-{cause}", title=said)
    if verdict == "not_supported":
        return shown("skip", DASH, "as expected")
    return shown("good" if verdict == "works" else "held", "✓", "as expected")


def _word(verdict: str) -> Element:
    """A verdict, which may break after an underscore: the columns are narrow."""
    parts = visible(verdict, NAME).split("_")
    return el("bdi", [[part, "_", el("wbr")] for part in parts[:-1]], parts[-1])


def _legend(cells: Sequence[Mapping[str, Any]], history: Sequence[Any]) -> Element:
    right = [cell["verdict"] for cell in cells if not is_wrong(cell)]
    entries = [
        ("✓", "good", "works", "works" in right),
        ("✓", "held", "refused, as it must be", any(word not in ("works", "not_supported") for word in right)),
        (DASH, "skip", "this version cannot, as expected", "not_supported" in right),
        ("✗", "bad", "not as expected; the number is that of its cause below", len(right) < len(cells)),
    ]
    shown = [
        el("li", el("span", sign, cls=f"key {kind}"), f" {words}") for sign, kind, words, there in entries if there
    ]
    if len(history) > 1:
        shown.append(el("li", "line: latency over the last runs, from 0; bar: a run that was not as expected"))
    return el("ul", shown, cls="legend")


def _block(index: int, cells: Sequence[Mapping[str, Any]]) -> Element:
    first = cells[0]
    verdict, stage = visible(first["verdict"], NAME), first["stage"]
    meaning = VERDICTS.get(first["verdict"], "")
    evidence = next((cell["evidence"] for cell in cells if cell["evidence"]), "")
    services = several(visible(cell["service"], NAME) for cell in cells)
    facts = [
        ("cause", foreign(first["detail"]) if first["detail"] else None),
        ("evidence", el("code", foreign(evidence)) if evidence else None),
        ("next step", el("strong", foreign(first["fix"])) if first["fix"] else None),
        (count(len(cells), "cell"), el("ul", _named(cells), cls="cells")),
    ]
    return el(
        "section",
        el("h3", el("span", index, cls="number"), _mark("✗"), verdict, el("span", " in ", el("bdi", services))),
        el(
            "p",
            f"expected {visible(first['expected'] or 'works', NAME)}, got {verdict}",
            f": {meaning}" if meaning else None,
            cls="quiet",
        ),
        _stages(stage),
        el("dl", [[el("dt", name), el("dd", found)] for name, found in facts if found], cls="facts"),
        el("p", el("a", "back to the matrix", href="#matrix"), cls="back"),
        cls="cause",
        id=f"cause-{index}",
    )


def _named(cells: Iterable[Mapping[str, Any]]) -> list[Element]:
    paths: dict[tuple[str, str], list[str]] = {}
    for cell in cells:
        paths.setdefault((cell["key"], cell["service"]), []).append(visible(cell["path"], NAME))
    return [
        el(
            "li",
            [el("bdi", visible(key, NAME)), " · "] if key else None,
            el("bdi", visible(service, NAME)),
            ": ",
            ", ".join(of),
        )
        for (key, service), of in paths.items()
    ]


def _stages(failed: str) -> Element:
    """The ten stages. Those before the failed one were passed, those after it were not reached."""
    order = list(STAGES)
    at = order.index(failed) if failed in order else -1
    items = []
    for place, (stage, meaning) in enumerate(STAGES.items()):
        if at < 0:
            kind, mark, said = "ahead", "?", "not known"
        elif place < at:
            kind, mark, said = "passed", "✓", "passed"
        elif place == at:
            kind, mark, said = "failed", "✗", "failed here"
        else:
            kind, mark, said = "ahead", "·", "not reached"
        current = "step" if kind == "failed" else None
        items.append(
            el("li", _mark(mark), stage, _hidden(said), cls=kind, title=f"{meaning}: {said}", aria_current=current)
        )
    return el("ol", items, cls="stages", aria_label="stages of the call")


def _scrolled(table: Element, caption: str) -> Element:
    """A table that is wider than the screen scrolls by itself, by the keyboard, too."""
    return el("div", table, cls="scroll", role="region", aria_labelledby=caption, tabindex=0)


def _mark(sign: str) -> Element:
    return el("span", sign, cls="mark", aria_hidden="true")


def _hidden(text: str) -> Element:
    """What colour, place or sign say to the eye, for those who hear the page."""
    return el("span", f" {text}", cls="hidden")
