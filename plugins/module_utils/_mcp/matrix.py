# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what is wanted to the checks that prove it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ansible.module_utils.parsing.convert_bool import boolean

from .._litellm.gateway import Problem
from .expect import CheckError, parse_expect
from .expected import Item, ends, expected, may_call, may_use, present
from .model import GATEWAY_PATHS, MODEL_PATHS


def matrix(
    services: Iterable[Mapping[str, Any]],
    keys: Iterable[Mapping[str, Any]],
    paths: Iterable[str] = GATEWAY_PATHS,
    missing: Mapping[str, str] | None = None,
    model: str | None = None,
    teams: Iterable[Mapping[str, Any]] = (),
    slow_ms: int | None = None,
) -> list[dict[str, Any]]:
    """One check for each key, service and path: what the key was granted must work, all else must be denied.

    I(services): descriptions, each with C(name) and C(probe). I(keys), I(teams): as the inventory has them.
    I(missing): services that should be there and are not, with the reason. I(model): the one that calls the tools; for
    a key that may not use it, there is nothing to learn by the paths of the models. I(slow_ms): milliseconds from which
    on a result is too late, unless the service's own probe says another number. Raises CheckError.
    """
    paths = list(paths)
    for index, path in enumerate(paths):
        if path not in GATEWAY_PATHS:
            raise CheckError(f"paths[{index}] is {path!r}; it must be one of {', '.join(GATEWAY_PATHS)}")
    asked = [
        (named(service, f"services[{index}]"), question(service, slow_ms)) for index, service in enumerate(services)
    ]
    asked += [({"name": name}, {"problem": reason}) for name, reason in (missing or {}).items()]
    by_alias = {team["alias"]: team for team in present(teams, "teams")}
    return [
        {
            "key": key["alias"],
            "service": service["name"],
            "path": path,
            "expected": expected(key, team, service, about.get("tool")),
            **about,
            **more,
        }
        for key, team in ((key, by_alias.get(key.get("team"))) for key in present(keys, "keys"))
        for service, about in asked
        for path, more in _paths(key, team, paths, model)
    ]


def direct(services: Iterable[Mapping[str, Any]], slow_ms: int | None = None) -> list[dict[str, Any]]:
    """One check for each service that is asked itself, with no gateway and no key in between. Raises CheckError."""
    return [
        {
            "service": named(service, f"services[{index}]")["name"],
            "path": "direct",
            "expected": "works",
            **question(service, slow_ms),
        }
        for index, service in enumerate(services)
    ]


def is_harmless(service: Mapping[str, Any]) -> bool:
    """Whether the description of a service marks the tool of its probe as one that changes nothing."""
    return boolean((service.get("probe") or {}).get("read_only") or False, strict=False)


def named(service: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    """The description, if it is one. Raises CheckError."""
    if not isinstance(service, Mapping) or not service.get("name"):
        raise CheckError(f"{where} is no description of a service: it has no name")
    return service


def question(service: Mapping[str, Any], slow_ms: int | None = None) -> dict[str, Any]:
    """What to ask a service. One whose description has no usable probe is reported, not left out."""
    probe = service.get("probe") or {}
    if not probe.get("tool"):
        return {"problem": "its description has no probe; give it probe.tool, probe.arguments and probe.expect"}
    try:
        parse_expect(probe.get("expect"), "probe.expect")
    except CheckError as error:
        return {"problem": f"in its description, {error}"}
    late = {} if slow_ms is None else {"below_ms": slow_ms}
    return {
        "tool": probe["tool"],
        "arguments": probe.get("arguments") or {},
        "read_only": is_harmless(service),
        "expect": {**late, **probe["expect"]},
    }


def _end(key: Item) -> dict[str, Any]:
    """When the key ends, for the probe to decide what is right at the time of the call."""
    try:
        moment = ends(key)
    except Problem as error:
        raise CheckError(f"key {key['alias']!r}: {error}") from error
    return {} if moment is None else {"expires": moment}


def _paths(
    key: Item, team: Item | None, paths: Iterable[str], model: str | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The paths that a key may use, each with what else a check on it has to say."""
    more = {**_end(key), **({} if may_call(key, "rest") else {"rest_allowed": False})}
    for path in paths:
        if may_call(key, path) and (path not in MODEL_PATHS or may_use(key, team, model)):
            yield path, more
