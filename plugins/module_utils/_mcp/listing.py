# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tools a service lists, through the gateway or itself, and whether the one to be called is among them. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .described import Clean, descriptions
from .expect import argument_problem, schema_pin
from .judge import settled
from .model import Answer, Check, Verdict, hint

ROUTE = "/mcp-rest/tools/list"
SERVERS_ROUTE = "/v1/mcp/server"


@dataclass(frozen=True)
class Listing:
    """What is known of a service. C(loaded), C(tools): None when it is not known; C(tools): {name: input schema}."""

    service: str
    loaded: bool | None = None
    tools: Mapping[str, Any] | None = field(default=None, hash=False)
    detail: str = ""
    answer: Answer | None = None  # what came back in place of a list
    trouble: str = ""  # the verdict that the gateway gives on the service, where it says what is wrong with it
    said: Mapping[str, str] = field(default_factory=dict, hash=False)  # what it says of its tools, by their names

    def as_dict(self, clean: Clean = str) -> dict[str, Any]:
        return {
            "service": self.service,
            "loaded": self.loaded,
            "tools": None if self.tools is None else sorted(self.tools),
            "schemas": schemas_of(self.tools),
            "descriptions": descriptions(self.said, clean),
            "detail": self.detail,
        }


def schemas_of(tools: Mapping[str, Any] | None) -> dict[str, str]:
    """The pins of the tools' input schemas, by the tools' names."""
    return {name: schema_pin(schema) for name, schema in sorted((tools or {}).items())}


def listing_of(service: str, answer: Answer) -> Listing:
    """From the answer of GET /mcp-rest/tools/list?server_id=…, which is 200 whatever happened."""
    if answer.kind != "result":
        return _failed(service, answer)
    found = _json(answer.text)
    tools = found.get("tools") if isinstance(found, Mapping) else None
    if not isinstance(found, Mapping) or not isinstance(tools, list):
        return Listing(service, detail="the gateway's list of tools is none", answer=Answer("garbled", answer.text))
    error, message = found.get("error"), str(found.get("message") or "")
    if error == "server_not_found":
        return Listing(service, False, None, "the gateway knows no such service", Answer("http", answer.text))
    if error:
        return Listing(service, None, None, f"the gateway lists no tools: {error}, {message}"[:300], answer)
    named, twice = tools_of(tools, f"{service}-")
    # No tools and no error is also what the gateway says of a service that is down.
    detail = f"listed more than once: {', '.join(twice)}" if twice else "" if named else "it lists no tools"
    return Listing(service, True, named, detail, said=said_of(tools, f"{service}-"))


def id_of(service: str, text: str) -> str:
    """The id of the server of that name, from the answer of GET /v1/mcp/server; empty where it is not in it."""
    found = _json(text)
    rows = [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []
    return next((str(row.get("server_id") or "") for row in rows if row.get("server_name") == service), "")


def tools_of(tools: Iterable[Any], prefix: str = "") -> tuple[dict[str, Any], list[str]]:
    """({name without *prefix*: input schema}, the names that came more than once)."""
    items = [tool for tool in tools if isinstance(tool, Mapping) and tool.get("name")]
    named = [(_without(str(tool["name"]), prefix), tool.get("inputSchema")) for tool in items]
    counts = Counter(name for name, _schema in named)
    return dict(named), sorted(name for name, count in counts.items() if count > 1)


def said_of(tools: Iterable[Any], prefix: str = "") -> dict[str, str]:
    """The raw descriptions of the tools, by the tools' names without *prefix*."""
    items = [tool for tool in tools if isinstance(tool, Mapping) and tool.get("name")]
    return {_without(str(tool["name"]), prefix): str(tool.get("description") or "") for tool in items}


def refusal(check: Check, tools: Mapping[str, Any]) -> Verdict | None:
    """Why a tool need not be called, going by what the service lists; None when it is as the check takes it to be."""
    if check.tool not in tools:
        detail = f"the service lists no tool {check.tool!r}; {hint(check.tool, tools)}"
        return settled(check, "not_listed", detail, evidence=_names(tools))
    schema = tools[check.tool]
    pin = schema_pin(schema)
    if check.expect.tool_schema and check.expect.tool_schema != pin:
        detail = f"the input schema of {check.tool} is not the pinned one"
        return settled(check, "schema_changed", detail, evidence=f"it is {pin}, pinned is {check.expect.tool_schema}")
    problem = argument_problem(schema, check.arguments)
    if problem:
        detail = f"the input schema of {check.tool} refuses the arguments; {problem}"
        return settled(check, "schema_changed", detail, evidence=f"the schema is {pin}")
    return None


def _names(tools: Mapping[str, Any]) -> str:
    line = f"listed: {', '.join(sorted(tools)) or 'nothing'}"
    return line if len(line) <= 300 else line[:299] + "…"


def _failed(service: str, answer: Answer) -> Listing:
    """Why there is no list. Current versions say by status and code whether it is the service's fault."""
    if answer.kind == "timeout":
        return Listing(service, detail="the gateway lists no tools of it in time", answer=answer)
    if answer.kind != "http":
        return Listing(service, detail=answer.text[:300], answer=answer)
    found = _json(answer.text)
    said = found.get("detail") if isinstance(found, Mapping) else None
    code = said.get("error") if isinstance(said, Mapping) else None
    if code in ("unreachable", "upstream_error", "timeout"):
        detail = f"the gateway cannot list its tools ({code})"
        return Listing(service, True, None, detail, answer, "unreachable")
    if code == "internal":
        return Listing(service, True, None, "the gateway cannot read its list of tools", answer, "protocol_error")
    # The gateway's own refusals have a code, and more words.
    if answer.status in (401, 403) and said in ("Unauthorized", "Forbidden"):
        detail = f"the service refuses the gateway (HTTP {answer.status})"
        return Listing(service, True, None, detail, answer, "unreachable")
    if answer.status in (401, 403):
        return Listing(service, detail="the gateway lists no tools of it to this key", answer=answer)
    return Listing(service, detail=f"the gateway lists no tools of it (HTTP {answer.status})", answer=answer)


def _without(name: str, prefix: str) -> str:
    return name[len(prefix) :] if prefix and name.startswith(prefix) else name


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
