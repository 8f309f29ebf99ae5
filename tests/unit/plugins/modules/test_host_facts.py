# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of a host in every state of its engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _docker
from ansible_collections.lan.mcp_gateway.plugins.modules import host_facts
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

HELD = {
    "version": "26.1.5",
    "api_version": "1.45",
    "data_root": "/srv/docker",
    "storage_driver": "overlay2",
    "containers": [],
    "images": ["mcp-gateway/base:1"],
    "networks": [],
}


def _engine(monkeypatch: pytest.MonkeyPatch, answer: Callable[[Any], dict[str, Any]]) -> None:
    monkeypatch.setattr(_docker, "read_engine", answer)
    monkeypatch.delenv("DOCKER_HOST", raising=False)


def _fact(arguments: dict[str, Any] | None = None, check_mode: bool = False) -> dict[str, Any]:
    result = run_module(host_facts.main, arguments or {}, check_mode)
    assert result["changed"] is False
    assert not result.get("failed")
    return dict(result["ansible_facts"]["mcp_gateway_host_facts"])


@pytest.mark.parametrize("check_mode", [False, True])
def test_a_running_engine(monkeypatch: pytest.MonkeyPatch, check_mode: bool) -> None:
    _engine(monkeypatch, lambda _api: dict(HELD))
    fact = _fact({"disk_paths": ["/", "/srv/docker"]}, check_mode)
    assert fact["engine"]["installed"] is True
    assert fact["engine"]["running"] is True
    assert fact["engine"]["error"] is None
    assert fact["images"] == ["mcp-gateway/base:1"]
    assert [disk["path"] for disk in fact["disk"]] == ["/srv/docker", "/"]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (_docker.DockerNotRunning("nothing answers"), "not_running"),
        (_docker.DockerPermissionDenied("permission denied"), "permission_denied"),
        (_docker.DockerError("HTTP 500"), "other"),
    ],
)
def test_an_engine_that_cannot_be_asked_is_a_fact(
    monkeypatch: pytest.MonkeyPatch, error: _docker.DockerError, kind: str
) -> None:
    def refuse(_api: Any) -> dict[str, Any]:
        raise error

    _engine(monkeypatch, refuse)
    fact = _fact({"ports": [1]})
    assert fact["engine"]["running"] is False
    assert (fact["engine"]["error"], fact["engine"]["error_kind"]) == (str(error), kind)
    assert (fact["containers"], fact["images"], fact["networks"]) == ([], [], [])
    assert fact["disk"][0]["path"] == "/var/lib/docker"


def test_an_engine_on_another_host_is_a_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "tcp://10.0.0.1:2375")
    assert _fact()["engine"]["error_kind"] == "other"


def test_paths_are_looked_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _engine(monkeypatch, lambda _api: dict(HELD))
    paths = _fact({"paths": [str(tmp_path), str(tmp_path / "none")]})["paths"]
    assert paths[str(tmp_path)]["kind"] == "directory"
    assert paths[str(tmp_path / "none")] is None


def test_the_documented_sample_has_the_shape_of_the_real_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    _engine(monkeypatch, lambda _api: dict(HELD))
    sample = yaml.safe_load(host_facts.RETURN)["ansible_facts"]["contains"]["mcp_gateway_host_facts"]["sample"]
    fact = _fact()
    assert set(fact) == set(sample)
    for part in ("engine", "os", "user", "python", "commands", "sources"):
        assert set(fact[part]) == set(sample[part]), part
    container = _docker.container_fact({"Id": "x", "Names": ["/x"]})
    assert set(container) == set(sample["containers"][0])
