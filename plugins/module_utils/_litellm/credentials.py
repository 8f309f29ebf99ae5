# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials of MCP servers that lie in an environment file on the target, so that no controller has to know them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem

NOT_MADE_YET = "made-by-this-run"  # in check mode, for a file that the run before this one in the playbook would make


def from_files(
    servers: Sequence[Mapping[str, Any]], fingerprint: Callable[[str], str], check_mode: bool
) -> list[dict[str, Any]]:
    """The servers with C(credential) and C(credential_version) in place of C(credential_file). Raises Problem.

    The version is a I(fingerprint) of the credential, so that a changed file is a difference.
    """
    return [_filled(f"servers[{index}]", server, fingerprint, check_mode) for index, server in enumerate(servers)]


def _filled(
    where: str, server: Mapping[str, Any], fingerprint: Callable[[str], str], check_mode: bool
) -> dict[str, Any]:
    path, variable = server["credential_file"], server["credential_variable"]
    if path is None:
        return dict(server)
    if server["credential"] is not None:
        raise Problem(f"{where}: give credential or credential_file, not both")
    if not variable:
        raise Problem(f"{where}.credential_variable is missing; name the variable of {path} that holds the credential")
    credential = _read(where, path, variable, check_mode)
    label = server["credential_version"] or fingerprint(credential)
    return {**server, "credential": credential, "credential_version": label}


def _read(where: str, path: str, variable: str, check_mode: bool) -> str:
    try:
        text = _files.read_text(path)
        value = _env_file.parse(text or "").get(variable, "")
    except (_files.FileError, _env_file.EnvFileError) as error:
        raise Problem(f"{where}.credential_file: {path} cannot be read: {error}") from None
    if value:
        return value
    if check_mode and text is None:
        return NOT_MADE_YET
    raise Problem(
        f"{where}.credential_variable: {path} has no {variable}; run the role that makes it, or write it there"
    )
