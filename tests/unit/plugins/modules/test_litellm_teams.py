# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_teams: the exact calls of each scenario, on both versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_teams
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

LIST, INFO, SERVERS = "GET /v2/team/list", "GET /team/info", "GET /v1/mcp/server"
NEW, UPDATE, DELETE, KEYS = "POST /team/new", "POST /team/update", "POST /team/delete", "GET /key/list"
DATA = {"alias": "data", "services": ["mcp_postgres"], "max_budget": 5, "budget_duration": "30d", "owner": "Ada"}
WEB = {"alias": "web ü", "services": ["mcp_fetch"], "access_groups": ["reading"], "blocked": True}


@pytest.fixture(name="fake", params=["1.77.3", "1.106.2"])
def _fake(request: pytest.FixtureRequest) -> Iterator[FakeLiteLLM]:
    with running(FakeLiteLLM(version=request.param)) as fake:
        fake.add_servers("mcp_postgres", "mcp_fetch")
        fake.servers["mcp_fetch"]["mcp_access_groups"] = ["reading"]
        yield fake


def run(fake: FakeLiteLLM, *teams: dict[str, Any], check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module."""
    given = {"url": fake.url, "admin_key": MASTER_KEY, "teams": list(teams), "api_concurrency": 1, **options}
    return run_module(litellm_teams.main, given, check)


def prepare(fake: FakeLiteLLM, *teams: dict[str, Any]) -> None:
    """Make *teams* and forget the calls."""
    assert run(fake, *teams)["changed"]
    fake.forget_calls()


def reads(fake: FakeLiteLLM, *more: str) -> list[str]:
    """The calls of a run that only reads."""
    details = [] if fake.older else ["GET /health/readiness/details"]
    return ["GET /health/readiness", *details, LIST, *more]


def test_create(fake: FakeLiteLLM) -> None:
    result = run(fake, DATA, WEB)
    assert fake.calls == reads(fake, SERVERS, NEW, NEW)
    assert result["create"] == ["data", "web ü"]
    native: dict[str, Any] = {} if fake.older else {"mcp_tool_permissions": {}}
    assert fake.bodies[0] == {
        "team_id": "data",
        "team_alias": "data",
        "models": [],
        "max_budget": 5.0,
        "budget_duration": "30d",
        "rpm_limit": None,
        "tpm_limit": None,
        "blocked": False,
        "metadata": {"managed_by": "lan.mcp_gateway", "owner": "Ada"},
        "object_permission": {"mcp_servers": ["mcp_postgres"], "mcp_access_groups": [], **native},
    }


def test_unchanged(fake: FakeLiteLLM) -> None:
    prepare(fake, DATA, WEB)
    result = run(fake, WEB, DATA)
    assert fake.calls == reads(fake, INFO, INFO)
    assert (result["changed"], result["diff"]) == (False, {"before": {}, "after": {}})


DRIFT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"max_budget": 9}, {"max_budget": 5.0}),
    ({"budget_duration": None}, {"budget_duration": "30d"}),
    ({"rpm_limit": 1}, {"rpm_limit": None}),
    ({"models": ["gpt"]}, {"models": []}),
    ({"blocked": True}, {"blocked": False}),
    ({"team_alias": "renamed"}, {"team_alias": "data"}),
    ({"metadata": {"note": 1, "managed_by": "lan.mcp_gateway"}}, {"metadata": {"note": 1, "owner": "Ada"}}),
    ({"metadata": None}, {"metadata": {"owner": "Ada"}}),
]


@pytest.mark.parametrize(("drift", "repair"), DRIFT)
def test_drift_is_repaired_with_what_differs(fake: FakeLiteLLM, drift: dict[str, Any], repair: dict[str, Any]) -> None:
    prepare(fake, DATA, WEB)
    fake.teams["data"].update(drift)
    result = run(fake, DATA, WEB)
    assert (result["update"], fake.writes) == (["data"], [UPDATE])
    if "metadata" in repair:
        repair = {"metadata": {**repair["metadata"], "managed_by": "lan.mcp_gateway"}}
    assert fake.bodies == [{"team_id": "data", **repair}]
    assert not run(fake, DATA, WEB)["changed"]


def test_grants_that_were_changed_by_hand(fake: FakeLiteLLM) -> None:
    prepare(fake, DATA)
    fake.teams["data"]["object_permission"] = {"mcp_servers": ["mcp_fetch"], "mcp_access_groups": ["x"]}
    assert run(fake, DATA)["update"] == ["data"]
    assert fake.calls == reads(fake, INFO, SERVERS, UPDATE)
    granted = fake.teams["data"]["object_permission"]
    assert (granted["mcp_servers"], granted["mcp_access_groups"]) == (["mcp_postgres"], [])


def test_tools(fake: FakeLiteLLM) -> None:
    team = {**DATA, "tools": {"mcp_postgres": ["list_schemas"]}}
    prepare(fake, team)
    place = fake.teams["data"]["metadata" if fake.older else "object_permission"]
    assert place["mcp_tool_permissions"] == {"mcp_postgres": ["list_schemas"]}
    assert not run(fake, team)["changed"]


def test_a_team_made_by_somebody_else_is_adopted_with_its_id(fake: FakeLiteLLM) -> None:
    fake.access.new_team({"team_id": "0123", "team_alias": "data", "metadata": {"theirs": 1}, "max_budget": 5})
    result = run(fake, DATA)
    assert (result["adopt"], fake.writes) == (["data"], [UPDATE])
    row = fake.teams["0123"]
    assert row["metadata"] == {"theirs": 1, "owner": "Ada", "managed_by": "lan.mcp_gateway"}
    assert not run(fake, DATA)["changed"]


def test_prune_touches_only_ours(fake: FakeLiteLLM) -> None:
    fake.access.new_team({"team_id": "theirs", "team_alias": "theirs"})
    prepare(fake, DATA, WEB)
    result = run(fake, DATA)
    assert (result["ignored"], result["unmanaged"], fake.writes) == (["theirs", "web ü"], ["theirs"], [])
    fake.forget_calls()
    assert run(fake, DATA, prune=True)["delete"] == ["web ü"]
    assert fake.calls == reads(fake, INFO, KEYS, DELETE)
    assert set(fake.teams) == {"theirs", "data"}


def test_a_team_with_keys_is_not_deleted(fake: FakeLiteLLM) -> None:
    prepare(fake, DATA)
    fake.add_key("member", "sk-member", team_id="data")
    message = run(fake, {"alias": "data", "state": "absent"})["msg"]
    assert "teams: 'data' has 1 keys, which LiteLLM would delete with it" in message
    result = run(fake, prune=True)
    assert (result["delete"], result["ignored"], fake.writes) == ([], ["data"], [])
    fake.keys.clear()
    assert run(fake, {"alias": "data", "state": "absent"})["delete"] == ["data"]
    assert not run(fake, {"alias": "data", "state": "absent"})["changed"]


def test_in_check_mode_keys_of_ours_may_be_gone_by_then(fake: FakeLiteLLM) -> None:
    prepare(fake, DATA)
    fake.add_key("ours", "sk-ours", team_id="data", metadata={"managed_by": "lan.mcp_gateway"})
    assert run(fake, {"alias": "data", "state": "absent"}, check=True)["delete"] == ["data"]
    fake.add_key("theirs", "sk-theirs", team_id="data")
    assert "has 1 keys" in run(fake, {"alias": "data", "state": "absent"}, check=True)["msg"]
    assert fake.writes == []


@pytest.mark.parametrize("options", [{}, {"prune": True}])
def test_check_mode_only_reads(fake: FakeLiteLLM, options: dict[str, Any]) -> None:
    prepare(fake, DATA, WEB)
    predicted = run(fake, {**DATA, "max_budget": 1}, {"alias": "new"}, check=True, **options)
    assert fake.writes == []
    assert predicted == run(fake, {**DATA, "max_budget": 1}, {"alias": "new"}, **options)


def test_partial_failure(fake: FakeLiteLLM) -> None:
    prepare(fake, DATA)
    fake.faults[("POST", "/team/new")] = Fault(500)
    result = run(fake, {**DATA, "rpm_limit": 1}, {"alias": "one"}, {"alias": "two"})
    assert result["applied"] == [{"action": "update", "name": "data"}]
    assert [entry["name"] for entry in result["failures"] + result["pending"]] == ["one", "two"]
    assert run(fake, {**DATA, "rpm_limit": 1}, {"alias": "one"}, {"alias": "two"})["create"] == ["one", "two"]


REFUSED: list[tuple[list[dict[str, Any]], str]] = [
    ([DATA, DATA], "teams[1].alias: 'data' is already teams[0]"),
    ([{"alias": ""}], "teams[0].alias: '' is empty"),
    ([{"alias": "a", "services": ["mcp_x"]}], "teams[0].services[0]: 'mcp_x' is no service of this gateway"),
    ([{"alias": "a", "tpm_limit": -1}], "teams[0].tpm_limit: -1 is below 0"),
    ([{"alias": "a", "models": ["gpt"]}], "teams[0].models[0]: 'gpt' is no model"),
    ([{"alias": "a", "metadata": {"owner": "x"}}], "teams[0].metadata.owner: use teams[0].owner"),
    ([{"alias": "a", "access_groups": ["nowhere"]}], "teams: 'a' is granted the access group 'nowhere'"),
    ([{"alias": "twice"}], "teams: LiteLLM has two teams 'twice', with the ids 1 and 2"),
]


@pytest.mark.parametrize(("teams", "message"), REFUSED)
def test_refused_before_the_first_write(fake: FakeLiteLLM, teams: list[dict[str, Any]], message: str) -> None:
    for number in ("1", "2"):
        fake.access.new_team({"team_id": number, "team_alias": "twice"})
    result = run(fake, *teams, known_services=["mcp_postgres", "mcp_fetch"], known_models=["selftest"])
    assert result["msg"].startswith(message)
    assert fake.writes == []


def test_nothing_deployed_yet() -> None:
    with running(FakeLiteLLM()) as gone:
        url = gone.url
    given = {"url": url, "admin_key": MASTER_KEY, "teams": [DATA]}
    result = run_module(litellm_teams.main, given, check_mode=True)
    assert (result["create"], result["litellm_version"]) == (["data"], None)
    assert "nothing listens there" in run_module(litellm_teams.main, given)["msg"]
