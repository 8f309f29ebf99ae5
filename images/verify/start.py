# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the probe. Its code is mounted, or comes as the first line of the standard input: a zip archive in Base64."""

import base64
import os
import runpy
import sys

MOUNTED = "/opt/verify/code"
RECEIVED = "/tmp/verify-code.zip"
PROGRAM = "mcp_gateway._mcp.cli"


def place_of_code() -> str:
    """Where Python finds the program."""
    if os.path.isdir(os.path.join(MOUNTED, "mcp_gateway")):
        return MOUNTED
    with open(RECEIVED, "wb") as file:
        file.write(base64.b64decode(sys.stdin.buffer.readline()))
    return RECEIVED


if __name__ == "__main__":
    sys.path.insert(0, place_of_code())
    runpy.run_module(PROGRAM, run_name="__main__", alter_sys=True)
