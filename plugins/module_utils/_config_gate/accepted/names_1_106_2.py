# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The providers, models and environment variables that LiteLLM 1.106.2 knows.

Generated from litellm-1.106.2 and litellm_enterprise-0.1.76.post1
by `python -m tests.tools.accepted_keys --write WHEEL...`: do not edit. What the tool cannot see belongs in overlay.py.
"""

from __future__ import annotations

PROVIDERS = """
a2a a2a_agent abliteration ai21 ai21_chat aihubmix aiml aiohttp_openai amazon_nova anthropic anthropic_text apertis
assemblyai auto_router aws_polly aws_textract azure azure_ai azure_speech azure_text baseten bedrock bedrock_mantle
black_forest_labs bytez cerebras charity_engine chatgpt chutes clarifai cloudflare codestral cognition cohere
cohere_chat cometapi compactifai cortecs crusoe cursor custom custom_openai darkbloom dashscope databricks datarobot
deepgram deepinfra deepseek docker_model_runner dotprompt edenai elevenlabs empiriolabs empower fal_ai featherless_ai
fireworks_ai friendliai galadriel gdc gemini gigachat github github_copilot gmi gradient_ai groq helicone heroku
hosted_vllm huggingface humanloop hyperbolic inception infinity jina_ai lambda_ai langflow langfuse langgraph lemonade
libertai litellm_agent litellm_proxy llamafile llamagate lm_studio manus maritalk meta meta_llama milvus minimax
mistral modelscope mongodb moonshot morph nadir nano-gpt nebius neosantara nlp_cloud novita nscale nvidia_nim
nvidia_riva oci ollama ollama_chat oobabooga openai openai_like openrouter ovhcloud parasail perplexity petals
pg_vector pinstripes poe predibase prism publicai qwen_ai_platform qwencloud ragflow recraft reducto reka replicate
runwayml s3_vectors sagemaker sagemaker_chat sagemaker_nova sail sambanova sap sarvam scaleway scx-ai snowflake soniox
stability strands_decider synthetic tencent tensormesh text-completion-codestral text-completion-inception
text-completion-openai together_ai topaz transcribe triton typesafe v0 valkey veniceai vercel_ai_gateway vertex_ai
vertex_ai_beta vllm volcengine voyage wandb watsonx watsonx_text xai xiaomi_mimo xinference zai
"""

MODELS = """
* 1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0 1024-x-1024/50-steps/stability.stable-diffusion-xl-v1
1024-x-1024/gpt-image-1.5 1024-x-1024/gpt-image-1.5-2025-12-16 1024-x-1024/max-steps/stability.stable-diffusion-xl-v1
1024-x-1536/gpt-image-1.5 1024-x-1536/gpt-image-1.5-2025-12-16 1536-x-1024/gpt-image-1.5
1536-x-1024/gpt-image-1.5-2025-12-16 31dxrj3 512-x-512/50-steps/stability.stable-diffusion-xl-v0
512-x-512/max-steps/stability.stable-diffusion-xl-v0
a16z-infra/llama-2-13b-chat:2a7f981751ec7fdf87b5b91ad4db53683a98082e9ff7bfd12c8cd5ea85980a52 ai21.j2-mid-v1
ai21.j2-ultra-v1 ai21.jamba-1-5-large-v1:0 ai21.jamba-1-5-mini-v1:0 ai21.jamba-instruct-v1:0 amazon.nova-2-5-sonic
amazon.nova-2-lite-v1:0 amazon.nova-2-multimodal-embeddings-v1:0 amazon.nova-2-pro-preview-20251202-v1:0
amazon.nova-2-sonic-v1:0 amazon.nova-canvas-v1:0 amazon.nova-lite-v1:0 amazon.nova-micro-v1:0 amazon.nova-premier-v1:0
amazon.nova-pro-v1:0 amazon.rerank-v1:0 amazon.titan-embed-g1-text-02 amazon.titan-embed-image-v1
amazon.titan-embed-text-v1 amazon.titan-embed-text-v2:0 amazon.titan-image-generator-v1
amazon.titan-image-generator-v2 amazon.titan-image-generator-v2:0 amazon.titan-text-express-v1
amazon.titan-text-lite-v1 amazon.titan-text-premier-v1:0 anthropic.claude-3-5-haiku-20241022-v1:0
anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0
anthropic.claude-3-7-sonnet-20240620-v1:0 anthropic.claude-3-7-sonnet-20250219-v1:0
anthropic.claude-3-haiku-20240307-v1:0 anthropic.claude-3-opus-20240229-v1:0 anthropic.claude-3-sonnet-20240229-v1:0
anthropic.claude-fable-5 anthropic.claude-fable-5-1 anthropic.claude-haiku-4-5-20251001-v1:0
anthropic.claude-haiku-4-5@20251001 anthropic.claude-haiku-5-5 anthropic.claude-instant-v1 anthropic.claude-mythos-5-1
anthropic.claude-mythos-preview anthropic.claude-opus-4-1-20250805-v1:0 anthropic.claude-opus-4-20250514-v1:0
anthropic.claude-opus-4-5-20251101-v1:0 anthropic.claude-opus-4-6-v1 anthropic.claude-opus-4-6-v1:0
anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5 anthropic.claude-opus-5-5
anthropic.claude-sonnet-4-20250514-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0 anthropic.claude-sonnet-4-6
anthropic.claude-sonnet-5 anthropic.claude-sonnet-5-5 anthropic.claude-v1 anthropic.claude-v2 anthropic.claude-v2:1
apac.amazon.nova-2-lite-v1:0 apac.amazon.nova-2-pro-preview-20251202-v1:0 apac.amazon.nova-lite-v1:0
apac.amazon.nova-micro-v1:0 apac.amazon.nova-pro-v1:0 apac.anthropic.claude-fable-5
apac.anthropic.claude-haiku-4-5-20251001-v1:0 apac.anthropic.claude-haiku-5-5 apac.anthropic.claude-mythos-preview
apac.anthropic.claude-opus-4-7 apac.anthropic.claude-opus-4-8 apac.anthropic.claude-opus-5
apac.anthropic.claude-opus-5-5 apac.anthropic.claude-sonnet-4-20250514-v1:0 apac.anthropic.claude-sonnet-4-6
apac.anthropic.claude-sonnet-5 apac.anthropic.claude-sonnet-5-5 au.anthropic.claude-fable-5
au.anthropic.claude-haiku-4-5-20251001-v1:0 au.anthropic.claude-haiku-5-5 au.anthropic.claude-mythos-preview
au.anthropic.claude-opus-4-6-v1 au.anthropic.claude-opus-4-7 au.anthropic.claude-opus-4-8 au.anthropic.claude-opus-5
au.anthropic.claude-opus-5-5 au.anthropic.claude-sonnet-4-5-20250929-v1:0 au.anthropic.claude-sonnet-4-6
au.anthropic.claude-sonnet-5 au.anthropic.claude-sonnet-5-5 babbage-002 c4ai-aya-expanse-32b chat-latest chatdolphin
chatgpt-image-latest claude-fable-5 claude-fable-5-1 claude-haiku-4-5 claude-haiku-4-5-20251001 claude-haiku-5-5
claude-mythos-5 claude-mythos-5-1 claude-mythos-preview claude-opus-4-5 claude-opus-4-5-20251101 claude-opus-4-6
claude-opus-4-6-20260205 claude-opus-4-7 claude-opus-4-7-20260416 claude-opus-4-8 claude-opus-5 claude-opus-5-5
claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-5-20250929-v1:0 claude-sonnet-4-6 claude-sonnet-5
claude-sonnet-5-5 cohere.command-light-text-v14 cohere.command-text-v14 cohere.embed-english-v3
cohere.embed-multilingual-v3 cohere.embed-v4:0 cohere.rerank-v3-5:0 command-a-03-2025 command-a-plus-05-2026
command-nightly command-r-08-2024 command-r-plus-08-2024 command-r7b-12-2024 computer-use-preview
computer-use-preview-2025-03-11
daanelson/flan-t5-large:ce962b3f6792a57074a601d3979db5839697add2e4e02696b3ced4c022d4767f dall-e-2 dall-e-3 davinci-002
daybreak-blue-latest daybreak-red-latest deep-research-pro-preview-12-2025 deepseek.r1-v1:0 deepseek.v3-v1:0
deepseek.v3.2 dolphin embed-english-light-v2.0 embed-english-light-v3.0 embed-english-v2.0 embed-english-v3.0
embed-multilingual-light-v3.0 embed-multilingual-v2.0 embed-multilingual-v3.0 embed-v4.0 eu.amazon.nova-2-lite-v1:0
eu.amazon.nova-2-pro-preview-20251202-v1:0 eu.amazon.nova-lite-v1:0 eu.amazon.nova-micro-v1:0 eu.amazon.nova-pro-v1:0
eu.anthropic.claude-3-5-haiku-20241022-v1:0 eu.anthropic.claude-3-5-sonnet-20240620-v1:0
eu.anthropic.claude-3-5-sonnet-20241022-v2:0 eu.anthropic.claude-3-7-sonnet-20250219-v1:0
eu.anthropic.claude-3-opus-20240229-v1:0 eu.anthropic.claude-fable-5 eu.anthropic.claude-fable-5-1
eu.anthropic.claude-haiku-4-5-20251001-v1:0 eu.anthropic.claude-haiku-5-5 eu.anthropic.claude-opus-4-1-20250805-v1:0
eu.anthropic.claude-opus-4-20250514-v1:0 eu.anthropic.claude-opus-4-5-20251101-v1:0 eu.anthropic.claude-opus-4-6-v1
eu.anthropic.claude-opus-4-7 eu.anthropic.claude-opus-4-8 eu.anthropic.claude-opus-5 eu.anthropic.claude-opus-5-5
eu.anthropic.claude-sonnet-4-20250514-v1:0 eu.anthropic.claude-sonnet-4-5-20250929-v1:0 eu.anthropic.claude-sonnet-4-6
eu.anthropic.claude-sonnet-5 eu.anthropic.claude-sonnet-5-5 eu.deepseek.v3.2 eu.meta.llama3-2-1b-instruct-v1:0
eu.meta.llama3-2-3b-instruct-v1:0 eu.mistral.pixtral-large-2502-v1:0 eu.twelvelabs.marengo-embed-2-7-v1:0
eu.twelvelabs.marengo-embed-3-0-v1:0 eu.twelvelabs.pegasus-1-2-v1:0 gemini-2.5-computer-use-preview-10-2025
gemini-2.5-flash gemini-2.5-flash-image gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-09-2025
gemini-2.5-flash-preview-09-2025 gemini-2.5-pro gemini-2.5-pro-preview-tts gemini-3-flash-preview gemini-3-pro-image
gemini-3-pro-image-preview gemini-3.1-flash-image gemini-3.1-flash-image-preview gemini-3.1-flash-lite
gemini-3.1-flash-lite-image gemini-3.1-flash-lite-preview gemini-3.1-pro-preview gemini-3.1-pro-preview-customtools
gemini-3.5-flash gemini-3.5-flash-lite gemini-3.6-flash gemini-3.7-flash gemini-3.8-flash gemini-3.8-flash-cyber
gemini-embedding-001 gemini-embedding-2 gemini-embedding-2-preview gemini-flash-experimental
gemini-live-2.5-flash-native-audio gemini-live-2.5-flash-preview-native-audio-09-2025 gemini-nano-banana-2.1
gemini-omni-flash-preview gemini-robotics-er-1.5-preview gemini-robotics-er-2-preview global.amazon.nova-2-lite-v1:0
global.anthropic.claude-fable-5 global.anthropic.claude-fable-5-1 global.anthropic.claude-haiku-4-5-20251001-v1:0
global.anthropic.claude-haiku-5-5 global.anthropic.claude-mythos-5-1 global.anthropic.claude-opus-4-5-20251101-v1:0
global.anthropic.claude-opus-4-6-v1 global.anthropic.claude-opus-4-7 global.anthropic.claude-opus-4-8
global.anthropic.claude-opus-5 global.anthropic.claude-opus-5-5 global.anthropic.claude-sonnet-4-20250514-v1:0
global.anthropic.claude-sonnet-4-5-20250929-v1:0 global.anthropic.claude-sonnet-4-6 global.anthropic.claude-sonnet-5
global.anthropic.claude-sonnet-5-5 global.cohere.embed-v4:0 global.moonshotai.kimi-k3 global.openai.gpt-5.4
global.openai.gpt-5.5 global.openai.gpt-5.6-luna global.openai.gpt-5.6-sol global.openai.gpt-5.6-terra
global.openai.gpt-6-astra global.openai.gpt-6-luna global.openai.gpt-6-sol global.openai.gpt-6.1-sol
global.twelvelabs.pegasus-1-2-v1:0 global.twelvelabs.pegasus-1-5-v1:0 global.xai.grok-4.6 global.xai.grok-4.7
global.zai.glm-5.3 google.gemma-3-12b-it google.gemma-3-27b-it google.gemma-3-4b-it gpt-3.5-turbo gpt-3.5-turbo-0125
gpt-3.5-turbo-1106 gpt-3.5-turbo-16k gpt-3.5-turbo-instruct gpt-3.5-turbo-instruct-0914 gpt-4 gpt-4-0613
gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4.1 gpt-4.1-2025-04-14 gpt-4.1-mini gpt-4.1-mini-2025-04-14
gpt-4.1-nano gpt-4.1-nano-2025-04-14 gpt-4o gpt-4o-2024-05-13 gpt-4o-2024-08-06 gpt-4o-2024-11-20
gpt-4o-audio-preview-2024-12-17 gpt-4o-audio-preview-2025-06-03 gpt-4o-mini gpt-4o-mini-2024-07-18
gpt-4o-mini-audio-preview-2024-12-17 gpt-4o-mini-realtime-preview-2024-12-17 gpt-4o-mini-search-preview
gpt-4o-mini-search-preview-2025-03-11 gpt-4o-mini-transcribe gpt-4o-mini-transcribe-2025-03-20
gpt-4o-mini-transcribe-2025-12-15 gpt-4o-mini-tts gpt-4o-mini-tts-2025-03-20 gpt-4o-mini-tts-2025-12-15
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11 gpt-4o-transcribe gpt-4o-transcribe-diarize gpt-5
gpt-5-2025-08-07 gpt-5-chat gpt-5-chat-latest gpt-5-codex gpt-5-mini gpt-5-mini-2025-08-07 gpt-5-nano
gpt-5-nano-2025-08-07 gpt-5-pro gpt-5-pro-2025-10-06 gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1
gpt-5.1-2025-11-13 gpt-5.1-chat-latest gpt-5.1-codex gpt-5.1-codex-max gpt-5.1-codex-mini gpt-5.2 gpt-5.2-2025-12-11
gpt-5.2-chat-latest gpt-5.2-codex gpt-5.2-pro gpt-5.2-pro-2025-12-11 gpt-5.3-chat-latest gpt-5.3-codex gpt-5.4
gpt-5.4-2026-03-05 gpt-5.4-mini gpt-5.4-mini-2026-03-17 gpt-5.4-nano gpt-5.4-nano-2026-03-17 gpt-5.4-pro
gpt-5.4-pro-2026-03-05 gpt-5.5 gpt-5.5-2026-04-23 gpt-5.5-cyber gpt-5.5-cyber-preview gpt-5.5-pro
gpt-5.5-pro-2026-04-23 gpt-5.6 gpt-5.6-cyber gpt-5.6-luna gpt-5.6-sol gpt-5.6-terra gpt-6-astra gpt-6-luna gpt-6-sol
gpt-6.1-sol gpt-audio gpt-audio-1.5 gpt-audio-2025-08-28 gpt-audio-mini gpt-audio-mini-2025-10-06
gpt-audio-mini-2025-12-15 gpt-daybreak-blue-latest gpt-daybreak-red-latest gpt-image-1 gpt-image-1-mini gpt-image-1.5
gpt-image-1.5-2025-12-16 gpt-image-2 gpt-image-2-2026-04-21 gpt-image-2.5-flare gpt-image-2.5-flare-2026-09-08
gpt-image-2.5-sunburst gpt-image-2.5-sunburst-2026-09-08 gpt-live-1 gpt-live-transcribe gpt-realtime gpt-realtime-1.5
gpt-realtime-2 gpt-realtime-2.1 gpt-realtime-2.1-mini gpt-realtime-2025-08-28 gpt-realtime-mini
gpt-realtime-mini-2025-12-15 gpt-realtime-translate gpt-realtime-whisper gpt-rosalind-discovery gpt-rosalind-research
gpt-transcribe high/1024-x-1024/gpt-image-1 high/1024-x-1024/gpt-image-1.5 high/1024-x-1024/gpt-image-1.5-2025-12-16
high/1024-x-1536/gpt-image-1 high/1024-x-1536/gpt-image-1.5 high/1024-x-1536/gpt-image-1.5-2025-12-16
high/1536-x-1024/gpt-image-1 high/1536-x-1024/gpt-image-1.5 high/1536-x-1024/gpt-image-1.5-2025-12-16
in.moonshotai.kimi-k3 j2-light j2-mid j2-ultra jamba-1.5 jamba-1.5-large jamba-1.5-large@001 jamba-1.5-mini
jamba-1.5-mini@001 jamba-large-1.6 jamba-large-1.7 jamba-mini-1.6 jamba-mini-1.7
joehoover/instructblip-vicuna13b:c4c54e3c8c97cd50c2d2fec9be3b6065563ccf7d43787fb99f84151b867178fe
jp.amazon.nova-2-lite-v1:0 jp.anthropic.claude-haiku-4-5-20251001-v1:0 jp.anthropic.claude-haiku-5-5
jp.anthropic.claude-opus-4-7 jp.anthropic.claude-opus-4-8 jp.anthropic.claude-opus-5 jp.anthropic.claude-opus-5-5
jp.anthropic.claude-sonnet-4-5-20250929-v1:0 jp.anthropic.claude-sonnet-4-6 jp.anthropic.claude-sonnet-5
jp.anthropic.claude-sonnet-5-5 low/1024-x-1024/gpt-image-1 low/1024-x-1024/gpt-image-1-mini
low/1024-x-1024/gpt-image-1.5 low/1024-x-1024/gpt-image-1.5-2025-12-16 low/1024-x-1536/gpt-image-1
low/1024-x-1536/gpt-image-1-mini low/1024-x-1536/gpt-image-1.5 low/1024-x-1536/gpt-image-1.5-2025-12-16
low/1536-x-1024/gpt-image-1 low/1536-x-1024/gpt-image-1-mini low/1536-x-1024/gpt-image-1.5
low/1536-x-1024/gpt-image-1.5-2025-12-16 maritalk max-x-max/50-steps/stability.stable-diffusion-xl-v0
max-x-max/max-steps/stability.stable-diffusion-xl-v0 medium/1024-x-1024/gpt-image-1
medium/1024-x-1024/gpt-image-1-mini medium/1024-x-1024/gpt-image-1.5 medium/1024-x-1024/gpt-image-1.5-2025-12-16
medium/1024-x-1536/gpt-image-1 medium/1024-x-1536/gpt-image-1-mini medium/1024-x-1536/gpt-image-1.5
medium/1024-x-1536/gpt-image-1.5-2025-12-16 medium/1536-x-1024/gpt-image-1 medium/1536-x-1024/gpt-image-1-mini
medium/1536-x-1024/gpt-image-1.5 medium/1536-x-1024/gpt-image-1.5-2025-12-16 medlm-large medlm-medium
meta.llama2-13b-chat-v1 meta.llama2-70b-chat-v1 meta.llama3-1-405b-instruct-v1:0 meta.llama3-1-70b-instruct-v1:0
meta.llama3-1-8b-instruct-v1:0 meta.llama3-2-11b-instruct-v1:0 meta.llama3-2-1b-instruct-v1:0
meta.llama3-2-3b-instruct-v1:0 meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0
meta.llama3-70b-instruct-v1:0 meta.llama3-8b-instruct-v1:0 meta.llama4-maverick-17b-instruct-v1:0
meta.llama4-scout-17b-instruct-v1:0 minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5
mistral.devstral-2-123b mistral.magistral-small-2509 mistral.ministral-3-14b-instruct mistral.ministral-3-3b-instruct
mistral.ministral-3-8b-instruct mistral.mistral-7b-instruct-v0:2 mistral.mistral-large-2402-v1:0
mistral.mistral-large-2407-v1:0 mistral.mistral-large-3-675b-instruct mistral.mistral-small-2402-v1:0
mistral.mixtral-8x7b-instruct-v0:1 mistral.pixtral-large-2502-v1:0 mistral.voxtral-mini-3b-2507
mistral.voxtral-small-24b-2507 moonshot.kimi-k2-thinking moonshotai.kimi-k2.5 moonshotai.kimi-k3 multimodalembedding
multimodalembedding@001 nvidia.nemotron-nano-12b-v2 nvidia.nemotron-nano-3-30b nvidia.nemotron-nano-9b-v2
nvidia.nemotron-super-3-120b o1 o1-2024-12-17 o1-pro o1-pro-2025-03-19 o3 o3-2025-04-16 o3-deep-research
o3-deep-research-2025-06-26 o3-mini o3-mini-2025-01-31 o3-pro o3-pro-2025-06-10 o4-mini o4-mini-2025-04-16
o4-mini-deep-research o4-mini-deep-research-2025-06-26 omni-moderation-2024-09-26 omni-moderation-latest
openai.gpt-6-luna openai.gpt-6-sol openai.gpt-oss-120b-1:0 openai.gpt-oss-20b-1:0 openai.gpt-oss-safeguard-120b
openai.gpt-oss-safeguard-20b petals-team/StableBeluga2 q841o8w qvv0xeq qwen.qwen3-235b-a22b-2507-v1:0
qwen.qwen3-32b-v1:0 qwen.qwen3-coder-30b-a3b-v1:0 qwen.qwen3-coder-480b-a35b-v1:0 qwen.qwen3-coder-next
qwen.qwen3-next-80b-a3b qwen.qwen3-vl-235b-a22b
replit/replit-code-v1-3b:b84f4c074b807211cd75e3e8b1589b6399052125b4c27106e43d47189e8415ad rerank-english-v3.0
rerank-multilingual-v3.0 rerank-v3.5 rerank-v4.0-fast rerank-v4.0-pro sora-2 sora-2-pro sora-2-pro-high-res
stability.sd3-5-large-v1:0 stability.sd3-large-v1:0 stability.stable-conservative-upscale-v1:0
stability.stable-creative-upscale-v1:0 stability.stable-fast-upscale-v1:0 stability.stable-image-control-sketch-v1:0
stability.stable-image-control-structure-v1:0 stability.stable-image-core-v1:0 stability.stable-image-core-v1:1
stability.stable-image-erase-object-v1:0 stability.stable-image-inpaint-v1:0
stability.stable-image-remove-background-v1:0 stability.stable-image-search-recolor-v1:0
stability.stable-image-search-replace-v1:0 stability.stable-image-style-guide-v1:0 stability.stable-image-ultra-v1:0
stability.stable-image-ultra-v1:1 stability.stable-outpaint-v1:0 stability.stable-style-transfer-v1:0
standard/1024-x-1024/gpt-image-1.5 standard/1024-x-1024/gpt-image-1.5-2025-12-16 standard/1024-x-1536/gpt-image-1.5
standard/1024-x-1536/gpt-image-1.5-2025-12-16 standard/1536-x-1024/gpt-image-1.5
standard/1536-x-1024/gpt-image-1.5-2025-12-16 text-embedding-004 text-embedding-005 text-embedding-3-large
text-embedding-3-small text-embedding-ada-002 text-embedding-ada-002-v2 text-embedding-large-exp-03-07
text-embedding-preview-0409 text-multilingual-embedding-002 text-unicorn text-unicorn@001 tts-1 tts-1-1106 tts-1-hd
tts-1-hd-1106 twelvelabs.marengo-embed-2-7-v1:0 twelvelabs.marengo-embed-3-0-v1:0 twelvelabs.pegasus-1-2-v1:0
twelvelabs.pegasus-1-5-v1:0 us-gov.anthropic.claude-fable-5-1 us-gov.anthropic.claude-haiku-5-5
us-gov.anthropic.claude-opus-4-8 us-gov.anthropic.claude-opus-5 us-gov.anthropic.claude-opus-5-5
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0 us-gov.anthropic.claude-sonnet-5 us-gov.anthropic.claude-sonnet-5-5
us-gov.nvidia.nemotron-nano-12b-v2 us-gov.nvidia.nemotron-nano-3-30b us-gov.nvidia.nemotron-nano-9b-v2
us-gov.nvidia.nemotron-super-3-120b us-gov.openai.gpt-oss-120b-1:0 us-gov.openai.gpt-oss-20b-1:0 us-gov.xai.grok-4.6
us.amazon.nova-2-lite-v1:0 us.amazon.nova-2-pro-preview-20251202-v1:0 us.amazon.nova-canvas-v1:0
us.amazon.nova-lite-v1:0 us.amazon.nova-micro-v1:0 us.amazon.nova-pro-v1:0 us.anthropic.claude-3-5-haiku-20241022-v1:0
us.anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20241022-v2:0
us.anthropic.claude-3-7-sonnet-20250219-v1:0 us.anthropic.claude-3-opus-20240229-v1:0 us.anthropic.claude-fable-5
us.anthropic.claude-fable-5-1 us.anthropic.claude-haiku-4-5-20251001-v1:0 us.anthropic.claude-haiku-5-5
us.anthropic.claude-mythos-5 us.anthropic.claude-mythos-5-1 us.anthropic.claude-mythos-preview
us.anthropic.claude-opus-4-1-20250805-v1:0 us.anthropic.claude-opus-4-20250514-v1:0
us.anthropic.claude-opus-4-5-20251101-v1:0 us.anthropic.claude-opus-4-6-v1 us.anthropic.claude-opus-4-7
us.anthropic.claude-opus-4-8 us.anthropic.claude-opus-5 us.anthropic.claude-opus-5-5
us.anthropic.claude-sonnet-4-20250514-v1:0 us.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-6
us.anthropic.claude-sonnet-5 us.anthropic.claude-sonnet-5-5 us.cohere.embed-v4:0 us.deepseek.r1-v1:0 us.deepseek.v3.2
us.meta.llama3-1-405b-instruct-v1:0 us.meta.llama3-1-70b-instruct-v1:0 us.meta.llama3-1-8b-instruct-v1:0
us.meta.llama3-2-11b-instruct-v1:0 us.meta.llama3-2-1b-instruct-v1:0 us.meta.llama3-2-3b-instruct-v1:0
us.meta.llama3-2-90b-instruct-v1:0 us.meta.llama3-3-70b-instruct-v1:0 us.meta.llama4-maverick-17b-instruct-v1:0
us.meta.llama4-scout-17b-instruct-v1:0 us.mistral.pixtral-large-2502-v1:0 us.moonshotai.kimi-k3 us.openai.gpt-5.4
us.openai.gpt-5.5 us.openai.gpt-5.6-luna us.openai.gpt-5.6-sol us.openai.gpt-5.6-terra us.openai.gpt-6-astra
us.openai.gpt-6-luna us.openai.gpt-6-sol us.openai.gpt-6.1-sol us.stability.stable-conservative-upscale-v1:0
us.stability.stable-creative-upscale-v1:0 us.stability.stable-fast-upscale-v1:0
us.stability.stable-image-control-sketch-v1:0 us.stability.stable-image-control-structure-v1:0
us.stability.stable-image-erase-object-v1:0 us.stability.stable-image-inpaint-v1:0
us.stability.stable-image-remove-background-v1:0 us.stability.stable-image-search-recolor-v1:0
us.stability.stable-image-search-replace-v1:0 us.stability.stable-image-style-guide-v1:0
us.stability.stable-outpaint-v1:0 us.stability.stable-style-transfer-v1:0 us.twelvelabs.marengo-embed-2-7-v1:0
us.twelvelabs.marengo-embed-3-0-v1:0 us.twelvelabs.pegasus-1-2-v1:0 us.twelvelabs.pegasus-1-5-v1:0
us.writer.palmyra-x4-v1:0 us.writer.palmyra-x5-v1:0 us.xai.grok-4.6 us.xai.grok-4.7 us.zai.glm-5.3
veo-2.0-generate-001 veo-3.0-fast-generate-001 veo-3.0-generate-001 veo-3.1-fast-generate-001
veo-3.1-fast-generate-preview veo-3.1-generate-001 veo-3.1-generate-preview veo-3.1-lite-generate-001 whisper-1
writer.palmyra-vision-7b writer.palmyra-x4-v1:0 writer.palmyra-x5-v1:0 zai.glm-4.7 zai.glm-4.7-flash zai.glm-5
"""

MODEL_PATTERNS = (
    r"ft:gpt\-3\.5\-turbo",
    r"ft:gpt\-4",
    r"^gpt\-image",
    "^amazon_nova",
    "^[^:]*:[^:]{64}(:|$)",
    r"(?i:^(?:[a-z-]+\.)?anthropic\.claude-)",
    r"(?i:^claude-[a-z]+-\d+(?:[-.]\d+)?(?:-\d{8})?$)",
)

ENDPOINTS = """
api.deepinfra.com/v1/openai api.deepseek.com/v1 api.endpoints.anyscale.com/v1 api.featherless.ai/v1
api.galadriel.ai/v1 api.groq.com/openai/v1 api.llama.com/compat/v1/ api.mistral.ai/v1 api.perplexity.ai
api.sambanova.ai/v1 api.studio.nebius.ai/v1 api.together.ai/v1 api.together.xyz/v1 api.x.ai/v1 app.empower.dev/api/v1
codestral.mistral.ai/v1/chat/completions codestral.mistral.ai/v1/fim/completions https://ai-gateway.helicone.ai/
https://ai-gateway.vercel.sh/v1 https://api-inference.modelscope.cn/v1 https://api.clarifai.com/v2/ext/openai/v1
https://api.cognition.ai/v1 https://api.cortecs.ai/v1 https://api.edenai.run/v3 https://api.friendli.ai/serverless/v1
https://api.hyperbolic.xyz/v1 https://api.inceptionlabs.ai/v1 https://api.inference.wandb.ai/v1
https://api.lambda.ai/v1 https://api.libertai.io/v1 https://api.meta.ai/v1 https://api.moonshot.ai/v1
https://api.morphllm.com/v1 https://api.poe.com/v1 https://api.prisminference.com/v1 https://api.publicai.co/v1
https://api.reka.ai/v1 https://api.sailresearch.com/v1 https://api.scx.ai/v1 https://api.stima.tech/v1
https://api.synthetic.new/openai/v1 https://api.v0.dev/v1 https://dashscope-intl.aliyuncs.com/compatible-mode/v1
https://dashscope.aliyuncs.com/compatible-mode/v1 https://gigachat.devices.sberbank.ru/api/v1
https://integrate.api.nvidia.com/v1 https://llm.chutes.ai/v1/ https://nano-gpt.com/api/v1 https://pinstripes.io/v1
https://serverless.tensormesh.ai/v1 inference.api.nscale.com/v1 ollama.com
"""

ENVIRONMENT = """
A2A_API_BASE ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL ADMIN_AGENT_SERVICE_TOKEN AGENT365_CLIENT_ID
AGENT365_CLIENT_SECRET AGENT365_TENANT_ID AGENTCORE_GATEWAY_URL AGENTCORE_MCP_PROTOCOL_VERSION
AGENTCORE_SEARCH_TOOL_NAME AGENTOPS_API_KEY AGENTOPS_ENVIRONMENT AGENTOPS_SERVICE_NAME AGENT_TRACING_AGENT_LIST_LIMIT
AGENT_TRACING_INPUT_PREVIEW_CHARS AGENT_TRACING_LIST_PAGE_SIZE AGENT_TRACING_RETENTION_DAYS AI21_API_BASE AI21_API_KEY
AICORE_CONFIG AICORE_HOME AICORE_PROFILE AICORE_SERVICE_KEY AIMLAPI_KEY AIML_API_BASE AIML_API_KEY AIM_API_BASE
AIM_API_KEY AIOHTTP_CONNECTOR_LIMIT AIOHTTP_CONNECTOR_LIMIT_PER_HOST AIOHTTP_KEEPALIVE_TIMEOUT AIOHTTP_SO_KEEPALIVE
AIOHTTP_TCP_KEEPCNT AIOHTTP_TCP_KEEPIDLE AIOHTTP_TCP_KEEPINTVL AIOHTTP_TRUST_ENV AIOHTTP_TTL_DNS_CACHE AKTO_ACCOUNT_ID
AKTO_API_KEY AKTO_GUARDRAIL_API_BASE AKTO_VXLAN_ID ALACRITTY_SOCKET ALEPHALPHA_API_KEY ALEPH_ALPHA_API_BASE
ALEPH_ALPHA_API_KEY ALERTING_WEBHOOK_URL ALICE_API_BASE ALICE_API_KEY ALLOWED_EMAIL_DOMAINS AMAZON_NOVA_API_BASE
AMAZON_NOVA_API_KEY ANTHROPIC_API_BASE ANTHROPIC_API_KEY ANTHROPIC_AUTH_TOKEN ANTHROPIC_AWS_API_BASE
ANTHROPIC_AWS_API_KEY ANTHROPIC_AWS_BASE_URL ANTHROPIC_AWS_WORKSPACE_ID ANTHROPIC_BASE_URL
ANTHROPIC_MESSAGES_MAX_DETACHED_STREAM_DRAINS ANTHROPIC_MESSAGES_STREAM_RELAY_QUEUE_MAXSIZE
ANTHROPIC_TOKEN_COUNTING_BETA_VERSION ANTHROPIC_WORKSPACE_ID ANYSCALE_API_BASE ANYSCALE_API_KEY APISERPENT_API_BASE
APORIO_API_BASE APORIO_API_KEY APSCHEDULER_COALESCE APSCHEDULER_MAX_INSTANCES APSCHEDULER_MISFIRE_GRACE_TIME
APSCHEDULER_REPLACE_EXISTING ARGILLA_API_KEY ARGILLA_BASE_URL ARGILLA_BATCH_SIZE ARGILLA_DATASET_NAME
ARGILLA_SAMPLING_RATE ARGUS_API_KEY ARIZE_API_KEY ARIZE_ENDPOINT ARIZE_HTTP_ENDPOINT ARIZE_PROJECT_NAME ARIZE_SPACE_ID
ARIZE_SPACE_KEY ARK_API_BASE ARK_API_KEY ATHINA_API_KEY ATHINA_BASE_URL AUDIO_SPEECH_CHUNK_SIZE
AUTO_REDIRECT_UI_LOGIN_TO_SSO AWS_ACCESS_KEY_ID AWS_BATCH_ROLE_ARN AWS_BEARER_TOKEN_BEDROCK
AWS_BEDROCK_RUNTIME_ENDPOINT AWS_CONTAINER_CREDENTIALS_FULL_URI AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
AWS_DEFAULT_REGION AWS_PROFILE AWS_PROFILE_NAME AWS_REGION AWS_REGION_NAME AWS_ROLE_ARN AWS_ROLE_NAME
AWS_S3_BUCKET_NAME AWS_S3_OUTPUT_BUCKET_NAME AWS_SECRET_ACCESS_KEY AWS_SESSION_NAME AWS_SESSION_TOKEN
AWS_WEB_IDENTITY_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE AZURE_AD_TOKEN AZURE_AI_API_BASE AZURE_AI_API_KEY
AZURE_AI_API_VERSION AZURE_API_BASE AZURE_API_KEY AZURE_API_TYPE AZURE_API_VERSION AZURE_AUTHORITY_HOST
AZURE_CERTIFICATE_PASSWORD AZURE_CERTIFICATE_PATH AZURE_CLIENT_ID AZURE_CLIENT_SECRET
AZURE_COMPUTER_USE_INPUT_COST_PER_1K_TOKENS AZURE_COMPUTER_USE_OUTPUT_COST_PER_1K_TOKENS AZURE_CREDENTIAL
AZURE_DEFAULT_RESPONSES_API_VERSION AZURE_DOCUMENT_INTELLIGENCE_API_VERSION AZURE_DOCUMENT_INTELLIGENCE_DEFAULT_DPI
AZURE_FEDERATED_TOKEN_FILE AZURE_FILE_SEARCH_COST_PER_GB_PER_DAY AZURE_KEY_VAULT_URI AZURE_OPENAI_API_KEY
AZURE_OPERATION_POLLING_TIMEOUT AZURE_PASSWORD AZURE_POSTGRESQL_AUTH AZURE_SCOPE AZURE_SENTINEL_AUDIT_STREAM_NAME
AZURE_SENTINEL_AUTHORITY_HOST AZURE_SENTINEL_CLIENT_ID AZURE_SENTINEL_CLIENT_SECRET AZURE_SENTINEL_DCR_IMMUTABLE_ID
AZURE_SENTINEL_ENDPOINT AZURE_SENTINEL_STREAM_NAME AZURE_SENTINEL_TENANT_ID AZURE_SPEECH_API_BASE AZURE_SPEECH_API_KEY
AZURE_SPEECH_REGION AZURE_STORAGE_ACCOUNT_KEY AZURE_STORAGE_ACCOUNT_NAME AZURE_STORAGE_CLIENT_ID
AZURE_STORAGE_CLIENT_SECRET AZURE_STORAGE_ENDPOINT_SUFFIX AZURE_STORAGE_FILE_SYSTEM AZURE_STORAGE_TENANT_ID
AZURE_TENANT_ID AZURE_USERNAME AZURE_VECTOR_STORE_COST_PER_GB_PER_DAY BACKGROUND_HEALTH_CHECK_MAX_TOKENS
BACKGROUND_HEALTH_CHECK_MAX_TOKENS_REASONING BACKGROUND_INTERACTION_COST_POLLING_ENABLED
BACKGROUND_INTERACTION_COST_POLL_INITIAL_INTERVAL_SECONDS BACKGROUND_INTERACTION_COST_POLL_MAX_INTERVAL_SECONDS
BACKGROUND_INTERACTION_COST_POLL_TIMEOUT_SECONDS BASETEN_API_BASE BASETEN_API_KEY BATCH_STATUS_POLL_INTERVAL_SECONDS
BATCH_STATUS_POLL_MAX_ATTEMPTS BEDROCK_API_BASE BEDROCK_MANTLE_API_BASE BEDROCK_MANTLE_API_KEY BEDROCK_MANTLE_REGION
BEDROCK_MAX_POLICY_SIZE BEDROCK_MIN_THINKING_BUDGET_TOKENS BFL_API_BASE BFL_API_KEY BING_GROUNDING_CONNECTION_ID
BING_GROUNDING_MODEL BING_GROUNDING_PROJECT_ENDPOINT BLACK_FOREST_LABS_API_KEY BRAINTRUST_API_BASE BRAINTRUST_API_KEY
BRAINTRUST_MOCK_LATENCY_MS BRAVE_API_BASE BYTEZ_API_KEY CACHED_STREAMING_CHUNK_DELAY CATO_API_BASE CATO_API_KEY
CEREBRAS_API_BASE CEREBRAS_API_KEY CHATGPT_API_BASE CHATGPT_AUTH_FILE CHATGPT_DEFAULT_INSTRUCTIONS CHATGPT_ORIGINATOR
CHATGPT_TOKEN_DIR CHATGPT_USER_AGENT CHATGPT_USER_AGENT_SUFFIX CHUTES_API_KEY CIRCLE_OIDC_TOKEN CIRCLE_OIDC_TOKEN_V2
CISCO_AI_DEFENSE_API_BASE CISCO_AI_DEFENSE_API_KEY CISCO_AI_DEFENSE_TIMEOUT CLARIFAI_API_KEY CLAUDE_CONFIG_DIR
CLICKHOUSE_BATCH_SIZE CLICKHOUSE_DATABASE CLICKHOUSE_FLUSH_INTERVAL_SECONDS CLICKHOUSE_MAX_BUFFERED_ROWS
CLICKHOUSE_MAX_RETRIES CLICKHOUSE_URL CLI_JWT_EXPIRATION_HOURS CLI_SSO_CLAIM_MAP CLOUDFLARE_ACCOUNT_ID
CLOUDFLARE_API_BASE CLOUDFLARE_API_KEY CLOUDZERO_API_KEY CLOUDZERO_CONNECTION_ID CLOUDZERO_EXPORT_INTERVAL_MINUTES
CLOUDZERO_MAX_FETCHED_DATA_RECORDS CLOUDZERO_TIMEZONE CODESTRAL_API_BASE CODESTRAL_API_KEY COHERE_API_BASE
COHERE_API_KEY COMETAPI_API_BASE COMETAPI_API_KEY COMETAPI_BASE_URL COMETAPI_KEY COMPACTIFAI_API_KEY
COMPETITOR_LLM_TEMPERATURE COMPRESR_API_BASE COMPRESR_API_KEY CONFIDENT_API_KEY CONFIG_FILE_PATH
COROUTINE_CHECKER_MAX_SIZE_IN_MEMORY CO_API_KEY CRW_API_BASE CS_AIDR_BASE_URL CS_AIDR_TOKEN CURSOR_API_BASE
CUSTOM_TIKTOKEN_CACHE_DIR CYBERARK_ACCOUNT CYBERARK_API_BASE CYBERARK_API_KEY CYBERARK_CLIENT_CERT CYBERARK_CLIENT_KEY
CYBERARK_REFRESH_INTERVAL CYBERARK_SSL_VERIFY CYBERARK_USERNAME DASHSCOPE_API_BASE DASHSCOPE_API_BASE_IMAGE
DASHSCOPE_API_KEY DATABASE_DISABLE_PREPARED_STATEMENTS DATABASE_HOST DATABASE_NAME DATABASE_PASSWORD DATABASE_PORT
DATABASE_SCHEMA DATABASE_URL DATABASE_URL_READ_REPLICA DATABASE_USER DATABASE_USERNAME DATABRICKS_API_BASE
DATABRICKS_API_KEY DATABRICKS_CLIENT_ID DATABRICKS_CLIENT_SECRET DATABRICKS_USER_AGENT DATAFORSEO_API_BASE
DATAFORSEO_LOGIN DATAFORSEO_PASSWORD DATAROBOT_API_TOKEN DATAROBOT_ENDPOINT DAYS_IN_A_MONTH DAYS_IN_A_WEEK
DAYS_IN_A_YEAR DD_API_KEY DD_APP_KEY DD_BASE_URL DD_BATCH_SIZE DD_ENV DD_SERVICE DD_SITE DD_SOURCE
DD_TRACER_STREAMING_CHUNK_YIELD_RESOURCE DD_VERSION DEBUG DEBUG_OTEL DEEPGRAM_API_BASE DEEPGRAM_API_KEY
DEEPINFRA_API_BASE DEEPINFRA_API_KEY DEEPKEEP_API_BASE DEEPKEEP_API_KEY DEEPKEEP_FIREWALL_ID
DEEPSEEK_ANTHROPIC_API_BASE DEEPSEEK_API_BASE DEEPSEEK_API_KEY DEFAULT_A2A_AGENT_TIMEOUT
DEFAULT_ACCESS_GROUP_CACHE_TTL DEFAULT_ALLOWED_FAILS DEFAULT_ANTHROPIC_CHAT_MAX_TOKENS DEFAULT_BATCH_SIZE
DEFAULT_CHUNK_OVERLAP DEFAULT_CHUNK_SIZE DEFAULT_COOLDOWN_REDIS_READ_INTERVAL_SECONDS DEFAULT_COOLDOWN_TIME_SECONDS
DEFAULT_CRON_JOB_LOCK_TTL_SECONDS DEFAULT_DATAFORSEO_LOCATION_CODE DEFAULT_FAILURE_THRESHOLD_MINIMUM_REQUESTS
DEFAULT_FAILURE_THRESHOLD_PERCENT DEFAULT_FLUSH_INTERVAL_SECONDS DEFAULT_GOOGLE_APPLICATION_CREDENTIALS
DEFAULT_GOOGLE_VIDEO_DURATION_SECONDS DEFAULT_HEALTH_CHECK_INTERVAL DEFAULT_HEALTH_CHECK_PROMPT DEFAULT_IMAGE_HEIGHT
DEFAULT_IMAGE_TOKEN_COUNT DEFAULT_IMAGE_WIDTH DEFAULT_IN_MEMORY_TTL DEFAULT_MANAGEMENT_OBJECT_IN_MEMORY_CACHE_TTL
DEFAULT_MAX_LRU_CACHE_SIZE DEFAULT_MAX_RECURSE_DEPTH DEFAULT_MAX_RECURSE_DEPTH_SENSITIVE_DATA_MASKER
DEFAULT_MAX_REDIS_BATCH_CACHE_SIZE DEFAULT_MAX_RETRIES DEFAULT_MAX_TOKENS DEFAULT_MAX_TOKENS_FOR_TRITON
DEFAULT_MCP_SEMANTIC_FILTER_EMBEDDING_MODEL DEFAULT_MCP_SEMANTIC_FILTER_SIMILARITY_THRESHOLD
DEFAULT_MCP_SEMANTIC_FILTER_TOP_K DEFAULT_MOCK_RESPONSE_COMPLETION_TOKEN_COUNT
DEFAULT_MOCK_RESPONSE_PROMPT_TOKEN_COUNT DEFAULT_MODEL_CREATED_AT_TIME DEFAULT_NUM_WORKERS_LITELLM_PROXY
DEFAULT_POLLING_INTERVAL DEFAULT_PROMPT_INJECTION_SIMILARITY_THRESHOLD
DEFAULT_REASONING_EFFORT_DISABLE_THINKING_BUDGET DEFAULT_REASONING_EFFORT_HIGH_THINKING_BUDGET
DEFAULT_REASONING_EFFORT_LOW_THINKING_BUDGET DEFAULT_REASONING_EFFORT_MAX_THINKING_BUDGET
DEFAULT_REASONING_EFFORT_MEDIUM_THINKING_BUDGET DEFAULT_REASONING_EFFORT_MINIMAL_THINKING_BUDGET
DEFAULT_REASONING_EFFORT_MINIMAL_THINKING_BUDGET_GEMINI_2_5_FLASH
DEFAULT_REASONING_EFFORT_MINIMAL_THINKING_BUDGET_GEMINI_2_5_FLASH_LITE
DEFAULT_REASONING_EFFORT_MINIMAL_THINKING_BUDGET_GEMINI_2_5_PRO DEFAULT_REASONING_EFFORT_XHIGH_THINKING_BUDGET
DEFAULT_REDIS_MAJOR_VERSION DEFAULT_REDIS_SYNC_INTERVAL DEFAULT_REPLICATE_GPU_PRICE_PER_SECOND
DEFAULT_REPLICATE_POLLING_DELAY_SECONDS DEFAULT_REPLICATE_POLLING_RETRIES DEFAULT_S3_BATCH_SIZE
DEFAULT_S3_FLUSH_INTERVAL_SECONDS DEFAULT_S3_MAX_ADAPTIVE_CONCURRENCY DEFAULT_S3_MAX_CONCURRENT_UPLOADS
DEFAULT_SEMANTIC_GUARD_EMBEDDING_MODEL DEFAULT_SEMANTIC_GUARD_SIMILARITY_THRESHOLD
DEFAULT_SHARED_HEALTH_CHECK_LOCK_TTL DEFAULT_SHARED_HEALTH_CHECK_TTL DEFAULT_SLACK_ALERTING_THRESHOLD
DEFAULT_SOFT_BUDGET DEFAULT_SQS_BATCH_SIZE DEFAULT_SQS_FLUSH_INTERVAL_SECONDS DEFAULT_TRIM_RATIO
DEFAULT_VERTEXAI_LOCATION DEFAULT_VERTEXAI_PROJECT DEFER_PYDANTIC_BUILD DETAILED_DEBUG DIRECT_URL
DISABLE_ADMIN_ENDPOINTS DISABLE_ADMIN_UI DISABLE_AIOHTTP_TRANSPORT DISABLE_AIOHTTP_TRUST_ENV DISABLE_KEY_NAME
DISABLE_LLM_API_ENDPOINTS DISABLE_PRISMA_HEALTH_CHECK_ON_STARTUP DISABLE_SCHEMA_UPDATE DOCKER_MODEL_RUNNER_API_BASE
DOCKER_MODEL_RUNNER_API_KEY DOCS_DESCRIPTION DOCS_FILTERED DOCS_TITLE DOCS_URL DRAIN_ENDPOINT_TOKEN
DUCKDUCKGO_API_BASE DYNAMIC_RATE_LIMIT_ERROR_THRESHOLD_PER_MINUTE DYNAMOAI_API_BASE DYNAMOAI_API_KEY DYNAMOAI_MODEL_ID
DYNAMOAI_POLICY_IDS E2B_API_KEY EDENAI_API_BASE EDENAI_API_KEY ELEVENLABS_API_BASE ELEVENLABS_API_KEY
EMAIL_BUDGET_ALERT_MAX_SPEND_ALERT_PERCENTAGE EMAIL_BUDGET_ALERT_TTL EMAIL_INCLUDE_API_KEY EMAIL_LOGO_URL
EMAIL_SIGNATURE EMAIL_SUBJECT_INVITATION EMAIL_SUBJECT_KEY_CREATED EMAIL_SUBJECT_KEY_ROTATED EMAIL_SUPPORT_CONTACT
EMPOWER_API_BASE EMPOWER_API_KEY ENABLE_SSO_DEBUG ENKRYPTAI_API_BASE ENKRYPTAI_API_KEY EXA_API_BASE
EXPERIMENTAL_OPENAI_BASE_LLM_HTTP_HANDLER EXPERIMENTAL_UI_LOGIN FAL_AI_API_BASE FAL_AI_API_KEY FAL_AI_QUEUE_API_BASE
FEATHERLESS_AI_API_BASE FEATHERLESS_AI_API_KEY FEATHERLESS_API_BASE FEATHERLESS_API_KEY FIRECRAWL_API_BASE
FIREWORKSAI_API_KEY FIREWORKS_ACCOUNT_ID FIREWORKS_AI_16_B FIREWORKS_AI_176_B_MOE FIREWORKS_AI_4_B
FIREWORKS_AI_56_B_MOE FIREWORKS_AI_80_B FIREWORKS_AI_API_BASE FIREWORKS_AI_API_KEY FIREWORKS_AI_TOKEN
FIREWORKS_API_BASE FIREWORKS_API_KEY FOCUS_CRON_OFFSET FOCUS_FORMAT FOCUS_FREQUENCY FOCUS_GCS_BUCKET_NAME
FOCUS_GCS_PATH_SERVICE_ACCOUNT FOCUS_INTERVAL_SECONDS FOCUS_PREFIX FOCUS_PROVIDER FOCUS_S3_ACCESS_KEY
FOCUS_S3_BUCKET_NAME FOCUS_S3_ENDPOINT_URL FOCUS_S3_REGION_NAME FOCUS_S3_SECRET_KEY FOCUS_S3_SESSION_TOKEN
FRIENDLIAI_API_KEY FRIENDLI_API_BASE FRIENDLI_TOKEN FUNCTION_DEFINITION_TOKEN_COUNT GALADRIEL_API_BASE
GALADRIEL_API_KEY GALILEO_API_KEY GALILEO_BASE_URL GALILEO_LOG_STREAM_ID GALILEO_PASSWORD GALILEO_PROJECT_ID
GALILEO_USERNAME GCS_BATCH_BUCKET_NAME GCS_BATCH_SIZE GCS_BUCKET_NAME GCS_FLUSH_INTERVAL GCS_MOCK_LATENCY_MS
GCS_PATH_SERVICE_ACCOUNT GCS_PUBSUB_PROJECT_ID GCS_PUBSUB_TOPIC_ID GCS_USE_BATCHED_LOGGING GDC_API_BASE GDC_API_KEY
GEMINI_API_BASE GEMINI_API_KEY GENERIC_AUTHORIZATION_ENDPOINT GENERIC_CLIENT_ID GENERIC_CLIENT_SECRET
GENERIC_CLIENT_STATE GENERIC_CLIENT_USE_PKCE GENERIC_GUARDRAIL_API_BASE GENERIC_INCLUDE_CLIENT_ID
GENERIC_INCLUDE_TOKEN_CLAIMS GENERIC_LOGGER_ENDPOINT GENERIC_LOGGER_HEADERS GENERIC_ROLE_MAPPINGS_DEFAULT_ROLE
GENERIC_ROLE_MAPPINGS_GROUP_CLAIM GENERIC_ROLE_MAPPINGS_ROLES GENERIC_SCOPE GENERIC_SSO_HEADERS GENERIC_TOKEN_ENDPOINT
GENERIC_USERINFO_ENDPOINT GENERIC_USER_DISPLAY_NAME_ATTRIBUTE GENERIC_USER_EMAIL_ATTRIBUTE
GENERIC_USER_EXTRA_ATTRIBUTES GENERIC_USER_FIRST_NAME_ATTRIBUTE GENERIC_USER_ID_ATTRIBUTE
GENERIC_USER_LAST_NAME_ATTRIBUTE GENERIC_USER_PROVIDER_ATTRIBUTE GENERIC_USER_ROLE_ATTRIBUTE GIGACHAT_ACCESS_TOKEN
GIGACHAT_API_BASE GIGACHAT_API_KEY GIGACHAT_AUTH_URL GIGACHAT_CREDENTIALS GIGACHAT_SCOPE GITHUB_API_BASE
GITHUB_API_KEY GITHUB_COPILOT_ACCESS_TOKEN_FILE GITHUB_COPILOT_ACCESS_TOKEN_URL GITHUB_COPILOT_API_BASE
GITHUB_COPILOT_API_KEY_FILE GITHUB_COPILOT_API_KEY_URL GITHUB_COPILOT_CLIENT_ID GITHUB_COPILOT_DEVICE_CODE_URL
GITHUB_COPILOT_TOKEN_DIR GNOME_TERMINAL_SCREEN GOOGLE_API_KEY GOOGLE_APPLICATION_CREDENTIALS GOOGLE_CLIENT_ID
GOOGLE_CLIENT_SECRET GOOGLE_KMS_RESOURCE_NAME GOOGLE_PSE_API_BASE GOOGLE_PSE_ENGINE_ID
GOOGLE_SECRET_MANAGER_ALWAYS_READ_SECRET_MANAGER GOOGLE_SECRET_MANAGER_PROJECT_ID
GOOGLE_SECRET_MANAGER_REFRESH_INTERVAL GRACEFUL_SHUTDOWN_TIMEOUT GRADIENT_AI_AGENT_ENDPOINT GRADIENT_AI_API_KEY
GRANIAN_RUNTIME_THREADS GRAYSWAN_API_BASE GRAYSWAN_API_KEY GRAYSWAN_REASONING_MODE GRAYSWAN_VIOLATION_THRESHOLD
GREENSCALE_API_KEY GREENSCALE_ENDPOINT GROQ_API_BASE GROQ_API_KEY GUARDRAILS_AI_API_BASE
GUARDRAIL_SCANNED_MESSAGES_CACHE_TTL_SECONDS HCP_VAULT_ADDR HCP_VAULT_APPROLE_MOUNT_PATH HCP_VAULT_APPROLE_ROLE_ID
HCP_VAULT_APPROLE_SECRET_ID HCP_VAULT_CERT_ROLE HCP_VAULT_CLIENT_CERT HCP_VAULT_CLIENT_KEY HCP_VAULT_LOGIN_NAMESPACE
HCP_VAULT_MOUNT_NAME HCP_VAULT_NAMESPACE HCP_VAULT_PATH_PREFIX HCP_VAULT_REFRESH_INTERVAL HCP_VAULT_SECRET_NAMESPACE
HCP_VAULT_TOKEN HEADROOM_API_BASE HEADROOM_API_KEY HEALTH_CHECK_TIMEOUT_SECONDS HELICONE_API_BASE HELICONE_API_KEY
HEROKU_API_BASE HEROKU_API_KEY HF_API_BASE HF_TOKEN HIDDENLAYER_API_BASE HIDDENLAYER_AUTH_URL HIDDENLAYER_CLIENT_ID
HIDDENLAYER_CLIENT_SECRET HOST HOSTED_VLLM_API_BASE HOSTED_VLLM_API_KEY HOSTNAME HOURS_IN_A_DAY HUGGINGFACE_API_BASE
HUGGINGFACE_API_KEY HUMANLOOP_API_KEY HUMANLOOP_PROMPT_CACHE_TTL_SECONDS HYPERBOLIC_API_BASE HYPERBOLIC_API_KEY
IAM_TOKEN_DB_AUTH IBM_GUARDRAILS_AUTH_TOKEN INCEPTION_API_BASE INCEPTION_API_KEY INFINITY_API_BASE INFINITY_API_KEY
INITIAL_RETRY_DELAY ITERM_PROFILE ITERM_PROFILE_NAME ITERM_SESSION_ID JAVELIN_API_BASE JAVELIN_API_KEY
JINA_AI_API_BASE JINA_AI_API_KEY JINA_AI_TOKEN JINA_API_KEY JITTER JSON_LOGS JWT_AUDIENCE JWT_ISSUER
JWT_PUBLIC_KEY_URL KEEPALIVE_TIMEOUT KITTY_WINDOW_ID KONSOLE_VERSION LAGO_API_BASE LAGO_API_CHARGE_BY
LAGO_API_EVENT_CODE LAGO_API_KEY LAKERA_API_BASE LAKERA_API_KEY LAMBDA_API_BASE LAMBDA_API_KEY LANGFLOW_API_BASE
LANGFLOW_API_KEY LANGFUSE_BASE_URL LANGFUSE_DEBUG LANGFUSE_FLUSH_AT LANGFUSE_FLUSH_INTERVAL LANGFUSE_HOST
LANGFUSE_MAX_RETRIES LANGFUSE_OTEL_HOST LANGFUSE_OTEL_TRACES_EXPORT_PATH LANGFUSE_PROJECT_ID
LANGFUSE_PROMPT_CACHE_DEFAULT_TTL_SECONDS LANGFUSE_PUBLIC_KEY LANGFUSE_RELEASE LANGFUSE_SAMPLE_RATE
LANGFUSE_SECRET_KEY LANGFUSE_TIMEOUT LANGFUSE_TRACING_ENVIRONMENT LANGGRAPH_API_BASE LANGGRAPH_API_KEY
LANGSMITH_API_KEY LANGSMITH_BASE_URL LANGSMITH_BATCH_SIZE LANGSMITH_DEFAULT_RUN_NAME LANGSMITH_PROJECT
LANGSMITH_SAMPLING_RATE LANGSMITH_TENANT_ID LANGTRACE_API_HOST LANGTRACE_API_KEY LASSO_API_BASE LASSO_API_KEY
LASSO_CONVERSATION_ID LASSO_USER_ID LEGACY_MULTI_INSTANCE_RATE_LIMITING LEMONADE_API_BASE LEMONADE_API_KEY
LENGTH_OF_LITELLM_GENERATED_KEY LENS_DATASET_MAX_CASES LENS_DATASET_MAX_CASE_CHARS LENS_WORKER_IMAGE LEVOAI_API_KEY
LEVOAI_COLLECTOR_URL LEVOAI_ORG_ID LEVOAI_WORKSPACE_ID LIMIT_CONCURRENCY LINKUP_API_BASE LITELLM_ADMIN_AGENT_URL
LITELLM_ADMIN_RESPONSE_VIEW LITELLM_ADMIN_SCHEMA_MODE LITELLM_ADMIN_TOOLS LITELLM_AGENT_HEALTH_CHECK_GATHER_TIMEOUT
LITELLM_AGENT_HEALTH_CHECK_TIMEOUT LITELLM_ANTHROPIC_BETA_HEADERS_URL LITELLM_ANTHROPIC_DISABLE_URL_SUFFIX
LITELLM_ANTHROPIC_PROMPT_CACHING_TTL LITELLM_ANTHROPIC_WIF_ALLOWED_HOSTS LITELLM_ASSETS_PATH
LITELLM_ASYNCIO_QUEUE_MAXSIZE LITELLM_AUTOROUTER_PRESETS_URL LITELLM_AZURE_REALTIME_PROTOCOL
LITELLM_BILLING_METRICS_CA_CERT LITELLM_BILLING_METRICS_CLIENT_CERT LITELLM_BILLING_METRICS_CLIENT_KEY
LITELLM_BILLING_METRICS_ENDPOINT LITELLM_BILLING_METRICS_EXPORT_INTERVAL_MS LITELLM_BLOG_POSTS_URL
LITELLM_CLI_DISABLE_KEYRING LITELLM_CLI_JWT_EXPIRATION_HOURS LITELLM_CLI_SSO_CLAIM_MAP LITELLM_CONFIG_BUCKET_NAME
LITELLM_CONFIG_BUCKET_OBJECT_KEY LITELLM_CONFIG_BUCKET_TYPE LITELLM_CONFIG_PARAM_CACHE_TTL_SECONDS
LITELLM_CONTENT_FILTER_ALLOW_EXTERNAL_PATHS LITELLM_CORS_ALLOW_CREDENTIALS LITELLM_CORS_ORIGINS
LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY LITELLM_DD_AGENT_HOST LITELLM_DD_AGENT_PORT
LITELLM_DD_LLM_OBS_PORT LITELLM_DEFAULT_EMBEDDING_ENCODING_FORMAT LITELLM_DEPLOYMENT_ENVIRONMENT
LITELLM_DETAILED_TIMING LITELLM_DEV_ENV_HOT_RELOAD LITELLM_DISABLE_ACCESS_LOG_PATHS LITELLM_DISABLE_BUG_REPORT_LINK
LITELLM_DISABLE_LAZY_LOADING LITELLM_DISABLE_LAZY_ROUTES LITELLM_DISABLE_LOGIN_RATE_LIMIT
LITELLM_DISABLE_NO_REDIS_WARNING LITELLM_DISABLE_REDACT_SECRETS LITELLM_DONT_SHOW_FEEDBACK_BOX LITELLM_DROP_PARAMS
LITELLM_ENABLE_ADMIN_MCP LITELLM_ENABLE_ANTHROPIC_PROMPT_CACHING LITELLM_ENABLE_HSTS LITELLM_ENABLE_MCP_STDIO
LITELLM_ENABLE_PTU_COST_ATTRIBUTION LITELLM_ENABLE_PYROSCOPE LITELLM_ENABLE_TEAM_STALE_ALIAS_BYPASS
LITELLM_ENVIRONMENT LITELLM_EXECUTED_BATCH_CONCURRENCY LITELLM_EXPIRED_UI_SESSION_KEY_CLEANUP_BATCH_SIZE
LITELLM_EXPIRED_UI_SESSION_KEY_CLEANUP_ENABLED LITELLM_EXPIRED_UI_SESSION_KEY_CLEANUP_INTERVAL_SECONDS
LITELLM_EXTERNAL_URL LITELLM_FAVICON_URL LITELLM_FIPS_MODE LITELLM_GEMINI_LIVE_DEFER_SETUP
LITELLM_GLOBAL_MAX_PARALLEL_REQUEST_RETRIES LITELLM_GLOBAL_MAX_PARALLEL_REQUEST_RETRY_TIMEOUT
LITELLM_HIDE_DEFAULT_CREDENTIALS_HINT LITELLM_HTTP2 LITELLM_KEY_ROTATION_CHECK_INTERVAL_SECONDS
LITELLM_KEY_ROTATION_ENABLED LITELLM_KEY_ROTATION_GRACE_PERIOD LITELLM_KEY_ROTATION_LOCK_TTL_SECONDS
LITELLM_LENS_PUBLIC_URL LITELLM_LENS_SERVICE_TOKEN LITELLM_LENS_URL LITELLM_LICENSE
LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS LITELLM_LOCAL_AUTOROUTER_PRESETS LITELLM_LOCAL_BLOG_POSTS
LITELLM_LOCAL_MODEL_COST_MAP LITELLM_LOCAL_POLICY_TEMPLATES LITELLM_LOG LITELLM_LOGGER_NAME LITELLM_MASTER_KEY
LITELLM_MAX_BUDGET_PER_SESSION_TTL LITELLM_MAX_CALLBACKS LITELLM_MAX_ITERATIONS_TTL
LITELLM_MAX_STREAMING_DURATION_SECONDS LITELLM_MCP_CLIENT_SIDE_AUTH_HEADER_NAME LITELLM_MCP_CLIENT_TIMEOUT
LITELLM_MCP_DISCOVERY_CACHE_TTL LITELLM_MCP_HEALTH_CHECK_TIMEOUT LITELLM_MCP_METADATA_TIMEOUT
LITELLM_MCP_OAUTH_DISCOVERY_ON_STARTUP LITELLM_MCP_PUBLIC_URL LITELLM_MCP_SERVER_DESCRIPTION LITELLM_MCP_SERVER_NAME
LITELLM_MCP_STDIO_EXTRA_COMMANDS LITELLM_MCP_TOOL_LISTING_TIMEOUT LITELLM_METER_NAME LITELLM_MIGRATE_FROM_MASTER_KEY
LITELLM_MODE LITELLM_MODEL_COST_MAP_URL LITELLM_MODIFY_PARAMS LITELLM_NON_ROOT LITELLM_OIDC_ALLOWED_CREDENTIAL_DIRS
LITELLM_OTEL_BAGGAGE_METADATA_KEYS LITELLM_OTEL_BAGGAGE_TEAM_METADATA_KEYS LITELLM_OTEL_INTEGRATION_ENABLE_EVENTS
LITELLM_OTEL_INTEGRATION_ENABLE_METRICS LITELLM_OTEL_TENANT_DESTINATION_MODE LITELLM_PGBOUNCER_POOLED_DATABASE_URL
LITELLM_PRINT_STANDARD_LOGGING_PAYLOAD LITELLM_PROFILE LITELLM_PROXY_API_BASE LITELLM_PROXY_API_KEY LITELLM_PROXY_URL
LITELLM_RATE_LIMIT_WINDOW_SIZE LITELLM_REASONING_AUTO_SUMMARY LITELLM_RELEASE_TAG
LITELLM_ROUTE_ALL_CHAT_OPENAI_TO_RESPONSES LITELLM_RUST LITELLM_SALT_KEY LITELLM_SECRET_AWS_KMS_LITELLM_LICENSE
LITELLM_SENSITIVE_ROUTING_TTL LITELLM_SSL_CIPHERS LITELLM_STORE_AUDIT_LOGS LITELLM_STRICT_GUARDRAIL_MODES
LITELLM_SUPPRESS_SPEND_LOG_TRACEBACKS LITELLM_TOKEN_EXCHANGE_CACHE_DIR LITELLM_TPM_TOKEN_RESERVATION_ENABLED
LITELLM_UI_API_DOC_BASE_URL LITELLM_UI_PATH LITELLM_UI_SESSION_DURATION LITELLM_USER_AGENT
LITELLM_USE_CHAT_COMPLETIONS_URL_FOR_ANTHROPIC_MESSAGES LITELLM_USE_SHORT_MCP_TOOL_PREFIX LITELLM_WORKER_STARTUP_HOOKS
LITELM_ENVIRONMENT LITERAL_API_KEY LITERAL_API_URL LITERAL_BATCH_SIZE LLAMAFILE_API_BASE LLAMAFILE_API_KEY
LLAMA_API_BASE LLAMA_API_KEY LLM_GUARD_API_BASE LLM_SHIELD_PROXY_API_BASE LLM_SHIELD_PROXY_API_KEY LM_STUDIO_API_BASE
LM_STUDIO_API_KEY LOGFIRE_BASE_URL LOGFIRE_TOKEN LOGGING_EXECUTOR_MAX_PENDING_TASKS LOGGING_EXECUTOR_MAX_THREADS
LOGGING_WORKER_AGGRESSIVE_CLEAR_COOLDOWN_SECONDS LOGGING_WORKER_CLEAR_PERCENTAGE LOGGING_WORKER_CONCURRENCY
LOGGING_WORKER_MAX_QUEUE_SIZE LOGGING_WORKER_MAX_TIME_PER_COROUTINE MANAGED_OBJECT_STALENESS_CUTOFF_DAYS
MANUS_API_BASE MANUS_API_KEY MARITALK_API_BASE MARITALK_API_KEY MAVVRIK_API_ENDPOINT MAVVRIK_API_KEY
MAVVRIK_CONNECTION_ID MAVVRIK_FOCUS_FREQUENCY MAVVRIK_FOCUS_MAX_ROWS MAXIMUM_TRACEBACK_LINES_TO_LOG
MAX_BASE64_LENGTH_FOR_LOGGING MAX_BASE64_LENGTH_STDOUT_LOG MAX_COMPETITOR_NAMES MAX_EXCEPTION_MESSAGE_LENGTH
MAX_IMAGE_URL_DOWNLOAD_SIZE_MB MAX_IN_MEMORY_QUEUE_FLUSH_COUNT MAX_ITERATIONS_TO_CLEAR_QUEUE
MAX_LANGFUSE_INITIALIZED_CLIENTS MAX_LONG_SIDE_FOR_IMAGE_HIGH_RES MAX_MCP_SEMANTIC_FILTER_TOOLS_HEADER_LENGTH
MAX_OBJECTS_PER_POLL_CYCLE MAX_PAYLOAD_SIZE_FOR_DEBUG_LOG MAX_POLICY_ESTIMATE_IMPACT_ROWS
MAX_REDIS_BUFFER_DEQUEUE_COUNT MAX_REQUESTS_BEFORE_RESTART MAX_REQUESTS_BEFORE_RESTART_JITTER
MAX_REQUEST_BODY_SIZE_TO_REPAIR_MB MAX_RETRY_DELAY MAX_SHORT_SIDE_FOR_IMAGE_HIGH_RES MAX_SIZE_IN_MEMORY_QUEUE
MAX_SIZE_PER_ITEM_IN_MEMORY_CACHE_IN_KB MAX_SPENDLOG_ROWS_TO_QUERY MAX_STRING_LENGTH_PROMPT_IN_DB
MAX_STRING_LENGTH_STDOUT_LOG MAX_TEAM_LIST_LIMIT MAX_TILE_HEIGHT MAX_TILE_WIDTH MAX_TIME_TO_CLEAR_QUEUE
MAX_TOKEN_TRIMMING_ATTEMPTS MCP_JWT_AUDIENCE MCP_JWT_ISSUER MCP_JWT_TTL_SECONDS MCP_NPM_CACHE_DIR
MCP_OAUTH2_TOKEN_CACHE_DEFAULT_TTL MCP_OAUTH2_TOKEN_CACHE_MAX_SIZE MCP_OAUTH2_TOKEN_CACHE_MIN_TTL
MCP_OAUTH2_TOKEN_EXPIRY_BUFFER_SECONDS MCP_PER_USER_TOKEN_DEFAULT_TTL MCP_PER_USER_TOKEN_EXPIRY_BUFFER_SECONDS
MCP_SSO_ASSERTION_CACHE_TTL_SECONDS MCP_TOKEN_EXCHANGE_CACHE_MAX_SIZE MCP_TOOL_PREFIX_SEPARATOR
MCP_TRUSTED_NATIVE_REDIRECT_URIS MCP_TRUSTED_REDIRECT_ORIGINS META_API_KEY MICROSOFT_AUTHORIZATION_ENDPOINT
MICROSOFT_CLIENT_ID MICROSOFT_CLIENT_SECRET MICROSOFT_GRAPH_ENDPOINT MICROSOFT_SERVICE_PRINCIPAL_ID MICROSOFT_TENANT
MICROSOFT_TOKEN_ENDPOINT MICROSOFT_USERINFO_ENDPOINT MICROSOFT_USER_DISPLAY_NAME_ATTRIBUTE
MICROSOFT_USER_EMAIL_ATTRIBUTE MICROSOFT_USER_FIRST_NAME_ATTRIBUTE MICROSOFT_USER_ID_ATTRIBUTE
MICROSOFT_USER_LAST_NAME_ATTRIBUTE MILVUS_API_BASE MILVUS_API_KEY MINIMAX_API_BASE MINIMAX_API_KEY
MINIMUM_CUSTOM_KEY_LENGTH MINIMUM_PROMPT_CACHE_TOKEN_COUNT MIN_NON_ZERO_TEMPERATURE MISTRAL_API_BASE MISTRAL_API_KEY
MISTRAL_AZURE_API_BASE MISTRAL_AZURE_API_KEY MODELSCOPE_API_BASE MODELSCOPE_API_KEY MODEL_COST_MAP_MAX_SHRINK_RATIO
MODEL_COST_MAP_MIN_MODEL_COUNT MONGODB_SIDECAR_API_KEY MOONSHOT_API_BASE MOONSHOT_API_KEY MORPH_API_BASE MORPH_API_KEY
MS_TEAMS_WEBHOOK_URL NADIR_API_BASE NADIR_API_KEY NANOGPT_API_KEY NEBIUS_API_BASE NEBIUS_API_KEY NEW_RELIC_APP_NAME
NEW_RELIC_LICENSE_KEY NIMBLE_API_BASE NLP_CLOUD_API_BASE NLP_CLOUD_API_KEY NOMA_ANONYMIZE_INPUT NOMA_API_BASE
NOMA_API_KEY NOMA_APPLICATION_ID NOMA_BLOCK_FAILURES NOMA_GATEWAY_NAME NOMA_MONITOR_MODE NON_LLM_CONNECTION_TIMEOUT
NOVITA_API_BASE NOVITA_API_KEY NO_COLOR NO_DOCS NO_OPENAPI NO_PROXY NO_REDOC NSCALE_API_BASE NSCALE_API_KEY
NUM_WORKERS NVIDIA_NIM_API_BASE NVIDIA_NIM_API_KEY NVIDIA_RIVA_API_BASE NVIDIA_RIVA_API_KEY OAUTH_CLIENT_ID
OAUTH_CLIENT_SECRET OAUTH_TOKEN_INFO_ENDPOINT OAUTH_USER_ID_FIELD_NAME OAUTH_USER_ROLE_FIELD_NAME
OAUTH_USER_TEAM_ID_FIELD_NAME OCI_COMPARTMENT_ID OCI_FINGERPRINT OCI_KEY OCI_KEY_FILE OCI_REGION OCI_REGION_METADATA
OCI_TENANCY OCI_USER OLLAMA_API_BASE OLLAMA_API_KEY ONYX_API_BASE ONYX_API_KEY ONYX_TIMEOUT OPENAI_ADMIN_KEY
OPENAI_API_BASE OPENAI_API_KEY OPENAI_BASE_URL OPENAI_CHATGPT_API_BASE OPENAI_FILE_SEARCH_COST_PER_1K_CALLS
OPENAI_LIKE_API_BASE OPENAI_LIKE_API_KEY OPENAI_ORGANIZATION OPENAI_PROJECT OPENAPI_URL OPENMETER_API_ENDPOINT
OPENMETER_API_KEY OPENMETER_EVENT_TYPE OPENMETER_TRUST_REQUEST_USER OPENROUTER_API_BASE OPENROUTER_API_KEY
OPEN_SANDBOX_API_BASE OPEN_SANDBOX_API_KEY OR_API_KEY OR_APP_NAME OR_SITE_URL OTEL_ENDPOINT OTEL_ENVIRONMENT_NAME
OTEL_EXPORTER OTEL_EXPORTER_OTLP_CERTIFICATE OTEL_EXPORTER_OTLP_ENDPOINT OTEL_EXPORTER_OTLP_HEADERS
OTEL_EXPORTER_OTLP_PROTOCOL OTEL_EXPORTER_OTLP_TRACES_HEADERS OTEL_HEADERS OTEL_IGNORE_CONTEXT_PROPAGATION
OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT OTEL_LOGS_EXPORTER OTEL_MODEL_ID OTEL_PYTHON_FASTAPI_EXCLUDED_URLS
OTEL_SDK_DISABLED OTEL_SEMCONV_STABILITY_OPT_IN OTEL_SERVICE_NAME OTEL_TRACER_NAME OTLP_MAX_ATTRIBUTE_VALUE_BYTES
OTLP_MAX_BODY_BYTES OTLP_MAX_CONCURRENT_INGESTS OTLP_RETRY_AFTER_SECONDS OVALIX_APPLICATION_ID
OVALIX_POST_CHECKPOINT_ID OVALIX_PRE_CHECKPOINT_ID OVALIX_TRACKER_API_BASE OVALIX_TRACKER_API_KEY OVHCLOUD_API_BASE
OVHCLOUD_API_KEY PAGERDUTY_API_KEY PALM_API_KEY PANGEA_API_BASE PANGEA_API_KEY PANW_PRISMA_AIRS_API_BASE
PANW_PRISMA_AIRS_API_KEY PARALLEL_AI_API_BASE PERPLEXITYAI_API_KEY PERPLEXITY_API_BASE PERPLEXITY_API_KEY
PG_VECTOR_API_BASE PG_VECTOR_API_KEY PHOENIX_API_KEY PHOENIX_COLLECTOR_ENDPOINT PHOENIX_COLLECTOR_HTTP_ENDPOINT
PHOENIX_PROJECT_NAME PILLAR_API_BASE PILLAR_API_KEY PILLAR_FALLBACK_ON_ERROR PILLAR_ON_FLAGGED_ACTION PILLAR_TIMEOUT
PINSTRIPES_API_KEY PKCE_STRICT_CACHE_MISS POD_NAME POE_API_KEY POINTFIVE_API_KEY POINTFIVE_API_URL PORT
POSTHOG_API_KEY POSTHOG_API_URL PREDIBASE_API_BASE PREDIBASE_API_KEY PREDIBASE_TENANT_ID PRESIDIO_ANALYZER_API_BASE
PRESIDIO_ANONYMIZER_API_BASE PRISMA_AUTH_RECONNECT_LOCK_TIMEOUT_SECONDS PRISMA_AUTH_RECONNECT_TIMEOUT_SECONDS
PRISMA_HEALTH_WATCHDOG_ENABLED PRISMA_HEALTH_WATCHDOG_INTERVAL_SECONDS PRISMA_HEALTH_WATCHDOG_PROBE_TIMEOUT_SECONDS
PRISMA_RECONNECT_COOLDOWN_SECONDS PRISMA_RECONNECT_ESCALATION_THRESHOLD PRISMA_WATCHDOG_RECONNECT_TIMEOUT_SECONDS
PROJECT_ID PROMETHEUS_BUDGET_METRICS_PER_REQUEST_TIMEOUT PROMETHEUS_BUDGET_METRICS_REFRESH_INTERVAL_MINUTES
PROMETHEUS_FALLBACK_STATS_SEND_TIME_HOURS PROMETHEUS_METRICS_PORT PROMETHEUS_MULTIPROC_DIR
PROMETHEUS_SELECTED_INSTANCE PROMETHEUS_URL PROMPTGUARD_API_BASE PROMPTGUARD_API_KEY PROMPTGUARD_BLOCK_ON_ERROR
PROMPTLAYER_API_KEY PROMPT_INJECTION_HEURISTICS_MAX_THREADS PROMPT_SECURITY_API_BASE PROMPT_SECURITY_API_KEY
PROMPT_SECURITY_CHECK_TOOL_RESULTS PROMPT_SECURITY_SYSTEM_PROMPT PROMPT_SECURITY_USER PROXY_ADMIN_ID PROXY_BASE_URL
PROXY_BATCH_POLLING_ENABLED PROXY_BATCH_POLLING_INTERVAL PROXY_BATCH_WRITE_AT PROXY_BUDGET_RESCHEDULER_MAX_TIME
PROXY_BUDGET_RESCHEDULER_MIN_TIME PROXY_CONFIG_RELOAD_INTERVAL_SECONDS PROXY_DB_LOOKUP_DEADLINE_SECONDS
PROXY_DB_LOOKUP_MAX_CONCURRENCY PROXY_DB_LOOKUP_STALL_WINDOW_SECONDS PROXY_DEFAULT_TEAM_DISABLED PROXY_LOGOUT_URL
PUBLICAI_API_KEY PYROSCOPE_APP_NAME PYROSCOPE_GRAFANA_API_TOKEN PYROSCOPE_GRAFANA_USER PYROSCOPE_SAMPLE_RATE
PYROSCOPE_SERVER_ADDRESS PYTHON_GC_THRESHOLD QDRANT_API_BASE QDRANT_API_KEY QDRANT_SCALAR_QUANTILE QDRANT_URL
QDRANT_VECTOR_SIZE QOSTODIAN_NEXUS_API_BASE QUALIFIRE_API_KEY QUALIFIRE_BASE_URL QWENCLOUD_API_BASE
QWENCLOUD_API_BASE_IMAGE QWENCLOUD_API_KEY QWEN_AI_PLATFORM_API_BASE QWEN_AI_PLATFORM_API_BASE_IMAGE
QWEN_AI_PLATFORM_API_KEY RAGFLOW_API_BASE RAGFLOW_API_KEY REALTIME_CREDENTIAL_RESOLUTION_TIMEOUT_SECONDS
REALTIME_WEBSOCKET_MAX_MESSAGE_SIZE_BYTES RECRAFT_API_BASE RECRAFT_API_KEY REDIS_AZURE_AD_TOKEN
REDIS_CIRCUIT_BREAKER_ENABLED REDIS_CIRCUIT_BREAKER_FAILURE_THRESHOLD REDIS_CIRCUIT_BREAKER_RECOVERY_TIMEOUT
REDIS_CIRCUIT_BREAKER_TIMEOUT_MIN_DURATION REDIS_CLUSTER_NODES REDIS_CONNECTION_POOL_TIMEOUT REDIS_GCP_SERVICE_ACCOUNT
REDIS_GCP_SSL_CA_CERTS REDIS_HOST REDIS_MAX_CONNECTIONS REDIS_PASSWORD REDIS_PORT REDIS_SENTINEL_NODES
REDIS_SENTINEL_PASSWORD REDIS_SERVICE_NAME REDIS_SOCKET_TIMEOUT REDIS_SSL REDIS_TIMEOUT_LOG_INTERVAL REDIS_URL
REDIS_USERNAME REDOC_URL REGION REPEATED_STREAMING_CHUNK_LIMIT REPELLOAI_API_BASE REPELLOAI_API_KEY REPLICATE_API_BASE
REPLICATE_API_KEY REPLICATE_API_TOKEN REPLICATE_MODEL_NAME_WITH_ID_LENGTH REPLICATE_POLLING_DELAY_SECONDS
REQUEST_TIMEOUT RESEND_API_KEY RESEND_FROM_EMAIL RESET_BUDGET_JOB_BATCH_SIZE RESET_BUDGET_JOB_MAX_CHUNKS_PER_RUN
RESPONSES_SESSION_LOOKUP_MAX_ATTEMPTS RESPONSES_SESSION_LOOKUP_RETRY_INTERVAL ROOT_REDIRECT_URL ROUTER_MAX_FALLBACKS
RUBRIK_API_KEY RUBRIK_BATCH_SIZE RUBRIK_SAMPLING_RATE RUBRIK_WEBHOOK_URL RUNWAYML_API_BASE RUNWAYML_API_KEY
RUNWAYML_API_SECRET RUNWAYML_DEFAULT_API_VERSION RUNWAYML_POLLING_TIMEOUT S3_PARTITION_GRANULARITY
S3_VECTORS_DEFAULT_DIMENSION S3_VECTORS_DEFAULT_DISTANCE_METRIC SAMBANOVA_API_BASE SAMBANOVA_API_KEY
SAML_IDP_METADATA_URL SAML_IDP_METADATA_XML SCHEDULED_JOB_SHUTDOWN_CANCEL_TIMEOUT_SECONDS
SCHEDULED_JOB_SHUTDOWN_FINISH_TIMEOUT_SECONDS SCW_SECRET_KEY SEARCHAPI_API_BASE SEARXNG_API_BASE
SECRET_MANAGER_REFRESH_INTERVAL SEMANTIC_CACHE_EMBEDDING_TIMEOUT_SECONDS SENDGRID_API_KEY SENDGRID_SENDER_EMAIL
SEND_USER_API_KEY_ALIAS SEND_USER_API_KEY_TEAM_ID SEND_USER_API_KEY_USER_ID SERPER_API_BASE SERVER_ROOT_PATH
SERVER_ROOT_PATHS SIGNOZ_INGESTION_ENDPOINT SIGNOZ_INGESTION_KEY SINGLE_DEPLOYMENT_TRAFFIC_FAILURE_THRESHOLD
SINGULR_API_BASE SINGULR_API_KEY SINGULR_BLOCK_ON_ERROR SINGULR_ENFORCEMENT_ENTITY_ID SINGULR_GUARDRAIL_ID
SLACK_API_CHANNEL SLACK_API_SECRET SLACK_API_TOKEN SLACK_DAILY_REPORT_FREQUENCY SLACK_WEBHOOK_URL SMTP_HOST
SMTP_PASSWORD SMTP_PORT SMTP_SENDER_EMAIL SMTP_SENDER_LOGO SMTP_TIMEOUT SMTP_TLS SMTP_USERNAME SMTP_USE_SSL
SNOWFLAKE_ACCOUNT_ID SNOWFLAKE_JWT SONIOX_API_BASE SONIOX_API_KEY SPACE_ID SPEND_COUNTER_RESEED_LOCKS_MAX_SIZE
SPEND_LOGS_URL SPEND_LOG_CLEANUP_BATCH_FAILURE_BACKOFF_SECONDS SPEND_LOG_CLEANUP_BATCH_SIZE
SPEND_LOG_CLEANUP_BATCH_TIMEOUT_SECONDS SPEND_LOG_CLEANUP_MAX_CONSECUTIVE_BATCH_FAILURES
SPEND_LOG_CLEANUP_REMAINING_COUNT_CAP SPEND_LOG_CLEANUP_RUN_BUDGET_SECONDS SPEND_LOG_PARTITION_INTERVAL
SPEND_LOG_PARTITION_PRECREATE_AHEAD SPEND_LOG_QUEUE_MAX_BYTES SPEND_LOG_QUEUE_POLL_INTERVAL
SPEND_LOG_QUEUE_SIZE_THRESHOLD SPEND_LOG_RUN_LOOPS SPEND_LOG_WRITE_BATCH_MAX_BYTES SPEND_LOG_WRITE_BATCH_MAX_ROWS
SPEND_ROLLUP_LOCK_TIMEOUT_MS SSL_CERTFILE_PATH SSL_CERTIFICATE SSL_CERT_FILE SSL_ECDH_CURVE SSL_KEYFILE_PATH
SSL_SECURITY_LEVEL SSL_VERIFY STABILITY_API_BASE STABILITY_API_KEY STALE_OBJECT_CLEANUP_BATCH_SIZE STIMA_API_KEY
STORE_MODEL_IN_DB STORE_PROMPTS_IN_SPEND_LOGS SUPABASE_KEY SUPABASE_URL SYNTHETIC_API_KEY SYSTEM_MESSAGE_TOKEN_COUNT
TAVILY_API_BASE TEAM_METADATA_VALIDATION_SERVICE_URL TENCENT_ANTHROPIC_API_BASE TENCENT_API_BASE TENCENT_API_KEY TERM
TERM_PROGRAM TERM_PROGRAM_VERSION TERM_SESSION_ID TEST_EMAIL_ADDRESS TIKTOKEN_CACHE_DIR
TIKTOKEN_ENCODE_CHUNK_SIZE_CHARS TIMEOUT_WORKER_HEALTHCHECK TINYFISH_AGENT_API_BASE TINYFISH_ALLOW_AUTHENTICATED_RUNS
TINYFISH_API_BASE TINYFISH_COST_PER_STEP TOGETHERAI_API_KEY TOGETHER_AI_110_B TOGETHER_AI_21_B TOGETHER_AI_41_B
TOGETHER_AI_4_B TOGETHER_AI_80_B TOGETHER_AI_8_B TOGETHER_AI_API_BASE TOGETHER_AI_API_KEY TOGETHER_AI_EMBEDDING_150_M
TOGETHER_AI_EMBEDDING_350_M TOGETHER_AI_TOKEN TOGETHER_API_KEY TOKEN_COUNTER_MAX_CONCURRENT_COUNTS
TOKEN_COUNTER_MAX_EXACT_CHARS TOOL_CHOICE_OBJECT_TOKEN_COUNT TOOL_POLICY_CACHE_TTL_SECONDS TOPAZ_API_BASE
TOPAZ_API_KEY TRACE_READ_RETRY_AFTER_SECONDS TYPESAFE_API_BASE TYPESAFE_API_KEY UI_LOGO_PATH UI_LOGO_PATH_DARK
UI_PASSWORD UI_USERNAME UPSTREAM_LANGFUSE_SECRET_KEY USE_AWS_KMS USE_DDPROFILER USE_DDTRACE USE_LITELLM_PROXY
USE_OTEL_LITELLM_REQUEST_SPAN USE_V2_MIGRATION_RESOLVER V0_API_BASE V0_API_KEY VALKEY_HOST VALKEY_PASSWORD VALKEY_PORT
VANTAGE_API_KEY VANTAGE_BASE_URL VANTAGE_EXPORT_FREQUENCY VANTAGE_EXPORT_INTERVAL_SECONDS VANTAGE_INTEGRATION_TOKEN
VERCEL_AI_GATEWAY_API_BASE VERCEL_AI_GATEWAY_API_KEY VERCEL_APP_NAME VERCEL_OIDC_TOKEN VERCEL_SITE_URL
VERTEXAI_API_BASE VERTEXAI_CREDENTIALS VERTEXAI_LOCATION VERTEXAI_PROJECT VERTEX_API_BASE VERTEX_CREDENTIALS
VERTEX_LOCATION VERTEX_PROJECT VIGIL_GUARD_API_KEY VIGIL_GUARD_URL VLLM_API_BASE VOLCENGINE_API_BASE
VOLCENGINE_API_KEY VOYAGE_AI_API_KEY VOYAGE_AI_TOKEN VOYAGE_API_BASE VOYAGE_API_KEY VTE_VERSION WANDB_API_BASE
WANDB_API_KEY WANDB_HOST WANDB_PROJECT_ID WATSONX_APIKEY WATSONX_API_BASE WATSONX_API_KEY WATSONX_DEPLOYMENT_SPACE_ID
WATSONX_IAM_URL WATSONX_PROJECT_ID WATSONX_REGION WATSONX_SPACE_ID WATSONX_TOKEN WATSONX_URL WATSONX_ZENAPIKEY
WEBHOOK_URL WEZTERM_VERSION WML_URL WORKER_CONFIG WT_SESSION WX_API_KEY WX_PROJECT_ID WX_REGION WX_SPACE_ID WX_URL
XAI_API_BASE XAI_API_KEY XAI_OAUTH_API_BASE XAI_OAUTH_AUTH_FILE XAI_OAUTH_TOKEN_DIR XECGUARD_API_BASE XECGUARD_API_KEY
XECGUARD_BLOCK_ON_ERROR XINFERENCE_API_BASE XINFERENCE_API_KEY YOUCOM_API_BASE YOUCOM_API_KEY ZAI_API_BASE ZAI_API_KEY
ZSCALER_AI_GUARD_API_KEY ZSCALER_AI_GUARD_POLICY_ID ZSCALER_AI_GUARD_URL prometheus_multiproc_dir
"""
