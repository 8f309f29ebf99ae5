# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP servers in LiteLLM: how a row of its API and an item of the option become comparable, and the calls to write."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlsplit

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import LiteLLMClient, ProtocolError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import MARK, Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import Field, Policy, Resource, Step

ROUTE = "/v1/mcp/server"

# LiteLLM 1.77.3 drops every member of mcp_info that it does not know, and overrides created_by: of what it keeps and
# does nothing with, mcp_info.description is the member that is made to be read. Current versions show it in place of
# description, so both hold the same text.
MARK_TEXT = f"managed by {MARK}"

FIELDS = (
    Field("server_name"),
    Field("alias"),
    Field("url"),
    Field("transport"),
    Field("description"),
    Field("mcp_access_groups", Policy.SET),
    Field("mcp_info", Policy.SUBSET),
)

# Names become the prefix of tool names, and model providers accept no other characters in those; "-" ends the prefix.
NAME = re.compile(r"[A-Za-z0-9_]+\Z")


def validate(servers: Sequence[Mapping[str, Any]], present: bool) -> None:
    """Refuse what LiteLLM would refuse or misread. Raises Problem that names the option."""
    for index, server in enumerate(servers):
        where = f"servers[{index}]"
        if not server["server_id"]:
            raise Problem(f"{where}.server_id is empty; give the name of the service")
        for option in ("name", "alias"):
            text = server[option]
            if text is not None and not NAME.match(text):
                raise Problem(
                    f"{where}.{option}: {text!r} holds a character that the prefix of a tool's name cannot have;"
                    " use letters, digits and _ only (LiteLLM takes - for the end of the prefix)"
                )
        if present:
            _validate_url(where, server)


def _validate_url(where: str, server: Mapping[str, Any]) -> None:
    if not NAME.match(server["name"] or server["server_id"]):
        raise Problem(
            f"{where}.server_id: {server['server_id']!r} cannot be the name too;"
            " give name, of letters, digits and _ only"
        )
    url = server["url"]
    if not url:
        raise Problem(f"{where}.url is missing ({server['server_id']}); give one like http://mcp-fetch:8080/sse")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "${" in url or "os.environ/" in url:
        raise Problem(
            f"{where}.url: {url!r} is no address; LiteLLM expands nothing in it, give one like http://mcp-fetch:8080/sse"
        )


def desired(server: Mapping[str, Any], default_transport: str) -> Resource:
    """An item of the option as LiteLLM stores it."""
    name = server["name"] or server["server_id"]
    transport = default_transport if server["transport"] == "auto" else server["transport"]
    description = f"{server['description']} ({MARK_TEXT})" if server["description"] else MARK_TEXT
    values = {
        "server_name": name,
        "alias": server["alias"] or name,
        "url": server["url"],
        "transport": transport,
        "description": description,
        "mcp_access_groups": sorted(set(server["access_groups"])),
        "mcp_info": {"description": description},
    }
    return Resource(server["server_id"], values)


def current(row: Mapping[str, Any]) -> Resource:
    """A row of C(GET /v1/mcp/server) in the form of C(desired()); null and empty are the same."""
    info = row.get("mcp_info") or {}
    values = {
        "server_name": row.get("server_name"),
        "alias": row.get("alias"),
        "url": row.get("url"),
        "transport": row.get("transport"),
        "description": row.get("description") or "",
        "mcp_access_groups": list(row.get("mcp_access_groups") or []),
        "mcp_info": dict(info),
    }
    return Resource(row["server_id"], values, owned=MARK_TEXT in (info.get("description") or ""))


def is_config_defined(row: Mapping[str, Any]) -> bool:
    """Whether a row comes from config.yaml. Current versions say so; before, only the database said who made a row."""
    said = row.get("is_config")
    return said if isinstance(said, bool) else not row.get("created_by")


def config_ids(rows: Sequence[Mapping[str, Any]], config_servers: Mapping[str, Any]) -> dict[str, str]:
    """server_id by name, of the servers of config.yaml that are there. LiteLLM shows one with an alias by that only."""
    ids = {row.get("server_name"): row["server_id"] for row in rows if is_config_defined(row)}
    ids.update({row["alias"]: row["server_id"] for row in rows if is_config_defined(row) and row.get("alias")})
    shown = {name: (server or {}).get("alias") or name for name, server in config_servers.items()}
    return {name: ids[label] for name, label in shown.items() if label in ids}


def read(client: LiteLLMClient) -> list[dict[str, Any]]:
    """All servers that the proxy knows, of the database and of config.yaml. Raises LiteLLMError."""
    rows = client.get(ROUTE)
    if not isinstance(rows, list) or not all(isinstance(row, dict) and row.get("server_id") for row in rows):
        raise ProtocolError(f"GET {client.base_url}{ROUTE}: not a list of servers; is this LiteLLM?")
    return rows


def create(client: LiteLLMClient, step: Step) -> None:
    """Register. Raises LiteLLMError."""
    client.post(ROUTE, {"server_id": step.key, **step.values})


def update(client: LiteLLMClient, step: Step) -> None:
    """Change in place: only for versions whose PUT reaches the running registry. Raises LiteLLMError."""
    client.put(ROUTE, {"server_id": step.key, **step.values})


def delete(client: LiteLLMClient, step: Step) -> None:
    """Forget. Raises LiteLLMError."""
    client.delete(f"{ROUTE}/{quote(step.key, safe='')}")


def replace(client: LiteLLMClient, step: Step) -> None:
    """Delete and register again: the only change that a running 1.77.3 notices. Raises LiteLLMError."""
    delete(client, step)
    create(client, step)
