# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several text files together: which of them differ, what that looks like, and writing them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Optional

from . import _files
from ._redact import redact

Desired = Mapping[str, tuple[str, _files.Attributes]]  # by path: the text, and whose it is
Current = Mapping[str, Optional[str]]  # by path: the text, None for no file


def look(desired: Desired) -> tuple[dict[str, str | None], set[str]]:
    """(the texts that are there, the paths whose owner, group or mode is not the wanted one). Raises FileError."""
    current = {path: _files.read_text(path) for path in desired}
    return current, {path for path, (_text, wanted) in desired.items() if _files.attributes_differ(path, wanted)}


def differing(current: Current, desired: Desired, attributes: set[str]) -> list[str]:
    """Paths to be written, in their order. Pure."""
    return [path for path, (text, _wanted) in desired.items() if current[path] != text or path in attributes]


def diff_parts(paths: Iterable[str], current: Current, desired: Desired) -> list[dict[str, str]]:
    """Ansible's diff of these files, without secrets. Pure."""
    return [
        {
            # Ansible shows of equal texts only the headers.
            "before_header": path if current[path] != desired[path][0] else f"{path} (another owner, group or mode)",
            "after_header": path,
            "before": redact(current[path] or ""),
            "after": redact(desired[path][0]),
        }
        for path in paths
    ]


def write(paths: Iterable[str], desired: Desired) -> None:
    """Write these files, each in one step, and make the directories that are missing. Raises FileError."""
    for path in paths:
        text, wanted = desired[path]
        _files.ensure_directory(os.path.dirname(path), wanted.uid, wanted.gid)
        _files.write_atomically(path, text, wanted)
