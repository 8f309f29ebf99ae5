# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of asking, and what one verdict says about others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import order
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import Check, Expect, Verdict

OLD, NEW = facts("1.77.3"), facts("1.106.2")


def check(service: str, path: str = "rest", expected: str = "works", key: str = "good") -> Check:
    return Check(key, service, path, expected, "echo", {}, Expect(contains="hello"))


def test_a_gateway_that_waits_for_another_service_is_not_wedged() -> None:
    """LiteLLM 1.77.3 lists all services before the first call by /mcp/, those that hang too."""
    waiting = Verdict("timeout", stage="call")
    found = {check("ok", "mcp"): (waiting, 1), check("ok"): (Verdict("works"), 1), check("hang"): (waiting, 1)}
    assert order.without_wedge(found, list(found)) == found
    wedged = {**found, check("ok", "mcp"): (replace(waiting, stage="initialize"), 1)}
    assert order.without_wedge(wedged, list(found))[check("ok", "mcp")][0].word == "wedged"


@pytest.mark.parametrize(
    ("path", "rest", "word"),
    [
        ("mcp", {("good", "s"): "works"}, None),
        ("mcp", {("good", "s"): "denied"}, None),
        ("mcp", {("good", "s"): "unreachable"}, "unreachable"),
        ("mcp", {("good", "s"): "denied", ("other", "s"): "unreachable"}, "unreachable"),
        ("mcp", {("good", "s"): "timeout", ("other", "s"): "works"}, None),
        ("mcp", {("good", "t"): "unreachable"}, None),
        ("mcp", {("good", "s"): "unauthorized"}, None),
        ("responses", {("good", "s"): "unreachable"}, "unreachable"),
        ("responses", {("good", "s"): "timeout"}, "timeout"),
    ],
)
def test_what_is_not_asked(path: str, rest: dict[tuple[str, str], str], word: str | None) -> None:
    verdict = order.not_asked(check("s", path), {place: Verdict(found) for place, found in rest.items()})
    assert (verdict.word if verdict else None) == word


def test_who_must_be_refused_is_asked_of_a_dead_service_too() -> None:
    rest = {("good", "s"): Verdict("unreachable")}
    assert order.not_asked(check("s", "responses", "denied", "other"), rest) is None
    assert order.not_asked(check("s", "mcp", "denied", "other"), rest) is not None, "that could wedge"
    assert order.not_asked(check("s", "mcp", "denied", "other"), rest, wedges=False) is None


def test_the_plan_of_a_service() -> None:
    works = [check("s", path) for path in ("mcp", "rest", "responses")]
    refusals = [check("s", path, "denied", "other") for path in ("rest", "mcp", "responses")]
    new = order.plan_of([*works, *refusals], NEW)
    assert (new.scouts, new.then) == ((works[1],), tuple(works))
    assert (new.early, new.late) == (tuple(refusals), ())
    old = order.plan_of([*works, *refusals], OLD)
    assert (old.early, old.late) == (tuple(refusals[:1]), tuple(refusals[1:]))
    assert order.plan_of(works[:1], NEW).scouts == ()
    assert [scout.path for scout in order.plan_of(works[:1], OLD).scouts] == ["rest"]


def test_not_executed_says_why_on_this_version_and_what_works() -> None:
    silent = Verdict("not_executed", "d", "answer: the model asked for x, and the gateway handed that back unexecuted")
    silent = replace(silent, fix="see the gateway's log", stage="call")
    found = {check("s", "responses"): (silent, 1), check("s", "rest"): (Verdict("works"), 1)}
    verdict = order.with_way(found, OLD)[check("s", "responses")][0]
    assert "1.77.3" in verdict.detail
    assert "require_approval never" in verdict.detail
    assert "use path rest" in verdict.fix
    alone = order.with_way({check("s", "chat"): (silent, 1)}, OLD)[check("s", "chat")][0]
    assert "from 1.80.10 on" in alone.detail
    assert alone.fix == "see the gateway's log"


@pytest.mark.parametrize(("stage", "word"), [("authenticate", "not_executed"), ("call", "not_listed")])
def test_what_a_model_was_not_offered_has_the_cause_that_rest_knows(stage: str, word: str) -> None:
    asked = Check("good", "mcp_x", "responses", "works", "echo")
    own = Verdict("not_executed", "the gateway could not look the key up", stage=stage)
    found = order.with_cause({asked: (Verdict("not_listed", "not offered", stage="list"), 5)}, {("good", "mcp_x"): own})
    assert found[asked][0].word == word
