# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of accepted keys, compared with what was observed of LiteLLM and read in it by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import Accepted, accepted, overlay

OLD = (1, 77, 3)
NEW = (1, 106, 2)
BOTH = pytest.mark.parametrize("table", [accepted(OLD), accepted(NEW)], ids=["1.77.3", "1.106.2"])
TYPES = {"str", "int", "float", "bool", "list", "dict", "any", "none"}

READ_TOP = """include environment_variables model_list litellm_settings general_settings router_settings
callback_settings assistant_settings finetune_settings files_settings default_vertex_config guardrails prompts
credential_list mcp_tools mcp_servers vector_store_registry"""
READ_GENERAL = """master_key database_url database_connection_pool_limit database_connection_pool_timeout
disable_prisma_schema_update store_model_in_db store_prompts_in_spend_logs disable_spend_logs disable_spend_updates
disable_reset_budget disable_error_logs disable_adding_master_key_hash_to_db disable_master_key_return
maximum_spend_logs_retention_period maximum_spend_logs_retention_interval allow_requests_on_db_unavailable
use_redis_transaction_buffer proxy_batch_write_at proxy_budget_rescheduler_min_time proxy_budget_rescheduler_max_time
proxy_batch_polling_interval user_api_key_cache_ttl custom_auth custom_auth_settings custom_key_generate custom_sso
custom_ui_sso_sign_in_handler enable_jwt_auth litellm_jwtauth enforce_rbac role_permissions enable_oauth2_auth
enable_oauth2_proxy_auth oauth2_config_mappings litellm_key_header_name user_header_name user_header_mappings
enforce_user_param allowed_routes public_routes admin_only_routes allowed_ips enforced_params max_request_size_mb
max_response_size_mb block_robots use_x_forwarded_for max_parallel_requests global_max_parallel_requests
token_rate_limit_type disable_retry_on_max_parallel_request_limit_error background_health_checks health_check_interval
health_check_details alerting alerting_threshold alert_types alert_to_webhook_url alerting_args spend_report_frequency
key_management_system key_management_settings use_google_kms use_azure_key_vault pass_through_endpoints
forward_client_headers_to_llm_api forward_openai_org_id allow_client_side_credentials infer_model_from_keys
completion_model embedding_model image_generation_model moderation_model ui_access_mode proxy_admin_email
default_team_disabled email_settings service_account_settings litellm_license mcp_client_side_auth_header_name"""
READ_LIBRARY = """cache cache_params guardrails global_prompt_directory callbacks model_group_settings post_call_rules
max_internal_user_budget default_max_internal_user_budget custom_provider_map success_callback failure_callback
default_team_settings upperbound_key_generate_params mcp_aliases json_logs drop_params modify_params num_retries
request_timeout set_verbose turn_off_message_logging redact_user_api_key_info store_audit_logs max_budget
budget_duration default_key_generate_params key_generation_settings default_internal_user_params max_end_user_budget
max_ui_session_budget require_auth_for_metrics_endpoint prometheus_initialize_budget_metrics prometheus_metrics_config
custom_prometheus_metadata_labels disable_end_user_cost_tracking fallbacks context_window_fallbacks
content_policy_fallbacks default_fallbacks allowed_fails ssl_verify force_ipv4 enable_json_schema_validation
priority_reservation"""
READ_ROUTER = "model_group_alias routing_strategy num_retries timeout redis_host redis_port redis_password fallbacks"
READ_SERVER = """alias url transport auth_type authentication_token auth_value command args env access_groups
description mcp_info"""
# Read by 1.77.3 and no more by 1.106.2, though its documentation still has some of them.
GONE = {
    "general_settings": {
        "disable_adding_master_key_hash_to_db",
        "max_parallel_requests",
        "embedding_model",
        "proxy_admin_email",
        "litellm_settings",
    },
}
NEVER_READ = {
    "": "virtual_keys litellm_logging health_check mcp_aliases master_key",
    "general_settings": "database_type detailed_debug database_args otel salt_key litellm_salt_key datadog_api_key",
    "litellm_settings": "master_key database_url service_callbacks telemetry virtual_keys model_list credential_list "
    "disable_end_user_cost_tracking_prometheus_only",
    "router_settings": "model_list self assistants_config router_general_settings enable_pre_call_check",
    "mcp_servers.*": "api_keys health_check require_approval headers spec_version mcp_access_groups",
}


@pytest.mark.parametrize(
    ("place", "keys"),
    [
        ("", READ_TOP),
        ("general_settings", READ_GENERAL),
        ("litellm_settings", READ_LIBRARY),
        ("router_settings", READ_ROUTER),
        ("mcp_servers.*", READ_SERVER),
    ],
)
@BOTH
def test_every_key_that_is_known_to_be_read_is_there(table: Accepted, place: str, keys: str) -> None:
    gone = GONE.get(place, set()) if table.version == "1.106.2" else set()
    assert set(keys.split()) - set(table.settings[place]) == gone & set(keys.split())


@pytest.mark.parametrize(("place", "keys"), NEVER_READ.items())
@BOTH
def test_no_key_that_is_known_to_be_ignored_is_there(table: Accepted, place: str, keys: str) -> None:
    assert not set(keys.split()) & set(table.settings[place])


def test_what_only_the_newer_version_reads() -> None:
    old, new = accepted(OLD), accepted(NEW)
    later = {"timeout", "allowed_tools", "disallowed_tools", "extra_headers", "static_headers", "allow_all_keys"}
    assert not later & set(old.settings["mcp_servers.*"])
    assert later <= set(new.settings["mcp_servers.*"])
    assert "database_connection_timeout" not in old.settings["general_settings"]
    assert "database_connection_timeout" in new.settings["general_settings"]
    assert "timezone" not in old.settings["litellm_settings"]
    assert "timezone" in new.settings["litellm_settings"]
    assert set(old.settings["general_settings.litellm_settings"]) == {"timezone"}
    assert "mcp_servers.*.mcp_info" not in old.open
    assert "mcp_servers.*.mcp_info" in new.open


@BOTH
def test_a_deployment_has_its_limits_beside_its_parameters(table: Accepted) -> None:
    assert {"model_name", "litellm_params", "model_info", "tpm", "rpm"} <= set(table.settings["model_list[]"])


@BOTH
def test_old_names_of_fields_are_known(table: Accepted) -> None:
    assert {"budget_limit", "time_period", "max_budget"} <= set(
        table.settings["router_settings.provider_budget_config.*"]
    )
    assert {"prompt_data", "prompt_file"} <= set(table.settings["prompts[].litellm_params"])


def test_choices_of_a_server() -> None:
    old, new = accepted(OLD), accepted(NEW)
    assert set(old.choices["mcp_servers.*.transport"]) == {"http", "sse", "stdio"}
    assert set(new.choices["mcp_servers.*.transport"]) == {"http", "sse", "stdio"}
    assert old.choices["mcp_servers.*.auth_type"] == ("none", "api_key", "bearer_token", "basic", "authorization")
    assert set(new.choices["mcp_servers.*.auth_type"]) > {*old.choices["mcp_servers.*.auth_type"], "oauth2"}
    assert "simple-shuffle" in old.choices["router_settings.routing_strategy"]
    assert {"local", "redis"} <= set(old.choices["litellm_settings.cache_params.type"])


@BOTH
def test_types_of_what_people_get_wrong(table: Accepted) -> None:
    general, library = table.settings["general_settings"], table.settings["litellm_settings"]
    assert general["store_model_in_db"].types == "bool|none"
    assert general["background_health_checks"].types == "bool|none"
    assert general["background_health_checks"].default is False
    assert general["master_key"].types == "str|none"
    assert library["cache"].types == "bool|none"
    assert library["callbacks"].types == "str|list"
    assert library["success_callback"].types == "list"
    assert library["request_timeout"].types == "int|float|none"
    assert table.settings[""]["mcp_servers"].types == "dict|none"
    assert table.settings["mcp_servers.*"]["env"].types == "dict|none"


@BOTH
def test_every_setting_is_well_formed(table: Accepted) -> None:
    for place, keys in table.settings.items():
        for key, setting in keys.items():
            where = f"{place}.{key}"
            assert set(setting.types.split("|")) <= TYPES, where
            assert re.fullmatch(r"[\w/.-]+\.py:\d+", setting.read), where


@BOTH
def test_every_choice_belongs_to_a_key_of_the_table(table: Accepted) -> None:
    for where, values in table.choices.items():
        place, _dot, key = where.removesuffix("[]").rpartition(".")
        assert key in table.settings[place] or place in table.open, where
        assert values, where


@BOTH
def test_models_and_providers(table: Accepted) -> None:
    assert {"openai", "anthropic", "azure", "hosted_vllm", "ollama", "gemini"} <= table.providers
    assert {"gpt-4o", "gpt-3.5-turbo", "*"} <= table.models
    assert "mock-response" not in table.models
    assert not [name for name in table.models if name.split("/")[0] in table.providers and "/" in name]
    assert not any(re.search(pattern, "mock-response") for pattern in table.model_patterns)
    assert any(re.search(pattern, "ft:gpt-4o-mini:mine::1") for pattern in table.model_patterns)
    assert "api.groq.com/openai/v1" in table.endpoints


def test_unlisted_models_of_a_known_family_need_no_provider_in_the_newer_version() -> None:
    assert any(re.search(pattern, "claude-sonnet-99") for pattern in accepted(NEW).model_patterns)
    assert not any(re.search(pattern, "claude-sonnet-99") for pattern in accepted(OLD).model_patterns)


@BOTH
def test_environment(table: Accepted) -> None:
    known = """DATABASE_URL LITELLM_MASTER_KEY LITELLM_SALT_KEY STORE_MODEL_IN_DB NUM_WORKERS HOST PORT LITELLM_LOG
    JSON_LOGS LITELLM_MODE SERVER_ROOT_PATH UI_USERNAME UI_PASSWORD NO_DOCS MCP_TOOL_PREFIX_SEPARATOR REDIS_HOST
    REDIS_SSL OPENAI_API_KEY CONFIG_FILE_PATH DISABLE_SCHEMA_UPDATE LITELLM_MIGRATION_DIR"""
    assert set(known.split()) <= table.environment
    assert "USE_PRISMA_MIGRATE" not in table.environment


@pytest.mark.parametrize(
    ("version", "expected"),
    [((1, 0, 0), "1.77.3"), (OLD, "1.77.3"), ((1, 106, 1), "1.77.3"), (NEW, "1.106.2"), ((2, 0, 0), "1.106.2")],
)
def test_the_nearest_table_at_or_below_is_taken(version: tuple[int, int, int], expected: str) -> None:
    assert accepted(version).version == expected


def test_the_overlay_changes_something_with_each_entry() -> None:
    """An entry that a new table made superfluous has to go."""
    folder = Path(overlay.__file__).parent
    tables = "".join(path.read_text() for path in folder.glob("v*.py"))
    for _since, place, keys in overlay.REMOVE:
        assert f'"{place}"' in tables, place
        for key in keys.replace("*", "").split():
            assert f"\n{key} " in tables, key
    for place, lines in overlay.TYPES.items():
        for line in lines.split("\n"):
            assert not line or f"\n{line.split()[0]} " in tables, f"{place}: {line}"
