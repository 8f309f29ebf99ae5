# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a probe, as data and as text, and its two files."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from typing import Any

from .matrix import table

JSON_NAME, TEXT_NAME = "verify.json", "verify.txt"
_CELL = ("key", "service", "path", "expected", "verdict", "detail", "ms")


class ReportError(OSError):
    """The report could not be written; the text names the file and the reason."""


def report_of(result: Mapping[str, Any], key_files: Mapping[str, str], warnings: list[str]) -> dict[str, Any]:
    """The report of a probe's return values. I(key_files): where, on the host, each key's value is. Never a value."""
    advisories = [f"{found['id']}: {found['summary']} {found['fix']}" for found in result["advisories"]]
    return {
        "gateway_url": result["gateway_url"],
        "litellm_version": result["litellm_version"],
        "time": result["time"],
        "warnings": [*warnings, *advisories],
        "keys": dict(key_files),
        "ok": result["ok"],
        "cells": [{name: cell[name] for name in _CELL} for cell in result["cells"]],
    }


def text_of(report: Mapping[str, Any]) -> str:
    """The report as a person reads it."""
    head = f"gateway {report['gateway_url']}, LiteLLM {report['litellm_version'] or 'unknown'}, {report['time']}"
    notes = [f"warning: {warning}" for warning in report["warnings"]]
    keys = [f"key {alias}: {path}" for alias, path in report["keys"].items()]
    return "\n".join([head, "", table(report["cells"]), "", *keys, *notes]) + "\n"


def write(report: Mapping[str, Any], directory: str) -> None:
    """Write both files, each in one step. Raises ReportError."""
    files = {JSON_NAME: json.dumps(report, indent=2, ensure_ascii=False) + "\n", TEXT_NAME: text_of(report)}
    for name, text in files.items():
        path = os.path.join(directory, name)
        try:
            os.makedirs(directory, exist_ok=True)
            _replace(path, text)
        except OSError as error:
            raise ReportError(f"the report {path} cannot be written: {error.strerror or error}") from error


def _replace(path: str, text: str) -> None:
    handle, draft = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".verify-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(draft, 0o644)  # mkstemp's 0600 would keep the report from everybody else; it holds no secret
        os.replace(draft, path)
    except OSError:
        os.unlink(draft)
        raise
