# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of asking, and what one verdict says about others. Pure.

Order matters on a LiteLLM that wedges: there, one call by C(/mcp/) to a dead upstream blocks that endpoint for
everybody until a restart. So REST is asked first, and C(/mcp/) only for services that REST has reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from .._litellm.versions import VersionFacts, since
from .judge import MUTE, NO_MCP_STEP, settled
from .listing import Listing, refusal
from .model import CHAT_PATHS, DOWN, MODEL_PATHS, REACHED, Answer, Check, Verdict

Found = dict[Check, tuple[Verdict, int]]
Rest = Mapping[tuple[str, str], Verdict]  # verdicts of path rest by (key, service)


@dataclass(frozen=True)
class Plan:
    """What to ask of one service, in which order.

    I(early): at once, since they end before the service. I(scouts): one of each key until one has reached it, or
    found it down. I(then): what is asked of a service that answers. I(late): must be refused, where asking may wedge.
    """

    early: tuple[Check, ...]
    scouts: tuple[Check, ...]
    then: tuple[Check, ...]
    late: tuple[Check, ...]


def plan_of(checks: Iterable[Check], facts: VersionFacts) -> Plan:
    """The plan for the checks of one service that have to be asked."""
    checks = list(checks)
    refused = [check for check in checks if check.expected != "works"]
    then = [check for check in checks if check.expected == "works"]
    early = [check for check in refused if check.path == "rest" or not facts.wedges_on_dead_http]
    scouts = {check.key: check for check in reversed(then) if check.path == "rest"}
    if facts.wedges_on_dead_http:
        for check in then:
            if check.path == "mcp" and check.rest_allowed and check.key not in scouts:
                scouts[check.key] = replace(check, path="rest")
    late = [check for check in refused if check not in early]
    return Plan(tuple(early), tuple(scouts.values()), tuple(then), tuple(late))


def for_version(check: Check, facts: VersionFacts) -> Check:
    """The check as this version can meet it: where chat runs no tools, all it can do is refuse a key."""
    if check.path in CHAT_PATHS and not facts.chat_executes and check.expected != "unauthorized":
        return replace(check, expected="not_supported")
    return check


def without_asking(check: Check, keys: Mapping[str, str], facts: VersionFacts) -> Verdict | None:
    """The verdict on a check that needs no question."""
    if check.expected == "not_supported":
        if check.path in CHAT_PATHS and not facts.chat_executes:
            return Verdict("not_supported", _chat_runs_none(facts), stage="call")
        return Verdict("not_supported", "the check says so", stage="call")
    if check.problem:
        return settled(check, "not_registered", check.problem)
    if check.path != "direct" and not keys[check.key]:
        # No proof either that the gateway refuses a key, when that is what it shall do.
        word = "not_executed" if check.expected == "unauthorized" else "unauthorized"
        fix = "run the playbook with --tags access"
        return settled(check, word, f"there is no value for key {check.key}", fix, "authenticate")
    return None


def _chat_runs_none(facts: VersionFacts) -> str:
    return (
        f"LiteLLM {facts.version} hands MCP tools on to the model's provider and runs none;"
        f" from {since('chat_executes')} on it does"
    )


def by_listing(check: Check, listing: Listing) -> Verdict | None:
    """Why a check that should work need not be asked, going by what the gateway lists; None when it should be."""
    if listing.answer is not None and listing.answer.kind == "timeout":
        return settled(check, "timeout", listing.detail, stage="list", evidence=listing.answer.text)
    # A service that is down lists nothing, too: whether it is, the call tells.
    return refusal(check, listing.tools) if listing.tools else None


def with_listing(check: Check, verdict: Verdict, listing: Listing) -> Verdict:
    """What a call that did not get to the tool means, knowing what the gateway lists of the service."""
    if check.expected != "works" or verdict.word in ("denied", "unauthorized", "leak"):
        return verdict
    if listing.trouble and verdict.word not in ("works", "slow", "wrong_result"):
        fix = NO_MCP_STEP if listing.trouble == "protocol_error" else ""
        return settled(check, listing.trouble, listing.detail, fix, "list", verdict.evidence)
    if listing.loaded is False and verdict.word not in REACHED:
        return settled(check, "not_registered", listing.detail, evidence=verdict.evidence)
    if listing.tools is not None and not listing.tools and verdict.word in ("not_registered", "tool_error", "works"):
        return settled(check, "not_listed", "the service lists no tools", evidence=verdict.evidence)
    return verdict


def not_asked(check: Check, rest: Rest, wedges: bool = True) -> Verdict | None:
    """Why a check need not, or must not, be made after path rest; None when it should."""
    own = rest.get((check.key, check.service))
    if check.expected == "unauthorized" and own is not None and own.word == "unauthorized":
        return None  # refused before anybody looks for the service, so this can neither wedge nor hang
    of_service = [(key, verdict) for (key, service), verdict in rest.items() if service == check.service]
    if any(verdict.word in REACHED for _key, verdict in of_service):
        return None
    key, down = next(((key, verdict) for key, verdict in of_service if verdict.word in DOWN), ("", None))
    if down is None:
        return None
    if check.path == "mcp" and wedges:
        why = "not asked, since a dead service would wedge /mcp/ on this version"
    elif check.expected == "works" or down.word == "timeout":
        why = "not asked again"
    else:
        return None
    evidence = f"path rest with key {key}: {down.evidence or down.detail}"[:300]
    return Verdict(down.word, f"{down.detail}; {why}" if down.detail else why, evidence, down.fix, down.stage)


def with_cause(found: Found, rest: Rest) -> Found:
    """What REST knows better.

    A service that it found down is offered to no model: say the cause, not that consequence of it. And where C(/mcp/)
    refuses a key without a word, or a model is offered nothing, REST says when that was for the want of the database.
    """
    down = {service: verdict for (_key, service), verdict in rest.items() if verdict.word in DOWN}
    changed: Found = {}
    for check, (verdict, ms) in found.items():
        own = rest.get((check.key, check.service))
        unoffered = check.path in MODEL_PATHS and verdict.word == "not_listed"
        if unoffered and check.service in down:
            detail = "the tool was not offered to the model, since the service is down"
            changed[check] = (replace(down[check.service], detail=detail), ms)
        elif (
            own is not None and own.word == "not_executed" and (verdict.detail == MUTE or _was_unknown(unoffered, own))
        ):
            changed[check] = (own, ms)
    return {**found, **changed}


def _was_unknown(unoffered: bool, own: Verdict) -> bool:
    """Whether nothing was offered because the key could not be looked up."""
    return unoffered and own.stage == "authenticate"


def with_way(found: Found, facts: VersionFacts) -> Found:
    """Where a model's call came back unexecuted: the reason on this version, and the way that works."""
    changed: Found = {}
    for check, (verdict, ms) in found.items():
        if check.path not in MODEL_PATHS or verdict.word != "not_executed" or verdict.stage != "call":
            continue
        ways = [
            other.path
            for other, (one, _ms) in found.items()
            if (other.key, other.service) == (check.key, check.service) and one.word in ("works", "slow")
        ]
        way = f"until then use path {' or '.join(ways)}, which runs the tool for this key" if ways else verdict.fix
        changed[check] = (replace(verdict, detail=_why_not_executed(check, verdict, facts), fix=way), ms)
    return {**found, **changed}


def _why_not_executed(check: Check, verdict: Verdict, facts: VersionFacts) -> str:
    if check.path in CHAT_PATHS and not facts.chat_executes:
        return _chat_runs_none(facts)
    if "handed that back unexecuted" in verdict.evidence:
        return (
            f"LiteLLM {facts.version} runs the tools of this path for a server_url that begins with litellm_proxy and"
            " require_approval never, which the probe sent; the call came back all the same"
        )
    if verdict.evidence.startswith("answer: "):
        return "the model answered without calling the tool; see that it can call tools"
    return verdict.detail


def without_wedge(found: Found, asked: Iterable[Check]) -> Found:
    """When C(/mcp/) answered nobody I(asked) while REST reached the same services, it is wedged.

    That it refuses a key says nothing: it does so before the part of it that hangs. And where another service hangs,
    LiteLLM may only wait for that one's tools, which it does when the session is open already.
    """
    silent = [check for check, (verdict, _ms) in found.items() if check.path == "mcp" and verdict.word == "timeout"]
    spoke = any(check.path == "mcp" and found[check][0].word not in ("timeout", "unauthorized") for check in asked)
    alive = {
        check.service for check, (verdict, _ms) in found.items() if check.path == "rest" and verdict.word in REACHED
    }
    if spoke or not any(check.service in alive for check in silent):
        return found
    hung = any(check.path == "rest" and verdict.word == "timeout" for check, (verdict, _ms) in found.items())
    if hung and not any(found[check][0].stage == "initialize" for check in silent):
        return found
    detail = "/mcp/ does not answer, while REST reaches the service"
    changed = {
        check: (settled(check, "wedged", detail, evidence=found[check][0].evidence), found[check][1])
        for check in silent
    }
    return {**found, **changed}


def unready(check: Check, verdict: Verdict, answer: Answer) -> Verdict:
    """The verdict on any check of a gateway that is not ready, or does not answer."""
    if answer.kind != "http":
        return verdict
    return replace(verdict, word="unreachable", detail="the gateway is not ready", stage="http")
