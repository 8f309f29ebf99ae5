# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page's sections below the matrix: services, findings, keys, drift, spend log, timer, advisories. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .page_html import Element, el, foreign
from .page_matrix import NAME
from .page_values import DASH, age, count, duration, mapping, moment, number, rows

_STEPS = ("wanted", "deployed", "registered", "loaded", "listing", "executing")
_SPEND = {
    "found": "Each of the probe's calls is in the spend log.",
    "missing": "Some of the probe's calls are not in the spend log.",
    "not_logged": "This version of the gateway does not log these calls.",
    "not_asked": "The spend log was not asked.",
}


def services(report: Mapping[str, Any]) -> Element:
    """How far each service came, from wanted to executing, and what the gateway adds to its time."""
    found = rows(report.get("services"))
    counts = mapping(report.get("counts"))
    if not found:
        return el("p", "Nothing is known of any service.", cls="none")
    heads = [el("th", word, scope="col") for word in ("service", *_STEPS)]
    heads += [el("th", word, scope="col", cls="n") for word in ("tools", "direct", "through", "added")]
    told = any(row.get("because") for row in found)
    body = [_service(row, told) for row in found]
    total = [el("td", _whole(counts.get(step)), cls="step") for step in _STEPS]
    table = el(
        "table",
        el("caption", el("span", "From wanted to executing, and what the gateway adds"), id="services-caption"),
        el("thead", el("tr", heads, el("th", "because", scope="col") if told else None)),
        el("tbody", body),
        el("tfoot", el("tr", el("th", "together", scope="row"), total, el("td", colspan=5 if told else 4)))
        if counts
        else None,
        cls="services",
    )
    sentence = counts.get("sentence")
    return el(
        "div",
        el("p", foreign(sentence), cls="lead") if sentence else None,
        el("div", table, cls="scroll", role="region", aria_labelledby="services-caption", tabindex=0),
    )


def _service(row: Mapping[str, Any], told: bool) -> Element:
    wanted = row.get("wanted") is True
    tools = row.get("tools")
    amount = len(tools) if isinstance(tools, (list, tuple)) else tools
    return el(
        "tr",
        el("th", foreign(row.get("service") or "?", NAME), scope="row"),
        [_step(row.get(step), wanted) for step in _STEPS],
        el("td", _whole(amount), cls="n"),
        [el("td", duration(row.get(f"{which}_ms")), cls="n") for which in ("direct", "through", "added")],
        el("td", foreign(row.get("because") or ""), cls="because") if told else None,
    )


def _step(value: Any, wanted: bool) -> Element:
    sign, word, kind = "?", "not known", "off"
    if isinstance(value, bool):
        sign, word, kind = ("✓", "yes", "yes") if value else ("✗", "no", "no" if wanted else "off")
    return el("td", el("span", sign, aria_hidden="true"), el("span", word, cls="hidden"), cls=f"step {kind}")


def _whole(value: Any) -> str:
    found = number(value)
    return DASH if found is None else f"{found:.0f}"


def findings(report: Mapping[str, Any]) -> Element:
    """What is wrong beside the cells, the errors first."""
    found = sorted(rows(report.get("findings")), key=lambda row: row.get("severity") != "error")
    if not found:
        return el("p", "Nothing beside the matrix.", cls="none")
    return el("ul", [_note(row, row.get("severity") == "error") for row in found], cls="notes")


def _note(row: Mapping[str, Any], error: bool) -> Element:
    kind, sign, word = ("error", "✗", "error") if error else ("warning", "!", "warning")
    return el(
        "li",
        el("p", el("span", f"{sign} {word}", cls=f"tag {kind}"), " ", el("code", foreign(row.get("id") or "", NAME))),
        el("p", foreign(row.get("summary") or "")),
        el("p", "→ ", el("strong", foreign(row.get("fix"))), cls="fix") if row.get("fix") else None,
    )


def advisories(report: Mapping[str, Any]) -> Element:
    """What the operator of this version has to know."""
    found = rows(report.get("advisories"))
    if not found:
        return el("p", "None is known for this version.", cls="none")
    items = [
        el(
            "li",
            el("p", el("code", foreign(row.get("id") or "", NAME))),
            el("p", foreign(row.get("summary") or "")),
            el("p", "→ ", foreign(row.get("fix")), cls="fix") if row.get("fix") else None,
        )
        for row in found
    ]
    return el("ul", items, cls="notes columns")


def expiring(report: Mapping[str, Any]) -> Element:
    """Keys that ended or end soon."""
    ended = [(row, f"{DASH} ended", "ended") for row in rows(report.get("expired"))]
    soon = [(row, "! ends soon", "warning") for row in rows(report.get("expiring"))]
    if not ended and not soon:
        return el("p", "No key ends soon.", cls="none")
    items = [
        el(
            "li",
            el("p", el("span", word, cls=f"tag {kind}"), " ", el("strong", foreign(row.get("alias") or "?", NAME))),
            el("p", moment(row.get("expires")), _days(row.get("days")), cls="quiet"),
        )
        for row, word, kind in (*ended, *soon)
    ]
    return el("ul", items, cls="notes")


def _days(value: Any) -> str:
    found = number(value)
    if found is None:
        return ""
    whole = abs(round(found))
    return f", {count(whole, 'day')} ago" if found < 0 else f", in {count(whole, 'day')}"


def drift(report: Mapping[str, Any]) -> Element:
    """What differs between the inventory and the gateway."""
    if report.get("drift") is None:
        return el("p", "Was not looked for.", cls="none")
    found = rows(report.get("drift"))
    if not found:
        return el("p", "None: the gateway is as the inventory says.", cls="none")
    items = [
        el(
            "li",
            foreign(row.get("kind"), NAME),
            " ",
            el("strong", foreign(row.get("name"), NAME)),
            ": ",
            foreign(row.get("change")),
        )
        for row in found
    ]
    return el("ul", items, cls="plain")


def spend(report: Mapping[str, Any]) -> Element:
    """Whether the probe's own calls are in the spend log."""
    found = mapping(report.get("spend"))
    state = str(found.get("state") or "not_asked")
    kind = {"found": "good", "missing": "error"}.get(state, "off")
    sign = {"found": "✓ ", "missing": "✗ "}.get(state, f"{DASH} ")
    asked, there = number(found.get("asked")), number(found.get("found"))
    numbers = f" {there:.0f} of {asked:.0f} found." if asked is not None and there is not None else ""
    missing = [
        el("li", foreign(" · ".join(str(row.get(name) or "") for name in ("key", "service", "path")), 200))
        for row in rows(found.get("missing"))
    ]
    return el(
        "div",
        el("p", el("span", sign, cls=f"sign {kind}"), _SPEND.get(state) or foreign(state, NAME), numbers),
        el("p", foreign(found.get("detail")), cls="quiet") if found.get("detail") else None,
        el("ul", missing, cls="plain") if missing else None,
    )


def timer(report: Mapping[str, Any]) -> Element:
    """The last run of the host's own timer, and how old it is."""
    found = mapping(report.get("timer"))
    if not found:
        return el("p", "There is none, or its last result is not known.", cls="none")
    right = found.get("ok") is True
    old, every = age(found.get("age_s")), number(found.get("minutes"))
    return el(
        "div",
        el(
            "p",
            el("span", "✓ " if right else "✗ ", cls=f"sign {'good' if right else 'error'}"),
            foreign(found.get("summary") or ("right" if right else "not right")),
        ),
        el(
            "p",
            moment(found.get("time")),
            f", {old} before this report" if old else None,
            f"; runs every {every:.0f} min" if every is not None else None,
            cls="quiet",
        ),
    )


def warnings(report: Mapping[str, Any]) -> Element:
    """What the probe has to say beside its verdicts."""
    found = report.get("warnings")
    listed = list(found) if isinstance(found, (list, tuple)) else []
    if not listed:
        return el("p", "None.", cls="none")
    return el("ul", [el("li", foreign(text)) for text in listed], cls="plain")


def keys(report: Mapping[str, Any]) -> Element:
    """Where, on the host, the value of each key is. Never a value."""
    found = mapping(report.get("keys"))
    if not found:
        return el("p", "Not told.", cls="none")
    pairs = [[el("dt", foreign(alias, NAME)), el("dd", el("code", foreign(path)))] for alias, path in found.items()]
    return el("dl", pairs, cls="stack")
