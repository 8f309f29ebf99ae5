# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""config.yaml as it is written: always the same text for the same content."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import MissingYaml, yaml

HEADER = "# managed by lan.mcp_gateway: what is changed here by hand is lost at the next run\n"
VERSION_LINE = "# for LiteLLM "


def render(
    config: Mapping[Any, Any], version: str, origins: Mapping[str, str] | None = None, fallback: bool = False
) -> str:
    """The text of *config* for LiteLLM *version*. Raises MissingYaml.

    *origins*: where a section comes from, said above it. *fallback*: without PyYAML use JSON, which is YAML too; that
    is for a prediction on a host that is not prepared yet.
    """
    head = f"{HEADER}{VERSION_LINE}{version}\n"
    if yaml is None:
        if not fallback:
            raise MissingYaml
        return head + json.dumps(config, indent=2, ensure_ascii=False) + "\n"
    return head + "".join(_origin(name, origins or {}) + dump({name: value}) for name, value in config.items())


class Template(str):
    """A text of an inventory that Ansible shall template."""


def dump(content: Any, inventory: bool = False) -> str:
    """*content* as YAML. Raises MissingYaml.

    *inventory*: Ansible will read it, and shall template nothing but what is a Template.
    """
    if yaml is None:
        raise MissingYaml
    # PyYAML writes U+0085 as it is where it may, and reads it back as a line break.
    readable = "\x85" not in json.dumps(content, ensure_ascii=False, default=str)
    return str(
        yaml.dump(
            content,
            Dumper=_dumper(inventory),
            sort_keys=False,
            default_flow_style=False,
            allow_unicode=readable,
            width=4096,
        )
    )


def _dumper(inventory: bool) -> Any:
    class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
        """Writes no aliases: what stands in two places is easier to read twice."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    def represent_text(dumper: Any, text: str) -> Any:
        tag = "!unsafe" if inventory and ("{{" in text or "{%" in text) else "tag:yaml.org,2002:str"
        return dumper.represent_scalar(tag, text, style="'" if tag == "!unsafe" else None)

    Dumper.add_representer(str, represent_text)
    Dumper.add_representer(Template, lambda dumper, text: dumper.represent_str(str(text)))
    return Dumper


def _origin(name: Any, origins: Mapping[str, str]) -> str:
    return f"# {name}: from {origins[name]}\n" if name in origins else ""


def version_of(text: str) -> str | None:
    """The version that the text was written for, None when it does not say."""
    for line in text.splitlines()[:5]:
        if line.startswith(VERSION_LINE):
            return line[len(VERSION_LINE) :].strip() or None
    return None
