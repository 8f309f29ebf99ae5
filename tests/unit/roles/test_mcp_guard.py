# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard: its decision, and its hooks with stand-ins for the parts of LiteLLM that it talks to."""

from __future__ import annotations

import asyncio
import contextvars
import importlib.util
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import (
    MASTER,
    HTTPException,
    Permission,
    Server,
    UserAPIKeyAuth,
    World,
    hashed,
    stand_ins,
)

PATH = Path(__file__).parents[3] / "roles" / "litellm" / "files" / "mcp_guard.py"


@pytest.fixture
def world() -> World:
    granted = UserAPIKeyAuth("hash-granted", "granted", object_permission_id="p-fetch")
    return World(
        keys={
            "hash-granted": granted,
            "hash-nobody": UserAPIKeyAuth("hash-nobody", "nobody"),
            "hash-empty": UserAPIKeyAuth("hash-empty", "empty", object_permission_id="p-empty"),
            "hash-dangling": UserAPIKeyAuth("hash-dangling", "d", object_permission_id="gone", team_id="t-fetch"),
            "hash-group": UserAPIKeyAuth("hash-group", "group", object_permission_id="p-group"),
            "hash-lost-group": UserAPIKeyAuth("hash-lost-group", "g", object_permission_id="p-lost", team_id="t-fetch"),
            "hash-team": UserAPIKeyAuth("hash-team", "team", team_id="t-fetch"),
            "hash-narrowed": UserAPIKeyAuth("hash-narrowed", "n", object_permission_id="p-both", team_id="t-fetch"),
        },
        permissions={
            "p-fetch": Permission(["mcp_fetch"], []),
            "p-empty": Permission([], []),
            "p-group": Permission([], ["web"]),
            "p-lost": Permission([], ["lost"]),
            "p-both": Permission(["mcp_fetch", "mcp_postgres"], []),
        },
        teams={"t-fetch": Permission(["mcp_fetch"], [])},
        groups={"web": ["mcp_fetch"]},
        unprefixed={"fetch": "mcp_fetch", "list_schemas": "mcp_postgres"},
        servers=[Server("mcp_fetch", "mcp_fetch"), Server("mcp_postgres", "mcp_postgres")],
    )


@pytest.fixture
def guard(world: World, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The guard, loaded as LiteLLM loads it: without an entry in sys.modules."""
    for name, members in stand_ins(world).items():
        module = types.ModuleType(name)
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, name, module)
        parent, _dot, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
    spec = importlib.util.spec_from_file_location("mcp_guard", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(coroutine: Any) -> Any:
    """Each request of a server has a context of its own."""
    return contextvars.copy_context().run(asyncio.run, coroutine)


def outcome(action: Callable[[], Any]) -> str:
    try:
        action()
    except HTTPException as error:
        return str(error.detail["error"])
    return "allowed"


def rest(guard: Any, token: str | None, tool: str, **extra: Any) -> str:
    metadata = {} if token is None else {"user_api_key": token}
    kwargs = {"name": tool, "arguments": {}, "metadata": metadata, **extra}
    return outcome(lambda: run(guard.instance.async_pre_call_deployment_hook(kwargs, "call_mcp_tool")))


# --- the decision ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("caller", "target", "code"),
    [
        (None, ("mcp_fetch", True), "mcp_caller_unknown"),
        (None, None, "mcp_caller_unknown"),
        (("admin", True), ("mcp_fetch", True), None),
        (("admin", True), ("mcp_fetch", False), None),
        (("admin", True), None, None),
        (("k", False, {"mcp_fetch"}), ("mcp_fetch", True), None),
        (("k", False, {"mcp_fetch"}), ("mcp_fetch", False), "mcp_tool_prefix_missing"),
        (("k", False, {"mcp_fetch"}), ("mcp_postgres", True), "mcp_server_not_granted"),
        (("k", False, {"mcp_fetch"}), ("mcp_postgres", False), "mcp_server_not_granted"),
        (("k", False, {"mcp_fetch"}), None, "mcp_tool_unknown"),
        (("k", False, set()), ("mcp_fetch", True), "mcp_server_not_granted"),
        (("k", False, set()), None, "mcp_tool_unknown"),
    ],
)
def test_decision(guard: Any, caller: Any, target: Any, code: str | None) -> None:
    who = None if caller is None else guard.Caller(*caller[:2], frozenset(caller[2] if len(caller) > 2 else ()))
    refusal = guard.decide(who, None if target is None else guard.Target(*target))
    assert (refusal.code if refusal else None) == code


@pytest.mark.parametrize(
    ("key", "team", "granted"),
    [
        (None, None, set()),
        ({"a"}, None, {"a"}),
        (None, {"a"}, {"a"}),
        ({"a", "b"}, {"b", "c"}, {"b"}),
        ({"a"}, {"b"}, set()),
        (set(), {"a"}, set()),
        ({"a"}, set(), set()),
    ],
)
def test_a_team_narrows_its_keys_and_never_widens_them(guard: Any, key: Any, team: Any, granted: set[str]) -> None:
    def frozen(ids: Any) -> Any:
        return None if ids is None else frozenset(ids)

    assert guard.effective_grants(frozen(key), frozen(team)) == granted


@pytest.mark.parametrize(
    ("metadata", "token"),
    [
        (({"user_api_key": "a"}, None), "a"),
        ((None, {"user_api_key": "a"}), "a"),
        (({"user_api_key": "a"}, {"user_api_key": "a"}), "a"),
        (({"user_api_key": "a"}, {"user_api_key": "b"}), None),
        (({"user_api_key": "a"}, {"other": 1}), "a"),
        (({}, {}), None),
        (({"user_api_key": None}, {}), None),
        (({"user_api_key": ""}, {}), None),
        (({"user_api_key": 7}, {}), None),
        (("user_api_key", ["user_api_key"]), None),
    ],
)
def test_metadata_names_one_key_or_none(guard: Any, metadata: Any, token: str | None) -> None:
    assert guard.token_in(*metadata) == token


def test_unhashable_forgery_is_no_crash(guard: Any) -> None:
    assert rest(guard, None, "mcp_fetch-fetch", litellm_metadata={"user_api_key": ["x"]}) == "mcp_caller_unknown"


# --- the hooks -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("token", "tool", "expected"),
    [
        ("hash-granted", "mcp_fetch-fetch", "allowed"),
        ("hash-granted", "mcp_postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-granted", "mcp postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-granted", "list_schemas", "mcp_server_not_granted"),
        ("hash-granted", "fetch", "mcp_tool_prefix_missing"),
        ("hash-granted", "nope", "mcp_tool_unknown"),
        ("hash-granted", "", "mcp_tool_unknown"),
        ("hash-nobody", "mcp_fetch-fetch", "mcp_server_not_granted"),
        ("hash-empty", "mcp_fetch-fetch", "mcp_server_not_granted"),
        ("hash-group", "mcp_fetch-fetch", "allowed"),
        ("hash-group", "mcp_postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-team", "mcp_fetch-fetch", "allowed"),
        ("hash-team", "mcp_postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-narrowed", "mcp_fetch-fetch", "allowed"),
        ("hash-narrowed", "mcp_postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-dangling", "mcp_fetch-fetch", "mcp_server_not_granted"),
        ("hash-lost-group", "mcp_fetch-fetch", "mcp_server_not_granted"),
        ("hash-of-nobody-known", "mcp_fetch-fetch", "mcp_caller_unknown"),
        (None, "mcp_fetch-fetch", "mcp_caller_unknown"),
        (hashed(MASTER), "mcp_postgres-list_schemas", "allowed"),
        (hashed(MASTER), "nope", "allowed"),
    ],
)
def test_rest(guard: Any, token: str | None, tool: str, expected: str) -> None:
    assert rest(guard, token, tool) == expected


@pytest.mark.parametrize(
    "forged",
    [
        {"litellm_metadata": {"user_api_key": "hash-granted"}},
        {"user_api_key_auth": {"token": "hash-granted", "user_role": "proxy_admin"}},
        {"user_api_key": "hash-granted"},
        {"guardrails": [], "disable_global_guardrail": True},
    ],
)
def test_a_forged_body_helps_nobody(guard: Any, forged: dict[str, Any]) -> None:
    assert rest(guard, "hash-nobody", "mcp_fetch-fetch", **forged) in ("mcp_server_not_granted", "mcp_caller_unknown")


def test_a_database_that_is_down_refuses(guard: Any, world: World) -> None:
    world.broken = True
    assert rest(guard, "hash-granted", "mcp_fetch-fetch") == "mcp_caller_unknown"


def test_mcp_passes_the_key_itself(guard: Any, world: World) -> None:
    auth = world.keys["hash-granted"]
    assert rest(guard, None, "mcp_fetch-fetch", user_api_key_auth=auth) == "allowed"
    assert rest(guard, None, "mcp_postgres-x", user_api_key_auth=auth) == "mcp_server_not_granted"


MCP_TOOL = {"type": "mcp", "server_url": "litellm_proxy", "require_approval": "never"}


def model_call(guard: Any, token: str, tool: str, auth: Any = None) -> str:
    """/v1/responses: the model call is identified, then LiteLLM runs the tool without saying for whom."""

    async def both() -> None:
        kwargs = {"litellm_metadata": {"user_api_key": token}, "tools": [MCP_TOOL]}
        await guard.instance.async_pre_call_deployment_hook(kwargs, types.SimpleNamespace(value="aresponses"))
        await guard.instance.async_pre_call_hook(auth, None, {"mcp_tool_name": tool}, "mcp_call")

    return outcome(lambda: run(both()))


@pytest.mark.parametrize(
    ("token", "tool", "expected"),
    [
        ("hash-granted", "mcp_fetch-fetch", "allowed"),
        ("hash-granted", "mcp_postgres-list_schemas", "mcp_server_not_granted"),
        ("hash-granted", "list_schemas", "mcp_server_not_granted"),
        ("hash-nobody", "mcp_fetch-fetch", "mcp_server_not_granted"),
    ],
)
def test_responses(guard: Any, token: str, tool: str, expected: str) -> None:
    assert model_call(guard, token, tool) == expected
    assert model_call(guard, token, tool, auth={"user_role": "proxy_admin"}) == expected


def deployment(guard: Any, kwargs: dict[str, Any], kind: str = "aresponses") -> Any:
    return run(guard.instance.async_pre_call_deployment_hook(kwargs, kind))


def test_the_key_is_passed_on_to_where_litellm_runs_the_tools(guard: Any, world: World) -> None:
    auth = world.keys["hash-granted"]
    metadata: dict[str, Any] = {"user_api_key": "hash-granted", "other": 1}
    call: dict[str, Any] = {
        "name": "mcp_fetch-fetch",
        "arguments": {},
        "metadata": metadata,
        "user_api_key_auth": {"user_role": "x"},
    }
    assert deployment(guard, call, "call_mcp_tool") == {**call, "user_api_key_auth": auth}
    ask: dict[str, Any] = {
        "litellm_metadata": {**metadata, "user_api_key_auth": {"user_role": "proxy_admin"}},
        "tools": [MCP_TOOL],
    }
    assert deployment(guard, ask) == {**ask, "litellm_metadata": {**metadata, "user_api_key_auth": auth}}
    assert deployment(guard, {**ask, "stream": True})["user_api_key_auth"] is auth


@pytest.mark.parametrize("tools", [None, [], [{"type": "function", "name": "mcp_fetch-fetch"}]])
def test_a_model_call_without_mcp_asks_no_database_and_carries_no_key(guard: Any, world: World, tools: Any) -> None:
    world.broken = True
    kwargs: dict[str, Any] = {"litellm_metadata": {"user_api_key": "hash-granted"}, "tools": tools, "model": "m"}
    assert deployment(guard, {**kwargs, "user_api_key_auth": world.keys["hash-granted"]}) == kwargs


def test_an_unknown_key_is_passed_on_as_none(guard: Any) -> None:
    ask = {"litellm_metadata": {"user_api_key": "hash-forged"}, "tools": [MCP_TOOL], "stream": True}
    assert deployment(guard, {**ask, "user_api_key_auth": {"user_role": "proxy_admin"}})["user_api_key_auth"] is None


def test_a_tool_call_that_nobody_identified_is_refused(guard: Any, world: World) -> None:
    def call(auth: Any) -> str:
        data = {"mcp_tool_name": "mcp_fetch-fetch"}
        return outcome(lambda: run(guard.instance.async_pre_call_hook(auth, None, data, "mcp_call")))

    assert call(None) == "mcp_caller_unknown"
    assert call({"token": "hash-granted"}) == "mcp_caller_unknown"
    assert call(world.keys["hash-granted"]) == "allowed"


def test_one_request_never_speaks_for_another(guard: Any) -> None:
    async def one(token: str, tool: str) -> str:
        kwargs = {"litellm_metadata": {"user_api_key": token}, "tools": [MCP_TOOL]}
        await guard.instance.async_pre_call_deployment_hook(kwargs, "aresponses")
        await asyncio.sleep(0)
        try:
            await guard.instance.async_pre_call_hook(None, None, {"mcp_tool_name": tool}, "mcp_call")
        except HTTPException as error:
            return str(error.detail["error"])
        return "allowed"

    async def many() -> list[str]:
        calls = [one("hash-granted" if i % 2 else "hash-nobody", "mcp_fetch-fetch") for i in range(50)]
        return list(await asyncio.gather(*calls))

    assert run(many()) == ["mcp_server_not_granted", "allowed"] * 25


def test_other_calls_are_left_alone(guard: Any) -> None:
    assert run(guard.instance.async_pre_call_deployment_hook({"name": "x"}, "acompletion")) is None
    assert run(guard.instance.async_pre_call_hook(None, None, {}, "completion")) is None


def test_cannot_be_switched_off_by_a_request(guard: Any) -> None:
    data = {"metadata": {"disable_global_guardrail": True, "guardrails": []}}
    assert guard.instance.should_run_guardrail(data, types.SimpleNamespace(value="pre_mcp_call")) is True
    assert guard.instance.should_run_guardrail(data, "pre_call") is False
