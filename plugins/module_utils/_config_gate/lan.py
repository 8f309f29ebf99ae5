# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The LAN rule: plain HTTP, direct ports, no reverse proxy, no public host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import REFERENCE, Hit, Subject
from ansible_collections.lan.mcp_gateway.plugins.module_utils._lan import is_lan_host

_WORDS = ("https://", "traefik", "keycloak")
_URL_HOST = re.compile(r"\b(?!s3:|gs:|file:)[a-z][a-z0-9+.-]*://(?:[^\s/@]*@)?(\[[^\]]+\]|[^\s/:?#@,]+)", re.IGNORECASE)
_HOST_SETTING = re.compile(r"(?:\w+_)?host\Z")
_HOST = re.compile(r"[A-Za-z0-9.:-]+\Z")
_FIX = "use http://host:port on the LAN, or set mcp_gateway_lan_only: false"


def lan_only(subject: Subject) -> Iterator[Hit]:
    """What does not belong on a gateway for the LAN only."""
    if not subject.deployment.lan_only:
        return
    for path, value in subject.texts:
        if "configurable_clientside_auth_params" in path:
            continue  # patterns, not addresses
        word = _forbidden(path[-1] if path else "", value)
        if word:
            message = f"holds {word}: this gateway is for the LAN only, with plain HTTP and direct ports"
            yield Hit(catalogue.LAN_ONLY, path, message, _FIX)


def _forbidden(setting: Any, value: str) -> str | None:
    lowered = value.lower()
    for word in _WORDS:
        if word in lowered:
            return word
    if "://" in value and REFERENCE not in value:
        public = [host for host in _URL_HOST.findall(value) if "$" not in host and not is_lan_host(host.strip("[]"))]
        return f"the public host {public[0]}" if public else None
    if isinstance(setting, str) and _HOST_SETTING.match(setting) and _HOST.match(value):
        return None if value.startswith(REFERENCE) or is_lan_host(value) else f"the public host {value}"
    return None
