# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of what each version does."""

from __future__ import annotations

import dataclasses

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions


@pytest.mark.parametrize("text", ["1.77.3", "v1.77.3", "v1.77.3-stable", " 1.77.3 ", "1.77.3.post1", "1.77.3rc1"])
def test_spellings(text: str) -> None:
    assert versions.facts(text).version == "1.77.3"


@pytest.mark.parametrize("text", ["", "latest", "main-stable", "1.77", "1.77.x", "1.77.3 or so"])
def test_no_version(text: str) -> None:
    with pytest.raises(versions.UnreadableVersion, match=r"give one like 1.77.3 \(proven are 1.77.3, 1.106.2\)"):
        versions.facts(text)


@pytest.mark.parametrize("text", ["1.82.7", "v1.82.8-stable", "1.107.0"])
def test_forbidden(text: str) -> None:
    with pytest.raises(versions.ForbiddenVersion, match="must not be run"):
        versions.facts(text)


def test_the_pinned_version() -> None:
    found = versions.facts("1.77.3")
    assert dataclasses.asdict(dataclasses.replace(found, advisories=())) == {
        "version": "1.77.3",
        "known": True,
        "proven": True,
        "enforces_grants": False,
        "grants_by_name": False,
        "tool_grants_native": False,
        "stores_credentials": False,
        "updates_clear_periods": False,
        "create_keeps_expiry": False,
        "chat_executes": False,
        "rest_needs_server_id": False,
        "rest_result_is_object": False,
        "put_is_live": False,
        "wedges_on_dead_http": True,
        "refuses_open_start": False,
        "stdio_needs_switch": False,
        "dash_in_alias_breaks_calls": True,
        "stdio_commands": (),
        "applies_mcp_aliases": False,
        "prometheus_needs_licence": True,
        "logs_unknown_router_settings": False,
        "logged_paths": ("rest", "mcp"),
        "manager_before_references": False,
        "licensed": dataclasses.asdict(versions.Licensed()),
        "default_transport": "sse",
        "min_key_length": 4,
        "advisories": (),
    }
    assert {"grants-not-enforced", "mcp-wedge", "CVE-2026-49468"} <= {advisory.id for advisory in found.advisories}


def test_a_current_version() -> None:
    found = versions.facts("1.106.2")
    assert (found.proven, found.enforces_grants, found.chat_executes, found.put_is_live) == (True, True, True, True)
    assert (found.default_transport, found.min_key_length, found.advisories) == ("http", 16, ())


@pytest.mark.parametrize(
    ("text", "known", "enforces", "chat", "needs_id"),
    [
        ("1.70.0", False, False, False, False),
        ("1.80.4", True, False, False, False),
        ("1.80.5", True, True, False, False),
        ("1.80.10", True, True, True, False),
        ("1.81.3", True, True, True, True),
        ("1.109.1", True, True, True, True),
    ],
)
def test_versions_in_between(text: str, known: bool, enforces: bool, chat: bool, needs_id: bool) -> None:
    found = versions.facts(text)
    assert (found.known, found.proven) == (known, False)
    assert (found.enforces_grants, found.chat_executes, found.rest_needs_server_id) == (enforces, chat, needs_id)


def test_every_advisory_has_a_fix() -> None:
    for _first, _fixed, advisory in versions.ADVISORIES:
        assert advisory.id
        assert advisory.summary.endswith(".")
        assert advisory.fix.endswith(".")


def test_facts_as_data() -> None:
    assert versions.as_dict(versions.facts("1.77.3"))["default_transport"] == "sse"
    assert versions.same_version("v1.77.3-stable", "1.77.3")
    assert not versions.same_version("1.77.4", "1.77.3")
