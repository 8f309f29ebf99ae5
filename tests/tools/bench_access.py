# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure litellm_keys with a thousand keys on a running gateway, and print what it costs beside the goals.

    bench_access.py [--keys N]

Needs the gateway of inventory/local. Makes keys named "bench 0" and on, and deletes them at the end. Nothing here fails
because of a number: a machine may be busy.

- floor: the bare requests that make a key, one after the other and as many at a time as the module sends.
- created, unchanged, drifted: the module, in a process of its own; its requests are counted as it sends them.
- uri: a playbook that asks for 50 keys with ansible.builtin.uri in a loop and changes nothing, extrapolated; compared
  with a playbook that runs the module. An empty playbook is subtracted from both.
- plan: the pure part, for 1,000, 2,000, … 10,000 keys.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".venv" / "collections"))

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import key_plan, keys, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_keys

URL = "http://127.0.0.1:4000"
ADMIN = "/opt/mcp-gateway/secrets/litellm.env"
SERVICES = ["mcp_fetch", "mcp_postgres"]
CONCURRENCY = 4
LOOP = 50


def wanted(count: int, **changes: Any) -> list[dict[str, Any]]:
    """The keys of the measurement; the first ten with *changes*."""
    plain = {"services": SERVICES, "max_budget": 5, "budget_duration": "30d", "rpm_limit": 60, "tags": ["bench"]}
    found = [{"alias": f"bench {number}", **plain} for number in range(count)]
    return [{**key, **changes} if number < 10 else key for number, key in enumerate(found)]


def arguments(folder: str, items: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The module's arguments."""
    return {"url": URL, "admin_key_file": ADMIN, "values_dir": folder, "timeout": 60, "keys": list(items)}


def inside() -> int:
    """Run the module once, with the arguments on standard input, and print what it did and cost."""
    requests: list[str] = []
    send = LiteLLMClient._request

    def counted(client: LiteLLMClient, method: str, *rest: Any) -> Any:
        requests.append(method)
        return send(client, method, *rest)

    LiteLLMClient._request = counted  # type: ignore[method-assign]
    params = ArgumentSpecValidator(litellm_keys.ARGUMENT_SPEC).validate(json.load(sys.stdin)).validated_parameters
    start = time.monotonic()
    result, _warnings = litellm_keys.manage(params, False)
    seconds = time.monotonic() - start
    writes = sum(method != "GET" for method in requests)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    steps = {name: len(result[name]) for name in ("create", "update", "replace", "delete", "unchanged")}
    print(json.dumps({"seconds": seconds, "reads": len(requests) - writes, "writes": writes, "mb": memory, **steps}))
    return 0


def module(folder: str, items: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What one run of the module did and cost."""
    command = [sys.executable, __file__, "--inside"]
    text = json.dumps(arguments(folder, items))
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    return dict(json.loads(done.stdout))


def floor(client: LiteLLMClient, count: int, at_once: int) -> float:
    """Keys per second by bare requests."""
    names = [f"bench floor {at_once} {number}" for number in range(count)]
    clients = [client.clone() for _one in range(at_once)]

    def make(own: LiteLLMClient, some: Sequence[str]) -> None:
        for name in some:
            own.post("/key/generate", {"key_alias": name})

    start = time.monotonic()
    with ThreadPoolExecutor(at_once) as pool:
        for done in [pool.submit(make, own, names[turn::at_once]) for turn, own in enumerate(clients)]:
            done.result()
    rate = count / (time.monotonic() - start)
    client.post("/key/delete", {"key_aliases": names})
    return rate


def play(tasks: list[dict[str, Any]], folder: str) -> float:
    """Seconds of a playbook with *tasks* on this machine."""
    path = Path(folder) / "play.yml"
    here = {"ansible_connection": "local", "ansible_python_interpreter": sys.executable}
    path.write_text(json.dumps([{"hosts": "localhost", "gather_facts": False, "vars": here, "tasks": tasks}]))
    environment = {**os.environ, "ANSIBLE_NOCOLOR": "1"}
    start = time.monotonic()
    done = subprocess.run(
        ["ansible-playbook", str(path), "-i", "localhost,"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])
    return time.monotonic() - start


def by_uri(master: str) -> list[dict[str, Any]]:
    """A task that asks for one key after the other."""
    ask = {
        "url": f"{URL}/key/list?return_full_object=true&key_alias=bench%20{{{{ item }}}}&size=10&page=1",
        "headers": {"Authorization": f"Bearer {master}"},
    }
    return [{"ansible.builtin.uri": ask, "loop": list(range(LOOP)), "no_log": True}]


def seconds_to_plan(count: int) -> float:
    """The pure part for *count* keys of which every tenth has changed."""
    facts = versions.facts("1.77.3")
    spec = ArgumentSpecValidator({"keys": litellm_keys.ARGUMENT_SPEC["keys"]})
    items = spec.validate({"keys": wanted(count)}).validated_parameters["keys"]
    values = {key["alias"]: f"sk-{key['alias'].replace(' ', '-')}" for key in items}
    rows = [
        {
            "token": keys.token(values[key["alias"]]),
            "key_alias": key["alias"],
            "max_budget": 5.0 if number % 10 else 9.0,
            "budget_duration": "30d",
            "rpm_limit": 60,
            "metadata": {"managed_by": "lan.mcp_gateway", "tags": ["bench"]},
            "object_permission": {"mcp_servers": SERVICES},
        }
        for number, key in enumerate(items)
    ]
    start = time.perf_counter()
    result = key_plan.make_plan(key_plan.Wanted(items, values, []), rows, False, facts)
    seconds = time.perf_counter() - start
    if len(result.update) != count // 10:
        raise SystemExit(f"the plan has {len(result.update)} updates")
    return seconds


def measure(count: int) -> list[tuple[str, str, str]]:
    """Rows of the report: what, measured, goal."""
    master = dict(line.split("=", 1) for line in Path(ADMIN).read_text().splitlines())["LITELLM_MASTER_KEY"].strip(
        "'\""
    )
    client = LiteLLMClient(URL, master, 60)
    with tempfile.TemporaryDirectory() as folder:
        (values := Path(folder) / "keys").mkdir()
        run: Callable[[list[dict[str, Any]]], dict[str, Any]] = lambda items: module(str(values), items)  # noqa: E731
        one, several = floor(client, 100, 1), floor(client, 200, CONCURRENCY)
        try:
            created, same = run(wanted(count)), run(wanted(count))
            drifted = run(wanted(count, rpm_limit=61))
            empty = play([], folder)
            ours = play([{"lan.mcp_gateway.litellm_keys": arguments(str(values), wanted(count, rpm_limit=61))}], folder)
            looped = (play(by_uri(master), folder) - empty) / LOOP * count
        finally:
            run([{"alias": key["alias"], "state": "absent"} for key in wanted(count)])
    plans = [(size, min(seconds_to_plan(size) for _turn in range(3))) for size in (1000, 2000, 5000, 10000)]
    rate = created["create"] / created["seconds"]
    return [
        (f"{count} keys created: keys per second", f"{rate:.0f}", ""),
        ("  requests, bare requests per key: 1", f"{created['writes']} + {created['reads']}", ""),
        ("  bare requests one by one, per second", f"{one:.0f}", ""),
        (f"  bare requests {CONCURRENCY} at a time, per second", f"{several:.0f}", ""),
        ("  the module / bare requests as many at a time", f"{rate / several:.2f}", ""),
        (f"{count} keys unchanged: seconds", f"{same['seconds']:.2f}", ""),
        ("  requests", str(same["reads"] + same["writes"]), "<= 12"),
        ("  writes", str(same["writes"]), "0"),
        (f"10 of {count} keys drifted: writes", str(drifted["writes"]), "10"),
        ("  seconds", f"{drifted['seconds']:.2f}", ""),
        ("unchanged, by ansible.builtin.uri in a loop / module", f"{looped / (ours - empty):.0f}", ">= 40"),
        ("peak memory in MB", f"{max(found['mb'] for found in (created, same, drifted)):.0f}", "<= 120"),
        *((f"plan of {size} keys in seconds", f"{seconds:.2f}", "<= 1" * (size == 10000)) for size, seconds in plans),
        ("  10,000 / 1,000 keys", f"{plans[-1][1] / plans[0][1]:.1f}", "10: linear"),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=1000)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        return inside()
    if not Path(ADMIN).exists():
        raise SystemExit(f"there is no {ADMIN}; run: make up")
    for what, value, goal in measure(given.keys):
        print(f"{what:<56}{value:>10}  {'goal ' + goal if goal else ''}".rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
