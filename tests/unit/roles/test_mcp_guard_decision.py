# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard's decision, and what it reads out of grants and metadata."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.guard import (
    NO_TOOL,
    NOT_GRANTED,
    PREFIX,
    REVOKED,
    TOOL,
    UNKNOWN,
)
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import Server

BOTH = {"a": frozenset({"x"}), "b": frozenset[str]()}


@pytest.mark.parametrize(
    ("caller", "target", "code"),
    [
        (None, ("a", "x", True), UNKNOWN),
        (None, None, UNKNOWN),
        ({"admin": True}, ("a", "x", True), None),
        ({"admin": True}, ("a", "x", False), None),
        ({"admin": True}, None, None),
        ({"servers": {"a"}}, ("a", "x", True), None),
        ({"servers": {"a"}}, ("a", "x", False), PREFIX),
        ({"servers": {"a"}}, ("b", "x", True), NOT_GRANTED),
        ({"servers": {"a"}}, ("b", "x", False), NOT_GRANTED),
        ({"servers": {"a"}}, ("A", "x", True), NOT_GRANTED),
        ({"servers": {"a"}}, None, NO_TOOL),
        ({}, ("a", "x", True), NOT_GRANTED),
        ({}, None, NO_TOOL),
        ({"servers": {"a"}, "revoked": True}, ("a", "x", True), REVOKED),
        ({"servers": {"a"}, "tools": (BOTH,)}, ("a", "x", True), None),
        ({"servers": {"a"}, "tools": (BOTH,)}, ("a", "X", True), TOOL),
        ({"servers": {"a"}, "tools": (BOTH,)}, ("a", "x ", True), TOOL),
        ({"servers": {"b"}, "tools": (BOTH,)}, ("b", "x", True), TOOL),
        ({"servers": {"c"}, "tools": (BOTH,)}, ("c", "x", True), None),
        ({"servers": {"b"}, "tools": (BOTH,)}, ("a", "x", True), NOT_GRANTED),
        ({"servers": {"a"}, "tools": ({}, BOTH)}, ("a", "y", True), TOOL),
        ({"servers": {"a"}, "tools": (BOTH, {"a": frozenset({"y"})})}, ("a", "x", True), TOOL),
    ],
)
def test_decision(guard: Any, caller: Any, target: Any, code: str | None) -> None:
    refusal = guard.decide(None if caller is None else guard.Caller(**caller), target and guard.Target(*target))
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

    assert guard.effective_servers(frozen(key), frozen(team)) == granted


REGISTRY = {
    s.server_id: s for s in (Server("1", "a"), Server("2", "a b", "b"), Server("3", "c", "a"), Server("b", "z"))
}


@pytest.mark.parametrize(
    ("granted", "ids"),
    [
        ("1", {"1"}),
        ("a", {"1", "3"}),
        ("a b", {"2"}),
        ("b", {"b"}),
        ("c", {"3"}),
        ("A", {"A"}),
        ("a_b", {"a_b"}),
        ("", {""}),
    ],
)
def test_an_entry_is_an_id_or_else_every_server_of_that_name(guard: Any, granted: str, ids: set[str]) -> None:
    assert guard.server_ids(granted, REGISTRY) == ids


@pytest.mark.parametrize(
    ("metadata", "grants"),
    [
        (None, {}),
        ({}, {}),
        ({"mcp_tool_permissions": None}, {}),
        ({"mcp_tool_permissions": {}}, {}),
        ({"mcp_tool_permissions": {"1": ["x", "y"]}}, {"1": {"x", "y"}}),
        ({"mcp_tool_permissions": {"1": []}}, {"1": set()}),
        ({"mcp_tool_permissions": {"a": ["x"], "1": ["y"]}}, {"1": {"x", "y"}, "3": {"x"}}),
        ({"mcp_tool_permissions": {"1": "xy", "2": ["x"]}}, {"1": set(), "2": {"x"}}),
        ({"mcp_tool_permissions": {"1": None}}, {"1": set()}),
        ({"mcp_tool_permissions": {"1": {"x": 1}}}, {"1": set()}),
        ({"mcp_tool_permissions": {"1": ["x", 7]}}, {"1": set()}),
        ({"mcp_tool_permissions": {"1": 5, "a": ["x"]}}, {"1": set(), "3": {"x"}}),
        ({"mcp_tool_permissions": []}, None),
        ({"mcp_tool_permissions": "x"}, None),
        ({"mcp_tool_permissions": False}, None),
        ("{}", None),
        (["mcp_tool_permissions"], None),
    ],
)
def test_tool_grants_that_cannot_be_read_grant_nothing(guard: Any, metadata: Any, grants: Any) -> None:
    assert guard.tool_grants(metadata, lambda name: guard.server_ids(name, REGISTRY)) == grants


@pytest.mark.parametrize(
    ("metadata", "token"),
    [
        (({"user_api_key": "a"}, None), "a"),
        ((None, {"user_api_key": "a"}), "a"),
        (({"user_api_key": "a"}, {"user_api_key": "a"}), "a"),
        (({"user_api_key": "a"}, {"user_api_key": "b"}), None),
        (({"user_api_key": "a"}, {"user_api_key": None}), None),
        (({"user_api_key": "a"}, {"other": 1}), "a"),
        (({}, {}), None),
        (({"user_api_key": None}, {}), None),
        (({"user_api_key": ""}, {}), None),
        (({"user_api_key": 7}, {}), None),
        (({"user_api_key": ["a"]}, {}), None),
        (("user_api_key", ["user_api_key"]), None),
    ],
)
def test_metadata_names_one_key_or_none(guard: Any, metadata: Any, token: str | None) -> None:
    assert guard.token_in(*metadata) == token
