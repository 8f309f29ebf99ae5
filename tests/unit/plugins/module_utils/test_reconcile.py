# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan engine, by its properties."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import (
    DuplicateKeyError,
    Field,
    Plan,
    Policy,
    Resource,
    plan,
)
from hypothesis import given
from hypothesis import strategies as st

SECRET = "s3cret-"

FIELDS = (
    Field("name"),
    Field("groups", Policy.SET),
    Field("notes", Policy.SUBSET),
    Field("period"),
    Field("origin", Policy.IMMUTABLE),
    Field("token", Policy.IMMUTABLE, secret=True),
    Field("password", Policy.WRITE_ONLY, secret=True),
    Field("spend", Policy.SERVER_OWNED),
)

SMALL = st.none() | st.integers(0, 2) | st.sampled_from("xyz")
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "name": SMALL,
        "groups": st.lists(st.sampled_from("abc")),
        "notes": st.dictionaries(st.sampled_from("kl"), SMALL),
        "period": SMALL,
        "origin": SMALL,
        "token": st.sampled_from([f"{SECRET}1", f"{SECRET}2"]),
        "password": st.just(f"{SECRET}3"),
    },
)
CURRENT = st.dictionaries(st.sampled_from("abcdef"), st.tuples(VALUES, st.integers(), st.booleans())).map(
    lambda found: [Resource(key, {**values, "spend": spend}, owned) for key, (values, spend, owned) in found.items()]
)
DESIRED = st.dictionaries(st.sampled_from("abcdef"), VALUES).map(
    lambda wanted: [Resource(key, values) for key, values in wanted.items()]
)
OPTIONS = st.fixed_dictionaries(
    {"absent": st.sets(st.sampled_from("abcdef")), "prune": st.booleans(), "updatable": st.booleans()}
)


def applied(made: Plan, current: list[Resource]) -> list[Resource]:
    """What a server holds after the writes of *made*, if each does what its name says."""
    rows = {resource.key: resource for resource in current}
    for step in made.steps():
        found = rows.pop(step.key, None)
        if step.action != "delete":
            kept = dict(found.values) if found and step.action == "update" else {}
            readable = {name: value for name, value in step.values.items() if name != "password"}
            rows[step.key] = Resource(step.key, {**kept, **readable, "spend": 0}, owned=True)
    return list(rows.values())


@given(CURRENT, DESIRED, OPTIONS)
def test_an_applied_plan_leaves_nothing_to_do(current: list[Resource], desired: list[Resource], options: Any) -> None:
    made = plan(FIELDS, current, desired, **options)
    again = plan(FIELDS, applied(made, current), desired, **options)
    assert not again.changed
    assert again.diff() == {"before": {}, "after": {}}


@given(CURRENT, DESIRED, OPTIONS, st.randoms())
def test_order_means_nothing(current: list[Resource], desired: list[Resource], options: Any, random: Any) -> None:
    def told(made: Plan) -> Any:
        return {name: sorted(keys) for name, keys in made.summary().items()}, made.diff()

    first = told(plan(FIELDS, current, desired, **options))
    shuffled_current, shuffled_desired = list(current), list(desired)
    random.shuffle(shuffled_current)
    random.shuffle(shuffled_desired)
    assert told(plan(FIELDS, shuffled_current, shuffled_desired, **options)) == first


@given(CURRENT, DESIRED, OPTIONS)
def test_deletes_only_what_it_may(current: list[Resource], desired: list[Resource], options: Any) -> None:
    made = plan(FIELDS, current, desired, **options)
    wanted = {resource.key for resource in desired}
    owned = {resource.key for resource in current if resource.owned}
    for step in made.delete:
        assert step.key not in wanted
        assert step.key in options["absent"] or (options["prune"] and step.key in owned)


@given(CURRENT, DESIRED, OPTIONS)
def test_changed_means_a_difference(current: list[Resource], desired: list[Resource], options: Any) -> None:
    made = plan(FIELDS, current, desired, **options)
    diff = made.diff()
    assert made.changed == (json.dumps(diff["before"]) != json.dumps(diff["after"]))


@given(CURRENT, DESIRED, OPTIONS)
def test_no_secret_in_any_output(current: list[Resource], desired: list[Resource], options: Any) -> None:
    made = plan(FIELDS, current, desired, **options)
    assert SECRET not in json.dumps([made.diff(), made.summary()])


@given(CURRENT, DESIRED, OPTIONS)
def test_every_resource_is_accounted_for_once(current: list[Resource], desired: list[Resource], options: Any) -> None:
    summary = plan(FIELDS, current, desired, **options).summary()
    adopted = summary.pop("adopt")
    told = [key for keys in summary.values() for key in keys]
    assert sorted(told) == sorted({resource.key for resource in [*current, *desired]})
    assert set(adopted) <= {*summary["update"], *summary["replace"]}


ROW = {"name": "n", "groups": ["a", "b"], "notes": {"k": 1, "l": 2}, "period": "1d", "token": "t", "spend": 5}

CASES: list[tuple[dict[str, Any], str, tuple[str, ...]]] = [
    ({"name": "n"}, "unchanged", ()),
    ({"name": "m"}, "update", ("name",)),
    ({"name": None}, "update", ("name",)),
    ({"groups": ["b", "a", "a"]}, "unchanged", ()),
    ({"groups": []}, "update", ("groups",)),
    ({"notes": {"k": 1}}, "unchanged", ()),
    ({"notes": {"k": 2}}, "update", ("notes",)),
    ({"notes": {"new": None}}, "update", ("notes",)),
    ({"token": "other"}, "replace", ("token",)),
    ({"period": "2d"}, "update", ("period",)),
    ({"period": None}, "update", ("period",)),
    ({"password": "anything"}, "unchanged", ()),
    ({"spend": 0}, "unchanged", ()),
]


@pytest.mark.parametrize(("wanted", "action", "changes"), CASES)
def test_policies(wanted: dict[str, Any], action: str, changes: tuple[str, ...]) -> None:
    made = plan(FIELDS, [Resource("r", ROW)], [Resource("r", wanted)])
    assert [name for name, keys in made.summary().items() if keys] == [action]
    if changes:
        assert getattr(made, action)[0].changes == changes


def test_members_that_nobody_lists_are_kept() -> None:
    made = plan(FIELDS, [Resource("r", ROW)], [Resource("r", {"notes": {"k": 9}})])
    assert made.update[0].values == {"notes": {"k": 9, "l": 2}}


def test_without_updates_a_difference_is_a_replacement() -> None:
    made = plan(FIELDS, [Resource("r", ROW)], [Resource("r", {"name": "m"})], updatable=False)
    assert made.summary()["replace"] == ["r"]


def test_a_foreign_resource_is_adopted() -> None:
    made = plan(FIELDS, [Resource("r", ROW, owned=False)], [Resource("r", {"name": "n"})])
    assert (made.adopt, made.summary()["update"]) == (["r"], ["r"])


def test_deletes_come_before_creates() -> None:
    made = plan(FIELDS, [Resource("old", {})], [Resource("new", {})], prune=True)
    assert [step.action for step in made.steps()] == ["delete", "create"]


def test_duplicates_name_both_places() -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        plan(FIELDS, [], [Resource("a", {}), Resource("b", {}), Resource("a", {})])
    assert (caught.value.first, caught.value.second) == (0, 2)


def test_secrets_show_as_words() -> None:
    before, after = plan(FIELDS, [Resource("r", ROW)], [Resource("r", {"token": "x"})]).diff().values()
    assert (before["r"]["token"], after["r"]["token"]) == ("<set>", "<changed>")
