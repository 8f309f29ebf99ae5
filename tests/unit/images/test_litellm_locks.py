# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock files of the image litellm: one for each proven version, complete and with hashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import PROVEN

FOLDER = Path(__file__).resolve().parents[3] / "images" / "litellm"
VERSIONS = [".".join(map(str, version)) for version in PROVEN]


def pins(version: str) -> dict[str, str]:
    """Names and versions of a lock file, each of which has a hash."""
    text = (FOLDER / f"requirements-{version}.lock").read_text()
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if not entry.startswith("#")]
    assert all("--hash=sha256:" in entry for entry in entries)
    return dict(entry.split(" ")[0].split("==") for entry in entries)


@pytest.mark.parametrize("version", VERSIONS)
def test_there_is_a_lock_of_every_proven_version(version: str) -> None:
    assert pins(version)["litellm"] == version


@pytest.mark.parametrize("version", VERSIONS)
def test_what_the_image_itself_needs_is_there(version: str) -> None:
    # The query engine speaks the protocol of prisma 0.11.0, and migrate.py uses psycopg.
    assert pins(version)["prisma"] == "0.11.0"
    assert {"psycopg", "psycopg-binary", "litellm-proxy-extras"} <= set(pins(version))
