# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of references, keys, servers, models and single settings."""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.edits import add, change, drop, known, rename, replace
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import Case, case, kind

OLD, NEW = ("1.77.3",), ("1.106.2",)
MASTER_KEY = "general_settings.master_key"
KEY = "LITELLM_MASTER_KEY"
# Looks like a credential, and is none.
SECRET = "sk-proj-" + "Qm7xTr2v" * 4
STDIO_SERVER = "shell:\n  transport: stdio\n  command: npx\n  args: [-y, some-mcp-server]"

CASES: tuple[Case, ...] = (
    # --- references ---
    *kind(
        "shell-reference",
        "shell-reference",
        case("minimal", change("model_list[0].litellm_params.api_key", "${OPENAI_API_KEY}")),
        case("mcp_http", change("mcp_servers.clock.url", "http://${MCP_HOST}:8000/mcp")),
        case("latency_redis", change("router_settings.redis_password", '"${REDIS_PASSWORD}"')),
        case("gateway", change("general_settings.database_url", "${DATABASE_URL}")),
        case("mcp_http", change("mcp_servers.wiki.auth_value", "Bearer ${WIKI_MCP_TOKEN}")),
        case("mcp_stdio", change("mcp_servers.gitea.env.GITEA_ACCESS_TOKEN", "${GITEA_TOKEN:-none}")),
    ),
    *kind(
        "undefined-variable",
        "undefined-variable",
        case("minimal", change("model_list[0].litellm_params.api_key", "os.environ/OPENAI_APIKEY")),
        case("mcp_http", change("mcp_servers.wiki.auth_value", "os.environ/WIKI_TOKEN")),
        case("mcp_http", change("mcp_servers.weather.url", "os.environ/WEATHER_URL")),
        case("mcp_stdio", known(KEY), where="mcp_servers.gitea.env.GITEA_ACCESS_TOKEN"),
        case("gateway", change("general_settings.database_url", "os.environ/POSTGRES_URL")),
        case("cache_redis", known(f"{KEY} OPENAI_API_KEY"), where="litellm_settings.cache_params.password"),
        # References are resolved before environment_variables is looked at.
        case("environment_variables", add("model_list[0].litellm_params", "api_base: os.environ/HOSTED_VLLM_API_BASE")),
        case(
            "teams_budgets", change("litellm_settings.default_team_settings[0].langfuse_secret", "os.environ/SECRET_A")
        ),
    ),
    *kind(
        "unresolved-reference",
        "unresolved-reference",
        case("mcp_stdio", change("mcp_servers.gitea.args[1]", "os.environ/GITEA_TOKEN")),
        case("mcp_sse_groups", change("mcp_servers.db_main.access_groups[0]", "os.environ/MCP_GROUP")),
        case("mcp_http", change("mcp_servers.tickets.url", "http://os.environ/TICKETS_MCP_KEY:8081/mcp")),
        case("mcp_http", change("mcp_servers.wiki.auth_value", "Bearer os.environ/WIKI_MCP_TOKEN")),
        case(
            "fallbacks_settings",
            change("litellm_settings.default_fallbacks", "[os.environ/FALLBACK_MODEL]"),
            where="litellm_settings.default_fallbacks[0]",
        ),
        case(
            "azure_regions",
            change("model_list[1].litellm_params.api_base", '"https://os.environ/AZURE_API_BASE_FR/v1"'),
        ),
    ),
    *kind(
        "bad-reference",
        "bad-reference",
        case("minimal", change("model_list[0].litellm_params.api_key", "os.environ/")),
        case("minimal", change("model_list[0].litellm_params.api_key", "os.environ/OPENAI-API-KEY")),
        case("mcp_http", change("mcp_servers.wiki.auth_value", '"os.environ/ WIKI_MCP_TOKEN"')),
        case("mcp_http", change("mcp_servers.weather.url", "os.environ/WEATHER_MCP_URL/mcp")),
    ),
    *kind(
        "boolean-reference",
        "boolean-reference",
        case("minimal", known(f"{KEY} OPENAI_API_KEY=true"), where="model_list[0].litellm_params.api_key"),
        case("mcp_stdio", known(f"{KEY} GITEA_TOKEN=False"), where="mcp_servers.gitea.env.GITEA_ACCESS_TOKEN"),
        case(
            "mcp_sse_groups",
            add("mcp_servers.fetch", "auth_type: bearer_token\nauth_value: os.environ/FETCH_TOKEN"),
            known(f"{KEY} FETCH_TOKEN=TRUE"),
            where="mcp_servers.fetch.auth_value",
        ),
    ),
    # --- security ---
    *kind(
        "open-proxy",
        "open-proxy",
        case("minimal", change(MASTER_KEY, '""')),
        case("gateway", change(MASTER_KEY, "null")),
        case("minimal", change(MASTER_KEY, "os.environ/LITELLM_MASTERKEY")),
        case("gateway", known("DATABASE_URL LITELLM_SALT_KEY MCP_POSTGRES_TOKEN"), where=MASTER_KEY),
        case("key_from_environment", known("DATABASE_URL LITELLM_SALT_KEY"), where=MASTER_KEY),
    ),
    *kind(
        "literal-master-key",
        "literal-master-key",
        case("minimal", change(MASTER_KEY, "${LITELLM_MASTER_KEY}")),
        case("gateway", change(MASTER_KEY, SECRET)),
        case("mcp_http", change(MASTER_KEY, "$LITELLM_MASTER_KEY")),
        case("minimal", change(MASTER_KEY, '"{{ litellm_master_key }}"')),
    ),
    *kind(
        "weak-master-key",
        "weak-master-key",
        case("minimal", change(MASTER_KEY, "sk-1234")),
        case("minimal", known(f"{KEY}=sk-1234 OPENAI_API_KEY"), where=MASTER_KEY),
        case("key_from_environment", known(f"{KEY}=sk-house DATABASE_URL LITELLM_SALT_KEY"), where=MASTER_KEY),
    ),
    *kind(
        "literal-secret",
        "literal-secret",
        case("minimal", change("model_list[0].litellm_params.api_key", SECRET)),
        case("latency_redis", change("router_settings.redis_password", "correct-horse-battery-staple")),
        case("mcp_http", change("mcp_servers.wiki.auth_value", "Zq8vRt5nLw2kYc7bXe4m")),
        case(
            "gateway",
            replace("---\n", "# start: needs the database\n---\n"),
            change("general_settings.database_url", "postgresql://llm:Vb6tRq9w@db.lan:5432/litellm"),
        ),
        case(
            "teams_budgets", change("litellm_settings.default_team_settings[1].langfuse_secret", "sk-lf-1d9c2c7e-5b1f")
        ),
        case("cache_s3", change("litellm_settings.cache_params.s3_aws_secret_access_key", "wJalrXUtnFEMIbPxRfiCYq3v")),
    ),
    *kind(
        "lan-only",
        "lan-only",
        case("mcp_http", change("mcp_servers.wiki.url", "https://mcp-wiki.lan/mcp")),
        case("mcp_http", change("mcp_servers.clock.url", "http://traefik/mcp-clock/mcp")),
        case(
            "environment_variables",
            add("environment_variables", "JWT_PUBLIC_KEY_URL: http://keycloak.lan:8080/realms/house/certs"),
        ),
        case("ollama_home", change("model_list[0].litellm_params.api_base", "http://llm.example.com:11434")),
        case("vllm_balanced", change("model_list[1].litellm_params.api_base", "http://8.8.4.4:8000/v1")),
        case("latency_redis", change("router_settings.redis_host", "cache.example.net")),
        case("mcp_public", replace("# lan_only: false\n", ""), where="mcp_servers.github.url"),
    ),
    # --- MCP servers ---
    *kind(
        "server-type",
        "server-type",
        case("mcp_http", change("mcp_servers.clock", "http://mcp-clock:8000/mcp")),
        case("mcp_sse_groups", change("mcp_servers.fetch", "")),
        case("gateway", change("mcp_servers.fetch", "[http://mcp-fetch:8000/sse, sse]")),
    ),
    *kind(
        "server-name",
        "server-name",
        case("mcp_http", rename("mcp_servers.wiki", "house-wiki")),
        case("mcp_sse_groups", rename("mcp_servers.db_main", "db-main")),
        case("gateway", rename("mcp_servers.postgres", "mcp-postgres")),
    ),
    *kind(
        "server-alias",
        "server-alias",
        case("mcp_sse_groups", change("mcp_servers.db_main.alias", "db-main"), versions=OLD),
        case("mcp_sse_groups", change("mcp_servers.db_archive.alias", "db")),
        case("mcp_sse_groups", change("mcp_servers.db_archive.alias", "db_archive-2019"), versions=OLD),
    ),
    *kind(
        "server-transport",
        "server-transport",
        case("mcp_http", change("mcp_servers.wiki.transport", "streamable_http")),
        case("mcp_http", change("mcp_servers.tickets.transport", "streamable-http")),
        case("mcp_sse_groups", change("mcp_servers.fetch.transport", "SSE")),
        case("gateway", change("mcp_servers.postgres.transport", "websocket")),
    ),
    *kind(
        "server-auth-type",
        "server-auth-type",
        case("mcp_http", change("mcp_servers.wiki.auth_type", "bearer")),
        case("mcp_http", change("mcp_servers.files.auth_type", "Basic")),
        case("mcp_http", change("mcp_servers.wiki.auth_type", "oauth2"), versions=OLD),
        case("mcp_http", change("mcp_servers.tickets.auth_type", "token"), versions=OLD),
        case("mcp_oauth", drop("mcp_servers.erp.oauth2_flow"), where="mcp_servers.erp.auth_type"),
    ),
    *kind(
        "server-url",
        "server-url",
        case("mcp_http", drop("mcp_servers.clock.url")),
        case("mcp_http", change("mcp_servers.wiki.url", "mcp-wiki.lan:8080/mcp")),
        case("mcp_http", change("mcp_servers.wiki.url", "ws://mcp-wiki.lan:8080/mcp")),
        case("mcp_sse_groups", change("mcp_servers.fetch.url", '""')),
        case("gateway", change("mcp_servers.fetch.url", "8000")),
    ),
    *kind(
        "server-path",
        "server-path",
        case("mcp_sse_groups", change("mcp_servers.fetch.url", "http://mcp-fetch:8000")),
        case("gateway", change("mcp_servers.fetch.url", "http://mcp-fetch:8000/")),
    ),
    *kind(
        "server-command",
        "server-command",
        case("mcp_stdio", drop("mcp_servers.gitea.command")),
        case("mcp_stdio", change("mcp_servers.gitea.env.GITEA_INSECURE", "true")),
        case("mcp_stdio", change("mcp_servers.gitea.args[0]", "8080")),
    ),
    *kind(
        "server-credential",
        "server-credential",
        case("mcp_http", drop("mcp_servers.wiki.auth_type"), where="mcp_servers.wiki.auth_value"),
        case("mcp_http", drop("mcp_servers.tickets.auth_type"), where="mcp_servers.tickets.authentication_token"),
        case("mcp_http", change("mcp_servers.files.auth_type", "none"), where="mcp_servers.files.auth_value"),
    ),
    *kind(
        "stdio-disabled",
        "stdio-disabled",
        case("mcp_stdio", versions=NEW, where="mcp_servers.time.transport"),
        case("mcp_current", add("mcp_servers", STDIO_SERVER), where="mcp_servers.shell.transport"),
        case("gateway", add("mcp_servers", STDIO_SERVER), versions=NEW, where="mcp_servers.shell.transport"),
    ),
    *kind(
        "server-twice",
        "server-twice",
        case("mcp_http", where="mcp_servers.wiki", api_servers=frozenset({"wiki"})),
        case("gateway", where="mcp_servers.fetch", api_servers=frozenset({"fetch", "other"})),
    ),
    *kind(
        "ignored-setting",
        "ignored-setting",
        case("mcp_http", add("mcp_servers.wiki", "api_keys: [desk, phone]")),
        case("mcp_http", add("mcp_servers.wiki", "timeout: 30"), versions=OLD),
        case("mcp_sse_groups", add("mcp_servers.fetch", "health_check:\n  enabled: true\n  interval: 30")),
        case("mcp_sse_groups", add("mcp_servers.db_main", "require_approval: never")),
        case("mcp_http", add("mcp_servers.files", "allowed_tools: [read_file]"), versions=OLD),
        case("mcp_http", add("mcp_servers.clock", "static_headers:\n  X-Zone: Europe/Berlin"), versions=OLD),
        case("mcp_http", add("mcp_servers.tickets", "headers:\n  X-Tenant: house")),
        case("gateway", add("litellm_settings", "mcp_aliases: {db: postgres}"), versions=OLD),
        case("gateway", add("general_settings", "supported_db_objects: [mcp]"), versions=OLD),
        case("vllm_balanced", add("router_settings", "enable_weighted_failover: true"), versions=OLD),
        case("gateway", add("general_settings", "disable_adding_master_key_hash_to_db: true"), versions=NEW),
    ),
    # --- models ---
    *kind(
        "model-missing",
        "model-missing",
        case("minimal", drop("model_list[0].litellm_params"), where="model_list[0].litellm_params.model"),
        case("ollama_home", drop("model_list[1].model_name")),
        case("minimal", drop("model_list[0].litellm_params.model")),
        case(
            "minimal",
            rename("model_list[0].litellm_params", "litellm_param"),
            where="model_list[0].litellm_params.model",
        ),
        case("minimal", change("model_list[0].litellm_params.model", "")),
    ),
    *kind(
        "model-provider",
        "model-provider",
        case("ollama_home", change("model_list[0].litellm_params.model", "llama3.1-house:8b")),
        case("ollama_home", change("model_list[1].litellm_params.model", "ollma/codellama:13b")),
        case("vllm_balanced", change("model_list[0].litellm_params.model", "mistralai/Mistral-Small-3.2-24B-Instruct")),
        case("fallbacks_settings", change("model_list[1].litellm_params.model", "google/gemini-2.5-flash")),
        case("bedrock_vertex", change("model_list[3].litellm_params.model", "vertexai/gemini-2.5-pro")),
        case(
            "callbacks_custom_list",
            drop("litellm_settings.custom_provider_map"),
            where="model_list[1].litellm_params.model",
        ),
    ),
    *kind(
        "mock-response",
        "mock-response",
        case("minimal", add("model_list[0].litellm_params", "mock_response: Hello from the proxy")),
        case("gateway", add("model_list[0].litellm_params", "mock_response: It works")),
    ),
    *kind(
        "unknown-model-group",
        "unknown-model-group",
        case(
            "fallbacks_settings",
            change("litellm_settings.fallbacks[1].gpt-mini", "[gemini-falsh]"),
            where="litellm_settings.fallbacks[1].gpt-mini[0]",
        ),
        case("fallbacks_settings", rename("litellm_settings.context_window_fallbacks[0].gpt-mini", "gpt-5-mini")),
        case(
            "fallbacks_settings",
            change("litellm_settings.default_fallbacks", "[gemini]"),
            where="litellm_settings.default_fallbacks[0]",
        ),
        case("fallbacks_router", change("router_settings.fallbacks[1].deepseek-reasoner[1]", "mistral-medium")),
        case("model_group_alias", change("router_settings.model_group_alias.gpt-4", "grok-3")),
        case("model_group_alias", change("router_settings.model_group_alias.grok-beta.model", "grok-4")),
    ),
    # --- single settings ---
    *kind(
        "custom-auth",
        "custom-auth",
        case("custom_auth", change("general_settings.custom_auth", "http://auth.lan:8080/check")),
        case("custom_auth", change("general_settings.custom_auth", "user_api_key_auth")),
        case("custom_auth", change("general_settings.custom_auth", "house_auth:user_api_key_auth")),
        case("custom_auth", change("general_settings.custom_auth", "true")),
    ),
    *kind(
        "licence",
        "licence",
        case(
            "jwt_auth",
            replace("# start: needs a licence\n", ""),
            known(f"{KEY} JWT_PUBLIC_KEY_URL"),
            where="general_settings.allowed_ips",
        ),
        case("gateway", add("general_settings", "enforced_params: [user, metadata]")),
        case("pass_through", add("general_settings.pass_through_endpoints[1]", "auth: true"), versions=OLD),
        case(
            "priorities", change("litellm_settings.callbacks", "[hide_secrets]"), where="litellm_settings.callbacks[0]"
        ),
        case("gateway", add("general_settings", "key_management_system: hashicorp_vault")),
    ),
    *kind(
        "callback-text",
        "callback-text",
        case("logging_json", change("litellm_settings.success_callback", "s3_v2")),
        case("logging_json", add("litellm_settings", "failure_callback: s3_v2")),
        case("callbacks_otel", change("litellm_settings.callbacks", "otel")),
        case("callbacks_custom_list", change("litellm_settings.callbacks", '"house_hooks.audit, house_hooks.quota"')),
    ),
    *kind(
        "prometheus-licence",
        "prometheus-licence",
        case(
            "callbacks_otel",
            change("litellm_settings.callbacks", "[otel, prometheus]"),
            versions=OLD,
            where="litellm_settings.callbacks[1]",
        ),
        case(
            "logging_json",
            change("litellm_settings.success_callback", "[prometheus]"),
            versions=OLD,
            where="litellm_settings.success_callback[0]",
        ),
    ),
)
