# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of compare_gate.py that runs where LiteLLM is installed: its own model, and its start.

    compare_inside.py FOLDER [--parallel N] [--fresh]

FOLDER holds jobs.json, {name: environment}, and for each job NAME.yaml. NAME.json is written for each: {model: [...],
started: true|false, exit: N, log: [...]}. A job whose NAME.json is there is left out, so that one can go on with a run.

A start is that of `litellm --config NAME.yaml`, in a process forked from this one, which has imported LiteLLM already;
--fresh begins a new interpreter for each. It has started when /health/liveliness answers.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from importlib import metadata
from pathlib import Path
from typing import Any

import yaml

# A busy machine is no reason to call a start failed; one that hangs is rare.
LONGEST_START = 600.0
# Background tasks of the start have their say in this time.
AFTERMATH = 1.5
FIRST_PORT = 20000
SUSPECT = re.compile(r"WARNING|ERROR|CRITICAL|Traceback|Error\b|Exception\b")
MOST_LINES = 400
HOOKS = "from litellm.integrations.custom_logger import CustomLogger\n\n"
# What the good configurations name in Python; it does nothing.
BESIDE = {
    "mcp_guard.py": f"{HOOKS}instance = CustomLogger()\n",
    "house_hooks.py": f"{HOOKS}audit = CustomLogger()\nquota = CustomLogger()\n",
    "house_guardrail.py": (
        "from litellm.integrations.custom_guardrail import CustomGuardrail\n\n"
        "class HouseGuardrail(CustomGuardrail):\n    pass\n"
    ),
    "house_handler.py": "from litellm import CustomLLM\n\necho = CustomLLM()\n",
    "house_rules.py": "def no_secrets(input):\n    return {'decision': True}\n",
    "house_auth.py": (
        "async def user_api_key_auth(request, api_key):\n    return api_key\n\n"
        "async def custom_generate_key(data):\n    return {'decision': True}\n"
    ),
}


def model_complaints(path: Path) -> list[str]:
    """What LiteLLM's pydantic model of a configuration says; nothing in LiteLLM itself asks it."""
    from litellm.proxy._types import ConfigYAML
    from pydantic import ValidationError

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        ConfigYAML(**content)
    except ValidationError as error:
        return [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
    except (yaml.YAMLError, UnicodeError, TypeError, ValueError, RecursionError) as error:
        return [f"{type(error).__name__}: {error}"]
    return []


def answers(port: int) -> bool:
    """Whether the proxy is up."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/liveliness", timeout=2) as response:
            return int(response.status) == 200
    except (urllib.error.URLError, OSError, ValueError):
        return False


def is_free(port: int) -> bool:
    """Whether nobody listens there. LiteLLM takes another port when it is taken."""
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) != 0


class Start:
    """One LiteLLM that is starting."""

    def __init__(self, folder: Path, name: str, environment: dict[str, str], port: int, fresh: bool) -> None:
        self.name, self.port = name, port
        self._log = folder / f"{name}.log"
        self._begin = time.monotonic()
        self._exit: int | None = None
        self._process: subprocess.Popen[bytes] | None = None
        arguments = ["--config", str(folder / f"{name}.yaml"), "--host", "127.0.0.1", "--port", str(port)]
        self.pid = self._spawn(folder, arguments, environment) if fresh else self._fork(folder, arguments, environment)

    def _spawn(self, folder: Path, arguments: list[str], environment: dict[str, str]) -> int:
        with self._log.open("wb") as log:
            # Kept: Python itself waits for a child that nobody holds any more, and its exit code is lost.
            self._process = subprocess.Popen(
                ["litellm", *arguments],
                cwd=folder,
                env={**os.environ, "PYTHONPATH": str(folder), **environment},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self._process.pid

    def _fork(self, folder: Path, arguments: list[str], environment: dict[str, str]) -> int:
        pid = os.fork()
        if pid:
            return pid
        code = 1
        try:
            os.setsid()
            log = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
            os.dup2(log, 1)
            os.dup2(log, 2)
            os.chdir(folder)
            os.environ.update(environment)
            from litellm.proxy.proxy_cli import run_server

            run_server.main(args=arguments, standalone_mode=False)
            code = 0
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _exit_code(self, options: int) -> int | None:
        """That of the process, None while it runs; with options 0 wait for it."""
        if self._process is not None:
            return self._process.poll() if options else self._process.wait()
        pid, status = os.waitpid(self.pid, options)
        return os.waitstatus_to_exitcode(status) if pid else None

    def poll(self) -> dict[str, Any] | None:
        """The result, None while it goes on."""
        self._exit = self._exit_code(os.WNOHANG)
        if self._exit is not None:
            return self._result(False)
        if answers(self.port):
            time.sleep(AFTERMATH)
            return self._result(True)
        if time.monotonic() - self._begin > LONGEST_START:
            return self._result(False)
        return None

    def _result(self, started: bool) -> dict[str, Any]:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        if self._exit is None:
            self._exit_code(0)
        text = re.sub(r"\x1b\[[0-9;]*m", "", self._log.read_text(encoding="utf-8", errors="replace"))
        self._log.unlink()
        lines = [line[:600] for line in text.splitlines()]
        kept = lines if not started else [line for line in lines if SUSPECT.search(line)]
        seconds = round(time.monotonic() - self._begin, 1)
        return {"started": started, "exit": self._exit, "log": kept[-MOST_LINES:], "seconds": seconds}


def versions() -> dict[str, str]:
    """Of what is compared."""
    return {name: metadata.version(name) for name in ("litellm", "pydantic")}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--parallel", type=int, default=2)
    parser.add_argument("--fresh", action="store_true")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    jobs: dict[str, dict[str, Any]] = json.loads((folder / "jobs.json").read_text())
    waiting = [name for name in jobs if not (folder / f"{name}.json").exists()]
    (folder / "prompts").mkdir(exist_ok=True)
    for name, text in BESIDE.items():
        (folder / name).write_text(text)
    (folder / "versions.json").write_text(json.dumps(versions()))
    if not arguments.fresh:
        import litellm.proxy.proxy_server  # noqa: F401  # what a fork then need not do
    sys.path.insert(0, str(folder))  # where LiteLLM 1.77.3 looks for the functions of success_callback
    running: list[Start] = []
    port, done = FIRST_PORT, 0
    while waiting or running:
        while waiting and len(running) < arguments.parallel:
            port += 1
            if is_free(port):
                name = waiting.pop(0)
                running.append(Start(folder, name, jobs[name], port, arguments.fresh))
        for start in list(running):
            result = start.poll()
            if result is not None:
                running.remove(start)
                done += 1
                result["model"] = model_complaints(folder / f"{start.name}.yaml")
                (folder / f"{start.name}.json").write_text(json.dumps(result))
                print(f"{done}: {start.name} {'started' if result['started'] else 'failed'}", flush=True)
        time.sleep(0.2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
