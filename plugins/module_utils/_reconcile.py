# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare what is with what shall be, and say what has to be done. Pure: no I/O, knows nobody.

A caller reads the current resources once, builds the desired ones, asks C(plan()), and applies the steps. C(changed),
the diff and the return values of a module all come from the plan, so they cannot disagree.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


class Policy(enum.Enum):
    """How a field is compared, and what a difference means."""

    STRICT = "strict"  # equal or not; a difference is an update
    SET = "set"  # a list whose order and repetitions mean nothing
    SUBSET = "subset"  # a mapping of which only the desired members count; the others are kept
    WRITE_ONLY = "write_only"  # cannot be read back, so it is sent with a write but never causes one
    SERVER_OWNED = "server_owned"  # the server's business: never compared, never sent
    IMMUTABLE = "immutable"  # a difference cannot be updated: the resource is replaced


@dataclass(frozen=True)
class Field:
    """One field of a resource. A *secret* one shows in a diff as C(<set>) or C(<changed>) only.

    *same* tells whether a current and a desired value of a STRICT or IMMUTABLE field are equal, where C(==) is too
    strict.
    """

    name: str
    policy: Policy = Policy.STRICT
    secret: bool = False
    same: Callable[[Any, Any], bool] | None = None


@dataclass(frozen=True)
class Resource:
    """A resource by its natural *key*. *owned*: a current one carries our mark. A value not given is not managed."""

    key: str
    values: Mapping[str, Any]
    owned: bool = True


@dataclass(frozen=True)
class Step:
    """One write. *values* is what a create or replace sends, *changes* the names of the fields that differ."""

    action: str
    key: str
    current: Resource | None
    values: Mapping[str, Any]
    changes: tuple[str, ...]
    adopts: bool = False


class DuplicateKeyError(ValueError):
    """Two desired resources have the same key. C(key), and C(first) and C(second) as indexes in the desired list."""

    def __init__(self, key: str, first: int, second: int) -> None:
        super().__init__(f"{key} is given twice, at positions {first} and {second}")
        self.key, self.first, self.second = key, first, second


MISSING = object()
EMPTY: tuple[Any, ...] = (None, "", [], {})
MARK = "mark"  # among the changes of a step that takes a resource over

# In this order they are applied: what goes makes room (a name, an alias) for what comes.
ACTIONS = ("delete", "replace", "update", "create")


@dataclass
class Plan:
    """Steps by kind, and the keys that need none. *adopt* are keys in update or replace that had no mark of ours."""

    fields: tuple[Field, ...]
    create: list[Step] = field(default_factory=list)
    update: list[Step] = field(default_factory=list)
    replace: list[Step] = field(default_factory=list)
    delete: list[Step] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    @property
    def adopt(self) -> list[str]:
        return [step.key for step in self.steps() if step.adopts]

    @property
    def changed(self) -> bool:
        return next(self.steps(), None) is not None

    def steps(self) -> Iterator[Step]:
        """All writes, in the order in which they are to be made."""
        for action in ACTIONS:
            yield from getattr(self, action)

    def summary(self) -> dict[str, list[str]]:
        """Keys by what happens to them."""
        steps = {action: [step.key for step in getattr(self, action)] for action in ACTIONS}
        return {**steps, "adopt": self.adopt, "unchanged": self.unchanged, "ignored": self.ignored}

    def diff(self) -> dict[str, dict[str, Any]]:
        """C(before) and C(after) of the resources that change, without secrets."""
        before: dict[str, Any] = {}
        after: dict[str, Any] = {}
        for step in self.steps():
            if step.current is not None:
                before[step.key] = self._shown(step.current.values, step, ())
            if step.action != "delete":
                after[step.key] = self._shown({**_read(step.current), **step.values}, step, step.changes)
        return {"before": before, "after": after}

    def _shown(self, values: Mapping[str, Any], step: Step, changes: Sequence[str]) -> dict[str, Any]:
        shown = {}
        for known in self.fields:
            if known.policy is Policy.SERVER_OWNED or known.name not in values:
                continue
            if values[known.name] in EMPTY and (step.current is None or known.name not in step.changes):
                continue  # nothing is there, and nothing comes
            if known.policy is Policy.WRITE_ONLY and step.current is not None:
                continue
            shown[known.name] = _mask(known, values[known.name], changed=known.name in changes and bool(step.current))
        # Taking over a resource may change nothing but its mark, which is no field.
        if step.adopts:
            shown["managed_by_this_collection"] = bool(changes)
        return shown


def plan(
    fields: Iterable[Field],
    current: Iterable[Resource],
    desired: Sequence[Resource],
    absent: Iterable[str] = (),
    prune: bool = False,
    updatable: bool = True,
) -> Plan:
    """Compare *current* with *desired*.

    *absent*: keys to delete, whoever owns them. *prune*: also delete owned resources that nobody desires; without it
    nothing else is ever deleted. *updatable* false: the server has no update that takes effect, so every difference is
    a replacement. The order of the inputs decides only the order of the steps.

    Raises DuplicateKeyError.
    """
    result = Plan(tuple(fields))
    wanted = _index(desired)
    gone = set(absent) - set(wanted)
    existing = {resource.key: resource for resource in current}
    for key, resource in existing.items():
        if key in gone or (prune and resource.owned and key not in wanted):
            result.delete.append(Step("delete", key, resource, {}, ()))
        elif key not in wanted:
            result.ignored.append(key)
    for resource in desired:
        found = existing.get(resource.key)
        if found is None:
            result.create.append(Step("create", resource.key, None, resource.values, tuple(resource.values)))
        else:
            _plan_existing(result, found, resource, updatable)
    return result


def _plan_existing(result: Plan, found: Resource, wanted: Resource, updatable: bool) -> None:
    changes = tuple(known.name for known in result.fields if _differs(known, found.values, wanted.values))
    if not changes and found.owned:
        result.unchanged.append(wanted.key)
        return
    rebuild = any(known.name in changes and known.policy is Policy.IMMUTABLE for known in result.fields)
    action = "replace" if rebuild or not updatable else "update"
    values = _merged(result.fields, found.values, wanted.values)
    # Taking a resource over changes its mark, which is no field.
    marked = changes if found.owned else (*changes, MARK)
    step = Step(action, wanted.key, found, values, marked, adopts=not found.owned)
    getattr(result, action).append(step)


def _index(desired: Sequence[Resource]) -> dict[str, int]:
    positions: dict[str, int] = {}
    for position, resource in enumerate(desired):
        if resource.key in positions:
            raise DuplicateKeyError(resource.key, positions[resource.key], position)
        positions[resource.key] = position
    return positions


def _differs(known: Field, current: Mapping[str, Any], desired: Mapping[str, Any]) -> bool:
    if known.policy in (Policy.WRITE_ONLY, Policy.SERVER_OWNED) or known.name not in desired:
        return False
    is_now, shall_be = current.get(known.name), desired[known.name]
    if known.policy is Policy.SET:
        return _as_set(is_now) != _as_set(shall_be)
    if known.policy is Policy.SUBSET:
        members = is_now or {}
        return any(_unequal(members.get(name, MISSING), value) for name, value in (shall_be or {}).items())
    return _unequal(is_now, shall_be) if known.same is None else not known.same(is_now, shall_be)


def _unequal(left: Any, right: Any) -> bool:
    # True == 1 in Python, but not to a server.
    return bool(left != right) or isinstance(left, bool) != isinstance(right, bool)


def _as_set(value: Any) -> set[Any]:
    return set(value or ())


def _merged(fields: Sequence[Field], current: Mapping[str, Any], desired: Mapping[str, Any]) -> dict[str, Any]:
    """The desired values; of a SUBSET field with the members that nobody asked to change."""
    merged = dict(desired)
    for known in fields:
        if known.policy is Policy.SUBSET and known.name in desired:
            merged[known.name] = {**(current.get(known.name) or {}), **(desired[known.name] or {})}
    return merged


def _read(resource: Resource | None) -> Mapping[str, Any]:
    return {} if resource is None else resource.values


def _mask(known: Field, value: Any, changed: bool) -> Any:
    if not known.secret or value is None:
        return sorted(value, key=str) if known.policy is Policy.SET and value else value
    return "<changed>" if changed else "<set>"
