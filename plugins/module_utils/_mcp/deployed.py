# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is deployed on a host, read from the files that the roles leave there. Pure: the texts come from the caller."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote, urlsplit

from .._env_file import EnvFileError, parse
from .._litellm import expiry
from .expected import present
from .matrix import direct, is_harmless, matrix
from .model import CheckError

SOON = timedelta(days=14)  # a key that ends within this time is worth a word
KEY_VARIABLE = "LITELLM_API_KEY"
EVERYWHERE = ("", "0.0.0.0", "::")  # addresses that stand for all of the host, its loopback among them


def files_of(
    services: Iterable[str], keys: Iterable[Mapping[str, Any]], projects_dir: str, secrets_dir: str
) -> dict[str, dict[str, str]]:
    """Where a host keeps the description of each service, by name, and the value of each key, by alias."""
    return {
        "services": {name: f"{projects_dir}/mcp/{_short(name)}/service.json" for name in services},
        "keys": {
            str(key["alias"]): f"{secrets_dir}/keys/{quote(str(key['alias']), safe='')}.env"
            for key in present(keys, "keys")
        },
    }


def input_of(
    files: Mapping[str, Mapping[str, str]],
    contents: Mapping[str, str | None],
    keys: Iterable[Mapping[str, Any]],
    paths: Iterable[str],
    model: str | None = None,
    teams: Iterable[Mapping[str, Any]] = (),
    slow_ms: int | None = None,
    now: datetime | None = None,
) -> dict[str, Any]:
    """The probe's input.

    C(checks) through the gateway and C(values) of the keys by alias; C(direct), checks of the services themselves, and
    their C(endpoints); C(deployed), the descriptions by name, None for one that is not there; C(unmarked), the services
    whose probe is not marked as harmless; C(expiring) and C(expired) keys with C(alias), C(expires), C(days); whether
    C(nothing) at all is deployed.

    I(files) as files_of gives them, I(contents) their texts, None for a missing one, I(model) the one that calls the
    tools, I(teams) those of the keys, I(slow_ms) as matrix takes it. Raises CheckError.
    """
    keys = present(keys, "keys")
    found = {name: _described(name, path, contents.get(path)) for name, path in files["services"].items()}
    services = [service for service in found.values() if service is not None]
    missing = {
        name: f"{files['services'][name]} is not there, so the service was never deployed; run the playbook with"
        f" --tags {name}"
        for name, service in found.items()
        if service is None
    }
    published = [service for service in services if service.get("port")]
    wanted = [*files["services"].values(), *files["keys"].values()]
    return {
        "checks": matrix(services, keys, paths, missing, model, teams, slow_ms),
        "values": {str(key["alias"]): _value(key, files, contents) for key in keys},
        "direct": direct(published, slow_ms),
        "endpoints": {service["name"]: endpoint_of(service) for service in published},
        "deployed": found,
        "unmarked": [
            service["name"]
            for service in services
            if (service.get("probe") or {}).get("tool") and not is_harmless(service)
        ],
        **ending(keys, now or datetime.now(timezone.utc)),
        "nothing": not any(contents.get(path) for path in wanted),
    }


def ending(keys: Iterable[Mapping[str, Any]], now: datetime) -> dict[str, list[dict[str, Any]]]:
    """Keys that are C(expiring) soon and that have C(expired), the first to end first; C(days) from now."""
    found = [(expiry.parse(str(key["expires"]), "expires"), str(key["alias"])) for key in keys if key.get("expires")]
    rows = [
        (moment - now, {"alias": alias, "expires": expiry.text(moment), "days": (moment - now).days})
        for moment, alias in sorted((moment, alias) for moment, alias in found if moment is not None)
    ]
    return {
        "expiring": [row for left, row in rows if timedelta(0) < left <= SOON],
        "expired": [row for left, row in rows if left <= timedelta(0)],
    }


def endpoint_of(service: Mapping[str, Any]) -> dict[str, str]:
    """Where the host itself reaches a service: the port that it publishes, with the path of its own address."""
    address = str(service.get("address") or "")
    host = "127.0.0.1" if address in EVERYWHERE else address
    path = urlsplit(str(service.get("url") or "")).path or "/mcp"
    return {"url": f"http://{host}:{service['port']}{path}", "transport": str(service.get("transport") or "auto")}


def _short(name: str) -> str:
    return name[len("mcp_") :] if name.startswith("mcp_") else name


def _described(name: str, path: str, text: str | None) -> Mapping[str, Any] | None:
    if text is None:
        return None
    try:
        found = json.loads(text)
    except ValueError as error:
        raise CheckError(
            f"{path} is not JSON ({error}); run the playbook with --tags {name} to write it anew"
        ) from error
    if not isinstance(found, Mapping) or found.get("name") != name:
        raise CheckError(f"{path} does not describe {name}; run the playbook with --tags {name} to write it anew")
    return found


def _value(key: Mapping[str, Any], files: Mapping[str, Mapping[str, str]], contents: Mapping[str, str | None]) -> str:
    """The value that the inventory gives, else the one in the key's file; empty when there is neither."""
    if key.get("value"):
        return str(key["value"])
    path = files["keys"][str(key["alias"])]
    try:
        return parse(contents.get(path) or "").get(KEY_VARIABLE, "")
    except EnvFileError as error:
        raise CheckError(
            f"{path} cannot be read: {error}; mend the line, or remove the file and run --tags access"
        ) from error
