# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools for S3 servers: what they say of objects and of errors. The scenario services proves the SDK."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest

SOURCE = Path(__file__).parents[3] / "images" / "mcp-minio" / "mcp_minio.py"
_SPEC = importlib.util.spec_from_file_location("mcp_minio", SOURCE)
assert _SPEC
assert _SPEC.loader
mcp_minio = importlib.util.module_from_spec(_SPEC)
sys.modules["mcp_minio"] = mcp_minio
_SPEC.loader.exec_module(mcp_minio)


def not_xml() -> Exception:
    """The error of a parser, whose code is a number."""
    try:
        ElementTree.fromstring("sk-hidden")
    except ElementTree.ParseError as error:
        return error
    raise AssertionError


class S3Error(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(f"{code}, secret=sk-hidden")
        self.code = code


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (S3Error("InvalidAccessKeyId"), "the access key or the secret key is wrong; check mcp_minio_access_key"),
        (S3Error("SignatureDoesNotMatch"), "the access key or the secret key is wrong; check mcp_minio_secret_key"),
        (S3Error("AccessDenied"), "or it may not do this"),
        (S3Error("NoSuchBucket"), "there is no such bucket; list_buckets"),
        (S3Error("NoSuchKey"), "there is no such object; list_objects"),
        (S3Error("SlowDown"), "the server refused the request (SlowDown)"),
        (ValueError("bucket name is invalid"), "bucket name is invalid"),
        (not_xml(), "what answers there is no S3 server; check mcp_minio_endpoint"),
        (type("InvalidResponseError", (Exception,), {})("sk-hidden"), "what answers there is no S3 server"),
        (ConnectionError("sk-hidden"), "cannot be reached (ConnectionError); check mcp_minio_endpoint"),
    ],
)
def test_an_error_is_one_sentence_with_the_fix_and_no_key(error: Exception, words: str) -> None:
    said = mcp_minio.cause("minio:9000", error)
    assert said.startswith("minio:9000: ")
    assert words in said
    assert "sk-hidden" not in said


@pytest.mark.parametrize(
    ("data", "size", "expected"),
    [
        (b"plain", 5, {"text": "plain", "truncated": False}),
        ("Zürich".encode()[:2], 7, {"text": "Z", "truncated": True}),
        (b"\x89PNG\xff\xfe", 6, {"base64": "iVBOR//+", "truncated": False}),
        (b"", 0, {"text": "", "truncated": False}),
    ],
)
def test_content(data: bytes, size: int, expected: dict[str, Any]) -> None:
    found = mcp_minio.content(data, "text/plain", size)
    assert {name: found[name] for name in expected} == expected
    assert found["size"] == size


def test_writes_are_offered_only_when_they_are_allowed() -> None:
    storage = mcp_minio.Storage(None, "minio:9000")
    names = [[tool.__name__ for tool in mcp_minio.tools(storage, allowed)] for allowed in (False, True)]
    assert names[0] == ["list_buckets", "list_objects", "stat_object", "read_object"]
    assert names[1] == [*names[0], "put_object", "delete_object"]


class Client:
    """As much of the SDK as the reading tools use, for limits that a real server needs a lot of data for."""

    asked: int | None = None

    def list_objects(self, _bucket: str, prefix: str | None, recursive: bool) -> Any:
        assert (recursive, prefix) == (True, None)
        return (SimpleNamespace(object_name=f"{n}", size=n, last_modified=None) for n in range(5000))

    def stat_object(self, _bucket: str, _key: str) -> Any:
        return SimpleNamespace(size=9_000_000, content_type="text/plain")

    def get_object(self, _bucket: str, _key: str, length: int) -> Any:
        self.asked = length
        return SimpleNamespace(read=lambda: b"x" * 10, close=lambda: None, release_conn=lambda: None)


@pytest.mark.parametrize(("asked", "given"), [(10, 10), (0, 1), (5000, 1000)])
def test_lists_are_bounded(asked: int, given: int) -> None:
    assert len(json.loads(mcp_minio.Storage(Client(), "m").list_objects("b", limit=asked))) == given


def test_reads_are_bounded() -> None:
    client = Client()
    said = json.loads(mcp_minio.Storage(client, "m").read_object("b", "k", max_bytes=10**9))
    assert client.asked == mcp_minio.MAX_BYTES
    assert said["truncated"] is True


def test_a_tool_raises_the_sentence_in_place_of_the_error() -> None:
    class Broken:
        def list_buckets(self) -> None:
            raise S3Error("SignatureDoesNotMatch")

    with pytest.raises(mcp_minio.ToolProblem, match="is wrong"):
        mcp_minio.tools(mcp_minio.Storage(Broken(), "m"), False)[0]()


@pytest.mark.parametrize(
    ("there", "words"), [(False, "there is no such bucket; list_buckets"), (True, "there is no such object")]
)
@pytest.mark.parametrize("name", ["stat_object", "read_object"])
def test_a_missing_bucket_is_no_missing_object(name: str, there: bool, words: str) -> None:
    class Empty:
        def stat_object(self, _bucket: str, _key: str) -> None:
            raise S3Error("NoSuchKey")

        def bucket_exists(self, _bucket: str) -> bool:
            return there

    tool = next(one for one in mcp_minio.tools(mcp_minio.Storage(Empty(), "m"), False) if one.__name__ == name)
    with pytest.raises(mcp_minio.ToolProblem, match=words):
        tool("b", "k")
