# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports as verify.json holds them: one that is green, one that is red, one of a hostile host, a large one."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

PATHS = ("rest", "mcp", "responses", "responses_stream", "chat", "chat_stream")
RTL, BELL, ZERO = "\u202e", "\x07", "\u200b"
ATTACK = (
    f"</style></title><script>document.title='owned'</script><img src=http://192.0.2.1/x onerror=alert(1)>"
    f"<svg onload=alert(2)>{RTL}gnp.exe{BELL}\x1b[31m{ZERO}\ud800\"'><a href='javascript:alert(3)'>&lt;b&gt;"
)


def cell(key: str, service: str, path: str, expected: str = "works", verdict: str = "", **more: Any) -> dict[str, Any]:
    """A cell of the contract; as expected when no verdict is given."""
    word = verdict or expected
    stage = {"works": "result", "denied": "permitted", "unauthorized": "authenticate"}.get(word, "call")
    found = {
        "key": key,
        "service": service,
        "path": path,
        "expected": expected,
        "verdict": word,
        "stage": stage,
        "detail": "",
        "evidence": "",
        "fix": "",
        "ms": 14 if word == "works" else 4,
        "ok": word == expected,
    }
    return {**found, **more}


def with_history(report: dict[str, Any], runs: int, early: Callable[[int, dict[str, Any]], list[Any] | None]) -> None:
    """The runs before this one, as *early* makes them of the run's number and a cell; this run last."""
    history = []
    for run in range(runs):
        cells = {
            "|".join(found[part] for part in ("key", "service", "path")): early(run, found) for found in report["cells"]
        }
        asked = {name: entry for name, entry in cells.items() if entry is not None}
        right = all(entry[0] in ("works", "denied", "not_supported", "unauthorized") for entry in asked.values())
        history.append({"time": f"2026-11-20T{run % 24:02}:00:00Z", "ok": right, "cells": asked})
    now = {
        "|".join(found[part] for part in ("key", "service", "path")): [found["verdict"], found["ms"]]
        for found in report["cells"]
    }
    report["history"] = [*history, {"time": report["time"], "ok": report["ok"], "cells": now}]


def service(name: str, **more: Any) -> dict[str, Any]:
    """A line of the reconciliation, of a service that does what it should."""
    steps = dict.fromkeys(("wanted", "deployed", "registered", "loaded", "listing", "executing"), True)
    times = {"direct_ms": 9, "through_ms": 16, "added_ms": 7}
    server = {"server_name": name.replace("_", "-"), "server_version": "1.4.2"}
    return {"service": name, **steps, "tools": 3, **times, **server, "because": "", **more}


def green() -> dict[str, Any]:
    """Two services, three keys, everything as it should be."""
    services = ("mcp_fetch", "mcp_postgres")
    cells = [
        cell(
            key,
            name,
            path,
            "denied" if (key, name) == ("open-webui", "mcp_postgres") else "works",
            ms=4 if (key, name) == ("open-webui", "mcp_postgres") else 12 + 9 * place,
        )
        for key in ("claude-code", "open-webui")
        for name in services
        for place, path in enumerate(PATHS)
    ]
    for found in cells:
        if found["path"].startswith("chat") and found["expected"] == "works":
            found.update(expected="not_supported", verdict="not_supported", ms=38)
    cells += [cell("laptop", name, "rest", "unauthorized", ms=3) for name in services]
    cells += [cell("", name, "direct", ms=9) for name in services]
    report: dict[str, Any] = {
        "schema": "lan.mcp_gateway/verify/1",
        "time": "2026-11-20T21:40:48Z",
        "host": "gateway-1",
        "gateway_url": "http://192.168.7.20:4000",
        "litellm_version": "1.77.3",
        "ok": True,
        "summary": "28 of 28 cells are as expected",
        "seconds": 3.84,
        "cells": cells,
        "services": [service(name) for name in services],
        "counts": {
            **dict.fromkeys(("wanted", "deployed", "registered", "loaded", "listing", "executing"), 2),
            "sentence": "wanted 2, executing 2",
        },
        "findings": [],
        "advisories": [
            {
                "id": "mcp-wedge",
                "summary": "One call to a dead upstream with transport http blocks /mcp/ until LiteLLM restarts.",
                "fix": "Keep transport auto (sse on this version), or run LiteLLM 1.80.5 or later.",
            }
        ],
        "warnings": [],
        "keys": {name: f"/opt/mcp-gateway/secrets/keys/{name}.env" for name in ("claude-code", "open-webui", "laptop")},
        "expiring": [{"alias": "open-webui", "expires": "2026-12-01T00:00:00Z", "days": 10}],
        "expired": [{"alias": "laptop", "expires": "2026-11-01T00:00:00Z", "days": -19}],
        "drift": [],
        "spend": {"state": "found", "asked": 14, "found": 14, "missing": [], "detail": ""},
        "timer": {
            "time": "2026-11-20T21:31:02Z",
            "ok": True,
            "summary": "28 of 28 cells are as expected",
            "minutes": 15,
            "age_s": 586,
        },
    }
    with_history(report, 19, lambda run, found: [found["verdict"], found["ms"] + (run * 7 + len(found["path"])) % 11])
    return report


def red() -> dict[str, Any]:
    """Four services, two keys, several causes at once."""
    report = green()
    cells = report["cells"]
    for key in ("claude-code", "open-webui"):
        for path in PATHS:
            cells.append(
                cell(
                    key,
                    "mcp_n8n",
                    path,
                    verdict="refused_connection" if path != "mcp" else "wedged",
                    stage="connect" if path != "mcp" else "http",
                    detail="nothing listens at mcp-n8n:8080" if path != "mcp" else "/mcp/ does not answer any more",
                    evidence='{"detail":"Error calling tool: [Errno 111] Connect call failed (\'172.28.0.7\', 8080)"}'
                    if path != "mcp"
                    else "",
                    fix="docker compose -p mcp-n8n up -d, then docker logs mcp-n8n"
                    if path != "mcp"
                    else "restart the gateway: ansible-playbook playbooks/verify.yml -e verify_unwedge=true",
                    ms=2 if path != "mcp" else 30004,
                )
            )
            cells.append(cell(key, "mcp_wiki", path, ms=1840 if path == "chat_stream" else 31))
    for found in cells:
        if (found["key"], found["service"]) == ("open-webui", "mcp_postgres") and found["path"] == "rest":
            found.update(
                verdict="leak",
                ok=False,
                detail="the tool ran for a key that was not granted mcp_postgres",
                evidence='{"content":[{"type":"text","text":"[{\\"one\\": 1}]"}],"isError":false}',
                fix="keep the guard (mcp_guard) among the callbacks, then run site.yml",
            )
        if (found["service"], found["path"], found["key"]) == ("mcp_wiki", "responses", "claude-code"):
            found.update(
                verdict="wrong_result",
                ok=False,
                stage="result",
                detail="the result does not contain 'Main Page'",
                evidence="Error executing tool search: 503 Service Unavailable",
                fix="docker logs mcp-wiki; the service itself answers direct calls",
            )
    cells += [
        cell("", "mcp_wiki", "direct"),
        cell("", "mcp_n8n", "direct", verdict="refused_connection", stage="connect"),
    ]
    cells[-1]["detail"] = "nothing listens at mcp-n8n:8080"
    report.update(
        ok=False,
        services=[
            *report["services"],
            service("mcp_wiki", added_ms=22, through_ms=31, tools=12),
            service(
                "mcp_n8n",
                loaded=False,
                listing=None,
                executing=False,
                tools=None,
                direct_ms=None,
                through_ms=None,
                added_ms=None,
                server_name="",
                because="nothing listens at mcp-n8n:8080, so the gateway loads no tools of it",
            ),
            service("mcp_old", wanted=False, deployed=False, loaded=None, listing=False, executing=None, tools=0),
        ],
        counts={
            "wanted": 4,
            "deployed": 4,
            "registered": 5,
            "loaded": 3,
            "listing": 3,
            "executing": 3,
            "sentence": "wanted 4, loaded 3: mcp_n8n is missing, because nothing listens at mcp-n8n:8080",
        },
        findings=[
            {
                "id": "clock-skew",
                "severity": "warning",
                "summary": "The gateway's clock is 94 s ahead of this machine's.",
                "fix": "Run a time service on both.",
            },
            {
                "id": "spend-log-missing",
                "severity": "error",
                "summary": "2 of the probe's 14 calls are not in the spend log.",
                "fix": "Look at the database: docker logs litellm-db.",
            },
        ],
        drift=[{"kind": "server", "name": "mcp_old", "change": "is registered, but nobody wants it"}],
        spend={
            "state": "missing",
            "asked": 14,
            "found": 12,
            "missing": [{"key": "claude-code", "service": "mcp_fetch", "path": "rest"}] * 2,
            "detail": "",
        },
        timer={
            "time": "2026-11-20T15:31:02Z",
            "ok": False,
            "summary": "3 of 40 are wrong",
            "minutes": 15,
            "age_s": 22186,
        },
        warnings=["model selftest is not registered, so chat was asked with gpt-4o-mini"],
    )

    def early(run: int, found: dict[str, Any]) -> list[Any] | None:
        if found["service"] == "mcp_wiki" and run < 5:
            return None
        if found["service"] == "mcp_n8n":
            return ["works", 22 + run % 5] if run < 25 else [found["verdict"], found["ms"]]
        if run == 11:
            return ["timeout", 30000]
        return [found["expected"], found["ms"] + (run * run + len(found["path"])) % 17]

    with_history(report, 29, early)
    return report


def hostile() -> dict[str, Any]:
    """What a host says that wants to hurt its reader, in every place where text of others can be."""
    report = red()

    def spoil(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {
                (key if key in _KNOWN or name in ("cells", "history") else key + ATTACK): spoil(found, key)
                for key, found in value.items()
            }
        if isinstance(value, list):
            return [spoil(found, name) for found in value]
        if isinstance(value, str) and name not in (
            "path",
            "stage",
            "severity",
            "state",
            "expected",
            "verdict",
            "expires",
        ):
            return value + ATTACK
        return value

    spoiled: dict[str, Any] = spoil(copy.deepcopy(report))
    spoiled["cells"][0].update(ok=False, verdict="wrong_result", stage="result", evidence=ATTACK + "A" * 100_000)
    spoiled["cells"][1].update(ok=False, verdict=ATTACK, stage=ATTACK, expected=ATTACK, path=ATTACK, key="k" * 100_000)
    spoiled["cells"][2].update(ms=ATTACK, key="\u05d0\u05d1\u05d2" * 50, service="x" * 100_000)
    spoiled["cells"][3].update(ok="yes", detail="\u0301" * 5000, ms=float("nan"))
    return spoiled


_KNOWN = frozenset(key for part in (green(), green()["cells"][0], service("x")) for key in part) | {
    *(
        "id",
        "severity",
        "summary",
        "fix",
        "alias",
        "expires",
        "days",
        "kind",
        "name",
        "change",
        "state",
        "asked",
        "found",
    ),
    *("missing", "minutes", "age_s", "sentence"),
}


def large() -> dict[str, Any]:
    """Seven services, four keys, all paths, thirty runs."""
    report = green()
    names = ("fetch", "postgres", "n8n", "wiki", "home_assistant", "calendar", "files")
    keys = ("claude-code", "open-webui", "n8n-agents", "phone")
    grants = {"claude-code": names, "open-webui": names[:5], "n8n-agents": names[2:4], "phone": names[4:6]}
    report["cells"] = [
        cell(key, f"mcp_{name}", path, "works" if name in grants[key] else "denied")
        for key in keys
        for name in names
        for path in PATHS
    ] + [cell("", f"mcp_{name}", "direct") for name in names]
    for index, found in enumerate(report["cells"]):
        found["ms"] += index * 7 % 60
        if (found["service"], found["path"]) == ("mcp_calendar", "chat_stream") and found["expected"] == "works":
            found.update(
                verdict="not_executed", ok=False, detail="the model's tool call came back unexecuted", stage="call"
            )
    report["ok"] = False
    report["services"] = [service(f"mcp_{name}") for name in names]
    with_history(
        report, 29, lambda run, found: [found["expected"], found["ms"] + (run * 13 + len(found["service"])) % 19]
    )
    return report


SAMPLES: dict[str, Callable[[], dict[str, Any]]] = {
    "green": green,
    "red": red,
    "hostile": hostile,
    "large": large,
    "empty": dict,
}
