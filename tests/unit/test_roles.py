# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Defaults, argument spec and README of every role say the same, and every role keeps the house's shape."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ROLES = sorted(path for path in (ROOT / "roles").iterdir() if path.is_dir())
SHARED_DEFAULT = re.compile(r"\b(mcp_gateway_\w+) \| default\(('[^']*'|\[[^\]]*\]|[\w.]+)\)")


def _spec(role: Path) -> dict[str, Any]:
    text = (role / "meta" / "argument_specs.yml").read_text()
    return dict(yaml.safe_load(text)["argument_specs"]["main"]["options"])


def _defaults(role: Path) -> dict[str, Any]:
    return dict(yaml.safe_load((role / "defaults" / "main.yml").read_text()))


def _templated(value: Any) -> bool:
    return "{{" in str(value)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_defaults_and_argument_spec_name_the_same_variables(role: Path) -> None:
    assert set(_defaults(role)) == set(_spec(role))


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_literal_defaults_are_the_same_in_both(role: Path) -> None:
    spec = _spec(role)
    literal = {name: value for name, value in _defaults(role).items() if not _templated(value)}
    documented = {name: spec[name].get("default") for name in literal if not spec[name].get("required")}
    assert documented == {name: value for name, value in literal.items() if not spec[name].get("required")}


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_every_public_variable_is_prefixed_with_the_role(role: Path) -> None:
    assert [name for name in _spec(role) if not name.startswith(f"{role.name}_")] == []


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_readme_is_the_one_the_argument_spec_gives(role: Path) -> None:
    namespace: dict[str, Any] = {"__file__": str(ROOT / "tests" / "tools" / "role_readmes.py"), "__name__": "readmes"}
    exec((ROOT / "tests" / "tools" / "role_readmes.py").read_text(), namespace)
    assert (role / "README.md").read_text() == namespace["render"](role), "run: make readmes"


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_main_is_a_table_of_contents(role: Path) -> None:
    text = (role / "tasks" / "main.yml").read_text()
    assert len(text.splitlines()) <= 15
    actions = {key for task in yaml.safe_load(text) for key in task if key.startswith("ansible.builtin.")}
    assert actions <= {
        "ansible.builtin.import_tasks",
        "ansible.builtin.include_tasks",
        "ansible.builtin.import_role",
        "ansible.builtin.include_role",
    }


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_a_file_that_is_included_imports_none(role: Path) -> None:
    """Ansible would take a file of that name in the tasks/ of the working directory before the role's own."""
    files = {path.name: path.read_text() for path in (role / "tasks").glob("*.yml")}
    taken = {name for text in files.values() for name in re.findall(r"(?:include|import)_tasks: ([\w.]+)", text)}
    assert [name for name in sorted(taken) if "import_tasks:" in files[name]] == []


def test_collection_wide_variables_have_one_default() -> None:
    found: dict[str, set[str]] = {}
    for role in ROLES:
        for name, default in SHARED_DEFAULT.findall((role / "defaults" / "main.yml").read_text()):
            found.setdefault(name, set()).add(default)
    assert {name: defaults for name, defaults in found.items() if len(defaults) > 1} == {}


def test_no_role_reads_another_roles_internals() -> None:
    for role in ROLES:
        for path in [*role.rglob("*.yml"), *role.rglob("*.j2")]:
            foreign = {
                name for name in re.findall(r"\b__[a-z]\w*", path.read_text()) if not name.startswith(f"__{role.name}")
            }
            assert foreign == set(), path


def test_no_fact_has_the_name_of_a_variable_of_the_inventory() -> None:
    # Ansible's default injects facts as variables, where they would win over the inventory.
    variables = {
        name
        for path in (ROOT / "inventory").rglob("group_vars/**/*.yml")
        for name in yaml.safe_load(path.read_text()) or {}
    }
    facts = set(re.findall(r'ansible_facts=\{"(\w+)"', (ROOT / "plugins/modules/host_facts.py").read_text()))
    assert facts
    assert facts & variables == set()


def test_no_list_is_ordered_by_a_hash() -> None:
    # Ansible's set filters give another order in every process: what is rendered from them would differ each time.
    ordered_by_hash = re.compile(r"\|\s*(?:ansible\.builtin\.)?(?:union|intersect|difference|symmetric_difference)\(")
    for folder in ("roles", "playbooks"):
        for path in [*(ROOT / folder).rglob("*.yml"), *(ROOT / folder).rglob("*.j2")]:
            assert not ordered_by_hash.search(path.read_text()), path
