# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module: its plan, its result, and that no key leaves it."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible.module_utils.testing import patch_module_args
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import model, transport
from ansible_collections.lan.mcp_gateway.plugins.modules import mcp_probe

SECRET = "sk-very-secret-value-0123456789"
CHECK = {"key": "k", "service": "mcp_x", "path": "rest", "tool": "echo", "expect": {"contains": "hello"}}
ARGS = {"gateway_url": "http://127.0.0.1:9", "keys": {"k": SECRET}, "checks": [CHECK], "timeout": 2}


def params(**changes: Any) -> dict[str, Any]:
    check = {**CHECK, "expected": "works", "arguments": {}, "problem": None}
    base: dict[str, Any] = {"gateway_url": "http://g:4000/", "keys": {"k": SECRET}, "checks": [check], "timeout": 5.0}
    return {**base, "model": "selftest", "litellm_version": None, **changes}


def run_module(capsys: pytest.CaptureFixture[str], check_mode: bool = False, **changes: Any) -> dict[str, Any]:
    with patch_module_args({**ARGS, **changes, "_ansible_check_mode": check_mode}), pytest.raises(SystemExit):
        mcp_probe.main()
    return dict(json.loads(capsys.readouterr().out))


def cell(**changes: Any) -> model.Cell:
    base: dict[str, Any] = {"key": "k", "service": "s", "path": "rest", "expected": "works", "verdict": "works"}
    return model.Cell(**{**base, "detail": "", "ms": 1, **changes})


def found(*cells: model.Cell) -> dict[str, Any]:
    return {"cells": list(cells), "version": "1.77.3", "advisories": [], "warnings": []}


def test_plan() -> None:
    gateway, checks, keys = mcp_probe.plan(params(keys={"k": f" {SECRET}\n", "none": None}))
    assert gateway == transport.Gateway("http://g:4000", "selftest", 5.0)
    assert keys == {"k": SECRET, "none": ""}
    assert checks[0].full_tool == "mcp_x-echo"


def test_all_expectations_and_check_options_are_documented() -> None:
    documented = yaml.safe_load(mcp_probe.DOCUMENTATION)["options"]["checks"]["suboptions"]
    assert set(documented) == set(mcp_probe.CHECK_SPEC)
    assert documented["expected"]["choices"] == mcp_probe.CHECK_SPEC["expected"]["choices"]
    assert "unauthorized" in documented["expected"]["choices"]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"gateway_url": "linuxserver.lan:4000"}, "gateway_url"),
        ({"gateway_url": "http://"}, "gateway_url"),
        ({"gateway_url": "http://g:4000/mcp/"}, "gateway_url"),
        ({"timeout": 0.0}, "timeout"),
        ({"keys": {}}, "checks[0].key"),
        ({"litellm_version": "1.82.7"}, "1.82.7"),
        ({"litellm_version": "newest"}, "newest"),
    ],
)
def test_bad_options_are_named_with_the_fix(changes: dict[str, Any], says: str) -> None:
    with pytest.raises((model.CheckError, versions.ForbiddenVersion, versions.UnreadableVersion)) as error:
        mcp_probe.plan(params(**changes))
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("kind", "running", "wanted", "usable"),
    [
        ("result", "1.77.3", None, True),
        ("result", "", "1.77.3", True),
        ("result", "", None, False),
        ("http", "", "1.77.3", True),
        ("http", "", None, False),
        ("refused", "", "1.77.3", False),
        ("timeout", "", "1.77.3", False),
    ],
)
def test_usable(kind: str, running: str, wanted: str | None, usable: bool) -> None:
    assert mcp_probe.usable(model.Answer(kind), running, wanted) is usable


def test_warnings() -> None:
    assert mcp_probe.warnings_of(versions.facts("1.77.3"), "1.77.3", "1.77.3-stable") == []
    assert "expected was 1.106.2" in mcp_probe.warnings_of(versions.facts("1.77.3"), "1.77.3", "1.106.2")[0]
    assert "never observed" in mcp_probe.warnings_of(versions.facts("1.90.0"), "1.90.0", None)[0]


def test_result() -> None:
    now = datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    result = mcp_probe.result_of(found(cell(), cell(path="mcp", verdict="timeout", detail="d")), "http://g", now)
    assert result["time"] == "2025-01-02T03:04:05Z"
    assert result["ok"] is False
    assert result["summary"].splitlines() == [
        "1 of 2 cells are not as expected:",
        "- k s mcp: should be works, is timeout: d",
    ]
    assert [row["ok"] for row in result["cells"]] == [True, False]
    assert mcp_probe.result_of(found(cell()), "http://g", now)["ok"] is True
    assert mcp_probe.result_of(found(), "http://g", now)["ok"] is False, "no cell proves nothing"


def test_documented_return_values_are_the_returned_ones() -> None:
    now = datetime.datetime(2025, 1, 2, tzinfo=datetime.timezone.utc)
    assert set(yaml.safe_load(mcp_probe.RETURN)) == set(mcp_probe.result_of(found(cell()), "http://g", now))


def test_nobody_listens(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    result = run_module(capsys, report_dir=str(tmp_path / "r"), key_files={"k": "/s/k.env"})
    assert [row["verdict"] for row in result["cells"]] == ["refused_connection"]
    assert (result["changed"], result["ok"]) == (False, False)
    written = (tmp_path / "r" / "verify.json").read_text()
    assert json.loads(written)["keys"] == {"k": "/s/k.env"}
    assert SECRET not in written
    assert SECRET not in json.dumps(result)


def test_check_mode_writes_no_report(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run_module(capsys, check_mode=True, report_dir=str(tmp_path / "r"))
    assert not (tmp_path / "r").exists()


def test_fail_on_unexpected(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys, fail_on_unexpected=True)
    assert result["failed"] is True
    assert "k mcp_x rest" in result["msg"]
    assert result["cells"]


def test_missing_library_is_one_clear_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "MISSING", ("mcp", "Traceback …"))
    result = run_module(capsys)
    assert result["failed"] is True
    assert "mcp" in result["msg"]
    assert "ansible-playbook" in result["msg"]


def test_a_secret_in_an_answer_is_masked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    async def look(*_args: Any) -> dict[str, Any]:
        return found(cell(verdict="tool_error", detail=f"answer: your key {SECRET} and postgres://u:p4ssw0rd@h/d"))

    monkeypatch.setattr(mcp_probe, "look", look)
    text = json.dumps(run_module(capsys))
    assert SECRET not in text
    assert "p4ssw0rd" not in text
