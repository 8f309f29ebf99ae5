# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module file_contents."""

from __future__ import annotations

from pathlib import Path

from ansible_collections.lan.mcp_gateway.plugins.modules import file_contents
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module


def test_contents_of_what_is_there(tmp_path: Path) -> None:
    there, missing = tmp_path / "a", tmp_path / "b" / "c"
    there.write_text("ä\n")
    for check in (True, False):
        result = run_module(file_contents.main, {"paths": [str(there), str(missing)]}, check)
        assert result["contents"] == {str(there): "ä\n", str(missing): None}
        assert not result["changed"]


def test_one_unreadable_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff")
    assert "not a UTF-8 text file" in run_module(file_contents.main, {"paths": [str(tmp_path / "a")]})["msg"]
    assert "cannot be read" in run_module(file_contents.main, {"paths": [str(tmp_path)]})["msg"]
