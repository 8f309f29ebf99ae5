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
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import document, text
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
    rules = {finding["rule"] for finding in result["findings"]}
    assert rules == {"literal-master-key", "weak-master-key", "unknown-section"}
    assert result["msg"].startswith(f"{path} is refused, 3 errors. general_settings.master_key: ")
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
    secrets.write_text("LITELLM_MASTER_KEY='sk-0123456789abcdef'\n")
    assert run(path, config, **options)["changed"]
    secrets.write_text("LITELLM_MASTER_KEY='sk-1234'\n")
    assert [finding["rule"] for finding in run(path, config, **options)["findings"]] == ["weak-master-key"]
    secrets.write_text("LITELLM_MASTER_KEY='sk-0123456789abcdef'\nREDIS_PASSWORD=true\n")
    assert [finding["rule"] for finding in run(path, config, **options)["findings"]] == ["boolean-reference"]
    secrets.write_text("LITELLM_MASTER_KEY='sk-x\n")
    assert "the quote is not closed" in run(path, config, **options)["msg"]


def test_only_check(path: Path) -> None:
    assert "to check" in run(path)["msg"]
    path.write_text(yaml.safe_dump(GOOD))
    result = run(path)
    assert (result["changed"], result["findings"]) == (False, [])
    assert result["table"] == ["Nothing is wrong with it, for LiteLLM 1.77.3."]
    good = path.read_text()
    for content, rule, line in (
        (f"{good}litellm_settings: {{}}\n", "duplicate-key", 5),
        ("", "empty-config", None),
        ("- a\n", "not-a-mapping", 1),
        ("a: [", "not-yaml", 2),
        ("a: caf\udce9", "not-utf-8", 1),
    ):
        path.write_text(content, errors="surrogateescape")
        result = run(path)
        assert result["failed"]
        assert [(finding["rule"], finding["line"]) for finding in result["findings"]] == [(rule, line)]
        assert f"[{rule}]" in result["msg"]
        assert path.read_text(errors="surrogateescape") == content


def test_the_table_says_where_and_what_and_the_fix(path: Path) -> None:
    path.write_text("general_settings:\n  master_key: os.environ/KEY\n  database_type: custom\nvirtual_keys: []\n")
    result = run(path, fail_on="never")
    assert result["table"] == [
        "SEVERITY  RULE             LINE  WHERE",
        "error     ignored-setting  3:3   general_settings.database_type",
        "    what: LiteLLM 1.77.3 never reads this, and ignores it in silence",
        "    fix:  take it out; DATABASE_URL says all",
        "error     unknown-section  4:1   virtual_keys",
        "    what: LiteLLM 1.77.3 ignores this section in silence",
        "    fix:  make keys with lan.mcp_gateway.litellm_keys, and take the section out",
        "",
        "2 errors, 0 warnings for LiteLLM 1.77.3.",
    ]
    accepted = ["unknown-section:virtual_keys", "ignored-setting:general_settings.database_type"]
    assert run(path, accept=accepted)["findings"] == []


def test_what_makes_it_fail(path: Path) -> None:
    config = {**GOOD, "router_settings": {"redis_password": "a-long-password-here"}}
    assert not run(path, config).get("failed")
    assert "refused, 1 warning" in run(path, config, fail_on="warning")["msg"]
    broken = {**GOOD, "virtual_keys": []}
    # What has an error is never written, whatever is asked for.
    assert run(path, broken, fail_on="never")["failed"]


def test_warnings_can_be_left_to_the_result(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = {**GOOD, "router_settings": {"redis_password": "a-long-password-here"}}
    run(path, config)
    assert "router_settings.redis_password: a credential" in capsys.readouterr().err
    result = run(path, config, warn=False)
    assert "WARNING" not in capsys.readouterr().err
    assert len(result["findings"]) == 1


def test_a_raised_version_is_explained(path: Path) -> None:
    config = {**GOOD, "mcp_servers": {"tools": {"transport": "stdio", "command": "uvx", "url": ""}}}
    options: dict[str, Any] = {"environment_names": ["LITELLM_MASTER_KEY"]}
    assert run(path, config, **options)["version_changes"] == []
    assert run(path, config, **options)["version_changes"] == []
    path.write_text(path.read_text().replace("LiteLLM 1.77.3", "LiteLLM 1.77.3"))
    newer = run(path, GOOD, check=True, litellm_version="1.106.2", **options)
    assert newer["changed"]
    changes = "\n".join(newer["version_changes"])
    assert "From 1.80.10 on: /v1/chat/completions executes MCP tools." in changes
    assert "Closed: CVE-2026-49468" in changes
    met = run(path, config, check=True, litellm_version="1.106.2", from_version="1.77.3", **options)
    assert met["failed"]
    assert "stdio-disabled" in met["msg"]
    older = run(path, GOOD, check=True, litellm_version="1.77.3", from_version="1.106.2", **options)
    assert any(line.startswith("Opened: CVE-2026-49468") for line in older["version_changes"])


def test_the_proposal_can_be_used_as_it_is(path: Path) -> None:
    path.write_text(
        "litellm_settings: {master_key: '${KEY}'}\n"
        "virtual_keys: [{api_key: '${CLIENT}', models: [m]}]\n"
        "router_settings: {redis_password: hunter2}\n"
        "mcp_servers: {db: {url: 'http://db:8080', transport: sse, api_keys: ['${CLIENT}'], health_check: /health}}\n"
    )
    result = run(path, propose=True, fail_on="never")
    proposal = result["proposal"]
    assert "hunter2" not in json.dumps(result["proposal"])
    assert yaml.safe_load(proposal["config"]) == {
        "general_settings": {"master_key": "os.environ/KEY"},
        "router_settings": {"redis_password": "os.environ/REDIS_PASSWORD"},
        "mcp_servers": {"db": {"url": "http://db:8080/sse", "transport": "sse"}},
    }
    inventory = yaml.safe_load(proposal["inventory"])
    assert inventory["mcp_gateway_keys"] == [{"alias": "client", "models": ["m"], "services": ["db"]}]
    assert inventory["litellm_secret_environment"] == {"REDIS_PASSWORD": "{{ vault_redis_password }}"}
    assert "master_key" not in proposal["inventory"]
    assert list(yaml.safe_load(proposal["compose"])["services"]) == ["db"]
    assert proposal["environment"] == ["KEY", "REDIS_PASSWORD"]
    assert proposal["by_hand"] == []
    path.write_text(proposal["config"])
    again = run(path, propose=True)
    assert (again["findings"], again["proposal"]["notes"]) == ([], [])
    assert again["proposal"]["config"] == proposal["config"]


def test_where_a_section_comes_from_stands_above_it(path: Path) -> None:
    run(path, GOOD, origins={"litellm_settings": "inventory/lan"})
    assert "# litellm_settings: from inventory/lan\nlitellm_settings:\n" in path.read_text()


@pytest.mark.parametrize(
    ("version", "message"), [("1.82.7", "must not be run"), ("latest", "is no version of LiteLLM")]
)
def test_versions(path: Path, version: str, message: str) -> None:
    assert message in run(path, GOOD, litellm_version=version)["msg"]


def test_a_host_without_pyyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "yaml", None)
    monkeypatch.setattr(text, "yaml", None)
    assert run(path, GOOD, check=True)["changed"]
    assert "python3-yaml" in run(path, GOOD)["msg"]
    assert not path.exists()


def test_the_directory_is_made(path: Path) -> None:
    missing = path.parent / "no" / "config.yaml"
    assert run(missing, GOOD, check=True)["changed"]
    assert not missing.parent.exists()
    assert run(missing, GOOD)["changed"]
    assert yaml.safe_load(missing.read_text()) == GOOD
