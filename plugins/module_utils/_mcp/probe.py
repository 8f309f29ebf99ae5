# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole probe, from the module's options to its result: for the module, and for programs without Ansible."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any
from urllib.parse import urlsplit

from .._lan import is_lan_host
from .._litellm import versions
from .._redact import redact, redact_data
from . import run
from .model import TRANSPORTS, Answer, Check, CheckError, Endpoint, at, hint, parse_checks
from .table import remarks, table
from .transport import MISSING, Clock, Gateway, new_client, readiness

DEFAULTS: Mapping[str, Any] = {
    "gateway_url": "",
    "keys": {},
    "checks": [],
    "endpoints": {},
    "model": "selftest",
    "litellm_version": None,
    "timeout": 30.0,
    "fail_on_unexpected": False,
    "lan_only": True,
}
MISSING_LIBRARY = MISSING


@dataclass(frozen=True)
class Request:
    """What to ask whom. C(gateway) is None when every check is of path direct."""

    gateway: Gateway | None
    checks: list[Check]
    keys: dict[str, str]
    endpoints: dict[str, Endpoint]
    version: str  # expected; "" for any
    timeout: float

    @property
    def secrets(self) -> list[str]:
        """Every value that must not come back."""
        sent = [value for endpoint in self.endpoints.values() for value in endpoint.headers.values()]
        # "Bearer <token>": a server may repeat the token alone.
        return [*self.keys.values(), *sent, *(word for value in sent for word in value.split() if len(word) > 7)]


@dataclass
class Found:
    """What asking came to."""

    outcome: run.Outcome
    version: str = ""
    clock: Clock = field(default_factory=Clock)
    warnings: tuple[str, ...] = ()
    advisories: tuple[versions.Advisory, ...] = ()


def probe(params: Mapping[str, Any]) -> dict[str, Any]:
    """Ask, and judge. I(params): the options of mcp_probe; what is not there has the module's default.

    Returns the module's result, without secrets. Raises CheckError for what cannot be asked, before anything is;
    versions.ForbiddenVersion and versions.UnreadableVersion for I(litellm_version), or what is running.
    """
    request = plan(params)
    started = time.monotonic()
    now = datetime.now(timezone.utc)
    found = asyncio.run(look(request))
    result = result_of(request, found, now, time.monotonic() - started)
    return dict(redact_data(result, request.secrets))


def plan(params: Mapping[str, Any], now: datetime | None = None) -> Request:
    """What to ask whom. Pure. Raises CheckError naming the option that is wrong, its value and the fix."""
    given = {**DEFAULTS, **{name: value for name, value in params.items() if value is not None}}
    if float(given["timeout"]) <= 0:
        raise CheckError(f"timeout is {given['timeout']:g}; it must be more than 0 seconds")
    if given["litellm_version"]:
        versions.facts(given["litellm_version"])
    timeout = float(given["timeout"])
    keys = {str(alias): str(value or "").strip() for alias, value in given["keys"].items()}
    endpoints = {
        str(name): _endpoint(raw, f"endpoints[{name}]", given["lan_only"]) for name, raw in given["endpoints"].items()
    }
    checks = parse_checks(given["checks"], keys, endpoints)
    gateway = None
    if given["gateway_url"] or not checks or any(check.path != "direct" for check in checks):
        gateway = Gateway(_gateway_url(given["gateway_url"], given["lan_only"]), given["model"], timeout)
    now = now or datetime.now(timezone.utc)
    return Request(
        gateway, [at(check, now) for check in checks], keys, endpoints, given["litellm_version"] or "", timeout
    )


def _gateway_url(url: str, lan_only: bool) -> str:
    parts = _parts(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.path.strip("/"):
        raise CheckError(f"gateway_url is {url!r}; it must be like http://linuxserver.lan:4000, without a path")
    _refuse_outside(url, "gateway_url", lan_only)
    return url.rstrip("/")


def _endpoint(raw: Any, where: str, lan_only: bool) -> Endpoint:
    if not isinstance(raw, Mapping):
        raise CheckError(f"{where} is {raw!r}; give a mapping with url, and transport and headers where needed")
    unknown = sorted(set(raw) - {"url", "transport", "headers"})
    if unknown:
        raise CheckError(
            f"{where} holds {unknown[0]}, which is no option; {hint(unknown[0], ('url', 'transport', 'headers'))}"
        )
    url, transport, headers = str(raw.get("url") or ""), raw.get("transport") or "auto", raw.get("headers") or {}
    parts = _parts(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CheckError(f"{where}.url is {url!r}; it must be like http://127.0.0.1:8080/mcp")
    if transport not in TRANSPORTS:
        raise CheckError(f"{where}.transport is {transport!r}; it must be one of {', '.join(TRANSPORTS)}")
    if not isinstance(headers, Mapping):
        raise CheckError(f"{where}.headers is no mapping; give the headers' values by their names")
    _refuse_outside(url, f"{where}.url", lan_only)
    if transport == "auto":
        transport = "sse" if parts.path.rstrip("/").endswith("/sse") else "http"
    return Endpoint(url, transport, {str(name): str(value) for name, value in headers.items()})


def _parts(url: str) -> Any:
    try:
        parts = urlsplit(str(url))
        parts.port  # noqa: B018 - raises for what is no port
    except ValueError:
        return urlsplit("")
    return parts


def _refuse_outside(url: str, where: str, lan_only: bool) -> None:
    """The rule of the LAN: plain HTTP, to machines of the LAN alone."""
    parts = urlsplit(url)
    if not lan_only:
        return
    if parts.scheme == "https":
        raise CheckError(f"{where} is {redact(url)!r}; on the LAN it is http://. For https, set lan_only: false")
    if not is_lan_host(parts.hostname or ""):
        raise CheckError(
            f"{where} is {redact(url)!r}, and {parts.hostname} is no name or address of a LAN; name the machine of the"
            " LAN, or set lan_only: false"
        )


async def look(request: Request) -> Found:
    """The gateway and the endpoints, side by side."""

    def clean(text: str) -> str:
        return redact(text, request.secrets)

    direct = [check for check in request.checks if check.path == "direct"]
    through = [check for check in request.checks if check.path != "direct"]
    asking = asyncio.ensure_future(run.probe_direct(request.endpoints, direct, request.timeout, clean))
    try:
        found = await _look_through(request, through, clean)
    finally:
        about = await asking
    cells = {(cell.key, cell.service, cell.path): cell for cell in [*found.outcome.cells, *about.cells]}
    found.outcome.cells = [cells[check.key, check.service, check.path] for check in request.checks]
    found.outcome.endpoints = about.endpoints
    return found


async def _look_through(request: Request, checks: list[Check], clean: run.Clean) -> Found:
    """Ask the gateway what it is, then all checks."""
    gateway, wanted = request.gateway, request.version
    if gateway is None:
        return Found(run.Outcome(), wanted)
    async with new_client(gateway.timeout) as client:
        answer, ready, clock = await readiness(gateway, client)
        version = str(ready.get("litellm_version") or "")
        if not usable(answer, version, wanted):
            return Found(run.all_down(checks, answer, clean), version, clock)
        facts = versions.facts(version or wanted)
        asked = Gateway(gateway.url, gateway.model, gateway.timeout, facts.rest_needs_server_id)
        outcome = await run.probe(asked, client, checks, request.keys, facts, clean)
        # Current versions do not tell a client which one they are.
        return Found(outcome, version or wanted, clock, warnings_of(facts, version, wanted), facts.advisories)


def usable(answer: Answer, version: str, wanted_version: str | None) -> bool:
    """Whether there is a gateway to be asked, of a version that is known."""
    if answer.kind in ("refused", "unreachable", "timeout"):
        return False
    return bool(version or wanted_version)


def warnings_of(facts: versions.VersionFacts, version: str, wanted_version: str | None) -> tuple[str, ...]:
    """What the operator has to know about this probe, beside its cells."""
    found = []
    if version and wanted_version and not versions.same_version(version, wanted_version):
        found.append(f"the running LiteLLM is {version}, expected was {wanted_version}")
    if not facts.proven:
        found.append(f"LiteLLM {facts.version} was never observed; its facts are put together from its neighbours")
    return tuple(found)


def result_of(request: Request, found: Found, now: datetime, seconds: float) -> dict[str, Any]:
    """The module's return values."""
    rows = [cell.as_dict() for cell in found.outcome.cells]
    return {
        "cells": rows,
        "services": found.outcome.services,
        "endpoints": found.outcome.endpoints,
        "ok": not summary(rows),
        "summary": summary(rows),
        "table": table(rows).splitlines(),
        "gateway_url": request.gateway.url if request.gateway else "",
        "litellm_version": found.version,
        "time": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "seconds": round(seconds, 3),
        "gateway_time": found.clock.time,
        "clock_skew_s": found.clock.skew_s,
        "advisories": [vars(advisory) for advisory in found.advisories],
        "wedged": found.outcome.wedged,
        "warnings": list(found.warnings),
    }


def summary(rows: list[dict[str, Any]]) -> str:
    """One message that names the cells that are not as expected; empty when there are none. No cell proves nothing."""
    if not rows:
        return "Nothing was proved, since there are no checks; name at least one key, one service and one path."
    wrong = [row for row in rows if not row["ok"]]
    if not wrong:
        return ""
    causes = [f"- {remark}" for remark in remarks(wrong)]
    return "\n".join([f"{len(wrong)} of {len(rows)} cells are not as expected:", *causes])
