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
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts
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
    Field("auth_type"),
    Field("credential", Policy.WRITE_ONLY, secret=True),
    Field("credential_version"),
    Field("mcp_info", Policy.SUBSET),
)

NO_AUTH = "none"
AUTH_TYPES = (NO_AUTH, "api_key", "bearer_token", "basic", "authorization")
VERSION_LABEL = "credential_version"  # in mcp_info, which keeps what it does not know where credentials are stored

# Of mcp_info: what LiteLLM puts there itself, or is a field of ours.
NOT_OURS = ("server_name", "is_public", "is_public_explicit", VERSION_LABEL)

# What LiteLLM sends to a server's url besides the credential, all of it set by hand.
SENT_ALONG = ("static_headers", "extra_headers", "env_vars", "is_byok")

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
            _validate_credential(where, server)


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


def _validate_credential(where: str, server: Mapping[str, Any]) -> None:
    kind, credential = server["auth_type"], server["credential"]
    if kind == NO_AUTH:
        for option in ("credential", "credential_version"):
            if server[option] is not None:
                wanted = ", ".join(AUTH_TYPES[1:])
                raise Problem(f"{where}.{option} is of no use with auth_type none; give auth_type ({wanted}) too")
        return
    if not credential:
        raise Problem(
            f"{where}.credential is missing or empty; auth_type {kind} needs one, from the vault for instance"
        )
    if not (credential.isascii() and credential.isprintable()) or credential != credential.strip():
        raise Problem(
            f"{where}.credential holds a character that is no printable ASCII, or has blanks around it; no HTTP header"
            " can hold it, so look for a line break at its end"
        )
    if "${" in credential or "os.environ/" in credential:
        raise Problem(f"{where}.credential names a variable, and LiteLLM expands nothing in it; give the value")
    if kind == "basic" and ":" not in credential and not credential.lower().startswith("basic "):
        raise Problem(f"{where}.credential: auth_type basic needs user:password")


def refuse_credentials(servers: Sequence[Mapping[str, Any]], facts: VersionFacts) -> None:
    """Refuse credentials on a version that stores none. Raises Problem."""
    for index, server in enumerate(servers):
        if server["auth_type"] != NO_AUTH and not facts.stores_credentials:
            raise Problem(
                f"servers[{index}].auth_type: LiteLLM {facts.version} stores no credential of a registered server;"
                f" define {server['server_id']} in its config.yaml (litellm_mcp_servers of the role litellm), or raise"
                " litellm_version"
            )


def refuse_forwarding(where: str, step: Step, row: Mapping[str, Any]) -> None:
    """Refuse an update that makes LiteLLM send to a new host what somebody set for the old one. Raises Problem.

    The credential is no matter here: every update brings its own, or takes the stored one away.
    """
    if _origin(row.get("url")) == _origin(step.values["url"]):
        return
    held = [name for name in SENT_ALONG if row.get(name)]
    if held:
        raise Problem(
            f"{where}.url: LiteLLM would send {' and '.join(held)} of {step.key}, which somebody set for the old"
            " address, to the new one; take that away in LiteLLM, or delete the server there, and run this again"
        )


def _origin(url: Any) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url or "")
        return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return "", None, None


def desired(server: Mapping[str, Any], facts: VersionFacts | None) -> Resource:
    """An item of the option as LiteLLM stores it."""
    default_transport = facts.default_transport if facts else "auto"
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
        "auth_type": server["auth_type"],
        "mcp_info": {"description": description},
    }
    if facts is None or facts.stores_credentials:
        values.update({name: server[name] for name in ("credential", "credential_version")})
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
        "auth_type": row.get("auth_type") or NO_AUTH,
        "credential_version": info.get(VERSION_LABEL),
        "mcp_info": {name: value for name, value in info.items() if name not in NOT_OURS},
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
    client.post(ROUTE, _body(step))


def update(client: LiteLLMClient, step: Step) -> None:
    """Change in place: only for versions whose PUT reaches the running registry. Raises LiteLLMError.

    All fields, not only those that differ: LiteLLM would send the credential that it has to a url that is new.
    """
    client.put(ROUTE, _body(step))


def delete(client: LiteLLMClient, step: Step) -> None:
    """Forget. Raises LiteLLMError."""
    client.delete(f"{ROUTE}/{quote(step.key, safe='')}")


def replace(client: LiteLLMClient, step: Step) -> None:
    """Delete and register again: the only change that a running 1.77.3 notices. Raises LiteLLMError."""
    delete(client, step)
    create(client, step)


def _body(step: Step) -> dict[str, Any]:
    """The request that writes a server. Without a credential, null takes a stored one away."""
    body = {"server_id": step.key, **step.values}
    if "credential" in body:
        credential = body.pop("credential")
        body["credentials"] = None if credential is None else {"auth_value": credential}
        label = body.pop("credential_version")
        body["mcp_info"] = {**body["mcp_info"], **({} if label is None else {VERSION_LABEL: label})}
    return body
