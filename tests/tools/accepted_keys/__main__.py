# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derive the configuration keys that a version of LiteLLM accepts, from its wheel.

    python -m tests.tools.accepted_keys (--write | --check) LITELLM_WHEEL [ENTERPRISE_WHEEL]

Fetch the wheels with `pip download --no-deps litellm==X litellm-enterprise==Y`; Y is what litellm[proxy] X requires.
The code is parsed, never imported. --write writes the tables of that version, --check compares them with those that
are there and fails if they differ. A new version also has to be named in accepted/__init__.py.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from tests.tools.accepted_keys import names, write
from tests.tools.accepted_keys.places import Places
from tests.tools.accepted_keys.source import Source

TABLES = Path(__file__).parents[3] / "plugins" / "module_utils" / "_config_gate" / "accepted"


def derived(wheels: list[Path]) -> dict[str, str]:
    """The tables of the version: file name, text."""
    source = Source(*wheels)
    places = Places(source)
    places.derive()
    origin = " and ".join("-".join(wheel.name.split("-")[:2]) for wheel in wheels)
    number = source.version.replace(".", "_")
    return {
        f"v{number}.py": write.settings(source.version, origin, places),
        f"names_{number}.py": write.names(source.version, origin, names.derive(source, places.kinds)),
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheels", nargs="+", type=Path, metavar="WHEEL")
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true", help="write the tables")
    action.add_argument("--check", action="store_true", help="fail if the tables are other ones")
    parser.add_argument("--tables", type=Path, default=TABLES, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    failed = False
    for name, text in derived(options.wheels).items():
        path = options.tables / name
        if options.write:
            path.write_text(text)
            print(f"{name}: {len(text) // 1024} KiB")
            continue
        known = path.read_text().splitlines() if path.exists() else []
        differences = list(difflib.unified_diff(known, text.splitlines(), "committed", "derived", lineterm="", n=0))
        print("\n".join(differences) or f"{name} is what the wheel gives")
        failed = failed or bool(differences)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
