# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the derived tables as a Python module.

Each place is one text, a line for each key: name, types, number of the file and line of the read, default as JSON
(``-`` if unknown). Text is parsed much faster than thousands of literals.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping

from tests.tools.accepted_keys.kinds import UNKNOWN, Kind
from tests.tools.accepted_keys.names import Names
from tests.tools.accepted_keys.places import Entry, Places

LONGEST_DEFAULT = 60

COPYRIGHT = """\
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""
GENERATED = """\
Generated from {origin}
by `python -m tests.tools.accepted_keys --write WHEEL...`: do not edit. What the tool cannot see belongs in overlay.py.
"""
SETTINGS_HEAD = f'''\
{COPYRIGHT}"""The configuration keys that LiteLLM {{version}} reads.

{GENERATED}A line of SETTINGS: key, types, number in FILES and line of the read, default as JSON (- if unknown).
"""

from __future__ import annotations

'''
NAMES_HEAD = f'''\
{COPYRIGHT}"""The providers, models and environment variables that LiteLLM {{version}} knows.

{GENERATED}"""

from __future__ import annotations

'''


def settings(version: str, origin: str, places: Places) -> str:
    """The text of the module with the keys, as ruff formats it."""
    parts = [SETTINGS_HEAD.format(version=version, origin=origin), f'VERSION = "{version}"\n\n']
    files = sorted({entry.path for keys in places.settings.values() for entry in keys.values()})
    numbers = {path: number for number, path in enumerate(files)}
    parts.append('FILES = """\n' + "".join(f"{path}\n" for path in files) + '"""\n\n')
    parts.append("SETTINGS = {\n")
    for place in sorted(places.settings):
        lines = [_line(key, entry, numbers) for key, entry in sorted(places.settings[place].items())]
        parts.append(f'    "{place}": """\n' + "".join(f"{line}\n" for line in lines) + '""",\n')
    parts.append("}\n\nCHOICES = {\n")
    for where in sorted(places.choices):
        parts.append(f'    "{where}": """\n{_wrapped(places.choices[where])}\n""",\n')
    parts.append("}\n\n")
    parts.append(_text("OPEN", sorted(place for place in places.open if place in places.settings)))
    return "".join(parts).rstrip("\n") + "\n"


def names(version: str, origin: str, found: Names) -> str:
    """The text of the module with the names, as ruff formats it."""
    parts = [NAMES_HEAD.format(version=version, origin=origin)]
    parts.append(_text("PROVIDERS", sorted(found.providers)))
    parts.append(_text("MODELS", sorted(found.models)))
    patterns = "".join(f"    {_literal(pattern)},\n" for pattern in found.patterns)
    parts.append(f"MODEL_PATTERNS = (\n{patterns})\n\n" if patterns else "MODEL_PATTERNS = ()\n\n")
    parts.append(_text("ENDPOINTS", sorted(found.endpoints)))
    parts.append(_text("ENVIRONMENT", sorted(found.environment)))
    return "".join(parts).rstrip("\n") + "\n"


def _line(key: str, entry: Entry, files: Mapping[str, int]) -> str:
    default = "-"
    if entry.default is not UNKNOWN and entry.default is not None:
        known = json.dumps(entry.default, separators=(",", ":"), ensure_ascii=True)
        default = known if len(known) <= LONGEST_DEFAULT and "\\" not in known else "-"
    types = set(entry.types)
    if "float" in types:
        types.add("int")  # a whole number is one, too
    return f"{key} {Kind(frozenset(types)).text} {files[entry.path]}:{entry.line} {default}"


def _wrapped(words: Iterable[str]) -> str:
    return textwrap.fill(" ".join(words), 118, break_long_words=False, break_on_hyphens=False)


def _text(name: str, words: Iterable[str]) -> str:
    return f'{name} = """\n{_wrapped(words)}\n"""\n\n'


def _literal(text: str) -> str:
    return f'r"{text}"' if "\\" in text else json.dumps(text)
