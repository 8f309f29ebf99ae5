# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule, by what breaks it and what does not."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import config_rules
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.config_rules import Deployment, check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from hypothesis import given
from hypothesis import strategies as st

NAMES = frozenset({"LITELLM_MASTER_KEY", "DATABASE_URL", "TOKEN"})
OLD = Deployment(facts("1.77.3"), NAMES)

GOOD: dict[str, Any] = {
    "general_settings": {"master_key": "os.environ/LITELLM_MASTER_KEY"},
    "litellm_settings": {"json_logs": True, "callbacks": "mcp_guard.instance"},
    "model_list": [
        {
            "model_name": "selftest",
            "litellm_params": {"model": "hosted_vllm/selftest", "api_base": "http://model:8090/v1", "api_key": "none"},
        }
    ],
    "mcp_servers": {"db": {"url": "http://db:8080/sse", "transport": "sse", "auth_value": "os.environ/TOKEN"}},
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
    return [(finding.severity, finding.rule, finding.where) for finding in check(config, deployment)]


def test_a_good_one_has_no_findings() -> None:
    assert rules(GOOD) == []


ERRORS = [
    ("general_settings.master_key", "os.environ/NOT_THERE", "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", None, "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", "", "open-proxy", "general_settings.master_key"),
    ("general_settings.master_key", "${LITELLM_MASTER_KEY}", "literal-master-key", "general_settings.master_key"),
    ("general_settings.master_key", "sk-1234", "literal-master-key", "general_settings.master_key"),
    ("general_settings.master_key", 1234, "literal-master-key", "general_settings.master_key"),
    ("litellm_settings.master_key", "os.environ/TOKEN", "misplaced-master-key", "litellm_settings.master_key"),
    (
        "litellm_settings.database_url",
        "os.environ/DATABASE_URL",
        "misplaced-database-url",
        "litellm_settings.database_url",
    ),
    ("litellm_settings.x", "${TOKEN}", "shell-reference", "litellm_settings.x"),
    ("litellm_settings.x", "http://${TOKEN}/", "shell-reference", "litellm_settings.x"),
    ("litellm_settings.x", "os.environ/NOT_THERE", "undefined-variable", "litellm_settings.x"),
    ("litellm_settings.x", "os.environ/TOKEN/more", "bad-reference", "litellm_settings.x"),
    ("litellm_settings.x", "http://os.environ/TOKEN", "unresolved-reference", "litellm_settings.x"),
    ("mcp_servers.db.args", ["--key", "os.environ/TOKEN"], "unresolved-reference", "mcp_servers.db.args[1]"),
    ("mcp_servers.db.env", {"A": "os.environ/NOT_THERE"}, "undefined-variable", "mcp_servers.db.env.A"),
    ("virtual_keys", [], "unknown-section", "virtual_keys"),
    ("litelm_settings", {}, "unknown-section", "litelm_settings"),
    ("litellm_settings", None, "section-type", "litellm_settings"),
    ("model_list", {}, "section-type", "model_list"),
    ("mcp_servers", [], "section-type", "mcp_servers"),
    ("mcp_servers.db-main", {"url": "http://x"}, "server-name", "mcp_servers.db-main"),
    ("mcp_servers.db.alias", "db-main", "server-name", "mcp_servers.db.alias"),
    ("mcp_servers.db", None, "server-type", "mcp_servers.db"),
    ("mcp_servers.db.url", "https://db:8080", "lan-only", "mcp_servers.db.url"),
    ("mcp_servers.db.url", "http://Traefik:80", "lan-only", "mcp_servers.db.url"),
    ("model_list.0.litellm_params.api_base", "http://keycloak/x", "lan-only", "model_list[0].litellm_params.api_base"),
]


@pytest.mark.parametrize(("path", "value", "rule", "where"), ERRORS)
def test_errors(path: str, value: Any, rule: str, where: str) -> None:
    found = rules(changed(path, value))
    assert ("error", rule, where) in found
    assert len(found) == 1


@pytest.mark.parametrize(("path", "value", "rule", "where"), ERRORS)
def test_findings_say_what_happens_and_the_fix_but_no_value(path: str, value: Any, rule: str, where: str) -> None:
    for finding in check(changed(path, value), OLD):
        assert finding.message
        assert finding.fix
        assert "sk-1234" not in finding.message + finding.fix


HARMLESS = [
    ("general_settings.master_key", "DELETE"),  # the environment has LITELLM_MASTER_KEY
    ("litellm_settings.x", "costs 5$ {each}"),
    ("litellm_settings.success_callback", ["prometheus"]),
    ("litellm_settings.x", None),
    ("mcp_servers", "DELETE"),
]


@pytest.mark.parametrize(("path", "value"), HARMLESS)
def test_harmless(path: str, value: Any) -> None:
    assert rules(changed(path, value)) == []


def test_no_master_key_anywhere_is_an_open_proxy() -> None:
    config = changed("general_settings", "DELETE")
    for names in (frozenset({"DATABASE_URL"}), None):
        found = check(config, Deployment(facts("1.77.3"), names))
        assert found[0].rule == "open-proxy"
        assert "administrator, without any key" in found[0].message


def test_the_message_follows_the_version() -> None:
    found = check(changed("general_settings.master_key", None), Deployment(facts("1.106.2"), NAMES))
    assert "LiteLLM 1.106.2 then refuses to start" in found[0].message


def test_unknown_names_are_not_guessed() -> None:
    assert rules(changed("litellm_settings.x", "os.environ/WHATEVER"), Deployment(facts("1.77.3"))) == []


def test_the_lan_rule_can_be_put_off() -> None:
    config = changed("mcp_servers.db.url", "https://db")
    assert rules(config, Deployment(facts("1.77.3"), NAMES, lan_only=False)) == []


@pytest.mark.parametrize("value", ["sk-abc", "0123456789abcdef0"])
def test_a_credential_in_the_file_is_a_warning(value: str) -> None:
    where = "model_list[0].litellm_params.api_key"
    assert rules(changed("model_list.0.litellm_params.api_key", value)) == [("warning", "literal-secret", where)]


@pytest.mark.parametrize(("config", "rule"), [(None, "empty-config"), ({}, "empty-config"), ([1], "not-a-mapping")])
def test_no_configuration_at_all(config: Any, rule: str) -> None:
    assert rules(config) == [("error", rule, "(file)")]


def test_the_nearest_section_is_named() -> None:
    assert check(changed("general_setings", {}), OLD)[0].fix == "did you mean general_settings?"


def test_the_design_notes_are_refused_for_all_their_mistakes() -> None:
    config = {
        "litellm_settings": {"master_key": "${LITELLM_MASTER_KEY}", "database_url": "${DATABASE_URL}"},
        "virtual_keys": [{"api_key": "${LITELLM_VIRTUAL_KEY_TEST}"}],
    }
    found = {finding.rule for finding in check(config, Deployment(facts("1.77.3")))}
    assert found == {
        "open-proxy",
        "misplaced-master-key",
        "misplaced-database-url",
        "shell-reference",
        "unknown-section",
    }


ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.sampled_from(["os.environ/X", "${X}", "https://x", "sk-abc"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3) | st.sampled_from(list(config_rules.SECTIONS)), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(ANY)
def test_nothing_breaks_the_rules(config: Any) -> None:
    severities = [finding.severity for finding in check(config, OLD)]
    assert severities == sorted(severities)  # errors first
