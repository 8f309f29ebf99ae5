# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill the modules that write teams and keys, before the first and after each of their writes, and let them run again.

    kill.py URL < {"admin_key": "sk-…", "services": ["mcp_fetch", "mcp_postgres"]}

A module runs as a process of its own, as Ansible runs it, against a forwarder on this machine that counts the writes.
Right after the gateway has answered the n-th one, or right before the first one goes on to it, the module gets SIGKILL.
Then it runs once more, undisturbed. After that the gateway must hold what was wanted: each key once, with the value
that its file holds, its grants, its limits and what it has spent; a third run must have nothing to do.

Every way is gone with n = 1, 2, … until the module ends before its n-th write. One line for each kill; exits with 1
when one of them leaves something behind.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

Row = dict[str, Any]

MODULES = "ansible_collections.lan.mcp_gateway.plugins.modules."
SPENT = 7.5
SPENDER, TEAM_KEPT, TEAM_NEW = "kill-spender", "kill-team", "kill-team-new"
MARK = "lan.mcp_gateway"
WORDS = "kill-"  # what the names of all begin with that this script makes
PREVIOUS = " (previous)"


class Forwarder(ThreadingHTTPServer):
    """Hands requests on to the gateway; kills the module at its *fatal* write, C(before) or C(after) that is done."""

    daemon_threads = True

    def __init__(self, gateway: str) -> None:
        super().__init__(("127.0.0.1", 0), Forwarding)
        self.gateway = urlsplit(gateway)
        self.lock = threading.Lock()
        self.victim: subprocess.Popen[str] | None = None
        self.arm(None, "")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def arm(self, fatal: int | None, moment: str) -> None:
        self.fatal, self.moment, self.writes, self.fired = fatal, moment, 0, ""

    def kill(self, what: str) -> None:
        if self.victim is None:
            raise RuntimeError("a write without a module that runs")
        self.fired = what
        os.killpg(self.victim.pid, signal.SIGKILL)
        self.victim.wait()


class Forwarding(BaseHTTPRequestHandler):
    """One connection of a module."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Forwarder

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the lines of this script are the report."""

    def forward(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else None
        what = f"{self.command} {urlsplit(self.path).path}"
        with self.server.lock:
            # One write at a time, so that the n-th one is the same in every run.
            fatal = self.command != "GET" and self.counted()
            if fatal and self.server.moment == "before":
                self.server.kill(what)
                self.close_connection = True
                return
            status, headers, answer = self.ask(body)
            if fatal:
                self.server.kill(what)
                self.close_connection = True
                return
        self.send_response(status)
        for name in ("Content-Type", "Retry-After"):
            if name in headers:
                self.send_header(name, headers[name])
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def counted(self) -> bool:
        self.server.writes += 1
        return self.server.writes == self.server.fatal

    def ask(self, body: bytes | None) -> tuple[int, http.client.HTTPMessage, bytes]:
        connection = http.client.HTTPConnection(self.server.gateway.netloc, timeout=60)
        try:
            headers = {name: self.headers[name] for name in ("Authorization", "Content-Type") if name in self.headers}
            connection.request(self.command, self.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = forward


class World:
    """The gateway, the modules, and the directory of the values."""

    def __init__(self, forwarder: Forwarder, admin_key: str, services: list[str], directory: Path) -> None:
        self.forwarder, self.admin_key, self.services, self.directory = forwarder, admin_key, services, directory
        self.values_dir = directory / "keys"
        self.problems = 0

    # --- the modules ---

    def run(self, module: str, **options: Any) -> Row | None:
        """The result; None when it was killed."""
        arguments = {
            "url": self.forwarder.url,
            "admin_key": self.admin_key,
            "known_services": self.services,
            # The writes one after the other, so that the n-th one is always the same.
            "api_concurrency": 1,
            **options,
        }
        command = [sys.executable, "-m", MODULES + module]
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as process:
            self.forwarder.victim = process
            # By standard input, as Ansible hands them over: the list of processes shows nothing.
            out, err = process.communicate(json.dumps({"ANSIBLE_MODULE_ARGS": arguments}))
        self.forwarder.victim = None
        if self.forwarder.fired:
            return None
        result: Row = json.loads(out.strip().splitlines()[-1]) if out.strip() else {"failed": True, "msg": err[-500:]}
        if result.get("failed"):
            raise SystemExit(f"{module}: {result['msg']}")
        return result

    def teams(self, **options: Any) -> Row | None:
        return self.run("litellm_teams", **options)

    def keys(self, **options: Any) -> Row | None:
        return self.run("litellm_keys", values_dir=str(self.values_dir), known_teams=teams_wanted(), **options)

    # --- the gateway ---

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        connection = http.client.HTTPConnection(self.forwarder.gateway.netloc, timeout=60)
        try:
            headers = {"Authorization": f"Bearer {self.admin_key}", "Content-Type": "application/json"}
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path}: {answer.status} {text[:300]}")
        return json.loads(text or "null")

    def rows(self) -> list[Row]:
        """All keys of this script."""
        rows, page = [], 1
        while True:
            answer = self.ask("GET", f"/key/list?return_full_object=true&size=100&page={page}")
            rows += [row for row in answer["keys"] if str(row.get("key_alias")).startswith(WORDS)]
            if page >= (answer.get("total_pages") or 1):
                return rows
            page += 1

    def team_rows(self) -> list[Row]:
        """All teams of this script."""
        rows = self.ask("GET", "/v2/team/list?page=1&page_size=100")["teams"]
        return [row for row in rows if str(row.get("team_alias")).startswith(WORDS)]

    def empty(self) -> None:
        """Neither keys nor teams nor values of this script."""
        if tokens := [row["token"] for row in self.rows()]:
            self.ask("POST", "/key/delete", {"keys": tokens})
        if ids := [row["team_id"] for row in self.team_rows()]:
            self.ask("POST", "/team/delete", {"team_ids": ids})
        shutil.rmtree(self.values_dir, ignore_errors=True)
        self.values_dir.mkdir(mode=0o700)

    def value(self, alias: str, variable: str = "LITELLM_API_KEY") -> str:
        """The value that is kept for a key, empty when there is none."""
        file = self.values_dir / f"{alias}.env"
        lines = file.read_text().splitlines() if file.exists() else []
        return next((line.split("=", 1)[1].strip("'\"") for line in lines if line.startswith(f"{variable}=")), "")

    # --- what must hold in the end ---

    def wrong_keys(self, keys: list[Row], previous: bool) -> list[str]:
        """What is not as the keys that are wanted, with a I(previous) value of the one that is rotated."""
        rows = self.rows()
        wanted = {key["alias"] for key in keys if key.get("state") != "absent"} | (
            {SPENDER + PREVIOUS} if previous else set()
        )
        aliases = sorted(row["key_alias"] for row in rows)
        found = [] if aliases == sorted(wanted) else [f"keys are {aliases}, not {sorted(wanted)}"]
        for row in rows:
            alias, old = str(row["key_alias"]).removesuffix(PREVIOUS), str(row["key_alias"]).endswith(PREVIOUS)
            value = self.value(alias, "LITELLM_API_KEY_PREVIOUS" if old else "LITELLM_API_KEY")
            if row["token"] != hashlib.sha256(value.encode()).hexdigest():
                found.append(f"the value of {row['key_alias']} is not the one in its file")
            if alias == SPENDER and not old and row["spend"] != SPENT:
                found.append(f"{alias} has spent {row['spend']}, not {SPENT}")
        return found

    def wrong_teams(self) -> list[str]:
        """What is not as the teams that are wanted."""
        found = sorted(str(row["team_alias"]) for row in self.team_rows())
        return [] if found == sorted([TEAM_KEPT, TEAM_NEW]) else [f"teams are {found}"]


def teams_wanted() -> list[Row]:
    return [
        {"alias": TEAM_KEPT, "services": ["mcp_fetch"], "max_budget": 10},
        {"alias": TEAM_NEW, "services": ["mcp_fetch"], "rpm_limit": 100},
    ]


def keys_wanted() -> list[Row]:
    return [
        {"alias": "kill-new", "services": ["mcp_fetch"]},
        # LiteLLM 1.77.3 makes a key with a time of expiry in two writes.
        {"alias": "kill-ends", "services": ["mcp_fetch"], "expires": "2099-12-31"},
        {"alias": "kill-member", "team": TEAM_KEPT, "services": ["mcp_fetch"]},
        {"alias": SPENDER, "services": ["mcp_fetch"], "max_budget": 50},
    ]


# --- what is there before the module is killed -----------------------------------------------------------------------


def make_team(world: World, alias: str, *services: str) -> None:
    body = {"object_permission": {"mcp_servers": [*services]}, "metadata": {"managed_by": MARK}}
    world.ask("POST", "/team/new", {"team_id": alias, "team_alias": alias, **body})


def make_key(world: World, alias: str, **body: Any) -> None:
    """A key of ours with its file; the module itself would take longer."""
    value = f"sk-{secrets.token_urlsafe(24)}"
    (world.values_dir / f"{alias}.env").write_text(f"LITELLM_API_KEY={value}\n")
    given = {"object_permission": {"mcp_servers": ["mcp_fetch"]}, "metadata": {"managed_by": MARK}, **body}
    world.ask("POST", "/key/generate", {"key": value, "key_alias": alias, **given})


def some_teams(world: World) -> None:
    """A team to change and one to delete."""
    world.empty()
    make_team(world, TEAM_KEPT, "mcp_postgres")
    make_team(world, "kill-team-old")


def some_keys(world: World) -> None:
    """A key to change, one that has spent something and another value in its file, and one to delete."""
    world.empty()
    make_team(world, TEAM_KEPT, "mcp_fetch")
    make_key(world, "kill-member", team_id=TEAM_KEPT, models=["selftest"])
    make_key(world, SPENDER, max_budget=50, spend=SPENT)
    make_key(world, "kill-old")
    # Another value is wanted, so the key is deleted and made again.
    (world.values_dir / f"{SPENDER}.env").write_text("LITELLM_API_KEY=sk-kill-another-value-of-the-spender\n")


def a_spender(world: World) -> None:
    """A key as it shall be, that has spent something."""
    world.empty()
    make_key(world, SPENDER, max_budget=50, spend=SPENT)


# --- the ways --------------------------------------------------------------------------------------------------------

Way = tuple[str, Callable[[World], None], Callable[..., "Row | None"], Row, Row]


def ways(world: World) -> list[Way]:
    """A name, what is prepared, the module that is killed, its options, and those that finish what was begun."""
    # In place of prune, which would take the teams and keys of others along.
    teams = {"teams": [*teams_wanted(), {"alias": "kill-team-old", "state": "absent"}]}
    keys = {"keys": [*keys_wanted(), {"alias": "kill-old", "state": "absent"}]}
    spender = {"keys": [key for key in keys_wanted() if key["alias"] == SPENDER]}
    return [
        ("teams", some_teams, world.teams, teams, teams),
        ("keys", some_keys, world.keys, keys, keys),
        # Asked for again, it would be another rotation.
        ("rotation", a_spender, world.keys, {**spender, "rotate": [SPENDER], "rotate_overlap": "1h"}, spender),
        ("rotation at once", a_spender, world.keys, {**spender, "rotate": [SPENDER], "rotate_overlap": "0"}, spender),
    ]


def go(world: World, way: Way) -> int:
    """Kill the module of one way at each of its writes; how many there were."""
    name, prepare, module, options, plain = way
    number = 0
    while True:
        number += 1
        # Right before a write is right after the one before it.
        for moment in ("before", "after") if number == 1 else ("after",):
            prepare(world)
            begun_with = world.value(SPENDER)
            world.forwarder.arm(number, moment)
            module(**options)
            what = world.forwarder.fired
            world.forwarder.arm(None, "")
            if not what:
                return number - 1
            module(**plain)
            wrong = world.wrong_teams() if name == "teams" else world.wrong_keys(plain["keys"], name == "rotation")
            if name == "rotation" and world.value(SPENDER, "LITELLM_API_KEY_PREVIOUS") != begun_with:
                wrong.append("the value from before the rotation is lost")
            again = module(**plain)
            if again is not None and again["changed"]:
                wrong.append("the run after that has something to do")
            world.problems += bool(wrong)
            words = "WRONG" if wrong else "ok   "
            print(f"{words} {name}, killed {moment} write {number} ({what}) {'; '.join(wrong)}", flush=True)


def main() -> int:
    given = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as directory:
        forwarder = Forwarder(sys.argv[1])
        threading.Thread(target=forwarder.serve_forever, daemon=True).start()
        world = World(forwarder, given["admin_key"], given["services"], Path(directory))
        try:
            counts = {way[0]: go(world, way) for way in ways(world)}
        finally:
            forwarder.arm(None, "")
            world.empty()
    print(", ".join(f"{name}: {count} writes" for name, count in counts.items()))
    # A way without a write would prove nothing.
    return int(bool(world.problems) or not all(counts.values()))


if __name__ == "__main__":
    sys.exit(main())
