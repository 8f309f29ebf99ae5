# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare the config gate with what a user of LiteLLM has otherwise, on the corpus of tests/unit/config_gate.

    compare_gate.py --image 1.77.3=NAME --image 1.106.2=NAME --work FOLDER [--parallel N] [--fresh] [--write]

Beside the gate stand LiteLLM's own pydantic model of a configuration, yamllint, and simply starting LiteLLM. The model
and the starts run in containers of the images, without network and without a database. What was run stays in FOLDER,
and is not run again while file and image are the same. --write writes docs/config-gate-comparison.md; without it the
comparison is only printed.

A start takes some seconds of processor time, and there are some five hundred: run it by hand, on a quiet machine.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from ansible.plugins.loader import init_plugin_loader

ROOT = Path(__file__).resolve().parents[2]
init_plugin_loader([str(ROOT / ".venv" / "collections")])

from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.faults import MUTANTS
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.gate import findings
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import (
    GOOD,
    WHOLE_FILE,
    Head,
    Mutant,
    good_names,
    good_text,
)
from compare_report import TOOLS, Outcome, report

DOCUMENT = ROOT / "docs" / "config-gate-comparison.md"
INSIDE = Path(__file__).with_name("compare_inside.py")
MASTER_KEY = "sk-" + hashlib.sha256(b"comparison").hexdigest()[:32]
# Without a database there is nothing to connect to.
WITHHELD = ("DATABASE_URL",)
LEVEL = re.compile(r"WARNING|ERROR|CRITICAL|Traceback|Error\b|Exception\b")


class Complaint(NamedTuple):
    """One thing that a tool says. *place*: whether it names what is at fault."""

    text: str
    place: bool


class File(NamedTuple):
    """A file of the corpus, for one version."""

    name: str
    data: bytes
    head: Head
    mutant: Mutant | None


def corpus(version: str) -> list[File]:
    """All files that are for a version."""
    goods = [File(f"good-{name}", good_text(name).encode(), Head.of(good_text(name)), None) for name in good_names()]
    mutants = [File(f"mutant-{mutant.name}", mutant.data, mutant.head, mutant) for mutant in MUTANTS]
    return [file for file in goods + mutants if version in file.head.versions]


def step_of(mutant: Mutant) -> str:
    """The key that is at fault, or the list that the item is in."""
    return re.sub(r"(\[\d+\])+\Z", "", mutant.where).rsplit(".", 1)[-1].strip("'")


def names_the_place(text: str, file: File) -> bool:
    """Whether a complaint names the key that is at fault; of a whole file, any complaint does."""
    if file.mutant is None or file.mutant.where == WHOLE_FILE:
        return True
    return re.search(rf"(?<!\w){re.escape(step_of(file.mutant))}(?!\w)", text) is not None


# --- the tools --------------------------------------------------------------------------------------------------------


def by_gate(file: File, version: str) -> list[Complaint]:
    """The gate. Its rule must be the right one, too."""
    mutant = file.mutant
    found = findings(file.data, file.head, version, mutant.api_servers if mutant else frozenset())
    return [
        Complaint(
            f"{one.rule} {one.where}", mutant is not None and (one.rule, one.where) == (mutant.rule, mutant.where)
        )
        for one in found
    ]


def by_yamllint(file: File) -> list[Complaint]:
    """yamllint as it comes; warnings do not count."""
    run = subprocess.run(
        ["yamllint", "-d", "default", "-f", "parsable", "-"],
        input=file.data,
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    if run.returncode not in (0, 1) or run.stderr:
        return [Complaint("yamllint fails", False)]
    found = re.findall(r"(?m)^[^:]*:(\d+):\d+: \[error\] (.*)$", run.stdout.decode())
    line = file.mutant.line if file.mutant else None
    return [Complaint(f"{text} (line {at})", line is None or int(at) == line) for at, text in found]


def by_model(result: dict[str, Any], file: File) -> list[Complaint]:
    """What LiteLLM's own model says."""
    return [Complaint(text, names_the_place(text, file)) for text in result["model"]]


def by_start(result: dict[str, Any], file: File, before: dict[str, Any] | None) -> list[Complaint]:
    """A start that fails, and lines of the log that name what is at fault; not those of the good source's start."""
    known = {_timeless(line) for line in before["log"]} if before else set()
    # The names of the files tell the kind of fault.
    log = [line.replace(file.name, "config") for line in result["log"]]
    lines = [line for line in log if _timeless(line) not in known]
    if not result["started"]:
        return [Complaint("does not start", any(names_the_place(line, file) for line in lines))]
    if file.mutant is None:
        return []
    named = [line for line in lines if LEVEL.search(line) and names_the_place(line, file)]
    return [Complaint(_timeless(line), True) for line in named]


def _timeless(line: str) -> str:
    return re.sub(r"\d", "0", line)


# --- in the container -------------------------------------------------------------------------------------------------


def value_of(name: str, value: str | None) -> str:
    """What a variable is given for a start."""
    if value is not None:
        return value
    if name == "LITELLM_MASTER_KEY":
        return MASTER_KEY
    if re.search(r"URL|BASE|ENDPOINT|_HOST\Z|WEBHOOK|DSN", name) and name != "REDIS_HOST":
        return f"http://{'key@' if name.endswith('DSN') else ''}127.0.0.1:9/1"
    fixed = {
        "REDIS_HOST": "127.0.0.1",
        "REDIS_PORT": "6379",
        "OTEL_EXPORTER": "console",
        "AWS_REGION_NAME": "eu-west-1",
    }
    return fixed.get(name, f"value-of-{name.lower()}")


def started(version: str, image: str, work: Path, arguments: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """What LiteLLM of an image does with every file, by name."""
    identity = subprocess.run(
        ["docker", "image", "inspect", "--format", "{{.Id}}", image], capture_output=True, text=True, check=True
    ).stdout.strip()
    folder = work / version
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(GOOD / "parts", folder / "parts", dirs_exist_ok=True)
    shutil.copy(INSIDE, folder)
    jobs = {}
    for file in corpus(version):
        if file.head.start is not None:
            continue
        environment = {
            name: value_of(name, value) for name, value in file.head.environment.items() if name not in WITHHELD
        }
        stamp = hashlib.sha256(
            b"\0".join([file.data, identity.encode(), json.dumps(environment).encode(), INSIDE.read_bytes()])
        ).hexdigest()
        if not (folder / f"{file.name}.stamp").exists() or (folder / f"{file.name}.stamp").read_text() != stamp:
            (folder / f"{file.name}.json").unlink(missing_ok=True)
            (folder / f"{file.name}.yaml").write_bytes(file.data)
            (folder / f"{file.name}.stamp").write_text(stamp)
        jobs[file.name] = environment
    (folder / "jobs.json").write_text(json.dumps(jobs))
    if any(not (folder / f"{name}.json").exists() for name in jobs):
        command = ["docker", "run", "--rm", "--network", "none", "--user", f"{os.getuid()}:{os.getgid()}"]
        # Whatever else the machine does goes first.
        command += ["--cpu-shares", "128", "--memory", "4g"]
        command += ["-v", f"{folder}:/gate", "-e", "HOME=/tmp", "-e", "LITELLM_LOCAL_MODEL_COST_MAP=True"]
        command += ["--entrypoint", "python", image, "/gate/compare_inside.py", "/gate"]
        command += ["--parallel", str(arguments.parallel), *(["--fresh"] if arguments.fresh else [])]
        subprocess.run(command, check=True)
    return {name: json.loads((folder / f"{name}.json").read_text()) for name in jobs}


# --- the comparison ---------------------------------------------------------------------------------------------------


def outcomes(version: str, files: list[File], tool: str, said: dict[str, list[Complaint]]) -> Iterable[Outcome]:
    """For every file, whether it was complained of. Of a mutant only what is not said of its good source counts."""
    for file in files:
        if file.name not in said:
            continue
        complaints = said[file.name]
        if file.mutant is None:
            yield Outcome(version, tool, file.name, "", bool(complaints), False, tuple(one.text for one in complaints))
            continue
        before = {one.text for one in said.get(f"good-{file.mutant.source}", [])}
        fresh = [one for one in complaints if one.text not in before]
        texts = tuple(one.text for one in fresh)
        right = any(one.place for one in fresh)
        yield Outcome(version, tool, file.name, file.mutant.kind, bool(fresh), right, texts)


def compare(version: str, image: str | None, arguments: argparse.Namespace) -> tuple[list[Outcome], dict[str, str]]:
    """All tools on all files of a version, and the versions of what was run."""
    files = corpus(version)
    said: dict[str, dict[str, list[Complaint]]] = {
        "gate": {file.name: by_gate(file, version) for file in files},
        "yamllint": {file.name: by_yamllint(file) for file in files},
    }
    versions: dict[str, str] = {}
    if image:
        results = started(version, image, arguments.work, arguments)
        here = {file.name: file for file in files}
        said["model"] = {name: by_model(result, here[name]) for name, result in results.items()}
        said["start"] = {
            name: by_start(result, here[name], results.get(f"good-{mutant.source}") if mutant else None)
            for name, result in results.items()
            for mutant in [here[name].mutant]
        }
        versions = json.loads((arguments.work / version / "versions.json").read_text())
    return [one for tool in TOOLS if tool in said for one in outcomes(version, files, tool, said[tool])], versions


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", action="append", default=[], metavar="VERSION=NAME")
    parser.add_argument("--work", type=Path, required=True, help="folder for what is run in containers")
    parser.add_argument("--parallel", type=int, default=2)
    parser.add_argument("--fresh", action="store_true", help="a new interpreter for each start")
    parser.add_argument("--write", action="store_true", help=f"write {DOCUMENT.relative_to(ROOT)}")
    parser.add_argument("--list", action="store_true", help="print good files that are complained of, and misses")
    arguments = parser.parse_args()
    arguments.work = arguments.work.resolve()
    images = dict(one.split("=", 1) for one in arguments.image)
    every = sorted({version for mutant in MUTANTS for version in mutant.head.versions}, key=_number)
    found: list[Outcome] = []
    versions = {}
    for version in every:
        some, versions[version] = compare(version, images.get(version), arguments)
        found += some
    yamllint = subprocess.run(["yamllint", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    left_out = {name: why for name in good_names() for why in [Head.of(good_text(name)).start] if why}
    text = report(found, versions, yamllint, arguments.fresh, left_out)
    print(text)
    if arguments.list:
        for one in found:
            if one.caught == (not one.kind) or (one.kind and not one.right):
                print(one.version, one.tool, one.name, "caught" if one.caught else "missed", *one.texts[:3], sep=" | ")
    if arguments.write:
        DOCUMENT.write_text(text, encoding="utf-8")
    return 0


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


if __name__ == "__main__":
    sys.exit(main())
