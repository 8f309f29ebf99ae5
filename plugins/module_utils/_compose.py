# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a compose project run what its files describe? Pure: the caller reads the disk and Docker.

PRIVATE: for the modules of this collection.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

REVISION_LABEL = "lan.mcp_gateway.revision"
REVISION_MARK = "@REVISION@"
UNWANTED = "no longer wanted"
OLDER = "started before"


def revision(files: Mapping[str, str], environment: Mapping[str, str | None]) -> str:
    """Fingerprint of all that a container of the project is made from.

    Compose recreates a container when its own definition changes, but not when the content of a mounted file does.
    As a label of the container this fingerprint makes both the same thing.

    :param files: relative path to content, the mark still in it.
    :param environment: path of each env file to its text, ``None`` where it does not exist.
    :returns: 64 hex digits.
    """
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"file {name} {len(content)}\n".encode())
        digest.update(content.encode())
    for name, secret in sorted(environment.items()):
        digest.update(f"env {name} {-1 if secret is None else len(secret)}\n".encode())
        digest.update((secret or "").encode())
    return digest.hexdigest()


@dataclass
class ProjectPlan:
    """``files`` to write, by absolute path; ``reasons`` why each container that differs has to be brought up.

    ``up_needed``: there are reasons, or a file is written that containers are made from.
    """

    files: list[str] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    up_needed: bool = False

    @property
    def changed(self) -> bool:
        return bool(self.files or self.reasons)

    @property
    def recreate(self) -> bool:
        """Whether compose, which sees no difference, has to be told to make the containers anew."""
        return any(reason.startswith(OLDER) for reason in self.reasons.values())


def why_up(
    wanted: Sequence[str],
    found: Mapping[str, Mapping[str, Any]],
    wanted_revision: str,
    images: Mapping[str, str],
    started: Mapping[str, str],
) -> dict[str, str]:
    """Reason, by container name, for each wanted container that is not what it should be.

    :param found: containers of the project by name, as ``_docker.container_fact`` gives them.
    :param images: image name to the id that this name has on the host now.
    :param started: when the wanted containers, and those that they must not be older than, were started (ISO 8601).
    """
    reasons = {}
    depended = {name: time for name, time in started.items() if name not in wanted}
    for name in wanted:
        container = found.get(name)
        if container is None:
            reasons[name] = "missing"
        elif container["state"] != "running":
            reasons[name] = container["state"]
        elif container["labels"].get(REVISION_LABEL) != wanted_revision:
            reasons[name] = "made from other files"
        elif images.get(container["image"], container["image_id"]) != container["image_id"]:
            reasons[name] = "made from another image"
        elif container["health"] not in (None, "healthy"):
            reasons[name] = container["health"]
        else:
            younger = sorted(other for other, time in depended.items() if time > started.get(name, time))
            if younger:
                reasons[name] = f"{OLDER} {', '.join(younger)}"
    reasons.update({name: UNWANTED for name in found if name not in wanted})
    return reasons
