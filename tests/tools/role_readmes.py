# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check the README of every role against its argument spec and defaults, or write it (``--write``)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

ROLES = Path(__file__).parents[2] / "roles"
HEAD = "| variable | type | default | what it is |\n|---|---|---|---|\n"


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text()) if path.exists() else None


def _cell(value: Any) -> str:
    text = yaml.safe_dump(value, default_flow_style=True, width=10**6).removesuffix("...\n").strip()
    return f"`{text}`".replace("|", "\\|") if "{{" not in text else f"`{str(value).strip()}`".replace("|", "\\|")


def _plain(text: str) -> str:
    """Ansible's markup as Markdown."""
    for mark in "VCOMP":
        while f"{mark}(" in text:
            before, rest = text.split(f"{mark}(", 1)
            inner, after = rest.split(")", 1)
            text = f"{before}`{inner}`{after}"
    return text


def render(role: Path) -> str:
    """The whole README of a role."""
    spec = _load(role / "meta" / "argument_specs.yml")["argument_specs"]["main"]
    defaults = _load(role / "defaults" / "main.yml") or {}
    lines = [f"# {role.name}\n", f"{_plain(spec['short_description'])}.\n"]
    description = spec["description"]
    lines.append(
        "\n".join(_plain(line) for line in ([description] if isinstance(description, str) else description)) + "\n"
    )
    rows = []
    for name, option in spec["options"].items():
        kind = option["type"] + (f" of {option['elements']}" if "elements" in option else "")
        default = "required" if option.get("required") else _cell(defaults[name]) if name in defaults else ""
        text = option["description"]
        rows.append(
            f"| `{name}` | {kind} | {default} | {_plain(text if isinstance(text, str) else ' '.join(text))} |\n"
        )
    return "\n".join(lines) + "\n" + HEAD + "".join(rows)


def main() -> int:
    stale = []
    for role in sorted(path for path in ROLES.iterdir() if path.is_dir()):
        readme, wanted = role / "README.md", render(role)
        if not readme.exists() or readme.read_text() != wanted:
            stale.append(readme)
            if "--write" in sys.argv[1:]:
                readme.write_text(wanted)
    for readme in stale:
        print(f"{'written' if '--write' in sys.argv[1:] else 'stale'}: {readme}")
    return int(bool(stale) and "--write" not in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
