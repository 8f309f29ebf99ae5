# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What services say of their tools, in the result of a probe."""

from __future__ import annotations

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.described import LENGTH, TOOLS, descriptions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.listing import listing_of
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Answer
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact, redact_data

SECRET = "a-secret-that-no-rule-knows"


def clean(text: str) -> str:
    return redact(text, [SECRET])


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("", ""),
        ("One line.", "One line."),
        ("\n\n  First,\n  still first.\n \t\nSecond.", "First, still first."),
        ("First.\r\n\r\nSecond.", "First."),
        ("First.\u2029\u2029Second.", "First."),
        ("a\x1b[31mred\x00\x07 b\u202etxt\u200b\ud800", "a[31mred btxt"),
        ("x" * 5000, "x" * (LENGTH - 1) + "…"),
        (f"the key is {SECRET}.", "the key is <redacted>."),
        (f"the key is {SECRET[:9]}\u200b{SECRET[9:]}.", "the key is <redacted>."),
        ("use sk-abcdefgh12345 with it", "use <redacted> with it"),
    ],
)
def test_first_paragraph(raw: str, shown: str) -> None:
    assert descriptions({"t": raw}, clean) == [{"name": "t", "description": shown}]


def test_a_secret_at_the_cut_is_not_shown_in_part() -> None:
    for start in range(LENGTH - len(SECRET) - 2, LENGTH + 2):
        assert SECRET[:4] not in descriptions({"t": "x" * start + " " + SECRET}, clean)[0]["description"]


def test_by_name_and_bounded() -> None:
    found = descriptions({f"t{number:03}": "x" for number in range(200, 0, -1)})
    assert len(found) == TOOLS
    assert [found[0]["name"], found[-1]["name"]] == ["t001", "t100"]


def test_a_tool_that_is_called_like_a_secret_keeps_its_description() -> None:
    assert redact_data(descriptions({"create_token": "Makes one."})) == [
        {"name": "create_token", "description": "Makes one."}
    ]


def test_the_gateways_list_names_tools_without_prefix() -> None:
    text = '{"tools": [{"name": "mcp_x-echo", "description": "Says it.\\n\\nMore."}, {"name": "bare"}, 1]}'
    assert listing_of("mcp_x", Answer("result", text)).as_dict(clean)["descriptions"] == [
        {"name": "bare", "description": ""},
        {"name": "echo", "description": "Says it."},
    ]
    assert listing_of("mcp_x", Answer("timeout")).as_dict()["descriptions"] == []
