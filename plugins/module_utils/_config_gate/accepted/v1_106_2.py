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
sandbox/sandbox_tools.py
tracing/config.py
types/adapter.py
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
agent_list list|none 249:7319 -
agents list|none 249:7319 -
assistant_settings dict|none 249:7193 -
callback_settings dict|none 249:6524 {}
credential_list list|none 249:6339 -
default_vertex_config dict|none 249:7223 -
enable_jwt_auth any|none 249:6464 -
environment_variables dict|none 249:6425 {}
files_settings any|none 249:7215 -
finetune_settings any|none 249:7211 -
force_reload bool|none 249:8933 false
general_settings dict|none 249:6044 {}
guardrails list|none 249:7271 -
interval_hours any|none 249:8932 -
litellm_jwtauth any|none 249:6464 -
litellm_settings dict|none 249:6091 {}
mcp_servers dict|none 249:7327 -
mcp_tools list|none 249:7310 -
model_list list|none 249:7162 -
policies dict|none 249:7381 -
policy_attachments list|none 249:7386 -
prompts list|none 249:7289 -
router_settings dict|none 249:7227 {}
sandbox_tools list|none 249:7208 -
search_tools list|none 249:6359 -
vector_store_registry list|none 249:7340 -
worker_registry list|none 249:7351 -
""",
    "agent_list[]": """
agent_card_params any|none 186:489 -
agent_name any|none 186:453 -
""",
    "agents[]": """
agent_card_params any|none 186:489 -
agent_name any|none 186:453 -
""",
    "assistant_settings": """
custom_llm_provider str 299:914 -
litellm_params dict 299:915 -
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
vertex_credentials str|dict|none 274:18 -
vertex_location str|none 274:15 -
vertex_project str|none 274:12 -
""",
    "general_settings": """
admin_only_routes any|none 199:375 -
admission_queue_timeout_seconds int|float 238:312 1.0
alert_to_webhook_url dict|none 249:7416 -
alert_type_config dict|none 249:7418 -
alert_types list|none 249:7415 -
alerting list|none 249:7404 []
alerting_args dict|none 249:7417 -
alerting_threshold int|none 249:7414 600
allow_cli_sso_verification_uri_complete bool|none 236:295 false
allow_client_side_credentials bool|none 67:205 -
allow_public_health_readiness_details bool|none 219:1820 -
allow_requests_on_db_unavailable str|bool|none 213:86 false
allow_unmanaged_response_ids bool|none 226:168 false
allow_user_auth bool|none 200:1970 false
allowed_file_extensions list|none 241:656 -
allowed_ips any|none 249:7085 -
allowed_routes list|none 190:716 -
always_include_stream_usage any|none 202:548 -
apply_user_budget_to_team_keys bool|none 189:1228 -
auto_redirect_ui_login_to_sso bool|none 215:25 false
background_health_check_model_groups list|none 218:209 -
background_health_checks bool|none 249:7111 false
block_robots str|bool|none 59:23 false
blocked_file_extensions list|none 241:661 -
cancel_on_disconnect bool|none 202:2693 false
claude_code_gateway_managed_settings dict|none 188:136 -
completion_model str|none 249:17503 -
context_management_summary_max_tokens any|none 65:191 -
context_management_summary_model any|none 65:176 -
control_plane_url str|none 249:7008 -
coordination_redis dict|none 249:6108 -
custom_auth str|none 249:7028 -
custom_auth_run_common_checks bool|none 249:7033 false
custom_auth_settings dict|none 58:13 -
custom_key_generate any|none 249:7040 -
custom_key_policy any|none 249:7048 -
custom_key_update any|none 249:7044 -
custom_sso any|none 249:7060 -
custom_team_metadata_validate any|none 249:7052 -
custom_ui_sso_sign_in_handler any|none 249:7064 -
dangerously_allow_mock_testing_request_params bool|none 249:10507 false
dangerously_permit_weak_or_unset_master_key bool|none 197:92 -
database_connect_timeout int|float|none 248:1295 -
database_connection_pool_limit int|none 248:1286 10
database_connection_pool_timeout any|none 248:1292 -
database_connection_timeout int|float|none 248:1290 60
database_disable_prepared_statements bool|none 248:1297 false
database_extra_connection_params dict|none 248:1304 -
database_idle_in_transaction_session_timeout int|float|none 248:112 -
database_lock_timeout int|float|none 248:111 -
database_max_idle_connection_lifetime int|float|none 248:1375 60
database_socket_timeout int|float|none 248:1296 -
database_statement_timeout int|float|none 248:110 -
database_url str|none 249:6943 -
default_team_disabled bool|none 236:2696 false
disable_auto_add_proxy_admin_to_teams bool|none 235:1343 -
disable_batch_input_file_rate_limiting bool|none 220:383 -
disable_bedrock_agent_runtime_passthrough any|none 242:1953 -
disable_budget_reservation bool|none 249:7037 -
disable_custom_api_keys bool|none 230:519 false
disable_env_credential_login bool|none 196:158 -
disable_error_logs bool|none 225:749 -
disable_key_generate_for_org_admin bool|none 210:90 false
disable_master_key_return bool|none 229:1275 false
disable_model_add_for_internal_users bool|none 253:1746 false
disable_model_info_refresh any|none 249:1713 -
disable_password_login_when_sso_enabled bool|none 196:181 -
disable_prisma_schema_update any|none 248:1451 -
disable_reset_budget bool|none 249:10951 false
disable_responses_id_security bool|none 226:166 false
disable_retry_on_max_parallel_request_limit_error bool|none 249:10431 -
disable_spend_logs bool|none 249:7108 false
disable_spend_updates bool|none 254:7820 -
drain_endpoint_token any|none 219:1839 -
email_settings any|none 56:49 -
enable_claude_code_gateway bool|none 188:125 false
enable_drain_endpoint bool|none 219:1826 -
enable_health_check_routing bool|none 249:7118 false
enable_jwt_auth bool|none 174:495 false
enable_mcp_registry any|none 231:430 -
enable_oauth2_auth bool|none 200:1672 false
enable_oauth2_proxy_auth bool|none 184:75 false
enable_openai_websocket_passthrough bool|none 242:3152 -
encryption_algorithm any|none 204:57 -
enforce_fallback_budget bool 191:55 true
enforce_fallback_model_access bool 192:31 false
enforce_project_model_quota bool|none 57:561 false
enforce_rbac bool|none 193:2920 false
enforce_rpm_tpm_on_model_add bool|none 232:2581 false
enforce_user_param bool|none 189:799 false
enforced_params any|none 249:7141 -
expose_fallback_errors_to_caller any|none 249:9654 -
fail_closed_budget_enforcement bool|none 249:2981 -
fail_closed_rate_limit_enforcement bool|none 224:147 -
failed_login_block_seconds int|none 195:179 -
failed_login_window_seconds int|none 195:179 -
forward_client_headers_to_llm_api bool|none 227:1552 -
forward_llm_provider_auth_headers bool|none 227:2174 false
forward_openai_org_id bool|none 227:1456 -
global_max_parallel_requests int|none 227:2431 -
health_check_concurrency int|none 249:7115 -
health_check_details bool|none 249:7116 true
health_check_ignore_transient_errors bool|none 249:7120 false
health_check_interval int 249:7114 300
health_check_skip_disabled_background_models bool 218:193 false
health_check_staleness_threshold any|none 249:7119 -
hide_default_credentials_hint bool|none 207:8 false
image_generation_model any|none 208:46 -
include_call_id_in_error_body bool|none 205:12 -
infer_model_from_keys bool|none 249:16704 false
key_management_settings dict|none 249:6057 -
key_management_system str|none 249:6048 -
litellm_jwtauth dict|none 249:10676 -
litellm_key_header_name str|none 249:17997 "Authorization"
litellm_license any|none 249:7145 -
master_key str|none 249:6949 -
max_batch_file_records int|none 240:63 -
max_batch_file_size_mb int|none 241:681 -
max_batch_file_uploads_per_day int|none 240:63 -
max_failed_login_attempts_per_source int|none 195:179 -
max_failed_login_attempts_per_source_overrides dict|none 195:220 -
max_file_downloads_per_minute int|none 240:63 -
max_file_size_mb int|none 241:601 -
max_in_flight_requests_per_worker int|none 238:306 -
max_queued_requests_per_worker int|none 238:311 -
max_request_size_mb int|none 249:20736 -
max_response_size_mb int|none 190:1029 -
maximum_autorouter_session_retention_period str|none 249:11188 -
maximum_daily_tag_spend_retention_period str|none 249:11190 -
maximum_health_check_retention_period str|none 249:11189 -
maximum_spend_logs_cleanup_batch_size int|none 212:175 -
maximum_spend_logs_cleanup_batch_timeout str|none 212:196 -
maximum_spend_logs_cleanup_cron any|none 249:11193 -
maximum_spend_logs_cleanup_max_batches int|none 212:175 -
maximum_spend_logs_cleanup_run_budget str|none 212:196 -
maximum_spend_logs_retention_interval str|none 249:11215 "1d"
maximum_spend_logs_retention_period str|none 249:11187 -
mcp_advertised_versions list|none 249:6907 -
mcp_allow_all_keys_respects_mcp_scope bool|none 176:3645 false
mcp_allowed_clients list|none 175:116 -
mcp_client_id_header str|none 175:120 -
mcp_client_side_auth_header_name any|none 173:1596 -
mcp_internal_ip_ranges list|none 176:6950 -
mcp_prefer_client_id_metadata_document bool|none 177:169 -
mcp_required_fields list|none 231:384 -
mcp_session_token_signing dict|none 178:165 -
mcp_trusted_proxy_ranges list|none 194:179 -
mcp_xff_num_trusted_hops int|none 194:356 -
missing_session_id str|none 227:857 -
model_list_healthy_only bool|none 206:41 false
moderation_model any|none 208:56 -
oauth2_config_mappings any|none 184:74 -
pass_through_endpoints list|none 249:7075 -
pass_through_request_timeout int|float|none 172:36 -
passthrough_managed_object_ids bool|none 244:1324 false
password_policy_check_breached_passwords bool|none 198:146 true
password_policy_min_length int|none 198:67 -
password_policy_require_lowercase bool|none 198:77 true
password_policy_require_numbers bool|none 198:78 true
password_policy_require_special_characters bool|none 198:80 true
password_policy_require_uppercase bool|none 198:76 true
plugins list|none 249:19058 -
provider_url_destination_allowed_hosts list|none 249:5085 -
proxy_batch_polling_interval any|none 249:7098 -
proxy_batch_write_at any|none 249:7102 -
proxy_budget_rescheduler_max_time any|none 249:7094 -
proxy_budget_rescheduler_min_time any|none 249:7091 -
proxy_config_reload_interval_seconds int 249:7104 30
public_routes list|none 190:761 []
reject_clientside_metadata_tags bool|none 189:814 false
require_end_user_mcp_access_defined bool|none 173:1850 false
require_key_mcp_access_defined bool|none 173:1811 false
responses_websocket_session_limit_seconds int|float 251:1327 -
role_permissions list|none 249:7133 -
scheduled_job_stagger dict|none 211:141 -
search_tool_deny_by_default bool 249:6900 false
search_tools list|none 249:6364 -
service_account_settings dict|none 227:3018 -
skip_batch_input_file_rate_limiting_for_models any|none 220:416 -
skip_batch_input_file_rate_limiting_for_providers any|none 220:386 -
spend_capture_rate_check dict|none 249:11547 -
spend_logs_metadata_fields dict|none 249:6982 -
spend_report_frequency str|none 249:11565 "7d"
store_model_in_db bool|none 249:7022 false
store_prompts_in_spend_logs bool|none 252:1720 -
supported_db_objects list|none 249:5429 -
team_admin_editable_team_fields any|none 234:76 -
team_metadata_schema list|none 249:7058 -
team_metadata_validation_error_message any|none 237:151 -
team_metadata_validation_timeout any|none 237:144 -
token_rate_limit_type str|none 224:4601 "total"
tracing dict|none 249:1733 -
track_unmanaged_batch_cost bool|none 249:11245 false
transcribe_media_buckets list|none 243:241 -
trusted_proxy_ranges list|none 195:141 -
ui_access_mode str|none 249:7083 "all"
use_azure_key_vault bool|none 249:6935 false
use_google_kms bool|none 249:6931 false
use_redis_transaction_buffer str|bool|none 249:10543 false
use_shared_health_check bool|none 249:7113 false
use_spend_logs_partitioning bool|none 212:605 false
use_team_public_model_name bool|none 209:273 true
use_x_forwarded_for bool|none 188:218 false
user_api_key_cache_max_size int|none 249:6973 -
user_api_key_cache_ttl any|none 249:6961 -
user_header_mappings list|none 182:955 -
user_header_name str|none 182:954 -
user_mcp_management_mode str|none 231:1200 -
user_url_allowed_hosts list|none 249:5078 -
user_url_validation bool|none 249:5081 -
vector_store_deny_by_default bool 249:6900 false
""",
    "general_settings.alert_type_config.*": """
digest bool 268:273 false
digest_interval int 268:277 -
""",
    "general_settings.alerting_args": """
budget_alert_ttl int 268:68 -
daily_report_frequency int 268:55 -
daily_spend_per_user_threshold int|float|none 268:96 -
log_to_console bool 268:92 false
major_outage_alert_threshold int 268:84 -
max_outage_alert_list_size int 268:88 -
minor_outage_alert_threshold int 268:80 -
monthly_spend_per_user_threshold int|float|none 268:102 -
outage_alert_ttl int 268:72 -
region_outage_alert_ttl int 268:76 -
report_check_interval int 268:64 -
spend_anomaly_baseline_days int 268:114 7
spend_anomaly_min_spend int|float 268:119 10.0
spend_anomaly_multiplier int|float 268:108 3.0
user_spend_check_interval int 268:125 3600
""",
    "general_settings.coordination_redis": """
aws_iam_auth str|bool|none 183:2702 -
aws_iam_cache_name str|none 183:2704 -
aws_iam_region str|none 183:2705 -
aws_iam_serverless str|bool|none 183:2706 -
aws_iam_user_name str|none 183:2703 -
host str|none 183:2688 -
password str|none 183:2690 -
port int|none 183:2689 -
sentinel_nodes list|none 183:2697 -
sentinel_password str|none 183:2700 -
service_name str|none 183:2701 -
ssl bool|none 183:2693 -
startup_nodes list|none 183:2694 -
url str|none 183:2692 -
username str|none 183:2691 -
""",
    "general_settings.coordination_redis.startup_nodes[]": """
host str 183:2675 -
port int 183:2676 -
""",
    "general_settings.custom_auth_settings": """
mode any|none 58:16 -
""",
    "general_settings.key_management_settings": """
access_mode str 300:30 "read_only"
aws_external_id str|none 300:67 -
aws_profile_name str|none 300:70 -
aws_region_name str|none 300:58 -
aws_role_name str|none 300:61 -
aws_session_name str|none 300:64 -
aws_sts_endpoint str|none 300:76 -
aws_web_identity_token str|none 300:73 -
custom_secret_manager str|none 300:51 -
description str|none 300:42 -
hosted_keys list|none 300:20 -
kms_key_id str|none 300:48 -
prefix_for_stored_virtual_keys str 300:25 "litellm/"
primary_secret_name str|none 300:35 -
replica_regions list|none 300:79 -
store_virtual_keys bool|none 300:21 false
tags dict|none 300:45 -
""",
    "general_settings.litellm_jwtauth": """
admin_allowed_routes list 183:5426 -
admin_jwt_scope str 183:5425 "litellm_proxy_admin"
agent_id_jwt_field str|none 183:5464 -
auto_register_map_existing_key bool 183:5537 false
custom_validate any|none 183:5499 -
end_user_id_jwt_field str|none 183:5463 -
enforce_rbac bool 183:5492 false
enforce_scope_based_access bool 183:5497 false
enforce_team_based_model_access bool 183:5498 false
fallback_to_db_teams bool 183:5562 false
issuers list|none 183:5574 -
jwt_litellm_role_map list|none 183:5502 -
mcp_client_id_jwt_field str|none 183:5472 -
object_id_jwt_field str|none 183:5495 -
oidc_userinfo_cache_ttl int|float 183:5515 300
oidc_userinfo_enabled bool 183:5511 false
oidc_userinfo_endpoint str|none 183:5507 -
org_alias_jwt_field str|none 183:5453 -
org_id_jwt_field str|none 183:5452 -
public_allowed_routes list 183:5491 ["public_routes"]
public_key_stale_ttl int|float 183:5482 -
public_key_ttl int|float 183:5481 600
role_mappings list|none 183:5494 -
roles_jwt_field str|none 183:5493 -
routing_overrides list|none 183:5548 -
scope_mappings list|none 183:5496 -
sync_user_role_and_teams bool 183:5503 false
team_alias_jwt_field str|none 183:5447 -
team_allowed_routes list 183:5436 -
team_claim_fallback bool 183:5552 false
team_id_default str|none 183:5443 -
team_id_jwt_field str|none 183:5432 -
team_id_upsert bool 183:5433 false
team_ids_jwt_field str|none 183:5434 -
unregistered_jwt_client_behavior str 183:5528 -
upsert_sso_user_to_team bool 183:5435 false
user_allowed_email_domain str|none 183:5459 -
user_allowed_roles list|none 183:5461 -
user_email_jwt_field str|none 183:5458 -
user_id_jwt_field str|none 183:5457 -
user_id_upsert bool 183:5462 false
user_roles_jwt_field str|none 183:5460 -
virtual_key_claim_field str|none 183:5520 -
virtual_key_mapping_cache_ttl int|float 183:5524 300
""",
    "general_settings.litellm_jwtauth.issuers[]": """
audience str|list|none 183:5339 -
disable_audience_validation bool 183:5343 false
end_user_id_jwt_field str|none 183:5367 -
issuer str 183:5334 -
jwks_url str|none 183:5335 -
org_id_jwt_field str|none 183:5363 -
team_id_jwt_field str|none 183:5355 -
team_ids_jwt_field str|none 183:5359 -
unregistered_jwt_client_behavior str|none 183:5375 -
user_email_jwt_field str|none 183:5351 -
user_id_jwt_field str|none 183:5347 -
virtual_key_claim_field str|none 183:5371 -
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[]": """
jwt_role str 183:5270 -
litellm_role str 183:5271 -
""",
    "general_settings.litellm_jwtauth.role_mappings[]": """
internal_role str 183:5266 -
role str 183:5265 -
""",
    "general_settings.litellm_jwtauth.routing_overrides[]": """
aud str|list|none 183:5298 -
client_id str|list|none 183:5296 -
iss str|list 183:5295 -
path str 183:5299 "oauth2"
scope str|list|none 183:5297 -
""",
    "general_settings.litellm_jwtauth.scope_mappings[]": """
models list|none 183:5252 -
routes list|none 183:5253 -
scope str 183:5275 -
""",
    "general_settings.mcp_allowed_clients[]": """
alias str 272:122 -
value str 272:126 -
""",
    "general_settings.mcp_session_token_signing": """
algorithm str 178:91 -
kid str 178:92 -
previous_public_keys list 178:94 -
private_key str 178:93 -
""",
    "general_settings.mcp_session_token_signing.previous_public_keys[]": """
kid str 178:80 -
public_key str 178:81 -
""",
    "general_settings.pass_through_endpoints[]": """
auth str|bool|none 183:2581 true
cost_per_request int|float|none 183:2573 0.0
custom_auth_parser any|none 200:926 -
default_query_params dict|none 183:2565 {}
forward_headers any|none 244:3396 -
guardrails dict|none 183:2585 -
headers dict|none 183:2561 {}
id str|none 183:2555 -
include_subpath bool 183:2569 false
is_from_config bool 183:2589 false
merge_query_params any|none 244:3397 -
methods list|none 183:2593 -
path str|none 183:2559 ""
target str|none 183:2560 -
timeout int|float|none 183:2577 -
""",
    "general_settings.pass_through_endpoints[].guardrails.*": """
request_fields list|none 183:2540 -
response_fields list|none 183:2544 -
""",
    "general_settings.plugins[]": """
display_name str|none 183:2664 -
name str 183:2663 -
plugin_key str|none 183:2666 -
url str 183:2665 -
""",
    "general_settings.role_permissions[]": """
models list|none 183:5252 -
role str 183:5257 -
routes list|none 183:5253 -
""",
    "general_settings.scheduled_job_stagger": """
enabled bool 183:2722 true
identity str|none 183:2731 -
offsets dict 183:2738 {}
window_seconds int 183:2723 -
""",
    "general_settings.search_tools[]": """
litellm_params dict 299:952 -
search_tool_info dict 299:953 -
search_tool_name str 299:951 -
""",
    "general_settings.search_tools[].litellm_params": """
api_base str|none 299:926 -
api_key str|none 299:925 -
max_retries int|none 299:928 -
search_provider str 299:924 -
timeout any|none 299:927 -
""",
    "general_settings.search_tools[].search_tool_info": """
description str 299:934 -
""",
    "general_settings.service_account_settings": """
enforced_params any|none 227:3022 -
""",
    "general_settings.spend_capture_rate_check": """
lookback_days int 298:25 7
openai_project_ids list 298:26 -
providers list 298:23 -
threshold int|float 298:24 0.9
""",
    "general_settings.spend_logs_metadata_fields": """
exclude list|none 183:2763 -
include list|none 183:2762 -
""",
    "general_settings.team_metadata_schema[]": """
key str 295:228 -
label str|none 295:229 -
""",
    "general_settings.tracing": """
store dict|none 262:18 -
""",
    "general_settings.tracing.store": """
type any|none 262:19 -
""",
    "general_settings.user_header_mappings[]": """
header_name str 183:2646 -
litellm_user_role str 183:2647 -
""",
    "guardrails[]": """
created_at any|none 264:1422 -
guardrail_id str|none 264:1417 -
guardrail_info dict|none 264:1420 -
guardrail_name str 264:1418 -
litellm_params dict 264:1419 -
policy_template str|none 264:1421 -
updated_at any|none 264:1423 -
""",
    "guardrails[].litellm_params": """
action str 280:50 "block"
additional_provider_specific_params dict|none 264:1153 -
advisory_system_message str|none 264:730 -
akto_account_id str|none 278:43 -
akto_api_key str|none 278:38 -
akto_base_url str|none 278:27 -
akto_metadata dict|none 278:58 -
akto_vxlan_id str|none 278:48 -
anonymize_input bool|none 264:805 -
api_base str|none 281:133 -
api_endpoint str|none 264:1127 -
api_id str|none 285:23 -
api_key str|none 281:124 -
api_version str|none 264:833 -
application str|none 264:835 -
application_id str|none 264:789 -
assertions list|none 290:47 -
asset_id str|none 291:20 -
async_mode bool|none 264:764 -
auth_token str|none 286:9 -
aws_access_key_id str|none 264:610 -
aws_bedrock_runtime_endpoint str|none 264:621 -
aws_external_id str|none 264:618 -
aws_profile_name str|none 264:614 -
aws_region_name str|none 264:609 -
aws_role_name str|none 264:615 -
aws_secret_access_key str|none 264:611 -
aws_session_name str|none 264:613 -
aws_session_token str|none 264:612 -
aws_sts_endpoint str|none 264:617 -
aws_web_identity_token str|none 264:616 -
base_url str|none 286:14 -
block_failures bool|none 264:801 -
block_on_error bool|none 289:23 -
block_on_violation bool|none 283:138 true
blocked_languages list|none 280:45 -
blocked_words list|none 264:885 -
blocked_words_file str|none 264:888 -
breakdown bool|none 264:719 true
categories list|none 264:889 -
category_thresholds dict|none 264:1063 -
ccr_retrieval bool 284:29 true
checks list|dict|none 264:1354 -
chunk_budget_chars int 264:651 -
client_id str|none 277:21 -
client_secret str|none 277:29 -
confidence_threshold int|float 280:54 0.5
config dict|none 264:836 -
content_filter_threshold int|float|none 264:629 0.5
content_moderation_check bool|none 290:39 -
context_source str|none 278:53 -
contextual_grounding_from_messages bool 264:660 false
credentials str|none 264:1123 -
custom_code str|none 264:1190 -
decision_model str|none 264:1350 -
deepkeep_firewall_id str|none 264:748 -
default_action str 293:86 "deny"
default_on bool|none 264:1073 -
deployment_name str|none 283:130 -
detect_execution_intent bool 280:67 true
detect_secrets_config dict|none 264:1069 -
detector_id str|none 286:19 -
detectors dict|none 283:134 -
dev_info bool|none 264:721 true
disable_exception_on_block bool|none 264:605 false
end_session_after_n_fails int|none 264:1103 -
evaluation_id str|none 290:19 -
experimental_use_latest_role_message_only bool|none 264:1003 false
extra_headers list|none 264:1180 -
fail_on_error bool|none 264:1128 true
file_guardrail_timeout int|none 278:71 -
gateway_name str|none 264:793 -
grounding_check bool|none 290:31 -
grounding_strictness str|none 294:59 -
guard_name str|none 264:832 -
guardrail str 264:1349 -
guardrailIdentifier str|none 264:600 -
guardrailVersion str|none 264:601 -
guardrail_timeout int|none 278:66 -
hallucinations_check bool|none 290:27 -
include_evidence bool|none 264:776 true
include_scanners bool|none 264:772 true
inspect_embeddings bool|none 264:1053 -
is_detector_server bool|none 286:24 true
keyword_redaction_tag str|none 264:901 -
lasso_conversation_id str|none 264:741 -
lasso_user_id str|none 264:740 -
location str|none 264:1122 -
logging_only_continue_on_input_failure bool|none 264:1276 -
logging_only_scope str|none 264:1267 -
mask bool|none 264:742 false
mask_request_content bool|none 264:1077 -
mask_response_content bool|none 264:1081 -
max_concurrent_decision_calls int|none 264:1174 -
max_input_chars int|none 264:1168 -
metadata dict|none 264:720 -
mock_redacted_text dict|none 264:514 -
mode str|list|dict 264:1361 -
model str|none 284:17 -
monitor_mode bool|none 264:797 -
on_disallowed_action str 293:89 "block"
on_flagged str|none 264:725 "block"
on_flagged_action str|none 264:760 "monitor"
on_sensitive_data str|none 264:1204 -
on_violation str|none 264:1107 -
only_scan_new_messages bool|none 264:1008 false
optional_params any|none 279:14 -
output_parse_pii bool|none 264:462 -
pangea_input_recipe str|none 264:1087 -
pangea_output_recipe str|none 264:1089 -
pattern_redaction_format str|none 264:897 -
patterns list|none 264:881 -
payload bool|none 264:718 true
persist_session bool|none 264:768 -
pii_check bool|none 290:35 -
pii_confidence_threshold int|float|none 264:644 0.5
pii_entities_config dict|none 264:481 -
policy_id int|none 264:814 -
policy_name str|none 283:126 -
policy_names list|none 294:38 -
post_checkpoint_id str|none 288:27 -
pre_checkpoint_id str|none 288:23 -
presidio_ad_hoc_recognizers str|none 264:500 -
presidio_analyze_chunk_size_bytes int|none 264:504 -
presidio_analyzer_api_base str|none 264:448 -
presidio_anonymizer_api_base str|none 264:452 -
presidio_entities_deny_list list|none 264:492 -
presidio_filter_scope str|none 264:456 -
presidio_language str|none 264:468 "en"
presidio_run_on str|none 264:472 -
presidio_score_thresholds dict|none 264:485 -
project_id str|none 264:717 -
prompt_attack_threshold int|float|none 264:637 0.5
prompt_injections bool|none 290:23 -
realtime_violation_message str|none 264:1115 -
rules list|none 293:82 -
run_in_parallel bool|none 264:1230 -
sanitize_error_detail bool|none 264:1145 true
scan_only_tool_results bool|none 264:1043 -
scan_raw_request bool|none 264:1241 -
send_user_api_key_alias bool|none 264:818 false
send_user_api_key_team_id bool|none 264:824 false
send_user_api_key_user_id bool|none 264:821 false
sensitive_data_route_to_model str|none 264:1213 -
severity_threshold str|none 264:893 -
singulr_api_base str|none 292:68 -
singulr_api_key str|none 292:63 -
singulr_application_id str|none 292:73 -
singulr_guardrail_id str|none 292:78 -
skip_system_message_in_guardrail bool|none 264:1020 -
skip_tool_message_in_guardrail bool|none 264:1033 -
skip_unscannable_attachments bool|none 264:1137 false
sticky_session_routing bool|none 264:1222 true
stream_scope str|dict|none 264:1252 -
template_id str|none 264:1121 -
tenant_id str|none 277:13 -
timeout int|float|none 264:1195 -
tool_selection_quality_check bool|none 290:43 -
tracker_api_base str|none 288:11 -
tracker_api_key str|none 288:15 -
unreachable_fallback str 284:21 "fail_closed"
use_v2 bool|none 264:785 false
verify_ssl bool|none 286:29 true
version int|none 285:33 2
violation_message_template str|none 264:1096 -
xecguard_model str|none 294:34 -
""",
    "guardrails[].litellm_params.blocked_words[]": """
action str 264:850 -
description str|none 264:851 -
keyword str 264:849 -
""",
    "guardrails[].litellm_params.categories[]": """
action str 287:102 -
category str 287:95 -
category_file str|none 287:109 -
enabled bool 287:98 true
severity_threshold str 287:105 "medium"
""",
    "guardrails[].litellm_params.category_thresholds": """
jailbreak int|float 264:207 -
prompt_injection int|float 264:206 -
""",
    "guardrails[].litellm_params.checks": """
contentFilter dict|none 264:584 -
promptAttack dict|none 264:585 -
sensitiveInformation dict|none 264:586 -
""",
    "guardrails[].litellm_params.checks.contentFilter": """
categories list 264:559 -
""",
    "guardrails[].litellm_params.checks.contentFilter.categories[]": """
category str 264:555 -
""",
    "guardrails[].litellm_params.checks.promptAttack": """
categories list 264:567 -
""",
    "guardrails[].litellm_params.checks.promptAttack.categories[]": """
category str 264:563 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation": """
entities list 264:575 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation.entities[]": """
type str 264:571 -
""",
    "guardrails[].litellm_params.checks[]": """
action str 282:17 "block"
instructions str 282:15 -
name str 282:14 -
threshold int|float 282:16 0.7
""",
    "guardrails[].litellm_params.mode": """
default str|list|none 264:1314 -
tags dict 264:1313 -
""",
    "guardrails[].litellm_params.patterns[]": """
action str 264:875 -
name str|none 264:871 -
pattern str|none 264:867 -
pattern_name str|none 264:863 -
pattern_type str 264:860 -
""",
    "guardrails[].litellm_params.rules[]": """
allowed_param_patterns dict|none 293:26 -
decision str 293:25 -
id str 293:16 -
tool_name str|none 293:17 -
tool_type str|none 293:21 -
""",
    "litellm_settings": """
aclient_session any|none 80:64 -
adapters list 170:7759 []
add_function_to_prompt bool 170:5688 false
add_user_information_to_llm_headers bool|none 227:1475 -
agent_search_embedding_model str|none 181:482 -
aiohttp_trust_env bool 106:1312 false
aleph_alpha_key str|none 170:3040 -
allow_dynamic_callback_disabling bool 227:1118 true
allowed_fails int 256:1210 3
amazon_nova_api_key str|none 60:61 -
anthropic_beta_headers_url str 4:193 -
anthropic_key str|none 64:65 -
anthropic_prompt_caching_ttl str|none 249:8334 -
anthropic_sse_ping_interval_seconds int|float 202:2858 15.0
api_base str|none 5:107 -
api_key str|none 5:121 -
api_version str|none 5:138 -
apply_search_free_tier bool 249:8334 false
argilla_batch_size int|none 20:66 -
argilla_transformation_object dict|none 20:53 -
audit_log_callbacks list 249:6759 []
autorouter_presets_url str 250:575 -
aws_sqs_callback_params dict|none 249:8334 -
azure_content_safety_params any|none 203:351 -
azure_key str|none 5:143 -
azure_llms dict 52:399 -
bedrock_neutralize_orphaned_tool_blocks bool 87:298 true
bedrock_request_metadata_fields list|none 99:52 -
block_requests_for_models_without_pricing bool 249:8334 false
blocked_user_list str|list|none 228:254 -
blog_posts_url str 250:487 -
budget_duration str|none 249:10707 -
budget_exceeded_status_code int 16:1059 422
budget_exceeded_throttle_percentage int|float|none 249:8334 -
budget_reset_time any|none 249:6852 -
budget_rollover bool 249:8334 false
bytez_key str|none 170:4827 -
cache any|none 249:6545 -
cache_params dict|none 249:6550 -
callback_settings dict 31:1649 {}
callbacks list|none 249:6660 []
check_provider_endpoint bool 303:8086 false
client_session any|none 72:524 -
cloudflare_api_key str|none 170:4621 -
code_interpreter_interception_params any|none 22:251 -
cohere_key str|none 103:91 -
cold_storage_custom_logger str|none 37:707 -
cometapi_key str|none 170:2493 -
common_cloud_provider_auth_params dict 303:4550 -
compression_interception_params any|none 23:126 -
config_path any|none 170:8898 -
content_policy_fallbacks list|none 256:1270 -
context_window_fallbacks list|none 256:1268 -
cost_discount_config dict|none 249:8334 {}
cost_margin_config dict|none 249:8334 {}
credential_list list 42:13 []
custom_prometheus_metadata_labels list 35:1090 []
custom_prometheus_tags list 35:1093 []
custom_prompt_dict dict 7:89 {}
custom_provider_map list 249:6698 []
databricks_key str|none 170:3389 -
datadog_llm_observability_params dict|none 249:8334 -
datadog_params dict|none 249:8334 -
datadog_use_v1 bool|none 25:464 false
default_fallbacks list|none 256:1261 -
default_in_memory_ttl int|float|none 12:106 -
default_internal_user_params dict|none 249:6685 {}
default_key_generate_params dict|none 230:1267 -
default_key_max_budget_alert_emails dict|none 189:6078 -
default_max_internal_user_budget int|float|none 249:6681 -
default_redis_batch_cache_expiry int|float|none 12:104 -
default_redis_ttl int|float|none 12:107 -
default_team_params dict|none 249:8334 {}
default_team_settings list|none 249:6092 -
disable_add_prefix_to_prompt bool 62:2723 false
disable_add_user_agent_to_request_tags bool 45:6425 false
disable_aiohttp_transport bool 106:1250 false
disable_aiohttp_trust_env bool 105:468 false
disable_anthropic_gemini_context_caching_transform bool 303:8285 false
disable_copilot_system_to_assistant bool 118:78 false
disable_end_user_cost_tracking bool|none 35:173 -
disable_hf_tokenizer_download bool|none 93:74 -
disable_stop_sequence_limit bool 303:8629 false
disable_streaming_logging bool 51:1706 false
disable_token_counter bool 52:445 false
disable_vertex_batch_output_transformation bool 8:47 false
drop_params any|none 249:6859 -
dynamodb_table_name str|none 26:34 -
enable_anthropic_prompt_caching bool 249:8334 -
enable_azure_ad_token_refresh bool|none 73:371 false
enable_caching_on_provider_specific_optional_params bool 11:406 false
enable_end_user_cost_tracking_prometheus_only bool|none 35:173 -
enable_gemini_default_thinking_level_low bool 158:1017 false
enable_json_schema_validation bool 303:1615 false
enable_key_alias_format_validation bool 230:7801 false
enable_loadbalancing_on_batch_endpoints bool|none 201:307 -
enable_model_config_credential_overrides bool 227:2821 false
enable_preview_features bool 36:266 false
enable_redis_auth_cache bool|none 249:6126 false
expose_router_debug_in_errors bool 256:4015 true
extra_spend_tag_headers list|none 45:6451 -
failure_callback list|none 249:6740 []
fallbacks list|none 256:1255 -
force_ipv4 bool 106:1279 false
force_redis_hash_tag_grouping bool 224:166 false
forward_traceparent_to_llm_provider bool 227:3640 false
gcs_pub_sub_use_v1 bool|none 27:119 false
gdc_api_base str|none 110:106 -
gdc_key str|none 170:4788 -
gemini_live_defer_setup bool 117:1648 -
generic_api_use_v1 bool|none 28:297 false
generic_logger_headers dict|none 28:225 -
gigachat_key str|none 170:2327 -
global_bitbucket_config dict|none 249:6640 -
global_disable_no_log_param bool 45:2342 false
global_gitlab_config dict|none 249:6649 -
global_prompt_directory any|none 249:6631 -
groq_key str|none 170:2163 -
guardrail_name_config_map dict 216:55 {}
guardrails any|none 249:6621 -
headers any|none 170:1412 -
http2 bool 106:81 false
huggingface_key str|none 121:276 -
in_memory_llm_clients_cache any|none 13:817 -
inception_key str|none 122:51 -
include_cost_in_streaming_usage bool 202:3970 false
infinity_key str|none 123:79 -
initialized_langfuse_clients int 29:356 0
input_callback list 11:309 []
internal_user_budget_duration str|none 229:253 -
json_logs any|none 249:6846 -
key_alias_pattern str|none 249:6844 -
key_generation_settings dict|none 230:703 -
known_tokenizer_config dict 46:534 -
langfuse_default_tags list|none 21:170 -
langfuse_enable_update_trace_keys bool 29:690 false
langsmith_batch_size int|none 30:76 -
lemonade_key str|none 126:216 -
llamaguard_model_name str|none 54:32 -
llamaguard_unsafe_content_categories str|none 54:36 -
llm_guard_mode str 55:32 "all"
log_auth_failure_key_identity bool 249:8334 false
log_client_error_tracebacks bool 45:6266 false
log_raw_request_response bool 45:1409 false
logged_real_time_event_types str|list|none 47:158 -
maritalk_key str|none 170:3153 -
max_budget int|float 249:6677 0.0
max_end_user_budget int|float|none 254:7688 -
max_end_user_budget_id str|none 35:4462 -
max_fallbacks int|none 256:1236 -
max_internal_user_budget int|float|none 249:6679 -
max_tokens int 142:53 -
max_ui_session_budget int|float|none 249:6808 1.0
mcp_aliases any|none 249:7335 -
mcp_semantic_tool_filter dict|none 249:8611 {}
mcp_tool_search dict|none 249:8334 {}
model_alias_map dict 19:900 {}
model_cost any|none 0:1019 -
model_cost_map_url str 249:8897 -
model_fallbacks list|none 170:650 -
model_group_settings dict|none 249:6669 -
model_list list 179:94 -
model_list_set any|none 44:241 -
models_by_provider dict 0:1020 -
modify_params bool 46:1109 -
network_mock bool 138:311 false
newrelic_params dict|none 249:8334 -
nlp_cloud_key str|none 170:2989 -
num_retries int|none 170:377 -
num_retries_per_request int|none 260:34 -
ollama_key str|none 170:4545 -
openai_compatible_endpoints list 44:264 -
openai_compatible_providers list 6:119 -
openai_key str|none 5:122 -
openai_like_key str|none 170:6673 -
openai_system_messages_first bool 249:8334 false
openai_text_completion_compatible_providers list 170:5929 -
openrouter_key str|none 170:3494 -
organization any|none 5:114 -
otel_tenant_destination_mode str|none 32:480 -
output_parse_pii bool 217:1233 false
overwrite_user_with_key_hash bool 227:2297 false
ovhcloud_key str|none 170:4907 -
pointfive_params dict|none 249:8334 -
post_call_rules list 249:6674 []
pre_call_rules list 50:27 []
predibase_key str|none 170:3999 -
predibase_tenant_id str|none 170:3982 -
presidio_logging_only bool|none 203:187 -
priority_reservation dict|none 221:112 -
priority_reservation_settings dict|none 249:6656 -
project any|none 170:8427 -
prometheus_deployment_and_latency_caller_identity str 267:370 "api_key_alias"
prometheus_emit_input_sequence_length_label bool 35:409 false
prometheus_emit_rate_limit_labels bool 267:1010 false
prometheus_emit_stream_label bool 35:1581 false
prometheus_end_user_metrics_cleanup_interval_seconds int|float|none 35:1491 60.0
prometheus_end_user_metrics_max_series_per_metric int|none 35:1480 10000
prometheus_end_user_metrics_ttl_seconds int|float|none 35:1481 3600.0
prometheus_exclude_labels list|none 35:1066 -
prometheus_exclude_metrics list|none 35:1065 -
prometheus_initialize_budget_metrics bool|none 249:11386 false
prometheus_latency_buckets list|none 35:411 -
prometheus_metrics_cleanup_interval_seconds int|float|none 35:1358 60.0
prometheus_metrics_config list|none 267:381 -
prometheus_metrics_max_series_per_metric int|none 35:1352 -
prometheus_metrics_ttl_seconds int|float|none 35:1356 -
prometheus_user_budget_label_include_email_alias bool 267:1023 false
prompt_injection_params dict|none 203:331 -
provider_url_destination_allowed_hosts list 33:57 []
proxy_auth any|none 170:5380 -
public_agent_groups list|none 249:8334 -
public_mcp_hub_strict_whitelist bool 176:6970 true
public_mcp_servers list|none 249:8334 -
public_model_groups list|none 249:8334 -
public_model_groups_links dict 249:8334 {}
public_skills_index bool 214:55 false
reasoning_auto_summary bool 14:1437 false
redact_messages_in_exceptions bool|none 18:287 false
redact_user_api_key_info bool|none 48:448 false
replicate_key str|none 170:2818 -
request_correlation_in_logs bool 1:575 false
request_timeout int|float 249:6870 -
request_timeout_explicitly_set bool 49:30 -
require_auth_for_metrics_endpoint bool|none 200:197 true
require_managed_files bool 239:1077 false
responses dict|none 249:6793 -
route_all_chat_openai_to_responses bool 170:1114 -
s3_audit_callback_params dict|none 249:6872 -
s3_callback_params dict|none 249:6872 -
safe_memory_mode bool 41:565 false
sap_service_key str|none 149:252 -
scim_admin_group any|none 233:425 -
scim_upsert_user bool|none 233:386 true
secret_manager_client any|none 222:307 -
service_callback list 3:79 []
set_verbose bool 10:43 false
skill_search_embedding_model str|none 181:515 -
skip_system_message_in_guardrail bool 81:200 false
skip_tool_message_in_guardrail bool 81:209 false
sse_keepalive_ping_interval_seconds int|float|none 185:341 -
ssl_certificate str|none 106:688 -
ssl_ecdh_curve str|none 106:409 -
ssl_security_level str|none 106:408 -
ssl_verify str|bool 53:347 true
standard_logging_payload_excluded_fields list|none 24:916 -
store_audit_logs bool|none 249:6779 -
strip_anthropic_total_tokens bool 187:185 false
success_callback list|none 249:6713 []
suppress_debug_info bool 43:2386 false
tag_budget_config dict|none 257:867 -
togetherai_api_key str|none 255:289 -
turn_off_message_logging bool|none 249:8334 false
ui_settings dict|none 253:846 {}
ui_theme_config dict|none 253:846 {}
upperbound_key_generate_params dict|none 249:6836 -
use_chat_completions_url_for_anthropic_messages bool 66:81 -
use_litellm_proxy bool 17:108 false
user_url_allowed_hosts list 53:273 []
user_url_validation bool 34:190 true
validate_end_user_id_in_db bool 189:1967 false
vector_store_index_registry any|none 242:790 -
vector_store_registry any|none 39:251 -
vector_store_search_failure_mode str 39:531 "annotate"
verbose_logger any|none 62:491 -
vertex_ai_safety_settings dict|none 158:1267 -
vertex_location str|none 9:347 -
vertex_project str|none 9:344 -
websearch_interception_params dict|none 249:8680 {}
xai_key str|none 169:75 -
zerobus_params dict|none 40:36 -
""",
    "litellm_settings.adapters[]": """
adapter any|none 263:8 -
id str 263:7 -
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
default_in_memory_ttl int|float|none 249:6205 -
default_in_redis_ttl int|float|none 11:107 -
default_redis_ttl any|none 249:6208 -
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
type str|none 249:6555 "redis"
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
custom_handler any|none 249:6705 -
provider str 249:6703 -
""",
    "litellm_settings.datadog_llm_observability_params": """
turn_off_message_logging bool|none 265:63 false
""",
    "litellm_settings.datadog_params": """
turn_off_message_logging bool|none 265:63 false
""",
    "litellm_settings.default_internal_user_params.teams[]": """
max_budget_in_team int|float|none 183:1981 -
team_id str 183:1980 -
user_role str 183:1982 "user"
""",
    "litellm_settings.default_team_params": """
budget_duration str|none 296:217 -
max_budget int|float|none 296:213 -
models list 296:209 []
organization_id str|none 296:233 -
rpm_limit int|none 296:225 -
team_member_permissions list|none 296:229 -
tpm_limit int|none 296:221 -
""",
    "litellm_settings.default_team_settings[]": """
team_id str 183:2505 -
""",
    "litellm_settings.guardrail_name_config_map.*": """
callback_args dict 264:180 -
callbacks list 264:176 -
default_on bool 264:177 -
enabled_roles list|none 264:181 -
guardrail_name str 264:179 -
logging_only bool|none 264:178 -
""",
    "litellm_settings.guardrails[].*": """
callback_args dict 264:180 -
callbacks list 264:176 -
default_on bool 264:177 -
enabled_roles list|none 264:181 -
guardrail_name str 264:179 -
logging_only bool|none 264:178 -
""",
    "litellm_settings.key_generation_settings": """
personal_key_generation dict 230:766 -
team_key_generation dict 230:703 -
""",
    "litellm_settings.key_generation_settings.personal_key_generation": """
allowed_user_roles list 230:737 -
required_params list 230:779 -
""",
    "litellm_settings.key_generation_settings.team_key_generation": """
allowed_team_member_roles list 230:665 -
required_params list 230:719 -
""",
    "litellm_settings.mcp_semantic_tool_filter": """
embedding_model any|none 223:503 -
enabled bool|none 249:8637 false
similarity_threshold any|none 223:505 -
top_k any|none 223:504 -
""",
    "litellm_settings.mcp_tool_search": """
core_tools list 272:154 -
embedding_model str|none 272:138 -
similarity_threshold int|float 272:148 0.0
top_k int 272:142 5
""",
    "litellm_settings.model_group_settings": """
forward_client_headers_to_llm_api list|none 299:1200 -
""",
    "litellm_settings.newrelic_params": """
turn_off_message_logging bool|none 265:63 false
""",
    "litellm_settings.pointfive_params": """
api_key str|none 266:24 -
api_url str|none 266:25 -
batch_size int 266:26 1000
flush_interval int 266:27 300
max_batch_bytes int 266:28 -
max_upload_retries int 266:29 3
turn_off_message_logging bool|none 265:63 false
""",
    "litellm_settings.priority_reservation.*": """
type str 301:4661 -
value int|float 301:4662 -
""",
    "litellm_settings.priority_reservation_settings": """
default_priority int|float 301:4673 0.25
saturation_check_cache_ttl int 301:4683 60
saturation_threshold int|float 301:4678 0.5
""",
    "litellm_settings.prometheus_metrics_config[]": """
group str 267:1161 -
include_labels list|none 267:1163 -
metrics list 267:1162 -
""",
    "litellm_settings.prompt_injection_params": """
heuristics_check bool 183:1154 false
llm_api_check bool 183:1156 false
llm_api_fail_call_string str|none 183:1159 -
llm_api_name str|none 183:1157 -
llm_api_system_prompt str|none 183:1158 -
reject_as_response bool|none 183:1160 false
vector_db_check bool 183:1155 false
""",
    "litellm_settings.responses": """
background_mode dict|none 249:6796 {}
""",
    "litellm_settings.responses.background_mode": """
native_background_mode list|none 249:6798 []
polling_via_cache bool|none 249:6797 false
ttl int|none 249:6799 3600
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
budget_duration str|none 301:4117 -
max_budget int|float|none 301:4116 -
rpm_limit int|none 301:4119 -
tpm_limit int|none 301:4118 -
""",
    "litellm_settings.upperbound_key_generate_params": """
budget_duration str|none 296:24 -
duration str|none 296:25 -
max_budget int|float|none 296:23 -
max_parallel_requests int|none 296:26 -
rpm_limit int|none 296:28 -
tpm_limit int|none 296:27 -
""",
    "litellm_settings.zerobus_params": """
batch_size int 269:26 100
client_id str|none 269:23 -
client_secret str|none 269:24 -
flush_interval int 269:27 10
server_endpoint str|none 269:22 -
table_name str|none 269:25 -
turn_off_message_logging bool|none 265:63 false
workspace_url str|none 269:21 -
""",
    "mcp_servers.*": """
access_groups list|none 176:2690 -
alias str|none 176:548 -
allow_all_keys bool 176:2693 false
allow_elicitation bool 176:2725 false
allow_sampling bool 176:2724 false
allowed_params dict|none 176:2688 -
allowed_tools list|none 176:2686 -
args list|none 176:2655 -
audience str|none 176:2710 -
auth_type str|none 176:2499 -
auth_value str 176:2683 -
authentication_token str|none 176:2683 -
authorization_url str|none 176:2521 -
available_on_public_internet bool 176:2694 true
aws_access_key_id str|none 176:2700 -
aws_region_name str|none 176:2703 -
aws_role_name str|none 176:2705 -
aws_secret_access_key str|none 176:2701 -
aws_service_name str|none 176:2704 -
aws_session_name str|none 176:2706 -
aws_session_token str|none 176:2702 -
client_assertion_signing_alg str 176:2722 "RS256"
client_id str|none 176:2658 -
client_private_key str|none 176:2720 -
client_private_key_id str|none 176:2721 -
client_secret str|none 176:2659 -
command str|none 176:2654 -
dcr_bridge any|none 176:2573 -
delegate_auth_to_upstream bool 176:494 false
description str 176:2467 -
disallowed_tools list|none 176:2687 -
env dict|none 176:2656 -
env_vars list|none 176:2692 -
extra_headers list|none 176:2685 -
id_jag_resource str|none 176:2719 -
id_jag_resource_token_endpoint str|none 176:2718 -
instructions str|none 176:2707 -
issuer str|none 176:2520 -
max_concurrent_requests int|none 176:2727 -
mcp_info dict|none 176:2461 -
oauth2_flow str|none 176:2545 -
oauth_identity_binding dict|none 176:2730 -
oauth_passthrough bool 176:2696 false
per_server_oauth_discovery any|none 176:485 false
pinned_tools dict|none 176:2689 -
protocol_version str 176:2648 -
registration_url str|none 176:2523 -
rpm int|none 176:2728 -
scopes str|list|none 176:2581 -
server_id str 176:2494 -
spec_path str|none 176:2652 -
static_headers dict|none 176:2691 -
subject_token_type str 176:2711 -
timeout int|float|none 176:2726 -
token_endpoint_auth_method str|none 176:2679 -
token_exchange_endpoint str|none 176:2527 -
token_exchange_profile str 176:2723 "rfc8693"
token_url str|none 176:2522 -
token_validation dict|none 176:2729 -
transport str 176:2498 -
upstream_resource str|none 176:2715 -
upstream_token_header str|none 176:2716 -
url str|none 176:2492 ""
""",
    "mcp_servers.*.mcp_info": """
description any|none 176:2467 -
mcp_server_cost_info dict|none 176:1690 -
protocol_version str|none 176:2648 "auto"
server_name any|none 176:1694 -
""",
    "mcp_servers.*.mcp_info.mcp_server_cost_info": """
default_cost_per_query int|float|none 176:1697 -
tool_name_to_cost_per_query dict|none 176:1709 -
""",
    "mcp_servers.*.oauth_identity_binding": """
audiences list 273:69 -
caller_field str 273:71 "user_email"
issuer str 273:67 -
jwks_url str|none 273:68 -
mode str 273:66 "disabled"
principal_claim str 273:70 "email"
require_email_verified bool 273:72 true
""",
    "mcp_servers.*.pinned_tools.*": """
description str 273:80 ""
input_schema dict 273:81 {}
""",
    "mcp_tools[]": """
description any|none 180:142 -
handler any|none 180:144 -
input_schema dict|none 180:143 {}
name any|none 180:141 -
""",
    "model_list[]": """
litellm_params dict|none 249:7171 -
model_info dict|none 249:5320 {}
model_name str|none 249:7181 ""
""",
    "model_list[].litellm_params": """
account_id any|none 152:59 -
adaptive_router_config dict|none 299:541 -
adaptive_router_default_model str|none 299:540 -
additional_drop_params any|none 15:891 -
advanced_settings any|none 140:53 -
agent_id any|none 76:180 -
allow_client_keepalive_override bool|none 299:502 false
allowed_model_region str|none 270:166 -
allowed_openai_params list|none 15:891 -
annotation_cost_per_page int|float|none 301:3951 -
annotation_cost_per_page_batches int|float|none 301:3952 -
anthropic-workspace-id any|none 92:97 -
anthropic_disable_workload_identity_federation bool|none 299:418 -
anthropic_federation_rule_id str|none 299:399 -
anthropic_federation_workspace_id str|none 299:402 -
anthropic_identity_source str|none 299:405 -
anthropic_identity_token str|none 299:404 -
anthropic_identity_token_file str|none 299:403 -
anthropic_issuer_audience str|none 299:408 -
anthropic_issuer_signing_key_ref str|none 299:410 -
anthropic_issuer_subject str|none 299:407 -
anthropic_issuer_ttl_seconds int|none 299:409 -
anthropic_issuer_url str|none 299:406 -
anthropic_keycloak_auth_method str|none 299:413 -
anthropic_keycloak_client_id str|none 299:412 -
anthropic_keycloak_client_secret_ref str|none 299:414 -
anthropic_keycloak_scope str|none 299:415 -
anthropic_keycloak_token_url str|none 299:411 -
anthropic_organization_id str|none 299:400 -
anthropic_service_account_id str|none 299:401 -
anthropic_workspace_id any|none 92:101 -
api_base str|none 299:342 -
api_key str|none 299:341 -
api_version str|none 299:343 -
apikey any|none 167:295 -
aspectRatio any|none 159:231 -
aspect_ratio any|none 159:233 -
assistant_continue_message dict|none 270:267 -
assistant_id any|none 76:180 -
async_call any|none 104:611 -
audio any|none 15:827 -
audioConfig any|none 162:439 -
audioEncoding any|none 162:434 -
audio_channel_count any|none 132:153 -
auto_router_config str|none 299:526 -
auto_router_config_path str|none 299:525 -
auto_router_default_model str|none 299:527 -
auto_router_embedding_model str|none 299:528 -
auto_router_max_input_chars int|none 299:529 -
auto_router_model_compression str|none 299:533 -
auto_router_routing_compression str|none 299:532 -
aws_access_key_id str|none 299:369 -
aws_batch_role_arn str|none 299:389 -
aws_bedrock_client any|none 170:4233 -
aws_bedrock_project_id str|none 299:381 -
aws_bedrock_runtime_endpoint str|none 299:380 -
aws_external_id str|none 299:378 -
aws_profile_name str|none 299:374 -
aws_region_name str|none 299:372 -
aws_role_name str|none 299:375 -
aws_secret_access_key str|none 299:370 -
aws_session_name str|none 299:373 -
aws_session_tags list|none 299:379 -
aws_session_token str|none 299:371 -
aws_sts_endpoint str|none 299:377 -
aws_web_identity_token str|none 299:376 -
aws_workspace_id any|none 92:95 -
azure bool|none 270:150 -
azure_ad_token str|none 299:350 -
azure_ad_token_provider any|none 73:328 -
azure_password str|none 299:356 -
azure_scope str|none 299:354 -
azure_search_service_name any|none 79:103 -
azure_search_vector_field any|none 79:170 -
azure_username str|none 299:355 -
base64_string any|none 90:137 -
base_model str|none 270:220 -
base_url str|none 15:827 -
bedrock_tags list|none 299:391 -
best_of any|none 120:412 -
bos_token str|none 270:261 -
bucket_name str|none 299:366 -
budget_duration str|none 299:496 -
cache any|none 270:211 -
cache_control_injection_points any|none 89:41 -
cache_creation_input_audio_token_cost int|float|none 301:3863 -
cache_creation_input_token_cost int|float|none 301:3825 -
cache_creation_input_token_cost_above_100k_tokens int|float|none 301:3853 -
cache_creation_input_token_cost_above_100k_tokens_batches int|float|none 301:3879 -
cache_creation_input_token_cost_above_1hr int|float|none 301:3852 -
cache_creation_input_token_cost_above_1hr_above_100k_tokens int|float|none 301:3854 -
cache_creation_input_token_cost_above_200k_tokens int|float|none 301:3855 -
cache_creation_input_token_cost_above_200k_tokens_batches int|float|none 301:3880 -
cache_creation_input_token_cost_above_272k_tokens int|float|none 301:3856 -
cache_creation_input_token_cost_above_272k_tokens_batches int|float|none 301:3881 -
cache_creation_input_token_cost_above_272k_tokens_flex int|float|none 301:3858 -
cache_creation_input_token_cost_above_272k_tokens_priority int|float|none 301:3857 -
cache_creation_input_token_cost_above_272k_tokens_ultrafast int|float|none 301:3859 -
cache_creation_input_token_cost_batches int|float|none 301:3878 -
cache_creation_input_token_cost_flex int|float|none 301:3860 -
cache_creation_input_token_cost_priority int|float|none 301:3861 -
cache_creation_input_token_cost_ultrafast int|float|none 301:3862 -
cache_read_input_audio_token_cost int|float|none 301:3882 -
cache_read_input_image_token_cost int|float|none 301:3883 -
cache_read_input_token_cost int|float|none 301:3824 -
cache_read_input_token_cost_above_100k_tokens int|float|none 301:3868 -
cache_read_input_token_cost_above_100k_tokens_batches int|float|none 301:3875 -
cache_read_input_token_cost_above_200k_tokens int|float|none 301:3869 -
cache_read_input_token_cost_above_200k_tokens_batches int|float|none 301:3876 -
cache_read_input_token_cost_above_200k_tokens_priority int|float|none 301:3870 -
cache_read_input_token_cost_above_272k_tokens int|float|none 301:3939 -
cache_read_input_token_cost_above_272k_tokens_batches int|float|none 301:3877 -
cache_read_input_token_cost_above_272k_tokens_flex int|float|none 301:3872 -
cache_read_input_token_cost_above_272k_tokens_priority int|float|none 301:3871 -
cache_read_input_token_cost_above_272k_tokens_ultrafast int|float|none 301:3873 -
cache_read_input_token_cost_above_512k_tokens int|float|none 301:3940 -
cache_read_input_token_cost_balanced int|float|none 301:3866 -
cache_read_input_token_cost_batches int|float|none 301:3874 -
cache_read_input_token_cost_flex int|float|none 301:3864 -
cache_read_input_token_cost_priority int|float|none 301:3865 -
cache_read_input_token_cost_ultrafast int|float|none 301:3867 -
cached_content any|none 157:1279 -
caching bool|none 270:210 -
caching_groups list|none 270:214 -
candidate_count any|none 159:245 -
chunking_strategy any|none 132:175 -
citation_cost_per_token int|float|none 301:3938 -
client_id str|none 299:352 -
client_metadata any|none 62:2132 -
client_secret str|none 299:353 -
client_side_timeout any|none 258:683 -
compaction any|none 63:123 -
complete_response bool|none 270:275 -
complexity_router_config dict|none 299:536 -
complexity_router_default_model str|none 299:537 -
config any|none 125:225 -
configurable_clientside_auth_params list|none 299:480 -
container any|none 63:1062 -
context_management any|none 15:891 -
context_window_fallback_dict dict|none 270:160 -
control any|none 270:320 -
cooldown_time int|float|none 299:725 -
cost_per_query int|float|none 270:219 -
cost_per_second int|float|none 301:3831 -
country any|none 69:122 -
custom_endpoint any|none 102:256 -
custom_llm_provider str|none 299:467 -
custom_prompt_dict dict|none 270:258 -
dataSources any|none 256:10082 -
data_residency any|none 45:1935 -
databricks_user_agent any|none 108:250 -
default_api_key_rpm_limit int|none 299:492 -
default_api_key_tpm_limit int|none 299:491 -
default_headers any|none 15:827 -
deployment_id any|none 15:827 -
deployment_url any|none 148:331 -
depth any|none 127:124 -
disable_add_transform_inline_image_block bool|none 270:268 -
drop_params str|bool|none 299:478 -
embedding_model str|none 299:693 -
enable_automatic_punctuation any|none 132:154 -
enable_json_schema_validation bool|none 270:274 -
enable_prompt_caching bool|none 270:213 -
enable_tag_filtering bool|none 270:167 -
enable_word_time_offsets any|none 132:155 -
encoding any|none 132:152 -
encoding_format any|none 165:140 -
endpointing_config any|none 132:171 -
engine any|none 70:337 -
ensure_alternating_roles bool|none 270:265 -
eos_token str|none 270:262 -
extra_body any|none 72:1263 -
extra_headers dict|none 15:827 -
fake_stream any|none 86:289 -
fallback_sap_modules any|none 148:336 -
fallbacks list|none 270:159 -
fastest_response bool|none 270:168 -
final_prompt_value str|none 270:260 -
fireworks_forward_user_id bool|none 299:510 -
flow_id any|none 124:82 -
format any|none 136:239 -
frequency_penalty int|float|none 15:827 -
function_call str|none 15:827 -
function_name any|none 136:242 -
functions list|none 15:827 -
functions_unsupported_model any|none 170:5688 -
gcs_bucket_name str|none 299:365 -
gdc_token_caching any|none 110:273 -
gemini_api_key any|none 114:170 -
generationConfig any|none 117:360 -
generation_config any|none 116:228 -
google_maps_grounding_cost_per_query int|float|none 301:3937 -
guardrailConfig any|none 91:431 -
guardrailIdentifier any|none 98:196 -
guardrailVersion any|none 98:197 -
guardrails list|none 270:247 -
height any|none 77:60 -
hf_model_name str|none 270:263 -
id str|none 270:227 -
imageConfig any|none 113:289 -
imageGenerationConfig any|none 95:75 -
imageSize any|none 159:236 -
image_config any|none 139:112 -
image_size any|none 109:38 -
images any|none 137:457 -
include_fetch_metadata any|none 101:199 -
include_server_side_tool_invocations bool|none 15:827 -
index_name str|none 299:692 -
initial_file_response any|none 128:249 -
input_cost_per_audio_per_second int|float|none 301:3900 -
input_cost_per_audio_per_second_above_128k_tokens int|float|none 301:3901 -
input_cost_per_audio_token int|float|none 301:3885 -
input_cost_per_audio_token_batches int|float|none 301:3906 -
input_cost_per_character int|float|none 301:3822 -
input_cost_per_character_above_128k_tokens int|float|none 301:3884 -
input_cost_per_image int|float|none 301:3898 -
input_cost_per_image_above_128k_tokens int|float|none 301:3899 -
input_cost_per_image_token int|float|none 301:3941 -
input_cost_per_image_token_batches int|float|none 301:3907 -
input_cost_per_pixel int|float|none 301:3843 -
input_cost_per_query int|float|none 301:3897 -
input_cost_per_second int|float|none 301:3832 -
input_cost_per_token int|float|none 301:3820 -
input_cost_per_token_above_100k_tokens int|float|none 301:3888 -
input_cost_per_token_above_100k_tokens_batches int|float|none 301:3895 -
input_cost_per_token_above_128k_tokens int|float|none 301:3887 -
input_cost_per_token_above_200k_tokens int|float|none 301:3889 -
input_cost_per_token_above_200k_tokens_batches int|float|none 301:3894 -
input_cost_per_token_above_200k_tokens_priority int|float|none 301:3890 -
input_cost_per_token_above_272k_tokens int|float|none 301:3943 -
input_cost_per_token_above_272k_tokens_batches int|float|none 301:3896 -
input_cost_per_token_above_272k_tokens_flex int|float|none 301:3892 -
input_cost_per_token_above_272k_tokens_priority int|float|none 301:3891 -
input_cost_per_token_above_272k_tokens_ultrafast int|float|none 301:3893 -
input_cost_per_token_above_512k_tokens int|float|none 301:3944 -
input_cost_per_token_balanced int|float|none 301:3850 -
input_cost_per_token_batches int|float|none 301:3908 -
input_cost_per_token_cache_hit int|float|none 301:3886 -
input_cost_per_token_flex int|float|none 301:3848 -
input_cost_per_token_priority int|float|none 301:3849 -
input_cost_per_token_ultrafast int|float|none 301:3851 -
input_cost_per_video_per_second int|float|none 301:3902 -
input_cost_per_video_per_second_above_128k_tokens int|float|none 301:3903 -
input_cost_per_video_per_second_above_15s_interval int|float|none 301:3904 -
input_cost_per_video_per_second_above_8s_interval int|float|none 301:3905 -
input_cost_per_video_token int|float|none 301:3942 -
input_cost_per_video_token_batches int|float|none 301:3909 -
input_type any|none 119:319 -
instances any|none 160:178 -
instructions any|none 75:385 -
is_vertex_request any|none 61:349 -
itpm int|none 299:470 -
json_mode any|none 61:348 -
keep_alive any|none 136:240 -
keepalive_seconds int|float|none 299:497 -
labels any|none 155:205 -
lang any|none 74:431 -
language any|none 71:110 -
language_code any|none 132:150 -
language_hints any|none 153:80 -
litellm_call_id any|none 45:6840 -
litellm_credential_name str|none 299:481 -
litellm_embedding_config any|none 82:313 -
litellm_embedding_model any|none 79:173 -
litellm_metadata dict|none 270:229 -
litellm_request_debug bool|none 270:233 -
litellm_session_id str|none 270:232 -
litellm_system_prompt str|none 270:257 -
litellm_trace_id str|none 299:485 -
log_client_error_tracebacks bool|none 270:237 -
logger_fn any|none 270:234 -
logit_bias dict|none 15:827 -
logprobs bool|none 15:827 -
masking any|none 150:171 -
max_agentic_loops int|none 270:242 -
max_alternatives any|none 132:156 -
max_budget int|float|none 299:495 -
max_completion_tokens int|none 15:827 -
max_file_size_mb int|float|none 299:487 -
max_parallel_requests int|none 299:659 -
max_results any|none 69:120 -
max_retries int|none 299:477 -
max_tokens int|none 15:827 -
max_tokens_per_page any|none 141:123 -
mcp_servers any|none 63:1335 -
mediaSource any|none 90:133 -
media_source any|none 90:133 -
media_source_bucket_owner any|none 90:151 -
media_source_s3_uri any|none 90:144 -
merge_reasoning_content_in_choices bool|none 299:515 false
messages any|none 15:891 -
metadata dict|none 15:891 -
method any|none 134:352 -
milvus_db_name str|none 299:549 -
milvus_partition_names list|none 299:550 -
milvus_text_field str|none 299:548 -
mock_response any|none 299:517 -
mock_timeout bool|none 270:304 -
modalities list|none 15:827 -
mode any|none 140:41 -
model str 299:615 -
model_id any|none 83:627 -
model_info dict|none 299:516 -
model_list list|none 270:171 -
moderations any|none 168:234 -
mongodb_connection_string any|none 130:143 -
n int|none 15:827 -
negativeText any|none 97:115 -
no-log any|none 45:2345 -
no_log bool|none 270:236 -
num_retries int|none 299:708 -
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
ocr_cost_per_credit int|float|none 301:3950 -
ocr_cost_per_page int|float|none 301:3948 -
ocr_cost_per_page_batches int|float|none 301:3949 -
openai_identity_provider_id str|none 299:421 -
openai_identity_token_file str|none 299:423 -
openai_service_account_id str|none 299:422 -
order int|none 299:657 -
organization str|list|none 299:479 -
original_batch_request any|none 84:349 -
otpm int|none 299:471 -
outputDimensionality any|none 160:193 -
outputDimensions any|none 135:252 -
outputType any|none 127:125 -
output_config any|none 62:1940 -
output_cost_per_audio_per_second int|float|none 301:3935 -
output_cost_per_audio_token int|float|none 301:3915 -
output_cost_per_character int|float|none 301:3823 -
output_cost_per_character_above_128k_tokens int|float|none 301:3926 -
output_cost_per_image int|float|none 301:3927 -
output_cost_per_image_1024 int|float|none 301:3841 -
output_cost_per_image_1536 int|float|none 301:3842 -
output_cost_per_image_512 int|float|none 301:3840 -
output_cost_per_image_token int|float|none 301:3928 -
output_cost_per_image_token_batches int|float|none 301:3929 -
output_cost_per_pixel int|float|none 301:3844 -
output_cost_per_reasoning_token int|float|none 301:3931 -
output_cost_per_reasoning_token_flex int|float|none 301:3932 -
output_cost_per_reasoning_token_priority int|float|none 301:3933 -
output_cost_per_second int|float|none 301:3833 -
output_cost_per_second_1080p int|float|none 301:3834 -
output_cost_per_second_2k int|float|none 301:3838 -
output_cost_per_second_480p int|float|none 301:3835 -
output_cost_per_second_4k int|float|none 301:3839 -
output_cost_per_second_720p int|float|none 301:3836 -
output_cost_per_second_768p int|float|none 301:3837 -
output_cost_per_token int|float|none 301:3821 -
output_cost_per_token_above_100k_tokens int|float|none 301:3917 -
output_cost_per_token_above_100k_tokens_batches int|float|none 301:3924 -
output_cost_per_token_above_128k_tokens int|float|none 301:3916 -
output_cost_per_token_above_200k_tokens int|float|none 301:3918 -
output_cost_per_token_above_200k_tokens_batches int|float|none 301:3923 -
output_cost_per_token_above_200k_tokens_priority int|float|none 301:3919 -
output_cost_per_token_above_272k_tokens int|float|none 301:3945 -
output_cost_per_token_above_272k_tokens_batches int|float|none 301:3925 -
output_cost_per_token_above_272k_tokens_flex int|float|none 301:3921 -
output_cost_per_token_above_272k_tokens_priority int|float|none 301:3920 -
output_cost_per_token_above_272k_tokens_ultrafast int|float|none 301:3922 -
output_cost_per_token_above_512k_tokens int|float|none 301:3946 -
output_cost_per_token_balanced int|float|none 301:3913 -
output_cost_per_token_batches int|float|none 301:3910 -
output_cost_per_token_flex int|float|none 301:3911 -
output_cost_per_token_priority int|float|none 301:3912 -
output_cost_per_token_ultrafast int|float|none 301:3914 -
output_cost_per_video_per_second int|float|none 301:3934 -
output_cost_per_video_token int|float|none 301:3930 -
output_format any|none 62:1941 -
output_type any|none 124:172 -
output_vector_size int|none 301:3947 -
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
prompt_environment str|none 270:255 -
prompt_id str|none 270:252 -
prompt_label str|none 270:256 -
prompt_variables dict|none 270:253 -
prompt_version str|none 270:254 -
provider_affinity_header str|none 299:482 -
proxy_server_request any|none 45:6654 -
qualifier any|none 85:112 -
quality any|none 109:68 -
quality_router_config dict|none 299:543 -
quality_router_default_model str|none 299:544 -
query any|none 107:1675 -
rate any|none 74:427 -
ratio any|none 145:502 -
reasoningSummary any|none 303:10489 -
reasoning_effort str|none 15:827 -
reasoning_summary any|none 303:10491 -
ref_audio any|none 129:132 -
region_name str|none 299:362 -
regional_endpoint_uplift_multiplier int|float|none 301:3955 -
regional_processing_uplift_multiplier_eu int|float|none 301:3953 -
regional_processing_uplift_multiplier_us int|float|none 301:3954 -
request_timeout any|none 15:827 -
responseFormat any|none 90:125 -
responseModalities any|none 158:1275 -
response_format any|none 15:827 -
response_mime_type any|none 116:208 -
response_schema any|none 157:1155 -
retry_policy dict|none 270:162 -
retry_strategy str|none 270:163 -
riva_model_name any|none 132:157 -
role any|none 74:430 -
roles dict|none 270:259 -
routing_strategy str|none 270:164 -
rpm int|none 299:469 -
runtimeSessionId any|none 85:186 -
runtimeUserId any|none 85:206 -
runwayml_voice any|none 146:410 -
s3_access_key_id str|none 299:385 -
s3_bucket_name str|none 299:382 -
s3_bucket_owner str|none 299:388 -
s3_encryption_key_id str|none 299:387 -
s3_endpoint_url str|none 299:383 -
s3_output_bucket_name str|none 299:390 -
s3_region_name str|none 299:384 -
s3_secret_access_key str|none 299:386 -
s3_uri any|none 90:143 -
safeguards any|none 68:784 -
safety_identifier str|none 15:827 -
safety_settings any|none 157:1179 -
sagemaker_base_url any|none 147:68 -
sample_rate_hertz any|none 132:151 -
search_context_cost_per_query dict|none 301:3936 -
search_domain_filter any|none 69:131 -
search_provider any|none 259:216 -
search_tool_name str|none 270:170 -
seed int|none 15:827 -
service_tier str|none 15:827 -
sessionID any|none 88:146 -
session_id any|none 124:175 -
shared_session any|none 170:5223 -
silent_model str|list|none 270:188 -
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
stream_timeout str|int|float|none 299:473 -
stream_timeout_by_service_tier dict|none 299:476 -
style any|none 74:428 -
styledegree any|none 74:429 -
supports_system_message bool|none 270:264 -
supports_system_prompt any|none 144:179 -
system any|none 151:485 -
tag_regex list|none 299:522 -
tags list|none 299:520 -
task any|none 120:216 -
taskType any|none 95:74 -
task_type any|none 164:76 -
temperature int|float|none 15:827 -
tenant_id str|none 299:351 -
text_completion any|none 137:433 -
think any|none 136:241 -
thinking dict|none 15:827 -
thinkingConfig any|none 158:969 -
thread_id any|none 75:283 -
tiered_pricing list|none 301:3826 -
timeout any|none 299:472 -
timeout_by_service_tier dict|none 299:475 -
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
tpm int|none 299:468 -
truncate any|none 135:251 -
ttl int|float|none 270:212 -
type any|none 150:168 -
upload_url any|none 94:1338 -
url any|none 167:304 -
use_chat_completions_api bool|none 299:505 -
use_in_pass_through bool|none 299:503 false
use_litellm_proxy bool|none 299:504 false
use_psc_endpoint_format any|none 158:2838 -
use_ssl any|none 131:361 -
use_ssml any|none 161:216 -
use_xai_oauth bool|none 299:506 false
user str|none 15:827 -
user_agent any|none 108:249 -
user_api_key_end_user_id any|none 303:10321 -
user_continue_message dict|none 270:266 -
user_id any|none 154:169 -
valkey_embedding_field str|none 299:556 -
valkey_host str|none 299:551 -
valkey_password str|none 299:553 -
valkey_port int|none 299:552 -
valkey_ssl bool|none 299:554 -
valkey_text_field str|none 299:555 -
vector_bucket_name str|none 299:691 -
vector_store_id str|none 299:547 -
verbatim_transcripts any|none 132:158 -
verbose bool|none 270:235 -
verbosity str|none 15:827 -
version any|none 150:159 -
vertex_ai_credentials any|none 157:715 -
vertex_ai_location any|none 110:76 -
vertex_ai_project any|none 110:67 -
vertex_collection_id any|none 163:346 -
vertex_count_tokens_location any|none 61:350 -
vertex_credentials str|dict|none 299:360 -
vertex_engine_id any|none 163:354 -
vertex_location str|none 299:359 -
vertex_project str|none 299:358 -
vertex_voice_dict any|none 162:412 -
video_base64 any|none 90:137 -
video_s3_bucket_owner any|none 90:149 -
video_s3_uri any|none 90:142 -
watsonx_credentials any|none 167:316 -
watsonx_project any|none 166:102 -
watsonx_region_name str|none 299:393 -
web_search_options dict|none 15:827 -
weight int|none 299:658 -
width any|none 77:59 -
workspace_id any|none 92:93 -
wx_credentials any|none 167:314 -
zen_api_key any|none 167:254 -
""",
    "model_list[].litellm_params.aws_session_tags[]": """
Key str 271:1124 -
Value str 271:1125 -
""",
    "model_list[].litellm_params.configurable_clientside_auth_params[]": """
api_base str 299:58 -
""",
    "model_list[].model_info": """
access_windows list|none 299:265 -
allow_fail_open bool|none 299:282 -
base_model str|none 299:248 -
blocked bool|none 299:262 -
cache_creation_input_token_cost int|float|none 301:3825 -
cache_read_input_token_cost int|float|none 301:3824 -
cost_per_ptu_per_hour int|float|none 299:274 -
created_at any|none 299:245 -
created_by str|none 299:246 -
db_model bool 299:241 false
discoverable bool|none 299:263 -
enable_tag_filtering bool|none 299:290 -
id str|none 299:240 -
input_cost_per_character int|float|none 301:3822 -
input_cost_per_token int|float|none 301:3820 -
internal_router_model bool|none 299:295 -
member_auto_router bool 299:259 false
output_cost_per_character int|float|none 301:3823 -
output_cost_per_token int|float|none 301:3821 -
ptu_count int|none 299:273 -
ptu_effective_from any|none 299:275 -
ptu_effective_to any|none 299:276 -
team_id str|none 299:255 -
team_public_model_name str|none 299:258 -
tier str|none 299:249 -
tiered_pricing list|none 301:3826 -
updated_at any|none 299:242 -
updated_by str|none 299:243 -
""",
    "model_list[].model_info.access_windows[]": """
end any|none 299:205 -
start any|none 299:204 -
team_ids list 299:207 -
timezone str 299:206 -
""",
    "policies.*": """
condition dict|none 246:45 -
description any|none 246:46 -
guardrails dict|none 246:43 {}
inherit any|none 246:44 -
pipeline dict|none 247:239 -
""",
    "policies.*.condition": """
model any|none 246:62 -
""",
    "policies.*.guardrails": """
add list|none 246:48 []
remove list|none 246:49 []
""",
    "policies.*.pipeline": """
mode str|none 247:263 "pre_call"
steps list|none 247:259 []
""",
    "policies.*.pipeline.steps[]": """
guardrail str 297:27 -
modify_response_message str|none 297:45 -
on_error str|none 297:36 -
on_fail str 297:28 "block"
on_pass str 297:32 "allow"
pass_data bool 297:41 false
""",
    "policy_attachments[]": """
default bool|none 245:123 false
keys any|none 245:119 -
models any|none 245:120 -
policy str|none 245:116 ""
priority any|none 245:122 -
scope any|none 245:117 -
tags any|none 245:121 -
teams any|none 245:118 -
""",
    "prompts[]": """
created_at any|none 275:51 -
created_by str|none 275:55 -
environment str|none 275:54 "development"
litellm_params dict 275:49 -
prompt_id str 275:48 -
prompt_info dict 275:50 -
updated_at any|none 275:52 -
version int|none 275:53 -
""",
    "prompts[].litellm_params": """
api_base str|none 275:31 -
api_key str|none 275:32 -
dotprompt_content str|none 275:39 -
ignore_prompt_manager_model bool|none 275:36 false
ignore_prompt_manager_optional_params bool|none 275:37 false
prompt_id str|none 275:28 -
prompt_integration str 275:29 -
provider_specific_query_params dict|none 275:34 -
""",
    "prompts[].prompt_info": """
environment str|none 275:22 "development"
prompt_type str 275:21 -
""",
    "router_settings": """
alerting_config dict|none 256:977 -
allowed_fails int|none 256:968 -
allowed_fails_policy dict|none 256:969 -
background_health_check_model_groups list|none 256:985 -
cache_kwargs dict 256:940 {}
cache_responses bool|none 256:939 false
caching_groups list|none 256:941 -
client_ttl int 256:942 3600
content_policy_fallbacks list 256:958 []
context_window_fallbacks list 256:957 []
cooldown_time int|float|none 256:970 -
debug_level str 256:954 "INFO"
default_fallbacks list|none 256:955 -
default_litellm_params dict|none 256:951 -
default_max_parallel_requests int|none 256:952 -
default_priority int|none 256:945 -
deployment_affinity_ttl_seconds int 256:979 3600
disable_cooldowns bool|none 256:971 -
enable_health_check_routing bool 256:982 false
enable_pre_call_checks bool 256:960 false
enable_tag_filtering bool 256:961 false
enable_weighted_failover bool 256:986 false
fallbacks list 256:956 []
guardrail_list list|none 256:932 -
health_check_ignore_transient_errors bool 256:984 false
health_check_staleness_threshold int|none 256:983 -
max_fallbacks int|none 256:948 -
model_group_affinity_config dict|none 256:980 -
model_group_alias dict|none 256:959 {}
model_group_retry_policy dict 256:967 {}
num_retries int|none 256:947 -
optional_pre_call_checks list|none 256:973 -
plugins list|none 256:964 -
polling_interval int|float|none 256:944 -
provider_budget_config dict|none 256:976 -
redis_db int|none 256:938 -
redis_host str|none 256:935 -
redis_password str|none 256:937 -
redis_port int|none 256:936 -
redis_url str|none 256:934 -
retry_after int 256:965 0
retry_policy dict|none 256:966 -
routing_groups list|none 256:975 -
routing_strategy str 256:972 "simple-shuffle"
routing_strategy_args dict 256:974 {}
set_verbose bool 256:953 false
stream_timeout int|float|none 256:950 -
tag_filtering_match_any bool 256:962 true
tag_routing_prefix str 256:963 ""
timeout int|float|none 256:949 -
""",
    "router_settings.alerting_config": """
alerting_threshold int|float|none 299:870 300
webhook_url str 299:869 -
""",
    "router_settings.allowed_fails_policy": """
AuthenticationErrorAllowedFails int|none 299:847 -
BadGatewayErrorAllowedFails int|none 299:853 -
BadRequestErrorAllowedFails int|none 299:846 -
ContentPolicyViolationErrorAllowedFails int|none 299:850 -
InternalServerErrorAllowedFails int|none 299:851 -
NotFoundErrorAllowedFails int|none 299:854 -
RateLimitErrorAllowedFails int|none 299:849 -
ServiceUnavailableErrorAllowedFails int|none 299:852 -
TimeoutErrorAllowedFails int|none 299:848 -
""",
    "router_settings.guardrail_list[]": """
callback any|none 299:975 -
guardrail_name str 299:973 -
id str|none 299:976 -
litellm_params dict 299:974 -
""",
    "router_settings.guardrail_list[].litellm_params": """
api_base str|none 299:964 -
api_key str|none 299:963 -
guardrail str 299:961 -
mode str 299:962 -
weight int|none 299:965 -
""",
    "router_settings.model_group_alias.*": """
hidden bool 299:1088 -
model str 299:1087 -
""",
    "router_settings.model_group_retry_policy.*": """
AuthenticationErrorRetries int|none 299:141 -
BadRequestErrorRetries int|none 299:140 -
ContentPolicyViolationErrorRetries int|none 299:144 -
DefaultRetries int|none 299:148 -
InternalServerErrorRetries int|none 299:145 -
NotFoundErrorRetries int|none 299:147 -
RateLimitErrorRetries int|none 299:143 -
ServiceUnavailableErrorRetries int|none 299:146 -
TimeoutErrorRetries int|none 299:142 -
""",
    "router_settings.provider_budget_config.*": """
budget_duration str|none 301:4117 -
max_budget int|float|none 301:4116 -
rpm_limit int|none 301:4119 -
tpm_limit int|none 301:4118 -
""",
    "router_settings.retry_policy": """
AuthenticationErrorRetries int|none 299:141 -
BadRequestErrorRetries int|none 299:140 -
ContentPolicyViolationErrorRetries int|none 299:144 -
DefaultRetries int|none 299:148 -
InternalServerErrorRetries int|none 299:145 -
NotFoundErrorRetries int|none 299:147 -
RateLimitErrorRetries int|none 299:143 -
ServiceUnavailableErrorRetries int|none 299:146 -
TimeoutErrorRetries int|none 299:142 -
""",
    "router_settings.routing_groups[]": """
group_name str 299:78 -
model_priorities dict|none 299:83 -
models list 299:79 -
routing_strategy str 299:80 -
routing_strategy_args dict|none 299:81 -
""",
    "sandbox_tools[]": """
litellm_params dict|none 261:34 -
sandbox_tool_name any|none 261:30 -
""",
    "sandbox_tools[].litellm_params": """
api_base any|none 261:44 -
api_key any|none 261:43 -
sandbox_provider any|none 261:35 -
""",
    "search_tools[]": """
litellm_params dict|none 249:6378 {}
search_tool_info dict 299:953 -
search_tool_name str|none 249:6377 ""
""",
    "search_tools[].litellm_params": """
api_base str|none 299:926 -
api_key str|none 299:925 -
max_retries int|none 299:928 -
search_provider str 299:924 -
timeout any|none 299:927 -
""",
    "search_tools[].search_tool_info": """
description str 299:934 -
""",
    "vector_store_registry[]": """
litellm_params dict|none 302:23 -
vector_store_name str 302:22 -
""",
    "worker_registry[]": """
name str 276:8 -
url str 276:9 -
worker_id str 276:7 -
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
