# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway in this process, a directory of values, and the module litellm_keys run between them."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.key_files import file_name
from ansible_collections.lan.mcp_gateway.plugins.modules import litellm_keys
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

OLD_VALUE = "sk-value-of-old-times"
GENERATE, UPDATE, DELETE = "POST /key/generate", "POST /key/update", "POST /key/delete"
KEY = {"alias": "claude-code", "services": ["mcp_postgres"], "max_budget": 5, "owner": "Ada", "tags": ["b", "a"]}


def later(**period: float) -> str:
    """A time in the future, as the inventory writes it."""
    return (datetime.now(timezone.utc) + timedelta(**period)).isoformat()


class World:
    """A gateway and the directory of the values."""

    def __init__(self, fake: FakeLiteLLM, values: Path) -> None:
        self.fake, self.values = fake, values

    def run(self, *keys: dict[str, Any], check: bool = False, **options: Any) -> dict[str, Any]:
        """Result of the module; never with a value in it."""
        given = {
            "url": self.fake.url,
            "admin_key": MASTER_KEY,
            "values_dir": str(self.values),
            "keys": list(keys),
            "api_concurrency": 1,  # so that the order of the calls is known
        }
        result = run_module(litellm_keys.main, {**given, **options}, check)
        invocation = result.pop("invocation", None)
        assert OLD_VALUE not in json.dumps([result, invocation])
        for path in self.values.glob("*.env"):
            assert path.read_text().strip().split("=", 1)[1] not in json.dumps(result)
        return result

    def warnings(self, *keys: dict[str, Any]) -> str:
        """What a run in check mode warns of. Ansible itself shows a warning once in a process."""
        given = {"url": self.fake.url, "admin_key": MASTER_KEY, "values_dir": str(self.values), "keys": list(keys)}
        known = ArgumentSpecValidator(litellm_keys.ARGUMENT_SPEC).validate(given)
        return "\n".join(litellm_keys.manage(known.validated_parameters, True)[1])

    def prepare(self, *keys: dict[str, Any]) -> None:
        """Make *keys* and forget the calls."""
        assert self.run(*keys)["changed"]
        self.fake.forget_calls()

    def value(self, alias: str) -> str:
        """The value on disk."""
        return (self.values / file_name(alias)).read_text().strip().removeprefix("LITELLM_API_KEY=")

    def row(self, alias: str) -> dict[str, Any]:
        """The key in LiteLLM."""
        return next(row for row in self.fake.keys.values() if row["key_alias"] == alias)
