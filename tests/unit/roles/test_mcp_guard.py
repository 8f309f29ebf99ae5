# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard's hooks around tool calls, and its log."""

from __future__ import annotations

import asyncio
import types
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.guard import (
    FETCH,
    FORGED,
    NO_TOOL,
    NOT_GRANTED,
    OBJECTS,
    PREFIX,
    REVOKED,
    SCHEMAS,
    TOOL,
    UNKNOWN,
    outcome,
    rest,
    servers,
)
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import (
    MASTER,
    Row,
    Server,
    UserAPIKeyAuth,
    World,
    hashed,
)


@pytest.mark.parametrize(
    ("token", "tool", "expected"),
    [
        ("h-fetch", FETCH, "allowed"),
        ("h-fetch", SCHEMAS, NOT_GRANTED),
        ("h-fetch", "mcp postgres-list_schemas", NOT_GRANTED),
        ("h-fetch", "list_schemas", NOT_GRANTED),
        ("h-fetch", "fetch", PREFIX),
        ("h-fetch", "web pages-fetch", NO_TOOL),
        ("h-fetch", "id-fetch", NO_TOOL),
        ("h-fetch", "MCP_FETCH-fetch", NO_TOOL),
        ("h-fetch", "nope", NO_TOOL),
        ("h-fetch", "", NO_TOOL),
        ("h-nobody", FETCH, NOT_GRANTED),
        ("h-empty", FETCH, NOT_GRANTED),
        ("h-null", FETCH, NOT_GRANTED),
        ("h-empty-in-team", FETCH, "allowed"),
        ("h-empty-in-team", SCHEMAS, NOT_GRANTED),
        ("h-nothing", FETCH, NOT_GRANTED),
        ("h-nothing-but", FETCH, NOT_GRANTED),
        ("h-group", FETCH, "allowed"),
        ("h-group", SCHEMAS, NOT_GRANTED),
        ("h-lost-group", FETCH, NOT_GRANTED),
        ("h-dangling", FETCH, NOT_GRANTED),
        ("h-team", FETCH, "allowed"),
        ("h-team", SCHEMAS, NOT_GRANTED),
        ("h-narrowed", FETCH, "allowed"),
        ("h-narrowed", SCHEMAS, NOT_GRANTED),
        ("h-other-team", FETCH, NOT_GRANTED),
        ("h-other-team", SCHEMAS, NOT_GRANTED),
        ("h-free-team", FETCH, "allowed"),
        ("h-no-team", FETCH, UNKNOWN),
        ("h-blocked", FETCH, REVOKED),
        ("h-blocked-team", FETCH, REVOKED),
        ("h-expired", FETCH, REVOKED),
        ("h-expiring", FETCH, "allowed"),
        ("h-name", SCHEMAS, "allowed"),
        ("h-name", FETCH, NOT_GRANTED),
        ("h-alias", "pages-fetch", "allowed"),
        ("h-alias", FETCH, NOT_GRANTED),
        ("h-tools", SCHEMAS, "allowed"),
        ("h-tools", OBJECTS, TOOL),
        ("h-tools", "mcp_postgres-LIST_SCHEMAS", TOOL),
        ("h-tools", "mcp_postgres-list_schemas ", TOOL),
        ("h-tools", "mcp_postgres--list_schemas", TOOL),
        ("h-tools", "mcp_postgres-mcp_postgres-list_schemas", TOOL),
        ("h-tools", "list_schemas", PREFIX),
        ("h-tools", FETCH, "allowed"),
        ("h-no-tools", SCHEMAS, TOOL),
        ("h-named-tools", SCHEMAS, "allowed"),
        ("h-named-tools", OBJECTS, TOOL),
        ("h-team-tools", SCHEMAS, "allowed"),
        ("h-team-tools", OBJECTS, TOOL),
        ("h-both-tools", SCHEMAS, TOOL),
        ("h-both-tools", OBJECTS, TOOL),
        ("h-unreadable", SCHEMAS, TOOL),
        ("h-unreadable", FETCH, "allowed"),
        ("h-all-unreadable", FETCH, NOT_GRANTED),
        ("h-odd-metadata", FETCH, NOT_GRANTED),
        ("h-of-nobody", FETCH, UNKNOWN),
        (None, FETCH, UNKNOWN),
        (None, "nope", UNKNOWN),
        (hashed(MASTER), SCHEMAS, "allowed"),
        (hashed(MASTER), "nope", "allowed"),
    ],
)
def test_rest_and_mcp(guard: Any, token: str | None, tool: str, expected: str) -> None:
    assert rest(guard, token, tool) == expected
    if token is not None:  # /mcp/ passes the key itself
        assert rest(guard, None, tool, user_api_key_auth=UserAPIKeyAuth(token)) == expected


def test_names_that_collide_across_servers(guard: Any, world: World) -> None:
    """The server that was listed last takes a name over; the call is refused then, for whichever key."""
    world.listed["mcp_postgres-list_schemas"] = world.listed["fetch"] = "pages"  # a tool of another server
    assert rest(guard, "h-postgres", SCHEMAS) == NOT_GRANTED
    assert rest(guard, "h-alias", SCHEMAS) == PREFIX
    assert rest(guard, "h-fetch", FETCH) == "allowed"
    assert rest(guard, "h-alias", "fetch") == PREFIX
    world.servers.append(Server("id-second", "mcp_fetch"))
    world.keys["h-second"] = Row(servers("id-second"))
    assert rest(guard, "h-second", FETCH) == NOT_GRANTED  # LiteLLM would run it on the first


@pytest.mark.parametrize(
    "forged",
    [
        {"litellm_metadata": FORGED},
        {"litellm_metadata": {**FORGED, "user_api_key": ["x"]}},
        {"litellm_metadata": {"user_api_key_auth": FORGED}},
        {"user_api_key_auth": FORGED},
        {"user_api_key_auth": "h-fetch"},
        FORGED,
        {"guardrails": [], "disable_global_guardrail": True},
    ],
)
@pytest.mark.parametrize(("token", "tool", "codes"), [("h-nobody", FETCH, NOT_GRANTED), ("h-tools", OBJECTS, TOOL)])
def test_a_forged_body_helps_nobody(guard: Any, forged: dict[str, Any], token: str, tool: str, codes: str) -> None:
    assert rest(guard, token, tool, **forged) in (codes, UNKNOWN)


def test_a_role_is_no_grant(guard: Any) -> None:
    """A key of an administrator has the grants of the key."""
    auth = UserAPIKeyAuth("h-fetch", user_role="proxy_admin")
    assert rest(guard, None, SCHEMAS, user_api_key_auth=auth) == NOT_GRANTED


def test_a_key_without_a_hash_is_nobody(guard: Any) -> None:
    assert rest(guard, None, FETCH, user_api_key_auth=UserAPIKeyAuth(None, user_role="proxy_admin")) == UNKNOWN


def test_a_database_that_is_down_refuses_though_the_key_is_cached(guard: Any, world: World) -> None:
    assert rest(guard, "h-fetch", FETCH) == "allowed"
    world.broken = True
    assert rest(guard, "h-fetch", FETCH) == UNKNOWN
    assert rest(guard, hashed(MASTER), FETCH) == "allowed"
    world.broken = False
    assert rest(guard, "h-fetch", FETCH) == "allowed"


def test_grants_are_read_at_each_call(guard: Any, world: World) -> None:
    assert rest(guard, "h-fetch", FETCH) == "allowed"
    world.keys["h-fetch"] = Row(servers("id-postgres"))
    assert rest(guard, "h-fetch", FETCH) == NOT_GRANTED
    assert world.reads == 2


def test_what_a_wrapped_tool_call_passes_on(guard: Any) -> None:
    call = {
        "name": FETCH,
        "arguments": {},
        "metadata": {"user_api_key": "h-fetch"},
        "user_api_key_auth": {"token": "x"},
    }
    passed_on = asyncio.run(
        guard.instance.async_pre_call_deployment_hook(call, types.SimpleNamespace(value="call_mcp_tool"))
    )
    assert passed_on == {**call, "user_api_key_auth": UserAPIKeyAuth("h-fetch", "fetch", None, "/mcp-rest/tools/call")}


def test_a_wrapped_tool_call_without_a_key_goes_no_further(guard: Any) -> None:
    hook = guard.instance.async_pre_call_deployment_hook({"name": FETCH}, "call_mcp_tool")
    assert asyncio.run(outcome(hook)) == UNKNOWN


@pytest.mark.parametrize("key", [None, {"token": "h-fetch"}, "h-fetch", types.SimpleNamespace(token="h-fetch")])
def test_a_tool_call_without_a_key_is_refused_without_waiting(guard: Any, world: World, key: Any) -> None:
    hook = guard.instance.async_pre_call_hook(key, None, {"mcp_tool_name": FETCH}, "mcp_call")
    assert asyncio.run(outcome(hook)) == UNKNOWN
    assert world.reads == 0


def test_other_calls_are_left_alone(guard: Any) -> None:
    assert asyncio.run(guard.instance.async_pre_call_deployment_hook({"name": "x"}, "acompletion")) is None
    assert asyncio.run(guard.instance.async_pre_call_hook(None, None, {}, "completion")) is None


def test_cannot_be_switched_off_by_a_request(guard: Any) -> None:
    data = {"metadata": {"disable_global_guardrail": True, "guardrails": []}, "guardrails": []}
    assert guard.instance.should_run_guardrail(data, types.SimpleNamespace(value="pre_mcp_call")) is True
    assert guard.instance.should_run_guardrail(data, "pre_call") is False


# --- the log ---------------------------------------------------------------------------------------------------------


def test_a_refusal_is_one_line(guard: Any, world: World) -> None:
    assert rest(guard, "h-fetch", SCHEMAS) == NOT_GRANTED
    assert world.log == [
        "mcp_guard: refused code=mcp_server_not_granted key='fetch' tool='mcp_postgres-list_schemas' "
        "server='id-postgres' path='/mcp-rest/tools/call'"
    ]


@pytest.mark.parametrize("end", ["\n", "\r", "\x1b[2K", "\u2028", "\x85", "\x00", "'", "\uff4d"])
def test_nothing_that_a_client_says_begins_a_line(guard: Any, world: World, end: str) -> None:
    nasty = f"x{end}mcp_guard: refused code=forged " + "y" * 5000
    world.keys["h-nasty"] = Row(key_alias=nasty)
    route = UserAPIKeyAuth("h-nasty", nasty, None, f"/mcp/{nasty}")
    assert rest(guard, None, f"mcp_fetch-{nasty}", user_api_key_auth=route) == NOT_GRANTED
    world.broken = True
    assert rest(guard, "h-nasty", FETCH) == UNKNOWN
    for line in world.log:
        assert line.isprintable()
        assert line.isascii()
        assert line.startswith("mcp_guard: ")
        assert len(line) < 1200


def test_the_log_shows_no_whole_hash(guard: Any, world: World) -> None:
    token = hashed("sk-secret")
    world.keys[token] = Row()
    assert rest(guard, token, FETCH) == NOT_GRANTED
    assert f"key='{token[:12]}'" in world.log[0]
    assert token not in world.log[0]
