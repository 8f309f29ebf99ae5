# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Virtual keys in LiteLLM: how a row of its API and an item of the option become comparable, and the calls to write.

LiteLLM stores the sha256 of a key, never the key: so a key whose value is not the wanted one can be told by its token.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry, subjects
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Policy, Resource, Step

OPTIONS: dict[str, Any] = {
    **subjects.OPTIONS,
    "value": {"type": "str", "no_log": True},
    "team": {"type": "str"},
    "max_parallel_requests": {"type": "int"},
    "expires": {"type": "str"},
    "allowed_routes": {"type": "list", "elements": "str", "default": []},
    "used_in": {"type": "list", "elements": "str", "default": []},
}

# LiteLLM wants the prefix; its routes to block a key accept no other characters.
VALUE = re.compile(r"sk-[A-Za-z0-9_-]+\Z")

# What a rotated key is called with its previous value until that ends, and any key that is being replaced until the new
# one is there.
PREVIOUS = " (previous)"
OLD_VALUE = " (old value)"

FIELDS = (
    Field("token", Policy.IMMUTABLE, secret=True),
    Field("key_alias"),
    Field("team_id"),
    *subjects.FIELDS,
    Field("max_parallel_requests"),
    Field("expires", same=expiry.same),
    Field("allowed_routes", Policy.SET),
    Field("rotated_from"),
    Field("spend", Policy.SERVER_OWNED),
)


def token(value: str) -> str:
    """What LiteLLM stores in place of the key *value*."""
    return hashlib.sha256(value.encode()).hexdigest()


def origin(alias: str, suffix: str = PREVIOUS) -> str:
    """The alias of the key that *alias* with the *suffix* belongs to; any other alias as it is."""
    return alias[: -len(suffix)] if alias.endswith(suffix) else alias


def validate(keys: Sequence[Mapping[str, Any]], teams: Sequence[Mapping[str, Any]] | None, kind: str = "keys") -> None:
    """Refuse what is wrong with a key only; C(subjects.validate) has the rest. Raises Problem, never with a value."""
    known_teams = None if teams is None else {team["alias"]: team for team in teams}
    for index, key in enumerate(keys):
        where = f"{kind}[{index}]"
        if key["alias"].endswith((PREVIOUS, OLD_VALUE)):
            raise Problem(f"{where}.alias: {key['alias']!r} is what a key's old value is called; rename it")
        if key["value"] is not None and not VALUE.match(key["value"]):
            raise Problem(f"{where}.value ({key['alias']}) must be sk- and then letters, digits, - and _ only")
        if key["state"] == "absent":
            continue
        expiry.parse(key["expires"], f"{where}.expires")
        for position, route in enumerate(key["allowed_routes"]):
            if not route or route != route.strip():
                raise Problem(f"{where}.allowed_routes[{position}]: {route!r} is no route; give one like /mcp/")
        if key["team"] is not None and known_teams is not None:
            _validate_team(where, key, known_teams)


def _validate_team(where: str, key: Mapping[str, Any], teams: Mapping[str, Mapping[str, Any]]) -> None:
    team = teams.get(key["team"])
    if team is None or team.get("state") == "absent":
        known = ", ".join(sorted(teams)) or "none"
        raise Problem(
            f"{where}.team: {key['team']!r} is no team of this gateway (known: {known}); correct the team of"
            f" {key['alias']!r}, or add it to the teams"
        )
    subjects.grants.validate_ceiling(where, key, team)


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


def desired(
    key: Mapping[str, Any],
    value: str,
    server_ids: Mapping[str, str],
    team_ids: Mapping[str, str],
    facts: VersionFacts | None,
) -> Resource:
    """An item of the option as LiteLLM stores it. A limit that is not given is no limit."""
    ends = expiry.parse(key["expires"], f"keys ({key['alias']}).expires")
    values = {
        "token": token(value),
        "key_alias": key["alias"],
        "team_id": None if key["team"] is None else team_ids.get(key["team"], key["team"]),
        **subjects.desired(key, server_ids, facts),
        "max_parallel_requests": key["max_parallel_requests"],
        "expires": None if ends is None else expiry.text(ends),
        "allowed_routes": sorted(set(key["allowed_routes"])),
        "rotated_from": key.get("rotated_from"),
    }
    return Resource(key["alias"], values)


def current(row: Mapping[str, Any], name: str, facts: VersionFacts | None) -> Resource:
    """A row of C(GET /key/list) in the form of C(desired()), under *name*; null and empty are the same."""
    values = {
        "token": row.get("token"),
        "key_alias": row.get("key_alias"),
        "team_id": row.get("team_id"),
        **subjects.current(row, facts),
        "max_parallel_requests": row.get("max_parallel_requests"),
        "expires": row.get("expires"),
        "allowed_routes": list(row.get("allowed_routes") or []),
        "rotated_from": (row.get("metadata") or {}).get("rotated_from"),
        "spend": row.get("spend") or 0.0,
    }
    return Resource(name, values, owned=subjects.is_ours(row))


def read(client: LiteLLMClient) -> list[dict[str, Any]]:
    """All virtual keys with their grants; those without an alias too. Raises LiteLLMError."""
    # In the order of the tokens, which nobody changes while page after page is read.
    return client.get_pages("/key/list", "keys", "size", return_full_object="true", sort_by="token", sort_order="asc")


class Writer:
    """The calls that write keys to a proxy of one version; *values* of the keys by alias."""

    def __init__(self, values: Mapping[str, str], facts: VersionFacts, spend: Mapping[str, float]) -> None:
        self._values, self._facts, self._spend = values, facts, spend

    def create(self, client: LiteLLMClient, step: Step) -> None:
        """Make the key. There must be none of this value yet: for that one, LiteLLM says 200 and changes nothing."""
        body = {"key": self._values[step.key], "key_alias": step.key, **self._body(step, step.values)}
        spent = self._spend.get(step.key) or (step.current.values["spend"] if step.current else 0)
        if step.values["expires"] is None:
            del body["duration"]
        client.post("/key/generate", {**body, **({"spend": spent} if spent else {})})
        if "duration" in body and not self._facts.create_keeps_expiry:
            client.post("/key/update", {"key": body["key"], **self._duration(step.values)})

    def update(self, client: LiteLLMClient, step: Step) -> None:
        """Change what differs, and only that: a budget_duration that is sent again starts the budget anew.

        By its value, not by its token: only then LiteLLM forgets the old row that it keeps in memory.
        """
        body = self._body(step, step.changes)
        if body.get("budget_duration", "") is None and not self._facts.updates_clear_periods:
            body["budget_duration"] = expiry.NEVER
        client.post("/key/update", {"key": self._values[step.key], **body})

    def replace(self, client: LiteLLMClient, step: Step) -> None:
        """Put a key of another value in the place of one, with what was spent: a key's value cannot be updated.

        The old one goes last, so that what was spent is known however far this gets.
        """
        if step.current is None:
            raise ValueError(f"{step.key}: only a key that was read can be replaced")
        if step.current.values["key_alias"] == step.key:
            aside = {"key_alias": step.key + OLD_VALUE, "blocked": True}
            client.post("/key/update", {"key": step.current.values["token"], **aside})
        self.create(client, step)
        delete(client, step)

    def _body(self, step: Step, changes: Collection[str]) -> dict[str, Any]:
        """The request for *changes*: the token nowhere, the periods as LiteLLM wants them."""
        own = ("key_alias", "team_id", "max_parallel_requests", "allowed_routes")
        wanted = [*changes, "metadata"] if "rotated_from" in changes else [*changes]
        sent = {name: step.values[name] for name in own if name in changes}
        ends = self._duration(step.values) if "expires" in changes else {}
        return {**subjects.body(step.values, wanted, self._facts), **sent, **ends}

    def _duration(self, values: Mapping[str, Any]) -> dict[str, str | None]:
        """LiteLLM takes no time of expiry, only how long it is until then."""
        ends = expiry.parse(values["expires"], "expires")
        if ends is None:
            return {"duration": None if self._facts.updates_clear_periods else expiry.NEVER}
        left = ends - datetime.now(timezone.utc)
        return {"duration": f"{max(1, round(left.total_seconds()))}s"}


def delete(client: LiteLLMClient, step: Step) -> None:
    """Delete by token, which is the one that was read, whoever has the alias by now."""
    if step.current is None:
        raise ValueError(f"{step.key}: only a key that was read can be deleted")
    client.post("/key/delete", {"keys": [step.current.values["token"]]})
