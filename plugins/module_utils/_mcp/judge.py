# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an answer to a verdict, by content: LiteLLM hands many failures back as successes. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .model import VERDICTS, Answer, Check, Verdict
from .stages import stage_of
from .wire import NOT_OFFERED

# Codes of the guard (roles/litellm/files/mcp_guard.py), as they begin the text that LiteLLM makes of them: JSON on
# /mcp-rest, a Python mapping after its own words on the other paths.
_GUARD = re.compile(r"""\A(?:Error: |Tool call failed: )?\{(?:"detail":\s*\{)?['"]error['"]:\s*['"](mcp_\w+)['"]""")
_GUARD_VERDICTS = {
    "mcp_server_not_granted": Verdict("denied", "refused by the guard: the key was not granted this service"),
    "mcp_tool_not_granted": Verdict("denied", "refused by the guard: the key was not granted this tool"),
    # Said in place of LiteLLM, while that still remembers the key as it was.
    "mcp_key_revoked": Verdict("unauthorized", "refused by the guard: the key, or its team, is blocked or has expired"),
    # A refusal, but none that says anything about grants.
    "mcp_caller_unknown": Verdict("not_executed", "the guard could not look the key up; is the gateway's database up?"),
    "mcp_tool_prefix_missing": Verdict("not_executed", "the guard found no service prefix in the tool's name"),
    "mcp_tool_unknown": Verdict("not_registered"),
}

NO_MCP_STEP = "see what listens at the service's url: the log of its container, and its transport"

_CLIENT = r"\A(?:Error: |Error executing tool: )?"

# Texts that the gateway itself, not the tool, gives as a "result" (or as the message of an error), in order.
_GATEWAY_TEXTS: tuple[tuple[str, Verdict], ...] = (
    (
        r"User not allowed to call this tool|not allowed to (?:call|access) (?:this )?(?:tool|MCP|mcp)",
        Verdict("denied", "refused by the gateway: the key was not granted this service"),
    ),
    (
        r"\A(?:Error: )?Tool '[^']+' is not allowed for your key/team on server ",
        Verdict("denied", "refused by the gateway: the key was not granted this tool"),
    ),
    (
        r"\AVirtual key is not allowed to call this route\b",
        Verdict("denied", "refused by the gateway: the key's allowed_routes do not hold this path"),
    ),
    (
        r"\A(?:Error: |Tool call failed: )?(?:Rate limit exceeded for |Budget has been exceeded)",
        Verdict("not_executed", "a limit of the key, or of its team, is reached; raise it, or probe again in a minute"),
    ),
    (
        r"\A(?:Error: |Error executing tool: )?Tool '?[^ ']+'? not found\b|server prefix mismatch|server_not_found",
        Verdict("not_registered"),
    ),
    (r"\A(?:Error: )?Unknown tool:", Verdict("not_listed")),
    (
        # Anchored: a tool that fails to reach something else reports that in words of its own.
        r"\A(?:Error: |Error executing tool: |An unexpected error occurred: )?"
        r"(?:MCP client session is not initialized|All connection attempts failed|\[Errno -?\d+\]"
        r"|Client failed to connect|unhandled errors in a TaskGroup)",
        Verdict("unreachable"),
    ),
    # How current versions report what their own client met.
    (rf"{_CLIENT}(?:Connect|Read|Pool)(?:Error|Timeout): ", Verdict("unreachable")),
    (
        rf"{_CLIENT}HTTPStatusError: (?:Client|Server) error '",
        Verdict("unreachable", "the service answers the gateway with an error status"),
    ),
    (
        rf"{_CLIENT}(?:RemoteProtocolError: |(?:MCPError|McpError): Unexpected content type)",
        Verdict("protocol_error", "the service answers the gateway with what is no MCP", fix=NO_MCP_STEP),
    ),
    (
        rf"{_CLIENT}(?:MCPError|McpError): ",
        Verdict("tool_error", "the service answers the call with an error of the protocol"),
    ),
    (
        # Current versions say so when they cannot read their own database.
        r"MCP server configuration could not be refreshed",
        Verdict(
            "not_executed",
            "the gateway could not read which servers it has; is its database up?",
            fix="see docker ps and the log of the database's container",
        ),
    ),
    (r"No response received", Verdict("unreachable", "on versions that wedge, /mcp/ may hang from now on")),
)
_GATEWAY_RULES = tuple((re.compile(pattern), verdict) for pattern, verdict in _GATEWAY_TEXTS)

# In the words of errors, what LiteLLM says of a key that it looked up in vain, and of one that has ended.
_NO_DATABASE = re.compile(r"Can't reach database server")
_EXPIRED = re.compile(r"\AAuthentication Error - Expired Key\b")

# How an MCP server that cannot say isError says it nevertheless.
_TOOL_ERROR = re.compile(r"\A(?:Error\b|Input validation error|Failed to )")

_RAN = ("works", "wrong_result", "tool_error")
_AFTER_THE_KEY = ("denied", "not_listed", "not_registered")

# How the detail of a refusal begins that LiteLLM 1.77.3 does not explain: its answer on /mcp/ whenever it does not take
# a key, and when it cannot look one up.
MUTE = "the gateway does not say why: the key is wrong, blocked, expired or over its budget"

_NEXT_STEP = {
    "not_registered": "run the playbook with this service's tag to register it",
    "not_listed": "compare the probe's tool in the service's description with what the service lists",
    "unreachable": "see docker ps and the log of the service's container",
    "refused_connection": "see docker ps and the log of the gateway's container",
    "timeout": "see the logs of the service's and the gateway's containers",
    "unauthorized": "run the playbook with --tags access: the key's file and the gateway disagree",
    "wedged": "restart the gateway's container, then see why the service was down",
    "tool_error": "see the log of the service's container, and the probe in its description",
    "wrong_result": "compare with the probe's expectation in the service's description",
    "not_executed": "see the gateway's log",
    "protocol_error": "see whether something else than the gateway answers there, and the gateway's log",
    "leak": "see that the gateway enforces grants (on LiteLLM 1.77.3: the guard in litellm_settings.callbacks)",
    "denied": "grant the service to the key, or to its team, and run the playbook with --tags access",
    "slow": "see the load of the host and the log of the service's container, or raise below_ms",
    "schema_changed": "compare the tool with the probe in the service's description; then pin its new schema",
}
# Where there is no gateway between.
_NEXT_STEP_DIRECT = {
    "not_listed": "compare the probe's tool with what the service lists",
    "refused_connection": "see docker ps and the log of the service's container",
    "timeout": "see the log of the service's container",
    "unauthorized": "compare the headers of the endpoint with the credential that the service wants",
    "denied": "compare the host name and the headers of the endpoint with what the service lets in",
    "not_executed": "see the log of the service's container",
    "protocol_error": "see whether the endpoint's url and transport are the service's, and the service's log",
}

_ACCEPTED_STEP = "run the playbook with --tags access: the key, or its team, shall be blocked, or has expired"

EVIDENCE = 300  # characters
_LOOKED_AT = 8000  # characters of an answer that are cleaned for it


def judge(check: Check, answer: Answer, clean: Callable[[str], str] = str) -> Verdict:
    """The verdict on one check. I(clean) takes the secrets out of what is quoted."""
    verdict = _judge(check, answer)
    quoted = replace(verdict, evidence=verdict.evidence and seen(answer, clean), detail=clean(verdict.detail))
    return replace(quoted, stage=stage_of(check, quoted.word, answer))


def settled(check: Check, word: str, detail: str, fix: str = "", stage: str = "", evidence: str = "") -> Verdict:
    """A verdict that needed no answer, with the next step that goes with the word."""
    return Verdict(word, detail, evidence, fix or next_step(check, word), stage or stage_of(check, word, Answer("")))


def next_step(check: Check, word: str) -> str:
    """What to do about a verdict; nothing where it is the one expected."""
    if word == check.expected:
        return ""
    found = _NEXT_STEP_DIRECT.get(word) if check.path == "direct" else None
    return found or _NEXT_STEP.get(word, "")


def _judge(check: Check, answer: Answer) -> Verdict:
    """As judge, but the evidence only says whether there is to be any, and the stage is missing."""
    verdict = _verdict(check, answer)
    # A leak comes without the answer: what this key must not see need not stand in a report.
    if check.expected == "denied" and verdict.word in _RAN:
        return Verdict("leak", "the tool ran for a key without a grant", fix=_NEXT_STEP["leak"])
    if check.expected == "unauthorized" and verdict.word in _RAN:
        return Verdict("leak", "the tool ran for a key that must not be accepted", fix=_ACCEPTED_STEP)
    if check.expected == "denied" and verdict.word == "not_listed" and answer.kind == "silent":
        return Verdict("denied", "the gateway does not offer the tool to this key")
    if check.expected == "unauthorized" and verdict.word == "unauthorized":
        return replace(verdict, detail=verdict.detail or "the gateway refuses the key", evidence="wanted")
    if check.expected == "unauthorized" and (verdict.word in _AFTER_THE_KEY or answer.kind == "silent"):
        detail = "; ".join(part for part in ("the gateway accepts the key", verdict.detail) if part)
        return Verdict(verdict.word, detail, "wanted", _ACCEPTED_STEP)
    if verdict.word in ("works", check.expected):
        return verdict
    detail = verdict.detail or VERDICTS[verdict.word]
    return Verdict(verdict.word, detail, "wanted", verdict.fix or next_step(check, verdict.word))


def _verdict(check: Check, answer: Answer) -> Verdict:
    if answer.kind == "result":
        return _of_result(check, answer)
    if answer.kind == "silent":
        return _of_silence(answer)
    if answer.kind == "http":
        return _of_direct_status(answer) if check.path == "direct" else _of_status(answer)
    words = {"refused": "refused_connection", "unreachable": "unreachable", "timeout": "timeout"}
    return Verdict(words.get(answer.kind, "protocol_error"))


def _of_result(check: Check, answer: Answer) -> Verdict:
    """A tool's result, or what LiteLLM passes off as one."""
    said_by_gateway = _of_direct_text(answer) if check.path == "direct" else _of_gateway_text(answer.text)
    unmet = check.expect.unmet(answer.text)
    if not unmet and not answer.is_error and said_by_gateway is None:
        limit = check.expect.below_ms
        if limit is not None and answer.ms > limit and check.expected == "works":
            return Verdict("slow", f"took {answer.ms} ms; expected: below {limit} ms")
        return Verdict("works", f"result {check.expect}")
    if said_by_gateway is not None:
        return said_by_gateway
    if answer.is_error or _TOOL_ERROR.match(answer.text):
        return Verdict("tool_error")
    return Verdict("wrong_result", unmet)


def _of_direct_text(answer: Answer) -> Verdict | None:
    """Servers report an unknown tool as the result of calling it."""
    return Verdict("not_listed") if re.match(r"(?:Error: )?Unknown tool\b", answer.text) else None


def _of_gateway_text(text: str) -> Verdict | None:
    guard = _GUARD.match(text)
    if guard is not None:
        return _GUARD_VERDICTS.get(guard.group(1), Verdict("denied", f"refused by the guard: {guard.group(1)}"))
    # Only short texts: a page or a table that happens to hold such words is a result.
    if len(text) > 400:
        return None
    return next((verdict for rule, verdict in _GATEWAY_RULES if rule.search(text)), None)


def _of_silence(answer: Answer) -> Verdict:
    """The model endpoint answered, but no tool ran."""
    if answer.text.startswith(NOT_OFFERED):
        return Verdict("not_listed", "the gateway did not offer the tool to the model")
    return Verdict("not_executed")


def _of_status(answer: Answer) -> Verdict:
    """An error status, with the server's own words."""
    words = _message(answer.text)
    said = _of_gateway_text(answer.text) or _of_gateway_text(words)
    if answer.status == 401 and _NO_DATABASE.search(words):
        return Verdict("not_executed", "the gateway could not look the key up; is its database up?")
    if answer.status == 401 or (answer.status == 400 and _EXPIRED.match(words)):
        return Verdict("unauthorized")
    if answer.status == 403:
        return said or _forbidden(answer)
    if answer.status == 500 and words == "MCP request failed":
        return Verdict("unauthorized", MUTE)
    if said is not None:
        return said
    if answer.status in (400, 402, 422, 429):
        return Verdict("not_executed")
    if answer.status in (502, 503, 504) or (answer.status == 500 and answer.text.strip() == "Internal Server Error"):
        return Verdict("unreachable")
    # The gateway's own errors are JSON; anything else comes from somebody else, or is broken.
    return Verdict("not_executed" if answer.status >= 400 and _json(answer.text) is not None else "protocol_error")


def _of_direct_status(answer: Answer) -> Verdict:
    """An error status of a service itself, or an error of JSON-RPC in an HTTP 200."""
    if answer.status == 200:
        unknown = re.search(r"(?i)unknown tool|tool \S+ not found", answer.text)
        return Verdict("not_listed" if unknown else "tool_error" if answer.stage == "call" else "protocol_error")
    if 300 <= answer.status < 400:
        return Verdict("protocol_error", "the endpoint sends the probe elsewhere, where it does not follow")
    if answer.status == 401:
        return Verdict("unauthorized", "the endpoint wants a credential, or another one")
    if answer.status == 403:
        return Verdict("denied", "the endpoint refuses the probe")
    if answer.status in (404, 405):
        return Verdict("protocol_error", "nothing speaks MCP at this url by this transport")
    if answer.status in (502, 503, 504):
        return Verdict("unreachable", "something answers in place of the service")
    return Verdict("protocol_error", "the endpoint answers no MCP")


def _forbidden(answer: Answer) -> Verdict:
    """403 in words that are not known: a refusal only when it is the gateway that speaks, which is always in JSON."""
    if _json(answer.text) is None:
        return Verdict("protocol_error")
    return Verdict("denied", "refused by the gateway")


def _message(body: str) -> str:
    """The innermost words of an error body, such as {"error": {"message": …}} or {"detail": {"message": …}}."""
    found = _json(body)
    for _depth in range(4):
        if not isinstance(found, dict):
            break
        found = next((found[name] for name in ("detail", "details", "message", "error") if found.get(name)), None)
    return found if isinstance(found, str) else ""


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def seen(answer: Answer, clean: Callable[[str], str] = str) -> str:
    """What came back, in the server's own words: one line without secrets and without control characters."""
    words = (_message(answer.text) or answer.text) if answer.kind == "http" else answer.text
    cut = words[:_LOOKED_AT]
    # Cleaned before it is cut to its length, so that no half of a secret is left; the last word may be one.
    text = clean(cut if len(words) <= _LOOKED_AT else cut.rsplit(None, 1)[0])
    line = "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))
    if answer.kind == "http":
        line = f"HTTP {answer.status}: {line}" if answer.status != 200 else line
    elif answer.kind in ("result", "silent") and line:
        line = f"answer: {line}"
    return line if len(line) <= EVIDENCE else line[: EVIDENCE - 1] + "…"
