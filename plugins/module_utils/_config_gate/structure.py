# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of the file."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    Drop,
    Hit,
    Mend,
    Move,
    Subject,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.places import fits

# What people write at the top, and where it belongs.
MISPLACED: Mapping[str, str] = {
    "virtual_keys": "make keys with lan.mcp_gateway.litellm_keys, and take the section out",
    "litellm_logging": "set json_logs and the callbacks in litellm_settings, and take the section out",
    "health_check": "set general_settings.background_health_checks, or a health check of the container",
}
_ARTICLE = {"dict": "a mapping", "list": "a list"}
# Sections that may stand in another one by a mistake of indentation.
_NESTED_IN = ("general_settings", "litellm_settings", "router_settings")


def unknown_section(subject: Subject) -> Iterator[Hit]:
    """A section that no code reads; one that is a setting of another section is wrong-section's."""
    known = subject.accepted.settings[""]
    for name in subject.config:
        if name in known or (name not in MISPLACED and home_of(subject, name)):
            continue
        fix = MISPLACED.get(name) if isinstance(name, str) else None
        mend: Mend = Drop()
        if fix is None:
            nearest = difflib.get_close_matches(str(name), list(known), n=1)
            mend = Move((nearest[0],)) if nearest else mend
            fix = f"did you mean {nearest[0]}?" if nearest else f"take it out; known are {', '.join(sorted(known))}"
        message = f"{subject.litellm} ignores this section in silence"
        yield Hit(catalogue.UNKNOWN_SECTION, (name,), message, fix, mends=(mend,))


def section_misplaced(subject: Subject) -> Iterator[Hit]:
    """A setting at the top, or a section within another one: what a wrong indentation makes."""
    known = subject.accepted.settings[""]
    for name in subject.config:
        home = None if name in known or name in MISPLACED else home_of(subject, name)
        if home:
            mends = (Move((home, name)),)
            yield Hit(catalogue.WRONG_SECTION, (name,), _not_here(subject), f"move it into {home}", mends=mends)
    for section in _NESTED_IN:
        own = subject.accepted.settings.get(section, {})
        for name in subject.section(section):
            if name in known and name not in own:
                fix, mends = "move it to the top level, beside this", (Move((name,)),)
                yield Hit(catalogue.WRONG_SECTION, (section, name), _not_here(subject), fix, mends=mends)


def _not_here(subject: Subject) -> str:
    return f"{subject.litellm} does not read this here"


def home_of(subject: Subject, name: Any) -> str | None:
    """The section of which *name* is a setting, None when there is none."""
    for section in _NESTED_IN:
        if name in subject.accepted.settings.get(section, {}):
            return section
    return None


def section_type(subject: Subject) -> Iterator[Hit]:
    """A section that is empty, or of another type than LiteLLM takes for granted."""
    for name, setting in subject.accepted.settings[""].items():
        if name not in subject.config:
            continue
        value = subject.config[name]
        if name == "litellm_settings" and value is None and "mcp_servers" in subject.config:
            message = f"is empty, and there are mcp_servers: {subject.litellm} does not start on that"
            fix, mends = "write some settings, or take it out", (Drop(),)
            yield Hit(catalogue.SECTION_TYPE, (name,), message, fix, mends=mends)
        if fits(value, setting.types):
            continue
        wanted = " or ".join(_ARTICLE.get(kind, kind) for kind in setting.types.split("|") if kind != "none")
        message = f"must be {wanted}; {subject.litellm} breaks on this at the start or later, or ignores it"
        fix = f"write {wanted}, or take the section out"
        yield Hit(catalogue.SECTION_TYPE, (name,), message, fix, mends=(Drop(),))


def include_missing(subject: Subject) -> Iterator[Hit]:
    """A file that is included and not there."""
    names, files = subject.config.get("include"), subject.deployment.files
    if files is None or not isinstance(names, list):
        return
    for index, name in enumerate(names):
        if isinstance(name, str) and name not in files:
            message = f"there is no such file beside the configuration: {subject.litellm} does not start"
            yield Hit(catalogue.INCLUDE_MISSING, ("include", index), message, "write the file, or correct its name")
