# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""config.yaml as text: read it as LiteLLM does (but see what PyYAML hides), and write it always the same way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

try:
    import yaml
except ImportError:  # a minimal target
    yaml = None  # type: ignore[assignment]

HEADER = "# managed by lan.mcp_gateway: what is changed here by hand is lost at the next run\n"
NO_YAML = "the Python library PyYAML is not on the target; install the package python3-yaml there"


class ConfigFileError(ValueError):
    """The text cannot be used. C(rule) is the rule that it breaks, C(where) the place in it."""

    def __init__(self, rule: str, where: str, message: str, fix: str) -> None:
        super().__init__(f"{where}: {message}; {fix}")
        self.rule, self.where, self.message, self.fix = rule, where, message, fix


class MissingYaml(Exception):
    """PyYAML is not there."""

    def __init__(self) -> None:
        super().__init__(NO_YAML)


def render(config: Mapping[str, Any], fallback: bool = False) -> str:
    """The text of *config*; the same for the same content. Raises MissingYaml.

    *fallback*: without PyYAML use JSON, which is YAML too. That is for a prediction on a host that is not prepared yet.
    """
    if yaml is None:
        if not fallback:
            raise MissingYaml
        return HEADER + json.dumps(config, indent=2, ensure_ascii=False) + "\n"
    # PyYAML writes U+0085 as it is where it may, and reads it back as a line break.
    readable = "\x85" not in json.dumps(config, ensure_ascii=False)
    body = yaml.safe_dump(dict(config), sort_keys=False, default_flow_style=False, allow_unicode=readable, width=4096)
    return HEADER + str(body)


def load(text: str) -> Any:
    """The content of *text*. Raises MissingYaml, and ConfigFileError for bad YAML and for a key that is given twice."""
    if yaml is None:
        raise MissingYaml
    try:
        return yaml.load(text, Loader=_strict_loader())  # a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise ConfigFileError("not-yaml", f"line {line}", f"not YAML: {error.problem}", "correct that line") from None
    except yaml.YAMLError as error:
        raise ConfigFileError("not-yaml", "(file)", f"not YAML: {error}", "correct it") from None


def _strict_loader() -> type:
    class StrictLoader(yaml.SafeLoader):
        """Refuses what PyYAML, and so LiteLLM, drops in silence: of a key that is given twice, the first value."""

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
            seen: dict[Any, int] = {}
            for key_node, _value in node.value:
                if key_node.tag == "tag:yaml.org,2002:merge":
                    continue
                key, line = key_node.value, key_node.start_mark.line + 1
                if key in seen:
                    raise ConfigFileError(
                        "duplicate-key",
                        f"line {line}",
                        f"{key} is given on line {seen[key]} already, and LiteLLM ignores that one in silence",
                        "keep one of the two",
                    )
                seen[key] = line
            return dict(super().construct_mapping(node, deep=deep))

    return StrictLoader
