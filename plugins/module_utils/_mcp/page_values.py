# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a report of which any part may be missing, and its numbers and times as words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from .page_html import Element, el, foreign

DASH = "\u2013"
_MOST = 10**12
_NARROW, _FIRM = "\u202f", "\u00a0"  # spaces that do not break, between a number and its unit


def mapping(value: Any) -> Mapping[str, Any]:
    """The value when it is a mapping, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def rows(value: Any) -> list[Mapping[str, Any]]:
    """The mappings in a list; what is none is left out."""
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, (list, tuple)) else []


def number(value: Any) -> float | None:
    """A number that a reader can grasp, else None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if -_MOST < value < _MOST else None  # nan is not between them


def duration(milliseconds: Any) -> str:
    """C(12 ms), C(1 840 ms), C(30.0 s); a dash where nothing was measured."""
    found = number(milliseconds)
    if found is None:
        return DASH
    if abs(found) >= 10_000:
        return f"{found / 1000:.1f}{_NARROW}s"
    digits = f"{found:.0f}"
    return f"{digits[:-3]}{_NARROW}{digits[-3:]}{_NARROW}ms" if abs(found) >= 1000 else f"{digits}{_NARROW}ms"


def age(seconds: Any) -> str:
    """C(40 s), C(12 min), C(5 h), C(3 days), as far as a reader cares; empty where it is not known."""
    found = number(seconds)
    if found is None:
        return ""
    for unit, size, limit in (("s", 1, 120), ("min", 60, 7200), ("h", 3600, 172_800)):
        if abs(found) < limit:
            return f"{found / size:.0f}{_FIRM}{unit}"
    return f"{found / 86_400:.0f}{_FIRM}days"


def moment(value: Any) -> Element:
    """A time as people write it, in UTC; what is no time as it is."""
    text = str(value or "")
    try:
        found = datetime.fromisoformat(text[:-1] + "+00:00" if text[-1:] in ("Z", "z") else text)
        found = (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return foreign(text or "not known", 40)
    return el("time", found.strftime("%Y-%m-%d %H:%M UTC"), datetime=found.strftime("%Y-%m-%dT%H:%M:%SZ"))


def several(items: Iterable[str], limit: int = 3) -> str:
    """C(a), C(a and b), C(a, b and 4 more)."""
    unique = list(dict.fromkeys(items))
    if len(unique) > limit:
        unique = [*unique[: limit - 1], f"{len(unique) - limit + 1} more"]
    return " and ".join(part for part in (", ".join(unique[:-1]), *unique[-1:]) if part)


def count(amount: int, one: str, more: str = "") -> str:
    """C(1 check), C(3 checks)."""
    return f"{amount}{_FIRM}{one if amount == 1 else more or one + 's'}"
