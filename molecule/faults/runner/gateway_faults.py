# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the gateway, its database, its network and the real services beside the one that is tampered with."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from datetime import datetime, timedelta
from typing import Any
from unittest import mock

from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import transport

from .fault import OLD, Fault, nothing
from .host import HostError
from .service_faults import docker
from .world import CONTAINER, SERVICE, World
from .world import MINE as KEY

NOTHING_WORKS = "nothing works"
ALL = {"mine/*": "", "other/*": ""}
PROXY, DATABASE = "litellm-proxy", "litellm-db"


def everywhere(words: str) -> dict[str, str]:
    return dict.fromkeys(ALL, words)


# --- the gateway's container ---


def proxy_up(world: World) -> None:
    world.host.docker("unpause", PROXY, check=False)
    world.host.docker("start", PROXY)
    world.host.wait_until_ready()


def process_of(world: World, word: str) -> str:
    """Id of the process in the gateway's container whose command holds *word*."""
    lines = world.host.docker("top", PROXY, "-o", "pid,args").splitlines()
    found = [line.split()[0] for line in lines[1:] if word in line]
    if not found:
        raise HostError(f"no process {word} in {PROXY}")
    return found[0]


def kill_engine(world: World) -> None:
    world.host.run("kill", "-KILL", process_of(world, "query-engine"))


def kill_proxy(world: World) -> None:
    """As the kernel does it when memory is short; Docker starts it again."""
    world.host.run("kill", "-KILL", process_of(world, "litellm"))


def taken(world: World) -> None:
    """Another program has the gateway's port."""
    image = world.host.docker("inspect", "--format", "{{.Config.Image}}", "mcp-fetch").strip()
    argv = ["run", "--detach", "--name", "fault-squatter", "--publish", "4000:8080"]
    world.host.docker(*argv, "--entrypoint", "/usr/bin/python3", image, "-m", "http.server", "8080")
    end = time.monotonic() + 10
    while not world.host.ask("GET", "/", seconds=2)[0] and time.monotonic() < end:
        time.sleep(0.1)


def given_back(world: World) -> None:
    world.host.docker("rm", "--force", "fault-squatter")
    proxy_up(world)


def call_dead(world: World) -> None:
    """Call a dead service by /mcp/, which has wedged that endpoint of 1.77.3 with other libraries; it is back then."""
    world.host.docker("stop", "--time", "0", CONTAINER)
    call = {"name": f"{SERVICE}-echo", "arguments": {"text": "x"}}
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
    accept = "Accept: application/json, text/event-stream"
    argv = ["curl", "-s", "-m", "5", "-H", accept, "-H", "Content-Type: application/json"]
    argv += [
        "-H",
        f"Authorization: Bearer {world.keys[KEY]}",
        "-d",
        json.dumps(body),
        f"{world.host.url}/mcp/",
    ]
    for _turn in range(2):
        subprocess.run(argv, check=False, capture_output=True)
    world.host.docker("start", CONTAINER)
    world.wait_for_service()


def doubled(world: World) -> None:
    world.register(server_id=f"{SERVICE}_twin", url=f"http://{CONTAINER}:9999/mcp")


def undoubled(world: World) -> None:
    """What 1.77.3 remembers of the second one it forgets at a restart only."""
    world.deregister(f"{SERVICE}_twin")
    world.restart()


def with_config(old: str, new: str) -> Any:
    """The gateway restarted with a configuration in which *old* became *new*."""

    def act(world: World) -> None:
        if old not in world.config:
            raise HostError(f"config.yaml does not hold {old!r}")
        world.start_with(world.config.replace(old, new))

    return act


def config_back(world: World) -> None:
    world.start_with(world.config)


# --- the database ---


def psql(*statements: str) -> Any:
    return lambda world: world.host.psql(*statements)


KICK = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'litellm_user'"
TOKENS = '"LiteLLM_VerificationToken"'


def lock(world: World) -> None:
    """Somebody's migration holds the table of the keys."""
    statement = f"BEGIN; LOCK TABLE {TOKENS} IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(60); COMMIT"
    threading.Thread(target=world.host.psql, args=(statement,), kwargs={"check": False}, daemon=True).start()
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND state = 'active'"
    while int(world.host.psql(waiting).strip() or 0) < 2:
        time.sleep(0.1)


def unlock(world: World) -> None:
    holds = "query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()"
    world.host.psql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {holds}")


def database_up(world: World) -> None:
    world.host.docker("unpause", DATABASE, check=False)
    world.host.docker("start", DATABASE)
    world.host.wait_until_ready()


# --- the clock of the machine that probes ---

_CLOCK: list[Any] = []


class _Late(datetime):
    """A clock that is ten minutes slow."""

    @classmethod
    def now(cls, tz: Any = None) -> Any:
        return datetime.now(tz) - timedelta(minutes=10)


def clock_off(_world: World) -> None:
    _CLOCK.append(mock.patch.object(transport, "datetime", _Late))
    _CLOCK[-1].start()


def clock_right(_world: World) -> None:
    _CLOCK.pop().stop()


def skewed(result: dict[str, Any]) -> bool:
    return abs(result["clock_skew_s"] or 0) > 60


FETCH = {"*/mcp_fetch/*": "unreachable"}
# A model that nobody can look up the tools for is offered none; or the gateway waits for the database that has gone.
NO_LOOKUP = {**everywhere("not_executed"), "mine/*/responses": "not_executed|not_listed|timeout"}
# There, only REST asks the database each time. By the other paths a call may wait, or really run by what LiteLLM still
# remembers: then the result is there, and the probe is right to say so.
REMEMBERED = dict.fromkeys(("mine/*/mcp", "*/*/responses", "*/*/chat"), "not_executed|unreachable|timeout|works")
NO_REFRESH = {**everywhere("not_executed|unreachable"), **REMEMBERED}

FAULTS = (
    Fault(
        "another service stopped",
        "its tools are gone, all others work",
        docker("stop", "--time", "0", "mcp-fetch"),
        docker("start", "mcp-fetch"),
        FETCH,
        patience=40,
    ),
    Fault(
        "another service paused",
        "its calls hang, all others work",
        docker("pause", "mcp-fetch"),
        docker("unpause", "mcp-fetch"),
        {"*/mcp_fetch/*": "timeout"},
    ),
    Fault(
        "clock of the probing machine 10 minutes slow",
        "keys end at the wrong time",
        clock_off,
        clock_right,
        finding=("clock_skew_s", skewed),
    ),
    # --- database ---
    Fault(
        "database down",
        NOTHING_WORKS,
        docker("stop", "--time", "1", DATABASE),
        database_up,
        NO_LOOKUP,
        new=NO_REFRESH,
        patience=40,
    ),
    Fault("database paused", "calls hang", docker("pause", DATABASE), database_up, everywhere("timeout"), patience=40),
    # Current versions go on with the keys that they know, for a minute.
    Fault("table of keys locked", "calls hang", lock, unlock, everywhere("timeout"), versions=OLD, patience=40),
    Fault(
        "table of keys gone",
        NOTHING_WORKS,
        psql(f'ALTER TABLE {TOKENS} RENAME TO "gone"'),
        psql(f'ALTER TABLE "gone" RENAME TO {TOKENS}'),
        NO_LOOKUP,
        versions=OLD,
        patience=40,
    ),
    Fault(
        "database does not let LiteLLM in",
        NOTHING_WORKS,
        psql("ALTER ROLE litellm_user CONNECTION LIMIT 0", KICK),
        psql("ALTER ROLE litellm_user CONNECTION LIMIT -1"),
        NO_LOOKUP,
        new=NO_REFRESH,
        patience=40,
    ),
    Fault(
        "database read-only",
        "everything works; calls are not logged",
        psql("ALTER DATABASE litellm_db SET default_transaction_read_only = on", KICK),
        psql(
            "SET default_transaction_read_only = off",
            "ALTER DATABASE litellm_db RESET default_transaction_read_only",
            KICK,
        ),
        patience=40,
    ),
    # --- the gateway: what hangs, what is killed ---
    Fault("gateway paused", "everything hangs", docker("pause", PROXY), proxy_up, everywhere("timeout")),
    Fault(
        "gateway's network detached",
        "no tools; models are gone",
        docker("network", "disconnect", "litellm-mcp-net", PROXY),
        docker("network", "connect", "litellm-mcp-net", PROXY),
        everywhere("refused_connection|timeout|unreachable|protocol_error"),
        patience=60,
    ),
    Fault(
        "registration doubled, the second one dead",
        "everything works: the first one answers",
        doubled,
        undoubled,
        versions=OLD,
        patience=60,
    ),
    Fault(
        "a service died in the middle of calls by /mcp/, and is back",
        "everything works: this image is not wedged by it",
        call_dead,
        nothing,
        versions=OLD,
        patience=60,
    ),
    Fault("query engine killed", NOTHING_WORKS, kill_engine, World.restart, NO_LOOKUP, new=NO_REFRESH, patience=60),
    Fault(
        "gateway killed, as when memory is short",
        "connections are refused until it is up again",
        kill_proxy,
        lambda w: w.host.wait_until_ready(),
        everywhere("refused_connection|protocol_error|unreachable|timeout"),
        patience=60,
    ),
    Fault(
        "restarted without the guard",
        "every key runs everything",
        with_config("callbacks:\n  - mcp_guard.instance", "callbacks: []"),
        nothing,
        {f"other/{SERVICE}/*": "leak", "other/mcp_postgres/*": "leak"},
        versions=OLD,
        chained=True,
    ),
    Fault(
        "restarted with another model name",
        "models answer with errors, MCP clients work",
        with_config("model_name: selftest", "model_name: self-test"),
        config_back,
        {"mine/*/responses": "not_executed", "mine/*/chat": "not_executed"},
        patience=60,
    ),
    Fault(
        "gateway stopped",
        "connections are refused",
        docker("stop", "--time", "1", PROXY),
        nothing,
        everywhere("refused_connection"),
        chained=True,
    ),
    Fault(
        "gateway's port taken by a web server",
        NOTHING_WORKS,
        taken,
        given_back,
        everywhere("unreachable|protocol_error"),
        patience=60,
    ),
)
