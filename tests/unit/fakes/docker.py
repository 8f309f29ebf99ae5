# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine on a Unix socket that knows containers and images, and records what it is asked."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit


class FakeDocker(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """``containers`` as /containers/json gives them; ``images``: name to id; ``asked``: each call's method and path."""

    daemon_threads = True

    def __init__(self, path: str) -> None:
        super().__init__(path, _Handler)
        self.url = f"unix://{path}"
        self.containers: list[dict[str, Any]] = []
        self.images: dict[str, str] = {}
        self.asked: list[str] = []

    def answer(self, target: str) -> Any:
        """The answer to a GET, None for a path that there is not."""
        url = urlsplit(target)
        if url.path == "/images/json":
            return [{"Id": image_id, "RepoTags": [name]} for name, image_id in self.images.items()]
        if url.path == "/containers/json":
            wanted = json.loads(parse_qs(url.query)["filters"][0])["label"]
            return [
                container
                for container in self.containers
                if all(f"{key}={value}" in wanted for key, value in _project(container).items())
            ]
        return None


def _project(container: dict[str, Any]) -> dict[str, str]:
    key = "com.docker.compose.project"
    return {key: container["Labels"][key]}


class _Handler(BaseHTTPRequestHandler):
    server: FakeDocker

    def _handle(self) -> None:
        self.server.asked.append(f"{self.command} {urlsplit(self.path).path}")
        answer = self.server.answer(self.path) if self.command == "GET" else None
        self.send_response(404 if answer is None else 200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    do_GET = do_POST = do_PUT = do_DELETE = _handle

    def address_string(self) -> str:
        return "socket"

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


@contextmanager
def fake_docker(directory: Path) -> Iterator[FakeDocker]:
    """Run one with its socket in *directory*."""
    server = FakeDocker(str(directory / "docker.sock"))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
