#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: text_files
short_description: Write several text files of the target in one call
version_added: 0.1.0
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Writes every file whose text, owner, group or mode differs, each in one step. Directories that are missing are made.
  - The files must not hold secrets, for which there is M(lan.mcp_gateway.env_file).
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
options:
  files:
    description: The files. None may be named twice.
    type: list
    elements: dict
    required: true
    suboptions:
      path:
        description: Where the file is.
        type: path
        required: true
      content:
        description: What it holds.
        type: str
        required: true
      mode:
        description: Mode of the file, in octal.
        type: str
        default: "0644"
      create_only:
        description: Whether a file that is there stays as it is, its owner, group and mode included.
        type: bool
        default: false
  owner:
    description: Owner of files and new directories. Without it, a file that is there keeps its own.
    type: str
  group:
    description: Group of files and new directories. Without it, a file that is there keeps its own.
    type: str
seealso:
  - module: lan.mcp_gateway.file_contents
  - module: lan.mcp_gateway.env_file
"""

EXAMPLES = r"""
- name: Leave two notes on the host
  lan.mcp_gateway.text_files:
    owner: root
    group: root
    files:
      - path: /opt/mcp-gateway/notes/README.md
        content: |
          # Notes
      - path: /opt/mcp-gateway/notes/mine.md
        content: |
          Yours to write.
        create_only: true

- name: Remove them again
  ansible.builtin.file:
    path: /opt/mcp-gateway/notes
    state: absent
"""

RETURN = r"""
files:
  description: Paths of the files that were written, or would be.
  returned: success
  type: list
  elements: str
  sample: [/opt/mcp-gateway/notes/README.md]
"""

import os
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files, _texts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC: dict[str, Any] = {
    "files": {
        "type": "list",
        "elements": "dict",
        "required": True,
        "options": {
            "path": {"type": "path", "required": True},
            "content": {"type": "str", "required": True},
            "mode": {"type": "str", "default": "0644"},
            "create_only": {"type": "bool", "default": False},
        },
    },
    "owner": {"type": "str"},
    "group": {"type": "str"},
}

# --- 3. client: _texts.look -------------------------------------------------------------------------------------------


# --- 4. pure plan -----------------------------------------------------------------------------------------------------


def desired_of(options: dict[str, Any]) -> _texts.Desired:
    """The files by path. Raises FileError."""
    found: dict[str, tuple[str, _files.Attributes]] = {}
    for item in options["files"]:
        path = os.path.abspath(item["path"])
        if path in found:
            raise _files.FileError(f"files: {path} is named twice; name it once")
        found[path] = (item["content"], _files.Attributes.of(item["mode"], options["owner"], options["group"]))
    return found


def plan(current: _texts.Current, desired: _texts.Desired, attributes: set[str], create_only: set[str]) -> list[str]:
    """Paths to be written. I(attributes): those whose owner, group or mode is not the wanted one."""
    found = _texts.differing(current, desired, attributes)
    return [path for path in found if current[path] is None or path not in create_only]


# --- 5. apply: _texts.write -------------------------------------------------------------------------------------------


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    options = module.params
    try:
        desired = desired_of(options)
        current, attributes = _texts.look(desired)
        create_only = {os.path.abspath(item["path"]) for item in options["files"] if item["create_only"]}
        paths = plan(current, desired, attributes, create_only)
        if not module.check_mode:
            _texts.write(paths, desired)
    except _files.FileError as error:
        module.fail_json(msg=redact(str(error)))
    module.exit_json(changed=bool(paths), files=paths, diff=_texts.diff_parts(paths, current, desired))


if __name__ == "__main__":
    main()
