# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that no code reads, that are read elsewhere, or that have another type than the code expects."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import Setting, accepted
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    ERROR,
    REFERENCE,
    WARNING,
    Drop,
    Hit,
    Mend,
    Move,
    Path,
    Set,
    Subject,
    is_item,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.notes import NOTES, Note
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.places import (
    fits,
    place_of,
    setting_at,
    tables,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import PROVEN

MAIN_SECTIONS = ("general_settings", "litellm_settings", "router_settings")
# Where else a setting may belong that is not read at a place.
_HOMES: Mapping[str, tuple[str, ...]] = {
    "general_settings": ("litellm_settings", "router_settings", "litellm_settings.cache_params"),
    "litellm_settings": ("general_settings", "router_settings", "litellm_settings.cache_params"),
    "router_settings": ("litellm_settings", "general_settings"),
    "model_list[]": ("model_list[].litellm_params", "model_list[].model_info"),
    "mcp_servers.*": ("mcp_servers.*.mcp_info",),
}
# Names that are read at the top, and judged there.
_TOP = ""
_CACHE_NAME = "cache_params"
_CACHE = f"litellm_settings.{_CACHE_NAME}"
_STRICT_CACHES = ("redis", "s3")
_CLOSE = 0.8
_TYPE_WORDS = {"str": "text", "int": "a number", "float": "a number", "bool": "true or false", "list": "a list"}
_TYPE_WORDS |= {"dict": "a mapping", "none": "nothing"}
_CALLBACK = re.compile(r"\w+(?:\.\w+)+\Z")
CALLBACK_LISTS = ("success_callback", "failure_callback", "callbacks", "service_callback", "audit_log_callbacks")


def settings(subject: Subject) -> Iterator[Hit]:
    """Everything in a mapping whose keys are known."""
    for path, place, mapping in tables(subject):
        if place == _TOP:
            continue
        known = subject.accepted.settings[place]
        for name, value in mapping.items():
            setting = known.get(name)
            if setting is None:
                yield from _unread(subject, place, known, (*path, name))
            elif place == "litellm_settings" and name in CALLBACK_LISTS and isinstance(value, str):
                yield from _callback_text(subject, (*path, name), value)
            elif not fits(value, setting.types):
                yield from _mistyped(subject, setting, (*path, name), value)
            elif place == "litellm_settings" and name in CALLBACK_LISTS and isinstance(value, list):
                yield from _callback_items(subject, (*path, name), value)


def _unread(subject: Subject, place: str, known: Mapping[str, Setting], path: Path) -> Iterator[Hit]:
    name = str(path[-1])
    note = NOTES.get(place, {}).get(name)
    if note:
        yield _noted(subject, note, path)
        return
    if place in MAIN_SECTIONS and name in subject.accepted.settings[_TOP]:
        return  # a section in a section: wrong-section's
    # LiteLLM hands on what it does not know itself: to the provider, to the guardrail.
    is_open = place in subject.accepted.open
    if not is_open:
        version = _other_version(place, name)
        if version:
            message = f"{subject.litellm} does not read this setting; LiteLLM {version} does"
            yield Hit(catalogue.IGNORED_SETTING, path, message, "take it out", _sure(subject), (Drop(),))
            return
    home = next((home for home in _HOMES.get(place, ()) if name in subject.accepted.settings.get(home, {})), None)
    if home:
        message = f"{subject.litellm} does not read this here"
        mends = (Move(_moved(path, place, home)),)
        yield Hit(catalogue.WRONG_SECTION, path, message, f"move it into {home}", mends=mends)
        return
    cutoff = _CLOSE if is_open else 0.6
    nearest = difflib.get_close_matches(name, list(known), n=1, cutoff=cutoff)
    if is_open:
        if nearest:
            message = f"{subject.litellm} does not know this, and hands it on as it is"
            yield Hit(catalogue.UNKNOWN_SETTING, path, message, f"did you mean {nearest[0]}?", WARNING)
        return
    fix = f"did you mean {nearest[0]}?" if nearest else "take it out"
    told = place == "router_settings" and subject.facts.logs_unknown_router_settings
    message = f"{subject.litellm} ignores this setting" + (", and says so in its log only" if told else " in silence")
    if place == _CACHE and subject.section("litellm_settings")[_CACHE_NAME].get("type") in _STRICT_CACHES:
        message = f"{subject.litellm} hands this on to the client of the cache, which does not start on it"
    mend: Mend = Move((*path[:-1], nearest[0])) if nearest else Drop()
    yield Hit(catalogue.UNKNOWN_SETTING, path, message, fix, _sure(subject), (mend,))


def _moved(path: Path, place: str, home: str) -> Path:
    """Where a setting goes that stands at *path* in *place*, and belongs into *home*."""
    base = path[:-1] if home.startswith(place) else ()
    return (*base, *home[len(place) if base else 0 :].lstrip(".").split("."), path[-1])


def _sure(subject: Subject) -> str:
    # The table of a version that nobody looked at is that of an older one.
    return ERROR if subject.facts.proven else WARNING


def _noted(subject: Subject, note: Note, path: Path) -> Hit:
    rule = catalogue.WRONG_SECTION if note.elsewhere else catalogue.IGNORED_SETTING
    mend: Mend = Move(("general_settings", path[-1])) if note.elsewhere else Drop()
    return Hit(rule, path, f"{subject.litellm} {note.effect}", note.fix, mends=(mend,))


def _other_version(place: str, name: str) -> str | None:
    """A proven version that reads this setting."""
    for version in PROVEN:
        table = accepted(version)
        if name in table.settings.get(place, {}):
            return table.version
    return None


def _callback_text(subject: Subject, path: Path, value: str) -> Iterator[Hit]:
    if path[-1] == "callbacks" and _CALLBACK.match(value):
        return  # LiteLLM takes one custom callback as text
    effect = "reads a text here letter by letter, and none of them is a callback"
    if path[-1] == "callbacks":
        effect = "takes a text here for module.function, and does not start when there is none"
    yield Hit(
        catalogue.CALLBACK_TEXT, path, f"{subject.litellm} {effect}", "write a list: [name]", mends=(Set([value]),)
    )


def _callback_items(subject: Subject, path: Path, callbacks: list[Any]) -> Iterator[Hit]:
    for index, callback in enumerate(callbacks):
        if not isinstance(callback, str):
            message = f"must be text; {subject.litellm} does not start on anything else"
            yield Hit(catalogue.SETTING_TYPE, (*path, index), message, "write the name of the callback")


def _mistyped(subject: Subject, setting: Setting, path: Path, value: Any) -> Iterator[Hit]:
    if isinstance(value, str) and value.startswith(REFERENCE):
        return
    wanted = " or ".join(dict.fromkeys(_TYPE_WORDS[kind] for kind in setting.types.split("|") if kind != "none"))
    if path in subject.plain and "str" in setting.types.split("|"):
        return  # yaml-type's
    message = f"must be {wanted}; {subject.litellm} misreads anything else, or breaks on it"
    fix = f"write {wanted}" + _quoted(value, setting)
    yield Hit(catalogue.SETTING_TYPE, path, message, fix, mends=_converted(path, value, setting))


def _converted(path: Path, value: Any, setting: Setting) -> tuple[Mend, ...]:
    types = setting.types.split("|")
    if value is None:
        return (Drop(),)
    if path == ("litellm_settings", "cache") and isinstance(value, Mapping):
        return Set(dict(value), ("litellm_settings", "cache_params")), Set(True)
    if isinstance(value, str) and fits(_unquoted(value), setting.types):
        return (Set(_unquoted(value)),)
    if "str" in types and isinstance(value, (bool, int, float, date)):
        return (Set(_written(value)),)
    return (Set([value]),) if "list" in types and isinstance(value, str) else ()


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(value: Any, setting: Setting) -> str:
    if isinstance(value, str):
        return ", without quotes" if fits(_unquoted(value), setting.types) else ""
    return ", in quotes" if "str" in setting.types.split("|") and not isinstance(value, (list, dict)) else ""


def _unquoted(text: str) -> Any:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def yaml_type(subject: Subject) -> Iterator[Hit]:
    """A value or a key that YAML 1.1 reads as another type than it looks."""
    for path, text in subject.plain.items():
        value = _at(subject.config, path)
        setting = setting_at(subject, path)
        wants_text = setting is not None and "str" in setting.types.split("|")
        if setting is not None and wants_text and value is not None and not fits(value, setting.types):
            message = f"YAML reads it as {_kind(value)}, and {subject.litellm} wants text"
            severity = WARNING if place_of(subject, path[:-1]) in subject.accepted.open else ERROR
            yield Hit(catalogue.YAML_TYPE, path, message, "put it in quotes", severity, (Set(text),))
        elif isinstance(value, int) and not isinstance(value, bool) and _looks_other(text):
            message = f"YAML reads it as the number {value}"
            wants_number = setting is not None and not fits(text, setting.types)
            mends = () if wants_number else (Set(text),)
            yield Hit(catalogue.YAML_TYPE, path, message, "put it in quotes, or write the number itself", mends=mends)
    yield from _texts_that_look_like_numbers(subject)
    yield from _keys_that_are_no_text(subject.config, ())


def _texts_that_look_like_numbers(subject: Subject) -> Iterator[Hit]:
    # 1e3 has no point, so it is no number to YAML 1.1. A text in quotes is setting-type's.
    for path, value in subject.texts:
        if "e" in value.lower() and isinstance(_unquoted(value), float) and not is_item(subject.config, path):
            setting = setting_at(subject, path)
            if setting is not None and not fits(value, setting.types):
                message = "YAML reads it as text: a number with an exponent needs a point and a sign, as in 1.0e+3"
                mends = (Set(_unquoted(value)),)
                yield Hit(catalogue.YAML_TYPE, path, message, "write the number without an exponent", mends=mends)


def _keys_that_are_no_text(value: Any, path: Path) -> Iterator[Hit]:
    if isinstance(value, Mapping):
        for name, member in value.items():
            if isinstance(name, (bool, float, date)):
                message = f"YAML reads this key as {_kind(name)}"
                yield Hit(catalogue.YAML_TYPE, (*path, name), message, "put it in quotes")
            yield from _keys_that_are_no_text(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _keys_that_are_no_text(item, (*path, index))


def _at(config: Any, path: Path) -> Any:
    for name in path:
        try:
            config = config[name]
        except (KeyError, IndexError, TypeError):
            return None  # a merged key that was overwritten
    return config


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    if isinstance(value, date):
        return "a date"
    return "a number" if isinstance(value, (int, float)) else f"a {type(value).__name__}"


def _looks_other(text: str) -> bool:
    """Whether a text is a whole number to YAML 1.1 only: octal with a leading zero, or minutes and seconds."""
    digits = text.lstrip("+-").replace("_", "")
    return ":" in digits or (len(digits) > 1 and digits.startswith("0") and digits[1:].isdigit())
