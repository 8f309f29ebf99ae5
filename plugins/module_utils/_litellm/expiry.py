# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a key ends: times as the inventory writes them and as LiteLLM tells them, and periods. Pure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem

# LiteLLM counts the time from when it gets to a request, so what it stores is not to the second what was asked.
TOLERANCE = timedelta(seconds=60)

# LiteLLM 1.77.3 ignores a null for a period in an update. What ends in a hundred years stands for what never ends.
NEVER = "36500d"
NEVER_FROM = timedelta(days=18250)

_PERIOD = re.compile(r"(0|[1-9][0-9]*)(s|m|h|d|w)\Z")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse(moment: str | None, where: str) -> datetime | None:
    """C(2027-01-31), C(2027-01-31 18:00) or C(2027-01-31T18:00:00+01:00); UTC where no zone is given.

    Raises Problem that names *where*.
    """
    if moment is None:
        return None
    try:
        found = datetime.fromisoformat(re.sub(r"[Zz]\Z", "+00:00", moment.strip()))
    except ValueError:
        raise Problem(f"{where}: {moment!r} is no date; give one like 2027-01-31 or 2027-01-31T18:00:00Z") from None
    return found.replace(tzinfo=timezone.utc) if found.tzinfo is None else found.astimezone(timezone.utc)


def period(words: str, where: str) -> timedelta:
    """C(24h), C(7d); C(0) is none at all. Raises Problem that names *where*."""
    match = _PERIOD.match("0s" if words.strip() == "0" else words.strip())
    if match is None:
        raise Problem(f"{where}: {words!r} is no period; give one like 90m, 24h or 7d, or 0 for none")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def text(moment: datetime) -> str:
    """As C(2027-01-31T18:00:00Z)."""
    return moment.astimezone(timezone.utc).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def same(current: str | None, desired: str | None) -> bool:
    """Whether two times are the same but for what LiteLLM adds."""
    is_now, shall_be = parse(current, "expires"), parse(desired, "expires")
    if is_now is None or shall_be is None:
        return shall_be is None and (is_now is None or is_now > datetime.now(timezone.utc) + NEVER_FROM)
    return abs(is_now - shall_be) <= TOLERANCE


def same_period(current: str | None, desired: str | None) -> bool:
    """Whether two periods are the same."""
    return current == desired or (desired is None and current == NEVER)
