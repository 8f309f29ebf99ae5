# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every plugin is documented, its examples use what there is, and every module is tested."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible.plugins.loader import filter_loader, fragment_loader, lookup_loader, module_loader
from ansible.utils.plugin_docs import get_plugin_docs

NAMESPACE = "lan.mcp_gateway"
ROOT = Path(__file__).parents[2]
LOADERS = {"module": module_loader, "lookup": lookup_loader, "filter": filter_loader}
MODULES = sorted(path.stem for path in (ROOT / "plugins" / "modules").glob("[a-z]*.py"))
LOOKUPS = sorted(path.stem for path in (ROOT / "plugins" / "lookup").glob("[a-z]*.py"))
ATTRIBUTES = {"check_mode", "diff_mode", "idempotent", "platform"}
KEYWORDS = {
    "become",
    "block",
    "changed_when",
    "delegate_to",
    "failed_when",
    "loop",
    "loop_control",
    "name",
    "no_log",
    "register",
    "until",
    "vars",
    "when",
}


def _filters() -> list[str]:
    names: list[str] = []
    for path in (ROOT / "plugins" / "filter").glob("[a-z]*.py"):
        module = importlib.import_module(f"ansible_collections.{NAMESPACE}.plugins.filter.{path.stem}")
        names += module.FilterModule().filters()
    return sorted(names)


PLUGINS = [
    *(("module", name) for name in MODULES),
    *(("lookup", name) for name in LOOKUPS),
    *(("filter", name) for name in _filters()),
]
EVERY_PLUGIN = pytest.mark.parametrize(("kind", "name"), PLUGINS, ids=[" ".join(plugin) for plugin in PLUGINS])


def _documented(kind: str, name: str) -> tuple[dict[str, Any], str, dict[str, Any]]:
    """Documentation with its fragments, examples and return values."""
    doc, examples, returned, _metadata = get_plugin_docs(
        f"{NAMESPACE}.{name}", kind, LOADERS[kind], fragment_loader, False
    )
    return doc, examples, returned


def _tasks(kind: str, name: str) -> list[dict[str, Any]]:
    tasks = yaml.safe_load(_documented(kind, name)[1])
    assert isinstance(tasks, list)
    return tasks


def _action(task: Mapping[str, Any]) -> str:
    actions = set(task) - KEYWORDS
    assert len(actions) == 1, f"{task.get('name')}: {sorted(actions)}"
    return actions.pop()


def _unknown(given: Any, options: Mapping[str, Any], where: str) -> Iterator[str]:
    """Places in an example's options that name no option."""
    for name, value in given.items():
        names = {alias: option for option, spec in options.items() for alias in (option, *spec.get("aliases", ()))}
        if name not in names:
            yield f"{where}{name}"
            continue
        suboptions = options[names[name]].get("suboptions")
        items = value if isinstance(value, list) else [value]
        for item in items if suboptions else []:
            if isinstance(item, dict):
                yield from _unknown(item, suboptions, f"{where}{name}.")


def _missing(given: Any, options: Mapping[str, Any], where: str) -> Iterator[str]:
    """Required options that an example leaves out."""
    for name, spec in options.items():
        if spec.get("required") and name not in given:
            yield f"{where}{name}"
        items = given.get(name, [])
        for item in items if isinstance(items, list) else [items]:
            if spec.get("suboptions") and isinstance(item, dict):
                yield from _missing(item, spec["suboptions"], f"{where}{name}.")


@EVERY_PLUGIN
def test_it_is_documented(kind: str, name: str) -> None:
    doc, examples, returned = _documented(kind, name)
    assert doc["short_description"]
    assert doc["version_added"] == "0.1.0"
    assert doc["description"]
    assert examples
    assert returned


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_what_it_promises(name: str) -> None:
    attributes = _documented("module", name)[0]["attributes"]
    assert set(attributes) >= ATTRIBUTES
    in_group = name in yaml.safe_load((ROOT / "meta" / "runtime.yml").read_text())["action_groups"]["litellm"]
    assert ("action_group" in attributes) is in_group


@EVERY_PLUGIN
def test_examples_use_full_names_and_show_the_plugin(kind: str, name: str) -> None:
    tasks = _tasks(kind, name)
    for task in tasks:
        assert task["name"][0].isupper()
        assert _action(task).count(".") >= 2, f"{task['name']}: {_action(task)} is no full name"
    own = f"{NAMESPACE}.{name}"
    assert own in ([_action(task) for task in tasks] if kind == "module" else yaml.safe_dump(tasks, width=10**6))


@EVERY_PLUGIN
def test_examples_use_only_options_that_exist_and_none_is_missing(kind: str, name: str) -> None:
    for task in _tasks(kind, name):
        namespace, _dot, module = _action(task).rpartition(".")
        if namespace == NAMESPACE:
            options = _documented("module", module)[0]["options"]
            assert list(_unknown(task[_action(task)], options, "")) == [], task["name"]
            assert list(_missing(task[_action(task)], options, "")) == [], task["name"]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_has_unit_tests(name: str) -> None:
    path = ROOT / "tests" / "unit" / "plugins" / "modules" / f"test_{name}.py"
    assert path.is_file()
    assert "def test_" in path.read_text()


def test_every_plugin_is_in_the_playbook_of_examples() -> None:
    tool: dict[str, Any] = {"__file__": str(ROOT / "tests" / "tools" / "examples_playbook.py"), "__name__": "tool"}
    exec(Path(tool["__file__"]).read_text(), tool)
    names = [block["name"].removeprefix("Examples of ") for block in tool["playbook"]()[0]["tasks"]]
    assert sorted(names) == sorted(" ".join(plugin) for plugin in PLUGINS)
    assert all(block["block"] for block in tool["playbook"]()[0]["tasks"])
