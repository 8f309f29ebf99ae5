# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe as a whole: what is asked, in which order, and what the answers make together.

Order matters on a LiteLLM that wedges: there, one call by C(/mcp/) to a dead upstream blocks that endpoint for
everybody until a restart. So all REST checks come first, and C(/mcp/) is only asked for services that REST has reached.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .._litellm.versions import VersionFacts
from .judge import MUTE, judge
from .model import DOWN, MODEL_PATHS, REACHED, Answer, Cell, Check, Verdict, cell_of
from .transport import Gateway, ask

SLOTS = 8  # checks that work at the same time
PATIENCE = 2.0  # seconds after which a check only waits, and lets the next one start

PAUSES = (1.0, 2.0)  # seconds that LiteLLM may take to see that the calls of a key are over

# How LiteLLM refuses a call over max_parallel_requests, beside its own words or in a tool's result.
_CROWDED = "Limit type: max_parallel_requests."

Found = dict[Check, tuple[Verdict, int]]


@dataclass(frozen=True)
class Plan:
    """What to ask in which stage. I(scouts) are REST checks that nobody asked for, to protect C(/mcp/)."""

    settled: tuple[tuple[Check, Verdict], ...]
    first: tuple[Check, ...]
    then: tuple[Check, ...]
    scouts: tuple[Check, ...] = ()


def make_plan(checks: Iterable[Check], keys: Mapping[str, str], facts: VersionFacts) -> Plan:
    """Split the checks. Pure."""
    settled, asked = [], []
    for check in checks:
        verdict = _settled(check, keys)
        if verdict is None:
            asked.append(check)
        else:
            settled.append((check, verdict))
    if not facts.wedges_on_dead_http:
        return Plan(tuple(settled), tuple(asked), ())
    first = [check for check in asked if check.path == "rest"]
    covered = {(check.key, check.service) for check in first}
    scouts = [
        replace(check, path="rest")
        for check in asked
        if check.path == "mcp" and check.rest_allowed and (check.key, check.service) not in covered
    ]
    then = [check for check in asked if check.path != "rest"]
    return Plan(tuple(settled), tuple(first), tuple(then), tuple(scouts))


def for_version(check: Check, facts: VersionFacts) -> Check:
    """The check as this version can meet it: where chat runs no tools, all it can do is refuse a key."""
    if check.path == "chat" and not facts.chat_executes and check.expected != "unauthorized":
        return replace(check, expected="not_supported")
    return check


def _settled(check: Check, keys: Mapping[str, str]) -> Verdict | None:
    """The verdict on a check that needs no question."""
    if check.expected == "not_supported":
        return Verdict("not_supported", "this version hands MCP tools on to the model's provider and runs none")
    if check.problem:
        return Verdict("not_registered", check.problem)
    if not keys[check.key]:
        # No proof either that the gateway refuses a key, when that is what it shall do.
        word = "not_executed" if check.expected == "unauthorized" else "unauthorized"
        return Verdict(word, f"there is no value for key {check.key}; run the playbook with --tags access")
    return None


def not_asked(check: Check, rest: Mapping[tuple[str, str], Verdict]) -> Verdict | None:
    """Why a check of the second stage need not, or must not, be made; None when it should. Pure.

    I(rest): verdicts of the REST checks by (key, service).
    """
    own = rest.get((check.key, check.service))
    if check.expected == "unauthorized" and own is not None and own.word == "unauthorized":
        return None  # refused before anybody looks for the service, so this can neither wedge nor hang
    of_service = [verdict for (_key, service), verdict in rest.items() if service == check.service]
    if any(verdict.word in REACHED for verdict in of_service):
        return None
    down = next((verdict for verdict in of_service if verdict.word in DOWN), None)
    if down is None:
        return None
    if check.path == "mcp":
        return Verdict(down.word, "not asked, since a dead service would wedge /mcp/ on this version; see path rest")
    if down.word == "timeout":
        return Verdict(down.word, "not asked, since it would only hang once more; see path rest")
    return None


def with_cause(found: Found, rest: Mapping[tuple[str, str], Verdict]) -> Found:
    """What REST knows better. Pure.

    A service that it found down is offered to no model: say the cause, not that consequence of it. And where C(/mcp/)
    refuses a key without a word, REST says when that was for the want of the database.
    """
    down = {service: verdict for (_key, service), verdict in rest.items() if verdict.word in DOWN}
    changed = {
        check: (Verdict(down[check.service].word, "the tool was not offered to the model; see path rest"), ms)
        for check, (verdict, ms) in found.items()
        if check.path in MODEL_PATHS and verdict.word == "not_listed" and check.service in down
    }
    unknown = {
        check: (rest[check.key, check.service], ms)
        for check, (verdict, ms) in found.items()
        if verdict.detail.startswith(MUTE)
        and (check.key, check.service) in rest
        and rest[check.key, check.service].word == "not_executed"
    }
    return {**found, **changed, **unknown}


def without_wedge(found: Found, asked: Iterable[Check]) -> Found:
    """When C(/mcp/) answered nobody I(asked) while REST reached the same services, it is wedged. Pure.

    That it refuses a key says nothing: it does so before the part of it that hangs.
    """
    silent = [check for check, (verdict, _ms) in found.items() if check.path == "mcp" and verdict.word == "timeout"]
    spoke = any(check.path == "mcp" and found[check][0].word not in ("timeout", "unauthorized") for check in asked)
    alive = {
        check.service for check, (verdict, _ms) in found.items() if check.path == "rest" and verdict.word in REACHED
    }
    if spoke or not any(check.service in alive for check in silent):
        return found
    detail = "/mcp/ does not answer, while REST reaches the service; restart the gateway's container"
    return {**found, **{check: (Verdict("wedged", detail), found[check][1]) for check in silent}}


async def probe(
    gateway: Gateway, client: Any, checks: list[Check], keys: Mapping[str, str], facts: VersionFacts
) -> list[Cell]:
    """All checks, concurrently; the cells in the order of the checks."""
    checks = [for_version(check, facts) for check in checks]
    plan = make_plan(checks, keys, facts)
    found: Found = {check: (verdict, 0) for check, verdict in plan.settled}
    asking = _Asking(gateway, client, keys)
    first = await asking.all([*plan.first, *plan.scouts])
    found.update((check, first[check]) for check in plan.first)
    rest = {(check.key, check.service): verdict for check, (verdict, _ms) in first.items() if check.path == "rest"}
    wanted = []
    for check in plan.then:
        verdict = not_asked(check, rest)
        if verdict is None:
            wanted.append(check)
        else:
            found[check] = (verdict, 0)
    found.update(await asking.all(wanted))
    found = without_wedge(with_cause(found, rest), [*plan.first, *wanted])
    return [cell_of(check, *found[check]) for check in checks]


def all_down(checks: list[Check], answer: Answer) -> list[Cell]:
    """The cells of a gateway that does not answer at all: one cause, said on each of them. Pure."""
    cells = []
    for check in checks:
        verdict = judge(replace(check, expected="works"), answer)
        if answer.kind == "http":
            verdict = Verdict("unreachable", f"the gateway is not ready; {verdict.detail}")
        cells.append(cell_of(check, verdict, answer.ms))
    return cells


class _Asking:
    """Asks many checks at the same time, a bounded number of them actively."""

    def __init__(self, gateway: Gateway, client: Any, keys: Mapping[str, str]) -> None:
        self.gateway, self.client, self.keys = gateway, client, keys
        self.slots = asyncio.Semaphore(SLOTS)

    async def all(self, checks: list[Check]) -> Found:
        answers = dict(zip(checks, await asyncio.gather(*(self._one(check) for check in checks))))
        # Too many at once for the limit of a key: asked again, one at a time.
        for pause in PAUSES:
            for check in [check for check, answer in answers.items() if _CROWDED in answer.text]:
                await asyncio.sleep(pause)
                answers[check] = await self._one(check)
        return {check: (judge(check, answer), answer.ms) for check, answer in answers.items()}

    async def _one(self, check: Check) -> Answer:
        async with self.slots:
            task = asyncio.ensure_future(ask(self.gateway, self.client, check, self.keys[check.key]))
            # A check that hangs costs the gateway nothing, so it gives its slot back and goes on waiting outside:
            # any number of hanging services together cost one timeout, and hold nobody up.
            await asyncio.wait([task], timeout=PATIENCE)
        return await task
