# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe without Ansible, as a container on the Docker host runs it.

C(probe): options of the probe on the standard input, its result on the standard output, both JSON.
C(report): what a file says is probed, and the report is written; once, or every so many minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, TextIO

from .._env_file import EnvFileError, parse
from . import report as reports
from .model import CheckError
from .probe import probe

KEY_VARIABLE = "LITELLM_API_KEY"
FAILED, BROKEN = 1, 2  # exit codes: something does not work; nothing could be found out

Probe = Callable[[dict[str, Any]], dict[str, Any]]


class InputError(ValueError):
    """What was given cannot be used; the text names it and the fix."""


def run_probe(source: TextIO, target: TextIO, ask: Probe = probe) -> int:
    """Probe once what *source* says. Raises InputError, CheckError."""
    json.dump(ask(_decoded(source.read(), "the standard input")), target)
    return 0


def run_report(path: str, keys_dir: str, directory: str, ask: Probe = probe) -> dict[str, Any]:
    """Probe once what the file *path* says, with the keys of *keys_dir*, and write the report. Raises as run_probe.

    The file holds C(probes), options of the probe without the values of keys; C(keys), the name of each key's file by
    alias; C(report), what else the report says; and C(formats).
    """
    wanted = _decoded(_text(path), path)
    values = {alias: read_key(os.path.join(keys_dir, name)) for alias, name in wanted["keys"].items()}
    found = [
        ask({**options, "keys": values} if options.get("gateway_url") else options) for options in wanted["probes"]
    ]
    previous, _reason = reports.read_previous(directory)  # one that cannot be read is replaced
    report = reports.compose({**wanted["report"], "probes": found}, previous, datetime.now(timezone.utc))
    reports.write(report, directory, wanted["formats"])
    return report


def read_key(path: str) -> str:
    """The value of a key; empty where there is none, which the probe reports. Raises InputError."""
    try:
        with open(path, encoding="utf-8") as file:
            return parse(file.read()).get(KEY_VARIABLE, "")
    except FileNotFoundError:
        return ""
    except (OSError, EnvFileError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"{path} cannot be read: {reason}; run the playbook with --tags access,verify") from None


def repeat(minutes: float, command: Sequence[str], rounds: int | None = None) -> None:
    """Run *command* every so many minutes, counted from start to start; for ever unless *rounds* says how often.

    A process each, so that what was deployed meanwhile counts and nothing that one round leaves behind reaches the
    next.
    """
    while rounds is None or rounds > 0:
        began = time.monotonic()
        subprocess.run(command, check=False)
        rounds = None if rounds is None else rounds - 1
        if rounds != 0:
            time.sleep(max(0.0, minutes * 60 - (time.monotonic() - began)))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit code."""
    options = _parser().parse_args(arguments)
    try:
        if options.what == "probe":
            return run_probe(sys.stdin, sys.stdout)
        if options.every:
            repeat(options.every, [sys.executable, *_again(sys.argv)])
            return 0
        report = run_report(options.input, options.keys, options.reports)
    except (InputError, CheckError, OSError, ValueError) as error:
        sys.stderr.write(f"verify: {error}\n")
        return BROKEN
    sys.stdout.write(f"{report['time']} {'ok' if report['ok'] else report['summary']}\n")
    return 0 if report["ok"] else FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="verify", description="Prove which key can run which MCP tool.")
    modes = parser.add_subparsers(dest="what", required=True)
    modes.add_parser("probe", help="probe once what the standard input says")
    written = modes.add_parser("report", help="probe what a file says, and write the report")
    written.add_argument("--input", required=True, help="file with the checks")
    written.add_argument("--keys", required=True, help="directory of the keys' env files")
    written.add_argument("--reports", required=True, help="directory of the report")
    written.add_argument("--every", type=float, default=0, metavar="MINUTES", help="begin anew every so many minutes")
    return parser


def _again(arguments: Sequence[str]) -> list[str]:
    """The same command line, for one round."""
    found, skip = [], False
    for argument in arguments:
        if skip or argument == "--every":
            skip = not skip
        elif not argument.startswith("--every="):
            found.append(argument)
    return ["/opt/verify/start.py", *found[1:]]


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}; run the playbook with --tags verify") from None


def _decoded(text: str, where: str) -> Any:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise InputError(f"{where} is not JSON: {error}") from None
    if not isinstance(found, Mapping):
        raise InputError(f"{where} holds no object")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
