# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""config.yaml as text: read with places, and written."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import document, files, text
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import (
    DocumentError,
    MissingYaml,
    from_bytes,
    from_text,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Deployment
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.rules import check
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import facts
from hypothesis import given
from hypothesis import strategies as st

CONFIG = {"general_settings": {"master_key": "os.environ/X"}, "model_list": [{"model_name": "ä", "n": "1e10"}]}
TEXT = st.text()
DEPLOYMENT = Deployment(facts("1.77.3"))


def test_render_is_what_litellm_reads_back() -> None:
    written = text.render(CONFIG, "1.77.3", {"model_list": "litellm_models"})
    assert written.startswith("# managed by lan.mcp_gateway")
    assert "# model_list: from litellm_models\nmodel_list:\n" in written
    assert text.version_of(written) == "1.77.3"
    assert yaml.safe_load(written) == CONFIG
    assert text.render(yaml.safe_load(written), "1.77.3", {"model_list": "litellm_models"}) == written


@given(st.dictionaries(TEXT, TEXT | st.integers() | st.booleans() | st.lists(TEXT) | st.dictionaries(TEXT, TEXT)))
def test_round_trip(config: dict[str, Any]) -> None:
    assert from_text(text.render(config, "1.77.3")).content == (config or None)


@given(TEXT)
def test_what_ansible_must_not_template_is_marked(value: str) -> None:
    written = text.dump({"a": value, "b": text.Template("{{ vault_b }}")}, inventory=True)
    assert ("!unsafe" in written) == ("{{" in value or "{%" in value)
    assert yaml.safe_load(written.replace("!unsafe", "!!str")) == {"a": value, "b": "{{ vault_b }}"}


@pytest.mark.parametrize(
    ("given_text", "rule", "line", "column"),
    [
        ("a: [1\n", "not-yaml", 2, 1),
        ("a: !python/object:os.system x\n", "not-yaml", 1, 4),
        ("a: \x01\n", "not-yaml", 1, 4),
        ("a: 1\nb: 2024-13-45\n", "not-yaml", 2, 4),
        ("a: !!int x\n", "not-yaml", 1, 4),
        ("? [a]\n: b\n? {c: d}\n: e\n", "not-yaml", 1, 3),
        ("a: &x [*x]\n", "too-large", 1, 4),
        ("a: &x {b: *x}\n", "too-large", 1, 4),
        ("[" * 100_000 + "]" * 100_000, "too-large", 1, 101),
        ("- " * 100_000 + "x", "too-large", 1, 201),
    ],
)
def test_refuses(given_text: str, rule: str, line: int | None, column: int | None) -> None:
    with pytest.raises(DocumentError) as caught:
        from_text(given_text)
    found = caught.value.finding
    assert (found.rule, found.where, found.line, found.column) == (rule, "(file)", line, column)


def test_aliases_of_aliases_are_refused_before_they_fill_the_memory() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    started = time.monotonic()
    with pytest.raises(DocumentError, match="expands to more than"):
        from_text("\n".join(lines))
    assert time.monotonic() - started < 5


def test_not_utf_8() -> None:
    with pytest.raises(DocumentError) as caught:
        from_bytes(b"a: 1\nb: caf\xe9\n")
    assert (caught.value.finding.rule, caught.value.finding.line, caught.value.finding.column) == ("not-utf-8", 2, 7)
    assert from_bytes(b"\xef\xbb\xbfa: 1\n").content == {"a": 1}  # with a byte order mark


@pytest.mark.parametrize(
    ("given_text", "where", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "a", 3),
        ("a:\n  x: 1\n  x: 2\n", "a.x", 3),
        ("a:\n- {x: 1, x: 2}\n", "a[0].x", 2),
    ],
)
def test_a_key_that_is_given_twice(given_text: str, where: str, line: int) -> None:
    read = from_text(given_text)
    assert [(one.rule, one.where, one.line) for one in read.findings] == [("duplicate-key", where, line)]


def test_anchors_and_merges_are_fine() -> None:
    read = from_text("a: &x {k: 1, m: 1}\nb:\n  <<: *x\n  k: 2\n")
    assert (read.content, read.findings) == ({"a": {"k": 1, "m": 1}, "b": {"k": 2, "m": 1}}, ())
    assert read.position(("b", "k")) == (4, 3)
    assert read.position(("b", "m")) == (1, 14)  # where it is written


def test_positions() -> None:
    read = from_text("a:\n  - b: 1\n    'c d': [x, y]\n  - 2: z\n")
    assert read.position(()) == (1, 1)
    assert read.position(("a", 0, "c d", 1)) == (3, 16)
    assert read.position(("a", 1, 2)) == (4, 5)
    assert read.position(("a", 7, "nowhere")) == (1, 1)
    assert document.from_data({"a": 1}).position(("a",)) == (None, None)


def test_the_shell_reference_that_breaks_a_flow_list_hides_nothing() -> None:
    read = from_text("a: [${X}]\nvirtual_keys: []\n")
    assert [one.rule for one in read.findings] == ["not-yaml"]
    assert read.content == {"a": ["${X}"], "virtual_keys": []}


def test_a_file_of_five_megabytes() -> None:
    entry = "- model_name: m{0}\n  litellm_params:\n    model: openai/m{0}\n"
    body = "general_settings: {master_key: os.environ/X}\nmodel_list:\n" + "".join(map(entry.format, range(90_000)))
    assert len(body) > 5_000_000
    broken = body + "virtual_keys: []\n"
    found = check(from_text(broken), DEPLOYMENT)
    assert [(one.rule, one.line) for one in found] == [("unknown-section", broken.count("\n"))]


def test_includes_are_put_together_as_litellm_does(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(
        "include: [models.yaml, missing.yaml]\nmodel_list: []\nrouter_settings: {num_retries: 1}\n"
    )
    (tmp_path / "models.yaml").write_text("model_list: [{model_name: a}]\nrouter_settings: {timeout: 2}\n")
    loaded = files.from_file(str(tmp_path / "config.yaml"))
    assert loaded is not None
    assert loaded.files == {"models.yaml"}
    assert loaded.document.content["model_list"] == [{"model_name": "a"}]
    assert loaded.document.content["router_settings"] == {"timeout": 2}
    assert [(one.rule, one.where, one.line) for one in loaded.document.findings] == [
        ("duplicate-key", "router_settings", 3)
    ]
    (tmp_path / "models.yaml").write_text("a: [\n")
    with pytest.raises(DocumentError) as caught:
        files.from_file(str(tmp_path / "config.yaml"))
    assert (caught.value.finding.where, caught.value.finding.line) == ("models.yaml", 2)


def test_without_pyyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "yaml", None)
    monkeypatch.setattr(text, "yaml", None)
    for call in (lambda: text.render(CONFIG, "1.77.3"), lambda: text.dump(CONFIG), lambda: from_text("a: 1")):
        with pytest.raises(MissingYaml, match="python3-yaml"):
            call()
    assert yaml.safe_load(text.render(CONFIG, "1.77.3", fallback=True)) == CONFIG
