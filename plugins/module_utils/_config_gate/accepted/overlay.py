# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the derived tables cannot say: keys that are read in ways the tool does not see, and keys that it sees wrongly.

Written by hand. Each entry says where LiteLLM reads the key, or why it is no setting.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

Version = tuple[int, int, int]

# (from this version on, place, key, types, default, where it is read)
ADD: tuple[tuple[Version, str, str, str, object, str], ...] = ()
# (from this version on, place, keys)
REMOVE: tuple[tuple[Version, str, str], ...] = ()
CHOICES: dict[str, tuple[str, ...]] = {}
OPEN: frozenset[str] = frozenset()
ENVIRONMENT: frozenset[str] = frozenset()


def apply(version: Version, settings: MutableMapping[str, dict[str, Any]], setting: Callable[..., Any]) -> None:
    """Change the settings of *version* in place. *setting* makes a Setting."""
    for since, place, keys in REMOVE:
        if version >= since:
            for key in keys.split():
                settings.get(place, {}).pop(key, None)
    for since, place, key, types, default, read in ADD:
        if version >= since:
            settings.setdefault(place, {})[key] = setting(types, default, read)
