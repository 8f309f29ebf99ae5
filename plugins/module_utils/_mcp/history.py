# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What earlier runs found, as far as a report keeps it: for the plots of the page, and to see since when. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def name_of(cell: Row) -> str:
    """What a cell is called in the history: C(key|service|path), the key empty for a direct call."""
    return f"{cell['key']}|{cell['service']}|{cell['path']}"


def run_of(time: str, ok: bool, cells: Sequence[Row]) -> dict[str, Any]:
    """One run: C(time), C(ok), and C(cells), the verdict and the milliseconds of each by its name."""
    return {"time": time, "ok": ok, "cells": {name_of(cell): [cell["verdict"], cell["ms"]] for cell in cells}}


def earlier(previous: Any) -> list[dict[str, Any]]:
    """The runs that a report knows of; those that cannot be read are left out, whatever wrote them."""
    runs = previous.get("history") if isinstance(previous, Mapping) else None
    return [dict(run) for run in runs if _is_run(run)] if isinstance(runs, list) else []


def continued(previous: Any, run: Row, keep: int) -> list[dict[str, Any]]:
    """The last I(keep) runs, I(run) the last of them. The same run twice (told by its time) stands there once."""
    before = [known for known in earlier(previous) if known["time"] != run["time"]]
    return [*before, dict(run)][-keep:]


def _is_run(run: Any) -> bool:
    if not isinstance(run, Mapping) or not isinstance(run.get("time"), str) or not isinstance(run.get("ok"), bool):
        return False
    cells = run.get("cells")
    return isinstance(cells, Mapping) and all(_is_pair(pair) for pair in cells.values())


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], (int, float))
