# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is deployed on a host, read from the files that the roles leave there. Pure: the texts come from the caller."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from .._env_file import EnvFileError, parse
from .expected import present
from .matrix import matrix
from .model import CheckError

KEY_VARIABLE = "LITELLM_API_KEY"


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
) -> dict[str, Any]:
    """The probe's input: C(checks), C(values) of the keys by alias, and whether C(nothing) at all is deployed.

    I(files) as files_of gives them, I(contents) their texts, None for a missing one, I(model) the one that calls the
    tools, I(teams) those of the keys. Raises CheckError.
    """
    keys = present(keys, "keys")
    services, missing = [], {}
    for name, path in files["services"].items():
        text = contents.get(path)
        if text is None:
            missing[name] = (
                f"{path} is not there, so the service was never deployed; run the playbook with --tags {name}"
            )
        else:
            services.append(_description(name, path, text))
    return {
        "checks": matrix(services, keys, paths, missing, model, teams),
        "values": {str(key["alias"]): _value(key, files, contents) for key in keys},
        "nothing": not any(contents.values()),
    }


def _short(name: str) -> str:
    return name[len("mcp_") :] if name.startswith("mcp_") else name


def _description(name: str, path: str, text: str) -> Mapping[str, Any]:
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
