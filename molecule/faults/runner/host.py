# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test host, reached over SSH, and the gateway on it, reached as a client reaches it."""

from __future__ import annotations

import http.client
import json
import shlex
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GATEWAY_PORT, FAULT_PORT = 4000, 48099


class HostError(RuntimeError):
    """What was to be done on the host, or at the gateway, could not be."""


@dataclass(frozen=True)
class Host:
    """Address, and the directory that holds the key for SSH (ssh_key), and the socket of the one connection."""

    address: str
    directory: Path
    admin_key: str

    @property
    def url(self) -> str:
        return f"http://{self.address}:{GATEWAY_PORT}"

    # --- commands ---

    def run(self, *argv: str, given: str = "", check: bool = True, seconds: float = 90) -> str:
        """Run a command as root; its output."""
        options = {
            "StrictHostKeyChecking": "no",
            "UserKnownHostsFile": "/dev/null",
            "LogLevel": "ERROR",
            "ControlMaster": "auto",
            "ControlPath": self.directory / "faults.socket",
            "ControlPersist": "60",
        }
        command = ["ssh", "-i", str(self.directory / "ssh_key")]
        command += [f"-o{name}={value}" for name, value in options.items()]
        command += [f"administrator@{self.address}", "sudo " + shlex.join(argv)]
        done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=seconds, check=False)
        if check and done.returncode:
            raise HostError(f"{shlex.join(argv)[:200]}: {done.stderr.strip()[-500:]}")
        return done.stdout

    def docker(self, *argv: str, **more: Any) -> str:
        return self.run("docker", *argv, **more)

    def psql(self, *statements: str, check: bool = True) -> str:
        """As the administrator of the database of LiteLLM; each statement in a transaction of its own."""
        argv = ["exec", "-i", "litellm-db", "psql", "-qtAU", "postgres", "-d", "litellm_db", "-v", "ON_ERROR_STOP=1"]
        return self.docker(*argv, given="".join(f"{statement};\n" for statement in statements), check=check)

    # --- HTTP ---

    def ask(
        self, method: str, path: str, body: Any = None, key: str = "", port: int = GATEWAY_PORT, seconds: float = 20
    ) -> tuple[int, Any]:
        """Status and data, or text, of an answer; status 0 and the error when there is none."""
        connection = http.client.HTTPConnection(self.address, port, timeout=seconds)
        headers = {"Authorization": f"Bearer {key or self.admin_key}", "Content-Type": "application/json"}
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        except (OSError, http.client.HTTPException) as error:
            return 0, f"{type(error).__name__}: {error}"
        finally:
            connection.close()
        try:
            return answer.status, json.loads(text)
        except ValueError:
            return answer.status, text

    def admin(self, method: str, path: str, body: Any = None) -> Any:
        """The data of an answer to the administrator. Raises HostError."""
        status, data = self.ask(method, path, body)
        if not 200 <= status < 300:
            raise HostError(f"{method} {path}: {status} {str(data)[:400]}")
        return data

    def wait_until_ready(self, seconds: float = 90) -> None:
        """Until the gateway says that it is ready. Raises HostError."""
        end = time.monotonic() + seconds
        while self.ask("GET", "/health/readiness", seconds=3)[0] != 200:
            if time.monotonic() > end:
                raise HostError(f"the gateway is not ready after {seconds:g} s")
            time.sleep(0.3)
