# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host is and who holds its ports, from files as the kernel writes them."""

from __future__ import annotations

import ipaddress
import os
import socket
import struct
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _host
from hypothesis import given
from hypothesis import strategies as st

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
TCP = (
    HEAD
    + "   0: 0100007F:1538 00000000:0000 0A 00000000:00000000 00:00000000 00000000   999        0 4711 1 0 100 0\n"
    + "   1: 00000000:0FA0 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 100 0\n"
    + "   2: 0100007F:0FA0 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100 0\n"
    + "   3: cut short\n"
)
TCP6 = (
    HEAD
    + "   0: 00000000000000000000000001000000:0FA1 00000000000000000000000000000000:0000 0A 00000000:00000000"
    + " 00:00000000 00000000     0        0 4714 1 0 100 0\n"
)
CONTAINER_ID = "d7f0a4d1fbb354632747d1313c3c6e4d1e5aced11ddc55c1cc066f10f28f7ecc"


def _container(name: str, *host_ports: int, identity: str = "") -> dict[str, Any]:
    ports = [{"address": "0.0.0.0", "host_port": port, "container_port": 1, "protocol": "tcp"} for port in host_ports]
    return {"id": identity or name, "name": name, "ports": ports}


@pytest.fixture
def root(tmp_path: Path) -> str:
    """A host on which pid 7 (nginx) holds 4000 and pid 8, in a container, holds 4001."""
    (tmp_path / "proc/net").mkdir(parents=True)
    (tmp_path / "proc/net/tcp").write_text(TCP)
    (tmp_path / "proc/net/tcp6").write_text(TCP6)
    for pid, inode, comm, cgroup in ((7, 4712, "nginx", "0::/init"), (8, 4714, "python", f"0::/docker/{CONTAINER_ID}")):
        folder = tmp_path / "proc" / str(pid)
        (folder / "fd").mkdir(parents=True)
        (folder / "comm").write_text(f"{comm}\n")
        (folder / "cgroup").write_text(f"{cgroup}\n")
        os.symlink("/dev/null", folder / "fd" / "0")
        os.symlink(f"socket:[{inode}]", folder / "fd" / "3")
    (tmp_path / "proc/self-made").mkdir()
    return str(tmp_path)


def test_parse_listeners_takes_only_sockets_that_listen() -> None:
    assert _host.parse_listeners(TCP) == [("127.0.0.1", 5432, 4711), ("0.0.0.0", 4000, 4712)]
    assert _host.parse_listeners(TCP6) == [("::1", 4001, 4714)]
    assert _host.parse_listeners("") == []


@given(st.ip_addresses())
def test_decode_address_is_the_inverse_of_the_kernels_form(address: ipaddress.IPv4Address) -> None:
    packed = address.packed
    words = struct.unpack(f">{len(packed) // 4}I", packed)
    text = "".join(struct.pack("<I", word).hex().upper() for word in words)
    family = socket.AF_INET if len(packed) == 4 else socket.AF_INET6
    assert _host.decode_address(text) == socket.inet_ntop(family, packed)


def test_a_port_that_nobody_holds_is_not_listed(root: str) -> None:
    assert _host.port_facts([4002, 9999], [], root) == []


def test_a_process_of_the_host_is_named(root: str) -> None:
    assert _host.port_facts([4000], [_container("other", 80)], root) == [
        {"port": 4000, "protocol": "tcp", "address": "0.0.0.0", "pid": 7, "process": "nginx", "container": None}
    ]


def test_a_published_port_belongs_to_its_container_whoever_listens(root: str) -> None:
    (found,) = _host.port_facts([4000], [_container("litellm-proxy", 4000)], root)
    assert (found["container"], found["pid"]) == ("litellm-proxy", 7)


def test_a_published_port_counts_even_when_nobody_listens(root: str) -> None:
    (found,) = _host.port_facts([4005], [_container("quiet", 4005)], root)
    assert (found["container"], found["pid"], found["address"]) == ("quiet", None, "0.0.0.0")


def test_a_process_of_a_container_on_the_hosts_network_belongs_to_the_container(root: str) -> None:
    (found,) = _host.port_facts([4001], [_container("hosted", identity=CONTAINER_ID)], root)
    assert (found["container"], found["process"]) == ("hosted", "python")


def test_a_process_that_may_not_be_seen_has_no_pid(root: str) -> None:
    (found,) = _host.port_facts([5432], [], root)
    assert (found["pid"], found["process"], found["container"]) == (None, None, None)


def test_a_real_socket_is_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        (found,) = _host.port_facts([port], [])
        assert (found["pid"], found["address"]) == (os.getpid(), "127.0.0.1")


@pytest.mark.parametrize(
    ("cgroup", "found"),
    [
        (f"12:cpu:/docker/{CONTAINER_ID}\n", CONTAINER_ID),
        (f"0::/system.slice/docker-{CONTAINER_ID}.scope\n", CONTAINER_ID),
        ("0::/user.slice\n", None),
        ("", None),
    ],
)
def test_container_id_of(cgroup: str, found: str | None) -> None:
    assert _host.container_id_of(cgroup) == found


def test_parse_os_release() -> None:
    text = "# comment\nID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME='bookworm'\n\nbroken\n"
    assert _host.parse_os_release(text) == {"ID": "debian", "VERSION_ID": "12", "VERSION_CODENAME": "bookworm"}


@pytest.mark.parametrize("systemd", [True, False])
def test_os_facts(tmp_path: Path, systemd: bool) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/os-release").write_text("ID=debian\nVERSION_ID=13\nVERSION_CODENAME=trixie\n")
    if systemd:
        (tmp_path / "run/systemd/system").mkdir(parents=True)
    facts = _host.os_facts(str(tmp_path))
    assert (facts["id"], facts["version_id"], facts["codename"]) == ("debian", "13", "trixie")
    assert facts["init"] == ("systemd" if systemd else "other")


def test_a_host_without_os_release_is_unknown(tmp_path: Path) -> None:
    assert _host.os_facts(str(tmp_path))["id"] == ""


def test_disk_facts_of_a_path_that_does_not_exist_are_those_of_its_parent(tmp_path: Path) -> None:
    (here,) = _host.disk_facts([str(tmp_path)])
    (below,) = _host.disk_facts([str(tmp_path / "a" / "b")])
    assert below["path"].endswith("/a/b")
    assert below["total_bytes"] == here["total_bytes"] > 0
    assert 0 <= here["free_bytes"] <= here["total_bytes"]


def test_path_facts(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "file"
    folder.mkdir(mode=0o700)
    file.write_text("")
    file.chmod(0o640)
    found = _host.path_facts([str(folder), str(file), str(tmp_path / "none")])
    assert found[str(tmp_path / "none")] is None
    assert {key: (found[str(folder)] or {})[key] for key in ("kind", "mode")} == {"kind": "directory", "mode": "0700"}
    assert {key: (found[str(file)] or {})[key] for key in ("kind", "mode")} == {"kind": "file", "mode": "0640"}
    assert (found[str(file)] or {})["owner"] == _host.user_facts()["name"]


def test_package_sources_names_files_and_variables_and_reads_neither(tmp_path: Path) -> None:
    secret = "https://user:hunter2@pypi.lan/simple"
    (tmp_path / ".npmrc").write_text("//npm.lan/:_authToken=hunter2\n")
    environ = {"PIP_INDEX_URL": secret, "SSL_CERT_FILE": str(tmp_path / "none"), "npm_config_registry": ""}
    found = _host.package_sources(environ, str(tmp_path))
    assert found["npmrc"] == str(tmp_path / ".npmrc")
    assert found["environment"] == ["PIP_INDEX_URL"]
    assert "hunter2" not in repr(found)
