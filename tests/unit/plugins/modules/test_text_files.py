# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module text_files, on real files."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files
from ansible_collections.lan.mcp_gateway.plugins.modules import text_files
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module


def _options(folder: Path, **more: Any) -> dict[str, Any]:
    return {
        "files": [
            {"path": str(folder / "new/a.md"), "content": "ä\n", **more},
            {"path": str(folder / "new/b.md"), "content": "b\n", "mode": "0600", "create_only": True},
        ]
    }


def test_check_mode_foretells_the_run_and_the_second_run_changes_nothing(tmp_path: Path) -> None:
    foretold = run_module(text_files.main, _options(tmp_path), True)
    assert not (tmp_path / "new").exists()
    done = run_module(text_files.main, _options(tmp_path))
    told = ("changed", "files", "diff")
    assert {name: foretold[name] for name in told} == {name: done[name] for name in told}
    assert done["files"] == [str(tmp_path / "new/a.md"), str(tmp_path / "new/b.md")]
    assert (done["diff"][0]["before"], done["diff"][0]["after"]) == ("", "ä\n")
    assert (tmp_path / "new/a.md").read_text() == "ä\n"
    assert [stat.S_IMODE((tmp_path / "new" / name).stat().st_mode) for name in ("a.md", "b.md")] == [0o644, 0o600]
    for check in (True, False):
        again = run_module(text_files.main, _options(tmp_path), check)
        assert (again["changed"], again["files"], again["diff"]) == (False, [], [])


def test_what_is_only_to_be_made_stays_as_it_is(tmp_path: Path) -> None:
    run_module(text_files.main, _options(tmp_path))
    for name in ("a.md", "b.md"):
        (tmp_path / "new" / name).write_text("mine\n")
        (tmp_path / "new" / name).chmod(0o640)
    result = run_module(text_files.main, _options(tmp_path))
    assert result["files"] == [str(tmp_path / "new/a.md")]
    assert (tmp_path / "new/b.md").read_text() == "mine\n"
    assert stat.S_IMODE((tmp_path / "new/b.md").stat().st_mode) == 0o640


def test_a_mode_alone_is_a_change_and_is_shown(tmp_path: Path) -> None:
    run_module(text_files.main, _options(tmp_path))
    result = run_module(text_files.main, _options(tmp_path, mode="0600"))
    assert result["changed"] is True
    assert result["diff"][0]["before_header"] == f"{tmp_path}/new/a.md (another owner, group or mode)"
    assert stat.S_IMODE((tmp_path / "new/a.md").stat().st_mode) == 0o600


def test_the_diff_shows_no_secret(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("api_key: by-hand\n")
    result = run_module(text_files.main, {"files": [{"path": str(tmp_path / "a"), "content": "x\n"}]})
    assert "by-hand" not in str(result["diff"])


def test_errors_name_the_file_and_write_nothing(tmp_path: Path) -> None:
    there = {"path": str(tmp_path / "a"), "content": ""}
    twice = run_module(text_files.main, {"files": [there, {**there, "path": f"{tmp_path}/./a"}]})
    assert f"{tmp_path}/a is named twice" in twice["msg"]
    folder = run_module(text_files.main, {"files": [there, {"path": str(tmp_path), "content": ""}]})
    assert f"{tmp_path}: cannot be read" in folder["msg"]
    assert "octal" in run_module(text_files.main, {"files": [{**there, "mode": "rw"}]})["msg"]
    assert "no user" in run_module(text_files.main, {"files": [there], "owner": "nobody-of-here"})["msg"]
    assert not (tmp_path / "a").exists()


def test_plan_is_what_differs_but_for_what_is_only_to_be_made() -> None:
    mine = _files.Attributes(0o644)
    desired = dict.fromkeys("abcd", ("1", mine))
    current = {"a": "1", "b": "2", "c": None, "d": "1"}
    assert text_files.plan(current, desired, {"d"}, set()) == ["b", "c", "d"]
    assert text_files.plan(current, desired, {"d"}, {"b", "c", "d"}) == ["c"]
