# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the file, its sections and its settings."""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.edits import (
    add,
    body,
    change,
    drop,
    move,
    rename,
    replace,
)
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import Case, case, kind

OLD = ("1.77.3",)

CASES: tuple[Case, ...] = (
    # --- the file -----------------------------------------------------------------------------------------------------
    *kind(
        "not-yaml",
        "not-yaml",
        case("minimal", replace("general_settings:\n  master_key", "general_settings:\n\tmaster_key")),
        case("minimal", replace("gpt-4o\n    litellm", '"gpt-4o\n    litellm')),
        case("fallbacks_settings", replace("[gpt-mini, gemini-flash]", "[gpt-mini, gemini-flash")),
        case("mcp_http", replace("description: Pages of the house wiki", "description: Pages: of the house wiki")),
        case("alerting_slack", replace("    - llm_too_slow\n", "   - llm_too_slow\n")),
        case("minimal", change("general_settings.master_key", "@LITELLM_MASTER_KEY"), where="(file)"),
    ),
    *kind("not-utf-8", "not-utf-8", case("minimal", replace("model_list:", "# Schlüssel\nmodel_list:"), latin=True)),
    *kind(
        "not-a-mapping",
        "not-a-mapping",
        case("minimal", body("---\n- model_name: gpt-4o\n  litellm_params:\n    model: openai/gpt-4o\n")),
        case("minimal", body("---\nmodel_list, general_settings\n")),
    ),
    *kind(
        "empty-config",
        "empty-config",
        case("minimal", body("---\n")),
        case("minimal", body("---\n# model_list:\n#   - model_name: gpt-4o\n")),
    ),
    *kind(
        "too-large",
        "too-large",
        case(
            "minimal",
            body(
                "---\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
                + "".join(f"{name}: &{name} [{', '.join([f'*{chr(ord(name) - 1)}'] * 10)}]\n" for name in "bcdefg")
            ),
        ),
    ),
    *kind(
        "duplicate-key",
        "duplicate-key",
        case("fallbacks_settings", add("litellm_settings", "num_retries: 5")),
        case("cache_redis", add("", "litellm_settings:\n  drop_params: true")),
        case("azure_regions", add("model_list[1].litellm_params", "api_key: os.environ/AZURE_API_KEY_SE")),
        case("mcp_sse_groups", add("mcp_servers", "fetch:\n  url: http://mcp-fetch-2:8000/sse\n  transport: sse")),
        case(
            "json_as_yaml",
            replace(
                '"model_name": "gpt-4o",', '"model_name": "gpt-4o", "model_name": "gpt-4",', "model_list[0].model_name"
            ),
        ),
    ),
    *kind(
        "include-missing",
        "include-missing",
        case("include_parts", change("include[0]", "parts/lan_model.yml")),
        case("include_parts", change("include[0]", "lan_models.yml")),
    ),
    # --- sections -----------------------------------------------------------------------------------------------------
    *kind(
        "unknown-section",
        "unknown-section",
        case("gateway", add("", "virtual_keys:\n  - alias: desk\n    services: [fetch]")),
        case("minimal", add("", "litellm_logging:\n  level: INFO")),
        case("mcp_http", add("", "health_check:\n  enabled: true\n  interval: 30")),
        case("minimal", rename("model_list", "models")),
        case("mcp_sse_groups", rename("mcp_servers", "mcp_server")),
        case("mcp_http", rename("mcp_servers", "mcpServers")),
        case("vllm_balanced", rename("router_settings", "router_setting")),
        case("cache_local", rename("litellm_settings", "litellm-settings")),
        case("guardrails_presidio", rename("guardrails", "guardrail")),
        case("minimal", add("", "server:\n  port: 4000\n  host: 0.0.0.0")),
        case("agents", versions=OLD, where="agents"),
    ),
    *kind(
        "section-type",
        "section-type",
        case("gateway", change("litellm_settings", "")),
        case("mcp_sse_groups", change("mcp_servers", "[{name: fetch, url: http://mcp-fetch:8000/sse}]")),
        case("minimal", change("model_list", "{gpt-4o: {model: openai/gpt-4o}}")),
        case("key_from_environment", change("general_settings", "[store_model_in_db, disable_spend_logs]")),
        case("vllm_balanced", change("router_settings", "[simple-shuffle]")),
        case("guardrails_presidio", change("guardrails", "{hide-personal-data: {guardrail: presidio}}")),
        case("include_parts", change("include", "parts/lan_models.yml")),
        case("environment_variables", change("environment_variables", '["REDIS_HOST=redis.lan"]')),
        case("credentials", change("credential_list", "{azure-default: {api_version: 2024-10-21-preview}}")),
    ),
    # --- settings -----------------------------------------------------------------------------------------------------
    *kind(
        "typo-general",
        "unknown-setting",
        case("images_audio", rename("general_settings.background_health_checks", "background_health_check")),
        case("database_settings", rename("general_settings.disable_spend_logs", "disable_spend_log")),
        case("alerting_slack", rename("general_settings.alerting_threshold", "alert_threshold")),
        case("gateway", rename("general_settings.store_model_in_db", "store_models_in_db")),
        case("custom_auth", rename("general_settings.custom_auth", "custom_authentication")),
        case("pass_through", rename("general_settings.pass_through_endpoints", "passthrough_endpoints")),
    ),
    *kind(
        "typo-settings",
        "unknown-setting",
        case("ollama_home", rename("litellm_settings.drop_params", "drop_param")),
        case("ollama_home", rename("litellm_settings.request_timeout", "requests_timeout")),
        case("fallbacks_settings", rename("litellm_settings.context_window_fallbacks", "context_fallbacks")),
        case("logging_json", rename("litellm_settings.json_logs", "json_log")),
        case("callbacks_langfuse", rename("litellm_settings.success_callback", "success_callbacks")),
        case("teams_budgets", rename("litellm_settings.default_team_settings", "default_teams_settings")),
    ),
    *kind(
        "typo-router",
        "unknown-setting",
        case("latency_redis", rename("router_settings.routing_strategy", "route_strategy")),
        case("fallbacks_router", rename("router_settings.num_retries", "num_retrys")),
        case("model_group_alias", rename("router_settings.model_group_alias", "model_group_aliases")),
        case("latency_redis", rename("router_settings.redis_host", "redis_hostname")),
        case("usage_routing_policies", rename("router_settings.cooldown_time", "cooldown_seconds")),
        case(
            "usage_routing_policies", rename("router_settings.retry_policy.RateLimitErrorRetries", "RateLimitRetries")
        ),
    ),
    *kind(
        "typo-server",
        "unknown-setting",
        case("mcp_http", rename("mcp_servers.tickets.transport", "transports")),
        case("mcp_http", rename("mcp_servers.wiki.auth_value", "auth_vaule")),
        case("mcp_sse_groups", rename("mcp_servers.db_main.access_groups", "access_group")),
        case("mcp_sse_groups", rename("mcp_servers.db_main.mcp_info", "mcpinfo")),
        case("mcp_http", rename("mcp_servers.wiki.description", "descripton")),
        case("mcp_current", rename("mcp_servers.crm.static_headers", "static_header")),
    ),
    *kind(
        "typo-cache",
        "unknown-setting",
        case(
            "cache_qdrant_semantic", rename("litellm_settings.cache_params.similarity_threshold", "similarity_treshold")
        ),
        case("cache_redis", rename("litellm_settings.cache_params.namespace", "name_space")),
        case("cache_s3", rename("litellm_settings.cache_params.s3_bucket_name", "s3_bucket")),
        case("cache_redis", rename("litellm_settings.cache_params.supported_call_types", "supported_calls")),
    ),
    *kind(
        "typo-elsewhere",
        "unknown-setting",
        case("vllm_balanced", rename("model_list[0].model_info", "modelinfo")),
        case("alerting_slack", rename("general_settings.alerting_args.budget_alert_ttl", "budget_alerts_ttl")),
        case("pass_through", rename("general_settings.pass_through_endpoints[1].include_subpath", "include_subpaths")),
        case("credentials", rename("credential_list[1].credential_info", "credentials_info")),
        case("guardrails_presidio", rename("guardrails[1].guardrail_info", "guardrails_info")),
        case("mcp_sse_groups", rename("mcp_servers.db_main.mcp_info.mcp_server_cost_info", "cost_info"), versions=OLD),
    ),
    *kind(
        "typo-model",
        "unknown-setting",
        case("minimal", rename("model_list[0].litellm_params.api_key", "api-key")),
        case("ollama_home", rename("model_list[0].litellm_params.api_base", "api_bas")),
        case("vllm_balanced", rename("model_list[2].litellm_params.max_parallel_requests", "max_parallel_request")),
    ),
    *kind(
        "wrong-section",
        "wrong-section",
        case("gateway", move("general_settings.master_key", "litellm_settings")),
        case("gateway", move("general_settings.database_url", "litellm_settings")),
        case("gateway", move("general_settings.store_model_in_db", "litellm_settings")),
        case("gateway", move("litellm_settings.drop_params", "general_settings")),
        case("gateway", move("litellm_settings.callbacks", "general_settings")),
        case("vllm_balanced", move("router_settings.routing_strategy", "litellm_settings")),
        case("vllm_balanced", move("router_settings.enable_pre_call_checks", "general_settings")),
        case(
            "images_audio",
            add("", "router_settings:\n  health_check_interval: 60"),
            where="router_settings.health_check_interval",
        ),
        case("cache_redis", move("litellm_settings.cache_params.ttl", "litellm_settings")),
    ),
    *kind(
        "section-in-section",
        "wrong-section",
        case("vllm_balanced", move("router_settings", "litellm_settings")),
        case("gateway", move("general_settings", "litellm_settings")),
        case("mcp_http", move("mcp_servers", "general_settings")),
        case("environment_variables", move("environment_variables", "general_settings")),
    ),
    *kind(
        "setting-at-the-top",
        "wrong-section",
        case("ollama_home", move("litellm_settings.drop_params", "")),
        case("gateway", move("general_settings.master_key", "")),
        case("vllm_balanced", move("router_settings.routing_strategy", "")),
        case("alerting_slack", move("general_settings.alerting", "")),
        case("callbacks_otel", move("litellm_settings.callbacks", "")),
        case("minimal", add("", "enable_jwt_auth: true")),
    ),
    *kind(
        "beside-the-parameters",
        "wrong-section",
        case("vllm_balanced", move("model_list[0].litellm_params.api_base", "model_list[0]")),
        case("ollama_home", move("model_list[0].litellm_params.api_base", "model_list[0]")),
        case("azure_regions", move("model_list[0].model_info.base_model", "model_list[0]")),
    ),
    *kind(
        "setting-type",
        "setting-type",
        case(
            "cache_redis",
            drop("litellm_settings.cache_params"),
            change("litellm_settings.cache", "{type: redis, host: redis.lan}"),
        ),
        case("fallbacks_router", change("router_settings.num_retries", "three")),
        case("fallbacks_settings", change("litellm_settings.fallbacks", "{claude: [gpt-mini]}")),
        case("database_settings", change("general_settings.store_model_in_db", '"true"')),
        case("images_audio", change("general_settings.background_health_checks", '"false"')),
        case("alerting_slack", change("general_settings.alerting", "slack")),
        case("alerting_slack", change("general_settings.alert_types", "budget_alerts")),
        case("model_group_alias", change("router_settings.model_group_alias", "[{gpt-4: grok}]")),
        case("cache_local", change("litellm_settings.cache_params", "[type, local]")),
        case("mcp_sse_groups", change("mcp_servers.db_archive.access_groups", "databases")),
        case("ollama_home", change("litellm_settings.request_timeout", '"60s"')),
        case("teams_budgets", change("litellm_settings.upperbound_key_generate_params", "100")),
        case("logging_json", change("litellm_settings.json_logs", '"true"')),
        case("vllm_balanced", change("model_list[0].litellm_params.rpm", "many")),
    ),
    *kind(
        "yaml-type",
        "yaml-type",
        case("azure_regions", change("model_list[1].litellm_params.api_version", "2024-10-21")),
        case("cache_redis", change("litellm_settings.cache_params.password", "01234567")),
        case("minimal", change("model_list[0].model_name", "on")),
        case("mcp_http", add("mcp_servers.print", "alias: yes")),
        case("teams_budgets", change("litellm_settings.default_team_settings[0].team_id", "0471101")),
        case("bedrock_vertex", change("default_vertex_config.vertex_project", "012345670")),
        case("cache_redis", change("litellm_settings.cache_params.ttl", "1e3")),
        case("fallbacks_settings", change("litellm_settings.num_retries", "1e1")),
        case("latency_redis", change("router_settings.redis_port", "06377")),
        case("latency_redis", change("router_settings.cooldown_time", "1:30")),
        case(
            "model_group_alias",
            rename("router_settings.model_group_alias.gpt-4", "on"),
            drop("router_settings.fallbacks"),
            where="router_settings.model_group_alias.'True'",
        ),
    ),
)
