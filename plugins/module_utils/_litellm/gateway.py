# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the modules that talk to LiteLLM share: connection options, the admin key, and writes that may stop half way."""

from __future__ import annotations

import collections
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils import _env_file, _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import client as api
from ansible_collections.lan.mcp_gateway.plugins.module_utils._reconcile import ACTIONS, Plan, Step

MARK = "lan.mcp_gateway"  # value of managed_by on all that these modules make

# Mirrors the documentation fragment _gateway.
GATEWAY_SPEC: dict[str, Any] = {
    "url": {"type": "str", "required": True},
    "admin_key": {"type": "str", "no_log": True},
    "admin_key_file": {"type": "path", "no_log": False},
    "admin_key_variable": {"type": "str", "default": "LITELLM_MASTER_KEY", "no_log": False},
    "timeout": {"type": "float", "default": 10.0},
}
# Mirrors the documentation fragment _gateway.writes.
WRITE_SPEC: dict[str, Any] = {"api_concurrency": {"type": "int", "default": 4}}
GATEWAY_RULES: dict[str, Any] = {"mutually_exclusive": [("admin_key", "admin_key_file")]}

# LiteLLM also says 401 or 403 to an unknown key in the body, and to what is left out of its free edition.
NOT_ABOUT_THE_ADMIN_KEY = ("does not exist in db", "enterprise", "premium")

Handler = Callable[[api.LiteLLMClient, Step], None]

EMPTY_GATEWAY = "{url} does not answer: compared with an empty gateway"


class Problem(Exception):
    """An option that cannot be followed, or a refusal; the message names it and the fix, never a secret.

    C(result) is what the module's result says beside the message.
    """

    result: Mapping[str, Any] = MappingProxyType({})


class PartialFailure(Problem):
    """A write failed, others may have succeeded. Lists of {action, name}; C(failures) with C(message) too."""

    def __init__(self, message: str, applied: list[Any], failures: list[Any], pending: list[Any]) -> None:
        super().__init__(message)
        # Not "failed": that is the name of Ansible's own flag in a result.
        self.result = {"changed": True, "applied": applied, "failures": failures, "pending": pending}


def run(module: Any, manage: Callable[[dict[str, Any], bool], tuple[dict[str, Any], list[str]]]) -> None:
    """Leave *module* (an AnsibleModule) with the result and warnings of *manage(params, check_mode)*, or its error."""
    try:
        result, warnings = manage(module.params, module.check_mode)
    except Problem as problem:
        module.fail_json(msg=str(problem), **problem.result)
    except api.LiteLLMError as error:
        module.fail_json(msg=explain(error, module.params))
    except (_files.FileError, ValueError) as error:
        module.fail_json(msg=str(error))
    for warning in warnings:
        module.warn(warning)
    module.exit_json(**result)


def connect(params: Mapping[str, Any], check_mode: bool = False, key_needed: bool = True) -> api.LiteLLMClient:
    """A client for the connection options in *params*. Raises Problem.

    In check mode a key file that is not there yet is no error: on a new host an earlier task of the real run makes it.
    """
    key = params["admin_key"]
    if key is None and params["admin_key_file"] is not None:
        key = _key_from_file(params["admin_key_file"], params["admin_key_variable"], lenient=check_mode)
    elif key is None and key_needed:
        raise Problem("no master key to use: give admin_key_file (or admin_key)")
    if params.get("api_concurrency", 1) < 1:
        raise Problem(f"api_concurrency: {params['api_concurrency']} is not a number of requests above 0")
    if not params["timeout"] > 0:
        raise Problem(f"timeout: {params['timeout']:g} is not a number of seconds above 0")
    try:
        return api.LiteLLMClient(params["url"], key, params["timeout"])
    except api.LiteLLMError as error:
        raise Problem(str(error)) from None


def explain(error: api.LiteLLMError, params: Mapping[str, Any]) -> str:
    """The message of *error*, and what to do when it is the master key that is not accepted."""
    words = str(error).lower()
    if not isinstance(error, api.AuthError) or any(sign in words for sign in NOT_ABOUT_THE_ADMIN_KEY):
        return str(error)
    source = "admin_key"
    if params["admin_key"] is None and params["admin_key_file"]:
        source = f"{params['admin_key_variable']} in {params['admin_key_file']}"
    # LiteLLM's own words would show the end and the hash of the key that was sent.
    return (
        f"The key of {source} is not the master key that the proxy running at {params['url']} accepts. If it was"
        " changed on purpose, run the role litellm again, which brings the change into the proxy; else put the key back"
        " that the proxy was started with"
    )


def apply_plan(
    plan: Plan, handlers: Mapping[str, Handler], client: api.LiteLLMClient, params: Mapping[str, Any]
) -> None:
    """Make the writes of *plan* with *handlers* by action, C(api_concurrency) of one action at the same time.

    When one fails no other is begun, and PartialFailure is raised: where one write is refused, the next one mostly is
    too, and a run that goes on is harder to understand than one that can be repeated.
    """
    steps = list(plan.steps())
    outcomes: dict[int, api.LiteLLMError | None] = {}
    for action in ACTIONS:
        todo = [position for position, step in enumerate(steps) if step.action == action]
        outcomes.update(_apply_all(todo, steps, handlers, client, params["api_concurrency"]))
        if any(outcomes.values()):
            break
    failed = {position: explain(error, params) for position, error in outcomes.items() if error}
    if not failed:
        return
    done = [steps[position] for position in sorted(outcomes) if position not in failed]
    first = steps[min(failed)]
    more = f" ({len(failed) - 1} more failed at the same time)" if len(failed) > 1 else ""
    raise PartialFailure(
        f"{first.action} {first.key}: {failed[min(failed)]}{more}. {_progress(len(done), len(steps))}",
        applied=_named(done),
        failures=[{**_named([steps[position]])[0], "message": failed[position]} for position in sorted(failed)],
        pending=_named([step for position, step in enumerate(steps) if position not in outcomes]),
    )


def _apply_all(
    todo: Sequence[int],
    steps: Sequence[Step],
    handlers: Mapping[str, Handler],
    client: api.LiteLLMClient,
    concurrency: int,
) -> dict[int, api.LiteLLMError | None]:
    """The outcome of each step that was begun. Each worker has a connection of its own."""
    waiting = collections.deque(todo)
    outcomes: dict[int, api.LiteLLMError | None] = {}
    stop = threading.Event()

    def work(own: api.LiteLLMClient) -> None:
        while not stop.is_set():
            try:
                position = waiting.popleft()
            except IndexError:  # all are taken
                return
            try:
                handlers[steps[position].action](own, steps[position])
                outcomes[position] = None
            except api.LiteLLMError as error:
                outcomes[position] = error
                stop.set()

    clients = [client, *(client.clone() for _more in range(min(concurrency, len(todo)) - 1))]
    with ThreadPoolExecutor(len(clients)) as pool:
        workers = [pool.submit(work, own) for own in clients]
    for own in clients[1:]:
        own.close()
    for worker in workers:
        worker.result()  # raises what is no error of LiteLLM
    return outcomes


def _progress(done: int, of: int) -> str:
    return f"{done} of {of} changes were made; run it again when the cause is mended, it goes on from there"


def _named(steps: Sequence[Step]) -> list[dict[str, str]]:
    return [{"action": step.action, "name": step.key} for step in steps]


def _key_from_file(path: str, variable: str, lenient: bool) -> str | None:
    try:
        text = _files.read_text(path)
        key = _env_file.parse(text or "").get(variable)
    except _files.FileError as error:
        raise Problem(f"admin_key_file: {error}") from None
    except _env_file.EnvFileError as error:
        raise Problem(f"admin_key_file: {path}, {error}") from None
    if key or lenient:
        return key
    if text is None:
        raise Problem(f"admin_key_file: there is no {path}; correct the path, or deploy LiteLLM first")
    raise Problem(f"admin_key_file: {path} defines no {variable}; correct admin_key_variable, or add it to the file")
