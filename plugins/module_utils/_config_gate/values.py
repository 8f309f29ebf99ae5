# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that are none of those that the code knows, and settings that need another one beside them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    ERROR,
    REFERENCE,
    WARNING,
    Hit,
    Path,
    Set,
    Subject,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.places import values_at

# These have rules of their own.
_JUDGED_ELSEWHERE = frozenset({"mcp_servers.*.transport", "mcp_servers.*.auth_type"})
_CALLBACKS = "litellm_settings.callbacks[]"
# Callbacks can be made elsewhere, and a mode counts for the health check only.
_MAYBE_MORE = frozenset({_CALLBACKS, "model_list[].model_info.mode"})
# What LiteLLM takes for granted in an item of these lists.
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "litellm_settings.default_team_settings[]": ("team_id",),
    "credential_list[]": ("credential_name", "credential_values", "credential_info"),
}
_CUSTOM = re.compile(r"\w+(?:\.\w+)+\Z")
_FALLBACKS = ("fallbacks", "context_window_fallbacks", "content_policy_fallbacks")


def unknown_value(subject: Subject) -> Iterator[Hit]:
    """A text that is none of the values that the code compares with."""
    for place, known in subject.accepted.choices.items():
        if place in _JUDGED_ELSEWHERE:
            continue
        for path, value in values_at(subject.config, place):
            if isinstance(value, str) and value not in known and not _is_open(place, value):
                yield _unknown(subject, place, path, value, known)


def _is_open(place: str, value: str) -> bool:
    return value.startswith(REFERENCE) or "${" in value or (place == _CALLBACKS and bool(_CUSTOM.match(value)))


def _unknown(subject: Subject, place: str, path: Path, value: str, known: tuple[str, ...]) -> Hit:
    nearest = difflib.get_close_matches(value, known, n=1)
    fix = f"did you mean {nearest[0]}?" if nearest else f"use one of {', '.join(known)}"
    message = f"{subject.litellm} knows no such value: it stops on it, or takes no notice of it"
    severity = ERROR if subject.facts.proven and place not in _MAYBE_MORE else WARNING
    return Hit(catalogue.UNKNOWN_VALUE, path, message, fix, severity, (Set(nearest[0]),) if nearest else ())


def missing_setting(subject: Subject) -> Iterator[Hit]:
    """A setting that does not work without another one."""
    settings = subject.section("litellm_settings")
    if settings.get("max_budget") and "budget_duration" not in settings:
        message = f"with a database {subject.litellm} does not start on max_budget without budget_duration"
        path = ("litellm_settings", "max_budget")
        yield Hit(catalogue.MISSING_SETTING, path, message, "set litellm_settings.budget_duration, such as 30d")
    cache = settings.get("cache_params")
    if isinstance(cache, Mapping) and "type" not in cache and ("host" in cache or "url" in cache):
        message = f"without type {subject.litellm} caches in its own memory, and does not use this server"
        path = ("litellm_settings", "cache_params")
        fix, mends = "set type: redis", (Set("redis", (*path, "type")),)
        yield Hit(catalogue.MISSING_SETTING, path, message, fix, mends=mends)
    for place, names in _REQUIRED.items():
        for path, item in values_at(subject.config, place):
            for name in names if isinstance(item, Mapping) else ():
                if name not in item:
                    message = f"there is no {name}: {subject.litellm} does not start"
                    yield Hit(catalogue.MISSING_SETTING, path, message, f"add {name}")


def fallback_form(subject: Subject) -> Iterator[Hit]:
    """A fallback that names more than one model, or none."""
    for section in ("litellm_settings", "router_settings"):
        for name in _FALLBACKS:
            for path, item in values_at(subject.config, f"{section}.{name}[]"):
                if not isinstance(item, Mapping) or len(item) != 1:
                    message = f"{subject.litellm} wants exactly one model here, with its fallbacks, and does not start"
                    yield Hit(catalogue.FALLBACK_FORM, path, message, "write one item for each model: - model: [other]")


def unknown_credential(subject: Subject) -> Iterator[Hit]:
    """A model that uses a credential which the file does not have."""
    if "include" in subject.config:
        return  # it may stand there
    credentials: Any = subject.config.get("credential_list")
    entries = credentials if isinstance(credentials, list) else []
    names = {entry.get("credential_name") for entry in entries if isinstance(entry, Mapping)}
    for path, name in values_at(subject.config, "model_list[].litellm_params.litellm_credential_name"):
        if isinstance(name, str) and name not in names:
            message = f"there is no such credential here: {subject.litellm} calls the provider without one"
            fix = "correct the name, or add it to credential_list"
            yield Hit(catalogue.UNKNOWN_CREDENTIAL, path, message, fix)
