# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and servers for the guard's tests, and what LiteLLM does when it calls the guard."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from typing import Any

from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import (
    HTTPException,
    Permission,
    Row,
    Server,
    World,
)

FETCH, SCHEMAS, OBJECTS = "mcp_fetch-fetch", "mcp_postgres-list_schemas", "mcp_postgres-list_objects"
NOT_GRANTED, TOOL, UNKNOWN = "mcp_server_not_granted", "mcp_tool_not_granted", "mcp_caller_unknown"
PREFIX, NO_TOOL, REVOKED = "mcp_tool_prefix_missing", "mcp_tool_unknown", "mcp_key_revoked"
# What a client may claim to be.
FORGED = {"user_api_key": "h-fetch", "user_role": "proxy_admin", "token": "h-fetch", "mcp_tool_permissions": {}}


def servers(*names: str, groups: tuple[str, ...] = ()) -> Permission:
    return Permission(list(names), list(groups))


def only(*tools: str, server: str = "id-postgres") -> dict[str, Any]:
    return {"mcp_tool_permissions": {server: list(tools)}}


def a_world() -> World:
    return World(
        keys={
            "h-fetch": Row(servers("id-fetch"), key_alias="fetch"),
            "h-postgres": Row(servers("id-postgres")),
            "h-nobody": Row(),
            "h-empty": Row(Permission([], [])),
            "h-null": Row(Permission(None, None)),
            "h-empty-in-team": Row(Permission([], []), "t-fetch"),
            "h-nothing": Row(servers("no-mcp-servers")),
            "h-nothing-but": Row(servers("no-mcp-servers", "id-fetch"), "t-fetch"),
            "h-group": Row(servers(groups=("web",))),
            "h-lost-group": Row(servers(groups=("lost",)), "t-fetch"),
            "h-dangling": Row(team_id="t-fetch", object_permission_id="gone"),
            "h-team": Row(team_id="t-fetch"),
            "h-narrowed": Row(servers("id-fetch", "id-postgres"), "t-fetch"),
            "h-other-team": Row(servers("id-postgres"), "t-fetch"),
            "h-free-team": Row(servers("id-fetch"), "t-free"),
            "h-no-team": Row(servers("id-fetch"), "t-gone"),
            "h-blocked": Row(servers("id-fetch"), blocked=True),
            "h-blocked-team": Row(servers("id-fetch"), "t-blocked"),
            "h-expired": Row(servers("id-fetch"), expires=datetime.now(timezone.utc) - timedelta(seconds=1)),
            "h-expiring": Row(servers("id-fetch"), expires=datetime.now(timezone.utc) + timedelta(hours=1)),
            "h-name": Row(servers("mcp_postgres")),
            "h-alias": Row(servers("pages")),
            "h-tools": Row(servers("id-postgres", "id-fetch"), metadata=only("list_schemas")),
            "h-no-tools": Row(servers("id-postgres"), metadata=only()),
            "h-named-tools": Row(servers("id-postgres"), metadata=only("list_schemas", server="mcp_postgres")),
            "h-team-tools": Row(team_id="t-tools"),
            "h-both-tools": Row(servers("id-postgres"), "t-tools", only("list_objects")),
            "h-unreadable": Row(
                servers("id-postgres", "id-fetch"), metadata={"mcp_tool_permissions": {"id-postgres": "*"}}
            ),
            "h-all-unreadable": Row(servers("id-fetch"), metadata={"mcp_tool_permissions": "list_schemas"}),
            "h-odd-metadata": Row(servers("id-fetch"), metadata="{}"),
        },
        teams={
            "t-fetch": Row(servers("id-fetch")),
            "t-free": Row(),
            "t-blocked": Row(blocked=True),
            "t-tools": Row(servers("id-postgres"), metadata=only("list_schemas")),
        },
        groups={"web": ["id-fetch"]},
        servers=[
            Server("id-fetch", "web pages", "mcp_fetch"),
            Server("id-postgres", "mcp_postgres"),
            Server("id-web", "pages"),
        ],
        listed={"fetch": "mcp_fetch", FETCH: "mcp_fetch", "list_schemas": "mcp_postgres", SCHEMAS: "mcp_postgres"},
    )


async def outcome(coroutine: Any) -> str:
    try:
        await coroutine
    except HTTPException as error:
        return str(error.detail["error"])
    return "allowed"


async def called(guard: Any, kwargs: dict[str, Any]) -> None:
    """What LiteLLM does for /mcp/ and /mcp-rest: the wrapped function, and in it, when there is a server, the tool."""
    passed_on = await guard.instance.async_pre_call_deployment_hook(kwargs, "call_mcp_tool")
    if guard._target(passed_on["name"]):
        await guard.instance.async_pre_call_hook(
            passed_on["user_api_key_auth"], None, {"mcp_tool_name": passed_on["name"]}, "mcp_call"
        )


def rest(guard: Any, token: str | None, tool: str, /, **extra: Any) -> str:
    metadata = {} if token is None else {"user_api_key": token}
    return asyncio.run(outcome(called(guard, {"name": tool, "arguments": {}, "metadata": metadata, **extra})))
