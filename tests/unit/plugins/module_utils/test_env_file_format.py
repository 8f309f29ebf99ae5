# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An environment file means the same to docker compose and to us."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file
from hypothesis import given
from hypothesis import strategies as st

NASTY = [
    "",
    " ",
    " lead and trail ",
    "plain-value_1.2/3:4@5%6+7=8,9~",
    "$HOME ${X} $$ $",
    "50% @ #1 # comment?",
    "#first",
    "it's",
    "it's $HOME $$ ${X} $5",
    '"quoted"',
    "both ' and \"",
    "\\",
    "ends with \\",
    "\\' \\\" \\n \\$",
    "$'x'",
    "tab\there",
    "`id` !x *?[a] ~ {b} <c> |&;",
    "ünïcödé € 😀 \u2028'\xa0",
    "=starts",
    "export",
]

VALUES = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(list("\t $'\"\\#=%@{}`n")))


@pytest.mark.parametrize("value", NASTY)
def test_round_trip(value: str) -> None:
    assert _env_file.parse(_env_file.render({"A": "1", "NAME": value, "B": "2"})) == {"A": "1", "NAME": value, "B": "2"}


@given(st.dictionaries(st.from_regex(r"[A-Z_][A-Z0-9_]{0,5}", fullmatch=True), VALUES))
def test_round_trip_of_anything(variables: dict[str, str]) -> None:
    assert _env_file.parse(_env_file.render(variables)) == variables


def compose_reads(directory: Path, text: str) -> dict[str, str]:
    """What docker compose puts into a container for the environment file *text*."""
    (directory / "x.env").write_text(text, encoding="utf-8")
    project = {"services": {"a": {"image": "x", "env_file": ["x.env"]}}}
    (directory / "compose.yaml").write_text(json.dumps(project), encoding="utf-8")
    command = ["docker", "compose", "-f", str(directory / "compose.yaml"), "config", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)["services"]["a"]["environment"]
    return {name: value.replace("$$", "$") for name, value in found.items()}  # config writes $ as $$


def test_docker_compose_reads_the_same(tmp_path: Path) -> None:
    variables = {f"V{index}": value for index, value in enumerate(NASTY)}
    assert compose_reads(tmp_path, _env_file.render(variables)) == variables


@pytest.mark.parametrize(
    "line",
    [
        "A=b # c",
        "A=b#c",
        "A= #x",
        "A='x' # c",
        "A=$$x",
        'A="\\$x"',
        "A: b",
        "export A = b",
        "A=\\n",
        'A="a\\tb"',
        "A=a'b'",
    ],
)
def test_docker_compose_reads_foreign_lines_the_same(tmp_path: Path, line: str) -> None:
    assert compose_reads(tmp_path, f"{line}\n") == _env_file.parse(f"{line}\n")


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "a\0b", "\x1b", "\ud800", "a\x85b"])
def test_refuses_what_no_file_can_hold(value: str) -> None:
    with pytest.raises(_env_file.EnvFileError, match=r"^NAME: the value holds"):
        _env_file.render({"NAME": value})


@pytest.mark.parametrize("name", ["", "1A", "A-B", "A B", "Ä", "A=B", "A\n"])
def test_refuses_bad_names(name: str) -> None:
    with pytest.raises(_env_file.EnvFileError, match="is not a variable name"):
        _env_file.render({name: "x"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A=1\n!bad\n", "line 2: not a NAME=value"),
        ("A=1\nB='secret\n", "line 2: B: the quote is not closed"),
        ("B='secret' x\n", "line 1: B: text after the closing quote"),
        ("B=$SECRET\n", "line 1: B: refers to a variable"),
        ("B=${SECRET:-x}\n", "line 1: B: refers to a variable"),
        ("A word\n", "line 1: A: not a NAME=value"),
    ],
)
def test_names_the_line_and_never_the_value(text: str, message: str) -> None:
    with pytest.raises(_env_file.EnvFileError, match=message) as caught:
        _env_file.parse(text)
    assert "secret" not in str(caught.value).lower()


def test_reference_to_an_earlier_variable() -> None:
    assert _env_file.parse("A=1\nB=${A}2\n") == {"A": "1", "B": "12"}


def test_edit_touches_nothing_else() -> None:
    text = "# ours\nA=1\n\nexport B='2' # two\nC=3\nNAME_ONLY\n"
    edited = _env_file.edit(text, {"B": "2", "C": "x y", "D": "4"}, drop=["A"])
    assert edited == "# ours\n\nexport B='2' # two\nC='x y'\nNAME_ONLY\nD=4\n"


def test_edit_leaves_one_of_a_repeated_name() -> None:
    assert _env_file.edit("A=1\nA=2\n", {"A": "2"}) == "A=2\n"


@given(st.dictionaries(st.sampled_from("ABC"), VALUES), st.dictionaries(st.sampled_from("BCD"), VALUES))
def test_edit_is_parse_and_update(before: dict[str, str], changes: dict[str, str]) -> None:
    assert _env_file.parse(_env_file.edit(_env_file.render(before), changes)) == {**before, **changes}
