# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure runs that have nothing to do, and print what they cost beside the goals.

    bench.py [--rounds N]

Needs the gateway of inventory/local to be there and converged. Nothing here fails because of a number: a machine may be
busy. Every round makes each kind of run once, so that all of them see the same load; medians of the rounds are printed.
Beside the seconds stand those of processor time, of Ansible and of the modules: they say what a busy machine hides.

- no-op: site.yml. Executions are counted by callback/module_executions.py, those on the Docker host only: the probe
  runs on the controller.
- compose: `docker compose up -d` in every project directory, one after the other.
- check: site.yml --check --diff.
- one more service: site.yml with 1, 4 and all services, each after a run that took the others out. The difference
  between one and all of them is shared out among those that came.
- memory of each running container, and the size of its image.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
INVENTORY = "inventory/local"
HOST = "localhost"


class Run(NamedTuple):
    """Seconds that a run took, those of processor time, and how many modules it executed on the Docker host."""

    seconds: float
    processor: float
    executions: float


class Clock:
    """Time since it was made; processor time is that of the processes that were waited for."""

    def __init__(self) -> None:
        self._start, self._processor = time.monotonic(), self._children()

    @staticmethod
    def _children() -> float:
        times = os.times()
        return times.children_user + times.children_system

    def run(self, executions: int) -> Run:
        """What has passed."""
        return Run(time.monotonic() - self._start, self._children() - self._processor, executions)


def play(*options: str, may_change: bool = False) -> Run:
    """Run site.yml; exits when it fails, or changes something that it may not."""
    with tempfile.TemporaryDirectory() as folder:
        executions = Path(folder) / "executions"
        executions.touch()
        environment = {
            **os.environ,
            "ANSIBLE_CALLBACK_PLUGINS": str(Path(__file__).parent / "callback"),
            "ANSIBLE_CALLBACKS_ENABLED": "module_executions",
            "ANSIBLE_NOCOLOR": "1",
            "MODULE_EXECUTIONS": str(executions),
        }
        command = ["ansible-playbook", "site.yml", "-i", INVENTORY, *options]
        clock = Clock()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        run = clock.run(sum(line.startswith("- ") for line in executions.read_text().splitlines()))
    if done.returncode or (not may_change and " changed=0 " not in done.stdout):
        raise SystemExit(f"{' '.join(command)}: this is no run with nothing to do\n{done.stdout[-3000:]}{done.stderr}")
    return run


def variables() -> dict[str, Any]:
    """The inventory's variables of the host."""
    command = ["ansible-inventory", "-i", INVENTORY, "--host", HOST]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return dict(json.loads(answer.stdout))


def running_projects(below: Path) -> list[Path]:
    """The directories of the compose projects that run and whose files lie below a directory."""
    answer = subprocess.run(["docker", "compose", "ls", "--format", "json"], capture_output=True, text=True, check=True)
    folders = [Path(project["ConfigFiles"]).parent for project in json.loads(answer.stdout)]
    return sorted(folder for folder in folders if folder.is_relative_to(below))


def compose(folders: list[Path]) -> Run:
    """Bring up what is up, project by project."""
    clock = Clock()
    for folder in folders:
        subprocess.run(["docker", "compose", "up", "-d"], cwd=folder, capture_output=True, check=True)
    return clock.run(0)


def median(runs: list[Run]) -> Run:
    """Of each measure."""
    return Run(*map(statistics.median, zip(*runs)))


def rounds_of(kinds: dict[str, Callable[[], Run]], rounds: int) -> dict[str, Run]:
    """The median of each kind of run."""
    runs: dict[str, list[Run]] = {kind: [] for kind in kinds}
    for turn in range(rounds):
        for kind, run in kinds.items():
            runs[kind].append(run())
            one = runs[kind][-1]
            print(f"round {turn + 1}: {kind} {one.seconds:.1f} s, processor {one.processor:.1f} s", file=sys.stderr)
    return {kind: median(found) for kind, found in runs.items()}


def measure(rounds: int) -> tuple[dict[str, Run], dict[int, Run]]:
    """Runs of the whole inventory by kind, and no-op runs by the number of services."""
    inventory = variables()
    services, keys = inventory["mcp_gateway_services"], inventory["mcp_gateway_keys"]
    folders = running_projects(Path(inventory["mcp_gateway_root"]))
    if not folders:
        raise SystemExit(f"nothing runs below {inventory['mcp_gateway_root']}; run: make up")
    kinds = {"no-op": play, "compose": lambda: compose(folders), "check": lambda: play("--check", "--diff")}
    whole = rounds_of(kinds, rounds)
    by_count = {}
    for count in sorted({len(services), min(4, len(services)), 1}, reverse=True):
        some = services[:count]
        granted = [{**key, "services": [name for name in key["services"] if name in some]} for key in keys]
        chosen = "-e", json.dumps({"mcp_gateway_services": some, "mcp_gateway_keys": granted})
        play(*chosen, may_change=True)
        by_count[count] = rounds_of({f"{count} services": lambda options=chosen: play(*options)}, rounds).popitem()[1]
    play(may_change=True)
    return whole, by_count


def docker(*argv: str) -> dict[str, str]:
    """What docker prints in two columns."""
    answer = subprocess.run(["docker", *argv], capture_output=True, text=True, check=True)
    return dict(line.split("\t") for line in answer.stdout.splitlines())


def containers() -> list[tuple[str, str, str]]:
    """Name, memory and image size of each running container."""
    memory = docker("stats", "--no-stream", "--format", "{{.Name}}\t{{.MemUsage}}")
    images = docker("ps", "--format", "{{.Names}}\t{{.Image}}")
    sizes = docker("images", "--format", "{{.Repository}}:{{.Tag}}\t{{.Size}}")
    return [(name, used.split(" / ")[0], sizes.get(images.get(name, ""), "?")) for name, used in sorted(memory.items())]


def report(found: dict[str, Run], by_count: dict[int, Run]) -> str:
    """The table: what, measured, goal."""
    noop, plain = found["no-op"], found["compose"]
    most, least = max(by_count), min(by_count)
    more = Run(*((a - b) / max(most - least, 1) for a, b in zip(by_count[most], by_count[least])))
    check = found["check"]
    rows = [
        ("", "seconds", "processor", ""),
        ("no-op run", f"{noop.seconds:.1f}", f"{noop.processor:.1f}", ""),
        ("  module executions on the host", f"{noop.executions:.0f}", "", ""),
        ("docker compose up -d of all projects", f"{plain.seconds:.1f}", "", ""),
        ("no-op run / docker compose up -d", f"{noop.seconds / plain.seconds:.2f}", "", "<= 2"),
        *(
            (f"no-op run with {count} service(s)", f"{run.seconds:.1f}", f"{run.processor:.1f}", "")
            for count, run in sorted(by_count.items())
        ),
        ("one more service", f"{more.seconds:.2f}", f"{more.processor:.2f}", "<= 0.6 s"),
        ("  module executions on the host", f"{more.executions:.1f}", "", "<= 2"),
        (
            "--check --diff / no-op run",
            f"{check.seconds / noop.seconds:.2f}",
            f"{check.processor / noop.processor:.2f}",
            "<= 1.1",
        ),
    ]
    lines = [
        f"{what:<40}{value:>10}{processor:>12}  {'goal ' + goal if goal else ''}".rstrip()
        for what, value, processor, goal in rows
    ]
    return "\n".join([*lines, "", *(f"{name:<28}{memory:>12}{size:>10}" for name, memory, size in containers())])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    print(report(*measure(arguments.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
