# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that hold state: read, compare, replace in one step, and lock against a second run."""

from __future__ import annotations

import contextlib
import fcntl
import grp
import os
import pwd
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass


class FileError(Exception):
    """A file or an owner cannot be used as asked. The message names it and the fix."""


@dataclass(frozen=True)
class Attributes:
    """Wanted ownership and permissions; None leaves that part as it is (a new file: the caller's)."""

    mode: int
    uid: int | None = None
    gid: int | None = None

    @classmethod
    def of(cls, mode: str, owner: str | None, group: str | None) -> Attributes:
        """Resolve names; *mode* is octal digits like C(0600). Raises FileError."""
        return cls(_mode(mode), _uid(owner), _gid(group))


def read_text(path: str) -> str | None:
    """The text of *path* (UTF-8), or None when there is no such file. Raises FileError."""
    try:
        with open(path, encoding="utf-8", newline="") as handle:
            return handle.read()
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        raise FileError(f"{path}: a part of its directory is a file: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileError(f"{path}: not a UTF-8 text file (byte {error.start})") from error
    except OSError as error:
        raise FileError(f"{path}: cannot be read: {error.strerror}; run as its owner or as root") from error


def read_bytes(path: str) -> bytes | None:
    """The bytes of *path*, or None when there is no such file. Raises FileError."""
    try:
        with open(path, "rb") as handle:
            return handle.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileError(f"{path}: cannot be read: {error.strerror}; run as its owner or as root") from error


def attributes_differ(path: str, wanted: Attributes) -> bool:
    """Whether an existing *path* has another mode, owner or group than *wanted*. A missing file differs."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return True
    return (
        stat.S_IMODE(found.st_mode) != wanted.mode
        or (wanted.uid is not None and found.st_uid != wanted.uid)
        or (wanted.gid is not None and found.st_gid != wanted.gid)
    )


def apply_attributes(path: str, wanted: Attributes) -> None:
    """Give an existing *path* its mode, owner and group. Raises FileError."""
    try:
        os.chown(path, _or_keep(wanted.uid), _or_keep(wanted.gid))
        os.chmod(path, wanted.mode)
    except OSError as error:
        raise FileError(f"{path}: owner or mode cannot be set: {error.strerror}; run as root") from error


def write_atomically(path: str, text: str, wanted: Attributes) -> None:
    """Replace *path* by *text* in one step: a reader, or a killed run, sees the old file or the new one.

    Raises FileError. The temporary file is private (0600) from its first byte.
    """
    directory = os.path.dirname(os.path.abspath(path))
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{os.path.basename(path)}.", dir=directory)
    except OSError as error:
        raise FileError(f"{path}: its directory {directory} cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        _keep_owner_of(path, temporary)
        apply_attributes(temporary, wanted)
        os.rename(temporary, path)
    except BaseException as error:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        if isinstance(error, OSError):
            raise FileError(f"{path}: cannot be written: {error.strerror}") from error
        raise


def ensure_directory(path: str, uid: int | None = None, gid: int | None = None) -> None:
    """Make *path* and its missing parents (0755); what exists keeps its owner and mode. Raises FileError."""
    missing = []
    while not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path)
    for directory in reversed(missing):
        try:
            os.mkdir(directory, 0o755)
            os.chown(directory, _or_keep(uid), _or_keep(gid))
        except FileExistsError:
            continue  # a second run was quicker
        except OSError as error:
            raise FileError(f"{directory}: cannot be made: {error.strerror}") from error


def remove(path: str) -> None:
    """Remove the file *path*; it may be gone already. Raises FileError."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise FileError(f"{path}: cannot be removed: {error.strerror}") from error


@contextlib.contextmanager
def locked_directory(path: str) -> Iterator[None]:
    """Hold the only writing lock on the directory of *path*, so that two runs cannot both generate a value.

    The lock is on the directory itself: it leaves no lock file behind and ends with the process that holds it.
    """
    directory = os.path.dirname(os.path.abspath(path))
    try:
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise FileError(f"{path}: its directory {directory} cannot be opened: {error.strerror}; create it") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _keep_owner_of(path: str, temporary: str) -> None:
    # A replaced file keeps its owner, a new one takes its directory's, unless another is wanted: what root writes into
    # an operator's directory stays readable for the operator. Only root can give a file away.
    with contextlib.suppress(FileNotFoundError, PermissionError):
        found = os.stat(path if os.path.exists(path) else os.path.dirname(os.path.abspath(path)))
        os.chown(temporary, found.st_uid, found.st_gid)


def _or_keep(number: int | None) -> int:
    return -1 if number is None else number


def _mode(mode: str) -> int:
    try:
        number = int(mode, 8)
    except ValueError:
        number = -1
    if not 0 <= number <= 0o7777:
        raise FileError(f"mode: {mode!r} is not octal digits; write it quoted, like '0600'")
    return number


def _uid(owner: str | None) -> int | None:
    if owner is None:
        return None
    try:
        return int(owner) if owner.isdigit() else pwd.getpwnam(owner).pw_uid
    except KeyError:
        raise FileError(f"owner: there is no user {owner!r} on this host") from None


def _gid(group: str | None) -> int | None:
    if group is None:
        return None
    try:
        return int(group) if group.isdigit() else grp.getgrnam(group).gr_gid
    except KeyError:
        raise FileError(f"group: there is no group {group!r} on this host") from None
