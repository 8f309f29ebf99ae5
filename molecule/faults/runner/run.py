# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inject every fault into a running stack, one after the other, and see what the probe makes of it.

    python -m ansible_collections.lan.mcp_gateway.molecule.faults.runner.run ADDRESS VERSION
        [--directory DIR] [--document FILE [--write]] [--only WORDS] [--healthy N] < {"admin_key": "sk-…"}

ADDRESS: the test host, reached by SSH with DIR/ssh_key. One line for each fault. Exits with 1 when the probe called
anything healthy that was not, alarmed anybody without a reason, or said another verdict than the one expected, or the
one in the document.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from . import access_faults, gateway_faults, service_faults
from .baselines import COLUMNS, HEALTHY, compose, look
from .fault import Fault, measure
from .host import Host
from .table import Line, differences, put, section
from .world import World, name_of

FAULTS = (*service_faults.FAULTS, *access_faults.FAULTS, *gateway_faults.FAULTS)
LEAST = 45  # faults that a client notices


def wrong_cells(result: dict[str, Any]) -> list[str]:
    cells = [cell for cell in result["cells"] if not cell["ok"]]
    return [f"{name_of(cell)} {cell['verdict']} {cell['detail']} {cell['evidence'][:100]}" for cell in cells]


def green_again(world: World, patience: float) -> tuple[float, list[str]]:
    """Seconds until every cell is as it was, and those that still were not when the patience was at its end."""
    begun = time.monotonic()
    while True:
        wrong = wrong_cells(world.probe())
        if not wrong or time.monotonic() - begun > patience:
            return time.monotonic() - begun, wrong
        time.sleep(0.3)


class Trial:
    """All faults on one version."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.lines: list[Line] = []
        self.problems: list[str] = []

    def problem(self, text: str) -> None:
        self.problems.append(text)
        print(f"WRONG {text}", flush=True)

    def try_fault(self, fault: Fault, pool: ThreadPoolExecutor) -> None:
        begun = time.monotonic()
        try:
            fault.inject(self.world)
            others = pool.submit(look, self.world)
            result = self.world.probe(**fault.probe)
            said = others.result()
        finally:
            fault.restore(self.world)
        outcome = measure(fault, self.world.version, result)
        self.lines.append(Line(fault, outcome, said))
        for problem in outcome.problems:
            self.problem(f"{fault.name}: {problem}")
        waited, wrong = (0.0, []) if fault.chained else green_again(self.world, fault.patience)
        if said[COLUMNS[0]] != HEALTHY and not fault.chained:
            # Docker remembers for a while that a container was unwell; that must not be counted for the next fault.
            self.wait_for_compose()
        for problem in wrong:
            self.problem(f"{fault.name}: {waited:.0f} s after it was taken back: {problem}")
        print(
            f"{'WRONG' if outcome.problems or wrong else 'ok   '} {fault.name}: {outcome.word} ({outcome.stage})"
            f" in {outcome.seconds:.1f} s; {', '.join(f'{name} {said[name]}' for name in COLUMNS)}"
            f" [green {waited:.1f} s later, {time.monotonic() - begun:.1f} s in all]",
            flush=True,
        )

    def wait_for_compose(self, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while (state := compose(self.world.host)) != HEALTHY:
            if time.monotonic() > end:
                self.problem(f"containers are not healthy again: {state}")
                return
            time.sleep(0.3)

    def healthy(self, runs: int) -> int:
        """Probes of the healthy stack; how many of them were false alarms."""
        begun, alarms = time.monotonic(), 0
        for _turn in range(runs):
            wrong = wrong_cells(self.world.probe())
            alarms += bool(wrong)
            for problem in wrong:
                self.problem(f"false alarm on the healthy stack: {problem}")
        print(f"{runs} healthy probes, {alarms} false alarms, {time.monotonic() - begun:.1f} s", flush=True)
        return alarms


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("address")
    parser.add_argument("version")
    parser.add_argument("--directory", type=Path, default=Path())
    parser.add_argument("--document", type=Path)
    parser.add_argument(
        "--write", action="store_true", help="write the document, when all is well, in place of comparing"
    )
    parser.add_argument("--only", default="", help="faults whose name holds these words, several with |")
    parser.add_argument("--healthy", type=int, default=50)
    options = parser.parse_args()
    world = World(Host(options.address, options.directory, json.load(sys.stdin)["admin_key"]), options.version)
    begun = time.monotonic()
    words = options.only.split("|")
    faults = [x for x in FAULTS if options.version in x.versions and any(word in x.name for word in words)]
    trial = Trial(world)
    world.build()
    try:
        _waited, wrong = green_again(world, 20)
        if wrong:
            raise SystemExit("the stack is not healthy to begin with:\n" + "\n".join(wrong))
        with ThreadPoolExecutor(1) as pool:
            for fault in faults:
                trial.try_fault(fault, pool)
        alarms = trial.healthy(options.healthy)
    finally:
        world.remove()
    noticed = [line for line in trial.lines if line.fault.noticed(options.version)]
    if not options.only:
        if len(noticed) < LEAST:
            trial.problem(f"{len(noticed)} faults are no proof; {LEAST} are needed")
        if options.document and options.write and not trial.problems:
            text = section(options.version, trial.lines, options.healthy, alarms)
            put(options.document, options.version, text)
        elif options.document and not options.write:
            for difference in differences(options.document, options.version, trial.lines):
                trial.problem(difference)
    print(
        f"{options.version}: {len(noticed)} faults that a client notices, {len(trial.lines) - len(noticed)} others;"
        f" false healthy {sum(line.outcome.lie for line in trial.lines)}, false alarms {alarms},"
        f" problems {len(trial.problems)}, {time.monotonic() - begun:.0f} s"
    )
    return int(bool(trial.problems))


if __name__ == "__main__":
    sys.exit(main())
