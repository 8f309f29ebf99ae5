# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of an inventory before anything is touched. Pure; every problem names the variable and the fix.

PRIVATE: for the plugins of this collection.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible_collections.lan.mcp_gateway.plugins.module_utils._lan import is_lan_host
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import keys as litellm_keys
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import subjects, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem


@dataclass(frozen=True)
class Known:
    """What else teams and keys can name; None: not known, so it is not looked at."""

    models: Sequence[str] | None = None
    access_groups: Sequence[str] | None = None


SERVICE_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


def version_problems(version: Any, available: Sequence[str]) -> list[str]:
    """Problems of ``mcp_gateway_litellm_version``: none at all, one that must not be run, one without an image."""
    try:
        versions.facts(str(version))
    except ValueError as error:
        return [f"mcp_gateway_litellm_version: {error}"]
    if version in available:
        return []
    return [f"mcp_gateway_litellm_version: there is no image of LiteLLM {version}; use {' or '.join(available)}"]


def service_problems(services: Any, known: Sequence[str]) -> list[str]:
    """Problems of ``mcp_gateway_services``: no list, bad names, repeated ones, those without a role."""
    if not is_list(services):
        return ["mcp_gateway_services: write a list of service names, such as [mcp_fetch]"]
    problems = []
    seen: dict[str, int] = {}
    for position, name in enumerate(services):
        where = f"mcp_gateway_services[{position}]"
        if not isinstance(name, str) or not SERVICE_NAME.match(name):
            problems.append(
                f"{where}: {name!r} is no service name: use lower-case letters, digits and '_' "
                "('-' is what LiteLLM separates the tool's name with)"
            )
        elif name not in known:
            problems.append(f"{where}: there is no service {name!r}{nearest(name, known)}; known: {', '.join(known)}")
        elif name in seen:
            problems.append(f"{where}: {name!r} stands in mcp_gateway_services[{seen[name]}] already; remove one")
        else:
            seen[name] = position
    return problems


def team_problems(teams: Any, services: Sequence[str] | None, known: Known) -> list[str]:
    """Problems of ``mcp_gateway_teams``: no list, bad or repeated aliases, limits, grants of what is not deployed.

    :param services: what can be granted; ``None``: not known, so grants are not looked at.
    """
    kind = "mcp_gateway_teams"
    return _unnamed(kind, teams, "[{alias: data, services: [mcp_fetch]}]") or (
        _ungranted(kind, teams, services, known)
        or _refused(kind, teams, subjects.OPTIONS, lambda items: subjects.validate(kind, items, services, known.models))
    )


def key_problems(keys: Any, services: Sequence[str] | None, teams: Any = (), known: Known | None = None) -> list[str]:
    """Problems of ``mcp_gateway_keys``: as of teams, and unusable values, unknown teams, more grants than the team has.

    :param teams: ``mcp_gateway_teams``, without problems; ``None``: they have some, so they are not looked at.
    """
    kind, known = "mcp_gateway_keys", known or Known()

    def validate(items: list[dict[str, Any]]) -> None:
        subjects.validate(kind, items, services, known.models)
        filled = None if teams is None else _filled(kind, teams, subjects.OPTIONS)
        litellm_keys.validate(items, filled, kind)

    return _unnamed(kind, keys, "[{alias: claude-code, services: [mcp_fetch]}]") or (
        _unusable_values(kind, keys) + _ungranted(kind, keys, services, known)
        or _refused(kind, keys, litellm_keys.OPTIONS, validate)
    )


def _unnamed(kind: str, items: Any, example: str) -> list[str]:
    if not is_list(items):
        return [f"{kind}: write a list, such as {example}"]
    problems = []
    seen: dict[str, int] = {}
    for position, item in enumerate(items):
        where = f"{kind}[{position}]"
        alias = item.get("alias") if isinstance(item, Mapping) else None
        if not isinstance(alias, str) or not alias.strip():
            problems.append(f"{where}.alias: every entry needs a name, such as claude-code")
        elif alias in seen:
            problems.append(f"{where}.alias: {alias!r} is the alias of {kind}[{seen[alias]}] too; rename one")
        else:
            seen[alias] = position
    return problems


def _unusable_values(kind: str, keys: Sequence[Mapping[str, Any]]) -> list[str]:
    problems = []
    seen: dict[str, int] = {}
    for position, key in enumerate(keys):
        where, value = f"{kind}[{position}]", key.get("value")
        if value is None:
            continue
        if not (isinstance(value, str) and litellm_keys.VALUE.match(value)):
            problems.append(
                f"{where}.value: that of {key['alias']!r} must be sk- and then letters, digits, - and _ only; "
                "leave it out to have one made"
            )
        elif value in seen:
            problems.append(f"{where}.value: {kind}[{seen[value]}] has the same; give each key its own")
        else:
            seen[value] = position
    return problems


def _ungranted(
    kind: str, items: Sequence[Mapping[str, Any]], services: Sequence[str] | None, known: Known
) -> list[str]:
    problems = []
    for position, item in enumerate(items):
        for option, there, what in (
            ("services", services, "which is not deployed"),
            ("access_groups", known.access_groups, "an access group that no service is in"),
        ):
            where, names = f"{kind}[{position}].{option}", item.get(option) or []
            if not is_list(names):
                problems.append(f"{where}: write a list of names, such as [mcp_fetch]")
            elif there is not None and item.get("state") != "absent":
                fix = "add it to mcp_gateway_services" if option == "services" else "set <service>_access_groups"
                problems += [
                    f"{where}[{index}]: {item['alias']!r} is granted {name!r}, {what}{nearest(str(name), there)};"
                    f" {fix} or remove the grant"
                    for index, name in enumerate(names)
                    if name not in there
                ]
    return problems


def _refused(
    kind: str, items: Sequence[Any], options: Mapping[str, Any], validate: Callable[[list[dict[str, Any]]], None]
) -> list[str]:
    """What the module would refuse, of items whose types are right; the roles say what is wrong with types."""
    filled = _filled(kind, items, options)
    try:
        validate(filled or [])
    except Problem as problem:
        return [str(problem)]
    return []


def _filled(kind: str, items: Sequence[Any], options: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """*items* as a module gets them, with types and defaults; None if it would refuse them."""
    spec = {kind: {"type": "list", "elements": "dict", "options": dict(options)}}
    result = ArgumentSpecValidator(spec).validate({kind: plain(items)})
    return None if result.error_messages else result.validated_parameters[kind]


def plain(value: Any) -> Any:
    """A copy of the lazy containers of templates: the validator copies deeply, and with those the templating engine."""
    if isinstance(value, Mapping):
        return {plain(name): plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, str) else value


def port_claims(
    gateway_port: Any, database_port: Any, services: Mapping[str, Any], extra: Sequence[Mapping[str, Any]] = ()
) -> list[dict[str, Any]]:
    """Who wants which port of the host: items of ``port``, ``container`` and the ``variable`` that says so.

    :param database_port: ``None`` where no database of ours is published.
    :param extra: ``mcp_gateway_extra_services``; those without a port run elsewhere.
    """
    claims = [{"port": gateway_port, "container": "litellm-proxy", "variable": "mcp_gateway_port"}]
    if database_port is not None:
        claims.append({"port": database_port, "container": "litellm-db", "variable": "database_publish_port"})
    for name, port in services.items():
        claims.append({"port": port, "container": str(name).replace("_", "-"), "variable": f"{name}_port"})
    for position, item in enumerate(extra):
        if item.get("port"):
            container = item.get("container") or str(item.get("name")).replace("_", "-")
            variable = f"mcp_gateway_extra_services[{position}].port"
            claims.append({"port": item["port"], "container": container, "variable": variable})
    return [{**claim, "port": _as_port(claim["port"])} for claim in claims]


def port_problems(claims: Sequence[Mapping[str, Any]]) -> list[str]:
    """Problems of port numbers: none at all, out of range, wanted twice."""
    problems = []
    seen: dict[int, str] = {}
    for claim in claims:
        port, variable = claim["port"], claim["variable"]
        if not isinstance(port, int) or not 1 <= port <= 65535:
            problems.append(f"{variable}: {port!r} is no port; use a number from 1 to 65535")
        elif port in seen:
            problems.append(f"{variable}: port {port} is {seen[port]} already; give one of them another port")
        else:
            seen[port] = variable
    return problems


def host_problems(host: Any, lan_only: bool) -> list[str]:
    """Problems of ``mcp_gateway_host`` under the LAN rule."""
    if not isinstance(host, str) or not re.match(r"[A-Za-z0-9._:-]+\Z", host):
        return [f"mcp_gateway_host: {host!r} is no host; write a name or an address, without http:// and port"]
    if not lan_only or is_lan_host(host):
        return []
    kind = "address" if _is_address(host) else "name"
    return [
        f"mcp_gateway_host: {host} is a public {kind}, and this gateway is for the LAN only: use a LAN name "
        "(such as linuxserver.lan) or a private address, or set mcp_gateway_lan_only: false"
    ]


def network_problems(networks: Mapping[str, Any], lan_only: bool) -> list[str]:
    """Problems of variables that name Docker networks, under the LAN rule."""
    if not lan_only:
        return []
    return [
        f"{variable}: {name!r} leads to a reverse proxy, and this gateway is for the LAN only: "
        "remove it, or set mcp_gateway_lan_only: false"
        for variable, names in networks.items()
        for name in names or []
        if "traefik" in str(name).lower()
    ]


def _is_address(host: str) -> bool:
    try:
        return bool(ipaddress.ip_address(host))
    except ValueError:
        return False


def is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def nearest(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _as_port(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isdigit() else value
