# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be refused of services without a role, before anything is touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.lan.mcp_gateway.plugins.module_utils._extra_services import Around, extra_problems

SPEC = Path(__file__).parents[4] / "roles" / "mcp_service" / "meta" / "argument_specs.yml"
OPTIONS = yaml.safe_load(SPEC.read_text())["argument_specs"]["main"]["options"]["mcp_service_description"]["options"]
AROUND = Around(
    OPTIONS,
    roles=["mcp_fetch", "mcp_minio"],
    services=["mcp_fetch"],
    config_servers=["local_clock"],
    images=["mcp-bridge", "mcp-fetch"],
    version="1.77.3",
)
PROBE = {"tool": "day", "read_only": True, "expect": {"contains": "Friday"}}
IMAGE = {"name": "weather", "image": "weather:1", "port": 48020, "probe": PROBE}
STDIO = {"name": "mcp_clock", "stdio": {"command": "clock"}, "port": 48021, "probe": PROBE}
REMOTE = {"name": "elsewhere", "url": "http://tools.lan:8080/sse", "transport": "sse", "probe": PROBE}
CONFIG = {"name": "local_clock", "register": False, "probe": PROBE}
CREDENTIAL = {"auth_type": "bearer_token", "auth_variable": "TOKEN", "secrets": [{"name": "TOKEN", "generate": {}}]}


@pytest.mark.parametrize("item", [IMAGE, STDIO, REMOTE, CONFIG], ids=lambda item: str(item["name"]))
def test_good_ones(item: dict[str, Any]) -> None:
    assert extra_problems([item], AROUND) == []


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({**IMAGE, "name": "my-weather"}, "[0].name: 'my-weather' is no service name"),
        ({**IMAGE, "name": 7}, "[0].name: 7 is no service name"),
        ({**IMAGE, "name": "mcp_minio"}, "'mcp_minio' has a role of its own"),
        ({**IMAGE, "name": "fetch"}, "would share its directory with 'mcp_fetch' of mcp_gateway_services"),
        ({**IMAGE, "port": None}, "[0].port: 'weather' needs a port"),
        ({**IMAGE, "image": None}, "[0].image: say what runs"),
        (
            {**IMAGE, "image": "mcp-fetsh"},
            "there is no image 'mcp-fetsh' in this collection (did you mean 'mcp-fetch'?)",
        ),
        ({**IMAGE, "prot": 1}, "[0] (weather): "),
        ({**IMAGE, "port": "high"}, "[0] (weather): "),
        ({name: value for name, value in IMAGE.items() if name != "probe"}, "[0] (weather): missing required"),
        ({**STDIO, "stdio": {"args": []}}, "command"),
        ({**REMOTE, "url": "https://tools.lan/sse"}, "is not plain http on the LAN"),
        ({**REMOTE, "url": "http://example.com/sse"}, "is not plain http on the LAN"),
        ({**REMOTE, "url": "tools.lan"}, "is no address"),
        ({**REMOTE, "transport": "auto"}, "[0].transport: say which one"),
        ({**REMOTE, "image": "weather:1"}, "[0].image: it says what runs here"),
        ({**REMOTE, **CREDENTIAL}, "LiteLLM 1.77.3 keeps no credential of a registered server"),
        ({**CONFIG, "name": "local_clokc"}, "has no server 'local_clokc' (did you mean 'local_clock'?)"),
    ],
)
def test_bad_ones(item: dict[str, Any], words: str) -> None:
    problems = extra_problems([item], AROUND)
    assert len(problems) == 1, problems
    assert problems[0].startswith("mcp_gateway_extra_services[0]")
    assert words in problems[0]


def test_two_that_would_share_a_directory() -> None:
    problems = extra_problems([IMAGE, {**IMAGE, "name": "mcp_weather"}], AROUND)
    assert problems == [
        "mcp_gateway_extra_services[1].name: 'mcp_weather' would share its directory with 'weather' of"
        " mcp_gateway_extra_services[0]; rename one of them"
    ]


@pytest.mark.parametrize("extra", ["weather", {"weather": {}}, ["weather"]])
def test_no_list_of_dictionaries(extra: Any) -> None:
    assert len(extra_problems(extra, AROUND)) == 1


def test_a_credential_where_it_is_kept() -> None:
    around = Around(OPTIONS, images=AROUND.images, stores_credentials=True, version="1.106.2")
    assert extra_problems([{**REMOTE, **CREDENTIAL}], around) == []
    wrong = extra_problems([{**REMOTE, **CREDENTIAL, "auth_variable": "TOKN"}], around)
    assert "'TOKN' must be one of its secrets (did you mean 'TOKEN'?)" in wrong[0]


def test_outside_of_the_lan_rule() -> None:
    around = Around(OPTIONS, lan_only=False)
    assert extra_problems([{**REMOTE, "url": "https://example.com/sse"}], around) == []
