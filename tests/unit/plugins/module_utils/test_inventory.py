# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be refused before anything is touched."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _inventory

KNOWN = ["mcp_postgres", "mcp_fetch"]


@pytest.mark.parametrize(
    ("services", "words"),
    [
        (["mcp_fetch", "mcp_postgres"], None),
        ([], None),
        (["mcp-fetch"], "mcp_gateway_services[0]: 'mcp-fetch' is no service name"),
        (
            ["mcp_fetch", "mcp_fetsh"],
            "mcp_gateway_services[1]: there is no service 'mcp_fetsh' (did you mean 'mcp_fetch'?)",
        ),
        (["mcp_fetch", "mcp_fetch"], "'mcp_fetch' stands in mcp_gateway_services[0] already"),
        ([7], "mcp_gateway_services[0]: 7 is no service name"),
    ],
)
def test_services(services: list[Any], words: str | None) -> None:
    problems = _inventory.service_problems(services, KNOWN)
    assert len(problems) == (0 if words is None else 1)
    assert words is None or words in problems[0]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ([{"alias": "a", "services": ["mcp_fetch"]}, {"alias": "b"}], None),
        ([{"alias": "Käthe's key", "services": []}], None),
        ([{"services": ["mcp_fetch"]}], "mcp_gateway_keys[0].alias: every entry needs a name"),
        ([{"alias": "  "}], "mcp_gateway_keys[0].alias"),
        (["claude-code"], "mcp_gateway_keys[0].alias"),
        ([{"alias": "a"}, {"alias": "a"}], "mcp_gateway_keys[1].alias: 'a' is the alias of mcp_gateway_keys[0] too"),
        ([{"alias": "a", "services": "mcp_fetch"}], "mcp_gateway_keys[0].services: write a list"),
        (
            [{"alias": "a", "services": ["mcp_fetch", "mcp_posgres"]}],
            "mcp_gateway_keys[0].services[1]: 'a' is granted 'mcp_posgres', which is not deployed (did you mean 'mcp_p",
        ),
    ],
)
def test_keys(keys: list[Any], words: str | None) -> None:
    problems = _inventory.key_problems(keys, KNOWN)
    assert len(problems) == (0 if words is None else 1)
    assert words is None or words in problems[0]


def test_port_claims_name_the_container_and_the_variable() -> None:
    assert _inventory.port_claims("4000", None, {"mcp_fetch": 48014}) == [
        {"port": 4000, "container": "litellm-proxy", "variable": "mcp_gateway_port"},
        {"port": 48014, "container": "mcp-fetch", "variable": "mcp_fetch_port"},
    ]


@pytest.mark.parametrize(
    ("services", "words"),
    [
        ({"mcp_fetch": 48014, "mcp_postgres": 48010}, None),
        ({"mcp_fetch": 48010, "mcp_postgres": 48010}, "mcp_postgres_port: port 48010 is mcp_fetch_port already"),
        ({"mcp_fetch": 4000}, "mcp_fetch_port: port 4000 is mcp_gateway_port already"),
        ({"mcp_fetch": 0}, "mcp_fetch_port: 0 is no port"),
        ({"mcp_fetch": 70000}, "mcp_fetch_port: 70000 is no port"),
        ({"mcp_fetch": "http"}, "mcp_fetch_port: 'http' is no port"),
        ({"mcp_fetch": ""}, "mcp_fetch_port: '' is no port"),
    ],
)
def test_ports(services: dict[str, Any], words: str | None) -> None:
    problems = _inventory.port_problems(_inventory.port_claims(4000, 15432, services))
    assert len(problems) == (0 if words is None else 1)
    assert words is None or words in problems[0]


@pytest.mark.parametrize(
    "host", ["linuxserver.lan", "linuxserver", "192.168.1.13", "127.0.0.1", "fd00::1", "nas.home.arpa"]
)
def test_hosts_of_the_lan(host: str) -> None:
    assert _inventory.host_problems(host, lan_only=True) == []


@pytest.mark.parametrize("host", ["litellm.example.com", "8.8.8.8", "http://linuxserver.lan", "x.lan/mcp", "", None])
def test_hosts_that_are_refused(host: Any) -> None:
    assert len(_inventory.host_problems(host, lan_only=True)) == 1


def test_a_public_name_is_allowed_when_the_operator_says_so() -> None:
    assert _inventory.host_problems("litellm.example.com", lan_only=False) == []


def test_traefik_is_refused_by_variable_and_only_under_the_lan_rule() -> None:
    networks = {"litellm_networks": ["litellm-mcp-net", "traefik-proxy"]}
    assert "litellm_networks: 'traefik-proxy'" in _inventory.network_problems(networks, lan_only=True)[0]
    assert _inventory.network_problems(networks, lan_only=False) == []


@pytest.mark.parametrize("value", ["mcp_fetch", {"alias": "a"}, 7, None])
def test_what_is_no_list_is_one_problem(value: Any) -> None:
    assert len(_inventory.service_problems(value, KNOWN)) == 1
    assert len(_inventory.key_problems(value, KNOWN)) == 1


def test_a_value_that_litellm_cannot_use_is_named_but_not_shown() -> None:
    [problem] = _inventory.key_problems([{"alias": "a", "value": "hunter2"}], KNOWN)
    assert problem.startswith("mcp_gateway_keys[0].value")
    assert "hunter2" not in problem


def test_grants_are_not_judged_without_services() -> None:
    assert _inventory.key_problems([{"alias": "a", "services": ["mcp_fetsh"]}], None) == []


@pytest.mark.parametrize(
    ("version", "words"),
    [("1.77.3", None), ("1.82.7", "malicious"), ("latest", "no version"), ("1.78.0", "no image of LiteLLM 1.78.0")],
)
def test_versions(version: str, words: str | None) -> None:
    problems = _inventory.version_problems(version, ["1.77.3"])
    assert [words in problem for problem in problems if words] == ([True] if words else [])
    assert bool(problems) == bool(words)


def test_two_keys_of_one_value() -> None:
    keys = [{"alias": "a", "value": "sk-the-same"}, {"alias": "b", "value": "sk-the-same"}]
    (problem,) = _inventory.key_problems(keys, KNOWN)
    assert problem.startswith("mcp_gateway_keys[1].value: mcp_gateway_keys[0] has the same")
    assert "the-same" not in problem


TEAM = {"alias": "data", "services": ["mcp_fetch"]}


@pytest.mark.parametrize(
    ("teams", "words"),
    [
        ([TEAM, {"alias": "no grants"}], None),
        ("data", "mcp_gateway_teams: write a list"),
        ([{}], "mcp_gateway_teams[0].alias: every entry needs a name"),
        ([TEAM, TEAM], "mcp_gateway_teams[1].alias: 'data' is the alias of mcp_gateway_teams[0] too"),
        ([{**TEAM, "services": ["mcp_fetsh"]}], "which is not deployed (did you mean 'mcp_fetch'?)"),
        ([{**TEAM, "access_groups": ["reding"]}], "an access group that no service is in (did you mean 'reading'?)"),
        ([{**TEAM, "models": ["gpt"]}], "mcp_gateway_teams[0].models[0]: 'gpt' is no model of this gateway"),
        ([{**TEAM, "max_budget": -1}], "mcp_gateway_teams[0].max_budget: -1.0 is below 0"),
        ([{**TEAM, "max_budget": "lots"}], None),  # a matter of types, which the roles say
    ],
)
def test_teams(teams: Any, words: str | None) -> None:
    problems = _inventory.team_problems(teams, KNOWN, _inventory.Known(["selftest"], ["reading"]))
    assert [words in problem for problem in problems] == ([] if words is None else [True])


def test_a_key_and_its_team() -> None:
    def of(**key: Any) -> list[str]:
        return _inventory.key_problems([{"alias": "a", **key}], KNOWN, [TEAM], _inventory.Known(["selftest"], []))

    assert of(team="data", services=["mcp_fetch"]) == []
    assert of(team="data") == []
    assert "mcp_gateway_keys[0].team: 'date' is no team" in of(team="date")[0]
    assert "the team 'data' of 'a' is not granted 'mcp_postgres'" in of(team="data", services=["mcp_postgres"])[0]
    assert "mcp_gateway_keys[0].expires: 'soon' is no date" in of(expires="soon")[0]
