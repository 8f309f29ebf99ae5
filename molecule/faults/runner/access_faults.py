# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of what the gateway knows: keys, grants, registrations, models."""

from __future__ import annotations

import time
from typing import Any

from .fault import Fault
from .service_faults import MINE, through
from .world import CONTAINER, OTHER, SERVICE, World, new_value
from .world import MINE as KEY

REFUSED = "every call is refused"
ALL_MINE = "mine/*"


def key(name: str, sees: str, inject: Any, expect: dict[str, str], **more: Any) -> Fault:
    return Fault(name, sees, inject, more.pop("restore", World.drop_spare), expect, **more)


def ended(world: World) -> None:
    world.spare_key(duration="1s")
    time.sleep(2)


def deleted(world: World) -> None:
    world.spare_key()
    world.probe()
    world.host.admin("POST", "/key/delete", {"key_aliases": ["fault-spare"]})


def block(world: World) -> None:
    world.host.admin("POST", "/key/block", {"key": world.keys[KEY]})


def unblock(world: World) -> None:
    world.host.admin("POST", "/key/unblock", {"key": world.keys[KEY]})


def grant(alias: str, *services: str) -> Any:
    """Grant exactly these services to a key."""

    def act(world: World) -> None:
        body = {"key": world.keys[alias], "object_permission": {"mcp_servers": list(services)}}
        world.host.admin("POST", "/key/update", body)

    return act


def registered(**more: Any) -> Any:
    """The registration made anew, with *more* in it."""

    def act(world: World) -> None:
        world.deregister()
        world.register(**more)

    return act


ALL = (SERVICE, "mcp_fetch", "mcp_postgres")
LEAK = {f"other/{SERVICE}/*": "leak"}
# A service that is not there is granted to nobody.
GONE = "not_registered|not_listed|denied"

FAULTS = (
    key("key wrong", REFUSED, lambda w: w.spare.append(new_value()), {ALL_MINE: "unauthorized"}),
    key("key blocked", REFUSED, block, {ALL_MINE: "unauthorized"}, restore=unblock),
    key("key expired", REFUSED, ended, {ALL_MINE: "unauthorized"}),
    key("key deleted", REFUSED, deleted, {ALL_MINE: "unauthorized"}),
    key(
        "key over its budget",
        "models refuse it; on 1.77.3, calls by REST go on",
        lambda w: w.spare_key(max_budget=1.0, spend=5.0),
        {},
        old={"mine/*/mcp": "not_executed|unauthorized", "mine/*/responses": "not_executed"},
        new={ALL_MINE: "not_executed"},
    ),
    key(
        "key may not use the model",
        "models refuse it, MCP clients work",
        lambda w: w.spare_key(models=["another-model"]),
        {"mine/*/responses": "not_executed|unauthorized|denied", "mine/*/chat": "not_executed|unauthorized|denied"},
    ),
    key(
        "key lost a grant",
        "the service's calls are refused",
        grant(KEY, "mcp_fetch", "mcp_postgres"),
        {MINE: "denied|not_listed|not_executed"},
        restore=grant(KEY, *ALL),
    ),
    key(
        "key granted too much",
        "a key runs what it must not",
        grant(OTHER, "mcp_fetch", SERVICE),
        LEAK,
        restore=grant(OTHER, "mcp_fetch"),
    ),
    Fault("registration deleted", "the service is gone", World.deregister, World.register, through(GONE)),
    Fault(
        "registration points to a closed port",
        "no tools",
        registered(url=f"http://{CONTAINER}:9999/mcp"),
        registered(),
        through("unreachable"),
    ),
    Fault(
        "registration points to another machine",
        "no tools",
        registered(url="http://litellm-selftest:8090/mcp"),
        registered(),
        through("unreachable|protocol_error"),
    ),
    Fault(
        "registration of the wrong transport",
        "no tools",
        registered(transport="sse"),
        registered(),
        through("unreachable"),
    ),
    Fault(
        "model's provider stopped",
        "models answer with errors, MCP clients work; the page that mcp_fetch fetches is gone, too",
        lambda w: w.host.docker("stop", "--time", "0", "litellm-selftest"),
        lambda w: w.host.docker("start", "litellm-selftest"),
        {
            "mine/*/responses": "not_executed|unreachable|timeout|tool_error",
            "mine/*/chat": "not_executed|unreachable|timeout",
            "*/mcp_fetch/*": "tool_error|not_executed|wrong_result|timeout|unreachable",
        },
    ),
)
