# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A config.yaml on disk, together with the files that it includes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import (
    Document,
    DocumentError,
    from_bytes,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Finding


@dataclass(frozen=True)
class Loaded:
    """*document*: the file with what it includes. *files*: names of includes that are there."""

    document: Document
    files: frozenset[str]


def from_file(path: str) -> Loaded | None:
    """The file at *path*, None when there is none. Raises DocumentError, FileError, MissingYaml."""
    data = _files.read_bytes(path)
    return None if data is None else with_includes(from_bytes(data), os.path.dirname(path))


def with_includes(document: Document, directory: str) -> Loaded:
    """*document* and what it includes from *directory*, put together as LiteLLM does.

    A list of an included file is appended to that of the main file; anything else takes its place. Raises
    DocumentError, FileError, MissingYaml.
    """
    content = document.content
    names = content.get("include") if isinstance(content, Mapping) else None
    if not isinstance(names, list):
        return Loaded(document, frozenset())
    merged: dict[Any, Any] = dict(content)
    findings, found = list(document.findings), set()
    for name in names:
        data = _files.read_bytes(os.path.join(directory, name)) if isinstance(name, str) else None
        if data is None:
            continue
        found.add(name)
        included = _included(name, data)
        findings += [replace(finding, where=f"{name}: {finding.where}") for finding in included.findings]
        for section, value in (included.content or {}).items():
            if isinstance(value, list) and isinstance(merged.get(section), list):
                merged[section] = [*merged[section], *value]
                continue
            if section in merged:
                findings.append(_lost(document, section, name))
            merged[section] = value
    return Loaded(document.with_content(merged, tuple(findings)), frozenset(found))


def _included(name: str, data: bytes) -> Document:
    try:
        included = from_bytes(data)
    except DocumentError as error:
        raise error.within(name) from None
    if included.content is not None and not isinstance(included.content, Mapping):
        raise DocumentError(
            catalogue.NOT_A_MAPPING, "an included file must hold sections, too", "write section: settings"
        ).within(name)
    return included


def _lost(document: Document, section: Any, name: str) -> Finding:
    line, column = document.position((section,))
    rule = catalogue.DUPLICATE_KEY
    message = f"stands in {name}, too: LiteLLM takes that one, and ignores this one in silence"
    return Finding(rule.severity, rule.id, str(section), message, "keep one of the two", line, column)
