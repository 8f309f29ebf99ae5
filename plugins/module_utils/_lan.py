# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the LAN. Pure; imports nothing of this collection.

PRIVATE: for the plugins of this collection.
"""

from __future__ import annotations

import ipaddress

LAN_SUFFIXES = (".lan", ".local", ".localdomain", ".home.arpa", ".internal", ".intranet", ".home", ".test")


def is_lan_host(host: str) -> bool:
    """Whether *host* is a private address, a name without dots, or one under a suffix that is never public."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().endswith(LAN_SUFFIXES)
    return address.is_private or address.is_loopback or address.is_link_local
