# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of an MCP service itself. The others beside it must stay green."""

from __future__ import annotations

from typing import Any

from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.expect import schema_pin
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.mcp_faults import tools

from .fault import Act, Fault
from .host import FAULT_PORT
from .world import CONTAINER, NETWORK, SERVICE, World

MINE = f"mine/{SERVICE}/*"
DIRECT = f"-/{SERVICE}/direct"
CALL_ENDS = "a tool call ends in an error"
NO_TOOLS = "the service has no tools"
HANGS = "a tool call hangs"


def through(words: str) -> dict[str, str]:
    """The service fails through the gateway with this verdict, and is well itself.

    On a version that wedges, /mcp/ is not asked for a service that is down, not even whether it refuses a key.
    """
    return {MINE: words, f"other/{SERVICE}/*": f"denied|{words}"}


def hit(words: str, direct: str | None = None) -> dict[str, str]:
    """The service fails through the gateway with this verdict, and itself with that one."""
    return {**through(words), DIRECT: direct or words}


def stuck(words: str, direct: str | None = None) -> dict[str, str]:
    """As hit(), for a service that answers nothing at all.

    /mcp/ opens a session with every server that a key was granted, so a busy gateway may be late with the tools of the
    others, too: a client gets no answer there either, and the probe is right to say so. The other paths ask one server.
    """
    return {"mine/mcp_*/mcp": "works|timeout", **hit(words, direct)}


def docker(*argv: str) -> Act:
    return lambda world: world.host.docker(*argv)


def up(world: World) -> None:
    """The container as it was, whatever became of it."""
    world.host.docker("unpause", CONTAINER, check=False)
    world.host.docker("start", CONTAINER)
    world.wait_for_service()


def mode(name: str, sees: str, expect: dict[str, str], mode: str, **more: Any) -> Fault:
    """A fault that the service makes itself."""
    seconds = more.pop("seconds", 3.0)
    return Fault(name, sees, lambda w: w.mode(mode, seconds), lambda w: w.mode("ok"), expect, **more)


def die_at_start(world: World) -> None:
    """A container whose program ends at once, over and over, as with a typing error in its command."""
    image = world.host.docker("inspect", "--format", "{{.Config.Image}}", CONTAINER).strip()
    world.host.docker("rm", "--force", CONTAINER)
    argv = ["run", "--detach", "--name", CONTAINER, "--network", NETWORK, "--restart", "always"]
    world.host.docker(*argv, "--entrypoint", "/usr/bin/python3", image, "/not-there.py")


def made_anew(world: World) -> None:
    world.host.docker("rm", "--force", CONTAINER)
    world.start_service()


def squat(world: World) -> None:
    """Its name and port belong to a web server now."""
    world.host.docker("stop", "--time", "0", CONTAINER)
    image = world.host.docker("inspect", "--format", "{{.Config.Image}}", CONTAINER).strip()
    argv = ["run", "--detach", "--name", "fault-squatter", "--network", NETWORK, "--network-alias", CONTAINER]
    argv += ["--publish", f"{FAULT_PORT}:8080", "--entrypoint", "/usr/bin/python3", image, "-m", "http.server", "8080"]
    world.host.docker(*argv)
    world.wait_for_service("/")


def unsquat(world: World) -> None:
    world.host.docker("rm", "--force", "fault-squatter")
    up(world)


def detach(world: World) -> None:
    world.host.docker("network", "disconnect", NETWORK, CONTAINER)


def attach(world: World) -> None:
    world.host.docker("network", "connect", NETWORK, CONTAINER)
    world.wait_for_service()


def rename(world: World) -> None:
    world.host.docker("rename", CONTAINER, "fault-squatter")
    # The network keeps the name that a container had when it joined.
    world.host.docker("network", "disconnect", NETWORK, "fault-squatter")
    world.host.docker("network", "connect", NETWORK, "fault-squatter")


def rename_back(world: World) -> None:
    world.host.docker("rename", "fault-squatter", CONTAINER)
    detach(world)
    attach(world)


PIN = schema_pin(tools("ok")[0]["inputSchema"])

DEAD = "unreachable"
# What the client in 1.106.2 raises, that version hands on as the tool's own words.
RAISED = "unreachable|protocol_error|tool_error|wrong_result"
BROKEN = "unreachable|protocol_error|not_executed|not_listed"

FAULTS = (
    # --- its container ---
    Fault("service stopped", NO_TOOLS, docker("stop", "--time", "0", CONTAINER), up, hit(DEAD, "refused_connection")),
    Fault("service paused", HANGS, docker("pause", CONTAINER), up, stuck("timeout")),
    Fault(
        "service ends at each start",
        NO_TOOLS,
        die_at_start,
        made_anew,
        stuck("unreachable|timeout", "refused_connection"),
    ),
    Fault("service's network detached", NO_TOOLS, detach, attach, hit(DEAD, "refused_connection|timeout|unreachable")),
    Fault(
        "service's name gone from DNS",
        NO_TOOLS,
        rename,
        rename_back,
        through(DEAD),
    ),
    Fault("service's port taken by a web server", CALL_ENDS, squat, unsquat, hit(BROKEN, "protocol_error")),
    # --- its HTTP ---
    mode("service hangs", HANGS, stuck("timeout"), "hang"),
    mode("tool hangs, list works", HANGS, hit("timeout"), "hang@call"),
    mode("service hangs after the headers", HANGS, hit("timeout"), "hang_after_headers@call"),
    mode("service sends half a body", CALL_ENDS, hit(BROKEN + "|timeout", "protocol_error"), "half_body@call"),
    mode("service closes the connection", CALL_ENDS, hit(BROKEN + "|timeout", "protocol_error"), "reset@call"),
    mode("service answers with a web page", CALL_ENDS, hit(BROKEN + "|timeout", "protocol_error"), "html"),
    mode("service answers 401", CALL_ENDS, hit(BROKEN, "unauthorized"), "http_401"),
    mode("service answers 403", CALL_ENDS, hit(BROKEN, "denied"), "http_403"),
    mode("service answers 404", CALL_ENDS, hit(BROKEN, "protocol_error"), "http_404"),
    mode("service answers 405", CALL_ENDS, hit(BROKEN, "protocol_error"), "refuse_method"),
    mode("service answers 500", CALL_ENDS, hit(BROKEN, "protocol_error"), "http_500"),
    mode("service answers 503", CALL_ENDS, hit(BROKEN, "unreachable"), "http_503"),
    mode("service answers 307 to a login page", CALL_ENDS, hit(BROKEN + "|timeout", "protocol_error"), "redirect_307"),
    mode("service refuses the Host header", CALL_ENDS, hit(BROKEN, "protocol_error"), "host_refused"),
    mode(
        "service loses the session (404 to the call)",
        CALL_ENDS,
        hit(BROKEN + "|timeout", "protocol_error"),
        "http_404@call",
        new=hit(RAISED, "protocol_error"),
    ),
    mode("service sends invalid JSON", CALL_ENDS, hit(BROKEN + "|timeout", "protocol_error"), "invalid_json"),
    mode(
        "service sends the wrong content type",
        CALL_ENDS,
        hit(BROKEN + "|timeout", "protocol_error"),
        "wrong_content_type",
    ),
    # --- its MCP ---
    mode(
        "service answers with the wrong id", HANGS, hit("timeout|" + BROKEN, "timeout|protocol_error"), "wrong_id@call"
    ),
    mode("service speaks another protocol version", CALL_ENDS, hit(BROKEN, "protocol_error"), "old_protocol"),
    mode(
        "service answers with a JSON-RPC error",
        CALL_ENDS,
        hit(BROKEN + "|tool_error", "protocol_error|tool_error"),
        "rpc_error@call",
        new=hit(RAISED, "protocol_error|tool_error"),
    ),
    mode("service lists no tools", NO_TOOLS, hit("not_listed"), "no_tools"),
    mode("service lists its tools twice", "everything works", {}, "duplicate_tools"),
    mode("tool renamed", "the tool is unknown", hit("not_listed"), "renamed_tool"),
    mode("tool wants another argument", "the call is refused", hit("schema_changed"), "changed_schema"),
    mode(
        "tool takes one more argument, and is pinned",
        "the tool is another than the one approved",
        hit("schema_changed"),
        "added_argument",
        probe={"expect": {"tool_schema": PIN}},
    ),
    mode("tool raises", "an error as result", hit("tool_error"), "tool_raises"),
    mode("tool raises, and says isError: false", "an error as result", hit("tool_error"), "tool_raises_quietly"),
    mode("tool says something else", "a wrong result", hit("wrong_result"), "wrong_result"),
    mode("tool says nothing", "an empty result", hit("wrong_result"), "empty_result"),
    mode("tool gives somebody else's result", "a wrong result", hit("wrong_result"), "other_call"),
    mode("tool gives two megabytes", "a result that fills the context", hit("wrong_result"), "huge_result"),
    mode("tool gives an image", "no text", hit("wrong_result"), "image_result"),
    mode("tool gives markup and control characters", "a hostile result", hit("wrong_result"), "hostile_text"),
    mode("tool is slow", "a late result", hit("slow"), "slow@call", seconds=2.0, probe={"expect": {"below_ms": 1000}}),
    mode("tool is slower than the deadline", HANGS, hit("timeout"), "slow@call", seconds=20.0),
)
