# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a version of LiteLLM would ignore, misread or die of in a config.yaml.

LiteLLM validates nothing: an unknown section, a misspelt setting or a reference to nothing is dropped in silence, and a
dropped master key opens the proxy to everybody. A finding says where, what LiteLLM does with it, and the fix; it never
quotes a value.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import (
    access,
    catalogue,
    lan,
    models,
    options,
    references,
    servers,
    settings,
    structure,
    values,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import Document
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    ERROR,
    Deployment,
    Finding,
    Hit,
    Subject,
    where,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

_UNREAD = frozenset({catalogue.UNKNOWN_SECTION, catalogue.UNKNOWN_SETTING, catalogue.IGNORED_SETTING})
_ABOUT_TYPES = frozenset({catalogue.YAML_TYPE, catalogue.SETTING_TYPE})
_ABOUT_VALUES = frozenset(
    {
        catalogue.SHELL_REFERENCE,
        catalogue.UNRESOLVED_REFERENCE,
        catalogue.BAD_REFERENCE,
        catalogue.UNDEFINED_VARIABLE,
        catalogue.BOOLEAN_REFERENCE,
        catalogue.YAML_TYPE,
    }
)

CHECKS: tuple[Callable[[Subject], Iterator[Hit]], ...] = (
    structure.unknown_section,
    structure.section_misplaced,
    structure.section_type,
    structure.include_missing,
    settings.settings,
    settings.yaml_type,
    values.unknown_value,
    values.missing_setting,
    values.fallback_form,
    values.unknown_credential,
    references.shell_reference,
    references.unresolved_reference,
    references.bad_reference,
    references.undefined_variable,
    references.boolean_reference,
    access.open_proxy,
    access.permitted_open,
    access.master_key,
    access.literal_secret,
    lan.lan_only,
    servers.server_type,
    servers.server_name,
    servers.server_alias,
    servers.server_transport,
    servers.server_auth_type,
    servers.server_url,
    servers.server_path,
    servers.server_command,
    servers.stdio_disabled,
    servers.server_credential,
    servers.server_twice,
    servers.mcp_aliases,
    models.model_missing,
    models.model_provider,
    models.mock_response,
    models.unknown_model_group,
    options.custom_auth,
    options.licence,
    options.prometheus_licence,
)


def hits(document: Document, deployment: Deployment) -> list[Hit]:
    """All rules that the content of *document* breaks, without the findings of its text."""
    content = document.content
    version = f"LiteLLM {deployment.facts.version}"
    if content is None:
        return [Hit(catalogue.EMPTY_CONFIG, (), f"is empty: {version} does not start on it", "write some settings")]
    if not isinstance(content, Mapping):
        return [Hit(catalogue.NOT_A_MAPPING, (), f"{version} expects a mapping", "write section: settings")]
    subject = Subject(content, deployment, document.plain_scalars())
    return _one_per_cause([hit for check_one in CHECKS for hit in check_one(subject)])


def _one_per_cause(found: list[Hit]) -> list[Hit]:
    """Without what is said of values that nobody reads anyway, or of a type where the value itself was judged.

    A secret that nobody reads is still a secret.
    """
    unread = {hit.path for hit in found if hit.rule in _UNREAD}
    told = {hit.path for hit in found if hit.rule not in _ABOUT_VALUES | _ABOUT_TYPES}
    misspelt = {hit.path[:-1] for hit in found if hit.rule is catalogue.UNKNOWN_SETTING}
    return [
        hit
        for hit in found
        if not (hit.rule in _ABOUT_TYPES and hit.path in told)
        and not (hit.rule is catalogue.MISSING_SETTING and hit.path in misspelt)
        and not (hit.rule in _ABOUT_VALUES and any(hit.path[:length] in unread for length in range(len(hit.path) + 1)))
    ]


def check(document: Document, deployment: Deployment, accept: Collection[str] = ()) -> list[Finding]:
    """All findings in *document*: errors first, then by place. *accept*: C(rule:where) of those that are known."""
    found = [*document.findings, *(_finding(document, hit) for hit in hits(document, deployment))]
    kept = [finding for finding in found if f"{finding.rule}:{finding.where}" not in accept]
    return sorted((_redacted(finding) for finding in kept), key=_order)


def _redacted(finding: Finding) -> Finding:
    # Each part alone: "redis_password: a credential …" would look like a secret itself.
    where_, message, fix = (redact(text) for text in (finding.where, finding.message, finding.fix))
    return replace(finding, where=where_, message=message, fix=fix)


def _finding(document: Document, hit: Hit) -> Finding:
    line, column = document.position(hit.path)
    severity = hit.severity or hit.rule.severity
    return Finding(severity, hit.rule.id, where(hit.path), hit.message, hit.fix, line, column)


def _order(finding: Finding) -> tuple[bool, int, str, str]:
    return finding.severity != ERROR, finding.line or 0, finding.where, finding.rule
