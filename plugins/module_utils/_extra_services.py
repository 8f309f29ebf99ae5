# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with ``mcp_gateway_extra_services``, the services that have no role of their own. Pure.

PRIVATE: for the plugins of this collection.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible.module_utils.errors import UnsupportedError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._inventory import SERVICE_NAME, is_list, nearest, plain
from ansible_collections.lan.mcp_gateway.plugins.module_utils._lan import is_lan_host
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

KIND = "mcp_gateway_extra_services"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Around:
    """What an extra service must fit in with.

    options: of a description, as the argument spec of the role mcp_service has them. roles: services that have a role.
    services: those of ``mcp_gateway_services``. config_servers: those of config.yaml. images: of this collection.
    """

    options: Row
    roles: Sequence[str] = ()
    services: Sequence[str] = ()
    config_servers: Sequence[str] = ()
    images: Sequence[str] = ()
    stores_credentials: bool = False
    version: str = ""
    lan_only: bool = True


def extra_problems(extra: Any, around: Around) -> list[str]:
    """One sentence for each problem, which names the place of the value and the fix."""
    if not is_list(extra) or not all(isinstance(item, Mapping) for item in extra):
        return [f"{KIND}: write a list, such as [{{name: weather, image: 'weather:1', port: 48020, probe: …}}]"]
    directories = {_directory(name): f"{name!r} of mcp_gateway_services" for name in around.services}
    problems = []
    for position, item in enumerate(plain(extra)):
        where, name = f"{KIND}[{position}]", item.get("name")
        if not isinstance(name, str) or not SERVICE_NAME.match(name):
            problems.append(
                f"{where}.name: {name!r} is no service name: use lower-case letters, digits and '_' "
                "('-' is what LiteLLM separates the tool's name with)"
            )
            continue
        if name in around.roles:
            problems.append(f"{where}.name: {name!r} has a role of its own; name it in mcp_gateway_services instead")
        elif _directory(name) in directories:
            taken = directories[_directory(name)]
            problems.append(f"{where}.name: {name!r} would share its directory with {taken}; rename one of them")
        directories.setdefault(_directory(name), f"{name!r} of {where}")
        problems += _arguments(where, item, around.options) or _sense(where, item, around)
    return problems


def _directory(name: str) -> str:
    """The project directory of a service."""
    return name[len("mcp_") :] if name.startswith("mcp_") else name


def _arguments(where: str, item: Row, options: Row) -> list[str]:
    """What Ansible's own check says of one description."""
    errors = ArgumentSpecValidator(dict(options)).validate(dict(item)).errors
    texts = [f"there is no {error}" if isinstance(error, UnsupportedError) else str(error) for error in errors]
    return [redact(f"{where} ({item['name']}): {text}") for text in texts]


def _sense(where: str, item: Row, around: Around) -> list[str]:
    """What types cannot say: an address or a container, a port, an image that there is, a credential that is kept."""
    if item.get("register") is False:
        return _of_config(where, item, around)
    if item.get("url"):
        return _of_remote(where, item, around)
    problems = []
    if not item.get("port"):
        problems.append(f"{where}.port: {item['name']!r} needs a port of the host, from 48010 on")
    image = item.get("image")
    if not image and not item.get("stdio"):
        problems.append(f"{where}.image: say what runs: image, stdio (a command), or url (a server elsewhere)")
    elif image and ":" not in image and image not in around.images:
        problems.append(
            f"{where}.image: there is no image {image!r} in this collection{nearest(image, around.images)}; "
            "an image of your own needs its tag, as in weather:latest"
        )
    return problems + _of_credential(where, item, around)


def _of_config(where: str, item: Row, around: Around) -> list[str]:
    if item["name"] in around.config_servers:
        return []
    return [
        f"{where}.register: LiteLLM's config.yaml has no server {item['name']!r}"
        f"{nearest(item['name'], around.config_servers)}; define it in litellm_mcp_servers, or leave register out"
    ]


def _of_remote(where: str, item: Row, around: Around) -> list[str]:
    parts = urlsplit(str(item["url"]))
    example = "http://tools.lan:8080/mcp"
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return [f"{where}.url: {item['url']!r} is no address; write one such as {example}"]
    if around.lan_only and (parts.scheme == "https" or not is_lan_host(parts.hostname)):
        return [
            f"{where}.url: {parts.scheme}://{parts.hostname} is not plain http on the LAN, and this gateway is for the"
            f" LAN only: use one such as {example}, or set mcp_gateway_lan_only: false"
        ]
    problems = [
        f"{where}.{name}: it says what runs here, and {item['name']!r} runs at its url; remove one of the two"
        for name in ("image", "stdio", "port", "backend")
        if item.get(name)
    ]
    if item.get("transport") not in ("sse", "http"):
        problems.append(f"{where}.transport: say which one the server speaks, sse or http")
    return problems + _of_credential(where, item, around)


def _of_credential(where: str, item: Row, around: Around) -> list[str]:
    kind, variable = item.get("auth_type", "none"), item.get("auth_variable")
    if kind == "none":
        return []
    if not around.stores_credentials:
        return [
            f"{where}.auth_type: LiteLLM {around.version} keeps no credential of a registered server; define"
            f" {item['name']!r} in litellm_mcp_servers with auth_value: os.environ/…, its value in"
            " litellm_secret_environment, and set register: false here, or raise mcp_gateway_litellm_version"
        ]
    names = [str(secret.get("name")) for secret in item.get("secrets") or []]
    if variable in names:
        return []
    return [f"{where}.auth_variable: {variable!r} must be one of its secrets{nearest(str(variable), names)}"]
