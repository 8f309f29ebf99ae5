# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the role of a new service from tools/skeleton, with its README, and name it in playbooks/site.yml.

    new_service.py mcp_weather [--root DIRECTORY]

The port is the first one from 48010 on that no role has. docs/adding-a-service.md says what to do next.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "tools"))

from role_readmes import render

SKELETON = Path(__file__).resolve().parent / "skeleton"
FIRST_PORT = 48010
NAME = re.compile(r"mcp_[a-z0-9_]*[a-z0-9]\Z")
MARK = "    # new services go here (make new-service NAME=mcp_...)\n"


class Refused(Exception):
    """What cannot be done, and why."""


def free_port(roles: Path) -> int:
    """The first port from 48010 on that no role has for its own."""
    taken = {
        int(port)
        for path in roles.glob("mcp_*/defaults/main.yml")
        for port in re.findall(r"^mcp_\w+_port: (\d+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    return next(port for port in range(FIRST_PORT, 65536) if port not in taken)


def filled(text: str, name: str, port: int) -> str:
    """A file of the skeleton for a service."""
    words = {
        "mcp_example": name,
        "mcp-example": name.replace("_", "-"),
        "48000": str(port),
        "Example": name.removeprefix("mcp_").replace("_", " ").capitalize(),
    }
    # In one go: what is filled in, such as a number in the name, is not filled in again.
    return re.sub("|".join(words), lambda found: words[found[0]], text)


def with_role(site: str, name: str) -> str:
    """site.yml with one more service. Raises Refused."""
    if site.count(MARK) != 1:
        raise Refused(f"playbooks/site.yml has not one line {MARK.strip()!r}; put it after the last service")
    entry = (
        f"    - role: lan.mcp_gateway.{name}\n      tags: [{name}]\n      when: \"'{name}' in preflight_services\"\n"
    )
    return site.replace(MARK, entry + MARK)


def make(root: Path, name: str) -> tuple[Path, int]:
    """Write the role and its entry, and return its directory and port. Raises Refused; nothing is written then."""
    if not NAME.match(name):
        raise Refused(f"{name!r} is no name of a service: it starts with mcp_, then lower-case letters, digits and _")
    role = root / "roles" / name
    if role.exists():
        raise Refused(f"{role} is there already")
    site = root / "playbooks" / "site.yml"
    text = with_role(site.read_text(encoding="utf-8"), name)
    port = free_port(root / "roles")
    for path in sorted(SKELETON.rglob("*.yml")):
        target = role / path.relative_to(SKELETON)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled(path.read_text(encoding="utf-8"), name, port), encoding="utf-8")
    (role / "README.md").write_text(render(role), encoding="utf-8")
    site.write_text(text, encoding="utf-8")
    return role, port


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("--root", type=Path, default=ROOT)
    options = parser.parse_args()
    try:
        role, port = make(options.root, options.name)
    except Refused as problem:
        print(f"new-service: {problem}", file=sys.stderr)
        return 2
    print(f"{role}: port {port}. Next: its image, its probe in vars/main.yml, and its name in mcp_gateway_services.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
