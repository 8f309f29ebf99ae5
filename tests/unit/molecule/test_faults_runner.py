# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner of the faults: it must not let a probe pass that lies, alarms without a reason, or names another cause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ansible_collections.lan.mcp_gateway.molecule.faults.runner import run
from ansible_collections.lan.mcp_gateway.molecule.faults.runner.baselines import COLUMNS
from ansible_collections.lan.mcp_gateway.molecule.faults.runner.fault import BOTH, Fault, measure, nothing
from ansible_collections.lan.mcp_gateway.molecule.faults.runner.table import Line, differences, put, section

HIT = Fault("it hangs", "calls hang", nothing, nothing, {"mine/mcp_fault/*": "timeout"})
QUIET = Fault("nothing", "everything works", nothing, nothing)


def a_result(verdict: str, other: str = "works", **more: Any) -> dict[str, Any]:
    """The fault's cell with this verdict, and another one."""

    def cell(service: str, word: str) -> dict[str, Any]:
        names = {"key": "fault-mine", "service": service, "path": "rest", "detail": "", "evidence": ""}
        return {
            **names,
            "verdict": word,
            "ok": word == "works",
            "stage": "call",
            "fix": "" if word == "works" else "see",
        }

    return {"cells": [cell("mcp_fault", verdict), cell("mcp_fetch", other)], "seconds": 1.0, **more}


def problems(fault: Fault, result: dict[str, Any]) -> str:
    return "\n".join(measure(fault, "1.77.3", result).problems)


def test_the_expected_verdict_is_no_problem() -> None:
    outcome = measure(HIT, "1.77.3", a_result("timeout"))
    assert (outcome.word, outcome.stage, outcome.problems, outcome.lie) == ("timeout", "call", (), False)


def test_a_green_cell_of_what_is_broken_is_a_lie() -> None:
    outcome = measure(HIT, "1.77.3", a_result("works"))
    assert outcome.lie
    assert "false healthy at mine/mcp_fault/rest" in outcome.problems[0]


def test_another_cause_is_a_problem() -> None:
    assert "wrong verdict at mine/mcp_fault/rest: unreachable" in problems(HIT, a_result("unreachable"))


def test_a_red_cell_of_what_works_is_a_false_alarm() -> None:
    assert "false alarm at mine/mcp_fetch/rest" in problems(HIT, a_result("timeout", other="timeout"))
    assert "false alarm at mine/mcp_fault/rest" in problems(QUIET, a_result("timeout"))


def test_a_verdict_without_a_next_step_is_a_problem() -> None:
    result = a_result("timeout")
    result["cells"][0]["fix"] = ""
    assert "no next step at mine/mcp_fault/rest" in problems(HIT, result)


def test_a_finding_that_is_missing_is_a_lie() -> None:
    late = Fault("late", "", nothing, nothing, finding=("skew", lambda result: bool(result["skew"])))
    assert measure(late, "1.77.3", a_result("works", skew=0)).lie
    assert not measure(late, "1.77.3", a_result("works", skew=600)).lie


def test_each_version_may_have_its_own_verdict() -> None:
    fault = Fault("f", "", nothing, nothing, {"mine/mcp_fault/*": "timeout"}, new={"mine/mcp_fault/*": "tool_error"})
    assert measure(fault, "1.77.3", a_result("timeout")).problems == ()
    assert measure(fault, "1.106.2", a_result("tool_error")).problems == ()


def test_the_document_is_compared_and_keeps_the_other_version(tmp_path: Path) -> None:
    document = tmp_path / "document.md"
    others = dict.fromkeys(COLUMNS, "healthy")
    right = [Line(HIT, measure(HIT, "1.77.3", a_result("timeout")), others)]
    for version in BOTH:
        put(document, version, section(version, right, 50, 0))
    assert "Of 1 faults, so many were called healthy: compose health 1" in document.read_text(encoding="utf-8")
    assert [differences(document, version, right) for version in BOTH] == [[], []]
    wrong = [Line(HIT, measure(HIT, "1.77.3", a_result("works")), others)]
    put(document, "1.77.3", section("1.77.3", wrong, 50, 0))
    assert differences(document, "1.77.3", right) == [
        "document.md says works (result) of 'it hangs', and now it is timeout (call)"
    ]
    assert differences(document, "1.106.2", right) == []
    assert differences(document, "1.106.2", []) == [
        "document.md says timeout (call) of 'it hangs', and now it is not tried"
    ]


def test_there_are_enough_faults_and_each_has_a_name_of_its_own() -> None:
    names = [fault.name for fault in run.FAULTS]
    assert len(names) == len(set(names))
    for version in BOTH:
        assert sum(version in fault.versions and fault.noticed(version) for fault in run.FAULTS) >= run.LEAST
