# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a playbook of the EXAMPLES of every plugin of this collection, so that they can be run as they stand.

    examples_playbook.py PLAYBOOK

It runs on the host group mcp_gateway, and needs the gateway of inventory/local to be there: files below
/opt/mcp-gateway, LiteLLM at port 4000 of mcp_gateway_host, the keys claude-code and open-webui. What it changes,
site.yml repairs.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
KINDS = ("lookup", "filter", "modules")


def examples_of(path: Path) -> str:
    """The EXAMPLES of a plugin's file, Python or YAML; empty when the file documents nothing."""
    if path.suffix == ".yml":
        return str(yaml.safe_load(path.read_text())["EXAMPLES"])
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "EXAMPLES":
            return str(ast.literal_eval(node.value))
    return ""


def plugins() -> Iterator[tuple[str, Path]]:
    """What each file that documents a plugin is, such as C(filter managed), and the file."""
    for kind in KINDS:
        for path in sorted((PLUGINS / kind).iterdir()):
            if path.suffix in (".py", ".yml") and path.stem != "__init__" and examples_of(path):
                yield f"{kind.removesuffix('s')} {path.stem}", path


def playbook() -> list[dict[str, Any]]:
    """One play with a block for each plugin."""
    blocks = [{"name": f"Examples of {what}", "block": yaml.safe_load(examples_of(path))} for what, path in plugins()]
    return [
        {
            "name": "Run the examples of the documentation",
            "hosts": "mcp_gateway",
            "gather_facts": False,
            "tasks": blocks,
        }
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("playbook", type=Path, help="the file to write")
    arguments = parser.parse_args()
    text = yaml.safe_dump(playbook(), explicit_start=True, sort_keys=False, width=10**6)
    arguments.playbook.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
