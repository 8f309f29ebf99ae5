# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gate talks about: a rule, a finding, the deployment that a configuration is checked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Union

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.accepted import Accepted, accepted
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.versions import VersionFacts, parse

ERROR, WARNING = "error", "warning"
REFERENCE = "os.environ/"
MASTER_KEY_NAME = "LITELLM_MASTER_KEY"
WHOLE_FILE = "(file)"

Path = tuple[Any, ...]
"""Keys of mappings and indexes of lists, from the top; the empty one is the whole file."""

_PLAIN_KEY = re.compile(r"[^.\[\]\s]+\Z")
_WEAK_KEYS = frozenset({"sk-1234", "sk-12345", "sk-123456", "sk-test", "sk-master"})
_SHORTEST_MASTER_KEY = 16
_TRUTH_VALUES = frozenset({"true", "false"})


@dataclass(frozen=True)
class Rule:
    """One kind of fault. Its evidence are the facts in molecule/config_gate/facts that name it."""

    id: str
    severity: str
    summary: str


@dataclass(frozen=True)
class Set:
    """A mend: *value* in place of what stands at *path*, or where the hit is."""

    value: Any
    path: Path | None = None


@dataclass(frozen=True)
class Drop:
    """A mend: nothing at *path*, or where the hit is."""

    path: Path | None = None


@dataclass(frozen=True)
class Move:
    """A mend: the value at another path, unless there is one already. What was there before is gone."""

    to: Path


@dataclass(frozen=True)
class ToEnvironment:
    """A mend: a reference in place of the value, which goes to the environment."""


@dataclass(frozen=True)
class Define:
    """A mend: a variable in LiteLLM's environment that is no secret."""

    name: str
    value: str


Mend = Union[Set, Drop, Move, ToEnvironment, Define]


@dataclass(frozen=True)
class Hit:
    """A rule that is broken at *path*. The message says what LiteLLM does, *fix* what to write; neither holds a value.

    *mends*: what to do about it, for a proposal. None of them: only the operator can tell.
    """

    rule: Rule
    path: Path
    message: str
    fix: str
    severity: str = ""
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A hit as it is told. *where* is a dotted path; line and column, from 1, are there when the input is a file."""

    severity: str
    rule: str
    where: str
    message: str
    fix: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Environment:
    """What is known of LiteLLM's environment, without its values: names by what a value would do."""

    names: frozenset[str] = frozenset()
    truth_values: frozenset[str] = frozenset()  # LiteLLM reads true and false as booleans, whatever is wanted
    weak_keys: frozenset[str] = frozenset()  # too short, or known to everybody

    @staticmethod
    def of(values: Mapping[str, str | None]) -> Environment:
        """From values; None is one that is there and not known. A name with an empty value does not count."""
        known = {name: value for name, value in values.items() if value}
        return Environment(
            frozenset(name for name, value in values.items() if value is None) | frozenset(known),
            frozenset(name for name, value in known.items() if value.lower() in _TRUTH_VALUES),
            frozenset(name for name, value in known.items() if is_weak_key(value)),
        )


@dataclass(frozen=True)
class Deployment:
    """What a configuration is checked for. *environment* None: nobody said, so references are taken as defined.

    *api_servers*: names of MCP servers that are registered through the API. *files*: names of the files beside
    config.yaml; None when they are not known.
    """

    facts: VersionFacts
    environment: Environment | None = None
    lan_only: bool = True
    api_servers: frozenset[str] = frozenset()
    files: frozenset[str] | None = None

    def defines(self, name: str) -> bool:
        """Whether the environment defines *name*, as far as one knows."""
        return self.environment is None or name in self.environment.names


@dataclass(frozen=True)
class Subject:
    """A configuration with what it is checked for; every rule looks at this."""

    config: Mapping[Any, Any]
    deployment: Deployment
    # Texts of plain scalars that YAML gives a type of its own, by path; empty when the input is no file.
    plain: Mapping[Path, str] = field(default_factory=dict)

    @property
    def facts(self) -> VersionFacts:
        """What the version does."""
        return self.deployment.facts

    @property
    def litellm(self) -> str:
        """The program and version, as a subject for messages."""
        return f"LiteLLM {self.facts.version}"

    @cached_property
    def accepted(self) -> Accepted:
        """What the version reads."""
        return accepted(parse(self.facts.version))

    @cached_property
    def texts(self) -> list[tuple[Path, str]]:
        """Every text with its path."""
        return [(path, value) for path, value in walk(self.config) if isinstance(value, str)]

    def section(self, name: str) -> Mapping[Any, Any]:
        """A section that is a mapping; an empty one when it is missing, or something else."""
        section = self.config.get(name)
        return section if isinstance(section, Mapping) else {}

    @cached_property
    def servers(self) -> dict[Any, Mapping[Any, Any]]:
        """The MCP servers that are mappings, by name."""
        servers = self.section("mcp_servers")
        return {name: server for name, server in servers.items() if isinstance(server, Mapping)}

    @cached_property
    def models(self) -> list[tuple[Path, Mapping[Any, Any]]]:
        """The entries of model_list that are mappings, with their paths."""
        models = self.config.get("model_list")
        entries = enumerate(models if isinstance(models, list) else [])
        return [(("model_list", index), entry) for index, entry in entries if isinstance(entry, Mapping)]


def is_weak_key(value: str) -> bool:
    """Whether everybody could guess this master key."""
    return value.lower() in _WEAK_KEYS or len(value) < _SHORTEST_MASTER_KEY


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every scalar in *value* with its path."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            yield from walk(member, (*path, name))
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))
    else:
        yield path, value


def is_item(config: Any, path: Path) -> bool:
    """Whether *path* leads to a direct item of a list."""
    for name in path[:-1]:
        config = config[name]
    return isinstance(config, (list, tuple))


def where(path: Path) -> str:
    """The path as people read it: C(model_list[0].litellm_params.model); a key with odd characters in quotes."""
    text = ""
    for name in path:
        if isinstance(name, int) and not isinstance(name, bool):
            text += f"[{name}]"
        elif isinstance(name, str) and _PLAIN_KEY.match(name):
            text += f".{name}" if text else name
        else:
            text += f".'{name}'" if text else f"'{name}'"
    return text or WHOLE_FILE
