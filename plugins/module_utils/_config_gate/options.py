# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Single settings that LiteLLM reads, and that do not do what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import catalogue
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import Drop, Hit, Path, Subject

_FUNCTION = re.compile(r"[A-Za-z_][\w]*(?:\.[A-Za-z_][\w]*)+\Z")
_CALLBACK_SETTINGS = ("callbacks", "success_callback", "failure_callback")
LICENCE_NAME = "LITELLM_LICENSE"


def custom_auth(subject: Subject) -> Iterator[Hit]:
    """custom_auth that names no Python function."""
    value = subject.section("general_settings").get("custom_auth")
    if value is not None and not (isinstance(value, str) and _FUNCTION.match(value)):
        message = f"{subject.litellm} imports this as a Python function, and does not start when there is none"
        fix = "name a function as module.function, in a file beside the configuration, or take it out"
        yield Hit(catalogue.CUSTOM_AUTH, ("general_settings", "custom_auth"), message, fix, mends=(Drop(),))


def licence(subject: Subject) -> Iterator[Hit]:
    """What stops the start without a licence."""
    environment = subject.deployment.environment
    general = subject.section("general_settings")
    if "litellm_license" in general or (environment is not None and LICENCE_NAME in environment.names):
        return
    for path in _licensed(subject, general):
        message = f"{subject.litellm} does not start with this and without a licence"
        fix = f"take it out, or set {LICENCE_NAME} in the environment"
        yield Hit(catalogue.LICENCE, path, message, fix, mends=(Drop(),))


def _licensed(subject: Subject, general: Mapping[Any, Any]) -> Iterator[Path]:
    licensed = subject.facts.licensed
    yield from ((name,) for name in licensed.sections if subject.config.get(name))
    yield from (("general_settings", name) for name in licensed.settings if general.get(name) is not None)
    if general.get("key_management_system") in licensed.key_managers:
        yield "general_settings", "key_management_system"
    callbacks = subject.section("litellm_settings").get("callbacks")
    for index, name in enumerate(callbacks if isinstance(callbacks, list) else []):
        if name in licensed.callbacks:
            yield "litellm_settings", "callbacks", index
    endpoints = general.get("pass_through_endpoints")
    for index, endpoint in enumerate(endpoints if isinstance(endpoints, list) else []):
        wants_key = isinstance(endpoint, Mapping) and str(endpoint.get("auth")).lower() == "true"
        if licensed.pass_through_auth and wants_key:
            yield "general_settings", "pass_through_endpoints", index, "auth"


def prometheus_licence(subject: Subject) -> Iterator[Hit]:
    """Prometheus on a version whose metrics need a licence."""
    environment = subject.deployment.environment
    if not subject.facts.prometheus_needs_licence or (environment is not None and LICENCE_NAME in environment.names):
        return
    for name in _CALLBACK_SETTINGS:
        callbacks = subject.section("litellm_settings").get(name)
        if isinstance(callbacks, list) and "prometheus" in callbacks:
            message = (
                f"{subject.litellm} has no metrics of its own at /metrics without a licence, and logs an error per call"
            )
            path = ("litellm_settings", name, callbacks.index("prometheus"))
            fix = "take it out, or raise litellm_version"
            yield Hit(catalogue.PROMETHEUS_LICENCE, path, message, fix, mends=(Drop(),))
