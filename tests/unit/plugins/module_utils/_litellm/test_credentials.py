# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials that lie in an environment file on the target."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import credentials
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem

FINGERPRINT = LiteLLMClient("http://127.0.0.1:1", "sk-admin").fingerprint


def _server(**more: Any) -> dict[str, Any]:
    empty = dict.fromkeys(("credential", "credential_file", "credential_variable", "credential_version"))
    return {"server_id": "mcp_n8n", **empty, **more}


def _filled(check_mode: bool = False, **more: Any) -> dict[str, Any]:
    return credentials.from_files([_server(**more)], FINGERPRINT, check_mode)[0]


def test_a_changed_file_is_another_version(tmp_path: Path) -> None:
    path = tmp_path / "mcp-n8n.env"
    path.write_text("AUTH_TOKEN='first one'\n")
    first = _filled(credential_file=str(path), credential_variable="AUTH_TOKEN")
    path.write_text("AUTH_TOKEN=second\n")
    second = _filled(credential_file=str(path), credential_variable="AUTH_TOKEN")
    assert (first["credential"], second["credential"]) == ("first one", "second")
    assert first["credential_version"] != second["credential_version"]
    assert "first" not in first["credential_version"]


def test_the_version_cannot_be_computed_without_the_admin_key() -> None:
    other = LiteLLMClient("http://127.0.0.1:1", "sk-other").fingerprint
    assert FINGERPRINT("token") == FINGERPRINT("token") != other("token")


def test_a_version_that_is_given_stays(tmp_path: Path) -> None:
    (tmp_path / "x.env").write_text("T=value\n")
    found = _filled(credential_file=str(tmp_path / "x.env"), credential_variable="T", credential_version="2026-11")
    assert found["credential_version"] == "2026-11"


def test_without_a_file_nothing_changes() -> None:
    assert _filled(credential="value") == _server(credential="value")


def test_in_check_mode_a_file_that_is_not_made_yet_is_no_error(tmp_path: Path) -> None:
    found = _filled(check_mode=True, credential_file=str(tmp_path / "none.env"), credential_variable="T")
    assert found["credential"] == credentials.NOT_MADE_YET


@pytest.mark.parametrize(
    ("text", "more", "words"),
    [
        (None, {}, r"servers\[0\].credential_variable: .* has no T"),
        ("OTHER=1\n", {}, "has no T"),
        ("T=\n", {}, "has no T"),
        ("T=1\n", {"credential": "x"}, "not both"),
        ("T=1\n", {"credential_variable": None}, "credential_variable is missing"),
        ("not an env file\n", {}, "cannot be read"),
    ],
)
def test_what_cannot_be_used(tmp_path: Path, text: str | None, more: dict[str, Any], words: str) -> None:
    path = tmp_path / "x.env"
    if text is not None:
        path.write_text(text)
    with pytest.raises(Problem, match=words):
        _filled(**{"credential_file": str(path), "credential_variable": "T", **more})
