# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a page with the browser service, in one session, and takes a picture of it. Runs on the Docker host."""

from __future__ import annotations

import asyncio
import base64
import struct

from mcp import ClientSession
from mcp.client.sse import sse_client

URL = "http://127.0.0.1:48013/sse"
PAGE = "http://litellm-selftest:8090/probe"


async def main() -> None:
    async with sse_client(URL) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        opened = await session.call_tool("browser_navigate", {"url": PAGE})
        print("".join(getattr(part, "text", "") for part in opened.content)[:200])
        taken = await session.call_tool("browser_take_screenshot", {"type": "png"})
        for part in taken.content:
            if part.type == "image":
                data = base64.b64decode(part.data)
                assert data.startswith(b"\x89PNG\r\n\x1a\n"), data[:16]
                print("PNG {} x {}".format(*struct.unpack(">II", data[16:24])))


asyncio.run(main())
