# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample pages and pictures of them, to be looked at: python tests/page/pictures.py DIRECTORY [SAMPLE...]."""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path

import_module("conftest")  # it makes the collection importable

from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page import page
from chromium import Chromium
from page_samples import SAMPLES

VIEWS = ((1280, "light", "screen"), (1280, "dark", "screen"), (360, "light", "screen"), (703, "light", "print"))
MOST = 1600  # pixels; a picture that is higher cannot be looked at


def main(directory: Path, names: list[str]) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile, Chromium(Path(profile)) as browser:
        for name in names or SAMPLES:
            file = directory / f"{name}.html"
            file.write_text(page(SAMPLES[name]()), encoding="utf-8")
            for width, scheme, media in VIEWS:
                browser.open(file.absolute(), width=width, scheme=scheme, media=media)
                (directory / f"{name}-{width}-{scheme}-{media}.png").write_bytes(browser.picture(MOST))
            (directory / f"{name}.pdf").write_bytes(browser.pdf())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
