# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP servers in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    REFERENCE,
    Define,
    Drop,
    Hit,
    Move,
    Set,
    Subject,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.references import BRACED

SEPARATOR = "-"
CREDENTIALS = ("auth_value", "authentication_token")
STDIO_SWITCH = "LITELLM_ENABLE_MCP_STDIO"
STDIO_EXTRA = "LITELLM_MCP_STDIO_EXTRA_COMMANDS"
_URL = re.compile(r"https?://[^\s/]+")


def server_type(subject: Subject) -> Iterator[Hit]:
    """A server that is not a mapping."""
    for name, server in subject.section("mcp_servers").items():
        if not isinstance(server, Mapping):
            message = f"{subject.litellm} does not start on this"
            yield Hit(
                catalogue.SERVER_TYPE, ("mcp_servers", name), message, "write a mapping with url", mends=(Drop(),)
            )


def server_name(subject: Subject) -> Iterator[Hit]:
    """A name that ends the prefix of a tool too early."""
    for name in subject.servers:
        if SEPARATOR in str(name):
            message = f"{subject.litellm} does not start with {SEPARATOR} in the name of a server"
            better = str(name).replace(SEPARATOR, "_")
            mends = (Move(("mcp_servers", better)),)
            yield Hit(catalogue.SERVER_NAME, ("mcp_servers", name), message, f"name it {better}", mends=mends)


def server_alias(subject: Subject) -> Iterator[Hit]:
    """An alias that ends the prefix of a tool too early, or that is the name of another server."""
    prefixes: dict[str, Any] = {}
    for name, server in subject.servers.items():
        prefix = str(server.get("alias") or name)
        path = ("mcp_servers", name, "alias") if server.get("alias") else ("mcp_servers", name)
        if subject.facts.dash_in_alias_breaks_calls and SEPARATOR in prefix and prefix != str(name):
            message = f"the {SEPARATOR} ends the prefix of its tools, so that none of them can be called"
            mends = (Set(prefix.replace(SEPARATOR, "_")),)
            yield Hit(catalogue.SERVER_ALIAS, path, message, "use _ instead", mends=mends)
        if prefix in prefixes:
            message = f"is the prefix of {prefixes[prefix]}'s tools, too: {subject.litellm} cannot tell them apart"
            drop = (Drop(),) if path[-1] == "alias" else ()
            yield Hit(catalogue.SERVER_ALIAS, path, message, "give one of them another alias", mends=drop)
        prefixes.setdefault(prefix, name)


# What other programs call them; without "_" and "-", and in small letters.
_TRANSPORTS = {"streamablehttp": "http", "http": "http", "sse": "sse", "stdio": "stdio", "serversentevents": "sse"}
_AUTH_TYPES = {"bearer": "bearer_token", "bearertoken": "bearer_token", "token": "bearer_token", "apikey": "api_key"}
_AUTH_TYPES |= {"basic": "basic", "basicauth": "basic", "authorization": "authorization", "none": "none"}


def _simplified(name: Any) -> str:
    return str(name).lower().replace("_", "").replace("-", "")


def _guessed_transport(server: Mapping[Any, Any]) -> str:
    if server.get("command"):
        return "stdio"
    return "sse" if str(server.get("url")).rstrip("/").endswith("/sse") else "http"


def mcp_aliases(subject: Subject) -> Iterator[Hit]:
    """litellm_settings.mcp_aliases, on a version that reads and does not apply it."""
    if "mcp_aliases" in subject.section("litellm_settings") and not subject.facts.applies_mcp_aliases:
        message = f"{subject.litellm} does not apply these aliases"
        fix = "give each server an alias: mcp_servers.NAME.alias"
        path = ("litellm_settings", "mcp_aliases")
        yield Hit(catalogue.IGNORED_SETTING, path, message, fix, mends=(Drop(),))


def transport_of(server: Mapping[Any, Any]) -> Any:
    """The transport that LiteLLM takes."""
    return server.get("transport", "http")


def server_transport(subject: Subject) -> Iterator[Hit]:
    """A transport that this version does not have."""
    known = subject.accepted.choices["mcp_servers.*.transport"]
    for name, server in subject.servers.items():
        if transport_of(server) not in known:
            path = ("mcp_servers", name, "transport")
            message = f"{subject.litellm} does not start on this"
            guess = _TRANSPORTS.get(_simplified(server["transport"])) or _guessed_transport(server)
            yield Hit(catalogue.SERVER_TRANSPORT, path, message, f"use one of {', '.join(known)}", mends=(Set(guess),))


def server_auth_type(subject: Subject) -> Iterator[Hit]:
    """An auth_type that this version does not have."""
    known = subject.accepted.choices["mcp_servers.*.auth_type"]
    for name, server in subject.servers.items():
        value = server.get("auth_type")
        if value is not None and value not in known:
            path = ("mcp_servers", name, "auth_type")
            message = f"{subject.litellm} does not start on this"
            guess = _AUTH_TYPES.get(_simplified(value))
            mends = (Set(guess) if guess in known else Drop(),)
            yield Hit(catalogue.SERVER_AUTH_TYPE, path, message, f"use one of {', '.join(known)}", mends=mends)
        elif value == "oauth2" and "oauth2_flow" not in server:
            message = f"{subject.litellm} does not start on oauth2 without oauth2_flow"
            fix = "set oauth2_flow: client_credentials or authorization_code"
            yield Hit(catalogue.SERVER_AUTH_TYPE, ("mcp_servers", name, "auth_type"), message, fix)


def server_url(subject: Subject) -> Iterator[Hit]:
    """A server without a URL, or with something else in its place."""
    for name, server in subject.servers.items():
        if transport_of(server) == "stdio" or "spec_path" in server:
            continue
        url = server.get("url")
        path = ("mcp_servers", name, "url")
        if not url:
            message = f"there is no url: {subject.litellm} starts, and this server has no tools"
            yield Hit(catalogue.SERVER_URL, path, message, "write url: http://host:port/path", mends=(Drop(path[:-1]),))
        elif not isinstance(url, str):
            yield Hit(catalogue.SERVER_URL, path, f"{subject.litellm} wants text here", "write http://host:port/path")
        elif not url.startswith(REFERENCE) and not BRACED.search(url) and not _URL.match(url):
            message = f"is no URL: {subject.litellm} starts, and this server has no tools"
            yield Hit(catalogue.SERVER_URL, path, message, "write http://host:port/path")


def server_path(subject: Subject) -> Iterator[Hit]:
    """An SSE server whose URL has no path."""
    for name, server in subject.servers.items():
        url = server.get("url")
        if transport_of(server) == "sse" and isinstance(url, str) and _URL.match(url) and _no_path(url):
            message = f"{subject.litellm} calls exactly this URL, and most SSE servers answer at /sse only"
            mends = (Set(url.rstrip("/") + "/sse"),)
            yield Hit(catalogue.SERVER_PATH, ("mcp_servers", name, "url"), message, "add /sse", mends=mends)


def _no_path(url: str) -> bool:
    try:
        return urlsplit(url).path in ("", "/")
    except ValueError:
        return False


def server_command(subject: Subject) -> Iterator[Hit]:
    """A stdio server without a command, or with parts that are no text."""
    for name, server in subject.servers.items():
        path = ("mcp_servers", name)
        if transport_of(server) == "stdio" and not server.get("command"):
            message = f"there is no command: {subject.litellm} starts, and this server has no tools"
            yield Hit(
                catalogue.SERVER_COMMAND, (*path, "command"), message, "write command: and args:", mends=(Drop(path),)
            )
        if transport_of(server) == "stdio" and not _may_run(subject, server.get("command")):
            message = f"{subject.litellm} runs no such command: it starts, and this server has no tools"
            fix = f"use one of {', '.join(subject.facts.stdio_commands)}, or name it in {STDIO_EXTRA}"
            yield Hit(catalogue.SERVER_COMMAND, (*path, "command"), message, fix)
        args, env = server.get("args"), server.get("env")
        parts = [(("args", index), value) for index, value in enumerate(args if isinstance(args, list) else [])]
        parts += [(("env", key), value) for key, value in (env.items() if isinstance(env, Mapping) else ())]
        for place, value in parts:
            if not isinstance(value, str):
                message = f"is no text: {subject.litellm} does not start"
                mends = (Set(str(value)),)
                yield Hit(catalogue.SERVER_COMMAND, (*path, *place), message, "put it in quotes", mends=mends)


def _may_run(subject: Subject, command: Any) -> bool:
    environment = subject.deployment.environment
    known = subject.facts.stdio_commands
    if not known or not isinstance(command, str) or not command or command.startswith(REFERENCE):
        return True
    more = environment is not None and STDIO_EXTRA in environment.names
    return more or command.rsplit("/", 1)[-1] in known


def stdio_disabled(subject: Subject) -> Iterator[Hit]:
    """A stdio server on a version that runs none unless it is told to."""
    environment = subject.deployment.environment
    if not subject.facts.stdio_needs_switch or (environment is not None and STDIO_SWITCH in environment.names):
        return
    for name, server in subject.servers.items():
        if transport_of(server) == "stdio":
            message = f"{subject.litellm} runs no stdio servers: it starts, and this server has no tools"
            fix = f"set {STDIO_SWITCH}: true in the environment, or run the server in a container of its own"
            mends = (Define(STDIO_SWITCH, "true"),)
            yield Hit(catalogue.STDIO_DISABLED, ("mcp_servers", name, "transport"), message, fix, mends=mends)


def server_credential(subject: Subject) -> Iterator[Hit]:
    """A credential that is never sent."""
    for name, server in subject.servers.items():
        if server.get("auth_type") not in (None, "none"):
            continue
        for setting in CREDENTIALS:
            if server.get(setting):
                message = f"without auth_type {subject.litellm} never sends it"
                fix = "set auth_type: bearer_token, or what the server wants"
                mends = (Set("bearer_token", ("mcp_servers", name, "auth_type")),)
                yield Hit(catalogue.SERVER_CREDENTIAL, ("mcp_servers", name, setting), message, fix, mends=mends)


def server_twice(subject: Subject) -> Iterator[Hit]:
    """A server that is registered through the API, too."""
    for name, server in subject.servers.items():
        for label in (name, server.get("alias")):
            if label in subject.deployment.api_servers:
                message = f"{label} is registered through the API, too: {subject.litellm} then has two of that name"
                yield Hit(catalogue.SERVER_TWICE, ("mcp_servers", name), message, "take one of them out")
                break
