# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter config_findings: what a run of site.yml hears of its configuration."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.filter.config_findings import config_findings

KNOWN: dict[str, Any] = {"LITELLM_MASTER_KEY": None, "FLAG": True, "PORT": 6379}


def test_it_names_the_variable_and_the_place_and_the_fix() -> None:
    config = {"router_settings": {"num_retrys": 2}, "model_list": [{"model_name": "m"}]}
    origins = {"router_settings": "litellm_router_settings", "model_list": "litellm_models"}
    found = config_findings(config, "1.77.3", KNOWN, origins=origins)
    texts = [finding["text"] for finding in found]
    assert texts[0].startswith("litellm_models: model_list[0].litellm_params.model: there is none")
    assert texts[1] == (
        "litellm_router_settings: router_settings.num_retrys: LiteLLM 1.77.3 ignores this setting in silence"
        " [unknown-setting]; did you mean num_retries?"
    )


def test_values_of_the_environment_count() -> None:
    config = {"router_settings": {"redis_password": "os.environ/FLAG", "redis_port": "os.environ/PORT"}}
    assert [finding["rule"] for finding in config_findings(config, "1.77.3", KNOWN)] == ["boolean-reference"]
    open_proxy = config_findings({"litellm_settings": {}}, "1.77.3", {"LITELLM_MASTER_KEY": ""})
    assert [finding["rule"] for finding in open_proxy] == ["open-proxy"]


def test_a_text_names_a_secret_setting_and_hides_no_word_of_it() -> None:
    config = {"router_settings": {"redis_password": "correct-horse-battery"}}
    found = config_findings(config, "1.77.3", KNOWN)
    assert found[0]["text"].startswith("router_settings.redis_password: a credential stands in the file")
    assert "correct-horse" not in repr(found)
    assert config_findings(config, "1.77.3", KNOWN, accept=["literal-secret:router_settings.redis_password"]) == []


def test_a_version_that_must_not_be_run() -> None:
    with pytest.raises(AnsibleFilterError, match=r"litellm_version: LiteLLM 1\.82\.7 is a malicious release"):
        config_findings({}, "1.82.7", KNOWN)
