# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a verification: put together from what probes and others found, and written as files."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from .findings import findings, minutes
from .history import continued, run_of
from .junit import junit
from .page import page
from .prometheus import prometheus
from .services import counts, reconcile
from .table import remarks, table, visible

Row = Mapping[str, Any]

SCHEMA = "lan.mcp_gateway/verify/1"
JSON_NAME = "verify.json"
CELL = ("key", "service", "path", "expected", "verdict", "stage", "detail", "evidence", "fix", "ms", "ok")
_TIME = "%Y-%m-%dT%H:%M:%SZ"


class ReportError(OSError):
    """The report could not be written; the text names the file and the reason."""


def compose(inputs: Row, previous: Any, now: datetime) -> dict[str, Any]:
    """The report, as docs/verify.schema.json describes it.

    I(inputs): the options of mcp_report. I(previous): the report before this one, whatever was found there. I(now):
    the time, with a zone.
    """
    probes: Sequence[Row] = inputs["probes"]
    first = probes[0] if probes else {}
    cells = [{name: cell[name] for name in CELL} for probe in probes for cell in probe["cells"]]
    rows = reconcile(inputs["wanted"], inputs["deployed"], inputs["registered"], probes)
    report: dict[str, Any] = {
        "schema": SCHEMA,
        "time": first.get("time") or now.strftime(_TIME),
        "host": inputs["host"],
        "gateway_url": first.get("gateway_url") or "",
        "litellm_version": first.get("litellm_version") or "",
        "ok": False,
        "summary": "",
        "seconds": round(sum(float(probe.get("seconds") or 0) for probe in probes), 3),
        "cells": cells,
        "services": rows,
        "counts": counts(rows),
        "findings": [],
        "advisories": list(first.get("advisories") or []),
        "warnings": list(dict.fromkeys(warning for probe in probes for warning in probe.get("warnings") or [])),
        "keys": dict(inputs["keys"]),
        "expiring": list(inputs["expiring"]),
        "expired": list(inputs["expired"]),
        "drift": inputs["drift"],
        "spend": inputs["spend"],
        "timer": _timer(inputs["timer"], now),
        "history": [],
    }
    report["findings"] = findings(report, inputs["max_clock_skew"], first.get("clock_skew_s"))
    report["summary"] = summary(report)
    report["ok"] = not report["summary"]
    run = run_of(report["time"], report["ok"], cells)
    report["history"] = continued(previous, run, inputs["keep_runs"])
    return report


def summary(report: Row) -> str:
    """What is not as it must be, in one message; empty when all is."""
    cells = [cell for cell in report["cells"] if not cell["ok"]]
    errors = [found for found in report["findings"] if found["severity"] == "error"]
    lines = [f"- {visible(found['summary'])} {found['fix']}" for found in errors]
    if cells:
        causes = [f"- {remark}" for remark in remarks(cells)]
        lines = [f"{len(cells)} of {len(report['cells'])} cells are not as expected:", *causes, *lines]
    return "\n".join(lines)


def text_of(report: Row) -> str:
    """The report as a person reads it in a terminal."""
    head = f"gateway {report['gateway_url']}, LiteLLM {report['litellm_version'] or 'unknown'}, {report['time']}"
    keys = [f"key {alias}: {path}" for alias, path in report["keys"].items()]
    return "\n".join([head, "", *lines_of(report), "", *keys]) + "\n"


def lines_of(report: Row) -> list[str]:
    """The table, the services, and everything else that has to be known, a line each."""
    advisories = [f"{found['id']}: {found['summary']} {found['fix']}" for found in report["advisories"]]
    return [
        *table(report["cells"]).splitlines(),
        f"services: {visible(report['counts']['sentence'])}",
        *(f"{found['severity']}: {visible(found['summary'])} {found['fix']}" for found in report["findings"]),
        *(f"warning: {visible(warning)}" for warning in [*report["warnings"], *advisories]),
        *_logged(report["spend"]),
        *_timed(report["timer"]),
    ]


def _logged(spend: Row | None) -> list[str]:
    """Of the spend log, what is no finding."""
    if not spend or spend["state"] in ("missing", "not_asked"):
        return []
    counted = f"{spend['found']} of {spend['asked']} calls found"
    return [f"spend log: {'; '.join(part for part in (counted, visible(spend['detail'])) if part)}"]


def _timed(timer: Row | None) -> list[str]:
    if not timer or timer["age_s"] is None:
        return []
    word = "as expected" if timer["ok"] else "not as expected"
    return [f"timer: {word}, {minutes(timer['age_s'] / 60)} ago (every {minutes(timer['minutes'])})"]


def _timer(timer: Row | None, now: datetime) -> dict[str, Any] | None:
    """The timer's last result with its age in seconds, None for the age where it has not run."""
    if not timer:
        return None
    told = {name: timer.get(name) for name in ("time", "ok", "summary", "minutes")}
    try:
        age = (now - datetime.strptime(str(told["time"]), _TIME).replace(tzinfo=timezone.utc)).total_seconds()
    except ValueError:
        return {**told, "time": "", "ok": False, "summary": str(told["summary"] or ""), "age_s": None}
    return {**told, "ok": bool(told["ok"]), "summary": str(told["summary"] or ""), "age_s": round(age)}


# --- files -----------------------------------------------------------------------------------------------------------

# What a report can be written as, and the name of the file.
FORMATS: Mapping[str, tuple[str, Callable[[Row], str]]] = {
    "json": (JSON_NAME, lambda report: json.dumps(report, indent=2, ensure_ascii=False) + "\n"),
    "text": ("verify.txt", text_of),
    "html": ("verify.html", page),
    "junit": ("verify.xml", junit),
    "prometheus": ("verify.prom", prometheus),
}


def read_previous(directory: str) -> tuple[Any, str]:
    """The report that is there, None if there is none; and why it cannot be used, if it cannot."""
    path = os.path.join(directory, JSON_NAME)
    try:
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError) as error:
        return None, f"{path} cannot be read, so the history starts anew: {error}"
    return found, ""


def write(report: Row, directory: str, formats: Sequence[str]) -> list[str]:
    """Write each format, a file in one step; the paths. Raises ReportError."""
    paths = []
    for name, render in (FORMATS[word] for word in formats):
        path = os.path.join(directory, name)
        try:
            os.makedirs(directory, exist_ok=True)
            _replace(path, render(report))
        except OSError as error:
            raise ReportError(f"the report {path} cannot be written: {error.strerror or error}") from error
        paths.append(path)
    return paths


def _replace(path: str, text: str) -> None:
    handle, draft = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".verify-")
    try:
        # Half a pair of characters from far away must not stop the report; in JSON, this is how it is spelt.
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        os.chmod(draft, 0o644)  # mkstemp's 0600 would keep the report from everybody else; it holds no secret
        os.replace(draft, path)
    except OSError:
        os.unlink(draft)
        raise
