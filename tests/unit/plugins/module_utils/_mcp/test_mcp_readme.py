# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README.md beside a service."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.deployed import files_of, input_of
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.readme import plain, readmes_of

URL = "http://127.0.0.1:4000"
KEY = "key-value-that-no-rule-knows"
SERVICE = {
    "name": "mcp_x",
    "kind": "container",
    "description": "Says it again.",
    "container": "mcp-x",
    "image": "mcp-gateway/x:1",
    "transport": "sse",
    "url": "http://mcp-x:8080/sse",
    "address": "127.0.0.1",
    "port": 8101,
    "access_groups": ["all", "dev"],
    "secret_files": ["/s/mcp-x.env"],
    "named_volumes": ["mcp-x-data"],
    "probe": {"tool": "echo", "read_only": True, "arguments": {"text": "it's $HOME"}, "expect": {"contains": "it"}},
}
TOOLS = ["echo", "fail"]
SAID = [{"name": "echo", "description": "Gives the text back."}, {"name": "fail", "description": ""}]
DIRECT = {"services": [], "endpoints": [{"service": "mcp_x", "tools": TOOLS, "descriptions": SAID, "detail": ""}]}


def through(tools: list[str] | None, said: Any = (), detail: str = "") -> dict[str, Any]:
    return {"services": [{"service": "mcp_x", "tools": tools, "descriptions": list(said), "detail": detail}]}


def made(
    *probes: dict[str, Any],
    service: dict[str, Any] | None = None,
    keys: Any = None,
    secrets_dir: str = "/s",
    version: str = "1.77.3",
) -> list[dict[str, Any]]:
    keys = [{"alias": "k", "services": ["mcp_x"]}] if keys is None else keys
    files = files_of(["mcp_x", "mcp_y"], keys, "/p", secrets_dir)
    contents: dict[str, str | None] = dict.fromkeys(files["keys"].values(), f"LITELLM_API_KEY={KEY}\n")
    contents["/p/mcp/x/service.json"] = json.dumps({**SERVICE, **(service or {})})
    found = input_of(files, contents, keys, ["rest", "mcp"])
    assert all(value == KEY for value in found["values"].values())
    return readmes_of(probes, found, files, URL, version)


def text(*probes: dict[str, Any], **more: Any) -> str:
    return str(made(*probes, **more)[0]["content"])


def test_whole_text() -> None:
    assert made(DIRECT) == [
        {
            "path": "/p/mcp/x/README.md",
            "create_only": False,
            "content": r"""# mcp_x

Says it again.

- called through the gateway: `mcp_x-<tool>`
- container: `mcp-x`
- image: `mcp-gateway/x:1`
- transport: `sse`
- address for LiteLLM: `http://mcp-x:8080/sse`
- address on this host: `http://127.0.0.1:8101`
- access groups: `all`, `dev`
- secrets: `/s/mcp-x.env`
- volumes: `mcp-x-data`

## Tools

- `echo`: Gives the text back.
- `fail`

## Logs and restart

In this directory:

```sh
docker compose logs --tail 100 --follow
docker compose restart
```

## Test

On the controller: its probe with every key over every path, and the way of a call, step by step:

```sh
ansible-playbook playbooks/verify.yml -i INVENTORY
ansible-playbook playbooks/diagnose.yml -i INVENTORY -e service=mcp_x
```

Here, its probe through the gateway, with the file of a key that was granted it:

```sh
key=/s/keys/ALIAS.env
sed -n 's/^LITELLM_API_KEY=/Authorization: Bearer /p' "$key" |
  curl --silent --show-error --header @- --header 'Content-Type: application/json' \
    --data '{"name": "mcp_x-echo", "arguments": {"text": "it'"'"'s $HOME"}}' \
    http://127.0.0.1:4000/mcp-rest/tools/call
```

## Take out

Remove it from `mcp_gateway_services` or `mcp_gateway_extra_services`, and from the grants
of keys and teams, and run `ansible-playbook site.yml -i INVENTORY`. Its directory, secrets and volumes
are kept for when it comes back.

`playbooks/verify.yml` and the end of `site.yml` write this file; what you change in it gets lost.
""",
        }
    ]


def test_a_description_of_before_is_read_kindly() -> None:
    found = text(DIRECT, service=dict.fromkeys(set(SERVICE) - {"name", "probe"}))
    assert found.startswith("# mcp_x\n\n- called through the gateway: `mcp_x-<tool>`\n\n## Tools\n")
    assert "docker compose logs" in found


@pytest.mark.parametrize("kind", ["remote", "config"])
def test_what_has_no_container_has_no_commands_for_one(kind: str) -> None:
    found = text(DIRECT, service={"kind": kind, "container": "", "image": "", "port": 0})
    assert "docker" not in found
    assert "on this host" not in found
    assert "## Logs and restart" in found


@pytest.mark.parametrize(
    ("probes", "lines"),
    [
        ([through(["other"], SAID), DIRECT], ["- `echo`: Gives the text back.", "- `fail`"]),
        ([DIRECT, through(["other"], SAID)], ["- `echo`: Gives the text back.", "- `fail`"]),
        ([through(["echo"], SAID)], ["- `echo`: Gives the text back."]),
        ([through(["echo"])], ["- `echo`"]),
        ([{"endpoints": [{"service": "mcp_x", "tools": [], "detail": ""}]}], ["It has none."]),
    ],
)
def test_who_is_believed(probes: list[dict[str, Any]], lines: list[str]) -> None:
    found = made(*probes)[0]
    section = found["content"].split("## Tools\n\n")[1].split("\n\n")[0]
    assert (section.splitlines(), found["create_only"]) == (lines, False)


@pytest.mark.parametrize(
    "probes",
    [
        [],
        [through(None, detail="the gateway did not answer")],
        [through([], detail="it lists no tools")],
        [through([]), {"endpoints": [{"service": "mcp_x", "tools": [], "detail": "nothing listens"}]}],
    ],
)
def test_a_readme_is_kept_where_nothing_was_listed(probes: list[dict[str, Any]]) -> None:
    found = made(*probes)
    assert [item["create_only"] for item in found] == [True]
    assert "could not be listed yet" in found[0]["content"]
    assert "did not answer" not in found[0]["content"], "the cause of one time is no description"


def test_many_tools_are_bounded() -> None:
    found = text(through([f"t{number:03}" for number in range(120)]))
    assert "- `t099`\n- and 20 more\n" in found
    assert "t100" not in found


HOSTILE = [
    "\n# Heading\n\n- item",
    "# Heading",
    "1. one",
    "- - item",
    "=====",
    "-----",
    "> quote",
    "~~~",
    "```\nrm -rf /\n```",
    "<script>alert(1)</script> <!-- <img src=x onerror=y>",
    "![x](http://evil/x.png) [click](javascript:alert(1)) [ref]: http://evil",
    "`` ` code",
    "&lt;b&gt; **bold** _em_ \\<b>",
    "a\u2028# Heading\r## Again\x0b- item\x85- item",
    "\x1b]0;title\x07 \u202egnirts",
]


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("place", ["tool", "name", "description"])
def test_hostile_words_are_only_shown(words: str, place: str) -> None:
    name = words if place == "name" else "echo"
    said = [{"name": name, "description": words if place == "tool" else "x"}]
    service = {"description": words} if place == "description" else {}
    found = text(through([name], said), service=service)
    calm = text(through(["echo"], [{"name": "echo", "description": "x"}]), service={"description": "x"})
    assert [kind(line) for line in found.splitlines()] == [kind(line) for line in calm.splitlines()]
    assert found.isprintable() or not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]", found)
    # A backtick that is not escaped begins code, in which nothing else counts.
    for line in found.splitlines():
        prose = re.sub(r"(?<!\\)`[^`]*`", "", line) if not line.startswith("```") else ""
        prose = re.sub(r"\\[!-/:-@\[-`{-~]", "", prose)
        assert not re.search(
            r"[<\[`*&]|(?<!\w)_", re.sub(r"https?://\S*", "", prose).split("sed -n")[0].split("--data")[0]
        )


def kind(line: str) -> str:
    """What a line is in Markdown, going by how it begins."""
    found = re.match(r"#+ |- |\d+[.)] |>|```|~~~|=+$|-+$|    |$|<", line)
    return found.group() if found else "text"


def test_plain_text_stays_readable() -> None:
    assert plain("Calls list_schemas, then x.y (see https://a/b).") == "Calls list_schemas, then x.y (see https://a/b)."


def test_no_secret_is_in_the_text() -> None:
    said = [{"name": "echo", "description": f"my key is {KEY} or sk-abcdefgh1234"}]
    probe = {**SERVICE["probe"], "arguments": {"text": KEY, "token": "by-hand"}}  # type: ignore[dict-item]
    service = {"description": f"with {KEY}", "url": f"http://u:{KEY}@h/x", "access_groups": [KEY], "probe": probe}
    found = text(through(["echo"], said), service=service)
    assert KEY not in found
    assert "sk-abc" not in found
    assert "by-hand" not in found


def test_no_key_is_named_in_it() -> None:
    """Else each key that comes and goes would change the file."""
    assert text(DIRECT, keys=[{"alias": "other"}, {"alias": "k", "services": ["mcp_x"]}]) == text(DIRECT)
    assert "curl" not in text(DIRECT, keys=[])


@pytest.mark.parametrize(("version", "server_id"), [("1.77.3", None), ("1.106.2", "mcp_x")])
def test_the_call_does_what_it_says(tmp_path: Path, version: str, server_id: str | None) -> None:
    """With a curl that tells what it is given: the key comes by standard input, never as an argument."""
    home = tmp_path / "a dir"
    (home / "keys").mkdir(parents=True)
    (home / "keys/k.env").write_text(f"# a comment\nOTHER=1\nLITELLM_API_KEY={KEY}\n")
    (tmp_path / "curl").write_text('#!/bin/sh\nprintf "%s\\n" "$@"; cat\n')
    (tmp_path / "curl").chmod(0o755)
    found = text(DIRECT, secrets_dir=str(home), version=version)
    script = found.rsplit("```sh\n", maxsplit=1)[-1].split("```")[0].replace("ALIAS", "k")
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, env=environment, check=True)
    *arguments, header = done.stdout.splitlines()
    assert header == f"Authorization: Bearer {KEY}"
    assert KEY not in str(arguments)
    sent = json.loads(arguments[arguments.index("--data") + 1])
    assert sent["arguments"] == {"text": "it's $HOME"}
    assert sent.get("server_id") == server_id
    assert arguments[-1] == f"{URL}/mcp-rest/tools/call"
