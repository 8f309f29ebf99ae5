# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What decides who gets in: the master key, and credentials that everybody can read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    MASTER_KEY_NAME,
    REFERENCE,
    Drop,
    Hit,
    Path,
    Set,
    Subject,
    ToEnvironment,
    is_item,
    is_weak_key,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.references import MASTER_KEY

_SHELL = re.compile(r"\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?")
_SECRET_SETTING = re.compile(r"(?:[\w-]*[_-])?(?:key|password|secret|token)\Z|auth_value\Z", re.IGNORECASE)
_PASSWORD_SETTING = re.compile(r"(?:[\w-]*[_-])?(?:password|secret)\Z", re.IGNORECASE)
# LiteLLM wants some word for a model that needs no key.
_PLACEHOLDER = re.compile(
    r"(?:none|null|empty|mock|dummy|fake|anything|unused|no|not|x+|local|ollama|lm-studio)\b.*", re.I
)
_PASSWORD_IN_URL = re.compile(r"://[^\s:/@]*:[^\s@/]+@")
# Shorter keys are mostly words for a model that needs none.
_SHORTEST_KEY = 16
_MENDS = (Set(f"{REFERENCE}{MASTER_KEY_NAME}", MASTER_KEY),)
PERMIT = "dangerously_permit_weak_or_unset_master_key"
_FIX = f"set general_settings.master_key: {REFERENCE}{MASTER_KEY_NAME}, and {MASTER_KEY_NAME} in the environment file"


def _without_key(subject: Subject) -> str:
    if subject.facts.refuses_open_start:
        return f"{subject.litellm} then refuses to start"
    return f"{subject.litellm} then lets everybody in as administrator, without any key"


def open_proxy(subject: Subject) -> Iterator[Hit]:
    """A proxy without a master key."""
    general = subject.section("general_settings")
    environment = subject.deployment.environment
    if "master_key" not in general:
        if environment is None or MASTER_KEY_NAME not in environment.names:
            yield Hit(
                catalogue.OPEN_PROXY, MASTER_KEY, f"there is no master key: {_without_key(subject)}", _FIX, mends=_MENDS
            )
        return
    value = general["master_key"]
    if value == "" and not subject.facts.refuses_open_start:
        message = f"is empty: {subject.litellm} then lets nobody in, not even with the key of the environment"
        yield Hit(catalogue.OPEN_PROXY, MASTER_KEY, message, _FIX, mends=_MENDS)
    elif not value:
        yield Hit(catalogue.OPEN_PROXY, MASTER_KEY, f"is empty: {_without_key(subject)}", _FIX, mends=_MENDS)
    elif isinstance(value, str) and value.startswith(REFERENCE):
        name = value[len(REFERENCE) :]
        if not subject.deployment.defines(name):
            message = f"{name} is not in the environment: {_without_key(subject)}"
            yield Hit(
                catalogue.OPEN_PROXY,
                MASTER_KEY,
                message,
                f"define {name} in the environment file, or correct the name",
            )


def permitted_open(subject: Subject) -> Iterator[Hit]:
    """The switch that lets a version start without a master key, which it would refuse."""
    path = ("general_settings", PERMIT)
    environment = subject.deployment.environment
    in_environment = environment is not None and f"LITELLM_{PERMIT.upper()}" in environment.names
    if subject.facts.refuses_open_start and (subject.section("general_settings").get(PERMIT) or in_environment):
        message = f"{subject.litellm} then also starts without a master key, or with one that everybody knows"
        yield Hit(catalogue.OPEN_PROXY, path, message, "take it out, and give it a master key", mends=(Drop(),))


def master_key(subject: Subject) -> Iterator[Hit]:
    """A master key that others can read or guess."""
    value = subject.section("general_settings").get("master_key")
    environment = subject.deployment.environment
    if isinstance(value, str) and value.startswith(REFERENCE):
        name = value[len(REFERENCE) :]
    elif value:
        if isinstance(value, str) and _SHELL.search(value):
            message = f"{subject.litellm} expands nothing here: this very text is the master key, for all to guess"
        else:
            message = "the master key stands in the file, for all who read it or its backups"
        yield Hit(catalogue.LITERAL_MASTER_KEY, MASTER_KEY, message, _FIX, mends=_meant(value))
        if isinstance(value, str) and is_weak_key(value):
            yield Hit(catalogue.WEAK_MASTER_KEY, MASTER_KEY, "anybody can guess this master key", _FIX, mends=_MENDS)
        return
    else:
        name = MASTER_KEY_NAME
    if environment is not None and name in environment.weak_keys:
        message = f"anybody can guess the master key, the value of {name}"
        yield Hit(catalogue.WEAK_MASTER_KEY, MASTER_KEY, message, "use sk- and at least 16 random characters")


def may_be_secret(path: Path, value: str) -> bool:
    """Whether a text belongs to a credential by its name, and is no reference and no word that stands for none."""
    setting = path[-1] if path else ""
    named = isinstance(setting, str) and _SECRET_SETTING.match(setting)
    return bool(named and value and REFERENCE not in value and not _PLACEHOLDER.match(value))


def _is_secret(path: Path, value: str) -> bool:
    return may_be_secret(path, value) and (len(value) >= _SHORTEST_KEY or bool(_PASSWORD_SETTING.match(str(path[-1]))))


def _meant(value: object) -> tuple[Set, ...]:
    match = _SHELL.fullmatch(value) if isinstance(value, str) else None
    return (Set(REFERENCE + match[1]),) if match else _MENDS


def literal_secret(subject: Subject) -> Iterator[Hit]:
    """A credential in the file itself."""
    for path, value in subject.texts:
        if path == MASTER_KEY or REFERENCE in value or "${" in value:
            continue
        if _is_secret(path, value) or value.startswith("sk-") or _PASSWORD_IN_URL.search(value):
            message = "a credential stands in the file, for all who read it or its backups"
            fix = f"write {REFERENCE}NAME, and the value into the environment file"
            mends = () if is_item(subject.config, path) else (ToEnvironment(),)
            yield Hit(catalogue.LITERAL_SECRET, path, message, fix, mends=mends)
