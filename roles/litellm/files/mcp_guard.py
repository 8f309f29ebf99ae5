# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a LiteLLM that only filters MCP listings (1.77.3) refuse the calls too.

Runs inside LiteLLM, beside ``config.yaml``, through LiteLLM's own extension point::

    litellm_settings:
      callbacks: mcp_guard.instance

A virtual key may run the tools of the servers that it, or its team, was granted, by their prefixed names; of a server
that ``metadata.mcp_tool_permissions`` of the key or of the team names, only the tools listed there. The master key may
run everything; everybody else, and everybody whose grants cannot be read from the database at this moment, nothing.

Listings: what a model is offered on ``/v1/responses`` is cut down to what the key may run. No hook of LiteLLM 1.77.3
is called on the way to ``tools/list`` on ``/mcp/`` and ``GET /mcp-rest/tools/list``, so those show what LiteLLM shows.
It does not cover ``/mcp-rest/test/*`` either. docs/guard.md has the details.

Refusals are ``HTTPException`` with a ``detail`` of ``{"error": <code>, "tool": …, "message": …}``. LiteLLM hands that
to the client as status and JSON on ``/mcp-rest``, as the text ``Error: {…}`` on ``/mcp/``, and as the tool's result
``Tool call failed: {…}`` on ``/v1/responses``. ``lan.mcp_gateway.mcp_probe`` recognises the codes. Each refusal is one
line in the log that begins with ``mcp_guard: refused``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timezone
from typing import Any, NamedTuple

from fastapi import HTTPException
from litellm._logging import verbose_proxy_logger as log
from litellm.integrations.custom_guardrail import CustomGuardrail
from litellm.proxy._types import LitellmUserRoles, UserAPIKeyAuth

NOT_GRANTED = "mcp_server_not_granted"
TOOL_NOT_GRANTED = "mcp_tool_not_granted"
REVOKED = "mcp_key_revoked"
UNKNOWN_CALLER = "mcp_caller_unknown"
UNKNOWN_TOOL = "mcp_tool_unknown"
PREFIX_MISSING = "mcp_tool_prefix_missing"

NO_SERVERS = "no-mcp-servers"  # among a row's servers: none at all, whatever else stands there
TOOL_GRANTS = "mcp_tool_permissions"  # in the metadata of a key or a team: {server: [tools without prefix]}

# The functions that LiteLLM wraps with its @client decorator and that lead to a tool call.
_TOOL_CALL = "call_mcp_tool"  # /mcp/ and /mcp-rest
_MODEL_CALLS = frozenset({"aresponses", "responses"})  # /v1/responses

ToolGrants = Mapping[str, frozenset[str]]


# --- the decision (pure) ---------------------------------------------------------------------------------------------


# Named tuples, since LiteLLM loads this file without putting it into sys.modules, where dataclasses look themselves up.
class Caller(NamedTuple):
    """What the calling key may do, as the database has it; never as the request describes itself."""

    admin: bool = False
    revoked: bool = False
    servers: frozenset[str] = frozenset()  # server_ids
    tools: tuple[ToolGrants, ...] = ()  # by server_id, of the key and of its team: what all of them allow


class Target(NamedTuple):
    """The server that LiteLLM would run a tool name on, and what it would call the tool there."""

    server_id: str
    tool: str  # without the prefix
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
    if caller.revoked:
        return Refusal(403, REVOKED, "This key, or its team, is blocked or expired.")
    if target is None:
        # LiteLLM would go on to its local tools here, which no grant names.
        return Refusal(404, UNKNOWN_TOOL, "No MCP server offers this tool.")
    if target.server_id not in caller.servers:
        return Refusal(403, NOT_GRANTED, "This key was not granted the MCP server of this tool.")
    if not target.prefixed:
        # Which server an unprefixed name means depends on which server was listed last, and may change between this
        # check and the call.
        return Refusal(403, PREFIX_MISSING, "Call the tool by the name under which it is listed: <server>-<tool>.")
    if any(target.tool not in granted.get(target.server_id, (target.tool,)) for granted in caller.tools):
        return Refusal(403, TOOL_NOT_GRANTED, "This key was granted the MCP server, but not this tool of it.")
    return None


def effective_servers(key: frozenset[str] | None, team: frozenset[str] | None) -> frozenset[str]:
    """Server ids that a key may use: its own, narrowed by its team's, or its team's. None: grants nothing by itself."""
    if key is None:
        return team or frozenset()
    return key if team is None else key & team


def server_ids(granted: str, registry: Mapping[str, Any]) -> frozenset[str]:
    """The servers that an entry of a grant means, as current versions of LiteLLM read it.

    That is an id; else every server of that alias or name; else, as nothing is known by it, what it says.
    """
    if granted in registry:
        return frozenset({granted})
    named = (id_ for id_, server in registry.items() if granted in (server.alias, server.server_name, server.name))
    return frozenset(named) or frozenset({granted})


def tool_grants(metadata: Any, ids: Callable[[str], Iterable[str]]) -> ToolGrants | None:
    """Tools by server id, of the servers that are not granted as a whole. What cannot be read grants no tool.

    None when not even the servers can be told, so that no server is granted as a whole.
    """
    if metadata is not None and not isinstance(metadata, Mapping):
        return None
    written = (metadata or {}).get(TOOL_GRANTS)
    if written is None:
        return {}
    if not isinstance(written, Mapping):
        return None
    grants: dict[str, frozenset[str]] = {}
    unreadable: dict[str, frozenset[str]] = {}
    for server, tools in written.items():
        readable = isinstance(tools, list) and all(isinstance(tool, str) for tool in tools)
        for server_id in ids(server):
            if readable:
                grants[server_id] = grants.get(server_id, frozenset()) | frozenset(tools)
            else:
                unreadable[server_id] = frozenset()
    return {**grants, **unreadable}


def token_in(*metadata: Any) -> str | None:
    """The one key hash that all metadata of a call agree on.

    LiteLLM writes it to ``metadata`` or to ``litellm_metadata``, depending on the route; the other one is the
    client's. Two different answers are an attempt to pass for somebody else: there is no answer then.
    """
    tokens = [data["user_api_key"] for data in metadata if isinstance(data, Mapping) and "user_api_key" in data]
    if not tokens or any(token != tokens[0] for token in tokens):
        return None
    return tokens[0] if isinstance(tokens[0], str) and tokens[0] else None


def shown(text: Any) -> str:
    """Any text as one short word of a log line: quoted, and without a character that could begin a line."""
    return ascii(str(text)[:200])


# --- what LiteLLM knows ----------------------------------------------------------------------------------------------


def _target(name: str) -> Target | None:
    """The server that LiteLLM's own look-up finds for a tool name, read as ``MCPServerManager.call_tool`` does."""
    from litellm.proxy._experimental.mcp_server.mcp_server_manager import global_mcp_server_manager
    from litellm.proxy._experimental.mcp_server.utils import (
        get_server_name_prefix_tool_mcp,
        get_server_prefix,
        normalize_server_name,
    )

    server = global_mcp_server_manager._get_mcp_server_from_tool_name(name)
    if server is None:
        return None
    tool, prefix = get_server_name_prefix_tool_mcp(name)
    wanted = normalize_server_name(get_server_prefix(server))
    return Target(server.server_id, tool, prefixed=normalize_server_name(prefix) == wanted)


def _ids(granted: str) -> frozenset[str]:
    from litellm.proxy._experimental.mcp_server.mcp_server_manager import global_mcp_server_manager

    return server_ids(granted, global_mcp_server_manager.get_registry())


def _is_master(token: str | None) -> bool:
    """Whether it is the hash of the master key. A role does not count: keys of an administrator have grants too."""
    from litellm.proxy import proxy_server
    from litellm.proxy.utils import hash_token

    return bool(proxy_server.master_key) and token == hash_token(proxy_server.master_key)


async def _key_in(kwargs: Mapping[str, Any], route: str) -> UserAPIKeyAuth | None:
    """The key that LiteLLM authenticated for a wrapped function; None when it cannot be told, for whatever reason."""
    from litellm.proxy import proxy_server
    from litellm.proxy.auth.auth_checks import get_key_object

    given = kwargs.get("user_api_key_auth")
    if isinstance(given, UserAPIKeyAuth):  # a request body can put anything else here, but no such object
        return given
    token = token_in(kwargs.get("metadata"), kwargs.get("litellm_metadata"))
    if token is None:
        log.warning("mcp_guard: a call on %s names no key, or several", route)
        return None
    if _is_master(token):
        return UserAPIKeyAuth(
            token=token, key_alias="master key", user_role=LitellmUserRoles.PROXY_ADMIN, request_route=route
        )
    try:
        key = await get_key_object(
            hashed_token=token,
            prisma_client=proxy_server.prisma_client,
            user_api_key_cache=proxy_server.user_api_key_cache,
            proxy_logging_obj=proxy_server.proxy_logging_obj,
        )
    except Exception as error:  # any failure here means "unknown", and unknown is refused
        log.warning("mcp_guard: look-up of a key failed: %s: %s", type(error).__name__, shown(error))
        return None
    return key.model_copy(update={"request_route": route})  # the original stays in LiteLLM's cache


async def _servers(row: Any) -> frozenset[str] | None:
    """Server ids of the permissions of one row; None when it names neither a server nor an access group."""
    from litellm.proxy._experimental.mcp_server.auth.user_api_key_auth_mcp import MCPRequestHandler

    if not row.object_permission_id:
        return None
    if row.object_permission is None:
        return frozenset()
    servers: Iterable[str] = row.object_permission.mcp_servers or []
    groups: Iterable[str] = row.object_permission.mcp_access_groups or []
    if not servers and not groups:
        return None
    if NO_SERVERS in servers:
        return frozenset()
    members = await MCPRequestHandler._get_mcp_servers_from_access_groups(list(groups)) if groups else []
    return frozenset(members).union(*(_ids(server) for server in servers))


async def _grants(token: str) -> Caller:
    """The rows of a key and of its team, from the database.

    LiteLLM's own look-ups are not used: they cache a key's row for a minute, in each worker; they answer "no grants"
    when the database fails, which would let the team's wider grants take the place of the key's; and the one for teams
    forgets to load the permissions at all.
    """
    from litellm.proxy import proxy_server

    database, permission = proxy_server.prisma_client.db, {"object_permission": True}
    key = await database.litellm_verificationtoken.find_unique(where={"token": token}, include=permission)
    if key is None:
        raise LookupError("there is no such key")
    revoked = bool(key.blocked) or (key.expires is not None and key.expires <= datetime.now(timezone.utc))
    rows = [key]
    if key.team_id:
        team = await database.litellm_teamtable.find_unique(where={"team_id": key.team_id}, include=permission)
        if team is None:
            raise LookupError("the team of this key does not exist")
        revoked = revoked or bool(team.blocked)
        rows.append(team)
    tools = [tool_grants(row.metadata, _ids) for row in rows]
    servers = effective_servers(await _servers(key), await _servers(rows[1]) if rows[1:] else None)
    known = tuple(granted for granted in tools if granted is not None)
    return Caller(revoked=revoked, servers=servers if len(known) == len(tools) else frozenset(), tools=known)


async def _caller(key: Any) -> Caller | None:
    """What a key may do; None when that cannot be told, for whatever reason."""
    if not isinstance(key, UserAPIKeyAuth):
        return None
    try:
        return Caller(admin=True) if _is_master(key.token) else await _grants(key.token)
    except Exception as error:  # any failure here means "unknown", and unknown is refused
        log.warning("mcp_guard: look-up of grants failed: %s: %s", type(error).__name__, shown(error))
        return None


def _log(refusal: Refusal | None, key: Any, name: str, target: Target | None) -> None:
    log.warning(
        "mcp_guard: refused code=%s key=%s tool=%s server=%s path=%s",
        refusal.code if refusal else None,
        shown(getattr(key, "key_alias", None) or (getattr(key, "token", None) or "unknown")[:12]),
        shown(name),
        shown(target.server_id if target else "unknown"),
        shown(getattr(key, "request_route", None) or "unknown"),
    )


def _enforce(caller: Caller | None, key: Any, name: str, target: Target | None) -> None:
    """Raises HTTPException unless the call may go on."""
    refusal = decide(caller, target)
    if refusal is None:
        return
    _log(refusal, key, name, target)
    raise HTTPException(refusal.status, detail={"error": refusal.code, "tool": name, "message": refusal.message})


# --- LiteLLM's hooks -------------------------------------------------------------------------------------------------


class MCPGuard(CustomGuardrail):
    """A guardrail, not a plain logger: LiteLLM skips loggers on tool calls whose key it did not pass on."""

    def __init__(self) -> None:
        super().__init__(guardrail_name="mcp-guard", event_hook="pre_mcp_call", default_on=True)

    def should_run_guardrail(self, data: Any, event_type: Any) -> bool:
        """Always, before a tool call. LiteLLM's own answer would let a request's metadata switch guardrails off."""
        return getattr(event_type, "value", event_type) == "pre_mcp_call"

    async def async_pre_call_deployment_hook(self, kwargs: dict[str, Any], call_type: Any) -> dict[str, Any] | None:
        """Called by every function that LiteLLM wraps, before it runs: here the key is told and handed on.

        The key itself arrives only on ``/mcp/``. On the other paths LiteLLM passes the hash that it authenticated in
        the metadata of the call, and nothing to the tool call further down. So the key is put where LiteLLM looks for
        it, over anything that a client put there: without one, nothing could be looked up further down, since LiteLLM
        crashes on a tool call without a key whose hooks take more than 10 ms.
        """
        kind = getattr(call_type, "value", call_type)
        if kind == _TOOL_CALL:
            key = await _key_in(kwargs, "/mcp-rest/tools/call")
            name = str(kwargs.get("name") or "")
            target = _target(name)
            # Without a server, LiteLLM does not ask again; without a key, other callbacks stumble before it does.
            if key is None or target is None:
                _enforce(Caller(admin=_is_master(key.token)) if key else None, key, name, target)
            return {**kwargs, "user_api_key_auth": key}
        if kind not in _MODEL_CALLS:
            return None
        # What a client put here; or what was put here below, on its way to the model's provider.
        call = {name: value for name, value in kwargs.items() if name != "user_api_key_auth"}
        if _asks_for_mcp(kwargs.get("tools")):
            return await _with_key(call)
        key = kwargs.get("user_api_key_auth")
        if isinstance(key, UserAPIKeyAuth):  # LiteLLM made function tools of its servers' tools
            call["tools"] = _offered(await _caller(key), kwargs.get("tools") or []) or None
        return call

    async def async_pre_call_hook(self, user_api_key_dict: Any, cache: Any, data: Any, call_type: Any) -> None:
        """Called by ``MCPServerManager.call_tool``, through which every path runs its tools."""
        if call_type != "mcp_call":
            return
        name = str(data.get("mcp_tool_name") or "")
        target = _target(name)  # at once, as LiteLLM has just done it
        _enforce(await _caller(user_api_key_dict), user_api_key_dict, name, target)


def _asks_for_mcp(tools: Any) -> bool:
    """Whether a model call makes LiteLLM offer and run tools; what LiteLLM makes of it has function tools instead."""
    from litellm.responses.mcp.litellm_proxy_mcp_handler import LiteLLM_Proxy_MCP_Handler

    return bool(LiteLLM_Proxy_MCP_Handler._should_use_litellm_mcp_gateway(tools))


async def _with_key(call: dict[str, Any]) -> dict[str, Any]:
    """A model call with its key in both places where LiteLLM looks for it; without MCP when the key may run nothing."""
    key = await _key_in(call, "/v1/responses")
    caller = await _caller(key)
    if caller is None or caller.revoked or not (caller.admin or caller.servers):
        _log(decide(caller, Target("any", "any", prefixed=True)), key, "any", None)
        return {**call, "tools": [tool for tool in call["tools"] if not _asks_for_mcp([tool])] or None}
    metadata = call.get("litellm_metadata")
    metadata = {**(metadata if isinstance(metadata, Mapping) else {}), "user_api_key_auth": key}
    return {**call, "user_api_key_auth": key, "litellm_metadata": metadata}


def _offered(caller: Caller | None, tools: Iterable[Any]) -> list[Any]:
    """The tools that a model may be offered: not those of MCP servers that a call would be refused for.

    A function of the client's own is only taken for one of those when its name has the prefix of such a server.
    """

    def refused(tool: Any) -> bool:
        name = tool.get("name") if isinstance(tool, Mapping) else None
        target = _target(name) if isinstance(name, str) else None
        return target is not None and target.prefixed and decide(caller, target) is not None

    return [tool for tool in tools if not refused(tool)]


instance = MCPGuard()
