# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is set up beside the real services: a service that can be told to fail, its registration, and two keys.

All of it is named C(mcp_fault) or C(fault-…) and removed at the end.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.probe import probe
from ansible_collections.lan.mcp_gateway.tests.unit.fakes import mcp_faults

from .host import FAULT_PORT, Host, HostError

Row = dict[str, Any]

SERVICE, CONTAINER = "mcp_fault", "mcp-fault"
MINE, OTHER = "fault-mine", "fault-other"  # granted all services; granted mcp_fetch alone
NETWORK = "litellm-mcp-net"
URL = f"http://{CONTAINER}:8080/mcp"
CONFIG = "/opt/mcp-gateway/projects/litellm/config/config.yaml"
TIMEOUT = 5.0
WORDS = "this is what I said"

PROBES: Mapping[str, Row] = {
    SERVICE: {"tool": "echo", "arguments": {"text": WORDS}, "expect": {"equals": WORDS}},
    "mcp_fetch": {
        "tool": "fetch",
        "arguments": {"url": "http://litellm-selftest:8090/probe"},
        "expect": {"contains": "lan.mcp_gateway self-test page"},
    },
    "mcp_postgres": {
        "tool": "list_schemas",
        "arguments": {},
        "expect": {"contains": "System Information Schema"},
    },
}
# Key, service, paths, and what is expected of a healthy gateway.
CELLS = (
    (MINE, SERVICE, ("rest", "mcp", "responses", "direct"), "works"),
    (MINE, "mcp_fetch", ("rest", "mcp", "responses"), "works"),
    (MINE, "mcp_postgres", ("rest", "mcp"), "works"),
    (OTHER, "mcp_fetch", ("rest",), "works"),
    (OTHER, SERVICE, ("rest", "mcp"), "denied"),
    (OTHER, "mcp_postgres", ("rest",), "denied"),
)


def name_of(cell: Row) -> str:
    """C(mine/mcp_fault/rest); of a direct one C(-/mcp_fault/direct)."""
    return f"{cell['key'].partition('-')[2] or '-'}/{cell['service']}/{cell['path']}"


class World:
    """The stack under test, and how it is probed."""

    def __init__(self, host: Host, version: str) -> None:
        self.host, self.version = host, version
        self.keys = {MINE: new_value(), OTHER: new_value()}
        self.spare: list[str] = []  # values of keys that a fault made
        self.config = ""

    # --- set up ---

    def build(self) -> None:
        """The container, the registration, the keys."""
        self.host.wait_until_ready()
        self.remove()
        self.config = self.host.run("cat", CONFIG)
        script = "/opt/mcp_faults.py"
        self.host.run("tee", script, given=Path(mcp_faults.__file__).read_text(encoding="utf-8"))
        self.start_service()
        self.register()
        for alias, value in self.keys.items():
            self.make_key(alias, value, services=list(PROBES) if alias == MINE else ["mcp_fetch"])

    def start_service(self) -> None:
        image = self.host.docker("inspect", "--format", "{{.Config.Image}}", "mcp-fetch").strip()
        argv = ["run", "--detach", "--init", "--name", CONTAINER, "--network", NETWORK]
        argv += ["--publish", f"{FAULT_PORT}:8080", "--volume", "/opt/mcp_faults.py:/mcp_faults.py:ro"]
        argv += ["--entrypoint", "/usr/bin/python3", image, "/mcp_faults.py", "--host", "0.0.0.0", "--port", "8080"]
        self.host.docker(*argv)
        self.wait_for_service()

    def wait_for_service(self, path: str = "/mode") -> None:
        end = time.monotonic() + 20
        while self.host.ask("GET", path, port=FAULT_PORT, seconds=2)[0] != 200:
            if time.monotonic() > end:
                raise HostError(f"{CONTAINER} does not come up")
            time.sleep(0.1)

    def register(self, **more: Any) -> None:
        """The registration of the service; *more* in place of what is right."""
        row = {"server_id": SERVICE, "server_name": SERVICE, "alias": SERVICE, "url": URL, "transport": "http", **more}
        self.host.admin("POST", "/v1/mcp/server", row)

    def deregister(self, server_id: str = SERVICE) -> None:
        self.host.admin("DELETE", f"/v1/mcp/server/{server_id}")

    def make_key(self, alias: str, value: str, services: list[str], **more: Any) -> str:
        body = {"key": value, "key_alias": alias, "object_permission": {"mcp_servers": services}, **more}
        self.host.admin("POST", "/key/generate", body)
        return value

    def remove(self) -> None:
        """All that is made here, whether or not it is there, and all that a run may have left that was ended."""
        if self.config:
            self.host.run("tee", CONFIG, given=self.config)
        self.host.docker("rm", "--force", CONTAINER, "fault-squatter", check=False)
        aliases = [MINE, OTHER, "fault-spare"]
        for alias in aliases:
            self.host.ask("POST", "/key/delete", {"key_aliases": [alias]})
        for server_id in (SERVICE, f"{SERVICE}_twin"):
            self.host.ask("DELETE", f"/v1/mcp/server/{server_id}")

    # --- what faults need ---

    def mode(self, mode: str, seconds: float = 3.0) -> None:
        status, said = self.host.ask("POST", "/mode", {"mode": mode, "seconds": seconds}, port=FAULT_PORT)
        if status != 200:
            raise HostError(f"mode {mode}: {status} {said}")

    def spare_key(self, **more: Any) -> str:
        """A new key in place of MINE, with *more* in it; drop_spare() ends it."""
        self.spare.append(self.make_key("fault-spare", new_value(), list(PROBES), **more))
        return self.spare[-1]

    def drop_spare(self) -> None:
        self.host.ask("POST", "/key/delete", {"key_aliases": ["fault-spare"]})
        self.spare = []

    def start_with(self, config: str) -> None:
        """Restart the gateway with another config.yaml; it is ready at the end."""
        self.host.run("tee", CONFIG, given=config)
        self.restart()

    def restart(self) -> None:
        self.host.docker("restart", "--time", "1", "litellm-proxy")
        self.host.wait_until_ready()

    # --- looking ---

    def checks(self, expect: Mapping[str, Any] | None = None) -> list[Row]:
        """The checks; *expect* is added to what is expected of the service's result."""
        rows = []
        for key, service, paths, expected in CELLS:
            chat = ("chat",) if (key, service, self.version) == (MINE, SERVICE, "1.106.2") else ()
            for path in (*paths, *chat):
                row = {"key": "" if path == "direct" else key, "service": service, "path": path, "expected": expected}
                row.update(PROBES[service], read_only=True)
                if service == SERVICE and expect:
                    row["expect"] = {**row["expect"], **expect}
                rows.append(row)
        return rows

    def probe(self, expect: Mapping[str, Any] | None = None, **more: Any) -> Row:
        """The probe's result; *more* in place of its options."""
        keys = {**self.keys, **({MINE: self.spare[-1]} if self.spare else {}), **more.pop("keys", {})}
        return probe(
            {
                "gateway_url": self.host.url,
                "keys": keys,
                "checks": self.checks(expect),
                "endpoints": {SERVICE: {"url": f"http://{self.host.address}:{FAULT_PORT}/mcp"}},
                "litellm_version": self.version,
                "timeout": TIMEOUT,
                **more,
            }
        )


def new_value() -> str:
    return f"sk-fault-{secrets.token_hex(12)}"
