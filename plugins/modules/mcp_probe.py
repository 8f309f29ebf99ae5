#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: mcp_probe
short_description: Prove which key can run which MCP tool through a gateway
version_added: 0.1.0
description:
  - Really calls tools through a LiteLLM gateway, as its clients do, and compares the results with what they must be.
  - Calls that must be refused are made as well. One that is not refused is reported as V(leak).
  - Judges by content. LiteLLM hands many failures back as successes.
  - All checks run at the same time, however many services hang.
  - On a LiteLLM that one call to a dead service wedges, REST is asked before C(/mcp/), and C(/mcp/) only for services
    that REST has reached.
  - Run it on the controller (C(delegate_to=localhost)) to see the gateway as the LAN sees it.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.info_module
requirements:
  - python >= 3.10
  - httpx
  - mcp >= 1.24
options:
  gateway_url:
    description: Base URL of the gateway, without a path.
    type: str
    required: true
  keys:
    description:
      - Values of the virtual keys, by alias.
      - An empty value is reported as V(unauthorized) without asking the gateway; as V(not_executed) where that is
        expected, since it proves nothing.
    type: dict
    required: true
  checks:
    description:
      - What to probe, one key, service and path each.
      - The filter P(lan.mcp_gateway.probe_matrix#filter) makes them.
    type: list
    elements: dict
    required: true
    suboptions:
      key:
        description: Alias of a key in O(keys).
        type: str
        required: true
      service:
        description: The service, which is the server's ID in LiteLLM and the prefix of its tools.
        type: str
        required: true
      path:
        description:
          - The way in which the tool gets executed.
          - V(rest) is C(POST /mcp-rest/tools/call), V(mcp) is MCP streamable HTTP at C(/mcp/).
          - V(responses) and V(chat) have the model O(model) call the tool, by C(/v1/responses) and
            C(/v1/chat/completions).
        type: str
        choices: [rest, mcp, responses, chat]
        required: true
      expected:
        description:
          - What the verdict must be.
          - V(unauthorized) is for a key that is blocked or has expired, or whose team is blocked.
          - A check of path V(chat) is expected to be V(not_supported) on a version that runs no tools there, unless it
            is V(unauthorized).
        type: str
        choices: [works, denied, unauthorized, not_supported]
        default: works
      tool:
        description: Name of the tool, without the service's prefix.
        type: str
      arguments:
        description: Arguments of the tool.
        type: dict
        default: {}
      expect:
        description: What the tool's result must be; exactly one of the three.
        type: dict
        suboptions:
          contains:
            description: A text that is part of the result.
            type: str
          equals:
            description: The whole result, but for blanks around it.
            type: str
          matches:
            description: A regular expression that is found in the result.
            type: str
      rest_allowed:
        description: Whether the key may use path V(rest), by which C(/mcp/) is protected from dead services.
        type: bool
        default: true
      problem:
        description: Why the check cannot be made. It is then reported as V(not_registered), without asking the gateway.
        type: str
  model:
    description: Name in LiteLLM of the self-test model, which calls the tool that it is told to call.
    type: str
    default: selftest
  litellm_version:
    description:
      - Version of LiteLLM that is expected.
      - The running one counts where it says what it is; a difference is a warning.
    type: str
  timeout:
    description: Seconds that a check may take. Services that hang cost this once, not once each.
    type: float
    default: 30
  fail_on_unexpected:
    description: Fail when a verdict is not the one expected, instead of returning RV(ok=false).
    type: bool
    default: false
  report_dir:
    description:
      - Directory in which to write C(verify.json) and C(verify.txt), on the machine on which the module runs.
      - Not in check mode. A report is no state, so writing it is no change.
    type: path
  key_files:
    description: For the report, the file that holds the value of each key on the Docker host, by alias.
    type: dict
    default: {}
seealso:
  - plugin: lan.mcp_gateway.probe_matrix
    plugin_type: filter
"""

EXAMPLES = r"""
- name: Read the values of two keys on the Docker host
  lan.mcp_gateway.file_contents:
    paths:
      - /opt/mcp-gateway/secrets/keys/claude-code.env
      - /opt/mcp-gateway/secrets/keys/open-webui.env
  register: key_files
  no_log: true

- name: Prove that one key runs a tool, and that another one does not
  lan.mcp_gateway.mcp_probe:
    gateway_url: "http://{{ mcp_gateway_host }}:4000"
    keys: "{{ dict(['claude-code', 'open-webui'] | zip(texts)) }}"
    checks:
      - key: claude-code
        service: mcp_postgres
        path: mcp
        tool: list_schemas
        expect: {contains: public}
      - key: open-webui
        service: mcp_postgres
        path: rest
        expected: denied
        tool: list_schemas
        expect: {contains: public}
    fail_on_unexpected: true
  delegate_to: localhost
  become: false
  vars:
    ansible_connection: local
    ansible_python_interpreter: "{{ ansible_playbook_python }}"
    texts: "{{ key_files.contents.values() | map('lan.mcp_gateway.env_values') | map(attribute='LITELLM_API_KEY') }}"
"""

RETURN = r"""
cells:
  description: What was found, in the order of O(checks).
  returned: success
  type: list
  elements: dict
  contains:
    key:
      description: Alias of the key.
      type: str
    service:
      description: The service.
      type: str
    path:
      description: The way in which the tool was called.
      type: str
    expected:
      description: What the verdict must be.
      type: str
    verdict:
      description:
        - V(works), the tool ran and its result is the one asserted.
        - V(denied), the gateway refused the call to this key.
        - V(leak), the tool ran for a key that must not run it.
        - V(wrong_result), the tool ran, but its result is not the one asserted.
        - V(tool_error), the tool ran and reported an error.
        - V(not_executed), the gateway answered without running the tool.
        - V(not_listed), the service is there, but offers no such tool.
        - V(not_registered), the gateway knows no such service.
        - V(unauthorized), the gateway does not accept the key.
        - V(unreachable), the gateway cannot reach the service, or is not ready.
        - V(refused_connection), nothing listens at the gateway's address.
        - V(timeout), no answer in time.
        - V(wedged), C(/mcp/) hangs for everybody until the gateway is restarted.
        - V(protocol_error), the answer is none that the protocol knows.
        - V(not_supported), this version of the gateway cannot do it.
      type: str
      sample: works
    detail:
      description: Cause and next step, in one line without secrets.
      type: str
      sample: result contains 'self-test page'
    ms:
      description: Milliseconds that the check took; 0 when the gateway was not asked.
      type: int
    ok:
      description: Whether the verdict is the expected one.
      type: bool
ok:
  description: Whether there are cells, and every verdict is the expected one.
  returned: success
  type: bool
  sample: true
summary:
  description: The cells that are not as expected, in one message; empty when there are none.
  returned: success
  type: str
  sample: ""
gateway_url:
  description: The gateway that was asked.
  returned: success
  type: str
  sample: http://127.0.0.1:4000
litellm_version:
  description: Version of the running gateway, or O(litellm_version) when it does not say.
  returned: success
  type: str
  sample: 1.77.3
time:
  description: When the probe was made, ISO 8601, UTC.
  returned: success
  type: str
  sample: "2025-11-20T10:33:00Z"
advisories:
  description: What is known to be wrong with the running version, each with C(id), C(summary) and C(fix).
  returned: success
  type: list
  elements: dict
  sample:
    - {id: mcp-wedge, summary: A call to a dead upstream blocks /mcp/., fix: Keep transport auto.}
table:
  description: The cells as text, one line each, those that are not as expected explained below.
  returned: success
  type: list
  elements: str
  sample: ["KEY          SERVICE    PATH  EXPECTED  VERDICT  MS"]
"""

import asyncio
import datetime
from typing import Any
from urllib.parse import urlsplit

from ansible.module_utils.basic import AnsibleModule, missing_required_lib
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import matrix, model, report, run, transport
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact_data

# --- 2. argument spec -------------------------------------------------------------------------------------------------

EXPECT_SPEC = {name: {"type": "str"} for name in ("contains", "equals", "matches")}

CHECK_SPEC: dict[str, Any] = {
    "key": {"type": "str", "required": True, "no_log": False},  # an alias
    "service": {"type": "str", "required": True},
    "path": {"type": "str", "choices": list(model.PATHS), "required": True},
    "expected": {"type": "str", "choices": list(model.EXPECTATIONS), "default": "works"},
    "tool": {"type": "str"},
    "arguments": {"type": "dict", "default": {}},
    "expect": {"type": "dict", "options": EXPECT_SPEC},
    "rest_allowed": {"type": "bool", "default": True},
    "problem": {"type": "str"},
}

ARGUMENT_SPEC: dict[str, Any] = {
    "gateway_url": {"type": "str", "required": True},
    "keys": {"type": "dict", "required": True, "no_log": True},
    "checks": {"type": "list", "elements": "dict", "options": CHECK_SPEC, "required": True},
    "model": {"type": "str", "default": "selftest"},
    "litellm_version": {"type": "str"},
    "timeout": {"type": "float", "default": 30.0},
    "fail_on_unexpected": {"type": "bool", "default": False},
    "report_dir": {"type": "path"},
    "key_files": {"type": "dict", "default": {}, "no_log": False},  # paths
}

# --- 3. client --------------------------------------------------------------------------------------------------------


async def look(
    gateway: transport.Gateway, checks: list[model.Check], keys: dict[str, str], wanted_version: str | None
) -> dict[str, Any]:
    """Ask the gateway what it is, then all checks: version, warnings, advisories, cells."""
    async with transport.new_client(gateway.timeout) as client:
        answer, ready = await transport.readiness(gateway, client)
        version = str(ready.get("litellm_version") or "")
        if not usable(answer, version, wanted_version):
            return {"version": version, "warnings": [], "advisories": [], "cells": run.all_down(checks, answer)}
        facts = versions.facts(version or wanted_version or "")
        asked = transport.Gateway(gateway.url, gateway.model, gateway.timeout, facts.rest_needs_server_id)
        return {
            # Current versions do not tell it to a client.
            "version": version or wanted_version or "",
            "warnings": warnings_of(facts, version, wanted_version),
            "advisories": [vars(advisory) for advisory in facts.advisories],
            "cells": await run.probe(asked, client, checks, keys, facts),
        }


# --- 4. plan (pure) ---------------------------------------------------------------------------------------------------


def plan(params: dict[str, Any]) -> tuple[transport.Gateway, list[model.Check], dict[str, str]]:
    """What to ask whom. Raises model.CheckError naming the option that is wrong, and the fix."""
    parts = urlsplit(params["gateway_url"])
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.path.strip("/"):
        raise model.CheckError(
            f"gateway_url is {params['gateway_url']!r}; it must be like http://linuxserver.lan:4000, without a path"
        )
    if params["timeout"] <= 0:
        raise model.CheckError(f"timeout is {params['timeout']:g}; it must be more than 0 seconds")
    if params["litellm_version"]:
        versions.facts(params["litellm_version"])
    keys = {alias: str(value or "").strip() for alias, value in params["keys"].items()}
    checks = model.parse_checks(params["checks"], keys)
    return transport.Gateway(params["gateway_url"].rstrip("/"), params["model"], params["timeout"]), checks, keys


def usable(answer: model.Answer, version: str, wanted_version: str | None) -> bool:
    """Whether there is a gateway to be asked, of a version that is known."""
    if answer.kind in ("refused", "unreachable", "timeout"):
        return False
    return bool(version or wanted_version)


def warnings_of(facts: versions.VersionFacts, version: str, wanted_version: str | None) -> list[str]:
    """What the operator has to know about this probe, beside its cells."""
    found = []
    if version and wanted_version and not versions.same_version(version, wanted_version):
        found.append(f"the running LiteLLM is {version}, expected was {wanted_version}")
    if not facts.proven:
        found.append(f"LiteLLM {facts.version} was never observed; its facts are put together from its neighbours")
    return found


def result_of(found: dict[str, Any], gateway_url: str, now: datetime.datetime) -> dict[str, Any]:
    """The module's return values."""
    rows = [cell.as_dict() for cell in found["cells"]]
    return {
        "cells": rows,
        "table": matrix.table(rows).splitlines(),
        "ok": not summary(rows),
        "summary": summary(rows),
        "gateway_url": gateway_url,
        "litellm_version": found["version"],
        "time": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "advisories": found["advisories"],
    }


def summary(rows: list[dict[str, Any]]) -> str:
    """One message that names the cells that are not as expected; empty when there are none. No cell proves nothing."""
    if not rows:
        return "Nothing was proved, since there are no checks; name at least one key, one service and one path."
    wrong = [row for row in rows if not row["ok"]]
    if not wrong:
        return ""
    causes = [f"- {remark}" for remark in matrix.remarks(wrong)]
    return "\n".join([f"{len(wrong)} of {len(rows)} cells are not as expected:", *causes])


# --- 5. apply: the report, which is no state --------------------------------------------------------------------------


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    if transport.MISSING is not None:
        package, reason = transport.MISSING
        where = "in the Python environment that runs ansible-playbook, where the probe runs"
        module.fail_json(msg=missing_required_lib(package, reason=where), exception=reason)
    params = module.params
    try:
        gateway, checks, keys = plan(params)
        found = asyncio.run(look(gateway, checks, keys, params["litellm_version"]))
        now = datetime.datetime.now(datetime.timezone.utc)
        result = redact_data(result_of(found, gateway.url, now), list(keys.values()))
        if params["report_dir"] and not module.check_mode:
            report.write(report.report_of(result, params["key_files"], found["warnings"]), params["report_dir"])
    except (model.CheckError, versions.ForbiddenVersion, versions.UnreadableVersion, report.ReportError) as error:
        module.fail_json(msg=str(error))
    for warning in found["warnings"]:
        module.warn(warning)
    if params["fail_on_unexpected"] and not result["ok"]:
        module.fail_json(msg=result["summary"], **result)
    module.exit_json(changed=False, **result)


if __name__ == "__main__":
    main()
