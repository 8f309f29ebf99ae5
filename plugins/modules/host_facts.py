#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation -------------------------------------------------------------------------------------------------

DOCUMENTATION = r"""
module: host_facts
short_description: What a Docker host is and holds, in one call
version_added: 0.1.0
author:
  - lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Returns as facts all that the roles of this collection decide on. Engine, compose, operating system, free disk, who
    holds which port, and the containers, images and networks of the engine.
  - It never fails because of the engine. An engine that is missing, stopped or closed to this user is a fact.
  - It reads the engine's socket, the one that E(DOCKER_HOST) names (C(unix://) only) or C(/var/run/docker.sock). No
    package is needed on the host.
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
  - lan.mcp_gateway._attributes.info_module
attributes:
  facts:
    description: Action returns an C(ansible_facts) dictionary that will update existing host facts.
    support: full
options:
  ports:
    description:
      - TCP ports of the host to look at.
    type: list
    elements: int
    default: []
  paths:
    description:
      - Paths whose kind, mode, owner and group are wanted.
    type: list
    elements: path
    default: []
  disk_paths:
    description:
      - Paths whose file systems' free space is wanted, besides the one of the engine's data. A path that does not
        exist yet counts as its nearest parent.
    type: list
    elements: path
    default: []
  timeout:
    description:
      - Seconds to wait for each answer of the engine.
    type: float
    default: 10
notes:
  - Only the administrator sees which process holds a port of somebody else. For others C(pid) is null there.
"""

EXAMPLES = r"""
- name: Look at the host
  lan.mcp_gateway.host_facts:
    ports: [4000]
    disk_paths: [/opt]

- name: Show what holds the gateway's port
  ansible.builtin.debug:
    var: ansible_facts['mcp_gateway_host_facts'].ports
"""

RETURN = r"""
ansible_facts:
  description: Facts to add to C(ansible_facts).
  returned: always
  type: dict
  contains:
    mcp_gateway_host_facts:
      description:
        - What the host is and holds. C(containers), C(images) and C(networks) are empty unless C(engine.running).
        - C(engine.error_kind) is V(not_running), V(permission_denied) or V(other) where C(engine.error) is set.
        - C(sources) says where the host's configuration of package sources lies, without its contents.
      returned: always
      type: dict
      sample:
        engine:
          installed: true
          running: true
          error: null
          error_kind: null
          version: 26.1.5+dfsg1
          api_version: "1.45"
          compose_version: 2.26.1-4
          buildx_version: 0.13.1+ds1
          data_root: /var/lib/docker
          storage_driver: overlay2
        os: {id: debian, version_id: "13", codename: trixie, arch: x86_64, init: systemd}
        user: {uid: 0, name: root}
        python: {version: 3.13.5, requests: true, psycopg2: true, yaml: true, apt: true}
        commands: {apt-get: /usr/bin/apt-get, docker: /usr/bin/docker, mmdebstrap: null}
        sources: {ca: /etc/ssl/certs/ca-certificates.crt, pip_conf: null, npmrc: null, environment: []}
        disk:
          - {path: /var/lib/docker, free_bytes: 84825604096, total_bytes: 270582939648}
        paths:
          /opt/mcp-gateway: {kind: directory, mode: "0755", owner: root, group: root}
        ports:
          - {port: 4000, protocol: tcp, address: 0.0.0.0, pid: 812, process: docker-proxy, container: litellm-proxy}
        containers:
          - id: d7f0a4d1fbb354632747d1313c3c6e4d1e5aced11ddc55c1cc066f10f28f7ecc
            name: litellm-proxy
            project: litellm
            service: litellm-proxy
            state: running
            status: Up 5 minutes (healthy)
            health: healthy
            image: "mcp-gateway/litellm:1.77.3-24dfcf68f043"
            image_id: "sha256:6d6456fb8eb4b0fa9afc761783cf13703935b07d1f19ebe47b8b394ff81eef47"
            labels: {lan.mcp_gateway.managed: "true"}
            networks: [litellm-mcp-net]
            ports:
              - {address: 0.0.0.0, host_port: 4000, container_port: 4000, protocol: tcp}
        images: ["mcp-gateway/litellm:1.77.3-24dfcf68f043"]
        networks:
          - {name: litellm-mcp-net, driver: bridge, subnets: [172.28.0.0/16], labels: {lan.mcp_gateway.managed: "true"}}
"""

import importlib.util
import os
import platform
from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _docker, _host

# --- 2. argument spec -------------------------------------------------------------------------------------------------

ARGUMENT_SPEC = {
    "ports": {"type": "list", "elements": "int", "default": []},
    "paths": {"type": "list", "elements": "path", "default": []},
    "disk_paths": {"type": "list", "elements": "path", "default": []},
    "timeout": {"type": "float", "default": 10},
}

DEFAULT_DATA_ROOT = "/var/lib/docker"
COMMANDS = ("apt-get", "docker", "mmdebstrap")
PYTHON_MODULES = ("requests", "psycopg2", "yaml", "apt")

# --- 3. client --------------------------------------------------------------------------------------------------------


def read_engine(environ: Mapping[str, str], timeout: float) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the facts about the engine, and what it holds: containers, images and networks."""
    folders = _docker.plugin_folders(environ.get("HOME", "/"))
    engine: dict[str, Any] = {
        "installed": _host.command_path("dockerd") is not None,
        "running": False,
        "error": None,
        "error_kind": None,
        "version": None,
        "api_version": None,
        "compose_version": _docker.plugin_version("compose", folders),
        "buildx_version": _docker.plugin_version("buildx", folders),
        "data_root": None,
        "storage_driver": None,
    }
    held: dict[str, Any] = {"containers": [], "images": [], "networks": []}
    try:
        found = _docker.read_engine(_docker.DockerAPI(_docker.socket_path(environ), timeout))
    except _docker.DockerError as error:
        kinds = {_docker.DockerNotRunning: "not_running", _docker.DockerPermissionDenied: "permission_denied"}
        engine.update(error=str(error), error_kind=kinds.get(type(error), "other"))
    else:
        held = {name: found.pop(name) for name in held}
        engine.update(found, installed=True, running=True)
    return engine, held


def python_facts() -> dict[str, Any]:
    """Return the version of this Python, and which of the packages that other modules need it can import."""
    found = {name: importlib.util.find_spec(name) is not None for name in PYTHON_MODULES}
    return {"version": platform.python_version(), **found}


# --- 4. plan ----------------------------------------------------------------------------------------------------------


def gather(params: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, Any]:
    """Return the fact for these options."""
    engine, held = read_engine(environ, params["timeout"])
    disk_paths = dict.fromkeys([engine["data_root"] or DEFAULT_DATA_ROOT, *params["disk_paths"]])
    return {
        "engine": engine,
        "os": _host.os_facts(),
        "user": _host.user_facts(),
        "python": python_facts(),
        "commands": {name: _host.command_path(name) for name in COMMANDS},
        "sources": _host.package_sources(environ, environ.get("HOME", "/")),
        "disk": _host.disk_facts(disk_paths),
        "paths": _host.path_facts(params["paths"]),
        "ports": _host.port_facts(params["ports"], held["containers"]),
        **held,
    }


# --- 5. apply ---------------------------------------------------------------------------------------------------------


def main() -> None:
    """Run the module; there is nothing to apply."""
    module = AnsibleModule(argument_spec=ARGUMENT_SPEC, supports_check_mode=True)
    module.exit_json(changed=False, ansible_facts={"mcp_gateway_host_facts": gather(module.params, os.environ)})


if __name__ == "__main__":
    main()
