# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A report as JUnit reads it: each cell a test case, each finding that is an error another. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

Row = Mapping[str, Any]

# XML 1.0 knows no other characters, escaped or not.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Row) -> str:
    """The report as an XML document."""
    cells, errors = report["cells"], [found for found in report["findings"] if found["severity"] == "error"]
    failures = sum(not cell["ok"] for cell in cells) + len(errors)
    suite = ElementTree.Element(
        "testsuite",
        name="mcp_gateway",
        hostname=_text(report["host"]),
        timestamp=_text(report["time"]),
        time=f"{report['seconds']:.3f}",
        tests=str(len(cells) + len(errors)),
        failures=str(failures),
    )
    for cell in cells:
        case = _case(suite, f"{cell['key'] or 'direct'}.{cell['service']}", cell["path"], cell["ms"] / 1000)
        if not cell["ok"]:
            message = f"should be {cell['expected']}, is {cell['verdict']} at stage {cell['stage']}"
            _fail(case, cell["verdict"], message, (cell["detail"], cell["evidence"], cell["fix"]))
    for found in errors:
        _fail(_case(suite, "findings", found["id"], 0), found["id"], found["summary"], (found["fix"],))
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"


def _case(suite: ElementTree.Element, group: str, name: str, seconds: float) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", classname=_text(group), name=_text(name), time=f"{seconds:.3f}")


def _fail(case: ElementTree.Element, kind: str, message: str, lines: tuple[str, ...]) -> None:
    failure = ElementTree.SubElement(case, "failure", type=_text(kind), message=_text(message))
    failure.text = _text("\n".join(line for line in lines if line))


def _text(value: Any) -> str:
    return _NOT_XML.sub("\ufffd", str(value))
