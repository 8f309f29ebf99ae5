# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Linux host is and who listens on its ports, read from /proc and /etc. Private to this collection.

Functions that take text are pure; those that take root, the folder that holds proc and etc, read files below it.
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import re
import shutil
import socket
import stat
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

_LISTEN = "0A"
_CONTAINER_ID = re.compile(r"[0-9a-f]{64}")
_SOCKET_LINK = re.compile(r"socket:\[(\d+)\]")


class Listener(NamedTuple):
    """One listening TCP socket; address is a numeric IPv4 or IPv6 address, inode that of the socket."""

    address: str
    port: int
    inode: int


def decode_address(text: str) -> str:
    """Turn an address as /proc/net/tcp and tcp6 write it (words in host byte order) into the usual form."""
    words = [bytes.fromhex(text[i : i + 8])[::-1] for i in range(0, len(text), 8)]
    packed = b"".join(words)
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)


def parse_listeners(text: str) -> list[Listener]:
    """Return the listening sockets of the text of /proc/net/tcp or /proc/net/tcp6."""
    found = []
    for line in text.splitlines()[1:]:
        fields = line.split()
        if len(fields) < 10 or fields[3] != _LISTEN:
            continue
        address, _colon, port = fields[1].rpartition(":")
        found.append(Listener(decode_address(address), int(port, 16), int(fields[9])))
    return found


def parse_os_release(text: str) -> dict[str, str]:
    """Return the assignments of the text of /etc/os-release, without quotes."""
    found = {}
    for line in text.splitlines():
        name, equals, value = line.strip().partition("=")
        if equals and not name.startswith("#"):
            found[name] = value.strip("\"'")
    return found


def container_id_of(cgroup: str) -> str | None:
    """Return the container id in the text of /proc/PID/cgroup, or None."""
    found = _CONTAINER_ID.search(cgroup)
    return found.group() if found else None


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def read_listeners(ports: Iterable[int], root: str = "/") -> list[Listener]:
    """Return who listens on these ports of the host."""
    wanted = set(ports)
    texts = (_read(os.path.join(root, "proc/net", name)) for name in ("tcp", "tcp6"))
    return [listener for text in texts for listener in parse_listeners(text) if listener.port in wanted]


def owners(inodes: Iterable[int], root: str = "/") -> dict[int, int]:
    """Return {inode of a socket: id of a process that holds it}; what this user may not see is left out."""
    wanted = set(inodes)
    found: dict[int, int] = {}
    proc = os.path.join(root, "proc")
    for name in os.listdir(proc) if wanted else []:
        if not name.isdigit():
            continue
        for link in _links(os.path.join(proc, name, "fd")):
            match = _SOCKET_LINK.match(link)
            if match and int(match.group(1)) in wanted:
                found.setdefault(int(match.group(1)), int(name))
    return found


def _links(folder: str) -> list[str]:
    """What the entries of a folder of descriptors point to; those that closed meanwhile are left out."""
    found = []
    try:
        for entry in os.listdir(folder):
            with contextlib.suppress(OSError):
                found.append(os.readlink(os.path.join(folder, entry)))
    except OSError:
        pass  # the process ended, or belongs to somebody else
    return found


def port_facts(ports: Iterable[int], containers: Iterable[Mapping[str, Any]], root: str = "/") -> list[dict[str, Any]]:
    """Return who holds each of these ports that is taken: a process, a container, or both.

    A published port belongs to the container, whoever listens for it (docker-proxy, or nobody at all), and a process
    of a container on the host's network belongs to that container, too.
    """
    wanted = sorted(set(ports))
    listeners = read_listeners(wanted, root)
    pids = owners((listener.inode for listener in listeners), root)
    by_id = {container["id"]: container["name"] for container in containers}
    published = {
        port["host_port"]: (port["address"], container["name"])
        for container in containers
        for port in container["ports"]
        if port["protocol"] == "tcp"
    }
    found = []
    for listener in listeners:
        pid = pids.get(listener.inode)
        inside = container_id_of(_read(os.path.join(root, "proc", str(pid), "cgroup"))) if pid else None
        found.append(
            {
                "port": listener.port,
                "protocol": "tcp",
                "address": listener.address,
                "pid": pid,
                "process": _read(os.path.join(root, "proc", str(pid), "comm")).strip() or None if pid else None,
                "container": published.get(listener.port, ("", by_id.get(inside or "")))[1],
            }
        )
    silent = set(wanted) & set(published) - {listener.port for listener in listeners}
    for port in silent:
        address, name = published[port]
        found.append(
            {"port": port, "protocol": "tcp", "address": address, "pid": None, "process": None, "container": name}
        )
    return sorted(found, key=lambda one: (one["port"], one["address"]))


def os_facts(root: str = "/") -> dict[str, str]:
    """Return id, version_id, codename, arch and init ('systemd' or 'other') of the host."""
    release = parse_os_release(_read(os.path.join(root, "etc/os-release")))
    return {
        "id": release.get("ID", ""),
        "version_id": release.get("VERSION_ID", ""),
        "codename": release.get("VERSION_CODENAME", ""),
        "arch": os.uname().machine,
        # systemd says itself that this folder is how to find out
        "init": "systemd" if os.path.isdir(os.path.join(root, "run/systemd/system")) else "other",
    }


def user_facts() -> dict[str, Any]:
    """Return uid and name of the user that this runs as."""
    uid = os.geteuid()
    try:
        return {"uid": uid, "name": pwd.getpwuid(uid).pw_name}
    except KeyError:
        return {"uid": uid, "name": str(uid)}


def disk_facts(paths: Iterable[str]) -> list[dict[str, Any]]:
    """Return free and total bytes for each path, which need not exist yet: its nearest parent counts then."""
    found = []
    for path in paths:
        existing = path
        while not os.path.exists(existing) and existing not in ("", "/"):
            existing = os.path.dirname(existing)
        usage = os.statvfs(existing or "/")
        found.append(
            {
                "path": path,
                "free_bytes": usage.f_bavail * usage.f_frsize,
                "total_bytes": usage.f_blocks * usage.f_frsize,
            }
        )
    return found


def path_facts(paths: Iterable[str]) -> dict[str, dict[str, Any] | None]:
    """Return kind, mode, owner, group, uid and gid of each path, or None where there is nothing."""
    return {path: _path_fact(path) for path in paths}


def _path_fact(path: str) -> dict[str, Any] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    try:
        owner = pwd.getpwuid(found.st_uid).pw_name
    except KeyError:
        owner = str(found.st_uid)
    try:
        group = grp.getgrgid(found.st_gid).gr_name
    except KeyError:
        group = str(found.st_gid)
    kind = "directory" if stat.S_ISDIR(found.st_mode) else "file" if stat.S_ISREG(found.st_mode) else "other"
    return {"kind": kind, "mode": f"{stat.S_IMODE(found.st_mode):04o}", "owner": owner, "group": group}


def command_path(name: str) -> str | None:
    """Return where a command is, looking in the administrator's folders, too, or None."""
    path = os.environ.get("PATH", "")
    return shutil.which(name, path=f"{path}:/usr/local/sbin:/usr/sbin:/sbin")


def package_sources(environ: Mapping[str, str], home: str) -> dict[str, Any]:
    """Return where this host's configuration of package sources lies; contents are not read, they may hold a password.

    ca, pip_conf and npmrc are paths or None; environment lists the names of variables that are set.
    """
    return {
        "ca": _first_file(environ.get("SSL_CERT_FILE"), "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/cert.pem"),
        "pip_conf": _first_file(
            environ.get("PIP_CONFIG_FILE"),
            "/etc/pip.conf",
            os.path.join(home, ".config/pip/pip.conf"),
            os.path.join(home, ".pip/pip.conf"),
        ),
        "npmrc": _first_file(
            environ.get("npm_config_userconfig"), os.path.join(home, ".npmrc"), "/usr/etc/npmrc", "/etc/npmrc"
        ),
        "environment": [name for name in ("PIP_INDEX_URL", "npm_config_registry") if environ.get(name)],
    }


def _first_file(*paths: str | None) -> str | None:
    return next((path for path in paths if path and os.path.isfile(path)), None)
