# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""config.yaml as text."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import config_file
from hypothesis import given
from hypothesis import strategies as st

CONFIG = {"general_settings": {"master_key": "os.environ/X"}, "model_list": [{"model_name": "ä", "n": "1e10"}]}


def test_render_is_what_litellm_reads_back() -> None:
    text = config_file.render(CONFIG)
    assert text.startswith("# managed by lan.mcp_gateway")
    assert yaml.safe_load(text) == CONFIG
    assert config_file.render(yaml.safe_load(text)) == text


@given(
    st.dictionaries(st.text(), st.text() | st.integers() | st.lists(st.text()) | st.dictionaries(st.text(), st.text()))
)
def test_round_trip(config: dict[str, Any]) -> None:
    assert config_file.load(config_file.render(config)) == config


@pytest.mark.parametrize(
    ("text", "rule", "where"),
    [
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", "line 3"),
        ("a:\n  x: 1\n  x: 2\n", "duplicate-key", "line 3"),
        ("a: [1\n", "not-yaml", "line 2"),
        ("a: !python/object:os.system x\n", "not-yaml", "line 1"),
        ("a: \x01\n", "not-yaml", "(file)"),
    ],
)
def test_refuses(text: str, rule: str, where: str) -> None:
    with pytest.raises(config_file.ConfigFileError) as caught:
        config_file.load(text)
    assert (caught.value.rule, caught.value.where) == (rule, where)


def test_anchors_and_merges_are_fine() -> None:
    assert config_file.load("a: &x {k: 1}\nb: {<<: *x, l: 2}\n") == {"a": {"k": 1}, "b": {"k": 1, "l": 2}}


def test_without_pyyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_file, "yaml", None)
    for call in (lambda: config_file.render(CONFIG), lambda: config_file.load("a: 1")):
        with pytest.raises(config_file.MissingYaml, match="python3-yaml"):
            call()
    assert yaml.safe_load(config_file.render(CONFIG, fallback=True)) == CONFIG
