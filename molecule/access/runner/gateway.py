# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Look at a gateway and change it behind the collection's back, on its host; nothing printed holds a key's value.

gateway.py save NAME                    keep all rows of servers, teams and keys under NAME
gateway.py same NAME [--anew] [--but ALIAS]... [--with ALIAS]...
                                        compare with what was kept; --anew: but for what comes of being made again;
                                        --with: what must be there beside it, an empty one is a key without an alias
gateway.py drift                        change by hand what the collection has made, and make something beside it
gateway.py make ALIAS VALUE             make a key that is somebody else's
gateway.py spend ALIAS DOLLARS          let a key have spent so much
gateway.py use FILE[:VARIABLE] WAY      use a key: WAY is a service (REST), mcp:SERVICE, model:NAME or GET:PATH
gateway.py clients DIRECTORY            use all values of all files there in all ways
gateway.py ends FILE[:VARIABLE] SERVICE SECONDS
                                        wait until the key is refused
gateway.py inherited ALIAS NAME         compare a key of another value with what was kept of it
gateway.py remove ALIAS...              delete keys and teams of these names
"""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

URL = "http://127.0.0.1:4000"
SECRETS = Path("/opt/mcp-gateway/secrets")
KEPT = Path("/var/tmp")

Row = dict[str, Any]
Rows = dict[str, dict[str, Row]]  # by kind and name

TOOLS: dict[str, tuple[str, dict[str, Any], str]] = {
    "mcp_fetch": ("fetch", {"url": "http://litellm-selftest:8090/probe"}, "self-test page"),
    "archive": ("fetch", {"url": "http://litellm-selftest:8090/probe"}, "self-test page"),
    "mcp_postgres": ("list_schemas", {}, "public"),
}

WAYS = ("mcp_fetch", "mcp:mcp_postgres", "archive", "model:selftest")

# What LiteLLM counts and stamps on its own.
COUNTED = (
    "spend",
    "total_spend",
    "last_active",
    "last_active_at",
    "updated_at",
    "settings_updated_at",
    "updated_by",
    "model_spend",
    "last_refreshed_at",
)
# What is another one when the same thing is made again.
OF_ITS_MAKING = (
    "created_at",
    "created_by",
    "budget_reset_at",
    "object_permission_id",
    # Current versions say so of what they have made themselves, not of what an older one has left them.
    "key_type",
    "available_on_public_internet",
)
OF_A_VALUE = ("token", "key_name")
ABOUT_THE_SAME = 60.0  # seconds between two times of expiry
NEVER = ("budget_duration", "36500d")  # what LiteLLM 1.77.3 is told in place of nothing
SPENT = 7.5  # by the key that is rotated
FAR = "2115"  # no time of ours is as late


def variable(reference: str) -> str:
    """The value of FILE[:VARIABLE]; a file without a directory is a key's."""
    path, _colon, name = reference.partition(":")
    text = (SECRETS / "keys" / path if "/" not in path else Path(path)).read_text(encoding="utf-8")
    lines = dict(line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return lines[name or "LITELLM_API_KEY"].strip("'\"")


class Gateway:
    """The proxy, as its administrator."""

    def __init__(self) -> None:
        self._admin_key = variable(f"{SECRETS / 'litellm.env'}:LITELLM_MASTER_KEY")

    def ask(self, method: str, path: str, body: Any = None, key: str | None = None) -> tuple[int, str]:
        """Status and text of the answer."""
        request = urllib.request.Request(
            URL + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "Authorization": f"Bearer {key or self._admin_key}",
                "Content-Type": "application/json",
                "Accept": "application/json, text/event-stream",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def admin(self, method: str, path: str, body: Any = None) -> Any:
        """What is there after a request that must succeed."""
        status, text = self.ask(method, path, body)
        if status >= 300:
            raise SystemExit(f"{method} {path}: {status} {text[:300]}")
        return json.loads(text or "null")

    def pages(self, path: str, member: str, size: str) -> list[Row]:
        """All rows of a list."""
        rows: list[Row] = []
        for page in range(1, 100):
            answer = self.admin("GET", f"{path}{'&' if '?' in path else '?'}page={page}&{size}=100")
            rows += answer[member]
            if page >= (answer.get("total_pages") or 1):
                break
        return rows

    def keys(self) -> dict[str, Row]:
        rows = self.pages("/key/list?return_full_object=true", "keys", "size")
        return {row["key_alias"] or row["token"]: row for row in rows}

    def teams(self) -> dict[str, Row]:
        ids = [row["team_id"] for row in self.pages("/v2/team/list", "teams", "page_size")]
        # Those of attacks.py may be gone by now.
        ids = [id_ for id_ in ids if not id_.startswith("attack")]
        rows = [self.admin("GET", f"/team/info?team_id={quote(id_, safe='')}")["team_info"] for id_ in ids]
        return {row["team_alias"] or row["team_id"]: row for row in rows}

    def servers(self) -> dict[str, Row]:
        rows = self.admin("GET", "/v1/mcp/server")
        # Those of config.yaml were made this moment, whenever one asks.
        return {
            row["server_id"]: pruned(row, ("created_at", "last_health_check", "health_check_error")) for row in rows
        }

    def everything(self) -> Rows:
        """All rows but those of attacks.py, which goes on beside this; without what LiteLLM counts."""
        found = {"keys": self.keys(), "teams": self.teams(), "servers": self.servers()}
        return {
            kind: {name: pruned(row, COUNTED) for name, row in rows.items() if not name.startswith("attack")}
            for kind, rows in found.items()
        }


def pruned(value: Any, names: tuple[str, ...]) -> Any:
    """Without the members of these names; null, false, empty and missing are the same; lists in one order."""
    if isinstance(value, dict):
        kept = {name: pruned(part, names) for name, part in value.items() if name not in names}
        return {name: part for name, part in kept.items() if part not in (None, [], {}, "") and part is not False}
    if isinstance(value, list):
        return sorted((pruned(part, names) for part in value), key=str)
    return value


def endless(row: Row) -> Row:
    """Without the periods that end when nobody is left."""
    kept = {name: value for name, value in row.items() if not (name == "expires" and value >= FAR)}
    if NEVER in row.items():
        kept = {name: value for name, value in kept.items() if name not in ("budget_duration", "budget_reset_at")}
    return kept


def differences(before: Rows, now: Rows, but: list[str], anew: bool) -> list[str]:
    """What is not the same, in words."""
    found = []
    for kind in before:
        for name in sorted({*before[kind], *now[kind]} - {*but}):
            one, other = before[kind].get(name), now[kind].get(name)
            if one is None or other is None:
                found.append(f"{kind} {name}: {'is new' if one is None else 'is gone'}")
                continue
            if anew:
                one, other = (endless(pruned(row, OF_ITS_MAKING)) for row in (one, other))
            found += [
                f"{kind} {name}: {field} was {one.get(field)!r}, is {other.get(field)!r}"
                for field in sorted({*one, *other})
                if one.get(field) != other.get(field)
                and not (field == "expires" and close(one.get(field), other.get(field)))
            ]
    return found


def close(one: str | None, other: str | None) -> bool:
    """Whether two times are the same but for what passes on the way."""
    if one is None or other is None:
        return False
    times = [datetime.fromisoformat(time_.replace("Z", "+00:00")) for time_ in (one, other)]
    return abs((times[0] - times[1]).total_seconds()) <= ABOUT_THE_SAME


def save(gateway: Gateway, name: str) -> str:
    found = gateway.everything()
    (KEPT / f"access-{name}.json").write_text(json.dumps(found), encoding="utf-8")
    return ", ".join(f"{len(rows)} {kind}" for kind, rows in found.items())


def same(gateway: Gateway, name: str, *options: str) -> str:
    before = json.loads((KEPT / f"access-{name}.json").read_text(encoding="utf-8"))
    words = list(options)
    anew = "--anew" in words
    but, extra = (
        [words[place + 1] for place, word in enumerate(words) if word == option] for option in ("--but", "--with")
    )
    now = gateway.everything()
    found = []
    for alias in extra:
        named = [(kind, name) for kind, rows in now.items() for name in rows if name == alias]
        unnamed = [("keys", name) for name, row in now["keys"].items() if name == row["token"] and not alias]
        for kind, name in (named or unnamed)[:1]:
            del now[kind][name]
        found += [] if named or unnamed else [f"{alias or 'a key without an alias'} is gone"]
    found += differences(before, now, but, anew)
    if found:
        raise SystemExit("\n".join(found))
    return "the same"


def drift(gateway: Gateway) -> str:
    """A change of each kind, and a key and a team of somebody else."""
    keys = gateway.keys()

    def change(alias: str, **fields: Any) -> None:
        gateway.admin("POST", "/key/update", {"key": keys[alias]["token"], **fields})

    def grant(**lists: Any) -> Row:
        return {"mcp_servers": [], "mcp_access_groups": [], "mcp_tool_permissions": {}, **lists}

    def metadata(alias: str, **other: Any) -> Row:
        kept = {**keys[alias]["metadata"], **other}
        return {name: value for name, value in kept.items() if value is not None}

    change("open-webui", max_budget=9999)
    change("claude-code", object_permission=grant(mcp_servers=["mcp_fetch"]))
    change(
        "catalogue",
        object_permission=grant(mcp_servers=["mcp_postgres"]),
        metadata=metadata("catalogue", mcp_tool_permissions=None),
    )
    change("schemas", object_permission=grant(mcp_servers=["mcp_postgres", "mcp_fetch"]), models=["selftest"])
    change("pages", object_permission=grant(mcp_access_groups=[], mcp_servers=["mcp_postgres"]))
    change("analyst", team_id="Leser / Zürich")
    change(
        "analyst-web",
        rpm_limit=1,
        allowed_routes=["/health"],
        metadata=metadata("analyst-web", owner="Mallory", tags=["other"]),
    )
    change("reader", duration="90d", budget_duration="1h", max_parallel_requests=1)
    change("nobody", blocked=True)
    change("Büro Ärzte ☃ 1", key_alias="renamed by hand")
    change("asleep", blocked=False)
    change("in-the-barred", metadata={})
    gateway.admin("POST", "/key/delete", {"keys": [keys["spare"]["token"]]})
    gateway.admin(
        "POST",
        "/team/update",
        {"team_id": "analysts", "max_budget": 1, "object_permission": grant(mcp_servers=["mcp_postgres"])},
    )
    gateway.admin("POST", "/team/update", {"team_id": "Leser / Zürich", "team_alias": "team renamed by hand"})
    gateway.admin(
        "POST", "/team/update", {"team_id": "barred", "blocked": False, "metadata": {"managed_by": "lan.mcp_gateway"}}
    )
    gateway.admin("POST", "/team/new", {"team_id": "id-of-the-ui", "team_alias": "team by hand", "models": []})
    gateway.admin(
        "POST", "/key/generate", {"key": "sk-made-by-hand-in-the-ui", "key_alias": "made by hand", "max_budget": 3}
    )
    gateway.admin("POST", "/key/generate", {"key": "sk-made-by-hand-and-left-alone", "key_alias": "left alone"})
    gateway.admin("POST", "/key/generate", {"key": "sk-made-by-hand-without-a-name"})
    return "done"


def make(gateway: Gateway, alias: str, value: str) -> str:
    gateway.admin("POST", "/key/generate", {"key": value, "key_alias": alias})
    return "done"


def spend(gateway: Gateway, alias: str, dollars: str) -> str:
    row = gateway.keys()[alias]
    if row["spend"] == float(dollars):
        return "the same"
    gateway.admin("POST", "/key/update", {"key": row["token"], "spend": float(dollars)})
    return "done"


def use(gateway: Gateway, reference: str, way: str) -> str:
    """C(works), or C(refused) with status and words."""
    key = variable(reference)
    kind, _colon, name = way.rpartition(":")
    if kind == "GET":
        status, text = gateway.ask("GET", name, key=key)
        worked = status < 300
    elif kind == "model":
        status, text = gateway.ask(
            "POST", "/v1/chat/completions", {"model": name, "messages": [{"role": "user", "content": "hello"}]}, key
        )
        worked = status < 300
    else:
        tool, arguments, words = TOOLS[name]
        params = {"name": f"{name}-{tool}", "arguments": arguments}
        if kind == "mcp":
            rpc = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
            status, text = gateway.ask("POST", "/mcp/", rpc, key)
        else:
            server = next(
                (id_ for id_, row in gateway.servers().items() if name in (id_, row.get("server_name"))), name
            )
            status, text = gateway.ask("POST", "/mcp-rest/tools/call", {"server_id": server, **params}, key)
        worked = words in text
    return "works" if worked else f"refused: {status} {' '.join(text.split())[:300]}"


def clients(gateway: Gateway, directory: str) -> str:
    """A line for each value and way: what clients see that have these values."""
    lines = []
    for path in sorted(Path(directory).glob("*.env")):
        for name in ("LITELLM_API_KEY", "LITELLM_API_KEY_PREVIOUS"):
            if f"{name}=" in path.read_text(encoding="utf-8"):
                seen = [" ".join(use(gateway, f"{path}:{name}", way).split()[:2]) for way in WAYS]
                lines.append(f"{path.stem} {name}: {', '.join(seen)}")
    return "\n".join(lines)


def ends(gateway: Gateway, reference: str, service: str, seconds: str) -> str:
    begin = time.monotonic()
    while time.monotonic() - begin < float(seconds):
        seen = use(gateway, reference, service)
        if seen != "works":
            return f"after {time.monotonic() - begin:.0f} s {seen}"
        time.sleep(1)
    raise SystemExit(f"it still works after {seconds} s")


def inherited(gateway: Gateway, alias: str, name: str) -> str:
    """All but what comes of another value; what it has spent too."""
    before = json.loads((KEPT / f"access-{name}.json").read_text(encoding="utf-8"))["keys"][alias]
    rows = gateway.keys()
    now = pruned(rows[alias], (*COUNTED, *OF_ITS_MAKING, *OF_A_VALUE))
    before = pruned(before, (*OF_ITS_MAKING, *OF_A_VALUE))
    found = differences({"keys": {alias: before}}, {"keys": {alias: now}}, [], True)
    if rows[alias]["spend"] != SPENT:
        found.append(f"has spent {rows[alias]['spend']}")
    if found:
        raise SystemExit("\n".join(found))
    return "all of it"


def remove(gateway: Gateway, *names: str) -> str:
    keys, teams = gateway.keys(), gateway.teams()
    tokens = [row["token"] for alias, row in keys.items() if alias in names or (alias == row["token"] and "" in names)]
    ids = [row["team_id"] for alias, row in teams.items() if alias in names]
    for path, body in (("/key/delete", {"keys": tokens}), ("/team/delete", {"team_ids": ids})):
        if all(body.values()):
            gateway.admin("POST", path, body)
    return f"{len(tokens)} keys, {len(ids)} teams"


COMMANDS: dict[str, Callable[..., str]] = {
    "save": save,
    "same": same,
    "drift": drift,
    "make": make,
    "spend": spend,
    "use": use,
    "clients": clients,
    "ends": ends,
    "inherited": inherited,
    "remove": remove,
}

if __name__ == "__main__":
    print(COMMANDS[sys.argv[1]](Gateway(), *sys.argv[2:]))
