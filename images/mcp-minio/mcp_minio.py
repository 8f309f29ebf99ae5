# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP tools for MinIO and other S3 servers: list, tell of and read buckets and objects; writes only when allowed.

Environment: C(MINIO_ENDPOINT) (host:port, plain HTTP), C(MINIO_ACCESS_KEY), C(MINIO_SECRET_KEY), C(MINIO_REGION),
C(MINIO_ALLOW_WRITE). Serves SSE at C(/sse), or with C(--transport http) streamable HTTP at C(/mcp), on port 8080.

A call that fails raises an error of one sentence that names the cause and the fix, never a key.
"""

from __future__ import annotations

import argparse
import base64
import io
import json
import os
from collections.abc import Callable, Mapping
from functools import wraps
from itertools import islice
from typing import Any

PORT = 8080
MAX_BYTES = 1_000_000
CONNECT_SECONDS, READ_SECONDS = 3, 20

_WRONG_KEY = "the access key or the secret key is wrong"
CAUSES: Mapping[str, str] = {
    "InvalidAccessKeyId": f"{_WRONG_KEY}; check mcp_minio_access_key",
    "SignatureDoesNotMatch": f"{_WRONG_KEY}; check mcp_minio_secret_key",
    "AccessDenied": f"{_WRONG_KEY}, or it may not do this; check mcp_minio_access_key and its policy",
    "NoSuchBucket": "there is no such bucket; list_buckets names those that there are",
    "NoSuchKey": "there is no such object; list_objects names those that there are",
}
# By name: this module is read where the SDK is not installed. A web page that is no XML ends in ParseError.
NO_S3_SERVER = ("InvalidResponseError", "ParseError")


class ToolProblem(Exception):
    """What goes to the client in place of a result."""


class MissingBucket(Exception):
    """The bucket of an object is not there; the code is what the server says where it can."""

    code = "NoSuchBucket"


def cause(endpoint: str, error: Exception) -> str:
    """One sentence for an error of the SDK: what it means and what to do."""
    code = getattr(error, "code", "")
    code = code if isinstance(code, str) else ""  # that of ParseError is a number
    if code in CAUSES:
        return f"{endpoint}: {CAUSES[code]} ({code})"
    if code:
        return f"{endpoint}: the server refused the request ({code})"
    if type(error).__name__ in NO_S3_SERVER:
        return f"{endpoint}: what answers there is no S3 server; check mcp_minio_endpoint"
    if isinstance(error, (TypeError, ValueError)):
        return f"{endpoint}: {error}"
    return (
        f"{endpoint}: the server cannot be reached ({type(error).__name__}); check mcp_minio_endpoint and its networks"
    )


def content(data: bytes, content_type: str, size: int) -> dict[str, Any]:
    """An object's content for a reader: text where it is text, else Base64; C(truncated) when there is more."""
    about = {"content_type": content_type, "size": size, "truncated": len(data) < size}
    try:
        # A character that was cut in half at the end is no reason to call it binary.
        return {**about, "text": data.decode("utf-8") if len(data) == size else _cut(data)}
    except UnicodeDecodeError:
        return {**about, "base64": base64.b64encode(data).decode("ascii")}


def _cut(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(data) - 3:
            raise
        return data[: error.start].decode("utf-8")


def bounded(number: int, largest: int) -> int:
    """A limit that a client asked for, between 1 and what this server gives."""
    return max(1, min(number, largest))


class Storage:
    """The tools, on a client of the SDK."""

    def __init__(self, client: Any, endpoint: str) -> None:
        self._client, self.endpoint = client, endpoint

    def list_buckets(self) -> str:
        """List the buckets."""
        found = [
            {"name": bucket.name, "created": _time(bucket.creation_date)} for bucket in self._client.list_buckets()
        ]
        return json.dumps(found)

    def list_objects(self, bucket: str, prefix: str = "", limit: int = 100) -> str:
        """List objects of a bucket whose keys start with a prefix, 1000 at the most."""
        rows = self._client.list_objects(bucket, prefix=prefix or None, recursive=True)
        found = [
            {"key": row.object_name, "size": row.size, "modified": _time(row.last_modified)}
            for row in islice(rows, bounded(limit, 1000))
        ]
        return json.dumps(found)

    def stat_object(self, bucket: str, key: str) -> str:
        """Tell an object's size, type, time and ETag."""
        row = self._stat(bucket, key)
        about = {"size": row.size, "content_type": row.content_type, "modified": _time(row.last_modified)}
        return json.dumps({**about, "etag": row.etag})

    def read_object(self, bucket: str, key: str, max_bytes: int = 100_000) -> str:
        """Read the beginning of an object, as text where it is text, else in Base64."""
        about = self._stat(bucket, key)
        answer = self._client.get_object(bucket, key, length=bounded(max_bytes, MAX_BYTES)) if about.size else None
        try:
            data = answer.read() if answer else b""
        finally:
            if answer:
                answer.close()
                answer.release_conn()
        return json.dumps(content(data, about.content_type or "", about.size), ensure_ascii=False)

    def _stat(self, bucket: str, key: str) -> Any:
        try:
            return self._client.stat_object(bucket, key)
        except Exception as error:
            # The answer to a HEAD has no text: a missing bucket looks like a missing object.
            if getattr(error, "code", "") == "NoSuchKey" and not self._client.bucket_exists(bucket):
                raise MissingBucket from None
            raise

    def put_object(self, bucket: str, key: str, text: str) -> str:
        """Write a text as an object."""
        data = text.encode("utf-8")
        self._client.put_object(bucket, key, io.BytesIO(data), len(data), content_type="text/plain; charset=utf-8")
        return json.dumps({"written": key, "size": len(data)})

    def delete_object(self, bucket: str, key: str) -> str:
        """Delete an object."""
        self._client.remove_object(bucket, key)
        return json.dumps({"deleted": key})


READING = ("list_buckets", "list_objects", "stat_object", "read_object")
WRITING = ("put_object", "delete_object")


def tools(storage: Storage, allow_write: bool) -> list[Callable[..., str]]:
    """The functions to offer; each raises ToolProblem in place of the SDK's errors."""
    names = (*READING, *(WRITING if allow_write else ()))
    return [_explained(storage, getattr(storage, name)) for name in names]


def _explained(storage: Storage, tool: Callable[..., str]) -> Callable[..., str]:
    @wraps(tool)
    def call(*args: Any, **kwargs: Any) -> str:
        try:
            return tool(*args, **kwargs)
        except Exception as error:
            raise ToolProblem(cause(storage.endpoint, error)) from None

    return call


def _time(moment: Any) -> str:
    return moment.isoformat() if moment else ""


def connect(environ: Mapping[str, str]) -> Storage:
    """Storage for the settings of the environment. Nothing is asked yet."""
    import urllib3
    from minio import Minio

    http = urllib3.PoolManager(
        timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS), retries=urllib3.Retry(0), maxsize=10
    )
    endpoint = environ["MINIO_ENDPOINT"]
    client = Minio(
        endpoint=endpoint,
        access_key=environ["MINIO_ACCESS_KEY"],
        secret_key=environ["MINIO_SECRET_KEY"],
        region=environ.get("MINIO_REGION") or "us-east-1",
        secure=False,
        http_client=http,
    )
    return Storage(client, endpoint)


def main() -> None:
    """Serve until the container ends."""
    from mcp.server.fastmcp import FastMCP
    from mcp.server.transport_security import TransportSecuritySettings

    parser = argparse.ArgumentParser(description="Serve MCP tools for an S3 server.")
    parser.add_argument("--transport", choices=("sse", "http"), default="sse")
    options = parser.parse_args()
    # A container is reached by its name: the guard against DNS rebinding is for a browser on the same machine.
    security = TransportSecuritySettings(enable_dns_rebinding_protection=False)
    server = FastMCP("mcp-minio", host="0.0.0.0", port=PORT, transport_security=security, stateless_http=True)
    allow_write = os.environ.get("MINIO_ALLOW_WRITE", "false").lower() == "true"
    for tool in tools(connect(os.environ), allow_write):
        server.add_tool(tool)
    server.run(transport="sse" if options.transport == "sse" else "streamable-http")


if __name__ == "__main__":
    main()
