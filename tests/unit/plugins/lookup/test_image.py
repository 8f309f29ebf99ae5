# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Local names of images: one name for one content, and another for every other."""

from __future__ import annotations

import base64
import io
import re
import tarfile
from pathlib import Path

import pytest
from ansible.errors import AnsibleLookupError
from ansible.plugins.loader import lookup_loader
from ansible_collections.lan.mcp_gateway.plugins.lookup import image
from hypothesis import given
from hypothesis import strategies as st

FILES = st.dictionaries(st.text(min_size=1, max_size=8), st.tuples(st.booleans(), st.binary(max_size=16)), max_size=4)
ARGS = st.dictionaries(st.text(min_size=1, max_size=4), st.text(max_size=4), max_size=3)


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Two images on a base, one of them in two versions."""
    for name, path, text in (
        ("base", "make-base", "#!/bin/sh\n"),
        ("litellm", "Dockerfile", "FROM x\n"),
        ("litellm", "requirements-1.0.lock", "a==1\n"),
        ("litellm", "requirements-2.0.lock", "a==2\n"),
        ("litellm", "requirements-node.lock", "n==1\n"),
        ("postgres", "Dockerfile", "FROM x\n"),
    ):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / path).write_text(text)
    return tmp_path


def _name(images: Path, name: str, version: str | None = None) -> str:
    return str(image.describe(name, version, images)["name"])


@given(FILES, ARGS, st.none() | st.text(max_size=4))
def test_the_order_of_files_and_arguments_does_not_matter(
    files: dict[str, tuple[bool, bytes]], args: dict[str, str], base: str | None
) -> None:
    one = image.context_hash(files, args, base)
    other = image.context_hash(dict(reversed(files.items())), dict(reversed(args.items())), base)
    assert one == other
    assert re.fullmatch(r"[0-9a-f]{12}", one)


@given(FILES, ARGS, FILES, ARGS)
def test_two_contexts_have_one_hash_only_if_they_are_equal(
    files: dict[str, tuple[bool, bytes]],
    args: dict[str, str],
    others: dict[str, tuple[bool, bytes]],
    other_args: dict[str, str],
) -> None:
    same = (files, args) == (others, other_args)
    assert (image.context_hash(files, args, None) == image.context_hash(others, other_args, None)) is same


def test_names(images: Path) -> None:
    assert re.fullmatch(r"mcp-gateway/postgres:[0-9a-f]{12}", _name(images, "postgres"))
    assert re.fullmatch(r"mcp-gateway/litellm:1\.0-[0-9a-f]{12}", _name(images, "litellm", "1.0"))
    assert _name(images, "postgres") == _name(images, "postgres")


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("postgres/Dockerfile", ["postgres"]),
        ("base/make-base", ["base", "litellm", "postgres"]),
        ("litellm/requirements-1.0.lock", ["litellm"]),
        ("litellm/requirements-2.0.lock", []),
        ("litellm/requirements-node.lock", ["litellm"]),
        ("litellm/query-engine/new.mjs", ["litellm"]),
        ("litellm/__pycache__/migrate.cpython-311.pyc", []),
        ("litellm/Dockerfile~", []),
    ],
)
def test_a_changed_file_changes_the_images_that_are_built_of_it(images: Path, path: str, changed: list[str]) -> None:
    def names() -> dict[str, str]:
        return {
            name: _name(images, name, "1.0" if name == "litellm" else None) for name in ("base", "litellm", "postgres")
        }

    before = names()
    (images / path).parent.mkdir(exist_ok=True)
    (images / path).write_text("changed\n")
    assert [name for name, value in names().items() if value != before[name]] == changed


def test_the_executable_bit_counts(images: Path) -> None:
    before = _name(images, "base")
    (images / "base" / "make-base").chmod(0o755)
    assert _name(images, "base") != before


@pytest.mark.parametrize(
    ("name", "version", "words"),
    [
        ("nothing", None, "there is no image 'nothing'; known are base, litellm, postgres"),
        ("litellm", None, r"needs version=; there are 1\.0, 2\.0"),
        ("litellm", "3.0", r"cannot be built in version '3\.0'; there are 1\.0, 2\.0"),
        ("postgres", "17", "has no versions"),
    ],
)
def test_what_there_is_not_is_refused(images: Path, name: str, version: str | None, words: str) -> None:
    with pytest.raises(image.UnknownImage, match=words):
        image.describe(name, version, images)


def test_the_lookup_names_the_real_images() -> None:
    lookup = lookup_loader.get("lan.mcp_gateway.image")
    names = lookup.run(["base", "litellm:1.77.3", "postgres", "mcp-postgres", "mcp-fetch", "selftest-model"])
    assert [name.split(":")[0].removeprefix("mcp-gateway/") for name in names] == [
        "base",
        "litellm",
        "postgres",
        "mcp-postgres",
        "mcp-fetch",
        "selftest-model",
    ]
    assert lookup.run(["litellm"], version="1.77.3") == [names[1]]


def test_details_hold_what_a_build_needs() -> None:
    (found,) = lookup_loader.get("lan.mcp_gateway.image").run(["mcp-fetch"], details=True)
    assert found["args"]["BASE"].startswith("mcp-gateway/base:")
    assert (Path(found["context"]) / "Dockerfile").is_file()
    assert found["labels"]["lan.mcp_gateway.context"] == found["tag"]


def test_an_archive_holds_the_contexts_and_nothing_else(images: Path) -> None:
    contexts = {
        "litellm": image.read_context(images / "litellm", "1.0"),
        "base": image.read_context(images / "base", None),
    }
    text = image.archive(contexts)
    assert text == image.archive(dict(reversed(contexts.items())))
    with tarfile.open(fileobj=io.BytesIO(base64.b64decode(text)), mode="r:gz") as tar:
        assert tar.getnames() == [
            "base/make-base",
            "litellm/Dockerfile",
            "litellm/requirements-1.0.lock",
            "litellm/requirements-node.lock",
        ]


def test_an_archive_keeps_bytes_and_the_executable_bit() -> None:
    text = image.archive({"a": {"x": (True, b"\x00\r\n"), "y": (False, b"")}})
    with tarfile.open(fileobj=io.BytesIO(base64.b64decode(text)), mode="r:gz") as tar:
        assert [(entry.name, entry.mode) for entry in tar] == [("a/x", 0o755), ("a/y", 0o644)]
        content = tar.extractfile("a/x")
        assert content is not None
        assert content.read() == b"\x00\r\n"


def test_the_lookup_says_what_is_wrong() -> None:
    with pytest.raises(AnsibleLookupError, match="needs version"):
        lookup_loader.get("lan.mcp_gateway.image").run(["litellm"])


def _built_on(images: Path, name: str, *parents: str) -> None:
    (images / name).mkdir(exist_ok=True)
    arguments = "".join(f"ARG {parent.upper().replace('-', '_')}\n" for parent in parents)
    (images / name / "Dockerfile").write_text(f"# a comment\n{arguments}FROM ${{BASE}} AS build\nARG NOT_A_PARENT\n")


def test_an_image_on_another_has_its_name_as_an_argument_and_follows_it(images: Path) -> None:
    _built_on(images, "node", "base")
    _built_on(images, "mcp-bridge", "base", "node")
    _built_on(images, "mcp-files", "mcp-bridge", "node")
    before = image.describe("mcp-files", None, images)
    assert before["args"] == {
        name: _name(images, other) for name, other in (("MCP_BRIDGE", "mcp-bridge"), ("NODE", "node"))
    }
    assert before["parents"] == ["base", "node", "mcp-bridge"]  # each after its own
    (images / "node" / "npm-ci").write_text("changed\n")
    assert _name(images, "mcp-files") != before["name"]
    assert _name(images, "postgres") == _name(images, "postgres")


def test_an_image_that_is_built_on_itself_is_refused(images: Path) -> None:
    _built_on(images, "one", "two")
    _built_on(images, "two", "one")
    with pytest.raises(image.UnknownImage, match="'one' is built on itself: one -> two -> one"):
        image.describe("one", None, images)


def test_the_known_images_are_the_folders_with_a_dockerfile(images: Path) -> None:
    assert image.known_images(images) == ["litellm", "postgres"]
