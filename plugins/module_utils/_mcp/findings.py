# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a verification found beside its cells: each with what it means and what to do. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]

# A run of the timer that is so many times older than it should be is one that did not take place.
_STALE = 3


def findings(report: Row, max_clock_skew: float, skew: float | None) -> list[dict[str, str]]:
    """The findings of a report that has everything else: C(id), C(severity), C(summary), C(fix).

    An C(error) makes the report a failed one; a C(warning) does not. I(skew): seconds by which the gateway's clock is
    ahead; None where it did not say.
    """
    return [
        *_nothing(report),
        *_services(report),
        *_spend(report),
        *_clock(max_clock_skew, skew),
        *_access(report),
        *_timer(report),
    ]


def _finding(name: str, severity: str, summary: str, fix: str) -> dict[str, str]:
    return {"id": name, "severity": severity, "summary": summary, "fix": fix}


def _nothing(report: Row) -> Iterator[dict[str, str]]:
    if not report["cells"]:
        yield _finding(
            "nothing-probed",
            "error",
            "Nothing was proved, since there are no checks.",
            "Name at least one key, one service and one path.",
        )


def _services(report: Row) -> Iterator[dict[str, str]]:
    """Services that are not there. What does not run though it is there, its cells say."""
    for row in report["services"]:
        missing = next(
            (state for state in ("deployed", "registered", "loaded", "listing") if row[state] is False), None
        )
        if missing:
            yield _finding(
                "service-missing",
                "error",
                f"{row['service']} is wanted and not {'listing tools' if missing == 'listing' else missing}:"
                f" {row['because']}.",
                f"Run site.yml with --tags {row['service']}.",
            )


def _spend(report: Row) -> Iterator[dict[str, str]]:
    spend = report["spend"] or {}
    if spend.get("state") == "missing":
        yield _finding(
            "spend-log-missing",
            "error",
            f"{spend['found']} of {spend['asked']} calls are in the spend log: {spend['detail']}",
            "See that the database takes writes, and the gateway's log: budgets count nothing without it.",
        )


def _clock(max_clock_skew: float, skew: float | None) -> Iterator[dict[str, str]]:
    if skew is not None and abs(skew) > max_clock_skew:
        yield _finding(
            "clock-skew",
            "warning",
            f"The gateway's clock is {abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the one here.",
            "Let both machines ask a time server: keys end and budgets begin anew by the gateway's clock.",
        )


def _access(report: Row) -> Iterator[dict[str, str]]:
    rows: Sequence[tuple[str, str, str]] = [
        *(("key-expired", key["alias"], f"ended at {key['expires']}") for key in report["expired"]),
        *(("key-expiring", key["alias"], f"ends at {key['expires']}") for key in report["expiring"]),
    ]
    for name, alias, when in rows:
        yield _finding(
            name,
            "warning",
            f"Key {alias} {when}.",
            f"Rotate it: playbooks/rotate_keys.yml -e key={alias}, or remove it.",
        )
    drift = report["drift"] or []
    if drift:
        named = ", ".join(f"{found['kind']} {found['name']} ({found['change']})" for found in drift)
        yield _finding(
            "drift", "warning", f"Changed by hand: {named}.", "Run site.yml with --tags access to repair it."
        )


def _timer(report: Row) -> Iterator[dict[str, str]]:
    timer = report["timer"]
    if not timer:
        return
    if timer["age_s"] is None or timer["age_s"] > _STALE * 60 * timer["minutes"]:
        last = "has never run" if timer["age_s"] is None else f"ran last {minutes(timer['age_s'] / 60)} ago"
        yield _finding(
            "timer-stale",
            "warning",
            f"The host should verify every {minutes(timer['minutes'])} and {last}.",
            "See docker ps and the log of mcp-verify on the host.",
        )
    elif not timer["ok"]:
        yield _finding(
            "timer-red",
            "warning",
            f"The host's own verification of {timer['time']} failed: {_first_line(timer['summary'])}",
            "Compare it with this one: what it found may come and go.",
        )


def minutes(number: float) -> str:
    """C(1 minute), C(5 minutes)."""
    return f"{round(number)} minute" + ("" if round(number) == 1 else "s")


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""
