# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Virtual keys in LiteLLM: how a row of its API and an item of the option become comparable, and the calls to write.

LiteLLM stores the sha256 of a key, never the key: so a key whose value is not the wanted one can be told by its token.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, ProtocolError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import MARK, Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Policy, Resource, Step

PAGE = 100  # the most that /key/list gives at once
LIMITS = ("max_budget", "budget_duration", "rpm_limit", "tpm_limit", "max_parallel_requests")

FIELDS = (
    Field("token", Policy.IMMUTABLE, secret=True),
    Field("services", Policy.SET),
    Field("access_groups", Policy.SET),
    Field("models", Policy.SET),
    # LiteLLM 1.77.3 ignores a null for it in an update.
    *(Field(name, clearable=name != "budget_duration") for name in LIMITS),
    Field("blocked"),
    Field("metadata", Policy.SUBSET),
)

# LiteLLM wants the prefix; its routes to block a key accept no other characters.
VALUE = re.compile(r"sk-[A-Za-z0-9_-]+\Z")
DURATION = re.compile(r"[1-9][0-9]*(?:s|m|h|d|mo)\Z")


def token(value: str) -> str:
    """What LiteLLM stores in place of the key *value*."""
    return hashlib.sha256(value.encode()).hexdigest()


def validate(keys: Sequence[Mapping[str, Any]], known_services: Sequence[str] | None) -> None:
    """Refuse what LiteLLM would refuse or misread. Raises Problem that names the option, never a value."""
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        where = f"keys[{index}]"
        if key["alias"] in seen:
            first = seen[key["alias"]]
            raise Problem(f"{where}.alias: {key['alias']!r} is already keys[{first}]; keep one of the two")
        seen[key["alias"]] = index
        if not key["alias"] or key["alias"] != key["alias"].strip():
            raise Problem(f"{where}.alias: {key['alias']!r} is empty or has blanks around it; give the key a name")
        if key["value"] is not None and not VALUE.match(key["value"]):
            raise Problem(f"{where}.value ({key['alias']}) must be sk- and then letters, digits, - and _ only")
        for position, service in enumerate(key["services"]):
            if known_services is not None and service not in known_services:
                known = ", ".join(sorted(known_services)) or "none"
                raise Problem(
                    f"{where}.services[{position}]: {service!r} is no service of this gateway (known: {known});"
                    f" correct the grant of {key['alias']!r}, or add the service"
                )
        _validate_limits(where, key)


def _validate_limits(where: str, key: Mapping[str, Any]) -> None:
    for name in LIMITS:
        limit = key[name]
        if name != "budget_duration" and limit is not None and limit < 0:
            raise Problem(f"{where}.{name}: {limit} is below 0; leave it out for no limit")
    duration = key["budget_duration"]
    if duration is not None and not DURATION.match(duration):
        raise Problem(f"{where}.budget_duration: {duration!r} is no duration; give one like 30s, 12h, 30d or 1mo")
    if "managed_by" in key["metadata"]:
        raise Problem(f"{where}.metadata.managed_by is this module's own mark; choose another name")


def validate_values(keys: Sequence[Mapping[str, Any]], values: Mapping[str, str], shortest: int) -> None:
    """Refuse values that two keys share, or that the running version refuses. Raises Problem."""
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        value = values.get(key["alias"])
        if value is None:
            continue
        if len(value) < shortest:
            raise Problem(
                f"keys[{index}] ({key['alias']}): its value has {len(value)} characters; give at least {shortest}"
            )
        if value in seen:
            raise Problem(
                f"keys[{index}] ({key['alias']}) has the same value as keys[{seen[value]}]; give each its own"
            )
        seen[value] = index


def desired(key: Mapping[str, Any], value: str) -> Resource:
    """An item of the option as LiteLLM stores it. A limit that is not given is no limit."""
    values = {
        "token": token(value),
        "services": sorted(set(key["services"])),
        "access_groups": [],
        "models": sorted(set(key["models"])),
        **{name: key[name] for name in LIMITS},
        "blocked": key["blocked"],
        "metadata": {**key["metadata"], "managed_by": MARK},
    }
    return Resource(key["alias"], values)


def current(row: Mapping[str, Any]) -> Resource:
    """A row of C(GET /key/list) in the form of C(desired()); null and empty are the same."""
    permission = row.get("object_permission") or {}
    metadata = row.get("metadata") or {}
    values = {
        "token": row.get("token"),
        "services": list(permission.get("mcp_servers") or []),
        "access_groups": list(permission.get("mcp_access_groups") or []),
        "models": list(row.get("models") or []),
        **{name: row.get(name) for name in LIMITS},
        "blocked": bool(row.get("blocked")),
        "metadata": dict(metadata),
    }
    return Resource(row["key_alias"], values, owned=metadata.get("managed_by") == MARK)


def read(client: LiteLLMClient) -> list[dict[str, Any]]:
    """All virtual keys with their grants; those without an alias too. Raises LiteLLMError."""
    return [row for page in _pages(client) for row in page]


def _pages(client: LiteLLMClient) -> Iterator[list[dict[str, Any]]]:
    page, pages = 1, 1
    while page <= pages:
        answer = client.get("/key/list", {"return_full_object": "true", "size": PAGE, "page": page})
        rows = answer.get("keys") if isinstance(answer, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ProtocolError(f"GET {client.base_url}/key/list: not a list of keys; is this LiteLLM?")
        yield rows
        pages = int(answer.get("total_pages") or 1)
        page += 1


def create(client: LiteLLMClient, step: Step, value: str) -> None:
    """Make the key. There must be none of this value yet: for that one, LiteLLM says 200 and changes nothing."""
    client.post("/key/generate", {"key": value, "key_alias": step.key, **_body(step.values)})


def update(client: LiteLLMClient, step: Step, value: str) -> None:
    """Change what differs, and only that: a budget_duration that is sent again starts the budget anew.

    By its value, not by its token: only then LiteLLM forgets the old row that it keeps in memory.
    """
    changes = set(step.changes)
    if changes & {"services", "access_groups"}:
        changes |= {"services", "access_groups"}
    body = _body({name: item for name, item in step.values.items() if name in changes})
    client.post("/key/update", {"key": value, **body})


def delete(client: LiteLLMClient, step: Step) -> None:
    """Delete by token, which is the one that was read, whoever has the alias by now."""
    if step.current is None:
        raise ValueError(f"{step.key}: only a key that was read can be deleted")
    client.post("/key/delete", {"keys": [step.current.values["token"]]})


def replace(client: LiteLLMClient, step: Step, value: str) -> None:
    """Delete and make again: a key's value cannot be updated."""
    delete(client, step)
    create(client, step, value)


def _body(values: Mapping[str, Any]) -> dict[str, Any]:
    """The request for *values*: the grants in an object of their own, the token nowhere."""
    own = ("token", "services", "access_groups")
    body = {name: item for name, item in values.items() if name not in own}
    if "services" in values:
        body["object_permission"] = {
            "mcp_servers": values["services"],
            "mcp_access_groups": values["access_groups"],
        }
    return body
