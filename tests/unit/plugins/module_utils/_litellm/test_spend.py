# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of tools in the spend log: rows as both versions write them, the matching, and the wait."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import spend, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem

OLD, NEW = versions.facts("1.77.3"), versions.facts("1.106.2")


def call(path: str, key: str = "k", service: str = "mcp_a", tool: str = "echo") -> dict[str, str]:
    return {"key": key, "service": service, "tool": tool, "path": path}


def row(name: str = "mcp_a/echo", key: str = "k", tool: str = "echo", **more: Any) -> dict[str, Any]:
    """A row as LiteLLM gives it; a model's call has C(-) for C(/) in its name."""
    told = {"user_api_key_alias": key, "mcp_tool_call_metadata": {"name": tool}}
    return {"call_type": "call_mcp_tool", "mcp_namespaced_tool_name": name, "metadata": told, **more}


def test_every_call_has_its_row() -> None:
    found = spend.match([call("rest"), call("mcp")], [row(), row(), row(key="other")], OLD)
    assert (found["state"], found["asked"], found["found"], found["missing"]) == ("found", 2, 2, [])


@pytest.mark.parametrize(
    "wrong",
    [
        row(key="other"),
        row("mcp_b/echo"),
        row("mcp_a/other", tool="other"),
        row(call_type="acompletion"),
        row(metadata="{half"),
        {"call_type": "call_mcp_tool", "metadata": None},
    ],
)
def test_another_row_is_none_of_ours(wrong: dict[str, Any]) -> None:
    found = spend.match([call("rest")], [wrong], OLD)
    assert found["state"] == "missing"
    assert found["missing"] == [{"key": "k", "service": "mcp_a", "path": "rest"}]
    assert "k mcp_a rest" in found["detail"]


def test_one_row_is_not_counted_twice() -> None:
    found = spend.match([call("rest"), call("mcp")], [row()], OLD)
    assert (found["state"], found["asked"], found["found"]) == ("missing", 2, 1)


def test_what_a_version_does_not_log_is_said_and_not_missed() -> None:
    old = spend.match([call("rest"), call("responses")], [row()], OLD)
    assert (old["state"], old["asked"]) == ("found", 1)
    assert "1.77.3 logs no tool calls of responses" in old["detail"]
    assert spend.match([call("responses")], [], OLD)["state"] == "not_logged"
    new = spend.match([call("rest"), call("responses")], [row(), row("mcp_a-echo")], NEW)
    assert (new["state"], new["asked"], new["detail"]) == ("found", 2, "")


def test_nothing_to_look_for() -> None:
    assert spend.match([], [row()], NEW)["state"] == "not_asked"


def test_metadata_may_be_text() -> None:
    as_text = {**row(), "metadata": json.dumps(row()["metadata"])}
    assert spend.match([call("rest")], [as_text], OLD)["state"] == "found"


class Time:
    """A clock that only moves when somebody waits."""

    now = 100.0

    def clock(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize(("late", "state", "waited"), [(0, "found", 0), (8, "found", 8), (60, "missing", 10)])
def test_rows_come_late_and_the_wait_ends(late: int, state: str, waited: int) -> None:
    time = Time()

    def look() -> dict[str, Any]:
        return spend.match([call("rest")], [row()] if time.now >= 100 + late else [], OLD)

    found, progress = spend.wait_for(look, 10, time.clock, time.pause)
    assert found["state"] == state
    assert time.now - 100 == pytest.approx(waited, abs=spend.PAUSE)
    assert progress[-1].endswith(f"{found['found']} of 1 calls are in the spend log")
    assert len(progress) == (2 if late == 8 else 1)


def test_the_option() -> None:
    option = {"since": "2026-01-01T12:00:00Z", "calls": [call("rest")], "wait": 5}
    assert spend.checked(option) == (datetime(2026, 1, 1, 12, tzinfo=timezone.utc), [call("rest")], 5)
    for wrong, says in (
        ({"since": "soon"}, "spend.since"),
        ({"since": ""}, "spend.since"),
        ({"wait": -1}, "spend.wait"),
    ):
        with pytest.raises(Problem, match=says):
            spend.checked({**option, **wrong})
