# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for the parts of LiteLLM that a callback inside it talks to."""

from __future__ import annotations

import asyncio
import hashlib
import types
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

MASTER = "sk-master"


class HTTPException(Exception):
    def __init__(self, status_code: int, detail: Any = None) -> None:
        super().__init__(detail)
        self.status_code, self.detail = status_code, detail


class CustomGuardrail:
    def __init__(self, **options: Any) -> None:
        self.options = options


@dataclass
class UserAPIKeyAuth:
    token: str | None = None
    key_alias: str | None = None
    user_role: str | None = None
    request_route: str | None = None

    def model_copy(self, update: dict[str, Any]) -> UserAPIKeyAuth:
        return replace(self, **update)


@dataclass
class Permission:
    mcp_servers: list[str] | None = None
    mcp_access_groups: list[str] | None = None


@dataclass
class Row:
    """A key's or a team's row, with its permissions, as the database hands it out."""

    object_permission: Permission | None = None
    team_id: str | None = None
    metadata: Any = None
    blocked: bool | None = None
    expires: datetime | None = None
    object_permission_id: str | None = None
    key_alias: str | None = None

    def __post_init__(self) -> None:
        if self.object_permission:
            self.object_permission_id = "some-id"


@dataclass
class Server:
    server_id: str
    server_name: str | None = None
    alias: str | None = None

    @property
    def name(self) -> str:
        return self.alias or self.server_name or self.server_id


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass
class World:
    """What the stand-ins know: rows of keys by hash and of teams by id, groups, servers, and what was listed."""

    keys: dict[str, Row] = field(default_factory=dict)
    teams: dict[str, Row] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    servers: list[Server] = field(default_factory=list)
    listed: dict[str, str] = field(default_factory=dict)  # a tool's name, with or without prefix: a server's name
    broken: bool = False  # the database is
    reads: int = 0  # of it
    log: list[str] = field(default_factory=list)

    async def get_key_object(self, hashed_token: str, **_more: Any) -> UserAPIKeyAuth:
        """From LiteLLM's cache: also when the database is broken."""
        if hashed_token not in self.keys:
            raise LookupError(f"no key {hashed_token}")
        return UserAPIKeyAuth(hashed_token, self.keys[hashed_token].key_alias)

    def tool_server(self, tool: str) -> Server | None:
        """As MCPServerManager._get_mcp_server_from_tool_name: what was listed first, then the prefix."""
        for wanted in (self.listed.get(tool), tool.split("-", 1)[0] if "-" in tool else None):
            for server in self.servers:
                if wanted is not None and normalized(server.name) == normalized(wanted):
                    return server
        return None

    def warning(self, words: str, *values: Any) -> None:
        self.log.append(words % values)


def normalized(name: str) -> str:
    return name.replace(" ", "_")


def database(world: World) -> Any:
    def table(rows: dict[str, Row], column: str) -> Any:
        async def find_unique(where: dict[str, str], include: dict[str, bool]) -> Row | None:
            assert include == {"object_permission": True}
            world.reads += 1
            await asyncio.sleep(0)
            if world.broken:
                raise ConnectionError("database\nis down")
            return rows.get(where[column])

        return types.SimpleNamespace(find_unique=find_unique)

    return types.SimpleNamespace(
        litellm_verificationtoken=table(world.keys, "token"), litellm_teamtable=table(world.teams, "team_id")
    )


def uses_gateway(tools: Any) -> bool:
    """As LiteLLM_Proxy_MCP_Handler._should_use_litellm_mcp_gateway."""
    return any(
        isinstance(tool, dict)
        and tool.get("type") == "mcp"
        and str(tool.get("server_url", "")).startswith("litellm_proxy")
        for tool in tools or []
    )


def stand_ins(world: World) -> dict[str, dict[str, Any]]:
    async def groups(names: list[str]) -> list[str]:
        return [member for name in names for member in world.groups.get(name, [])]

    manager = types.SimpleNamespace(
        _get_mcp_server_from_tool_name=world.tool_server,
        get_registry=lambda: {server.server_id: server for server in world.servers},
    )
    handler = types.SimpleNamespace(_should_use_litellm_mcp_gateway=uses_gateway)
    return {
        "fastapi": {"HTTPException": HTTPException},
        "litellm": {},
        "litellm._logging": {"verbose_proxy_logger": types.SimpleNamespace(warning=world.warning)},
        "litellm.integrations": {},
        "litellm.integrations.custom_guardrail": {"CustomGuardrail": CustomGuardrail},
        "litellm.proxy": {},
        "litellm.proxy._types": {
            "LitellmUserRoles": types.SimpleNamespace(PROXY_ADMIN="proxy_admin"),
            "UserAPIKeyAuth": UserAPIKeyAuth,
        },
        "litellm.proxy.proxy_server": {
            "master_key": MASTER,
            "prisma_client": types.SimpleNamespace(db=database(world)),
            "user_api_key_cache": None,
            "proxy_logging_obj": None,
        },
        "litellm.proxy.auth": {},
        "litellm.proxy.auth.auth_checks": {"get_key_object": world.get_key_object},
        "litellm.proxy.utils": {"hash_token": hashed},
        "litellm.proxy._experimental": {},
        "litellm.proxy._experimental.mcp_server": {},
        "litellm.proxy._experimental.mcp_server.mcp_server_manager": {"global_mcp_server_manager": manager},
        "litellm.proxy._experimental.mcp_server.utils": {
            "get_server_name_prefix_tool_mcp": lambda name: (
                tuple(reversed(name.split("-", 1))) if "-" in name else (name, "")
            ),
            "get_server_prefix": lambda server: server.name,
            "normalize_server_name": normalized,
        },
        "litellm.responses": {},
        "litellm.responses.mcp": {},
        "litellm.responses.mcp.litellm_proxy_mcp_handler": {"LiteLLM_Proxy_MCP_Handler": handler},
        "litellm.proxy._experimental.mcp_server.auth": {},
        "litellm.proxy._experimental.mcp_server.auth.user_api_key_auth_mcp": {
            "MCPRequestHandler": types.SimpleNamespace(_get_mcp_servers_from_access_groups=groups)
        },
    }
