# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a LiteLLM that only filters MCP listings (1.77.3) refuse the calls too.

Runs inside LiteLLM, beside ``config.yaml``, through LiteLLM's own extension point::

    litellm_settings:
      callbacks: mcp_guard.instance

A virtual key may run the tools of the servers whose ``server_id`` it, or its team, was granted, by their prefixed
names; the master key may run everything; everybody else, and everybody whose key cannot be looked up, nothing.

It does not cover listings, ``/mcp-rest/test/*``, or a server that LiteLLM's operator registers under another id.

Refusals are ``HTTPException`` with a ``detail`` of ``{"error": <code>, "tool": …, "message": …}``. LiteLLM hands that
to the client as status and JSON on ``/mcp-rest``, as the text ``Error: {…}`` on ``/mcp/``, and as the tool's result
``Tool call failed: {…}`` on ``/v1/responses``. ``lan.mcp_gateway.mcp_probe`` recognises the codes.
"""

from __future__ import annotations

import contextvars
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from fastapi import HTTPException
from litellm._logging import verbose_proxy_logger as log
from litellm.integrations.custom_guardrail import CustomGuardrail
from litellm.proxy._types import LitellmUserRoles, UserAPIKeyAuth

NOT_GRANTED = "mcp_server_not_granted"
UNKNOWN_CALLER = "mcp_caller_unknown"
UNKNOWN_TOOL = "mcp_tool_unknown"
PREFIX_MISSING = "mcp_tool_prefix_missing"

# The functions that LiteLLM wraps with its @client decorator and that lead to a tool call.
_TOOL_CALL = "call_mcp_tool"  # /mcp/ and /mcp-rest
_MODEL_CALLS = frozenset({"aresponses", "responses"})  # /v1/responses


# --- the decision (pure) ---------------------------------------------------------------------------------------------


# Named tuples, since LiteLLM loads this file without putting it into sys.modules, where dataclasses look themselves up.
class Caller(NamedTuple):
    """Who calls, as LiteLLM authenticated it; never as the request describes itself."""

    label: str  # for the log: no secret
    admin: bool = False
    servers: frozenset[str] = frozenset()  # server_ids


class Target(NamedTuple):
    """The server that LiteLLM would run a tool name on, and whether the name carries that server's prefix."""

    server_id: str
    prefixed: bool


class Refusal(NamedTuple):
    """Why a call may not go on, as status, code and words."""

    status: int
    code: str
    message: str


def decide(caller: Caller | None, target: Target | None) -> Refusal | None:
    """None when the call may go on, otherwise why it may not. Whatever is not known is refused."""
    if caller is None:
        return Refusal(403, UNKNOWN_CALLER, "The calling key could not be looked up, so its grants are unknown.")
    if caller.admin:
        return None
    if target is None:
        # LiteLLM would go on to its local tools here, which no grant names.
        return Refusal(404, UNKNOWN_TOOL, "No MCP server offers this tool.")
    if target.server_id not in caller.servers:
        return Refusal(403, NOT_GRANTED, "This key was not granted the MCP server of this tool.")
    if not target.prefixed:
        # Which server an unprefixed name means depends on which server was listed last, and may change between this
        # check and the call.
        return Refusal(403, PREFIX_MISSING, "Call the tool by the name under which it is listed: <server>-<tool>.")
    return None


def effective_grants(key: frozenset[str] | None, team: frozenset[str] | None) -> frozenset[str]:
    """Server ids that a key may use: its own, narrowed by its team's, or its team's. None: grants nothing by itself."""
    if key is None:
        return team or frozenset()
    return key if team is None else key & team


def token_in(*metadata: Any) -> str | None:
    """The one key hash that all metadata of a call agree on.

    LiteLLM writes it to ``metadata`` or to ``litellm_metadata``, depending on the route; the other one is the
    client's. Two different answers are an attempt to pass for somebody else: there is no answer then.
    """
    tokens = {data["user_api_key"] for data in metadata if isinstance(data, Mapping) and "user_api_key" in data}
    if len(tokens) != 1:
        return None
    token = tokens.pop()
    return token if isinstance(token, str) and token else None


# --- what LiteLLM knows ----------------------------------------------------------------------------------------------


def _target(tool: str) -> Target | None:
    """The server that LiteLLM's own look-up finds for a tool name, read as ``MCPServerManager.call_tool`` does."""
    from litellm.proxy._experimental.mcp_server.mcp_server_manager import global_mcp_server_manager
    from litellm.proxy._experimental.mcp_server.utils import (
        get_server_name_prefix_tool_mcp,
        get_server_prefix,
        normalize_server_name,
    )

    server = global_mcp_server_manager._get_mcp_server_from_tool_name(tool)
    if server is None:
        return None
    _name, prefix = get_server_name_prefix_tool_mcp(tool)
    wanted = normalize_server_name(get_server_prefix(server))
    return Target(server.server_id, prefixed=bool(prefix) and normalize_server_name(prefix) == wanted)


async def _key_row(token: str) -> UserAPIKeyAuth:
    """The key behind a hash; LiteLLM caches it. Raises whatever LiteLLM raises for a key that does not exist."""
    from litellm.proxy import proxy_server
    from litellm.proxy.auth.auth_checks import get_key_object
    from litellm.proxy.utils import hash_token

    if proxy_server.master_key and token == hash_token(proxy_server.master_key):
        return UserAPIKeyAuth(token=token, user_role=LitellmUserRoles.PROXY_ADMIN)
    return await get_key_object(
        hashed_token=token,
        prisma_client=proxy_server.prisma_client,
        user_api_key_cache=proxy_server.user_api_key_cache,
        proxy_logging_obj=proxy_server.proxy_logging_obj,
    )


async def _granted(permission: Any) -> frozenset[str] | None:
    """Server ids of one permission row; None when the row names neither a server nor an access group."""
    from litellm.proxy._experimental.mcp_server.auth.user_api_key_auth_mcp import MCPRequestHandler

    servers: Iterable[str] = permission.mcp_servers or []
    groups: Iterable[str] = permission.mcp_access_groups or []
    if not servers and not groups:
        return None
    members = await MCPRequestHandler._get_mcp_servers_from_access_groups(list(groups)) if groups else []
    return frozenset([*servers, *members])


async def _grants(auth: UserAPIKeyAuth) -> frozenset[str]:
    """Grants of a key and its team, from the database.

    LiteLLM's own look-ups are not used: they answer "no grants" when the database fails, which would let the team's
    wider grants take the place of the key's, and the one for teams forgets to load the permissions at all.
    """
    from litellm.proxy import proxy_server

    database = proxy_server.prisma_client.db
    key = team = None
    if auth.object_permission_id:
        row = await database.litellm_objectpermissiontable.find_unique(
            where={"object_permission_id": auth.object_permission_id}
        )
        key = await _granted(row) if row else frozenset()
    if auth.team_id:
        row = await database.litellm_teamtable.find_unique(
            where={"team_id": auth.team_id}, include={"object_permission": True}
        )
        team = await _granted(row.object_permission) if row and row.object_permission else None
    return effective_grants(key, team)


async def _caller_of(auth: UserAPIKeyAuth) -> Caller:
    label = str(auth.key_alias or (auth.token or "?")[:12])
    if auth.user_role == LitellmUserRoles.PROXY_ADMIN:
        return Caller(label, admin=True)
    return Caller(label, servers=await _grants(auth))


async def _identify(auth: Any, kwargs: Mapping[str, Any]) -> tuple[UserAPIKeyAuth | None, Caller | None]:
    """The key and the caller of a wrapped function; None and None when they cannot be told, for whatever reason."""
    try:
        if not isinstance(auth, UserAPIKeyAuth):  # a request body can put anything else here, but no such object
            token = token_in(kwargs.get("metadata"), kwargs.get("litellm_metadata"))
            if token is None:
                log.warning("mcp_guard: the call names no key, or several")
                return None, None
            auth = await _key_row(token)
        return auth, await _caller_of(auth)
    except Exception as error:  # any failure here means "unknown", and unknown is refused
        log.warning("mcp_guard: key look-up failed: %s: %s", type(error).__name__, error)
        return None, None


def _enforce(caller: Caller | None, tool: str) -> None:
    """Raises HTTPException unless the call may go on. Must not wait for anything: see async_pre_call_hook."""
    refusal = decide(caller, _target(tool))
    if refusal is None:
        return
    log.warning("mcp_guard: refused %r for key %s: %s", tool, caller.label if caller else "unknown", refusal.code)
    raise HTTPException(refusal.status, detail={"error": refusal.code, "tool": tool, "message": refusal.message})


# --- LiteLLM's hooks -------------------------------------------------------------------------------------------------

# The caller of the request that is being served. Every request runs in its own task, hence in its own context.
_caller: contextvars.ContextVar[Caller | None] = contextvars.ContextVar("mcp_guard_caller", default=None)


class MCPGuard(CustomGuardrail):
    """A guardrail, not a plain logger: LiteLLM skips loggers on tool calls whose key it did not pass on."""

    def __init__(self) -> None:
        super().__init__(guardrail_name="mcp-guard", event_hook="pre_mcp_call", default_on=True)

    def should_run_guardrail(self, data: Any, event_type: Any) -> bool:
        """Always, before a tool call. LiteLLM's own answer would let a request's metadata switch guardrails off."""
        return getattr(event_type, "value", event_type) == "pre_mcp_call"

    async def async_pre_call_deployment_hook(self, kwargs: dict[str, Any], call_type: Any) -> dict[str, Any] | None:
        """Called by every function that LiteLLM wraps, before it runs: here the caller is identified.

        The key itself arrives only on ``/mcp/``. On the other paths LiteLLM passes the hash that it authenticated in
        the metadata of the call, and nothing to the tool call further down: hence the context variable. The key is
        passed on as well, where LiteLLM looks for it: without one, LiteLLM crashes on a tool call whose hooks take
        more than 10 ms, which on a busy machine they do.
        """
        kind = getattr(call_type, "value", call_type)
        if kind == _TOOL_CALL:
            auth, caller = await _identify(kwargs.get("user_api_key_auth"), kwargs)
            _caller.set(caller)
            _enforce(caller, str(kwargs.get("name") or ""))
            return {**kwargs, "user_api_key_auth": auth}
        if kind not in _MODEL_CALLS:
            return None
        # What a client put here; or what was put here below, on its way to the model's provider.
        passed_on = {name: value for name, value in kwargs.items() if name != "user_api_key_auth"}
        if not _asks_for_mcp(kwargs.get("tools")):
            return passed_on
        auth, caller = await _identify(None, kwargs)
        _caller.set(caller)
        if kwargs.get("stream"):  # the tools run later, while the answer is being sent
            return {**passed_on, "user_api_key_auth": auth}
        return {
            **passed_on,
            "litellm_metadata": {**_mapping(kwargs.get("litellm_metadata")), "user_api_key_auth": auth},
        }

    async def async_pre_call_hook(self, user_api_key_dict: Any, cache: Any, data: Any, call_type: Any) -> None:
        """Called by ``MCPServerManager.call_tool``, through which every path runs its tools.

        Where LiteLLM does not pass the key, nothing may be looked up (10 ms, see above): the context has to do.
        """
        if call_type != "mcp_call":
            return
        caller = _caller.get()
        if caller is None and isinstance(user_api_key_dict, UserAPIKeyAuth):
            _auth, caller = await _identify(user_api_key_dict, {})
        _enforce(caller, str(data.get("mcp_tool_name") or ""))


def _asks_for_mcp(tools: Any) -> bool:
    """Whether a model call may make LiteLLM run tools; what LiteLLM makes of it has plain function tools instead."""
    return any(isinstance(tool, Mapping) and tool.get("type") == "mcp" for tool in tools or [])


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


instance = MCPGuard()
