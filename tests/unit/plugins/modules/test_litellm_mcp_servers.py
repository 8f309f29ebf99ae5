# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_mcp_servers: the exact calls of each scenario."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_mcp_servers
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

READS = ["GET /health/readiness", "GET /v1/mcp/server"]
READS_NOW = [READS[0], f"{READS[0]}/details", READS[1]]
POST, PUT = "POST /v1/mcp/server", "PUT /v1/mcp/server"
VERSIONS = ["1.77.3", "1.106.2"]
FETCH = {"server_id": "mcp_fetch", "url": "http://mcp-fetch:8080/sse"}
QUERY = {"server_id": "mcp_postgres", "url": "http://mcp-postgres:8080/sse", "access_groups": ["b", "a"]}


@pytest.fixture(name="fake")
def _fake() -> Iterator[FakeLiteLLM]:
    with running(FakeLiteLLM()) as fake:
        yield fake


def run(fake: FakeLiteLLM, *servers: dict[str, Any], check: bool = False, **options: Any) -> dict[str, Any]:
    """Result of the module against *fake*."""
    given = {"url": fake.url, "admin_key": MASTER_KEY, "servers": list(servers), **options}
    return run_module(litellm_mcp_servers.main, given, check)


def prepared(fake: FakeLiteLLM, *servers: dict[str, Any]) -> None:
    """Register *servers* and forget the calls."""
    assert run(fake, *servers)["changed"]
    fake.forget_calls()


def test_create(fake: FakeLiteLLM) -> None:
    result = run(fake, FETCH, QUERY)
    assert fake.calls == [*READS, POST, POST]
    assert (result["changed"], result["create"]) == (True, ["mcp_fetch", "mcp_postgres"])
    assert fake.bodies[0] == {
        "server_id": "mcp_fetch",
        "server_name": "mcp_fetch",
        "alias": "mcp_fetch",
        "url": "http://mcp-fetch:8080/sse",
        "transport": "sse",
        "description": "managed by lan.mcp_gateway",
        "mcp_access_groups": [],
        "auth_type": "none",
        "mcp_info": {"description": "managed by lan.mcp_gateway"},
    }


def test_unchanged(fake: FakeLiteLLM) -> None:
    prepared(fake, FETCH, QUERY)
    result = run(fake, QUERY, FETCH)
    assert fake.calls == READS
    assert (result["changed"], result["unchanged"]) == (False, ["mcp_postgres", "mcp_fetch"])
    assert result["diff"] == {"before": {}, "after": {}}


def test_a_difference_is_a_replacement_on_1_77_3(fake: FakeLiteLLM) -> None:
    prepared(fake, FETCH, QUERY)
    result = run(fake, {**FETCH, "url": "http://elsewhere:8080/sse"}, QUERY)
    assert fake.calls == [*READS, "DELETE /v1/mcp/server/mcp_fetch", POST]
    assert (result["replace"], result["unchanged"]) == (["mcp_fetch"], ["mcp_postgres"])
    assert result["diff"]["after"]["mcp_fetch"]["url"] == "http://elsewhere:8080/sse"


def test_a_difference_is_an_update_where_it_is_live(fake: FakeLiteLLM) -> None:
    fake.version = "1.106.2"
    prepared(fake, FETCH)
    assert fake.servers["mcp_fetch"]["transport"] == "http"
    result = run(fake, {**FETCH, "description": "new"})
    assert fake.calls == [*READS_NOW, PUT]
    # What LiteLLM adds to mcp_info is not sent back: its server_name would stay when ours changes.
    assert fake.bodies[0]["mcp_info"] == {"description": "new (managed by lan.mcp_gateway)"}
    assert result["update"] == ["mcp_fetch"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_description_is_read_back_as_it_was_written(fake: FakeLiteLLM, version: str) -> None:
    fake.version = version
    prepared(fake, {**FETCH, "description": "Web pages"})
    assert fake.servers["mcp_fetch"]["description"] == "Web pages (managed by lan.mcp_gateway)"
    assert not run(fake, {**FETCH, "description": "Web pages"})["changed"]
    assert run(fake, {**FETCH, "description": "Pages"})["changed"]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("labels", [{}, {"name": "Mcp_Fetch"}, {"server_id": "x", "name": "y", "alias": "MCP_fetch"}])
def test_a_server_of_config_yaml_is_never_written(fake: FakeLiteLLM, version: str, labels: dict[str, Any]) -> None:
    fake.version = version
    fake.add_config_server("mcp_fetch", "0123")
    result = run(fake, QUERY, {**FETCH, **labels})
    assert (result["failed"], fake.writes) == (True, [])
    assert f"servers[1] ({labels.get('server_id', 'mcp_fetch')}, name " in result["msg"]
    assert "the config.yaml of LiteLLM defines the server mcp_fetch (server_id 0123) too" in result["msg"]
    assert "0123" in run(fake, {"server_id": "0123"}, state="absent")["msg"]


def test_absent(fake: FakeLiteLLM) -> None:
    prepared(fake, FETCH, QUERY)
    for changed, calls in ((True, [*READS, "DELETE /v1/mcp/server/mcp_fetch"]), (False, READS)):
        fake.forget_calls()
        result = run(fake, {"server_id": "mcp_fetch"}, state="absent")
        assert (result["changed"], fake.calls) == (changed, calls)
    assert result["ignored"] == ["mcp_postgres"]


def test_prune_touches_only_ours(fake: FakeLiteLLM) -> None:
    fake.servers["theirs"] = {
        "server_id": "theirs",
        "server_name": "theirs",
        "created_by": "somebody",
        "mcp_info": None,
    }
    fake.add_config_server("by_config", "0123")
    prepared(fake, FETCH, QUERY)
    assert run(fake, FETCH)["ignored"] == ["theirs", "mcp_postgres"]
    fake.forget_calls()
    result = run(fake, FETCH, prune=True)
    assert fake.calls == [*READS, "DELETE /v1/mcp/server/mcp_postgres"]
    assert (result["delete"], result["ignored"]) == (["mcp_postgres"], ["theirs"])


def test_adopt(fake: FakeLiteLLM) -> None:
    prepared(fake, FETCH)
    fake.servers["mcp_fetch"]["mcp_info"] = {}
    result = run(fake, FETCH)
    assert (result["adopt"], result["replace"]) == (["mcp_fetch"], ["mcp_fetch"])
    assert not run(fake, FETCH)["changed"]


@pytest.mark.parametrize("options", [{}, {"prune": True}, {"state": "absent"}])
def test_check_mode_only_reads(fake: FakeLiteLLM, options: dict[str, Any]) -> None:
    prepared(fake, FETCH, QUERY)
    wanted = {**FETCH, "description": "new"}
    predicted = run(fake, wanted, check=True, **options)
    assert fake.writes == []
    done = run(fake, wanted, **options)
    assert {name: predicted[name] for name in ("changed", "diff", "create", "replace", "delete")} == {
        name: done[name] for name in ("changed", "diff", "create", "replace", "delete")
    }
    assert predicted["changed"]


def test_partial_failure(fake: FakeLiteLLM) -> None:
    prepared(fake, FETCH)
    fake.faults[("POST", "/v1/mcp/server")] = Fault(500, '{"detail": "sk-leaked123 broke"}')
    result = run(fake, {**FETCH, "description": "x"}, QUERY)
    assert (result["failed"], result["changed"]) == (True, True)
    assert fake.calls == [*READS, "DELETE /v1/mcp/server/mcp_fetch", POST]
    assert result["applied"] == []
    assert [(item["action"], item["name"]) for item in result["failures"]] == [("replace", "mcp_fetch")]
    assert result["pending"] == [{"action": "create", "name": "mcp_postgres"}]
    assert "0 of 2 changes were made; run it again" in result["msg"]
    assert "leaked" not in json.dumps(result)
    assert run(fake, {**FETCH, "description": "x"}, QUERY)["create"] == ["mcp_fetch", "mcp_postgres"]


REFUSED: list[tuple[list[dict[str, Any]], str]] = [
    ([{**FETCH, "name": "mcp-fetch"}], "servers[0].name: 'mcp-fetch' holds a character"),
    ([{**FETCH, "alias": "a b"}], "servers[0].alias: 'a b' holds a character"),
    ([{**FETCH, "server_id": "mcp-fetch"}], "servers[0].server_id: 'mcp-fetch' cannot be the name too"),
    ([{**FETCH, "server_id": ""}], "servers[0].server_id is empty"),
    ([FETCH, {"server_id": "x"}], "servers[1].url is missing (x)"),
    ([{**FETCH, "url": "mcp-fetch:8080"}], "servers[0].url: 'mcp-fetch:8080' is no address"),
    ([{**FETCH, "url": "http://${HOST}/sse"}], "servers[0].url: "),
    ([FETCH, FETCH], "servers[1].server_id: mcp_fetch is already servers[0]"),
    (
        [FETCH, {**QUERY, "name": "mcp_fetch"}],
        "servers[1] (mcp_postgres): the tools of servers[0] start with mcp_fetch",
    ),
    (
        [{**FETCH, "server_id": "by_config"}],
        "servers[0] (by_config, name by_config): the config.yaml of LiteLLM defines",
    ),
    ([{**FETCH, "server_id": "0123"}], "servers[0] (0123, name 0123): the config.yaml of LiteLLM defines"),
    ([{**FETCH, "server_id": "new", "name": "theirs"}], "servers[0] (new): the tools of the registered server t1"),
]


@pytest.mark.parametrize(("servers", "message"), REFUSED)
def test_refused_before_the_first_write(fake: FakeLiteLLM, servers: list[dict[str, Any]], message: str) -> None:
    fake.add_config_server("by_config", "0123")
    fake.servers["t1"] = {"server_id": "t1", "server_name": "theirs", "alias": "theirs", "created_by": "somebody"}
    result = run(fake, *servers)
    assert result["msg"].startswith(message)
    assert (result["failed"], fake.writes) == (True, [])


def test_the_wrong_master_key(fake: FakeLiteLLM, tmp_path: Any) -> None:
    secrets = tmp_path / "litellm.env"
    secrets.write_text("LITELLM_MASTER_KEY=sk-not-the-running-one\n")
    given = {"url": fake.url, "admin_key_file": str(secrets), "servers": [FETCH]}
    result = run_module(litellm_mcp_servers.main, given)
    assert (
        f"The key of LITELLM_MASTER_KEY in {secrets} is not the master key that the proxy running at" in result["msg"]
    )
    assert "not-the-running" not in json.dumps(result)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "there is no"),
        ("OTHER=1\n", "defines no LITELLM_MASTER_KEY"),
        ("LITELLM_MASTER_KEY='x\n", "line 1: LITELLM_MASTER_KEY: the quote is not closed"),
    ],
)
def test_the_key_file(fake: FakeLiteLLM, tmp_path: Any, text: str | None, message: str) -> None:
    if text is not None:
        (tmp_path / "x").write_text(text)
    result = run_module(litellm_mcp_servers.main, {"url": fake.url, "admin_key_file": str(tmp_path / "x")})
    assert result["msg"].startswith("admin_key_file: ")
    assert message in result["msg"]
    assert fake.calls == []


def test_connection_options(fake: FakeLiteLLM) -> None:
    assert "give admin_key_file" in run_module(litellm_mcp_servers.main, {"url": fake.url})["msg"]
    assert "timeout: 0 is not" in run(fake, timeout=0)["msg"]
    assert run_module(litellm_mcp_servers.main, {"url": "nowhere", "admin_key": "k"})["msg"].startswith(
        "url: 'nowhere'"
    )
    both = run_module(litellm_mcp_servers.main, {"url": fake.url, "admin_key": "k", "admin_key_file": "/x"})
    assert "mutually exclusive" in both["msg"]


def test_nothing_deployed_yet(tmp_path: Any) -> None:
    with running(FakeLiteLLM()) as gone:
        url = gone.url
    given = {"url": url, "admin_key_file": str(tmp_path / "missing"), "servers": [FETCH]}
    result = run_module(litellm_mcp_servers.main, given, check_mode=True)
    assert (result["changed"], result["create"], result["litellm_version"]) == (True, ["mcp_fetch"], None)
    given = {"url": url, "admin_key": "k", "servers": [FETCH]}
    assert "nothing listens there" in run_module(litellm_mcp_servers.main, given)["msg"]


def test_a_forbidden_version_gets_no_writes(fake: FakeLiteLLM) -> None:
    fake.version = "1.82.7"
    assert "must not be run" in run(fake, FETCH)["msg"]
    assert fake.writes == []
