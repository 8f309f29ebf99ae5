# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration keys that each version of LiteLLM reads.

The tables v*.py and names_*.py are derived from its code by tests/tools/accepted_keys; overlay.py adds the rest.
Places are written like ``general_settings``, ``mcp_servers.*``, ``model_list[].litellm_params``; the top is empty.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import NamedTuple

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import overlay

Version = tuple[int, int, int]


class Setting(NamedTuple):
    """What a key takes. *types* are joined by ``|``; *default* is None where it is unknown; *read* is file:line."""

    types: str
    default: object
    read: str


@dataclass(frozen=True)
class Accepted:
    """The table of one version."""

    version: str  # of the table
    settings: Mapping[str, Mapping[str, Setting]]  # place -> key -> what it takes
    choices: Mapping[str, tuple[str, ...]]  # "mcp_servers.*.transport" -> its values; "….alert_types[]" -> of its items
    open: frozenset[str]  # places that take any other key, too, and hand it on
    providers: frozenset[str]  # what may stand before the / of a model name
    models: frozenset[str]  # model names that need no provider
    model_patterns: tuple[str, ...]  # so do names in which one of these regular expressions is found
    endpoints: tuple[str, ...]  # known providers by address: with such an api_base a model needs no provider
    environment: frozenset[str]  # environment variables that the code reads


@cache
def accepted(version: Version) -> Accepted:
    """What *version* accepts, going by the nearest table at or below it, the oldest one below all."""
    return _table((1, 106, 2) if version >= (1, 106, 2) else (1, 77, 3))


@cache
def _table(version: Version) -> Accepted:
    # Only the table that is asked for is loaded. Ansible ships what it finds in import statements.
    if version == (1, 106, 2):
        from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import (
            names_1_106_2,
            v1_106_2,
        )

        return _read(version, v1_106_2, names_1_106_2)
    from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import names_1_77_3, v1_77_3

    return _read(version, v1_77_3, names_1_77_3)


def _read(version: Version, table: ModuleType, names: ModuleType) -> Accepted:
    files = table.FILES.split()
    settings = {place: _settings(text, files) for place, text in table.SETTINGS.items()}
    overlay.apply(version, settings, Setting)
    choices = {where: tuple(text.split()) for where, text in table.CHOICES.items()}
    for where in tuple(choices):
        place, _dot, key = (where[:-2] if where.endswith("[]") else where).rpartition(".")
        if key not in settings.get(place, {}):
            del choices[where]
    choices.update(overlay.CHOICES)
    return Accepted(
        table.VERSION,
        settings,
        choices,
        frozenset(table.OPEN.split()) | overlay.open_places(version),
        frozenset(names.PROVIDERS.split()),
        frozenset(names.MODELS.split()),
        names.MODEL_PATTERNS,
        tuple(names.ENDPOINTS.split()),
        frozenset(names.ENVIRONMENT.split()) | overlay.ENVIRONMENT,
    )


def _settings(text: str, files: Sequence[str]) -> dict[str, Setting]:
    """The lines ``key types file:line default`` of a place; the file is its number."""
    found = {}
    for line in text.strip().splitlines():
        key, types, read, default = line.split(" ", 3)
        file, number = read.split(":")
        known = None if default == "-" else json.loads(default)
        found[key] = Setting(types, known, f"{files[int(file)]}:{number}")
    return found
