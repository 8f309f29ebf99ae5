# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for the parts of LiteLLM that a callback inside it talks to."""

from __future__ import annotations

import hashlib
import types
from dataclasses import dataclass, field
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
    object_permission_id: str | None = None
    team_id: str | None = None


@dataclass
class Permission:
    mcp_servers: list[str] | None = None
    mcp_access_groups: list[str] | None = None


@dataclass
class Server:
    server_id: str
    server_name: str


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass
class World:
    """What the stand-ins know: keys by hash, permissions by id, teams, groups, and the tools without prefix."""

    keys: dict[str, UserAPIKeyAuth] = field(default_factory=dict)
    permissions: dict[str, Permission] = field(default_factory=dict)
    teams: dict[str, Permission | None] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    unprefixed: dict[str, str] = field(default_factory=dict)
    servers: list[Server] = field(default_factory=list)
    broken: bool = False

    async def get_key_object(self, hashed_token: str, **_more: Any) -> UserAPIKeyAuth:
        if hashed_token not in self.keys:
            raise LookupError(f"no key {hashed_token}")
        return self.keys[hashed_token]

    def tool_server(self, tool: str) -> Server | None:
        name = self.unprefixed.get(tool) or (tool.split("-", 1)[0] if "-" in tool else "")
        return next((server for server in self.servers if server.server_name == name.replace(" ", "_")), None)


def database(world: World) -> Any:
    async def permission(where: dict[str, str]) -> Permission | None:
        if world.broken:
            raise ConnectionError("database is down")
        return world.permissions.get(where["object_permission_id"])

    async def team(where: dict[str, str], include: Any) -> Any:
        return types.SimpleNamespace(object_permission=world.teams.get(where["team_id"]))

    return types.SimpleNamespace(
        litellm_objectpermissiontable=types.SimpleNamespace(find_unique=permission),
        litellm_teamtable=types.SimpleNamespace(find_unique=team),
    )


def stand_ins(world: World) -> dict[str, dict[str, Any]]:
    async def groups(names: list[str]) -> list[str]:
        return [member for name in names for member in world.groups.get(name, [])]

    log = types.SimpleNamespace(warning=lambda *_args: None)
    return {
        "fastapi": {"HTTPException": HTTPException},
        "litellm": {},
        "litellm._logging": {"verbose_proxy_logger": log},
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
        "litellm.proxy._experimental.mcp_server.mcp_server_manager": {
            "global_mcp_server_manager": types.SimpleNamespace(_get_mcp_server_from_tool_name=world.tool_server)
        },
        "litellm.proxy._experimental.mcp_server.utils": {
            "get_server_name_prefix_tool_mcp": lambda name: (
                tuple(reversed(name.split("-", 1))) if "-" in name else (name, "")
            ),
            "get_server_prefix": lambda server: server.server_name,
            "normalize_server_name": lambda name: name.replace(" ", "_"),
        },
        "litellm.proxy._experimental.mcp_server.auth": {},
        "litellm.proxy._experimental.mcp_server.auth.user_api_key_auth_mcp": {
            "MCPRequestHandler": types.SimpleNamespace(_get_mcp_servers_from_access_groups=groups)
        },
    }
