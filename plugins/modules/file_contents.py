#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: file_contents
short_description: Read several text files of the target in one call
version_added: 0.1.0
description:
  - Returns the text of every file asked for, and null for one that does not exist.
  - The result is as secret as the files are. A task that reads secrets must set C(no_log=true).
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.info_module
options:
  paths:
    description:
      - The files. A directory, a file that is not UTF-8 text, or one that may not be read is an error.
    type: list
    elements: path
    required: true
seealso:
  - module: lan.mcp_gateway.env_file
"""

EXAMPLES = r"""
- name: Keys of the clients
  lan.mcp_gateway.file_contents:
    paths:
      - /opt/mcp-gateway/secrets/keys/claude-code.env
      - /opt/mcp-gateway/secrets/keys/open-webui.env
  register: key_files
  no_log: true
"""

RETURN = r"""
contents:
  description: The text of every file in O(paths); null for a file that does not exist.
  returned: success
  type: dict
  sample:
    /etc/hostname: "linuxserver\n"
    /etc/not-there: null
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils._files import FileError, read_text

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC = {"paths": {"type": "list", "elements": "path", "required": True}}

# --- 3. client --------------------------------------------------------------------------------------------------------


def read_all(paths: list[str]) -> dict[str, str | None]:
    """The text of every one of *paths*, None for a missing one. Raises FileError for the first unreadable one."""
    return {path: read_text(path) for path in paths}


# --- 4. plan, 5. apply: nothing, it only reads ------------------------------------------------------------------------


def main() -> None:
    """Entry point of the module."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    try:
        contents = read_all(module.params["paths"])
    except FileError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=False, contents=contents)


if __name__ == "__main__":
    main()
