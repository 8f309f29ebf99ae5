# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must happen when a key calls a tool: from the key, its team and the service as the inventory has them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from ansible.module_utils.parsing.convert_bool import boolean

from .._litellm import expiry
from .model import MODEL_PATHS, ROUTES, CheckError

Item = Mapping[str, Any]

# LiteLLM's names for many routes at once, with the paths that they hold on every version. On current versions
# C(mcp_routes) and C(llm_api_routes) hold C(rest) too.
_ROUTE_GROUPS: Mapping[str, frozenset[str]] = {
    "mcp_routes": frozenset({"mcp"}),
    "openai_routes": frozenset(MODEL_PATHS),
    "llm_api_routes": frozenset({"mcp", *MODEL_PATHS}),
}

# LiteLLM's own words; the second one leaves it to the team.
_ALL_MODELS = ("all-proxy-models", "all-team-models")


def present(items: Iterable[Item], option: str) -> list[Item]:
    """The keys or teams that are meant to be there. Raises CheckError for one without an alias."""
    found = []
    for index, item in enumerate(items):
        if not isinstance(item, Mapping) or not item.get("alias"):
            raise CheckError(f"{option}[{index}] has no alias")
        if item.get("state", "present") != "absent":
            found.append(item)
    return found


def expected(key: Item, team: Item | None, service: Item, tool: str | None) -> str:
    """C(works), C(denied) or C(unauthorized), as long as the key has not ended.

    I(team): the one that the key names, if it is known. I(service): its C(name), C(access_groups). I(tool): without
    one, whether the key may use the service at all.
    """
    if _blocked(key) or (team is not None and _blocked(team)):
        return "unauthorized"
    return "works" if _may_run(key, team, service, tool) else "denied"


def ends(key: Item) -> str | None:
    """When a key ends, as C(2027-01-31T18:00:00Z); None for never. Raises Problem for a time that is none."""
    moment = expiry.parse(str(key["expires"]), "expires") if key.get("expires") else None
    return None if moment is None else expiry.text(moment)


def may_call(key: Item, path: str) -> bool:
    """Whether the C(allowed_routes) of a key let it use a path, on every version of LiteLLM.

    Current versions also take a route for all those below it: what only they allow counts as not allowed.
    """
    routes = [str(route) for route in key.get("allowed_routes") or []]
    wanted = ROUTES[path]
    return not routes or any(
        route == wanted
        or (route.endswith("*") and wanted.startswith(route[:-1]))
        or path in _ROUTE_GROUPS.get(route, ())
        for route in routes
    )


def may_use(key: Item, team: Item | None, model: str | None) -> bool:
    """Whether both a key and its team may use a model; not asked of none."""
    return model is None or all(_has_model(item, model) for item in (key, team) if item)


def _has_model(item: Item, model: str) -> bool:
    models = [str(pattern) for pattern in item.get("models") or []]
    return not models or any(pattern in _ALL_MODELS or fnmatchcase(model, pattern) for pattern in models)


def _blocked(item: Item) -> bool:
    return boolean(item.get("blocked") or False, strict=False)


def _may_run(key: Item, team: Item | None, service: Item, tool: str | None) -> bool:
    """What all allow that grant anything: a key without grants has its team's, a team without any narrows nothing."""
    granting = [item for item in (key, team) if item and (item.get("services") or item.get("access_groups"))]
    return bool(granting) and all(_allows(item, service, tool) for item in granting)


def _allows(item: Item, service: Item, tool: str | None) -> bool:
    groups = {*(item.get("access_groups") or [])} & {*(service.get("access_groups") or [])}
    if not groups and service["name"] not in (item.get("services") or []):
        return False
    tools = (item.get("tools") or {}).get(service["name"])
    return tool is None or tools is None or tool in tools
