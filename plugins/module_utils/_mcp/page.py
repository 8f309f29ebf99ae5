# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as one HTML file that needs nothing else: no network, no script, no framework. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import page_sections as parts
from .page_html import Element, document, el, foreign
from .page_matrix import NAME, blocks, cells_of, matrix
from .page_plots import strip
from .page_style import css
from .page_values import count, moment, number, rows, several
from .table import is_wrong, visible

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(report: Mapping[str, Any]) -> str:
    """The file verify.html for what is in verify.json. Any part of the report may be missing or null."""
    good, clause, rest = sentence(report)
    causes = blocks(report)
    top = [
        ("matrix", "Matrix", matrix(report), None),
        ("causes", "Causes", causes, len(causes)) if causes else None,
        ("findings", "Findings", [parts.findings(report)], len(rows(report.get("findings")))),
        ("services", "Services", [parts.services(report)], None),
        ("advisories", "Advisories for this version", [parts.advisories(report)], len(rows(report.get("advisories")))),
    ]
    ends = [*rows(report.get("expired")), *rows(report.get("expiring"))]
    small = [
        ("timer", "Timer on the host", [parts.timer(report)], None),
        ("spend", "Spend log", [parts.spend(report)], None),
        ("expiring", "Keys that end", [parts.expiring(report)], len(ends)),
        ("drift", "Drift", [parts.drift(report)], len(rows(report.get("drift")))),
        ("warnings", "Warnings", [parts.warnings(report)], _length(report.get("warnings"))),
        ("keys", "Where the keys are", [parts.keys(report)], None),
    ]
    shown = [entry for entry in top if entry]
    links = [
        el("li", el("a", title, href=f"#{name}"), el("span", amount, cls="quiet") if amount else None)
        for name, title, _body, amount in (*shown, *small)
    ]
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", f"{'✓' if good else '✗'} {visible(report.get('host') or 'MCP gateway', NAME)}: verification"),
        el("style", css()),
    )
    body = el(
        "body",
        el(
            "header",
            el("p", "Verification of the MCP gateway", cls="eyebrow"),
            el(
                "h1",
                el("span", "✓" if good else "✗", cls="verdict", aria_hidden="true"),
                el("span", el("strong", clause), rest),
            ),
            _meta(report),
            strip(rows(report.get("history"))),
            el("nav", el("ul", links), aria_label="sections"),
            cls="good" if good else "bad",
        ),
        el(
            "main",
            [_section(name, title, content) for name, title, content, _amount in shown],
            el("div", [_section(name, title, content) for name, title, content, _amount in small], cls="grid"),
        ),
        el("footer", el("p", "The same for machines is in verify.json. ", foreign(report.get("schema") or "", NAME))),
    )
    return document(el("html", head, body, lang="en"))


def sentence(report: Mapping[str, Any]) -> tuple[bool, str, str]:
    """Whether all is well, and the one sentence that says so or names what is broken: its first clause and its rest.

    It is well only when the cells, the findings and the report's own C(ok) all say so, and something was checked.
    """
    cells = cells_of(report)
    wrong = [cell for cell in cells if is_wrong(cell)]
    errors = [row for row in rows(report.get("findings")) if row.get("severity") == "error"]
    if not cells:
        return False, "Nobody knows whether the gateway works", ": nothing was checked."
    checks = count(len(cells), "check")
    if wrong:
        some = any(cell["verdict"] == "works" and cell["path"] != "direct" and not is_wrong(cell) for cell in cells)
        clause = "The gateway works in part" if some else "The gateway does not work"
        share = (
            f"none of {checks} is" if len(wrong) == len(cells) else f"{len(wrong)} of {checks} {_are(len(wrong))} not"
        )
        return False, clause, f"; {share} as expected: {_culprits(wrong)}."
    told = ""
    if errors:
        told = several([visible(row.get("summary") or row.get("id") or "?", 160).rstrip(".") for row in errors], 2)
    elif report.get("ok") is False:
        told = visible(report.get("summary") or "the report does not say what", 200).rstrip(".")
    if told:
        return False, "The calls work, but not all is well", f"; {checks} as expected, and: {told}."
    return True, "The gateway works", f": {'the one check is' if len(cells) == 1 else f'all {checks} are'} as expected."


def _are(amount: int) -> str:
    return "is" if amount == 1 else "are"


def _culprits(wrong: list[dict[str, Any]]) -> str:
    """C(timeout in n8n and fetch, leak in postgres)."""
    found: dict[str, list[str]] = {}
    for cell in wrong:
        found.setdefault(visible(cell["verdict"], 40), []).append(visible(cell["service"], 40))
    told = [f"{verdict} in {several(names)}" for verdict, names in found.items()]
    return "; ".join([*told[:3], f"and {len(told) - 3} more kinds"] if len(told) > 4 else told)


def _meta(report: Mapping[str, Any]) -> Element:
    seconds = number(report.get("seconds"))
    facts = [
        ("gateway", foreign(report.get("gateway_url") or "not known", 120)),
        ("LiteLLM", foreign(report.get("litellm_version") or "not known", 40)),
        ("host", foreign(report.get("host") or "not known", NAME)),
        ("time", moment(report.get("time"))),
        ("took", f"{seconds:.1f}\u202fs" if seconds is not None else "not known"),
    ]
    return el("dl", [el("div", el("dt", name), el("dd", value)) for name, value in facts], cls="meta")


def _section(name: str, title: str, content: list[Any]) -> Element:
    return el("section", el("h2", title, id=f"{name}-title"), content, id=name, aria_labelledby=f"{name}-title")


def _length(value: Any) -> int:
    return len(value) if isinstance(value, (list, tuple)) else 0
