# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that hold state."""

from __future__ import annotations

import os
import stat
import threading
import time
from pathlib import Path

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files

PRIVATE = _files.Attributes(0o600)


def test_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("ä\r\n".encode())
    assert _files.read_text(str(tmp_path / "a")) == "ä\r\n"
    assert _files.read_text(str(tmp_path / "missing")) is None


def test_unreadable_files_are_errors(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"ok\xff")
    for path, message in ((tmp_path / "binary", r"not a UTF-8 text file \(byte 2\)"), (tmp_path, "cannot be read")):
        with pytest.raises(_files.FileError, match=message):
            _files.read_text(str(path))
    with pytest.raises(_files.FileError, match="is a file"):
        _files.read_text(str(tmp_path / "binary" / "x"))


def test_write_is_private_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "x.env"
    for text in ("one", "two"):
        _files.write_atomically(str(path), text, PRIVATE)
        assert path.read_text() == text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["x.env"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.env"
    path.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(_files.FileError, match="No space left"):
        _files.write_atomically(str(path), "new", PRIVATE)
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["x.env"])


def test_attributes(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("x")
    path.chmod(0o644)
    mine = _files.Attributes(0o600, os.getuid(), os.getgid())
    assert _files.attributes_differ(str(path), mine)
    _files.apply_attributes(str(path), mine)
    assert not _files.attributes_differ(str(path), mine)
    assert _files.attributes_differ(str(path), _files.Attributes(0o600, os.getuid() + 1))


@pytest.mark.parametrize(
    ("mode", "owner", "group", "message"),
    [
        ("rw", None, None, "^mode: 'rw'"),
        ("99999", None, None, "^mode:"),
        ("0600", "nobody-here", None, "no user 'nobody-here'"),
        ("0600", None, "nobody-here", "no group 'nobody-here'"),
    ],
)
def test_bad_attributes(mode: str, owner: str | None, group: str | None, message: str) -> None:
    with pytest.raises(_files.FileError, match=message):
        _files.Attributes.of(mode, owner, group)


def test_names_and_numbers_of_owners() -> None:
    assert _files.Attributes.of("0640", "root", "0") == _files.Attributes(0o640, 0, 0)


def test_only_one_holds_the_lock(tmp_path: Path) -> None:
    path, order = str(tmp_path / "x"), []

    def second() -> None:
        with _files.locked_directory(path):
            order.append("second")

    with _files.locked_directory(path):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.05)
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]
    assert os.listdir(tmp_path) == []


def test_no_directory_to_lock(tmp_path: Path) -> None:
    with (
        pytest.raises(_files.FileError, match=r"its directory .* cannot be opened"),
        _files.locked_directory(str(tmp_path / "missing" / "x")),
    ):
        pass


def test_remove(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x")
    for _turn in range(2):
        _files.remove(str(tmp_path / "x"))
    assert os.listdir(tmp_path) == []
    with pytest.raises(_files.FileError, match="cannot be removed"):
        _files.remove(str(tmp_path))
