# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proposal: the configuration without its faults, and what cannot live in it in the form in which it works."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import access, catalogue, elsewhere, rules
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import Document, from_data
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.draft import Draft
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    MASTER_KEY_NAME,
    REFERENCE,
    Deployment,
    Environment,
    Hit,
    Move,
    walk,
    where,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.text import Template
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import MASK

# Each round mends all that it can. More rounds than a mend can cause another one's fault are not needed.
_MOST_ROUNDS = 50
# What the role litellm sets itself, in its own way.
_ROLE_SETTINGS = {"general_settings": ("master_key", "database_url", "store_model_in_db")}
_ROLE_VARIABLES = frozenset({MASTER_KEY_NAME, "LITELLM_SALT_KEY", "DATABASE_URL"})
_SECTION_VARIABLES = {
    "model_list": "litellm_models",
    "general_settings": "litellm_general_settings",
    "litellm_settings": "litellm_settings",
    "router_settings": "litellm_router_settings",
    "mcp_servers": "litellm_mcp_servers",
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


@dataclass(frozen=True)
class Proposal:
    """*config*: for config.yaml. *inventory*: variables of this collection. *compose*: a piece of a compose file.

    *environment*: names that LiteLLM's environment needs; None where the operator has the value. *notes*: what was
    changed and why. *by_hand*: what only the operator can mend.
    """

    config: dict[Any, Any]
    keys: list[dict[str, Any]]
    compose: dict[str, Any]
    environment: dict[str, str | None]
    notes: list[str]
    by_hand: list[str]
    inventory: dict[str, Any] = field(default_factory=dict)


def propose(document: Document, deployment: Deployment) -> Proposal:
    """What to write instead of *document*. Proposing again for the result changes nothing more."""
    content = document.content
    draft = Draft(content if isinstance(content, Mapping) else {})
    for finding in document.findings:
        draft.notes.append(f"{finding.where} {finding.message}")
    # YAML's own traps are seen in the text only.
    for hit in rules.hits(document, deployment) if isinstance(content, Mapping) else []:
        if hit.path and hit.rule.id == "yaml-type":
            draft.mend(hit)
    if not deployment.facts.applies_mcp_aliases:
        elsewhere.take_aliases(draft)
    keys = elsewhere.take_keys(draft)
    compose = elsewhere.take_health_checks(draft)
    for _round in range(_MOST_ROUNDS):
        found = rules.hits(from_data(draft.config), _known(deployment, draft))
        # First what stands in the wrong place: where it goes, something may seem to be missing until then.
        moves = [hit for hit in found if any(isinstance(mend, Move) for mend in hit.mends)]
        if not _mend_all(draft, moves) and not _mend_all(draft, found):
            break
    _drop_empty(draft)
    _hide(draft)
    left = rules.hits(from_data(draft.config), _known(deployment, draft))
    _mask(draft, left)
    by_hand = [f"{where(hit.path)}: {hit.message} [{hit.rule.id}]; {hit.fix}" for hit in left]
    environment = {**_referenced(draft.config), **draft.environment}
    proposal = Proposal(draft.config, keys, compose, environment, draft.notes, by_hand)
    return replace(proposal, inventory=_inventory(proposal, deployment.facts.version))


def _mend_all(draft: Draft, hits: list[Hit]) -> bool:
    """Returns whether anything changed."""
    # From the end: what is taken out of a list moves what stands behind it.
    done = [draft.mend(hit) for hit in reversed(hits)]
    return any(done)


def _known(deployment: Deployment, draft: Draft) -> Deployment:
    """The deployment with what the draft adds to the environment."""
    if deployment.environment is None:
        names = frozenset(draft.environment) if any(draft.environment.values()) else None
        # Only what the draft defines itself is known, and that is enough for the switch of stdio servers.
        return deployment if names is None else replace(deployment, environment=_everything(draft))
    known = deployment.environment
    added = Environment(known.names | frozenset(draft.environment), known.truth_values, known.weak_keys)
    return replace(deployment, environment=added)


def _everything(draft: Draft) -> Environment:
    names = {*draft.environment, *_referenced(draft.config)}
    return Environment(frozenset(names))


def _hide(draft: Draft) -> None:
    """Short words may be secrets, too: whatever is named like one goes to the environment before it is shown."""
    for path, value in walk(draft.config):
        if isinstance(value, str) and access.may_be_secret(path, value) and draft.to_environment(path):
            draft.note(path, "moved to the environment", "it may be a secret")


def _mask(draft: Draft, left: list[Hit]) -> None:
    """What cannot be moved, because it stands in a list, is not shown."""
    for hit in left:
        if hit.rule is catalogue.LITERAL_SECRET:
            draft.set(hit.path, MASK)


def _drop_empty(draft: Draft) -> None:
    for name, section in list(draft.config.items()):
        if section in ({}, []):
            draft.drop((name,))


def _referenced(config: Mapping[Any, Any]) -> dict[str, str | None]:
    texts = [value for _path, value in walk(config) if isinstance(value, str) and value.startswith(REFERENCE)]
    names = [text[len(REFERENCE) :] for text in texts]
    return {name: None for name in names if _NAME.match(name)}


def _inventory(proposal: Proposal, version: str) -> dict[str, Any]:
    """The variables with which the roles of this collection make the same."""
    variables: dict[str, Any] = {"mcp_gateway_litellm_version": version}
    rest: dict[Any, Any] = {}
    for name, section in proposal.config.items():
        own = _ROLE_SETTINGS.get(name, ())
        kept = {key: value for key, value in section.items() if key not in own} if own else section
        if name not in _SECTION_VARIABLES:
            rest[name] = section
        elif kept:
            variables[_SECTION_VARIABLES[name]] = kept
    if rest:
        variables["litellm_sections"] = rest
    plain = {name: value for name, value in proposal.environment.items() if value is not None}
    if plain:
        variables["litellm_environment"] = plain
    secret = _referenced({name: value for name, value in variables.items() if name != "mcp_gateway_litellm_version"})
    secret = {name: None for name in secret if name not in _ROLE_VARIABLES and name not in plain}
    if secret:
        variables["litellm_secret_environment"] = {
            name: Template("{{ vault_" + name.lower() + " }}") for name in sorted(secret)
        }
    if proposal.keys:
        variables["mcp_gateway_keys"] = proposal.keys
    return variables
