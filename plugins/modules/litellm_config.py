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
  - Writes the file only when there is no error in it. Without O(config) it only checks the file that is there.
  - The file is replaced in one step, and its text is the same for the same content.
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
  environment_names:
    description:
      - Names of variables that LiteLLM gets in its environment.
      - Without this and O(env_files), references to variables are not checked.
    type: list
    elements: str
  env_files:
    description:
      - Environment files on the target whose names LiteLLM gets too. A name without a value does not count.
    type: list
    elements: path
  lan_only:
    description:
      - Whether C(https://) addresses, Traefik and Keycloak are errors.
    type: bool
    default: true
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

- name: Only check a file that is there
  lan.mcp_gateway.litellm_config:
    path: /opt/mcp-gateway/projects/litellm/config/config.yaml
    litellm_version: 1.77.3
"""

RETURN = r"""
path:
  description: The file.
  returned: success
  type: str
  sample: /opt/mcp-gateway/projects/litellm/config/config.yaml
findings:
  description: What is wrong with the configuration. An error stops the module, a warning does not.
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
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import config_file, config_rules, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.config_rules import ERROR, WARNING, Finding
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact, redact_data

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    "path": {"type": "path", "required": True},
    "config": {"type": "dict"},
    "litellm_version": {"type": "str", "required": True},
    "environment_names": {"type": "list", "elements": "str"},
    "env_files": {"type": "list", "elements": "path"},
    "lan_only": {"type": "bool", "default": True},
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


def defined_names(params: dict[str, Any], check_mode: bool) -> tuple[frozenset[str] | None, list[Finding]]:
    """Names that LiteLLM's environment defines with a value, None when nobody said. Raises Refused, FileError."""
    if params["environment_names"] is None and params["env_files"] is None:
        return None, []
    names = set(params["environment_names"] or [])
    for index, path in enumerate(params["env_files"] or []):
        text = _files.read_text(path)
        if text is None and check_mode:
            message = "does not exist yet, so references to variables were not checked"
            return None, [Finding(WARNING, "env-file-missing", f"env_files[{index}]", message, f"write {path} first")]
        if text is None:
            raise Refused(f"env_files[{index}]: there is no {path}; write it first, or correct the path")
        try:
            names |= {name for name, value in _env_file.parse(text).items() if value}
        except _env_file.EnvFileError as error:
            raise Refused(f"env_files[{index}]: {path}, {error}; correct that line by hand") from None
    return frozenset(names), []


def read_config(path: str) -> Any:
    """The content of the existing file. Raises Refused."""
    text = _files.read_text(path)
    if text is None:
        raise Refused(f"path: there is no {path} to check; correct it, or give config to have it written")
    try:
        return config_file.load(text)
    except config_file.ConfigFileError as error:
        finding = Finding(ERROR, error.rule, error.where, error.message, error.fix)
        raise Refused(refusal(path, [finding]), [finding]) from None


# --- 4. plan ----------------------------------------------------------------------------------------------------------


def refusal(path: str, findings: list[Finding]) -> str:
    """The message about all errors in *findings*."""
    errors = [finding for finding in findings if finding.severity == ERROR]
    lines = [f"{finding.where}: {finding.message} [{finding.rule}]; {finding.fix}" for finding in errors]
    return redact(f"{path} is refused, {len(errors)} error{'s' * (len(errors) > 1)}. " + " | ".join(lines))


def text_diff(path: str, before: str | None, after: str) -> dict[str, str]:
    """The diff without secrets, and not empty when only something secret changes."""
    shown_before, shown_after = redact(before or ""), redact(after)
    if before != after and shown_before == shown_after:
        shown_after += "# (a redacted value changes)\n"
    return {"before": shown_before, "after": shown_after, "before_header": path, "after_header": path}


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def manage(params: dict[str, Any], check_mode: bool) -> dict[str, Any]:
    """Check, and outside check mode write. Returns the result. Raises Refused, FileError, ValueError, MissingYaml."""
    facts = versions.facts(params["litellm_version"])
    names, findings = defined_names(params, check_mode)
    only_check = params["config"] is None
    config = read_config(params["path"]) if only_check else params["config"]
    findings += config_rules.check(config, config_rules.Deployment(facts, names, params["lan_only"]))
    if any(finding.severity == ERROR for finding in findings):
        raise Refused(refusal(params["path"], findings), findings)
    result = {"changed": False, "path": params["path"], "findings": shown(findings)}
    return result if only_check else {**result, **write(params, config, check_mode)}


def write(params: dict[str, Any], config: dict[str, Any], check_mode: bool) -> dict[str, Any]:
    """Make the file hold *config*, unless in check mode. Raises FileError, MissingYaml."""
    path = params["path"]
    attributes = _files.Attributes.of(params["mode"], params["owner"], params["group"])
    before, after = _files.read_text(path), config_file.render(config, fallback=check_mode)
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


def shown(findings: list[Finding]) -> list[dict[str, str]]:
    """The findings as they are returned."""
    shown_findings: list[dict[str, str]] = redact_data([asdict(finding) for finding in findings])
    return shown_findings


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    try:
        result = manage(module.params, module.check_mode)
    except Refused as refused:
        module.fail_json(msg=str(refused), findings=shown(refused.findings))
    except (_files.FileError, config_file.MissingYaml, ValueError) as error:
        module.fail_json(msg=str(error), findings=[])
    for finding in result["findings"]:
        module.warn(f"{params_path(module)}: {finding['where']}: {finding['message']}; {finding['fix']}")
    module.exit_json(**result)


def params_path(module: Any) -> str:
    """The file that a warning is about."""
    return str(module.params["path"])


if __name__ == "__main__":
    main()
