# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule, by what breaks it and what does not."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import accepted
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import from_data
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment, Environment
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.propose import propose
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from hypothesis import given
from hypothesis import strategies as st

KNOWN = Environment.of(
    {"LITELLM_MASTER_KEY": "sk-3f9c0d1e2b7a4856", "DATABASE_URL": None, "TOKEN": None, "FLAG": "True", "EMPTY": ""}
)
OLD = Deployment(facts("1.77.3"), KNOWN)
NEW = Deployment(facts("1.106.2"), KNOWN)
WORDS = sorted(
    {name for place in accepted((1, 77, 3)).settings.values() for name in place} | {"virtual_keys", "api_keys"}
)

GOOD: dict[str, Any] = {
    "general_settings": {"master_key": "os.environ/LITELLM_MASTER_KEY"},
    "litellm_settings": {"json_logs": True, "callbacks": ["mcp_guard.instance"]},
    "model_list": [
        {
            "model_name": "selftest",
            "litellm_params": {"model": "hosted_vllm/selftest", "api_base": "http://model:8090/v1", "api_key": "none"},
        }
    ],
    "mcp_servers": {
        "db": {"url": "http://db:8080/sse", "transport": "sse", "auth_type": "basic", "auth_value": "os.environ/TOKEN"}
    },
}


def changed(path: str, value: Any) -> dict[str, Any]:
    """GOOD with *value* at the dotted *path*; C(DELETE) takes the setting out."""
    config = copy.deepcopy(GOOD)
    *parents, last = path.split(".")
    place: Any = config
    for name in parents:
        place = place[int(name)] if isinstance(place, list) else place.setdefault(name, {})
    if value == "DELETE":
        del place[last]
    else:
        place[last] = value
    return config


def rules(config: Any, deployment: Deployment = OLD) -> list[tuple[str, str, str]]:
    """Findings as (severity, rule, where)."""
    return [(finding.severity, finding.rule, finding.where) for finding in check(from_data(config), deployment)]


def test_a_good_one_has_no_findings() -> None:
    assert rules(GOOD) == []


ERRORS = [
    ("general_settings.master_key", "os.environ/NOT_THERE", "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", None, "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", "", "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", "${LITELLM_MASTER_KEY}", "literal-master-key", "general_settings.master_key"),
    ("general_settings.master_key", "sk-1234", "literal-master-key", "general_settings.master_key"),
    ("general_settings.master_key", 1234, "literal-master-key", "general_settings.master_key"),
    ("litellm_settings.master_key", "os.environ/TOKEN", "wrong-section", "litellm_settings.master_key"),
    (
        "litellm_settings.database_url",
        "os.environ/DATABASE_URL",
        "wrong-section",
        "litellm_settings.database_url",
    ),
    ("router_settings.redis_host", "${TOKEN}", "shell-reference", "router_settings.redis_host"),
    ("router_settings.redis_host", "http://${TOKEN}/", "shell-reference", "router_settings.redis_host"),
    ("router_settings.redis_host", "os.environ/NOT_THERE", "undefined-variable", "router_settings.redis_host"),
    ("router_settings.redis_host", "os.environ/TOKEN/more", "bad-reference", "router_settings.redis_host"),
    ("router_settings.redis_host", "http://os.environ/TOKEN", "unresolved-reference", "router_settings.redis_host"),
    ("mcp_servers.db.args", ["--key", "os.environ/TOKEN"], "unresolved-reference", "mcp_servers.db.args[1]"),
    ("mcp_servers.db.env", {"A": "os.environ/NOT_THERE"}, "undefined-variable", "mcp_servers.db.env.A"),
    ("virtual_keys", [], "unknown-section", "virtual_keys"),
    ("litelm_settings", {}, "unknown-section", "litelm_settings"),
    ("litellm_settings", None, "section-type", "litellm_settings"),  # there are mcp_servers
    ("model_list", {}, "section-type", "model_list"),
    ("mcp_servers", [], "section-type", "mcp_servers"),
    ("mcp_servers.db-main", {"url": "http://x/y"}, "server-name", "mcp_servers.db-main"),
    ("mcp_servers.db.alias", "db-main", "server-alias", "mcp_servers.db.alias"),
    ("mcp_servers.db", None, "server-type", "mcp_servers.db"),
    ("mcp_servers.db.url", "https://db:8080/sse", "lan-only", "mcp_servers.db.url"),
    ("mcp_servers.db.url", "http://Traefik:80/sse", "lan-only", "mcp_servers.db.url"),
    ("model_list.0.litellm_params.api_base", "http://keycloak/x", "lan-only", "model_list[0].litellm_params.api_base"),
]


# What is true of a master key that stands in the file beside that.
ALSO = {("weak-master-key", "general_settings.master_key")}


@pytest.mark.parametrize(("path", "value", "rule", "where"), ERRORS)
def test_errors(path: str, value: Any, rule: str, where: str) -> None:
    found = rules(changed(path, value))
    assert ("error", rule, where) in found
    assert {("error", rule, where)} == {hit for hit in found if hit[1:] not in ALSO}


@pytest.mark.parametrize(("path", "value", "rule", "where"), ERRORS)
def test_findings_say_what_happens_and_the_fix_but_no_value(path: str, value: Any, rule: str, where: str) -> None:
    for finding in check(from_data(changed(path, value)), OLD):
        assert finding.message
        assert finding.fix
        assert "sk-1234" not in finding.message + finding.fix


HARMLESS = [
    ("general_settings.master_key", "DELETE"),  # the environment has LITELLM_MASTER_KEY
    ("litellm_settings.global_prompt_directory", "costs 5$ {each}"),
    ("litellm_settings.success_callback", ["langfuse"]),
    ("router_settings.redis_host", None),
    ("mcp_servers", "DELETE"),
]


@pytest.mark.parametrize(("path", "value"), HARMLESS)
def test_harmless(path: str, value: Any) -> None:
    assert rules(changed(path, value)) == []


def test_no_master_key_anywhere_is_an_open_proxy() -> None:
    config = changed("general_settings", "DELETE")
    for environment in (Environment.of({"DATABASE_URL": None}), None):
        found = check(from_data(config), Deployment(facts("1.77.3"), environment))
        assert found[0].rule == "open-proxy"
        assert "administrator, without any key" in found[0].message


def test_the_message_follows_the_version() -> None:
    found = check(from_data(changed("general_settings.master_key", None)), NEW)
    assert "LiteLLM 1.106.2 then refuses to start" in found[0].message


def test_unknown_names_are_not_guessed() -> None:
    assert rules(changed("router_settings.redis_host", "os.environ/WHATEVER"), Deployment(facts("1.77.3"))) == []


def test_the_lan_rule_can_be_put_off() -> None:
    config = changed("mcp_servers.db.url", "https://db/sse")
    assert rules(config, Deployment(facts("1.77.3"), KNOWN, lan_only=False)) == []


@pytest.mark.parametrize("value", ["sk-abc", "0123456789abcdef0"])
def test_a_credential_in_the_file_is_a_warning(value: str) -> None:
    where = "model_list[0].litellm_params.api_key"
    assert rules(changed("model_list.0.litellm_params.api_key", value)) == [("warning", "literal-secret", where)]


@pytest.mark.parametrize(("config", "rule"), [(None, "empty-config"), ([1], "not-a-mapping")])
def test_no_configuration_at_all(config: Any, rule: str) -> None:
    assert rules(config) == [("error", rule, "(file)")]


def test_the_nearest_section_is_named() -> None:
    assert check(from_data(changed("general_setings", {})), OLD)[0].fix == "did you mean general_settings?"


def test_the_design_notes_are_refused_for_all_their_mistakes() -> None:
    config = {
        "litellm_settings": {"master_key": "${LITELLM_MASTER_KEY}", "database_url": "${DATABASE_URL}"},
        "virtual_keys": [{"api_key": "${LITELLM_VIRTUAL_KEY_TEST}"}],
    }
    found = {finding.rule for finding in check(from_data(config), Deployment(facts("1.77.3")))}
    assert found == {
        "open-proxy",
        "wrong-section",
        "shell-reference",
        "unknown-section",
    }


ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates()
    | st.text()
    | st.sampled_from(["os.environ/X", "${X}", "https://x", "sk-abc", "http://[", "-", "stdio", "mock"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=3) | st.integers() | st.booleans() | st.none() | st.sampled_from(WORDS), inner, max_size=4
        )
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("deployment", [OLD, NEW])
@given(config=ANY)
def test_nothing_breaks_the_rules(deployment: Deployment, config: Any) -> None:
    severities = [finding.severity for finding in check(from_data(config), deployment)]
    assert severities == sorted(severities)  # errors first


@pytest.mark.parametrize("deployment", [OLD, NEW])
@given(config=ANY)
def test_proposing_twice_changes_nothing_more(deployment: Deployment, config: Any) -> None:
    once = propose(from_data(config), deployment)
    twice = propose(from_data(once.config), deployment)
    assert (twice.config, twice.notes) == (once.config, [])


@given(config=ANY)
def test_no_secret_leaves_by_the_proposal(config: Any) -> None:
    if isinstance(config, dict):
        proposal = propose(from_data({**config, "general_settings": {"master_key": "hush-hush-hush"}}), OLD)
        assert "hush" not in repr(proposal)
