# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""References to the environment that LiteLLM does not resolve, or resolves to something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    REFERENCE,
    Hit,
    Mend,
    Path,
    Set,
    Subject,
    ToEnvironment,
    is_item,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.places import fits, setting_at

MASTER_KEY = ("general_settings", "master_key")

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
BRACED = re.compile(r"\$\{([^}]*)\}")
_DEFINE = "define {name} in the environment file, or correct the name"


def shell_reference(subject: Subject) -> Iterator[Hit]:
    """${X}, which LiteLLM never expands. The master key has a rule of its own."""
    for path, value in subject.texts:
        if "${" in value and BRACED.search(value) and path != MASTER_KEY:
            message = f"{subject.litellm} does not expand ${{…}}: the text stays as it is"
            fix = f"write {REFERENCE}NAME as the whole value"
            yield Hit(catalogue.SHELL_REFERENCE, path, message, fix, mends=_referred(subject, path, value))


def _referred(subject: Subject, path: Path, value: str) -> tuple[Mend, ...]:
    if is_item(subject.config, path):
        return ()
    match = BRACED.fullmatch(value)
    return (Set(REFERENCE + match[1]),) if match and NAME.match(match[1]) else (ToEnvironment(),)


def unresolved_reference(subject: Subject) -> Iterator[Hit]:
    """os.environ/X where LiteLLM does not look for it."""
    for path, value in subject.texts:
        if REFERENCE not in value:
            continue
        if value.startswith(REFERENCE) and is_item(subject.config, path):
            message = f"{subject.litellm} does not resolve {REFERENCE} for an item of a list: the text stays as it is"
            fix = "write the value itself, or use a setting that is no list"
            yield Hit(catalogue.UNRESOLVED_REFERENCE, path, message, fix)
        elif REFERENCE in value[1:] and not _is_header_of_pass_through(path):
            message = f"{subject.litellm} resolves {REFERENCE} only at the start of a value: the text stays as it is"
            fix = f"put the whole value into the environment, and write {REFERENCE}NAME"
            mends = () if is_item(subject.config, path) else (ToEnvironment(),)
            yield Hit(catalogue.UNRESOLVED_REFERENCE, path, message, fix, mends=mends)


def _is_header_of_pass_through(path: Path) -> bool:
    # The one place where a reference may stand behind other text.
    return path[:2] == ("general_settings", "pass_through_endpoints") and path[3:4] == ("headers",)


def _resolved(subject: Subject) -> Iterator[tuple[Path, str]]:
    """The references that LiteLLM resolves: path and name of the variable."""
    for path, value in subject.texts:
        if value.startswith(REFERENCE) and not is_item(subject.config, path):
            yield path, value[len(REFERENCE) :]


def bad_reference(subject: Subject) -> Iterator[Hit]:
    """os.environ/ followed by something that is no name."""
    for path, name in _resolved(subject):
        if not NAME.match(name):
            message = f"{subject.litellm} takes all that follows {REFERENCE} for the name of one variable"
            better = re.sub(r"[^A-Za-z0-9_]", "_", name.strip("{} $"))
            mends = (Set(REFERENCE + better),) if NAME.match(better) else ()
            yield Hit(catalogue.BAD_REFERENCE, path, message, f"write {REFERENCE}NAME and nothing else", mends=mends)


def undefined_variable(subject: Subject) -> Iterator[Hit]:
    """os.environ/X where the environment has no X. The master key has a rule of its own."""
    if subject.facts.manager_before_references and subject.section("general_settings").get("key_management_system"):
        return  # the key manager may have it
    for path, name in _resolved(subject):
        if path == MASTER_KEY or not NAME.match(name) or subject.deployment.defines(name):
            continue
        effect = f"{subject.litellm} takes it for nothing"
        if path[0] == "mcp_servers" and "env" in path[2:-1]:
            effect = f"{subject.litellm} does not start"
        message = f"{name} is not in the environment: {effect}"
        yield Hit(catalogue.UNDEFINED_VARIABLE, path, message, _DEFINE.format(name=name))


def boolean_reference(subject: Subject) -> Iterator[Hit]:
    """os.environ/X where X is true or false, and the setting wants text."""
    environment = subject.deployment.environment
    if environment is None or not environment.truth_values:
        return
    for path, name in _resolved(subject):
        if name not in environment.truth_values:
            continue
        setting = setting_at(subject, path)
        if path[0] == "mcp_servers" or (setting is not None and not fits(True, setting.types)):
            message = f"{subject.litellm} makes a boolean of the value of {name}, and this must be text"
            yield Hit(catalogue.BOOLEAN_REFERENCE, path, message, f"give {name} another value than true or false")
