# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a compose project has to be brought up."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _compose
from ansible_collections.lan.mcp_gateway.plugins.module_utils._docker import container_fact


def answer(**changes: Any) -> dict[str, Any]:
    return {
        "Names": ["/one"],
        "State": "running",
        "Status": "Up 3 minutes (healthy)",
        "Labels": {_compose.REVISION_LABEL: "r1"},
        "Image": "mcp-gateway/one:1",
        "ImageID": "sha256:1",
        **changes,
    }


def facts(*answers: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {fact["name"]: fact for fact in map(container_fact, answers)}


IMAGES = {"mcp-gateway/one:1": "sha256:1"}


@pytest.mark.parametrize(
    ("containers", "reasons"),
    [
        ([answer()], {}),
        ([answer(Status="Up 3 minutes")], {}),
        ([], {"one": "missing"}),
        ([answer(State="exited", Status="Exited (137) 2 seconds ago")], {"one": "exited"}),
        ([answer(Status="Up 2 minutes (unhealthy)")], {"one": "unhealthy"}),
        ([answer(Status="Up 2 seconds (health: starting)")], {"one": "starting"}),
        ([answer(Labels={_compose.REVISION_LABEL: "r0"})], {"one": "made from other files"}),
        ([answer(Labels=None)], {"one": "made from other files"}),
        ([answer(ImageID="sha256:0")], {"one": "made from another image"}),
        ([answer(), answer(Names=["/two"])], {"two": "no longer wanted"}),
    ],
)
def test_reasons(containers: list[dict[str, Any]], reasons: dict[str, str]) -> None:
    assert _compose.why_up(["one"], facts(*containers), "r1", IMAGES, {}) == reasons


def test_an_image_that_was_removed_by_name_is_no_reason() -> None:
    assert _compose.why_up(["one"], facts(answer()), "r1", {}, {}) == {}


def test_the_revision_follows_every_input_and_no_order() -> None:
    base = _compose.revision({"a": "1", "b": "2"}, {"/e": "x"})
    assert base == _compose.revision({"b": "2", "a": "1"}, {"/e": "x"})
    others = [
        _compose.revision({"a": "12", "b": ""}, {"/e": "x"}),
        _compose.revision({"a": "1", "b": "2"}, {"/e": "y"}),
        _compose.revision({"a": "1", "b": "2"}, {"/e": None}),
        _compose.revision({"a": "1", "b": "2"}, {"/e": ""}),
        _compose.revision({"a": "1", "c": "2"}, {"/e": "x"}),
    ]
    assert len({base, *others}) == len(others) + 1


@pytest.mark.parametrize(
    ("started", "reasons"),
    [
        ({"one": "2026-11-20T11:00:01Z", "db": "2026-11-20T11:00:00Z"}, {}),
        ({"one": "2026-11-20T11:00:01Z", "db": "2026-11-20T11:00:02Z"}, {"one": "started before db"}),
        ({"one": "2026-11-20T11:00:01Z"}, {}),
        ({"db": "2026-11-20T11:00:02Z"}, {}),
    ],
)
def test_a_container_that_is_older_than_its_database_is_made_anew(
    started: dict[str, str], reasons: dict[str, str]
) -> None:
    found = _compose.why_up(["one"], facts(answer()), "r1", IMAGES, started)
    assert found == reasons
    assert _compose.ProjectPlan([], found).recreate == bool(reasons)


def test_compose_sees_every_other_difference_itself() -> None:
    assert not _compose.ProjectPlan(["/a"], {"one": "missing"}).recreate
