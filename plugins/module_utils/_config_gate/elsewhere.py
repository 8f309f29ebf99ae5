# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people write into config.yaml and what belongs elsewhere: virtual keys, grants, health checks, aliases.

It is taken out of a draft, and given back in the form in which it works.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.draft import Draft
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import REFERENCE

_REFERENCE = re.compile(r"(?:os\.environ/|\$\{?)([A-Za-z_][A-Za-z0-9_]*)\}?\Z")
_LIMITS = ("max_budget", "budget_duration", "rpm_limit", "tpm_limit", "max_parallel_requests", "metadata")
_NAMES = ("key_alias", "alias", "user", "user_id", "name")
_SECTION = "virtual_keys"


def take_aliases(draft: Draft) -> None:
    """litellm_settings.mcp_aliases, which no proven version applies, become the aliases of the servers."""
    path = ("litellm_settings", "mcp_aliases")
    aliases = draft.get(path)
    servers = _servers(draft)
    for alias, name in aliases.items() if isinstance(aliases, Mapping) else ():
        if name in servers and "alias" not in servers[name]:
            draft.set(("mcp_servers", name, "alias"), str(alias).replace("-", "_"))
            draft.note((*path, alias), f"became mcp_servers.{name}.alias", "these aliases are not applied")


def take_keys(draft: Draft) -> list[dict[str, Any]]:
    """virtual_keys and the servers' api_keys become keys with grants, as the role access and litellm_keys take them."""
    entries = draft.get((_SECTION,))
    servers = _servers(draft)
    keys: dict[str, dict[str, Any]] = {}
    identities: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else []:
        if not isinstance(entry, Mapping):
            continue
        key = _key(entry, len(keys))
        alias = _free(key["alias"], keys)
        keys[alias] = {**key, "alias": alias, "services": _granted(entry.get("mcp_servers"), draft)}
        if isinstance(entry.get("api_key"), str):
            identities[_identity(entry["api_key"])] = alias
    for name, text in _listed(servers):
        alias = identities.get(_identity(text)) or _add(keys, identities, text)
        _grant(keys[alias], name)
    _grant_all(keys, servers, entries, draft)
    if keys:
        note = "became keys of their own (mcp_gateway_keys); a value of yours that begins with sk- can be kept as value"
        draft.note((_SECTION,), note, "")
    draft.drop((_SECTION,))
    for name in servers:
        if draft.drop(("mcp_servers", name, "api_keys")):
            draft.note(("mcp_servers", name, "api_keys"), "became grants of the keys", "LiteLLM never reads this")
    return list(keys.values())


def take_health_checks(draft: Draft) -> dict[str, Any]:
    """The servers' health_check become health checks of their containers: a piece of a docker-compose.yml."""
    services: dict[str, Any] = {}
    for name, server in _servers(draft).items():
        path = ("mcp_servers", name, "health_check")
        wanted, url = server.get("health_check"), server.get("url")
        host = _url(url)
        if isinstance(wanted, str) and wanted.startswith("/") and host:
            services[host[0]] = {"healthcheck": _health_check(host[1], wanted)}
            draft.note(path, f"became a health check of the container {host[0]}", "LiteLLM never reads this")
            draft.drop(path)
    return {"services": services} if services else {}


def _health_check(port: int, path: str) -> dict[str, Any]:
    ask = f"c = http.client.HTTPConnection('127.0.0.1', {port}, timeout=4); c.request('GET', {path!r})"
    program = f"import http.client; {ask}; raise SystemExit(c.getresponse().status >= 400)"
    return {
        "test": ["CMD", "python3", "-c", program],
        "interval": "30s",
        "timeout": "5s",
        "retries": 3,
        "start_period": "30s",
    }


def _url(url: Any) -> tuple[str, int] | None:
    try:
        parts = urlsplit(url) if isinstance(url, str) else None
        return (parts.hostname, parts.port or 80) if parts and parts.hostname else None
    except ValueError:
        return None


def _servers(draft: Draft) -> dict[Any, Any]:
    servers = draft.get(("mcp_servers",))
    return {name: one for name, one in servers.items() if isinstance(one, dict)} if isinstance(servers, dict) else {}


def _listed(servers: Mapping[Any, Any]) -> Iterator[tuple[Any, str]]:
    for name, server in servers.items():
        listed = server.get("api_keys")
        for text in listed if isinstance(listed, list) else [listed]:
            if isinstance(text, str):
                yield name, text


def _key(entry: Mapping[Any, Any], number: int) -> dict[str, Any]:
    names = [str(entry[name]) for name in _NAMES if isinstance(entry.get(name), str) and entry[name]]
    value = entry.get("api_key")
    match = _REFERENCE.match(value) if isinstance(value, str) else None
    alias = names[0] if names else _alias_of(match[1]) if match else f"key-{number + 1}"
    key: dict[str, Any] = {"alias": alias}
    models = entry.get("models")
    if isinstance(models, list):
        key["models"] = list(models)
    return {**key, **{name: entry[name] for name in _LIMITS if entry.get(name) is not None}}


def _alias_of(variable: str) -> str:
    return variable.lower().replace("_", "-").strip("-") or "key"


def _free(alias: str, taken: Mapping[str, Any]) -> str:
    number, name = 1, alias
    while name in taken:
        number += 1
        name = f"{alias}-{number}"
    return name


def _identity(text: str) -> str:
    """The same for every way to write a reference to one variable."""
    match = _REFERENCE.match(text)
    return REFERENCE + match[1] if match else text


def _add(keys: dict[str, dict[str, Any]], identities: dict[str, str], text: str) -> str:
    match = _REFERENCE.match(text)
    alias = _free(_alias_of(match[1]) if match else f"key-{len(keys) + 1}", keys)
    keys[alias] = {"alias": alias, "services": []}
    identities[_identity(text)] = alias
    return alias


def _granted(names: Any, draft: Draft) -> list[str]:
    """Names of servers for what an entry lists: names or aliases of servers."""
    servers = _servers(draft)
    by_alias = {server.get("alias"): name for name, server in servers.items() if server.get("alias")}
    listed = names if isinstance(names, list) else []
    found = [by_alias.get(name, name) for name in listed if isinstance(name, str)]
    return [str(name) for name in dict.fromkeys(found) if name in servers]


def _grant(key: dict[str, Any], server: Any) -> None:
    if str(server) not in key["services"]:
        key["services"].append(str(server))


def _grant_all(keys: dict[str, dict[str, Any]], servers: Mapping[Any, Any], entries: Any, draft: Draft) -> None:
    """Where nobody said who may use what, all keys might use all servers."""
    said = any(isinstance(entry, Mapping) and "mcp_servers" in entry for entry in entries or [])
    if keys and servers and not said and not any("api_keys" in server for server in servers.values()):
        for key in keys.values():
            key["services"] = [str(name) for name in servers]
        draft.note((_SECTION,), "every key was granted every server; narrow that down", "no grant was said")
