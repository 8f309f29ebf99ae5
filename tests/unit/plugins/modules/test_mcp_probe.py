# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module: its options, its documentation, and what Ansible gets of the probe."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from ansible.module_utils.testing import patch_module_args
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import expect, model, probe
from ansible_collections.lan.mcp_gateway.plugins.modules import mcp_probe

SECRET = "sk-very-secret-value-0123456789"
CHECK = {
    "key": "k",
    "service": "mcp_x",
    "path": "rest",
    "tool": "echo",
    "read_only": True,
    "expect": {"contains": "hello"},
}
ARGS = {"gateway_url": "http://127.0.0.1:9", "keys": {"k": SECRET}, "checks": [CHECK], "timeout": 2}


def run_module(capsys: pytest.CaptureFixture[str], check_mode: bool = False, **changes: Any) -> dict[str, Any]:
    with patch_module_args({**ARGS, **changes, "_ansible_check_mode": check_mode}), pytest.raises(SystemExit):
        mcp_probe.main()
    return dict(json.loads(capsys.readouterr().out))


def test_all_options_and_words_are_documented() -> None:
    options = yaml.safe_load(mcp_probe.DOCUMENTATION)["options"]
    assert set(options) == set(mcp_probe.ARGUMENT_SPEC) == set(probe.DEFAULTS)
    checks = options["checks"]["suboptions"]
    assert set(checks) == set(mcp_probe.CHECK_SPEC)
    assert set(checks["expect"]["suboptions"]) == set(mcp_probe.EXPECT_SPEC)
    assert set(mcp_probe.EXPECT_SPEC) == set(vars(expect.Expect()))
    for name in ("path", "expected"):
        assert checks[name]["choices"] == mcp_probe.CHECK_SPEC[name]["choices"]
    for name, option in options.items():
        assert option.get("default") == mcp_probe.ARGUMENT_SPEC[name].get("default") or name == "timeout"
    cells = yaml.safe_load(mcp_probe.RETURN)["cells"]["contains"]
    assert set(cells) == set(model.Cell("k", "s", "rest", "works", "works", "", 1).as_dict())
    said = " ".join(cells["verdict"]["description"])
    assert [word for word in model.VERDICTS if f"V({word})" not in said] == []
    stages = " ".join(cells["stage"]["description"])
    assert [stage for stage in model.STAGES if f"V({stage})" not in stages] == ["logged"], "which others find out"


def test_documented_return_values_are_the_returned_ones(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys)
    assert set(yaml.safe_load(mcp_probe.RETURN)) == set(result) - {"changed", "invocation"}
    entry = yaml.safe_load(mcp_probe.RETURN)["services"]["contains"]
    assert set(entry) == set(result["services"][0])


def test_nobody_listens(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys)
    assert [row["verdict"] for row in result["cells"]] == ["refused_connection"]
    assert (result["changed"], result["ok"]) == (False, False)
    assert SECRET not in json.dumps(result)
    assert run_module(capsys, check_mode=True)["cells"] == [{**result["cells"][0], "ms": pytest.approx(50, abs=500)}]


def test_fail_on_unexpected(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys, fail_on_unexpected=True)
    assert result["failed"] is True
    assert "k mcp_x rest" in result["msg"]
    assert result["cells"]


def test_a_wrong_check_is_one_clear_error(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys, checks=[{**CHECK, "read_only": False}])
    assert result["failed"] is True
    assert result["msg"].startswith("checks[0].read_only is False")


def test_a_check_without_read_only_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_module(capsys, checks=[{name: value for name, value in CHECK.items() if name != "read_only"}])
    assert "read_only" in result["msg"]


def test_headers_are_no_secret_that_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    endpoints = {"mcp_x": {"url": "http://127.0.0.1:9/mcp", "headers": {"X-Anything": "opensesame"}}}
    result = run_module(capsys, endpoints=endpoints, checks=[{**CHECK, "path": "direct"}])
    assert result["cells"][0]["verdict"] == "refused_connection"
    assert "opensesame" not in json.dumps(result), "the arguments are part of what Ansible shows"


def test_warnings_are_ansibles(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(mcp_probe.AnsibleModule, "warn", lambda _module, text: said.append(text))
    found = {"warnings": ["the running LiteLLM is old"], "ok": True, "summary": ""}
    monkeypatch.setattr(probe, "probe", lambda _params: dict(found))
    assert "warnings" not in run_module(capsys)
    assert said == ["the running LiteLLM is old"]


def test_missing_library_is_one_clear_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "MISSING_LIBRARY", ("mcp", "Traceback …"))
    result = run_module(capsys)
    assert result["failed"] is True
    assert "mcp" in result["msg"]
    assert "ansible-playbook" in result["msg"]
