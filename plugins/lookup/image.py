# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lookup of the local names of this collection's images."""

from __future__ import annotations

DOCUMENTATION = r"""
name: image
short_description: Local name of one of this collection's images
version_added: 0.1.0
author: lan.mcp_gateway contributors (@lan-mcp-gateway)
description:
  - Returns the local name of an image, C(mcp-gateway/<image>:<tag>), whether the image is pulled or built.
  - The tag is derived from what the image is built of. It is the first 12 hexadecimal digits of a SHA-256 over every
    file of the build context (path, executable bit and bytes), the build arguments and the tags of the images that it
    is built on.
    So a host that has this name has this very image, and a changed context always leads to a new name.
  - It is computed on the controller from the files of the collection. No Docker is needed and nothing is written.
options:
  _terms:
    description:
      - Names of images, each a folder of C(images/) in the collection.
      - V(name:version) asks for a version, in place of O(version).
    type: list
    elements: str
  known:
    description:
      - Return the names of all images that can be built, in place of everything else.
    type: bool
    default: false
  version:
    description:
      - Version of the software in the image. Needed by, and only allowed for, V(litellm).
      - The collection must hold a lock file of that version.
    type: str
  details:
    description:
      - Return a dictionary for each image in place of its name, with what is needed to build it.
        These are C(image), C(name), C(repository), C(tag), C(context) (folder on the controller), C(args) (build
        arguments), C(labels) and C(parents) (the images that it is built on, and what these are built on; each comes
        after its own parents).
    type: bool
    default: false
  archive:
    description:
      - Return one text in place of the names, a gzipped tar archive of the build contexts in Base64, each in a folder
        with the name of its image. So all of them reach a host in one task.
    type: bool
    default: false
"""

EXAMPLES = r"""
- name: Show the name of the LiteLLM image
  ansible.builtin.debug:
    msg: "{{ lookup('lan.mcp_gateway.image', 'litellm', version='1.77.3') }}"

- name: Show the names of several images
  ansible.builtin.debug:
    msg: "{{ query('lan.mcp_gateway.image', 'postgres', 'mcp-postgres', 'mcp-fetch') }}"
"""

RETURN = r"""
_raw:
  description: One name for each image asked for, one dictionary with O(details=true), or the text with O(archive=true).
  type: list
  elements: raw
  sample: ["mcp-gateway/postgres:0f5c2d9ab1e4"]
"""

import base64
import gzip
import hashlib
import io
import re
import tarfile
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleLookupError
from ansible.plugins.lookup import LookupBase

IMAGES_DIR = Path(__file__).resolve().parents[2] / "images"
NAMESPACE = "mcp-gateway"
BASE = "base"
BASE_ARGS = {"SUITE": "trixie"}
VERSION_ARGS = {"litellm": "LITELLM_VERSION"}
"""Images that hold one of several versions, and the build argument that says which."""

_LEFTOVERS = re.compile(r"(^|/)(__pycache__|\.[a-z]+_cache)/|\.py[co]$|~$|\.sw[op]$|(^|/)\.DS_Store$")
_VERSION_LOCK = re.compile(r"requirements-(\d[^/]*)\.lock")
# What stands before the first FROM of a Dockerfile and has no value: the images that it is built on.
_PARENT_ARG = re.compile(r"^ARG ([A-Z][A-Z0-9_]*)$", re.MULTILINE)


class UnknownImage(ValueError):
    """There is no such image, or not in that version; the message names what there is."""


def context_hash(files: dict[str, tuple[bool, bytes]], args: dict[str, str], base_tag: str | None) -> str:
    """Return 12 hexadecimal digits for a build context.

    files maps each relative path to (executable, bytes). Neither the order of files nor that of args matters; every
    part is written with its length, so that no two different contexts run together into the same bytes.
    """
    digest = hashlib.sha256()

    def add(kind: str, *parts: bytes) -> None:
        for part in (kind.encode(), *parts):
            digest.update(f"{len(part)}:".encode())
            digest.update(part)

    for path in sorted(files):
        executable, content = files[path]
        add("file", path.encode(), b"x" if executable else b"-", content)
    for name in sorted(args):
        add("arg", name.encode(), args[name].encode())
    if base_tag is not None:
        add("base", base_tag.encode())
    return digest.hexdigest()[:12]


def read_context(folder: Path, version: str | None) -> dict[str, tuple[bool, bytes]]:
    """Return the files of a context as context_hash takes them, without leftovers and without other versions' locks."""
    files = {}
    for path in folder.rglob("*"):
        relative = path.relative_to(folder).as_posix()
        lock = _VERSION_LOCK.fullmatch(relative)
        if path.is_dir() or _LEFTOVERS.search(relative) or (lock and lock.group(1) != version):
            continue
        files[relative] = (bool(path.stat().st_mode & 0o100), path.read_bytes())
    return files


def parent_args(dockerfile: str) -> dict[str, str]:
    """Return the images that a Dockerfile is built on, by build argument: C(ARG MCP_BRIDGE) is the image mcp-bridge."""
    head = re.split(r"^FROM ", dockerfile, maxsplit=1, flags=re.MULTILINE)[0]
    return {name: name.lower().replace("_", "-") for name in _PARENT_ARG.findall(head)}


def known_images(images_dir: Path = IMAGES_DIR) -> list[str]:
    """Return the images that have a Dockerfile."""
    return sorted(path.parent.name for path in images_dir.glob("*/Dockerfile"))


def describe(
    image: str, version: str | None, images_dir: Path = IMAGES_DIR, children: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return image, name, repository, tag, context, args, labels and parents of an image; raises UnknownImage.

    children: the images on the way here, so that none is built on itself.
    """
    if image in children:
        raise UnknownImage(f"the image {image!r} is built on itself: {' -> '.join([*children, image])}")
    folder = images_dir / image
    if image != BASE and not (folder / "Dockerfile").is_file():
        raise UnknownImage(f"there is no image {image!r}; known are {', '.join([BASE, *known_images(images_dir)])}")
    _check_version(image, version, folder)
    args, parents, base_tag = dict(BASE_ARGS), {}, None
    if image != BASE:
        names = parent_args((folder / "Dockerfile").read_text(encoding="utf-8"))
        parents = {arg: describe(name, None, images_dir, (*children, image)) for arg, name in names.items()}
        args = {arg: parent["name"] for arg, parent in parents.items()}
        base_tag = describe(BASE, None, images_dir)["tag"]
    if version is not None:
        args[VERSION_ARGS[image]] = version
    digest = context_hash(read_context(folder, version), args, base_tag)
    tag = digest if version is None else f"{version}-{digest}"
    repository = f"{NAMESPACE}/{image}"
    return {
        "image": image,
        "name": f"{repository}:{tag}",
        "repository": repository,
        "tag": tag,
        "context": str(folder),
        "args": args,
        "parents": list(
            dict.fromkeys(name for parent in parents.values() for name in (*parent["parents"], parent["image"]))
        ),
        "labels": {
            "lan.mcp_gateway.context": digest,
            "org.opencontainers.image.title": repository,
            "org.opencontainers.image.version": tag,
        },
    }


def archive(contexts: dict[str, dict[str, tuple[bool, bytes]]]) -> str:
    """Return {image: context} as a gzipped tar archive in Base64; equal contexts make equal archives."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as tar:
        for image, files in sorted(contexts.items()):
            for path, (executable, content) in sorted(files.items()):
                entry = tarfile.TarInfo(f"{image}/{path}")
                entry.size, entry.mode = len(content), 0o755 if executable else 0o644
                tar.addfile(entry, io.BytesIO(content))
    return base64.b64encode(gzip.compress(plain.getvalue(), mtime=0)).decode()


def _check_version(image: str, version: str | None, folder: Path) -> None:
    if image not in VERSION_ARGS:
        if version is not None:
            raise UnknownImage(f"the image {image!r} has no versions; leave out version={version!r}")
        return
    locks = (_VERSION_LOCK.fullmatch(path.name) for path in sorted(folder.glob("requirements-*.lock")))
    versions = [lock.group(1) for lock in locks if lock]
    if version is None:
        raise UnknownImage(f"the image {image!r} needs version=; there are {', '.join(versions)}")
    if version not in versions:
        raise UnknownImage(
            f"the image {image!r} cannot be built in version {version!r}; there are {', '.join(versions)}"
        )


class LookupModule(LookupBase):
    """Entry point of the lookup."""

    def run(self, terms: list[str], variables: dict[str, Any] | None = None, **kwargs: Any) -> list[Any]:
        self.set_options(var_options=variables, direct=kwargs)
        if self.get_option("known"):
            return known_images()
        version, details = self.get_option("version"), self.get_option("details")
        asked = [(name, inline or version) for name, _colon, inline in (term.partition(":") for term in terms)]
        try:
            found = [describe(name, wanted) for name, wanted in asked]
        except UnknownImage as error:
            raise AnsibleLookupError(f"lan.mcp_gateway.image: {error}") from error
        if self.get_option("archive"):
            return [archive({name: read_context(IMAGES_DIR / name, wanted) for name, wanted in asked})]
        return found if details else [entry["name"] for entry in found]
