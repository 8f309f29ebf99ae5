# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a result must be: what holds, what does not, and what cannot be asked."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.expect import (
    CheckError,
    Expect,
    argument_problem,
    parse_expect,
    schema_pin,
)

DATA = json.dumps({"title": "Home", "items": [1, 2, 3], "on": True, "none": None})
TITLE = {"type": "object", "required": ["title"], "properties": {"title": {"type": "string", "maxLength": 4}}}


@pytest.mark.parametrize(
    ("raw", "unmet"),
    [
        ({"contains": "Home"}, ""),
        ({"contains": "House"}, "contains 'House'"),
        ({"contains": "Home", "matches": r"\bhouse\b"}, "matches"),
        ({"equals": DATA}, ""),
        ({"json_path": {"$.title": "Home"}}, ""),
        ({"json_path": {"$.title": "House"}}, '$.title is "House", it is "Home"'),
        ({"json_path": {"$.title": "Home", "$.items[0]": 2}}, "$.items[0] is 2, it is 1"),
        ({"json_path": {"$.items[*]": [1, 2, 3]}}, ""),
        ({"json_path": {"$.items[?@ > 2]": 3}}, ""),
        ({"json_path": {"$.on": True}}, ""),
        ({"json_path": {"$.on": 1}}, "$.on is 1, it is true"),
        ({"json_path": {"$.none": None}}, ""),
        ({"json_path": {"$.nothing": None}}, "nowhere in the result"),
        ({"json_schema": TITLE}, ""),
        ({"json_schema": {**TITLE, "required": ["name"]}}, "'name' is a required property"),
        ({"json_schema": {"properties": {"items": {"items": {"maximum": 2}}}}}, "$.items[2]"),
    ],
)
def test_what_a_result_must_be(raw: dict[str, Any], unmet: str) -> None:
    found = parse_expect(raw, "expect").unmet(DATA)
    assert bool(found) == bool(unmet)
    assert unmet in found


@pytest.mark.parametrize("raw", [{"json_path": {"$.title": "Home"}}, {"json_schema": TITLE}])
def test_a_result_that_is_no_json(raw: dict[str, Any]) -> None:
    assert "JSON, which the result is not" in parse_expect(raw, "expect").unmet("no {")


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (None, "at least one of contains, equals, matches, json_path, json_schema; it holds none"),
        ({"below_ms": 5}, "it holds below_ms"),
        ({"tool_schema": schema_pin({})}, "it holds tool_schema"),
        ({"contains": ""}, "expect.contains is empty"),
        ({"json_path": {}}, "expect.json_path is empty"),
        ({"contain": "x"}, "holds contain; it may hold contains"),
        ({"matches": "("}, "expect.matches is '(', which is no regular expression"),
        ({"json_path": {"$.": 1}}, "expect.json_path holds '$.', which is no JSON path"),
        ({"json_path": {"title": 1}}, "which is no JSON path"),
        ({"json_path": "$.a"}, "expect.json_path is '$.a'; give a mapping"),
        ({"json_schema": {"type": "text"}}, "expect.json_schema cannot be evaluated"),
        ({"json_schema": {"$ref": "http://192.0.2.1/s.json"}}, "refers to 'http://192.0.2.1/s.json'"),
        ({"contains": "x", "tool_schema": "sha256:12"}, "expect.tool_schema is 'sha256:12'"),
        ({"contains": "x", "below_ms": 0}, "expect.below_ms is 0"),
        ({"contains": "x", "below_ms": True}, "expect.below_ms is True"),
    ],
)
def test_what_cannot_be_asked_is_said_before_the_first_call(raw: Any, says: str) -> None:
    with pytest.raises(CheckError) as error:
        parse_expect(raw, "expect")
    assert says in str(error.value)


def test_a_missing_library_is_named_where_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonpath", None)
    assert parse_expect({"contains": "x"}, "expect") == Expect(contains="x")
    with pytest.raises(CheckError, match="python-jsonpath"):
        parse_expect({"json_path": {"$.a": 1}}, "expect")


def test_a_pin_is_of_the_data_and_not_of_its_spelling() -> None:
    assert schema_pin({"a": 1, "b": [True]}) == schema_pin({"b": [True], "a": 1})
    assert schema_pin({"a": 1}) != schema_pin({"a": True})
    assert schema_pin({"b": [1, 2]}) != schema_pin({"b": [2, 1]})


@pytest.mark.parametrize(
    ("schema", "arguments", "says"),
    [
        ({"required": ["url"]}, {}, "arguments: 'url' is a required property"),
        ({"properties": {"n": {"type": "integer"}}}, {"n": "1"}, "arguments.n: '1' is not of type 'integer'"),
        ({"additionalProperties": False}, {"old": 1}, "'old' was unexpected"),
        ({"properties": {"n": {"type": "integer"}}}, {"n": 1}, ""),
        # A tool whose schema is none is not the worse for it.
        ({"type": "nonsense"}, {}, ""),
        ({"$ref": "http://192.0.2.1/s.json"}, {}, ""),
        ({"$ref": "#/nowhere"}, {}, ""),
        (None, {}, ""),
    ],
)
def test_which_argument_is_refused(schema: Any, arguments: dict[str, Any], says: str) -> None:
    found = argument_problem(schema, arguments)
    assert bool(found) == bool(says)
    assert says in found
