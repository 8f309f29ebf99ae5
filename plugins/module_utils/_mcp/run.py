# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe as a whole: who is asked when, and what the answers make together.

Services side by side, each in its own order (see order.py): list, one scout by REST, then everything else at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from .._litellm.versions import VersionFacts
from .described import Clean
from .judge import judge
from .listing import Listing
from .model import DOWN, REACHED, Answer, Cell, Check, Endpoint, Verdict, cell_of
from .order import (
    Found,
    Plan,
    by_listing,
    for_version,
    not_asked,
    plan_of,
    unready,
    with_cause,
    with_listing,
    with_way,
    without_asking,
    without_wedge,
)
from .transport import Gateway, ask, ask_direct, list_tools

SLOTS = 8  # requests that work at the same time
PATIENCE = 1.0  # seconds after which a request only waits, and lets the next one start

PAUSES = (1.0, 2.0)  # seconds that LiteLLM may take to see that the calls of a key are over

# How LiteLLM refuses a call over max_parallel_requests, beside its own words or in a tool's result.
_CROWDED = "Limit type: max_parallel_requests."

T = TypeVar("T")


@dataclass
class Outcome:
    """What was found: the cells in the order of the checks, the services and endpoints as the result has them."""

    cells: list[Cell] = field(default_factory=list)
    services: list[dict[str, Any]] = field(default_factory=list)
    endpoints: list[dict[str, Any]] = field(default_factory=list)
    wedged: bool = False


async def probe(
    gateway: Gateway,
    client: Any,
    checks: list[Check],
    keys: Mapping[str, str],
    facts: VersionFacts,
    clean: Clean = str,
) -> Outcome:
    """All checks that go through the gateway, concurrently."""
    checks = [for_version(check, facts) for check in checks]
    found: Found = {}
    open_checks: dict[str, list[Check]] = {check.service: [] for check in checks}
    for check in checks:
        verdict = without_asking(check, keys, facts)
        if verdict is None:
            open_checks[check.service].append(check)
        else:
            found[check] = (verdict, 0)
    asking = _Asking(gateway, client, keys, clean)
    done = await asyncio.gather(*(_Service(name, some, facts, asking).run() for name, some in open_checks.items()))
    rest = {}
    asked: list[Check] = []
    for service in done:
        found.update(service.found)
        rest.update(service.rest)
        asked += service.asked
    found = without_wedge(with_cause(found, rest), asked)
    wedged = any(verdict.word == "wedged" for verdict, _ms in found.values())
    cells = [cell_of(check, *pair) for check, pair in ((check, with_way(found, facts)[check]) for check in checks)]
    return Outcome(cells, [service.listing.as_dict(clean) for service in done], [], wedged)


async def probe_direct(
    endpoints: Mapping[str, Endpoint], checks: list[Check], timeout: float, clean: Clean = str
) -> Outcome:
    """All checks of path direct, concurrently."""
    slots = asyncio.Semaphore(SLOTS)

    async def one(check: Check) -> tuple[Cell, dict[str, Any] | None]:
        if check.problem:
            verdict = without_asking(check, {}, VersionFacts("", True, True)) or Verdict("not_registered")
            return cell_of(check, verdict), None
        answer, progress, ms = await in_slot(slots, lambda: ask_direct(endpoints[check.service], check, timeout))
        verdict = judge(check, answer, clean) if isinstance(answer, Answer) else answer
        ms = answer.ms if isinstance(answer, Answer) else ms
        detail = "" if progress.tools is not None else verdict.detail
        return cell_of(check, verdict, ms), progress.as_dict(check.service, detail, clean)

    done = await asyncio.gather(*(one(check) for check in checks))
    return Outcome([cell for cell, _about in done], [], [about for _cell, about in done if about is not None])


def all_down(checks: list[Check], answer: Answer, clean: Clean = str) -> Outcome:
    """The cells of a gateway that does not answer at all: one cause, said on each of them. Pure."""
    cells = []
    for check in checks:
        verdict = judge(replace(check, expected="works"), answer, clean)
        cells.append(cell_of(check, unready(check, verdict, answer), answer.ms))
    names = dict.fromkeys(check.service for check in checks)
    return Outcome(cells, [Listing(name, detail="the gateway did not answer").as_dict() for name in names])


async def in_slot(slots: asyncio.Semaphore, start: Callable[[], Awaitable[T]]) -> T:
    """What a request comes to, of which a bounded number is active.

    One that hangs costs the gateway nothing, so it gives its slot back and goes on waiting outside: any number of
    hanging services together cost one timeout, and hold nobody up.
    """
    async with slots:
        task = asyncio.ensure_future(start())
        await asyncio.wait([task], timeout=PATIENCE)
    return await task


class _Asking:
    """Asks the gateway, many at the same time, a bounded number of them actively."""

    def __init__(self, gateway: Gateway, client: Any, keys: Mapping[str, str], clean: Clean) -> None:
        self.gateway, self.client, self.keys, self.clean = gateway, client, keys, clean
        self.slots = asyncio.Semaphore(SLOTS)
        self.alone = {alias: asyncio.Lock() for alias in keys}

    async def tools_of(self, service: str, key: str) -> Listing:
        value, timeout = self.keys[key], self.gateway.timeout
        return await in_slot(self.slots, lambda: list_tools(self.gateway, self.client, service, value, timeout))

    async def one(self, check: Check, timeout: float | None = None) -> tuple[Verdict, int]:
        answer = await self._ask(check, timeout)
        # Too many at once for the limit of a key: asked again, one at a time.
        for pause in PAUSES:
            if _CROWDED not in answer.text:
                break
            await asyncio.sleep(pause)
            async with self.alone[check.key]:
                answer = await self._ask(check, timeout)
        return judge(check, answer, self.clean), answer.ms

    async def all(self, checks: list[Check]) -> Found:
        return dict(zip(checks, await asyncio.gather(*(self.one(check) for check in checks))))

    async def _ask(self, check: Check, timeout: float | None) -> Answer:
        key = self.keys[check.key]
        return await in_slot(self.slots, lambda: ask(self.gateway, self.client, check, key, timeout))


class _Service:
    """One service from its list to its last cell."""

    def __init__(self, name: str, checks: list[Check], facts: VersionFacts, asking: _Asking) -> None:
        self.checks, self.facts, self.asking = checks, facts, asking
        self.found: Found = {}
        self.asked: list[Check] = []
        self.rest: dict[tuple[str, str], Verdict] = {}
        self.listing = Listing(name, detail="no key that is expected to work on it can list it")

    async def run(self) -> _Service:
        plan = plan_of(self.checks, self.facts)
        early = asyncio.ensure_future(self._all(list(plan.early)))
        ready = await self._list_and_scout(plan)
        works = asyncio.ensure_future(self._all(ready))
        await early
        await self._all(self._still(plan.late))
        await works
        return self

    async def _list_and_scout(self, plan: Plan) -> list[Check]:
        """What is left to be asked of a service that answers. List and scout share one timeout."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self.asking.gateway.timeout
        lister = next((check.key for check in plan.then if check.rest_allowed), None)
        if lister is not None:
            self.listing = await self.asking.tools_of(self.listing.service, lister)
        ready = self._without_listed(plan.then)
        for scout in plan.scouts:
            if scout not in ready and replace(scout, path="mcp") not in ready:
                continue  # the list has settled the check that it stands for
            verdict, ms = await self.asking.one(scout, max(deadline - loop.time(), 0.1))
            verdict = with_listing(scout, verdict, self.listing)
            self.rest[scout.key, scout.service] = verdict
            if scout in ready:
                self.found[scout] = (verdict, ms)
                self.asked.append(scout)
                ready.remove(scout)
            if verdict.word in REACHED or verdict.word in DOWN:
                self._learn(verdict)
                break
        return self._still(ready)

    def _without_listed(self, checks: tuple[Check, ...]) -> list[Check]:
        ready = []
        for check in checks:
            verdict = by_listing(check, self.listing)
            if verdict is None:
                ready.append(check)
                continue
            self.found[check] = (verdict, 0)
            if verdict.word == "timeout":
                self.rest[check.key, check.service] = verdict
        return ready

    def _learn(self, verdict: Verdict) -> None:
        """A call tells more of a service than its list, where there is none."""
        if self.listing.loaded is not None and not (self.listing.loaded is False and verdict.word in REACHED):
            return
        if verdict.word in REACHED:
            self.listing = replace(self.listing, loaded=True)
        elif verdict.word == "not_registered":
            self.listing = replace(self.listing, loaded=False, detail="the gateway knows no such service")

    def _still(self, checks: Any) -> list[Check]:
        """Those that may be asked, knowing what REST found; the others are settled."""
        ready = []
        for check in checks:
            verdict = not_asked(check, self.rest, self.facts.wedges_on_dead_http)
            if verdict is None and self._would_wedge(check):
                verdict = Verdict("unreachable", self.listing.detail, stage="list")
            if verdict is None:
                ready.append(check)
            else:
                self.found[check] = (verdict, 0)
        return ready

    def _would_wedge(self, check: Check) -> bool:
        """A service that lists nothing, and that no key may call by REST, may be dead."""
        lists_none = self.listing.tools is not None and not self.listing.tools
        return check.path == "mcp" and self.facts.wedges_on_dead_http and lists_none and not self.rest

    async def _all(self, checks: list[Check]) -> None:
        self.asked += checks
        for check, (verdict, ms) in (await self.asking.all(checks)).items():
            verdict = with_listing(check, verdict, self.listing)
            self.found[check] = (verdict, ms)
            if check.path == "rest":
                self.rest[check.key, check.service] = verdict
