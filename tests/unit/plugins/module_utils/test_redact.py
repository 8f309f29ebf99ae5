# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""No secret in output, and as much text as possible left to read."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.filter.redact import FilterModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import MASK, redact, redact_data
from hypothesis import given
from hypothesis import strategies as st

LEAKS = [
    ("Authorization: Bearer abcd1234", "abcd1234"),
    ("authorization: Basic Zm9vOmJhcg==", "Zm9vOmJhcg=="),
    ("'Authorization': 'Bearer abcd1234'", "abcd1234"),
    ("sent bearer abcd1234, refused", "abcd1234"),
    ("key sk-abcDEF_123-x is unknown", "abcDEF"),
    ("postgresql://user:pa55word@db:5432/x", "pa55word"),
    ("postgresql://user:p@ss/word@db:5432/x", "p@ss/word"),
    ("redis://:pa55word@cache/0", "pa55word"),
    ("LITELLM_MASTER_KEY=abc def", "abc def"),
    ("export DB_PASSWORD='abc def'", "abc def"),
    ("host=db password=pa55word dbname=x", "pa55word"),
    ("/x?api_key=pa55word&y=1", "pa55word"),
    ('{"api_key": "pa55\\"word"}', "word"),
    ("{'auth_token': 'pa55word'}", "pa55word"),
    ("    api_key: pa55word", "pa55word"),
    ("+  - client_secret: pa55 word", "pa55"),
    ("environment: {API_TOKEN: pa55 word, B: 1}", "pa55"),
    ("{a: 1, api_key: 'pa55''s, word'}", "word"),
    ('{"a": 1, api_key: "pa55\\" word"}', "word"),
]

HARMLESS = [
    "keys[2].services[0]: 'fetch' is no service of this gateway",
    "general_settings.master_key: os.environ/LITELLM_MASTER_KEY",
    "master_key: os.environ/LITELLM_MASTER_KEY",
    "LITELLM_MASTER_KEY=<set>",
    "the key claude-code is blocked; key: claude-code",
    "risk-free, disk-full, task-42",
    "http://mcp-fetch:8080/sse",
    "{master_key: os.environ/LITELLM_MASTER_KEY, a: 1}",
    "{a_token: }",
    "max_tokens=5 token_count: 7",
    "no bearer token was sent",
]


@pytest.mark.parametrize(("text", "secret"), LEAKS)
def test_masks_what_looks_like_a_secret(text: str, secret: str) -> None:
    assert secret not in redact(text)
    assert MASK in redact(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_leaves_the_rest_as_it_is(text: str) -> None:
    assert redact(text) == text


@given(st.text(), st.text(min_size=4), st.text())
def test_given_secrets_never_stay(before: str, secret: str, after: str) -> None:
    for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1]):
        cleaned = redact(f"{before} {form} {after}", [secret]).replace(MASK, "\0")
        assert secret not in cleaned or secret in "\0"


@given(st.lists(st.text(min_size=4), min_size=1), st.text())
def test_a_secret_inside_another_one_leaves_nothing_behind(secrets: list[str], text: str) -> None:
    joined = text + " ".join(secrets)
    cleaned = redact(joined, secrets).replace(MASK, "\0")
    assert not any(secret in cleaned for secret in secrets if "\0" not in secret)


def test_short_secrets_are_masked_as_words_only() -> None:
    assert redact("x is taxed: x", ["x"]) == f"{MASK} is taxed: {MASK}"


PLAIN = st.none() | st.booleans() | st.integers() | st.text("ab cé")
DATA = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text("ab"), inner))


@given(DATA)
def test_harmless_data_stays_as_it_is(data: Any) -> None:
    assert redact_data(data) == data


def test_data_masks_members_by_name() -> None:
    data = {"api_key": "abc", "alias": "abc", "nested": [("x", {"PASSWORD": "abc"})], "token": None, "max_tokens": 5}
    assert redact_data(data) == {
        "api_key": MASK,
        "alias": "abc",
        "nested": [("x", {"PASSWORD": MASK})],
        "token": None,
        "max_tokens": 5,
    }


def test_filter() -> None:
    redact_filter = FilterModule().filters()["redact"]
    assert redact_filter({"log": "it was hunter2!"}, ["hunter2"]) == {"log": f"it was {MASK}!"}
    with pytest.raises(AnsibleFilterError, match="list of strings"):
        redact_filter("x", "hunter2")
