# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module: its options, its documentation, its files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible.module_utils.testing import patch_module_args
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import report
from ansible_collections.lan.mcp_gateway.plugins.modules import mcp_report
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.reports import cell, probe


def run_module(
    capsys: pytest.CaptureFixture[str], directory: Path, check_mode: bool = False, **changes: Any
) -> dict[str, Any]:
    given = {"report_dir": str(directory), "probes": [probe([cell()])], **changes}
    with patch_module_args({**given, "_ansible_check_mode": check_mode}), pytest.raises(SystemExit):
        mcp_report.main()
    return dict(json.loads(capsys.readouterr().out))


def test_documentation_is_true(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    options = yaml.safe_load(mcp_report.DOCUMENTATION)["options"]
    assert set(options) == set(mcp_report.ARGUMENT_SPEC)
    for name, option in options.items():
        assert option.get("default") == mcp_report.ARGUMENT_SPEC[name].get("default")
    assert options["formats"]["choices"] == list(report.FORMATS)
    result = run_module(capsys, tmp_path)
    assert set(yaml.safe_load(mcp_report.RETURN)) == set(result) - {"changed", "invocation"}


def test_it_writes_what_was_asked_for_and_never_says_changed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    result = run_module(capsys, tmp_path / "new", formats=["json", "prometheus"])
    assert result["files"] == [str(tmp_path / "new" / name) for name in ("verify.json", "verify.prom")]
    assert result["changed"] is False
    assert result["ok"] is True
    assert json.loads((tmp_path / "new" / "verify.json").read_text(encoding="utf-8")) == result["report"]


def test_runs_add_up(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for minute in range(3):
        result = run_module(capsys, tmp_path, probes=[probe([cell()], time=f"2026-11-20T10:0{minute}:00Z")])
    assert len(result["report"]["history"]) == 3


def test_check_mode_writes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    result = run_module(capsys, tmp_path / "new", check_mode=True)
    assert result["files"] == []
    assert result["table"]
    assert not (tmp_path / "new").exists()


def test_a_broken_report_is_a_warning(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(mcp_report.AnsibleModule, "warn", lambda _module, text: said.append(text))
    (tmp_path / "verify.json").write_text("{", encoding="utf-8")
    assert run_module(capsys, tmp_path)["ok"]
    assert len(said) == 1
    assert "starts anew" in said[0]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"probes": [{}]}, "probes[0] is no result of mcp_probe: it has no cells, services, time"),
        ({"keep_runs": 0}, "keep_runs is 0"),
        ({"formats": ["pdf"]}, "value of formats must be one or more of: json, text, html, junit, prometheus"),
    ],
)
def test_bad_input_is_one_error_that_names_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    result = run_module(capsys, tmp_path / "new", **changes)
    assert result["failed"]
    assert said in result["msg"]
    assert not (tmp_path / "new").exists()


def test_a_directory_that_cannot_be_made_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be written" in run_module(capsys, tmp_path / "file")["msg"]
