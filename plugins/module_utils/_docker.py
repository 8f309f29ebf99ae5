# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Docker engine holds, read through its socket with the standard library alone. Private to this collection.

The classes and functions that read know nothing about modules; the functions that turn the API's answers into facts
are pure. Nothing here ever writes to the engine.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
from collections.abc import Iterable, Mapping
from typing import Any

DEFAULT_SOCKET = "/var/run/docker.sock"
_HEALTH = re.compile(r"\((healthy|unhealthy|health: starting)\)")
_PROJECT_LABEL = "com.docker.compose.project"
_SERVICE_LABEL = "com.docker.compose.service"


class DockerError(Exception):
    """The engine could not be asked; the message is for the operator."""


class DockerNotRunning(DockerError):
    """Nothing answers on the socket."""


class DockerPermissionDenied(DockerError):
    """The socket is there, and this user may not open it."""


class _UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def socket_path(environ: Mapping[str, str]) -> str:
    """Return the engine's socket: the one that DOCKER_HOST names, else the usual one; raises DockerError."""
    host = environ.get("DOCKER_HOST", "")
    if not host:
        return DEFAULT_SOCKET
    if host.startswith("unix://"):
        return host[len("unix://") :]
    raise DockerError(
        f"DOCKER_HOST is {host!r}, and only unix:// is supported: the gateway's files lie on the host of its engine."
        " Unset it, or run this against that host."
    )


class DockerAPI:
    """Read access to one engine. path is that of its socket, timeout in seconds and per request."""

    def __init__(self, path: str = DEFAULT_SOCKET, timeout: float = 10.0) -> None:
        self._path = path
        self._timeout = timeout

    def get(self, target: str) -> Any:
        """Return the JSON of one GET; raises DockerNotRunning, DockerPermissionDenied or DockerError."""
        connection = _UnixConnection(self._path, self._timeout)
        try:
            connection.request("GET", target)
            response = connection.getresponse()
            body = response.read().decode("utf-8", "replace")
        except PermissionError:
            raise DockerPermissionDenied(f"permission denied on {self._path}") from None
        except (FileNotFoundError, ConnectionRefusedError):
            raise DockerNotRunning(f"nothing answers on {self._path}") from None
        except (OSError, http.client.HTTPException) as error:
            raise DockerError(f"the engine on {self._path} does not answer: {error or type(error).__name__}") from error
        finally:
            connection.close()
        if response.status != 200:
            raise DockerError(f"GET {target}: HTTP {response.status} {body[:200].strip()}")
        try:
            return json.loads(body)
        except ValueError:
            raise DockerError(f"GET {target}: the answer is no JSON: {body[:80]!r}") from None


# ---------------------------------------------------------------- answers of the API, as facts


def container_fact(item: Mapping[str, Any]) -> dict[str, Any]:
    """One entry of /containers/json as a fact."""
    labels = dict(item.get("Labels") or {})
    health = _HEALTH.search(item.get("Status") or "")
    names = item.get("Names") or [item.get("Id", "")[:12]]
    networks = ((item.get("NetworkSettings") or {}).get("Networks")) or {}
    return {
        "id": item.get("Id", ""),
        "name": names[0].lstrip("/"),
        "project": labels.get(_PROJECT_LABEL),
        "service": labels.get(_SERVICE_LABEL),
        "state": item.get("State", ""),
        "status": item.get("Status", ""),
        "health": health.group(1).replace("health: ", "") if health else None,
        "image": item.get("Image", ""),
        "image_id": item.get("ImageID", ""),
        "labels": labels,
        "networks": sorted(networks),
        "ports": published_ports(item.get("Ports") or []),
    }


def published_ports(ports: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The ports of a container that are published on the host, in a stable order."""
    published = [
        {
            "address": port.get("IP", ""),
            "host_port": port["PublicPort"],
            "container_port": port.get("PrivatePort"),
            "protocol": port.get("Type", "tcp"),
        }
        for port in ports
        if port.get("PublicPort")
    ]
    return sorted(published, key=lambda port: (port["host_port"], port["protocol"], port["address"]))


def image_names(items: Iterable[Mapping[str, Any]]) -> list[str]:
    """The names, with tags, of /images/json."""
    return sorted({tag for item in items for tag in item.get("RepoTags") or [] if tag != "<none>:<none>"})


def network_fact(item: Mapping[str, Any]) -> dict[str, Any]:
    """One entry of /networks as a fact."""
    configs = ((item.get("IPAM") or {}).get("Config")) or []
    return {
        "name": item.get("Name", ""),
        "driver": item.get("Driver", ""),
        "subnets": [config["Subnet"] for config in configs if config.get("Subnet")],
        "labels": dict(item.get("Labels") or {}),
    }


def read_engine(api: DockerAPI) -> dict[str, Any]:
    """Return version, api_version, data_root, storage_driver, containers, images and networks; raises DockerError."""
    version = api.get("/version")
    info = api.get("/info")
    return {
        "version": version.get("Version"),
        "api_version": version.get("ApiVersion"),
        "data_root": info.get("DockerRootDir"),
        "storage_driver": info.get("Driver"),
        "containers": sorted(map(container_fact, api.get("/containers/json?all=1")), key=lambda one: one["name"]),
        "images": image_names(api.get("/images/json")),
        "networks": sorted(map(network_fact, api.get("/networks")), key=lambda one: one["name"]),
    }


# ---------------------------------------------------------------- plugins of the command line


def plugin_folders(home: str) -> list[str]:
    """Where the docker command line looks for plugins, first found first."""
    return [
        os.path.join(home, ".docker/cli-plugins"),
        "/usr/local/lib/docker/cli-plugins",
        "/usr/local/libexec/docker/cli-plugins",
        "/usr/lib/docker/cli-plugins",
        "/usr/libexec/docker/cli-plugins",
    ]


def plugin_version(name: str, folders: Iterable[str]) -> str | None:
    """Return the version of a plugin (compose, buildx), asked as the docker command line does, or None."""
    for folder in folders:
        path = os.path.join(folder, f"docker-{name}")
        if not os.access(path, os.X_OK):
            continue
        try:
            answer = subprocess.run(
                [path, "docker-cli-plugin-metadata"], capture_output=True, check=True, timeout=10, text=True
            )
            return str(json.loads(answer.stdout)["Version"]).lstrip("v")
        except (OSError, subprocess.SubprocessError, ValueError, KeyError):
            continue
    return None
