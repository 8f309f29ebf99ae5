# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration keys that LiteLLM 1.106.2 reads.

Generated from litellm-1.106.2 and litellm_enterprise-0.1.76.post1
by `python -m tests.tools.accepted_keys --write WHEEL...`: do not edit. What the tool cannot see belongs in overlay.py.
A line of SETTINGS: key, types, number in FILES and line of the read, default as JSON (- if unknown).
"""

from __future__ import annotations

VERSION = "1.106.2"

FILES = """
__init__.py
_logging.py
_redis.py
_service_logger.py
anthropic_beta_headers_manager.py
assistants/main.py
assistants/utils.py
batch_completion/main.py
batches/batch_utils.py
batches/main.py
budget_manager.py
caching/caching.py
caching/dual_cache.py
caching/redis_cache.py
completion_extras/litellm_responses_transformation/transformation.py
constants.py
exceptions.py
harness/runtime.py
integrations/SlackAlerting/slack_alerting.py
integrations/anthropic_cache_control_hook.py
integrations/argilla.py
integrations/bitbucket/__init__.py
integrations/braintrust_logging.py
integrations/code_interpreter_interception/handler.py
integrations/compression_interception/handler.py
integrations/custom_logger.py
integrations/datadog/datadog.py
integrations/dotprompt/__init__.py
integrations/dynamodb.py
integrations/gcs_pubsub/pub_sub.py
integrations/generic_api/generic_api_callback.py
integrations/gitlab/__init__.py
integrations/langfuse/langfuse.py
integrations/langsmith.py
integrations/opentelemetry.py
integrations/otel/plumbing/context.py
integrations/otel/presets/destinations.py
integrations/pointfive/upload_client.py
integrations/prometheus.py
integrations/s3.py
integrations/s3_v2.py
integrations/sqs.py
integrations/vector_store_integrations/vector_store_pre_call_hook.py
integrations/zerobus/logger.py
litellm_core_utils/core_helpers.py
litellm_core_utils/credential_accessor.py
litellm_core_utils/exception_mapping_utils.py
litellm_core_utils/get_llm_provider_logic.py
litellm_core_utils/litellm_logging.py
litellm_core_utils/prompt_templates/factory.py
litellm_core_utils/realtime_streaming.py
litellm_core_utils/redact_messages.py
litellm_core_utils/request_timeout_resolver.py
litellm_core_utils/rules.py
litellm_core_utils/streaming_handler.py
litellm_core_utils/token_counter.py
litellm_core_utils/url_utils.py
litellm_enterprise/enterprise_callbacks/llama_guard.py
litellm_enterprise/enterprise_callbacks/llm_guard.py
litellm_enterprise/enterprise_callbacks/send_emails/endpoints.py
litellm_enterprise/proxy/management_endpoints/project_endpoints.py
litellm_enterprise/proxy/proxy_server.py
litellm_enterprise/proxy/utils.py
llms/amazon_nova/chat/transformation.py
llms/anthropic/chat/handler.py
llms/anthropic/chat/transformation.py
llms/anthropic/common_utils.py
llms/anthropic/count_tokens/token_counter.py
llms/anthropic/pass_through/context_management/editors/compact.py
llms/anthropic/pass_through/messages/handler.py
llms/anthropic/pass_through/messages/interceptors/advisor.py
llms/anthropic/pass_through/messages/transformation.py
llms/apiserpent/search/transformation.py
llms/aws_polly/text_to_speech/transformation.py
llms/azure/audio_transcription/transformation.py
llms/azure/azure.py
llms/azure/common_utils.py
llms/azure/text_to_speech/transformation.py
llms/azure_ai/agents/handler.py
llms/azure_ai/agents/transformation.py
llms/azure_ai/image_generation/cost_calculator.py
llms/azure_ai/image_generation/mai_transformation.py
llms/azure_ai/vector_stores/transformation.py
llms/base.py
llms/base_llm/guardrail_translation/utils.py
llms/base_llm/vector_store/transformation.py
llms/bedrock/base_aws_llm.py
llms/bedrock/batches/transformation.py
llms/bedrock/chat/agentcore/transformation.py
llms/bedrock/chat/converse_handler.py
llms/bedrock/chat/converse_transformation.py
llms/bedrock/chat/invoke_agent/transformation.py
llms/bedrock/chat/invoke_transformations/amazon_nova_transformation.py
llms/bedrock/chat/invoke_transformations/amazon_twelvelabs_pegasus_transformation.py
llms/bedrock/chat/invoke_transformations/base_invoke_transformation.py
llms/bedrock/claude_platform/common_utils.py
llms/bedrock/count_tokens/kimi_k3.py
llms/bedrock/files/transformation.py
llms/bedrock/image_generation/amazon_nova_canvas_transformation.py
llms/bedrock/image_generation/amazon_stability1_transformation.py
llms/bedrock/image_generation/amazon_titan_transformation.py
llms/bedrock/image_generation/image_handler.py
llms/bedrock/request_metadata.py
llms/bedrock/search/transformation.py
llms/brave/search/transformation.py
llms/codestral/completion/handler.py
llms/cohere/rerank/transformation.py
llms/custom_httpx/aiohttp_handler.py
llms/custom_httpx/aiohttp_transport.py
llms/custom_httpx/http_handler.py
llms/custom_httpx/llm_http_handler.py
llms/databricks/chat/transformation.py
llms/fal_ai/cost_calculator.py
llms/gdc/chat/transformation.py
llms/gemini/agents/transformation.py
llms/gemini/audio_transcription/transformation.py
llms/gemini/common_utils.py
llms/gemini/google_genai/transformation.py
llms/gemini/image_generation/transformation.py
llms/gemini/interactions/transformation.py
llms/gemini/realtime/transformation.py
llms/github_copilot/chat/transformation.py
llms/huggingface/embedding/handler.py
llms/huggingface/embedding/transformation.py
llms/huggingface/rerank/transformation.py
llms/inception/chat/transformation.py
llms/infinity/rerank/transformation.py
llms/langflow/chat/transformation.py
llms/langgraph/chat/transformation.py
llms/lemonade/chat/transformation.py
llms/linkup/search/transformation.py
llms/manus/files/transformation.py
llms/mistral/audio_speech/transformation.py
llms/mongodb/vector_stores/transformation.py
llms/nvidia_riva/audio_transcription/handler.py
llms/nvidia_riva/audio_transcription/transformation.py
llms/oci/chat/transformation.py
llms/oci/common_utils.py
llms/oci/embed/transformation.py
llms/ollama/chat/transformation.py
llms/ollama/completion/transformation.py
llms/openai/common_utils.py
llms/openrouter/image_generation/transformation.py
llms/parallel_ai/search/cost_calculator.py
llms/perplexity/search/transformation.py
llms/petals/completion/transformation.py
llms/predibase/chat/transformation.py
llms/replicate/chat/transformation.py
llms/runwayml/image_generation/transformation.py
llms/runwayml/text_to_speech/transformation.py
llms/sagemaker/chat/handler.py
llms/sap/chat/transformation.py
llms/sap/credentials.py
llms/sap/embed/transformation.py
llms/snowflake/chat/transformation.py
llms/snowflake/utils.py
llms/soniox/audio_transcription/transformation.py
llms/vertex_ai/agent_engine/transformation.py
llms/vertex_ai/common_utils.py
llms/vertex_ai/files/transformation.py
llms/vertex_ai/gemini/transformation.py
llms/vertex_ai/gemini/vertex_and_google_ai_studio_gemini.py
llms/vertex_ai/image_edit/vertex_gemini_transformation.py
llms/vertex_ai/image_generation/vertex_gemini_transformation.py
llms/vertex_ai/multimodal_embeddings/transformation.py
llms/vertex_ai/text_to_speech/text_to_speech_handler.py
llms/vertex_ai/text_to_speech/transformation.py
llms/vertex_ai/vector_stores/search_api/transformation.py
llms/vertex_ai/vertex_embeddings/bge.py
llms/volcengine/embedding/transformation.py
llms/watsonx/audio_transcription/transformation.py
llms/watsonx/common_utils.py
llms/watsonx/completion/transformation.py
llms/xai/common_utils.py
main.py
models/credentials.py
passthrough/timeout_utils.py
proxy/_experimental/mcp_server/auth/user_api_key_auth_mcp.py
proxy/_experimental/mcp_server/bridge_token_flow.py
proxy/_experimental/mcp_server/client_allowlist.py
proxy/_experimental/mcp_server/legacy_callbacks.py
proxy/_experimental/mcp_server/mcp_server_manager.py
proxy/_experimental/mcp_server/oauth_utils.py
proxy/_experimental/mcp_server/outbound_credentials/session_credentials.py
proxy/_experimental/mcp_server/sampling_handler.py
proxy/_experimental/mcp_server/tool_registry.py
proxy/_experimental/mcp_server/tool_search.py
proxy/_experimental/mcp_server/utils.py
proxy/_types.py
proxy/admin_mcp.py
proxy/agent_endpoints/a2a_endpoints.py
proxy/agent_endpoints/agent_registry.py
proxy/anthropic_endpoints/endpoints.py
proxy/anthropic_endpoints/gateway_endpoints.py
proxy/auth/auth_checks.py
proxy/auth/auth_utils.py
proxy/auth/fallback_budget.py
proxy/auth/fallback_model_access.py
proxy/auth/handle_jwt.py
proxy/auth/ip_address_utils.py
proxy/auth/login_throttle.py
proxy/auth/login_utils.py
proxy/auth/master_key_boot_check.py
proxy/auth/password_policy.py
proxy/auth/route_checks.py
proxy/auth/user_api_key_auth.py
proxy/batches_endpoints/endpoints.py
proxy/common_request_processing.py
proxy/common_utils/callback_utils.py
proxy/common_utils/encrypt_decrypt_utils.py
proxy/common_utils/error_body_call_id.py
proxy/common_utils/healthy_model_filter.py
proxy/common_utils/html_forms/default_credentials_hint.py
proxy/common_utils/http_parsing_utils.py
proxy/common_utils/model_listing_utils.py
proxy/common_utils/rbac_utils.py
proxy/common_utils/scheduled_job_stagger.py
proxy/common_utils/timezone_utils.py
proxy/db/db_transaction_queue/spend_log_cleanup.py
proxy/db/exception_handler.py
proxy/discovery_endpoints/agent_skills_endpoints.py
proxy/discovery_endpoints/ui_discovery_endpoints.py
proxy/guardrails/guardrail_helpers.py
proxy/guardrails/guardrail_hooks/cato_networks/__init__.py
proxy/guardrails/guardrail_hooks/decision_model/__init__.py
proxy/guardrails/guardrail_hooks/generic_guardrail_api/__init__.py
proxy/guardrails/guardrail_hooks/guardrails_ai/__init__.py
proxy/guardrails/guardrail_hooks/litellm_content_filter/__init__.py
proxy/guardrails/guardrail_hooks/microsoft_purview/__init__.py
proxy/guardrails/guardrail_hooks/presidio.py
proxy/guardrails/guardrail_hooks/prompt_security/__init__.py
proxy/guardrails/guardrail_hooks/semantic_guard/__init__.py
proxy/guardrails/guardrail_hooks/straiker/__init__.py
proxy/guardrails/guardrail_initializers.py
proxy/health_check.py
proxy/health_endpoints/_health_endpoints.py
proxy/hooks/batch_rate_limiter.py
proxy/hooks/dynamic_rate_limiter.py
proxy/hooks/key_management_event_hooks.py
proxy/hooks/mcp_semantic_filter/hook.py
proxy/hooks/parallel_request_limiter_v3.py
proxy/hooks/proxy_track_cost_callback.py
proxy/hooks/responses_id_security.py
proxy/litellm_pre_call_utils.py
proxy/management_endpoints/customer_endpoints.py
proxy/management_endpoints/internal_user_endpoints.py
proxy/management_endpoints/key_management_endpoints.py
proxy/management_endpoints/mcp_management_endpoints.py
proxy/management_endpoints/model_management_endpoints.py
proxy/management_endpoints/scim/scim_v2.py
proxy/management_endpoints/team_admin_field_permissions.py
proxy/management_endpoints/team_endpoints.py
proxy/management_endpoints/ui_sso.py
proxy/management_helpers/team_metadata_validation.py
proxy/middleware/admission_control_middleware.py
proxy/openai_files_endpoints/common_utils.py
proxy/openai_files_endpoints/file_usage_caps.py
proxy/openai_files_endpoints/files_endpoints.py
proxy/pass_through_endpoints/llm_passthrough_endpoints.py
proxy/pass_through_endpoints/llm_provider_handlers/transcribe_passthrough_logging_handler.py
proxy/pass_through_endpoints/pass_through_endpoints.py
proxy/policy_engine/attachment_registry.py
proxy/policy_engine/init_policies.py
proxy/policy_engine/policy_registry.py
proxy/proxy_cli.py
proxy/proxy_server.py
proxy/public_endpoints/public_endpoints.py
proxy/response_api_endpoints/endpoints.py
proxy/spend_tracking/spend_tracking_utils.py
proxy/ui_crud_endpoints/proxy_setting_endpoints.py
proxy/utils.py
rerank_api/main.py
router.py
router_strategy/budget_limiter.py
router_utils/cooldown_handlers.py
router_utils/search_api_router.py
rust_bridge/preflight.py
sandbox/sandbox_tools.py
tracing/config.py
types/adapter.py
types/agents.py
types/guardrails.py
types/integrations/custom_logger.py
types/integrations/pointfive.py
types/integrations/prometheus.py
types/integrations/slack_alerting.py
types/integrations/zerobus.py
types/litellm_params.py
types/llms/bedrock.py
types/mcp.py
types/mcp_server/mcp_server_manager.py
types/passthrough_endpoints/vertex_ai.py
types/prompts/init_prompts.py
types/proxy/control_plane_endpoints.py
types/proxy/guardrails/guardrail_hooks/agent_365.py
types/proxy/guardrails/guardrail_hooks/akto.py
types/proxy/guardrails/guardrail_hooks/base.py
types/proxy/guardrails/guardrail_hooks/block_code_execution.py
types/proxy/guardrails/guardrail_hooks/cisco_ai_defense.py
types/proxy/guardrails/guardrail_hooks/decision_model.py
types/proxy/guardrails/guardrail_hooks/enkryptai.py
types/proxy/guardrails/guardrail_hooks/headroom.py
types/proxy/guardrails/guardrail_hooks/hiddenlayer.py
types/proxy/guardrails/guardrail_hooks/ibm/base.py
types/proxy/guardrails/guardrail_hooks/litellm_content_filter.py
types/proxy/guardrails/guardrail_hooks/ovalix.py
types/proxy/guardrails/guardrail_hooks/promptguard.py
types/proxy/guardrails/guardrail_hooks/qualifire.py
types/proxy/guardrails/guardrail_hooks/repelloai.py
types/proxy/guardrails/guardrail_hooks/singulr.py
types/proxy/guardrails/guardrail_hooks/tool_permission.py
types/proxy/guardrails/guardrail_hooks/xecguard.py
types/proxy/management_endpoints/team_endpoints.py
types/proxy/management_endpoints/ui_sso.py
types/proxy/policy_engine/pipeline_types.py
types/proxy/spend_capture_rate.py
types/router.py
types/secret_managers/main.py
types/utils.py
types/vector_stores.py
utils.py
"""

SETTINGS = {
    "": """
agent_list list|none 265:7319 -
agents list|none 265:7319 -
assistant_settings dict|none 265:7193 -
callback_settings dict|none 265:6524 {}
credential_list list|none 265:6339 -
default_vertex_config dict|none 265:7223 -
enable_jwt_auth any|none 265:6464 -
environment_variables dict|none 265:6425 {}
files_settings any|none 265:7215 -
finetune_settings any|none 265:7211 -
force_reload bool|none 265:8933 false
general_settings dict|none 265:6044 {}
guardrails list|none 265:7271 -
interval_hours any|none 265:8932 -
litellm_jwtauth any|none 265:6464 -
litellm_settings dict|none 265:6091 {}
mcp_servers dict|none 265:7327 -
mcp_tools list|none 265:7310 -
model_list list|none 265:7162 -
policies dict|none 265:7381 -
policy_attachments list|none 265:7386 -
prompts list|none 265:7289 -
router_settings dict|none 265:7227 {}
sandbox_tools list|none 265:7208 -
search_tools list|none 265:6359 -
vector_store_registry list|none 265:7340 -
worker_registry list|none 265:7351 -
""",
    "agent_list[]": """
access_group_ids list|none 280:269 -
agent_card_params dict 191:489 -
agent_name str 191:453 -
enabled bool 280:257 -
execution_mode str 280:258 -
extra_headers list|none 280:268 -
identity dict|none 280:256 -
kill_switch dict|none 280:270 -
litellm_params dict 280:261 -
object_permission dict 280:262 -
rpm_limit int|none 280:264 -
session_rpm_limit int|none 280:266 -
session_tpm_limit int|none 280:265 -
static_headers dict|none 280:267 -
tpm_limit int|none 280:263 -
""",
    "agents[]": """
access_group_ids list|none 280:269 -
agent_card_params dict 191:489 -
agent_name str 191:453 -
enabled bool 280:257 -
execution_mode str 280:258 -
extra_headers list|none 280:268 -
identity dict|none 280:256 -
kill_switch dict|none 280:270 -
litellm_params dict 280:261 -
object_permission dict 280:262 -
rpm_limit int|none 280:264 -
session_rpm_limit int|none 280:266 -
session_tpm_limit int|none 280:265 -
static_headers dict|none 280:267 -
tpm_limit int|none 280:263 -
""",
    "assistant_settings": """
custom_llm_provider str 316:914 -
litellm_params dict 316:915 -
""",
    "credential_list[]": """
credential_info dict 175:21 -
credential_name str 175:19 -
credential_values dict 175:25 -
credential_values_to_delete list|none 175:29 -
display_name str|none 175:20 -
source str 175:30 "db"
""",
    "default_vertex_config": """
vertex_credentials str|dict|none 291:18 -
vertex_location str|none 291:15 -
vertex_project str|none 291:12 -
""",
    "general_settings": """
admin_only_routes any|none 204:375 -
admission_queue_timeout_seconds int|float 254:312 1.0
alert_to_webhook_url dict|none 265:7416 -
alert_type_config dict|none 265:7418 -
alert_types list|none 265:7415 -
alerting list|none 265:7404 []
alerting_args dict|none 265:7417 -
alerting_threshold int|none 265:7414 600
allow_cli_sso_verification_uri_complete bool|none 252:295 false
allow_client_side_credentials bool|none 70:205 -
allow_public_health_readiness_details bool|none 235:1820 -
allow_requests_on_db_unavailable str|bool|none 219:86 false
allow_unmanaged_response_ids bool|none 242:168 false
allow_user_auth bool|none 205:1970 false
allowed_file_extensions list|none 257:656 -
allowed_ips any|none 265:7085 -
allowed_routes list|none 195:716 -
always_include_stream_usage any|none 207:548 -
apply_user_budget_to_team_keys bool|none 194:1228 -
auto_redirect_ui_login_to_sso bool|none 221:25 false
background_health_check_model_groups list|none 234:209 -
background_health_checks bool|none 265:7111 false
block_robots str|bool|none 62:23 false
blocked_file_extensions list|none 257:661 -
cancel_on_disconnect bool|none 207:2693 false
claude_code_gateway_managed_settings dict|none 193:136 -
completion_model str|none 265:17503 -
context_management_summary_max_tokens any|none 68:191 -
context_management_summary_model any|none 68:176 -
control_plane_url str|none 265:7008 -
coordination_redis dict|none 265:6108 -
custom_auth str|none 265:7028 -
custom_auth_run_common_checks bool|none 265:7033 false
custom_auth_settings dict|none 61:13 -
custom_key_generate any|none 265:7040 -
custom_key_policy any|none 265:7048 -
custom_key_update any|none 265:7044 -
custom_sso any|none 265:7060 -
custom_team_metadata_validate any|none 265:7052 -
custom_ui_sso_sign_in_handler any|none 265:7064 -
dangerously_allow_mock_testing_request_params bool|none 265:10507 false
dangerously_permit_weak_or_unset_master_key bool|none 202:92 -
database_connect_timeout int|float|none 264:1295 -
database_connection_pool_limit int|none 264:1286 10
database_connection_pool_timeout any|none 264:1292 -
database_connection_timeout int|float|none 264:1290 60
database_disable_prepared_statements bool|none 264:1297 false
database_extra_connection_params dict|none 264:1304 -
database_idle_in_transaction_session_timeout int|float|none 264:112 -
database_lock_timeout int|float|none 264:111 -
database_max_idle_connection_lifetime int|float|none 264:1375 60
database_socket_timeout int|float|none 264:1296 -
database_statement_timeout int|float|none 264:110 -
database_url str|none 265:6943 -
default_team_disabled bool|none 252:2696 false
disable_auto_add_proxy_admin_to_teams bool|none 251:1343 -
disable_batch_input_file_rate_limiting bool|none 236:383 -
disable_bedrock_agent_runtime_passthrough any|none 258:1953 -
disable_budget_reservation bool|none 265:7037 -
disable_custom_api_keys bool|none 246:519 false
disable_env_credential_login bool|none 201:158 -
disable_error_logs bool|none 241:749 -
disable_key_generate_for_org_admin bool|none 215:90 false
disable_master_key_return bool|none 245:1275 false
disable_model_add_for_internal_users bool|none 269:1746 false
disable_model_info_refresh any|none 265:1713 -
disable_password_login_when_sso_enabled bool|none 201:181 -
disable_prisma_schema_update any|none 264:1451 -
disable_reset_budget bool|none 265:10951 false
disable_responses_id_security bool|none 242:166 false
disable_retry_on_max_parallel_request_limit_error bool|none 265:10431 -
disable_spend_logs bool|none 265:7108 false
disable_spend_updates bool|none 270:7820 -
drain_endpoint_token any|none 235:1839 -
email_settings any|none 59:49 -
enable_claude_code_gateway bool|none 193:125 false
enable_drain_endpoint bool|none 235:1826 -
enable_health_check_routing bool|none 265:7118 false
enable_jwt_auth bool|none 178:495 false
enable_mcp_registry any|none 247:430 -
enable_oauth2_auth bool|none 205:1672 false
enable_oauth2_proxy_auth bool|none 189:75 false
enable_openai_websocket_passthrough bool|none 258:3152 -
encryption_algorithm any|none 209:57 -
enforce_fallback_budget bool 196:55 true
enforce_fallback_model_access bool 197:31 false
enforce_project_model_quota bool|none 60:561 false
enforce_rbac bool|none 198:2920 false
enforce_rpm_tpm_on_model_add bool|none 248:2581 false
enforce_user_param bool|none 194:799 false
enforced_params any|none 265:7141 -
expose_fallback_errors_to_caller any|none 265:9654 -
fail_closed_budget_enforcement bool|none 265:2981 -
fail_closed_rate_limit_enforcement bool|none 240:147 -
failed_login_block_seconds int|none 200:179 -
failed_login_window_seconds int|none 200:179 -
forward_client_headers_to_llm_api bool|none 243:1552 -
forward_llm_provider_auth_headers bool|none 243:2174 false
forward_openai_org_id bool|none 243:1456 -
global_max_parallel_requests int|none 243:2431 -
health_check_concurrency int|none 265:7115 -
health_check_details bool|none 265:7116 true
health_check_ignore_transient_errors bool|none 265:7120 false
health_check_interval int 265:7114 300
health_check_skip_disabled_background_models bool 234:193 false
health_check_staleness_threshold any|none 265:7119 -
hide_default_credentials_hint bool|none 212:8 false
image_generation_model any|none 213:46 -
include_call_id_in_error_body bool|none 210:12 -
infer_model_from_keys bool|none 265:16704 false
key_management_settings dict|none 265:6057 -
key_management_system str|none 265:6048 -
litellm_jwtauth dict|none 265:10676 -
litellm_key_header_name str|none 265:17997 "Authorization"
litellm_license any|none 265:7145 -
master_key str|none 265:6949 -
max_batch_file_records int|none 256:63 -
max_batch_file_size_mb int|none 257:681 -
max_batch_file_uploads_per_day int|none 256:63 -
max_failed_login_attempts_per_source int|none 200:179 -
max_failed_login_attempts_per_source_overrides dict|none 200:220 -
max_file_downloads_per_minute int|none 256:63 -
max_file_size_mb int|none 257:601 -
max_in_flight_requests_per_worker int|none 254:306 -
max_queued_requests_per_worker int|none 254:311 -
max_request_size_mb int|none 265:20736 -
max_response_size_mb int|none 195:1029 -
maximum_autorouter_session_retention_period str|none 265:11188 -
maximum_daily_tag_spend_retention_period str|none 265:11190 -
maximum_health_check_retention_period str|none 265:11189 -
maximum_spend_logs_cleanup_batch_size int|none 218:175 -
maximum_spend_logs_cleanup_batch_timeout str|none 218:196 -
maximum_spend_logs_cleanup_cron any|none 265:11193 -
maximum_spend_logs_cleanup_max_batches int|none 218:175 -
maximum_spend_logs_cleanup_run_budget str|none 218:196 -
maximum_spend_logs_retention_interval str|none 265:11215 "1d"
maximum_spend_logs_retention_period str|none 265:11187 -
mcp_advertised_versions list|none 265:6907 -
mcp_allow_all_keys_respects_mcp_scope bool|none 181:3645 false
mcp_allowed_clients list|none 179:116 -
mcp_client_id_header str|none 179:120 -
mcp_client_side_auth_header_name any|none 177:1596 -
mcp_internal_ip_ranges list|none 181:6950 -
mcp_prefer_client_id_metadata_document bool|none 182:169 -
mcp_required_fields list|none 247:384 -
mcp_session_token_signing dict|none 183:165 -
mcp_trusted_proxy_ranges list|none 199:179 -
mcp_xff_num_trusted_hops int|none 199:356 -
missing_session_id str|none 243:857 -
model_list_healthy_only bool|none 211:41 false
moderation_model any|none 213:56 -
oauth2_config_mappings any|none 189:74 -
pass_through_endpoints list|none 265:7075 -
pass_through_request_timeout int|float|none 176:36 -
passthrough_managed_object_ids bool|none 260:1324 false
password_policy_check_breached_passwords bool|none 203:146 true
password_policy_min_length int|none 203:67 -
password_policy_require_lowercase bool|none 203:77 true
password_policy_require_numbers bool|none 203:78 true
password_policy_require_special_characters bool|none 203:80 true
password_policy_require_uppercase bool|none 203:76 true
plugins list|none 265:19058 -
provider_url_destination_allowed_hosts list|none 265:5085 -
proxy_batch_polling_interval any|none 265:7098 -
proxy_batch_write_at any|none 265:7102 -
proxy_budget_rescheduler_max_time any|none 265:7094 -
proxy_budget_rescheduler_min_time any|none 265:7091 -
proxy_config_reload_interval_seconds int 265:7104 30
public_routes list|none 195:761 []
reject_clientside_metadata_tags bool|none 194:814 false
require_end_user_mcp_access_defined bool|none 177:1850 false
require_key_mcp_access_defined bool|none 177:1811 false
responses_websocket_session_limit_seconds int|float 267:1327 -
role_permissions list|none 265:7133 -
scheduled_job_stagger dict|none 216:141 -
search_tool_deny_by_default bool 265:6900 false
search_tools list|none 265:6364 -
service_account_settings dict|none 243:3018 -
skip_batch_input_file_rate_limiting_for_models any|none 236:416 -
skip_batch_input_file_rate_limiting_for_providers any|none 236:386 -
spend_capture_rate_check dict|none 265:11547 -
spend_logs_metadata_fields dict|none 265:6982 -
spend_report_frequency str|none 265:11565 "7d"
store_model_in_db bool|none 265:7022 false
store_prompts_in_spend_logs bool|none 268:1720 -
supported_db_objects list|none 265:5429 -
team_admin_editable_team_fields any|none 250:76 -
team_metadata_schema list|none 265:7058 -
team_metadata_validation_error_message any|none 253:151 -
team_metadata_validation_timeout any|none 253:144 -
token_rate_limit_type str|none 240:4601 "total"
tracing dict|none 265:1733 -
track_unmanaged_batch_cost bool|none 265:11245 false
transcribe_media_buckets list|none 259:241 -
trusted_proxy_ranges list|none 200:141 -
ui_access_mode str|none 265:7083 "all"
use_azure_key_vault bool|none 265:6935 false
use_google_kms bool|none 265:6931 false
use_redis_transaction_buffer str|bool|none 265:10543 false
use_shared_health_check bool|none 265:7113 false
use_spend_logs_partitioning bool|none 218:605 false
use_team_public_model_name bool|none 214:273 true
use_x_forwarded_for bool|none 193:218 false
user_api_key_cache_max_size int|none 265:6973 -
user_api_key_cache_ttl any|none 265:6961 -
user_header_mappings list|none 187:955 -
user_header_name str|none 187:954 -
user_mcp_management_mode str|none 247:1200 -
user_url_allowed_hosts list|none 265:5078 -
user_url_validation bool|none 265:5081 -
vector_store_deny_by_default bool 265:6900 false
""",
    "general_settings.alert_type_config.*": """
digest bool 285:273 false
digest_interval int 285:277 -
""",
    "general_settings.alerting_args": """
budget_alert_ttl int 285:68 -
daily_report_frequency int 285:55 -
daily_spend_per_user_threshold int|float|none 285:96 -
log_to_console bool 285:92 false
major_outage_alert_threshold int 285:84 -
max_outage_alert_list_size int 285:88 -
minor_outage_alert_threshold int 285:80 -
monthly_spend_per_user_threshold int|float|none 285:102 -
outage_alert_ttl int 285:72 -
region_outage_alert_ttl int 285:76 -
report_check_interval int 285:64 -
spend_anomaly_baseline_days int 285:114 7
spend_anomaly_min_spend int|float 285:119 10.0
spend_anomaly_multiplier int|float 285:108 3.0
user_spend_check_interval int 285:125 3600
""",
    "general_settings.coordination_redis": """
aws_iam_auth str|bool|none 188:2702 -
aws_iam_cache_name str|none 188:2704 -
aws_iam_region str|none 188:2705 -
aws_iam_serverless str|bool|none 188:2706 -
aws_iam_user_name str|none 188:2703 -
host str|none 188:2688 -
password str|none 188:2690 -
port int|none 188:2689 -
sentinel_nodes list|none 188:2697 -
sentinel_password str|none 188:2700 -
service_name str|none 188:2701 -
ssl bool|none 188:2693 -
startup_nodes list|none 188:2694 -
url str|none 188:2692 -
username str|none 188:2691 -
""",
    "general_settings.coordination_redis.startup_nodes[]": """
host str 188:2675 -
port int 188:2676 -
""",
    "general_settings.custom_auth_settings": """
mode any|none 61:16 -
""",
    "general_settings.key_management_settings": """
access_mode str 317:30 "read_only"
aws_external_id str|none 317:67 -
aws_profile_name str|none 317:70 -
aws_region_name str|none 317:58 -
aws_role_name str|none 317:61 -
aws_session_name str|none 317:64 -
aws_sts_endpoint str|none 317:76 -
aws_web_identity_token str|none 317:73 -
custom_secret_manager str|none 317:51 -
description str|none 317:42 -
hosted_keys list|none 317:20 -
kms_key_id str|none 317:48 -
prefix_for_stored_virtual_keys str 317:25 "litellm/"
primary_secret_name str|none 317:35 -
replica_regions list|none 317:79 -
store_virtual_keys bool|none 317:21 false
tags dict|none 317:45 -
""",
    "general_settings.litellm_jwtauth": """
admin_allowed_routes list 188:5426 -
admin_jwt_scope str 188:5425 "litellm_proxy_admin"
agent_id_jwt_field str|none 188:5464 -
auto_register_map_existing_key bool 188:5537 false
custom_validate any|none 188:5499 -
end_user_id_jwt_field str|none 188:5463 -
enforce_rbac bool 188:5492 false
enforce_scope_based_access bool 188:5497 false
enforce_team_based_model_access bool 188:5498 false
fallback_to_db_teams bool 188:5562 false
issuers list|none 188:5574 -
jwt_client_id_field any|none 188:5590 -
jwt_litellm_role_map list|none 188:5502 -
mcp_client_id_jwt_field str|none 188:5472 -
object_id_jwt_field str|none 188:5495 -
oidc_userinfo_cache_ttl int|float 188:5515 300
oidc_userinfo_enabled bool 188:5511 false
oidc_userinfo_endpoint str|none 188:5507 -
org_alias_jwt_field str|none 188:5453 -
org_id_jwt_field str|none 188:5452 -
public_allowed_routes list 188:5491 ["public_routes"]
public_key_stale_ttl int|float 188:5482 -
public_key_ttl int|float 188:5481 600
role_mappings list|none 188:5494 -
roles_jwt_field str|none 188:5493 -
routing_overrides list|none 188:5548 -
scope_mappings list|none 188:5496 -
sync_user_role_and_teams bool 188:5503 false
team_alias_jwt_field str|none 188:5447 -
team_allowed_routes list 188:5436 -
team_claim_fallback bool 188:5552 false
team_id_default str|none 188:5443 -
team_id_jwt_field str|none 188:5432 -
team_id_upsert bool 188:5433 false
team_ids_jwt_field str|none 188:5434 -
unregistered_jwt_client_behavior str 188:5528 -
upsert_sso_user_to_team bool 188:5435 false
user_allowed_email_domain str|none 188:5459 -
user_allowed_roles list|none 188:5461 -
user_email_jwt_field str|none 188:5458 -
user_id_jwt_field str|none 188:5457 -
user_id_upsert bool 188:5462 false
user_roles_jwt_field str|none 188:5460 -
virtual_key_claim_field str|none 188:5520 -
virtual_key_mapping_cache_ttl int|float 188:5524 300
""",
    "general_settings.litellm_jwtauth.issuers[]": """
audience str|list|none 188:5339 -
disable_audience_validation bool 188:5343 false
end_user_id_jwt_field str|none 188:5367 -
issuer str 188:5334 -
jwks_url str|none 188:5335 -
org_id_jwt_field str|none 188:5363 -
team_id_jwt_field str|none 188:5355 -
team_ids_jwt_field str|none 188:5359 -
unregistered_jwt_client_behavior str|none 188:5375 -
user_email_jwt_field str|none 188:5351 -
user_id_jwt_field str|none 188:5347 -
virtual_key_claim_field str|none 188:5371 -
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[]": """
jwt_role str 188:5270 -
litellm_role str 188:5271 -
""",
    "general_settings.litellm_jwtauth.role_mappings[]": """
internal_role str 188:5266 -
role str 188:5265 -
""",
    "general_settings.litellm_jwtauth.routing_overrides[]": """
aud str|list|none 188:5298 -
client_id str|list|none 188:5296 -
iss str|list 188:5295 -
path str 188:5299 "oauth2"
scope str|list|none 188:5297 -
""",
    "general_settings.litellm_jwtauth.scope_mappings[]": """
models list|none 188:5252 -
routes list|none 188:5253 -
scope str 188:5275 -
""",
    "general_settings.mcp_allowed_clients[]": """
alias str 289:122 -
value str 289:126 -
""",
    "general_settings.mcp_session_token_signing": """
algorithm str 183:91 -
kid str 183:92 -
previous_public_keys list 183:94 -
private_key str 183:93 -
""",
    "general_settings.mcp_session_token_signing.previous_public_keys[]": """
kid str 183:80 -
public_key str 183:81 -
""",
    "general_settings.pass_through_endpoints[]": """
auth str|bool|none 188:2581 true
cost_per_request int|float|none 188:2573 0.0
custom_auth_parser any|none 205:926 -
default_query_params dict|none 188:2565 {}
forward_headers any|none 260:3396 -
guardrails dict|none 188:2585 -
headers dict|none 188:2561 {}
id str|none 188:2555 -
include_subpath bool 188:2569 false
is_from_config bool 188:2589 false
merge_query_params any|none 260:3397 -
methods list|none 188:2593 -
path str|none 188:2559 ""
target str|none 188:2560 -
timeout int|float|none 188:2577 -
""",
    "general_settings.pass_through_endpoints[].guardrails.*": """
request_fields list|none 188:2540 -
response_fields list|none 188:2544 -
""",
    "general_settings.plugins[]": """
display_name str|none 188:2664 -
name str 188:2663 -
plugin_key str|none 188:2666 -
url str 188:2665 -
""",
    "general_settings.role_permissions[]": """
models list|none 188:5252 -
role str 188:5257 -
routes list|none 188:5253 -
""",
    "general_settings.scheduled_job_stagger": """
enabled bool 188:2722 true
identity str|none 188:2731 -
offsets dict 188:2738 {}
window_seconds int 188:2723 -
""",
    "general_settings.search_tools[]": """
litellm_params dict 316:952 -
search_tool_info dict 316:953 -
search_tool_name str 316:951 -
""",
    "general_settings.search_tools[].litellm_params": """
api_base str|none 316:926 -
api_key str|none 316:925 -
max_retries int|none 316:928 -
search_provider str 316:924 -
timeout any|none 316:927 -
""",
    "general_settings.search_tools[].search_tool_info": """
description str 316:934 -
""",
    "general_settings.service_account_settings": """
enforced_params any|none 243:3022 -
""",
    "general_settings.spend_capture_rate_check": """
lookback_days int 315:25 7
openai_project_ids list 315:26 -
providers list 315:23 -
threshold int|float 315:24 0.9
""",
    "general_settings.spend_logs_metadata_fields": """
exclude list|none 188:2763 -
include list|none 188:2762 -
""",
    "general_settings.team_metadata_schema[]": """
key str 312:228 -
label str|none 312:229 -
""",
    "general_settings.tracing": """
store dict|none 278:18 -
""",
    "general_settings.tracing.store": """
type any|none 278:19 -
""",
    "general_settings.user_header_mappings[]": """
header_name str 188:2646 -
litellm_user_role str 188:2647 -
""",
    "guardrails[]": """
created_at any|none 281:1422 -
guardrail_id str|none 281:1417 -
guardrail_info dict|none 281:1420 -
guardrail_name str 281:1418 -
litellm_params dict 281:1419 -
policy_template str|none 281:1421 -
updated_at any|none 281:1423 -
""",
    "guardrails[].litellm_params": """
action str 297:50 "block"
additional_provider_specific_params dict|none 281:1153 -
advisory_system_message str|none 281:730 -
akto_account_id str|none 295:43 -
akto_api_key str|none 295:38 -
akto_base_url str|none 295:27 -
akto_metadata dict|none 295:58 -
akto_vxlan_id str|none 295:48 -
anonymize_input bool|none 281:805 -
api_base str|none 298:133 -
api_endpoint str|none 281:1127 -
api_id str|none 302:23 -
api_key str|none 298:124 -
api_version str|none 281:833 -
app_name any|none 233:284 -
application str|none 281:835 -
application_id str|none 281:789 -
assertions list|none 307:47 -
asset_id str|none 308:20 -
async_mode bool|none 281:764 -
auth_token str|none 303:9 -
aws_access_key_id str|none 281:610 -
aws_bedrock_runtime_endpoint str|none 281:621 -
aws_external_id str|none 281:618 -
aws_profile_name str|none 281:614 -
aws_region_name str|none 281:609 -
aws_role_name str|none 281:615 -
aws_secret_access_key str|none 281:611 -
aws_session_name str|none 281:613 -
aws_session_token str|none 281:612 -
aws_sts_endpoint str|none 281:617 -
aws_web_identity_token str|none 281:616 -
base_url str|none 303:14 -
block_failures bool|none 281:801 -
block_on_error bool|none 306:23 -
block_on_file_modify any|none 230:25 -
block_on_violation bool|none 300:138 true
blocked_languages list|none 297:45 -
blocked_words list|none 281:885 -
blocked_words_file str|none 281:888 -
breakdown bool|none 281:719 true
categories list|none 281:889 -
category_thresholds dict|none 281:1063 -
ccr_retrieval bool 301:29 true
checks list|dict|none 281:1354 -
chunk_budget_chars int 281:651 -
client_id str|none 294:21 -
client_secret str|none 294:29 -
competitor_intent_config any|none 227:47 -
confidence_threshold int|float 297:54 0.5
config dict|none 281:836 -
content_filter_threshold int|float|none 281:629 0.5
content_moderation_check bool|none 307:39 -
context_source str|none 295:53 -
contextual_grounding_from_messages bool 281:660 false
credentials str|none 281:1123 -
custom_code str|none 281:1190 -
custom_routes any|none 231:57 -
custom_routes_file any|none 231:56 -
decision_model str|none 281:1350 -
deepkeep_firewall_id str|none 281:748 -
default_action str 310:86 "deny"
default_app any|none 232:67 -
default_on bool|none 281:1073 -
deployment_name str|none 300:130 -
detect_execution_intent bool 297:67 true
detect_secrets_config dict|none 281:1069 -
detector_id str|none 303:19 -
detectors dict|none 300:134 -
dev_info bool|none 281:721 true
disable_exception_on_block bool|none 281:605 false
embedding_model any|none 231:52 -
end_session_after_n_fails int|none 281:1103 -
evaluation_id str|none 307:19 -
experimental_use_latest_role_message_only bool|none 281:1003 false
extra_headers list|none 281:1180 -
fail_on_error bool|none 281:1128 true
fallback_on_error any|none 233:285 -
file_guardrail_timeout int|none 295:71 -
file_sanitization_fail_open any|none 230:24 -
gateway_name str|none 281:793 -
grounding_check bool|none 307:31 -
grounding_strictness str|none 311:59 -
guard_name str|none 281:832 -
guardrail str 281:1349 -
guardrailIdentifier str|none 281:600 -
guardrailVersion str|none 281:601 -
guardrail_timeout int|none 295:66 -
guardrails_ai_api_input_format any|none 226:26 -
hallucinations_check bool|none 307:27 -
headers any|none 225:31 -
image_model any|none 227:46 -
include_evidence bool|none 281:776 true
include_scanners bool|none 281:772 true
inspect_embeddings bool|none 281:1053 -
is_detector_server bool|none 303:24 true
keyword_redaction_tag str|none 281:901 -
lasso_conversation_id str|none 281:741 -
lasso_user_id str|none 281:740 -
location str|none 281:1122 -
logging_only_continue_on_input_failure bool|none 281:1276 -
logging_only_scope str|none 281:1267 -
mask bool|none 281:742 false
mask_on_block any|none 233:281 -
mask_request_content bool|none 281:1077 -
mask_response_content bool|none 281:1081 -
max_concurrent_decision_calls int|none 281:1174 -
max_input_chars int|none 281:1168 -
metadata dict|none 281:720 -
mock_redacted_text dict|none 281:514 -
mode str|list|dict 281:1361 -
model str|none 301:17 -
monitor_mode bool|none 281:797 -
on_disallowed_action str 310:89 "block"
on_flagged str|none 281:725 "block"
on_flagged_action str|none 281:760 "monitor"
on_sensitive_data str|none 281:1204 -
on_violation str|none 281:1107 -
only_scan_new_messages bool|none 281:1008 false
optional_params any|none 296:14 -
output_parse_pii bool|none 281:462 -
pangea_input_recipe str|none 281:1087 -
pangea_output_recipe str|none 281:1089 -
pattern_redaction_format str|none 281:897 -
patterns list|none 281:881 -
payload bool|none 281:718 true
persist_session bool|none 281:768 -
pii_check bool|none 307:35 -
pii_confidence_threshold int|float|none 281:644 0.5
pii_entities_config dict|none 281:481 -
policy_id int|none 281:814 -
policy_name str|none 300:126 -
policy_names list|none 311:38 -
post_checkpoint_id str|none 305:27 -
pre_checkpoint_id str|none 305:23 -
presidio_ad_hoc_recognizers str|none 281:500 -
presidio_analyze_chunk_size_bytes int|none 281:504 -
presidio_analyzer_api_base str|none 281:448 -
presidio_anonymizer_api_base str|none 281:452 -
presidio_entities_deny_list list|none 281:492 -
presidio_filter_scope str|none 281:456 -
presidio_language str|none 281:468 "en"
presidio_run_on str|none 281:472 -
presidio_score_thresholds dict|none 281:485 -
project_id str|none 281:717 -
prompt_attack_threshold int|float|none 281:637 0.5
prompt_injections bool|none 307:23 -
purview_app_name any|none 228:37 -
realtime_violation_message str|none 281:1115 -
route_templates any|none 231:55 -
rules list|none 310:82 -
run_in_parallel bool|none 281:1230 -
sanitize_error_detail bool|none 281:1145 true
scan_only_tool_results bool|none 281:1043 -
scan_raw_request bool|none 281:1241 -
send_user_api_key_alias bool|none 281:818 false
send_user_api_key_team_id bool|none 281:824 false
send_user_api_key_user_id bool|none 281:821 false
sensitive_data_route_to_model str|none 281:1213 -
severity_threshold str|none 281:893 -
similarity_threshold any|none 231:53 -
singulr_api_base str|none 309:68 -
singulr_api_key str|none 309:63 -
singulr_application_id str|none 309:73 -
singulr_guardrail_id str|none 309:78 -
skip_system_message_in_guardrail bool|none 281:1020 -
skip_tool_message_in_guardrail bool|none 281:1033 -
skip_unscannable_attachments bool|none 281:1137 false
source any|none 232:67 -
ssl_verify any|none 223:24 -
sticky_session_routing bool|none 281:1222 true
stream_scope str|dict|none 281:1252 -
streaming_buffer_until_moderated any|none 224:64 -
streaming_end_of_stream_only any|none 224:44 -
streaming_sampling_rate any|none 224:53 -
streaming_transform_mode any|none 230:23 -
template_id str|none 281:1121 -
tenant_id str|none 294:13 -
timeout int|float|none 281:1195 -
tool_selection_quality_check bool|none 307:43 -
tracker_api_base str|none 305:11 -
tracker_api_key str|none 305:15 -
unreachable_fallback str 301:21 "fail_closed"
use_v2 bool|none 281:785 false
user_id_field any|none 228:38 -
verify_ssl bool|none 303:29 true
version int|none 302:33 2
violation_message_template str|none 281:1096 -
xecguard_model str|none 311:34 -
""",
    "guardrails[].litellm_params.blocked_words[]": """
action str 281:850 -
description str|none 281:851 -
keyword str 281:849 -
""",
    "guardrails[].litellm_params.categories[]": """
action str 304:102 -
category str 304:95 -
category_file str|none 304:109 -
enabled bool 304:98 true
severity_threshold str 304:105 "medium"
""",
    "guardrails[].litellm_params.category_thresholds": """
jailbreak int|float 281:207 -
prompt_injection int|float 281:206 -
""",
    "guardrails[].litellm_params.checks": """
contentFilter dict|none 281:584 -
promptAttack dict|none 281:585 -
sensitiveInformation dict|none 281:586 -
""",
    "guardrails[].litellm_params.checks.contentFilter": """
categories list 281:559 -
""",
    "guardrails[].litellm_params.checks.contentFilter.categories[]": """
category str 281:555 -
""",
    "guardrails[].litellm_params.checks.promptAttack": """
categories list 281:567 -
""",
    "guardrails[].litellm_params.checks.promptAttack.categories[]": """
category str 281:563 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation": """
entities list 281:575 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation.entities[]": """
type str 281:571 -
""",
    "guardrails[].litellm_params.checks[]": """
action str 299:17 "block"
instructions str 299:15 -
name str 299:14 -
threshold int|float 299:16 0.7
""",
    "guardrails[].litellm_params.mode": """
default str|list|none 281:1314 -
tags dict 281:1313 -
""",
    "guardrails[].litellm_params.patterns[]": """
action str 281:875 -
name str|none 281:871 -
pattern str|none 281:867 -
pattern_name str|none 281:863 -
pattern_type str 281:860 -
""",
    "guardrails[].litellm_params.rules[]": """
allowed_param_patterns dict|none 310:26 -
decision str 310:25 -
id str 310:16 -
tool_name str|none 310:17 -
tool_type str|none 310:21 -
""",
    "litellm_settings": """
aclient_session any|none 83:64 -
adapters list 174:7759 []
add_function_to_prompt bool 174:5688 false
add_user_information_to_llm_headers bool|none 243:1475 -
agent_search_embedding_model str|none 186:482 -
aiohttp_trust_env bool 109:1312 false
aleph_alpha_key str|none 174:3040 -
allow_dynamic_callback_disabling bool 243:1118 true
allowed_fails int 272:1210 3
amazon_nova_api_key str|none 63:61 -
anthropic_beta_headers_url str 4:193 -
anthropic_key str|none 67:65 -
anthropic_prompt_caching_ttl str|none 265:8334 -
anthropic_sse_ping_interval_seconds int|float 207:2858 15.0
api_base str|none 5:107 -
api_key str|none 5:121 -
api_version str|none 5:138 -
apply_search_free_tier bool 265:8334 false
argilla_batch_size int|none 20:66 -
argilla_transformation_object dict|none 20:53 -
audit_log_callbacks list 265:6759 []
autorouter_presets_url str 266:575 -
aws_sqs_callback_params dict|none 265:8334 -
azure_content_safety_params any|none 208:351 -
azure_key str|none 5:143 -
azure_llms dict 55:399 -
bedrock_neutralize_orphaned_tool_blocks bool 90:298 true
bedrock_request_metadata_fields list|none 102:52 -
block_requests_for_models_without_pricing bool 265:8334 false
blocked_user_list str|list|none 244:254 -
blog_posts_url str 266:487 -
budget_duration str|none 265:10707 -
budget_exceeded_status_code int 16:1059 422
budget_exceeded_throttle_percentage int|float|none 265:8334 -
budget_reset_time any|none 265:6852 -
budget_rollover bool 265:8334 false
bytez_key str|none 174:4827 -
cache any|none 265:6545 -
cache_params dict|none 265:6550 -
callback_settings dict 34:1649 {}
callbacks list|none 265:6660 []
check_provider_endpoint bool 320:8086 false
client_session any|none 75:524 -
cloudflare_api_key str|none 174:4621 -
code_interpreter_interception_params any|none 23:251 -
cohere_key str|none 106:91 -
cold_storage_custom_logger str|none 40:707 -
cometapi_key str|none 174:2493 -
common_cloud_provider_auth_params dict 320:4550 -
compression_interception_params any|none 24:126 -
config_path any|none 174:8898 -
content_policy_fallbacks list|none 272:1270 -
context_window_fallbacks list|none 272:1268 -
cost_discount_config dict|none 265:8334 {}
cost_margin_config dict|none 265:8334 {}
credential_list list 45:13 []
custom_prometheus_metadata_labels list 38:1090 []
custom_prometheus_tags list 38:1093 []
custom_prompt_dict dict 7:89 {}
custom_provider_map list 265:6698 []
databricks_key str|none 174:3389 -
datadog_llm_observability_params dict|none 265:8334 -
datadog_params dict|none 265:8334 -
datadog_use_v1 bool|none 26:464 false
default_fallbacks list|none 272:1261 -
default_in_memory_ttl int|float|none 12:106 -
default_internal_user_params dict|none 265:6685 {}
default_key_generate_params dict|none 246:1267 -
default_key_max_budget_alert_emails dict|none 194:6078 -
default_max_internal_user_budget int|float|none 265:6681 -
default_mcp_sampling_model any|none 180:58 -
default_redis_batch_cache_expiry int|float|none 12:104 -
default_redis_ttl int|float|none 12:107 -
default_team_params dict|none 265:8334 {}
default_team_settings list|none 265:6092 -
disable_add_prefix_to_prompt bool 65:2723 false
disable_add_user_agent_to_request_tags bool 48:6425 false
disable_aiohttp_transport bool 109:1250 false
disable_aiohttp_trust_env bool 108:468 false
disable_anthropic_gemini_context_caching_transform bool 320:8285 false
disable_copilot_system_to_assistant bool 121:78 false
disable_end_user_cost_tracking bool|none 38:173 -
disable_hf_tokenizer_download bool|none 96:74 -
disable_stop_sequence_limit bool 320:8629 false
disable_streaming_logging bool 54:1706 false
disable_token_counter bool 55:445 false
disable_vertex_batch_output_transformation bool 8:47 false
drop_params any|none 265:6859 -
dynamodb_table_name str|none 28:34 -
enable_anthropic_prompt_caching bool 265:8334 -
enable_azure_ad_token_refresh bool|none 76:371 false
enable_caching_on_provider_specific_optional_params bool 11:406 false
enable_end_user_cost_tracking_prometheus_only bool|none 38:173 -
enable_gemini_default_thinking_level_low bool 161:1017 false
enable_json_schema_validation bool 320:1615 false
enable_key_alias_format_validation bool 246:7801 false
enable_loadbalancing_on_batch_endpoints bool|none 206:307 -
enable_model_config_credential_overrides bool 243:2821 false
enable_post_custom_auth_checks any|none 205:1624 -
enable_preview_features bool 39:266 false
enable_redis_auth_cache bool|none 265:6126 false
expose_router_debug_in_errors bool 272:4015 true
extra_spend_tag_headers list|none 48:6451 -
failure_callback list|none 265:6740 []
fallbacks list|none 272:1255 -
force_ipv4 bool 109:1279 false
force_redis_hash_tag_grouping bool 240:166 false
forward_llm_provider_auth_headers any|none 243:2176 -
forward_traceparent_to_llm_provider bool 243:3640 false
gcs_pub_sub_use_v1 bool|none 29:119 false
gdc_api_base str|none 113:106 -
gdc_key str|none 174:4788 -
gemini_live_defer_setup bool 120:1648 -
generic_api_use_v1 bool|none 30:297 false
generic_logger_headers dict|none 30:225 -
gigachat_key str|none 174:2327 -
global_bitbucket_config dict|none 265:6640 -
global_disable_no_log_param bool 48:2342 false
global_gitlab_config dict|none 265:6649 -
global_prompt_directory any|none 265:6631 -
groq_key str|none 174:2163 -
guardrail_name_config_map dict 222:55 {}
guardrails any|none 265:6621 -
headers any|none 174:1412 -
http2 bool 109:81 false
huggingface_key str|none 124:276 -
in_memory_llm_clients_cache any|none 13:817 -
inception_key str|none 125:51 -
include_cost_in_streaming_usage bool 207:3970 false
infinity_key str|none 126:79 -
initialized_langfuse_clients int 32:356 0
input_callback list 11:309 []
internal_user_budget_duration str|none 245:253 -
json_logs any|none 265:6846 -
key_alias_pattern str|none 265:6844 -
key_generation_settings dict|none 246:703 -
known_tokenizer_config dict 49:534 -
langfuse_default_tags list|none 22:170 -
langfuse_enable_update_trace_keys bool 32:690 false
langsmith_batch_size int|none 33:76 -
lemonade_key str|none 129:216 -
llamaguard_model_name str|none 57:32 -
llamaguard_unsafe_content_categories str|none 57:36 -
llm_guard_mode str 58:32 "all"
log_auth_failure_key_identity bool 265:8334 false
log_client_error_tracebacks bool 48:6266 false
log_raw_request_response bool 48:1409 false
logged_real_time_event_types str|list|none 50:158 -
maritalk_key str|none 174:3153 -
max_budget int|float 265:6677 0.0
max_end_user_budget int|float|none 270:7688 -
max_end_user_budget_id str|none 38:4462 -
max_fallbacks int|none 272:1236 -
max_internal_user_budget int|float|none 265:6679 -
max_tokens int 145:53 -
max_ui_session_budget int|float|none 265:6808 1.0
mcp_aliases any|none 265:7335 -
mcp_semantic_tool_filter dict|none 265:8611 {}
mcp_tool_search dict|none 265:8334 {}
model_alias_map dict 19:900 {}
model_cost any|none 0:1019 -
model_cost_map_url str 265:8897 -
model_fallbacks list|none 174:650 -
model_group_settings dict|none 265:6669 -
model_list list 184:94 -
model_list_set any|none 47:241 -
models_by_provider dict 0:1020 -
modify_params bool 49:1109 -
network_mock bool 141:311 false
newrelic_params dict|none 265:8334 -
nlp_cloud_key str|none 174:2989 -
num_retries int|none 174:377 -
num_retries_per_request int|none 276:34 -
ollama_key str|none 174:4545 -
openai_compatible_endpoints list 47:264 -
openai_compatible_providers list 6:119 -
openai_key str|none 5:122 -
openai_like_key str|none 174:6673 -
openai_system_messages_first bool 265:8334 false
openai_text_completion_compatible_providers list 174:5929 -
openrouter_key str|none 174:3494 -
organization any|none 5:114 -
otel_tenant_destination_mode str|none 35:480 -
output_parse_pii bool 229:1233 false
overwrite_user_with_key_hash bool 243:2297 false
ovhcloud_key str|none 174:4907 -
pointfive_params dict|none 265:8334 -
post_call_rules list 265:6674 []
pre_call_rules list 53:27 []
predibase_key str|none 174:3999 -
predibase_tenant_id str|none 174:3982 -
presidio_logging_only bool|none 208:187 -
priority_reservation dict|none 237:112 -
priority_reservation_settings dict|none 265:6656 -
project any|none 174:8427 -
prometheus_deployment_and_latency_caller_identity str 284:370 "api_key_alias"
prometheus_emit_input_sequence_length_label bool 38:409 false
prometheus_emit_rate_limit_labels bool 284:1010 false
prometheus_emit_stream_label bool 38:1581 false
prometheus_end_user_metrics_cleanup_interval_seconds int|float|none 38:1491 60.0
prometheus_end_user_metrics_max_series_per_metric int|none 38:1480 10000
prometheus_end_user_metrics_ttl_seconds int|float|none 38:1481 3600.0
prometheus_exclude_labels list|none 38:1066 -
prometheus_exclude_metrics list|none 38:1065 -
prometheus_initialize_budget_metrics bool|none 265:11386 false
prometheus_latency_buckets list|none 38:411 -
prometheus_metrics_cleanup_interval_seconds int|float|none 38:1358 60.0
prometheus_metrics_config list|none 284:381 -
prometheus_metrics_max_series_per_metric int|none 38:1352 -
prometheus_metrics_ttl_seconds int|float|none 38:1356 -
prometheus_user_budget_label_include_email_alias bool 284:1023 false
prompt_injection_params dict|none 208:331 -
provider_url_destination_allowed_hosts list 36:57 []
proxy_auth any|none 174:5380 -
public_agent_groups list|none 265:8334 -
public_mcp_hub_strict_whitelist bool 181:6970 true
public_mcp_servers list|none 265:8334 -
public_model_groups list|none 265:8334 -
public_model_groups_links dict 265:8334 {}
public_skills_index bool 220:55 false
reasoning_auto_summary bool 14:1437 false
redact_messages_in_exceptions bool|none 18:287 false
redact_user_api_key_info bool|none 51:448 false
replicate_key str|none 174:2818 -
request_correlation_in_logs bool 1:575 false
request_timeout int|float 265:6870 -
request_timeout_explicitly_set bool 52:30 -
require_auth_for_metrics_endpoint bool|none 205:197 true
require_managed_files bool 255:1077 false
responses dict|none 265:6793 -
route_all_chat_openai_to_responses bool 174:1114 -
s3_audit_callback_params dict|none 265:6872 -
s3_callback_params dict|none 265:6872 -
safe_memory_mode bool 44:565 false
sap_service_key str|none 152:252 -
scim_admin_group any|none 249:425 -
scim_upsert_user bool|none 249:386 true
secret_manager_client any|none 238:307 -
service_callback list 3:79 []
set_verbose bool 10:43 false
skill_search_embedding_model str|none 186:515 -
skip_system_message_in_guardrail bool 84:200 false
skip_tool_message_in_guardrail bool 84:209 false
sse_keepalive_ping_interval_seconds int|float|none 190:341 -
ssl_certificate str|none 109:688 -
ssl_ecdh_curve str|none 109:409 -
ssl_security_level str|none 109:408 -
ssl_verify str|bool 56:347 true
standard_logging_payload_excluded_fields list|none 25:916 -
store_audit_logs bool|none 265:6779 -
strip_anthropic_total_tokens bool 192:185 false
success_callback list|none 265:6713 []
suppress_debug_info bool 46:2386 false
sync_transport any|none 109:1724 -
tag_budget_config dict|none 273:867 -
timezone any|none 217:53 -
togetherai_api_key str|none 271:289 -
turn_off_message_logging bool|none 265:8334 false
ui_settings dict|none 269:846 {}
ui_theme_config dict|none 269:846 {}
upperbound_key_generate_params dict|none 265:6836 -
use_chat_completions_url_for_anthropic_messages bool 69:81 -
use_litellm_proxy bool 17:108 false
user_url_allowed_hosts list 56:273 []
user_url_validation bool 37:190 true
validate_end_user_id_in_db bool 194:1967 false
vector_store_index_registry any|none 258:790 -
vector_store_registry any|none 42:251 -
vector_store_search_failure_mode str 42:531 "annotate"
verbose_logger any|none 65:491 -
vertex_ai_safety_settings dict|none 161:1267 -
vertex_credentials any|none 162:94 -
vertex_location str|none 9:347 -
vertex_project str|none 9:344 -
websearch_interception_params dict|none 265:8680 {}
xai_key str|none 173:75 -
zerobus_params dict|none 43:36 -
""",
    "litellm_settings.adapters[]": """
adapter any|none 279:8 -
id str 279:7 -
""",
    "litellm_settings.aws_sqs_callback_params": """
sqs_api_version any|none 41:151 -
sqs_app_encryption_aad any|none 41:190 -
sqs_app_encryption_key_b64 any|none 41:187 -
sqs_aws_access_key_id any|none 41:156 -
sqs_aws_profile_name any|none 41:169 -
sqs_aws_role_name any|none 41:171 -
sqs_aws_secret_access_key any|none 41:160 -
sqs_aws_session_name any|none 41:167 -
sqs_aws_session_token any|none 41:164 -
sqs_aws_sts_endpoint any|none 41:177 -
sqs_aws_use_application_level_encryption bool|none 41:183 false
sqs_aws_web_identity_token any|none 41:174 -
sqs_config any|none 41:201 -
sqs_endpoint_url any|none 41:154 -
sqs_queue_url any|none 41:149 -
sqs_region_name any|none 41:150 -
sqs_strip_base64_files bool|none 41:179 false
sqs_use_ssl bool|none 41:152 true
sqs_verify any|none 41:153 -
""",
    "litellm_settings.cache_params": """
azure_account_url str|none 11:111 -
azure_blob_container str|none 11:112 -
azure_client_id any|none 2:79 -
azure_client_secret any|none 2:79 -
azure_redis_ad_token any|none 2:79 -
azure_tenant_id any|none 2:79 -
credential_provider any|none 2:79 -
default_in_memory_ttl int|float|none 265:6205 -
default_in_redis_ttl int|float|none 11:107 -
default_redis_ttl any|none 265:6208 -
disk_cache_dir str|none 11:133 -
gcp_service_account any|none 11:145 -
gcp_ssl_ca_certs any|none 11:146 -
gcs_bucket_name str|none 11:124 -
gcs_path str|none 11:126 -
gcs_path_service_account str|none 11:125 -
host any|none 11:101 -
max_messages int|none 11:143 4
mode str|none 11:99 -
namespace str|none 11:104 -
password any|none 11:103 -
port any|none 11:102 -
qdrant_api_base str|none 11:134 -
qdrant_api_key str|none 11:135 -
qdrant_collection_name str|none 11:136 -
qdrant_quantization_config str|none 11:137 -
qdrant_semantic_cache_embedding_model str 11:138 "text-embedding-ada-002"
qdrant_semantic_cache_vector_size int|none 11:139 -
redis_connect_func any|none 2:79 -
redis_flush_size int|none 11:131 100
redis_semantic_cache_embedding_model str 11:127 "text-embedding-ada-002"
redis_semantic_cache_index_name str|none 11:128 -
redis_startup_nodes list|none 11:132 -
s3_api_version str|none 11:115 -
s3_aws_access_key_id str|none 11:119 -
s3_aws_secret_access_key str|none 11:120 -
s3_aws_session_token str|none 11:121 -
s3_bucket_name str|none 11:113 -
s3_config any|none 11:122 -
s3_endpoint_url str|none 11:118 -
s3_path str|none 11:123 -
s3_region_name str|none 11:114 -
s3_use_ssl bool|none 11:116 true
s3_verify str|bool|none 11:117 -
semantic_cache_embedding_max_input_tokens int|none 11:140 -
semantic_cache_embedding_timeout int|float|none 11:141 -
semantic_cache_scope str 11:142 -
similarity_threshold int|float|none 11:108 -
socket_timeout int|float|none 13:679 5.0
startup_nodes list|none 13:678 -
supported_call_types list|none 11:109 -
ttl int|float|none 11:105 -
type str|none 265:6555 "redis"
url any|none 2:79 -
valkey_semantic_cache_embedding_model str 11:129 "text-embedding-ada-002"
valkey_semantic_cache_index_name str|none 11:130 -
""",
    "litellm_settings.credential_list[]": """
credential_info dict 175:21 -
credential_name str 175:19 -
credential_values dict 175:25 -
credential_values_to_delete list|none 175:29 -
display_name str|none 175:20 -
source str 175:30 "db"
""",
    "litellm_settings.custom_provider_map[]": """
custom_handler any|none 265:6705 -
provider str 265:6703 -
""",
    "litellm_settings.datadog_llm_observability_params": """
turn_off_message_logging bool|none 282:63 false
""",
    "litellm_settings.datadog_params": """
turn_off_message_logging bool|none 282:63 false
""",
    "litellm_settings.default_internal_user_params.teams[]": """
max_budget_in_team int|float|none 188:1981 -
team_id str 188:1980 -
user_role str 188:1982 "user"
""",
    "litellm_settings.default_team_params": """
budget_duration str|none 313:217 -
max_budget int|float|none 313:213 -
models list 313:209 []
organization_id str|none 313:233 -
rpm_limit int|none 313:225 -
team_member_permissions list|none 313:229 -
tpm_limit int|none 313:221 -
""",
    "litellm_settings.default_team_settings[]": """
team_id str 188:2505 -
""",
    "litellm_settings.guardrail_name_config_map.*": """
callback_args dict 281:180 -
callbacks list 281:176 -
default_on bool 281:177 -
enabled_roles list|none 281:181 -
guardrail_name str 281:179 -
logging_only bool|none 281:178 -
""",
    "litellm_settings.guardrails[].*": """
callback_args dict 281:180 -
callbacks list 281:176 -
default_on bool 281:177 -
enabled_roles list|none 281:181 -
guardrail_name str 281:179 -
logging_only bool|none 281:178 -
""",
    "litellm_settings.key_generation_settings": """
personal_key_generation dict 246:766 -
team_key_generation dict 246:703 -
""",
    "litellm_settings.key_generation_settings.personal_key_generation": """
allowed_user_roles list 246:737 -
required_params list 246:779 -
""",
    "litellm_settings.key_generation_settings.team_key_generation": """
allowed_team_member_roles list 246:665 -
required_params list 246:719 -
""",
    "litellm_settings.mcp_semantic_tool_filter": """
embedding_model any|none 239:503 -
enabled bool|none 265:8637 false
similarity_threshold any|none 239:505 -
top_k any|none 239:504 -
""",
    "litellm_settings.mcp_tool_search": """
core_tools list 289:154 -
embedding_model str|none 289:138 -
similarity_threshold int|float 289:148 0.0
top_k int 289:142 5
""",
    "litellm_settings.model_group_settings": """
forward_client_headers_to_llm_api list|none 316:1200 -
""",
    "litellm_settings.newrelic_params": """
turn_off_message_logging bool|none 282:63 false
""",
    "litellm_settings.pointfive_params": """
api_key str|none 283:24 -
api_url str|none 283:25 -
batch_size int 283:26 1000
flush_interval int 283:27 300
max_batch_bytes int 283:28 -
max_upload_retries int 283:29 3
turn_off_message_logging bool|none 282:63 false
""",
    "litellm_settings.priority_reservation.*": """
type str 318:4661 -
value int|float 318:4662 -
""",
    "litellm_settings.priority_reservation_settings": """
default_priority int|float 318:4673 0.25
saturation_check_cache_ttl int 318:4683 60
saturation_threshold int|float 318:4678 0.5
""",
    "litellm_settings.prometheus_metrics_config[]": """
group str 284:1161 -
include_labels list|none 284:1163 -
metrics list 284:1162 -
""",
    "litellm_settings.prompt_injection_params": """
heuristics_check bool 188:1154 false
llm_api_check bool 188:1156 false
llm_api_fail_call_string str|none 188:1159 -
llm_api_name str|none 188:1157 -
llm_api_system_prompt str|none 188:1158 -
reject_as_response bool|none 188:1160 false
vector_db_check bool 188:1155 false
""",
    "litellm_settings.responses": """
background_mode dict|none 265:6796 {}
""",
    "litellm_settings.responses.background_mode": """
native_background_mode list|none 265:6798 []
polling_via_cache bool|none 265:6797 false
ttl int|none 265:6799 3600
""",
    "litellm_settings.s3_callback_params": """
s3_adaptive_concurrency any|none 40:378 -
s3_api_version any|none 39:185 -
s3_aws_access_key_id any|none 39:189 -
s3_aws_profile_name any|none 40:318 -
s3_aws_role_name any|none 40:320 -
s3_aws_secret_access_key any|none 39:190 -
s3_aws_session_name any|none 40:316 -
s3_aws_session_token any|none 39:191 -
s3_aws_sts_endpoint any|none 40:324 -
s3_aws_web_identity_token any|none 40:322 -
s3_batch_file_upload any|none 40:390 -
s3_bucket_name any|none 39:183 -
s3_config any|none 39:192 -
s3_drop_on_terminal_error any|none 40:372 -
s3_endpoint_url any|none 39:188 -
s3_log_prompts_only any|none 39:199 -
s3_max_adaptive_concurrency any|none 40:381 -
s3_max_concurrent_uploads any|none 40:352 -
s3_max_queue_size any|none 40:358 -
s3_max_retry_age_seconds any|none 40:364 -
s3_partition_granularity any|none 40:343 -
s3_path any|none 39:193 -
s3_region_name any|none 39:184 -
s3_server_side_encryption any|none 39:194 -
s3_sse_kms_key_id any|none 39:195 -
s3_strip_base64_files bool|none 40:332 false
s3_use_key_prefix bool|none 40:330 false
s3_use_ssl bool|none 39:186 true
s3_use_team_prefix bool|none 39:196 false
s3_use_virtual_hosted_style bool|none 40:335 false
s3_verify any|none 39:187 -
""",
    "litellm_settings.tag_budget_config.*": """
budget_duration str|none 318:4117 -
budget_limit any|none 318:4127 -
max_budget int|float|none 318:4116 -
rpm_limit int|none 318:4119 -
time_period any|none 318:4123 -
tpm_limit int|none 318:4118 -
""",
    "litellm_settings.upperbound_key_generate_params": """
budget_duration str|none 313:24 -
duration str|none 313:25 -
max_budget int|float|none 313:23 -
max_parallel_requests int|none 313:26 -
rpm_limit int|none 313:28 -
tpm_limit int|none 313:27 -
""",
    "litellm_settings.zerobus_params": """
batch_size int 286:26 100
client_id str|none 286:23 -
client_secret str|none 286:24 -
flush_interval int 286:27 10
server_endpoint str|none 286:22 -
table_name str|none 286:25 -
turn_off_message_logging bool|none 282:63 false
workspace_url str|none 286:21 -
""",
    "mcp_servers.*": """
access_groups list|none 181:2690 -
alias str|none 181:548 -
allow_all_keys bool 181:2693 false
allow_elicitation bool 181:2725 false
allow_sampling bool 181:2724 false
allowed_params dict|none 181:2688 -
allowed_tools list|none 181:2686 -
args list|none 181:2655 -
audience str|none 181:2710 -
auth_type str|none 181:2499 -
auth_value str 181:2683 -
authentication_token str|none 181:2683 -
authorization_url str|none 181:2521 -
available_on_public_internet bool 181:2694 true
aws_access_key_id str|none 181:2700 -
aws_region_name str|none 181:2703 -
aws_role_name str|none 181:2705 -
aws_secret_access_key str|none 181:2701 -
aws_service_name str|none 181:2704 -
aws_session_name str|none 181:2706 -
aws_session_token str|none 181:2702 -
client_assertion_signing_alg str 181:2722 "RS256"
client_id str|none 181:2658 -
client_private_key str|none 181:2720 -
client_private_key_id str|none 181:2721 -
client_secret str|none 181:2659 -
command str|none 181:2654 -
dcr_bridge any|none 181:2573 -
delegate_auth_to_upstream bool 181:494 false
description str 181:2467 -
disallowed_tools list|none 181:2687 -
env dict|none 181:2656 -
env_vars list|none 181:2692 -
extra_headers list|none 181:2685 -
id_jag_resource str|none 181:2719 -
id_jag_resource_token_endpoint str|none 181:2718 -
instructions str|none 181:2707 -
issuer str|none 181:2520 -
max_concurrent_requests int|none 181:2727 -
mcp_info dict|none 181:2461 -
oauth2_flow str|none 181:2545 -
oauth_identity_binding dict|none 181:2730 -
oauth_passthrough bool 181:2696 false
per_server_oauth_discovery any|none 181:485 false
pinned_tools dict|none 181:2689 -
protocol_version str 181:2648 -
registration_url str|none 181:2523 -
rpm int|none 181:2728 -
scopes str|list|none 181:2581 -
server_id str 181:2494 -
spec_path str|none 181:2652 -
static_headers dict|none 181:2691 -
subject_token_type str 181:2711 -
timeout int|float|none 181:2726 -
token_endpoint_auth_method str|none 181:2679 -
token_exchange_endpoint str|none 181:2527 -
token_exchange_profile str 181:2723 "rfc8693"
token_url str|none 181:2522 -
token_validation dict|none 181:2729 -
transport str 181:2498 -
upstream_resource str|none 181:2715 -
upstream_token_header str|none 181:2716 -
url str|none 181:2492 ""
""",
    "mcp_servers.*.mcp_info": """
description any|none 181:2467 -
mcp_server_cost_info dict|none 181:1690 -
protocol_version str|none 181:2648 "auto"
server_name any|none 181:1694 -
""",
    "mcp_servers.*.mcp_info.mcp_server_cost_info": """
default_cost_per_query int|float|none 181:1697 -
tool_name_to_cost_per_query dict|none 181:1709 -
""",
    "mcp_servers.*.oauth_identity_binding": """
audiences list 290:69 -
caller_field str 290:71 "user_email"
issuer str 290:67 -
jwks_url str|none 290:68 -
mode str 290:66 "disabled"
principal_claim str 290:70 "email"
require_email_verified bool 290:72 true
""",
    "mcp_servers.*.pinned_tools.*": """
description str 290:80 ""
input_schema dict 290:81 {}
""",
    "mcp_tools[]": """
description any|none 185:142 -
handler any|none 185:144 -
input_schema dict|none 185:143 {}
name any|none 185:141 -
""",
    "model_list[]": """
litellm_params dict|none 265:7171 -
model_info dict|none 265:5320 {}
model_name str|none 265:7181 ""
""",
    "model_list[].litellm_params": """
account_id any|none 155:59 -
adaptive_router_config dict|none 316:541 -
adaptive_router_default_model str|none 316:540 -
additional_drop_params any|none 15:891 -
advanced_settings any|none 143:53 -
agent_id any|none 79:180 -
allow_client_keepalive_override bool|none 316:502 false
allowed_model_region str|none 287:166 -
allowed_openai_params list|none 15:891 -
annotation_cost_per_page int|float|none 318:3951 -
annotation_cost_per_page_batches int|float|none 318:3952 -
anthropic-workspace-id any|none 95:97 -
anthropic_disable_workload_identity_federation bool|none 316:418 -
anthropic_federation_rule_id str|none 316:399 -
anthropic_federation_workspace_id str|none 316:402 -
anthropic_identity_source str|none 316:405 -
anthropic_identity_token str|none 316:404 -
anthropic_identity_token_file str|none 316:403 -
anthropic_issuer_audience str|none 316:408 -
anthropic_issuer_signing_key_ref str|none 316:410 -
anthropic_issuer_subject str|none 316:407 -
anthropic_issuer_ttl_seconds int|none 316:409 -
anthropic_issuer_url str|none 316:406 -
anthropic_keycloak_auth_method str|none 316:413 -
anthropic_keycloak_client_id str|none 316:412 -
anthropic_keycloak_client_secret_ref str|none 316:414 -
anthropic_keycloak_scope str|none 316:415 -
anthropic_keycloak_token_url str|none 316:411 -
anthropic_organization_id str|none 316:400 -
anthropic_service_account_id str|none 316:401 -
anthropic_workspace_id any|none 95:101 -
api_base str|none 316:342 -
api_key str|none 316:341 -
api_version str|none 316:343 -
apikey any|none 171:295 -
aspectRatio any|none 163:231 -
aspect_ratio any|none 163:233 -
assistant_continue_message dict|none 287:267 -
assistant_id any|none 79:180 -
async_call any|none 107:611 -
audio any|none 15:827 -
audioConfig any|none 166:439 -
audioEncoding any|none 166:434 -
audio_channel_count any|none 135:153 -
auto_router_config str|none 316:526 -
auto_router_config_path str|none 316:525 -
auto_router_default_model str|none 316:527 -
auto_router_embedding_model str|none 316:528 -
auto_router_max_input_chars int|none 316:529 -
auto_router_model_compression str|none 316:533 -
auto_router_routing_compression str|none 316:532 -
aws_access_key_id str|none 316:369 -
aws_batch_role_arn str|none 316:389 -
aws_bedrock_client any|none 174:4233 -
aws_bedrock_project_id str|none 316:381 -
aws_bedrock_runtime_endpoint str|none 316:380 -
aws_external_id str|none 316:378 -
aws_profile_name str|none 316:374 -
aws_region_name str|none 316:372 -
aws_role_name str|none 316:375 -
aws_secret_access_key str|none 316:370 -
aws_session_name str|none 316:373 -
aws_session_tags list|none 316:379 -
aws_session_token str|none 316:371 -
aws_sts_endpoint str|none 316:377 -
aws_web_identity_token str|none 316:376 -
aws_workspace_id any|none 95:95 -
azure bool|none 287:150 -
azure_ad_token str|none 316:350 -
azure_ad_token_provider any|none 76:328 -
azure_password str|none 316:356 -
azure_scope str|none 316:354 -
azure_search_service_name any|none 82:103 -
azure_search_vector_field any|none 82:170 -
azure_username str|none 316:355 -
base64_string any|none 93:137 -
base_model str|none 287:220 -
base_url str|none 15:827 -
bedrock_tags list|none 316:391 -
best_of any|none 123:412 -
bos_token str|none 287:261 -
bucket_name str|none 316:366 -
budget_duration str|none 316:496 -
cache any|none 287:211 -
cache_control_injection_points any|none 92:41 -
cache_creation_input_audio_token_cost int|float|none 318:3863 -
cache_creation_input_token_cost int|float|none 318:3825 -
cache_creation_input_token_cost_above_100k_tokens int|float|none 318:3853 -
cache_creation_input_token_cost_above_100k_tokens_batches int|float|none 318:3879 -
cache_creation_input_token_cost_above_1hr int|float|none 318:3852 -
cache_creation_input_token_cost_above_1hr_above_100k_tokens int|float|none 318:3854 -
cache_creation_input_token_cost_above_200k_tokens int|float|none 318:3855 -
cache_creation_input_token_cost_above_200k_tokens_batches int|float|none 318:3880 -
cache_creation_input_token_cost_above_272k_tokens int|float|none 318:3856 -
cache_creation_input_token_cost_above_272k_tokens_batches int|float|none 318:3881 -
cache_creation_input_token_cost_above_272k_tokens_flex int|float|none 318:3858 -
cache_creation_input_token_cost_above_272k_tokens_priority int|float|none 318:3857 -
cache_creation_input_token_cost_above_272k_tokens_ultrafast int|float|none 318:3859 -
cache_creation_input_token_cost_batches int|float|none 318:3878 -
cache_creation_input_token_cost_flex int|float|none 318:3860 -
cache_creation_input_token_cost_priority int|float|none 318:3861 -
cache_creation_input_token_cost_ultrafast int|float|none 318:3862 -
cache_read_input_audio_token_cost int|float|none 318:3882 -
cache_read_input_image_token_cost int|float|none 318:3883 -
cache_read_input_token_cost int|float|none 318:3824 -
cache_read_input_token_cost_above_100k_tokens int|float|none 318:3868 -
cache_read_input_token_cost_above_100k_tokens_batches int|float|none 318:3875 -
cache_read_input_token_cost_above_200k_tokens int|float|none 318:3869 -
cache_read_input_token_cost_above_200k_tokens_batches int|float|none 318:3876 -
cache_read_input_token_cost_above_200k_tokens_priority int|float|none 318:3870 -
cache_read_input_token_cost_above_272k_tokens int|float|none 318:3939 -
cache_read_input_token_cost_above_272k_tokens_batches int|float|none 318:3877 -
cache_read_input_token_cost_above_272k_tokens_flex int|float|none 318:3872 -
cache_read_input_token_cost_above_272k_tokens_priority int|float|none 318:3871 -
cache_read_input_token_cost_above_272k_tokens_ultrafast int|float|none 318:3873 -
cache_read_input_token_cost_above_512k_tokens int|float|none 318:3940 -
cache_read_input_token_cost_balanced int|float|none 318:3866 -
cache_read_input_token_cost_batches int|float|none 318:3874 -
cache_read_input_token_cost_flex int|float|none 318:3864 -
cache_read_input_token_cost_priority int|float|none 318:3865 -
cache_read_input_token_cost_ultrafast int|float|none 318:3867 -
cached_content any|none 160:1279 -
caching bool|none 287:210 -
caching_groups list|none 287:214 -
candidate_count any|none 163:245 -
chunking_strategy any|none 135:175 -
citation_cost_per_token int|float|none 318:3938 -
client_id str|none 316:352 -
client_metadata any|none 65:2132 -
client_secret str|none 316:353 -
client_side_timeout any|none 274:683 -
compaction any|none 66:123 -
complete_response bool|none 287:275 -
complexity_router_config dict|none 316:536 -
complexity_router_default_model str|none 316:537 -
config any|none 128:225 -
configurable_clientside_auth_params list|none 316:480 -
container any|none 66:1062 -
context_management any|none 15:891 -
context_window_fallback_dict dict|none 287:160 -
control any|none 287:320 -
cooldown_time int|float|none 316:725 -
cost_per_query int|float|none 287:219 -
cost_per_second int|float|none 318:3831 -
country any|none 72:122 -
custom_endpoint any|none 105:256 -
custom_llm_provider str|none 316:467 -
custom_prompt_dict dict|none 287:258 -
dataSources any|none 272:10082 -
data_residency any|none 48:1935 -
databricks_user_agent any|none 111:250 -
default_api_key_rpm_limit int|none 316:492 -
default_api_key_tpm_limit int|none 316:491 -
default_headers any|none 15:827 -
deployment_id any|none 15:827 -
deployment_url any|none 151:331 -
depth any|none 130:124 -
disable_add_transform_inline_image_block bool|none 287:268 -
drop_params str|bool|none 316:478 -
embedding_model str|none 316:693 -
enable_automatic_punctuation any|none 135:154 -
enable_json_schema_validation bool|none 287:274 -
enable_prompt_caching bool|none 287:213 -
enable_tag_filtering bool|none 287:167 -
enable_word_time_offsets any|none 135:155 -
encoding any|none 135:152 -
encoding_format any|none 169:140 -
endpointing_config any|none 135:171 -
engine any|none 73:337 -
ensure_alternating_roles bool|none 287:265 -
eos_token str|none 287:262 -
extra_body any|none 75:1263 -
extra_headers dict|none 15:827 -
fake_stream any|none 89:289 -
fallback_sap_modules any|none 151:336 -
fallbacks list|none 287:159 -
fastest_response bool|none 287:168 -
final_prompt_value str|none 287:260 -
fireworks_forward_user_id bool|none 316:510 -
flow_id any|none 127:82 -
format any|none 139:239 -
frequency_penalty int|float|none 15:827 -
function_call str|none 15:827 -
function_name any|none 139:242 -
functions list|none 15:827 -
functions_unsupported_model any|none 174:5688 -
gcs_bucket_name str|none 316:365 -
gdc_token_caching any|none 113:273 -
gemini_api_key any|none 117:170 -
generationConfig any|none 120:360 -
generation_config any|none 119:228 -
google_maps_grounding_cost_per_query int|float|none 318:3937 -
guardrailConfig any|none 94:431 -
guardrailIdentifier any|none 101:196 -
guardrailVersion any|none 101:197 -
guardrails list|none 287:247 -
height any|none 80:60 -
hf_model_name str|none 287:263 -
id str|none 287:227 -
imageConfig any|none 116:289 -
imageGenerationConfig any|none 98:75 -
imageSize any|none 163:236 -
image_config any|none 142:112 -
image_size any|none 112:38 -
images any|none 140:457 -
include_fetch_metadata any|none 104:199 -
include_server_side_tool_invocations bool|none 15:827 -
index_name str|none 316:692 -
initial_file_response any|none 131:249 -
input_cost_per_audio_per_second int|float|none 318:3900 -
input_cost_per_audio_per_second_above_128k_tokens int|float|none 318:3901 -
input_cost_per_audio_token int|float|none 318:3885 -
input_cost_per_audio_token_batches int|float|none 318:3906 -
input_cost_per_character int|float|none 318:3822 -
input_cost_per_character_above_128k_tokens int|float|none 318:3884 -
input_cost_per_image int|float|none 318:3898 -
input_cost_per_image_above_128k_tokens int|float|none 318:3899 -
input_cost_per_image_token int|float|none 318:3941 -
input_cost_per_image_token_batches int|float|none 318:3907 -
input_cost_per_pixel int|float|none 318:3843 -
input_cost_per_query int|float|none 318:3897 -
input_cost_per_second int|float|none 318:3832 -
input_cost_per_token int|float|none 318:3820 -
input_cost_per_token_above_100k_tokens int|float|none 318:3888 -
input_cost_per_token_above_100k_tokens_batches int|float|none 318:3895 -
input_cost_per_token_above_128k_tokens int|float|none 318:3887 -
input_cost_per_token_above_200k_tokens int|float|none 318:3889 -
input_cost_per_token_above_200k_tokens_batches int|float|none 318:3894 -
input_cost_per_token_above_200k_tokens_priority int|float|none 318:3890 -
input_cost_per_token_above_272k_tokens int|float|none 318:3943 -
input_cost_per_token_above_272k_tokens_batches int|float|none 318:3896 -
input_cost_per_token_above_272k_tokens_flex int|float|none 318:3892 -
input_cost_per_token_above_272k_tokens_priority int|float|none 318:3891 -
input_cost_per_token_above_272k_tokens_ultrafast int|float|none 318:3893 -
input_cost_per_token_above_512k_tokens int|float|none 318:3944 -
input_cost_per_token_balanced int|float|none 318:3850 -
input_cost_per_token_batches int|float|none 318:3908 -
input_cost_per_token_cache_hit int|float|none 318:3886 -
input_cost_per_token_flex int|float|none 318:3848 -
input_cost_per_token_priority int|float|none 318:3849 -
input_cost_per_token_ultrafast int|float|none 318:3851 -
input_cost_per_video_per_second int|float|none 318:3902 -
input_cost_per_video_per_second_above_128k_tokens int|float|none 318:3903 -
input_cost_per_video_per_second_above_15s_interval int|float|none 318:3904 -
input_cost_per_video_per_second_above_8s_interval int|float|none 318:3905 -
input_cost_per_video_token int|float|none 318:3942 -
input_cost_per_video_token_batches int|float|none 318:3909 -
input_type any|none 122:319 -
instances any|none 164:178 -
instructions any|none 78:385 -
is_vertex_request any|none 64:349 -
itpm int|none 316:470 -
json_mode any|none 64:348 -
keep_alive any|none 139:240 -
keepalive_seconds int|float|none 316:497 -
labels any|none 158:205 -
lang any|none 77:431 -
language any|none 74:110 -
language_code any|none 135:150 -
language_hints any|none 156:80 -
litellm_call_id any|none 48:6840 -
litellm_credential_name str|none 316:481 -
litellm_embedding_config any|none 85:313 -
litellm_embedding_model any|none 82:173 -
litellm_metadata dict|none 287:229 -
litellm_request_debug bool|none 287:233 -
litellm_session_id str|none 287:232 -
litellm_system_prompt str|none 287:257 -
litellm_trace_id str|none 316:485 -
log_client_error_tracebacks bool|none 287:237 -
logger_fn any|none 287:234 -
logit_bias dict|none 15:827 -
logprobs bool|none 15:827 -
masking any|none 153:171 -
max_agentic_loops int|none 287:242 -
max_alternatives any|none 135:156 -
max_budget int|float|none 316:495 -
max_completion_tokens int|none 15:827 -
max_file_size_mb int|float|none 316:487 -
max_parallel_requests int|none 316:659 -
max_results any|none 72:120 -
max_retries int|none 316:477 -
max_tokens int|none 15:827 -
max_tokens_per_page any|none 144:123 -
mcp_servers any|none 66:1335 -
mediaSource any|none 93:133 -
media_source any|none 93:133 -
media_source_bucket_owner any|none 93:151 -
media_source_s3_uri any|none 93:144 -
merge_reasoning_content_in_choices bool|none 316:515 false
messages any|none 15:891 -
metadata dict|none 15:891 -
method any|none 137:352 -
milvus_db_name str|none 316:549 -
milvus_partition_names list|none 316:550 -
milvus_text_field str|none 316:548 -
mock_response any|none 316:517 -
mock_timeout bool|none 287:304 -
modalities list|none 15:827 -
mode any|none 143:41 -
model str 316:615 -
model_id any|none 86:627 -
model_info dict|none 316:516 -
model_list list|none 287:171 -
moderations any|none 172:234 -
mongodb_connection_string any|none 133:143 -
n int|none 15:827 -
negativeText any|none 100:115 -
no-log any|none 48:2345 -
no_log bool|none 287:236 -
num_retries int|none 316:708 -
nvcf_function_id any|none 134:360 -
oci_compartment_id any|none 137:179 -
oci_endpoint_id any|none 136:550 -
oci_fingerprint any|none 137:175 -
oci_key any|none 137:177 -
oci_key_file any|none 137:178 -
oci_region any|none 137:173 -
oci_serving_mode any|none 136:540 -
oci_signer any|none 136:412 -
oci_tenancy any|none 137:176 -
oci_user any|none 137:174 -
ocr_cost_per_credit int|float|none 318:3950 -
ocr_cost_per_page int|float|none 318:3948 -
ocr_cost_per_page_batches int|float|none 318:3949 -
openai_identity_provider_id str|none 316:421 -
openai_identity_token_file str|none 316:423 -
openai_service_account_id str|none 316:422 -
order int|none 316:657 -
organization str|list|none 316:479 -
original_batch_request any|none 87:349 -
otpm int|none 316:471 -
outputDimensionality any|none 164:193 -
outputDimensions any|none 138:252 -
outputType any|none 130:125 -
output_config any|none 65:1940 -
output_cost_per_audio_per_second int|float|none 318:3935 -
output_cost_per_audio_token int|float|none 318:3915 -
output_cost_per_character int|float|none 318:3823 -
output_cost_per_character_above_128k_tokens int|float|none 318:3926 -
output_cost_per_image int|float|none 318:3927 -
output_cost_per_image_1024 int|float|none 318:3841 -
output_cost_per_image_1536 int|float|none 318:3842 -
output_cost_per_image_512 int|float|none 318:3840 -
output_cost_per_image_token int|float|none 318:3928 -
output_cost_per_image_token_batches int|float|none 318:3929 -
output_cost_per_pixel int|float|none 318:3844 -
output_cost_per_reasoning_token int|float|none 318:3931 -
output_cost_per_reasoning_token_flex int|float|none 318:3932 -
output_cost_per_reasoning_token_priority int|float|none 318:3933 -
output_cost_per_second int|float|none 318:3833 -
output_cost_per_second_1080p int|float|none 318:3834 -
output_cost_per_second_2k int|float|none 318:3838 -
output_cost_per_second_480p int|float|none 318:3835 -
output_cost_per_second_4k int|float|none 318:3839 -
output_cost_per_second_720p int|float|none 318:3836 -
output_cost_per_second_768p int|float|none 318:3837 -
output_cost_per_token int|float|none 318:3821 -
output_cost_per_token_above_100k_tokens int|float|none 318:3917 -
output_cost_per_token_above_100k_tokens_batches int|float|none 318:3924 -
output_cost_per_token_above_128k_tokens int|float|none 318:3916 -
output_cost_per_token_above_200k_tokens int|float|none 318:3918 -
output_cost_per_token_above_200k_tokens_batches int|float|none 318:3923 -
output_cost_per_token_above_200k_tokens_priority int|float|none 318:3919 -
output_cost_per_token_above_272k_tokens int|float|none 318:3945 -
output_cost_per_token_above_272k_tokens_batches int|float|none 318:3925 -
output_cost_per_token_above_272k_tokens_flex int|float|none 318:3921 -
output_cost_per_token_above_272k_tokens_priority int|float|none 318:3920 -
output_cost_per_token_above_272k_tokens_ultrafast int|float|none 318:3922 -
output_cost_per_token_above_512k_tokens int|float|none 318:3946 -
output_cost_per_token_balanced int|float|none 318:3913 -
output_cost_per_token_batches int|float|none 318:3910 -
output_cost_per_token_flex int|float|none 318:3911 -
output_cost_per_token_priority int|float|none 318:3912 -
output_cost_per_token_ultrafast int|float|none 318:3914 -
output_cost_per_video_per_second int|float|none 318:3934 -
output_cost_per_video_token int|float|none 318:3930 -
output_format any|none 65:1941 -
output_type any|none 127:172 -
output_vector_size int|none 318:3947 -
page_size any|none 114:182 -
page_token any|none 114:184 -
parallel_tool_calls bool|none 15:827 -
parameters any|none 153:160 -
passthrough any|none 159:531 -
placeholder_values any|none 151:335 -
predibase_tenant_id any|none 146:329 -
prediction any|none 15:827 -
presence_penalty int|float|none 15:827 -
processor any|none 143:45 -
profanity_filter any|none 135:159 -
project_id any|none 170:102 -
prompt_cache_key str|none 15:827 -
prompt_cache_retention any|none 15:827 -
prompt_environment str|none 287:255 -
prompt_id str|none 287:252 -
prompt_label str|none 287:256 -
prompt_variables dict|none 287:253 -
prompt_version str|none 287:254 -
provider_affinity_header str|none 316:482 -
proxy_server_request any|none 48:6654 -
qualifier any|none 88:112 -
quality any|none 112:68 -
quality_router_config dict|none 316:543 -
quality_router_default_model str|none 316:544 -
query any|none 110:1675 -
rate any|none 77:427 -
ratio any|none 148:502 -
reasoningSummary any|none 320:10489 -
reasoning_effort str|none 15:827 -
reasoning_summary any|none 320:10491 -
ref_audio any|none 132:132 -
region_name str|none 316:362 -
regional_endpoint_uplift_multiplier int|float|none 318:3955 -
regional_processing_uplift_multiplier_eu int|float|none 318:3953 -
regional_processing_uplift_multiplier_us int|float|none 318:3954 -
request_timeout any|none 15:827 -
responseFormat any|none 93:125 -
responseModalities any|none 161:1275 -
response_format any|none 15:827 -
response_mime_type any|none 119:208 -
response_schema any|none 160:1155 -
retry_policy dict|none 287:162 -
retry_strategy str|none 287:163 -
riva_model_name any|none 135:157 -
role any|none 77:430 -
roles dict|none 287:259 -
routing_strategy str|none 287:164 -
rpm int|none 316:469 -
runtimeSessionId any|none 88:186 -
runtimeUserId any|none 88:206 -
runwayml_voice any|none 149:410 -
s3_access_key_id str|none 316:385 -
s3_bucket_name str|none 316:382 -
s3_bucket_owner str|none 316:388 -
s3_encryption_key_id str|none 316:387 -
s3_endpoint_url str|none 316:383 -
s3_output_bucket_name str|none 316:390 -
s3_region_name str|none 316:384 -
s3_secret_access_key str|none 316:386 -
s3_uri any|none 93:143 -
safeguards any|none 71:784 -
safety_identifier str|none 15:827 -
safety_settings any|none 160:1179 -
sagemaker_base_url any|none 150:68 -
sample_rate_hertz any|none 135:151 -
search_context_cost_per_query dict|none 318:3936 -
search_domain_filter any|none 72:131 -
search_provider any|none 275:216 -
search_tool_name str|none 287:170 -
seed int|none 15:827 -
service_tier str|none 15:827 -
sessionID any|none 91:146 -
session_id any|none 127:175 -
shared_session any|none 174:5223 -
silent_model str|list|none 287:188 -
size any|none 81:182 -
space_id any|none 170:103 -
speakingRate any|none 166:435 -
speechConfig any|none 161:1271 -
speed any|none 48:4335 -
ssl_verify any|none 78:601 -
steps any|none 99:144 -
stop any|none 15:827 -
store bool|none 15:827 -
stream bool|none 15:827 -
stream_mode any|none 128:220 -
stream_options dict|none 15:827 -
stream_timeout str|int|float|none 316:473 -
stream_timeout_by_service_tier dict|none 316:476 -
style any|none 77:428 -
styledegree any|none 77:429 -
supports_system_message bool|none 287:264 -
supports_system_prompt any|none 147:179 -
system any|none 154:485 -
tag_regex list|none 316:522 -
tags list|none 316:520 -
task any|none 123:216 -
taskType any|none 98:74 -
task_type any|none 168:76 -
temperature int|float|none 15:827 -
tenant_id str|none 316:351 -
text_completion any|none 140:433 -
think any|none 139:241 -
thinking dict|none 15:827 -
thinkingConfig any|none 161:969 -
thread_id any|none 78:283 -
tiered_pricing list|none 318:3826 -
timeout any|none 316:472 -
timeout_by_service_tier dict|none 316:475 -
timestamp_granularities any|none 115:233 -
title any|none 168:77 -
token any|none 171:250 -
toolConfig any|none 118:152 -
tool_choice str|dict|none 15:827 -
tool_name any|none 103:229 -
tools list|none 15:827 -
top_k any|none 65:2150 -
top_logprobs int|none 15:827 -
top_p int|float|none 15:827 -
tpm int|none 316:468 -
truncate any|none 138:251 -
ttl int|float|none 287:212 -
type any|none 153:168 -
upload_url any|none 97:1338 -
url any|none 171:304 -
use_chat_completions_api bool|none 316:505 -
use_in_pass_through bool|none 316:503 false
use_litellm_proxy bool|none 316:504 false
use_psc_endpoint_format any|none 161:2838 -
use_ssl any|none 134:361 -
use_ssml any|none 165:216 -
use_xai_oauth bool|none 316:506 false
user str|none 15:827 -
user_agent any|none 111:249 -
user_api_key_end_user_id any|none 320:10321 -
user_continue_message dict|none 287:266 -
user_id any|none 157:169 -
valkey_embedding_field str|none 316:556 -
valkey_host str|none 316:551 -
valkey_password str|none 316:553 -
valkey_port int|none 316:552 -
valkey_ssl bool|none 316:554 -
valkey_text_field str|none 316:555 -
vector_bucket_name str|none 316:691 -
vector_store_id str|none 316:547 -
verbatim_transcripts any|none 135:158 -
verbose bool|none 287:235 -
verbosity str|none 15:827 -
version any|none 153:159 -
vertex_ai_credentials any|none 160:715 -
vertex_ai_location any|none 113:76 -
vertex_ai_project any|none 113:67 -
vertex_collection_id any|none 167:346 -
vertex_count_tokens_location any|none 64:350 -
vertex_credentials str|dict|none 316:360 -
vertex_engine_id any|none 167:354 -
vertex_location str|none 316:359 -
vertex_project str|none 316:358 -
vertex_voice_dict any|none 166:412 -
video_base64 any|none 93:137 -
video_s3_bucket_owner any|none 93:149 -
video_s3_uri any|none 93:142 -
watsonx_credentials any|none 171:316 -
watsonx_project any|none 170:102 -
watsonx_region_name str|none 316:393 -
web_search_options dict|none 15:827 -
weight int|none 316:658 -
width any|none 80:59 -
workspace_id any|none 95:93 -
wx_credentials any|none 171:314 -
zen_api_key any|none 171:254 -
""",
    "model_list[].litellm_params.aws_session_tags[]": """
Key str 288:1124 -
Value str 288:1125 -
""",
    "model_list[].litellm_params.configurable_clientside_auth_params[]": """
api_base str 316:58 -
""",
    "model_list[].model_info": """
access_windows list|none 316:265 -
allow_fail_open bool|none 316:282 -
base_model str|none 316:248 -
blocked bool|none 316:262 -
cache_creation_input_token_cost int|float|none 318:3825 -
cache_read_input_token_cost int|float|none 318:3824 -
cost_per_ptu_per_hour int|float|none 316:274 -
created_at any|none 316:245 -
created_by str|none 316:246 -
db_model bool 316:241 false
discoverable bool|none 316:263 -
enable_tag_filtering bool|none 316:290 -
id str|none 316:240 -
input_cost_per_character int|float|none 318:3822 -
input_cost_per_token int|float|none 318:3820 -
internal_router_model bool|none 316:295 -
member_auto_router bool 316:259 false
output_cost_per_character int|float|none 318:3823 -
output_cost_per_token int|float|none 318:3821 -
ptu_count int|none 316:273 -
ptu_effective_from any|none 316:275 -
ptu_effective_to any|none 316:276 -
team_id str|none 316:255 -
team_public_model_name str|none 316:258 -
tier str|none 316:249 -
tiered_pricing list|none 318:3826 -
updated_at any|none 316:242 -
updated_by str|none 316:243 -
""",
    "model_list[].model_info.access_windows[]": """
end any|none 316:205 -
start any|none 316:204 -
team_ids list 316:207 -
timezone str 316:206 -
""",
    "policies.*": """
condition dict|none 262:45 -
description any|none 262:46 -
guardrails dict|none 262:43 {}
inherit any|none 262:44 -
pipeline dict|none 263:239 -
""",
    "policies.*.condition": """
model any|none 262:62 -
""",
    "policies.*.guardrails": """
add list|none 262:48 []
remove list|none 262:49 []
""",
    "policies.*.pipeline": """
mode str|none 263:263 "pre_call"
steps list|none 263:259 []
""",
    "policies.*.pipeline.steps[]": """
guardrail str 314:27 -
modify_response_message str|none 314:45 -
on_error str|none 314:36 -
on_fail str 314:28 "block"
on_pass str 314:32 "allow"
pass_data bool 314:41 false
""",
    "policy_attachments[]": """
default bool|none 261:123 false
keys any|none 261:119 -
models any|none 261:120 -
policy str|none 261:116 ""
priority any|none 261:122 -
scope any|none 261:117 -
tags any|none 261:121 -
teams any|none 261:118 -
""",
    "prompts[]": """
created_at any|none 292:51 -
created_by str|none 292:55 -
environment str|none 292:54 "development"
litellm_params dict 292:49 -
prompt_id str 292:48 -
prompt_info dict 292:50 -
updated_at any|none 292:52 -
version int|none 292:53 -
""",
    "prompts[].litellm_params": """
api_base str|none 292:31 -
api_key str|none 292:32 -
bitbucket_config any|none 21:37 -
dotprompt_content str|none 292:39 -
git_ref any|none 31:70 -
gitlab_config any|none 31:38 -
ignore_prompt_manager_model bool|none 292:36 false
ignore_prompt_manager_optional_params bool|none 292:37 false
prompt_data any|none 27:54 -
prompt_directory any|none 27:53 -
prompt_file any|none 27:61 -
prompt_id str|none 292:28 -
prompt_integration str 292:29 -
provider_specific_query_params dict|none 292:34 -
""",
    "prompts[].prompt_info": """
environment str|none 292:22 "development"
prompt_type str 292:21 -
""",
    "router_settings": """
alerting_config dict|none 272:977 -
allowed_fails int|none 272:968 -
allowed_fails_policy dict|none 272:969 -
background_health_check_model_groups list|none 272:985 -
cache_kwargs dict 272:940 {}
cache_responses bool|none 272:939 false
caching_groups list|none 272:941 -
client_ttl int 272:942 3600
content_policy_fallbacks list 272:958 []
context_window_fallbacks list 272:957 []
cooldown_time int|float|none 272:970 -
debug_level str 272:954 "INFO"
default_fallbacks list|none 272:955 -
default_litellm_params dict|none 272:951 -
default_max_parallel_requests int|none 272:952 -
default_priority int|none 272:945 -
deployment_affinity_ttl_seconds int 272:979 3600
disable_cooldowns bool|none 272:971 -
enable_health_check_routing bool 272:982 false
enable_pre_call_checks bool 272:960 false
enable_tag_filtering bool 272:961 false
enable_weighted_failover bool 272:986 false
fallbacks list 272:956 []
guardrail_list list|none 272:932 -
health_check_ignore_transient_errors bool 272:984 false
health_check_staleness_threshold int|none 272:983 -
max_fallbacks int|none 272:948 -
model_group_affinity_config dict|none 272:980 -
model_group_alias dict|none 272:959 {}
model_group_retry_policy dict 272:967 {}
num_retries int|none 272:947 -
optional_pre_call_checks list|none 272:973 -
plugins list|none 272:964 -
polling_interval int|float|none 272:944 -
provider_budget_config dict|none 272:976 -
redis_db int|none 272:938 -
redis_host str|none 272:935 -
redis_password str|none 272:937 -
redis_port int|none 272:936 -
redis_url str|none 272:934 -
retry_after int 272:965 0
retry_policy dict|none 272:966 -
routing_groups list|none 272:975 -
routing_strategy str 272:972 "simple-shuffle"
routing_strategy_args dict 272:974 {}
set_verbose bool 272:953 false
stream_timeout int|float|none 272:950 -
tag_filtering_match_any bool 272:962 true
tag_routing_prefix str 272:963 ""
timeout int|float|none 272:949 -
""",
    "router_settings.alerting_config": """
alerting_threshold int|float|none 316:870 300
webhook_url str 316:869 -
""",
    "router_settings.allowed_fails_policy": """
AuthenticationErrorAllowedFails int|none 316:847 -
BadGatewayErrorAllowedFails int|none 316:853 -
BadRequestErrorAllowedFails int|none 316:846 -
ContentPolicyViolationErrorAllowedFails int|none 316:850 -
InternalServerErrorAllowedFails int|none 316:851 -
NotFoundErrorAllowedFails int|none 316:854 -
RateLimitErrorAllowedFails int|none 316:849 -
ServiceUnavailableErrorAllowedFails int|none 316:852 -
TimeoutErrorAllowedFails int|none 316:848 -
""",
    "router_settings.guardrail_list[]": """
callback any|none 316:975 -
guardrail_name str 316:973 -
id str|none 316:976 -
litellm_params dict 316:974 -
""",
    "router_settings.guardrail_list[].litellm_params": """
api_base str|none 316:964 -
api_key str|none 316:963 -
guardrail str 316:961 -
mode str 316:962 -
weight int|none 316:965 -
""",
    "router_settings.model_group_alias.*": """
hidden bool 316:1088 -
model str 316:1087 -
""",
    "router_settings.model_group_retry_policy.*": """
AuthenticationErrorRetries int|none 316:141 -
BadRequestErrorRetries int|none 316:140 -
ContentPolicyViolationErrorRetries int|none 316:144 -
DefaultRetries int|none 316:148 -
InternalServerErrorRetries int|none 316:145 -
NotFoundErrorRetries int|none 316:147 -
RateLimitErrorRetries int|none 316:143 -
ServiceUnavailableErrorRetries int|none 316:146 -
TimeoutErrorRetries int|none 316:142 -
""",
    "router_settings.provider_budget_config.*": """
budget_duration str|none 318:4117 -
budget_limit any|none 318:4127 -
max_budget int|float|none 318:4116 -
rpm_limit int|none 318:4119 -
time_period any|none 318:4123 -
tpm_limit int|none 318:4118 -
""",
    "router_settings.retry_policy": """
AuthenticationErrorRetries int|none 316:141 -
BadRequestErrorRetries int|none 316:140 -
ContentPolicyViolationErrorRetries int|none 316:144 -
DefaultRetries int|none 316:148 -
InternalServerErrorRetries int|none 316:145 -
NotFoundErrorRetries int|none 316:147 -
RateLimitErrorRetries int|none 316:143 -
ServiceUnavailableErrorRetries int|none 316:146 -
TimeoutErrorRetries int|none 316:142 -
""",
    "router_settings.routing_groups[]": """
group_name str 316:78 -
model_priorities dict|none 316:83 -
models list 316:79 -
routing_strategy str 316:80 -
routing_strategy_args dict|none 316:81 -
""",
    "sandbox_tools[]": """
litellm_params dict|none 277:34 -
sandbox_tool_name any|none 277:30 -
""",
    "sandbox_tools[].litellm_params": """
api_base any|none 277:44 -
api_key any|none 277:43 -
sandbox_provider any|none 277:35 -
""",
    "search_tools[]": """
litellm_params dict|none 265:6378 {}
search_tool_info dict 316:953 -
search_tool_name str|none 265:6377 ""
""",
    "search_tools[].litellm_params": """
api_base str|none 316:926 -
api_key str|none 316:925 -
max_retries int|none 316:928 -
search_provider str 316:924 -
timeout any|none 316:927 -
""",
    "search_tools[].search_tool_info": """
description str 316:934 -
""",
    "vector_store_registry[]": """
litellm_params dict|none 319:23 -
vector_store_name str 319:22 -
""",
    "worker_registry[]": """
name str 293:8 -
url str 293:9 -
worker_id str 293:7 -
""",
}

CHOICES = {
    "assistant_settings.custom_llm_provider": """
azure openai
""",
    "credential_list[].source": """
db config
""",
    "general_settings.alert_types[]": """
llm_exceptions llm_too_slow llm_requests_hanging budget_alerts spend_reports failed_tracking_spend
user_spend_thresholds user_spend_anomalies db_exceptions daily_reports cooldown_deployment new_model_added
model_deprecation_warnings outage_alerts region_outage_alerts fallback_reports new_virtual_key_created
virtual_key_updated virtual_key_deleted new_team_created team_updated team_deleted new_internal_user_created
internal_user_updated internal_user_deleted mcp_tool_description_blocked mcp_pinned_tools_changed
""",
    "general_settings.key_management_settings.access_mode": """
read_only write_only read_and_write
""",
    "general_settings.key_management_system": """
google_kms azure_key_vault aws_secret_manager google_secret_manager hashicorp_vault cyberark local aws_kms custom
""",
    "general_settings.litellm_jwtauth.issuers[].unregistered_jwt_client_behavior": """
fallback_team_mapping reject auto_register
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[].litellm_role": """
proxy_admin proxy_admin_viewer org_admin internal_user internal_user_viewer team customer
""",
    "general_settings.litellm_jwtauth.role_mappings[].internal_role": """
proxy_admin team internal_user
""",
    "general_settings.litellm_jwtauth.routing_overrides[].path": """
oauth2
""",
    "general_settings.litellm_jwtauth.unregistered_jwt_client_behavior": """
fallback_team_mapping reject auto_register
""",
    "general_settings.mcp_advertised_versions[]": """
2024-11-05 2025-03-26 2025-06-18 2025-11-25 2026-07-28
""",
    "general_settings.mcp_session_token_signing.algorithm": """
RS256
""",
    "general_settings.missing_session_id": """
generate reject omit
""",
    "general_settings.role_permissions[].role": """
proxy_admin team internal_user
""",
    "general_settings.search_tools[].litellm_params.search_provider": """
perplexity tavily parallel_ai exa_ai brave google_pse dataforseo firecrawl fastcrw searxng linkup duckduckgo searchapi
serper you_com apiserpent tinyfish agentcore nimble bing_grounding
""",
    "general_settings.spend_capture_rate_check.providers[]": """
openai
""",
    "general_settings.supported_db_objects[]": """
models mcp guardrails policies vector_stores pass_through_endpoints prompts model_cost_map tools config_overrides
websearch_interception_settings
""",
    "general_settings.ui_access_mode": """
admin_only all
""",
    "general_settings.user_header_mappings[].litellm_user_role": """
internal_user customer
""",
    "general_settings.user_mcp_management_mode": """
restricted view_all
""",
    "guardrails[].litellm_params.action": """
block mask
""",
    "guardrails[].litellm_params.blocked_words[].action": """
BLOCK MASK
""",
    "guardrails[].litellm_params.categories[].action": """
BLOCK MASK
""",
    "guardrails[].litellm_params.categories[].severity_threshold": """
high medium low
""",
    "guardrails[].litellm_params.checks.contentFilter.categories[].category": """
VIOLENCE HATE SEXUAL MISCONDUCT INSULTS
""",
    "guardrails[].litellm_params.checks.promptAttack.categories[].category": """
JAILBREAK PROMPT_INJECTION PROMPT_LEAKAGE
""",
    "guardrails[].litellm_params.checks.sensitiveInformation.entities[].type": """
ADDRESS AGE AWS_ACCESS_KEY AWS_SECRET_KEY CA_HEALTH_NUMBER CA_SOCIAL_INSURANCE_NUMBER CREDIT_DEBIT_CARD_CVV
CREDIT_DEBIT_CARD_EXPIRY CREDIT_DEBIT_CARD_NUMBER DRIVER_ID EMAIL INTERNATIONAL_BANK_ACCOUNT_NUMBER IP_ADDRESS
LICENSE_PLATE MAC_ADDRESS NAME PASSWORD PHONE PIN SWIFT_CODE UK_NATIONAL_HEALTH_SERVICE_NUMBER
UK_NATIONAL_INSURANCE_NUMBER UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER URL USERNAME US_BANK_ACCOUNT_NUMBER
US_BANK_ROUTING_NUMBER US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER US_PASSPORT_NUMBER US_SOCIAL_SECURITY_NUMBER
VEHICLE_IDENTIFICATION_NUMBER
""",
    "guardrails[].litellm_params.checks[].action": """
block log
""",
    "guardrails[].litellm_params.context_source": """
ENDPOINT AGENTIC
""",
    "guardrails[].litellm_params.default_action": """
allow deny
""",
    "guardrails[].litellm_params.grounding_strictness": """
BALANCED STRICT
""",
    "guardrails[].litellm_params.logging_only_scope": """
input output
""",
    "guardrails[].litellm_params.mode": """
pre_call post_call during_call logging_only pre_mcp_call during_mcp_call post_mcp_call realtime_input_transcription
""",
    "guardrails[].litellm_params.on_disallowed_action": """
block rewrite
""",
    "guardrails[].litellm_params.on_flagged": """
block monitor inject_system_message
""",
    "guardrails[].litellm_params.on_sensitive_data": """
block route
""",
    "guardrails[].litellm_params.on_violation": """
warn end_session block alert
""",
    "guardrails[].litellm_params.patterns[].action": """
BLOCK MASK
""",
    "guardrails[].litellm_params.patterns[].pattern_type": """
prebuilt regex
""",
    "guardrails[].litellm_params.presidio_filter_scope": """
input output both
""",
    "guardrails[].litellm_params.presidio_run_on": """
input output both
""",
    "guardrails[].litellm_params.rules[].decision": """
allow deny
""",
    "guardrails[].litellm_params.unreachable_fallback": """
fail_closed fail_open
""",
    "litellm_settings.anthropic_prompt_caching_ttl": """
5m 1h
""",
    "litellm_settings.cache_params.mode": """
default_on default_off
""",
    "litellm_settings.cache_params.supported_call_types[]": """
completion acompletion embedding aembedding atranscription transcription atext_completion text_completion arerank
rerank responses aresponses anthropic_messages aanthropic_messages
""",
    "litellm_settings.cache_params.type": """
local redis redis-semantic valkey-semantic s3 disk qdrant-semantic azure-blob gcs
""",
    "litellm_settings.cold_storage_custom_logger": """
lago openmeter logfire literalai litellm_agent dynamic_rate_limiter dynamic_rate_limiter_v3 langsmith prometheus otel
datadog datadog_metrics datadog_llm_observability galileo braintrust arize arize_phoenix langtrace gcs_bucket
azure_storage opik argilla mlflow langfuse langfuse_otel weave_otel pagerduty humanloop azure_sentinel gcs_pubsub
agentops anthropic_cache_control_hook generic_api resend_email sendgrid_email smtp_email deepeval s3_v2 clickhouse
pointfive zerobus aws_sqs vector_store_pre_call_hook dotprompt bitbucket gitlab cloudzero focus mavvrik vantage
posthog levo compression_interception newrelic signoz
""",
    "litellm_settings.credential_list[].source": """
db config
""",
    "litellm_settings.default_internal_user_params.teams[].user_role": """
user admin
""",
    "litellm_settings.default_team_params.team_member_permissions[]": """
/key/generate /key/update /key/delete /key/regenerate /key/service-account/generate /key/{key_id}/regenerate
/key/block /key/unblock /key/bulk_update /team/key/bulk_update /key/{key_id}/reset_spend /key/access_group_assignment
/auto_router/manage /key/info /key/health /key/list /key/aliases /team/daily/activity /team/daily/activity/aggregated
/spend/logs /spend/logs/v2
""",
    "litellm_settings.guardrail_name_config_map.*.enabled_roles[]": """
system assistant user
""",
    "litellm_settings.guardrails[].*.enabled_roles[]": """
system assistant user
""",
    "litellm_settings.llm_guard_mode": """
all key-specific request-specific
""",
    "litellm_settings.priority_reservation.*.type": """
percent rpm tpm
""",
    "litellm_settings.prometheus_deployment_and_latency_caller_identity": """
api_key_alias user_email both
""",
    "litellm_settings.vector_store_search_failure_mode": """
annotate error
""",
    "mcp_servers.*.auth_type": """
none api_key bearer_token basic authorization oauth2 aws_sigv4 token oauth2_token_exchange oauth2_id_jag
true_passthrough oauth_delegate
""",
    "mcp_servers.*.oauth_identity_binding.caller_field": """
user_email user_id
""",
    "mcp_servers.*.oauth_identity_binding.mode": """
disabled audit enforce
""",
    "mcp_servers.*.protocol_version": """
2024-11-05 2025-03-26 2025-06-18 2025-11-25 auto 2026-07-28
""",
    "mcp_servers.*.token_endpoint_auth_method": """
client_secret_basic client_secret_post
""",
    "mcp_servers.*.transport": """
sse http stdio
""",
    "model_list[].model_info.tier": """
free paid
""",
    "prompts[].prompt_info.prompt_type": """
config db
""",
    "router_settings.debug_level": """
DEBUG INFO
""",
    "router_settings.optional_pre_call_checks[]": """
prompt_caching router_budget_limiting responses_api_deployment_check deployment_affinity session_affinity
forward_client_headers_by_model_group enforce_model_rate_limits encrypted_content_affinity
""",
    "router_settings.routing_strategy": """
simple-shuffle least-busy usage-based-routing latency-based-routing cost-based-routing usage-based-routing-v2 lar1
""",
    "search_tools[].litellm_params.search_provider": """
perplexity tavily parallel_ai exa_ai brave google_pse dataforseo firecrawl fastcrw searxng linkup duckduckgo searchapi
serper you_com apiserpent tinyfish agentcore nimble bing_grounding
""",
}

OPEN = """
general_settings.coordination_redis guardrails[].litellm_params guardrails[].litellm_params.categories[]
litellm_settings.default_team_settings[] model_list[].litellm_params model_list[].model_info prompts[].litellm_params
prompts[].prompt_info
"""
