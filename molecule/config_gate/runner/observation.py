# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running proxy is asked, and how the answers are compared with what a fact says."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ANSWER_SECONDS = 40.0
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_ERROR_LINE = re.compile(r"^(?:ERROR:\s+)?([\w.]*(?:Error|Exception)\b.*)$", re.MULTILINE)


@dataclass
class Proxy:
    """A started LiteLLM: *serves* says whether it came up, *code* how it ended."""

    url: str
    log_file: Path
    serves: bool
    code: int | None
    master_key: str

    @property
    def lines(self) -> str:
        """All that it wrote until now."""
        text = self.log_file.read_text(errors="replace") if self.log_file.exists() else ""
        return _COLOURS.sub("", text)

    @property
    def log(self) -> str:
        """The same on one line, since LiteLLM breaks long lines at the width of a terminal."""
        return " ".join(self.lines.split())

    @property
    def last_error(self) -> str:
        """The last exception that it wrote."""
        found = _ERROR_LINE.findall(self.lines)
        return found[-1][:500] if found else self.log[-500:]


def compare(proxy: Proxy, expect: dict[str, Any]) -> dict[str, Any]:
    """What was seen, and each point in which it is not as expected."""
    problems: list[str] = []
    observed: dict[str, Any] = {"starts": proxy.serves}
    if not proxy.serves:
        observed["code"] = proxy.code
        observed["error"] = proxy.last_error
    if proxy.serves != expect.get("starts", True):
        problems.append(f"starts: {proxy.serves}")
        return {"observed": observed, "problems": problems}
    if proxy.serves:
        observed["asked"] = []
        for question in expect.get("ask", []):
            answer, found = ask(proxy, question)
            observed["asked"].append(answer)
            problems += found
    problems += text_problems("log", proxy.log, expect.get("log"), expect.get("log_lacks"))
    if problems:
        observed["log"] = proxy.log[-2000:]
    return {"observed": observed, "problems": problems}


def text_problems(name: str, text: str, holds: Any, lacks: Any) -> list[str]:
    """Which of *holds* a text does not hold, and which of *lacks* it does."""
    found = [f"{name} lacks {part!r}" for part in listed(holds) if part not in text]
    return found + [f"{name} holds {part!r}" for part in listed(lacks) if part in text]


def listed(value: Any) -> list[Any]:
    """One, several or none, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def ask(proxy: Proxy, question: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """One question: what was answered, and what is wrong with it."""
    end = time.monotonic() + question.get("within", 0)
    while True:
        answer, problems = ask_once(proxy, question)
        if not problems or time.monotonic() > end:
            return answer, problems
        time.sleep(0.5)


def ask_once(proxy: Proxy, question: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The question, without waiting for a better answer."""
    kind = next(iter(question))
    seen: dict[str, Any] = {"ask": kind, "of": question[kind]}
    try:
        return _KINDS[kind](proxy, question, seen)
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        return {**seen, "error": repr(error)}, [f"{kind}: {error!r}"]


def send(proxy: Proxy, method: str, path: str, question: dict[str, Any], body: Any = None) -> httpx.Response:
    """A request with the key of the question: the master key, none, or the one given."""
    key = question.get("key", "master")
    value = proxy.master_key if key == "master" else key
    headers = {} if value in (None, "none") else {"Authorization": f"Bearer {value}"}
    url = path if path.startswith("http") else proxy.url + path
    with httpx.Client(timeout=question.get("timeout", ANSWER_SECONDS), trust_env=False) as client:
        return client.request(method, url, headers={**headers, **question.get("headers", {})}, json=body)


def request(method: str) -> Callable[[Proxy, dict[str, Any], dict[str, Any]], tuple[dict[str, Any], list[str]]]:
    """A plain request: status, holds and lacks are about the answer."""

    def run(proxy: Proxy, question: dict[str, Any], seen: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        answer = send(proxy, method, question[method.lower()], question, question.get("json"))
        return judge(question, {**seen, "status": answer.status_code}, answer.text)

    return run


def judge(question: dict[str, Any], seen: dict[str, Any], text: str) -> tuple[dict[str, Any], list[str]]:
    """Compare status and text of an answer."""
    problems = text_problems(f"answer to {seen['of']}", text, question.get("holds"), question.get("lacks"))
    if "status" in question and seen.get("status") not in listed(question["status"]):
        problems.append(f"status of {seen['of']} is {seen.get('status')}")
    return {**seen, "answer": text[:700]}, problems


def tools(proxy: Proxy, question: dict[str, Any], seen: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Names of the tools that the MCP endpoint shows to a key: each of *tools* is there, none of *lacks*."""
    answer = rpc(proxy, question, "tools/list", {})
    names = sorted(tool["name"] for tool in answer["result"]["tools"])
    wanted = question["tools"]
    ok = names == [] if wanted == [] else set(wanted) <= set(names)
    problems = [] if ok else [f"tools are {names}"]
    problems += [f"there is a tool {name}" for name in listed(question.get("lacks")) if name in names]
    counted = {name: names.count(name) for name in question.get("count", {})}
    problems += [] if counted == question.get("count", {}) else [f"tools are there {counted} times"]
    return {**seen, "answer": names}, problems


def call(proxy: Proxy, question: dict[str, Any], seen: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Run a tool by REST. Current versions want the server's id, which the list of servers tells."""
    rows = send(proxy, "GET", "/v1/mcp/server", question).json()
    name = question["call"]
    ids = [row["server_id"] for row in rows if row["server_name"] == question.get("server")]
    body = {"name": name, "arguments": question.get("arguments", {}), "server_id": ids[0] if ids else None}
    began = time.monotonic()
    answer = send(proxy, "POST", "/mcp-rest/tools/call", question, body)
    seen.update(status=answer.status_code, seconds=round(time.monotonic() - began, 1))
    return judge(question, seen, answer.text)


def mcp_call(proxy: Proxy, question: dict[str, Any], seen: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Run a tool by the MCP endpoint."""
    params = {"name": question["mcp_call"], "arguments": question.get("arguments", {})}
    return judge(question, seen, json.dumps(rpc(proxy, question, "tools/call", params)))


def rpc(proxy: Proxy, question: dict[str, Any], method: str, params: dict[str, Any]) -> dict[str, Any]:
    """One JSON-RPC request to /mcp/."""
    accept = {"Accept": "application/json, text/event-stream", **question.get("headers", {})}
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    answer = send(proxy, "POST", question.get("path", "/mcp/"), {**question, "headers": accept}, body)
    lines = [line[5:] for line in answer.text.splitlines() if line.startswith("data:")]
    data: dict[str, Any] = json.loads(lines[-1] if lines else answer.text)
    return data


def models(proxy: Proxy, question: dict[str, Any], seen: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Names of all models, exactly."""
    answer = send(proxy, "GET", "/v1/models", question)
    seen["answer"] = [model["id"] for model in answer.json()["data"]]
    ok = sorted(seen["answer"], key=str) == sorted(question["models"], key=str)
    return seen, [] if ok else [f"models are {seen['answer']}"]


_KINDS = {
    "get": request("GET"),
    "post": request("POST"),
    "tools": tools,
    "call": call,
    "mcp_call": mcp_call,
    "models": models,
}


def wait_for_words(log: Path, words: str, seconds: float) -> bool:
    """Whether a log comes to hold *words*."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if log.exists() and words in log.read_text(errors="replace"):
            return True
        time.sleep(0.2)
    return False
