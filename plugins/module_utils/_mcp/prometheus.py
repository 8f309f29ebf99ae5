# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A report as Prometheus reads it, for the textfile collector of its node exporter. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from .services import STATES

Row = Mapping[str, Any]
Sample = tuple[Mapping[str, Any], float]

PREFIX = "mcp_gateway_probe_"


def prometheus(report: Row) -> str:
    """The report in the text format of Prometheus."""
    cells = report["cells"]
    metrics: list[tuple[str, str, Iterable[Sample]]] = [
        ("ok", "Whether the whole verification is as expected.", [({}, report["ok"])]),
        ("last_run_timestamp_seconds", "When it ran.", [({}, _seconds(report["time"]))]),
        ("seconds", "How long it took.", [({}, report["seconds"])]),
        ("cell_ok", "Whether a call ended as it must.", ((_labels(cell), cell["ok"]) for cell in cells)),
        (
            "cell_seconds",
            "How long a call took.",
            ((_labels(cell, verdict=False), cell["ms"] / 1000) for cell in cells if cell["ms"]),
        ),
        (
            "services",
            "Services that got so far.",
            (
                ({"state": state}, report["counts"][state])
                for state in ("wanted", *STATES)
                if report["counts"][state] is not None
            ),
        ),
        (
            "findings",
            "What else was found.",
            (
                ({"severity": word}, sum(found["severity"] == word for found in report["findings"]))
                for word in ("error", "warning")
            ),
        ),
        (
            "key_expires_days",
            "Days until a key ends.",
            (({"key": key["alias"]}, key["days"]) for key in [*report["expiring"], *report["expired"]]),
        ),
        (
            "info",
            "What was asked.",
            [({"gateway": report["gateway_url"], "litellm_version": report["litellm_version"]}, 1)],
        ),
    ]
    return "".join(_metric(name, text, samples) for name, text, samples in metrics)


def _labels(cell: Row, verdict: bool = True) -> dict[str, Any]:
    names = ("key", "service", "path", "verdict") if verdict else ("key", "service", "path")
    return {name: cell[name] for name in names}


def _metric(name: str, text: str, samples: Iterable[Sample]) -> str:
    lines = [f"{PREFIX}{name}{_braces(labels)} {float(value):.15g}" for labels, value in samples]
    head = [f"# HELP {PREFIX}{name} {text}", f"# TYPE {PREFIX}{name} gauge"]
    return "\n".join([*head, *lines]) + "\n" if lines else ""


def _braces(labels: Mapping[str, Any]) -> str:
    told = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items())
    return f"{{{told}}}" if told else ""


def _escaped(value: Any) -> str:
    return str(value).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _seconds(time: str) -> float:
    return datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp()
