# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tool that derives the accepted keys, on a small wheel made here."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.tools.accepted_keys import __main__ as command
from tests.tools.accepted_keys import names
from tests.tools.accepted_keys.kinds import UNKNOWN, Kinds
from tests.tools.accepted_keys.places import Places
from tests.tools.accepted_keys.source import Source

PROXY = """
import litellm
from litellm.proxy._types import ConfigGeneralSettings, JwtSettings
from litellm.proxy.helpers import read_limits, LIMIT_KEYS
from litellm.servers import manager

general_settings: dict = {}


class ProxyConfig:
    def get_config(self):
        return {}

    def load_config(self):
        config = self.get_config()
        for key, value in (config.get("litellm_settings") or {}).items():
            if key == "responses":
                value.get("background_mode", {}).get("ttl", 3600)
            elif key in ("json_logs", "drop_params"):
                pass
            else:
                setattr(litellm, key, value)
        general_settings = config.get("general_settings", {})
        if general_settings:
            self.master_key = general_settings.get("master_key", None)
            jwt = general_settings.get("litellm_jwtauth", None)
            JwtSettings(**{k: str(v) for k, v in jwt.items()})
            ConfigGeneralSettings(**general_settings)
            read_limits(general_settings)
        for name in ("first", "second"):
            general_settings[name]
        general_settings["written"] = 1
        manager.load_servers_from_config(config.get("mcp_servers", None))
        if "include" not in config:
            return


def elsewhere():
    verbose: bool = general_settings.get("verbose", False)
    if general_settings.get("strict") is True:
        getattr(proxy_server, "general_settings", {}).get("by_getattr")
"""

TYPES = """
import enum
from typing import Dict, List, Literal, Optional, Union
from pydantic import BaseModel, Field


class Mode(str, enum.Enum):
    fast = "fast"
    slow = "slow"


class Role(BaseModel):
    role: Literal["admin", "user"]


class JwtSettings(BaseModel):
    model_config = ConfigDict(extra="allow")
    roles: List[Role] = Field(default_factory=list)
    by_name: Optional[Dict[str, Role]] = None
    mode: Mode = Mode.fast

    def __init__(self, **data):
        if "old_mode" in data:
            data["mode"] = data.pop("old_mode")
        super().__init__(**data)


class ConfigGeneralSettings(BaseModel):
    master_key: Optional[str] = Field(None, description="…")
    limit: int = Field(7)
    never_read: Optional[bool] = None
"""

HELPERS = """
LIMIT_KEYS = ("upper", "lower")
NAME = "by_constant"


def read_limits(settings, extra="by_default"):
    settings.get("limit", 3)
    settings.get(extra)
    settings.get(NAME)
    return _one(settings, "handed_over")


def _one(mapping, key):
    return mapping.pop(key, None)


class Cleaner:
    def __init__(self, general_settings):
        self.general_settings = general_settings

    def refresh(self):
        self._read("through_self")

    def _read(self, key):
        return self.general_settings.get(key)
"""

SERVERS = """
class Manager:
    def load_servers_from_config(self, servers):
        for name, body in servers.items():
            body.get("url", "")
            body["transport"]
            self._auth(body)

    def _auth(self, server_config):
        return server_config.get("auth_type", None)


manager = Manager()
"""

INIT = """
from typing import Callable, Optional
from litellm.constants import request_timeout

drop_params = bool(1)
retries: Optional[int] = 3
unread: bool = False
callback: Callable = print
client = HttpClient()
_hidden = True
gpt_models = []
open_ai_chat_completion_models = set()


def add_known_models():
    for key, value in model_cost.items():
        if value.get("litellm_provider") == "openai" and not is_openai_finetune_model(key):
            open_ai_chat_completion_models.add(key)


def use():
    import litellm

    litellm.callback(litellm.client)
    return litellm.retries, litellm.request_timeout, getattr(litellm, "timezone", None)
"""

ROUTER = """
class Router:
    def __init__(
        self, model_list=None, timeout: Optional[float] = None, strategy: Literal["a", "b"] = "a", *, late: bool = True
    ):
        pass
"""

LOGIC = """
def get_llm_provider(model):
    if model in litellm.open_ai_chat_completion_models or "ft:gpt-4" in model or model.startswith("gpt-image"):
        return "openai"
    elif model == "*":
        return "openai"
    elif model.startswith("heroku/"):
        return "heroku"
"""

EMPTY_CLASSES = {
    "types/guardrails.py": "class Guardrail(TypedDict):\n    guardrail_name: str\n"
    "class LitellmParams(BaseModel):\n    guardrail: str\n",
    "types/router.py": "class LiteLLM_Params(BaseModel):\n    model: str\n    rpm: Optional[int] = None\n"
    "class ModelInfo(BaseModel):\n    id: str\n",
    "types/vector_stores.py": "class LiteLLM_VectorStoreConfig(TypedDict):\n    vector_store_name: str\n",
    "types/utils.py": 'class LlmProviders(str, Enum):\n    OPENAI = "openai"\n    AZURE = "azure"\n'
    'all_litellm_params = ["metadata"] + ["tags"]\n',
    "caching/caching.py": "class Cache:\n    def __init__(self, type='local', ttl: Optional[float] = None, **kwargs):\n"
    "        pass\n",
    "caching/redis_cache.py": "class RedisCache:\n    def __init__(self, host=None, **kwargs):\n        pass\n",
    "main.py": "def completion(model: str, messages: list, temperature: Optional[float] = None):\n"
    "    optional_params.pop('region', None)\n",
    "constants.py": "request_timeout: float = 6000\nopenai_compatible_endpoints = ['api.example.net']\n",
}

PRICES = {
    "gpt-4o": {"litellm_provider": "openai"},
    "ft:gpt-4o": {"litellm_provider": "openai"},
    "some-other": {"litellm_provider": "elsewhere"},
    "fallback_generalizations": {"rules": [{"pattern": "^claude-", "model_info": {"litellm_provider": "anthropic"}}]},
}


def write_wheel(path: Path, files: dict[str, str], version: str = "9.8.7") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(f"x-{version}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: x\nVersion: {version}\n")
    return path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    modules = {
        **EMPTY_CLASSES,
        "__init__.py": INIT,
        "proxy/proxy_server.py": PROXY,
        "proxy/_types.py": TYPES,
        "proxy/helpers.py": HELPERS,
        "proxy/proxy_cli.py": 'import os\nos.getenv("PORT")\nKEY = "BY_CONSTANT"\nos.environ[KEY]\n',
        "servers.py": SERVERS,
        "router.py": ROUTER,
        "litellm_core_utils/get_llm_provider_logic.py": LOGIC,
    }
    files = {f"litellm/{name}": text for name, text in modules.items()}
    files["litellm/model_prices_and_context_window_backup.json"] = json.dumps(PRICES)
    return write_wheel(tmp_path_factory.mktemp("wheel") / "litellm-9.8.7-py3-none-any.whl", files)


@pytest.fixture(scope="module")
def places(wheel: Path) -> Places:
    found = Places(Source(wheel))
    found.derive()
    return found


def test_top_level_sections_are_what_the_loader_looks_for(places: Places) -> None:
    assert set(places.settings[""]) == {"litellm_settings", "general_settings", "mcp_servers", "include"}


def test_a_key_is_followed_through_names_calls_loops_and_constants(places: Places) -> None:
    found = set(places.settings["general_settings"])
    assert found >= {"master_key", "limit", "by_default", "by_constant", "handed_over", "first", "second"}
    assert found >= {"through_self", "by_getattr", "verbose", "strict"}


def test_a_documented_field_that_nothing_reads_and_a_written_key_are_not_accepted(places: Places) -> None:
    assert not {"never_read", "written"} & set(places.settings["general_settings"])


def test_types_come_from_the_documented_field_or_from_the_read(places: Places) -> None:
    found = places.settings["general_settings"]
    assert found["master_key"].types == {"str", "none"}
    assert found["limit"].types == {"int"}
    assert found["limit"].default == 3  # what the code uses, not what is documented
    assert found["verbose"].types == {"bool", "none"}
    assert found["strict"].types == {"bool", "none"}
    assert found["by_constant"].types == {"any", "none"}


def test_the_read_at_the_start_is_the_one_that_is_named(places: Places) -> None:
    entry = places.settings["general_settings"]["master_key"]
    assert (entry.path, entry.line) == (
        "proxy/proxy_server.py",
        PROXY.split('get("master_key"', maxsplit=1)[0].count("\n") + 1,
    )


def test_a_model_gives_the_keys_inside_and_their_choices(places: Places) -> None:
    assert set(places.settings["general_settings.litellm_jwtauth"]) == {"roles", "by_name", "mode", "old_mode"}
    assert set(places.settings["general_settings.litellm_jwtauth.roles[]"]) == {"role"}
    assert set(places.settings["general_settings.litellm_jwtauth.by_name.*"]) == {"role"}
    assert places.choices["general_settings.litellm_jwtauth.mode"] == ("fast", "slow")
    assert places.choices["general_settings.litellm_jwtauth.roles[].role"] == ("admin", "user")
    assert "general_settings.litellm_jwtauth" in places.open
    assert places.settings["general_settings"]["litellm_jwtauth"].types == {"dict", "none"}


def test_a_server_is_followed_into_the_manager(places: Places) -> None:
    found = places.settings["mcp_servers.*"]
    assert set(found) == {"url", "transport", "auth_type"}
    assert found["url"].default == ""
    assert places.settings[""]["mcp_servers"].types == {"dict", "none"}


def test_library_settings_are_the_variables_that_the_code_reads(places: Places) -> None:
    found = places.settings["litellm_settings"]
    assert set(found) == {"responses", "json_logs", "drop_params", "retries", "request_timeout", "timezone"}
    assert found["retries"].types == {"int", "none"}
    assert found["retries"].default == 3
    assert places.settings["litellm_settings.responses.background_mode"]["ttl"].default == 3600


def test_router_settings_are_the_arguments_of_the_router(places: Places) -> None:
    found = places.settings["router_settings"]
    assert set(found) == {"timeout", "strategy", "late"}
    assert places.choices["router_settings.strategy"] == ("a", "b")


def test_parameters_of_a_model_come_from_everywhere(places: Places) -> None:
    assert set(places.settings["model_list[].litellm_params"]) == {
        "model",
        "rpm",
        "metadata",
        "tags",
        "temperature",
        "region",
    }


def test_names(wheel: Path) -> None:
    source = Source(wheel)
    found = names.derive(source, Kinds(source))
    assert found.providers == {"openai", "azure", "heroku"}
    assert found.models == {"gpt-4o", "*"}
    assert found.patterns == [r"ft:gpt\-4", r"^gpt\-image", "(?i:^claude-)"]
    assert found.endpoints == ["api.example.net"]
    assert found.environment >= {"PORT", "BY_CONSTANT"}


def test_write_then_check(wheel: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--tables", str(tmp_path), str(wheel)]
    assert command.main(["--write", *arguments]) == 0
    text = (tmp_path / "v9_8_7.py").read_text()
    assert "do not edit" in text
    table: dict[str, object] = {}
    exec(text, table)
    assert table["VERSION"] == "9.8.7"
    assert command.main(["--check", *arguments]) == 0
    (tmp_path / "v9_8_7.py").write_text(text.replace("master_key", "mistress_key"))
    capsys.readouterr()
    assert command.main(["--check", *arguments]) == 1
    assert "+master_key str|none" in capsys.readouterr().out


def test_another_wheel_is_read_too(wheel: Path, tmp_path: Path) -> None:
    more = "from litellm.proxy.proxy_server import general_settings\n\ndef f():\n    "
    more += 'return general_settings.get("block_robots", False)\n'
    other = write_wheel(tmp_path / "other.whl", {"litellm_enterprise/utils.py": more}, "0.1")
    found = Places(Source(wheel, other))
    found.derive()
    assert found.source.version == "9.8.7"
    entry = found.settings["general_settings"]["block_robots"]
    assert (entry.path, entry.line, entry.default) == ("litellm_enterprise/utils.py", 4, False)


def test_a_wheel_without_what_is_looked_for_is_an_error(tmp_path: Path) -> None:
    empty = write_wheel(tmp_path / "litellm.whl", {"litellm/__init__.py": "", "litellm/proxy/proxy_server.py": ""})
    with pytest.raises(LookupError, match=r"LiteLLM 9\.8\.7 has no class"):
        Places(Source(empty)).derive()


def test_defaults_that_are_no_literals_are_unknown(places: Places) -> None:
    assert places.settings["litellm_settings"]["timezone"].default is UNKNOWN
