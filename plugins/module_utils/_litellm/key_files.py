# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of virtual keys on the target: one environment file for each alias, written before LiteLLM is told."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.keys import VALUE

VARIABLE = "LITELLM_API_KEY"
RANDOM_BYTES = 32
PRIVATE = _files.Attributes(mode=0o600)


def file_name(alias: str) -> str:
    """C(<alias>.env); percent-encoded, so that no alias names another directory, and no two aliases one file."""
    return quote(alias, safe="") + ".env"


class KeyFiles:
    """The files of one directory; None: there are none, and every value comes from the inventory.

    C(pending): values by alias that are not yet in their file. C(existing): aliases that have a file.
    """

    def __init__(self, directory: str | None) -> None:
        self._directory = directory
        self._texts: dict[str, str] = {}
        self.pending: dict[str, str] = {}

    @property
    def existing(self) -> set[str]:
        return set(self._texts)

    def path(self, alias: str) -> str:
        """The file of *alias*."""
        return os.path.join(self._directory or "", file_name(alias))

    def values(self, keys: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """The value of each of *keys* by alias: the given one, else that of its file, else a new random one.

        Raises Problem for a value that cannot be found or used, FileError for a file that cannot be read.
        """
        found = {}
        for key in keys:
            alias = key["alias"]
            if self._directory is None and key["value"] is None:
                raise Problem(f"keys: {alias!r} has no value, and there is no values_dir to keep one; give one of both")
            stored = self._stored(alias)
            found[alias] = key["value"] or stored or f"sk-{secrets.token_urlsafe(RANDOM_BYTES)}"
            if self._directory is not None and stored != found[alias]:
                self.pending[alias] = found[alias]
        return found

    def write(self) -> None:
        """Write what is pending. Raises FileError."""
        for alias, value in self.pending.items():
            text = _env_file.edit(self._texts.get(alias, ""), {VARIABLE: value})
            _files.write_atomically(self.path(alias), text, PRIVATE)

    def _stored(self, alias: str) -> str | None:
        if self._directory is None:
            return None
        text = _files.read_text(self.path(alias))
        if text is None:
            return None
        self._texts[alias] = text
        try:
            value = _env_file.parse(text).get(VARIABLE)
        except _env_file.EnvFileError as error:
            raise Problem(f"{self.path(alias)}, {error}; correct that line by hand") from None
        if value and not VALUE.match(value):
            raise Problem(
                f"{self.path(alias)}: {VARIABLE} must be sk- and then letters, digits, - and _ only;"
                " correct it, or remove the file to have a new value made"
            )
        return value or None
