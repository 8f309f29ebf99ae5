# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teams in LiteLLM: how a row of its API and an item of the option become comparable, and the calls to write.

LiteLLM knows a team by an id, and older versions let two have the same alias. Ours have their alias as id, so that keys
find them again after the loss of the database.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import subjects
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, ProtocolError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Policy, Resource, Step

FIELDS = (Field("team_alias"), *subjects.FIELDS, Field("team_id", Policy.SERVER_OWNED))


def desired(item: Mapping[str, Any], ids: Mapping[str, str], facts: VersionFacts | None) -> Resource:
    """An item of the option as LiteLLM stores it."""
    # A team is no key: without grants it gives its keys nothing, on every version.
    values = subjects.desired({**item, "team": item["alias"]}, ids, facts)
    return Resource(item["alias"], {"team_alias": item["alias"], **values})


def current(row: Mapping[str, Any], wanted: Collection[str], facts: VersionFacts | None) -> Resource:
    """A row of LiteLLM in the form of C(desired()). By its id where that is I(wanted), whatever it is called by now."""
    name = row["team_id"] if row["team_id"] in wanted else row.get("team_alias") or row["team_id"]
    values = {"team_alias": row.get("team_alias"), "team_id": row["team_id"], **subjects.current(row, facts)}
    return Resource(name, values, owned=subjects.is_ours(row))


def refuse_namesakes(rows: Sequence[Mapping[str, Any]], wanted: Collection[str]) -> None:
    """Refuse to guess which of two teams of one alias is meant. Raises Problem."""
    ids: dict[str, str] = {}
    for row in rows:
        name = row["team_id"] if row["team_id"] in wanted else row.get("team_alias")
        if name in wanted and name in ids:
            raise Problem(
                f"teams: LiteLLM has two teams {name!r}, with the ids {ids[name]} and {row['team_id']};"
                " delete or rename one of them in LiteLLM"
            )
        if name:
            ids[name] = row["team_id"]


def ids_by_alias(rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """team_id by alias; an id that is an alias, too, is that one's."""
    by_alias = {row["team_alias"]: row["team_id"] for row in rows if row.get("team_alias")}
    return {**by_alias, **{row["team_id"]: row["team_id"] for row in rows}}


def read(client: LiteLLMClient, detailed: Callable[[Mapping[str, Any]], bool] | None = None) -> list[dict[str, Any]]:
    """All teams; with their grants those that are I(detailed), at one request for each. Raises LiteLLMError."""
    rows = client.get_pages("/v2/team/list", "teams", "page_size", sort_by="team_id", sort_order="asc")
    for row in rows:
        if not row.get("team_id"):
            raise ProtocolError(f"GET {client.base_url}/v2/team/list: a team without an id; is this LiteLLM?")
        # The list leaves the grants out, on all versions.
        if detailed is not None and row.get("object_permission_id") and detailed(row):
            found = client.get("/team/info", {"team_id": row["team_id"]})
            row["object_permission"] = (found.get("team_info") or {}).get("object_permission")
    return rows


def read_keys(client: LiteLLMClient, team_id: str) -> list[dict[str, Any]]:
    """The keys that are in a team. Raises LiteLLMError."""
    return client.get_pages("/key/list", "keys", "size", return_full_object="true", team_id=team_id)


def create(client: LiteLLMClient, step: Step, facts: VersionFacts) -> None:
    """Make the team. Raises LiteLLMError."""
    body = subjects.body(step.values, step.changes, facts)
    client.post("/team/new", {"team_id": step.key, "team_alias": step.key, **body})


def update(client: LiteLLMClient, step: Step, facts: VersionFacts) -> None:
    """Change what differs. Raises LiteLLMError."""
    alias = {"team_alias": step.key} if "team_alias" in step.changes else {}
    body = subjects.body(step.values, step.changes, facts)
    client.post("/team/update", {"team_id": _id(step), **alias, **body})


def delete(client: LiteLLMClient, step: Step) -> None:
    """Delete the team, and with it every key that is in it. Raises LiteLLMError."""
    client.post("/team/delete", {"team_ids": [_id(step)]})


def _id(step: Step) -> str:
    if step.current is None:
        raise ValueError(f"{step.key}: only a team that was read can be changed")
    return str(step.current.values["team_id"])
