# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a playbook and compare what it reports as changed, how it fails and what it shows with what is expected.

Used by the scenarios in molecule/: one look at a run's result, asserted.

    expect_run.py site.yml -i INVENTORY [--changed REGEX]... [--may REGEX]... [--fails TEXT] [-- OPTIONS]

where OPTIONS are those of ansible-playbook.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any


def tasks(report: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and result of every task on every host, one for each item of a loop."""
    for play in report["plays"]:
        for task in play["tasks"]:
            for result in task["hosts"].values():
                yield task["task"]["name"], result


def changed(report: dict[str, Any]) -> list[str]:
    """Tasks that report a change, with the items of loops that did."""
    found = []
    for name, result in tasks(report):
        if result.get("changed"):
            items = [item for item in result.get("results", []) if item.get("changed")]
            labels = [str(item.get("_ansible_item_label", "")) for item in items]
            found.append(f"{name} {labels}" if labels else name)
    return found


def failures(report: dict[str, Any]) -> list[str]:
    """Messages of the tasks that failed and were not rescued."""
    return [str(result.get("msg", result)) for _name, result in tasks(report) if result.get("failed")]


def problems(arguments: argparse.Namespace, code: int, output: str, report: dict[str, Any]) -> list[str]:
    """What is not as expected, in words."""
    found = []
    names = changed(report)
    for name in names:
        if not any(re.search(pattern, name) for pattern in arguments.changed + arguments.may):
            found.append(f"changed, and nobody expected it: {name}")
    for pattern in arguments.changed:
        if not any(re.search(pattern, name) for name in names):
            found.append(f"expected a change that did not come: {pattern}")
    messages = failures(report)
    if arguments.fails is None and (code or messages):
        found.append(f"failed with {code}: {messages}")
    if arguments.fails is not None and not (code and any(arguments.fails in message for message in messages)):
        found.append(f"expected to fail with {arguments.fails!r}, got {code}: {messages}")
    for secret in secrets(arguments.secrets):
        if secret in output:
            found.append(f"a secret of {arguments.secrets} stands in the output")
    flat = " ".join(output.split())  # a list of the report stands on several lines
    for words in arguments.shows:
        if words not in output and words not in flat:
            found.append(f"expected the output to show {words!r}")
    return found


def secrets(path: str | None) -> list[str]:
    """Values of NAME=value lines, those long enough to be no accident, and the passwords within their URLs."""
    if path is None:
        return []
    with open(path, encoding="utf-8") as handle:
        values = [line.split("=", 1)[1].strip().strip("'\"") for line in handle if "=" in line]
    values += [match for value in values for match in re.findall(r"://[^:/]+:([^@]+)@", value)]
    found = [value for value in values if len(value) >= 12]
    if not found:
        raise SystemExit(f"{path} holds no secret to look for")
    return found


def _partition(words: list[str], separator: str) -> tuple[list[str], list[str]]:
    """The words before and after the separator."""
    position = words.index(separator) if separator in words else len(words)
    return words[:position], words[position + 1 :]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("playbook")
    parser.add_argument("-i", "--inventory", required=True)
    parser.add_argument("--changed", action="append", default=[], help="regular expression of a task that must change")
    parser.add_argument("--may", action="append", default=[], help="regular expression of a task that may change")
    parser.add_argument("--fails", help="text that the one failure must hold")
    parser.add_argument("--shows", action="append", default=[], help="text that the output must hold")
    parser.add_argument("--secrets", help="file of NAME=value lines, none of which may be shown")
    own, options = _partition(sys.argv[1:], "--")
    arguments = parser.parse_args(own)
    environment = {**os.environ, "ANSIBLE_STDOUT_CALLBACK": "ansible.posix.json"}
    command = ["ansible-playbook", arguments.playbook, "-i", arguments.inventory, *options]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    output = run.stdout + run.stderr
    start = run.stdout.find('{\n    "custom_stats"')
    if start < 0:
        print(output)
        return 1
    report, _end = json.JSONDecoder().raw_decode(run.stdout[start:])
    found = problems(arguments, run.returncode, output, report)
    print("\n".join([" ".join(command), *(f"  changed: {name}" for name in changed(report)), *found]))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
