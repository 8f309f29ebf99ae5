# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Models, and what refers to them."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    REFERENCE,
    Drop,
    Hit,
    Path,
    Set,
    Subject,
)

# What stands in for a mocked model: it calls the tool that it is offered.
SELFTEST = {"model": "hosted_vllm/selftest", "api_base": "http://litellm-selftest:8090/v1", "api_key": "none"}

_FALLBACKS = ("fallbacks", "context_window_fallbacks", "content_policy_fallbacks")


def model_missing(subject: Subject) -> Iterator[Hit]:
    """A model without a name, or without litellm_params.model."""
    models = subject.config.get("model_list")
    for index, entry in enumerate(models if isinstance(models, list) else []):
        path = ("model_list", index)
        if not isinstance(entry, Mapping):
            message = f"{subject.litellm} does not start on this"
            yield Hit(catalogue.MODEL_MISSING, path, message, "write model_name and litellm_params", mends=(Drop(),))
            continue
        if entry.get("model_name") in (None, ""):
            message = f"there is none: {subject.litellm} does not start, or nobody can call the model"
            yield Hit(
                catalogue.MODEL_MISSING,
                (*path, "model_name"),
                message,
                "write the name for clients",
                mends=(Drop(path),),
            )
        parameters = entry.get("litellm_params")
        if not isinstance(parameters, Mapping) or not parameters.get("model"):
            message = f"there is none: {subject.litellm} does not start"
            fix, mends = "write provider/model, such as openai/gpt-4o", (Drop(path),)
            yield Hit(catalogue.MODEL_MISSING, (*path, "litellm_params", "model"), message, fix, mends=mends)


def parameters_of(entry: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """The litellm_params of a model; empty when there are none."""
    parameters = entry.get("litellm_params")
    return parameters if isinstance(parameters, Mapping) else {}


def model_provider(subject: Subject) -> Iterator[Hit]:
    """A model whose provider LiteLLM cannot tell."""
    for path, entry in subject.models:
        parameters = parameters_of(entry)
        model = parameters.get("model")
        if isinstance(model, str) and model and not provider_is_known(subject, model, parameters):
            message = f"{subject.litellm} cannot tell the provider, and drops the model: nobody can call it"
            fix = "write provider/model, such as openai/gpt-4o, or set custom_llm_provider"
            mends = _provided((*path, "litellm_params"), model, parameters)
            yield Hit(catalogue.MODEL_PROVIDER, (*path, "litellm_params", "model"), message, fix, mends=mends)


def _provided(path: Path, model: str, parameters: Mapping[Any, Any]) -> tuple[Set, ...]:
    if model.startswith("mock"):
        return (Set(dict(SELFTEST), path),)
    # A server of one's own speaks OpenAI's protocol, or it would have a provider.
    return (Set(f"openai/{model}"),) if parameters.get("api_base") else ()


def provider_is_known(subject: Subject, model: str, parameters: Mapping[Any, Any]) -> bool:
    """Whether LiteLLM can tell the provider of *model*, as far as the file says."""
    if (
        parameters.get("custom_llm_provider")
        or parameters.get("use_litellm_proxy")
        or model.startswith(REFERENCE)
        or "${" in model
        or model == "*"
    ):
        return True
    custom = subject.section("litellm_settings").get("custom_provider_map")
    own = {item.get("provider") for item in custom if isinstance(item, Mapping)} if isinstance(custom, list) else set()
    table = subject.accepted
    if "/" in model and (model.split("/", 1)[0] in table.providers or model.split("/", 1)[0] in own):
        return True
    if model in table.models or any(re.search(pattern, model) for pattern in table.model_patterns):
        return True
    base = parameters.get("api_base") or parameters.get("base_url")
    return isinstance(base, str) and any(endpoint in base for endpoint in table.endpoints)


def mock_response(subject: Subject) -> Iterator[Hit]:
    """A model that answers before any tool is looked at."""
    for path, entry in subject.models:
        if "mock_response" in parameters_of(entry):
            message = f"{subject.litellm} answers with this text before it looks at tools: it proves no tool execution"
            fix = "for a proof use a model that calls tools, such as the self-test model (litellm_selftest_model)"
            yield Hit(catalogue.MOCK_RESPONSE, (*path, "litellm_params", "mock_response"), message, fix)


def unknown_model_group(subject: Subject) -> Iterator[Hit]:
    """A fallback or an alias to a model that the file does not have."""
    if "include" in subject.config:
        return  # the models may stand there
    names = [str(entry.get("model_name")) for _path, entry in subject.models]
    infos = [entry.get("model_info") for _path, entry in subject.models]
    names += [str(info["id"]) for info in infos if isinstance(info, Mapping) and "id" in info]
    aliases = subject.section("router_settings").get("model_group_alias")
    if isinstance(aliases, Mapping):
        names += [str(name) for name in aliases]
    patterns = [name for name in names if "*" in name]
    for path, model in _references(subject):
        if model not in names and not any(fnmatch.fnmatchcase(model, pattern) for pattern in patterns):
            message = f"there is no model of that name here: {subject.litellm} says so only when the fallback is needed"
            fix = "correct the name, or add the model to model_list"
            yield Hit(catalogue.UNKNOWN_MODEL_GROUP, path, message, fix)


def _references(subject: Subject) -> Iterator[tuple[Path, str]]:
    for section in ("litellm_settings", "router_settings"):
        settings = subject.section(section)
        for name in _FALLBACKS:
            lists = settings.get(name)
            for index, item in enumerate(lists if isinstance(lists, list) else []):
                for model, others in item.items() if isinstance(item, Mapping) else ():
                    path: Path = (section, name, index, model)
                    if isinstance(model, str) and model != "*":
                        yield path, model
                    yield from _texts(others, path)
        yield from _texts(settings.get("default_fallbacks"), (section, "default_fallbacks"))
    aliases = subject.section("router_settings").get("model_group_alias")
    for alias, target in aliases.items() if isinstance(aliases, Mapping) else ():
        place: Path = ("router_settings", "model_group_alias", alias)
        if isinstance(target, Mapping):
            place, target = (*place, "model"), target.get("model")
        if isinstance(target, str):
            yield place, target


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    for index, item in enumerate(value if isinstance(value, list) else []):
        if isinstance(item, str):
            yield (*path, index), item
