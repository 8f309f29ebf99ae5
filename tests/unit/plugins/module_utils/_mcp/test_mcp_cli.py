# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe without Ansible."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import cli

CELL = {
    "key": "k",
    "service": "mcp_a",
    "path": "rest",
    "expected": "works",
    "verdict": "works",
    "stage": "result",
    "detail": "",
    "evidence": "",
    "fix": "",
    "ms": 7,
    "ok": True,
}
RESULT = {"cells": [CELL], "services": [], "endpoints": [], "seconds": 1.5, "gateway_url": "http://127.0.0.1:4000"}
REPORT: dict[str, Any] = {
    "host": "h",
    "wanted": [],
    "deployed": {},
    "registered": None,
    "keys": {},
    "expiring": [],
    "expired": [],
    "drift": None,
    "spend": None,
    "timer": None,
    "keep_runs": 2,
    "max_clock_skew": 60,
}


def test_probe_reads_options_and_prints_the_result() -> None:
    asked: list[dict[str, Any]] = []
    target = io.StringIO()

    def ask(options: dict[str, Any]) -> dict[str, Any]:
        asked.append(options)
        return RESULT

    assert cli.run_probe(io.StringIO('{"checks": []}'), target, ask) == 0
    assert asked == [{"checks": []}]
    assert json.loads(target.getvalue()) == RESULT


@pytest.mark.parametrize("text", ["{half", "[]", ""])
def test_other_input_is_refused(text: str) -> None:
    with pytest.raises(cli.InputError, match="standard input"):
        cli.run_probe(io.StringIO(text), io.StringIO(), lambda _options: RESULT)


@pytest.fixture(name="place")
def _place(tmp_path: Path) -> Path:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "k.env").write_text("LITELLM_API_KEY='sk-k'\n")
    wanted = {
        "probes": [{"gateway_url": "http://127.0.0.1:4000", "checks": []}, {"checks": [], "endpoints": {}}],
        "keys": {"k": "k.env", "gone": "gone.env"},
        "report": REPORT,
        "formats": ["json", "text"],
    }
    (tmp_path / "input.json").write_text(json.dumps(wanted))
    return tmp_path


def run(place: Path, answer: dict[str, Any] | None = None) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    asked: list[dict[str, Any]] = []

    def ask(options: dict[str, Any]) -> dict[str, Any]:
        asked.append(options)
        result = answer or RESULT
        return result if options.get("gateway_url") else {**result, "cells": []}

    return cli.run_report(str(place / "input.json"), str(place / "keys"), str(place / "reports"), ask), asked


def test_a_report_has_the_values_of_its_keys_and_shows_none(place: Path) -> None:
    report, asked = run(place)
    assert [options.get("keys") for options in asked] == [{"k": "sk-k", "gone": ""}, None]
    assert report["ok"] is True
    assert sorted(path.name for path in (place / "reports").iterdir()) == ["verify.json", "verify.txt"]
    assert "sk-k" not in (place / "reports" / "verify.json").read_text()


def test_the_history_goes_on_and_what_is_broken_is_replaced(place: Path) -> None:
    for number, rounds in enumerate((1, 2, 2)):
        assert len(run(place, {**RESULT, "time": f"2026-01-01T00:0{number}:00Z"})[0]["history"]) == rounds
    (place / "reports" / "verify.json").write_text("{half")
    assert len(run(place)[0]["history"]) == 1


def test_exit_codes(place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = [
        "report",
        "--input",
        str(place / "input.json"),
        "--keys",
        str(place / "keys"),
        "--reports",
        str(place / "out"),
    ]
    bad = {**RESULT, "cells": [{**CELL, "verdict": "timeout", "ok": False}]}
    for answer, code in ((RESULT, 0), (bad, cli.FAILED)):
        monkeypatch.setattr(cli.run_report, "__defaults__", (lambda _options, answer=answer: answer,))
        assert cli.main(line) == code
    (place / "keys" / "k.env").write_text("not an assignment\n")
    assert cli.main(line) == cli.BROKEN
    assert "k.env cannot be read" in capsys.readouterr().err
    (place / "input.json").unlink()
    assert cli.main(line) == cli.BROKEN
    assert "input.json cannot be read" in capsys.readouterr().err


def test_rounds_are_counted_from_start_to_start(tmp_path: Path) -> None:
    mark = tmp_path / "rounds"
    began = cli.time.monotonic()
    cli.repeat(0.4 / 60, ["sh", "-c", f"sleep 0.2; echo x >> {mark}"], rounds=3)
    assert mark.read_text().count("x") == 3
    assert 0.9 < cli.time.monotonic() - began < 3


def test_one_round_leaves_the_repetition_out() -> None:
    line = ["start.py", "report", "--input", "i", "--every", "5", "--keys", "k"]
    assert cli._again(line) == ["/opt/verify/start.py", "report", "--input", "i", "--keys", "k"]
    assert cli._again(["start.py", "report", "--every=5"]) == ["/opt/verify/start.py", "report"]
