#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: mcp_report
short_description: Report what probes of an MCP gateway have found
version_added: 0.1.0
description:
  - Puts together what M(lan.mcp_gateway.mcp_probe) and others found, and writes it as a page, as JSON with a published
    schema (C(docs/verify.schema.json)), as text, as JUnit and as metrics of Prometheus.
  - The report keeps what earlier runs found, for the plots of the page. It reads that from the C(verify.json) in
    O(report_dir).
  - A report is no state, so writing it is no change. In check mode it is not written.
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.info_module
requirements:
  - python >= 3.9
options:
  report_dir:
    description: Directory of the report, on the machine on which the module runs. It is made if it is not there.
    type: path
    required: true
  probes:
    description:
      - Results of M(lan.mcp_gateway.mcp_probe). The first is the one through the gateway.
    type: list
    elements: dict
    required: true
  host:
    description: Name of the Docker host.
    type: str
    default: ""
  wanted:
    description: Names of the services that are wanted.
    type: list
    elements: str
    default: []
  deployed:
    description: The description of each service on the host, by name; none for one that was not deployed.
    type: dict
    default: {}
  registered:
    description:
      - The RV(lan.mcp_gateway.litellm_info#module:servers) of M(lan.mcp_gateway.litellm_info).
      - Left out when they are not known.
    type: list
    elements: dict
  keys:
    description: The file that holds the value of each key on the Docker host, by alias.
    type: dict
    default: {}
  expiring:
    description: Keys that end soon, each with C(alias), C(expires) and C(days).
    type: list
    elements: dict
    default: []
  expired:
    description: Keys that have ended, as O(expiring).
    type: list
    elements: dict
    default: []
  drift:
    description:
      - What is not as the inventory has it, each with C(kind), C(name) and C(change).
      - Left out when nobody looked.
    type: list
    elements: dict
  spend:
    description:
      - What was found in LiteLLM's spend log. C(state) is V(found), V(missing), V(not_logged) or V(not_asked).
      - C(asked) and C(found) count calls, C(missing) lists those that were not found, C(detail) says more.
    type: dict
  timer:
    description: The last result of the host's own verification, with C(time), C(ok), C(summary) and C(minutes).
    type: dict
  formats:
    description:
      - What to write. V(json) is C(verify.json), V(text) C(verify.txt), V(html) C(verify.html), V(junit) C(verify.xml),
        V(prometheus) C(verify.prom).
    type: list
    elements: str
    choices: [json, text, html, junit, prometheus]
    default: [json, text, html, junit]
  keep_runs:
    description: How many runs the report keeps, this one among them.
    type: int
    default: 30
  max_clock_skew:
    description: Seconds by which the clocks of the gateway and of the probe may differ without a word.
    type: float
    default: 60
"""

EXAMPLES = r"""
- name: Call a service at its own port
  lan.mcp_gateway.mcp_probe:
    checks:
      - service: mcp_fetch
        path: direct
        tool: fetch
        arguments: {url: "http://litellm-selftest:8090/probe"}
        read_only: true
        expect: {contains: self-test page}
    endpoints:
      mcp_fetch: {url: "http://127.0.0.1:48014/sse"}
  delegate_to: localhost
  become: false
  vars: &local
    ansible_connection: local
    ansible_python_interpreter: "{{ ansible_playbook_python }}"
  register: probe

- name: Report it
  lan.mcp_gateway.mcp_report:
    report_dir: "{{ lookup('ansible.builtin.env', 'PWD') }}/reports/example"
    host: "{{ inventory_hostname }}"
    probes: ["{{ probe }}"]
    wanted: [mcp_fetch]
    formats: [json, html, prometheus]
  delegate_to: localhost
  become: false
  vars: *local
"""

RETURN = r"""
ok:
  description: Whether every cell is as expected, and no finding is an error.
  returned: success
  type: bool
  sample: true
summary:
  description: What is not as it must be, in one message; empty when all is.
  returned: success
  type: str
  sample: ""
table:
  description: The report as a person reads it in a terminal, a line each.
  returned: success
  type: list
  elements: str
  sample: ["KEY          SERVICE    PATH  EXPECTED  VERDICT  MS"]
report:
  description: The whole report, as C(verify.json) holds it.
  returned: success
  type: dict
  sample: {schema: lan.mcp_gateway/verify/1, ok: true}
files:
  description: The files that were written.
  returned: success
  type: list
  elements: str
  sample: [reports/verify.json, reports/verify.html]
"""

import datetime
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp import report

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    "report_dir": {"type": "path", "required": True},
    "probes": {"type": "list", "elements": "dict", "required": True},
    "host": {"type": "str", "default": ""},
    "wanted": {"type": "list", "elements": "str", "default": []},
    "deployed": {"type": "dict", "default": {}},
    "registered": {"type": "list", "elements": "dict"},
    "keys": {"type": "dict", "default": {}, "no_log": False},  # paths
    "expiring": {"type": "list", "elements": "dict", "default": []},
    "expired": {"type": "list", "elements": "dict", "default": []},
    "drift": {"type": "list", "elements": "dict"},
    "spend": {"type": "dict"},
    "timer": {"type": "dict"},
    "formats": {
        "type": "list",
        "elements": "str",
        "choices": list(report.FORMATS),
        "default": ["json", "text", "html", "junit"],
    },
    "keep_runs": {"type": "int", "default": 30},
    "max_clock_skew": {"type": "float", "default": 60.0},
}

# --- 3. client: none --------------------------------------------------------------------------------------------------

# --- 4. plan (pure): report.compose -----------------------------------------------------------------------------------


def problem_of(params: dict[str, Any]) -> str:
    """What is wrong with the options, with the fix; empty when nothing is."""
    if params["keep_runs"] < 1:
        return f"keep_runs is {params['keep_runs']}; a report has at least its own run: give 1 or more"
    for position, probe in enumerate(params["probes"]):
        missing = [name for name in ("cells", "services", "time") if name not in probe]
        if missing:
            return (
                f"probes[{position}] is no result of mcp_probe: it has no {', '.join(missing)};"
                " give what that module returned"
            )
    return ""


# --- 5. apply: the files, which are no state --------------------------------------------------------------------------


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    params = module.params
    problem = problem_of(params)
    if problem:
        module.fail_json(msg=problem)
    previous, warning = report.read_previous(params["report_dir"])
    composed = report.compose(params, previous, datetime.datetime.now(datetime.timezone.utc))
    try:
        files = [] if module.check_mode else report.write(composed, params["report_dir"], params["formats"])
    except report.ReportError as error:
        module.fail_json(msg=str(error))
    if warning:
        module.warn(warning)
    module.exit_json(
        changed=False,
        ok=composed["ok"],
        summary=composed["summary"],
        table=report.lines_of(composed),
        report=composed,
        files=files,
    )


if __name__ == "__main__":
    main()
