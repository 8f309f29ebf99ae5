#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: mcp_probe
short_description: Prove which MCP tools work, through a gateway or at the service itself
version_added: 0.1.0
description:
  - Really calls tools, as clients do, and compares the results with what they must be. Through a LiteLLM gateway, on
    each of its paths, or straight at any MCP endpoint.
  - Calls that must be refused are made as well. One that is not refused is reported as V(leak).
  - Judges by content. LiteLLM hands many failures back as successes.
  - Every verdict that is not the expected one comes with the first stage of the call that failed, what came back, and
    the next step.
  - All services are asked at the same time. Those that hang cost one O(timeout) together, not one each.
  - A gateway is asked for a service's tools first, and by REST before all other paths. On a LiteLLM that one call to a
    dead service wedges, C(/mcp/) is only asked for services that REST has reached.
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
  - jsonschema
  - python-jsonpath >= 2, where a check uses C(json_path)
options:
  gateway_url:
    description: Base URL of the gateway, without a path. Needed unless every check is of path V(direct).
    type: str
  keys:
    description:
      - Values of the virtual keys, by alias.
      - An empty value is reported as V(unauthorized) without asking the gateway; as V(not_executed) where that is
        expected, since it proves nothing.
    type: dict
    default: {}
  checks:
    description:
      - What to probe, one key, service and path each.
      - The filter P(lan.mcp_gateway.probe_matrix#filter) makes them.
    type: list
    elements: dict
    required: true
    suboptions:
      key:
        description: Alias of a key in O(keys). Needed unless the path is V(direct), where it is ignored.
        type: str
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
          - V(responses_stream) and V(chat_stream) do the same with C(stream=true), and are judged by the events.
          - V(direct) is the service itself, at its entry in O(endpoints), without the gateway and without a key.
        type: str
        choices: [rest, mcp, responses, responses_stream, chat, chat_stream, direct]
        required: true
      expected:
        description:
          - What the verdict must be.
          - V(unauthorized) is for a key that is blocked or has expired, or whose team is blocked.
          - A check of path V(chat) or V(chat_stream) is expected to be V(not_supported) on a version that runs no tools
            there, unless it is V(unauthorized).
        type: str
        choices: [works, denied, unauthorized, not_supported]
        default: works
      read_only:
        description:
          - Says that the tool changes nothing. The probe calls no other tools; without it, the check is refused.
          - Not needed with O(checks[].problem).
        type: bool
        default: false
      tool:
        description:
          - Name of the tool, without the service's prefix.
          - One that the service does not list, or whose input schema refuses O(checks[].arguments), is not called.
        type: str
      arguments:
        description: Arguments of the tool.
        type: dict
        default: {}
      expect:
        description:
          - What must be true of the tool's result; all that is given. At least one of C(contains), C(equals),
            C(matches), C(json_path), C(json_schema) is needed.
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
          json_path:
            description:
              - Values in the result, which must be JSON, by their JSON paths (RFC 9535).
              - A path that selects several values stands for the list of them.
            type: dict
          json_schema:
            description: A JSON Schema of the result, which must be JSON. It may not refer to other documents.
            type: dict
          tool_schema:
            description:
              - The tool's input schema, pinned as C(sha256:<hex>) of its canonical JSON.
              - RV(services) and RV(endpoints) tell what it is.
            type: str
          below_ms:
            description: Milliseconds that the call may take; V(slow) otherwise. Other checks run at the same time.
            type: int
      rest_allowed:
        description: Whether the key may use path V(rest), by which C(/mcp/) is protected from dead services.
        type: bool
        default: true
      expires:
        description:
          - When the key ends, ISO 8601; UTC where no zone is given.
          - From then on, a check that is expected V(works) or V(denied) is expected V(unauthorized). Within a minute of
            it, either is right.
        type: str
      problem:
        description: Why the check cannot be made. It is then reported as V(not_registered), without asking the gateway.
        type: str
  endpoints:
    description:
      - Where services listen, by their names, for checks of path V(direct).
      - Each has C(url), C(transport) and C(headers). The values of the headers are not logged.
      - The transport is V(http) (streamable HTTP), V(sse), or V(auto), which is V(sse) for a URL that ends in C(/sse).
    type: dict
    default: {}
  model:
    description:
      - Name in LiteLLM of the model that is told to call the tool. The self-test model always does as it is told.
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
  lan_only:
    description: Refuse https, and hosts that are no names or addresses of a LAN, in O(gateway_url) and O(endpoints).
    type: bool
    default: true
seealso:
  - plugin: lan.mcp_gateway.probe_matrix
    plugin_type: filter
  - module: lan.mcp_gateway.mcp_report
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
        read_only: true
        expect: {contains: public}
      - key: open-webui
        service: mcp_postgres
        path: rest
        expected: denied
        tool: list_schemas
        read_only: true
        expect: {contains: public}
    fail_on_unexpected: true
  delegate_to: localhost
  become: false
  vars:
    ansible_connection: local
    ansible_python_interpreter: "{{ ansible_playbook_python }}"
    texts: "{{ key_files.contents.values() | map('lan.mcp_gateway.env_values') | map(attribute='LITELLM_API_KEY') }}"

- name: Prove that any MCP endpoint works, with a header of its own
  lan.mcp_gateway.mcp_probe:
    endpoints:
      anything:
        url: "http://{{ mcp_gateway_host }}:4000/mcp/"
        headers: {x-litellm-api-key: "Bearer {{ texts[0] }}"}
    checks:
      - service: anything
        path: direct
        tool: mcp_postgres-list_schemas
        read_only: true
        expect: {contains: public, below_ms: 20000}
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
        - V(unreachable), the service cannot be reached, or the gateway is not ready.
        - V(refused_connection), nothing listens at the address.
        - V(timeout), no answer in time.
        - V(wedged), C(/mcp/) hangs for everybody until the gateway is restarted.
        - V(slow), the answer came too late to be useful.
        - V(schema_changed), the tool's schema is not the pinned one, or does not take the arguments.
        - V(protocol_error), the answer is none that the protocol knows.
        - V(not_supported), this version of the gateway cannot do it.
      type: str
      sample: works
    stage:
      description:
        - The first stage of the call that failed, in the order V(resolve), V(connect), V(http), V(authenticate),
          V(initialize), V(list), V(permitted), V(call), V(result).
        - Where nothing failed, the last one that was proved.
      type: str
      sample: result
    detail:
      description: The cause, in one line.
      type: str
      sample: result contains 'self-test page'
    evidence:
      description: What came back, in one line of at most 300 characters, without secrets; empty where all is well.
      type: str
      sample: ""
    fix:
      description: The next step, in one line; empty where all is well.
      type: str
      sample: ""
    ms:
      description: Milliseconds that the check took; 0 when the gateway was not asked.
      type: int
    ok:
      description: Whether the verdict is the expected one.
      type: bool
services:
  description: What the gateway knows of each service, by its list to a key that is expected to work on it.
  returned: success
  type: list
  elements: dict
  contains:
    service:
      description: The service.
      type: str
    loaded:
      description: Whether the gateway knows it; null where that was not learnt.
      type: bool
    tools:
      description: Names of its tools, without its prefix; null where they were not learnt.
      type: list
      elements: str
    schemas:
      description: Pins of the tools' input schemas, by the tools' names.
      type: dict
    descriptions: &descriptions
      description:
        - What it says of its tools, by name, each with C(name) and C(description); of at most 100 tools.
        - The first paragraph, without control characters, at most 400 characters. It is the service's own text, so
          show it as text only.
      type: list
      elements: dict
    detail:
      description: What is wrong with the list; empty when nothing is.
      type: str
endpoints:
  description: What each service said of itself, for checks of path V(direct).
  returned: success
  type: list
  elements: dict
  contains:
    service:
      description: The service.
      type: str
    server_name:
      description: Its own name.
      type: str
    server_version:
      description: Its version.
      type: str
    protocol:
      description: Version of MCP that was agreed on.
      type: str
    tools:
      description: Names of its tools.
      type: list
      elements: str
    schemas:
      description: Pins of the tools' input schemas, by the tools' names.
      type: dict
    descriptions: *descriptions
    detail:
      description: Why there are no tools, or what is wrong with their list; empty when nothing is.
      type: str
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
seconds:
  description: What the whole probe took.
  returned: success
  type: float
  sample: 1.9
gateway_time:
  description: The gateway's time by the C(Date) header, ISO 8601, UTC; empty when it did not say.
  returned: success
  type: str
  sample: "2025-11-20T10:33:00Z"
clock_skew_s:
  description: Seconds by which the gateway's clock is ahead of the probing machine's; null when it did not say.
  returned: success
  type: float
  sample: 0.0
wedged:
  description: Whether C(/mcp/) hangs for everybody, so that the gateway needs a restart.
  returned: success
  type: bool
  sample: false
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

from typing import Any

from ansible.module_utils.basic import AnsibleModule, missing_required_lib
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import model, probe

# --- 2. argument spec -------------------------------------------------------------------------------------------------

EXPECT_SPEC: dict[str, Any] = {
    "contains": {"type": "str"},
    "equals": {"type": "str"},
    "matches": {"type": "str"},
    "json_path": {"type": "dict"},
    "json_schema": {"type": "dict"},
    "tool_schema": {"type": "str"},
    "below_ms": {"type": "int"},
}

CHECK_SPEC: dict[str, Any] = {
    "key": {"type": "str", "no_log": False},  # an alias
    "service": {"type": "str", "required": True},
    "path": {"type": "str", "choices": list(model.PATHS), "required": True},
    "expected": {"type": "str", "choices": list(model.EXPECTATIONS), "default": "works"},
    "read_only": {"type": "bool", "default": False},
    "tool": {"type": "str"},
    "arguments": {"type": "dict", "default": {}},
    "expect": {"type": "dict", "options": EXPECT_SPEC},
    "rest_allowed": {"type": "bool", "default": True},
    "expires": {"type": "str"},
    "problem": {"type": "str"},
}

ARGUMENT_SPEC: dict[str, Any] = {
    "gateway_url": {"type": "str"},
    "keys": {"type": "dict", "default": {}, "no_log": True},
    "checks": {"type": "list", "elements": "dict", "options": CHECK_SPEC, "required": True},
    "endpoints": {"type": "dict", "default": {}},
    "model": {"type": "str", "default": "selftest"},
    "litellm_version": {"type": "str"},
    "timeout": {"type": "float", "default": 30.0},
    "fail_on_unexpected": {"type": "bool", "default": False},
    "lan_only": {"type": "bool", "default": True},
}

# --- 3. client, 4. plan: module_utils/_mcp/probe.py, which programs without Ansible run, too --------------------------


def header_values(endpoints: dict[str, Any]) -> set[str]:
    """The values of all headers, which Ansible must not log; their names are not known beforehand."""
    headers = [raw.get("headers") for raw in endpoints.values() if isinstance(raw, dict)]
    return {str(value) for found in headers if isinstance(found, dict) for value in found.values() if value}


# --- 5. apply: ask; nothing is changed --------------------------------------------------------------------------------


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    if probe.MISSING_LIBRARY is not None:
        package, reason = probe.MISSING_LIBRARY
        where = "in the Python environment that runs ansible-playbook, where the probe runs"
        module.fail_json(msg=missing_required_lib(package, reason=where), exception=reason)
    params = module.params
    module.no_log_values.update(header_values(params["endpoints"]))
    try:
        result = probe.probe(params)
    except (model.CheckError, versions.ForbiddenVersion, versions.UnreadableVersion) as error:
        module.fail_json(msg=str(error))
    for warning in result.pop("warnings"):  # Ansible returns them itself
        module.warn(warning)
    if params["fail_on_unexpected"] and not result["ok"]:
        module.fail_json(msg=result["summary"], **result)
    module.exit_json(changed=False, **result)


if __name__ == "__main__":
    main()
