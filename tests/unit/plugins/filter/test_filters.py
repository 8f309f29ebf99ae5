# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small filters: what they hand through, and that their errors are Ansible's."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.filter import (
    argument_problems,
    env_values,
    inventory_problems,
    litellm_facts,
    managed,
    port_claims,
    redact,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts

MODULES = [argument_problems, env_values, inventory_problems, litellm_facts, managed, port_claims, redact]
FILTERS: dict[str, Any] = {name: code for module in MODULES for name, code in module.FilterModule().filters().items()}


def test_each_is_named_like_its_file() -> None:
    assert sorted(FILTERS) == sorted(module.__name__.rsplit(".", 1)[1] for module in MODULES)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", {}),
        ("# nothing\n\n", {}),
        ("A=1\nB='x $y # z'\n", {"A": "1", "B": "x $y # z"}),
        ("A=postgresql://u:p%40@db/x?a=b\n", {"A": "postgresql://u:p%40@db/x?a=b"}),
    ],
)
def test_env_values(text: str, values: dict[str, str]) -> None:
    assert FILTERS["env_values"](text) == values


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "expected the text of an env file, got NoneType"),
        ({"A": "1"}, "got dict"),
        ("A='never closed\n", "env_values: "),
    ],
)
def test_env_values_errors(text: Any, words: str) -> None:
    with pytest.raises(AnsibleFilterError, match=words):
        FILTERS["env_values"](text)


def test_an_error_of_env_values_does_not_quote_the_secret() -> None:
    with pytest.raises(AnsibleFilterError) as caught:
        FILTERS["env_values"]("TOKEN='hunter2-and-more\n")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(("version", "enforced"), [("1.77.3", False), ("1.106.2", True)])
def test_litellm_facts_are_plain_data(version: str, enforced: bool) -> None:
    facts = FILTERS["litellm_facts"](version)
    assert facts["version"] == version
    assert facts["enforces_grants"] is enforced
    assert set(facts) == {field.name for field in dataclasses.fields(VersionFacts)}
    assert all(isinstance(advisory, dict) for advisory in facts["advisories"])


@pytest.mark.parametrize("version", ["newest", "", "1.82.7"])
def test_litellm_facts_refuses_what_is_no_version_and_what_is_forbidden(version: str) -> None:
    with pytest.raises(AnsibleFilterError, match="litellm_version: "):
        FILTERS["litellm_facts"](version)


@pytest.mark.parametrize(
    ("services", "database", "ports"),
    [
        ({}, None, [(4000, "litellm-proxy", "mcp_gateway_port")]),
        (
            {"mcp_fetch": 48014},
            None,
            [(4000, "litellm-proxy", "mcp_gateway_port"), (48014, "mcp-fetch", "mcp_fetch_port")],
        ),
        ({}, "15432", [(4000, "litellm-proxy", "mcp_gateway_port"), (15432, "litellm-db", "database_publish_port")]),
    ],
)
def test_port_claims(services: dict[str, Any], database: Any, ports: list[tuple[int, str, str]]) -> None:
    claims = FILTERS["port_claims"](services, "4000", database)
    assert sorted((claim["port"], claim["container"], claim["variable"]) for claim in claims) == sorted(ports)


OURS = {"name": "ours", "labels": {"lan.mcp_gateway.managed": "true"}}


@pytest.mark.parametrize(
    "other",
    [
        {"name": "x", "labels": {}},
        {"name": "x", "labels": None},
        {"name": "x"},
        {"name": "x", "labels": {"lan.mcp_gateway.managed": "false"}},
        {"name": "x", "labels": {"managed": "true"}},
    ],
)
def test_managed_keeps_what_is_ours(other: dict[str, Any]) -> None:
    assert FILTERS["managed"]([other, OURS]) == [OURS]


KNOWN = ["mcp_postgres", "mcp_fetch"]
SOUND: dict[str, Any] = {
    "services": ["mcp_fetch"],
    "keys": [{"alias": "a", "services": ["mcp_fetch"]}],
    "known": KNOWN,
    "ports": [{"port": 4000, "container": "litellm-proxy", "variable": "mcp_gateway_port"}],
    "host": "linuxserver.lan",
}
PROBLEMS: list[tuple[dict[str, Any], str]] = [
    ({"services": ["mcp_fetsh"], "keys": []}, "mcp_gateway_services[0]"),
    ({"keys": [{"alias": "a", "services": ["mcp_postgres"]}]}, "mcp_gateway_keys[0].services[0]"),
    ({"ports": [{"port": 99999, "container": "litellm-proxy", "variable": "mcp_gateway_port"}]}, "mcp_gateway_port"),
    ({"host": "gateway.example.com"}, "mcp_gateway_host"),
    ({"networks": {"litellm_networks": ["traefik-proxy"]}}, "litellm_networks"),
]


def test_a_sound_inventory_has_no_problem() -> None:
    assert FILTERS["inventory_problems"](**SOUND, networks={"litellm_networks": ["litellm-mcp-net"]}) == []


@pytest.mark.parametrize(("changes", "words"), PROBLEMS, ids=[words for _changes, words in PROBLEMS])
def test_inventory_problems_asks_every_check(changes: dict[str, Any], words: str) -> None:
    problems = FILTERS["inventory_problems"](**{**SOUND, **changes})
    assert len(problems) == 1
    assert words in problems[0]


def test_inventory_problems_tells_all_of_them_at_once() -> None:
    wrong = {**SOUND, "services": ["mcp_fetch", "mcp_fetsh"], "host": "gateway.example.com", "keys": [{}]}
    assert len(FILTERS["inventory_problems"](**wrong)) == 3


@pytest.mark.parametrize("lan_only", [True, False])
def test_the_lan_rule_can_be_lifted(lan_only: bool) -> None:
    given = {**SOUND, "host": "gateway.example.com", "networks": {"litellm_networks": ["traefik-proxy"]}}
    assert len(FILTERS["inventory_problems"](**given, lan_only=lan_only)) == (2 if lan_only else 0)


@pytest.mark.parametrize(
    ("value", "secrets", "shown"),
    [
        ("say xyzzy-1 twice: xyzzy-1", ["xyzzy-1"], "say <redacted> twice: <redacted>"),
        ({"a": ["sk-abcdef"]}, None, {"a": ["<redacted>"]}),
        (7, [], 7),
    ],
)
def test_redact(value: Any, secrets: Any, shown: Any) -> None:
    assert FILTERS["redact"](value, secrets) == shown


@pytest.mark.parametrize("secrets", ["one text", [1], {"a": "b"}])
def test_redact_refuses_what_is_no_list_of_texts(secrets: Any) -> None:
    with pytest.raises(AnsibleFilterError, match="list of strings"):
        FILTERS["redact"]("x", secrets)


SPEC = {
    "port": {"type": "int", "required": True},
    "mode": {"type": "str", "choices": ["a", "b"]},
    "items": {"type": "list", "elements": "dict", "options": {"name": {"type": "str", "required": True}}},
}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"port": "1"}, []),
        ({"port": 1, "mode": None}, []),
        ({"port": "abc"}, ["int"]),
        ({"port": None}, ["port"]),
        ({"port": 1, "mode": "c"}, ["a, b"]),
        ({"port": 1, "items": [{"name": "x"}, {}]}, ["name found in items"]),
        ({"port": 1, "prot": 2}, ["there is no prot"]),
    ],
)
def test_argument_problems(values: dict[str, Any], words: list[str]) -> None:
    problems = FILTERS["argument_problems"](values, SPEC)
    assert len(problems) == len(words)
    assert all(word in problem for word, problem in zip(words, problems))


class Lazy(dict[str, Any]):
    """As what a template gives: copying it deeply copies the templating engine, which takes seconds."""

    def __deepcopy__(self, _memo: Any) -> Any:
        raise AssertionError("copied deeply")


def test_argument_problems_never_copies_what_templates_give() -> None:
    values = {"port": 1, "items": [Lazy(name="x")]}
    assert FILTERS["argument_problems"](values, SPEC) == []
