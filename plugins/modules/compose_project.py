#!/usr/bin/python
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

# --- 1. documentation ---------------------------------------------------------------------------------------------
DOCUMENTATION = r"""
module: compose_project
version_added: 0.1.0
short_description: Write the files of a Docker Compose project and tell whether its containers match them
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Writes all files of a compose project in one call, and compares them with the containers that Docker runs.
  - It brings nothing up itself. When RV(up_needed) is true, run M(community.docker.docker_compose_v2) on the same
    directory; when it is false, that slower call can be left out.
  - The text C(@REVISION@) in a file is replaced by a fingerprint of O(files) and O(env_files). Put it into a label
    named C(lan.mcp_gateway.revision) of each container, so that a changed mounted file or secret recreates it.
extends_documentation_fragment:
  - lan.mcp_gateway._attributes
options:
  name:
    description: Name of the compose project.
    type: str
    required: true
  path:
    description: Directory of the project. It is made when it does not exist.
    type: path
    required: true
  files:
    description: Files of the project. They must not hold secrets, which belong in an env file of their own.
    type: list
    elements: dict
    required: true
    suboptions:
      path:
        description: Path below O(path).
        type: str
        required: true
      content:
        description: What the file holds.
        type: str
        required: true
      mode:
        description: Mode of the file, in octal.
        type: str
        default: "0644"
      recreates:
        description: Whether the containers are made from this file too, so that a change of it recreates them.
        type: bool
        default: true
  env_files:
    description: Env files outside of the project whose content its containers depend on. They are read, never written.
    type: list
    elements: path
    default: []
  containers:
    description: Names of the containers that the project consists of.
    type: list
    elements: str
    required: true
  started_after:
    description:
      - Names of containers that this project's containers must not be older than, such as their database. A connector
        keeps the dead connections of a database that was made anew; see RV(recreate).
      - A name that no container has is passed over.
    type: list
    elements: str
    default: []
  owner:
    description: Owner of files and new directories.
    type: str
  group:
    description: Group of files and new directories.
    type: str
requirements:
  - a running Docker engine, reached through its local socket
seealso:
  - module: community.docker.docker_compose_v2
"""

EXAMPLES = r"""
- name: Write a project of one container
  lan.mcp_gateway.compose_project:
    name: example
    path: /opt/mcp-gateway/projects/example
    containers: [example]
    files:
      - path: docker-compose.yml
        content: |
          services:
            example:
              image: {{ lookup('lan.mcp_gateway.image', 'selftest-model') }}
              container_name: example
              labels:
                lan.mcp_gateway.revision: "@REVISION@"
  register: project

- name: Bring it up where it differs
  community.docker.docker_compose_v2:
    project_src: /opt/mcp-gateway/projects/example
    project_name: example
    wait: true
  when: project.up_needed

- name: Take it down again
  community.docker.docker_compose_v2:
    project_src: /opt/mcp-gateway/projects/example
    project_name: example
    state: absent

- name: Remove its files
  ansible.builtin.file:
    path: /opt/mcp-gateway/projects/example
    state: absent
"""

RETURN = r"""
up_needed:
  description: Whether the containers have to be brought up, because one, or a file that it is made from, differs.
  returned: success
  type: bool
  sample: true
recreate:
  description: Whether containers have to be recreated although compose sees no difference, because of O(started_after).
  returned: success
  type: bool
  sample: false
files:
  description: Paths of the files that were written, or would be.
  returned: success
  type: list
  elements: str
  sample: [/opt/mcp-gateway/projects/example/docker-compose.yml]
reasons:
  description: Why each container that differs does, by its name.
  returned: success
  type: dict
  sample: {"example": "missing"}
revision:
  description: The fingerprint that stands in place of C(@REVISION@).
  returned: success
  type: str
  sample: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
"""

import json
import os
from typing import Any
from urllib.parse import quote

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files, _texts
from ansible_collections.lan.mcp_gateway.plugins.module_utils._compose import (
    REVISION_MARK,
    UNWANTED,
    ProjectPlan,
    revision,
    why_up,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._docker import (
    DockerAPI,
    DockerError,
    DockerNotRunning,
    container_fact,
    socket_path,
)
from ansible_collections.lan.mcp_gateway.plugins.module_utils._redact import redact

# --- 2. argument spec ---------------------------------------------------------------------------------------------
ARGUMENT_SPEC: dict[str, Any] = {
    "name": {"type": "str", "required": True},
    "path": {"type": "path", "required": True},
    "files": {
        "type": "list",
        "elements": "dict",
        "required": True,
        "options": {
            "path": {"type": "str", "required": True},
            "content": {"type": "str", "required": True},
            "mode": {"type": "str", "default": "0644"},
            "recreates": {"type": "bool", "default": True},
        },
    },
    "env_files": {"type": "list", "elements": "path", "default": []},
    "containers": {"type": "list", "elements": "str", "required": True},
    "started_after": {"type": "list", "elements": "str", "default": []},
    "owner": {"type": "str"},
    "group": {"type": "str"},
}


# --- 3. client ----------------------------------------------------------------------------------------------------
def read_docker(project: str) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
    """Containers of the project by name, and the id of each image name on the host."""
    docker = DockerAPI(socket_path(os.environ))
    chosen = quote(json.dumps({"label": [f"com.docker.compose.project={project}"]}))
    containers = map(container_fact, docker.get(f"/containers/json?all=1&filters={chosen}"))
    images = {tag: image["Id"] for image in docker.get("/images/json") for tag in image.get("RepoTags") or []}
    return {container["name"]: container for container in containers}, images


def read_started(names: list[str]) -> dict[str, str]:
    """When each of the containers was started, as Docker writes it; without those that do not run."""
    docker = DockerAPI(socket_path(os.environ))
    chosen = quote(json.dumps({"name": [f"^/{name}$" for name in names], "status": ["running"]}))
    found = {container_fact(item)["name"]: item["Id"] for item in docker.get(f"/containers/json?filters={chosen}")}
    return {name: docker.get(f"/containers/{number}/json")["State"]["StartedAt"] for name, number in found.items()}


# --- 4. pure plan -------------------------------------------------------------------------------------------------
def plan(
    current: dict[str, str | None],
    desired: dict[str, tuple[str, _files.Attributes]],
    attributes: set[str],
    notes: set[str],
    reasons: dict[str, str],
) -> ProjectPlan:
    """What to write, and whether to bring the project up.

    :param attributes: paths whose owner or mode is not the wanted one.
    :param notes: paths of files that no container is made from.
    """
    changed = _texts.differing(current, desired, attributes)
    return ProjectPlan(changed, reasons, bool(reasons or set(changed) - notes))


def diff(
    project: ProjectPlan, current: dict[str, str | None], desired: dict[str, tuple[str, _files.Attributes]]
) -> list[dict[str, str]]:
    """Ansible's diff of a plan: a part per file, and one for the containers."""
    parts = _texts.diff_parts(project.files, current, desired)
    if project.reasons:
        found = sorted(project.reasons.items())
        parts.append(
            {
                "before_header": "containers",
                "after_header": "containers",
                "before": "".join(f"{name}: {reason}\n" for name, reason in found),
                "after": "".join(
                    f"{name}: {'removed' if reason == UNWANTED else 'running'}\n" for name, reason in found
                ),
            }
        )
    return parts


# --- 5. apply: _texts.write -----------------------------------------------------------------------------------------
def main() -> None:
    module = AnsibleModule(ARGUMENT_SPEC, supports_check_mode=True)
    options = module.params
    try:
        texts = {item["path"]: item["content"] for item in options["files"] if item["recreates"]}
        mark = revision(texts, {path: _files.read_text(path) for path in options["env_files"]})
        desired = {
            os.path.join(options["path"], item["path"]): (
                item["content"].replace(REVISION_MARK, mark),
                _files.Attributes.of(item["mode"], options["owner"], options["group"]),
            )
            for item in options["files"]
        }
        current, attributes = _texts.look(desired)
        try:
            containers, images = read_docker(options["name"])
            after = options["started_after"]
            started = read_started([*options["containers"], *after]) if after else {}
        except DockerNotRunning:
            if not module.check_mode:
                raise
            containers, images, started = {}, {}, {}  # a host without an engine yet runs nothing
        notes = {os.path.join(options["path"], item["path"]) for item in options["files"] if not item["recreates"]}
        project = plan(
            current, desired, attributes, notes, why_up(options["containers"], containers, mark, images, started)
        )
        if not module.check_mode:
            _texts.write(project.files, desired)
    except (_files.FileError, DockerError) as error:
        module.fail_json(msg=redact(str(error)))
    module.exit_json(
        changed=project.changed,
        up_needed=project.up_needed,
        recreate=project.recreate,
        files=project.files,
        reasons=project.reasons,
        revision=mark,
        diff=diff(project, current, desired),
    )


if __name__ == "__main__":
    main()
