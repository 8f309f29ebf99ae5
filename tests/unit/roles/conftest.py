# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard, with stand-ins for the parts of LiteLLM that it talks to."""

from __future__ import annotations

import importlib.util
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.guard import a_world
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm_inside import World, stand_ins

PATH = Path(__file__).parents[3] / "roles" / "litellm" / "files" / "mcp_guard.py"


@pytest.fixture
def world() -> World:
    return a_world()


@pytest.fixture
def guard(world: World, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The guard, loaded as LiteLLM loads it: without an entry in sys.modules."""
    for name, members in stand_ins(world).items():
        module = types.ModuleType(name)
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, name, module)
        parent, _dot, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
    spec = importlib.util.spec_from_file_location("mcp_guard", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
