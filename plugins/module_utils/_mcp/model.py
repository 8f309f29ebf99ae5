# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and data of the probe: checks, answers, verdicts, cells. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from difflib import get_close_matches
from typing import Any

from .expect import CheckError, Expect, parse_expect

GATEWAY_PATHS = ("rest", "mcp", "responses", "responses_stream", "chat", "chat_stream")
PATHS = (*GATEWAY_PATHS, "direct")
MODEL_PATHS = ("responses", "responses_stream", "chat", "chat_stream")  # a model calls the tool
CHAT_PATHS = ("chat", "chat_stream")
ROUTES = {
    "rest": "/mcp-rest/tools/call",
    "mcp": "/mcp/",
    "responses": "/v1/responses",
    "responses_stream": "/v1/responses",
    "chat": "/v1/chat/completions",
    "chat_stream": "/v1/chat/completions",
}
EXPECTATIONS = ("works", "denied", "unauthorized", "not_supported")
TRANSPORTS = ("auto", "http", "sse")

# The way of a call, in this order. A verdict names the first one that failed.
STAGES = {
    "resolve": "the name has an address",
    "connect": "something listens there",
    "http": "it speaks HTTP, and answers in time",
    "authenticate": "it accepts the key",
    "initialize": "it opens an MCP session",
    "list": "it knows the service, and lists the tool as it was",
    "permitted": "it lets this key run the tool, or refuses it, as it must be",
    "call": "the tool runs",
    "result": "its result is the one asserted",
    "logged": "the call is in the spend log",
}

# Every word that a probe can say about one cell, with what it means.
VERDICTS = {
    "works": "the tool ran and its result is the one asserted",
    "denied": "the gateway refused the call to this key",
    "leak": "the tool ran for a key that must not run it",
    "wrong_result": "the tool ran, but its result is not the one asserted",
    "tool_error": "the tool ran and reported an error",
    "not_executed": "the gateway answered without running the tool",
    "not_listed": "the service is there, but offers no such tool",
    "not_registered": "the gateway knows no such service",
    "unauthorized": "the gateway does not accept the key",
    "unreachable": "the service cannot be reached",
    "refused_connection": "nothing listens at the address",
    "timeout": "no answer in time",
    "wedged": "the gateway's /mcp/ endpoint hangs until it is restarted",
    "slow": "the answer came too late to be useful",
    "schema_changed": "the tool's schema is not the pinned one, or does not take the arguments",
    "protocol_error": "the answer is none that the protocol knows",
    "not_supported": "this version of the gateway cannot do it",
}

# The upstream service answered: whatever it said, it is alive.
REACHED = frozenset({"works", "leak", "wrong_result", "tool_error", "not_listed", "slow"})
# The call went nowhere: asking for the same service by /mcp/ could wedge a gateway that is prone to it.
DOWN = frozenset({"unreachable", "refused_connection", "timeout", "protocol_error", "not_registered"})

# A key ends when the gateway says so, which is not to the second; until then either answer is right.
TOLERANCE = timedelta(seconds=60)


@dataclass(frozen=True)
class Check:
    """One cell to be probed: this key, this service, this path."""

    key: str  # "" on path direct
    service: str
    path: str
    expected: str
    tool: str  # without the service's prefix
    arguments: Mapping[str, Any] = field(default_factory=dict, hash=False)
    expect: Expect = field(default_factory=lambda: Expect(contains=""))
    problem: str = ""  # why it cannot be made at all; such a check is reported without asking the gateway
    rest_allowed: bool = True  # the key may use path rest, so it can be asked there before /mcp/
    expires: str = ""  # ISO 8601; when the key ends
    ending: bool = False  # the key ends about now, so being refused is right, too

    @property
    def full_tool(self) -> str:
        """The name under which the gateway lists the tool."""
        return f"{self.service}-{self.tool}"


@dataclass(frozen=True)
class Endpoint:
    """A service itself: where it listens, and what every request to it must carry."""

    url: str
    transport: str  # http or sse
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Answer:
    """What came back, whichever path it took.

    kind: C(result) a tool's result; C(http) an error status or a body that is no answer; C(silent) the gateway
    answered without a tool's result; C(refused), C(unreachable), C(timeout), C(garbled) the transport failed.
    C(stage): how far it got, where the transport can tell.
    """

    kind: str
    text: str = ""
    status: int = 200
    is_error: bool = False
    ms: int = 0
    stage: str = ""


@dataclass(frozen=True)
class Verdict:
    """A word, the cause in one line, what came back in one line, the next step, and the first stage that failed."""

    word: str
    detail: str = ""
    evidence: str = ""
    fix: str = ""
    stage: str = ""


@dataclass(frozen=True)
class Cell:
    """One line of the report."""

    key: str
    service: str
    path: str
    expected: str
    verdict: str
    detail: str
    ms: int
    stage: str = ""
    evidence: str = ""
    fix: str = ""

    @property
    def ok(self) -> bool:
        return self.verdict == self.expected

    def as_dict(self) -> dict[str, Any]:
        names = ("key", "service", "path", "expected", "verdict", "stage", "detail", "evidence", "fix", "ms", "ok")
        return {name: getattr(self, name) for name in names}


def cell_of(check: Check, verdict: Verdict, ms: int = 0) -> Cell:
    """The line of a check. A key that ends about now may be refused already."""
    expected = "unauthorized" if check.ending and verdict.word == "unauthorized" else check.expected
    return Cell(
        check.key,
        check.service,
        check.path,
        expected,
        verdict.word,
        verdict.detail,
        ms,
        verdict.stage,
        verdict.evidence,
        verdict.fix,
    )


def at(check: Check, now: datetime) -> Check:
    """The check as it is to be at this moment: a key that has ended must be refused. Raises CheckError."""
    if not check.expires or check.expected not in ("works", "denied"):
        return check
    ends = parse_time(check.expires, "expires")
    if abs(ends - now) <= TOLERANCE:
        return replace(check, ending=True)
    return replace(check, expected="unauthorized") if ends < now else check


def parse_time(moment: str, where: str) -> datetime:
    """C(2027-01-31) or C(2027-01-31T18:00:00Z); UTC where no zone is given. Raises CheckError that names *where*."""
    try:
        found = datetime.fromisoformat(re.sub(r"[Zz]\Z", "+00:00", str(moment).strip()))
    except ValueError:
        raise CheckError(f"{where} is {moment!r}, which is no time; give one like 2027-01-31T18:00:00Z") from None
    return found.replace(tzinfo=timezone.utc) if found.tzinfo is None else found.astimezone(timezone.utc)


def hint(wrong: str, known: Any) -> str:
    """C( (did you mean …?)) or what there is; for the end of an error."""
    names = sorted(str(name) for name in known)
    near = get_close_matches(wrong, names, 1)
    return f"did you mean {near[0]}?" if near else f"there: {', '.join(names[:20]) or 'none'}"


def parse_check(raw: Mapping[str, Any], where: str) -> Check:
    """Check of its mapping form (the module's option). Raises CheckError naming what is wrong."""
    for name, words in (("path", PATHS), ("expected", EXPECTATIONS)):
        value = raw.get(name) or ("works" if name == "expected" else "")
        if value not in words:
            raise CheckError(f"{where}.{name} is {value!r}; it must be one of {', '.join(words)}")
    if not raw.get("service"):
        raise CheckError(f"{where}.service is missing; name the service")
    check = Check(
        key=str(raw.get("key") or ""),
        service=str(raw["service"]),
        path=str(raw["path"]),
        expected=str(raw.get("expected") or "works"),
        tool=str(raw.get("tool") or ""),
        rest_allowed=raw.get("rest_allowed") is not False,
        problem=str(raw.get("problem") or ""),
        expires=str(raw.get("expires") or ""),
    )
    if check.expires:
        parse_time(check.expires, f"{where}.expires")
    if check.problem:
        return check
    if not check.tool:
        raise CheckError(f"{where}.tool is missing; name the tool that the probe calls, without the service's prefix")
    if raw.get("read_only") is not True:
        raise CheckError(
            f"{where}.read_only is {raw.get('read_only')!r}, so {check.full_tool} is not called; when it changes"
            " nothing, set read_only: true, else name a tool that changes nothing"
        )
    arguments = raw.get("arguments") or {}
    if not isinstance(arguments, Mapping):
        raise CheckError(f"{where}.arguments is {arguments!r}; give a mapping of the tool's arguments")
    return replace(check, arguments=arguments, expect=parse_expect(raw.get("expect"), f"{where}.expect"))


def parse_checks(
    raws: list[Mapping[str, Any]], keys: Mapping[str, str], endpoints: Mapping[str, Any] | None = None
) -> list[Check]:
    """All checks. Raises CheckError for the first wrong one; an unknown key or endpoint, and a cell asked twice are."""
    checks: list[Check] = []
    seen: dict[tuple[str, str, str], int] = {}
    for index, raw in enumerate(raws):
        where = f"checks[{index}]"
        check = parse_check(raw, where)
        if check.path == "direct":
            check = replace(check, key="")
            if not check.problem and check.service not in (endpoints or {}):
                raise CheckError(
                    f"{where}.service is {check.service!r}, which is not in endpoints, so path direct leads nowhere;"
                    f" {hint(check.service, endpoints or {})}"
                )
        elif check.key not in keys:
            raise CheckError(f"{where}.key is {check.key!r}, which is not in keys; {hint(check.key, keys)}")
        first = seen.setdefault((check.key, check.service, check.path), index)
        if first != index:
            raise CheckError(f"{where} asks for the same key, service and path as checks[{first}]; remove one")
        checks.append(check)
    return checks
