# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each version of LiteLLM does. The only place that compares versions.

PROVEN versions were observed running. The versions between them are put together from the release in which each change
was found in the code, and say so (C(proven) is false).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

Version = tuple[int, int, int]

PROVEN: tuple[Version, ...] = ((1, 77, 3), (1, 106, 2))

FORBIDDEN: Mapping[Version, str] = {
    (1, 82, 7): "a malicious release (MAL-2026-2144)",
    (1, 82, 8): "a malicious release (MAL-2026-2144)",
    (1, 107, 0): "quarantined by the package index",
}

_VERSION = re.compile(r"v?(\d+)\.(\d+)\.(\d+)(?:$|[-.+a-z])", re.IGNORECASE)


class ForbiddenVersion(ValueError):
    """A release that must not be run. The message says why, and the fix."""


class UnreadableVersion(ValueError):
    """Not a version of LiteLLM."""


@dataclass(frozen=True)
class Advisory:
    """Something that the operator of a version has to know. *fix* is what can be done about it."""

    id: str
    summary: str
    fix: str


@dataclass(frozen=True)
class Licensed:
    """What stops the start without a licence: settings of general_settings, values of other settings, sections."""

    settings: tuple[str, ...] = ("allowed_ips", "enforced_params")
    callbacks: tuple[str, ...] = (
        "banned_keywords",
        "blocked_user_check",
        "google_text_moderation",
        "hide_secrets",
        "llamaguard_moderations",
        "llmguard_moderations",
        "openai_moderations",
    )
    key_managers: tuple[str, ...] = ("google_secret_manager", "hashicorp_vault")
    sections: tuple[str, ...] = ()
    pass_through_auth: bool = True


@dataclass(frozen=True)
class VersionFacts:
    """What a version does; C(known) is false below the oldest version of the table, C(proven) true where observed."""

    version: str
    known: bool
    proven: bool
    enforces_grants: bool = False  # refuses a call to a service that the key was not granted
    grants_by_name: bool = False  # a grant may name a server instead of its server_id
    tool_grants_native: bool = False  # object_permission.mcp_tool_permissions is kept and enforced
    stores_credentials: bool = False  # a server registered by the API can hold a credential for its upstream
    updates_clear_periods: bool = False  # null in an update takes the expiry and the budget's period off a key
    create_keeps_expiry: bool = False  # a new key expires when it shall, not at a rounded time
    chat_executes: bool = False  # /v1/chat/completions runs MCP tools
    rest_needs_server_id: bool = False  # /mcp-rest/tools/call wants server_id
    rest_result_is_object: bool = False  # … and answers {content, isError} instead of a bare list
    put_is_live: bool = False  # PUT /v1/mcp/server changes only what is sent, in the running registry too
    wedges_on_dead_http: bool = True  # one call to a dead "http" upstream blocks /mcp/ until a restart
    refuses_open_start: bool = False  # does not start without a safe master key
    stdio_needs_switch: bool = False  # runs stdio servers only with LITELLM_ENABLE_MCP_STDIO
    dash_in_alias_breaks_calls: bool = True  # it ends the prefix of a tool's name too early
    stdio_commands: tuple[str, ...] = ()  # the only ones that a stdio server may be; none named: any
    applies_mcp_aliases: bool = False  # litellm_settings.mcp_aliases renames servers
    prometheus_needs_licence: bool = True  # /metrics holds nothing of LiteLLM without one
    logs_unknown_router_settings: bool = False
    manager_before_references: bool = False  # os.environ/ may name a secret of the key manager
    licensed: Licensed = Licensed()
    default_transport: str = "sse"
    min_key_length: int = 4  # characters of a virtual key, "sk-" included
    logged_paths: tuple[str, ...] = ("rest", "mcp")  # paths of the probe whose tool calls get a row in the spend log
    advisories: tuple[Advisory, ...] = ()


@dataclass(frozen=True)
class Change:
    """What is different from a version on: the facts, and what that means to the operator who raises his."""

    since: Version
    facts: Mapping[str, Any]
    meaning: tuple[str, ...]


# The releases in which the last ones came were not looked for: they were seen on 1.106.2.
CHANGES: tuple[Change, ...] = (
    Change((1, 79, 3), {"stores_credentials": True}, ("A registered server can hold a credential for its upstream.",)),
    Change(
        (1, 80, 5),
        {
            "enforces_grants": True,
            "tool_grants_native": True,
            "wedges_on_dead_http": False,
            "default_transport": "http",
        },
        (
            "Grants are enforced by LiteLLM itself, and fail closed: a key without a grant can run nothing. The guard"
            " is not deployed any more, and until the tag access has run, grants of single tools are those of the"
            " whole service.",
            "Services are called by streamable HTTP where transport is auto; a dead one does not block the others.",
        ),
    ),
    Change((1, 80, 10), {"chat_executes": True}, ("/v1/chat/completions executes MCP tools.",)),
    Change(
        (1, 80, 11),
        {"rest_result_is_object": True},
        ("/mcp-rest/tools/call answers {content, isError}, not a bare list: programs that call it must change.",),
    ),
    Change(
        (1, 81, 3),
        {"rest_needs_server_id": True, "put_is_live": True},
        ("/mcp-rest/tools/call wants a server_id: programs that call it must send one.",),
    ),
    Change(
        (1, 106, 2),
        {
            "grants_by_name": True,
            "updates_clear_periods": True,
            "create_keeps_expiry": True,
            "min_key_length": 16,
            "refuses_open_start": True,
            "stdio_needs_switch": True,
            "prometheus_needs_licence": False,
            "dash_in_alias_breaks_calls": False,
            "stdio_commands": ("deno", "docker", "node", "npx", "python", "python3", "uvx"),
            "applies_mcp_aliases": True,
            "logged_paths": ("rest", "mcp", "responses", "responses_stream", "chat", "chat_stream"),
            "logs_unknown_router_settings": True,
            "manager_before_references": True,
            "licensed": Licensed(
                key_managers=("cyberark", "google_secret_manager", "hashicorp_vault"),
                sections=("worker_registry",),
                pass_through_auth=False,
            ),
        },
        (
            "A key must have at least 16 characters; a shorter one of yours must be replaced.",
            "LiteLLM does not start without a safe master key.",
            "Stdio servers are off unless LITELLM_ENABLE_MCP_STDIO is true in its environment.",
            "/metrics wants a key, and needs no licence.",
            "Tools that a model calls get rows of their own in the spend log, too.",
        ),
    ),
)

# (first version in range, first version out of range, advisory)
ADVISORIES: tuple[tuple[Version, Version, Advisory], ...] = (
    (
        (0, 0, 0),
        (1, 80, 5),
        Advisory(
            "grants-not-enforced",
            "A key can run the tools of services that it was not granted; grants only filter the list on /mcp/.",
            "Keep the guard (mcp_guard) among the callbacks, or run LiteLLM 1.80.5 or later.",
        ),
    ),
    (
        (0, 0, 0),
        (1, 80, 5),
        Advisory(
            "mcp-wedge",
            "One tool call to a dead upstream with transport http blocks /mcp/ until LiteLLM is restarted.",
            "Keep transport auto (sse on this version), or run LiteLLM 1.80.5 or later.",
        ),
    ),
    (
        (0, 0, 0),
        (1, 84, 0),
        Advisory(
            "CVE-2026-49468",
            "A forged Host header bypasses the authentication of every route.",
            "Let nobody but trusted machines of the LAN reach the port, or run LiteLLM 1.84.0 or later.",
        ),
    ),
    (
        (0, 0, 0),
        (1, 81, 3),
        Advisory(
            "mcp-rest-test-open",
            "POST /mcp-rest/test/connection needs no key and connects to any address (CVE-2026-42271 is in range).",
            "Let nobody but trusted machines of the LAN reach the port, or run LiteLLM 1.83.7 or later.",
        ),
    ),
    (
        (0, 0, 0),
        (1, 83, 0),
        Advisory(
            "CVE-2026-35029",
            "A user who is no administrator may change the configuration through /config/update.",
            "Give keys to clients only and make no users, or run LiteLLM 1.83.0 or later.",
        ),
    ),
    (
        (1, 81, 16),
        (1, 83, 7),
        Advisory(
            "CVE-2026-42208",
            "SQL injection in the check of a key.",
            "Run LiteLLM 1.83.7 or later.",
        ),
    ),
)


def parse(version: str) -> Version:
    """C(1.77.3), C(v1.77.3-stable) and C(1.77.3.post1) alike. Raises UnreadableVersion."""
    match = _VERSION.match(version.strip())
    if match is None:
        proven = ", ".join(dotted(number) for number in PROVEN)
        raise UnreadableVersion(f"{version!r} is no version of LiteLLM; give one like 1.77.3 (proven are {proven})")
    return int(match[1]), int(match[2]), int(match[3])


def same_version(left: str, right: str) -> bool:
    """Whether both name the same release. Raises UnreadableVersion."""
    return parse(left) == parse(right)


def since(fact: str) -> str:
    """The version from which a fact of the table is no longer what it was. Raises StopIteration for an unknown one."""
    return dotted(next(change.since for change in CHANGES if fact in change.facts))


def dotted(number: Version) -> str:
    """C(1.77.3)."""
    return ".".join(str(part) for part in number)


def facts(version: str) -> VersionFacts:
    """What *version* does, going by the nearest one below it. Raises ForbiddenVersion, UnreadableVersion."""
    number = parse(version)
    if number in FORBIDDEN:
        raise ForbiddenVersion(
            f"LiteLLM {dotted(number)} is {FORBIDDEN[number]} and must not be run; choose another litellm_version"
        )
    return describe(version)


def describe(version: str) -> VersionFacts:
    """What *version* does, even if it must not be run. Raises UnreadableVersion."""
    number = parse(version)
    text = dotted(number)
    found = VersionFacts(text, known=number >= min(PROVEN), proven=number in PROVEN)
    for change in CHANGES:
        if number >= change.since:
            found = replace(found, **change.facts)
    concerned = tuple(advisory for first, fixed, advisory in ADVISORIES if first <= number < fixed)
    return replace(found, advisories=concerned)


def as_dict(found: VersionFacts) -> dict[str, Any]:
    """The facts as plain data for the result of a module, without the lists."""
    return {name: value for name, value in asdict(found).items() if not isinstance(value, (tuple, dict))}
