# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Role access: what it lets an inventory say of teams and keys is what the modules take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import keys, subjects

SPEC = Path(__file__).resolve().parents[3] / "roles" / "access" / "meta" / "argument_specs.yml"


@pytest.mark.parametrize(("variable", "options"), [("access_teams", subjects.OPTIONS), ("access_keys", keys.OPTIONS)])
def test_the_role_takes_what_the_module_takes(variable: str, options: dict[str, Any]) -> None:
    spec = yaml.safe_load(SPEC.read_text())["argument_specs"]["main"]["options"][variable]["options"]
    told = {
        name: {part: value for part, value in option.items() if part != "description"} for name, option in spec.items()
    }
    assert told == options
