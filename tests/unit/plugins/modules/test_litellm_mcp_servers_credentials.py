# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_mcp_servers: credentials for the servers' own authentication, and what becomes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_mcp_servers
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

POST, PUT, DELETE = "POST /v1/mcp/server", "PUT /v1/mcp/server", "DELETE /v1/mcp/server/notes"
OLD_URL, NEW_URL = "http://notes.lan:8080/mcp", "http://elsewhere.lan:8080/mcp"
NOTES = {"server_id": "notes", "url": OLD_URL}
FIRST, SECOND = "first-hush-hush", "second-hush-hush"
SECURED = {**NOTES, "auth_type": "bearer_token", "credential": FIRST}
VERSIONS = ["1.77.3", "1.106.2"]


@pytest.fixture(name="fake")
def _fake() -> Iterator[FakeLiteLLM]:
    with running(FakeLiteLLM(version="1.106.2")) as fake:
        yield fake


def run(fake: FakeLiteLLM, *servers: dict[str, Any], check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module against *fake*, which never holds a credential."""
    fake.forget_calls()
    given = {"url": fake.url, "admin_key": MASTER_KEY, "servers": list(servers), **options}
    result = run_module(litellm_mcp_servers.main, given, check)
    assert "hush" not in json.dumps(result)
    return result


def test_it_is_sent_when_the_server_is_registered_and_never_shown(fake: FakeLiteLLM) -> None:
    result = run(fake, {**SECURED, "credential_version": "2026-11"})
    assert fake.writes == [POST]
    assert fake.bodies == [
        {
            "server_id": "notes",
            "server_name": "notes",
            "alias": "notes",
            "url": OLD_URL,
            "transport": "http",
            "description": "managed by lan.mcp_gateway",
            "mcp_access_groups": [],
            "auth_type": "bearer_token",
            "credentials": {"auth_value": FIRST},
            "mcp_info": {"description": "managed by lan.mcp_gateway", "credential_version": "2026-11"},
        }
    ]
    assert result["diff"]["after"]["notes"]["credential"] == "<set>"
    assert fake.server_table.called_with("notes") == (OLD_URL, "bearer_token", FIRST)
    assert not run(fake, {**SECURED, "credential_version": "2026-11"})["changed"]


def test_a_changed_one_is_no_difference_until_its_version_says_so(fake: FakeLiteLLM) -> None:
    run(fake, SECURED)
    changed = {**SECURED, "credential": SECOND}
    assert run(fake, changed)["unchanged"] == ["notes"]
    assert fake.writes == []
    result = run(fake, {**changed, "credential_version": "2"})
    assert (result["update"], fake.writes) == (["notes"], [PUT])
    assert result["diff"]["before"]["notes"]["credential_version"] is None
    assert result["diff"]["after"]["notes"]["credential_version"] == "2"
    assert fake.server_table.called_with("notes") == (OLD_URL, "bearer_token", SECOND)
    assert not run(fake, {**changed, "credential_version": "2"})["changed"]
    assert run(fake, changed)["update"] == ["notes"]
    assert "credential_version" not in fake.servers["notes"]["mcp_info"]


def test_litellm_itself_would_send_the_old_one_to_a_new_address(fake: FakeLiteLLM) -> None:
    run(fake, SECURED)
    assert fake.server_table.answer("PUT", "", {"server_id": "notes", "url": NEW_URL})[0] == 202
    assert fake.server_table.called_with("notes") == (NEW_URL, "bearer_token", FIRST)


@pytest.mark.parametrize(
    ("wanted", "called"),
    [
        ({"auth_type": "bearer_token", "credential": SECOND}, ("bearer_token", SECOND)),
        ({"auth_type": "api_key", "credential": SECOND}, ("api_key", SECOND)),
        ({}, ("none", None)),
    ],
)
def test_a_new_address_never_gets_the_old_one(
    fake: FakeLiteLLM, wanted: dict[str, Any], called: tuple[str, str | None]
) -> None:
    run(fake, SECURED)
    result = run(fake, {**NOTES, "url": NEW_URL, **wanted})
    assert (result["update"], fake.writes) == (["notes"], [PUT])
    assert fake.server_table.called_with("notes") == (NEW_URL, *called)
    value = {"auth_value": SECOND} if wanted else None
    assert (fake.bodies[0]["credentials"], fake.servers["notes"]["credentials"]) == (value, value)
    assert not run(fake, {**NOTES, "url": NEW_URL, **wanted})["changed"]


def test_what_was_set_by_hand_is_put_right(fake: FakeLiteLLM) -> None:
    run(fake, NOTES)
    by_hand = {"server_id": "notes", "auth_type": "api_key", "credentials": {"auth_value": FIRST}}
    fake.server_table.answer("PUT", "", by_hand)
    result = run(fake, NOTES)
    assert result["update"] == ["notes"]
    assert result["diff"]["before"]["notes"]["auth_type"] == "api_key"
    assert fake.server_table.called_with("notes") == (OLD_URL, "none", None)


FORWARDED = {
    "static_headers": {"X-Key": FIRST},
    "extra_headers": ["authorization"],
    "env_vars": [{"name": "A", "value": FIRST}],
    "is_byok": True,
}


@pytest.mark.parametrize("name", FORWARDED)
def test_what_somebody_set_for_the_old_address_is_not_sent_to_a_new_one(fake: FakeLiteLLM, name: str) -> None:
    run(fake, {"server_id": "other", "url": OLD_URL}, NOTES)
    fake.servers["notes"][name] = FORWARDED[name]
    result = run(fake, {"server_id": "other", "url": OLD_URL}, {**SECURED, "url": NEW_URL})
    assert result["msg"].startswith(f"servers[1].url: LiteLLM would send {name} of notes, which somebody set")
    assert fake.writes == []
    result = run(fake, {**SECURED, "url": NEW_URL.replace("elsewhere", "notes").replace("8080/mcp", "8080/sse")})
    assert (result["update"], fake.writes) == (["notes"], [PUT])
    for other in (OLD_URL.replace("8080", "8081"), OLD_URL.replace("http:", "https:"), "http://notes.lan/mcp"):
        assert f"would send {name}" in run(fake, {**NOTES, "url": other})["msg"]
    assert run(fake, NOTES, state="absent")["delete"] == ["notes"]


def test_where_a_change_is_a_replacement_nothing_is_left_to_send(fake: FakeLiteLLM) -> None:
    fake.version = "1.80.5"  # stores credentials, and its PUT does not reach the running proxy
    run(fake, SECURED)
    fake.servers["notes"]["static_headers"] = FORWARDED["static_headers"]
    assert run(fake, {**NOTES, "url": NEW_URL})["replace"] == ["notes"]
    assert fake.writes == [DELETE, POST]
    assert "static_headers" not in fake.servers["notes"]
    assert fake.server_table.called_with("notes") == (NEW_URL, "none", None)


def test_a_version_that_stores_none(fake: FakeLiteLLM) -> None:
    fake.version = "1.77.3"
    result = run(fake, {"server_id": "other", "url": OLD_URL}, SECURED)
    assert result["msg"].startswith("servers[1].auth_type: LiteLLM 1.77.3 stores no credential of a registered server;")
    assert "define notes in its config.yaml (litellm_mcp_servers of the role litellm)" in result["msg"]
    assert fake.writes == []
    assert not run(fake, SECURED, state="absent").get("failed")


def test_nothing_deployed_yet() -> None:
    with running(FakeLiteLLM()) as gone:
        pass
    result = run(gone, SECURED, check=True)
    assert (result["create"], result["diff"]["after"]["notes"]["credential"]) == (["notes"], "<set>")


def test_a_server_that_was_registered_without_a_word_of_authentication(fake: FakeLiteLLM) -> None:
    run(fake, NOTES)
    fake.servers["notes"]["auth_type"] = None
    assert run(fake, NOTES)["unchanged"] == ["notes"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"credential": FIRST}, "credential is of no use with auth_type none; give auth_type"),
    ({"credential_version": "2"}, "credential_version is of no use with auth_type none"),
    ({"auth_type": "api_key"}, "credential is missing or empty; auth_type api_key needs one"),
    ({"auth_type": "api_key", "credential": ""}, "credential is missing or empty"),
    ({"auth_type": "basic", "credential": FIRST}, "credential: auth_type basic needs user:password"),
    ({"auth_type": "api_key", "credential": f"{FIRST}\n"}, "credential holds a character that is no printable ASCII"),
    ({"auth_type": "api_key", "credential": f" {FIRST}"}, "credential holds a character that is no printable ASCII"),
    ({"auth_type": "api_key", "credential": f"{FIRST}ü"}, "credential holds a character that is no printable ASCII"),
    ({"auth_type": "api_key", "credential": f"${{{FIRST}}}"}, "credential names a variable"),
    ({"auth_type": "api_key", "credential": f"os.environ/{FIRST}"}, "credential names a variable"),
]


@pytest.mark.parametrize(("options", "message"), REFUSED)
def test_refused_before_the_first_request(fake: FakeLiteLLM, options: dict[str, Any], message: str) -> None:
    result = run(fake, {"server_id": "other", "url": OLD_URL}, {**NOTES, **options})
    assert result["msg"].startswith(f"servers[1].{message}")
    assert (result["failed"], fake.calls) == (True, [])


@pytest.mark.parametrize("credential", ["user:hush", "Basic dXNlcjpodXNo"])
def test_both_forms_of_basic(fake: FakeLiteLLM, credential: str) -> None:
    assert run(fake, {**NOTES, "auth_type": "basic", "credential": credential})["create"] == ["notes"]


def test_an_answer_that_quotes_it_is_not_shown(fake: FakeLiteLLM) -> None:
    fake.faults[("POST", "/v1/mcp/server")] = Fault(500, json.dumps({"detail": f"cannot store {FIRST}"}))
    result = run(fake, SECURED)
    assert "cannot store" in result["msg"]


def test_check_mode_only_reads(fake: FakeLiteLLM) -> None:
    run(fake, SECURED)
    wanted = {**SECURED, "url": NEW_URL, "credential": SECOND}
    predicted = run(fake, wanted, check=True)
    assert fake.writes == []
    done = run(fake, wanted)
    assert (predicted["update"], predicted["diff"]) == (done["update"], done["diff"])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_name_that_another_one_still_has(fake: FakeLiteLLM, version: str) -> None:
    fake.version = version
    run(fake, NOTES, {"server_id": "other", "url": OLD_URL})
    swapped = [{**NOTES, "name": "other"}, {"server_id": "other", "url": OLD_URL, "name": "Notes"}]
    result = run(fake, *swapped)
    assert result["msg"].startswith("servers[0] (notes): the tools of servers[1] start with other already;")
    assert (result["failed"], fake.writes) == (True, [])
    assert run(fake, swapped[0], prune=True)["delete"] == ["other"]
    assert fake.servers["notes"]["server_name"] == "other"


def test_names_on_current_versions_are_one_in_either_case(fake: FakeLiteLLM) -> None:
    run(fake, NOTES)
    body = {"server_id": "other", "server_name": "x", "alias": "NOTES", "url": OLD_URL}
    assert fake.server_table.answer("POST", "", body)[0] == 400
    result = run(fake, NOTES, {"server_id": "other", "url": OLD_URL, "name": "x", "alias": "NOTES"})
    assert result["msg"].startswith("servers[1] (other): the tools of servers[0] start with NOTES already")


def test_put_of_1_77_3_nulls_what_is_omitted_and_is_not_live(fake: FakeLiteLLM) -> None:
    fake.version = "1.77.3"
    run(fake, NOTES)
    assert fake.server_table.answer("PUT", "", {"server_id": "notes", "url": NEW_URL})[0] == 202
    assert (fake.servers["notes"]["server_name"], fake.servers["notes"]["mcp_info"]) == (None, {})
    assert fake.server_table.called_with("notes") == (OLD_URL, "none", None)
    assert run(fake, NOTES)["replace"] == ["notes"]
    assert fake.writes == [DELETE, POST]
