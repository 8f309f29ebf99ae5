# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start the real LiteLLM with the configuration of each fact, observe it, and compare with what the fact says.

    prove.py VERSION FACTS... [--only START] [--at-once N]

runs in a container of LiteLLM's image, and prints one line of JSON for each fact: what was seen, and whether that is
what the fact says. Judging all of it is the work of compare.py. README.md says what stands in FACTS.

Importing takes longer than all else, so the libraries are imported once, here, and LiteLLM once for each environment
that a fact asks for, in a fork of this process with that environment and nothing else. A start is a fork of that.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
WORK = Path("/tmp/facts")
OUTPUT_LOCK = Path("/tmp/facts-output")
VERSIONS = ("1.77.3", "1.106.2")
MASTER_KEY = "sk-facts-0123456789abcdef"
ENVIRONMENT = {
    "LITELLM_MASTER_KEY": MASTER_KEY,
    "PROVIDER_KEY": "sk-provider-0123456789",
    "A_TOKEN": "sk-token-0123456789",
}
PROVIDER_PORT, MCP_PORT, FIRST_PORT = 9001, 9002, 4100
START_SECONDS = 60.0
# What every container of the image has. Nothing else of the runner's environment reaches LiteLLM.
IMAGE_ENVIRONMENT = (
    "PATH",
    "HOME",
    "PRISMA_QUERY_ENGINE_BINARY",
    "PRISMA_SCHEMA_ENGINE_BINARY",
    "DISABLE_SCHEMA_UPDATE",
    "LITELLM_LOCAL_MODEL_COST_MAP",
)
LIBRARIES = (
    "prisma",
    "prisma.models",
    "prisma.types",
    "openai",
    "openai.types.beta",
    "openai.types.responses",
    "mcp",
    "mcp.server",
    "mcp.client.streamable_http",
    "fastapi",
    "uvicorn",
    "aiohttp",
    "redis.asyncio",
    "tiktoken",
    "numpy",
    "rich.console",
    "cryptography.hazmat.primitives.asymmetric.rsa",
    "apscheduler.schedulers.asyncio",
    "email_validator",
    "jinja2",
)


def of_version(value: Any, version: str) -> Any:
    """The part of *value* for a version, where it differs between versions."""
    if isinstance(value, dict) and value and set(value) <= set(VERSIONS):
        return value.get(version)
    return value


def read_starts(paths: list[Path], version: str) -> list[dict[str, Any]]:
    """The starts that a version has to make, each with the facts that it shows."""
    starts = []
    for path in paths:
        for start in yaml.safe_load(path.read_text()):
            if "facts" not in start:  # one fact with a start of its own
                fact = {name: start.pop(name) for name in ("says", "expect", "versions", "gate") if name in start}
                start["facts"] = [{"id": start["start"], **fact}]
            facts = [fact for fact in start["facts"] if version in fact.get("versions", VERSIONS)]
            if facts:
                starts.append({**start, "facts": facts})
    return starts


def environment_of(start: dict[str, Any]) -> dict[str, str]:
    """The whole environment of LiteLLM in this start."""
    given = {name: os.environ[name] for name in IMAGE_ENVIRONMENT if name in os.environ}
    given |= ENVIRONMENT
    if start.get("database"):
        given["DATABASE_URL"] = os.environ["FACTS_DATABASE_URL"]
    changes = start.get("env") or {}
    return {name: value for name, value in {**given, **changes}.items() if value is not None}


def import_litellm(environment: dict[str, str]) -> None:
    """Import what LiteLLM's console script imports, in the environment of its facts."""
    os.environ.clear()
    os.environ.update(environment)
    # Whatever it says is of no use: what is wrong with an environment shows when it starts.
    with contextlib.suppress(Exception):
        importlib.import_module("litellm.proxy.proxy_server")
    gc.freeze()


def run_litellm(folder: Path, port: int) -> None:
    """Become LiteLLM: what its console script does. Does not return."""
    os.setsid()
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.chdir(folder)
    sys.argv = ["litellm", "--config", str(folder / "config.yaml"), "--port", str(port)]
    code = 1
    try:
        from litellm import run_server

        code = run_server() or 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(bool(ended.code))
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def wait_for(pid: int, port: int) -> tuple[bool, int | None]:
    """Whether it serves, and its exit code when it ended."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return False, os.waitstatus_to_exitcode(status)
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True, None
        time.sleep(0.1)
    return False, None


def stop(pid: int) -> None:
    """End LiteLLM and all that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


def observe(start: dict[str, Any], version: str, port: int) -> list[dict[str, Any]]:
    """Start LiteLLM, look at it for every fact, and stop it."""
    folder = WORK / start["start"]
    folder.mkdir(parents=True)
    for name, text in {**(start.get("files") or {}), "config.yaml": start["config"]}.items():
        (folder / name).write_text(text, encoding=start.get("encoding", "utf-8"))
    taken = socket.create_server(("0.0.0.0", port)) if start.get("port_taken") else None
    began = time.monotonic()
    pid = os.fork()
    if not pid:
        run_litellm(folder, port)
    import observation  # needs what comes with LiteLLM

    if taken:
        serves, code = observation.wait_for_words(folder / "log", start["port_taken"], START_SECONDS), None
    else:
        serves, code = wait_for(pid, port)
    seconds = round(time.monotonic() - began, 1)
    proxy = observation.Proxy(f"http://127.0.0.1:{port}", folder / "log", serves, code, MASTER_KEY)
    try:
        found = []
        for fact in start["facts"]:
            result = observation.compare(proxy, of_version(fact["expect"], version))
            head = {"fact": fact["id"], "version": version, "start": start["start"], "ok": not result["problems"]}
            found.append({**head, "seconds": seconds, **result})
        return found
    finally:
        stop(pid)


def prove(number: int, start: dict[str, Any], version: str) -> None:
    """One start; prints a line for each of its facts."""
    try:
        rows = observe(start, version, start.get("port", FIRST_PORT + number))
    except Exception as error:
        head = {"version": version, "start": start["start"], "ok": False}
        rows = [{"fact": fact["id"], **head, "problems": [f"the runner failed: {error!r}"]} for fact in start["facts"]]
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    with OUTPUT_LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        os.write(1, text.encode())


def prove_all(starts: list[tuple[int, dict[str, Any]]], version: str, at_once: int) -> None:
    """Starts that share an environment."""
    import_litellm(environment_of(starts[0][1]))
    in_processes([partial(prove, number, start, version) for number, start in starts], at_once)


def in_processes(works: Sequence[Callable[[], None]], at_once: int) -> None:
    """Do each work in a process of its own, a few at once."""
    running: set[int] = set()
    for work in works:
        while len(running) >= at_once:
            running.discard(os.wait()[0])
        pid = os.fork()
        if not pid:
            try:
                work()
            finally:
                os._exit(0)
        running.add(pid)
    while running:
        running.discard(os.wait()[0])


def by_environment(starts: list[dict[str, Any]]) -> list[list[tuple[int, dict[str, Any]]]]:
    """The starts with their numbers, in groups of the same environment, the largest first."""
    groups: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, start in enumerate(starts):
        groups.setdefault(json.dumps(environment_of(start), sort_keys=True), []).append((number, start))
    return sorted(groups.values(), key=len, reverse=True)


def main() -> None:
    """Prove the facts of the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("version", choices=VERSIONS)
    parser.add_argument("facts", nargs="+", type=Path)
    parser.add_argument("--only", action="append", help="names of starts; all when it is not given")
    parser.add_argument("--at-once", type=int, default=2)
    arguments = parser.parse_args()
    starts = read_starts(arguments.facts, arguments.version)
    if arguments.only:
        starts = [start for start in starts if start["start"] in arguments.only]
    WORK.mkdir(exist_ok=True)
    if any(start.get("database") for start in starts):
        migrate = {**os.environ, "DATABASE_URL": os.environ["FACTS_DATABASE_URL"]}
        subprocess.run([sys.executable, "/opt/litellm/migrate.py"], env=migrate, check=True)
    helpers = [
        subprocess.Popen([sys.executable, str(HERE / "provider.py"), str(PROVIDER_PORT)]),
        subprocess.Popen([sys.executable, str(HERE / "mcp_server.py"), "http", str(MCP_PORT)]),
    ]
    for name in LIBRARIES:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    gc.freeze()  # else every fork would look through all of them for garbage, again and again
    try:
        groups = by_environment(starts)
        works = [partial(prove_all, group, arguments.version, arguments.at_once) for group in groups]
        in_processes(works, arguments.at_once)
    finally:
        for helper in helpers:
            helper.kill()


if __name__ == "__main__":
    main()
