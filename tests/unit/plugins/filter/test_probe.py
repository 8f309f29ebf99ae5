# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters: thin, so what is tested is that they are there and turn errors into Ansible's."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from ansible.errors import AnsibleFilterError
from ansible_collections.lan.mcp_gateway.plugins.filter import probe

FILTERS = probe.FilterModule().filters()


@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_is_documented(name: str) -> None:
    text = (Path(probe.__file__).parent / f"{name}.yml").read_text()
    documented = yaml.safe_load(text)
    assert documented["DOCUMENTATION"]["name"] == name
    assert documented["EXAMPLES"]
    assert documented["RETURN"]


def test_round_trip() -> None:
    keys = [{"alias": "k", "services": ["mcp_x"]}]
    files = probe.probe_files(["mcp_x"], keys, "/p", "/s")
    text = '{"name": "mcp_x", "probe": {"tool": "echo", "read_only": true, "expect": {"contains": "x"}}}'
    contents = {"/p/mcp/x/service.json": text, "/s/keys/k.env": "LITELLM_API_KEY=sk-x\n"}
    found = probe.probe_input(contents, files, keys, ["rest"])
    assert found["values"] == {"k": "sk-x"}
    assert [check["expected"] for check in found["checks"]] == ["works"]


def test_teams_are_taken_into_account() -> None:
    keys, teams = [{"alias": "k", "team": "t"}], [{"alias": "t", "services": ["mcp_x"]}]
    text = '{"name": "mcp_x", "probe": {"tool": "echo", "read_only": true, "expect": {"contains": "x"}}}'
    files = probe.probe_files(["mcp_x"], keys, "/p", "/s")
    found = probe.probe_input({"/p/mcp/x/service.json": text}, files, keys, ["rest"], teams=teams)
    service = {"name": "mcp_x", "probe": {"tool": "echo", "read_only": True, "expect": {"contains": "x"}}}
    assert found["checks"] == probe.probe_matrix([service], keys, ["rest"], teams=teams)
    assert [check["expected"] for check in found["checks"]] == ["works"]


def test_errors_are_ansibles() -> None:
    with pytest.raises(AnsibleFilterError, match=r"paths\[0\]"):
        probe.probe_matrix([], [], ["smoke"])
    with pytest.raises(AnsibleFilterError, match="no cells"):
        probe.probe_table([{"key": "k"}])
    with pytest.raises(AnsibleFilterError, match=r"keys\[0\]"):
        probe.probe_files([], [{}], "/p", "/s")
    files: dict[str, dict[str, str]] = {"services": {"mcp_x": "/x"}, "keys": {}}
    with pytest.raises(AnsibleFilterError, match="not JSON"):
        probe.probe_input({"/x": "{"}, files, [], ["rest"])


def test_readmes() -> None:
    files = probe.probe_files(["mcp_x"], [], "/p", "/s")
    found = probe.probe_input({"/p/mcp/x/service.json": '{"name": "mcp_x"}'}, files, [], ["rest"])
    made = probe.probe_readmes([], found, files, "http://127.0.0.1:4000", "1.77.3")
    assert [(item["path"], item["create_only"]) for item in made] == [("/p/mcp/x/README.md", True)]
    with pytest.raises(AnsibleFilterError, match="no probes"):
        probe.probe_readmes([], {}, files, "http://127.0.0.1:4000", "1.77.3")
    with pytest.raises(AnsibleFilterError, match="probe_readmes"):
        probe.probe_readmes([], found, files, "http://127.0.0.1:4000", "new")
