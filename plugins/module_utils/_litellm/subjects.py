# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What teams and keys have in common: models, limits, owner, tags, notes and grants. Pure.

LiteLLM's fields for owner and tags are for its users and for a licence, so both are kept in C(metadata), where LiteLLM
reads tags too, together with our mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry, grants
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import MARK, Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import MARK as MARKED
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Policy

LIMITS = ("max_budget", "rpm_limit", "tpm_limit")

# Mirrored in the documentation of litellm_keys and litellm_teams.
OPTIONS: dict[str, Any] = {
    "alias": {"type": "str", "required": True},
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "owner": {"type": "str"},
    "services": {"type": "list", "elements": "str", "default": []},
    "tools": {"type": "dict", "default": {}},
    "access_groups": {"type": "list", "elements": "str", "default": []},
    "models": {"type": "list", "elements": "str", "default": []},
    "max_budget": {"type": "float"},
    "budget_duration": {"type": "str"},
    "rpm_limit": {"type": "int"},
    "tpm_limit": {"type": "int"},
    "tags": {"type": "list", "elements": "str", "default": []},
    "metadata": {"type": "dict", "default": {}},
    "blocked": {"type": "bool", "default": False},
}

# Members of metadata that are not the operator's notes.
RESERVED = ("managed_by", "owner", "tags", grants.TOOLS, "rotated_from")

FIELDS = (
    *grants.FIELDS,
    Field("models", Policy.SET),
    *(Field(name) for name in LIMITS),
    Field("budget_duration", same=expiry.same_period),
    Field("blocked"),
    Field("owner"),
    Field("tags", Policy.SET),
    Field("metadata", Policy.SUBSET),
)

# Of a week ("1w") LiteLLM makes a day.
DURATION = re.compile(r"[1-9][0-9]*(?:s|m|h|d|mo)\Z")

# Names that LiteLLM gives a meaning of its own.
MODEL_WORDS = ("all-proxy-models", "all-team-models", "no-default-models")


def validate(
    kind: str,
    items: Sequence[Mapping[str, Any]],
    known_services: Sequence[str] | None,
    known_models: Sequence[str] | None,
) -> None:
    """Refuse what LiteLLM would refuse or misread, in items of the option *kind*. Raises Problem that names the place.

    Items to be absent are looked at for their alias only.
    """
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        where, alias = f"{kind}[{index}]", item["alias"]
        if alias in seen:
            raise Problem(f"{where}.alias: {alias!r} is already {kind}[{seen[alias]}]; keep one of the two")
        seen[alias] = index
        if not alias or alias != alias.strip():
            raise Problem(f"{where}.alias: {alias!r} is empty or has blanks around it; give it a name")
        if item["state"] == "absent":
            continue
        grants.validate(where, item, known_services)
        _validate_models(where, item, known_models)
        _validate_limits(where, item)
        for name in RESERVED:
            if name in item["metadata"]:
                own = (
                    f"use {where}.{name}"
                    if name in ("owner", "tags")
                    else "it is this module's own; choose another name"
                )
                raise Problem(f"{where}.metadata.{name}: {own}")


def _validate_models(where: str, item: Mapping[str, Any], known: Sequence[str] | None) -> None:
    for position, model in enumerate(item["models"]):
        if known is None or model in known or model in MODEL_WORDS:
            continue
        if not any(fnmatchcase(model, pattern) or fnmatchcase(pattern, model) for pattern in known):
            raise Problem(
                f"{where}.models[{position}]: {model!r} is no model of this gateway (known:"
                f" {', '.join(known) or 'none'}); correct the name for {item['alias']!r}, or add the model"
            )


def _validate_limits(where: str, item: Mapping[str, Any]) -> None:
    for name in (*LIMITS, "max_parallel_requests"):
        limit = item.get(name)
        if limit is not None and limit < 0:
            raise Problem(f"{where}.{name}: {limit} is below 0; leave it out for no limit")
    duration = item["budget_duration"]
    if duration is not None and not DURATION.match(duration):
        raise Problem(f"{where}.budget_duration: {duration!r} is no duration; give one like 30s, 12h, 30d or 1mo")


def desired(item: Mapping[str, Any], ids: Mapping[str, str], facts: VersionFacts | None) -> dict[str, Any]:
    """An item of the option as LiteLLM stores it. A limit that is not given is no limit."""
    return {
        **grants.desired(item, ids, facts),
        "models": sorted(set(item["models"])),
        **{name: item[name] for name in LIMITS},
        "budget_duration": item["budget_duration"],
        "blocked": item["blocked"],
        "owner": item["owner"],
        "tags": sorted(set(item["tags"])),
        "metadata": dict(item["metadata"]),
    }


def current(row: Mapping[str, Any], facts: VersionFacts | None) -> dict[str, Any]:
    """A row of LiteLLM in the form of C(desired()); null and empty are the same."""
    metadata = row.get("metadata") or {}
    tags = metadata.get("tags")
    return {
        **grants.current(row, facts),
        "models": list(row.get("models") or []),
        **{name: row.get(name) for name in LIMITS},
        "budget_duration": row.get("budget_duration"),
        "blocked": bool(row.get("blocked")),
        "owner": metadata.get("owner"),
        "tags": [str(tag) for tag in tags] if isinstance(tags, list) else [],
        "metadata": {name: value for name, value in metadata.items() if name not in RESERVED},
    }


def is_ours(row: Mapping[str, Any]) -> bool:
    """Whether a row carries our mark."""
    return (row.get("metadata") or {}).get("managed_by") == MARK


def body(values: Mapping[str, Any], changes: Sequence[str], facts: VersionFacts) -> dict[str, Any]:
    """The part of a request that writes *changes* of *values*. Metadata is written as a whole, and grants are."""
    changed = set(changes)
    plain = ("models", *LIMITS, "budget_duration", "blocked")
    sent = {name: values[name] for name in plain if name in changed}
    if changed & {"services", "access_groups", "tools"}:
        sent["object_permission"] = grants.permission(values, facts)
    if changed & {"metadata", "owner", "tags", "tools", MARKED}:
        sent["metadata"] = _metadata(values, facts)
    return sent


def _metadata(values: Mapping[str, Any], facts: VersionFacts) -> dict[str, Any]:
    own = {
        "managed_by": MARK,
        "owner": values["owner"],
        "tags": values["tags"],
        grants.TOOLS: {} if facts.tool_grants_native else values["tools"],
        "rotated_from": values.get("rotated_from"),
    }
    return {**values["metadata"], **{name: value for name, value in own.items() if value}}
