# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must happen, beside a naive model of the grants, and what LiteLLM was seen to do with C(allowed_routes)."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import expected
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import GATEWAY_PATHS
from hypothesis import given
from hypothesis import strategies as st

SERVICES, GROUPS, TOOLS = ("a", "b", "c"), ("red", "blue"), ("x", "y")
SERVICE = {"name": "a", "access_groups": ["red"]}


@st.composite
def holders(draw: st.DrawFn) -> dict[str, Any]:
    """A key or a team with grants as the modules accept them: tools only of services that are named."""
    services = draw(st.lists(st.sampled_from(SERVICES), unique=True))
    tools = (
        draw(st.dictionaries(st.sampled_from(services), st.lists(st.sampled_from(TOOLS), min_size=1)))
        if services
        else {}
    )
    groups = draw(st.lists(st.sampled_from(GROUPS), unique=True))
    return {"services": services, "tools": tools, "access_groups": groups}


def pairs(item: dict[str, Any], carried: dict[str, list[str]]) -> set[tuple[str, str]] | None:
    """All (service, tool) that an item grants, one after the other; None when it grants nothing."""
    if not item["services"] and not item["access_groups"]:
        return None
    found = set()
    for service in SERVICES:
        for tool in TOOLS:
            by_name = service in item["services"]
            by_group = any(group in carried[service] for group in item["access_groups"])
            if (by_name or by_group) and tool in item["tools"].get(service, TOOLS):
                found.add((service, tool))
    return found


@given(
    holders(),
    st.none() | holders(),
    st.fixed_dictionaries({service: st.lists(st.sampled_from(GROUPS), unique=True) for service in SERVICES}),
)
def test_grants_combine_as_documented(
    key: dict[str, Any], team: dict[str, Any] | None, carried: dict[str, list[str]]
) -> None:
    own, ceiling = pairs(key, carried), pairs(team, carried) if team else None
    if own is None:
        allowed = ceiling or set()
    elif ceiling is None:
        allowed = own
    else:
        allowed = own & ceiling
    for service in SERVICES:
        description = {"name": service, "access_groups": carried[service]}
        for tool in TOOLS:
            word = expected.expected(key, team, description, tool)
            assert word == ("works" if (service, tool) in allowed else "denied")


@pytest.mark.parametrize("key", [{"services": ["a"]}, {}], ids=["granted", "not granted"])
@pytest.mark.parametrize("team", [None, {"services": ["a"]}], ids=["no team", "team"])
def test_a_blocked_key_is_refused_whatever_it_was_granted(key: dict[str, Any], team: dict[str, Any] | None) -> None:
    assert expected.expected({**key, "blocked": True}, team, SERVICE, "x") == "unauthorized"
    assert expected.expected(key, {**(team or {}), "blocked": "yes"}, SERVICE, "x") == "unauthorized"
    assert expected.expected({**key, "blocked": "false"}, team, SERVICE, "x") != "unauthorized"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (None, None),
        ("", None),
        ("2025-12-31", "2025-12-31T00:00:00Z"),
        (datetime.date(2025, 12, 31), "2025-12-31T00:00:00Z"),
        ("2026-01-01T14:00:00+03:00", "2026-01-01T11:00:00Z"),
        (datetime.datetime(2026, 1, 1, 13, 0, tzinfo=datetime.timezone.utc), "2026-01-01T13:00:00Z"),
    ],
)
def test_the_end_of_a_key_is_told_in_one_form(given: Any, told: str | None) -> None:
    assert expected.ends({"services": ["a"], "expires": given}) == told


def test_a_time_that_is_none_is_named() -> None:
    with pytest.raises(Problem, match="soon"):
        expected.ends({"expires": "soon"})


def test_without_a_tool_the_service_counts() -> None:
    assert expected.expected({"services": ["a"], "tools": {"a": ["x"]}}, None, SERVICE, None) == "works"
    assert expected.expected({"services": ["b"]}, None, SERVICE, None) == "denied"


BY_MODEL = "responses responses_stream chat chat_stream"
ALL = f"rest mcp {BY_MODEL}"


# Seen on both versions; where 1.106.2 allows more than 1.77.3, that does not count.
@pytest.mark.parametrize(
    ("routes", "paths"),
    [
        (None, ALL),
        ([], ALL),
        (["*"], ALL),
        (["/mcp"], ""),
        (["/mcp/"], "mcp"),
        (["/mcp/*"], "mcp"),
        (["/mcp*"], "rest mcp"),
        (["/mcp-rest"], ""),
        (["/mcp-rest/*"], "rest"),
        (["/mcp-rest/tools/call"], "rest"),
        (["/mcp-rest/tools/list"], ""),
        (["mcp_routes"], "mcp"),
        (["mcp_inference_routes"], ""),
        (["llm_api_routes"], f"mcp {BY_MODEL}"),
        (["openai_routes"], BY_MODEL),
        (["anthropic_routes"], ""),
        (["/v1"], ""),
        (["/v1/*"], BY_MODEL),
        (["/v1/responses"], "responses responses_stream"),
        (["/responses", "/chat/completions"], ""),
        (["/v1/chat/completions", "/mcp/"], "mcp chat chat_stream"),
        (["/"], ""),
    ],
)
def test_allowed_routes(routes: list[str] | None, paths: str) -> None:
    key = {"allowed_routes": routes}
    assert [path for path in GATEWAY_PATHS if expected.may_call(key, path)] == paths.split()


@pytest.mark.parametrize(
    ("key", "team", "may"),
    [
        ([], None, True),
        (["gpt-4o"], None, False),
        (["self*"], None, True),
        (["all-proxy-models"], ["gpt-4o"], False),
        (["all-team-models"], ["selftest"], True),
        (["all-team-models"], ["gpt-4o"], False),
        ([], ["gpt-4o"], False),
        (["no-default-models"], None, False),
    ],
)
def test_models_of_key_and_team(key: list[str], team: list[str] | None, may: bool) -> None:
    assert expected.may_use({"models": key}, None if team is None else {"models": team}, "selftest") is may


@pytest.mark.parametrize(("option", "item"), [("keys", {"services": []}), ("teams", "analysts")])
def test_an_item_without_alias_is_named(option: str, item: Any) -> None:
    with pytest.raises(ValueError, match=rf"{option}\[1\] has no alias"):
        expected.present([{"alias": "first"}, item], option)
