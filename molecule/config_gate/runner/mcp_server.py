# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server that shows what LiteLLM hands on to it: request headers, arguments, environment.

mcp_server.py http PORT, or mcp_server.py stdio ARGUMENT...; runs in the image of LiteLLM, with the mcp package there.
"""

import json
import os
import sys
from typing import Any

try:  # mcp 2
    from mcp.server.mcpserver import Context
    from mcp.server.mcpserver import MCPServer as Server
except ImportError:  # mcp 1
    from mcp.server.fastmcp import Context
    from mcp.server.fastmcp import FastMCP as Server

server = Server("facts")


@server.tool()
def show_headers(ctx: Context) -> str:
    """The headers of this request."""
    headers: Any = getattr(ctx, "headers", None) or ctx.request_context.request.headers
    return json.dumps(dict(headers))


@server.tool()
def show_process() -> str:
    """The arguments and the environment of this process."""
    return json.dumps({"arguments": sys.argv[2:], "environment": dict(os.environ)})


@server.tool()
def echo(text: str) -> str:
    """The text."""
    return f"echo: {text}"


@server.tool()
def slow() -> str:
    """Takes three seconds."""
    import time

    time.sleep(3)
    return "slow: done"


if __name__ == "__main__":
    if sys.argv[1] == "stdio":
        server.run("stdio")
    else:
        import uvicorn

        uvicorn.run(server.streamable_http_app(), host="127.0.0.1", port=int(sys.argv[2]), log_level="warning")
