# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the keys that are wanted and the rows of LiteLLM to the plan of M(lan.mcp_gateway.litellm_keys). Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry, keys, subjects
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.key_files import Values
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Plan, Resource, plan


@dataclass(frozen=True)
class Wanted:
    """The keys to have, those of rotations included; their values by alias; the aliases of keys to delete."""

    keys: Sequence[Mapping[str, Any]]
    values: Mapping[str, str]
    absent: Sequence[str]
    server_ids: Mapping[str, str] = field(default_factory=dict)
    team_ids: Mapping[str, str] = field(default_factory=dict)


def with_previous(
    present: Sequence[Mapping[str, Any]], values: Mapping[str, Values]
) -> tuple[list[Mapping[str, Any]], dict[str, str]]:
    """*present* and for each key in the overlap of a rotation one with the previous value; and the value of each."""
    wanted, plain = list(present), {key["alias"]: values[key["alias"]].value for key in present}
    for key in present:
        known = values[key["alias"]]
        if known.previous is None or known.until is None:
            continue
        ends = expiry.parse(key["expires"], "expires")
        alias = key["alias"] + keys.PREVIOUS
        until = expiry.text(known.until if ends is None else min(ends, known.until))
        wanted.append({**key, "alias": alias, "expires": until, "rotated_from": key["alias"]})
        plain[alias] = known.previous
    return wanted, plain


def set_aside_expired(
    present: Sequence[Mapping[str, Any]],
    rows: Sequence[Mapping[str, Any]],
    handed_out: Collection[str],
    now: datetime,
) -> tuple[list[Mapping[str, Any]], list[str]]:
    """*present* without the expired keys that LiteLLM does not have any more; and the aliases of all expired ones.

    I(handed_out): aliases that have a value in a file. Raises Problem for a time that was past when it was given.
    """
    by_alias = {row.get("key_alias"): row for row in rows}
    kept, expired = [], []
    for key in present:
        ends = expiry.parse(key["expires"], "expires")
        row = by_alias.get(key["alias"])
        if ends is not None and ends <= now:
            if not expiry.same(row.get("expires"), key["expires"]) if row else key["alias"] not in handed_out:
                raise Problem(
                    f"keys: the expires of {key['alias']!r}, {key['expires']}, is past; give a later time, or use"
                    " blocked: true or state: absent"
                )
            expired.append(key["alias"])
        if ends is None or ends > now or row is not None:
            kept.append(key)
    return kept, expired


def make_plan(wanted: Wanted, rows: Sequence[Mapping[str, Any]], prune: bool, facts: VersionFacts | None) -> Plan:
    """The writes that make *rows* into what is *wanted*. Raises Problem."""
    tokens = {keys.token(wanted.values[key["alias"]]): key["alias"] for key in wanted.keys}
    rows = sorted(rows, key=lambda row: str(row.get("key_alias")))
    _refuse_used_value(tokens, rows, wanted.absent)
    current, ended = _current(tokens, rows, wanted, facts)
    desired = [
        keys.desired(key, wanted.values[key["alias"]], wanted.server_ids, wanted.team_ids, facts) for key in wanted.keys
    ]
    result = plan(keys.FIELDS, current, desired, absent=[*wanted.absent, *ended], prune=prune)
    _refuse_foreign_value(result)
    return result


def _is_the_key(row: Mapping[str, Any], alias: str) -> bool:
    """Whether a row with the value of *alias* is that key: by its name, by our mark, or because it is being rotated."""
    return row.get("key_alias") in (alias, keys.origin(alias)) or subjects.is_ours(row)


def _current(
    tokens: Mapping[str, str], rows: Sequence[Mapping[str, Any]], wanted: Wanted, facts: VersionFacts | None
) -> tuple[list[Resource], list[str]]:
    """The keys that are there, and the names of those of ours that have ended.

    A key is known by its value where that is wanted, so that a rotated or renamed one is still the same; else by its
    alias; else as the old value that an interrupted replacement has put aside.
    """
    by_value = {tokens[row["token"]]: row for row in rows if row.get("token") in tokens}
    others = [row for row in rows if row.get("key_alias") and row.get("token") not in tokens]
    present = {*by_value, *(row["key_alias"] for row in others)}
    aliases = {key["alias"] for key in wanted.keys}
    found, ended = [keys.current(row, alias, facts) for alias, row in by_value.items()], []
    for row in others:
        name = row["key_alias"]
        if name in by_value:
            if not subjects.is_ours(row):
                raise Problem(
                    f"keys: LiteLLM has a key {name!r} that this module did not make, beside ours of that value;"
                    " delete or rename it in LiteLLM"
                )
            name += keys.OLD_VALUE
            ended.append(name)
        elif subjects.is_ours(row):
            origin = keys.origin(name, keys.OLD_VALUE)
            if origin in aliases and origin not in present:
                name = origin
            elif _is_leftover(name, aliases, wanted.absent):
                ended.append(name)
        found.append(keys.current(row, name, facts))
    return found, ended


def _is_leftover(alias: str, aliases: Collection[str], absent: Collection[str]) -> bool:
    """Whether a key of ours is an old value of one whose overlap is over, or that is to be deleted."""
    origins = {keys.origin(alias, suffix) for suffix in (keys.PREVIOUS, keys.OLD_VALUE)} - {alias}
    return alias not in aliases and not origins.isdisjoint({*aliases, *absent})


def _refuse_foreign_value(result: Plan) -> None:
    # Replacing it would take a working key from a client that nobody here knows.
    for step in result.replace:
        if step.adopts and "token" in step.changes:
            raise Problem(
                f"keys: LiteLLM has a key {step.key!r} that this module did not make, with another value; put its value"
                " into values_dir (or give it) to take it over, delete it in LiteLLM, or choose another alias"
            )


def _refuse_used_value(tokens: Mapping[str, str], rows: Sequence[Mapping[str, Any]], absent: Collection[str]) -> None:
    # LiteLLM answers 200 to a second key of one value, and changes nothing.
    for row in rows:
        alias = tokens.get(row.get("token") or "")
        if alias and not _is_the_key(row, alias) and row.get("key_alias") not in absent:
            holder = row.get("key_alias") or "without an alias"
            raise Problem(
                f"keys: the value of {alias!r} is already that of the key {holder!r} in LiteLLM;"
                " give another value, or delete that key first (state: absent)"
            )


def spend_to_carry(
    present: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]], values: Mapping[str, Values]
) -> dict[str, float]:
    """What the new key of a rotation has spent from the start, by alias: what the previous one has."""
    spent = {row.get("token"): row.get("spend") or 0.0 for row in rows}
    known = {key["alias"]: values[key["alias"]].previous for key in present}
    return {alias: spent.get(keys.token(value), 0.0) for alias, value in known.items() if value}


def expiring(present: Sequence[Mapping[str, Any]], now: datetime, days: int) -> list[dict[str, Any]]:
    """Keys that end within *days*, the next one first: C(alias), C(expires), C(days) that are left."""
    found = []
    for key in present:
        ends = expiry.parse(key["expires"], "expires")
        if ends is not None and now < ends <= now + timedelta(days=days):
            found.append({"alias": key["alias"], "expires": expiry.text(ends), "days": (ends - now).days})
    return sorted(found, key=lambda entry: str(entry["expires"]))
