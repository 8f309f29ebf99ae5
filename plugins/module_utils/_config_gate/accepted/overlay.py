# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the derived tables cannot say: keys that are read in ways the tool does not see, and keys that it sees wrongly.

Written by hand. Each entry says where LiteLLM reads the key, or why it is no setting.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

Version = tuple[int, int, int]

# Keys that are read out of sight: (from this version on, place, keys, types, where they are read).
ADD: tuple[tuple[Version, str, str, str, str], ...] = (
    # Moved to a loader of its own, that gets the configuration through a protocol.
    ((1, 106, 2), "", "include", "list", "proxy/common_utils/config_includes.py:8"),
    # The router keeps a deployment as it is, and its strategies look for the limits there before litellm_params.
    ((0, 0, 0), "model_list[]", "tpm rpm", "int|none", "router_strategy/lowest_tpm_rpm_v2.py:353"),
    ((0, 0, 0), "model_list[]", "num_retries", "int|none", "router_strategy/lowest_tpm_rpm_v2.py:198"),
    ((1, 106, 2), "model_list[]", "itpm otpm", "int|none", "router.py:11423"),
    ((1, 106, 2), "model_list[]", "blocked", "bool|none", "types/router.py:743"),
    # Cache hands on what it does not know to the client of Redis: redis.Redis takes these, by inspection.
    (
        (0, 0, 0),
        "litellm_settings.cache_params",
        "db max_connections health_check_interval",
        "int|none",
        "_redis.py:27",
    ),
    (
        (0, 0, 0),
        "litellm_settings.cache_params",
        "username unix_socket_path encoding encoding_errors client_name ssl_ca_certs ssl_ca_path ssl_ca_data "
        "ssl_certfile ssl_keyfile ssl_password ssl_min_version ssl_ciphers lib_name lib_version",
        "str|none",
        "_redis.py:27",
    ),
    (
        (0, 0, 0),
        "litellm_settings.cache_params",
        "ssl ssl_check_hostname ssl_validate_ocsp ssl_validate_ocsp_stapled socket_keepalive retry_on_timeout "
        "decode_responses single_connection_client",
        "bool|none",
        "_redis.py:27",
    ),
    # None, "none", "optional" and "required" all work.
    ((0, 0, 0), "litellm_settings.cache_params", "ssl_cert_reqs", "str|bool|none", "_redis.py:27"),
    ((0, 0, 0), "litellm_settings.cache_params", "socket_connect_timeout", "int|float|none", "_redis.py:27"),
    ((0, 0, 0), "litellm_settings.cache_params", "protocol", "int|none", "_redis.py:27"),
    # Read from the arguments for the client of Redis by name.
    ((0, 0, 0), "litellm_settings.cache_params", "sentinel_nodes", "list|str|none", "_redis.py:214"),
    ((0, 0, 0), "litellm_settings.cache_params", "service_name sentinel_password", "str|none", "_redis.py:221"),
)

# Keys that are no settings: (from this version on, place, keys).
REMOVE: tuple[tuple[Version, str, str], ...] = (
    # The schedule for reloading the prices, which the code calls config, too: it is a row of the database.
    ((0, 0, 0), "", "force_reload interval_hours"),
    # Looked for at the top only to warn that they are ignored there.
    ((0, 0, 0), "", "enable_jwt_auth litellm_jwtauth"),
    # Objects and tables of the running program in the module litellm; a value of the file would break them.
    (
        (0, 0, 0),
        "litellm_settings",
        "aclient_session client_session secret_manager_client vector_store_registry vector_store_index_registry "
        "verbose_logger encoding model_list model_list_set models_by_provider model_cost provider_list "
        "guardrail_name_config_map error_logs credential_list adapters azure_llms openai_compatible_endpoints "
        "openai_compatible_providers openai_text_completion_compatible_providers known_tokenizer_config "
        "common_cloud_provider_auth_params initialized_langfuse_clients request_timeout_explicitly_set",
    ),
    ((0, 0, 0), "litellm_settings.adapters[]", "*"),
    ((0, 0, 0), "litellm_settings.credential_list[]", "*"),
    ((0, 0, 0), "litellm_settings.guardrail_name_config_map.*", "*"),
    # Written by the program itself.
    ((0, 0, 0), "guardrails[]", "created_at updated_at"),
    ((0, 0, 0), "prompts[]", "created_at updated_at"),
    ((0, 0, 0), "model_list[].model_info", "created_at updated_at created_by updated_by"),
)

# Types that no annotation says, from what the code does with the value: key, types.
TYPES: dict[str, str] = {
    "": """
environment_variables dict|none
files_settings list|none
finetune_settings list|none
include list
""",
    "general_settings": """
admin_only_routes list
always_include_stream_usage bool|none
allowed_ips list|none
custom_key_generate str|none
custom_key_policy str|none
custom_key_update str|none
custom_sso str|none
custom_team_metadata_validate str|none
custom_ui_sso_sign_in_handler str|none
disable_bedrock_agent_runtime_passthrough bool|none
drain_endpoint_token str|none
enable_mcp_registry bool|none
expose_fallback_errors_to_caller bool|none
health_check_staleness_threshold int|float|none
maximum_spend_logs_cleanup_cron str|none
database_connection_pool_timeout int|float|none
disable_prisma_schema_update bool|none
disable_spend_logs bool|none
email_settings dict
embedding_model str|none
encryption_algorithm str|none
enforce_user_param bool|none
enforced_params list|none
image_generation_model str|none
litellm_key_header_name str|none
litellm_license str|none
maximum_spend_logs_retention_period str|int|none
mcp_client_side_auth_header_name str|none
moderation_model str|none
oauth2_config_mappings dict|none
proxy_admin_email str|none
proxy_batch_polling_interval int|float
proxy_batch_write_at int|float
proxy_budget_rescheduler_max_time int
proxy_budget_rescheduler_min_time int
user_api_key_cache_ttl int|float|none
""",
    "agent_list[]": """
agent_card_params dict
agent_name str
""",
    "agents[]": """
agent_card_params dict
agent_name str
""",
    "general_settings.custom_auth_settings": """
mode str
""",
    # A name of a zone; anything else is an error later.
    "general_settings.litellm_settings": """
timezone str
""",
    # cache is true or false, the rest is in cache_params; callbacks may be one function, the other lists may not:
    # a text there is gone through letter by letter.
    "litellm_settings": """
api_version str|none
azure_content_safety_params dict
budget_reset_time str
cache bool|none
callbacks str|list
default_team_settings list
drop_params bool|none
failure_callback list
global_prompt_directory str
guardrails list
headers dict|none
json_logs bool|none
mcp_aliases dict|none
organization str|none
post_call_rules str
project str|none
request_timeout int|float|none
timezone str|none
success_callback list
ui_theme_config dict|none
upperbound_key_generate_params dict
""",
    "litellm_settings.cache_params": """
default_redis_ttl int|float|none
gcp_service_account str|none
gcp_ssl_ca_certs str|none
host str|none
password str|none
port int|str|none
url str|none
""",
    "litellm_settings.custom_provider_map[]": """
custom_handler str
provider str
""",
    "mcp_servers.*": """
auth_value str|none
description str|none
""",
    "mcp_tools[]": """
description str
handler str
name str
""",
}

_CALLBACKS = """
agentops anthropic_cache_control_hook aporia_prompt_injection argilla arize arize_phoenix aws_sqs
azure_content_safety azure_sentinel azure_storage banned_keywords batch_redis_requests bitbucket blocked_user_check
braintrust clickhouse cloudzero code_interpreter_interception compression_interception datadog
datadog_cost_management datadog_llm_observability datadog_metrics deepeval detect_prompt_injection dotprompt
dynamic_rate_limiter dynamic_rate_limiter_v3 focus galileo gcs_bucket gcs_pubsub generic_api gitlab
google_text_moderation hide_secrets humanloop lago lakera_prompt_injection langfuse langfuse_otel langsmith
langtrace levo litellm_agent literalai llamaguard_moderations llmguard_moderations logfire mavvrik mlflow newrelic
openai_moderations openmeter opik otel pagerduty pointfive posthog presidio prometheus qualifire_eval ramp
resend_email rubrik s3_v2 sample_callback sendgrid_email signoz smtp_email sumologic vantage
vector_store_pre_call_hook weave_otel websearch_interception zerobus
"""

_MODES = """
anthropic_messages audio_speech audio_transcription batch chat completion decisions embedding evaluation extraction
guardrail image_edit image_generation moderation ocr realtime rerank responses search vector_store video_generation
"""

CHOICES: dict[str, tuple[str, ...]] = {
    # The names in __init__.py (_custom_logger_compatible_callbacks_literal), proxy/common_utils/callback_utils.py and
    # integrations/generic_api/generic_api_compatible_callbacks.json, of both versions. Another one is imported
    # as a module.
    "litellm_settings.callbacks[]": tuple(_CALLBACKS.split()),
    # What the health check knows (main.py, litellm_core_utils/health_check_helpers.py), and modes of the price list.
    "model_list[].model_info.mode": tuple(_MODES.split()),
    # litellm_enterprise/proxy/auth/user_api_key_auth.py:19; anything else is an error on each request.
    "general_settings.custom_auth_settings.mode": ("on", "off", "auto"),
}

# The same, from a version on: (version, place, key, types).
TYPES_SINCE: tuple[tuple[Version, str, str, str], ...] = (
    ((1, 106, 2), "litellm_settings", "drop_params", "bool|str|none"),  # it reads the text true, too
)

# Places that take other keys, too, and hand them on or keep them: (from this version on, place).
OPEN: tuple[tuple[Version, str], ...] = (
    ((0, 0, 0), "callback_settings"),  # each callback has its own
    ((0, 0, 0), "vector_store_registry[].litellm_params"),  # handed on to the store
    ((1, 106, 2), "mcp_servers.*.mcp_info"),  # copied as it is, mcp_server_manager.py:2462
)

ENVIRONMENT: frozenset[str] = frozenset(
    {
        # _redis.py makes the name of each argument of the client of Redis into one: REDIS_ and the name in capitals.
        "REDIS_DB",
        "REDIS_SSL",
        "REDIS_URL",
        "REDIS_USERNAME",
        # Read by the packages beside LiteLLM and by the entry point of its image, not by LiteLLM itself.
        "LITELLM_MIGRATION_DIR",
        "PRISMA_BINARY_CACHE_DIR",
        "PRISMA_QUERY_ENGINE_BINARY",
        "PRISMA_SCHEMA_ENGINE_BINARY",
        "SEPARATE_HEALTH_APP",
        "USE_DDTRACE",
        "ALL_PROXY",
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "NO_PROXY",
        "PYTHONUNBUFFERED",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_FILE",
        "TZ",
    }
)


def open_places(version: Version) -> frozenset[str]:
    return frozenset(place for since, place in OPEN if version >= since)


def apply(version: Version, settings: MutableMapping[str, dict[str, Any]], setting: Callable[..., Any]) -> None:
    """Change the settings of *version* in place. *setting* makes a Setting."""
    for since, place, keys in REMOVE:
        if version >= since and keys == "*":
            settings.pop(place, None)
        elif version >= since:
            for key in keys.split():
                settings.get(place, {}).pop(key, None)
    for since, place, keys, types, read in ADD:
        if version >= since:
            for key in keys.split():
                settings[place].setdefault(key, setting(types, None, read))
    for place, lines in TYPES.items():
        for line in lines.split("\n"):
            key, _space, types = line.partition(" ")
            if key in settings.get(place, {}):
                settings[place][key] = settings[place][key]._replace(types=types)
    for since, place, key, types in TYPES_SINCE:
        if version >= since:
            settings[place][key] = settings[place][key]._replace(types=types)
