# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A model provider that remembers what it was asked.

POST /FACT/v1/chat/completions answers; GET /FACT/asked returns the bodies and headers of all requests below /FACT.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ASKED: dict[str, list[Any]] = defaultdict(list)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""

    def do_GET(self) -> None:
        """What was asked so far."""
        self._answer(ASKED[self.path.split("/")[1]])

    def do_POST(self) -> None:
        """An answer of a chat model."""
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "{}")
        ASKED[self.path.split("/")[1]].append({"path": self.path, "body": body, "headers": dict(self.headers)})
        message = {"role": "assistant", "content": "the provider answers"}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        answer = {"id": "1", "object": "chat.completion", "created": 1, "model": str(body.get("model"))}
        self._answer({**answer, "choices": [choice], "usage": usage})

    def _answer(self, data: Any) -> None:
        text = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
