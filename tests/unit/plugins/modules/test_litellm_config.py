# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_config."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import config_file
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_config
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

GOOD: dict[str, Any] = {
    "general_settings": {"master_key": "os.environ/LITELLM_MASTER_KEY"},
    "litellm_settings": {"json_logs": True},
}


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def run(path: Path, config: Any = None, check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module for *path*."""
    given = {"path": str(path), "litellm_version": "1.77.3", "config": config, **options}
    return run_module(litellm_config.main, {name: value for name, value in given.items() if value is not None}, check)


def test_write_then_unchanged(path: Path) -> None:
    assert run(path, GOOD, check=True)["changed"]
    assert not path.exists()
    first = run(path, GOOD)
    assert (first["changed"], first["findings"]) == (True, [])
    assert yaml.safe_load(path.read_text()) == GOOD
    assert path.read_text().startswith("# managed by lan.mcp_gateway")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    again = run(path, GOOD)
    assert (again["changed"], again["diff"]["before"]) == (False, again["diff"]["after"])


def test_what_was_edited_by_hand_is_put_back(path: Path) -> None:
    run(path, GOOD)
    text = path.read_text()
    path.write_text(text.replace("true", "false"))
    result = run(path, GOOD, backup=True)
    assert result["changed"]
    assert path.read_text() == text
    assert "false" in Path(result["backup_file"]).read_text()
    assert not run(path, GOOD, backup=True)["changed"]


def test_mode_alone_is_a_change(path: Path) -> None:
    run(path, GOOD)
    path.chmod(0o666)
    assert run(path, GOOD, check=True)["changed"]
    assert run(path, GOOD)["changed"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_an_error_stops_before_the_first_write(path: Path) -> None:
    result = run(path, {**GOOD, "virtual_keys": [], "general_settings": {"master_key": "sk-1234-secret"}})
    assert result["failed"]
    assert {finding["rule"] for finding in result["findings"]} == {"literal-master-key", "unknown-section"}
    assert result["msg"].startswith(f"{path} is refused, 2 errors. general_settings.master_key: ")
    assert "virtual_keys" in result["msg"]
    assert not path.exists()
    del result["invocation"]
    assert "sk-1234" not in json.dumps(result)


def test_a_warning_does_not_stop_and_is_said(path: Path) -> None:
    config = {**GOOD, "router_settings": {"redis_password": "a-long-password-here"}}
    result = run(path, config)
    assert [finding["severity"] for finding in result["findings"]] == ["warning"]
    assert path.exists()
    assert "a-long-password" not in json.dumps([result["diff"], result["findings"]])


def test_a_change_of_only_a_secret_shows_as_a_change(path: Path) -> None:
    run(path, {**GOOD, "router_settings": {"redis_password": "a-long-password-one"}})
    diff = run(path, {**GOOD, "router_settings": {"redis_password": "a-long-password-two"}})["diff"]
    assert diff["before"] != diff["after"]
    assert "a-long" not in json.dumps(diff)


def test_names_of_the_environment(path: Path) -> None:
    secrets = path.parent / "litellm.env"
    config = {**GOOD, "router_settings": {"redis_password": "os.environ/REDIS_PASSWORD"}}
    options: dict[str, Any] = {"environment_names": ["REDIS_PASSWORD"], "env_files": [str(secrets)]}
    assert f"there is no {secrets}; write it first" in run(path, config, **options)["msg"]
    assert run(path, config, check=True, **options)["findings"][0]["rule"] == "env-file-missing"
    secrets.write_text("LITELLM_MASTER_KEY=\n")
    assert [finding["rule"] for finding in run(path, config, **options)["findings"]] == ["open-proxy"]
    secrets.write_text("LITELLM_MASTER_KEY='sk-x'\n")
    assert run(path, config, **options)["changed"]
    secrets.write_text("LITELLM_MASTER_KEY='sk-x\n")
    assert "the quote is not closed" in run(path, config, **options)["msg"]


def test_only_check(path: Path) -> None:
    assert "to check" in run(path)["msg"]
    path.write_text(yaml.safe_dump(GOOD))
    result = run(path)
    assert (result["changed"], result["findings"]) == (False, [])
    for text, rule in (
        ("a: 1\na: 2\n", "duplicate-key"),
        ("", "empty-config"),
        ("- a\n", "not-a-mapping"),
        ("a: [", "not-yaml"),
    ):
        path.write_text(text)
        result = run(path)
        assert result["failed"]
        assert [finding["rule"] for finding in result["findings"]] == [rule]
        assert path.read_text() == text


@pytest.mark.parametrize(
    ("version", "message"), [("1.82.7", "must not be run"), ("latest", "is no version of LiteLLM")]
)
def test_versions(path: Path, version: str, message: str) -> None:
    assert message in run(path, GOOD, litellm_version=version)["msg"]


def test_a_host_without_pyyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_file, "yaml", None)
    assert run(path, GOOD, check=True)["changed"]
    assert "python3-yaml" in run(path, GOOD)["msg"]
    assert not path.exists()


def test_the_directory_is_made(path: Path) -> None:
    missing = path.parent / "no" / "config.yaml"
    assert run(missing, GOOD, check=True)["changed"]
    assert not missing.parent.exists()
    assert run(missing, GOOD)["changed"]
    assert yaml.safe_load(missing.read_text()) == GOOD
