# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is proposed for each kind of fault, and that nothing is lost in silence on the way."""

from __future__ import annotations

import http.server
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import from_data, from_text
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment, Environment
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.propose import Proposal, propose
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts

NOTES = Path(__file__).parents[5] / "molecule" / "config_gate" / "design_notes"
KEY = {"master_key": "os.environ/LITELLM_MASTER_KEY"}
MODEL = {"model_name": "m", "litellm_params": {"model": "openai/m", "api_base": "http://vllm:8000/v1"}}


def proposed(config: dict[str, Any], version: str = "1.77.3") -> Proposal:
    """The proposal for *config*, whose master key is right unless it says otherwise."""
    return propose(from_data({"general_settings": KEY, **config}), Deployment(facts(version)))


MENDED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"litelm_settings": {"drop_params": True}}, {"litellm_settings": {"drop_params": True}}),
    ({"litellm_settings": {"drop_parms": True}}, {"litellm_settings": {"drop_params": True}}),
    ({"litellm_settings": {"no_such_thing_at_all": 1}}, {}),
    (
        {"litellm_settings": {"routing_strategy": "simple-shuffle"}},
        {"router_settings": {"routing_strategy": "simple-shuffle"}},
    ),
    ({"drop_params": True}, {"litellm_settings": {"drop_params": True}}),
    ({"litellm_settings": {"model_list": [MODEL]}}, {"model_list": [MODEL]}),
    ({"litellm_settings": {"callbacks": "otel"}}, {"litellm_settings": {"callbacks": ["otel"]}}),
    ({"litellm_settings": {"json_logs": "true"}}, {"litellm_settings": {"json_logs": True}}),
    (
        {"litellm_settings": {"cache": {"type": "redis", "host": "redis"}}},
        {"litellm_settings": {"cache": True, "cache_params": {"type": "redis", "host": "redis"}}},
    ),
    ({"router_settings": {"redis_host": "${REDIS}"}}, {"router_settings": {"redis_host": "os.environ/REDIS"}}),
    (
        {"router_settings": {"redis_url": "redis://${HOST}:6379"}},
        {"router_settings": {"redis_url": "os.environ/REDIS_URL"}},
    ),
    (
        {"router_settings": {"redis_host": "os.environ/RE-DIS"}},
        {"router_settings": {"redis_host": "os.environ/RE_DIS"}},
    ),
    ({"model_list": [{"model_name": "m"}, MODEL]}, {"model_list": [MODEL]}),
    (
        {"model_list": [{**MODEL, "litellm_params": {"model": "mine", "api_base": "http://vllm:8000/v1"}}]},
        {"model_list": [{**MODEL, "litellm_params": {"model": "openai/mine", "api_base": "http://vllm:8000/v1"}}]},
    ),
    (
        {"mcp_servers": {"db-main": {"url": "http://db:8080/sse", "transport": "SSE", "alias": "d-b"}}},
        {"mcp_servers": {"db_main": {"url": "http://db:8080/sse", "transport": "sse", "alias": "d_b"}}},
    ),
    (
        {"mcp_servers": {"db": {"url": "http://db:8080/mcp", "transport": "streamable_http", "timeout": 30}}},
        {"mcp_servers": {"db": {"url": "http://db:8080/mcp", "transport": "http"}}},
    ),
    (
        {"mcp_servers": {"db": {"url": "http://db:8080/mcp", "auth_type": "bearer", "auth_value": "os.environ/T"}}},
        {
            "mcp_servers": {
                "db": {"url": "http://db:8080/mcp", "auth_type": "bearer_token", "auth_value": "os.environ/T"}
            }
        },
    ),
    (
        {"mcp_servers": {"db": {"url": "http://db:8080/mcp", "auth_value": "os.environ/T"}}},
        {
            "mcp_servers": {
                "db": {"url": "http://db:8080/mcp", "auth_value": "os.environ/T", "auth_type": "bearer_token"}
            }
        },
    ),
    (
        {
            "mcp_servers": {
                "a": {"transport": "stdio", "command": "uvx", "args": [1], "env": {"N": 2}},
                "b": {"alias": "x"},
            }
        },
        {"mcp_servers": {"a": {"transport": "stdio", "command": "uvx", "args": ["1"], "env": {"N": "2"}}}},
    ),
]


@pytest.mark.parametrize(("config", "better"), MENDED)
def test_faults_are_mended(config: dict[str, Any], better: dict[str, Any]) -> None:
    proposal = proposed(config)
    assert proposal.config == {"general_settings": KEY, **better}
    assert proposal.by_hand == []
    assert proposal.notes


def test_what_only_the_operator_can_tell_is_left_and_said() -> None:
    config = {"model_list": [{"model_name": "m", "litellm_params": {"model": "whose-is-this"}}]}
    proposal = proposed(config)
    assert proposal.config == {"general_settings": KEY, **config}
    assert len(proposal.by_hand) == 1
    assert "model_list[0].litellm_params.model" in proposal.by_hand[0]


def test_two_values_never_share_a_variable() -> None:
    models = [{"model_name": "m", "litellm_params": {"model": "openai/m", "api_key": f"sk-{n:032}"}} for n in (1, 2, 1)]
    proposal = proposed({"model_list": models})
    names = [model["litellm_params"]["api_key"] for model in proposal.config["model_list"]]
    assert names == ["os.environ/M_API_KEY", "os.environ/M_API_KEY_2", "os.environ/M_API_KEY"]
    assert sorted(proposal.inventory["litellm_secret_environment"]) == ["M_API_KEY", "M_API_KEY_2"]
    assert "sk-0" not in repr(proposal)


def test_a_secret_in_a_list_is_not_shown() -> None:
    proposal = proposed(
        {"mcp_servers": {"a": {"transport": "stdio", "command": "x", "args": ["--key", "sk-abcdef012345"]}}}
    )
    assert "sk-abcdef" not in repr(proposal)
    assert any("args[1]" in line for line in proposal.by_hand)


def test_a_switch_is_defined_where_the_version_needs_it() -> None:
    proposal = proposed({"mcp_servers": {"a": {"transport": "stdio", "command": "uvx"}}}, "1.106.2")
    assert proposal.inventory["litellm_environment"] == {"LITELLM_ENABLE_MCP_STDIO": "true"}
    assert proposal.by_hand == []


def test_keys_are_granted_what_was_asked_for() -> None:
    proposal = proposed(
        {
            "mcp_servers": {
                "db_main": {
                    "url": "http://db:8080/sse",
                    "transport": "sse",
                    "api_keys": ["os.environ/A", "${B}", "old"],
                },
                "fetch": {"url": "http://fetch:8080/sse", "transport": "sse", "api_keys": "os.environ/A"},
            },
            "litellm_settings": {"mcp_aliases": {"db": "db_main", "no": "nobody"}},
            "virtual_keys": [
                {"api_key": "${A}", "mcp_servers": ["db"], "max_budget": 5, "models": ["m"]},
                {"api_key": "sk-clear-text", "user": "max"},
                {"api_key": "sk-other", "user": "max"},
                "nonsense",
            ],
        }
    )
    assert proposal.keys == [
        {"alias": "a", "models": ["m"], "max_budget": 5, "services": ["db_main", "fetch"]},
        {"alias": "max", "services": []},
        {"alias": "max-2", "services": []},
        {"alias": "b", "services": ["db_main"]},
        {"alias": "key-5", "services": ["db_main"]},
    ]
    assert proposal.config["mcp_servers"]["db_main"]["alias"] == "db"
    assert "sk-clear" not in repr(proposal)


def test_the_inventory_holds_all_and_leaves_the_role_its_own() -> None:
    proposal = proposed(
        {
            "general_settings": {**KEY, "database_url": "os.environ/DATABASE_URL", "alerting": ["slack"]},
            "guardrails": [{"guardrail_name": "g", "litellm_params": {"guardrail": "presidio", "mode": "pre_call"}}],
        }
    )
    assert proposal.inventory == {
        "mcp_gateway_litellm_version": "1.77.3",
        "litellm_general_settings": {"alerting": ["slack"]},
        "litellm_sections": {"guardrails": proposal.config["guardrails"]},
    }


class _Health(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/health" else 404)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.mark.parametrize(("path", "code"), [("/health", 0), ("/else", 1)])
def test_the_health_check_tells_well_from_ill(path: str, code: int) -> None:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Health) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://db:{server.server_port}/sse"
        proposal = proposed({"mcp_servers": {"db": {"url": url, "transport": "sse", "health_check": path}}})
        check = proposal.compose["services"]["db"]["healthcheck"]["test"]
        assert check[:3] == ["CMD", "python3", "-c"]
        assert subprocess.run([sys.executable, "-c", check[3]], check=False).returncode == code
        server.shutdown()


@pytest.mark.parametrize(
    ("name", "version", "left"),
    [
        ("first_plan", "1.77.3", []),
        ("first_plan", "1.106.2", []),
        ("first_plan_at_its_end", "1.77.3", []),
        # That version has forgotten claude-3-haiku-20240307, and does not guess the provider of a name of that form.
        ("first_plan_at_its_end", "1.106.2", ["model_list[0].litellm_params.model"]),
        ("second_plan", "1.77.3", []),
        ("second_plan", "1.106.2", []),
    ],
)
def test_nothing_is_left_of_the_faults_of_the_design_notes(name: str, version: str, left: list[str]) -> None:
    document = from_text((NOTES / f"{name}.txt").read_text())
    deployment = Deployment(facts(version))
    assert len(check(document, deployment)) > 5
    proposal = propose(document, deployment)
    assert [line.split(":")[0] for line in proposal.by_hand] == left
    known = Environment.of(dict.fromkeys(proposal.environment))
    found = check(from_data(proposal.config), Deployment(facts(version), known))
    assert [finding.where for finding in found] == left
