# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between a probe and its report."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import around

# --- the container's answer ------------------------------------------------------------------------------------------


def test_the_answer_of_a_container() -> None:
    told = {"cells": [{"service": "mcp_a"}], "warnings": []}
    assert around.answer_of({"rc": 0, "stdout": json.dumps(told), "stderr": "a warning"}) == told


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (
            {"rc": 125, "stdout": "", "stderr": "docker: Error: No such image: mcp-gateway/verify:1.\nSee help."},
            "--tags images",
        ),
        ({"rc": 2, "stdout": "", "stderr": "note\nverify: checks[0].tool is missing"}, "checks[0].tool is missing"),
        ({"rc": 1, "stdout": "", "stderr": ""}, "said nothing"),
        ({"rc": 0, "stdout": "{half", "stderr": ""}, "'{half'"),
        ({"msg": "no docker on this host"}, "no docker on this host"),
    ],
)
def test_a_probe_that_was_not_made_is_a_warning_and_no_green_cell(run: dict[str, Any], says: str) -> None:
    found = around.answer_of(run)
    assert found["cells"] == []
    assert [says in warning for warning in found["warnings"]] == [True]


# --- calls -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "counts"),
    [
        ("works", True),
        ("leak", True),
        ("wrong_result", True),
        ("slow", True),
        ("denied", False),
        ("tool_error", False),
        ("timeout", False),
        ("not_executed", False),
    ],
)
def test_only_a_call_that_ran_is_looked_for(verdict: str, counts: bool) -> None:
    check = {"key": "k", "service": "mcp_a", "path": "rest", "tool": "echo"}
    cell = {"key": "k", "service": "mcp_a", "path": "rest", "verdict": verdict}
    assert around.calls_of([cell], [check]) == ([check] if counts else [])


def test_a_cell_without_a_tool_was_no_call() -> None:
    cell = {"key": "k", "service": "mcp_a", "path": "rest", "verdict": "works"}
    assert around.calls_of([cell], [{"key": "k", "service": "mcp_a", "path": "rest", "problem": "none"}]) == []


# --- drift -----------------------------------------------------------------------------------------------------------

DEPLOYED = {"mcp_a": {"name": "mcp_a", "url": "http://mcp-a:8080/sse", "transport": "sse"}, "mcp_b": None}
SERVER = {"server_id": "mcp_a", "url": "http://mcp-a:8080/sse", "transport": "sse"}


def test_nothing_differs() -> None:
    same: dict[str, Any] = {"create": [], "update": [], "replace": [], "unchanged": ["k"]}
    assert around.drift_of(DEPLOYED, [SERVER], same, same) == []
    assert around.drift_of(DEPLOYED, [], None, None) == []


def test_what_was_changed_by_hand_is_named() -> None:
    found = around.drift_of(
        DEPLOYED,
        [{**SERVER, "url": "http://elsewhere:1/sse"}, {"server_id": "other", "url": "x", "transport": "http"}],
        {"update": ["readers"]},
        {"create": ["k1"], "update": ["k2"], "replace": ["k3"]},
    )
    assert found == [
        {"kind": "server", "name": "mcp_a", "change": "url is http://elsewhere:1/sse, not http://mcp-a:8080/sse"},
        {"kind": "team", "name": "readers", "change": "is different"},
        {"kind": "key", "name": "k1", "change": "is not there"},
        {"kind": "key", "name": "k2", "change": "is different"},
        {"kind": "key", "name": "k3", "change": "has another value"},
    ]


# --- timer -----------------------------------------------------------------------------------------------------------


def test_the_last_result_of_the_timer() -> None:
    told = {"time": "2026-01-01T00:00:00Z", "ok": False, "summary": "1 of 2 cells", "cells": []}
    found = around.timer_of(json.dumps(told), 15)
    assert found == {"time": "2026-01-01T00:00:00Z", "ok": False, "summary": "1 of 2 cells", "minutes": 15}


@pytest.mark.parametrize("text", [None, "", "{half", "[]", "{}", "null"])
def test_a_timer_without_a_result_is_not_fine(text: str | None) -> None:
    assert around.timer_of(text, 15) == {"time": "", "ok": False, "summary": "", "minutes": 15}
