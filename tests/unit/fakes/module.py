# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a module's main() in this process, as Ansible would."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import redirect_stdout
from typing import Any

import pytest
from ansible.module_utils.testing import patch_module_args


def run_module(main: Callable[[], None], arguments: dict[str, Any], check_mode: bool = False) -> dict[str, Any]:
    """The result of *main* for *arguments*; C(failed) is true when it failed."""
    output = io.StringIO()
    given = {**arguments, "_ansible_check_mode": check_mode, "_ansible_diff": True}
    with patch_module_args(given), redirect_stdout(output), pytest.raises(SystemExit):
        main()
    result: dict[str, Any] = json.loads(output.getvalue().strip().splitlines()[-1])
    return result
