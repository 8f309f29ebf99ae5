# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a version of LiteLLM would ignore, misread or die of in a config.yaml: one small function for each rule.

LiteLLM validates nothing: an unknown section, a misspelt setting or a reference to nothing is dropped in silence, and a
dropped master key opens the proxy to everybody. A finding says where, what LiteLLM does with it, and the fix; it never
quotes a value.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts

ERROR, WARNING = "error", "warning"

REFERENCE = "os.environ/"
MASTER_KEY = "general_settings.master_key"
MASTER_KEY_NAME = "LITELLM_MASTER_KEY"

# All that LiteLLM 1.77.3 reads at the top of the file, with the type that it takes for granted.
SECTIONS: Mapping[str, type] = {
    "include": list,
    "environment_variables": dict,
    "model_list": list,
    "litellm_settings": dict,
    "general_settings": dict,
    "router_settings": dict,
    "callback_settings": dict,
    "assistant_settings": dict,
    "finetune_settings": list,
    "files_settings": list,
    "default_vertex_config": dict,
    "guardrails": list,
    "prompts": list,
    "credential_list": list,
    "mcp_tools": list,
    "mcp_servers": dict,
    "vector_store_registry": list,
}
TYPE_NAMES: Mapping[type, str] = {list: "list", dict: "mapping"}

# What people write there, and where it belongs.
MISPLACED_SECTIONS: Mapping[str, str] = {
    "virtual_keys": "make keys with lan.mcp_gateway.litellm_keys, and take the section out",
    "litellm_logging": "set litellm_settings.json_logs: true, and take the section out",
    "health_check": "set general_settings.background_health_checks, and take the section out",
}

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_SHELL_REFERENCE = re.compile(r"\$\{?[A-Za-z_][A-Za-z0-9_]*\}?")
_BRACED = re.compile(r"\$\{[^}]*\}")
_SECRET_SETTING = re.compile(r"(?:[\w-]*[_-])?(?:key|password|secret|token)\Z|auth_value\Z", re.IGNORECASE)
# "none", "mock" and the like are no secrets; LiteLLM wants some word there for a model that needs no key.
_SHORTEST_SECRET = 16


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, at the dotted path *where*."""

    severity: str
    rule: str
    where: str
    message: str
    fix: str


@dataclass(frozen=True)
class Deployment:
    """What the file is checked for. *names*: of the environment that LiteLLM gets; None when they are not known."""

    facts: VersionFacts
    names: frozenset[str] | None = None
    lan_only: bool = True

    @property
    def litellm(self) -> str:
        """The program and version, as a subject for messages."""
        return f"LiteLLM {self.facts.version}"

    def defines(self, name: str) -> bool:
        """Whether the environment defines *name*, as far as one knows."""
        return self.names is None or name in self.names

    @property
    def open_proxy(self) -> str:
        """What this version does without a master key."""
        if self.facts.refuses_open_start:
            return f"{self.litellm} then refuses to start"
        return f"{self.litellm} then lets everybody in as administrator, without any key"


Config = Mapping[str, Any]
Rule = Callable[[Config, Deployment], Iterator[Finding]]


def check(config: Any, deployment: Deployment) -> list[Finding]:
    """All findings in *config*, the content of a config.yaml: errors first, then by path."""
    if config is None or config == {}:
        return [
            _error(
                "empty-config", "(file)", f"{deployment.litellm} stops on an empty file", "give config some settings"
            )
        ]
    if not isinstance(config, Mapping):
        return [_error("not-a-mapping", "(file)", f"{deployment.litellm} expects a mapping", "write section: settings")]
    found = [finding for rule in RULES for finding in rule(config, deployment)]
    return sorted(found, key=lambda finding: (finding.severity != ERROR, finding.where, finding.rule))


def walk(value: Any, where: str = "") -> Iterator[tuple[str, Any, bool]]:
    """Every scalar in *value* with its dotted path, and whether it stands directly in a list."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            yield from walk(member, f"{where}.{name}" if where else str(name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            for path, scalar, direct in walk(item, f"{where}[{index}]"):
                yield path, scalar, direct or not isinstance(item, (Mapping, list))
    else:
        yield where, value, False


def _texts(config: Config) -> Iterator[tuple[str, str, bool]]:
    for where, value, in_list in walk(config):
        if isinstance(value, str):
            yield where, value, in_list


def _section(config: Config, name: str) -> Mapping[str, Any]:
    section = config.get(name)
    return section if isinstance(section, Mapping) else {}


def _error(rule: str, where: str, message: str, fix: str) -> Finding:
    return Finding(ERROR, rule, where, message, fix)


def unknown_section(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """A section that no code reads."""
    for name in config:
        if name in SECTIONS:
            continue
        nearest = difflib.get_close_matches(str(name), list(SECTIONS), n=1)
        fix = MISPLACED_SECTIONS.get(str(name))
        if fix is None:
            fix = f"did you mean {nearest[0]}?" if nearest else f"take it out; known are {', '.join(SECTIONS)}"
        yield _error("unknown-section", str(name), f"{deployment.litellm} ignores this section in silence", fix)


def section_type(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """A section that is empty or of another type than LiteLLM takes for granted."""
    for name, kind in SECTIONS.items():
        if name in config and not isinstance(config[name], kind):
            message = f"must be a {TYPE_NAMES[kind]}; {deployment.litellm} breaks on this at start or later"
            yield _error("section-type", name, message, f"write a {TYPE_NAMES[kind]}, or take the section out")


def master_key(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """A proxy that would be open, or whose key stands in the file."""
    fix = f"set {MASTER_KEY}: {REFERENCE}{MASTER_KEY_NAME}, and {MASTER_KEY_NAME} in the environment file"
    general = _section(config, "general_settings")
    if "master_key" not in general:
        if deployment.names is None or not deployment.defines(MASTER_KEY_NAME):
            yield _error("open-proxy", MASTER_KEY, f"there is no master key: {deployment.open_proxy}", fix)
        return
    value = general["master_key"]
    if not value:
        yield _error("open-proxy", MASTER_KEY, f"is empty: {deployment.open_proxy}", fix)
    elif not isinstance(value, str) or not value.startswith(REFERENCE):
        shell = isinstance(value, str) and _SHELL_REFERENCE.search(value)
        message = f"{deployment.litellm} expands nothing here: this very text is the master key, for all to guess"
        if not shell:
            message = "the master key stands in the file, for all who read it or its backups"
        yield _error("literal-master-key", MASTER_KEY, message, fix)


def master_key_misplaced(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """litellm_settings.master_key, which looks right and does nothing."""
    if "master_key" in _section(config, "litellm_settings"):
        yield _error(
            "misplaced-master-key",
            "litellm_settings.master_key",
            f"{deployment.litellm} never takes this for the master key",
            f"move it to {MASTER_KEY}",
        )


def database_url_misplaced(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """litellm_settings.database_url, which looks right and does nothing."""
    if "database_url" in _section(config, "litellm_settings"):
        yield _error(
            "misplaced-database-url",
            "litellm_settings.database_url",
            f"{deployment.litellm} ignores this; only DATABASE_URL of the environment counts",
            "take it out, and set DATABASE_URL in the environment file",
        )


def reference_to_nothing(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """os.environ/X where the environment has no X."""
    for where, value, in_list in _texts(config):
        name = value[len(REFERENCE) :]
        if not value.startswith(REFERENCE) or in_list:
            continue
        if not _NAME.match(name):
            message = f"{deployment.litellm} takes all that follows {REFERENCE} for the name of one variable"
            yield _error("bad-reference", where, message, f"write {REFERENCE}NAME and nothing else")
        elif not deployment.defines(name):
            yield _nothing(where, name, deployment)


def _nothing(where: str, name: str, deployment: Deployment) -> Finding:
    rule, message = "undefined-variable", f"{name} is not in the environment: {deployment.litellm} takes it for nothing"
    if where == MASTER_KEY:
        rule, message = "open-proxy", f"{name} is not in the environment: {deployment.open_proxy}"
    elif re.match(r"mcp_servers\..*\.env\.", where):
        message = f"{name} is not in the environment: {deployment.litellm} does not start"
    return _error(rule, where, message, f"define {name} in the environment file, or correct the name")


def reference_not_resolved(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """os.environ/X where LiteLLM does not look for it."""
    for where, value, in_list in _texts(config):
        if in_list and value.startswith(REFERENCE):
            message = (
                f"{deployment.litellm} does not resolve {REFERENCE} for an item of a list: the text stays as it is"
            )
            yield _error(
                "unresolved-reference", where, message, "write the value itself, or use a setting that is no list"
            )
        elif REFERENCE in value[1:]:
            message = f"{deployment.litellm} resolves {REFERENCE} only at the start of a value: the text stays as it is"
            yield _error("unresolved-reference", where, message, "put the whole value into the environment file")


def shell_reference(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """${X}, which LiteLLM never expands."""
    for where, value, _in_list in _texts(config):
        if _BRACED.search(value) and where != MASTER_KEY:
            message = f"{deployment.litellm} does not expand ${{…}}: the text stays as it is"
            yield _error("shell-reference", where, message, f"write {REFERENCE}NAME as the whole value")


def server_name(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """A name that ends the prefix of a tool too early."""
    for name, server in _section(config, "mcp_servers").items():
        where = f"mcp_servers.{name}"
        if not isinstance(server, Mapping):
            yield _error(
                "server-type", where, f"{deployment.litellm} does not start on this", "write a mapping with url"
            )
            continue
        if "-" in str(name):
            message = f"{deployment.litellm} does not start with - in the name of a server"
            yield _error("server-name", where, message, f"name it {str(name).replace('-', '_')}")
        if "-" in str(server.get("alias") or ""):
            message = "the - ends the prefix of its tools, so that none of them can be called"
            yield _error("server-name", f"{where}.alias", message, "use _ instead")


def lan_rule(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """What does not belong on a gateway for the LAN only."""
    if not deployment.lan_only:
        return
    for where, value, _in_list in _texts(config):
        lowered = value.lower()
        for word in ("https://", "traefik", "keycloak"):
            if word in lowered:
                message = f"holds {word}: this gateway is for the LAN only, with plain HTTP and direct ports"
                yield _error("lan-only", where, message, "use http://host:port, or set mcp_gateway_lan_only: false")


def literal_secret(config: Config, deployment: Deployment) -> Iterator[Finding]:
    """A credential in the file itself."""
    for where, value, in_list in _texts(config):
        setting = where.rsplit(".", 1)[-1]
        secret = _SECRET_SETTING.match(setting) and len(value) >= _SHORTEST_SECRET
        if where == MASTER_KEY or in_list or REFERENCE in value or "${" in value:
            continue
        if secret or value.startswith("sk-"):
            message = "a credential stands in the file, for all who read it or its backups"
            fix = f"write {REFERENCE}NAME, and the value into the environment file"
            yield Finding(WARNING, "literal-secret", where, message, fix)


RULES: tuple[Rule, ...] = (
    unknown_section,
    section_type,
    master_key,
    master_key_misplaced,
    database_url_misplaced,
    reference_to_nothing,
    reference_not_resolved,
    shell_reference,
    server_name,
    lan_rule,
    literal_secret,
)
