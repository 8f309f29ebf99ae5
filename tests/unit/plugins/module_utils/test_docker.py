# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading an engine through its socket, and its answers as facts."""

from __future__ import annotations

import os
import socketserver
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _docker

ANSWERS = {
    "/version": '{"Version": "26.1.5", "ApiVersion": "1.45"}',
    "/info": '{"DockerRootDir": "/var/lib/docker", "Driver": "overlay2"}',
    "/containers/json?all=1": '[{"Id": "b", "Names": ["/b"]}, {"Id": "a", "Names": ["/a"], "Labels": null}]',
    "/images/json": '[{"RepoTags": ["b:1", "a:1"]}, {"RepoTags": null}, {"RepoTags": ["<none>:<none>"]}]',
    "/networks": '[{"Name": "net", "Driver": "bridge", "IPAM": {"Config": [{"Subnet": "172.20.0.0/16"}]}}]',
    "/nonsense": "<html>",
}


class Engine(BaseHTTPRequestHandler):
    """Answers as an engine does, and refuses everything that is not a GET."""

    def do_GET(self) -> None:
        body = ANSWERS.get(self.path)
        self.send_response(200 if body else 404)
        self.end_headers()
        self.wfile.write((body or '{"message":"page not found"}').encode())

    def address_string(self) -> str:
        return "socket"

    def log_message(self, *_args: Any) -> None:
        pass


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """HTTP over a Unix socket."""

    daemon_threads = True


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[str]:
    path = str(tmp_path / "docker.sock")
    server = Server(path, Engine)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield path
    server.shutdown()
    server.server_close()


def test_read_engine(engine: str) -> None:
    found = _docker.read_engine(_docker.DockerAPI(engine))
    assert found["version"] == "26.1.5"
    assert found["api_version"] == "1.45"
    assert (found["data_root"], found["storage_driver"]) == ("/var/lib/docker", "overlay2")
    assert [container["name"] for container in found["containers"]] == ["a", "b"]
    assert found["images"] == ["a:1", "b:1"]
    assert found["networks"] == [{"name": "net", "driver": "bridge", "subnets": ["172.20.0.0/16"], "labels": {}}]


def test_a_missing_socket_is_an_engine_that_does_not_run(tmp_path: Path) -> None:
    with pytest.raises(_docker.DockerNotRunning, match=r"none\.sock"):
        _docker.DockerAPI(str(tmp_path / "none.sock")).get("/version")


def test_a_socket_that_a_dead_engine_left_is_an_engine_that_does_not_run(tmp_path: Path) -> None:
    path = str(tmp_path / "docker.sock")
    Server(path, Engine).server_close()
    assert os.path.exists(path)
    with pytest.raises(_docker.DockerNotRunning):
        _docker.DockerAPI(path).get("/version")


def test_a_closed_socket_is_a_refused_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(_docker._UnixConnection, "connect", refuse)
    with pytest.raises(_docker.DockerPermissionDenied, match=r"permission denied on /var/run/docker\.sock"):
        _docker.DockerAPI().get("/version")


@pytest.mark.parametrize(("target", "words"), [("/unknown", "HTTP 404"), ("/nonsense", "no JSON")])
def test_a_wrong_answer_is_an_error(engine: str, target: str, words: str) -> None:
    with pytest.raises(_docker.DockerError, match=words):
        _docker.DockerAPI(engine).get(target)


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({}, "/var/run/docker.sock"),
        ({"DOCKER_HOST": ""}, "/var/run/docker.sock"),
        ({"DOCKER_HOST": "unix:///run/user/1000/docker.sock"}, "/run/user/1000/docker.sock"),
    ],
)
def test_socket_path(environ: dict[str, str], path: str) -> None:
    assert _docker.socket_path(environ) == path


def test_an_engine_on_another_host_is_refused() -> None:
    with pytest.raises(_docker.DockerError, match="only unix://"):
        _docker.socket_path({"DOCKER_HOST": "tcp://10.0.0.1:2375"})


@pytest.mark.parametrize(
    ("status", "health"),
    [
        ("Up 5 minutes", None),
        ("Up 5 minutes (healthy)", "healthy"),
        ("Up 5 minutes (unhealthy)", "unhealthy"),
        ("Up 2 seconds (health: starting)", "starting"),
        ("Exited (137) 3 hours ago", None),
        ("Up 3 days (Paused)", None),
    ],
)
def test_health_is_read_from_the_status(status: str, health: str | None) -> None:
    assert _docker.container_fact({"Id": "x", "Names": ["/x"], "Status": status})["health"] == health


def test_container_fact() -> None:
    fact = _docker.container_fact(
        {
            "Id": "d7f0",
            "Names": ["/litellm-proxy"],
            "Image": "mcp-gateway/litellm:1",
            "ImageID": "sha256:1",
            "State": "running",
            "Status": "Up",
            "Labels": {"com.docker.compose.project": "litellm", "com.docker.compose.service": "proxy"},
            "NetworkSettings": {"Networks": {"b": {}, "a": {}}},
            "Ports": [
                {"PrivatePort": 9, "Type": "tcp"},
                {"IP": "::", "PrivatePort": 4000, "PublicPort": 4000, "Type": "tcp"},
                {"IP": "0.0.0.0", "PrivatePort": 4000, "PublicPort": 4000, "Type": "tcp"},
            ],
        }
    )
    assert (fact["name"], fact["project"], fact["service"]) == ("litellm-proxy", "litellm", "proxy")
    assert fact["networks"] == ["a", "b"]
    assert [port["address"] for port in fact["ports"]] == ["0.0.0.0", "::"]
    assert {port["host_port"] for port in fact["ports"]} == {4000}


@pytest.mark.parametrize(
    ("script", "version"),
    [
        ('echo \'{"SchemaVersion": "0.1.0", "Version": "v2.26.1"}\'', "2.26.1"),
        ("echo nonsense", None),
        ("echo '{}'", None),
        ("exit 1", None),
    ],
)
def test_plugin_version(tmp_path: Path, script: str, version: str | None) -> None:
    plugin = tmp_path / "docker-compose"
    plugin.write_text(f"#!/bin/sh\n{script}\n")
    plugin.chmod(0o755)
    assert _docker.plugin_version("compose", [str(tmp_path / "none"), str(tmp_path)]) == version


def test_a_plugin_that_is_nowhere_has_no_version(tmp_path: Path) -> None:
    assert _docker.plugin_version("buildx", [str(tmp_path)]) is None
