# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure what the config gate costs in processor time, and whether it grows as fast as the file does.

Each size is checked in a process of its own, from the import on, as a module on the host is; medians of the rounds are
printed. Nothing here fails because of a number.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = ((200, 20), (400, 40), (800, 80))
GOAL = 100

# What litellm_config does with a file: load the rules, read the text, check it, and with a configuration write it.
PROGRAM = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
started = time.process_time()
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import document, rules, text
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment, Environment
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
loaded = time.process_time()
models, servers = int(sys.argv[2]), int(sys.argv[3])
config = {
    "general_settings": {"master_key": "os.environ/LITELLM_MASTER_KEY"},
    "model_list": [
        {
            "model_name": f"model-{number}",
            "litellm_params": {"model": f"openai/model-{number}", "api_base": "http://vllm:8000/v1",
                               "api_key": "os.environ/VLLM_API_KEY", "rpm": 100},
        }
        for number in range(models)
    ],
    "mcp_servers": {
        f"server_{number}": {"url": f"http://server-{number}:8080/sse", "transport": "sse", "description": "tools"}
        for number in range(servers)
    },
}
deployment = Deployment(facts("1.77.3"), Environment.of({"LITELLM_MASTER_KEY": None, "VLLM_API_KEY": None}))
begun = time.process_time()
written = text.render(config, "1.77.3")
rendered = time.process_time()
read = document.from_text(written)
found = rules.check(read, deployment)
checked = time.process_time()
assert not found, found
print(json.dumps({"load": loaded - started, "render": rendered - begun, "check": checked - rendered}))
"""


def measure(models: int, servers: int) -> dict[str, float]:
    """Milliseconds of processor time of one process."""
    command = [sys.executable, "-c", PROGRAM, str(ROOT / ".venv" / "collections"), str(models), str(servers)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name: 1000 * seconds for name, seconds in json.loads(done.stdout).items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    found = {size: [measure(*size) for _turn in range(rounds)] for size in SIZES}
    first = 0.0
    print(f"{'config gate, ms of processor time':<40}{'load':>8}{'render':>8}{'check':>8}{'ratio':>8}")
    for (models, servers), runs in found.items():
        medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        work = medians["render"] + medians["check"]
        first = first or work
        size = f"  {models} models, {servers} servers"
        goal = f"  goal <= {GOAL} for render and check" if models == SIZES[0][0] else ""
        numbers = "".join(f"{medians[name]:>8.0f}" for name in ("load", "render", "check"))
        print(f"{size:<40}{numbers}{work / first:>8.1f}{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
