# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lookup of the probe's own code, for a machine without Ansible."""

from __future__ import annotations

DOCUMENTATION = r"""
name: probe_code
short_description: The code of the probe, for the container that runs it on the Docker host
version_added: 0.1.0
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Returns the Python files that the probe's command line consists of. So the probe that the host runs is that of the
    collection that deploys it, and the image C(verify) holds only what it needs.
  - The files are found by their relative imports. Nothing of Ansible is among them.
options:
  _terms:
    description: None.
    type: list
    elements: str
  archive:
    description: Return one text, a zip archive in Base64, in place of the files.
    type: bool
    default: false
"""

EXAMPLES = r"""
- name: Show of which files the probe consists
  ansible.builtin.debug:
    msg: "{{ lookup('lan.mcp_gateway.probe_code') | map(attribute='path') }}"
"""

RETURN = r"""
_raw:
  description: A list of files, each with C(path) and C(content); with O(archive=true), one text.
  type: list
  elements: raw
  sample:
    - - {path: mcp_gateway/__init__.py, content: ""}
"""

import ast
import base64
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleLookupError
from ansible.plugins.lookup import LookupBase

ROOT = Path(__file__).resolve().parents[1] / "module_utils"
PROGRAM = Path("_mcp/cli.py")
PACKAGE = "mcp_gateway"
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)  # the same files make the same archive


def imported(source: str, folder: Path, root: Path) -> Iterator[Path]:
    """Files below *root* that a file in *folder* imports relatively, as far as they exist; paths as *folder* is."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ImportFrom) or node.level == 0:
            continue
        base = Path(*folder.parts[: len(folder.parts) - (node.level - 1)])
        module = base.joinpath(*(node.module or "").split(".")) if node.module else base
        for candidate in [module, *(module / alias.name for alias in node.names)]:
            if candidate.name and (root / candidate.with_suffix(".py")).is_file():
                yield candidate.with_suffix(".py")


def closure(program: Path = PROGRAM, root: Path = ROOT) -> dict[str, str]:
    """Texts of *program* and of all that it imports relatively, by their paths below *root*. Raises OSError."""
    found: dict[str, str] = {}
    todo = [program]
    while todo:
        path = todo.pop()
        if path.as_posix() not in found:
            found[path.as_posix()] = (root / path).read_text(encoding="utf-8")
            todo += imported(found[path.as_posix()], path.parent, root)
    return dict(sorted(found.items()))


def files(code: dict[str, str]) -> list[dict[str, str]]:
    """*code* as files of the package, with what makes it one."""
    folders = {parent for path in code for parent in Path(PACKAGE, path).parents if parent.parts}
    packages = [{"path": f"{folder.as_posix()}/__init__.py", "content": ""} for folder in sorted(folders)]
    return [*packages, *({"path": f"{PACKAGE}/{path}", "content": text} for path, text in code.items())]


def archive(entries: list[dict[str, str]]) -> str:
    """The files as a zip archive in Base64; equal files make equal archives."""
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in entries:
            target.writestr(zipfile.ZipInfo(entry["path"], _FIRST_DATE), entry["content"], zipfile.ZIP_DEFLATED)
    return base64.b64encode(plain.getvalue()).decode()


class LookupModule(LookupBase):
    """Entry point of the lookup."""

    def run(self, terms: list[str], variables: dict[str, Any] | None = None, **kwargs: Any) -> list[Any]:
        self.set_options(var_options=variables, direct=kwargs)
        if terms:
            raise AnsibleLookupError(f"lan.mcp_gateway.probe_code: it takes no terms; leave out {terms[0]!r}")
        entries = files(closure())
        return [archive(entries) if self.get_option("archive") else entries]
