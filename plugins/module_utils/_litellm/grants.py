# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Grants of a team or a key: the services, the tools of a service and the access groups that it may use. Pure.

LiteLLM keeps them in C(object_permission). Versions that know no grants of single tools get those in C(metadata), where
the guard (mcp_guard) reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Plan, Policy

# To a key without any grant, LiteLLM 1.77.3 lists every tool. No server has this id, so it lists none.
NOBODY = "no-mcp-servers"
TOOLS = "mcp_tool_permissions"  # in object_permission, and on older versions in metadata

FIELDS = (Field("services", Policy.SET), Field("access_groups", Policy.SET), Field("tools"))


def validate(where: str, item: Mapping[str, Any], known_services: Sequence[str] | None) -> None:
    """Refuse grants that mean nothing, or something else than one would think. Raises Problem."""
    for position, service in enumerate(item["services"]):
        if known_services is not None and service not in known_services:
            known = ", ".join(sorted(known_services)) or "none"
            raise Problem(
                f"{where}.services[{position}]: {service!r} is no service of this gateway (known: {known});"
                f" correct the grant of {item['alias']!r}, or add the service"
            )
    for service, tools in item["tools"].items():
        place = f"{where}.tools.{service}"
        if service not in item["services"]:
            raise Problem(f"{place}: {item['alias']!r} is not granted {service}; add it to {where}.services")
        if not isinstance(tools, (list, tuple)) or not tools or not all(isinstance(tool, str) for tool in tools):
            raise Problem(
                f"{place} must name tools, as in [list_schemas]; to grant none, take {service} out of {where}.services"
            )
        for tool in tools:
            if tool.startswith(f"{service}-"):
                raise Problem(f"{place}: {tool!r}: give the tool's own name, {tool[len(service) + 1 :]!r}")


def validate_ceiling(where: str, key: Mapping[str, Any], team: Mapping[str, Any]) -> None:
    """Refuse grants of *key* that its *team* does not have: current versions refuse them, older ones drop them."""
    for option in ("services", "access_groups"):
        allowed = team.get(option) or []
        for position, name in enumerate(key[option]):
            if name not in allowed:
                raise Problem(
                    f"{where}.{option}[{position}]: the team {key['team']!r} of {key['alias']!r} is not granted"
                    f" {name!r}, and a key cannot have more than its team; grant it to the team, or take it off the key"
                )


def desired(item: Mapping[str, Any], ids: Mapping[str, str], facts: VersionFacts | None) -> dict[str, Any]:
    """Grants of an item of an option, with the *ids* of servers that have another one than their name."""
    services = sorted({ids.get(service, service) for service in item["services"]})
    nothing = not services and not item["access_groups"] and not item.get("team")
    if nothing and facts is not None and not facts.enforces_grants:
        services = [NOBODY]
    return {
        "services": services,
        "access_groups": sorted(set(item["access_groups"])),
        "tools": {ids.get(service, service): sorted(set(tools)) for service, tools in sorted(item["tools"].items())},
    }


def current(row: Mapping[str, Any], facts: VersionFacts | None) -> dict[str, Any]:
    """Grants of a row of LiteLLM in the form of C(desired())."""
    permission = row.get("object_permission") or {}
    native, metadata = facts is not None and facts.tool_grants_native, row.get("metadata") or {}
    tools = (permission if native else metadata).get(TOOLS)
    if native and TOOLS in metadata:
        tools = "as an older version kept them"  # which are taken away: nobody reads them any more
    return {
        "services": list(permission.get("mcp_servers") or []),
        "access_groups": list(permission.get("mcp_access_groups") or []),
        # Whatever stands there and is no list of tools differs from all that can be desired, and is put right.
        "tools": {name: sorted(found) if isinstance(found, list) else found for name, found in tools.items()}
        if isinstance(tools, dict)
        else tools or {},
    }


def permission(values: Mapping[str, Any], facts: VersionFacts) -> dict[str, Any]:
    """C(object_permission) as LiteLLM takes it."""
    native = {TOOLS: values["tools"]} if facts.tool_grants_native else {}
    return {"mcp_servers": values["services"], "mcp_access_groups": values["access_groups"], **native}


def written(plan: Plan) -> list[tuple[str, Mapping[str, Any]]]:
    """Alias and values of each resource that is going to be written with grants."""
    return [
        (step.key, step.values)
        for step in plan.steps()
        if (step.action != "update" or {known.name for known in FIELDS} & {*step.changes})
        and (step.values.get("services") or step.values.get("access_groups"))
    ]


def require_registered(
    kind: str, granted: Iterable[tuple[str, Mapping[str, Any]]], servers: Sequence[Mapping[str, Any]]
) -> None:
    """Refuse grants of what is not there: current versions drop them silently. Raises Problem.

    I(granted): what C(written()) says of a plan for this *kind* of option. I(servers): rows of LiteLLM.
    """
    ids = {server["server_id"] for server in servers}
    groups = {group for server in servers for group in server.get("mcp_access_groups") or []}
    for alias, values in granted:
        for service in values["services"]:
            if service not in ids and service != NOBODY:
                raise Problem(
                    f"{kind}: {alias!r} is granted {service!r}, which is not registered in LiteLLM;"
                    f" deploy that service first (tag {service})"
                )
        for group in values["access_groups"]:
            if group not in groups:
                raise Problem(
                    f"{kind}: {alias!r} is granted the access group {group!r}, and no registered service is in it;"
                    " correct the name, or put a service into the group and deploy it first"
                )
