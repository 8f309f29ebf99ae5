# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report: green only when everything is, and the same for people, machines, JUnit and Prometheus."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import model, report
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.findings import findings
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.junit import junit
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.prometheus import prometheus
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.reports import NOW, TIME, cell, direct, inputs, probe

SCHEMA = json.loads((Path(__file__).resolve().parents[5] / "docs" / "verify.schema.json").read_text(encoding="utf-8"))

Data = dict[str, Any]


def composed(given: Data | None = None, previous: Any = None) -> Data:
    """A report, which is always as the published schema has it, also after it was written and read."""
    made = report.compose(given or inputs(), previous, NOW)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(made)))
    return made


def ids(made: Data, severity: str | None = None) -> list[str]:
    return [found["id"] for found in made["findings"] if severity in (None, found["severity"])]


# --- is it green? ----------------------------------------------------------------------------------------------------


def test_it_is_green_when_everything_is() -> None:
    made = composed()
    assert made["ok"]
    assert made["summary"] == ""
    assert made["findings"] == []
    assert made["counts"]["sentence"] == "wanted 1, all deployed, registered, loaded, listing tools, executing"


def test_one_cell_makes_it_red_with_stage_evidence_and_fix() -> None:
    made = composed(inputs(probe([cell(), cell("unreachable", "call", path="rest")])))
    assert not made["ok"]
    assert made["summary"].splitlines() == [
        "1 of 2 cells are not as expected:",
        "- claude-code mcp_fetch rest: should be works, is unreachable at stage call: why unreachable",
        "  evidence: what came back of unreachable",
        "  fix: what to do about unreachable",
    ]


def test_a_cell_that_the_probe_accepts_is_not_red() -> None:
    ending = {**cell("unauthorized", "authenticate"), "ok": True}
    assert composed(inputs(probe([ending, cell(key="other")])))["ok"]


ERRORS: list[tuple[str, Data]] = [
    ("nothing-probed", {"probes": [probe([])], "wanted": []}),
    ("service-missing", {"deployed": {"mcp_fetch": None}}),
    ("service-missing", {"registered": []}),
    ("service-missing", {"probes": [probe([cell()], services=[{"service": "mcp_fetch", "loaded": False}])]}),
    (
        "service-missing",
        {"probes": [probe([cell()], services=[{"service": "mcp_fetch", "loaded": True, "tools": []}])]},
    ),
    (
        "spend-log-missing",
        {"spend": {"state": "missing", "asked": 2, "found": 0, "missing": [{}], "detail": "none in 30 s"}},
    ),
]


@pytest.mark.parametrize(("name", "changes"), ERRORS)
def test_what_no_cell_shows_makes_it_red_too(name: str, changes: Data) -> None:
    made = composed({**inputs(), **changes})
    assert ids(made, "error") == [name]
    assert not made["ok"]
    assert made["findings"][0]["summary"] in made["summary"]
    assert made["findings"][0]["fix"] in made["summary"]


ENDS = {"alias": "claude-code", "expires": "2026-11-22T00:00:00Z", "days": 1.6}
LATE = "2026-11-20T09:00:00Z"
WARNINGS: list[tuple[str, Data]] = [
    ("clock-skew", {"probes": [probe([cell()], clock_skew_s=-61.0)]}),
    ("key-expiring", {"expiring": [ENDS]}),
    ("key-expired", {"expired": [ENDS]}),
    ("drift", {"drift": [{"kind": "key", "name": "claude-code", "change": "blocked"}]}),
    ("timer-stale", {"timer": {"time": LATE, "ok": True, "summary": "", "minutes": 15}}),
    ("timer-stale", {"timer": {"time": "", "ok": False, "summary": "", "minutes": 15}}),
    ("timer-red", {"timer": {"time": TIME, "ok": False, "summary": "1 of 2 cells", "minutes": 15}}),
]


@pytest.mark.parametrize(("name", "changes"), WARNINGS)
def test_what_does_not_break_a_call_is_a_warning(name: str, changes: Data) -> None:
    made = composed({**inputs(), **changes})
    assert ids(made) == ids(made, "warning") == [name]
    assert made["ok"]
    assert any(line.startswith("warning: ") for line in report.lines_of(made))


def test_every_finding_is_in_the_schema_and_in_a_test() -> None:
    known = SCHEMA["properties"]["findings"]["items"]["properties"]["id"]["enum"]
    assert sorted(known) == sorted({name for name, _changes in [*ERRORS, *WARNINGS]})


def test_what_nobody_looked_at_is_no_finding() -> None:
    made = composed({**inputs(), "registered": None, "probes": [probe([cell()], services=[], clock_skew_s=None)]})
    assert findings(made, 60, None) == []
    assert made["services"][0]["registered"] is None
    assert made["counts"]["registered"] is None


def test_words_and_stages_of_the_schema_are_the_probe_s() -> None:
    words = SCHEMA["$defs"]["cell"]["properties"]
    assert set(words["verdict"]["enum"]) == set(model.VERDICTS)
    assert words["stage"]["enum"] == ["", *model.STAGES]
    assert set(words["path"]["enum"]) == set(model.PATHS)
    assert set(words["expected"]["enum"]) == set(model.EXPECTATIONS)


# --- services --------------------------------------------------------------------------------------------------------


def test_what_the_gateway_adds_is_the_difference_of_the_medians() -> None:
    through = [cell(ms=number) for number in (100, 130, 900)] + [cell(path="rest", ms=1)]
    own = direct(cell(path="direct", key="", ms=30))
    row = composed(inputs(probe(through), own))["services"][0]
    assert (row["direct_ms"], row["through_ms"], row["added_ms"]) == (30, 130, 100)
    assert (row["server_name"], row["server_version"]) == ("mcp-fetch", "2.0")


def test_a_call_that_did_not_work_is_not_compared() -> None:
    row = composed(inputs(probe([cell("timeout", "call", ms=30000)]), direct(cell(path="direct", key="", ms=30))))[
        "services"
    ][0]
    assert (row["direct_ms"], row["through_ms"], row["added_ms"]) == (30, None, None)


def test_it_tells_whose_fault_it_is() -> None:
    made = composed(inputs(probe([cell("unreachable", "call")]), direct(cell(path="direct", key="", ms=30))))
    assert made["services"][0]["because"] == (
        "unreachable: why unreachable; asked directly, it works, so the fault lies between the gateway and it"
    )


def test_it_counts_how_far_services_got_and_says_which_did_not() -> None:
    given = inputs(
        probe([cell(), cell("unreachable", "call", service="mcp_n8n")]),
        wanted=["mcp_fetch", "mcp_n8n", "mcp_minio"],
        deployed={"mcp_fetch": {}, "mcp_n8n": {}, "mcp_minio": {}},
        registered=[{"server_id": "mcp_fetch"}, {"server_id": "mcp_n8n"}],
    )
    counts = composed(given)["counts"]
    assert [counts[state] for state in ("wanted", "deployed", "registered", "loaded", "executing")] == [3, 3, 2, 2, 1]
    assert counts["sentence"] == "wanted 3, registered 2: mcp_minio missing, because LiteLLM has no such server"


@pytest.mark.parametrize(
    ("cells", "executing"),
    [
        ([cell(), cell("timeout", "call", key="other")], True),
        ([cell(), cell("timeout", "call", path="responses")], False),
        ([cell("denied", "permitted", expected="denied")], None),
    ],
    ids=["another key does", "not on one path", "no key may"],
)
def test_a_service_executes_when_each_path_does_for_some_key(cells: list[Data], executing: bool | None) -> None:
    assert composed(inputs(probe(cells)))["services"][0]["executing"] is executing


# --- history ---------------------------------------------------------------------------------------------------------


def test_runs_are_kept_up_to_a_number_the_newest_last() -> None:
    made: Any = None
    for minute in range(5):
        given = inputs(probe([cell(ms=minute)], time=f"2026-11-20T10:0{minute}:00Z"), keep_runs=3)
        made = composed(given, made)
    assert [run["time"][14:16] for run in made["history"]] == ["02", "03", "04"]
    assert made["history"][-1] == {
        "time": made["time"],
        "ok": True,
        "cells": {"claude-code|mcp_fetch|mcp": ["works", 4]},
    }


@pytest.mark.parametrize(
    "previous",
    [
        None,
        [],
        "text",
        {"history": None},
        {"history": [1, {"time": 1}, {"time": TIME, "ok": True, "cells": {"a": 1}}]},
        {"history": [{"time": "x", "ok": True, "cells": {"a": ["works", "1"]}}]},
    ],
)
def test_a_report_of_another_shape_is_no_history(previous: Any) -> None:
    assert len(composed(previous=previous)["history"]) == 1


def test_a_report_that_cannot_be_read_is_said_and_started_anew(tmp_path: Path) -> None:
    assert report.read_previous(str(tmp_path)) == (None, "")
    (tmp_path / "verify.json").write_text("{", encoding="utf-8")
    found, warning = report.read_previous(str(tmp_path))
    assert found is None
    assert "starts anew" in warning


# --- the same in other forms -----------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script> \u202e\x1b[31m \ud800 \x00 & \" ' ]]> \n second line {} |"


def red() -> Data:
    bad = cell("tool_error", "call", detail=HOSTILE, evidence=HOSTILE * 3000, fix=HOSTILE)
    return composed(inputs(probe([cell(path="rest"), bad]), expired=[ENDS], registered=[]))


def test_junit_has_a_case_for_each_cell_and_each_error() -> None:
    tree = ElementTree.fromstring(junit(red()))
    assert (tree.get("tests"), tree.get("failures")) == ("3", "2")
    names = [f"{case.get('classname')}.{case.get('name')}" for case in tree]
    assert names == ["claude-code.mcp_fetch.rest", "claude-code.mcp_fetch.mcp", "findings.service-missing"]
    assert [len(case) for case in tree] == [0, 1, 1]
    assert "should be works, is tool_error at stage call" in str(tree[1][0].get("message"))
    assert ElementTree.fromstring(junit(composed())).get("failures") == "0"


SAMPLE = re.compile(r'mcp_gateway_probe_[a-z_]+(\{([a-z_]+="([^"\\\n]|\\["\\n])*",?)*\})? [-0-9.e+]+\Z')


def test_prometheus_reads_every_line() -> None:
    key = 'a "quoted" \\ key\n'
    made = composed(inputs(probe([cell(key=key), cell("leak", "permitted", expected="denied")]), expiring=[ENDS]))
    lines = prometheus(made).splitlines()
    assert [line for line in lines if not line.startswith("# ") and not SAMPLE.match(line)] == []
    told = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(told) == len(set(told))
    assert "mcp_gateway_probe_ok 0" in lines
    assert 'mcp_gateway_probe_cell_ok{key="claude-code",service="mcp_fetch",path="mcp",verdict="leak"} 0' in lines
    assert 'mcp_gateway_probe_services{state="executing"} 1' in lines
    assert 'mcp_gateway_probe_key_expires_days{key="claude-code"} 1.6' in lines
    assert "mcp_gateway_probe_last_run_timestamp_seconds 1795170780" in lines
    assert any('key="a \\"quoted\\" \\\\ key\\n"' in line for line in lines)


def test_text_of_strangers_cannot_act_in_a_terminal() -> None:
    text = report.text_of(red())
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert len(text) < 6000
    assert text.startswith("gateway http://linuxserver.lan:4000, LiteLLM 1.77.3, 2026-11-20T10:33:00Z\n")
    assert "key claude-code: /opt/mcp-gateway/secrets/keys/claude-code.env" in text


def test_what_is_no_finding_is_said_as_well() -> None:
    timer = {"time": TIME, "ok": True, "summary": "", "minutes": 15}
    spend = {"state": "found", "asked": 4, "found": 4, "missing": [], "detail": ""}
    lines = report.lines_of(composed({**inputs(), "timer": timer, "spend": spend}))
    assert "timer: as expected, 0 minutes ago (every 15 minutes)" in lines
    assert "spend log: 4 of 4 calls found" in lines
    assert "warning: mcp-wedge: A call may wedge it. Keep transport auto." in lines


def test_all_files_are_written_for_everybody_to_read(tmp_path: Path) -> None:
    made = red()
    paths = report.write(made, str(tmp_path / "reports"), list(report.FORMATS))
    assert sorted(os.listdir(tmp_path / "reports")) == [
        "verify.html",
        "verify.json",
        "verify.prom",
        "verify.txt",
        "verify.xml",
    ]
    assert all(os.stat(path).st_mode & 0o777 == 0o644 for path in paths)
    assert json.loads((tmp_path / "reports" / "verify.json").read_text(encoding="utf-8")) == made


def test_a_directory_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(report.ReportError, match=r"verify\.json cannot be written: "):
        report.write(composed(), str(tmp_path / "file"), ["json"])
