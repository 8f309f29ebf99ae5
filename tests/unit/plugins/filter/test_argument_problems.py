# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter argument_problems: one sentence for each problem, and never a secret."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.filter.argument_problems import argument_problems

OPTIONS: dict[str, Any] = {
    "mode": {"type": "str", "choices": ["dedicated", "shared"]},
    "port": {"type": "int"},
    "keys": {"type": "list", "elements": "dict", "options": {"alias": {"type": "str", "required": True}}},
}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"mode": "shraed"}, "mode must be one of: dedicated, shared"),
        ({"port": "abc"}, "'port'"),
        ({"keys": [{}]}, "alias found in keys"),
        ({"keys": [{"alias": "a", "servces": []}]}, "there is no keys.servces"),
    ],
)
def test_each_problem_is_one_sentence(values: dict[str, Any], words: str) -> None:
    [problem] = argument_problems(values, OPTIONS)
    assert words in problem


def test_sound_values_and_those_not_given_are_no_problem() -> None:
    assert argument_problems({"mode": "shared", "port": "4000", "keys": None}, OPTIONS) == []


def test_a_key_in_the_wrong_place_is_not_shown() -> None:
    [problem] = argument_problems({"port": "sk-1234567890abcdefghij"}, OPTIONS)
    assert "1234567890abcdefghij" not in problem
