# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration keys that LiteLLM 1.77.3 reads.

Generated from litellm-1.77.3 and litellm_enterprise-0.1.20
by `python -m tests.tools.accepted_keys --write WHEEL...`: do not edit. What the tool cannot see belongs in overlay.py.
A line of SETTINGS: key, types, number in FILES and line of the read, default as JSON (- if unknown).
"""

from __future__ import annotations

VERSION = "1.77.3"

FILES = """
__init__.py
_redis.py
_service_logger.py
assistants/main.py
assistants/utils.py
batch_completion/main.py
batches/main.py
budget_manager.py
caching/caching.py
caching/dual_cache.py
caching/redis_cache.py
constants.py
integrations/SlackAlerting/slack_alerting.py
integrations/argilla.py
integrations/braintrust_logging.py
integrations/datadog/datadog.py
integrations/datadog/datadog_llm_obs.py
integrations/dotprompt/__init__.py
integrations/dynamodb.py
integrations/gcs_pubsub/pub_sub.py
integrations/langfuse/langfuse.py
integrations/langsmith.py
integrations/s3.py
integrations/s3_v2.py
integrations/sqs.py
integrations/vector_store_integrations/vector_store_pre_call_hook.py
litellm_core_utils/core_helpers.py
litellm_core_utils/credential_accessor.py
litellm_core_utils/exception_mapping_utils.py
litellm_core_utils/get_llm_provider_logic.py
litellm_core_utils/litellm_logging.py
litellm_core_utils/llm_request_utils.py
litellm_core_utils/llm_response_utils/get_api_base.py
litellm_core_utils/prompt_templates/factory.py
litellm_core_utils/realtime_streaming.py
litellm_core_utils/redact_messages.py
litellm_core_utils/rules.py
litellm_core_utils/streaming_handler.py
litellm_core_utils/token_counter.py
litellm_enterprise/enterprise_callbacks/generic_api_callback.py
litellm_enterprise/enterprise_callbacks/llama_guard.py
litellm_enterprise/enterprise_callbacks/llm_guard.py
litellm_enterprise/enterprise_callbacks/send_emails/endpoints.py
litellm_enterprise/integrations/prometheus.py
litellm_enterprise/proxy/proxy_server.py
litellm_enterprise/proxy/utils.py
llms/anthropic/chat/handler.py
llms/anthropic/chat/transformation.py
llms/anthropic/common_utils.py
llms/azure/azure.py
llms/azure/common_utils.py
llms/azure_ai/chat/transformation.py
llms/base.py
llms/bedrock/base_aws_llm.py
llms/bedrock/batches/transformation.py
llms/bedrock/chat/converse_handler.py
llms/bedrock/chat/invoke_agent/transformation.py
llms/bedrock/chat/invoke_transformations/base_invoke_transformation.py
llms/bedrock/common_utils.py
llms/bedrock/files/transformation.py
llms/bedrock/image/amazon_nova_canvas_transformation.py
llms/bedrock/image/cost_calculator.py
llms/codestral/completion/handler.py
llms/cohere/rerank/transformation.py
llms/custom_httpx/aiohttp_handler.py
llms/custom_httpx/aiohttp_transport.py
llms/custom_httpx/http_handler.py
llms/custom_httpx/llm_http_handler.py
llms/fireworks_ai/chat/transformation.py
llms/gemini/google_genai/transformation.py
llms/gemini/realtime/transformation.py
llms/github_copilot/chat/transformation.py
llms/huggingface/embedding/handler.py
llms/huggingface/embedding/transformation.py
llms/huggingface/rerank/transformation.py
llms/infinity/rerank/transformation.py
llms/litellm_proxy/chat/transformation.py
llms/oci/chat/transformation.py
llms/ollama/chat/transformation.py
llms/ollama/completion/transformation.py
llms/openai/transcriptions/handler.py
llms/petals/completion/transformation.py
llms/replicate/chat/transformation.py
llms/sagemaker/chat/handler.py
llms/vertex_ai/files/transformation.py
llms/vertex_ai/gemini/transformation.py
llms/vertex_ai/gemini/vertex_and_google_ai_studio_gemini.py
llms/vertex_ai/multimodal_embeddings/transformation.py
llms/vertex_ai/text_to_speech/text_to_speech_handler.py
llms/vertex_ai/vertex_embeddings/transformation.py
llms/vertex_ai/vertex_llm_base.py
llms/volcengine/embedding/transformation.py
llms/watsonx/common_utils.py
llms/watsonx/completion/transformation.py
main.py
proxy/_experimental/mcp_server/auth/user_api_key_auth_mcp.py
proxy/_experimental/mcp_server/mcp_server_manager.py
proxy/_experimental/mcp_server/tool_registry.py
proxy/_types.py
proxy/auth/auth_checks.py
proxy/auth/auth_exception_handler.py
proxy/auth/auth_utils.py
proxy/auth/handle_jwt.py
proxy/auth/oauth2_proxy_hook.py
proxy/auth/route_checks.py
proxy/auth/user_api_key_auth.py
proxy/batches_endpoints/endpoints.py
proxy/common_utils/callback_utils.py
proxy/common_utils/timezone_utils.py
proxy/db/db_transaction_queue/redis_update_buffer.py
proxy/db/exception_handler.py
proxy/guardrails/guardrail_helpers.py
proxy/guardrails/guardrail_hooks/guardrails_ai/__init__.py
proxy/guardrails/guardrail_hooks/panw_prisma_airs/__init__.py
proxy/guardrails/guardrail_hooks/presidio.py
proxy/guardrails/guardrail_initializers.py
proxy/hooks/dynamic_rate_limiter.py
proxy/hooks/key_management_event_hooks.py
proxy/hooks/parallel_request_limiter_v3.py
proxy/hooks/proxy_track_cost_callback.py
proxy/image_endpoints/endpoints.py
proxy/litellm_pre_call_utils.py
proxy/management_endpoints/customer_endpoints.py
proxy/management_endpoints/internal_user_endpoints.py
proxy/management_endpoints/key_management_endpoints.py
proxy/management_endpoints/ui_sso.py
proxy/middleware/prometheus_auth_middleware.py
proxy/pass_through_endpoints/pass_through_endpoints.py
proxy/proxy_cli.py
proxy/proxy_server.py
proxy/public_endpoints/public_endpoints.py
proxy/spend_tracking/spend_tracking_utils.py
proxy/ui_crud_endpoints/proxy_setting_endpoints.py
proxy/utils.py
rerank_api/main.py
router.py
router_strategy/budget_limiter.py
types/adapter.py
types/guardrails.py
types/integrations/custom_logger.py
types/integrations/prometheus.py
types/integrations/slack_alerting.py
types/mcp.py
types/mcp_server/mcp_server_manager.py
types/passthrough_endpoints/vertex_ai.py
types/prompts/init_prompts.py
types/proxy/management_endpoints/ui_sso.py
types/router.py
types/secret_managers/main.py
types/utils.py
types/vector_stores.py
utils.py
"""

SETTINGS = {
    "": """
assistant_settings dict|none 129:2168 -
callback_settings dict|none 129:1753 {}
credential_list list|none 129:1699 -
default_vertex_config dict|none 129:2186 -
environment_variables dict|none 129:1708 {}
files_settings any|none 129:2182 -
finetune_settings any|none 129:2178 -
force_reload bool|none 129:2997 false
general_settings dict|none 129:1994 {}
guardrails list|none 129:2223 -
include any|none 129:1481 -
interval_hours any|none 129:2996 -
litellm_settings dict|none 129:1590 {}
mcp_servers dict|none 129:2256 -
mcp_tools list|none 129:2252 -
model_list list|none 129:2149 -
prompts list|none 129:2232 -
router_settings dict|none 129:2192 {}
vector_store_registry list|none 129:2271 -
""",
    "assistant_settings": """
custom_llm_provider str 147:611 -
litellm_params dict 147:612 -
""",
    "credential_list[]": """
credential_info dict 149:2535 -
credential_name str 149:2534 -
credential_values dict 149:2539 -
""",
    "default_vertex_config": """
vertex_credentials str|dict|none 144:20 -
vertex_location str|none 144:17 -
vertex_project str|none 144:14 -
""",
    "general_settings": """
admin_only_routes any|none 104:204 -
alert_to_webhook_url dict|none 129:2303 -
alert_types list|none 129:2302 -
alerting list|none 129:2292 []
alerting_args dict|none 129:2306 -
alerting_threshold int|none 129:2301 600
allow_client_side_credentials bool|none 101:160 -
allow_requests_on_db_unavailable str|bool|none 110:23 false
allow_user_auth bool|none 105:597 false
allowed_ips list|none 129:2087 []
allowed_routes list|none 101:227 -
background_health_checks bool|none 129:2113 false
block_robots str|bool|none 45:23 false
completion_model str|none 129:7414 -
custom_auth str|none 129:2047 -
custom_auth_settings dict|none 44:13 -
custom_key_generate any|none 129:2053 -
custom_sso any|none 129:2059 -
custom_ui_sso_sign_in_handler any|none 129:2065 -
database_connection_pool_limit int|none 128:696 100
database_connection_pool_timeout any|none 128:700 -
database_url str|none 129:2017 -
default_team_disabled bool|none 125:845 false
disable_adding_master_key_hash_to_db bool|none 131:198 -
disable_error_logs bool|none 119:233 -
disable_master_key_return bool|none 123:717 false
disable_prisma_schema_update any|none 128:776 -
disable_reset_budget bool|none 129:3659 false
disable_retry_on_max_parallel_request_limit_error bool|none 129:3545 -
disable_spend_logs any|none 129:2108 -
disable_spend_updates bool|none 133:3248 -
email_settings any|none 42:46 -
embedding_model any|none 129:4358 -
enable_jwt_auth bool|none 105:474 false
enable_oauth2_auth bool|none 105:458 false
enable_oauth2_proxy_auth bool|none 105:471 false
enforce_rbac bool|none 102:1209 false
enforce_user_param any|none 99:170 -
enforced_params any|none 129:2131 -
forward_client_headers_to_llm_api bool|none 121:508 -
forward_openai_org_id bool|none 121:405 -
global_max_parallel_requests int|none 129:2786 -
health_check_details bool|none 129:2119 true
health_check_interval int 129:2116 300
image_generation_model any|none 120:97 -
infer_model_from_keys bool|none 129:6988 false
key_management_settings dict|none 129:2001 -
key_management_system str|none 129:1999 -
litellm_jwtauth dict|none 129:3579 -
litellm_key_header_name str|none 129:7669 "Authorization"
litellm_license any|none 129:2140 -
litellm_settings dict|none 108:15 {}
master_key str|none 129:2023 -
max_parallel_requests int|none 129:2781 -
max_request_size_mb int|none 101:322 -
max_response_size_mb int|none 101:387 -
maximum_spend_logs_retention_interval str|none 129:3758 "1d"
maximum_spend_logs_retention_period any|none 129:3755 -
mcp_client_side_auth_header_name any|none 95:197 -
moderation_model any|none 129:4546 -
oauth2_config_mappings dict|none 103:17 -
pass_through_endpoints list|none 129:2078 -
proxy_admin_email any|none 132:406 -
proxy_batch_polling_interval any|none 129:2100 -
proxy_batch_write_at any|none 129:2104 -
proxy_budget_rescheduler_max_time any|none 129:2096 -
proxy_budget_rescheduler_min_time any|none 129:2093 -
public_routes list|none 101:274 []
role_permissions list|none 129:2122 []
service_account_settings dict|none 121:1062 -
spend_report_frequency str|none 129:3714 "7d"
store_model_in_db bool|none 129:2042 false
store_prompts_in_spend_logs bool|none 131:596 -
token_rate_limit_type str|none 118:691 "output"
ui_access_mode str|none 129:2083 "all"
use_azure_key_vault bool|none 129:2012 false
use_google_kms bool|none 129:2009 false
use_redis_transaction_buffer str|bool|none 109:65 false
use_x_forwarded_for bool|none 100:77 false
user_api_key_cache_ttl any|none 129:2033 -
user_header_mappings list|none 101:507 -
user_header_name str|none 101:516 -
""",
    "general_settings.alerting_args": """
budget_alert_ttl int 141:63 -
daily_report_frequency int 141:50 -
log_to_console bool 141:87 false
major_outage_alert_threshold int 141:79 -
max_outage_alert_list_size int 141:83 -
minor_outage_alert_threshold int 141:75 -
outage_alert_ttl int 141:67 -
region_outage_alert_ttl int 141:71 -
report_check_interval int 141:59 -
""",
    "general_settings.custom_auth_settings": """
mode any|none 44:16 -
""",
    "general_settings.key_management_settings": """
access_mode str 148:28 "read_only"
hosted_keys list|none 148:18 -
prefix_for_stored_virtual_keys str 148:23 "litellm/"
primary_secret_name str|none 148:33 -
store_virtual_keys bool|none 148:19 false
""",
    "general_settings.litellm_jwtauth": """
admin_allowed_routes list 98:3156 -
admin_jwt_scope str 98:3155 "litellm_proxy_admin"
custom_validate any|none 98:3195 -
end_user_id_jwt_field str|none 98:3183 -
enforce_rbac bool 98:3186 false
enforce_scope_based_access bool 98:3193 false
enforce_team_based_model_access bool 98:3194 false
jwt_litellm_role_map list|none 98:3198 -
object_id_jwt_field str|none 98:3189 -
org_id_jwt_field str|none 98:3174 -
public_allowed_routes list 98:3185 ["public_routes"]
public_key_ttl int|float 98:3184 600
role_mappings list|none 98:3188 -
roles_jwt_field str|none 98:3187 -
scope_mappings list|none 98:3192 -
sync_user_role_and_teams bool 98:3199 false
team_allowed_routes list 98:3166 ["openai_routes","info_routes"]
team_id_default str|none 98:3169 -
team_id_jwt_field str|none 98:3162 -
team_id_upsert bool 98:3163 false
team_ids_jwt_field str|none 98:3164 -
upsert_sso_user_to_team bool 98:3165 false
user_allowed_email_domain str|none 98:3177 -
user_allowed_roles list|none 98:3179 -
user_email_jwt_field str|none 98:3176 -
user_id_jwt_field str|none 98:3175 -
user_id_upsert bool 98:3180 false
user_roles_jwt_field str|none 98:3178 -
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[]": """
jwt_role str 98:3121 -
litellm_role str 98:3122 -
""",
    "general_settings.litellm_jwtauth.role_mappings[]": """
internal_role str 98:3117 -
role str 98:3116 -
""",
    "general_settings.litellm_jwtauth.scope_mappings[]": """
models list|none 98:3103 -
routes list|none 98:3104 -
scope str 98:3126 -
""",
    "general_settings.litellm_settings": """
timezone any|none 108:16 -
""",
    "general_settings.pass_through_endpoints[]": """
auth bool|none 105:321 -
cost_per_request int|float 98:1572 0.0
custom_auth_parser any|none 105:326 -
forward_headers any|none 127:1151 -
headers dict|none 98:1564 {}
id str|none 98:1556 -
include_subpath bool 98:1568 false
merge_query_params any|none 127:1152 -
path str|none 98:1560 ""
target str 98:1561 -
""",
    "general_settings.role_permissions[]": """
models list|none 98:3103 -
role str 98:3108 -
routes list|none 98:3104 -
""",
    "general_settings.service_account_settings": """
enforced_params any|none 121:1066 -
""",
    "general_settings.user_header_mappings[]": """
header_name str 98:1623 -
litellm_user_role str 98:1624 -
""",
    "guardrails[]": """
created_at any|none 138:516 -
guardrail_id str|none 138:512 -
guardrail_info dict|none 138:515 -
guardrail_name str 138:513 -
litellm_params dict 138:514 -
updated_at any|none 138:517 -
""",
    "guardrails[].litellm_params": """
anonymize_input bool|none 138:376 -
api_base str|none 138:320 -
api_endpoint str|none 138:457 -
api_key str|none 138:317 -
application_id str|none 138:364 -
aws_access_key_id str|none 138:285 -
aws_bedrock_runtime_endpoint str|none 138:309 -
aws_profile_name str|none 138:297 -
aws_region_name str|none 138:282 -
aws_role_name str|none 138:300 -
aws_secret_access_key str|none 138:288 -
aws_session_name str|none 138:294 -
aws_session_token str|none 138:291 -
aws_sts_endpoint str|none 138:306 -
aws_web_identity_token str|none 138:303 -
block_failures bool|none 138:372 -
breakdown bool|none 138:329 true
category_thresholds dict|none 138:403 -
credentials str|none 138:453 -
default_action str|none 138:388 "Deny"
default_on bool|none 138:417 -
detect_secrets_config dict|none 138:409 -
dev_info bool|none 138:335 true
disable_exception_on_block bool|none 138:278 false
fail_on_error bool|none 138:460 true
guard_name str|none 138:414 -
guardrail str 138:485 -
guardrailIdentifier str|none 138:271 -
guardrailVersion str|none 138:274 -
guardrails_ai_api_input_format any|none 112:26 -
lasso_conversation_id str|none 138:347 -
lasso_user_id str|none 138:344 -
location str|none 138:450 -
mask_request_content bool|none 138:423 -
mask_response_content bool|none 138:427 -
metadata dict|none 138:332 -
mock_redacted_text dict|none 138:263 -
mode str|list|dict 138:486 -
model str|none 138:441 -
monitor_mode bool|none 138:368 -
on_disallowed_action any|none 115:136 -
on_flagged_action str|none 138:355 "monitor"
output_parse_pii bool|none 138:241 -
pangea_input_recipe str|none 138:433 -
pangea_output_recipe str|none 138:437 -
payload bool|none 138:326 true
pii_entities_config dict|none 138:256 -
presidio_ad_hoc_recognizers str|none 138:259 -
presidio_analyzer_api_base str|none 138:233 -
presidio_anonymizer_api_base str|none 138:237 -
presidio_language str|none 138:247 "en"
profile_name any|none 113:15 -
project_id str|none 138:323 -
rules list|none 138:385 -
template_id str|none 138:447 -
""",
    "guardrails[].litellm_params.category_thresholds": """
jailbreak int|float 138:93 -
prompt_injection int|float 138:92 -
""",
    "guardrails[].litellm_params.mode": """
default str|none 138:470 -
tags dict 138:469 -
""",
    "litellm_settings": """
aclient_session any|none 52:63 -
adapters list 94:5041 []
add_function_to_prompt bool 94:1279 false
add_user_information_to_llm_headers bool|none 121:427 -
ai21_key str|none 151:4415 -
aiohttp_trust_env bool 66:633 false
aleph_alpha_key str|none 94:2360 -
allowed_fails int 135:427 3
anthropic_key str|none 94:2210 -
api_base str|none 3:112 -
api_key str|none 3:126 -
api_version any|none 3:147 -
argilla_batch_size int|none 13:73 -
argilla_transformation_object dict|none 13:56 -
aws_sqs_callback_params dict|none 24:57 -
azure_content_safety_params any|none 107:240 -
azure_key str|none 3:154 -
azure_llms dict 38:323 -
baseten_key str|none 151:4423 -
blocked_user_list str|list|none 122:129 -
budget_duration str|none 129:3595 -
bytez_key str|none 94:3475 -
cache any|none 129:1764 -
cache_params dict|none 129:1769 -
callbacks list 129:1858 []
check_provider_endpoint bool 151:6424 false
clarifai_key str|none 94:2177 -
client_session any|none 49:497 -
cloudflare_api_key str|none 94:3361 -
cohere_key str|none 63:80 -
cometapi_key str|none 94:1933 -
common_cloud_provider_auth_params dict 151:3220 -
config_path any|none 94:5924 -
configured_cold_storage_logger str|none 30:4183 -
content_policy_fallbacks list|none 135:477 -
context_window_fallbacks list|none 135:473 -
credential_list list 27:16 []
custom_prometheus_metadata_labels list 140:447 []
custom_prometheus_tags list 140:455 []
custom_prompt_dict dict 5:89 {}
custom_provider_map list 129:1886 []
databricks_key str|none 94:2580 -
datadog_llm_observability_params dict|none 16:85 -
datadog_use_v1 bool|none 15:192 false
default_fallbacks list|none 135:465 -
default_in_memory_ttl int|float|none 9:79 -
default_internal_user_params dict|none 132:178 {}
default_key_generate_params dict|none 124:412 -
default_max_internal_user_budget int|float|none 129:1880 -
default_redis_batch_cache_expiry int|float|none 9:75 -
default_redis_ttl int|float|none 9:81 -
default_team_params dict|none 132:178 {}
default_team_settings list|none 129:1591 -
disable_add_prefix_to_prompt bool 47:934 false
disable_add_transform_inline_image_block bool 68:207 false
disable_add_user_agent_to_request_tags bool 30:4300 false
disable_aiohttp_transport bool 66:572 false
disable_aiohttp_trust_env bool 65:246 false
disable_copilot_system_to_assistant bool 71:51 false
disable_end_user_cost_tracking bool|none 151:7563 -
disable_hf_tokenizer_download bool|none 151:1715 -
disable_streaming_logging bool 37:1544 false
disable_token_counter bool 38:371 false
drop_params bool 4:59 -
dynamodb_table_name str|none 18:26 -
enable_azure_ad_token_refresh bool|none 50:359 false
enable_caching_on_provider_specific_optional_params bool 8:293 false
enable_end_user_cost_tracking_prometheus_only bool|none 151:7571 -
enable_json_schema_validation bool 151:982 false
enable_loadbalancing_on_batch_endpoints bool|none 106:101 -
enable_preview_features bool 22:135 false
encoding any|none 30:2963 -
error_logs dict 30:749 {}
extra_spend_tag_headers list|none 30:4324 -
failure_callback list 129:1934 []
fallbacks list|none 135:459 -
force_ipv4 bool 66:599 false
forward_traceparent_to_llm_provider bool 121:1219 false
gcs_pub_sub_use_v1 bool|none 19:125 false
generic_api_use_v1 bool|none 39:128 false
generic_logger_headers dict|none 39:97 -
global_disable_no_log_param bool 30:1323 false
global_prompt_directory str|none 129:1849 -
groq_key str|none 94:1861 -
guardrail_name_config_map dict 111:59 {}
guardrails any|none 129:1839 -
headers any|none 94:1431 -
huggingface_key str|none 74:284 -
include_cost_in_streaming_usage bool 94:6139 false
infinity_key str|none 75:48 -
initialized_langfuse_clients int 20:138 0
input_callback list 8:239 []
internal_user_budget_duration str|none 123:98 -
json_logs bool 128:661 -
key_generation_settings dict|none 124:199 -
known_tokenizer_config dict 33:401 -
langfuse_default_tags list|none 14:179 -
langsmith_batch_size int|none 21:66 -
llamaguard_model_name str|none 40:32 -
llamaguard_unsafe_content_categories str|none 40:36 -
llm_guard_mode str 41:31 "all"
logged_real_time_event_types str|list|none 34:52 -
maritalk_key str|none 94:2440 -
max_budget int|float 30:1517 0.0
max_end_user_budget int|float|none 133:3141 -
max_fallbacks int|none 135:446 -
max_internal_user_budget int|float|none 129:1878 -
max_tokens int 81:54 -
max_ui_session_budget int|float|none 99:1068 10
mcp_aliases any|none 129:2264 -
model_alias_map dict 32:47 {}
model_cost any|none 0:565 -
model_cost_map_url str 129:3049 -
model_fallbacks list|none 94:517 -
model_group_settings dict|none 129:1866 -
model_list_set any|none 29:150 -
models_by_provider dict 31:44 -
modify_params bool 33:916 -
nebius_key str|none 151:4448 -
nlp_cloud_key str|none 94:2313 -
num_retries int|none 94:276 -
num_retries_per_request int|none 151:1065 -
ollama_key str|none 94:3317 -
openai_compatible_endpoints list 29:176 -
openai_compatible_providers list 4:139 -
openai_key str|none 3:127 -
openai_like_key str|none 94:4121 -
openai_text_completion_compatible_providers list 94:1674 -
openrouter_key str|none 94:2654 -
organization any|none 3:119 -
output_parse_pii bool 114:538 false
ovhcloud_key str|none 94:3504 -
post_call_rules list 129:1871 []
pre_call_rules list 36:27 []
predibase_key str|none 94:2978 -
predibase_tenant_id str|none 94:2958 -
presidio_logging_only bool|none 107:38 -
priority_reservation dict|none 116:104 -
project any|none 94:5606 -
prometheus_initialize_budget_metrics bool|none 129:3823 false
prometheus_metrics_config list|none 43:328 -
prompt_injection_params dict|none 107:216 -
provider_list list 5:65 -
public_model_groups list|none 129:7036 -
public_model_groups_links dict 130:61 {}
redact_messages_in_exceptions bool|none 12:228 false
redact_user_api_key_info bool|none 35:199 false
replicate_key str|none 94:2128 -
request_timeout int|float 37:1915 -
require_auth_for_metrics_endpoint bool|none 126:72 false
return_response_headers bool 80:62 false
s3_callback_params dict|none 22:38 -
safe_memory_mode bool 26:241 false
secret_manager_client any|none 117:236 -
service_callback list 2:38 []
set_verbose bool 7:43 false
ssl_certificate str|none 66:193 -
ssl_security_level str|none 66:83 -
ssl_verify str|bool 58:162 true
store_audit_logs bool 117:54 false
success_callback list|none 129:1901 []
suppress_debug_info bool 28:188 false
tag_budget_config dict|none 136:722 -
togetherai_api_key str|none 134:264 -
turn_off_message_logging bool|none 12:228 false
ui_theme_config dict|none 132:178 {}
upperbound_key_generate_params dict|none 129:1974 -
use_litellm_proxy bool 76:80 false
vector_store_registry any|none 25:73 -
vertex_ai_safety_settings dict|none 86:643 -
vertex_location str|none 6:305 -
vertex_project str|none 6:300 -
""",
    "litellm_settings.adapters[]": """
adapter any|none 137:10 -
id str 137:9 -
""",
    "litellm_settings.aws_sqs_callback_params": """
sqs_api_version any|none 24:136 -
sqs_aws_access_key_id any|none 24:146 -
sqs_aws_profile_name any|none 24:165 -
sqs_aws_role_name any|none 24:169 -
sqs_aws_secret_access_key any|none 24:151 -
sqs_aws_session_name any|none 24:161 -
sqs_aws_session_token any|none 24:156 -
sqs_aws_sts_endpoint any|none 24:178 -
sqs_aws_web_identity_token any|none 24:173 -
sqs_config any|none 24:181 -
sqs_endpoint_url any|none 24:143 -
sqs_queue_url any|none 24:130 -
sqs_region_name any|none 24:133 -
sqs_use_ssl bool|none 24:139 true
sqs_verify any|none 24:141 -
""",
    "litellm_settings.cache_params": """
azure_account_url str|none 8:83 -
azure_blob_container str|none 8:84 -
default_in_memory_ttl int|float|none 129:1606 -
default_in_redis_ttl int|float|none 8:68 -
default_redis_ttl any|none 129:1609 -
disk_cache_dir str|none 8:103 -
gcp_service_account any|none 8:110 -
gcp_ssl_ca_certs any|none 8:111 -
gcs_bucket_name str|none 8:96 -
gcs_path str|none 8:98 -
gcs_path_service_account str|none 8:97 -
host any|none 8:62 -
mode str|none 8:59 -
namespace str|none 8:65 -
password any|none 8:64 -
port any|none 8:63 -
qdrant_api_base str|none 8:104 -
qdrant_api_key str|none 8:105 -
qdrant_collection_name str|none 8:106 -
qdrant_quantization_config str|none 8:107 -
qdrant_semantic_cache_embedding_model str 8:108 "text-embedding-ada-002"
redis_connect_func any|none 1:37 -
redis_flush_size int|none 8:101 100
redis_semantic_cache_embedding_model str 8:99 "text-embedding-ada-002"
redis_semantic_cache_index_name str|none 8:100 -
redis_startup_nodes list|none 8:102 -
s3_api_version str|none 8:87 -
s3_aws_access_key_id str|none 8:91 -
s3_aws_secret_access_key str|none 8:92 -
s3_aws_session_token str|none 8:93 -
s3_bucket_name str|none 8:85 -
s3_config any|none 8:94 -
s3_endpoint_url str|none 8:90 -
s3_path str|none 8:95 -
s3_region_name str|none 8:86 -
s3_use_ssl bool|none 8:88 true
s3_verify str|bool|none 8:89 -
similarity_threshold int|float|none 8:69 -
socket_timeout int|float|none 10:97 5.0
startup_nodes list|none 10:96 -
supported_call_types list|none 8:70 -
ttl int|float|none 8:66 -
type str|none 129:1774 "redis"
url any|none 1:37 -
""",
    "litellm_settings.credential_list[]": """
credential_info dict 149:2535 -
credential_name str 149:2534 -
credential_values dict 149:2539 -
""",
    "litellm_settings.custom_provider_map[]": """
custom_handler any|none 129:1893 -
provider str 129:1891 -
""",
    "litellm_settings.datadog_llm_observability_params": """
turn_off_message_logging bool|none 139:10 false
""",
    "litellm_settings.default_internal_user_params.teams[]": """
max_budget_in_team int|float|none 98:1006 -
team_id str 98:1005 -
user_role str 98:1007 "user"
""",
    "litellm_settings.default_team_params": """
budget_duration str|none 146:144 -
max_budget int|float|none 146:140 -
models list 146:136 []
rpm_limit int|none 146:152 -
tpm_limit int|none 146:148 -
""",
    "litellm_settings.default_team_settings[]": """
team_id str 98:1527 -
""",
    "litellm_settings.guardrail_name_config_map.*": """
callback_args dict 138:66 -
callbacks list 138:62 -
default_on bool 138:63 -
enabled_roles list|none 138:67 -
guardrail_name str 138:65 -
logging_only bool|none 138:64 -
""",
    "litellm_settings.guardrails[].*": """
callback_args dict 138:66 -
callbacks list 138:62 -
default_on bool 138:63 -
enabled_roles list|none 138:67 -
guardrail_name str 138:65 -
logging_only bool|none 138:64 -
""",
    "litellm_settings.key_generation_settings": """
personal_key_generation dict 124:236 -
team_key_generation dict 124:200 -
""",
    "litellm_settings.key_generation_settings.personal_key_generation": """
allowed_user_roles list 124:229 -
required_params list 124:260 -
""",
    "litellm_settings.key_generation_settings.team_key_generation": """
allowed_team_member_roles list 124:157 -
required_params list 124:217 -
""",
    "litellm_settings.model_group_settings": """
forward_client_headers_to_llm_api list|none 147:788 -
""",
    "litellm_settings.prometheus_metrics_config[]": """
group str 140:534 -
include_labels list|none 140:538 -
metrics list 140:535 -
""",
    "litellm_settings.prompt_injection_params": """
heuristics_check bool 98:571 false
llm_api_check bool 98:573 false
llm_api_fail_call_string str|none 98:576 -
llm_api_name str|none 98:574 -
llm_api_system_prompt str|none 98:575 -
reject_as_response bool|none 98:577 false
vector_db_check bool 98:572 false
""",
    "litellm_settings.s3_callback_params": """
s3_api_version any|none 22:46 -
s3_aws_access_key_id any|none 22:50 -
s3_aws_profile_name any|none 23:173 -
s3_aws_role_name any|none 23:177 -
s3_aws_secret_access_key any|none 22:53 -
s3_aws_session_name any|none 23:169 -
s3_aws_session_token any|none 22:56 -
s3_aws_sts_endpoint any|none 23:186 -
s3_aws_web_identity_token any|none 23:181 -
s3_bucket_name any|none 22:44 -
s3_config any|none 22:59 -
s3_endpoint_url any|none 22:49 -
s3_path any|none 22:60 -
s3_region_name any|none 22:45 -
s3_use_ssl bool|none 22:47 true
s3_use_team_prefix bool|none 22:63 false
s3_verify any|none 22:48 -
""",
    "litellm_settings.tag_budget_config.*": """
budget_duration str|none 149:2281 -
budget_limit any|none 149:2291 -
max_budget int|float|none 149:2280 -
rpm_limit int|none 149:2283 -
time_period any|none 149:2287 -
tpm_limit int|none 149:2282 -
""",
    "litellm_settings.upperbound_key_generate_params": """
budget_duration str|none 146:23 -
duration str|none 146:24 -
max_budget int|float|none 146:22 -
max_parallel_requests int|none 146:25 -
rpm_limit int|none 146:27 -
tpm_limit int|none 146:26 -
""",
    "mcp_servers.*": """
access_groups list|none 96:211 -
alias str|none 96:135 -
args list|none 96:202 -
auth_type str|none 96:191 -
auth_value any|none 96:208 -
authentication_token str|none 96:207 -
command str|none 96:201 -
description any|none 96:128 -
env dict|none 96:203 -
mcp_info dict|none 96:123 -
transport str 96:190 -
url str|none 96:189 -
""",
    "mcp_servers.*.mcp_info": """
description str|none 143:12 -
logo_url str|none 143:13 -
mcp_server_cost_info dict|none 143:14 -
server_name str 143:11 -
""",
    "mcp_servers.*.mcp_info.mcp_server_cost_info": """
default_cost_per_query int|float|none 142:53 -
tool_name_to_cost_per_query dict|none 142:58 -
""",
    "mcp_tools[]": """
description any|none 97:67 -
handler any|none 97:69 -
input_schema dict|none 97:68 {}
name any|none 97:66 -
""",
    "model_list[]": """
litellm_params dict 129:2157 -
model_info dict 129:2431 {}
model_name str 129:2160 ""
""",
    "model_list[].litellm_params": """
acompletion any|none 149:2159 -
additional_drop_params any|none 11:384 -
aimg_generation any|none 149:2159 -
allowed_model_region any|none 149:2159 -
allowed_openai_params any|none 149:2159 -
api_base str|none 147:152 -
api_key str|none 147:151 -
api_version str|none 147:153 -
apikey any|none 92:232 -
assistant_continue_message any|none 149:2159 -
async_call any|none 64:611 -
atext_completion any|none 149:2159 -
audio any|none 11:327 -
auto_router_config str|none 147:215 -
auto_router_config_path str|none 147:214 -
auto_router_default_model str|none 147:216 -
auto_router_embedding_model str|none 147:217 -
aws_access_key_id str|none 147:162 -
aws_batch_role_arn any|none 54:117 -
aws_bedrock_client any|none 94:3096 -
aws_bedrock_runtime_endpoint any|none 53:928 -
aws_external_id any|none 53:931 -
aws_profile_name any|none 53:925 -
aws_region_name str|none 147:164 -
aws_role_name any|none 53:923 -
aws_secret_access_key str|none 147:163 -
aws_session_name any|none 53:924 -
aws_session_token any|none 53:920 -
aws_sts_endpoint any|none 53:927 -
aws_web_identity_token any|none 53:926 -
azure any|none 149:2159 -
azure_ad_token any|none 50:298 -
azure_ad_token_provider any|none 149:2159 -
azure_password any|none 149:2159 -
azure_scope any|none 149:2159 -
azure_username any|none 149:2159 -
base_model any|none 149:2159 -
base_url str|none 11:327 -
best_of any|none 73:454 -
bos_token any|none 149:2159 -
bucket_name any|none 84:166 -
budget_duration str|none 147:205 -
cache any|none 149:2159 -
cache_key any|none 149:2159 -
cached_content any|none 85:540 -
caching any|none 149:2159 -
caching_groups any|none 149:2159 -
client any|none 149:2159 -
client_id any|none 149:2159 -
client_secret any|none 149:2159 -
complete_response any|none 149:2159 -
configurable_clientside_auth_params list|none 147:195 -
context_window_fallback_dict any|none 149:2159 -
cooldown_time any|none 149:2159 -
custom_endpoint any|none 62:215 -
custom_llm_provider str|none 147:184 -
custom_prompt_dict any|none 57:148 -
dataSources any|none 135:5193 -
default_headers any|none 11:327 -
deployment_id any|none 11:327 -
disable_add_transform_inline_image_block any|none 149:2159 -
drop_params bool|none 11:384 -
encoding_format any|none 91:138 -
ensure_alternating_roles any|none 149:2159 -
eos_token any|none 149:2159 -
extra_body any|none 51:210 -
extra_headers dict|none 11:327 -
fake_stream any|none 55:275 -
fallback_depth any|none 149:2159 -
fallbacks any|none 149:2159 -
fastest_response any|none 149:2159 -
final_prompt_value any|none 149:2159 -
force_timeout any|none 149:2159 -
format any|none 78:282 -
frequency_penalty int|float|none 11:327 -
function_call str|none 11:327 -
function_name any|none 78:284 -
functions list|none 11:327 -
functions_unsupported_model any|none 78:207 -
gcs_bucket_name str|none 147:221 -
gemini_api_key any|none 69:136 -
generationConfig any|none 70:209 -
guardrails any|none 149:2159 -
headers any|none 149:2159 -
hf_model_name any|none 149:2159 -
id any|none 149:2159 -
imageGenerationConfig any|none 60:69 -
images any|none 79:414 -
input_cost_per_pixel int|float|none 147:175 -
input_cost_per_second int|float|none 147:173 -
input_cost_per_token int|float|none 147:171 -
input_type any|none 72:345 -
instances any|none 87:160 -
is_vertex_request any|none 46:316 -
json_mode any|none 46:315 -
keep_alive any|none 78:283 -
labels any|none 85:467 -
litellm_call_id any|none 149:2159 -
litellm_credential_name str|none 147:196 -
litellm_logging_obj any|none 149:2159 -
litellm_metadata any|none 149:2159 -
litellm_proxy_rate_limit_response any|none 149:2159 -
litellm_request_debug any|none 149:2159 -
litellm_session_id any|none 149:2159 -
litellm_trace_id str|none 147:199 -
logger_fn any|none 149:2159 -
logit_bias dict|none 11:327 -
logprobs bool|none 11:327 -
max_budget int|float|none 147:204 -
max_completion_tokens int|none 11:327 -
max_fallbacks any|none 149:2159 -
max_file_size_mb int|float|none 147:201 -
max_parallel_requests int|none 149:2159 -
max_retries int|none 147:193 -
max_tokens int|none 11:327 -
mcp_servers any|none 48:161 -
merge_reasoning_content_in_choices bool|none 147:209 false
messages any|none 11:384 -
metadata any|none 149:2159 -
method any|none 77:269 -
mock_response any|none 147:211 -
mock_timeout any|none 149:2159 -
modalities list|none 11:327 -
model str 147:312 -
model_config any|none 149:2159 -
model_file_id_mapping any|none 149:2159 -
model_id any|none 55:274 -
model_info dict|none 147:210 -
model_list list|none 149:2159 -
moderations any|none 93:258 -
n int|none 11:327 -
no-log any|none 149:2159 -
num_retries int|none 149:2159 -
oci_compartment_id any|none 77:371 -
oci_fingerprint any|none 77:253 -
oci_key any|none 77:255 -
oci_key_file any|none 77:256 -
oci_region any|none 77:246 -
oci_tenancy any|none 77:254 -
oci_user any|none 77:252 -
order int|none 147:391 -
organization str|list|none 147:194 -
original_batch_request any|none 54:221 -
output_cost_per_pixel int|float|none 147:176 -
output_cost_per_second int|float|none 147:174 -
output_cost_per_token int|float|none 147:172 -
parallel_tool_calls bool|none 11:327 -
predibase_tenant_id any|none 94:2957 -
prediction any|none 11:327 -
presence_penalty int|float|none 11:327 -
preset_cache_key any|none 149:2159 -
prompt_id any|none 149:2159 -
prompt_label any|none 149:2159 -
prompt_variables any|none 149:2159 -
prompt_version any|none 149:2159 -
provider_specific_header any|none 149:2159 -
proxy_server_request any|none 149:2159 -
query any|none 67:1064 -
reasoning_effort str|none 11:327 -
region_name str|none 147:159 -
request_timeout any|none 149:2159 -
responseModalities any|none 86:651 -
response_format any|none 11:327 -
response_schema any|none 85:437 -
retry_policy any|none 149:2159 -
retry_strategy any|none 149:2159 -
roles any|none 149:2159 -
rpm int|none 147:186 -
s3_bucket_name str|none 147:220 -
s3_endpoint_url any|none 59:183 -
s3_output_bucket_name any|none 54:110 -
safety_identifier str|none 11:384 -
safety_settings any|none 85:460 -
sagemaker_base_url any|none 83:92 -
secret_fields any|none 149:2159 -
seed int|none 11:327 -
self any|none 149:2159 -
sessionID any|none 56:139 -
speechConfig any|none 86:647 -
ssl_verify any|none 67:523 -
steps any|none 61:26 -
stop any|none 11:327 -
stream bool|none 11:327 -
stream_options dict|none 11:327 -
stream_timeout str|int|float|none 147:190 -
supports_system_message any|none 149:2159 -
supports_system_prompt any|none 82:178 -
tags list|none 149:2159 -
task any|none 73:212 -
taskType any|none 60:68 -
task_type any|none 89:115 -
temperature int|float|none 11:327 -
tenant_id any|none 149:2159 -
text_completion any|none 149:2159 -
thinking dict|none 11:327 -
timeout any|none 147:187 -
title any|none 89:116 -
token any|none 92:185 -
tool_choice str|dict|none 11:327 -
tools list|none 11:327 -
top_logprobs int|none 11:327 -
top_p int|float|none 11:327 -
tpm int|none 147:185 -
ttl any|none 149:2159 -
upload_url any|none 59:518 -
url any|none 92:240 -
use_client any|none 149:2159 -
use_in_pass_through bool|none 147:206 false
use_litellm_proxy bool|none 147:207 false
use_ssml any|none 88:226 -
user str|none 11:327 -
user_api_key_end_user_id any|none 151:7560 -
user_continue_message any|none 149:2159 -
verbose any|none 149:2159 -
vertex_ai_credentials any|none 90:620 -
vertex_ai_location any|none 90:628 -
vertex_ai_project any|none 90:611 -
vertex_credentials str|dict|none 147:157 -
vertex_location str|none 147:156 -
vertex_project str|none 147:155 -
watsonx_credentials any|none 92:252 -
watsonx_region_name str|none 147:166 -
web_search_options dict|none 11:327 -
weight int|none 149:2159 -
wx_credentials any|none 92:250 -
""",
    "model_list[].litellm_params.configurable_clientside_auth_params[]": """
api_base str 147:28 -
""",
    "model_list[].model_info": """
base_model str|none 147:110 -
created_at any|none 147:107 -
created_by str|none 147:108 -
db_model bool 147:101 false
id str|none 147:98 -
team_id str|none 147:119 -
team_public_model_name str|none 147:122 -
tier str|none 147:113 -
updated_at any|none 147:104 -
updated_by str|none 147:105 -
""",
    "prompts[]": """
created_at any|none 145:32 -
litellm_params dict 145:30 -
prompt_id str 145:29 -
prompt_info dict 145:31 -
updated_at any|none 145:33 -
""",
    "prompts[].litellm_params": """
prompt_data any|none 17:36 -
prompt_directory any|none 17:35 -
prompt_file any|none 17:43 -
prompt_id str 145:22 -
prompt_integration str 145:23 -
""",
    "prompts[].prompt_info": """
prompt_type str 145:16 -
""",
    "router_settings": """
alerting_config dict|none 135:265 -
allowed_fails int|none 135:244 -
allowed_fails_policy dict|none 135:247 -
cache_kwargs dict 135:205 {}
cache_responses bool|none 135:204 false
caching_groups list|none 135:206 -
client_ttl int 135:209 3600
content_policy_fallbacks list 135:231 []
context_window_fallbacks list 135:230 []
cooldown_time int|float|none 135:250 -
debug_level str 135:225 "INFO"
default_fallbacks list|none 135:226 -
default_litellm_params dict|none 135:220 -
default_max_parallel_requests int|none 135:223 -
default_priority int|none 135:212 -
disable_cooldowns bool|none 135:253 -
enable_pre_call_checks bool 135:235 false
enable_tag_filtering bool 135:236 false
fallbacks list 135:229 []
max_fallbacks int|none 135:215 -
model_group_alias dict|none 135:232 {}
model_group_retry_policy dict 135:241 {}
num_retries int|none 135:214 -
optional_pre_call_checks list|none 135:262 -
polling_interval int|float|none 135:211 -
provider_budget_config dict|none 135:264 -
redis_host str|none 135:201 -
redis_password str|none 135:203 -
redis_port int|none 135:202 -
redis_url str|none 135:200 -
retry_after int 135:237 0
retry_policy dict|none 135:238 -
routing_strategy str 135:254 "simple-shuffle"
routing_strategy_args dict 135:263 {}
set_verbose bool 135:224 false
stream_timeout int|float|none 135:219 -
timeout int|float|none 135:218 -
""",
    "router_settings.alerting_config": """
alerting_threshold int|float|none 147:567 300
webhook_url str 147:566 -
""",
    "router_settings.allowed_fails_policy": """
AuthenticationErrorAllowedFails int|none 147:531 -
BadRequestErrorAllowedFails int|none 147:530 -
ContentPolicyViolationErrorAllowedFails int|none 147:534 -
InternalServerErrorAllowedFails int|none 147:535 -
RateLimitErrorAllowedFails int|none 147:533 -
TimeoutErrorAllowedFails int|none 147:532 -
""",
    "router_settings.model_group_alias.*": """
hidden bool 147:710 -
model str 147:709 -
""",
    "router_settings.model_group_retry_policy.*": """
AuthenticationErrorRetries int|none 147:547 -
BadRequestErrorRetries int|none 147:546 -
ContentPolicyViolationErrorRetries int|none 147:550 -
InternalServerErrorRetries int|none 147:551 -
RateLimitErrorRetries int|none 147:549 -
TimeoutErrorRetries int|none 147:548 -
""",
    "router_settings.provider_budget_config.*": """
budget_duration str|none 149:2281 -
budget_limit any|none 149:2291 -
max_budget int|float|none 149:2280 -
rpm_limit int|none 149:2283 -
time_period any|none 149:2287 -
tpm_limit int|none 149:2282 -
""",
    "router_settings.retry_policy": """
AuthenticationErrorRetries int|none 147:547 -
BadRequestErrorRetries int|none 147:546 -
ContentPolicyViolationErrorRetries int|none 147:550 -
InternalServerErrorRetries int|none 147:551 -
RateLimitErrorRetries int|none 147:549 -
TimeoutErrorRetries int|none 147:548 -
""",
    "vector_store_registry[]": """
litellm_params dict|none 150:22 -
vector_store_name str 150:21 -
""",
}

CHOICES = {
    "assistant_settings.custom_llm_provider": """
azure openai
""",
    "general_settings.alert_types[]": """
llm_exceptions llm_too_slow llm_requests_hanging budget_alerts spend_reports failed_tracking_spend db_exceptions
daily_reports cooldown_deployment new_model_added outage_alerts region_outage_alerts fallback_reports
new_virtual_key_created virtual_key_updated virtual_key_deleted new_team_created team_updated team_deleted
new_internal_user_created internal_user_updated internal_user_deleted
""",
    "general_settings.key_management_settings.access_mode": """
read_only write_only read_and_write
""",
    "general_settings.key_management_system": """
google_kms azure_key_vault aws_secret_manager google_secret_manager hashicorp_vault local aws_kms
""",
    "general_settings.litellm_jwtauth.jwt_litellm_role_map[].litellm_role": """
proxy_admin proxy_admin_viewer org_admin internal_user internal_user_viewer team customer
""",
    "general_settings.litellm_jwtauth.role_mappings[].internal_role": """
proxy_admin team internal_user
""",
    "general_settings.litellm_jwtauth.team_allowed_routes[]": """
openai_routes info_routes management_routes
""",
    "general_settings.role_permissions[].role": """
proxy_admin team internal_user
""",
    "general_settings.ui_access_mode": """
admin_only all
""",
    "general_settings.user_header_mappings[].litellm_user_role": """
internal_user customer
""",
    "guardrails[].litellm_params.mode": """
pre_call post_call during_call logging_only pre_mcp_call during_mcp_call
""",
    "litellm_settings.cache_params.mode": """
default_on default_off
""",
    "litellm_settings.cache_params.supported_call_types[]": """
completion acompletion embedding aembedding atranscription transcription atext_completion text_completion arerank
rerank
""",
    "litellm_settings.cache_params.type": """
local redis redis-semantic s3 disk qdrant-semantic azure-blob gcs
""",
    "litellm_settings.configured_cold_storage_logger": """
lago openmeter logfire literalai dynamic_rate_limiter dynamic_rate_limiter_v3 langsmith prometheus otel datadog
datadog_llm_observability galileo braintrust arize arize_phoenix langtrace gcs_bucket azure_storage opik argilla
mlflow langfuse langfuse_otel pagerduty humanloop gcs_pubsub agentops anthropic_cache_control_hook generic_api
resend_email smtp_email deepeval s3_v2 aws_sqs vector_store_pre_call_hook dotprompt cloudzero posthog
""",
    "litellm_settings.default_internal_user_params.teams[].user_role": """
user admin
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
    "mcp_servers.*.auth_type": """
none api_key bearer_token basic authorization
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
prompt_caching router_budget_limiting responses_api_deployment_check forward_client_headers_by_model_group
""",
    "router_settings.routing_strategy": """
simple-shuffle least-busy usage-based-routing latency-based-routing cost-based-routing usage-based-routing-v2
""",
}

OPEN = """
guardrails[].litellm_params litellm_settings.default_team_settings[] model_list[].litellm_params
model_list[].model_info prompts[].litellm_params prompts[].prompt_info
"""
