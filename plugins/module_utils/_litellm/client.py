# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""LiteLLM's admin API over one kept-alive connection. Standard library only; knows no AnsibleModule."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import ssl
import time
from collections.abc import Mapping
from typing import Any, NoReturn
from urllib.parse import urlencode, urlsplit

from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

RETRIED_STATUS = (429, 502, 503, 504)
ATTEMPTS = 3
LONGEST_PAUSE = 5.0  # seconds, also for a Retry-After that asks for more
# uvicorn closes an idle connection after 5 s. A write on a connection that is being closed could not be told from a
# write that was lost, so no connection is used again after this many seconds.
LONGEST_IDLE = 2.0
LARGEST_PAGE = 100  # rows: the most that LiteLLM gives at once, on every version
LONGEST_WORDS = 400  # characters of the server's words that an error quotes


class LiteLLMError(Exception):
    """A request did not succeed. C(status) is the HTTP status, None where there was no answer."""

    retry_after: float | None = None  # seconds that the server asks to wait

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class Unreachable(LiteLLMError):
    """Nothing answers, or the connection broke. C(refused): nothing listens there, so nothing was sent."""

    def __init__(self, message: str, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused


class AuthError(LiteLLMError):
    """The key is not accepted (401) or may not do this (403)."""


class NotFound(LiteLLMError):
    """There is no such object or route (404)."""


class Conflict(LiteLLMError):
    """What was sent is refused: it exists already, or is not valid (400, 409, 422)."""


class RateLimited(LiteLLMError):
    """Too many requests (429), also after the retries."""


class ServerError(LiteLLMError):
    """The proxy failed, or its database is not there (5xx, and what LiteLLM disguises as another status)."""


class ProtocolError(LiteLLMError):
    """The answer is none of LiteLLM's: not JSON, half a body, a redirect, an unexpected shape."""


class LiteLLMClient:
    """Requests to one proxy. *admin_key* and *secrets* never show in an error. *timeout* is in seconds per request."""

    def __init__(self, base_url: str, admin_key: str | None, timeout: float = 10.0) -> None:
        parts = urlsplit(base_url if "://" in base_url else f"//{base_url}")
        try:
            port = parts.port
        except ValueError as error:
            raise LiteLLMError(f"url: {redact(base_url)!r}: {error}") from None
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
            raise LiteLLMError(f"url: {redact(base_url)!r} is no address like http://linuxserver.lan:4000")
        self.base_url = f"{parts.scheme}://{parts.netloc}"
        self._prefix = parts.path.rstrip("/")
        self._address = (parts.scheme, parts.hostname, port)
        self._admin_key = admin_key
        self._timeout = timeout
        self._connection: http.client.HTTPConnection | None = None
        self._used = 0.0
        self._secrets: set[str] = {admin_key} if admin_key else set()

    def hide(self, *secrets: str) -> None:
        """Also keep *secrets* out of errors: LiteLLM quotes a key that it does not know."""
        self._secrets.update(secrets)

    def fingerprint(self, text: str) -> str:
        """A label that tells *text* from another. Keyed with the admin key, it helps nobody to guess the text."""
        return hmac.new((self._admin_key or "").encode(), text.encode(), hashlib.sha256).hexdigest()[:12]

    def clone(self) -> LiteLLMClient:
        """Another client of the same proxy, with a connection of its own: one client serves one thread."""
        other = LiteLLMClient(f"{self.base_url}{self._prefix}", self._admin_key, self._timeout)
        other.hide(*self._secrets)
        return other

    def close(self) -> None:
        """Close the connection; the next request opens another one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def get(self, path: str, query: Mapping[str, Any] | None = None) -> Any:
        """Read, with a bounded number of retries. Raises LiteLLMError."""
        target = f"{path}?{urlencode(query)}" if query else path
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._request("GET", target)
            except (Unreachable, RateLimited, ServerError) as error:
                temporary = error.status in RETRIED_STATUS or (isinstance(error, Unreachable) and not error.refused)
                if attempt == ATTEMPTS or not temporary:
                    raise
                _pause(error, attempt)
        raise AssertionError("unreachable")

    def get_pages(self, path: str, member: str, size_name: str, **query: Any) -> list[dict[str, Any]]:
        """All rows of a list that comes in pages: those in *member* of each answer. Raises LiteLLMError."""
        rows: list[dict[str, Any]] = []
        page, pages = 1, 1
        while page <= pages:
            answer = self.get(path, {**query, size_name: LARGEST_PAGE, "page": page})
            found = answer.get(member) if isinstance(answer, dict) else None
            if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
                raise ProtocolError(f"GET {self.base_url}{path}: no list of {member}; is this LiteLLM?")
            rows += found
            pages = int(answer.get("total_pages") or 1)
            page += 1
        return rows

    def post(self, path: str, body: Mapping[str, Any]) -> Any:
        """Write. Raises LiteLLMError."""
        return self._write("POST", path, body)

    def put(self, path: str, body: Mapping[str, Any]) -> Any:
        """Write. Raises LiteLLMError."""
        return self._write("PUT", path, body)

    def delete(self, path: str) -> Any:
        """Write. Raises LiteLLMError."""
        return self._write("DELETE", path)

    def _write(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        # Sent again only where LiteLLM says that it has not looked at it (429). After a lost connection or a 5xx nobody
        # knows whether it was done; the next run reads what is there and goes on.
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._request(method, path, body)
            except RateLimited as error:
                if attempt == ATTEMPTS:
                    raise
                _pause(error, attempt)
        raise AssertionError("unreachable")

    def readiness(self) -> dict[str, Any]:
        """C(GET /health/readiness), asked once: status, db, litellm_version, … Raises LiteLLMError (503: no db)."""
        answer = self._object("/health/readiness")
        if "litellm_version" not in answer and "status" in answer and self._admin_key:
            # Current versions tell only an administrator more than that they are up.
            return {**self._object("/health/readiness/details"), **answer}
        return answer

    def _object(self, path: str) -> dict[str, Any]:
        answer = self._request("GET", path)
        if not isinstance(answer, dict):
            raise ProtocolError(f"GET {self.base_url}{path}: not an object; is this LiteLLM?")
        return answer

    def version(self) -> str:
        """The version of the running proxy. Raises LiteLLMError."""
        version = self.readiness().get("litellm_version")
        if not isinstance(version, str) or not version:
            raise ProtocolError(f"GET {self.base_url}/health/readiness names no litellm_version; is this LiteLLM?")
        return version

    def _request(self, method: str, target: str, body: Mapping[str, Any] | None = None) -> Any:
        where = f"{method} {self.base_url}{self._prefix}{target.split('?')[0]}"
        headers = {"Accept": "application/json"}
        if self._admin_key:
            headers["Authorization"] = f"Bearer {self._admin_key}"
        payload = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            payload = json.dumps(body)
        try:
            response, content = self._exchange(method, self._prefix + target, payload, headers)
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            self.close()
            self._raise_unreachable(where, error)
        if response.status >= 300:
            self._raise_for(where, response, content)
        return self._decode(where, response, content)

    def _exchange(
        self, method: str, target: str, payload: str | None, headers: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, bytes]:
        if time.monotonic() - self._used > LONGEST_IDLE:
            self.close()
        if self._connection is None:
            self._connection = self._connect()
        self._connection.request(method, target, body=payload, headers=headers)
        response = self._connection.getresponse()
        content = response.read()
        self._used = time.monotonic()
        return response, content

    def _connect(self) -> http.client.HTTPConnection:
        scheme, host, port = self._address
        if scheme == "https":
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(host, port, timeout=self._timeout, context=context)
        return http.client.HTTPConnection(host, port, timeout=self._timeout)

    def _decode(self, where: str, response: http.client.HTTPResponse, content: bytes) -> Any:
        if not content.strip():
            return None
        try:
            return json.loads(content)
        except ValueError:
            words = self._quoted(content)
            raise ProtocolError(
                f"{where}: the answer ({response.status}) is not JSON: {words}; is url the address of LiteLLM itself?",
                response.status,
            ) from None

    def _raise_unreachable(self, where: str, error: Exception) -> NoReturn:
        if isinstance(error, ConnectionRefusedError):
            raise Unreachable(
                f"{where}: nothing listens there (connection refused); start LiteLLM, or correct url", refused=True
            ) from None
        if isinstance(error, http.client.IncompleteRead):
            raise Unreachable(f"{where}: the connection broke in the middle of the answer") from None
        if isinstance(error, TimeoutError):
            raise Unreachable(f"{where}: no answer within {self._timeout:g} s; look at the log of LiteLLM") from None
        if isinstance(error, UnicodeError):
            raise LiteLLMError(f"{where}: the admin key holds characters that no HTTP header can hold") from None
        words = redact(str(error) or type(error).__name__, self._secrets)
        raise Unreachable(f"{where}: {words}; check url and that LiteLLM runs") from None

    def _raise_for(self, where: str, response: http.client.HTTPResponse, content: bytes) -> NoReturn:
        status = response.status
        words = self._quoted(content)
        kind = _kind(status, words)
        error = kind(f"{where}: {status} {words}", status)
        if kind is ProtocolError:
            error = kind(f"{where}: unexpected status {status}; is url the address of LiteLLM itself?", status)
        if "database" in words.lower() and kind is ServerError:
            error = kind(f"{where}: {status} LiteLLM has no working database: {words}", status)
        retry_after = response.headers.get("Retry-After", "")
        if retry_after.isdigit():
            error.retry_after = float(retry_after)
        raise error

    def _quoted(self, content: bytes) -> str:
        words = " ".join(redact(server_words(content), self._secrets).split())
        return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}…"


def _pause(error: LiteLLMError, attempt: int) -> None:
    time.sleep(min(error.retry_after or 0.2 * 4**attempt, LONGEST_PAUSE))


def server_words(content: bytes) -> str:
    """What the server says in an error body: LiteLLM's C(error.message) or C(detail), else the text as it is."""
    text = content.decode("utf-8", "replace").strip()
    try:
        words = json.loads(text)
    except ValueError:
        return text or "(no words)"
    for name in ("error", "detail", "message", "error"):
        if isinstance(words, dict) and words.get(name):
            words = words[name]
    return words if isinstance(words, str) else json.dumps(words, ensure_ascii=False)


def _kind(status: int, words: str) -> type[LiteLLMError]:
    # LiteLLM says 401 (with a database that went away) or 400 (without any) where it means that it has no database.
    lowered = words.lower()
    if any(sign in lowered for sign in ("can't reach database", "no_db_connection", "connect proxy to database")):
        return ServerError
    if "no connected db" in lowered or "database not connected" in lowered:
        return ServerError
    if status in (401, 403):
        return AuthError
    if status == 404:
        return NotFound
    if status in (400, 409, 422):
        return Conflict
    if status == 429:
        return RateLimited
    return ServerError if status >= 500 else ProtocolError
