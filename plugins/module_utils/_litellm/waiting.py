# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether LiteLLM can be used, and waiting until it can."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import gateway, versions
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.client import (
    AuthError,
    LiteLLMClient,
    LiteLLMError,
    ProtocolError,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm.gateway import Problem
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

NO_TABLES = "does not exist in the current database"  # the database's own words
PAUSE = 1.0  # seconds between two looks


@dataclass
class State:
    """What one look has found."""

    ready: bool = False
    db: str | None = None
    version: str | None = None
    error: str | None = None
    schema_missing: bool = False  # LiteLLM makes its tables when it starts, so no waiting mends this


@dataclass
class Waiting:
    """How it went until now; C(waited) in seconds."""

    waited: float = 0.0
    progress: list[str] = field(default_factory=list)
    last: str | None = None

    def note(self, waited: float, words: str) -> None:
        """Remember *words* unless they are what was said last."""
        self.waited = round(waited, 1)
        if words != self.last:
            self.progress.append(f"{waited:.1f} s: {words}")
        self.last = words

    def told(self) -> dict[str, Any]:
        """The history as it is returned."""
        return {"progress": self.progress, "waited": self.waited}


def look(client: LiteLLMClient, params: dict[str, Any]) -> State:
    """One look at the gateway. Raises Problem for what no waiting mends: the wrong version, key or server."""
    state = State()
    try:
        answer = client.readiness()
        state.version = answer.get("litellm_version")
        state.db = answer.get("db")
        check_version(state.version, params["version"])
        if state.db != "connected":
            state.error = f"LiteLLM answers, but its database is: {state.db}; set DATABASE_URL for it"
            return state
        client.get("/key/list", {"size": 1})
        state.ready = True
    except AuthError as error:
        raise Problem(gateway.explain(error, params)) from None
    except ProtocolError:
        raise
    except LiteLLMError as error:
        state.error = str(error)
        state.schema_missing = NO_TABLES in state.error
        if state.schema_missing:
            state.error += "; the database was made anew while LiteLLM ran: restart its container"
    return state


def check_version(running: str | None, wanted: str | None) -> None:
    """Refuse another version than the wanted one, and one that must not be run. Raises Problem, ForbiddenVersion."""
    if running is None:
        return
    versions.facts(running)
    if wanted is not None and not versions.same_version(running, wanted):
        raise Problem(
            f"LiteLLM {running} is running, but litellm_version is {wanted}; run the role litellm again to replace"
            f" the container, or set litellm_version to {running}"
        )


def wait_until_ready(
    client: LiteLLMClient,
    params: dict[str, Any],
    seconds: float,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> tuple[State, Waiting]:
    """Look until it is ready or *seconds* are over; at least once. Raises Problem, LiteLLMError."""
    began, waiting = clock(), Waiting()
    while True:
        state = look(client, params)
        waited = clock() - began
        waiting.note(waited, "ready" if state.ready else redact(state.error or "not ready"))
        if state.ready or state.schema_missing or waited + PAUSE > seconds:
            return state, waiting
        pause(PAUSE)


class NotReady(Problem):
    """The wait was given up."""

    def __init__(self, message: str, state: State, waiting: Waiting) -> None:
        super().__init__(message)
        self.result = {**asdict(state), **waiting.told()}
