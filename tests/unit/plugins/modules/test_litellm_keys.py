# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_keys: the exact calls of each scenario, and what stays on disk."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.key_files import KeyFiles, file_name
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_keys
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.key_world import OLD_VALUE, World
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module
from hypothesis import given
from hypothesis import strategies as st

READS = ["GET /health/readiness", "GET /key/list"]
SERVERS = "GET /v1/mcp/server"  # looked at before grants are written
GENERATE, UPDATE, DELETE = "POST /key/generate", "POST /key/update", "POST /key/delete"
CLAUDE = {"alias": "claude-code", "services": ["mcp_postgres", "mcp_fetch"], "max_budget": 5, "budget_duration": "30d"}
WEBUI = {"alias": "open-webui", "services": ["mcp_fetch"], "rpm_limit": 60}


@pytest.fixture(name="world")
def _world(tmp_path: Path) -> Iterator[World]:
    with running(FakeLiteLLM()) as fake:
        fake.add_servers("mcp_postgres", "mcp_fetch")
        yield World(fake, tmp_path)


def test_create(world: World) -> None:
    result = world.run(CLAUDE, WEBUI, known_services=["mcp_postgres", "mcp_fetch"])
    assert world.fake.calls == [*READS, SERVERS, GENERATE, GENERATE]
    assert result["create"] == result["written"] == ["claude-code", "open-webui"]
    assert result["files"]["claude-code"] == str(world.values / "claude-code.env")
    assert stat.S_IMODE((world.values / "claude-code.env").stat().st_mode) == 0o600
    assert world.fake.bodies[0] == {
        "key": world.value("claude-code"),
        "key_alias": "claude-code",
        "object_permission": {"mcp_servers": ["mcp_fetch", "mcp_postgres"], "mcp_access_groups": []},
        "models": [],
        "team_id": None,
        "allowed_routes": [],
        "max_budget": 5.0,
        "budget_duration": "30d",
        "rpm_limit": None,
        "tpm_limit": None,
        "max_parallel_requests": None,
        "blocked": False,
        "metadata": {"managed_by": "lan.mcp_gateway"},
    }


def test_unchanged(world: World) -> None:
    world.prepare(CLAUDE, WEBUI)
    result = world.run(WEBUI, CLAUDE)
    assert world.fake.calls == READS
    assert (result["changed"], result["written"], result["diff"]) == (False, [], {"before": {}, "after": {}})


DRIFT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"max_budget": 9.0}, {"max_budget": 5.0}),
    ({"rpm_limit": 1}, {"rpm_limit": None}),
    ({"blocked": True}, {"blocked": False}),
    ({"models": ["gpt"]}, {"models": []}),
    (
        {"object_permission": {"mcp_servers": ["mcp_fetch"], "mcp_access_groups": ["all"]}},
        {"object_permission": {"mcp_servers": ["mcp_fetch", "mcp_postgres"], "mcp_access_groups": []}},
    ),
    ({"metadata": {"note": 1}}, {"metadata": {"note": 1, "managed_by": "lan.mcp_gateway"}}),
]


@pytest.mark.parametrize(("drift", "repair"), DRIFT)
def test_drift_is_repaired_with_what_differs_and_no_more(
    world: World, drift: dict[str, Any], repair: dict[str, Any]
) -> None:
    world.prepare(CLAUDE, WEBUI)
    world.row("claude-code").update(drift)
    result = world.run(CLAUDE, WEBUI)
    assert world.fake.calls == [*READS, *([SERVERS] if "object_permission" in drift else []), UPDATE]
    assert world.fake.bodies == [{"key": world.value("claude-code"), **repair}]
    assert (result["update"], result["unchanged"]) == (["claude-code"], ["open-webui"])
    assert not world.run(CLAUDE, WEBUI)["changed"]


def test_notes_of_others_are_kept(world: World) -> None:
    world.prepare(CLAUDE)
    world.row("claude-code")["metadata"]["theirs"] = 1
    assert not world.run(CLAUDE)["changed"]
    world.run({**CLAUDE, "metadata": {"ours": 2}})
    assert world.row("claude-code")["metadata"] == {"managed_by": "lan.mcp_gateway", "theirs": 1, "ours": 2}


def test_a_deleted_key_comes_back_with_its_value(world: World) -> None:
    world.prepare(CLAUDE)
    before = dict(world.fake.keys)
    world.fake.keys.clear()
    assert world.run(CLAUDE)["create"] == ["claude-code"]
    assert world.fake.keys.keys() == before.keys()


def test_a_server_of_the_configuration_is_granted_by_its_name(world: World) -> None:
    world.fake.add_config_server("tools", "0123abcd")  # LiteLLM shows a server with an alias by that
    config = {"local_tools": {"alias": "tools", "url": "http://tools:8080/sse"}, "other": {"url": "http://other/sse"}}
    key = {"alias": "claude-code", "services": ["local_tools", "mcp_fetch"]}
    options: dict[str, Any] = {"config_servers": config, "known_services": ["mcp_fetch", "local_tools", "other"]}
    world.run(key, **options)
    assert world.row("claude-code")["object_permission"]["mcp_servers"] == ["0123abcd", "mcp_fetch"]
    assert world.fake.calls == [*READS, SERVERS, GENERATE]
    assert not world.run(key, **options)["changed"]
    missing = {"alias": "open-webui", "services": ["other"]}
    world.fake.forget_calls()
    result = world.run(missing, **options)
    assert "'open-webui' is granted 'other' of config.yaml, and the running LiteLLM does not have it" in result["msg"]
    assert world.fake.writes == []


def test_another_value_is_a_replacement(world: World) -> None:
    world.prepare(CLAUDE, WEBUI)
    old = world.row("claude-code")["token"]
    result = world.run({**CLAUDE, "value": OLD_VALUE}, WEBUI)
    assert world.fake.calls == [*READS, SERVERS, UPDATE, GENERATE, DELETE]
    assert world.fake.bodies[0] == {"key": old, "key_alias": "claude-code (old value)", "blocked": True}
    assert world.fake.bodies[-1] == {"keys": [old]}
    assert (result["replace"], result["written"]) == (["claude-code"], ["claude-code"])
    assert result["diff"]["after"]["claude-code"]["token"] == "<changed>"
    assert world.value("claude-code") == OLD_VALUE
    assert not world.run(CLAUDE, WEBUI)["changed"]


def test_a_period_that_cannot_be_cleared_becomes_a_very_long_one(world: World) -> None:
    world.prepare(CLAUDE)
    result = world.run({**CLAUDE, "budget_duration": None})
    assert world.fake.calls == [*READS, UPDATE]
    assert world.fake.bodies == [{"key": world.value("claude-code"), "budget_duration": "36500d"}]
    assert result["update"] == ["claude-code"]
    assert not world.run({**CLAUDE, "budget_duration": None})["changed"]
    assert world.run(CLAUDE)["update"] == ["claude-code"]


def test_absent_keeps_the_file(world: World) -> None:
    world.prepare(CLAUDE, WEBUI)
    value = world.value("claude-code")
    gone = {"alias": "claude-code", "state": "absent"}
    assert world.run(gone)["delete"] == ["claude-code"]
    assert world.fake.calls == [*READS, DELETE]
    assert not world.run(gone)["changed"]
    assert world.run(CLAUDE)["create"] == ["claude-code"]
    assert world.value("claude-code") == value


def test_prune_touches_only_ours(world: World) -> None:
    world.fake.add_key("theirs", "sk-theirs-1")
    world.fake.add_key(None, "sk-no-alias-1")
    world.prepare(CLAUDE, WEBUI)
    assert world.run(CLAUDE)["ignored"] == ["open-webui", "theirs"]
    result = world.run(CLAUDE, prune=True)
    assert (result["delete"], result["ignored"]) == (["open-webui"], ["theirs"])
    assert world.fake.writes == [DELETE]


def test_adopt_a_key_of_the_same_value(world: World) -> None:
    world.fake.add_key("claude-code", OLD_VALUE, metadata={"theirs": 1})
    (world.values / "claude-code.env").write_text(f"LITELLM_API_KEY={OLD_VALUE}\n")
    result = world.run(CLAUDE)
    assert (result["adopt"], world.fake.writes) == (["claude-code"], [UPDATE])
    assert world.row("claude-code")["metadata"] == {"theirs": 1, "managed_by": "lan.mcp_gateway"}


def test_many_keys_are_read_in_pages(world: World) -> None:
    for number in range(250):
        world.fake.add_key(f"key-{number}", f"sk-number-{number}")
    result = world.run()
    assert world.fake.calls == ["GET /health/readiness", *["GET /key/list"] * 3]
    assert len(result["ignored"]) == 250


@pytest.mark.parametrize("options", [{}, {"prune": True}])
def test_check_mode_only_reads(world: World, options: dict[str, Any]) -> None:
    world.prepare(CLAUDE, WEBUI)
    new = {"alias": "third", "services": []}
    before = sorted(path.name for path in world.values.iterdir())
    predicted = world.run({**CLAUDE, "max_budget": 1}, new, check=True, **options)
    assert world.fake.writes == []
    assert sorted(path.name for path in world.values.iterdir()) == before
    done = world.run({**CLAUDE, "max_budget": 1}, new, **options)
    assert predicted == done
    assert (done["update"], done["create"]) == (["claude-code"], ["third"])


def test_values_are_on_disk_before_litellm_is_told(world: World) -> None:
    world.fake.faults[("POST", "/key/generate")] = Fault(kind="close")
    result = world.run(CLAUDE)
    assert (result["failed"], result["changed"], world.fake.writes) == (True, True, [GENERATE])
    value = world.value("claude-code")
    assert world.run(CLAUDE)["create"] == ["claude-code"]
    assert world.value("claude-code") == value


def test_a_write_whose_answer_was_lost_is_found_by_the_next_run(world: World) -> None:
    (world.values / "claude-code.env").write_text(f"LITELLM_API_KEY={OLD_VALUE}\n")
    world.fake.faults[("POST", "/key/generate")] = Fault(kind="close")
    assert world.run(CLAUDE)["failed"]
    world.fake.answer("POST", "/key/generate", {}, {**world.fake.bodies[-1]})  # it had been done all the same
    world.fake.forget_calls()
    assert not world.run(CLAUDE)["changed"]


def test_runs_at_once_make_one_key(world: World) -> None:
    def manage() -> None:
        key = {name: spec.get("default") for name, spec in litellm_keys.ARGUMENT_SPEC["keys"]["options"].items()}
        given = {name: spec.get("default") for name, spec in litellm_keys.ARGUMENT_SPEC.items()}
        given.update(url=world.fake.url, admin_key=MASTER_KEY, values_dir=str(world.values), keys=[{**key, **CLAUDE}])
        litellm_keys.manage(given, check_mode=False)

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(manage) for _turn in range(4)]:
            done.result(20)
    assert world.fake.writes == [GENERATE]
    assert not world.run(CLAUDE)["changed"]


def test_partial_failure(world: World) -> None:
    world.prepare(WEBUI)
    world.row("open-webui")["rpm_limit"] = 1
    world.fake.faults[("POST", "/key/generate")] = Fault(503, "no database")
    result = world.run(WEBUI, CLAUDE, {**CLAUDE, "alias": "third"})
    assert world.fake.calls == [*READS, SERVERS, UPDATE, GENERATE]
    assert result["applied"] == [{"action": "update", "name": "open-webui"}]
    assert [item["name"] for item in result["failures"]] == ["claude-code"]
    assert result["pending"] == [{"action": "create", "name": "third"}]
    assert "1 of 3 changes were made" in result["msg"]


def test_an_unknown_key_that_the_server_quotes_is_hidden(world: World) -> None:
    world.prepare({**CLAUDE, "value": OLD_VALUE})
    world.row("claude-code")["max_budget"] = 1
    words = json.dumps({"error": {"message": f"user key does not exist in db. User Key={OLD_VALUE}"}})
    world.fake.faults[("POST", "/key/update")] = Fault(401, words)
    message = world.run(CLAUDE)["msg"]
    assert "does not exist in db" in message
    assert "master key" not in message


REFUSED: list[tuple[list[dict[str, Any]], str]] = [
    ([CLAUDE, CLAUDE], "keys[1].alias: 'claude-code' is already keys[0]"),
    ([CLAUDE, {"alias": "claude-code", "state": "absent"}], "keys[1].alias: 'claude-code' is already keys[0]"),
    ([{**CLAUDE, "alias": " x"}], "keys[0].alias: ' x' is empty or has blanks"),
    ([{**CLAUDE, "alias": ""}], "keys[0].alias: '' is empty"),
    ([WEBUI, {**CLAUDE, "services": ["mcp_fetch", "mcp_x"]}], "keys[1].services[1]: 'mcp_x' is no service"),
    ([{**CLAUDE, "value": "no-prefix-secret"}], "keys[0].value (claude-code) must be sk-"),
    ([{**CLAUDE, "value": "sk-with secret"}], "keys[0].value (claude-code) must be sk-"),
    ([{**CLAUDE, "max_budget": -1}], "keys[0].max_budget: -1"),
    ([{**CLAUDE, "budget_duration": "monthly"}], "keys[0].budget_duration: 'monthly' is no duration"),
    ([{**CLAUDE, "metadata": {"managed_by": "me"}}], "keys[0].metadata.managed_by: it is"),
    ([{**CLAUDE, "value": "sk-same"}, {**WEBUI, "value": "sk-same"}], "keys[1] (open-webui) has the same value"),
    ([{**CLAUDE, "value": "sk-theirs-1"}], "keys: the value of 'claude-code' is already that of the key 'theirs'"),
    (
        [{**CLAUDE, "value": "sk-no-alias-1"}],
        "keys: the value of 'claude-code' is already that of the key 'without an alias'",
    ),
    ([{"alias": "theirs"}], "keys: LiteLLM has a key 'theirs' that this module did not make, with another value"),
]


@pytest.mark.parametrize(("keys", "message"), REFUSED)
def test_refused_before_the_first_write(world: World, keys: list[dict[str, Any]], message: str) -> None:
    world.fake.add_key("theirs", "sk-theirs-1")
    world.fake.add_key(None, "sk-no-alias-1")
    result = world.run(*keys, known_services=["mcp_fetch", "mcp_postgres"])
    assert result["msg"].startswith(message)
    assert "secret" not in json.dumps(result)
    assert (result["failed"], world.fake.writes, list(world.values.iterdir())) == (True, [], [])


def test_a_value_that_the_version_refuses(world: World) -> None:
    world.fake.version = "1.106.2"
    assert "give at least 16" in world.run({**CLAUDE, "value": "sk-short"})["msg"]


def test_a_value_may_move_from_a_key_that_goes(world: World) -> None:
    world.fake.add_key("before", OLD_VALUE)
    world.run({"alias": "before", "state": "absent"}, {**CLAUDE, "value": OLD_VALUE})
    assert world.fake.writes == [UPDATE]
    assert [row["key_alias"] for row in world.fake.keys.values()] == ["claude-code"]


def test_values_from_the_inventory_alone(world: World) -> None:
    result = world.run({**CLAUDE, "value": OLD_VALUE}, values_dir=None)
    assert (result["create"], result["files"], list(world.values.iterdir())) == (["claude-code"], {}, [])
    assert "no values_dir to keep one" in world.run(WEBUI, values_dir=None)["msg"]


@pytest.mark.parametrize(
    ("text", "message"), [("LITELLM_API_KEY='x\n", "quote is not closed"), ("LITELLM_API_KEY=x\n", "must be sk-")]
)
def test_a_bad_file(world: World, text: str, message: str) -> None:
    (world.values / "claude-code.env").write_text(text)
    assert message in world.run(CLAUDE)["msg"]


def test_no_directory(world: World) -> None:
    missing = str(world.values / "no")
    assert world.run(CLAUDE, values_dir=missing)["msg"].startswith(f"values_dir: {missing} is no directory")
    assert world.run(CLAUDE, values_dir=missing, check=True)["create"] == ["claude-code"]


def test_nothing_deployed_yet(tmp_path: Path) -> None:
    with running(FakeLiteLLM()) as gone:
        url = gone.url
    given = {"url": url, "admin_key_file": str(tmp_path / "x"), "values_dir": str(tmp_path / "y"), "keys": [CLAUDE]}
    result = run_module(litellm_keys.main, given, check_mode=True)
    assert (result["create"], result["litellm_version"]) == (["claude-code"], None)


@given(st.text(min_size=1), st.text(min_size=1))
def test_file_names_are_safe_and_unique(one: str, two: str) -> None:
    try:
        names = (file_name(one), file_name(two))
    except UnicodeEncodeError:
        return
    assert (names[0] == names[1]) == (one == two)
    assert all("/" not in name and name not in (".env", "..") for name in names)
    assert KeyFiles("/d").path(one).startswith("/d/")


def test_plain_aliases_are_their_own_file_names() -> None:
    assert file_name("claude-code_1.2~") == "claude-code_1.2~.env"
    assert file_name("a b/c") == "a%20b%2Fc.env"
