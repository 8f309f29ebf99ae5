#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: litellm_config
short_description: Check and write the config.yaml of LiteLLM
version_added: 0.1.0
description:
  - Says what the given version of LiteLLM would silently ignore, misread or die of, before it is deployed. LiteLLM
    itself checks nothing, and some mistakes open the proxy to everybody.
  - Writes the file only when there is no error in it. Without O(config) it only checks the file that is there, with the
    files that it includes, and needs no gateway.
  - The file is replaced in one step, and its text is the same for the same content.
  - All rules stand in C(docs/config-gate.md) of this collection.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
requirements:
  - PyYAML on the target (package C(python3-yaml))
options:
  path:
    description:
      - The file. Its directory is made when it does not exist.
    type: path
    required: true
  config:
    description:
      - The content. Secrets stand in it as V(os.environ/NAME) only.
    type: dict
  litellm_version:
    description:
      - The version that the file is for.
    type: str
    required: true
  from_version:
    description:
      - The version that runs now, to be told what changes. Without it, the one that the existing file was written for.
    type: str
  environment_names:
    description:
      - Names of variables that LiteLLM gets in its environment.
      - Without this, O(environment) and O(env_files), references to variables are not checked.
    type: list
    elements: str
  environment:
    description:
      - Variables that LiteLLM gets in its environment and that are no secrets.
    type: dict
  env_files:
    description:
      - Environment files on the target whose variables LiteLLM gets too. A name without a value does not count.
    type: list
    elements: path
  api_servers:
    description:
      - Names of MCP servers that are registered through the API. One that stands in the file, too, is an error.
    type: list
    elements: str
    default: []
  lan_only:
    description:
      - Whether C(https://) addresses, public hosts, Traefik and Keycloak are errors.
    type: bool
    default: true
  accept:
    description:
      - Findings that are known and wanted, each as V(rule:where),
        for example V(literal-secret:router_settings.redis_password).
    type: list
    elements: str
    default: []
  fail_on:
    description:
      - What makes the module fail. A file with errors is never written.
    type: str
    choices: [error, warning, never]
    default: error
  warn:
    description:
      - Whether warnings are also given as warnings of the task. They are always in RV(findings).
    type: bool
    default: true
  propose:
    description:
      - Also return what to write instead, RV(proposal).
    type: bool
    default: false
  origins:
    description:
      - Where a section comes from, to be said above it in the file.
    type: dict
    default: {}
  backup:
    description:
      - Keep the file that gets replaced, under a name with the time in it.
    type: bool
    default: false
  owner:
    description: Name or number of the user who owns the file.
    type: str
  group:
    description: Name or number of the group of the file.
    type: str
  mode:
    description: Permissions of the file, octal and quoted.
    type: str
    default: "0640"
"""

EXAMPLES = r"""
- name: Configuration of a gateway
  lan.mcp_gateway.litellm_config:
    path: /opt/mcp-gateway/projects/example/config.yaml
    litellm_version: 1.77.3
    environment_names: [DATABASE_URL]
    env_files: [/opt/mcp-gateway/secrets/litellm.env]
    config:
      general_settings:
        master_key: os.environ/LITELLM_MASTER_KEY
      litellm_settings:
        json_logs: true
      model_list:
        - model_name: selftest
          litellm_params:
            model: hosted_vllm/selftest
            api_base: http://litellm-selftest:8090/v1

- name: Only check a file that is there, and propose a better one
  lan.mcp_gateway.litellm_config:
    path: /opt/mcp-gateway/projects/litellm/config/config.yaml
    litellm_version: 1.77.3
    propose: true
  register: checked

- name: Show what is wrong with it
  ansible.builtin.debug:
    msg: "{{ checked.table }}"
"""

RETURN = r"""
path:
  description: The file.
  returned: success
  type: str
  sample: /opt/mcp-gateway/projects/litellm/config/config.yaml
findings:
  description: What is wrong with the configuration, errors first.
  returned: always
  type: list
  elements: dict
  contains:
    severity:
      description: V(error) or V(warning).
      type: str
      sample: error
    rule:
      description: Name of the rule.
      type: str
      sample: unknown-section
    where:
      description: Place in the configuration, as a dotted path.
      type: str
      sample: virtual_keys
    message:
      description: What LiteLLM of that version does with it.
      type: str
      sample: LiteLLM 1.77.3 ignores this section in silence
    fix:
      description: What to write instead.
      type: str
      sample: make keys with lan.mcp_gateway.litellm_keys, and take the section out
    line:
      description: Line in the file, from 1; null when O(config) is given.
      type: int
      sample: 18
    column:
      description: Column in the file, from 1; null when O(config) is given.
      type: int
      sample: 1
table:
  description: The findings as lines of text.
  returned: always
  type: list
  elements: str
  sample: ["Nothing is wrong with it, for LiteLLM 1.77.3."]
version_changes:
  description:
    - What is different in O(litellm_version), seen from the version that the file was for. Empty when that is the same.
  returned: success
  type: list
  elements: str
  sample: ["From 1.80.10 on: /v1/chat/completions executes MCP tools."]
proposal:
  description: What to write instead. It holds no secret.
  returned: when O(propose=true)
  type: dict
  contains:
    config:
      description: The corrected configuration, as YAML.
      type: str
      sample: "general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n"
    inventory:
      description:
        - The same as variables of this collection, with the keys and grants that cannot live in a config.yaml, as YAML.
      type: str
      sample: "litellm_mcp_servers:\n  db:\n    url: http://mcp-postgres:8080/sse\n"
    compose:
      description:
        - Health checks for the containers of MCP servers, as a piece of a docker-compose.yml. Empty if there are none.
      type: str
      sample: ""
    environment:
      description: Names that LiteLLM's environment needs.
      type: list
      elements: str
      sample: [LITELLM_MASTER_KEY]
    notes:
      description: What was changed, and why.
      type: list
      elements: str
      sample: ["virtual_keys: became keys of their own (mcp_gateway_keys)"]
    by_hand:
      description: What only the operator can mend.
      type: list
      elements: str
      sample: []
backup_file:
  description: Copy of the file that was replaced.
  returned: when O(backup=true) and a file was replaced
  type: str
  sample: /opt/mcp-gateway/projects/litellm/config/config.yaml.2026-11-20T10-30-00.bak
"""

import os
import time
from dataclasses import asdict
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import files, raise_version, rules
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import table as tables
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate import text as texts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.document import (
    DocumentError,
    MissingYaml,
    from_data,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import (
    ERROR,
    WARNING,
    Deployment,
    Environment,
    Finding,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.proposal_text import as_texts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.propose import propose
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    "path": {"type": "path", "required": True},
    "config": {"type": "dict"},
    "litellm_version": {"type": "str", "required": True},
    "from_version": {"type": "str"},
    "environment_names": {"type": "list", "elements": "str"},
    "environment": {"type": "dict"},
    "env_files": {"type": "list", "elements": "path"},
    "api_servers": {"type": "list", "elements": "str", "default": []},
    "lan_only": {"type": "bool", "default": True},
    "accept": {"type": "list", "elements": "str", "default": []},
    "fail_on": {"type": "str", "choices": ["error", "warning", "never"], "default": "error"},
    "warn": {"type": "bool", "default": True},
    "propose": {"type": "bool", "default": False},
    "origins": {"type": "dict", "default": {}},
    "backup": {"type": "bool", "default": False},
    "owner": {"type": "str"},
    "group": {"type": "str"},
    "mode": {"type": "str", "default": "0640"},
}


class Refused(Exception):
    """The configuration has errors, or the module cannot work. Carries all findings."""

    def __init__(self, message: str, findings: list[Finding] | None = None) -> None:
        super().__init__(message)
        self.findings = findings or []


# --- 3. client: the files ---------------------------------------------------------------------------------------------


def read_environment(params: dict[str, Any], check_mode: bool) -> tuple[Environment | None, list[Finding]]:
    """What LiteLLM's environment defines, None when nobody said. Raises Refused, FileError."""
    if params["environment_names"] is None and params["environment"] is None and params["env_files"] is None:
        return None, []
    values: dict[str, str | None] = dict.fromkeys(params["environment_names"] or [])
    values |= {name: str(value) for name, value in (params["environment"] or {}).items()}
    for index, path in enumerate(params["env_files"] or []):
        text = _files.read_text(path)
        if text is None and check_mode:
            message = "does not exist yet, so references to variables were not checked"
            return None, [Finding(WARNING, "env-file-missing", f"env_files[{index}]", message, f"write {path} first")]
        if text is None:
            raise Refused(f"env_files[{index}]: there is no {path}; write it first, or correct the path")
        try:
            values |= _env_file.parse(text)
        except _env_file.EnvFileError as error:
            raise Refused(f"env_files[{index}]: {path}, {error}; correct that line by hand") from None
    return Environment.of(values), []


def read_document(params: dict[str, Any]) -> files.Loaded:
    """The configuration to check: O(config), or the existing file. Raises Refused, DocumentError, FileError."""
    path = params["path"]
    if params["config"] is not None:
        return files.with_includes(from_data(params["config"]), os.path.dirname(path))
    loaded = files.from_file(path)
    if loaded is None:
        raise Refused(f"path: there is no {path} to check; correct it, or give config to have it written")
    return loaded


# --- 4. plan ----------------------------------------------------------------------------------------------------------


def examine(params: dict[str, Any], check_mode: bool) -> tuple[dict[str, Any], list[Finding]]:
    """What can be said without writing: part of the result, and the findings. Raises Refused, FileError, ValueError."""
    facts = versions.facts(params["litellm_version"])
    environment, findings = read_environment(params, check_mode)
    try:
        loaded = read_document(params)
    except DocumentError as error:
        findings.append(error.finding)
        return {"version_changes": []}, findings
    deployment = Deployment(
        facts, environment, params["lan_only"], frozenset(params["api_servers"]), files=loaded.files
    )
    findings += rules.check(loaded.document, deployment, frozenset(params["accept"]))
    result: dict[str, Any] = {"version_changes": []}
    before = params["from_version"] or written_for(params["path"])
    if before:
        result["version_changes"] = raise_version.changes(loaded.document, deployment, before)
    if params["propose"]:
        result["proposal"] = as_texts(propose(loaded.document, deployment))
    return result, findings


def written_for(path: str) -> str | None:
    """The version that the existing file says it was written for."""
    data = _files.read_bytes(path)
    return None if data is None else texts.version_of(data[:1024].decode("utf-8", "replace"))


def refusal(path: str, findings: list[Finding]) -> str:
    """The message about all *findings*."""
    lines = [tables.told(finding) for finding in findings]
    kind = findings[0].severity
    return f"{path} is refused, {len(findings)} {kind}{'s' * (len(findings) > 1)}. " + " | ".join(lines)


def fatal(params: dict[str, Any], findings: list[Finding]) -> list[Finding]:
    """The findings that stop the module."""
    errors = [finding for finding in findings if finding.severity == ERROR]
    if params["config"] is not None and errors:
        return errors
    return {"error": errors, "warning": findings, "never": []}[params["fail_on"]]


def text_diff(path: str, before: str | None, after: str) -> dict[str, str]:
    """The diff without secrets, and not empty when only something secret changes."""
    shown_before, shown_after = redact(before or ""), redact(after)
    if before != after and shown_before == shown_after:
        shown_after += "# (a redacted value changes)\n"
    return {"before": shown_before, "after": shown_after, "before_header": path, "after_header": path}


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> dict[str, Any]:
    """Check, and outside check mode write. Returns the result. Raises Refused, FileError, ValueError, MissingYaml."""
    result, findings = examine(params, check_mode)
    stopping = fatal(params, findings)
    if stopping:
        raise Refused(refusal(params["path"], stopping), findings)
    result = {"changed": False, "path": params["path"], **shown(params, findings), **result}
    return result if params["config"] is None else {**result, **write(params, check_mode)}


def write(params: dict[str, Any], check_mode: bool) -> dict[str, Any]:
    """Make the file hold the configuration, unless in check mode. Raises FileError, MissingYaml."""
    path = params["path"]
    attributes = _files.Attributes.of(params["mode"], params["owner"], params["group"])
    version = versions.facts(params["litellm_version"]).version
    before = _files.read_text(path)
    after = texts.render(params["config"], version, params["origins"], fallback=check_mode)
    result: dict[str, Any] = {"changed": before != after, "diff": text_diff(path, before, after)}
    if before == after and _files.attributes_differ(path, attributes):
        wanted = {name: params[name] for name in ("mode", "owner", "group") if params[name] is not None}
        result = {"changed": True, "diff": {"before": {"attributes": "differ"}, "after": {"attributes": wanted}}}
    if not result["changed"] or check_mode:
        return result
    if before == after:
        _files.apply_attributes(path, attributes)
        return result
    if params["backup"] and before is not None:
        result["backup_file"] = keep_copy(path, before, attributes)
    _files.ensure_directory(os.path.dirname(path), attributes.uid, attributes.gid)
    _files.write_atomically(path, after, attributes)
    return result


def keep_copy(path: str, text: str, attributes: _files.Attributes) -> str:
    """Write *text* beside *path*, as private as that is; its name. Raises FileError."""
    stem = f"{path}.{time.strftime('%Y-%m-%dT%H-%M-%S')}"
    copy, number = f"{stem}.bak", 1
    while os.path.exists(copy):
        copy, number = f"{stem}-{number}.bak", number + 1
    _files.write_atomically(copy, text, attributes)
    return copy


def shown(params: dict[str, Any], findings: list[Finding]) -> dict[str, Any]:
    """The findings as they are returned."""
    lines = tables.table(findings, f"LiteLLM {params['litellm_version']}")
    return {"findings": [asdict(finding) for finding in findings], "table": lines}


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    try:
        result = manage(module.params, module.check_mode)
    except Refused as refused:
        module.fail_json(msg=str(refused), **shown(module.params, refused.findings))
    except (_files.FileError, MissingYaml, ValueError) as error:
        module.fail_json(msg=str(error), findings=[], table=[])
    for finding in result["findings"] if module.params["warn"] else []:
        module.warn(f"{module.params['path']}: {finding['where']}: {finding['message']}; {finding['fix']}")
    module.exit_json(**result)


if __name__ == "__main__":
    main()
