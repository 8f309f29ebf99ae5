# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place that decides what a secret looks like in output. Pure; imports nothing of this collection."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from re import Pattern
from typing import Any
from urllib.parse import quote

MASK = "<redacted>"

# A literal secret shorter than this is masked only as a whole word: masking every "a" would leave no message to read.
SHORT_SECRET = 4

# Names whose value is a secret. The bare word "key" is not one of them: here it usually is the alias of a key.
_NAME = r"[\w.-]*(?:[_-]key|apikey|password|passwd|passphrase|pwd|secret|token)"

# A reference is not a secret and is what the reader needs to see; an existing mask stays what it is.
_NOT_A_REFERENCE = r"(?!os\.environ/|<redacted>|<set>|<changed>|\$\{)"

_SECRET_NAME = re.compile(rf"(?:{_NAME}|(?:proxy-)?authorization)\Z", re.IGNORECASE)

# (pattern, replacement), applied in this order to text from which the literal secrets are already gone.
_RULES: tuple[tuple[Pattern[str], str], ...] = (
    # "Authorization: Basic Zm9v", also as a JSON or Python mapping
    (re.compile(r"(?i)(authorization[\"']?\s*[:=]\s*[\"']?)(?:(?:basic|bearer)\s+)?[^\s\"',<]+"), rf"\1{MASK}"),
    (re.compile(r"(?i)\b(bearer\s+)(?!token\b|<)[^\s\"',;]{4,}"), rf"\1{MASK}"),
    (re.compile(r"\bsk-[A-Za-z0-9_-]{3,}"), MASK),
    # scheme://user:password@host; greedy, since a password that nobody percent-encoded may hold "@" or "/"
    (re.compile(r"(://[^\s:/@\"'<>]*):[^\s\"'`<>]*@"), rf"\1:{MASK}@"),
    # "api_key": "value" in JSON or in a Python mapping
    (re.compile(rf"(?i)([\"']{_NAME}[\"']\s*:\s*)\"{_NOT_A_REFERENCE}(?:[^\"\\]|\\.)+\""), rf'\1"{MASK}"'),
    (re.compile(rf"(?i)([\"']{_NAME}[\"']\s*:\s*)'{_NOT_A_REFERENCE}(?:[^'\\]|\\.)+'"), rf"\1'{MASK}'"),
    # a whole line NAME=value (env file: the value may hold blanks) or "name: value" (YAML)
    (re.compile(rf"(?im)^([-+ \t]*(?:export\s+|-\s+)?{_NAME}(?:=|:[ \t]+)){_NOT_A_REFERENCE}\S.*$"), rf"\1{MASK}"),
    # {name: value, ...} of YAML
    (
        re.compile(
            rf"(?i)([{{,]\s*{_NAME}:\s+){_NOT_A_REFERENCE}(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^\s,{{}}\"'][^,}}\n]*)"
        ),
        rf"\1{MASK}",
    ),
    # NAME=value inside a sentence, a DSN or a query string
    (re.compile(rf"(?i)(?<![\w.-])({_NAME}=){_NOT_A_REFERENCE}(?:\"[^\"]*\"|'[^']*'|[^\s,;&\"')]+)"), rf"\1{MASK}"),
)


def redact(text: str, secrets: Iterable[str | None] = ()) -> str:
    """Return *text* without secrets.

    Masks every one of *secrets* (plain, percent-encoded and JSON-escaped), and whatever looks like a secret: C(sk-)
    tokens, passwords in URLs, bearer tokens, and values assigned to names that end in key, password, token or secret.
    """
    literal = _literal_pattern(secrets)
    if literal is not None:
        text = literal.sub(MASK, text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def redact_data(data: Any, secrets: Iterable[str | None] = ()) -> Any:
    """Return *data* (any nesting of dict, list, tuple, set and scalars) in the same shape, without secrets."""
    return _redact_data(data, tuple(secrets))


def _redact_data(data: Any, secrets: tuple[str | None, ...]) -> Any:
    if isinstance(data, str):
        return redact(data, secrets)
    if isinstance(data, dict):
        return {_redact_data(name, secrets): _redact_member(name, value, secrets) for name, value in data.items()}
    if isinstance(data, (list, tuple, set, frozenset)):
        return type(data)(_redact_data(item, secrets) for item in data)
    return data


def _redact_member(name: Any, value: Any, secrets: tuple[str | None, ...]) -> Any:
    is_secret = isinstance(value, str) and value and isinstance(name, str) and _SECRET_NAME.match(name)
    if is_secret and re.match(_NOT_A_REFERENCE, value):
        return MASK
    return _redact_data(value, secrets)


def _literal_pattern(secrets: Iterable[str | None]) -> Pattern[str] | None:
    # One alternation, the longest first: a secret that is part of another one cannot leave the rest of it behind.
    forms = {form for secret in secrets if secret for form in _forms(str(secret))}
    if not forms:
        return None
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile("|".join(_as_pattern(form) for form in ordered))


def _forms(secret: str) -> set[str]:
    escaped = {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1]}
    return {secret, quote(secret, safe=""), quote(secret), *escaped}


def _as_pattern(form: str) -> str:
    literal = re.escape(form)
    return literal if len(form) >= SHORT_SECRET else rf"(?<!\w){literal}(?!\w)"
