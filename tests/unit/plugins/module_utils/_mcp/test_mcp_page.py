# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page's text: what it says, what it never holds, and that it can be read. The browser's part is in tests/page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import page_style
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import STAGES, VERDICTS
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page import page, sentence
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page_html import document, el, foreign, render
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page_plots import points_of, sparkline, strip
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page_values import age, duration, number, several

VOID = ("meta", "wbr")
KINDS = ("good", "held", "skip", "bad")
MEMBERS = (
    *("schema", "time", "host", "gateway_url", "litellm_version", "ok", "summary", "seconds", "cells", "services"),
    *(
        "counts",
        "findings",
        "advisories",
        "warnings",
        "keys",
        "expiring",
        "expired",
        "drift",
        "spend",
        "timer",
        "history",
    ),
)
ATTACK = "</style><script>x</script><img src=x onerror=y>\u202e\x1b\"'&amp;"


def cell(key: str = "k", service: str = "mcp_x", path: str = "rest", **more: Any) -> dict[str, Any]:
    found = {"key": key, "service": service, "path": path, "expected": "works", "verdict": "works", "ms": 12, **more}
    return {"ok": found["verdict"] == found["expected"], **found}


class Reader(HTMLParser):
    """The elements and the text of a page; it insists that each element is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.names: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append((self.open[-1] if self.open else "", data))

    def said(self) -> str:
        return " ".join("".join(part for name, part in self.text if name != "style").split())


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", [page_style.LIGHT, page_style.DARK])
@pytest.mark.parametrize(("ink", "paper"), page_style.PAIRS)
def test_each_ink_can_be_read_on_its_paper(palette: dict[str, str], ink: str, paper: str) -> None:
    lighter, darker = sorted((luminance(palette[ink]), luminance(palette[paper])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_the_style_uses_no_colour_beside_the_palettes_and_loads_nothing() -> None:
    style = page_style.css()
    assert set(page_style.LIGHT) == set(page_style.DARK)
    used = set(re.findall(r"var\(--([a-z-]+)\)", style)) - {"gap"}
    assert used == set(page_style.LIGHT)
    rules = style.split("\n", 3)[3]
    assert re.findall(r"#[0-9a-f]{3,6}\b", rules) == []
    assert "url(" not in style
    assert "@import" not in style


def test_text_is_text_wherever_it_stands() -> None:
    text = render(el("p", ATTACK, foreign(ATTACK), el("span", title=ATTACK)))
    found = Reader(text)
    assert found.names == ["p", "bdi", "span"]
    assert "<script>x</script>" in found.said()
    assert "\u202e" not in text
    assert "\x1b" not in text


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: el("script", "x"),
        lambda: el("img"),
        lambda: el("p><script", "x"),
        lambda: el("p", onclick="x"),
        lambda: el("p", style="x"),
        lambda: el("a", href="http://192.0.2.1/"),
        lambda: el("a", href="javascript:x"),
        lambda: el("a", href="#a\nb"),
        lambda: render(el("style", "</style>")),
    ],
)
def test_what_could_act_cannot_be_built(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"place on the page|out of the page|holds no"):
        wrong()


def test_a_long_text_is_cut_and_says_so() -> None:
    assert len(render(foreign("A" * 100_000))) < 500
    assert "(100000 characters)" in render(foreign("A" * 100_000))
    assert document(el("html")).startswith("<!doctype html>\n<html>")


@pytest.mark.parametrize(
    "value", [None, "x", 7, True, [], {}, [None, 1, "x", [], {}], {"a": None}, float("nan"), 10**400]
)
@pytest.mark.parametrize("name", MEMBERS)
def test_any_part_may_be_missing_or_be_something_else(name: str, value: Any) -> None:
    report = {"cells": [cell()], "history": [{}, {"ok": True, "cells": {"k|mcp_x|rest": ["works", 9]}}], name: value}
    found = Reader(page(report))
    assert found.names.count("h1") == 1
    assert len(found.said()) < 6000


def test_an_empty_report_is_no_good_news() -> None:
    found = Reader(page({}))
    assert "Nobody knows whether the gateway works: nothing was checked." in found.said()
    assert [text[0] for name, text in found.text if name == "title"] == ["✗"]


WORKS = cell()
DENIED = cell(service="mcp_y", expected="denied", verdict="denied")
ERROR = {"id": "spend-log-missing", "severity": "error", "summary": "2 calls are not in the spend log."}


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ({"ok": True, "cells": [WORKS, DENIED]}, "The gateway works: all 2 checks are as expected."),
        ({"cells": [WORKS]}, "The gateway works: the one check is as expected."),
        (
            {"ok": True, "cells": [WORKS, cell(path="mcp", verdict="timeout"), cell(path="chat", verdict="timeout")]},
            "The gateway works in part; 2 of 3 checks are not as expected: timeout in mcp_x.",
        ),
        (
            {"cells": [cell(verdict="timeout"), cell("", path="direct")]},
            "The gateway does not work; 1 of 2 checks is not as expected: timeout in mcp_x.",
        ),
        (
            {"cells": [cell(verdict="timeout"), cell(service="mcp_y", verdict="leak", expected="denied")]},
            "The gateway does not work; none of 2 checks is as expected: timeout in mcp_x; leak in mcp_y.",
        ),
        (
            {"ok": False, "cells": [WORKS], "findings": [ERROR]},
            "The calls work, but not all is well; 1 check as expected, and: 2 calls are not in the spend log.",
        ),
        (
            {"ok": False, "cells": [WORKS], "summary": "something else"},
            "The calls work, but not all is well; 1 check as expected, and: something else.",
        ),
    ],
)
def test_the_headline_says_what_is_broken(report: dict[str, Any], said: str) -> None:
    good, clause, rest = sentence(report)
    assert (clause + rest).replace("\u00a0", " ") == said
    assert good is said.startswith("The gateway works:")
    assert said in Reader(page(report)).said()


@pytest.mark.parametrize(
    "more", [{"ok": None}, {"ok": "yes"}, {"ok": 1}, {"ok": False}, {"verdict": None}, {"verdict": ""}]
)
def test_a_cell_is_green_only_when_it_says_so_clearly(more: dict[str, Any]) -> None:
    report = {"ok": True, "cells": [WORKS, {**cell(path="mcp"), **more}]}
    assert sentence(report)[0] is False
    assert page(report).count('class="cell bad"') == 1


def test_the_matrix_is_a_table_with_headings() -> None:
    report = {"cells": [WORKS, DENIED, cell("other", path="chat_stream"), cell("", path="direct", ms=1840)]}
    text = page(report)
    found = Reader(text)
    assert found.names.count("table") == 2
    assert found.names.count("caption") == 2
    assert all(
        "scope" in {name for tag, name, _value in Reader(th).attributes} for th in re.findall(r"<th[ >].*?</th>", text)
    )
    assert re.findall(r'class="cell (\w+)"', text) == ["good", "held", "good", "good"]
    assert "1\u202f840\u202fms" in text
    assert text.count('class="blank"') == 3  # chat_stream of two services, rest of the other key
    assert "no gateway, no key" in found.said()


def test_the_columns_are_in_the_order_of_the_paths() -> None:
    paths = ("new_path", "chat", "rest", "mcp")
    text = page({"cells": [cell(path=path) for path in paths]})
    assert re.findall(r'<th scope="col"><bdi>(\w+)</bdi>', text) == ["rest", "mcp", "chat", "new_path"]


def test_red_cells_of_one_cause_lead_to_one_block() -> None:
    same = {"verdict": "timeout", "stage": "http", "detail": "no answer in 30 s", "fix": "docker logs x"}
    cells = [cell(path="rest", **same), cell(path="mcp", evidence="sent nothing", **same), DENIED]
    cells.append(cell("k", "mcp_z", verdict="leak", expected="denied", stage="permitted"))
    text = page({"cells": cells})
    assert text.count('href="#cause-1"') == 2
    assert text.count('href="#cause-2"') == 1
    assert text.count('id="cause-') == 2
    first = text.split('id="cause-1"')[1].split("</section>")[0]
    for words in ("no answer in 30 s", "sent nothing", "docker logs x", "rest, mcp", VERDICTS["timeout"]):
        assert words in first
    stages = re.findall(r'<li class="(\w+)"', first)
    assert stages == ["passed"] * 2 + ["failed"] + ["ahead"] * (len(STAGES) - 3)
    assert first.count('aria-current="step"') == 1


def test_a_stage_that_is_not_known_is_not_called_passed() -> None:
    text = page({"cells": [cell(verdict="timeout", stage="")]})
    assert 'class="passed"' not in text
    assert text.count('class="ahead"') == len(STAGES)


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("expected", ["works", "denied", "unauthorized", "not_supported"])
def test_each_verdict_is_shown_with_a_sign(verdict: str, expected: str) -> None:
    text = page({"cells": [cell(verdict=verdict, expected=expected)]})
    kind, sign = re.findall(r'class="cell (\w+)".*?aria-hidden="true">(.)<', text)[0]
    assert (kind == "bad") is (verdict != expected)
    assert (sign == "✗") is (verdict != expected)
    assert verdict in Reader(text).said().replace("_ ", "_")


def run(verdict: str, ms: Any) -> dict[str, Any]:
    return {"ok": verdict == "works", "cells": {"k|mcp_x|rest": [verdict, ms]}}


def test_a_plot_tells_its_latencies_in_words() -> None:
    history = [run("works", 10), {"cells": {}}, run("timeout", 30000), run("works", 40), run("works", 20)]
    points = points_of(history, WORKS)
    assert [point and point.right for point in points] == [True, None, False, True, True]
    plot = sparkline(points)
    assert plot is not None
    assert plot.attributes["aria-label"].replace("\u00a0", " ").replace("\u202f", " ") == (
        "the last 4 runs: 10 ms to 40 ms, last 20 ms; 1 not as expected"
    )
    text = render(plot)
    assert text.count("<rect") == 1
    line = re.findall(r' d="([^"]+)"', text)[0]
    assert re.findall("[ML]", line) == ["M", "M", "L"]  # nothing is drawn over the gap
    heights = [float(pair.split()[1]) for pair in re.split("[ML]", line)[1:]]
    assert heights[1] < heights[2] < heights[0] <= 14  # a timeout does not set the scale


@pytest.mark.parametrize("history", [[], [run("works", 10)], [{"cells": None}, {"cells": {"k|mcp_x|rest": 7}}]])
def test_less_than_two_runs_are_no_plot(history: list[dict[str, Any]]) -> None:
    assert sparkline(points_of(history, WORKS)) is None


def test_a_cell_for_which_nothing_was_called_has_no_latency() -> None:
    unsupported = cell(expected="not_supported", verdict="not_supported", ms=0)
    history = [run("not_supported", 0)] * 3
    assert sparkline(points_of(history, unsupported)) is None
    text = page({"cells": [unsupported], "history": history})
    assert '<span class="ms">\u2013</span>' in text
    assert 'class="spark"' not in text
    assert 'class="spark"' in page({"cells": [WORKS], "history": [run("works", 5)] * 3})


def test_the_runs_are_counted() -> None:
    assert strip([run("works", 1)]) is None
    assert "1 of the last 2 runs were right" in render(strip([run("works", 1), run("leak", 1)]) or el("p"))
    assert "all of the last 2 runs were right" in render(strip([run("works", 1)] * 2) or el("p"))


def test_a_service_says_how_far_it_came() -> None:
    row = {
        "service": "mcp_x",
        "wanted": True,
        "deployed": True,
        "loaded": False,
        "tools": 0,
        "because": "nothing listens",
    }
    other = {"service": "mcp_old", "wanted": False, "loaded": False}
    counts = {"wanted": 1, "loaded": 0, "sentence": "wanted 1, loaded 0: mcp_x is missing"}
    text = page({"cells": [WORKS], "services": [row, other], "counts": counts})
    assert re.findall(r'class="step (\w+)"', text) == ["yes", "yes", "off", "no", "off", "off"] + ["off"] * 6
    for words in ("nothing listens", "wanted 1, loaded 0: mcp_x is missing", "not known"):
        assert words in text


def test_the_sections_say_what_is_in_them() -> None:
    report = {
        "cells": [WORKS],
        "findings": [{"id": "clock-skew", "severity": "warning", "summary": "94 s", "fix": "set the clock"}, ERROR],
        "advisories": [{"id": "CVE-1", "summary": "a hole", "fix": "a newer version"}],
        "warnings": ["no model"],
        "keys": {"k": "/srv/keys/k.env"},
        "expiring": [{"alias": "soon", "expires": "2026-12-01T00:00:00Z", "days": 10}],
        "expired": [{"alias": "gone", "expires": "2026-11-01T00:00:00+00:00", "days": -1}],
        "drift": [{"kind": "server", "name": "old", "change": "is not wanted"}],
        "spend": {
            "state": "missing",
            "asked": 4,
            "found": 3,
            "missing": [{"key": "k", "service": "s", "path": "rest"}],
        },
        "timer": {"time": "2026-11-20T21:31:02Z", "ok": False, "summary": "1 of 4 wrong", "minutes": 15, "age_s": 586},
    }
    said = Reader(page(report)).said()
    for words in (
        *("set the clock", "CVE-1", "a hole", "a newer version", "no model", "/srv/keys/k.env", "3 of 4 found"),
        *(
            "server old: is not wanted",
            "k · s · rest",
            "✗ 1 of 4 wrong",
            "10 min before this report; runs every 15 min",
        ),
        *("ends soon soon2026-12-01 00:00 UTC, in 10 days", "ended gone2026-11-01 00:00 UTC, 1 day ago"),
    ):
        assert words in said.replace(" 2026", "2026"), words
    assert said.index("spend-log-missing") < said.index("clock-skew")  # errors first


@pytest.mark.parametrize("state", ["found", "missing", "not_logged", "not_asked", "new_state"])
def test_only_a_found_spend_log_is_green(state: str) -> None:
    assert ('class="sign good"' in page({"cells": [WORKS], "spend": {"state": state}})) is (state == "found")


def test_nothing_of_a_stranger_gets_out_of_its_text() -> None:
    rows = [
        dict.fromkeys(
            ("id", "severity", "summary", "fix", "alias", "expires", "kind", "name", "change", "service"), ATTACK
        )
    ]
    report: dict[str, Any] = dict.fromkeys(MEMBERS, ATTACK)
    report.update(dict.fromkeys(("services", "findings", "advisories", "expiring", "expired", "drift"), rows))
    report.update(spend=dict.fromkeys(("state", "detail"), ATTACK), timer=dict.fromkeys(("time", "summary"), ATTACK))
    report.update(keys={ATTACK: ATTACK}, counts={"sentence": ATTACK}, warnings=[ATTACK])
    report["cells"] = [dict.fromkeys((*WORKS, "stage", "detail", "evidence", "fix"), ATTACK)] * 2
    text = page(report)
    found = Reader(text)
    assert set(found.names) & {"script", "img", "link", "iframe", "form"} == set()
    assert found.names.count("style") == 1
    assert {name for _tag, name, _value in found.attributes} & {"onerror", "style", "src"} == set()
    assert all(str(value).startswith("#") for _tag, name, value in found.attributes if name == "href")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", text)
    text.encode()


def test_numbers_read_well() -> None:
    assert [duration(ms).replace("\u202f", " ") for ms in (0, 12.4, 1840, 30004, None, "x", True)] == [
        *("0 ms", "12 ms", "1 840 ms", "30.0 s"),
        *["\u2013"] * 3,
    ]
    assert [age(s).replace("\u00a0", " ") for s in (40, 600, 18000, 259_200, None)] == [
        "40 s",
        "10 min",
        "5 h",
        "3 days",
        "",
    ]
    assert [number(value) for value in (1, 2.5, True, "1", float("inf"), float("nan"), 10**400)] == [1, 2.5] + [
        None
    ] * 5
    assert [several("abcd"[:size]) for size in range(5)] == ["", "a", "a and b", "a, b and c", "a, b and 2 more"]
