# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters around the probe: its input from what is deployed, its checks, its table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import (
    ForbiddenVersion,
    UnreadableVersion,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.around import answer_of, calls_of, drift_of, timer_of
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.deployed import files_of, input_of
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.matrix import matrix
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.model import GATEWAY_PATHS, CheckError
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.readme import readmes_of
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.table import table


def probe_files(
    services: Iterable[str], keys: Iterable[Mapping[str, Any]], projects_dir: str, secrets_dir: str
) -> dict[str, dict[str, str]]:
    """Paths of the service descriptions and key files on the host. Raises AnsibleFilterError."""
    try:
        return files_of(services, keys, projects_dir, secrets_dir)
    except CheckError as error:
        raise AnsibleFilterError(f"probe_files: {error}") from None


def probe_input(
    contents: Mapping[str, str | None],
    files: Mapping[str, Mapping[str, str]],
    keys: Iterable[Mapping[str, Any]],
    paths: Iterable[str] = GATEWAY_PATHS,
    model: str | None = None,
    teams: Iterable[Mapping[str, Any]] = (),
    slow_ms: int | None = None,
) -> dict[str, Any]:
    """Checks, endpoints and key values from the texts of those files. Raises AnsibleFilterError naming the file."""
    try:
        return input_of(files, contents, keys, paths, model, teams, slow_ms)
    except CheckError as error:
        raise AnsibleFilterError(f"probe_input: {error}") from None


def probe_matrix(
    services: Iterable[Mapping[str, Any]],
    keys: Iterable[Mapping[str, Any]],
    paths: Iterable[str] = GATEWAY_PATHS,
    missing: Mapping[str, str] | None = None,
    model: str | None = None,
    teams: Iterable[Mapping[str, Any]] = (),
    slow_ms: int | None = None,
) -> list[dict[str, Any]]:
    """Checks for C(lan.mcp_gateway.mcp_probe). Raises AnsibleFilterError naming what is malformed."""
    try:
        return matrix(services, keys, paths, missing, model, teams, slow_ms)
    except CheckError as error:
        raise AnsibleFilterError(f"probe_matrix: {error}") from None


def probe_table(cells: Iterable[Mapping[str, Any]]) -> str:
    """Cells of C(lan.mcp_gateway.mcp_probe) as text. Raises AnsibleFilterError when they are no such cells."""
    try:
        return table(cells)
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"probe_table: these are no cells of mcp_probe: {error!r}") from None


def probe_answer(run: Mapping[str, Any]) -> dict[str, Any]:
    """The probe of a container on the host, from the result of its command."""
    return answer_of(run)


def probe_calls(cells: Iterable[Mapping[str, Any]], checks: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """The calls of a probe that ran a tool. Raises AnsibleFilterError when these are no cells or checks."""
    try:
        return calls_of(cells, checks)
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"probe_calls: these are no cells and checks of mcp_probe: {error!r}") from None


def probe_drift(
    deployed: Mapping[str, Mapping[str, Any] | None],
    servers: Iterable[Mapping[str, Any]],
    teams: Mapping[str, Any] | None = None,
    keys: Mapping[str, Any] | None = None,
) -> list[dict[str, str]]:
    """What LiteLLM has other than the host and the inventory say."""
    return drift_of(deployed, servers, teams, keys)


def probe_timer(text: str | None, minutes: int) -> dict[str, Any]:
    """The last result of the host's own verification, from its report."""
    return timer_of(text, int(minutes))


def probe_readmes(
    probes: Sequence[Mapping[str, Any]],
    found: Mapping[str, Any],
    files: Mapping[str, Mapping[str, str]],
    url: str,
    litellm_version: str,
) -> list[dict[str, Any]]:
    """The README.md of every deployed service. Raises AnsibleFilterError when these are no probes or no input."""
    try:
        return readmes_of(probes, found, files, url, litellm_version)
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"probe_readmes: these are no probes, input and files of one: {error!r}") from None
    except (ForbiddenVersion, UnreadableVersion) as error:
        raise AnsibleFilterError(f"probe_readmes: {error}") from None


class FilterModule:
    """Ansible's entry point."""

    def filters(self) -> dict[str, Callable[..., Any]]:
        return {
            "probe_answer": probe_answer,
            "probe_calls": probe_calls,
            "probe_drift": probe_drift,
            "probe_files": probe_files,
            "probe_input": probe_input,
            "probe_matrix": probe_matrix,
            "probe_readmes": probe_readmes,
            "probe_table": probe_table,
            "probe_timer": probe_timer,
        }
