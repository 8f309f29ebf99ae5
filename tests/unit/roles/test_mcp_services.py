# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Access groups go from the role of a service to its registration, and into the record that the probe reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

ROLES = Path(__file__).parents[3] / "roles"
SERVICES = sorted(path.name for path in ROLES.glob("mcp_*") if path.name != "mcp_service")


def variables(role: str) -> dict[str, Any]:
    return dict(yaml.safe_load((ROLES / role / "vars" / "main.yml").read_text()))


@pytest.mark.parametrize("role", SERVICES)
def test_every_service_hands_its_access_groups_on(role: str) -> None:
    assert variables(role)[f"__{role}_description"]["access_groups"] == f"{{{{ {role}_access_groups }}}}"


def test_the_record_holds_what_the_probe_needs() -> None:
    record = variables("mcp_service")["__mcp_service_record"]
    assert {"name", "access_groups", "probe"} <= set(record)
    assert record["access_groups"] == "{{ __mcp_service_all.access_groups }}"
    assert variables("mcp_service")["__mcp_service_registration"]["access_groups"] == record["access_groups"]


def test_verify_hands_teams_on() -> None:
    assert ", verify_teams, " in variables("verify")["__verify_input"]
