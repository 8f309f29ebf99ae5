# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard's hooks around model calls: what a model is offered, and for whom its tools run."""

from __future__ import annotations

import asyncio
import types
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.guard import (
    FETCH,
    FORGED,
    NOT_GRANTED,
    OBJECTS,
    SCHEMAS,
    called,
    outcome,
)
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import MASTER, UserAPIKeyAuth, World, hashed

MCP_TOOL = {"type": "mcp", "server_url": "litellm_proxy", "require_approval": "never"}


def function(name: Any) -> dict[str, Any]:
    return {"type": "function", "name": name}


OFFER = [function(FETCH), function(SCHEMAS), function(OBJECTS)]


def deployment(guard: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
    passed_on = asyncio.run(
        guard.instance.async_pre_call_deployment_hook(kwargs, types.SimpleNamespace(value="aresponses"))
    )
    assert isinstance(passed_on, dict)
    return passed_on


def asked(guard: Any, token: str, *more: Any, **extra: Any) -> dict[str, Any]:
    return deployment(guard, {"litellm_metadata": {"user_api_key": token}, "tools": [MCP_TOOL, *more], **extra})


def offered(guard: Any, token: str) -> list[Any]:
    """What a model is offered in the end: LiteLLM makes functions of the tools, and calls itself."""
    passed_on = asked(guard, token)
    if passed_on["tools"] is None:
        return []
    inner = deployment(guard, {**passed_on, "tools": OFFER})
    assert "user_api_key_auth" not in inner  # the provider must not see it
    return [tool["name"] for tool in inner["tools"] or []]


@pytest.mark.parametrize(
    ("token", "names"),
    [
        ("h-fetch", [FETCH]),
        ("h-postgres", [SCHEMAS, OBJECTS]),
        ("h-tools", [FETCH, SCHEMAS]),
        ("h-team", [FETCH]),
        ("h-name", [SCHEMAS, OBJECTS]),
        ("h-no-tools", []),
        ("h-nobody", []),
        ("h-nothing", []),
        ("h-blocked", []),
        ("h-of-nobody", []),
        (hashed(MASTER), [FETCH, SCHEMAS, OBJECTS]),
    ],
)
def test_a_model_is_offered_what_its_key_may_run(guard: Any, token: str, names: list[str]) -> None:
    assert offered(guard, token) == names


@pytest.mark.parametrize("token", ["h-nobody", "h-nothing", "h-blocked", "h-of-nobody"])
def test_nothing_is_listed_for_a_key_that_may_run_nothing(guard: Any, world: World, token: str) -> None:
    assert asked(guard, token) == {"litellm_metadata": {"user_api_key": token}, "tools": None}
    assert world.log[-1].startswith("mcp_guard: refused ")


def test_a_clients_own_functions_are_its_own(guard: Any) -> None:
    own = [
        function("fetch"),
        function("list_schemas"),
        function("other-list"),
        function(None),
        {"type": "web_search"},
        "odd",
    ]
    inner = deployment(guard, {**asked(guard, "h-fetch"), "tools": [*own, function(SCHEMAS)]})
    assert inner["tools"] == own


@pytest.mark.parametrize("auth", [None, {"user_role": "proxy_admin"}])
def test_the_key_is_where_litellm_looks_for_it(guard: Any, auth: Any) -> None:
    key = UserAPIKeyAuth("h-fetch", "fetch", None, "/v1/responses")
    ask: dict[str, Any] = {
        "litellm_metadata": {"user_api_key": "h-fetch", "user_api_key_auth": auth, "other": 1},
        "tools": [MCP_TOOL],
    }
    passed_on = deployment(guard, {**ask, "user_api_key_auth": auth})
    assert passed_on == {
        **ask,
        "litellm_metadata": {**ask["litellm_metadata"], "user_api_key_auth": key},
        "user_api_key_auth": key,
    }


@pytest.mark.parametrize(
    "forged", [{"metadata": FORGED}, {"user_api_key_auth": FORGED}, {"metadata": FORGED, "stream": True}]
)
def test_a_forged_model_call_carries_no_right(guard: Any, world: World, forged: dict[str, Any]) -> None:
    passed_on = asked(guard, "h-nobody", function("own"), **forged)
    assert passed_on["tools"] == [function("own")]
    assert "user_api_key_auth" not in passed_on
    assert "mcp_guard: refused" in world.log[-1]


@pytest.mark.parametrize("tools", [None, [], [function(FETCH)], [{"type": "mcp", "server_url": "https://example.net"}]])
def test_a_model_call_without_our_mcp_asks_no_database_and_carries_no_key(guard: Any, world: World, tools: Any) -> None:
    kwargs: dict[str, Any] = {"litellm_metadata": {"user_api_key": "h-nobody"}, "tools": tools, "model": "m"}
    assert deployment(guard, {**kwargs, "user_api_key_auth": {"token": "h-fetch"}}) == kwargs
    assert world.reads == 0


def test_one_request_never_speaks_for_another(guard: Any) -> None:
    async def many() -> list[str]:
        calls = [
            outcome(called(guard, {"name": FETCH, "metadata": {"user_api_key": "h-fetch" if i % 2 else "h-nobody"}}))
            for i in range(100)
        ]
        return list(await asyncio.gather(*calls))

    assert asyncio.run(many()) == [NOT_GRANTED, "allowed"] * 50
