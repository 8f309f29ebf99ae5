# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a terminal, and what strangers may put into it."""

from __future__ import annotations

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.table import is_wrong, remarks, table, visible
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.reports import cell


def test_columns_are_aligned_and_what_is_wrong_is_marked() -> None:
    lines = table([cell(), cell("leak", "permitted", key="open-webui", expected="denied", ms=7)]).splitlines()
    assert lines[:3] == [
        "KEY          SERVICE    PATH  EXPECTED  VERDICT   MS",
        "claude-code  mcp_fetch  mcp   works     works    120",
        "open-webui   mcp_fetch  mcp   denied    leak       7  <--",
    ]
    assert lines[3].startswith("open-webui mcp_fetch mcp: should be denied, is leak at stage permitted: why leak")


def test_a_direct_call_has_no_key() -> None:
    assert table([cell(key="", path="direct")]).splitlines()[1].startswith("-    mcp_fetch  direct")


def test_one_cause_of_many_cells_is_said_once() -> None:
    cells = [cell("timeout", "call", path=path) for path in ("rest", "mcp")] + [cell("leak", "permitted")]
    told = remarks(cells)
    assert len(told) == 2
    assert told[0].startswith("claude-code mcp_fetch rest, claude-code mcp_fetch mcp: should be works, is timeout")
    assert told[0].splitlines()[1:] == ["  evidence: what came back of timeout", "  fix: what to do about timeout"]


def test_what_the_probe_accepts_is_not_wrong() -> None:
    assert is_wrong(cell("unauthorized", "authenticate"))
    assert not is_wrong({**cell("unauthorized", "authenticate"), "ok": True})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ünïcode 漢字 🙂", "plain ünïcode 漢字 🙂"),
        ("a\nb\tc\x1b[31m\x7f", "a␊b␉c␛[31m␡"),
        ("\u202eabc\u200b", "⟨U+202E⟩abc⟨U+200B⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("e\u0301\u0302\u0303", "e\u0301\u0302⟨U+0303⟩"),
        ("x" * 11, "xxxxxxxxxx… (11 characters)"),
        (7, "7"),
    ],
)
def test_text_of_strangers_shows_and_does_nothing(text: object, shown: str) -> None:
    assert visible(text, 10 if text == "x" * 11 else 400) == shown
