# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what is wanted to the checks that prove it, and from cells to a table that a person reads. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

from .._litellm.gateway import Problem
from .expected import Item, expected, may_call, may_use, present
from .model import MODEL_PATHS, PATHS, CheckError, parse_expect

_COLUMNS = ("key", "service", "path", "expected", "verdict", "ms")


def matrix(
    services: Iterable[Mapping[str, Any]],
    keys: Iterable[Mapping[str, Any]],
    paths: Iterable[str] = PATHS,
    missing: Mapping[str, str] | None = None,
    model: str | None = None,
    teams: Iterable[Mapping[str, Any]] = (),
    now: datetime | None = None,
) -> list[dict[str, Any]]:
    """One check for each key, service and path: what the key was granted must work, all else must be denied.

    I(services): descriptions, each with C(name) and C(probe). I(keys), I(teams): as the inventory has them.
    I(missing): services that should be there and are not, with the reason. I(model): the one that calls the tools; for
    a key that may not use it, there is nothing to learn by the paths of the models. Raises CheckError.
    """
    paths = list(paths)
    for index, path in enumerate(paths):
        if path not in PATHS:
            raise CheckError(f"paths[{index}] is {path!r}; it must be one of {', '.join(PATHS)}")
    asked = [(_named(service, f"services[{index}]"), _question(service)) for index, service in enumerate(services)]
    asked += [({"name": name}, {"problem": reason}) for name, reason in (missing or {}).items()]
    by_alias = {team["alias"]: team for team in present(teams, "teams")}
    now = now or datetime.now(timezone.utc)
    return [
        {"key": key["alias"], "service": service["name"], "path": path, "expected": word, **question, **more}
        for key, team in ((key, by_alias.get(key.get("team"))) for key in present(keys, "keys"))
        for service, question in asked
        for word in _words(key, team, service, question.get("tool"), now)
        for path, more in _paths(key, team, paths, model)
    ]


def _words(key: Item, team: Item | None, service: Item, tool: str | None, now: datetime) -> list[str]:
    """What is expected, unless that cannot be told."""
    try:
        word = expected(key, team, service, tool, now)
    except Problem as error:
        raise CheckError(f"key {key['alias']!r}: {error}") from error
    return [] if word is None else [word]


def _paths(
    key: Item, team: Item | None, paths: Iterable[str], model: str | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The paths that a key may use, each with what else a check on it has to say."""
    more = {} if may_call(key, "rest") else {"rest_allowed": False}
    for path in paths:
        if may_call(key, path) and (path not in MODEL_PATHS or may_use(key, team, model)):
            yield path, more


def _named(service: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    if not isinstance(service, Mapping) or not service.get("name"):
        raise CheckError(f"{where} is no description of a service: it has no name")
    return service


def _question(service: Mapping[str, Any]) -> dict[str, Any]:
    """What to ask a service. One whose description has no usable probe is reported, not left out."""
    probe = service.get("probe") or {}
    if not probe.get("tool"):
        return {"problem": "its description has no probe; give it probe.tool, probe.arguments and probe.expect"}
    try:
        parse_expect(probe.get("expect"), "probe.expect")
    except CheckError as error:
        return {"problem": f"in its description, {error}"}
    return {"tool": probe["tool"], "arguments": probe.get("arguments") or {}, "expect": probe["expect"]}


def table(cells: Iterable[Mapping[str, Any]]) -> str:
    """The cells as aligned text, a line each; those that are not as expected are marked, and explained below."""
    cells = list(cells)
    rows = [(*(str(cell[name]) for name in _COLUMNS), "<--" if _is_wrong(cell) else "") for cell in cells]
    headings = (*(name.upper() for name in _COLUMNS), "")
    widths = [max(len(row[column]) for row in [headings, *rows]) for column in range(len(headings))]
    return "\n".join([*(_line(row, widths) for row in [headings, *rows]), *remarks(cells)])


def remarks(cells: Iterable[Mapping[str, Any]]) -> list[str]:
    """What is not as expected and why, a line for each cause with all its cells."""
    causes: dict[tuple[str, str, str], list[str]] = {}
    for cell in cells:
        if _is_wrong(cell):
            cause = (str(cell["expected"]), str(cell["verdict"]), str(cell["detail"]))
            causes.setdefault(cause, []).append(f"{cell['key']} {cell['service']} {cell['path']}")
    return [
        f"{', '.join(named)}: should be {expected}, is {verdict}" + (f": {detail}" if detail else "")
        for (expected, verdict, detail), named in causes.items()
    ]


def _is_wrong(cell: Mapping[str, Any]) -> bool:
    return bool(cell["verdict"] != cell["expected"])


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    number = _COLUMNS.index("ms")  # milliseconds read better to the right
    aligned = [
        text.rjust(width) if column == number else text.ljust(width)
        for column, (text, width) in enumerate(zip(row, widths))
    ]
    return "  ".join(aligned).rstrip()
