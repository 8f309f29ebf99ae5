# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module litellm_keys: another value for a key, and a run that is killed on the way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.key_world import (
    GENERATE,
    KEY,
    OLD_VALUE,
    UPDATE,
    World,
    later,
)
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, running


@pytest.fixture(name="world", params=["1.77.3", "1.106.2"])
def _world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with running(FakeLiteLLM(version=request.param)) as fake:
        fake.add_servers("mcp_postgres", "mcp_fetch")
        yield World(fake, tmp_path)


def rotated(world: World, **options: Any) -> dict[str, Any]:
    """The result of a rotation of a key that has spent something."""
    world.prepare({**KEY, "budget_duration": "30d"})
    world.row("claude-code")["spend"] = 2.5
    return world.run({**KEY, "budget_duration": "30d", "used_in": ["~/.x"]}, rotate=["claude-code"], **options)


def test_rotate(world: World) -> None:
    world.prepare(KEY)
    old = world.row("claude-code")["token"]
    result = rotated(world, rotate_overlap="2h")
    assert world.fake.writes == [UPDATE, GENERATE]
    new, previous = world.row("claude-code"), world.row("claude-code (previous)")
    assert (previous["token"], previous["metadata"]["rotated_from"]) == (old, "claude-code")
    carried = ("max_budget", "budget_duration", "spend", "object_permission", "models", "blocked")
    assert {name: new[name] for name in carried} == {name: previous[name] for name in carried}
    assert (new["spend"], new["expires"], new["token"] != old) == (2.5, None, True)
    assert result["rotated"] == [
        {
            "alias": "claude-code",
            "file": str(world.values / "claude-code.env"),
            "previous_until": result["rotated"][0]["previous_until"],
            "used_in": ["~/.x"],
        }
    ]
    assert not world.run({**KEY, "budget_duration": "30d"})["changed"]
    assert "the previous value of 'claude-code' is good until" in world.warnings({**KEY, "budget_duration": "30d"})


def test_rotate_again_during_the_overlap(world: World) -> None:
    rotated(world)
    world.fake.forget_calls()
    assert "the previous value of 'claude-code' is good until" in world.run(KEY, rotate=["claude-code"])["msg"]
    assert world.fake.calls == []


@pytest.mark.parametrize("first", ["24h", "0"])
def test_rotate_at_once_ends_every_older_value(world: World, first: str) -> None:
    rotated(world, rotate_overlap=first)
    result = world.run({**KEY, "budget_duration": "30d"}, rotate=["claude-code"], rotate_overlap="0")
    assert result["rotated"][0]["previous_until"] is None
    assert [row["key_alias"] for row in world.fake.keys.values()] == ["claude-code"]
    assert world.row("claude-code")["spend"] == 2.5
    assert "PREVIOUS" not in (world.values / "claude-code.env").read_text()


def test_the_overlap_ends(world: World) -> None:
    rotated(world)
    path = world.values / "claude-code.env"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:-1], f"LITELLM_API_KEY_PREVIOUS_UNTIL={later(seconds=-1)}"]) + "\n")
    result = world.run({**KEY, "budget_duration": "30d"})
    assert (result["delete"], result["written"]) == (["claude-code (previous)"], ["claude-code"])
    assert [row["key_alias"] for row in world.fake.keys.values()] == ["claude-code"]
    assert not world.run({**KEY, "budget_duration": "30d"})["changed"]


def test_a_lost_database_gets_both_values_back(world: World) -> None:
    rotated(world)
    tokens = set(world.fake.keys)
    world.fake.keys.clear()
    world.run({**KEY, "budget_duration": "30d"})
    assert set(world.fake.keys) == tokens
    assert world.row("claude-code (previous)")["expires"]


def test_absent_ends_the_previous_value_too(world: World) -> None:
    rotated(world)
    assert world.run({"alias": "claude-code", "state": "absent"})["changed"]
    assert world.fake.keys == {}


def test_a_value_of_the_inventory_is_rotated_when_it_has_been_changed_there(world: World) -> None:
    world.prepare({**KEY, "value": OLD_VALUE})
    assert "put another one there first" in world.run({**KEY, "value": OLD_VALUE}, rotate=["claude-code"])["msg"]
    new = "sk-another-value-of-the-vault"
    world.run({**KEY, "value": new}, rotate=["claude-code"])
    assert {row["key_alias"] for row in world.fake.keys.values()} == {"claude-code", "claude-code (previous)"}
    assert f"LITELLM_API_KEY_PREVIOUS={OLD_VALUE}" in (world.values / "claude-code.env").read_text()


def test_a_rotation_only_predicted(world: World) -> None:
    world.prepare(KEY)
    before = (world.values / "claude-code.env").read_text()
    result = world.run(KEY, rotate=["claude-code"], check=True)
    assert (result["create"], result["update"]) == (["claude-code"], ["claude-code (previous)"])
    assert (world.fake.writes, (world.values / "claude-code.env").read_text()) == ([], before)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rotate": ["nobody"]}, "rotate: 'nobody' is none of the keys"),
        ({"rotate": ["claude-code"]}, "rotate: 'claude-code' has no value in"),
        ({"rotate_overlap": "soon"}, "rotate_overlap: 'soon' is no period; give one like 90m, 24h or 7d"),
    ],
)
def test_rotations_that_cannot_be(world: World, options: dict[str, Any], message: str) -> None:
    assert world.run(KEY, **options)["msg"].startswith(message)
    assert world.fake.writes == []


class Killed(BaseException):
    """The end of the process, in a test."""


def killed_after(writes: int, send: Callable[..., Any]) -> Callable[..., Any]:
    """*send*, which ends the process when that many writes have been answered."""

    def killed(client: LiteLLMClient, method: str, *args: Any) -> Any:
        nonlocal writes
        answer = send(client, method, *args)
        writes -= method != "GET"
        if method != "GET" and writes == 0:
            raise Killed
        return answer

    return killed


def test_a_run_killed_at_any_write_is_finished_by_the_next_one(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Updates, a rotation, a key to replace, to create and to delete: each write in turn is the last one."""
    first = [{"alias": name, "services": ["mcp_fetch"]} for name in ("changed", "rotated", "gone", "revalued")]
    after = [
        {"alias": "changed", "rpm_limit": 1},
        {"alias": "rotated", "services": ["mcp_fetch"]},
        {"alias": "revalued", "value": OLD_VALUE, "services": ["mcp_fetch"]},
        {"alias": "new", "expires": later(days=9)},
    ]
    send = LiteLLMClient._request
    for last in range(1, 99):
        world.fake.keys.clear()
        for path in world.values.iterdir():
            path.unlink()
        world.prepare(*first)
        old = world.row("rotated")["token"]
        for row in world.fake.keys.values():
            row["spend"] = 2.5
        monkeypatch.setattr(LiteLLMClient, "_request", killed_after(last, send))
        try:
            world.run(*after, prune=True, rotate=["rotated"])
            break
        except Killed:
            pass
        finally:
            monkeypatch.setattr(LiteLLMClient, "_request", send)
        world.run(*after, prune=True)
        aliases = sorted(row["key_alias"] for row in world.fake.keys.values())
        assert aliases == ["changed", "new", "revalued", "rotated", "rotated (previous)"], last
        assert world.row("rotated (previous)")["token"] == old
        assert [world.row(alias)["spend"] for alias in ("changed", "revalued", "rotated")] == [2.5, 2.5, 2.5], last
        assert not world.run(*after, prune=True)["changed"]
    assert last > 6  # as many writes as the run makes, and one


def test_no_value_in_anything_that_is_told(world: World) -> None:
    result = rotated(world)
    result.update(world.run({**KEY, "budget_duration": "30d"}))
    text = (world.values / "claude-code.env").read_text()
    values = [line.split("=", 1)[1] for line in text.splitlines() if not line.startswith("LITELLM_API_KEY_PREVIOUS_U")]
    assert len(values) == 2
    for secret in [*values, *world.fake.keys, MASTER_KEY]:
        assert secret not in json.dumps({name: value for name, value in result.items() if name != "invocation"})
