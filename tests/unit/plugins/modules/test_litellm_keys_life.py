# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_keys: teams, tools, owner, tags, expiry, and many keys at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_keys
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.key_world import GENERATE, KEY, UPDATE, World, later
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import FakeLiteLLM, Fault, running

READS = ["GET /health/readiness", "GET /key/list"]
NEW_READS = ["GET /health/readiness", "GET /health/readiness/details", "GET /key/list"]
TEAMS, SERVERS = "GET /v2/team/list", "GET /v1/mcp/server"
TEAM = {"alias": "data", "services": ["mcp_postgres", "mcp_fetch"], "access_groups": ["reading"]}


@pytest.fixture(name="world", params=["1.77.3", "1.106.2"])
def _world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with running(FakeLiteLLM(version=request.param)) as fake:
        fake.add_servers("mcp_postgres", "mcp_fetch")
        yield World(fake, tmp_path)


# --- fields -----------------------------------------------------------------------------------------------------------


def test_owner_and_tags_are_kept_in_the_metadata(world: World) -> None:
    world.prepare({**KEY, "metadata": {"note": 1}})
    mark = {"managed_by": "lan.mcp_gateway"}
    assert world.row("claude-code")["metadata"] == {"note": 1, "owner": "Ada", "tags": ["a", "b"], **mark}
    world.row("claude-code")["metadata"]["tags"].reverse()
    assert not world.run({**KEY, "metadata": {"note": 1}})["changed"]
    assert world.run({"alias": "claude-code", "services": ["mcp_postgres"]})["update"] == ["claude-code"]
    assert world.row("claude-code")["metadata"] == {"note": 1, **mark}


def test_tools_are_kept_where_they_are_enforced(world: World) -> None:
    key = {**KEY, "tools": {"mcp_postgres": ["list_schemas", "list_objects"]}}
    world.prepare(key)
    row, tools = world.row("claude-code"), {"mcp_postgres": ["list_objects", "list_schemas"]}
    place = row["metadata"] if world.fake.older else row["object_permission"]
    assert place["mcp_tool_permissions"] == tools
    assert ("mcp_tool_permissions" in row["metadata"]) == world.fake.older
    assert not world.run(key)["changed"]
    place["mcp_tool_permissions"] = "all of them"
    assert world.run(key)["update"] == ["claude-code"]
    assert world.run(KEY)["update"] == ["claude-code"]
    assert not world.row("claude-code")["metadata"].get("mcp_tool_permissions")
    assert not world.run(KEY)["changed"]


def test_tools_move_when_the_version_is_raised(world: World) -> None:
    key = {**KEY, "tools": {"mcp_postgres": ["list_schemas"]}}
    world.fake.version = "1.77.3"
    world.prepare(key)
    world.fake.version = "1.106.2"
    assert world.run(key)["update"] == ["claude-code"]
    row = world.row("claude-code")
    assert row["object_permission"]["mcp_tool_permissions"] == {"mcp_postgres": ["list_schemas"]}
    assert "mcp_tool_permissions" not in row["metadata"]
    assert not world.run(key)["changed"]


def test_a_key_without_any_grant(world: World) -> None:
    world.prepare({"alias": "nobody"})
    wanted = ["no-mcp-servers"] if world.fake.older else []
    assert world.row("nobody")["object_permission"]["mcp_servers"] == wanted
    assert not world.run({"alias": "nobody"})["changed"]


def test_a_key_in_a_team(world: World) -> None:
    world.fake.access.new_team({"team_id": "0123-made-in-the-ui", "team_alias": "data"})
    world.prepare({"alias": "member", "team": "data"})
    assert world.row("member")["team_id"] == "0123-made-in-the-ui"
    assert not world.run({"alias": "member", "team": "data"}, known_teams=[TEAM])["changed"]
    assert world.fake.calls == [*(READS if world.fake.older else NEW_READS), TEAMS]
    world.run({"alias": "member"})
    assert world.row("member")["team_id"] is None


def test_all_that_a_key_can_have_is_unchanged_in_a_second_run(world: World) -> None:
    world.fake.access.new_team(
        {
            "team_id": "data",
            "team_alias": "data",
            "object_permission": {"mcp_servers": ["mcp_postgres"], "mcp_access_groups": []},
        }
    )
    key = {
        **KEY,
        "team": "data",
        "tools": {"mcp_postgres": ["list_schemas"]},
        "models": ["selftest"],
        "budget_duration": "30d",
        "rpm_limit": 1,
        "tpm_limit": 2,
        "max_parallel_requests": 3,
        "expires": later(days=30),
        "allowed_routes": ["/mcp/", "/mcp-rest/tools/call"],
        "metadata": {"deep": {"er": [1]}},
        "blocked": True,
    }
    world.prepare(key)
    result = world.run(key)
    assert (result["changed"], result["unchanged"], world.fake.writes) == (False, ["claude-code"], [])
    world.row("claude-code")["allowed_routes"].reverse()
    assert not world.run(key)["changed"]


def test_a_team_that_is_not_there(world: World) -> None:
    key = {"alias": "member", "team": "data"}
    assert world.run(key, check=True)["create"] == ["member"]  # an earlier task may make it
    assert "is in the team 'data', which LiteLLM does not have" in world.run(key)["msg"]
    assert (world.fake.writes, list(world.values.iterdir())) == ([], [])


def test_keys_of_others_that_are_called_like_old_values_are_left_alone(world: World) -> None:
    for suffix in (" (previous)", " (old value)"):
        world.fake.add_key(f"claude-code{suffix}", f"sk-theirs{len(suffix)}")
    result = world.run(KEY, prune=True)
    assert (result["create"], result["delete"]) == (["claude-code"], [])
    assert result["unmanaged"] == ["claude-code (old value)", "claude-code (previous)"]


def test_a_key_renamed_by_hand_is_still_the_same(world: World) -> None:
    world.prepare(KEY)
    world.row("claude-code").update(key_alias="renamed", spend=2.5)
    result = world.run(KEY)
    assert (result["update"], world.fake.writes) == (["claude-code"], [UPDATE])
    assert world.fake.bodies == [{"key": world.value("claude-code"), "key_alias": "claude-code"}]
    assert (len(world.fake.keys), world.row("claude-code")["spend"]) == (1, 2.5)


# --- expiry -----------------------------------------------------------------------------------------------------------


def test_a_key_expires_when_it_shall(world: World) -> None:
    ends = later(days=3)
    world.prepare({**KEY, "expires": ends})
    stored = datetime.fromisoformat(world.row("claude-code")["expires"].replace("Z", "+00:00"))
    assert abs(stored - datetime.fromisoformat(ends)) < timedelta(seconds=5)
    result = world.run({**KEY, "expires": ends})
    assert not result["changed"]
    assert [(entry["alias"], entry["days"]) for entry in result["expiring"]] == [("claude-code", 2)]
    assert "'claude-code' expires on" in world.warnings({**KEY, "expires": ends})
    assert not world.run({**KEY, "expires": ends}, expiry_warning_days=2)["expiring"]


def test_an_end_in_another_zone(world: World) -> None:
    zone = timezone(timedelta(hours=5))
    ends = (datetime.now(timezone.utc) + timedelta(days=3)).astimezone(zone)
    world.prepare({**KEY, "expires": ends.isoformat()})
    stored = datetime.fromisoformat(world.row("claude-code")["expires"].replace("Z", "+00:00"))
    assert abs(stored - ends) < timedelta(seconds=5)
    assert not world.run({**KEY, "expires": ends.isoformat()})["changed"]


def test_a_later_end(world: World) -> None:
    world.prepare({**KEY, "expires": later(days=3)})
    ends = later(days=9)
    assert world.run({**KEY, "expires": ends})["update"] == ["claude-code"]
    assert not world.run({**KEY, "expires": ends})["changed"]


def test_an_end_is_taken_off(world: World) -> None:
    world.prepare({**KEY, "expires": later(days=3)})
    world.row("claude-code")["spend"] = 1.5
    assert world.run(KEY)["update"] == ["claude-code"]
    ends = world.row("claude-code")["expires"]
    assert ends > "2100" if world.fake.older else ends is None
    assert world.row("claude-code")["spend"] == 1.5
    assert not world.run(KEY)["changed"]
    assert world.run({**KEY, "expires": later(days=3)})["update"] == ["claude-code"]


@pytest.mark.parametrize("moment", ["2020-01-01", "2020-01-01T00:00:00Z"])
def test_an_end_that_is_past_is_refused(world: World, moment: str) -> None:
    assert "2020-01-01" in world.run({**KEY, "expires": moment})["msg"]
    world.prepare(KEY)
    assert "is past; give a later time" in world.run({**KEY, "expires": moment})["msg"]
    assert world.fake.writes == []


def test_a_key_that_has_expired_stops_no_run(world: World) -> None:
    key = {**KEY, "expires": later(seconds=-5)}
    world.prepare(KEY)
    world.row("claude-code")["expires"] = key["expires"]
    result = world.run(key)
    assert (result["changed"], result["expired"]) == (False, ["claude-code"])
    world.fake.keys.clear()  # and a lost database does not need it
    result = world.run(key, {"alias": "other"})
    assert (result["create"], result["expired"]) == (["other"], ["claude-code"])
    assert "'claude-code' has expired" in world.warnings(key)


# --- many, and what goes wrong on the way -----------------------------------------------------------------------------


def test_writes_run_side_by_side(world: World) -> None:
    many = [{**KEY, "alias": f"key {number}"} for number in range(40)]
    world.fake.delay = 0.02
    result = world.run(*many, api_concurrency=4)
    assert 2 <= world.fake.most_at_once <= 4
    assert (len(result["create"]), len(world.fake.keys), world.fake.writes) == (40, 40, [GENERATE] * 40)
    world.fake.forget_calls()
    assert not world.run(*reversed(many))["changed"]
    world.row("key 7")["max_budget"] = 1
    assert world.run(*many)["update"] == ["key 7"]
    assert world.fake.writes == [UPDATE]


def test_nothing_is_begun_after_a_failure(world: World) -> None:
    world.fake.faults[("POST", "/key/generate")] = Fault(500, times=1)
    many = [{**KEY, "alias": f"key {number}"} for number in range(40)]
    result = world.run(*many, api_concurrency=4)
    named = [entry["name"] for name in ("applied", "failures", "pending") for entry in result[name]]
    assert sorted(named) == sorted(str(key["alias"]) for key in many)
    assert len(result["failures"]) == 1
    assert len(result["pending"]) >= 40 - 4 * 4  # others were under way, or begun before the answer was there
    assert (result["failed"], result["changed"]) == (True, True)
    assert world.run(*many)["changed"]
    assert len(world.fake.keys) == 40


def test_what_is_made_waits_for_what_is_changed(world: World) -> None:
    world.prepare(KEY)
    world.fake.faults[("POST", "/key/update")] = Fault(500)
    result = world.run({**KEY, "max_budget": 1}, {**KEY, "alias": "new"})
    assert world.fake.writes == [UPDATE]
    assert result["pending"] == [{"action": "create", "name": "new"}]


@pytest.mark.parametrize("groups", [["reading"], []])
def test_grants_of_what_is_not_registered_are_refused(world: World, groups: list[str]) -> None:
    del world.fake.servers["mcp_postgres"]
    key = {**KEY, "services": [], "access_groups": groups} if groups else KEY
    message = world.run(key)["msg"]
    assert "no registered service is in it" in message if groups else "is not registered in LiteLLM" in message
    assert (world.fake.writes, list(world.values.iterdir())) == ([], [])
    assert world.run(key, check=True)["create"] == ["claude-code"]  # it may be registered by then


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"team": "date"}, "keys[0].team: 'date' is no team of this gateway (known: data)"),
    ({"team": "data", "services": ["mcp_minio"]}, "keys[0].services[0]: the team 'data' of 'k' is not granted"),
    ({"team": "data", "access_groups": ["w"]}, "keys[0].access_groups[0]: the team 'data' of 'k' is not granted"),
    ({"tools": {"mcp_fetch": ["fetch"]}}, "keys[0].tools.mcp_fetch: 'k' is not granted mcp_fetch"),
    ({"services": ["mcp_fetch"], "tools": {"mcp_fetch": []}}, "keys[0].tools.mcp_fetch must name tools"),
    ({"services": ["mcp_fetch"], "tools": {"mcp_fetch": "fetch"}}, "keys[0].tools.mcp_fetch must name tools"),
    (
        {"services": ["mcp_fetch"], "tools": {"mcp_fetch": ["mcp_fetch-fetch"]}},
        "keys[0].tools.mcp_fetch: 'mcp_fetch-fetch': give the tool's own name, 'fetch'",
    ),
    ({"models": ["gpt"]}, "keys[0].models[0]: 'gpt' is no model of this gateway (known: selftest, claude-*)"),
    ({"expires": "tomorrow"}, "keys[0].expires: 'tomorrow' is no date"),
    ({"allowed_routes": [" "]}, "keys[0].allowed_routes[0]: ' ' is no route"),
    ({"alias": "k (previous)"}, "keys[0].alias: 'k (previous)' is what a key's old value is called"),
    ({"metadata": {"tags": ["x"]}}, "keys[0].metadata.tags: use keys[0].tags"),
    ({"budget_duration": "1w"}, "keys[0].budget_duration: '1w' is no duration"),
]


@pytest.mark.parametrize(("key", "message"), REFUSED)
def test_refused_before_anything_is_asked(world: World, key: dict[str, Any], message: str) -> None:
    result = world.run({"alias": "k", **key}, known_teams=[TEAM], known_models=["selftest", "claude-*"])
    assert result["msg"].startswith(message)
    assert world.fake.calls == []


@pytest.mark.parametrize("model", ["selftest", "claude-5", "all-team-models"])
def test_known_models(world: World, model: str) -> None:
    assert world.run({"alias": "k", "models": [model]}, known_models=["selftest", "claude-*"])["create"] == ["k"]


def test_a_module_option_for_each_field() -> None:
    known = set(litellm_keys.ARGUMENT_SPEC["keys"]["options"])
    assert {"team", "owner", "tools", "access_groups", "expires", "allowed_routes", "tags", "blocked"} <= known
