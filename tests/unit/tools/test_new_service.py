# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/adding-a-service.md, followed: a new role keeps the rules of all roles, and every service is in the table."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "adding-a-service.md").read_text(encoding="utf-8")
SERVICES = sorted(path.name for path in (ROOT / "roles").glob("mcp_*") if path.name != "mcp_service")

_SPEC = importlib.util.spec_from_file_location("new_service", ROOT / "tools" / "new_service.py")
assert _SPEC
assert _SPEC.loader
new_service = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(new_service)


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _commands_of_the_guide() -> list[str]:
    """Those of its section on roles."""
    section = GUIDE.partition("\n## A service with a role\n")[2].partition("\n## ")[0]
    blocks = re.findall(r"^```console\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    return [command for block in blocks for command in block.splitlines()]


def _name_in_the_guide() -> str:
    first = _commands_of_the_guide()[0]
    assert first.startswith("make new-service NAME=")
    return first.partition("=")[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The parts of a checkout that a new service touches."""
    shutil.copytree(ROOT / "roles", tmp_path / "roles")
    (tmp_path / "playbooks").mkdir()
    shutil.copy(ROOT / "playbooks" / "site.yml", tmp_path / "playbooks")
    return tmp_path


@pytest.fixture
def checkout(tree: Path) -> Path:
    """A checkout in which the guide's commands of make run, with the Python of this test."""
    for name in ("docs", "inventory", "plugins", "tools", "tests/tools", "tests/unit/roles"):
        shutil.copytree(ROOT / name, tree / name)
    for name in ("Makefile", ".yamllint", "tests/unit/test_roles.py"):
        shutil.copy(ROOT / name, tree / name)
    (tree / "requirements").mkdir()
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    collection = tree / ".venv" / "collections" / "ansible_collections" / "lan" / "mcp_gateway"
    collection.parent.mkdir(parents=True)
    collection.symlink_to(tree)
    for name in ("requirements/run.txt", "requirements/test.txt"):
        (tree / name).touch()
    for name in ("venv", "run", "test"):  # later than the requirements, so that make installs nothing
        (tree / ".venv" / f"{name}.stamp").touch()
    return tree


def _in(checkout: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=60, check=False)


def test_the_guides_commands_leave_a_tree_that_passes_the_tests_of_roles(checkout: Path) -> None:
    name = _name_in_the_guide()
    for command in _commands_of_the_guide():
        if command.startswith(("make new-service ", "make readmes")):
            done = _in(checkout, *command.split())
            assert done.returncode == 0, done.stderr
            assert (checkout / "roles" / name / "README.md").is_file()
    tests = ("tests/unit/test_roles.py", "tests/unit/roles/test_mcp_services.py")
    options = ("-v", "--noconftest", "-p", "no:cacheprovider", "-c", "/dev/null", "--rootdir", str(checkout))
    done = _in(checkout, sys.executable, "-m", "pytest", *options, *tests)
    assert done.returncode == 0, done.stdout
    assert f"test_main_is_a_table_of_contents[{name}]" in done.stdout
    done = _in(checkout, sys.executable, "-m", "yamllint", "-s", f"roles/{name}", "playbooks/site.yml")
    assert done.returncode == 0, done.stdout
    again = _in(checkout, "make", "new-service", f"NAME={name}")
    assert again.returncode != 0
    assert "is there already" in again.stderr
    assert [role["role"] for role in _roles(checkout)].count(f"lan.mcp_gateway.{name}") == 1


def test_every_target_in_the_guide_is_one_of_the_makefile() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    wanted = {command.split()[1] for command in _commands_of_the_guide() if command.startswith("make ")}
    assert wanted
    assert wanted <= set(targets)


@pytest.mark.parametrize("name", ["mcp_on", "mcp_48000", "mcp_mcp_example", "mcp_2048"])
def test_a_name_that_means_something_else_is_only_a_name(tree: Path, name: str) -> None:
    role, port = new_service.make(tree, name)
    assert _read(role / "defaults" / "main.yml")[f"{name}_port"] == port
    description = _read(role / "vars" / "main.yml")[f"__{name}_description"]
    assert description["name"] == name
    assert isinstance(description["description"], str)


def test_the_guide_leads_to_a_role_like_all_others(tree: Path) -> None:
    name = _name_in_the_guide()
    role, port = new_service.make(tree, name)
    files = sorted(str(path.relative_to(role)) for path in role.rglob("*") if path.is_file())
    assert files == [
        "README.md",
        "defaults/main.yml",
        "meta/argument_specs.yml",
        "meta/main.yml",
        "tasks/main.yml",
        "vars/main.yml",
    ]
    defaults = _read(role / "defaults" / "main.yml")
    options = _read(role / "meta" / "argument_specs.yml")["argument_specs"]["main"]["options"]
    assert {option: options[option]["default"] for option in defaults} == defaults
    assert all(option.startswith(f"{name}_") for option in options)
    assert defaults[f"{name}_port"] == port
    assert _read(role / "vars" / "main.yml")[f"__{name}_description"]["name"] == name
    assert "example" not in (role / "defaults" / "main.yml").read_text(encoding="utf-8")


def test_it_is_in_the_list_of_services_once_and_last(tree: Path) -> None:
    name = _name_in_the_guide()
    before = _roles(tree)
    new_service.make(tree, name)
    after = _roles(tree)
    assert [role for role in after if role not in before] == [
        {"role": f"lan.mcp_gateway.{name}", "tags": [name], "when": f"'{name}' in preflight_services"}
    ]
    assert after[-1]["role"].endswith(name)


def _roles(tree: Path) -> list[dict[str, Any]]:
    return list(_read(tree / "playbooks" / "site.yml")[0]["roles"])


def test_its_port_is_nobody_elses(tree: Path) -> None:
    ports = _ports()
    _role, port = new_service.make(tree, "mcp_one")
    _other, next_port = new_service.make(tree, "mcp_two")
    assert len({*ports.values(), port, next_port}) == len(ports) + 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("mcp-weather", "no name of a service"),
        ("weather", "no name of a service"),
        ("mcp_", "no name of a service"),
        ("mcp_Weather", "no name of a service"),
        ("mcp_fetch", "is there already"),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(tree: Path, name: str, words: str) -> None:
    before = sorted(tree.rglob("*"))
    with pytest.raises(new_service.Refused, match=words):
        new_service.make(tree, name)
    assert sorted(tree.rglob("*")) == before


def _ports() -> dict[str, int]:
    return {name: _read(ROOT / "roles" / name / "defaults" / "main.yml")[f"{name}_port"] for name in SERVICES}


def test_the_table_of_the_guide_is_that_of_the_roles() -> None:
    rows = re.findall(r"^\| \[(mcp_\w+)\]\(\.\./roles/(mcp_\w+)/README\.md\) \| (\d+) \|", GUIDE, re.MULTILINE)
    assert {name: int(port) for name, _link, port in rows} == _ports()
    assert all(name == link for name, link, _port in rows)
    assert len(set(_ports().values())) == len(SERVICES)


def test_every_role_of_a_service_is_in_the_list_of_services() -> None:
    listed = [role["role"].removeprefix("lan.mcp_gateway.") for role in _roles(ROOT)]
    assert sorted(name for name in listed if name.startswith("mcp_")) == SERVICES
