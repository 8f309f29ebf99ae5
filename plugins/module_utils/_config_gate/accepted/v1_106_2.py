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
integrations/braintrust_logging.py
integrations/code_interpreter_interception/handler.py
integrations/compression_interception/handler.py
integrations/custom_logger.py
integrations/datadog/datadog.py
integrations/dynamodb.py
integrations/gcs_pubsub/pub_sub.py
integrations/generic_api/generic_api_callback.py
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
models/object_permission.py
models/team.py
models/verification_token.py
passthrough/timeout_utils.py
proxy/_experimental/mcp_server/auth/user_api_key_auth_mcp.py
proxy/_experimental/mcp_server/bridge_token_flow.py
proxy/_experimental/mcp_server/client_allowlist.py
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
proxy/db/db_transaction_queue/spend_log_cleanup.py
proxy/db/exception_handler.py
proxy/discovery_endpoints/agent_skills_endpoints.py
proxy/discovery_endpoints/ui_discovery_endpoints.py
proxy/guardrails/guardrail_helpers.py
proxy/guardrails/guardrail_hooks/presidio.py
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
rust_bridge/trace/generated/types.py
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
types/proxy/agent_identity.py
types/proxy/carried_budget_state.py
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
agent_list list|none 252:7319 -
agents list|none 252:7319 -
assistant_settings dict|none 252:7193 -
callback_settings dict|none 252:6524 {}
credential_list list|none 252:6339 -
default_vertex_config dict|none 252:7223 -
enable_jwt_auth any|none 252:6464 -
environment_variables any|none 252:6425 -
files_settings any|none 252:7215 -
finetune_settings any|none 252:7211 -
force_reload bool|none 252:8933 false
general_settings dict|none 252:6044 -
guardrails list|none 252:7271 -
interval_hours any|none 252:8932 -
litellm_jwtauth any|none 252:6464 -
litellm_settings dict|none 252:6091 {}
mcp_servers dict|none 252:7327 -
mcp_tools list|none 252:7310 -
model_list list|none 252:7162 -
policies dict|none 252:7381 -
policy_attachments list|none 252:7386 -
prompts list|none 252:7289 -
router_settings dict|none 252:7227 {}
sandbox_tools list|none 252:7208 -
search_tools list|none 252:6359 -
vector_store_registry list|none 252:7340 -
worker_registry list|none 252:7351 -
""",
    "agent_list[]": """
agent_card_params any|none 189:489 -
agent_name any|none 189:453 -
""",
    "agents[]": """
agent_card_params any|none 189:489 -
agent_name any|none 189:453 -
""",
    "assistant_settings": """
custom_llm_provider str 306:914 -
litellm_params dict 306:915 -
""",
    "credential_list[]": """
credential_info dict 171:21 -
credential_name str 171:19 -
credential_values dict 171:25 -
credential_values_to_delete list|none 171:29 -
display_name str|none 171:20 -
source str 171:30 "db"
""",
    "default_vertex_config": """
vertex_credentials str|dict|none 279:18 -
vertex_location str|none 279:15 -
vertex_project str|none 279:12 -
""",
    "general_settings": """
admin_only_routes any|none 202:375 -
admission_queue_timeout_seconds int|float 241:312 1.0
alert_to_webhook_url dict|none 252:7416 -
alert_type_config dict|none 252:7418 -
alert_types list|none 252:7415 -
alerting list|none 252:7404 []
alerting_args dict|none 252:7417 -
alerting_threshold int|none 252:7414 600
allow_cli_sso_verification_uri_complete bool|none 239:295 false
allow_client_side_credentials bool 67:205 -
allow_public_health_readiness_details bool 222:1820 -
allow_requests_on_db_unavailable str|bool|none 216:86 false
allow_unmanaged_response_ids bool|none 229:168 false
allow_user_auth bool|none 203:1970 false
allowed_file_extensions list|none 244:656 -
allowed_ips any|none 252:7085 -
allowed_routes list|none 193:716 -
always_include_stream_usage any|none 205:548 -
apply_user_budget_to_team_keys bool|none 192:1228 -
auto_redirect_ui_login_to_sso bool|none 218:25 false
background_health_check_model_groups list|none 221:209 -
background_health_checks bool|none 252:7111 false
block_robots str|bool|none 59:23 false
blocked_file_extensions list|none 244:661 -
cancel_on_disconnect bool|none 205:2693 false
claude_code_gateway_managed_settings dict|none 191:136 -
completion_model str|none 252:17503 -
context_management_summary_max_tokens any|none 65:191 -
context_management_summary_model any|none 65:176 -
control_plane_url str|none 252:7008 -
coordination_redis dict|none 252:6108 -
custom_auth str|none 252:7028 -
custom_auth_run_common_checks bool|none 252:7033 false
custom_auth_settings dict|none 58:13 -
custom_key_generate any|none 252:7040 -
custom_key_policy any|none 252:7048 -
custom_key_update any|none 252:7044 -
custom_sso any|none 252:7060 -
custom_team_metadata_validate any|none 252:7052 -
custom_ui_sso_sign_in_handler any|none 252:7064 -
dangerously_allow_mock_testing_request_params bool|none 252:10507 false
dangerously_permit_weak_or_unset_master_key bool|none 200:92 -
database_connect_timeout int|float|none 251:1295 -
database_connection_pool_limit int|none 251:1286 10
database_connection_pool_timeout any|none 251:1292 -
database_connection_timeout int|float|none 251:1290 60
database_disable_prepared_statements bool|none 251:1297 false
database_extra_connection_params dict|none 251:1304 -
database_idle_in_transaction_session_timeout int|float|none 251:112 -
database_lock_timeout int|float|none 251:111 -
database_max_idle_connection_lifetime int|float|none 251:1375 60
database_socket_timeout int|float|none 251:1296 -
database_statement_timeout int|float|none 251:110 -
database_url str|none 252:6943 -
default_team_disabled bool|none 239:2696 false
disable_auto_add_proxy_admin_to_teams bool|none 238:1343 -
disable_batch_input_file_rate_limiting bool 223:383 -
disable_bedrock_agent_runtime_passthrough any|none 245:1953 -
disable_budget_reservation bool|none 252:7037 -
disable_custom_api_keys bool|none 233:519 false
disable_env_credential_login bool|none 199:158 -
disable_error_logs bool 228:749 -
disable_key_generate_for_org_admin bool|none 213:90 false
disable_master_key_return bool|none 232:1275 false
disable_model_add_for_internal_users bool|none 256:1746 false
disable_model_info_refresh any|none 252:1713 -
disable_password_login_when_sso_enabled bool|none 199:181 -
disable_prisma_schema_update any|none 251:1451 -
disable_reset_budget bool|none 252:10951 false
disable_responses_id_security bool|none 229:166 false
disable_retry_on_max_parallel_request_limit_error bool 252:10431 -
disable_spend_logs bool|none 252:7108 false
disable_spend_updates bool 257:7820 -
drain_endpoint_token any|none 222:1839 -
email_settings any|none 56:49 -
enable_claude_code_gateway bool|none 191:125 false
enable_drain_endpoint bool 222:1826 -
enable_health_check_routing bool|none 252:7118 false
enable_jwt_auth bool 177:495 -
enable_mcp_registry any|none 234:430 -
enable_oauth2_auth bool|none 203:1672 false
enable_oauth2_proxy_auth bool 187:75 -
enable_openai_websocket_passthrough bool|none 245:3152 -
encryption_algorithm any|none 207:57 -
enforce_fallback_budget bool 194:55 true
enforce_fallback_model_access bool 195:31 false
enforce_project_model_quota bool|none 57:561 false
enforce_rbac bool|none 196:2920 false
enforce_rpm_tpm_on_model_add bool|none 235:2581 false
enforce_user_param bool|none 192:799 false
enforced_params any|none 252:7141 -
expose_fallback_errors_to_caller any|none 252:9654 -
fail_closed_budget_enforcement bool 252:2981 -
fail_closed_rate_limit_enforcement bool|none 227:147 -
failed_login_block_seconds int|none 198:179 -
failed_login_window_seconds int|none 198:179 -
forward_client_headers_to_llm_api bool|none 230:1552 -
forward_llm_provider_auth_headers bool|none 230:2174 false
forward_openai_org_id bool 230:1456 -
global_max_parallel_requests int|none 230:2431 -
health_check_concurrency int|none 252:7115 -
health_check_details bool|none 252:7116 true
health_check_ignore_transient_errors bool|none 252:7120 false
health_check_interval int 252:7114 300
health_check_skip_disabled_background_models bool 221:193 false
health_check_staleness_threshold any|none 252:7119 -
hide_default_credentials_hint bool|none 210:8 false
image_generation_model any|none 211:46 -
include_call_id_in_error_body bool|none 208:12 -
infer_model_from_keys bool|none 252:16704 false
key_management_settings dict|none 252:6057 -
key_management_system str|none 252:6048 -
litellm_jwtauth dict|none 252:10676 -
litellm_key_header_name any|none 252:17997 -
litellm_license any|none 252:7145 -
master_key str|none 252:6949 -
max_batch_file_records int|none 243:63 -
max_batch_file_size_mb int|none 244:681 -
max_batch_file_uploads_per_day int|none 243:63 -
max_failed_login_attempts_per_source int|none 198:179 -
max_failed_login_attempts_per_source_overrides dict|none 198:220 -
max_file_downloads_per_minute int|none 243:63 -
max_file_size_mb int|none 244:601 -
max_in_flight_requests_per_worker int|none 241:306 -
max_queued_requests_per_worker int|none 241:311 -
max_request_size_mb int|none 252:20736 -
max_response_size_mb int|none 193:1029 -
maximum_autorouter_session_retention_period str|none 252:11188 -
maximum_daily_tag_spend_retention_period str|none 252:11190 -
maximum_health_check_retention_period str|none 252:11189 -
maximum_spend_logs_cleanup_batch_size int|none 215:175 -
maximum_spend_logs_cleanup_batch_timeout str|none 215:196 -
maximum_spend_logs_cleanup_cron any|none 252:11193 -
maximum_spend_logs_cleanup_max_batches int|none 215:175 -
maximum_spend_logs_cleanup_run_budget str|none 215:196 -
maximum_spend_logs_retention_interval str|none 252:11215 "1d"
maximum_spend_logs_retention_period str|none 252:11187 -
mcp_advertised_versions list|none 252:6907 -
mcp_allow_all_keys_respects_mcp_scope bool|none 179:3645 false
mcp_allowed_clients list|none 178:116 -
mcp_client_id_header str|none 178:120 -
mcp_client_side_auth_header_name any|none 176:1596 -
mcp_internal_ip_ranges list|none 179:6950 -
mcp_prefer_client_id_metadata_document bool|none 180:169 -
mcp_required_fields list|none 234:384 -
mcp_session_token_signing dict|none 181:165 -
mcp_trusted_proxy_ranges list|none 197:179 -
mcp_xff_num_trusted_hops int|none 197:356 -
missing_session_id str|none 230:857 -
model_list_healthy_only bool|none 209:41 false
moderation_model any|none 211:56 -
oauth2_config_mappings dict|none 187:74 -
pass_through_endpoints list|none 252:7075 -
pass_through_request_timeout int|float|none 175:36 -
passthrough_managed_object_ids bool|none 247:1324 false
password_policy_check_breached_passwords bool|none 201:146 true
password_policy_min_length int|none 201:67 -
password_policy_require_lowercase bool|none 201:77 true
password_policy_require_numbers bool|none 201:78 true
password_policy_require_special_characters bool|none 201:80 true
password_policy_require_uppercase bool|none 201:76 true
plugins list|none 252:19058 -
provider_url_destination_allowed_hosts list|none 252:5085 -
proxy_batch_polling_interval any|none 252:7098 -
proxy_batch_write_at any|none 252:7102 -
proxy_budget_rescheduler_max_time any|none 252:7094 -
proxy_budget_rescheduler_min_time any|none 252:7091 -
proxy_config_reload_interval_seconds int 252:7104 30
public_routes list|none 193:761 []
reject_clientside_metadata_tags bool|none 192:814 false
require_end_user_mcp_access_defined bool|none 176:1850 false
require_key_mcp_access_defined bool|none 176:1811 false
responses_websocket_session_limit_seconds int|float 254:1327 -
role_permissions list|none 252:7133 -
scheduled_job_stagger dict|none 214:141 -
search_tool_deny_by_default bool 252:6900 false
search_tools list|none 252:6364 -
service_account_settings dict|none 230:3018 -
skip_batch_input_file_rate_limiting_for_models any|none 223:416 -
skip_batch_input_file_rate_limiting_for_providers any|none 223:386 -
spend_capture_rate_check dict|none 252:11547 -
spend_logs_metadata_fields dict|none 252:6982 -
spend_report_frequency str|none 252:11565 "7d"
store_model_in_db bool|none 252:7022 false
store_prompts_in_spend_logs bool|none 255:1720 -
supported_db_objects list|none 252:5429 -
team_admin_editable_team_fields any|none 237:76 -
team_metadata_schema list|none 252:7058 -
team_metadata_validation_error_message any|none 240:151 -
team_metadata_validation_timeout any|none 240:144 -
token_rate_limit_type str|none 227:4601 "total"
tracing dict|none 252:1733 -
track_unmanaged_batch_cost bool|none 252:11245 false
transcribe_media_buckets list|none 246:241 -
trusted_proxy_ranges list|none 198:141 -
ui_access_mode str|none 252:7083 "all"
use_azure_key_vault bool|none 252:6935 false
use_google_kms bool|none 252:6931 false
use_redis_transaction_buffer str|bool|none 252:10543 false
use_shared_health_check bool|none 252:7113 false
use_spend_logs_partitioning bool|none 215:605 false
use_team_public_model_name bool|none 212:273 true
use_x_forwarded_for bool|none 191:218 false
user_api_key_cache_max_size int|none 252:6973 -
user_api_key_cache_ttl any|none 252:6961 -
user_header_mappings list|none 185:955 -
user_header_name str|none 185:954 -
user_mcp_management_mode str|none 234:1200 -
user_url_allowed_hosts list|none 252:5078 -
user_url_validation bool|none 252:5081 -
vector_store_deny_by_default bool 252:6900 false
""",
    "general_settings.alert_type_config.*": """
digest bool 273:273 false
digest_interval int 273:277 -
""",
    "general_settings.alerting_args": """
budget_alert_ttl int 273:68 -
daily_report_frequency int 273:55 -
daily_spend_per_user_threshold int|float|none 273:96 -
log_to_console bool 273:92 false
major_outage_alert_threshold int 273:84 -
max_outage_alert_list_size int 273:88 -
minor_outage_alert_threshold int 273:80 -
monthly_spend_per_user_threshold int|float|none 273:102 -
outage_alert_ttl int 273:72 -
region_outage_alert_ttl int 273:76 -
report_check_interval int 273:64 -
spend_anomaly_baseline_days int 273:114 7
spend_anomaly_min_spend int|float 273:119 10.0
spend_anomaly_multiplier int|float 273:108 3.0
user_spend_check_interval int 273:125 3600
""",
    "general_settings.coordination_redis": """
aws_iam_auth str|bool|none 186:2702 -
aws_iam_cache_name str|none 186:2704 -
aws_iam_region str|none 186:2705 -
aws_iam_serverless str|bool|none 186:2706 -
aws_iam_user_name str|none 186:2703 -
host str|none 186:2688 -
password str|none 186:2690 -
port int|none 186:2689 -
sentinel_nodes list|none 186:2697 -
sentinel_password str|none 186:2700 -
service_name str|none 186:2701 -
ssl bool|none 186:2693 -
startup_nodes list|none 186:2694 -
url str|none 186:2692 -
username str|none 186:2691 -
""",
    "general_settings.coordination_redis.startup_nodes[]": """
host str 186:2675 -
port int 186:2676 -
""",
    "general_settings.custom_auth_settings": """
mode any|none 58:16 -
""",
    "general_settings.key_management_settings": """
access_mode str 307:30 "read_only"
aws_external_id str|none 307:67 -
aws_profile_name str|none 307:70 -
aws_region_name str|none 307:58 -
aws_role_name str|none 307:61 -
aws_session_name str|none 307:64 -
aws_sts_endpoint str|none 307:76 -
aws_web_identity_token str|none 307:73 -
custom_secret_manager str|none 307:51 -
description str|none 307:42 -
hosted_keys list|none 307:20 -
kms_key_id str|none 307:48 -
prefix_for_stored_virtual_keys str 307:25 "litellm/"
primary_secret_name str|none 307:35 -
replica_regions list|none 307:79 -
store_virtual_keys bool|none 307:21 false
tags dict|none 307:45 -
""",
    "general_settings.litellm_jwtauth": """
admin_allowed_routes list 186:5426 -
admin_jwt_scope str 186:5425 "litellm_proxy_admin"
agent_id_jwt_field str|none 186:5464 -
auto_register_map_existing_key bool 186:5537 false
custom_validate any|none 186:5499 -
end_user_id_jwt_field str|none 186:5463 -
enforce_rbac bool 186:5492 false
enforce_scope_based_access bool 186:5497 false
enforce_team_based_model_access bool 186:5498 false
fallback_to_db_teams bool 186:5562 false
issuers list|none 186:5574 -
jwt_litellm_role_map list|none 186:5502 -
mcp_client_id_jwt_field str|none 186:5472 -
object_id_jwt_field str|none 186:5495 -
oidc_userinfo_cache_ttl int|float 186:5515 300
oidc_userinfo_enabled bool 186:5511 false
oidc_userinfo_endpoint str|none 186:5507 -
org_alias_jwt_field str|none 186:5453 -
org_id_jwt_field str|none 186:5452 -
public_allowed_routes list 186:5491 ["public_routes"]
public_key_stale_ttl int|float 186:5482 -
public_key_ttl int|float 186:5481 600
role_mappings list|none 186:5494 -
roles_jwt_field str|none 186:5493 -
routing_overrides list|none 186:5548 -
scope_mappings list|none 186:5496 -
sync_user_role_and_teams bool 186:5503 false
team_alias_jwt_field str|none 186:5447 -
team_allowed_routes list 186:5436 -
team_claim_fallback bool 186:5552 false
team_id_default str|none 186:5443 -
team_id_jwt_field str|none 186:5432 -
team_id_upsert bool 186:5433 false
team_ids_jwt_field str|none 186:5434 -
unregistered_jwt_client_behavior str 186:5528 -
upsert_sso_user_to_team bool 186:5435 false
user_allowed_email_domain str|none 186:5459 -
user_allowed_roles list|none 186:5461 -
user_email_jwt_field str|none 186:5458 -
user_id_jwt_field str|none 186:5457 -
user_id_upsert bool 186:5462 false
user_roles_jwt_field str|none 186:5460 -
virtual_key_claim_field str|none 186:5520 -
virtual_key_mapping_cache_ttl int|float 186:5524 300
""",
    "general_settings.litellm_jwtauth.issuers[]": """
audience str|list|none 186:5339 -
disable_audience_validation bool 186:5343 false
end_user_id_jwt_field str|none 186:5367 -
issuer str 186:5334 -
jwks_url str|none 186:5335 -
org_id_jwt_field str|none 186:5363 -
team_id_jwt_field str|none 186:5355 -
team_ids_jwt_field str|none 186:5359 -
unregistered_jwt_client_behavior str|none 186:5375 -
user_email_jwt_field str|none 186:5351 -
user_id_jwt_field str|none 186:5347 -
virtual_key_claim_field str|none 186:5371 -
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[]": """
jwt_role str 186:5270 -
litellm_role str 186:5271 -
""",
    "general_settings.litellm_jwtauth.role_mappings[]": """
internal_role str 186:5266 -
role str 186:5265 -
""",
    "general_settings.litellm_jwtauth.routing_overrides[]": """
aud str|list|none 186:5298 -
client_id str|list|none 186:5296 -
iss str|list 186:5295 -
path str 186:5299 "oauth2"
scope str|list|none 186:5297 -
""",
    "general_settings.litellm_jwtauth.scope_mappings[]": """
models list|none 186:5252 -
routes list|none 186:5253 -
scope str 186:5275 -
""",
    "general_settings.mcp_allowed_clients[]": """
alias str 277:122 -
value str 277:126 -
""",
    "general_settings.mcp_session_token_signing": """
algorithm str 181:91 -
kid str 181:92 -
previous_public_keys list 181:94 -
private_key str 181:93 -
""",
    "general_settings.mcp_session_token_signing.previous_public_keys[]": """
kid str 181:80 -
public_key str 181:81 -
""",
    "general_settings.oauth2_config_mappings": """
access_group_ids list|none 174:58 -
agent_caller dict|none 186:3542 -
agent_id str|none 174:29 -
agent_invocation_cost int|float|none 186:3537 -
aliases dict 174:25 {}
allowed_cache_controls list|none 174:38 []
allowed_model_region str|none 186:3487 -
allowed_routes list|none 174:39 []
api_key str|none 186:3485 -
authenticated_by_custom_auth bool 186:3523 false
auto_rotate bool|none 174:60 false
billing_agent_policy dict|none 186:3538 -
blocked bool|none 174:46 -
budget_duration str|none 174:36 -
budget_fallbacks dict 174:44 {}
budget_id str|none 174:48 -
budget_limits list|none 174:65 -
budget_reservation dict|none 186:3551 -
budget_reset_at any|none 174:37 -
budget_throttle_pct int|float|none 186:3556 -
config dict 174:26 {}
created_at any|none 174:50 -
created_by str|none 174:51 -
created_by_user any|none 186:3558 -
end_user_id str|none 186:3434 -
end_user_max_budget int|float|none 186:3438 -
end_user_model_max_budget dict|none 186:3439 -
end_user_object_permission dict|none 186:3559 -
end_user_rpm_limit int|none 186:3436 -
end_user_tpd_limit int|none 186:3437 -
end_user_tpm_limit int|none 186:3435 -
expires any|none 174:23 -
invoked_agent_id str|none 186:3535 -
invoked_agent_policy dict|none 186:3536 -
is_session_token bool 186:3501 false
jwt_claims dict|none 186:3565 -
key_alias str|none 174:19 -
key_name str|none 174:18 -
key_rotation_at any|none 174:63 -
key_type str|none 174:40 -
last_active any|none 174:55 -
last_refreshed_at int|float|none 186:3453 -
last_rotation_at any|none 174:62 -
litellm_budget_table dict|none 174:47 -
managed_agent_context dict|none 186:3541 -
managed_agent_policy dict|none 186:3540 -
matched_model_access_groups list|none 186:3555 -
max_budget int|float|none 174:22 -
max_parallel_requests int|none 174:31 -
mcp_admitted_user_subject bool 186:3507 false
mcp_explicit_grants_only bool 186:3509 false
mcp_session_resource_server_id str|none 186:3521 -
mcp_source_team_rpm_limits dict|none 186:3514 -
mcp_toolset_id str|none 186:3522 -
metadata dict 174:32 {}
model_max_budget dict 174:43 {}
model_spend dict 174:42 {}
models list 174:24 []
object_permission dict|none 174:57 -
object_permission_id str|none 174:56 -
org_budget_snapshot dict|none 186:3554 -
org_id str|none 174:49 -
organization_alias str|none 186:3442 -
organization_max_budget int|float|none 186:3443 -
organization_metadata dict|none 186:3446 -
organization_rpm_limit int|none 186:3445 -
organization_tpm_limit int|none 186:3444 -
parent_otel_span dict|none 186:3488 -
permissions dict 174:41 {}
project_alias str|none 186:3449 -
project_id str|none 174:30 -
project_metadata dict|none 186:3450 -
request_route str|none 186:3500 -
requires_fresh_policy bool 186:3508 false
rotation_count int|none 174:59 0
rotation_interval str|none 174:61 -
router_settings dict|none 174:64 -
rpm_limit int|none 174:34 -
rpm_limit_per_model dict|none 186:3489 -
settings_updated_at any|none 174:54 -
soft_budget int|float|none 186:3422 -
soft_budget_cooldown bool 174:45 false
spend int|float 174:20 0.0
team_alias str|none 186:3413 -
team_blocked bool 186:3421 false
team_budget_snapshot dict|none 186:3552 -
team_id str|none 174:28 -
team_max_budget int|float|none 186:3417 -
team_member dict|none 186:3424 -
team_member_rpm_limit int|none 186:3431 -
team_member_spend int|float|none 186:3429 -
team_member_tpm_limit int|none 186:3430 -
team_metadata dict|none 186:3425 -
team_model_aliases dict|none 186:3423 -
team_model_max_budget dict|none 186:3419 -
team_models list 186:3420 []
team_object_permission dict|none 186:3562 -
team_object_permission_id str|none 186:3426 -
team_rpm_limit int|none 186:3415 -
team_soft_budget int|float|none 186:3418 -
team_spend int|float|none 186:3412 -
team_tpd_limit int|none 186:3416 -
team_tpm_limit int|none 186:3414 -
token str|none 174:17 -
total_spend int|float 174:21 0.0
tpd_limit int|none 174:35 -
tpm_limit int|none 174:33 -
tpm_limit_per_model dict|none 186:3490 -
updated_at any|none 174:52 -
updated_by str|none 174:53 -
user any|none 186:3557 -
user_budget_snapshot dict|none 186:3553 -
user_email str|none 186:3493 -
user_id str|none 174:27 -
user_max_budget int|float|none 186:3495 -
user_model_max_budget dict|none 186:3499 -
user_role str|none 186:3486 -
user_rpm_limit int|none 186:3492 -
user_spend int|float|none 186:3494 -
user_tpm_limit int|none 186:3491 -
via_virtual_key bool 186:3524 false
""",
    "general_settings.oauth2_config_mappings.agent_caller": """
team_id str|none 268:302 -
user_id str|none 268:301 -
""",
    "general_settings.oauth2_config_mappings.end_user_object_permission": """
agent_access_groups list|none 172:20 []
agents list|none 172:19 []
blocked_tools list|none 172:23 []
mcp_access_groups list|none 172:16 []
mcp_servers list|none 172:15 []
mcp_tool_permissions dict|none 172:17 -
mcp_tool_search_enabled bool|none 172:25 -
mcp_toolsets list|none 172:22 -
models list|none 172:21 []
object_permission_id str 172:14 -
search_tools list|none 172:24 []
skills list|none 172:26 -
vector_stores list|none 172:18 []
""",
    "general_settings.oauth2_config_mappings.managed_agent_context": """
agent_id str 281:69 -
binding_revision str|none 281:70 -
mode str 281:71 -
subject_oid str|none 281:73 -
user_id str|none 281:72 -
""",
    "general_settings.oauth2_config_mappings.object_permission": """
agent_access_groups list|none 172:20 []
agents list|none 172:19 []
blocked_tools list|none 172:23 []
mcp_access_groups list|none 172:16 []
mcp_servers list|none 172:15 []
mcp_tool_permissions dict|none 172:17 -
mcp_tool_search_enabled bool|none 172:25 -
mcp_toolsets list|none 172:22 -
models list|none 172:21 []
object_permission_id str 172:14 -
search_tools list|none 172:24 []
skills list|none 172:26 -
vector_stores list|none 172:18 []
""",
    "general_settings.oauth2_config_mappings.org_budget_snapshot": """
user_api_key_org_max_budget int|float|none 282:64 -
user_api_key_org_spend int|float 282:63 -
""",
    "general_settings.oauth2_config_mappings.parent_otel_span": """
agent str 264:130 -
duration_ms int|float 264:133 -
error str|none 264:135 -
error_truncated bool 264:136 -
framework str 264:131 -
input_preview str 264:137 -
input_tokens int 264:139 -
litellm_request_id str|none 264:141 -
model str|none 264:138 -
name str 264:128 -
output_tokens int 264:140 -
parent_span_id str|none 264:127 -
span_id str 264:126 -
spend int|float|none 264:142 -
spend_log_request_id str|none 264:143 -
spend_match str|none 264:144 -
start_offset_ms int|float 264:132 -
status str 264:134 -
type str 264:129 -
""",
    "general_settings.oauth2_config_mappings.team_budget_snapshot": """
user_api_key_team_budget_reset_at any|none 282:42 -
user_api_key_team_table_max_budget int|float|none 282:45 -
""",
    "general_settings.oauth2_config_mappings.team_member": """
role str 173:40 -
user_email str|none 173:24 -
user_id str|none 173:20 -
""",
    "general_settings.oauth2_config_mappings.team_object_permission": """
agent_access_groups list|none 172:20 []
agents list|none 172:19 []
blocked_tools list|none 172:23 []
mcp_access_groups list|none 172:16 []
mcp_servers list|none 172:15 []
mcp_tool_permissions dict|none 172:17 -
mcp_tool_search_enabled bool|none 172:25 -
mcp_toolsets list|none 172:22 -
models list|none 172:21 []
object_permission_id str 172:14 -
search_tools list|none 172:24 []
skills list|none 172:26 -
vector_stores list|none 172:18 []
""",
    "general_settings.oauth2_config_mappings.user_budget_snapshot": """
user_api_key_user_alias str|none 282:57 -
user_api_key_user_budget_reset_at any|none 282:51 -
user_api_key_user_table_max_budget int|float|none 282:54 -
""",
    "general_settings.pass_through_endpoints[]": """
auth str|bool|none 186:2581 true
cost_per_request int|float|none 186:2573 0.0
custom_auth_parser any|none 203:926 -
default_query_params dict|none 186:2565 {}
forward_headers any|none 247:3396 -
guardrails dict|none 186:2585 -
headers dict|none 186:2561 {}
id str|none 186:2555 -
include_subpath bool 186:2569 false
is_from_config bool 186:2589 false
merge_query_params any|none 247:3397 -
methods list|none 186:2593 -
path str|none 186:2559 ""
target str|none 186:2560 -
timeout int|float|none 186:2577 -
""",
    "general_settings.pass_through_endpoints[].guardrails.*": """
request_fields list|none 186:2540 -
response_fields list|none 186:2544 -
""",
    "general_settings.plugins[]": """
display_name str|none 186:2664 -
name str 186:2663 -
plugin_key str|none 186:2666 -
url str 186:2665 -
""",
    "general_settings.role_permissions[]": """
models list|none 186:5252 -
role str 186:5257 -
routes list|none 186:5253 -
""",
    "general_settings.scheduled_job_stagger": """
enabled bool 186:2722 true
identity str|none 186:2731 -
offsets dict 186:2738 {}
window_seconds int 186:2723 -
""",
    "general_settings.search_tools[]": """
litellm_params dict 306:952 -
search_tool_info dict 306:953 -
search_tool_name str 306:951 -
""",
    "general_settings.search_tools[].litellm_params": """
api_base str|none 306:926 -
api_key str|none 306:925 -
max_retries int|none 306:928 -
search_provider str 306:924 -
timeout any|none 306:927 -
""",
    "general_settings.search_tools[].search_tool_info": """
description str 306:934 -
""",
    "general_settings.service_account_settings": """
enforced_params any|none 230:3022 -
""",
    "general_settings.spend_capture_rate_check": """
lookback_days int 305:25 7
openai_project_ids list 305:26 -
providers list 305:23 -
threshold int|float 305:24 0.9
""",
    "general_settings.spend_logs_metadata_fields": """
exclude list|none 186:2763 -
include list|none 186:2762 -
""",
    "general_settings.team_metadata_schema[]": """
key str 302:228 -
label str|none 302:229 -
""",
    "general_settings.tracing": """
store dict|none 266:18 -
""",
    "general_settings.tracing.store": """
type any|none 266:19 -
""",
    "general_settings.user_header_mappings[]": """
header_name str 186:2646 -
litellm_user_role str 186:2647 -
""",
    "guardrails[]": """
created_at any|none 269:1422 -
guardrail_id str|none 269:1417 -
guardrail_info dict|none 269:1420 -
guardrail_name str 269:1418 -
litellm_params dict 269:1419 -
policy_template str|none 269:1421 -
updated_at any|none 269:1423 -
""",
    "guardrails[].litellm_params": """
action str 287:50 "block"
additional_provider_specific_params dict|none 269:1153 -
advisory_system_message str|none 269:730 -
akto_account_id str|none 285:43 -
akto_api_key str|none 285:38 -
akto_base_url str|none 285:27 -
akto_metadata dict|none 285:58 -
akto_vxlan_id str|none 285:48 -
anonymize_input bool|none 269:805 -
api_base str|none 288:133 -
api_endpoint str|none 269:1127 -
api_id str|none 292:23 -
api_key str|none 288:124 -
api_version str|none 269:833 -
application str|none 269:835 -
application_id str|none 269:789 -
assertions list|none 297:47 -
asset_id str|none 298:20 -
async_mode bool|none 269:764 -
auth_token str|none 293:9 -
aws_access_key_id str|none 269:610 -
aws_bedrock_runtime_endpoint str|none 269:621 -
aws_external_id str|none 269:618 -
aws_profile_name str|none 269:614 -
aws_region_name str|none 269:609 -
aws_role_name str|none 269:615 -
aws_secret_access_key str|none 269:611 -
aws_session_name str|none 269:613 -
aws_session_token str|none 269:612 -
aws_sts_endpoint str|none 269:617 -
aws_web_identity_token str|none 269:616 -
base_url str|none 293:14 -
block_failures bool|none 269:801 -
block_on_error bool|none 296:23 -
block_on_violation bool|none 290:138 true
blocked_languages list|none 287:45 -
blocked_words list|none 269:885 -
blocked_words_file str|none 269:888 -
breakdown bool|none 269:719 true
categories list|none 269:889 -
category_thresholds dict|none 269:1063 -
ccr_retrieval bool 291:29 true
checks list|dict|none 269:1354 -
chunk_budget_chars int 269:651 -
client_id str|none 284:21 -
client_secret str|none 284:29 -
confidence_threshold int|float 287:54 0.5
config dict|none 269:836 -
content_filter_threshold int|float|none 269:629 0.5
content_moderation_check bool|none 297:39 -
context_source str|none 285:53 -
contextual_grounding_from_messages bool 269:660 false
credentials str|none 269:1123 -
custom_code str|none 269:1190 -
decision_model str|none 269:1350 -
deepkeep_firewall_id str|none 269:748 -
default_action str 300:86 "deny"
default_on bool|none 269:1073 -
deployment_name str|none 290:130 -
detect_execution_intent bool 287:67 true
detect_secrets_config dict|none 269:1069 -
detector_id str|none 293:19 -
detectors dict|none 290:134 -
dev_info bool|none 269:721 true
disable_exception_on_block bool|none 269:605 false
end_session_after_n_fails int|none 269:1103 -
evaluation_id str|none 297:19 -
experimental_use_latest_role_message_only bool|none 269:1003 false
extra_headers list|none 269:1180 -
fail_on_error bool|none 269:1128 true
file_guardrail_timeout int|none 285:71 -
gateway_name str|none 269:793 -
grounding_check bool|none 297:31 -
grounding_strictness str|none 301:59 -
guard_name str|none 269:832 -
guardrail str 269:1349 -
guardrailIdentifier str|none 269:600 -
guardrailVersion str|none 269:601 -
guardrail_timeout int|none 285:66 -
hallucinations_check bool|none 297:27 -
include_evidence bool|none 269:776 true
include_scanners bool|none 269:772 true
inspect_embeddings bool|none 269:1053 -
is_detector_server bool|none 293:24 true
keyword_redaction_tag str|none 269:901 -
lasso_conversation_id str|none 269:741 -
lasso_user_id str|none 269:740 -
location str|none 269:1122 -
logging_only_continue_on_input_failure bool|none 269:1276 -
logging_only_scope str|none 269:1267 -
mask bool|none 269:742 false
mask_request_content bool|none 269:1077 -
mask_response_content bool|none 269:1081 -
max_concurrent_decision_calls int|none 269:1174 -
max_input_chars int|none 269:1168 -
metadata dict|none 269:720 -
mock_redacted_text dict|none 269:514 -
mode str|list|dict 269:1361 -
model str|none 291:17 -
monitor_mode bool|none 269:797 -
on_disallowed_action str 300:89 "block"
on_flagged str|none 269:725 "block"
on_flagged_action str|none 269:760 "monitor"
on_sensitive_data str|none 269:1204 -
on_violation str|none 269:1107 -
only_scan_new_messages bool|none 269:1008 false
optional_params any|none 286:14 -
output_parse_pii bool|none 269:462 -
pangea_input_recipe str|none 269:1087 -
pangea_output_recipe str|none 269:1089 -
pattern_redaction_format str|none 269:897 -
patterns list|none 269:881 -
payload bool|none 269:718 true
persist_session bool|none 269:768 -
pii_check bool|none 297:35 -
pii_confidence_threshold int|float|none 269:644 0.5
pii_entities_config dict|none 269:481 -
policy_id int|none 269:814 -
policy_name str|none 290:126 -
policy_names list|none 301:38 -
post_checkpoint_id str|none 295:27 -
pre_checkpoint_id str|none 295:23 -
presidio_ad_hoc_recognizers str|none 269:500 -
presidio_analyze_chunk_size_bytes int|none 269:504 -
presidio_analyzer_api_base str|none 269:448 -
presidio_anonymizer_api_base str|none 269:452 -
presidio_entities_deny_list list|none 269:492 -
presidio_filter_scope str|none 269:456 -
presidio_language str|none 269:468 "en"
presidio_run_on str|none 269:472 -
presidio_score_thresholds dict|none 269:485 -
project_id str|none 269:717 -
prompt_attack_threshold int|float|none 269:637 0.5
prompt_injections bool|none 297:23 -
realtime_violation_message str|none 269:1115 -
rules list|none 300:82 -
run_in_parallel bool|none 269:1230 -
sanitize_error_detail bool|none 269:1145 true
scan_only_tool_results bool|none 269:1043 -
scan_raw_request bool|none 269:1241 -
send_user_api_key_alias bool|none 269:818 false
send_user_api_key_team_id bool|none 269:824 false
send_user_api_key_user_id bool|none 269:821 false
sensitive_data_route_to_model str|none 269:1213 -
severity_threshold str|none 269:893 -
singulr_api_base str|none 299:68 -
singulr_api_key str|none 299:63 -
singulr_application_id str|none 299:73 -
singulr_guardrail_id str|none 299:78 -
skip_system_message_in_guardrail bool|none 269:1020 -
skip_tool_message_in_guardrail bool|none 269:1033 -
skip_unscannable_attachments bool|none 269:1137 false
sticky_session_routing bool|none 269:1222 true
stream_scope str|dict|none 269:1252 -
template_id str|none 269:1121 -
tenant_id str|none 284:13 -
timeout int|float|none 269:1195 -
tool_selection_quality_check bool|none 297:43 -
tracker_api_base str|none 295:11 -
tracker_api_key str|none 295:15 -
unreachable_fallback str 291:21 "fail_closed"
use_v2 bool|none 269:785 false
verify_ssl bool|none 293:29 true
version int|none 292:33 2
violation_message_template str|none 269:1096 -
xecguard_model str|none 301:34 -
""",
    "guardrails[].litellm_params.blocked_words[]": """
action str 269:850 -
description str|none 269:851 -
keyword str 269:849 -
""",
    "guardrails[].litellm_params.categories[]": """
action str 294:102 -
category str 294:95 -
category_file str|none 294:109 -
enabled bool 294:98 true
severity_threshold str 294:105 "medium"
""",
    "guardrails[].litellm_params.category_thresholds": """
jailbreak int|float 269:207 -
prompt_injection int|float 269:206 -
""",
    "guardrails[].litellm_params.checks": """
contentFilter dict|none 269:584 -
promptAttack dict|none 269:585 -
sensitiveInformation dict|none 269:586 -
""",
    "guardrails[].litellm_params.checks.contentFilter": """
categories list 269:559 -
""",
    "guardrails[].litellm_params.checks.contentFilter.categories[]": """
category str 269:555 -
""",
    "guardrails[].litellm_params.checks.promptAttack": """
categories list 269:567 -
""",
    "guardrails[].litellm_params.checks.promptAttack.categories[]": """
category str 269:563 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation": """
entities list 269:575 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation.entities[]": """
type str 269:571 -
""",
    "guardrails[].litellm_params.checks[]": """
action str 289:17 "block"
instructions str 289:15 -
name str 289:14 -
threshold int|float 289:16 0.7
""",
    "guardrails[].litellm_params.mode": """
default str|list|none 269:1314 -
tags dict 269:1313 -
""",
    "guardrails[].litellm_params.patterns[]": """
action str 269:875 -
name str|none 269:871 -
pattern str|none 269:867 -
pattern_name str|none 269:863 -
pattern_type str 269:860 -
""",
    "guardrails[].litellm_params.rules[]": """
allowed_param_patterns dict|none 300:26 -
decision str 300:25 -
id str 300:16 -
tool_name str|none 300:17 -
tool_type str|none 300:21 -
""",
    "litellm_settings": """
aclient_session any|none 80:64 -
adapters list 170:7759 []
add_function_to_prompt bool 170:5688 false
add_user_information_to_llm_headers bool|none 230:1475 -
agent_search_embedding_model str|none 184:482 -
aiohttp_trust_env bool 106:1312 false
aleph_alpha_key str|none 170:3040 -
allow_dynamic_callback_disabling bool 230:1118 true
allowed_fails int 259:1210 3
amazon_nova_api_key str|none 60:61 -
anthropic_beta_headers_url str 4:193 -
anthropic_key str|none 64:65 -
anthropic_prompt_caching_ttl str|none 252:8334 -
anthropic_sse_ping_interval_seconds int|float 205:2858 15.0
api_base str|none 5:107 -
api_key str|none 5:121 -
api_version str|none 5:138 -
apply_search_free_tier bool 252:8334 false
argilla_batch_size int|none 20:66 -
argilla_transformation_object dict|none 20:53 -
audit_log_callbacks list 252:6759 []
autorouter_presets_url str 253:575 -
aws_sqs_callback_params dict|none 252:8334 -
azure_content_safety_params any|none 206:351 -
azure_key str|none 5:143 -
azure_llms dict 52:399 -
bedrock_neutralize_orphaned_tool_blocks bool 87:298 true
bedrock_request_metadata_fields list|none 99:52 -
block_requests_for_models_without_pricing bool 252:8334 false
blocked_user_list str|list|none 231:254 -
blog_posts_url str 253:487 -
budget_duration str|none 252:10707 -
budget_exceeded_status_code int 16:1059 422
budget_exceeded_throttle_percentage int|float|none 252:8334 -
budget_reset_time any|none 252:6852 -
budget_rollover bool 252:8334 false
bytez_key str|none 170:4827 -
cache any|none 252:6545 -
cache_params dict|none 252:6550 -
callback_settings dict 31:1649 {}
callbacks list 252:6660 []
check_provider_endpoint bool 310:8086 false
client_session any|none 72:524 -
cloudflare_api_key str|none 170:4621 -
code_interpreter_interception_params any|none 22:251 -
cohere_key str|none 103:91 -
cold_storage_custom_logger str|none 37:707 -
cometapi_key str|none 170:2493 -
common_cloud_provider_auth_params dict 310:4550 -
compression_interception_params any|none 23:126 -
config_path any|none 170:8898 -
content_policy_fallbacks list|none 259:1270 -
context_window_fallbacks list|none 259:1268 -
cost_discount_config dict|none 252:8334 {}
cost_margin_config dict|none 252:8334 {}
credential_list list 42:13 []
custom_prometheus_metadata_labels list 35:1090 []
custom_prometheus_tags list 35:1093 []
custom_prompt_dict dict 7:89 {}
custom_provider_map list 252:6698 []
databricks_key str|none 170:3389 -
datadog_llm_observability_params dict|none 252:8334 -
datadog_params dict|none 252:8334 -
datadog_use_v1 bool|none 25:464 false
default_fallbacks list|none 259:1261 -
default_in_memory_ttl int|float|none 12:106 -
default_internal_user_params dict|none 252:6685 -
default_key_generate_params dict|none 233:1267 -
default_key_max_budget_alert_emails dict|none 192:6078 -
default_max_internal_user_budget int|float|none 252:6681 -
default_redis_batch_cache_expiry int|float|none 12:104 -
default_redis_ttl int|float|none 12:107 -
default_team_params dict|none 252:8334 -
default_team_settings list|none 252:6092 -
disable_add_prefix_to_prompt bool 62:2723 false
disable_add_user_agent_to_request_tags bool 45:6425 false
disable_aiohttp_transport bool 106:1250 false
disable_aiohttp_trust_env bool 105:468 false
disable_anthropic_gemini_context_caching_transform bool 310:8285 false
disable_copilot_system_to_assistant bool 118:78 false
disable_end_user_cost_tracking bool|none 35:173 -
disable_hf_tokenizer_download bool|none 93:74 -
disable_stop_sequence_limit bool 310:8629 false
disable_streaming_logging bool 51:1706 false
disable_token_counter bool 52:445 false
disable_vertex_batch_output_transformation bool 8:47 false
drop_params any|none 252:6859 -
dynamodb_table_name str|none 26:34 -
enable_anthropic_prompt_caching bool 252:8334 -
enable_azure_ad_token_refresh bool|none 73:371 false
enable_caching_on_provider_specific_optional_params bool 11:406 false
enable_end_user_cost_tracking_prometheus_only bool|none 35:173 -
enable_gemini_default_thinking_level_low bool 158:1017 false
enable_json_schema_validation bool 310:1615 false
enable_key_alias_format_validation bool 233:7801 false
enable_loadbalancing_on_batch_endpoints bool|none 204:307 -
enable_model_config_credential_overrides bool 230:2821 false
enable_preview_features bool 36:266 false
enable_redis_auth_cache bool|none 252:6126 false
expose_router_debug_in_errors bool 259:4015 true
extra_spend_tag_headers list|none 45:6451 -
failure_callback list 252:6740 []
fallbacks list|none 259:1255 -
force_ipv4 bool 106:1279 false
force_redis_hash_tag_grouping bool 227:166 false
forward_traceparent_to_llm_provider bool 230:3640 false
gcs_pub_sub_use_v1 bool|none 27:119 false
gdc_api_base str|none 110:106 -
gdc_key str|none 170:4788 -
gemini_live_defer_setup bool 117:1648 -
generic_api_use_v1 bool|none 28:297 false
generic_logger_headers dict|none 28:225 -
gigachat_key str|none 170:2327 -
global_bitbucket_config dict|none 252:6640 -
global_disable_no_log_param bool 45:2342 false
global_gitlab_config dict|none 252:6649 -
global_prompt_directory any|none 252:6631 -
groq_key str|none 170:2163 -
guardrail_name_config_map dict 219:55 {}
guardrails any|none 252:6621 -
headers any|none 170:1412 -
http2 bool 106:81 false
huggingface_key str|none 121:276 -
in_memory_llm_clients_cache any|none 13:817 -
inception_key str|none 122:51 -
include_cost_in_streaming_usage bool 205:3970 false
infinity_key str|none 123:79 -
initialized_langfuse_clients int 29:356 0
input_callback list 11:309 []
internal_user_budget_duration str|none 232:253 -
json_logs any|none 252:6846 -
key_alias_pattern str|none 252:6844 -
key_generation_settings dict|none 233:703 -
known_tokenizer_config dict 46:534 -
langfuse_default_tags list|none 21:170 -
langfuse_enable_update_trace_keys bool 29:690 false
langsmith_batch_size int|none 30:76 -
lemonade_key str|none 126:216 -
llamaguard_model_name str|none 54:32 -
llamaguard_unsafe_content_categories str|none 54:36 -
llm_guard_mode str 55:32 "all"
log_auth_failure_key_identity bool 252:8334 false
log_client_error_tracebacks bool 45:6266 false
log_raw_request_response bool 45:1409 false
logged_real_time_event_types str|list|none 47:158 -
maritalk_key str|none 170:3153 -
max_budget int|float 252:6677 0.0
max_end_user_budget int|float|none 257:7688 -
max_end_user_budget_id str|none 35:4462 -
max_fallbacks int|none 259:1236 -
max_internal_user_budget int|float|none 252:6679 -
max_tokens int 142:53 -
max_ui_session_budget int|float|none 252:6808 1.0
mcp_aliases any|none 252:7335 -
mcp_semantic_tool_filter dict|none 252:8611 -
mcp_tool_search dict|none 252:8334 -
model_alias_map dict 19:900 {}
model_cost any|none 0:1019 -
model_cost_map_url str 252:8897 -
model_fallbacks list|none 170:650 -
model_group_settings dict|none 252:6669 -
model_list list 182:94 -
model_list_set any|none 44:241 -
models_by_provider dict 0:1020 -
modify_params bool 46:1109 -
network_mock bool 138:311 false
newrelic_params dict|none 252:8334 -
nlp_cloud_key str|none 170:2989 -
num_retries int|none 170:377 -
num_retries_per_request int|none 263:34 -
ollama_key str|none 170:4545 -
openai_compatible_endpoints list 44:264 -
openai_compatible_providers list 6:119 -
openai_key str|none 5:122 -
openai_like_key str|none 170:6673 -
openai_system_messages_first bool 252:8334 false
openai_text_completion_compatible_providers list 170:5929 -
openrouter_key str|none 170:3494 -
organization any|none 5:114 -
otel_tenant_destination_mode str|none 32:480 -
output_parse_pii bool 220:1233 false
overwrite_user_with_key_hash bool 230:2297 false
ovhcloud_key str|none 170:4907 -
pointfive_params dict|none 252:8334 -
post_call_rules list 252:6674 []
pre_call_rules list 50:27 []
predibase_key str|none 170:3999 -
predibase_tenant_id str|none 170:3982 -
presidio_logging_only bool|none 206:187 -
priority_reservation dict|none 224:112 -
priority_reservation_settings dict|none 252:6656 -
project any|none 170:8427 -
prometheus_deployment_and_latency_caller_identity str 272:370 "api_key_alias"
prometheus_emit_input_sequence_length_label bool 35:409 false
prometheus_emit_rate_limit_labels bool 272:1010 false
prometheus_emit_stream_label bool 35:1581 false
prometheus_end_user_metrics_cleanup_interval_seconds int|float|none 35:1491 60.0
prometheus_end_user_metrics_max_series_per_metric int|none 35:1480 10000
prometheus_end_user_metrics_ttl_seconds int|float|none 35:1481 3600.0
prometheus_exclude_labels list|none 35:1066 -
prometheus_exclude_metrics list|none 35:1065 -
prometheus_initialize_budget_metrics bool|none 252:11386 false
prometheus_latency_buckets list|none 35:411 -
prometheus_metrics_cleanup_interval_seconds int|float|none 35:1358 60.0
prometheus_metrics_config list|none 272:381 -
prometheus_metrics_max_series_per_metric int|none 35:1352 -
prometheus_metrics_ttl_seconds int|float|none 35:1356 -
prometheus_user_budget_label_include_email_alias bool 272:1023 false
prompt_injection_params dict|none 206:331 -
provider_url_destination_allowed_hosts list 33:57 []
proxy_auth any|none 170:5380 -
public_agent_groups list|none 252:8334 -
public_mcp_hub_strict_whitelist bool 179:6970 true
public_mcp_servers list|none 252:8334 -
public_model_groups list|none 252:8334 -
public_model_groups_links dict 252:8334 {}
public_skills_index bool 217:55 false
reasoning_auto_summary bool 14:1437 false
redact_messages_in_exceptions bool|none 18:287 false
redact_user_api_key_info bool|none 48:448 false
replicate_key str|none 170:2818 -
request_correlation_in_logs bool 1:575 false
request_timeout int|float 252:6870 -
request_timeout_explicitly_set bool 49:30 -
require_auth_for_metrics_endpoint bool|none 203:197 true
require_managed_files bool 242:1077 false
responses dict|none 252:6793 -
route_all_chat_openai_to_responses bool 170:1114 -
s3_audit_callback_params dict|none 252:6872 -
s3_callback_params dict|none 252:6872 -
safe_memory_mode bool 41:565 false
sap_service_key str|none 149:252 -
scim_admin_group any|none 236:425 -
scim_upsert_user bool|none 236:386 true
secret_manager_client any|none 225:307 -
service_callback list 3:79 []
set_verbose bool 10:43 false
skill_search_embedding_model str|none 184:515 -
skip_system_message_in_guardrail bool 81:200 false
skip_tool_message_in_guardrail bool 81:209 false
sse_keepalive_ping_interval_seconds int|float|none 188:341 -
ssl_certificate str|none 106:688 -
ssl_ecdh_curve str|none 106:409 -
ssl_security_level str|none 106:408 -
ssl_verify str|bool 53:347 true
standard_logging_payload_excluded_fields list|none 24:916 -
store_audit_logs bool|none 252:6779 -
strip_anthropic_total_tokens bool 190:185 false
success_callback list 252:6713 []
suppress_debug_info bool 43:2386 false
tag_budget_config dict|none 260:867 -
togetherai_api_key str|none 258:289 -
turn_off_message_logging bool|none 252:8334 false
ui_settings dict|none 256:846 {}
ui_theme_config any|none 256:846 -
upperbound_key_generate_params dict|none 252:6836 -
use_chat_completions_url_for_anthropic_messages bool 66:81 -
use_litellm_proxy bool 17:108 false
user_url_allowed_hosts list 53:273 []
user_url_validation bool 34:190 true
validate_end_user_id_in_db bool 192:1967 false
vector_store_index_registry any|none 245:790 -
vector_store_registry any|none 39:251 -
vector_store_search_failure_mode str 39:531 "annotate"
verbose_logger any|none 62:491 -
vertex_ai_safety_settings dict|none 158:1267 -
vertex_location str|none 9:347 -
vertex_project str|none 9:344 -
websearch_interception_params any|none 252:8680 -
xai_key str|none 169:75 -
zerobus_params dict|none 40:36 -
""",
    "litellm_settings.adapters[]": """
adapter any|none 267:8 -
id str 267:7 -
""",
    "litellm_settings.aws_sqs_callback_params": """
sqs_api_version any|none 38:151 -
sqs_app_encryption_aad any|none 38:190 -
sqs_app_encryption_key_b64 any|none 38:187 -
sqs_aws_access_key_id any|none 38:156 -
sqs_aws_profile_name any|none 38:169 -
sqs_aws_role_name any|none 38:171 -
sqs_aws_secret_access_key any|none 38:160 -
sqs_aws_session_name any|none 38:167 -
sqs_aws_session_token any|none 38:164 -
sqs_aws_sts_endpoint any|none 38:177 -
sqs_aws_use_application_level_encryption bool|none 38:183 false
sqs_aws_web_identity_token any|none 38:174 -
sqs_config any|none 38:201 -
sqs_endpoint_url any|none 38:154 -
sqs_queue_url any|none 38:149 -
sqs_region_name any|none 38:150 -
sqs_strip_base64_files bool|none 38:179 false
sqs_use_ssl bool|none 38:152 true
sqs_verify any|none 38:153 -
""",
    "litellm_settings.cache_params": """
azure_account_url str|none 11:111 -
azure_blob_container str|none 11:112 -
azure_client_id any|none 2:79 -
azure_client_secret any|none 2:79 -
azure_redis_ad_token any|none 2:79 -
azure_tenant_id any|none 2:79 -
credential_provider any|none 2:79 -
default_in_memory_ttl int|float|none 252:6205 -
default_in_redis_ttl int|float|none 11:107 -
default_redis_ttl any|none 252:6208 -
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
type str|none 252:6555 "redis"
url any|none 2:79 -
valkey_semantic_cache_embedding_model str 11:129 "text-embedding-ada-002"
valkey_semantic_cache_index_name str|none 11:130 -
""",
    "litellm_settings.credential_list[]": """
credential_info dict 171:21 -
credential_name str 171:19 -
credential_values dict 171:25 -
credential_values_to_delete list|none 171:29 -
display_name str|none 171:20 -
source str 171:30 "db"
""",
    "litellm_settings.custom_provider_map[]": """
custom_handler any|none 252:6705 -
provider str 252:6703 -
""",
    "litellm_settings.datadog_llm_observability_params": """
turn_off_message_logging bool|none 270:63 false
""",
    "litellm_settings.datadog_params": """
turn_off_message_logging bool|none 270:63 false
""",
    "litellm_settings.default_internal_user_params.teams[]": """
max_budget_in_team int|float|none 186:1981 -
team_id str 186:1980 -
user_role str 186:1982 "user"
""",
    "litellm_settings.default_team_params": """
budget_duration str|none 303:217 -
max_budget int|float|none 303:213 -
models list 303:209 []
organization_id str|none 303:233 -
rpm_limit int|none 303:225 -
team_member_permissions list|none 303:229 -
tpm_limit int|none 303:221 -
""",
    "litellm_settings.default_team_settings[]": """
team_id str 186:2505 -
""",
    "litellm_settings.guardrail_name_config_map.*": """
callback_args dict 269:180 -
callbacks list 269:176 -
default_on bool 269:177 -
enabled_roles list|none 269:181 -
guardrail_name str 269:179 -
logging_only bool|none 269:178 -
""",
    "litellm_settings.guardrails[].*": """
callback_args dict 269:180 -
callbacks list 269:176 -
default_on bool 269:177 -
enabled_roles list|none 269:181 -
guardrail_name str 269:179 -
logging_only bool|none 269:178 -
""",
    "litellm_settings.key_generation_settings": """
personal_key_generation dict 233:766 -
team_key_generation dict 233:703 -
""",
    "litellm_settings.key_generation_settings.personal_key_generation": """
allowed_user_roles list 233:737 -
required_params list 233:779 -
""",
    "litellm_settings.key_generation_settings.team_key_generation": """
allowed_team_member_roles list 233:665 -
required_params list 233:719 -
""",
    "litellm_settings.mcp_semantic_tool_filter": """
embedding_model any|none 226:503 -
enabled bool|none 252:8637 false
similarity_threshold any|none 226:505 -
top_k any|none 226:504 -
""",
    "litellm_settings.mcp_tool_search": """
core_tools list 277:154 -
embedding_model str|none 277:138 -
similarity_threshold int|float 277:148 0.0
top_k int 277:142 5
""",
    "litellm_settings.model_group_settings": """
forward_client_headers_to_llm_api list|none 306:1200 -
""",
    "litellm_settings.newrelic_params": """
turn_off_message_logging bool|none 270:63 false
""",
    "litellm_settings.pointfive_params": """
api_key str|none 271:24 -
api_url str|none 271:25 -
batch_size int 271:26 1000
flush_interval int 271:27 300
max_batch_bytes int 271:28 -
max_upload_retries int 271:29 3
turn_off_message_logging bool|none 270:63 false
""",
    "litellm_settings.priority_reservation.*": """
type str 308:4661 -
value int|float 308:4662 -
""",
    "litellm_settings.priority_reservation_settings": """
default_priority int|float 308:4673 0.25
saturation_check_cache_ttl int 308:4683 60
saturation_threshold int|float 308:4678 0.5
""",
    "litellm_settings.prometheus_metrics_config[]": """
group str 272:1161 -
include_labels list|none 272:1163 -
metrics list 272:1162 -
""",
    "litellm_settings.prompt_injection_params": """
heuristics_check bool 186:1154 false
llm_api_check bool 186:1156 false
llm_api_fail_call_string str|none 186:1159 -
llm_api_name str|none 186:1157 -
llm_api_system_prompt str|none 186:1158 -
reject_as_response bool|none 186:1160 false
vector_db_check bool 186:1155 false
""",
    "litellm_settings.responses": """
background_mode dict|none 252:6796 {}
""",
    "litellm_settings.responses.background_mode": """
native_background_mode list|none 252:6798 []
polling_via_cache bool|none 252:6797 false
ttl int|none 252:6799 3600
""",
    "litellm_settings.s3_callback_params": """
s3_adaptive_concurrency any|none 37:378 -
s3_api_version any|none 36:185 -
s3_aws_access_key_id any|none 36:189 -
s3_aws_profile_name any|none 37:318 -
s3_aws_role_name any|none 37:320 -
s3_aws_secret_access_key any|none 36:190 -
s3_aws_session_name any|none 37:316 -
s3_aws_session_token any|none 36:191 -
s3_aws_sts_endpoint any|none 37:324 -
s3_aws_web_identity_token any|none 37:322 -
s3_batch_file_upload any|none 37:390 -
s3_bucket_name any|none 36:183 -
s3_config any|none 36:192 -
s3_drop_on_terminal_error any|none 37:372 -
s3_endpoint_url any|none 36:188 -
s3_log_prompts_only any|none 36:199 -
s3_max_adaptive_concurrency any|none 37:381 -
s3_max_concurrent_uploads any|none 37:352 -
s3_max_queue_size any|none 37:358 -
s3_max_retry_age_seconds any|none 37:364 -
s3_partition_granularity any|none 37:343 -
s3_path any|none 36:193 -
s3_region_name any|none 36:184 -
s3_server_side_encryption any|none 36:194 -
s3_sse_kms_key_id any|none 36:195 -
s3_strip_base64_files bool|none 37:332 false
s3_use_key_prefix bool|none 37:330 false
s3_use_ssl bool|none 36:186 true
s3_use_team_prefix bool|none 36:196 false
s3_use_virtual_hosted_style bool|none 37:335 false
s3_verify any|none 36:187 -
""",
    "litellm_settings.tag_budget_config.*": """
budget_duration str|none 308:4117 -
max_budget int|float|none 308:4116 -
rpm_limit int|none 308:4119 -
tpm_limit int|none 308:4118 -
""",
    "litellm_settings.upperbound_key_generate_params": """
budget_duration str|none 303:24 -
duration str|none 303:25 -
max_budget int|float|none 303:23 -
max_parallel_requests int|none 303:26 -
rpm_limit int|none 303:28 -
tpm_limit int|none 303:27 -
""",
    "litellm_settings.zerobus_params": """
batch_size int 274:26 100
client_id str|none 274:23 -
client_secret str|none 274:24 -
flush_interval int 274:27 10
server_endpoint str|none 274:22 -
table_name str|none 274:25 -
turn_off_message_logging bool|none 270:63 false
workspace_url str|none 274:21 -
""",
    "mcp_servers.*": """
access_groups list 179:2690 -
alias str|none 179:548 -
allow_all_keys bool 179:2693 false
allow_elicitation bool 179:2725 false
allow_sampling bool 179:2724 false
allowed_params dict 179:2688 -
allowed_tools list 179:2686 -
args list 179:2655 -
audience str 179:2710 -
auth_type str|none 179:2499 -
auth_value str 179:2683 -
authentication_token str 179:2683 -
authorization_url str 179:2521 -
available_on_public_internet bool 179:2694 true
aws_access_key_id str 179:2700 -
aws_region_name str 179:2703 -
aws_role_name str 179:2705 -
aws_secret_access_key str 179:2701 -
aws_service_name str 179:2704 -
aws_session_name str 179:2706 -
aws_session_token str 179:2702 -
client_assertion_signing_alg str 179:2722 "RS256"
client_id str 179:2658 -
client_private_key str 179:2720 -
client_private_key_id str 179:2721 -
client_secret str 179:2659 -
command str 179:2654 -
dcr_bridge any|none 179:2573 -
delegate_auth_to_upstream bool 179:494 false
description str 179:2467 -
disallowed_tools list 179:2687 -
env dict 179:2656 -
env_vars list 179:2692 -
extra_headers list 179:2685 -
id_jag_resource str 179:2719 -
id_jag_resource_token_endpoint str 179:2718 -
instructions str 179:2707 -
issuer str 179:2520 -
max_concurrent_requests int 179:2727 -
mcp_info dict 179:2461 -
oauth2_flow str 179:2545 -
oauth_identity_binding dict|none 179:2730 -
oauth_passthrough bool 179:2696 false
per_server_oauth_discovery any|none 179:485 false
pinned_tools dict|none 179:2689 -
protocol_version str 179:2648 -
registration_url str 179:2523 -
rpm int|none 179:2728 -
scopes str|list 179:2581 -
server_id str 179:2494 -
spec_path str 179:2652 -
static_headers dict 179:2691 -
subject_token_type str 179:2711 -
timeout int|float 179:2726 -
token_endpoint_auth_method str 179:2679 -
token_exchange_endpoint str 179:2527 -
token_exchange_profile str 179:2723 "rfc8693"
token_url str 179:2522 -
token_validation dict|none 179:2729 -
transport str 179:2498 -
upstream_resource str 179:2715 -
upstream_token_header str 179:2716 -
url str 179:2492 -
""",
    "mcp_servers.*.mcp_info": """
description any|none 179:2467 -
mcp_server_cost_info dict|none 179:1690 -
protocol_version str|none 179:2648 "auto"
server_name any|none 179:1694 -
""",
    "mcp_servers.*.mcp_info.mcp_server_cost_info": """
default_cost_per_query int|float|none 179:1697 -
tool_name_to_cost_per_query dict|none 179:1709 -
""",
    "mcp_servers.*.oauth_identity_binding": """
audiences list 278:69 -
caller_field str 278:71 "user_email"
issuer str 278:67 -
jwks_url str|none 278:68 -
mode str 278:66 "disabled"
principal_claim str 278:70 "email"
require_email_verified bool 278:72 true
""",
    "mcp_servers.*.pinned_tools.*": """
description str 278:80 ""
input_schema dict 278:81 {}
""",
    "mcp_tools[]": """
description any|none 183:142 -
handler any|none 183:144 -
input_schema dict|none 183:143 {}
name any|none 183:141 -
""",
    "model_list[]": """
litellm_params dict|none 252:7171 -
model_info dict|none 252:5320 {}
model_name str|none 252:7181 ""
""",
    "model_list[].litellm_params": """
account_id any|none 152:59 -
adaptive_router_config dict|none 306:541 -
adaptive_router_default_model str|none 306:540 -
additional_drop_params any|none 15:891 -
advanced_settings any|none 140:53 -
agent_id any|none 76:180 -
allow_client_keepalive_override bool|none 306:502 false
allowed_model_region str|none 275:166 -
allowed_openai_params list|none 15:891 -
annotation_cost_per_page int|float|none 308:3951 -
annotation_cost_per_page_batches int|float|none 308:3952 -
anthropic-workspace-id any|none 92:97 -
anthropic_disable_workload_identity_federation bool|none 306:418 -
anthropic_federation_rule_id str|none 306:399 -
anthropic_federation_workspace_id str|none 306:402 -
anthropic_identity_source str|none 306:405 -
anthropic_identity_token str|none 306:404 -
anthropic_identity_token_file str|none 306:403 -
anthropic_issuer_audience str|none 306:408 -
anthropic_issuer_signing_key_ref str|none 306:410 -
anthropic_issuer_subject str|none 306:407 -
anthropic_issuer_ttl_seconds int|none 306:409 -
anthropic_issuer_url str|none 306:406 -
anthropic_keycloak_auth_method str|none 306:413 -
anthropic_keycloak_client_id str|none 306:412 -
anthropic_keycloak_client_secret_ref str|none 306:414 -
anthropic_keycloak_scope str|none 306:415 -
anthropic_keycloak_token_url str|none 306:411 -
anthropic_organization_id str|none 306:400 -
anthropic_service_account_id str|none 306:401 -
anthropic_workspace_id any|none 92:101 -
api_base str|none 306:342 -
api_key str|none 306:341 -
api_version str|none 306:343 -
apikey any|none 167:295 -
aspectRatio any|none 159:231 -
aspect_ratio any|none 159:233 -
assistant_continue_message dict|none 275:267 -
assistant_id any|none 76:180 -
async_call any|none 104:611 -
audio any|none 15:827 -
audioConfig any|none 162:439 -
audioEncoding any|none 162:434 -
audio_channel_count any|none 132:153 -
auto_router_config str|none 306:526 -
auto_router_config_path str|none 306:525 -
auto_router_default_model str|none 306:527 -
auto_router_embedding_model str|none 306:528 -
auto_router_max_input_chars int|none 306:529 -
auto_router_model_compression str|none 306:533 -
auto_router_routing_compression str|none 306:532 -
aws_access_key_id str|none 306:369 -
aws_batch_role_arn str|none 306:389 -
aws_bedrock_client any|none 170:4233 -
aws_bedrock_project_id str|none 306:381 -
aws_bedrock_runtime_endpoint str|none 306:380 -
aws_external_id str|none 306:378 -
aws_profile_name str|none 306:374 -
aws_region_name str|none 306:372 -
aws_role_name str|none 306:375 -
aws_secret_access_key str|none 306:370 -
aws_session_name str|none 306:373 -
aws_session_tags list|none 306:379 -
aws_session_token str|none 306:371 -
aws_sts_endpoint str|none 306:377 -
aws_web_identity_token str|none 306:376 -
aws_workspace_id any|none 92:95 -
azure bool|none 275:150 -
azure_ad_token str|none 306:350 -
azure_ad_token_provider any|none 73:328 -
azure_password str|none 306:356 -
azure_scope str|none 306:354 -
azure_search_service_name any|none 79:103 -
azure_search_vector_field any|none 79:170 -
azure_username str|none 306:355 -
base64_string any|none 90:137 -
base_model str|none 275:220 -
base_url str|none 15:827 -
bedrock_tags list|none 306:391 -
best_of any|none 120:412 -
bos_token str|none 275:261 -
bucket_name str|none 306:366 -
budget_duration str|none 306:496 -
cache any|none 275:211 -
cache_control_injection_points any|none 89:41 -
cache_creation_input_audio_token_cost int|float|none 308:3863 -
cache_creation_input_token_cost int|float|none 308:3825 -
cache_creation_input_token_cost_above_100k_tokens int|float|none 308:3853 -
cache_creation_input_token_cost_above_100k_tokens_batches int|float|none 308:3879 -
cache_creation_input_token_cost_above_1hr int|float|none 308:3852 -
cache_creation_input_token_cost_above_1hr_above_100k_tokens int|float|none 308:3854 -
cache_creation_input_token_cost_above_200k_tokens int|float|none 308:3855 -
cache_creation_input_token_cost_above_200k_tokens_batches int|float|none 308:3880 -
cache_creation_input_token_cost_above_272k_tokens int|float|none 308:3856 -
cache_creation_input_token_cost_above_272k_tokens_batches int|float|none 308:3881 -
cache_creation_input_token_cost_above_272k_tokens_flex int|float|none 308:3858 -
cache_creation_input_token_cost_above_272k_tokens_priority int|float|none 308:3857 -
cache_creation_input_token_cost_above_272k_tokens_ultrafast int|float|none 308:3859 -
cache_creation_input_token_cost_batches int|float|none 308:3878 -
cache_creation_input_token_cost_flex int|float|none 308:3860 -
cache_creation_input_token_cost_priority int|float|none 308:3861 -
cache_creation_input_token_cost_ultrafast int|float|none 308:3862 -
cache_read_input_audio_token_cost int|float|none 308:3882 -
cache_read_input_image_token_cost int|float|none 308:3883 -
cache_read_input_token_cost int|float|none 308:3824 -
cache_read_input_token_cost_above_100k_tokens int|float|none 308:3868 -
cache_read_input_token_cost_above_100k_tokens_batches int|float|none 308:3875 -
cache_read_input_token_cost_above_200k_tokens int|float|none 308:3869 -
cache_read_input_token_cost_above_200k_tokens_batches int|float|none 308:3876 -
cache_read_input_token_cost_above_200k_tokens_priority int|float|none 308:3870 -
cache_read_input_token_cost_above_272k_tokens int|float|none 308:3939 -
cache_read_input_token_cost_above_272k_tokens_batches int|float|none 308:3877 -
cache_read_input_token_cost_above_272k_tokens_flex int|float|none 308:3872 -
cache_read_input_token_cost_above_272k_tokens_priority int|float|none 308:3871 -
cache_read_input_token_cost_above_272k_tokens_ultrafast int|float|none 308:3873 -
cache_read_input_token_cost_above_512k_tokens int|float|none 308:3940 -
cache_read_input_token_cost_balanced int|float|none 308:3866 -
cache_read_input_token_cost_batches int|float|none 308:3874 -
cache_read_input_token_cost_flex int|float|none 308:3864 -
cache_read_input_token_cost_priority int|float|none 308:3865 -
cache_read_input_token_cost_ultrafast int|float|none 308:3867 -
cached_content any|none 157:1279 -
caching bool|none 275:210 -
caching_groups list|none 275:214 -
candidate_count any|none 159:245 -
chunking_strategy any|none 132:175 -
citation_cost_per_token int|float|none 308:3938 -
client_id str|none 306:352 -
client_metadata any|none 62:2132 -
client_secret str|none 306:353 -
client_side_timeout any|none 261:683 -
compaction any|none 63:123 -
complete_response bool|none 275:275 -
complexity_router_config dict|none 306:536 -
complexity_router_default_model str|none 306:537 -
config any|none 125:225 -
configurable_clientside_auth_params list|none 306:480 -
container any|none 63:1062 -
context_management any|none 15:891 -
context_window_fallback_dict dict|none 275:160 -
control any|none 275:320 -
cooldown_time int|float|none 306:725 -
cost_per_query int|float|none 275:219 -
cost_per_second int|float|none 308:3831 -
country any|none 69:122 -
custom_endpoint any|none 102:256 -
custom_llm_provider str|none 306:467 -
custom_prompt_dict dict|none 275:258 -
dataSources any|none 259:10082 -
data_residency any|none 45:1935 -
databricks_user_agent any|none 108:250 -
default_api_key_rpm_limit int|none 306:492 -
default_api_key_tpm_limit int|none 306:491 -
default_headers any|none 15:827 -
deployment_id any|none 15:827 -
deployment_url any|none 148:331 -
depth any|none 127:124 -
disable_add_transform_inline_image_block bool|none 275:268 -
drop_params str|bool|none 306:478 -
embedding_model str|none 306:693 -
enable_automatic_punctuation any|none 132:154 -
enable_json_schema_validation bool|none 275:274 -
enable_prompt_caching bool|none 275:213 -
enable_tag_filtering bool|none 275:167 -
enable_word_time_offsets any|none 132:155 -
encoding any|none 132:152 -
encoding_format any|none 165:140 -
endpointing_config any|none 132:171 -
engine any|none 70:337 -
ensure_alternating_roles bool|none 275:265 -
eos_token str|none 275:262 -
extra_body any|none 72:1263 -
extra_headers dict|none 15:827 -
fake_stream any|none 86:289 -
fallback_sap_modules any|none 148:336 -
fallbacks list|none 275:159 -
fastest_response bool|none 275:168 -
final_prompt_value str|none 275:260 -
fireworks_forward_user_id bool|none 306:510 -
flow_id any|none 124:82 -
format any|none 136:239 -
frequency_penalty int|float|none 15:827 -
function_call str|none 15:827 -
function_name any|none 136:242 -
functions list|none 15:827 -
functions_unsupported_model any|none 170:5688 -
gcs_bucket_name str|none 306:365 -
gdc_token_caching any|none 110:273 -
gemini_api_key any|none 114:170 -
generationConfig any|none 117:360 -
generation_config any|none 116:228 -
google_maps_grounding_cost_per_query int|float|none 308:3937 -
guardrailConfig any|none 91:431 -
guardrailIdentifier any|none 98:196 -
guardrailVersion any|none 98:197 -
guardrails list|none 275:247 -
height any|none 77:60 -
hf_model_name str|none 275:263 -
id str|none 275:227 -
imageConfig any|none 113:289 -
imageGenerationConfig any|none 95:75 -
imageSize any|none 159:236 -
image_config any|none 139:112 -
image_size any|none 109:38 -
images any|none 137:457 -
include_fetch_metadata any|none 101:199 -
include_server_side_tool_invocations bool|none 15:827 -
index_name str|none 306:692 -
initial_file_response any|none 128:249 -
input_cost_per_audio_per_second int|float|none 308:3900 -
input_cost_per_audio_per_second_above_128k_tokens int|float|none 308:3901 -
input_cost_per_audio_token int|float|none 308:3885 -
input_cost_per_audio_token_batches int|float|none 308:3906 -
input_cost_per_character int|float|none 308:3822 -
input_cost_per_character_above_128k_tokens int|float|none 308:3884 -
input_cost_per_image int|float|none 308:3898 -
input_cost_per_image_above_128k_tokens int|float|none 308:3899 -
input_cost_per_image_token int|float|none 308:3941 -
input_cost_per_image_token_batches int|float|none 308:3907 -
input_cost_per_pixel int|float|none 308:3843 -
input_cost_per_query int|float|none 308:3897 -
input_cost_per_second int|float|none 308:3832 -
input_cost_per_token int|float|none 308:3820 -
input_cost_per_token_above_100k_tokens int|float|none 308:3888 -
input_cost_per_token_above_100k_tokens_batches int|float|none 308:3895 -
input_cost_per_token_above_128k_tokens int|float|none 308:3887 -
input_cost_per_token_above_200k_tokens int|float|none 308:3889 -
input_cost_per_token_above_200k_tokens_batches int|float|none 308:3894 -
input_cost_per_token_above_200k_tokens_priority int|float|none 308:3890 -
input_cost_per_token_above_272k_tokens int|float|none 308:3943 -
input_cost_per_token_above_272k_tokens_batches int|float|none 308:3896 -
input_cost_per_token_above_272k_tokens_flex int|float|none 308:3892 -
input_cost_per_token_above_272k_tokens_priority int|float|none 308:3891 -
input_cost_per_token_above_272k_tokens_ultrafast int|float|none 308:3893 -
input_cost_per_token_above_512k_tokens int|float|none 308:3944 -
input_cost_per_token_balanced int|float|none 308:3850 -
input_cost_per_token_batches int|float|none 308:3908 -
input_cost_per_token_cache_hit int|float|none 308:3886 -
input_cost_per_token_flex int|float|none 308:3848 -
input_cost_per_token_priority int|float|none 308:3849 -
input_cost_per_token_ultrafast int|float|none 308:3851 -
input_cost_per_video_per_second int|float|none 308:3902 -
input_cost_per_video_per_second_above_128k_tokens int|float|none 308:3903 -
input_cost_per_video_per_second_above_15s_interval int|float|none 308:3904 -
input_cost_per_video_per_second_above_8s_interval int|float|none 308:3905 -
input_cost_per_video_token int|float|none 308:3942 -
input_cost_per_video_token_batches int|float|none 308:3909 -
input_type any|none 119:319 -
instances any|none 160:178 -
instructions any|none 75:385 -
is_vertex_request any|none 61:349 -
itpm int|none 306:470 -
json_mode any|none 61:348 -
keep_alive any|none 136:240 -
keepalive_seconds int|float|none 306:497 -
labels any|none 155:205 -
lang any|none 74:431 -
language any|none 71:110 -
language_code any|none 132:150 -
language_hints any|none 153:80 -
litellm_call_id any|none 45:6840 -
litellm_credential_name str|none 306:481 -
litellm_embedding_config any|none 82:313 -
litellm_embedding_model any|none 79:173 -
litellm_metadata dict|none 275:229 -
litellm_request_debug bool|none 275:233 -
litellm_session_id str|none 275:232 -
litellm_system_prompt str|none 275:257 -
litellm_trace_id str|none 306:485 -
log_client_error_tracebacks bool|none 275:237 -
logger_fn any|none 275:234 -
logit_bias dict|none 15:827 -
logprobs bool|none 15:827 -
masking any|none 150:171 -
max_agentic_loops int|none 275:242 -
max_alternatives any|none 132:156 -
max_budget int|float|none 306:495 -
max_completion_tokens int|none 15:827 -
max_file_size_mb int|float|none 306:487 -
max_parallel_requests int|none 306:659 -
max_results any|none 69:120 -
max_retries int|none 306:477 -
max_tokens int|none 15:827 -
max_tokens_per_page any|none 141:123 -
mcp_servers any|none 63:1335 -
mediaSource any|none 90:133 -
media_source any|none 90:133 -
media_source_bucket_owner any|none 90:151 -
media_source_s3_uri any|none 90:144 -
merge_reasoning_content_in_choices bool|none 306:515 false
messages any|none 15:891 -
metadata dict|none 15:891 -
method any|none 134:352 -
milvus_db_name str|none 306:549 -
milvus_partition_names list|none 306:550 -
milvus_text_field str|none 306:548 -
mock_response any|none 306:517 -
mock_timeout bool|none 275:304 -
modalities list|none 15:827 -
mode any|none 140:41 -
model str 306:615 -
model_id any|none 83:627 -
model_info dict|none 306:516 -
model_list list|none 275:171 -
moderations any|none 168:234 -
mongodb_connection_string any|none 130:143 -
n int|none 15:827 -
negativeText any|none 97:115 -
no-log any|none 45:2345 -
no_log bool|none 275:236 -
num_retries int|none 306:708 -
nvcf_function_id any|none 131:360 -
oci_compartment_id any|none 134:179 -
oci_endpoint_id any|none 133:550 -
oci_fingerprint any|none 134:175 -
oci_key any|none 134:177 -
oci_key_file any|none 134:178 -
oci_region any|none 134:173 -
oci_serving_mode any|none 133:540 -
oci_signer any|none 133:412 -
oci_tenancy any|none 134:176 -
oci_user any|none 134:174 -
ocr_cost_per_credit int|float|none 308:3950 -
ocr_cost_per_page int|float|none 308:3948 -
ocr_cost_per_page_batches int|float|none 308:3949 -
openai_identity_provider_id str|none 306:421 -
openai_identity_token_file str|none 306:423 -
openai_service_account_id str|none 306:422 -
order int|none 306:657 -
organization str|list|none 306:479 -
original_batch_request any|none 84:349 -
otpm int|none 306:471 -
outputDimensionality any|none 160:193 -
outputDimensions any|none 135:252 -
outputType any|none 127:125 -
output_config any|none 62:1940 -
output_cost_per_audio_per_second int|float|none 308:3935 -
output_cost_per_audio_token int|float|none 308:3915 -
output_cost_per_character int|float|none 308:3823 -
output_cost_per_character_above_128k_tokens int|float|none 308:3926 -
output_cost_per_image int|float|none 308:3927 -
output_cost_per_image_1024 int|float|none 308:3841 -
output_cost_per_image_1536 int|float|none 308:3842 -
output_cost_per_image_512 int|float|none 308:3840 -
output_cost_per_image_token int|float|none 308:3928 -
output_cost_per_image_token_batches int|float|none 308:3929 -
output_cost_per_pixel int|float|none 308:3844 -
output_cost_per_reasoning_token int|float|none 308:3931 -
output_cost_per_reasoning_token_flex int|float|none 308:3932 -
output_cost_per_reasoning_token_priority int|float|none 308:3933 -
output_cost_per_second int|float|none 308:3833 -
output_cost_per_second_1080p int|float|none 308:3834 -
output_cost_per_second_2k int|float|none 308:3838 -
output_cost_per_second_480p int|float|none 308:3835 -
output_cost_per_second_4k int|float|none 308:3839 -
output_cost_per_second_720p int|float|none 308:3836 -
output_cost_per_second_768p int|float|none 308:3837 -
output_cost_per_token int|float|none 308:3821 -
output_cost_per_token_above_100k_tokens int|float|none 308:3917 -
output_cost_per_token_above_100k_tokens_batches int|float|none 308:3924 -
output_cost_per_token_above_128k_tokens int|float|none 308:3916 -
output_cost_per_token_above_200k_tokens int|float|none 308:3918 -
output_cost_per_token_above_200k_tokens_batches int|float|none 308:3923 -
output_cost_per_token_above_200k_tokens_priority int|float|none 308:3919 -
output_cost_per_token_above_272k_tokens int|float|none 308:3945 -
output_cost_per_token_above_272k_tokens_batches int|float|none 308:3925 -
output_cost_per_token_above_272k_tokens_flex int|float|none 308:3921 -
output_cost_per_token_above_272k_tokens_priority int|float|none 308:3920 -
output_cost_per_token_above_272k_tokens_ultrafast int|float|none 308:3922 -
output_cost_per_token_above_512k_tokens int|float|none 308:3946 -
output_cost_per_token_balanced int|float|none 308:3913 -
output_cost_per_token_batches int|float|none 308:3910 -
output_cost_per_token_flex int|float|none 308:3911 -
output_cost_per_token_priority int|float|none 308:3912 -
output_cost_per_token_ultrafast int|float|none 308:3914 -
output_cost_per_video_per_second int|float|none 308:3934 -
output_cost_per_video_token int|float|none 308:3930 -
output_format any|none 62:1941 -
output_type any|none 124:172 -
output_vector_size int|none 308:3947 -
page_size any|none 111:182 -
page_token any|none 111:184 -
parallel_tool_calls bool|none 15:827 -
parameters any|none 150:160 -
passthrough any|none 156:531 -
placeholder_values any|none 148:335 -
predibase_tenant_id any|none 143:329 -
prediction any|none 15:827 -
presence_penalty int|float|none 15:827 -
processor any|none 140:45 -
profanity_filter any|none 132:159 -
project_id any|none 166:102 -
prompt_cache_key str|none 15:827 -
prompt_cache_retention any|none 15:827 -
prompt_environment str|none 275:255 -
prompt_id str|none 275:252 -
prompt_label str|none 275:256 -
prompt_variables dict|none 275:253 -
prompt_version str|none 275:254 -
provider_affinity_header str|none 306:482 -
proxy_server_request any|none 45:6654 -
qualifier any|none 85:112 -
quality any|none 109:68 -
quality_router_config dict|none 306:543 -
quality_router_default_model str|none 306:544 -
query any|none 107:1675 -
rate any|none 74:427 -
ratio any|none 145:502 -
reasoningSummary any|none 310:10489 -
reasoning_effort str|none 15:827 -
reasoning_summary any|none 310:10491 -
ref_audio any|none 129:132 -
region_name str|none 306:362 -
regional_endpoint_uplift_multiplier int|float|none 308:3955 -
regional_processing_uplift_multiplier_eu int|float|none 308:3953 -
regional_processing_uplift_multiplier_us int|float|none 308:3954 -
request_timeout any|none 15:827 -
responseFormat any|none 90:125 -
responseModalities any|none 158:1275 -
response_format any|none 15:827 -
response_mime_type any|none 116:208 -
response_schema any|none 157:1155 -
retry_policy dict|none 275:162 -
retry_strategy str|none 275:163 -
riva_model_name any|none 132:157 -
role any|none 74:430 -
roles dict|none 275:259 -
routing_strategy str|none 275:164 -
rpm int|none 306:469 -
runtimeSessionId any|none 85:186 -
runtimeUserId any|none 85:206 -
runwayml_voice any|none 146:410 -
s3_access_key_id str|none 306:385 -
s3_bucket_name str|none 306:382 -
s3_bucket_owner str|none 306:388 -
s3_encryption_key_id str|none 306:387 -
s3_endpoint_url str|none 306:383 -
s3_output_bucket_name str|none 306:390 -
s3_region_name str|none 306:384 -
s3_secret_access_key str|none 306:386 -
s3_uri any|none 90:143 -
safeguards any|none 68:784 -
safety_identifier str|none 15:827 -
safety_settings any|none 157:1179 -
sagemaker_base_url any|none 147:68 -
sample_rate_hertz any|none 132:151 -
search_context_cost_per_query dict|none 308:3936 -
search_domain_filter any|none 69:131 -
search_provider any|none 262:216 -
search_tool_name str|none 275:170 -
seed int|none 15:827 -
service_tier str|none 15:827 -
sessionID any|none 88:146 -
session_id any|none 124:175 -
shared_session any|none 170:5223 -
silent_model str|list|none 275:188 -
size any|none 78:182 -
space_id any|none 166:103 -
speakingRate any|none 162:435 -
speechConfig any|none 158:1271 -
speed any|none 45:4335 -
ssl_verify any|none 75:601 -
steps any|none 96:144 -
stop any|none 15:827 -
store bool|none 15:827 -
stream bool|none 15:827 -
stream_mode any|none 125:220 -
stream_options dict|none 15:827 -
stream_timeout str|int|float|none 306:473 -
stream_timeout_by_service_tier dict|none 306:476 -
style any|none 74:428 -
styledegree any|none 74:429 -
supports_system_message bool|none 275:264 -
supports_system_prompt any|none 144:179 -
system any|none 151:485 -
tag_regex list|none 306:522 -
tags list|none 306:520 -
task any|none 120:216 -
taskType any|none 95:74 -
task_type any|none 164:76 -
temperature int|float|none 15:827 -
tenant_id str|none 306:351 -
text_completion any|none 137:433 -
think any|none 136:241 -
thinking dict|none 15:827 -
thinkingConfig any|none 158:969 -
thread_id any|none 75:283 -
tiered_pricing list|none 308:3826 -
timeout any|none 306:472 -
timeout_by_service_tier dict|none 306:475 -
timestamp_granularities any|none 112:233 -
title any|none 164:77 -
token any|none 167:250 -
toolConfig any|none 115:152 -
tool_choice str|dict|none 15:827 -
tool_name any|none 100:229 -
tools list|none 15:827 -
top_k any|none 62:2150 -
top_logprobs int|none 15:827 -
top_p int|float|none 15:827 -
tpm int|none 306:468 -
truncate any|none 135:251 -
ttl int|float|none 275:212 -
type any|none 150:168 -
upload_url any|none 94:1338 -
url any|none 167:304 -
use_chat_completions_api bool|none 306:505 -
use_in_pass_through bool|none 306:503 false
use_litellm_proxy bool|none 306:504 false
use_psc_endpoint_format any|none 158:2838 -
use_ssl any|none 131:361 -
use_ssml any|none 161:216 -
use_xai_oauth bool|none 306:506 false
user str|none 15:827 -
user_agent any|none 108:249 -
user_api_key_end_user_id any|none 310:10321 -
user_continue_message dict|none 275:266 -
user_id any|none 154:169 -
valkey_embedding_field str|none 306:556 -
valkey_host str|none 306:551 -
valkey_password str|none 306:553 -
valkey_port int|none 306:552 -
valkey_ssl bool|none 306:554 -
valkey_text_field str|none 306:555 -
vector_bucket_name str|none 306:691 -
vector_store_id str|none 306:547 -
verbatim_transcripts any|none 132:158 -
verbose bool|none 275:235 -
verbosity str|none 15:827 -
version any|none 150:159 -
vertex_ai_credentials any|none 157:715 -
vertex_ai_location any|none 110:76 -
vertex_ai_project any|none 110:67 -
vertex_collection_id any|none 163:346 -
vertex_count_tokens_location any|none 61:350 -
vertex_credentials str|dict|none 306:360 -
vertex_engine_id any|none 163:354 -
vertex_location str|none 306:359 -
vertex_project str|none 306:358 -
vertex_voice_dict any|none 162:412 -
video_base64 any|none 90:137 -
video_s3_bucket_owner any|none 90:149 -
video_s3_uri any|none 90:142 -
watsonx_credentials any|none 167:316 -
watsonx_project any|none 166:102 -
watsonx_region_name str|none 306:393 -
web_search_options dict|none 15:827 -
weight int|none 306:658 -
width any|none 77:59 -
workspace_id any|none 92:93 -
wx_credentials any|none 167:314 -
zen_api_key any|none 167:254 -
""",
    "model_list[].litellm_params.aws_session_tags[]": """
Key str 276:1124 -
Value str 276:1125 -
""",
    "model_list[].litellm_params.configurable_clientside_auth_params[]": """
api_base str 306:58 -
""",
    "model_list[].model_info": """
access_windows list|none 306:265 -
allow_fail_open bool|none 306:282 -
base_model str|none 306:248 -
blocked bool|none 306:262 -
cache_creation_input_token_cost int|float|none 308:3825 -
cache_read_input_token_cost int|float|none 308:3824 -
cost_per_ptu_per_hour int|float|none 306:274 -
created_at any|none 306:245 -
created_by str|none 306:246 -
db_model bool 306:241 false
discoverable bool|none 306:263 -
enable_tag_filtering bool|none 306:290 -
id str|none 306:240 -
input_cost_per_character int|float|none 308:3822 -
input_cost_per_token int|float|none 308:3820 -
internal_router_model bool|none 306:295 -
member_auto_router bool 306:259 false
output_cost_per_character int|float|none 308:3823 -
output_cost_per_token int|float|none 308:3821 -
ptu_count int|none 306:273 -
ptu_effective_from any|none 306:275 -
ptu_effective_to any|none 306:276 -
team_id str|none 306:255 -
team_public_model_name str|none 306:258 -
tier str|none 306:249 -
tiered_pricing list|none 308:3826 -
updated_at any|none 306:242 -
updated_by str|none 306:243 -
""",
    "model_list[].model_info.access_windows[]": """
end any|none 306:205 -
start any|none 306:204 -
team_ids list 306:207 -
timezone str 306:206 -
""",
    "policies.*": """
condition dict|none 249:45 -
description any|none 249:46 -
guardrails dict|none 249:43 {}
inherit any|none 249:44 -
pipeline dict|none 250:239 -
""",
    "policies.*.condition": """
model any|none 249:62 -
""",
    "policies.*.guardrails": """
add list|none 249:48 []
remove list|none 249:49 []
""",
    "policies.*.pipeline": """
mode str|none 250:263 "pre_call"
steps list|none 250:259 []
""",
    "policies.*.pipeline.steps[]": """
guardrail str 304:27 -
modify_response_message str|none 304:45 -
on_error str|none 304:36 -
on_fail str 304:28 "block"
on_pass str 304:32 "allow"
pass_data bool 304:41 false
""",
    "policy_attachments[]": """
default bool|none 248:123 false
keys any|none 248:119 -
models any|none 248:120 -
policy str|none 248:116 "unknown"
priority any|none 248:122 -
scope any|none 248:117 -
tags any|none 248:121 -
teams any|none 248:118 -
""",
    "prompts[]": """
created_at any|none 280:51 -
created_by str|none 280:55 -
environment str|none 280:54 "development"
litellm_params dict 280:49 -
prompt_id str 280:48 -
prompt_info dict 280:50 -
updated_at any|none 280:52 -
version int|none 280:53 -
""",
    "prompts[].litellm_params": """
api_base str|none 280:31 -
api_key str|none 280:32 -
dotprompt_content str|none 280:39 -
ignore_prompt_manager_model bool|none 280:36 false
ignore_prompt_manager_optional_params bool|none 280:37 false
prompt_id str|none 280:28 -
prompt_integration str 280:29 -
provider_specific_query_params dict|none 280:34 -
""",
    "prompts[].prompt_info": """
environment str|none 280:22 "development"
prompt_type str 280:21 -
""",
    "router_settings": """
alerting_config dict|none 259:977 -
allowed_fails int|none 259:968 -
allowed_fails_policy dict|none 259:969 -
background_health_check_model_groups list|none 259:985 -
cache_kwargs dict 259:940 {}
cache_responses bool|none 259:939 false
caching_groups list|none 259:941 -
client_ttl int 259:942 3600
content_policy_fallbacks list 259:958 []
context_window_fallbacks list 259:957 []
cooldown_time int|float|none 259:970 -
debug_level str 259:954 "INFO"
default_fallbacks list|none 259:955 -
default_litellm_params dict|none 259:951 -
default_max_parallel_requests int|none 259:952 -
default_priority int|none 259:945 -
deployment_affinity_ttl_seconds int 259:979 3600
disable_cooldowns bool|none 259:971 -
enable_health_check_routing bool 259:982 false
enable_pre_call_checks bool 259:960 false
enable_tag_filtering bool 259:961 false
enable_weighted_failover bool 259:986 false
fallbacks list 259:956 []
guardrail_list list|none 259:932 -
health_check_ignore_transient_errors bool 259:984 false
health_check_staleness_threshold int|none 259:983 -
max_fallbacks int|none 259:948 -
model_group_affinity_config dict|none 259:980 -
model_group_alias dict|none 259:959 {}
model_group_retry_policy dict 259:967 {}
num_retries int|none 259:947 -
optional_pre_call_checks list|none 259:973 -
plugins list|none 259:964 -
polling_interval int|float|none 259:944 -
provider_budget_config dict|none 259:976 -
redis_db int|none 259:938 -
redis_host str|none 259:935 -
redis_password str|none 259:937 -
redis_port int|none 259:936 -
redis_url str|none 259:934 -
retry_after int 259:965 0
retry_policy dict|none 259:966 -
routing_groups list|none 259:975 -
routing_strategy str 259:972 "simple-shuffle"
routing_strategy_args dict 259:974 {}
set_verbose bool 259:953 false
stream_timeout int|float|none 259:950 -
tag_filtering_match_any bool 259:962 true
tag_routing_prefix str 259:963 ""
timeout int|float|none 259:949 -
""",
    "router_settings.alerting_config": """
alerting_threshold int|float|none 306:870 300
webhook_url str 306:869 -
""",
    "router_settings.allowed_fails_policy": """
AuthenticationErrorAllowedFails int|none 306:847 -
BadGatewayErrorAllowedFails int|none 306:853 -
BadRequestErrorAllowedFails int|none 306:846 -
ContentPolicyViolationErrorAllowedFails int|none 306:850 -
InternalServerErrorAllowedFails int|none 306:851 -
NotFoundErrorAllowedFails int|none 306:854 -
RateLimitErrorAllowedFails int|none 306:849 -
ServiceUnavailableErrorAllowedFails int|none 306:852 -
TimeoutErrorAllowedFails int|none 306:848 -
""",
    "router_settings.guardrail_list[]": """
callback any|none 306:975 -
guardrail_name str 306:973 -
id str|none 306:976 -
litellm_params dict 306:974 -
""",
    "router_settings.guardrail_list[].litellm_params": """
api_base str|none 306:964 -
api_key str|none 306:963 -
guardrail str 306:961 -
mode str 306:962 -
weight int|none 306:965 -
""",
    "router_settings.model_group_alias.*": """
hidden bool 306:1088 -
model str 306:1087 -
""",
    "router_settings.model_group_retry_policy.*": """
AuthenticationErrorRetries int|none 306:141 -
BadRequestErrorRetries int|none 306:140 -
ContentPolicyViolationErrorRetries int|none 306:144 -
DefaultRetries int|none 306:148 -
InternalServerErrorRetries int|none 306:145 -
NotFoundErrorRetries int|none 306:147 -
RateLimitErrorRetries int|none 306:143 -
ServiceUnavailableErrorRetries int|none 306:146 -
TimeoutErrorRetries int|none 306:142 -
""",
    "router_settings.provider_budget_config.*": """
budget_duration str|none 308:4117 -
max_budget int|float|none 308:4116 -
rpm_limit int|none 308:4119 -
tpm_limit int|none 308:4118 -
""",
    "router_settings.retry_policy": """
AuthenticationErrorRetries int|none 306:141 -
BadRequestErrorRetries int|none 306:140 -
ContentPolicyViolationErrorRetries int|none 306:144 -
DefaultRetries int|none 306:148 -
InternalServerErrorRetries int|none 306:145 -
NotFoundErrorRetries int|none 306:147 -
RateLimitErrorRetries int|none 306:143 -
ServiceUnavailableErrorRetries int|none 306:146 -
TimeoutErrorRetries int|none 306:142 -
""",
    "router_settings.routing_groups[]": """
group_name str 306:78 -
model_priorities dict|none 306:83 -
models list 306:79 -
routing_strategy str 306:80 -
routing_strategy_args dict|none 306:81 -
""",
    "sandbox_tools[]": """
litellm_params dict|none 265:34 -
sandbox_tool_name any|none 265:30 -
""",
    "sandbox_tools[].litellm_params": """
api_base any|none 265:44 -
api_key any|none 265:43 -
sandbox_provider any|none 265:35 -
""",
    "search_tools[]": """
litellm_params dict|none 252:6378 {}
search_tool_info dict 306:953 -
search_tool_name str|none 252:6377 ""
""",
    "search_tools[].litellm_params": """
api_base str|none 306:926 -
api_key str|none 306:925 -
max_retries int|none 306:928 -
search_provider str 306:924 -
timeout any|none 306:927 -
""",
    "search_tools[].search_tool_info": """
description str 306:934 -
""",
    "vector_store_registry[]": """
litellm_params dict|none 309:23 -
vector_store_name str 309:22 -
""",
    "worker_registry[]": """
name str 283:8 -
url str 283:9 -
worker_id str 283:7 -
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
    "general_settings.oauth2_config_mappings.allowed_model_region": """
eu us
""",
    "general_settings.oauth2_config_mappings.managed_agent_context.mode": """
autonomous delegated
""",
    "general_settings.oauth2_config_mappings.parent_otel_span.spend_match": """
matched no_call_id no_spend_log ambiguous incomplete_evidence
""",
    "general_settings.oauth2_config_mappings.parent_otel_span.status": """
ok error unset
""",
    "general_settings.oauth2_config_mappings.parent_otel_span.type": """
agent llm tool chain framework retriever embedding reranker guardrail evaluator prompt decision
""",
    "general_settings.oauth2_config_mappings.team_member.role": """
admin user
""",
    "general_settings.oauth2_config_mappings.user_role": """
proxy_admin proxy_admin_viewer org_admin internal_user internal_user_viewer team customer
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
