# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README.md beside a deployed service, for whoever finds its directory on the host. Pure.

No times in it: a run that finds nothing new writes nothing. What services and their tools say is shown as text only.
"""

from __future__ import annotations

import json
import posixpath
import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .._litellm import versions
from .._redact import redact
from .described import TOOLS, Clean, one_line
from .model import ROUTES

Row = Mapping[str, Any]

NAME = "README.md"
_WORDS = 2000  # characters of a service's own description
# Characters that begin something in Markdown or HTML wherever they stand; "_" only at the edge of a word.
_INLINE = re.compile(r"[\\`*\[\]<>&~$]|(?<!\w)_|_(?!\w)")
_KEPT = {"secrets": "secret_files", "volumes": "named_volumes"}  # in the description
_AT_THE_START = re.compile(r"^(\d{0,9})([-#+=.)])")


def readmes_of(
    probes: Sequence[Row], found: Row, files: Mapping[str, Mapping[str, str]], url: str, litellm_version: str
) -> list[dict[str, Any]]:
    """C(path), C(content) and C(create_only) of the README.md of every deployed service.

    I(probes): results of mcp_probe. I(found): as input_of gives it. I(files): as files_of gives them. I(url): the
    gateway, as the host reaches it. One whose tools were not listed now keeps the README that it has. No key is named
    in it, so a key that comes or goes changes nothing here.
    """
    listed = tools_by_service(probes)
    needs_server_id = versions.facts(litellm_version).rest_needs_server_id
    secrets = [str(value) for value in found["values"].values()]
    keys_dir = posixpath.dirname(next(iter(files["keys"].values()), ""))

    def clean(text: str) -> str:
        return redact(text, secrets)

    texts = []
    for name, service in found["deployed"].items():
        if service is None:
            continue
        tools = listed.get(name)
        call = _call(service, keys_dir, url, needs_server_id, clean)
        texts.append(
            {
                "path": posixpath.join(posixpath.dirname(files["services"][name]), NAME),
                "content": render(service, tools, call, clean),
                "create_only": tools is None,
            }
        )
    return texts


def tools_by_service(probes: Iterable[Row]) -> dict[str, dict[str, str]]:
    """{service: {tool: what it says}}, without services that could not be listed. A service itself knows best."""
    found = {}
    rows = [(row, False) for probe in probes for row in probe.get("services") or []]
    rows += [(row, True) for probe in probes for row in probe.get("endpoints") or []]
    for row, direct in rows:
        # Old gateways list nothing of a service that is down; only the service itself can say that it has no tools.
        if row.get("tools") or (direct and not row.get("detail")):
            said = {item["name"]: item["description"] for item in row.get("descriptions") or []}
            found[row["service"]] = {name: said.get(name, "") for name in row.get("tools") or []}
    return found


def render(service: Row, tools: Mapping[str, str] | None, call: Sequence[str], clean: Clean = str) -> str:
    """The text. I(tools): what they say, by name, None where they are not known. I(call): how to call one of them."""
    parts = [
        [f"# {plain(str(service['name']))}"],
        [plain(clean(str(service.get("description") or "")), _WORDS)],
        _facts(service, clean),
        ["## Tools"],
        _tools(tools, clean),
        *_running(service),
        ["## Test"],
        *_testing(str(service["name"]), call),
        ["## Take out"],
        [
            "Remove it from `mcp_gateway_services` or `mcp_gateway_extra_services`, and from the grants",
            "of keys and teams, and run `ansible-playbook site.yml -i INVENTORY`. Its directory, secrets and volumes",
            "are kept for when it comes back.",
        ],
        ["`playbooks/verify.yml` and the end of `site.yml` write this file; what you change in it gets lost."],
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if any(lines)) + "\n"


def plain(text: str, length: int = 400) -> str:
    """A stranger's text in one line of Markdown that shows it as it is, and does nothing else."""
    return _AT_THE_START.sub(r"\1\\\2", _INLINE.sub(r"\\\g<0>", one_line(text, length)))


def code(text: str) -> str:
    """A stranger's name as code."""
    return f"`{one_line(text, 200).replace('`', chr(39)) or '?'}`"


def _facts(service: Row, clean: Clean) -> list[str]:
    port, address = service.get("port"), service.get("address") or "0.0.0.0"
    direct = f"http://{f'[{address}]' if ':' in str(address) else address}:{port}" if port else ""
    facts: list[tuple[str, Any]] = [
        ("called through the gateway", [f"{service['name']}-<tool>"]),
        ("container", [service.get("container")]),
        ("image", [service.get("image")]),
        ("transport", [service.get("transport")]),
        ("address for LiteLLM", [service.get("url")]),
        ("address on this host", [direct]),
        ("access groups", service.get("access_groups") or []),
        *((what, service.get(name) or []) for what, name in _KEPT.items()),
    ]
    shown = {what: [code(clean(str(value))) for value in values if value] for what, values in facts}
    return [f"- {what}: {', '.join(values)}" for what, values in shown.items() if values]


def _tools(tools: Mapping[str, str] | None, clean: Clean) -> list[str]:
    if tools is None:
        return ["They could not be listed yet. `playbooks/verify.yml` says why, and writes them here."]
    if not tools:
        return ["It has none."]
    lines = []
    for name in sorted(tools)[:TOOLS]:
        said = plain(clean(tools[name]))
        lines.append(f"- {code(clean(name))}" + (f": {said}" if said else ""))
    return [*lines, *([f"- and {len(tools) - TOOLS} more"] if len(tools) > TOOLS else [])]


def _running(service: Row) -> list[list[str]]:
    kind = service.get("kind") or "container"
    if kind == "remote":
        return [["## Logs and restart"], ["It runs elsewhere, so its logs are there, and it is restarted there."]]
    if kind == "config":
        words = "LiteLLM has it from its `config.yaml`. It has no container; what it says is in LiteLLM's logs."
        return [["## Logs and restart"], [words]]
    return [
        ["## Logs and restart"],
        ["In this directory:"],
        ["```sh", "docker compose logs --tail 100 --follow", "docker compose restart", "```"],
    ]


def _testing(name: str, call: Sequence[str]) -> list[list[str]]:
    controller = [
        "ansible-playbook playbooks/verify.yml -i INVENTORY",
        f"ansible-playbook playbooks/diagnose.yml -i INVENTORY -e service={name}",
    ]
    whole = [
        ["On the controller: its probe with every key over every path, and the way of a call, step by step:"],
        ["```sh", *controller, "```"],
    ]
    if not call:
        return whole
    one = "Here, its probe through the gateway, with the file of a key that was granted it:"
    return [*whole, [one], ["```sh", *call, "```"]]


def _call(service: Row, keys_dir: str, url: str, needs_server_id: bool, clean: Clean) -> list[str]:
    """The probe's call by REST; empty where there are no keys. The value of the key stays in its file."""
    name, probe = service["name"], service.get("probe") or {}
    if not keys_dir or not probe.get("tool"):
        return []
    body = {"name": f"{name}-{probe['tool']}", "arguments": probe.get("arguments") or {}}
    data = json.dumps({**body, "server_id": name} if needs_server_id else body)
    # By standard input: an argument is shown to everybody on the host.
    return [
        f"key={_word(keys_dir)}/ALIAS.env",
        "sed -n 's/^LITELLM_API_KEY=/Authorization: Bearer /p' \"$key\" |",
        "  curl --silent --show-error --header @- --header 'Content-Type: application/json' \\",
        f"    --data {_word(clean(data))} \\",
        f"    {_word(clean(url.rstrip('/')) + ROUTES['rest'])}",
    ]


def _word(text: str) -> str:
    """One word of a shell, in one line, so that it cannot end the block that it stands in."""
    return shlex.quote(" ".join(text.splitlines()))
