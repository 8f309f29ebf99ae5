# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe's own code: all that it imports, nothing of Ansible, and it runs from the archive."""

from __future__ import annotations

import ast
import base64
import json
import subprocess
import sys
from pathlib import Path

import pytest
from ansible.errors import AnsibleLookupError
from ansible.plugins.loader import lookup_loader
from ansible_collections.lan.mcp_gateway.plugins.lookup import probe_code

NAME = "lan.mcp_gateway.probe_code"


def test_what_is_imported_comes_along(tmp_path: Path) -> None:
    for path, text in (
        ("_mcp/cli.py", "from .. import _lan\nfrom .inner import x\nfrom . import other, nothing\nimport json\n"),
        ("_mcp/inner.py", "from .._deep.thing import y\n"),
        ("_mcp/other.py", ""),
        ("_mcp/unused.py", ""),
        ("_deep/thing.py", "from .cli import never\n"),
        ("_lan.py", ""),
    ):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    found = probe_code.closure(root=tmp_path)
    assert sorted(found) == ["_deep/thing.py", "_lan.py", "_mcp/cli.py", "_mcp/inner.py", "_mcp/other.py"]


def test_nothing_of_ansible_is_needed() -> None:
    (entries,) = lookup_loader.get(NAME).run([])
    for entry in entries:
        for node in ast.walk(ast.parse(entry["content"])):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [str(node.module)]
            assert not [
                name for name in names if name.split(".", maxsplit=1)[0] in ("ansible", "ansible_collections")
            ], entry["path"]


def test_the_archive_runs_as_it_is(tmp_path: Path) -> None:
    (text,) = lookup_loader.get(NAME).run([], archive=True)
    assert text == lookup_loader.get(NAME).run([], archive=True)[0]
    (tmp_path / "code.zip").write_bytes(base64.b64decode(text))
    asked = {"checks": [{"service": "s", "path": "direct", "problem": "it is none"}]}
    program = (
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1));"
        "runpy.run_module('mcp_gateway._mcp.cli', run_name='__main__')"
    )
    run = subprocess.run(
        [sys.executable, "-I", "-c", program, str(tmp_path / "code.zip"), "probe"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert [cell["verdict"] for cell in json.loads(run.stdout)["cells"]] == ["not_registered"]


def test_it_takes_no_terms() -> None:
    with pytest.raises(AnsibleLookupError, match="leave out 'probe'"):
        lookup_loader.get(NAME).run(["probe"])
