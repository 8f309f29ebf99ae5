# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What services say of themselves, as one may show it: a stranger's words, so bounded, printable, one line. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

TOOLS = 100  # of one service
LENGTH = 400  # characters of one description
_READ = 10 * LENGTH  # what of a paragraph is looked at: secrets are found before the text is cut
_PARAGRAPH = re.compile(r"\n[ \t]*\n")

Clean = Callable[[str], str]


def descriptions(said: Mapping[str, str], clean: Clean = str) -> list[dict[str, str]]:
    """C(name) and C(description) of the tools, by name. I(said): the raw descriptions. I(clean) masks secrets."""
    # A list, since a member called create_token would be taken for a secret.
    return [{"name": name, "description": first_paragraph(said[name], clean)} for name in sorted(said)[:TOOLS]]


def first_paragraph(text: str, clean: Clean = str) -> str:
    """The first paragraph of a text, in one line."""
    return one_line(clean(_PARAGRAPH.split(printable(text).strip(), maxsplit=1)[0][:_READ]))


def one_line(text: str, length: int = LENGTH) -> str:
    """*text* without control characters and runs of blanks, cut to *length* characters."""
    line = " ".join(printable(text).split())
    return line if len(line) <= length else f"{line[: length - 1]}…"


def printable(text: str) -> str:
    """*text* without what does not show or what changes how other text shows; its line breaks are C(\\n)."""
    lines = "\n".join(text.splitlines())
    return "".join(char for char in lines if char in "\n\t" or unicodedata.category(char)[0] != "C")
