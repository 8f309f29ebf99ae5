# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a call, step by step, and which step of it is broken. Pure: what was seen comes from the caller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]

# The steps of a call in their order, then what stands behind them, with what each means.
STEPS = {
    "name": "the gateway's name has an address",
    "port": "the gateway listens there",
    "http": "it answers as a gateway does",
    "key": "it accepts the key",
    "registration": "it has the service registered",
    "list": "it lists the tool",
    "permission": "it lets the key run it",
    "call": "the service runs it",
    "result": "the result is the one asserted",
    "spend log": "the call was logged",
    "container": "the containers run",
    "database": "the database is connected",
}

# The steps that the stages of the probe are.
_OF_STAGE = {
    "resolve": "name",
    "connect": "port",
    "http": "http",
    "authenticate": "key",
    "initialize": "http",
    "list": "list",
    "permitted": "permission",
    "call": "call",
    "result": "result",
    "logged": "spend log",
}
_ON_THE_WAY = tuple(STEPS)[:10]


class Unknown(ValueError):
    """There is no such key or service among what was probed; the text names what there is."""


@dataclass(frozen=True)
class Seen:
    """What was looked at.

    I(cells): of a probe through the gateway. I(engine), I(containers): as host_facts tells of them. I(info): what
    litellm_info says, with C(servers) and C(keys) where LiteLLM was ready; None when it was not asked. I(deployed): the
    description of each service by name, None where there is none. I(spend): what was found in the spend log, as
    mcp_report takes it. I(proxy), I(database): names of the containers; no database where it is none of ours.
    """

    cells: Sequence[Row]
    engine: Row
    containers: Sequence[Row]
    info: Row | None = None
    deployed: Mapping[str, Row | None] = field(default_factory=dict)
    spend: Row | None = None
    proxy: str = "litellm-proxy"
    database: str | None = "litellm-db"

    def container(self, name: str) -> Row | None:
        return next((found for found in self.containers if found["name"] == name), None)


@dataclass(frozen=True)
class Cause:
    """What is broken: the step, what was seen in one sentence, and what to do."""

    step: str
    said: str
    fix: str


def diagnose(seen: Seen, key: str = "", service: str = "") -> dict[str, Any]:
    """What is broken between keys and services, of one key or service if they are named.

    C(ok); C(text), one paragraph; C(broken), the step of the first cause; C(steps), a line for each step of the first
    way that is broken, or of the first way. Raises Unknown.
    """
    ways = _ways(seen.cells, key, service)
    broken = [(way, cause) for way, cause in ((way, _cause(seen, way)) for way in ways) if cause is not None]
    behind = _behind(seen)
    if not broken:
        steps = _lines(seen, ways[0], behind)
        text = _fine(ways) if behind is None else f"{_fine(ways)} But {_lower(behind.said)}. {behind.fix}"
        return {"ok": behind is None, "text": text, "broken": behind.step if behind else "", "steps": steps}
    causes: dict[Cause, list[_Way]] = {}
    for way, cause in broken:
        causes.setdefault(cause, []).append(way)
    way, cause = broken[0]
    return {
        "ok": False,
        "text": " ".join([*(_sentence(cause, of) for cause, of in causes.items()), _rest(ways, broken)]).strip(),
        "broken": cause.step,
        "steps": _lines(seen, way, cause),
    }


@dataclass(frozen=True)
class _Way:
    """A key, a service, and the cells of all paths between them."""

    key: str
    service: str
    cells: tuple[Row, ...] = field(hash=False)

    @property
    def name(self) -> str:
        return f"{self.key} to {self.service}"

    @property
    def wrong(self) -> Row | None:
        """The cell that did not get far, the least far of them; None when all are as expected."""
        wrong = [cell for cell in self.cells if not cell["ok"]]
        return min(wrong, key=lambda cell: _ON_THE_WAY.index(_step(cell)), default=None)


def _ways(cells: Sequence[Row], key: str, service: str) -> list[_Way]:
    pairs = list(dict.fromkeys((cell["key"], cell["service"]) for cell in cells if cell["path"] != "direct"))
    for wanted, position, kind in ((key, 0, "key"), (service, 1, "service")):
        known = sorted({pair[position] for pair in pairs})
        if wanted and wanted not in known:
            raise Unknown(f"{kind} is {wanted!r}; probed are {', '.join(known) or 'none'}")
    chosen = [pair for pair in pairs if (not key or pair[0] == key) and (not service or pair[1] == service)]
    if not chosen:
        raise Unknown("nothing was probed; name at least one key and one service in the inventory")
    return [_Way(*pair, tuple(cell for cell in cells if (cell["key"], cell["service"]) == pair)) for pair in chosen]


def _step(cell: Row) -> str:
    if cell["verdict"] == "not_registered":
        return "registration"
    return _OF_STAGE.get(cell.get("stage") or "", "call")


# --- causes ----------------------------------------------------------------------------------------------------------


def _cause(seen: Seen, way: _Way) -> Cause | None:
    """Why a way is broken: what stands behind the step that failed, or else what the probe says of it."""
    cell = way.wrong
    if cell is None:
        return None
    step = _step(cell)
    for cause in _reasons(seen, way, step):
        if cause is not None:
            return cause
    evidence = f" ({cell['evidence']})" if cell.get("evidence") else ""
    detail = cell["detail"] or STEPS[step]
    return Cause(step, f"{cell['verdict']} on {cell['path']}: {detail}{evidence}", _as_sentence(cell.get("fix") or ""))


def _reasons(seen: Seen, way: _Way, step: str) -> Iterator[Cause | None]:
    """What could be behind a failure at this step, the most probable one first."""
    yield _engine(seen)
    yield _gateway(seen, failing=True)
    if step not in ("result", "list"):
        yield _database(seen)
    if step in ("registration", "list", "call", "http"):
        yield _container(seen, way.service)
        yield _registration(seen, way.service)
    if step in ("key", "permission"):
        yield _key(seen, way)


def _behind(seen: Seen) -> Cause | None:
    """What is broken though nobody notices yet."""
    return _engine(seen) or _gateway(seen) or _database(seen) or _log(seen)


def _engine(seen: Seen) -> Cause | None:
    if seen.engine.get("running"):
        return None
    return Cause(
        "container",
        f"Docker does not run on the host: {seen.engine.get('error') or 'no answer'}",
        "Start it, or run site.yml with --tags docker_host.",
    )


def _gateway(seen: Seen, failing: bool = False) -> Cause | None:
    said = _trouble(seen.container(seen.proxy), seen.proxy, failing)
    fix = f"See docker logs {seen.proxy}, then run site.yml with --tags litellm."
    return Cause("container", said, fix) if said else None


def _database(seen: Seen) -> Cause | None:
    if seen.database:
        said = _trouble(seen.container(seen.database), seen.database)
        if said:
            return Cause("database", said, f"See docker logs {seen.database}, then run site.yml with --tags database.")
    # An error alone may be anything; what LiteLLM says of its database is not.
    if seen.info and seen.info.get("schema_missing"):
        return Cause(
            "database", "LiteLLM's tables are not in the database", "Run site.yml: it starts LiteLLM, which makes them."
        )
    if seen.info and seen.info.get("db") not in (None, "connected"):
        return Cause(
            "database",
            f"LiteLLM says of its database: {seen.info['db']}",
            "See that the database server runs and takes LiteLLM's password (site.yml with --tags database).",
        )
    return None


def _container(seen: Seen, service: str) -> Cause | None:
    described = seen.deployed.get(service)
    if not described:
        return Cause("container", f"{service} was never deployed", f"Run site.yml with --tags {service}.")
    name = str(described["container"])
    found = seen.container(name)
    said = _trouble(found, name, failing=True)
    fix = f"See docker logs {name}, then run site.yml with --tags {service}."
    proxy = seen.container(seen.proxy)
    if not said and found and proxy and not set(found["networks"]) & set(proxy["networks"]):
        said, fix = f"container {name} shares no network with {seen.proxy}", f"Run site.yml with --tags {service}."
    return Cause("container", said, fix) if said else None


def _registration(seen: Seen, service: str) -> Cause | None:
    servers = (seen.info or {}).get("servers")
    if servers is None:
        return None
    found = [server for server in servers if service in (server["server_id"], server["server_name"])]
    described = seen.deployed.get(service) or {}
    fix = f"Run site.yml with --tags {service}."
    if not found:
        return Cause("registration", f"LiteLLM has no server {service}", fix)
    if len(found) > 1:
        return Cause("registration", f"LiteLLM has {len(found)} servers called {service}", f"Remove the other. {fix}")
    for member in ("url", "transport"):
        if described.get(member) and found[0][member] != described[member]:
            said = f"LiteLLM has {service} with {member} {found[0][member]}, and it is {described[member]}"
            return Cause("registration", said, fix)
    return None


def _key(seen: Seen, way: _Way) -> Cause | None:
    keys = (seen.info or {}).get("keys")
    if keys is None:
        return None
    found = next((key for key in keys if key["alias"] == way.key), None)
    fix = "Run site.yml with --tags access."
    if found is None:
        return Cause("key", f"LiteLLM has no key {way.key}", fix)
    if found["blocked"]:
        return Cause("key", f"key {way.key} is blocked in LiteLLM", fix)
    if found["max_budget"] is not None and found["spend"] >= found["max_budget"]:
        said = f"key {way.key} has spent {found['spend']:g} of {found['max_budget']:g} dollars"
        return Cause("permission", said, "Raise its max_budget, or wait for its period to end.")
    granted = found["services"] or found["access_groups"] or found["team"]
    wanted = any(cell["expected"] == "works" for cell in way.cells)
    if wanted and not granted:
        return Cause("permission", f"key {way.key} has no grants in LiteLLM", fix)
    return None


def _log(seen: Seen) -> Cause | None:
    if not seen.spend or seen.spend.get("state") != "missing":
        return None
    return Cause(
        "spend log",
        f"{seen.spend['found']} of {seen.spend['asked']} calls are in the spend log: {seen.spend['detail']}",
        "See that the database takes writes: budgets count nothing without it.",
    )


def _trouble(container: Row | None, name: str, failing: bool = False) -> str:
    """What is wrong with a container, empty when nothing is. I(failing): it does not do its work, perhaps not yet."""
    if container is None:
        return f"there is no container {name}"
    if container["state"] != "running":
        return f"container {name} is {container['state']} ({container['status']})"
    if container["health"] == "unhealthy":
        return f"container {name} runs, and is unhealthy ({container['status']})"
    if failing and container["health"] == "starting":
        return f"container {name} has just been started ({container['status']})"
    return ""


# --- words -----------------------------------------------------------------------------------------------------------


def _sentence(cause: Cause, ways: Sequence[_Way]) -> str:
    names = ", ".join(way.name for way in ways[:3]) + (f" and {len(ways) - 3} more" if len(ways) > 3 else "")
    return f"{names}: broken at {cause.step}, since {cause.said}. {cause.fix}".rstrip()


def _rest(ways: Sequence[_Way], broken: Sequence[tuple[_Way, Cause]]) -> str:
    others = len(ways) - len(broken)
    return f"{_count(others, 'other way')} as expected." if others else ""


def _fine(ways: Sequence[_Way]) -> str:
    cells = sum(len(way.cells) for way in ways)
    return f"Nothing is broken: {_count(cells, 'call')} between keys and services ended as expected."


def _lines(seen: Seen, way: _Way, cause: Cause | None) -> list[str]:
    """A line for each step: ok, BROKEN with what was seen, or not reached."""
    cell = way.wrong
    reached = _ON_THE_WAY.index(_step(cell)) if cell is not None else len(_ON_THE_WAY)
    lines = [f"{way.name}:"]
    for position, step in enumerate(STEPS):
        if cause is not None and cause.step == step:
            state = f"BROKEN: {cause.said}"
        elif position < len(_ON_THE_WAY):
            state = _state(seen, way, step, position, reached, cell)
        else:
            known = step == "container" or (seen.info or {}).get("db") == "connected"
            state = "ok" if known else "not looked at"
        lines.append(f"  {step:<13}{state}" + (f" ({STEPS[step]})" if state == "ok" else ""))
    return lines


def _state(seen: Seen, way: _Way, step: str, position: int, reached: int, cell: Row | None) -> str:
    if cell is not None and position == reached:
        return f"fails: {cell['verdict']} on {cell['path']}"
    if position > reached:
        return "not reached"
    refused = all(known["expected"] in ("denied", "unauthorized") for known in way.cells if known["path"] == "mcp")
    if refused and position > _ON_THE_WAY.index("permission") and any(known["path"] == "mcp" for known in way.cells):
        return "not to be reached: this key must be refused"
    if step == "spend log":
        return {"found": "ok"}.get(str((seen.spend or {}).get("state")), "not looked at")
    return "ok"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _as_sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "." if text else ""
