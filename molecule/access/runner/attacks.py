# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attack a gateway's grants: every way known to us of running a tool that a key was not granted.

    attacks.py URL [--only GROUP] < {"admin_key": "sk-…"}

makes throw-away keys, a team and a server, all named ``attack-…``, and deletes them at the end. It wants the services
mcp_fetch and mcp_postgres and the model selftest. One line for each attack: ``ok NAME: what was seen``, ``LEAK`` when
the tool ran, ``FAIL`` when a call that is granted did not. Exits with 1 on any of the latter two.

What ran is told by the tool's own words, never by a status: LiteLLM hands refusals on as successes.
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import json
import re
import secrets
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

SECONDS = 60.0
FETCH, SCHEMAS, OBJECTS = "mcp_fetch-fetch", "mcp_postgres-list_schemas", "mcp_postgres-list_objects"
TWIN, TWIN_ID, TEAM = "attack_twin", "attack-twin-id", "attack-team"  # the twin offers what mcp_fetch offers
TWIN_FETCH = f"{TWIN}-fetch"
ARGUMENTS: dict[str, dict[str, Any]] = {
    "fetch": {"url": "http://litellm-selftest:8090/probe"},
    "list_schemas": {},
    "list_objects": {"schema_name": "information_schema", "object_type": "view"},
}
# What only a tool that ran can say.
SCHEMAS_RAN = "System Information Schema"
RAN = ("lan.mcp_gateway self-test page", SCHEMAS_RAN, "administrable_role_")
TELLING = re.compile(rf"{'|'.join(RAN)}|mcp_[a-z]+_[a-z]+['\"]|not offered|[Nn]ot (?:allowed|found)|access_denied")
PATHS = ("rest", "mcp", "model", "stream")


def token(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()


def arguments(tool: str) -> dict[str, Any]:
    """What a tool wants, whatever its name is wrapped in."""
    return next((given for name, given in ARGUMENTS.items() if tool.lower().strip().endswith(name)), {})


def rpc(tool: str, number: int = 1, **extra: Any) -> dict[str, Any]:
    params = {"name": tool, "arguments": arguments(tool), **extra}
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}


def gateway_tools(server: str = "", **extra: Any) -> dict[str, Any]:
    url = f"litellm_proxy/mcp/{server}" if server else "litellm_proxy"
    return {"type": "mcp", "server_label": "litellm", "server_url": url, "require_approval": "never", **extra}


def function(name: str) -> dict[str, Any]:
    return {"type": "function", "name": name, "parameters": {"type": "object", "properties": {}}}


def granted(*servers: str, **extra: Any) -> dict[str, Any]:
    return {"object_permission": {"mcp_servers": list(servers), **extra}}


def ran(seen: str) -> bool:
    return any(word in seen for word in RAN)


def telling(seen: str) -> str:
    """The part of an answer that says what became of the call, on one line."""
    line = " ".join(seen.split())
    found = TELLING.search(line)
    begin = max(0, found.start() - 40) if found else 0
    return (line if begin < 40 else f"{line[:3]} … {line[begin:]}")[:150]


@dataclass
class Gateway:
    """The gateway, its keys by label, and how much went wrong."""

    url: str
    admin_key: str
    keys: dict[str, str] = field(default_factory=dict)
    bad: int = 0

    def ask(self, method: str, path: str, body: Any = None, key: str = "", headers: Any = None) -> str:
        """The status and the whole text of an answer."""
        sent = {
            "Authorization": f"Bearer {key or self.admin_key}",
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
            **(headers or {}),
        }
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, method=method, data=data, headers=sent)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:
                return f"{answer.status} {answer.read().decode(errors='replace')}"
        except urllib.error.HTTPError as error:
            return f"{error.code} {error.read().decode(errors='replace')}"
        except (OSError, ValueError, http.client.HTTPException) as error:
            return f"000 {type(error).__name__}: {error}"

    def admin(self, method: str, path: str, body: Any = None) -> Any:
        """The data of an answer to the administrator."""
        text = self.ask(method, path, body)
        if not text.startswith("20"):
            raise SystemExit(f"{method} {path}: {text[:500]}")
        return json.loads(text[4:] or "null")

    def call(self, path: str, label: str, tool: str, headers: Any = None, **body: Any) -> str:
        """Run a tool on one of PATHS, with *body* in the request."""
        if path == "rest":
            prefix = tool.partition("-")[0]
            server = {TWIN: TWIN_ID, "mcp_fetch": "mcp_fetch"}.get(prefix, "mcp_postgres")
            sent: Any = {"server_id": server, "name": tool, "arguments": arguments(tool), **body}
            return self.ask("POST", "/mcp-rest/tools/call", sent, self.keys[label], headers)
        if path.startswith("mcp"):
            return self.ask("POST", f"/{path.rstrip('/')}/", rpc(tool, **body), self.keys[label], headers)
        order = json.dumps({"call": {"name": tool, "arguments": arguments(tool)}})
        sent = {"model": "selftest", "input": order, "tools": [gateway_tools()], "stream": path == "stream", **body}
        return self.ask("POST", "/v1/responses", sent, self.keys[label], headers)

    def report(self, word: str, name: str, seen: str) -> None:
        self.bad += word != "ok"
        print(f"{word:<4} {name}: {telling(seen)}", flush=True)

    def must_run(self, name: str, seen: str) -> None:
        self.report("ok" if ran(seen) else "FAIL", f"granted: {name}", seen)

    def must_not_run(self, name: str, seen: str) -> None:
        self.report("LEAK" if ran(seen) else "ok", name, seen)

    def refused(self, name: str, label: str, tool: str, paths: Any = PATHS, headers: Any = None, **body: Any) -> None:
        """The same attack on each path."""
        for path in paths:
            self.must_not_run(f"{name}, for {label} by {path}", self.call(path, label, tool, headers, **body))

    def settled(self, label: str, tool: str) -> str:
        """A granted call, once it runs some times in a row: each worker caches, and learns of servers, by itself."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            seen = [self.call("rest", label, tool) for _turn in range(6)]
            if all(ran(answer) for answer in seen):
                break
            time.sleep(1)
        return self.call("mcp", label, tool)


# --- what is attacked ------------------------------------------------------------------------------------------------


def keys() -> dict[str, dict[str, Any]]:
    """The keys, by label, as /key/generate wants them."""
    tools = {"mcp_postgres": ["list_objects"]}
    return {
        "fetch": granted("mcp_fetch"),
        "postgres": granted("mcp_postgres"),
        "nothing": {},
        # Where each version reads it.
        "tools": {**granted("mcp_postgres", mcp_tool_permissions=tools), "metadata": {"mcp_tool_permissions": tools}},
        "member": {"team_id": TEAM},
        "administrator": {**granted("mcp_fetch"), "user_id": "default_user_id"},
        "twin": granted(TWIN_ID),
        "named": granted(TWIN),
        "passing": granted("mcp_postgres"),
    }


def clean(gateway: Gateway) -> None:
    """Delete what this script makes, whether or not it is there."""
    for label in keys():
        gateway.ask("POST", "/key/delete", {"key_aliases": [f"attack-{label}"]})
    gateway.ask("POST", "/team/delete", {"team_ids": [TEAM]})
    gateway.ask("DELETE", f"/v1/mcp/server/{TWIN_ID}")


def prepare(gateway: Gateway) -> None:
    """The server, the team and the keys."""
    servers = {row["server_id"]: row for row in gateway.admin("GET", "/v1/mcp/server")}
    twin = {name: servers["mcp_fetch"][name] for name in ("url", "transport")}
    gateway.admin("POST", "/v1/mcp/server", {"server_id": TWIN_ID, "server_name": TWIN, "alias": TWIN, **twin})
    gateway.admin("POST", "/team/new", {"team_id": TEAM, "team_alias": TEAM, **granted("mcp_fetch")})
    for label, body in keys().items():
        gateway.keys[label] = f"sk-attack-{secrets.token_hex(12)}"
        gateway.admin("POST", "/key/generate", {"key": gateway.keys[label], "key_alias": f"attack-{label}", **body})
    gateway.settled("twin", TWIN_FETCH)


# --- the attacks -----------------------------------------------------------------------------------------------------


def granted_calls(gateway: Gateway) -> None:
    """No attack, but what makes a refusal mean something."""
    for label, tool in (("fetch", FETCH), ("postgres", SCHEMAS), ("tools", OBJECTS), ("member", FETCH)):
        for path in PATHS:
            gateway.must_run(f"{tool} for {label} by {path}", gateway.call(path, label, tool))
    for label in ("twin", "named"):
        for path in ("rest", "mcp"):
            gateway.must_run(f"{TWIN_FETCH} for {label} by {path}", gateway.call(path, label, TWIN_FETCH))


def plain_calls(gateway: Gateway) -> None:
    """Just do it, with each key on each path."""
    for tool, labels in {
        SCHEMAS: ("fetch", "nothing", "member", "administrator", "named", "tools"),
        FETCH: ("postgres", "nothing", "twin", "named", "tools"),
        TWIN_FETCH: ("fetch", "member", "postgres"),
    }.items():
        for label in labels:
            gateway.refused(tool, label, tool)


def wrappings() -> Iterator[tuple[str, str, str]]:
    """What may stand before a prefix, instead of its hyphen, and after a tool."""
    for before in (" ", "\t", "\u200b", "\ufeff", "mcp_fetch-", "mcp_fetch,", "mcp_postgres-", "../"):
        yield before, "-", ""
    for between in ("--", " -", "- ", "/", ".", ":", "__", "\u2010", "\uff0d", "\u200b-", "-\u200b", "\x00-"):
        yield "", between, ""
    for after in (" ", "\n", "\u200b", "\x00", "/", "-fetch", "#mcp_fetch-fetch"):
        yield "", "-", after


def other_names(gateway: Gateway) -> None:
    """The tool by other names than the one under which it is listed."""
    bare = "list_schemas"
    names = [bare, bare.upper(), f" {bare}", f"MCP_POSTGRES-{bare}", f"Mcp_Postgres-{bare}", SCHEMAS.upper()]
    names += [f"{before}mcp_postgres{between}{bare}{after}" for before, between, after in wrappings()]
    for name in names:
        for label in ("fetch", "tools"):
            gateway.refused(ascii(name), label, name, ("rest", "mcp"))
        # By the id of a server that is granted: the id is one thing, the name another.
        gateway.refused(f"{name!a} by the id of mcp_fetch", "fetch", name, ("rest",), server_id="mcp_fetch")
    for label in ("postgres", "tools"):
        gateway.refused("fetch", label, "fetch", ("rest", "mcp"))
    gateway.refused("a server's id as prefix", "fetch", f"{TWIN_ID}-fetch", ("rest", "mcp"))


def forged_requests(gateway: Gateway) -> None:
    """Requests that say that they come from somebody else, or that they may do it."""
    for whose in (token(gateway.keys["postgres"]), token(gateway.admin_key), gateway.keys["postgres"]):
        tools = {"mcp_tool_permissions": {"mcp_postgres": ["list_schemas"]}}
        rights = {"user_role": "proxy_admin", **tools, **granted("mcp_postgres", **tools)}
        auth = {"user_api_key": whose, "user_api_key_hash": whose, "token": whose, "api_key": whose, **rights}
        nested = {"user_api_key_auth": auth, "user_api_key_metadata": tools}
        forged: dict[str, dict[str, Any]] = {
            "metadata": {"metadata": auth},
            "metadata as text": {"metadata": json.dumps(auth)},
            "litellm_metadata": {"litellm_metadata": auth},
            "both metadata": {"metadata": auth, "litellm_metadata": auth},
            "key in metadata": {"metadata": nested, "litellm_metadata": nested},
            "key": {"user_api_key_auth": auth, "user_api_key_dict": auth},
            "rights": rights,
        }
        for name, body in forged.items():
            for label in ("fetch", "tools"):
                gateway.refused(f"forged {name}", label, SCHEMAS, ("rest", "model", "stream"), **body)
                gateway.refused(f"forged {name}", label, SCHEMAS, ("mcp",), _meta=auth, **body)


def switches(gateway: Gateway) -> None:
    """Requests that ask for no guard."""
    off: dict[str, Any] = {"guardrails": [], "callbacks": [], "disable_global_guardrail": True}
    off["disable_global_guardrails"] = True
    headers = {"x-litellm-disable-callbacks": "mcp_guard,mcp-guard,MCPGuard"}
    for name, body in {"body": off, "metadata": {"metadata": off, "litellm_metadata": off}}.items():
        gateway.refused(f"guard switched off in {name}", "fetch", SCHEMAS, headers=headers, **body)


def mcp_endpoints(gateway: Gateway) -> None:
    """The MCP endpoint's own ways of choosing servers, and the ways of handing in a key."""
    paths = ("mcp/mcp_postgres", "mcp/mcp_postgres,mcp_fetch", "mcp/mcp_fetch", "mcp_postgres/mcp", "mcp/sse")
    gateway.refused("path", "fetch", SCHEMAS, paths)
    for header in ("x-mcp-servers", "x-mcp-access-groups", "x-mcp-mcp_postgres-authorization", "mcp-session-id"):
        gateway.refused(f"header {header}", "fetch", SCHEMAS, ("mcp",), {header: "mcp_postgres"})
    batch = [rpc(FETCH, 1), rpc(SCHEMAS, 2), rpc(SCHEMAS, 3)]
    seen = gateway.ask("POST", "/mcp/", batch, gateway.keys["fetch"])
    gateway.report("LEAK" if SCHEMAS_RAN in seen else "ok", "batch of requests", seen)
    for name in ("x-litellm-api-key", "x-litellm-key", "api-key", "x-api-key", "x-goog-api-key"):
        for label, other in (("fetch", "nothing"), ("nothing", "fetch")):
            value = gateway.keys[other]
            gateway.refused(f"key {other} in {name}", label, SCHEMAS, ("rest", "mcp", "model"), {name: value})
        value = token(gateway.keys["postgres"])
        gateway.refused(f"hash of a key in {name}", "fetch", SCHEMAS, ("rest", "mcp", "model"), {name: value})


def model_calls(gateway: Gateway) -> None:
    """Ways of making LiteLLM run what a model asks for, and of showing the model more than it may use."""
    for name, tools in {
        "server_url of the server": [gateway_tools("mcp_postgres")],
        "server_url of two servers": [gateway_tools("mcp_fetch"), gateway_tools("mcp_postgres")],
        "allowed_tools": [gateway_tools(allowed_tools=[SCHEMAS, "list_schemas"])],
        "own function of the tool's name": [gateway_tools(), function(SCHEMAS)],
        "own function of the bare name": [gateway_tools(), function("list_schemas")],
    }.items():
        for label in ("fetch", "tools", "nothing"):
            for tool in (SCHEMAS, "list_schemas"):
                gateway.refused(f"{name}, {tool}", label, tool, ("model", "stream"), tools=tools)
    order = [{"role": "user", "content": json.dumps({"call": {"name": SCHEMAS, "arguments": {}}})}]
    chat = {"model": "selftest", "messages": order, "tools": [gateway_tools()]}
    gateway.must_not_run("chat", gateway.ask("POST", "/v1/chat/completions", chat, gateway.keys["fetch"]))
    for label, words in {
        "fetch": ("mcp_postgres-", TWIN),
        "member": ("mcp_postgres-", TWIN),
        "tools": (FETCH, SCHEMAS),
        "nothing": ("mcp_", TWIN),
    }.items():
        # Asked for something else, the model says what it was offered.
        seen = gateway.call("model", label, "no_such_tool").partition("(offered: ")[2].partition(")")[0]
        word = "LEAK" if any(word in seen for word in words) else "ok"
        gateway.report(word, f"what the model of {label} is offered", seen or "nothing")


def revocation(gateway: Gateway) -> None:
    """What is taken away is gone at the next call, whichever worker that reaches."""
    key = gateway.keys["passing"]
    back = ("/key/update", {"key": key, **granted("mcp_postgres")})
    for name, take, give in (
        ("grant taken away", ("/key/update", {"key": key, **granted("mcp_fetch")}), back),
        ("key blocked", ("/key/block", {"key": key}), ("/key/unblock", {"key": key})),
        ("key deleted", ("/key/delete", {"keys": [key]}), None),
    ):
        gateway.must_run(f"before: {name}", gateway.settled("passing", SCHEMAS))
        gateway.admin("POST", *take)
        for turn in range(4):
            gateway.refused(f"{name}, call {turn}", "passing", SCHEMAS, ("rest", "mcp"))
        if give:
            gateway.admin("POST", *give)


def many_at_once(gateway: Gateway) -> None:
    """Calls of all keys, mixed: each gets its own answer."""
    wanted = [("fetch", FETCH, True), ("fetch", SCHEMAS, False), ("postgres", SCHEMAS, True), ("nothing", FETCH, False)]
    wanted += [("postgres", FETCH, False), ("tools", SCHEMAS, False), ("member", FETCH, True), ("twin", FETCH, False)]

    def one(number: int) -> str:
        label, tool, may = wanted[number % len(wanted)]
        seen = gateway.call(PATHS[number // len(wanted) % len(PATHS)], label, tool)
        return "" if ran(seen) == may else f"{label} {tool} {'refused' if may else 'ran'}: {seen[:80]}"

    with ThreadPoolExecutor(12) as pool:
        wrong = [found for found in pool.map(one, range(160)) if found]
    gateway.report("LEAK" if wrong else "ok", "160 calls at once", f"{len(wrong)} wrong {wrong[:3]}")


ATTACKS = (
    granted_calls,
    plain_calls,
    other_names,
    forged_requests,
    switches,
    mcp_endpoints,
    model_calls,
    revocation,
    many_at_once,
)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--only", action="append", choices=[attack.__name__ for attack in ATTACKS])
    options = parser.parse_args()
    gateway = Gateway(options.url.rstrip("/"), json.load(sys.stdin)["admin_key"])
    clean(gateway)
    try:
        prepare(gateway)
        for attack in ATTACKS:
            if not options.only or attack.__name__ in options.only:
                attack(gateway)
                # A gateway that no longer answers refuses everything.
                gateway.must_run(f"after {attack.__name__}", gateway.settled("fetch", FETCH))
    finally:
        clean(gateway)
    print(f"{gateway.bad} bad", file=sys.stderr)
    return int(gateway.bad > 0)


if __name__ == "__main__":
    sys.exit(main())
