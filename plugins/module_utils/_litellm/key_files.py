# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of virtual keys on the target: one environment file for each alias, written before LiteLLM is told.

During the overlap of a rotation the file also holds the previous value and when that ends, so that a lost database can
be filled again with both.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import expiry
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.keys import VALUE

VARIABLE = "LITELLM_API_KEY"
PREVIOUS_VARIABLE = "LITELLM_API_KEY_PREVIOUS"
UNTIL_VARIABLE = "LITELLM_API_KEY_PREVIOUS_UNTIL"
RANDOM_BYTES = 32
PRIVATE = _files.Attributes(mode=0o600)


@dataclass(frozen=True)
class Values:
    """The *value* of a key, and in the overlap of a rotation the *previous* one, good *until* then."""

    value: str
    previous: str | None = None
    until: datetime | None = None


def file_name(alias: str) -> str:
    """C(<alias>.env); percent-encoded, so that no alias names another directory, and no two aliases one file."""
    return quote(alias, safe="") + ".env"


class KeyFiles:
    """The files of one directory; None: there are none, and every value comes from the inventory.

    C(pending): what is not yet in its file, by alias. C(existing): aliases that have a file with a value.
    """

    def __init__(self, directory: str | None) -> None:
        self._directory = directory
        self._texts: dict[str, str] = {}
        self.pending: dict[str, Values] = {}
        self.existing: set[str] = set()

    def path(self, alias: str) -> str:
        """The file of *alias*."""
        return os.path.join(self._directory or "", file_name(alias))

    def values(self, keys: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, Values]:
        """The values of each of *keys* by alias: the given one, else that of its file, else a new random one.

        Raises Problem for a value that cannot be found or used, FileError for a file that cannot be read.
        """
        found = {}
        for key in keys:
            alias = key["alias"]
            if self._directory is None and key["value"] is None:
                raise Problem(f"keys: {alias!r} has no value, and there is no values_dir to keep one; give one of both")
            stored = self._stored(alias)
            kept = stored or Values(key["value"] or new_value())
            over = kept.until is not None and kept.until <= now
            previous = (None, None) if over else (kept.previous, kept.until)
            found[alias] = Values(key["value"] or kept.value, *previous)
            if self._directory is not None and stored != found[alias]:
                self.pending[alias] = found[alias]
        return found

    def rotate(self, key: Mapping[str, Any], values: Values, ends: datetime | None) -> Values:
        """Another value for a key that has *values*; the one that it has now stays good until it *ends*, None: at once.

        A value that the inventory gives is not ours to change: the one of the file is the previous one then. Raises
        Problem where there is nothing to rotate.
        """
        alias = key["alias"]
        stored = self._stored(alias)
        if stored is None:
            raise Problem(f"rotate: {alias!r} has no value in {self._directory} yet, so there is none to replace")
        if ends is not None and values.until is not None:
            raise Problem(
                f"rotate: the previous value of {alias!r} is good until {expiry.text(values.until)}, and there is room"
                " for one; wait for that, or rotate with an overlap of 0, which ends both at once. A rotation that was"
                " interrupted is finished by the tag access"
            )
        if key["value"] is not None and key["value"] == stored.value:
            raise Problem(
                f"rotate: the value of {alias!r} comes from the inventory; put another one there first, then rotate"
            )
        previous = (None, None) if ends is None else (stored.value, ends)
        self.pending[alias] = Values(key["value"] or new_value(), *previous)
        return self.pending[alias]

    def write(self) -> None:
        """Write what is pending. Raises FileError."""
        for alias, values in self.pending.items():
            changes = {VARIABLE: values.value}
            if values.previous is not None and values.until is not None:
                changes.update({PREVIOUS_VARIABLE: values.previous, UNTIL_VARIABLE: expiry.text(values.until)})
            gone = {PREVIOUS_VARIABLE, UNTIL_VARIABLE} - set(changes)
            text = _env_file.edit(self._texts.get(alias, ""), changes, drop=gone)
            _files.write_atomically(self.path(alias), text, PRIVATE)

    def _stored(self, alias: str) -> Values | None:
        if self._directory is None:
            return None
        text = _files.read_text(self.path(alias))
        if text is None:
            return None
        self._texts[alias] = text
        try:
            found = _env_file.parse(text)
        except _env_file.EnvFileError as error:
            raise Problem(f"{self.path(alias)}, {error}; correct that line by hand") from None
        for name in (VARIABLE, PREVIOUS_VARIABLE):
            if found.get(name) and not VALUE.match(found[name]):
                raise Problem(
                    f"{self.path(alias)}: {name} must be sk- and then letters, digits, - and _ only;"
                    " correct it, or remove the file to have a new value made"
                )
        if not found.get(VARIABLE):
            return None
        self.existing.add(alias)
        until = expiry.parse(found.get(UNTIL_VARIABLE) or None, f"{self.path(alias)}: {UNTIL_VARIABLE}")
        previous = found.get(PREVIOUS_VARIABLE) or None
        complete = previous is not None and until is not None
        return Values(found[VARIABLE], *((previous, until) if complete else (None, None)))


def new_value() -> str:
    """A key that nobody has had before."""
    return f"sk-{secrets.token_urlsafe(RANDOM_BYTES)}"
