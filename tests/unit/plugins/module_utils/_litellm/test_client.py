# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API client against a proxy that misbehaves."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._litellm import client as api
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.litellm import MASTER_KEY, FakeLiteLLM, Fault, running


@pytest.fixture(name="fake")
def _fake() -> Iterator[FakeLiteLLM]:
    with running(FakeLiteLLM()) as fake:
        yield fake


@pytest.fixture(name="client")
def _client(fake: FakeLiteLLM) -> Iterator[api.LiteLLMClient]:
    client = api.LiteLLMClient(fake.url, MASTER_KEY, timeout=2)
    yield client
    client.close()


@pytest.fixture(autouse=True)
def _no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api.time, "sleep", lambda seconds: None)


def test_version_and_readiness(client: api.LiteLLMClient) -> None:
    assert client.version() == "1.77.3"
    assert client.readiness()["db"] == "connected"


def test_a_version_that_only_an_administrator_learns(fake: FakeLiteLLM, client: api.LiteLLMClient) -> None:
    fake.version = "1.106.2"
    assert client.version() == "1.106.2"
    assert fake.calls == ["GET /health/readiness", "GET /health/readiness/details"]
    stranger = api.LiteLLMClient(fake.url, None, timeout=2)
    assert stranger.readiness() == {"status": "healthy", "db": "connected"}
    stranger.close()


KINDS = [
    (401, '{"error": {"message": "no"}}', api.AuthError),
    (403, '{"error": {"message": "no"}}', api.AuthError),
    (404, '{"detail": {"error": "gone"}}', api.NotFound),
    (400, '{"error": {"message": "exists"}}', api.Conflict),
    (422, '{"detail": [{"loc": ["url"]}]}', api.Conflict),
    (500, "Internal Server Error", api.ServerError),
    (401, '{"error": {"message": "Can\'t reach database server"}}', api.ServerError),
    (400, '{"error": {"type": "no_db_connection", "message": "no_db_connection"}}', api.ServerError),
    (307, "", api.ProtocolError),
    (200, "<html>router login</html>", api.ProtocolError),
]


@pytest.mark.parametrize(("status", "body", "kind"), KINDS)
def test_errors_have_types(
    fake: FakeLiteLLM, client: api.LiteLLMClient, status: int, body: str, kind: type[api.LiteLLMError]
) -> None:
    fake.faults[("POST", "/key/generate")] = Fault(status, body)
    with pytest.raises(kind) as caught:
        client.post("/key/generate", {})
    assert caught.type is kind
    assert f"POST {fake.url}/key/generate" in str(caught.value)


@pytest.mark.parametrize(
    "fault", [Fault(429, headers={"Retry-After": "1"}), Fault(503), Fault(kind="close"), Fault(kind="half")]
)
def test_a_read_is_tried_again(fake: FakeLiteLLM, client: api.LiteLLMClient, fault: Fault) -> None:
    fault.times = 2
    fake.faults[("GET", "/v1/mcp/server")] = fault
    assert client.get("/v1/mcp/server") == []
    assert len(fake.calls) == 3


def test_reads_are_not_tried_for_ever(fake: FakeLiteLLM, client: api.LiteLLMClient) -> None:
    fake.faults[("GET", "/v1/mcp/server")] = Fault(503, times=99)
    with pytest.raises(api.ServerError):
        client.get("/v1/mcp/server")
    assert len(fake.calls) == api.ATTEMPTS


@pytest.mark.parametrize("fault", [Fault(500), Fault(401, "{}"), Fault(200, "no json")])
def test_a_read_is_not_repeated_in_vain(fake: FakeLiteLLM, client: api.LiteLLMClient, fault: Fault) -> None:
    fake.faults[("GET", "/v1/mcp/server")] = fault
    with pytest.raises(api.LiteLLMError):
        client.get("/v1/mcp/server")
    assert len(fake.calls) == 1


@pytest.mark.parametrize("fault", [Fault(503), Fault(kind="close"), Fault(kind="half")])
def test_a_write_is_never_repeated_blindly(fake: FakeLiteLLM, client: api.LiteLLMClient, fault: Fault) -> None:
    fake.faults[("POST", "/key/update")] = fault
    with pytest.raises(api.LiteLLMError):
        client.post("/key/update", {"key": "sk-x"})
    assert fake.calls == ["POST /key/update"]


@pytest.mark.parametrize(("times", "calls"), [(1, 2), (9, 3)])
def test_a_write_that_litellm_did_not_look_at_is_sent_again(
    fake: FakeLiteLLM, client: api.LiteLLMClient, times: int, calls: int
) -> None:
    fake.faults[("POST", "/key/update")] = Fault(429, times=times, headers={"Retry-After": "0"})
    with pytest.raises(api.RateLimited if times > 1 else api.AuthError, match=r"not exist|429"):
        client.post("/key/update", {"key": "sk-x"})
    assert fake.calls == ["POST /key/update"] * calls


@pytest.mark.parametrize("count", [0, 1, 100, 101, 250])
def test_all_pages_are_read(fake: FakeLiteLLM, client: api.LiteLLMClient, count: int) -> None:
    for number in range(count):
        fake.add_key(f"key {number}", f"sk-{number}")
    rows = client.get_pages("/key/list", "keys", "size", sort_by="token")
    assert {row["key_alias"] for row in rows} == {f"key {number}" for number in range(count)}
    assert len(fake.calls) == max(1, -(-count // 100))


def test_a_clone_has_a_connection_and_the_secrets(fake: FakeLiteLLM) -> None:
    client = api.LiteLLMClient(f"{fake.url}/", MASTER_KEY, timeout=2)
    client.hide("odd value")
    clone = client.clone()
    assert clone.version() == client.version()
    fake.faults[("POST", "/x")] = Fault(400, '{"detail": "odd value"}')
    with pytest.raises(api.Conflict) as caught:
        clone.post("/x", {})
    assert "odd value" not in str(caught.value)


def test_no_key_in_an_error(fake: FakeLiteLLM) -> None:
    client = api.LiteLLMClient(fake.url, "odd master key", timeout=2)
    client.hide("odd value")
    fake.faults[("POST", "/x")] = Fault(400, '{"detail": "odd value, odd master key and sk-another123"}')
    for path in ("/x", "/key/update"):
        with pytest.raises(api.LiteLLMError) as caught:
            client.post(path, {})
        assert not any(secret in str(caught.value) for secret in ("odd", "sk-another123"))


def test_a_key_that_no_header_can_hold(fake: FakeLiteLLM) -> None:
    with pytest.raises(api.LiteLLMError, match="characters that no HTTP header") as caught:
        api.LiteLLMClient(fake.url, "schlüssel€", timeout=2).get("/key/list")
    assert "schl" not in str(caught.value)


def test_long_answers_are_cut(fake: FakeLiteLLM, client: api.LiteLLMClient) -> None:
    fake.faults[("POST", "/x")] = Fault(500, "word " * 1000)
    with pytest.raises(api.ServerError) as caught:
        client.post("/x", {})
    assert len(str(caught.value)) < 600


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(api.Unreachable, match="nothing listens there") as caught:
        api.LiteLLMClient(f"http://127.0.0.1:{port}", "k", timeout=1).get("/key/list")
    assert caught.value.refused


def test_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        client = api.LiteLLMClient(f"http://127.0.0.1:{mute.getsockname()[1]}", "k", timeout=0.1)
        with pytest.raises(api.Unreachable, match=r"no answer within 0.1 s") as caught:
            client.post("/key/update", {})
    assert not caught.value.refused


@pytest.mark.parametrize("url", ["", "linuxserver.lan:4000", "ftp://x", "http://", "http://x:port", "http://a:b@x:1"])
def test_a_bad_address(url: str) -> None:
    with pytest.raises(api.LiteLLMError, match=r"^url: ") as caught:
        api.LiteLLMClient(url, "k")
    assert "a:b" not in str(caught.value)


def test_a_prefix_in_the_address(fake: FakeLiteLLM) -> None:
    fake.faults[("GET", "/litellm/key/list")] = Fault(200, "[]")
    assert api.LiteLLMClient(f"{fake.url}/litellm/", MASTER_KEY).get("/key/list") == []


def test_one_connection_is_used_again_but_not_an_old_one(
    fake: FakeLiteLLM, client: api.LiteLLMClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    connect = client._connect

    def counted() -> Any:
        opened.append(1)
        return connect()

    monkeypatch.setattr(client, "_connect", counted)
    client.get("/v1/mcp/server")
    client.get("/v1/mcp/server")
    assert len(opened) == 1
    client._used -= api.LONGEST_IDLE + 1
    client.get("/v1/mcp/server")
    assert len(opened) == 2
