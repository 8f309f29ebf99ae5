# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Callback that counts every execution of a module, for tests/tools/bench.py.

A task is no measure: one with a loop executes a module per item, copy and template execute several, debug and assert
none. All of them go through ActionBase._execute_module(), so that is what is wrapped, in the main process before its
workers are forked. Each call appends one line, "host module seconds", to the file that MODULE_EXECUTIONS names; host is
the one that the task is delegated to, if it is, and "-" otherwise. A line is one write() in append mode, so that
workers do not mix theirs.
"""

from __future__ import annotations

import os
import time
from typing import Any

from ansible.plugins.action import ActionBase
from ansible.plugins.callback import CallbackBase

DOCUMENTATION = r"""
name: module_executions
type: aggregate
short_description: Count the executions of modules
description:
  - Appends a line to the file E(MODULE_EXECUTIONS) whenever a module is executed.
"""


def _note(path: str, line: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, line.encode())
    finally:
        os.close(handle)


def _count_into(path: str) -> None:
    execute = ActionBase._execute_module

    def counted(self: ActionBase, module_name: str | None = None, *args: Any, **kwargs: Any) -> dict[str, Any]:
        start = time.monotonic()
        try:
            return execute(self, module_name, *args, **kwargs)
        finally:
            where = self._task.delegate_to or "-"
            _note(path, f"{where} {module_name or self._task.action} {time.monotonic() - start:.3f}\n")

    ActionBase._execute_module = counted


class CallbackModule(CallbackBase):
    """Wraps once, when it is loaded."""

    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "module_executions"
    CALLBACK_NEEDS_ENABLED = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        path = os.environ.get("MODULE_EXECUTIONS")
        if path:
            _count_into(path)
