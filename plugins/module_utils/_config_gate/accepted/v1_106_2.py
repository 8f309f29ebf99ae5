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
llms/s3_vectors/vector_stores/transformation.py
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
router_utils/client_initalization_utils.py
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
agent_list list|none 247:7319 -
agents list|none 247:7319 -
assistant_settings dict|none 247:7193 -
callback_settings dict|none 247:6524 {}
credential_list list|none 247:6339 -
default_vertex_config dict|none 247:7223 -
enable_jwt_auth any|none 247:6464 -
environment_variables any|none 247:6425 -
files_settings any|none 247:7215 -
finetune_settings any|none 247:7211 -
force_reload bool|none 247:8933 false
general_settings dict|none 247:6044 -
guardrails list|none 247:7271 -
interval_hours any|none 247:8932 -
litellm_jwtauth any|none 247:6464 -
litellm_settings dict|none 247:6091 {}
mcp_servers dict|none 247:7327 -
mcp_tools list|none 247:7310 -
model_list list|none 247:7162 -
policies dict|none 247:7381 -
policy_attachments list|none 247:7386 -
prompts list|none 247:7289 -
router_settings dict|none 247:7227 {}
sandbox_tools list|none 247:7208 -
search_tools list|none 247:6359 -
vector_store_registry list|none 247:7340 -
worker_registry list|none 247:7351 -
""",
    "agent_list[]": """
agent_card_params any|none 185:489 -
agent_name any|none 185:453 -
""",
    "agents[]": """
agent_card_params any|none 185:489 -
agent_name any|none 185:453 -
""",
    "assistant_settings": """
custom_llm_provider str 297:914 -
litellm_params dict 297:915 -
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
vertex_credentials str|dict|none 272:18 -
vertex_location str|none 272:15 -
vertex_project str|none 272:12 -
""",
    "general_settings": """
admin_only_routes any|none 198:375 -
alert_to_webhook_url dict|none 247:7416 -
alert_type_config dict|none 247:7418 -
alert_types list|none 247:7415 -
alerting list|none 247:7404 []
alerting_args dict|none 247:7417 -
alerting_threshold int|none 247:7414 600
allow_cli_sso_verification_uri_complete bool|none 235:295 false
allow_client_side_credentials bool 66:205 -
allow_public_health_readiness_details bool 218:1820 -
allow_requests_on_db_unavailable str|bool|none 212:86 false
allow_unmanaged_response_ids bool|none 225:168 false
allow_user_auth bool|none 199:1970 false
allowed_file_extensions list|none 239:656 -
allowed_ips any|none 247:7085 -
allowed_routes list|none 189:716 -
always_include_stream_usage any|none 201:548 -
apply_user_budget_to_team_keys bool|none 188:1228 -
auto_redirect_ui_login_to_sso bool|none 214:25 false
background_health_check_model_groups list|none 217:209 -
background_health_checks bool|none 247:7111 false
block_robots str|bool|none 58:23 false
blocked_file_extensions list|none 239:661 -
cancel_on_disconnect bool|none 201:2693 false
claude_code_gateway_managed_settings dict|none 187:136 -
completion_model str|none 247:17503 -
context_management_summary_max_tokens any|none 64:191 -
context_management_summary_model any|none 64:176 -
control_plane_url str|none 247:7008 -
coordination_redis dict|none 247:6108 -
custom_auth str|none 247:7028 -
custom_auth_run_common_checks bool|none 247:7033 false
custom_auth_settings dict|none 57:13 -
custom_key_generate any|none 247:7040 -
custom_key_policy any|none 247:7048 -
custom_key_update any|none 247:7044 -
custom_sso any|none 247:7060 -
custom_team_metadata_validate any|none 247:7052 -
custom_ui_sso_sign_in_handler any|none 247:7064 -
dangerously_allow_mock_testing_request_params bool|none 247:10507 false
dangerously_permit_weak_or_unset_master_key bool|none 196:92 -
database_connect_timeout int|float|none 246:1295 -
database_connection_pool_limit int|none 246:1286 10
database_connection_pool_timeout any|none 246:1292 -
database_connection_timeout int|float|none 246:1290 60
database_disable_prepared_statements bool|none 246:1297 false
database_extra_connection_params dict|none 246:1304 -
database_idle_in_transaction_session_timeout int|float|none 246:112 -
database_lock_timeout int|float|none 246:111 -
database_max_idle_connection_lifetime int|float|none 246:1375 60
database_socket_timeout int|float|none 246:1296 -
database_statement_timeout int|float|none 246:110 -
database_url str|none 247:6943 -
default_team_disabled bool|none 235:2696 false
disable_auto_add_proxy_admin_to_teams bool|none 234:1343 -
disable_batch_input_file_rate_limiting bool 219:383 -
disable_bedrock_agent_runtime_passthrough any|none 240:1953 -
disable_budget_reservation bool|none 247:7037 -
disable_custom_api_keys bool|none 229:519 false
disable_env_credential_login bool|none 195:158 -
disable_error_logs bool 224:749 -
disable_key_generate_for_org_admin bool|none 209:90 false
disable_master_key_return bool|none 228:1275 false
disable_model_add_for_internal_users bool|none 251:1746 false
disable_model_info_refresh any|none 247:1713 -
disable_password_login_when_sso_enabled bool|none 195:181 -
disable_prisma_schema_update any|none 246:1451 -
disable_reset_budget bool|none 247:10951 false
disable_responses_id_security bool|none 225:166 false
disable_retry_on_max_parallel_request_limit_error bool 247:10431 -
disable_spend_logs bool|none 247:7108 false
disable_spend_updates bool 252:7820 -
drain_endpoint_token any|none 218:1839 -
email_settings any|none 55:49 -
enable_claude_code_gateway bool|none 187:125 false
enable_drain_endpoint bool 218:1826 -
enable_health_check_routing bool|none 247:7118 false
enable_jwt_auth bool 173:495 -
enable_mcp_registry any|none 230:430 -
enable_oauth2_auth bool|none 199:1672 false
enable_oauth2_proxy_auth bool 183:75 -
enable_openai_websocket_passthrough bool|none 240:3152 -
encryption_algorithm any|none 203:57 -
enforce_fallback_budget bool 190:55 true
enforce_fallback_model_access bool 191:31 false
enforce_project_model_quota bool|none 56:561 false
enforce_rbac bool|none 192:2920 false
enforce_rpm_tpm_on_model_add bool|none 231:2581 false
enforce_user_param bool|none 188:799 false
enforced_params any|none 247:7141 -
expose_fallback_errors_to_caller any|none 247:9654 -
fail_closed_budget_enforcement bool 247:2981 -
fail_closed_rate_limit_enforcement bool|none 223:147 -
failed_login_block_seconds int|none 194:179 -
failed_login_window_seconds int|none 194:179 -
forward_client_headers_to_llm_api bool|none 226:1552 -
forward_llm_provider_auth_headers bool|none 226:2174 false
forward_openai_org_id bool 226:1456 -
global_max_parallel_requests int|none 226:2431 -
health_check_concurrency int|none 247:7115 -
health_check_details bool|none 247:7116 true
health_check_ignore_transient_errors bool|none 247:7120 false
health_check_interval int 247:7114 300
health_check_skip_disabled_background_models bool 217:193 false
health_check_staleness_threshold any|none 247:7119 -
hide_default_credentials_hint bool|none 206:8 false
image_generation_model any|none 207:46 -
include_call_id_in_error_body bool|none 204:12 -
infer_model_from_keys bool|none 247:16704 false
key_management_settings dict|none 247:6057 -
key_management_system str|none 247:6048 -
litellm_jwtauth any|none 247:10676 -
litellm_key_header_name any|none 247:17997 -
litellm_license any|none 247:7145 -
master_key str|none 247:6949 -
max_batch_file_records int|none 238:63 -
max_batch_file_size_mb int|none 239:681 -
max_batch_file_uploads_per_day int|none 238:63 -
max_failed_login_attempts_per_source int|none 194:179 -
max_failed_login_attempts_per_source_overrides dict|none 194:220 -
max_file_downloads_per_minute int|none 238:63 -
max_file_size_mb int|none 239:601 -
max_request_size_mb int|none 189:967 -
max_response_size_mb int|none 189:1029 -
maximum_autorouter_session_retention_period str|none 247:11188 -
maximum_daily_tag_spend_retention_period str|none 247:11190 -
maximum_health_check_retention_period str|none 247:11189 -
maximum_spend_logs_cleanup_cron any|none 247:11193 -
maximum_spend_logs_retention_interval str|none 247:11215 "1d"
maximum_spend_logs_retention_period str|none 247:11187 -
mcp_advertised_versions list|none 247:6907 -
mcp_allow_all_keys_respects_mcp_scope bool|none 175:3645 false
mcp_allowed_clients list|none 174:116 -
mcp_client_id_header str|none 174:120 -
mcp_client_side_auth_header_name any|none 172:1596 -
mcp_internal_ip_ranges list|none 175:6950 -
mcp_prefer_client_id_metadata_document bool|none 176:169 -
mcp_required_fields list|none 230:384 -
mcp_session_token_signing dict|none 177:165 -
mcp_trusted_proxy_ranges list|none 193:179 -
mcp_xff_num_trusted_hops int|none 193:356 -
missing_session_id str|none 226:857 -
model_list_healthy_only bool|none 205:41 false
moderation_model any|none 207:56 -
oauth2_config_mappings any|none 183:74 -
pass_through_endpoints list|none 247:7075 -
passthrough_managed_object_ids bool|none 242:1324 false
password_policy_check_breached_passwords bool|none 197:146 true
password_policy_min_length int|none 197:67 -
password_policy_require_lowercase bool|none 197:77 true
password_policy_require_numbers bool|none 197:78 true
password_policy_require_special_characters bool|none 197:80 true
password_policy_require_uppercase bool|none 197:76 true
plugins list|none 247:19058 -
provider_url_destination_allowed_hosts list|none 247:5085 -
proxy_batch_polling_interval any|none 247:7098 -
proxy_batch_write_at any|none 247:7102 -
proxy_budget_rescheduler_max_time any|none 247:7094 -
proxy_budget_rescheduler_min_time any|none 247:7091 -
proxy_config_reload_interval_seconds int 247:7104 30
public_routes list|none 189:761 []
reject_clientside_metadata_tags bool|none 188:814 false
require_end_user_mcp_access_defined bool|none 172:1850 false
require_key_mcp_access_defined bool|none 172:1811 false
responses_websocket_session_limit_seconds int|float 249:1327 -
role_permissions list|none 247:7133 -
scheduled_job_stagger dict|none 210:141 -
search_tool_deny_by_default bool 247:6900 false
search_tools list|none 247:6364 -
service_account_settings dict|none 226:3018 -
skip_batch_input_file_rate_limiting_for_models any|none 219:416 -
skip_batch_input_file_rate_limiting_for_providers any|none 219:386 -
spend_capture_rate_check dict|none 247:11547 -
spend_logs_metadata_fields dict|none 247:6982 -
spend_report_frequency str|none 247:11565 "7d"
store_model_in_db bool|none 247:7022 false
store_prompts_in_spend_logs bool|none 250:1720 -
supported_db_objects list|none 247:5429 -
team_admin_editable_team_fields any|none 233:76 -
team_metadata_schema list|none 247:7058 -
team_metadata_validation_error_message any|none 236:151 -
team_metadata_validation_timeout any|none 236:144 -
token_rate_limit_type str|none 223:4601 "total"
tracing dict|none 247:1733 -
track_unmanaged_batch_cost bool|none 247:11245 false
transcribe_media_buckets list|none 241:241 -
trusted_proxy_ranges list|none 194:141 -
ui_access_mode str|none 247:7083 "all"
use_azure_key_vault bool|none 247:6935 false
use_google_kms bool|none 247:6931 false
use_redis_transaction_buffer str|bool|none 247:10543 false
use_shared_health_check bool|none 247:7113 false
use_spend_logs_partitioning bool|none 211:605 false
use_team_public_model_name bool|none 208:273 true
use_x_forwarded_for bool|none 187:218 false
user_api_key_cache_max_size int|none 247:6973 -
user_api_key_cache_ttl any|none 247:6961 -
user_header_mappings list|none 181:955 -
user_header_name str|none 181:954 -
user_mcp_management_mode str|none 230:1200 -
user_url_allowed_hosts list|none 247:5078 -
user_url_validation bool|none 247:5081 -
vector_store_deny_by_default bool 247:6900 false
""",
    "general_settings.alert_type_config.*": """
digest bool 267:273 false
digest_interval int 267:277 -
""",
    "general_settings.alerting_args": """
budget_alert_ttl int 267:68 -
daily_report_frequency int 267:55 -
daily_spend_per_user_threshold int|float|none 267:96 -
log_to_console bool 267:92 false
major_outage_alert_threshold int 267:84 -
max_outage_alert_list_size int 267:88 -
minor_outage_alert_threshold int 267:80 -
monthly_spend_per_user_threshold int|float|none 267:102 -
outage_alert_ttl int 267:72 -
region_outage_alert_ttl int 267:76 -
report_check_interval int 267:64 -
spend_anomaly_baseline_days int 267:114 7
spend_anomaly_min_spend int|float 267:119 10.0
spend_anomaly_multiplier int|float 267:108 3.0
user_spend_check_interval int 267:125 3600
""",
    "general_settings.coordination_redis": """
aws_iam_auth str|bool|none 182:2702 -
aws_iam_cache_name str|none 182:2704 -
aws_iam_region str|none 182:2705 -
aws_iam_serverless str|bool|none 182:2706 -
aws_iam_user_name str|none 182:2703 -
host str|none 182:2688 -
password str|none 182:2690 -
port int|none 182:2689 -
sentinel_nodes list|none 182:2697 -
sentinel_password str|none 182:2700 -
service_name str|none 182:2701 -
ssl bool|none 182:2693 -
startup_nodes list|none 182:2694 -
url str|none 182:2692 -
username str|none 182:2691 -
""",
    "general_settings.coordination_redis.startup_nodes[]": """
host str 182:2675 -
port int 182:2676 -
""",
    "general_settings.custom_auth_settings": """
mode any|none 57:16 -
""",
    "general_settings.key_management_settings": """
access_mode str 298:30 "read_only"
aws_external_id str|none 298:67 -
aws_profile_name str|none 298:70 -
aws_region_name str|none 298:58 -
aws_role_name str|none 298:61 -
aws_session_name str|none 298:64 -
aws_sts_endpoint str|none 298:76 -
aws_web_identity_token str|none 298:73 -
custom_secret_manager str|none 298:51 -
description str|none 298:42 -
hosted_keys list|none 298:20 -
kms_key_id str|none 298:48 -
prefix_for_stored_virtual_keys str 298:25 "litellm/"
primary_secret_name str|none 298:35 -
replica_regions list|none 298:79 -
store_virtual_keys bool|none 298:21 false
tags dict|none 298:45 -
""",
    "general_settings.mcp_allowed_clients[]": """
alias str 270:122 -
value str 270:126 -
""",
    "general_settings.mcp_session_token_signing": """
algorithm str 177:91 -
kid str 177:92 -
previous_public_keys list 177:94 -
private_key str 177:93 -
""",
    "general_settings.mcp_session_token_signing.previous_public_keys[]": """
kid str 177:80 -
public_key str 177:81 -
""",
    "general_settings.pass_through_endpoints[]": """
auth str|bool|none 182:2581 true
cost_per_request int|float|none 182:2573 0.0
custom_auth_parser any|none 199:926 -
default_query_params dict|none 182:2565 {}
forward_headers any|none 242:3396 -
guardrails dict|none 182:2585 -
headers dict|none 182:2561 {}
id str|none 182:2555 -
include_subpath bool 182:2569 false
is_from_config bool 182:2589 false
merge_query_params any|none 242:3397 -
methods list|none 182:2593 -
path str|none 182:2559 ""
target str|none 182:2560 -
timeout int|float|none 182:2577 -
""",
    "general_settings.pass_through_endpoints[].guardrails.*": """
request_fields list|none 182:2540 -
response_fields list|none 182:2544 -
""",
    "general_settings.plugins[]": """
display_name str|none 182:2664 -
name str 182:2663 -
plugin_key str|none 182:2666 -
url str 182:2665 -
""",
    "general_settings.role_permissions[]": """
models list|none 182:5252 -
role str 182:5257 -
routes list|none 182:5253 -
""",
    "general_settings.scheduled_job_stagger": """
enabled bool 182:2722 true
identity str|none 182:2731 -
offsets dict 182:2738 {}
window_seconds int 182:2723 -
""",
    "general_settings.search_tools[]": """
litellm_params dict 297:952 -
search_tool_info dict 297:953 -
search_tool_name str 297:951 -
""",
    "general_settings.search_tools[].litellm_params": """
api_base str|none 297:926 -
api_key str|none 297:925 -
max_retries int|none 297:928 -
search_provider str 297:924 -
timeout any|none 297:927 -
""",
    "general_settings.search_tools[].search_tool_info": """
description str 297:934 -
""",
    "general_settings.service_account_settings": """
enforced_params any|none 226:3022 -
""",
    "general_settings.spend_capture_rate_check": """
lookback_days int 296:25 7
openai_project_ids list 296:26 -
providers list 296:23 -
threshold int|float 296:24 0.9
""",
    "general_settings.spend_logs_metadata_fields": """
exclude list|none 182:2763 -
include list|none 182:2762 -
""",
    "general_settings.team_metadata_schema[]": """
key str 293:228 -
label str|none 293:229 -
""",
    "general_settings.tracing": """
store dict|none 261:18 -
""",
    "general_settings.tracing.store": """
type any|none 261:19 -
""",
    "general_settings.user_header_mappings[]": """
header_name str 182:2646 -
litellm_user_role str 182:2647 -
""",
    "guardrails[]": """
created_at any|none 263:1422 -
guardrail_id str|none 263:1417 -
guardrail_info dict|none 263:1420 -
guardrail_name str 263:1418 -
litellm_params dict 263:1419 -
policy_template str|none 263:1421 -
updated_at any|none 263:1423 -
""",
    "guardrails[].litellm_params": """
action str 278:50 "block"
additional_provider_specific_params dict|none 263:1153 -
advisory_system_message str|none 263:730 -
akto_account_id str|none 276:43 -
akto_api_key str|none 276:38 -
akto_base_url str|none 276:27 -
akto_metadata dict|none 276:58 -
akto_vxlan_id str|none 276:48 -
anonymize_input bool|none 263:805 -
api_base str|none 279:133 -
api_endpoint str|none 263:1127 -
api_id str|none 283:23 -
api_key str|none 279:124 -
api_version str|none 263:833 -
application str|none 263:835 -
application_id str|none 263:789 -
assertions list|none 288:47 -
asset_id str|none 289:20 -
async_mode bool|none 263:764 -
auth_token str|none 284:9 -
aws_access_key_id str|none 263:610 -
aws_bedrock_runtime_endpoint str|none 263:621 -
aws_external_id str|none 263:618 -
aws_profile_name str|none 263:614 -
aws_region_name str|none 263:609 -
aws_role_name str|none 263:615 -
aws_secret_access_key str|none 263:611 -
aws_session_name str|none 263:613 -
aws_session_token str|none 263:612 -
aws_sts_endpoint str|none 263:617 -
aws_web_identity_token str|none 263:616 -
base_url str|none 284:14 -
block_failures bool|none 263:801 -
block_on_error bool|none 287:23 -
block_on_violation bool|none 281:138 true
blocked_languages list|none 278:45 -
blocked_words list|none 263:885 -
blocked_words_file str|none 263:888 -
breakdown bool|none 263:719 true
categories list|none 263:889 -
category_thresholds dict|none 263:1063 -
ccr_retrieval bool 282:29 true
checks list|dict|none 263:1354 -
chunk_budget_chars int 263:651 -
client_id str|none 275:21 -
client_secret str|none 275:29 -
confidence_threshold int|float 278:54 0.5
config dict|none 263:836 -
content_filter_threshold int|float|none 263:629 0.5
content_moderation_check bool|none 288:39 -
context_source str|none 276:53 -
contextual_grounding_from_messages bool 263:660 false
credentials str|none 263:1123 -
custom_code str|none 263:1190 -
decision_model str|none 263:1350 -
deepkeep_firewall_id str|none 263:748 -
default_action str 291:86 "deny"
default_on bool|none 263:1073 -
deployment_name str|none 281:130 -
detect_execution_intent bool 278:67 true
detect_secrets_config dict|none 263:1069 -
detector_id str|none 284:19 -
detectors dict|none 281:134 -
dev_info bool|none 263:721 true
disable_exception_on_block bool|none 263:605 false
end_session_after_n_fails int|none 263:1103 -
evaluation_id str|none 288:19 -
experimental_use_latest_role_message_only bool|none 263:1003 false
extra_headers list|none 263:1180 -
fail_on_error bool|none 263:1128 true
file_guardrail_timeout int|none 276:71 -
gateway_name str|none 263:793 -
grounding_check bool|none 288:31 -
grounding_strictness str|none 292:59 -
guard_name str|none 263:832 -
guardrail str 263:1349 -
guardrailIdentifier str|none 263:600 -
guardrailVersion str|none 263:601 -
guardrail_timeout int|none 276:66 -
hallucinations_check bool|none 288:27 -
include_evidence bool|none 263:776 true
include_scanners bool|none 263:772 true
inspect_embeddings bool|none 263:1053 -
is_detector_server bool|none 284:24 true
keyword_redaction_tag str|none 263:901 -
lasso_conversation_id str|none 263:741 -
lasso_user_id str|none 263:740 -
location str|none 263:1122 -
logging_only_continue_on_input_failure bool|none 263:1276 -
logging_only_scope str|none 263:1267 -
mask bool|none 263:742 false
mask_request_content bool|none 263:1077 -
mask_response_content bool|none 263:1081 -
max_concurrent_decision_calls int|none 263:1174 -
max_input_chars int|none 263:1168 -
metadata dict|none 263:720 -
mock_redacted_text dict|none 263:514 -
mode str|list|dict 263:1361 -
model str|none 282:17 -
monitor_mode bool|none 263:797 -
on_disallowed_action str 291:89 "block"
on_flagged str|none 263:725 "block"
on_flagged_action str|none 263:760 "monitor"
on_sensitive_data str|none 263:1204 -
on_violation str|none 263:1107 -
only_scan_new_messages bool|none 263:1008 false
optional_params any|none 277:14 -
output_parse_pii bool|none 263:462 -
pangea_input_recipe str|none 263:1087 -
pangea_output_recipe str|none 263:1089 -
pattern_redaction_format str|none 263:897 -
patterns list|none 263:881 -
payload bool|none 263:718 true
persist_session bool|none 263:768 -
pii_check bool|none 288:35 -
pii_confidence_threshold int|float|none 263:644 0.5
pii_entities_config dict|none 263:481 -
policy_id int|none 263:814 -
policy_name str|none 281:126 -
policy_names list|none 292:38 -
post_checkpoint_id str|none 286:27 -
pre_checkpoint_id str|none 286:23 -
presidio_ad_hoc_recognizers str|none 263:500 -
presidio_analyze_chunk_size_bytes int|none 263:504 -
presidio_analyzer_api_base str|none 263:448 -
presidio_anonymizer_api_base str|none 263:452 -
presidio_entities_deny_list list|none 263:492 -
presidio_filter_scope str|none 263:456 -
presidio_language str|none 263:468 "en"
presidio_run_on str|none 263:472 -
presidio_score_thresholds dict|none 263:485 -
project_id str|none 263:717 -
prompt_attack_threshold int|float|none 263:637 0.5
prompt_injections bool|none 288:23 -
realtime_violation_message str|none 263:1115 -
rules list|none 291:82 -
run_in_parallel bool|none 263:1230 -
sanitize_error_detail bool|none 263:1145 true
scan_only_tool_results bool|none 263:1043 -
scan_raw_request bool|none 263:1241 -
send_user_api_key_alias bool|none 263:818 false
send_user_api_key_team_id bool|none 263:824 false
send_user_api_key_user_id bool|none 263:821 false
sensitive_data_route_to_model str|none 263:1213 -
severity_threshold str|none 263:893 -
singulr_api_base str|none 290:68 -
singulr_api_key str|none 290:63 -
singulr_application_id str|none 290:73 -
singulr_guardrail_id str|none 290:78 -
skip_system_message_in_guardrail bool|none 263:1020 -
skip_tool_message_in_guardrail bool|none 263:1033 -
skip_unscannable_attachments bool|none 263:1137 false
sticky_session_routing bool|none 263:1222 true
stream_scope str|dict|none 263:1252 -
template_id str|none 263:1121 -
tenant_id str|none 275:13 -
timeout int|float|none 263:1195 -
tool_selection_quality_check bool|none 288:43 -
tracker_api_base str|none 286:11 -
tracker_api_key str|none 286:15 -
unreachable_fallback str 282:21 "fail_closed"
use_v2 bool|none 263:785 false
verify_ssl bool|none 284:29 true
version int|none 283:33 2
violation_message_template str|none 263:1096 -
xecguard_model str|none 292:34 -
""",
    "guardrails[].litellm_params.blocked_words[]": """
action str 263:850 -
description str|none 263:851 -
keyword str 263:849 -
""",
    "guardrails[].litellm_params.categories[]": """
action str 285:102 -
category str 285:95 -
category_file str|none 285:109 -
enabled bool 285:98 true
severity_threshold str 285:105 "medium"
""",
    "guardrails[].litellm_params.category_thresholds": """
jailbreak int|float 263:207 -
prompt_injection int|float 263:206 -
""",
    "guardrails[].litellm_params.checks": """
contentFilter dict|none 263:584 -
promptAttack dict|none 263:585 -
sensitiveInformation dict|none 263:586 -
""",
    "guardrails[].litellm_params.checks.contentFilter": """
categories list 263:559 -
""",
    "guardrails[].litellm_params.checks.contentFilter.categories[]": """
category str 263:555 -
""",
    "guardrails[].litellm_params.checks.promptAttack": """
categories list 263:567 -
""",
    "guardrails[].litellm_params.checks.promptAttack.categories[]": """
category str 263:563 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation": """
entities list 263:575 -
""",
    "guardrails[].litellm_params.checks.sensitiveInformation.entities[]": """
type str 263:571 -
""",
    "guardrails[].litellm_params.checks[]": """
action str 280:17 "block"
instructions str 280:15 -
name str 280:14 -
threshold int|float 280:16 0.7
""",
    "guardrails[].litellm_params.mode": """
default str|list|none 263:1314 -
tags dict 263:1313 -
""",
    "guardrails[].litellm_params.patterns[]": """
action str 263:875 -
name str|none 263:871 -
pattern str|none 263:867 -
pattern_name str|none 263:863 -
pattern_type str 263:860 -
""",
    "guardrails[].litellm_params.rules[]": """
allowed_param_patterns dict|none 291:26 -
decision str 291:25 -
id str 291:16 -
tool_name str|none 291:17 -
tool_type str|none 291:21 -
""",
    "litellm_settings": """
aclient_session any|none 79:64 -
adapters list 170:7759 []
add_function_to_prompt bool 170:5688 false
add_user_information_to_llm_headers bool|none 226:1475 -
agent_search_embedding_model str|none 180:482 -
aiohttp_trust_env bool 105:1312 false
aleph_alpha_key str|none 170:3040 -
allow_dynamic_callback_disabling bool 226:1118 true
allowed_fails int 254:1210 3
amazon_nova_api_key str|none 59:61 -
anthropic_beta_headers_url str 3:193 -
anthropic_key str|none 63:65 -
anthropic_prompt_caching_ttl str|none 247:8334 -
anthropic_sse_ping_interval_seconds int|float 201:2858 15.0
api_base str|none 4:107 -
api_key str|none 4:121 -
api_version str|none 4:138 -
apply_search_free_tier bool 247:8334 false
argilla_batch_size int|none 19:66 -
argilla_transformation_object dict|none 19:53 -
audit_log_callbacks list 247:6759 []
autorouter_presets_url str 248:575 -
aws_sqs_callback_params dict|none 247:8334 -
azure_content_safety_params any|none 202:351 -
azure_key str|none 4:143 -
azure_llms dict 51:399 -
bedrock_neutralize_orphaned_tool_blocks bool 86:298 true
bedrock_request_metadata_fields list|none 98:52 -
block_requests_for_models_without_pricing bool 247:8334 false
blocked_user_list str|list|none 227:254 -
blog_posts_url str 248:487 -
budget_duration str|none 247:10707 -
budget_exceeded_status_code int 15:1059 422
budget_exceeded_throttle_percentage int|float|none 247:8334 -
budget_reset_time any|none 247:6852 -
budget_rollover bool 247:8334 false
bytez_key str|none 170:4827 -
cache any|none 247:6545 -
cache_params dict|none 247:6550 -
callback_settings dict 30:1649 {}
callbacks list 247:6660 []
check_provider_endpoint bool 301:8086 false
client_session any|none 71:524 -
cloudflare_api_key str|none 170:4621 -
code_interpreter_interception_params any|none 21:251 -
cohere_key str|none 102:91 -
cold_storage_custom_logger str|none 36:707 -
cometapi_key str|none 170:2493 -
common_cloud_provider_auth_params dict 301:4550 -
compression_interception_params any|none 22:126 -
config_path any|none 170:8898 -
content_policy_fallbacks list|none 254:1270 -
context_window_fallbacks list|none 254:1268 -
cost_discount_config dict|none 247:8334 {}
cost_margin_config dict|none 247:8334 {}
credential_list list 41:13 []
custom_prometheus_metadata_labels list 34:1090 []
custom_prometheus_tags list 34:1093 []
custom_prompt_dict dict 6:89 {}
custom_provider_map list 247:6698 []
databricks_key str|none 170:3389 -
datadog_llm_observability_params dict|none 247:8334 -
datadog_params dict|none 247:8334 -
datadog_use_v1 bool|none 24:464 false
default_fallbacks list|none 254:1261 -
default_in_memory_ttl int|float|none 11:106 -
default_internal_user_params dict|none 247:6685 -
default_key_generate_params dict|none 229:1267 -
default_key_max_budget_alert_emails dict|none 188:6078 -
default_max_internal_user_budget int|float|none 247:6681 -
default_redis_batch_cache_expiry int|float|none 11:104 -
default_redis_ttl int|float|none 11:107 -
default_team_params dict|none 247:8334 -
default_team_settings list|none 247:6092 -
disable_add_prefix_to_prompt bool 61:2723 false
disable_add_user_agent_to_request_tags bool 44:6425 false
disable_aiohttp_transport bool 105:1250 false
disable_aiohttp_trust_env bool 104:468 false
disable_anthropic_gemini_context_caching_transform bool 301:8285 false
disable_copilot_system_to_assistant bool 117:78 false
disable_end_user_cost_tracking bool|none 34:173 -
disable_hf_tokenizer_download bool|none 92:74 -
disable_stop_sequence_limit bool 301:8629 false
disable_streaming_logging bool 50:1706 false
disable_token_counter bool 51:445 false
disable_vertex_batch_output_transformation bool 7:47 false
drop_params any|none 247:6859 -
dynamodb_table_name str|none 25:34 -
enable_anthropic_prompt_caching bool 247:8334 -
enable_azure_ad_token_refresh bool|none 72:371 false
enable_caching_on_provider_specific_optional_params bool 10:406 false
enable_end_user_cost_tracking_prometheus_only bool|none 34:173 -
enable_gemini_default_thinking_level_low bool 158:1017 false
enable_json_schema_validation bool 301:1615 false
enable_key_alias_format_validation bool 229:7801 false
enable_loadbalancing_on_batch_endpoints bool|none 200:307 -
enable_model_config_credential_overrides bool 226:2821 false
enable_preview_features bool 35:266 false
enable_redis_auth_cache bool|none 247:6126 false
enabled any|none 251:600 -
expose_router_debug_in_errors bool 254:4015 true
extra_spend_tag_headers list|none 44:6451 -
failure_callback list 247:6740 []
fallbacks list|none 254:1255 -
force_ipv4 bool 105:1279 false
force_redis_hash_tag_grouping bool 223:166 false
forward_traceparent_to_llm_provider bool 226:3640 false
gcs_pub_sub_use_v1 bool|none 26:119 false
gdc_api_base str|none 109:106 -
gdc_key str|none 170:4788 -
gemini_live_defer_setup bool 116:1648 -
generic_api_use_v1 bool|none 27:297 false
generic_logger_headers dict|none 27:225 -
gigachat_key str|none 170:2327 -
global_bitbucket_config dict|none 247:6640 -
global_disable_no_log_param bool 44:2342 false
global_gitlab_config dict|none 247:6649 -
global_prompt_directory any|none 247:6631 -
groq_key str|none 170:2163 -
guardrail_name_config_map dict 215:55 {}
guardrails any|none 247:6621 -
headers any|none 170:1412 -
http2 bool 105:81 false
huggingface_key str|none 120:276 -
in_memory_llm_clients_cache any|none 12:817 -
inception_key str|none 121:51 -
include_cost_in_streaming_usage bool 201:3970 false
infinity_key str|none 122:79 -
initialized_langfuse_clients int 28:356 0
input_callback list 10:309 []
internal_user_budget_duration str|none 228:253 -
json_logs any|none 247:6846 -
key_alias_pattern str|none 247:6844 -
key_generation_settings dict|none 229:703 -
known_tokenizer_config dict 45:534 -
langfuse_default_tags list|none 20:170 -
langfuse_enable_update_trace_keys bool 28:690 false
langsmith_batch_size int|none 29:76 -
lemonade_key str|none 125:216 -
llamaguard_model_name str|none 53:32 -
llamaguard_unsafe_content_categories str|none 53:36 -
llm_guard_mode str 54:32 "all"
log_auth_failure_key_identity bool 247:8334 false
log_client_error_tracebacks bool 44:6266 false
log_raw_request_response bool 44:1409 false
logged_real_time_event_types str|list|none 46:158 -
maritalk_key str|none 170:3153 -
max_budget int|float 247:6677 0.0
max_end_user_budget int|float|none 252:7688 -
max_end_user_budget_id str|none 34:4462 -
max_fallbacks int|none 254:1236 -
max_internal_user_budget int|float|none 247:6679 -
max_tokens int 141:53 -
max_ui_session_budget int|float|none 247:6808 1.0
mcp_aliases any|none 247:7335 -
mcp_semantic_tool_filter dict|none 247:8611 -
mcp_tool_search dict|none 247:8334 -
model_alias_map dict 18:900 {}
model_cost any|none 0:1019 -
model_cost_map_url str 247:8897 -
model_fallbacks list|none 170:650 -
model_group_settings dict|none 247:6669 -
model_list list 178:94 -
model_list_set any|none 43:241 -
models_by_provider dict 0:1020 -
modify_params bool 45:1109 -
network_mock bool 137:311 false
newrelic_params dict|none 247:8334 -
nlp_cloud_key str|none 170:2989 -
num_retries int|none 170:377 -
num_retries_per_request int|none 259:34 -
ollama_key str|none 170:4545 -
openai_compatible_endpoints list 43:264 -
openai_compatible_providers list 5:119 -
openai_key str|none 4:122 -
openai_like_key str|none 170:6673 -
openai_system_messages_first bool 247:8334 false
openai_text_completion_compatible_providers list 170:5929 -
openrouter_key str|none 170:3494 -
organization any|none 4:114 -
otel_tenant_destination_mode str|none 31:480 -
output_parse_pii bool 216:1233 false
overwrite_user_with_key_hash bool 226:2297 false
ovhcloud_key str|none 170:4907 -
pointfive_params dict|none 247:8334 -
post_call_rules list 247:6674 []
pre_call_rules list 49:27 []
predibase_key str|none 170:3999 -
predibase_tenant_id str|none 170:3982 -
presidio_logging_only bool|none 202:187 -
priority_reservation dict|none 220:112 -
priority_reservation_settings dict|none 247:6656 -
project any|none 170:8427 -
prometheus_deployment_and_latency_caller_identity str 266:370 "api_key_alias"
prometheus_emit_input_sequence_length_label bool 34:409 false
prometheus_emit_rate_limit_labels bool 266:1010 false
prometheus_emit_stream_label bool 34:1581 false
prometheus_end_user_metrics_cleanup_interval_seconds int|float|none 34:1491 60.0
prometheus_end_user_metrics_max_series_per_metric int|none 34:1480 10000
prometheus_end_user_metrics_ttl_seconds int|float|none 34:1481 3600.0
prometheus_exclude_labels list|none 34:1066 -
prometheus_exclude_metrics list|none 34:1065 -
prometheus_initialize_budget_metrics bool|none 247:11386 false
prometheus_latency_buckets list|none 34:411 -
prometheus_metrics_cleanup_interval_seconds int|float|none 34:1358 60.0
prometheus_metrics_config list|none 266:381 -
prometheus_metrics_max_series_per_metric int|none 34:1352 -
prometheus_metrics_ttl_seconds int|float|none 34:1356 -
prometheus_user_budget_label_include_email_alias bool 266:1023 false
prompt_injection_params dict|none 202:331 -
provider_url_destination_allowed_hosts list 32:57 []
proxy_auth any|none 170:5380 -
public_agent_groups list|none 247:8334 -
public_mcp_hub_strict_whitelist bool 175:6970 true
public_mcp_servers list|none 247:8334 -
public_model_groups list|none 247:8334 -
public_model_groups_links dict 247:8334 {}
public_skills_index bool 213:55 false
reasoning_auto_summary bool 13:1437 false
redact_messages_in_exceptions bool|none 17:287 false
redact_user_api_key_info bool|none 47:448 false
replicate_key str|none 170:2818 -
request_correlation_in_logs bool 1:575 false
request_timeout int|float 247:6870 -
request_timeout_explicitly_set bool 48:30 -
require_auth_for_metrics_endpoint bool|none 199:197 true
require_managed_files bool 237:1077 false
responses dict|none 247:6793 -
route_all_chat_openai_to_responses bool 170:1114 -
s3_audit_callback_params dict|none 247:6872 -
s3_callback_params dict|none 247:6872 -
safe_memory_mode bool 40:565 false
sap_service_key str|none 149:252 -
scim_admin_group any|none 232:425 -
scim_upsert_user bool|none 232:386 true
secret_manager_client any|none 221:307 -
service_callback list 2:79 []
set_verbose bool 9:43 false
skill_search_embedding_model str|none 180:515 -
skip_system_message_in_guardrail bool 80:200 false
skip_tool_message_in_guardrail bool 80:209 false
sse_keepalive_ping_interval_seconds int|float|none 184:341 -
ssl_certificate str|none 105:688 -
ssl_ecdh_curve str|none 105:409 -
ssl_security_level str|none 105:408 -
ssl_verify str|bool 52:347 true
standard_logging_payload_excluded_fields list|none 23:916 -
store_audit_logs bool|none 247:6779 -
strip_anthropic_total_tokens bool 186:185 false
success_callback list 247:6713 []
suppress_debug_info bool 42:2386 false
tag_budget_config dict|none 255:867 -
togetherai_api_key str|none 253:289 -
turn_off_message_logging bool|none 247:8334 false
ui_theme_config any|none 251:846 -
upperbound_key_generate_params dict|none 247:6836 -
use_chat_completions_url_for_anthropic_messages bool 65:81 -
use_litellm_proxy bool 16:108 false
user_url_allowed_hosts list 52:273 []
user_url_validation bool 33:190 true
validate_end_user_id_in_db bool 188:1967 false
vector_store_index_registry any|none 240:790 -
vector_store_registry any|none 38:251 -
vector_store_search_failure_mode str 38:531 "annotate"
verbose_logger any|none 61:491 -
vertex_ai_safety_settings dict|none 158:1267 -
vertex_location str|none 8:347 -
vertex_project str|none 8:344 -
websearch_interception_params any|none 247:8680 -
xai_key str|none 169:75 -
zerobus_params dict|none 39:36 -
""",
    "litellm_settings.adapters[]": """
adapter any|none 262:8 -
id str 262:7 -
""",
    "litellm_settings.aws_sqs_callback_params": """
sqs_api_version any|none 37:151 -
sqs_app_encryption_aad any|none 37:190 -
sqs_app_encryption_key_b64 any|none 37:187 -
sqs_aws_access_key_id any|none 37:156 -
sqs_aws_profile_name any|none 37:169 -
sqs_aws_role_name any|none 37:171 -
sqs_aws_secret_access_key any|none 37:160 -
sqs_aws_session_name any|none 37:167 -
sqs_aws_session_token any|none 37:164 -
sqs_aws_sts_endpoint any|none 37:177 -
sqs_aws_use_application_level_encryption bool|none 37:183 false
sqs_aws_web_identity_token any|none 37:174 -
sqs_config any|none 37:201 -
sqs_endpoint_url any|none 37:154 -
sqs_queue_url any|none 37:149 -
sqs_region_name any|none 37:150 -
sqs_strip_base64_files bool|none 37:179 false
sqs_use_ssl bool|none 37:152 true
sqs_verify any|none 37:153 -
""",
    "litellm_settings.cache_params": """
azure_account_url str|none 10:111 -
azure_blob_container str|none 10:112 -
default_in_memory_ttl int|float|none 247:6205 -
default_in_redis_ttl int|float|none 10:107 -
default_redis_ttl any|none 247:6208 -
disk_cache_dir str|none 10:133 -
gcp_service_account str|none 10:145 -
gcp_ssl_ca_certs str|none 10:146 -
gcs_bucket_name str|none 10:124 -
gcs_path str|none 10:126 -
gcs_path_service_account str|none 10:125 -
host any|none 10:101 -
max_messages int|none 10:143 4
mode str|none 10:99 -
namespace str|none 10:104 -
password any|none 10:103 -
port any|none 10:102 -
qdrant_api_base str|none 10:134 -
qdrant_api_key str|none 10:135 -
qdrant_collection_name str|none 10:136 -
qdrant_quantization_config str|none 10:137 -
qdrant_semantic_cache_embedding_model str 10:138 "text-embedding-ada-002"
qdrant_semantic_cache_vector_size int|none 10:139 -
redis_flush_size int|none 10:131 100
redis_semantic_cache_embedding_model str 10:127 "text-embedding-ada-002"
redis_semantic_cache_index_name str|none 10:128 -
redis_startup_nodes list|none 10:132 -
s3_api_version str|none 10:115 -
s3_aws_access_key_id str|none 10:119 -
s3_aws_secret_access_key str|none 10:120 -
s3_aws_session_token str|none 10:121 -
s3_bucket_name str|none 10:113 -
s3_config any|none 10:122 -
s3_endpoint_url str|none 10:118 -
s3_path str|none 10:123 -
s3_region_name str|none 10:114 -
s3_use_ssl bool|none 10:116 true
s3_verify str|bool|none 10:117 -
semantic_cache_embedding_max_input_tokens int|none 10:140 -
semantic_cache_embedding_timeout int|float|none 10:141 -
semantic_cache_scope str 10:142 -
similarity_threshold int|float|none 10:108 -
socket_timeout int|float|none 12:679 5.0
startup_nodes list|none 12:678 -
supported_call_types list|none 10:109 -
ttl int|float|none 10:105 -
type str|none 247:6555 "redis"
valkey_semantic_cache_embedding_model str 10:129 "text-embedding-ada-002"
valkey_semantic_cache_index_name str|none 10:130 -
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
custom_handler any|none 247:6705 -
provider str 247:6703 -
""",
    "litellm_settings.datadog_llm_observability_params": """
turn_off_message_logging bool|none 264:63 false
""",
    "litellm_settings.datadog_params": """
turn_off_message_logging bool|none 264:63 false
""",
    "litellm_settings.default_internal_user_params.teams[]": """
max_budget_in_team int|float|none 182:1981 -
team_id str 182:1980 -
user_role str 182:1982 "user"
""",
    "litellm_settings.default_team_params": """
budget_duration str|none 294:217 -
max_budget int|float|none 294:213 -
models list 294:209 []
organization_id str|none 294:233 -
rpm_limit int|none 294:225 -
team_member_permissions list|none 294:229 -
tpm_limit int|none 294:221 -
""",
    "litellm_settings.default_team_settings[]": """
team_id str 182:2505 -
""",
    "litellm_settings.guardrail_name_config_map.*": """
callback_args dict 263:180 -
callbacks list 263:176 -
default_on bool 263:177 -
enabled_roles list|none 263:181 -
guardrail_name str 263:179 -
logging_only bool|none 263:178 -
""",
    "litellm_settings.guardrails[].*": """
callback_args dict 263:180 -
callbacks list 263:176 -
default_on bool 263:177 -
enabled_roles list|none 263:181 -
guardrail_name str 263:179 -
logging_only bool|none 263:178 -
""",
    "litellm_settings.key_generation_settings": """
personal_key_generation dict 229:766 -
team_key_generation dict 229:703 -
""",
    "litellm_settings.key_generation_settings.personal_key_generation": """
allowed_user_roles list 229:737 -
required_params list 229:779 -
""",
    "litellm_settings.key_generation_settings.team_key_generation": """
allowed_team_member_roles list 229:665 -
required_params list 229:719 -
""",
    "litellm_settings.mcp_semantic_tool_filter": """
embedding_model any|none 222:503 -
enabled bool|none 247:8637 false
similarity_threshold any|none 222:505 -
top_k any|none 222:504 -
""",
    "litellm_settings.mcp_tool_search": """
core_tools list 270:154 -
embedding_model str|none 270:138 -
similarity_threshold int|float 270:148 0.0
top_k int 270:142 5
""",
    "litellm_settings.model_group_settings": """
forward_client_headers_to_llm_api list|none 297:1200 -
""",
    "litellm_settings.newrelic_params": """
turn_off_message_logging bool|none 264:63 false
""",
    "litellm_settings.pointfive_params": """
api_key str|none 265:24 -
api_url str|none 265:25 -
batch_size int 265:26 1000
flush_interval int 265:27 300
max_batch_bytes int 265:28 -
max_upload_retries int 265:29 3
turn_off_message_logging bool|none 264:63 false
""",
    "litellm_settings.priority_reservation.*": """
type str 299:4661 -
value int|float 299:4662 -
""",
    "litellm_settings.priority_reservation_settings": """
default_priority int|float 299:4673 0.25
saturation_check_cache_ttl int 299:4683 60
saturation_threshold int|float 299:4678 0.5
""",
    "litellm_settings.prometheus_metrics_config[]": """
group str 266:1161 -
include_labels list|none 266:1163 -
metrics list 266:1162 -
""",
    "litellm_settings.prompt_injection_params": """
heuristics_check bool 182:1154 false
llm_api_check bool 182:1156 false
llm_api_fail_call_string str|none 182:1159 -
llm_api_name str|none 182:1157 -
llm_api_system_prompt str|none 182:1158 -
reject_as_response bool|none 182:1160 false
vector_db_check bool 182:1155 false
""",
    "litellm_settings.responses": """
background_mode dict|none 247:6796 {}
""",
    "litellm_settings.responses.background_mode": """
native_background_mode list|none 247:6798 []
polling_via_cache bool|none 247:6797 false
ttl int|none 247:6799 3600
""",
    "litellm_settings.tag_budget_config.*": """
budget_duration str|none 299:4117 -
max_budget int|float|none 299:4116 -
rpm_limit int|none 299:4119 -
tpm_limit int|none 299:4118 -
""",
    "litellm_settings.upperbound_key_generate_params": """
budget_duration str|none 294:24 -
duration str|none 294:25 -
max_budget int|float|none 294:23 -
max_parallel_requests int|none 294:26 -
rpm_limit int|none 294:28 -
tpm_limit int|none 294:27 -
""",
    "litellm_settings.zerobus_params": """
batch_size int 268:26 100
client_id str|none 268:23 -
client_secret str|none 268:24 -
flush_interval int 268:27 10
server_endpoint str|none 268:22 -
table_name str|none 268:25 -
turn_off_message_logging bool|none 264:63 false
workspace_url str|none 268:21 -
""",
    "mcp_servers.*": """
access_groups list 175:2690 -
alias str|none 175:548 -
allow_all_keys bool 175:2693 false
allow_elicitation bool 175:2725 false
allow_sampling bool 175:2724 false
allowed_params dict 175:2688 -
allowed_tools list 175:2686 -
args list 175:2655 -
audience str 175:2710 -
auth_type str|none 175:2499 -
auth_value str 175:2683 -
authentication_token str 175:2683 -
authorization_url str 175:2521 -
available_on_public_internet bool 175:2694 true
aws_access_key_id str 175:2700 -
aws_region_name str 175:2703 -
aws_role_name str 175:2705 -
aws_secret_access_key str 175:2701 -
aws_service_name str 175:2704 -
aws_session_name str 175:2706 -
aws_session_token str 175:2702 -
client_assertion_signing_alg str 175:2722 "RS256"
client_id str 175:2658 -
client_private_key str 175:2720 -
client_private_key_id str 175:2721 -
client_secret str 175:2659 -
command str 175:2654 -
dcr_bridge any|none 175:2573 -
delegate_auth_to_upstream bool 175:494 false
description str 175:2467 -
disallowed_tools list 175:2687 -
env dict 175:2656 -
env_vars list 175:2692 -
extra_headers list 175:2685 -
id_jag_resource str 175:2719 -
id_jag_resource_token_endpoint str 175:2718 -
instructions str 175:2707 -
issuer str 175:2520 -
max_concurrent_requests int 175:2727 -
mcp_info dict 175:2461 -
oauth2_flow str 175:2545 -
oauth_identity_binding dict|none 175:2730 -
oauth_passthrough bool 175:2696 false
per_server_oauth_discovery any|none 175:485 false
pinned_tools dict|none 175:2689 -
protocol_version str 175:2648 -
registration_url str 175:2523 -
rpm int|none 175:2728 -
scopes str|list 175:2581 -
server_id str 175:2494 -
spec_path str 175:2652 -
static_headers dict 175:2691 -
subject_token_type str 175:2711 -
timeout int|float 175:2726 -
token_endpoint_auth_method str 175:2679 -
token_exchange_endpoint str 175:2527 -
token_exchange_profile str 175:2723 "rfc8693"
token_url str 175:2522 -
token_validation dict|none 175:2729 -
transport str 175:2498 -
upstream_resource str 175:2715 -
upstream_token_header str 175:2716 -
url str 175:2492 -
""",
    "mcp_servers.*.mcp_info": """
description any|none 175:2467 -
mcp_server_cost_info dict|none 175:1690 -
protocol_version str|none 175:2648 "auto"
server_name any|none 175:1694 -
""",
    "mcp_servers.*.mcp_info.mcp_server_cost_info": """
default_cost_per_query int|float|none 175:1697 -
tool_name_to_cost_per_query dict|none 175:1709 -
""",
    "mcp_servers.*.oauth_identity_binding": """
audiences list 271:69 -
caller_field str 271:71 "user_email"
issuer str 271:67 -
jwks_url str|none 271:68 -
mode str 271:66 "disabled"
principal_claim str 271:70 "email"
require_email_verified bool 271:72 true
""",
    "mcp_servers.*.pinned_tools.*": """
description str 271:80 ""
input_schema dict 271:81 {}
""",
    "mcp_tools[]": """
description any|none 179:142 -
handler any|none 179:144 -
input_schema dict|none 179:143 {}
name any|none 179:141 -
""",
    "model_list[]": """
litellm_params dict|none 247:7171 -
model_info dict|none 247:5320 {}
model_name str|none 247:7181 ""
""",
    "model_list[].litellm_params": """
account_id any|none 152:59 -
adaptive_router_config dict|none 297:541 -
adaptive_router_default_model str|none 297:540 -
additional_drop_params any|none 14:891 -
advanced_settings any|none 139:53 -
agent_id any|none 75:180 -
allow_client_keepalive_override bool|none 297:502 false
allowed_openai_params any|none 14:891 -
annotation_cost_per_page int|float|none 299:3951 -
annotation_cost_per_page_batches int|float|none 299:3952 -
anthropic-workspace-id any|none 91:97 -
anthropic_disable_workload_identity_federation bool|none 297:418 -
anthropic_federation_rule_id str|none 297:399 -
anthropic_federation_workspace_id str|none 297:402 -
anthropic_identity_source str|none 297:405 -
anthropic_identity_token str|none 297:404 -
anthropic_identity_token_file str|none 297:403 -
anthropic_issuer_audience str|none 297:408 -
anthropic_issuer_signing_key_ref str|none 297:410 -
anthropic_issuer_subject str|none 297:407 -
anthropic_issuer_ttl_seconds int|none 297:409 -
anthropic_issuer_url str|none 297:406 -
anthropic_keycloak_auth_method str|none 297:413 -
anthropic_keycloak_client_id str|none 297:412 -
anthropic_keycloak_client_secret_ref str|none 297:414 -
anthropic_keycloak_scope str|none 297:415 -
anthropic_keycloak_token_url str|none 297:411 -
anthropic_organization_id str|none 297:400 -
anthropic_service_account_id str|none 297:401 -
anthropic_workspace_id any|none 91:101 -
api_base str|none 297:342 -
api_key str|none 297:341 -
api_version str|none 297:343 -
apikey any|none 167:295 -
aspectRatio any|none 159:231 -
aspect_ratio any|none 159:233 -
assistant_id any|none 75:180 -
async_call any|none 103:611 -
audio any|none 14:827 -
audioConfig any|none 162:439 -
audioEncoding any|none 162:434 -
audio_channel_count any|none 131:153 -
auto_router_config str|none 297:526 -
auto_router_config_path str|none 297:525 -
auto_router_default_model str|none 297:527 -
auto_router_embedding_model str|none 297:528 -
auto_router_max_input_chars int|none 297:529 -
auto_router_model_compression str|none 297:533 -
auto_router_routing_compression str|none 297:532 -
aws_access_key_id str|none 297:369 -
aws_batch_role_arn str|none 297:389 -
aws_bedrock_client any|none 170:4233 -
aws_bedrock_project_id str|none 297:381 -
aws_bedrock_runtime_endpoint str|none 297:380 -
aws_external_id str|none 297:378 -
aws_profile_name str|none 297:374 -
aws_region_name str|none 297:372 -
aws_role_name str|none 297:375 -
aws_secret_access_key str|none 297:370 -
aws_session_name str|none 297:373 -
aws_session_tags list|none 297:379 -
aws_session_token str|none 297:371 -
aws_sts_endpoint str|none 297:377 -
aws_web_identity_token str|none 297:376 -
aws_workspace_id any|none 91:95 -
azure_ad_token str|none 297:350 -
azure_ad_token_provider any|none 72:328 -
azure_password str|none 297:356 -
azure_scope str|none 297:354 -
azure_search_service_name any|none 78:103 -
azure_search_vector_field any|none 78:170 -
azure_username str|none 297:355 -
base64_string any|none 89:137 -
base_model any|none 71:1260 -
base_url str|none 14:827 -
bedrock_tags list|none 297:391 -
best_of any|none 119:412 -
bucket_name str|none 297:366 -
budget_duration str|none 297:496 -
cache_control_injection_points any|none 88:41 -
cache_creation_input_audio_token_cost int|float|none 299:3863 -
cache_creation_input_token_cost int|float|none 299:3825 -
cache_creation_input_token_cost_above_100k_tokens int|float|none 299:3853 -
cache_creation_input_token_cost_above_100k_tokens_batches int|float|none 299:3879 -
cache_creation_input_token_cost_above_1hr int|float|none 299:3852 -
cache_creation_input_token_cost_above_1hr_above_100k_tokens int|float|none 299:3854 -
cache_creation_input_token_cost_above_200k_tokens int|float|none 299:3855 -
cache_creation_input_token_cost_above_200k_tokens_batches int|float|none 299:3880 -
cache_creation_input_token_cost_above_272k_tokens int|float|none 299:3856 -
cache_creation_input_token_cost_above_272k_tokens_batches int|float|none 299:3881 -
cache_creation_input_token_cost_above_272k_tokens_flex int|float|none 299:3858 -
cache_creation_input_token_cost_above_272k_tokens_priority int|float|none 299:3857 -
cache_creation_input_token_cost_above_272k_tokens_ultrafast int|float|none 299:3859 -
cache_creation_input_token_cost_batches int|float|none 299:3878 -
cache_creation_input_token_cost_flex int|float|none 299:3860 -
cache_creation_input_token_cost_priority int|float|none 299:3861 -
cache_creation_input_token_cost_ultrafast int|float|none 299:3862 -
cache_read_input_audio_token_cost int|float|none 299:3882 -
cache_read_input_image_token_cost int|float|none 299:3883 -
cache_read_input_token_cost int|float|none 299:3824 -
cache_read_input_token_cost_above_100k_tokens int|float|none 299:3868 -
cache_read_input_token_cost_above_100k_tokens_batches int|float|none 299:3875 -
cache_read_input_token_cost_above_200k_tokens int|float|none 299:3869 -
cache_read_input_token_cost_above_200k_tokens_batches int|float|none 299:3876 -
cache_read_input_token_cost_above_200k_tokens_priority int|float|none 299:3870 -
cache_read_input_token_cost_above_272k_tokens int|float|none 299:3939 -
cache_read_input_token_cost_above_272k_tokens_batches int|float|none 299:3877 -
cache_read_input_token_cost_above_272k_tokens_flex int|float|none 299:3872 -
cache_read_input_token_cost_above_272k_tokens_priority int|float|none 299:3871 -
cache_read_input_token_cost_above_272k_tokens_ultrafast int|float|none 299:3873 -
cache_read_input_token_cost_above_512k_tokens int|float|none 299:3940 -
cache_read_input_token_cost_balanced int|float|none 299:3866 -
cache_read_input_token_cost_batches int|float|none 299:3874 -
cache_read_input_token_cost_flex int|float|none 299:3864 -
cache_read_input_token_cost_priority int|float|none 299:3865 -
cache_read_input_token_cost_ultrafast int|float|none 299:3867 -
cached_content any|none 157:1279 -
candidate_count any|none 159:245 -
chunking_strategy any|none 131:175 -
citation_cost_per_token int|float|none 299:3938 -
client_id str|none 297:352 -
client_metadata any|none 61:2132 -
client_secret str|none 297:353 -
client_side_timeout any|none 257:683 -
compaction any|none 62:123 -
complexity_router_config dict|none 297:536 -
complexity_router_default_model str|none 297:537 -
config any|none 124:225 -
configurable_clientside_auth_params list|none 297:480 -
container any|none 62:1062 -
context_management any|none 14:891 -
cost_per_second int|float|none 299:3831 -
country any|none 68:122 -
custom_endpoint any|none 101:256 -
custom_llm_provider str|none 297:467 -
custom_prompt_dict any|none 90:185 -
dataSources any|none 254:10082 -
data_residency any|none 44:1935 -
databricks_user_agent any|none 107:250 -
default_api_key_rpm_limit int|none 297:492 -
default_api_key_tpm_limit int|none 297:491 -
default_headers any|none 14:827 -
deployment_id any|none 14:827 -
deployment_url any|none 148:331 -
depth any|none 126:124 -
drop_params str|bool|none 297:478 -
embedding_model any|none 146:62 -
enable_automatic_punctuation any|none 131:154 -
enable_json_schema_validation bool|none 170:5225 -
enable_word_time_offsets any|none 131:155 -
encoding any|none 131:152 -
encoding_format any|none 165:140 -
endpointing_config any|none 131:171 -
engine any|none 69:337 -
extra_body any|none 71:1263 -
extra_headers dict|none 14:827 -
fake_stream any|none 85:289 -
fallback_sap_modules any|none 148:336 -
fireworks_forward_user_id bool|none 297:510 -
flow_id any|none 123:82 -
format any|none 135:239 -
frequency_penalty int|float|none 14:827 -
function_call str|none 14:827 -
function_name any|none 135:242 -
functions list|none 14:827 -
functions_unsupported_model any|none 170:5688 -
gcs_bucket_name str|none 297:365 -
gdc_token_caching any|none 109:273 -
gemini_api_key any|none 113:170 -
generationConfig any|none 116:360 -
generation_config any|none 115:228 -
google_maps_grounding_cost_per_query int|float|none 299:3937 -
guardrailConfig any|none 90:431 -
guardrailIdentifier any|none 97:196 -
guardrailVersion any|none 97:197 -
height any|none 76:60 -
hf_model_name any|none 90:186 -
imageConfig any|none 112:289 -
imageGenerationConfig any|none 94:75 -
imageSize any|none 159:236 -
image_config any|none 138:112 -
image_size any|none 108:38 -
images any|none 136:457 -
include_fetch_metadata any|none 100:199 -
include_server_side_tool_invocations bool|none 14:827 -
initial_file_response any|none 127:249 -
input_cost_per_audio_per_second int|float|none 299:3900 -
input_cost_per_audio_per_second_above_128k_tokens int|float|none 299:3901 -
input_cost_per_audio_token int|float|none 299:3885 -
input_cost_per_audio_token_batches int|float|none 299:3906 -
input_cost_per_character int|float|none 299:3822 -
input_cost_per_character_above_128k_tokens int|float|none 299:3884 -
input_cost_per_image int|float|none 299:3898 -
input_cost_per_image_above_128k_tokens int|float|none 299:3899 -
input_cost_per_image_token int|float|none 299:3941 -
input_cost_per_image_token_batches int|float|none 299:3907 -
input_cost_per_pixel int|float|none 299:3843 -
input_cost_per_query int|float|none 299:3897 -
input_cost_per_second int|float|none 299:3832 -
input_cost_per_token int|float|none 299:3820 -
input_cost_per_token_above_100k_tokens int|float|none 299:3888 -
input_cost_per_token_above_100k_tokens_batches int|float|none 299:3895 -
input_cost_per_token_above_128k_tokens int|float|none 299:3887 -
input_cost_per_token_above_200k_tokens int|float|none 299:3889 -
input_cost_per_token_above_200k_tokens_batches int|float|none 299:3894 -
input_cost_per_token_above_200k_tokens_priority int|float|none 299:3890 -
input_cost_per_token_above_272k_tokens int|float|none 299:3943 -
input_cost_per_token_above_272k_tokens_batches int|float|none 299:3896 -
input_cost_per_token_above_272k_tokens_flex int|float|none 299:3892 -
input_cost_per_token_above_272k_tokens_priority int|float|none 299:3891 -
input_cost_per_token_above_272k_tokens_ultrafast int|float|none 299:3893 -
input_cost_per_token_above_512k_tokens int|float|none 299:3944 -
input_cost_per_token_balanced int|float|none 299:3850 -
input_cost_per_token_batches int|float|none 299:3908 -
input_cost_per_token_cache_hit int|float|none 299:3886 -
input_cost_per_token_flex int|float|none 299:3848 -
input_cost_per_token_priority int|float|none 299:3849 -
input_cost_per_token_ultrafast int|float|none 299:3851 -
input_cost_per_video_per_second int|float|none 299:3902 -
input_cost_per_video_per_second_above_128k_tokens int|float|none 299:3903 -
input_cost_per_video_per_second_above_15s_interval int|float|none 299:3904 -
input_cost_per_video_per_second_above_8s_interval int|float|none 299:3905 -
input_cost_per_video_token int|float|none 299:3942 -
input_cost_per_video_token_batches int|float|none 299:3909 -
input_type any|none 118:319 -
instances any|none 160:178 -
instructions any|none 74:385 -
is_vertex_request any|none 60:349 -
itpm int|none 297:470 -
json_mode any|none 60:348 -
keep_alive any|none 135:240 -
keepalive_seconds int|float|none 297:497 -
labels any|none 155:205 -
lang any|none 73:431 -
language any|none 70:110 -
language_code any|none 131:150 -
language_hints any|none 153:80 -
litellm_call_id any|none 44:6840 -
litellm_credential_name str|none 297:481 -
litellm_embedding_config any|none 81:313 -
litellm_embedding_model any|none 78:173 -
litellm_metadata any|none 40:366 -
litellm_request_debug any|none 44:968 -
litellm_session_id any|none 44:6380 -
litellm_trace_id str|none 297:485 -
logger_fn any|none 44:969 -
logit_bias dict|none 14:827 -
logprobs bool|none 14:827 -
masking any|none 150:171 -
max_alternatives any|none 131:156 -
max_budget int|float|none 297:495 -
max_completion_tokens int|none 14:827 -
max_file_size_mb int|float|none 297:487 -
max_parallel_requests any|none 256:60 -
max_results any|none 68:120 -
max_retries int|none 297:477 -
max_tokens int|none 14:827 -
max_tokens_per_page any|none 140:123 -
mcp_servers any|none 62:1335 -
mediaSource any|none 89:133 -
media_source any|none 89:133 -
media_source_bucket_owner any|none 89:151 -
media_source_s3_uri any|none 89:144 -
merge_reasoning_content_in_choices bool|none 297:515 false
messages any|none 14:891 -
metadata any|none 14:891 -
method any|none 133:352 -
milvus_db_name str|none 297:549 -
milvus_partition_names list|none 297:550 -
milvus_text_field str|none 297:548 -
mock_response any|none 297:517 -
modalities list|none 14:827 -
mode any|none 139:41 -
model str 297:615 -
model_id any|none 82:627 -
model_info dict|none 297:516 -
model_list list|none 170:5219 -
moderations any|none 168:234 -
mongodb_connection_string any|none 129:143 -
n int|none 14:827 -
negativeText any|none 96:115 -
no-log any|none 44:2345 -
num_retries any|none 254:4068 -
nvcf_function_id any|none 130:360 -
oci_compartment_id any|none 133:179 -
oci_endpoint_id any|none 132:550 -
oci_fingerprint any|none 133:175 -
oci_key any|none 133:177 -
oci_key_file any|none 133:178 -
oci_region any|none 133:173 -
oci_serving_mode any|none 132:540 -
oci_signer any|none 132:412 -
oci_tenancy any|none 133:176 -
oci_user any|none 133:174 -
ocr_cost_per_credit int|float|none 299:3950 -
ocr_cost_per_page int|float|none 299:3948 -
ocr_cost_per_page_batches int|float|none 299:3949 -
openai_identity_provider_id str|none 297:421 -
openai_identity_token_file str|none 297:423 -
openai_service_account_id str|none 297:422 -
order any|none 301:5397 -
organization str|none 297:479 -
original_batch_request any|none 83:349 -
otpm int|none 297:471 -
outputDimensionality any|none 160:193 -
outputDimensions any|none 134:252 -
outputType any|none 126:125 -
output_config any|none 61:1940 -
output_cost_per_audio_per_second int|float|none 299:3935 -
output_cost_per_audio_token int|float|none 299:3915 -
output_cost_per_character int|float|none 299:3823 -
output_cost_per_character_above_128k_tokens int|float|none 299:3926 -
output_cost_per_image int|float|none 299:3927 -
output_cost_per_image_1024 int|float|none 299:3841 -
output_cost_per_image_1536 int|float|none 299:3842 -
output_cost_per_image_512 int|float|none 299:3840 -
output_cost_per_image_token int|float|none 299:3928 -
output_cost_per_image_token_batches int|float|none 299:3929 -
output_cost_per_pixel int|float|none 299:3844 -
output_cost_per_reasoning_token int|float|none 299:3931 -
output_cost_per_reasoning_token_flex int|float|none 299:3932 -
output_cost_per_reasoning_token_priority int|float|none 299:3933 -
output_cost_per_second int|float|none 299:3833 -
output_cost_per_second_1080p int|float|none 299:3834 -
output_cost_per_second_2k int|float|none 299:3838 -
output_cost_per_second_480p int|float|none 299:3835 -
output_cost_per_second_4k int|float|none 299:3839 -
output_cost_per_second_720p int|float|none 299:3836 -
output_cost_per_second_768p int|float|none 299:3837 -
output_cost_per_token int|float|none 299:3821 -
output_cost_per_token_above_100k_tokens int|float|none 299:3917 -
output_cost_per_token_above_100k_tokens_batches int|float|none 299:3924 -
output_cost_per_token_above_128k_tokens int|float|none 299:3916 -
output_cost_per_token_above_200k_tokens int|float|none 299:3918 -
output_cost_per_token_above_200k_tokens_batches int|float|none 299:3923 -
output_cost_per_token_above_200k_tokens_priority int|float|none 299:3919 -
output_cost_per_token_above_272k_tokens int|float|none 299:3945 -
output_cost_per_token_above_272k_tokens_batches int|float|none 299:3925 -
output_cost_per_token_above_272k_tokens_flex int|float|none 299:3921 -
output_cost_per_token_above_272k_tokens_priority int|float|none 299:3920 -
output_cost_per_token_above_272k_tokens_ultrafast int|float|none 299:3922 -
output_cost_per_token_above_512k_tokens int|float|none 299:3946 -
output_cost_per_token_balanced int|float|none 299:3913 -
output_cost_per_token_batches int|float|none 299:3910 -
output_cost_per_token_flex int|float|none 299:3911 -
output_cost_per_token_priority int|float|none 299:3912 -
output_cost_per_token_ultrafast int|float|none 299:3914 -
output_cost_per_video_per_second int|float|none 299:3934 -
output_cost_per_video_token int|float|none 299:3930 -
output_format any|none 61:1941 -
output_type any|none 123:172 -
output_vector_size int|none 299:3947 -
page_size any|none 110:182 -
page_token any|none 110:184 -
parallel_tool_calls bool|none 14:827 -
parameters any|none 150:160 -
passthrough any|none 156:531 -
placeholder_values any|none 148:335 -
predibase_tenant_id any|none 142:329 -
prediction any|none 14:827 -
presence_penalty int|float|none 14:827 -
processor any|none 139:45 -
profanity_filter any|none 131:159 -
project_id any|none 166:102 -
prompt_cache_key str|none 14:827 -
prompt_cache_retention any|none 14:827 -
prompt_id any|none 44:5898 -
prompt_variables any|none 44:5899 -
provider_affinity_header str|none 297:482 -
proxy_server_request any|none 44:6654 -
qualifier any|none 84:112 -
quality any|none 108:68 -
quality_router_config dict|none 297:543 -
quality_router_default_model str|none 297:544 -
query any|none 106:1675 -
rate any|none 73:427 -
ratio any|none 144:502 -
reasoningSummary any|none 301:10489 -
reasoning_effort str|none 14:827 -
reasoning_summary any|none 301:10491 -
ref_audio any|none 128:132 -
region_name str|none 297:362 -
regional_endpoint_uplift_multiplier int|float|none 299:3955 -
regional_processing_uplift_multiplier_eu int|float|none 299:3953 -
regional_processing_uplift_multiplier_us int|float|none 299:3954 -
request_timeout any|none 14:827 -
responseFormat any|none 89:125 -
responseModalities any|none 158:1275 -
response_format any|none 14:827 -
response_mime_type any|none 115:208 -
response_schema any|none 157:1155 -
riva_model_name any|none 131:157 -
role any|none 73:430 -
rpm int|none 297:469 -
runtimeSessionId any|none 84:186 -
runtimeUserId any|none 84:206 -
runwayml_voice any|none 145:410 -
s3_access_key_id str|none 297:385 -
s3_bucket_name str|none 297:382 -
s3_bucket_owner str|none 297:388 -
s3_encryption_key_id str|none 297:387 -
s3_endpoint_url str|none 297:383 -
s3_output_bucket_name str|none 297:390 -
s3_region_name str|none 297:384 -
s3_secret_access_key str|none 297:386 -
s3_uri any|none 89:143 -
safeguards any|none 67:784 -
safety_identifier str|none 14:827 -
safety_settings any|none 157:1179 -
sagemaker_base_url any|none 147:68 -
sample_rate_hertz any|none 131:151 -
search_context_cost_per_query dict|none 299:3936 -
search_domain_filter any|none 68:131 -
search_provider any|none 258:216 -
seed int|none 14:827 -
service_tier str|none 14:827 -
sessionID any|none 87:146 -
session_id any|none 123:175 -
shared_session any|none 170:5223 -
silent_model any|none 254:2732 -
size any|none 77:182 -
space_id any|none 166:103 -
speakingRate any|none 162:435 -
speechConfig any|none 158:1271 -
speed any|none 44:4335 -
ssl_verify any|none 74:601 -
steps any|none 95:144 -
stop any|none 14:827 -
store bool|none 14:827 -
stream bool|none 14:827 -
stream_mode any|none 124:220 -
stream_options dict|none 14:827 -
stream_timeout str|int|float|none 297:473 -
stream_timeout_by_service_tier dict|none 297:476 -
style any|none 73:428 -
styledegree any|none 73:429 -
supports_system_prompt any|none 143:179 -
system any|none 151:485 -
tag_regex list|none 297:522 -
tags list|none 297:520 -
task any|none 119:216 -
taskType any|none 94:74 -
task_type any|none 164:76 -
temperature int|float|none 14:827 -
tenant_id str|none 297:351 -
text_completion any|none 136:433 -
think any|none 135:241 -
thinking dict|none 14:827 -
thinkingConfig any|none 158:969 -
thread_id any|none 74:283 -
tiered_pricing list|none 299:3826 -
timeout any|none 297:472 -
timeout_by_service_tier dict|none 297:475 -
timestamp_granularities any|none 111:233 -
title any|none 164:77 -
token any|none 167:250 -
toolConfig any|none 114:152 -
tool_choice str|dict|none 14:827 -
tool_name any|none 99:229 -
tools list|none 14:827 -
top_k any|none 61:2150 -
top_logprobs int|none 14:827 -
top_p int|float|none 14:827 -
tpm int|none 297:468 -
truncate any|none 134:251 -
type any|none 150:168 -
upload_url any|none 93:1338 -
url any|none 167:304 -
use_chat_completions_api bool|none 297:505 -
use_in_pass_through bool|none 297:503 false
use_litellm_proxy bool|none 297:504 false
use_psc_endpoint_format any|none 158:2838 -
use_ssl any|none 130:361 -
use_ssml any|none 161:216 -
use_xai_oauth bool|none 297:506 false
user str|none 14:827 -
user_agent any|none 107:249 -
user_api_key_end_user_id any|none 301:10321 -
user_continue_message any|none 86:2106 -
user_id any|none 154:169 -
valkey_embedding_field str|none 297:556 -
valkey_host str|none 297:551 -
valkey_password str|none 297:553 -
valkey_port int|none 297:552 -
valkey_ssl bool|none 297:554 -
valkey_text_field str|none 297:555 -
vector_bucket_name any|none 146:121 -
vector_store_id str|none 297:547 -
verbatim_transcripts any|none 131:158 -
verbosity str|none 14:827 -
version any|none 150:159 -
vertex_ai_credentials any|none 157:715 -
vertex_ai_location any|none 109:76 -
vertex_ai_project any|none 109:67 -
vertex_collection_id any|none 163:346 -
vertex_count_tokens_location any|none 60:350 -
vertex_credentials str|dict|none 297:360 -
vertex_engine_id any|none 163:354 -
vertex_location str|none 297:359 -
vertex_project str|none 297:358 -
vertex_voice_dict any|none 162:412 -
video_base64 any|none 89:137 -
video_s3_bucket_owner any|none 89:149 -
video_s3_uri any|none 89:142 -
watsonx_credentials any|none 167:316 -
watsonx_project any|none 166:102 -
watsonx_region_name str|none 297:393 -
web_search_options dict|none 14:827 -
width any|none 76:59 -
workspace_id any|none 91:93 -
wx_credentials any|none 167:314 -
zen_api_key any|none 167:254 -
""",
    "model_list[].litellm_params.aws_session_tags[]": """
Key str 269:1124 -
Value str 269:1125 -
""",
    "model_list[].litellm_params.configurable_clientside_auth_params[]": """
api_base str 297:58 -
""",
    "model_list[].model_info": """
access_windows list|none 297:265 -
allow_fail_open bool|none 297:282 -
base_model str|none 297:248 -
blocked bool|none 297:262 -
cache_creation_input_token_cost int|float|none 299:3825 -
cache_read_input_token_cost int|float|none 299:3824 -
cost_per_ptu_per_hour int|float|none 297:274 -
created_at any|none 297:245 -
created_by str|none 297:246 -
db_model bool 297:241 false
discoverable bool|none 297:263 -
enable_tag_filtering bool|none 297:290 -
id str|none 297:240 -
input_cost_per_character int|float|none 299:3822 -
input_cost_per_token int|float|none 299:3820 -
internal_router_model bool|none 297:295 -
member_auto_router bool 297:259 false
output_cost_per_character int|float|none 299:3823 -
output_cost_per_token int|float|none 299:3821 -
ptu_count int|none 297:273 -
ptu_effective_from any|none 297:275 -
ptu_effective_to any|none 297:276 -
team_id str|none 297:255 -
team_public_model_name str|none 297:258 -
tier str|none 297:249 -
tiered_pricing list|none 299:3826 -
updated_at any|none 297:242 -
updated_by str|none 297:243 -
""",
    "model_list[].model_info.access_windows[]": """
end any|none 297:205 -
start any|none 297:204 -
team_ids list 297:207 -
timezone str 297:206 -
""",
    "policies.*": """
condition dict|none 244:45 -
description any|none 244:46 -
guardrails dict|none 244:43 {}
inherit any|none 244:44 -
pipeline dict|none 245:239 -
""",
    "policies.*.condition": """
model any|none 244:62 -
""",
    "policies.*.guardrails": """
add list|none 244:48 []
remove list|none 244:49 []
""",
    "policies.*.pipeline": """
mode str|none 245:263 "pre_call"
steps list|none 245:259 []
""",
    "policies.*.pipeline.steps[]": """
guardrail str 295:27 -
modify_response_message str|none 295:45 -
on_error str|none 295:36 -
on_fail str 295:28 "block"
on_pass str 295:32 "allow"
pass_data bool 295:41 false
""",
    "policy_attachments[]": """
default bool|none 243:123 false
keys any|none 243:119 -
models any|none 243:120 -
policy str|none 243:116 "unknown"
priority any|none 243:122 -
scope any|none 243:117 -
tags any|none 243:121 -
teams any|none 243:118 -
""",
    "prompts[]": """
created_at any|none 273:51 -
created_by str|none 273:55 -
environment str|none 273:54 "development"
litellm_params dict 273:49 -
prompt_id str 273:48 -
prompt_info dict 273:50 -
updated_at any|none 273:52 -
version int|none 273:53 -
""",
    "prompts[].litellm_params": """
api_base str|none 273:31 -
api_key str|none 273:32 -
dotprompt_content str|none 273:39 -
ignore_prompt_manager_model bool|none 273:36 false
ignore_prompt_manager_optional_params bool|none 273:37 false
prompt_id str|none 273:28 -
prompt_integration str 273:29 -
provider_specific_query_params dict|none 273:34 -
""",
    "prompts[].prompt_info": """
environment str|none 273:22 "development"
prompt_type str 273:21 -
""",
    "router_settings": """
alerting_config dict|none 254:977 -
allowed_fails int|none 254:968 -
allowed_fails_policy dict|none 254:969 -
background_health_check_model_groups list|none 254:985 -
cache_kwargs dict 254:940 {}
cache_responses bool|none 254:939 false
caching_groups list|none 254:941 -
client_ttl int 254:942 3600
content_policy_fallbacks list 254:958 []
context_window_fallbacks list 254:957 []
cooldown_time int|float|none 254:970 -
debug_level str 254:954 "INFO"
default_fallbacks list|none 254:955 -
default_litellm_params dict|none 254:951 -
default_max_parallel_requests int|none 254:952 -
default_priority int|none 254:945 -
deployment_affinity_ttl_seconds int 254:979 3600
disable_cooldowns bool|none 254:971 -
enable_health_check_routing bool 254:982 false
enable_pre_call_checks bool 254:960 false
enable_tag_filtering bool 254:961 false
enable_weighted_failover bool 254:986 false
fallbacks list 254:956 []
guardrail_list list|none 254:932 -
health_check_ignore_transient_errors bool 254:984 false
health_check_staleness_threshold int|none 254:983 -
max_fallbacks int|none 254:948 -
model_group_affinity_config dict|none 254:980 -
model_group_alias dict|none 254:959 {}
model_group_retry_policy dict 254:967 {}
num_retries int|none 254:947 -
optional_pre_call_checks list|none 254:973 -
plugins list|none 254:964 -
polling_interval int|float|none 254:944 -
provider_budget_config dict|none 254:976 -
redis_db int|none 254:938 -
redis_host str|none 254:935 -
redis_password str|none 254:937 -
redis_port int|none 254:936 -
redis_url str|none 254:934 -
retry_after int 254:965 0
retry_policy dict|none 254:966 -
routing_groups list|none 254:975 -
routing_strategy str 254:972 "simple-shuffle"
routing_strategy_args dict 254:974 {}
set_verbose bool 254:953 false
stream_timeout int|float|none 254:950 -
tag_filtering_match_any bool 254:962 true
tag_routing_prefix str 254:963 ""
timeout int|float|none 254:949 -
""",
    "router_settings.alerting_config": """
alerting_threshold int|float|none 297:870 300
webhook_url str 297:869 -
""",
    "router_settings.allowed_fails_policy": """
AuthenticationErrorAllowedFails int|none 297:847 -
BadGatewayErrorAllowedFails int|none 297:853 -
BadRequestErrorAllowedFails int|none 297:846 -
ContentPolicyViolationErrorAllowedFails int|none 297:850 -
InternalServerErrorAllowedFails int|none 297:851 -
NotFoundErrorAllowedFails int|none 297:854 -
RateLimitErrorAllowedFails int|none 297:849 -
ServiceUnavailableErrorAllowedFails int|none 297:852 -
TimeoutErrorAllowedFails int|none 297:848 -
""",
    "router_settings.guardrail_list[]": """
callback any|none 297:975 -
guardrail_name str 297:973 -
id str|none 297:976 -
litellm_params dict 297:974 -
""",
    "router_settings.guardrail_list[].litellm_params": """
api_base str|none 297:964 -
api_key str|none 297:963 -
guardrail str 297:961 -
mode str 297:962 -
weight int|none 297:965 -
""",
    "router_settings.model_group_alias.*": """
hidden bool 297:1088 -
model str 297:1087 -
""",
    "router_settings.model_group_retry_policy.*": """
AuthenticationErrorRetries int|none 297:141 -
BadRequestErrorRetries int|none 297:140 -
ContentPolicyViolationErrorRetries int|none 297:144 -
DefaultRetries int|none 297:148 -
InternalServerErrorRetries int|none 297:145 -
NotFoundErrorRetries int|none 297:147 -
RateLimitErrorRetries int|none 297:143 -
ServiceUnavailableErrorRetries int|none 297:146 -
TimeoutErrorRetries int|none 297:142 -
""",
    "router_settings.provider_budget_config.*": """
budget_duration str|none 299:4117 -
max_budget int|float|none 299:4116 -
rpm_limit int|none 299:4119 -
tpm_limit int|none 299:4118 -
""",
    "router_settings.retry_policy": """
AuthenticationErrorRetries int|none 297:141 -
BadRequestErrorRetries int|none 297:140 -
ContentPolicyViolationErrorRetries int|none 297:144 -
DefaultRetries int|none 297:148 -
InternalServerErrorRetries int|none 297:145 -
NotFoundErrorRetries int|none 297:147 -
RateLimitErrorRetries int|none 297:143 -
ServiceUnavailableErrorRetries int|none 297:146 -
TimeoutErrorRetries int|none 297:142 -
""",
    "router_settings.routing_groups[]": """
group_name str 297:78 -
model_priorities dict|none 297:83 -
models list 297:79 -
routing_strategy str 297:80 -
routing_strategy_args dict|none 297:81 -
""",
    "sandbox_tools[]": """
litellm_params dict|none 260:34 -
sandbox_tool_name any|none 260:30 -
""",
    "sandbox_tools[].litellm_params": """
api_base any|none 260:44 -
api_key any|none 260:43 -
sandbox_provider any|none 260:35 -
""",
    "search_tools[]": """
litellm_params dict|none 247:6378 {}
search_tool_info dict 297:953 -
search_tool_name str|none 247:6377 ""
""",
    "search_tools[].litellm_params": """
api_base str|none 297:926 -
api_key str|none 297:925 -
max_retries int|none 297:928 -
search_provider str 297:924 -
timeout any|none 297:927 -
""",
    "search_tools[].search_tool_info": """
description str 297:934 -
""",
    "vector_store_registry[]": """
litellm_params dict|none 300:23 -
vector_store_name str 300:22 -
""",
    "worker_registry[]": """
name str 274:8 -
url str 274:9 -
worker_id str 274:7 -
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
