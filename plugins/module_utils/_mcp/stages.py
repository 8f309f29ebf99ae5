# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which stage of a call a verdict names: the first one that failed, or the last one that was proved. Pure."""

from __future__ import annotations

import re

from .model import Answer, Check

# Where a word always says the same.
_STAGES = {
    "works": "result",
    "wrong_result": "result",
    "slow": "result",
    "denied": "permitted",
    "leak": "permitted",
    "unauthorized": "authenticate",
    "refused_connection": "connect",
    "wedged": "initialize",
    "not_listed": "list",
    "not_registered": "list",
    "schema_changed": "list",
    "tool_error": "call",
    "not_supported": "call",
}
_UNRESOLVED = re.compile(
    r"(?i)name or service not known|temporary failure in name resolution|nodename nor servname|no address associated"
)
# Refused before the tool: by the lookup of the key, and by what it may spend.
_LOOKUP = re.compile(r"(?i)can't reach database server|mcp_caller_unknown")
_LIMIT = re.compile(r"(?i)rate limit|budget")


def stage_of(check: Check, word: str, answer: Answer) -> str:
    """One of model.STAGES."""
    if word == "leak":
        return "authenticate" if check.expected == "unauthorized" else "permitted"
    if word in _STAGES:
        return _STAGES[word]
    if word == "not_executed":
        short = answer.text[:2000]
        return "authenticate" if _LOOKUP.search(short) else "permitted" if _LIMIT.search(short) else "call"
    if answer.kind == "unreachable":
        return "resolve" if is_unresolved(answer.text) else answer.stage or "connect"
    if answer.kind in ("timeout", "garbled"):
        return answer.stage or ("call" if answer.kind == "timeout" else "http")
    if answer.kind == "http" and check.path == "direct":
        return answer.stage if answer.status == 200 and answer.stage else "http"
    # The gateway answers, and says of the service that it does not; or something answers that is no gateway.
    return "http" if word == "protocol_error" and answer.kind != "result" else "call"


def is_unresolved(text: str) -> bool:
    """Whether an error says that a name has no address."""
    return _UNRESOLVED.search(text) is not None
