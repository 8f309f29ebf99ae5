# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be said of settings that people write and that no version reads where they stand.

By place and name. Data: a rule that only looked for the nearest known name would say less than is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Note(NamedTuple):
    """*effect*: what LiteLLM does, after its name. *elsewhere*: whether the setting itself is read in another place."""

    effect: str
    fix: str
    elsewhere: bool = False


_GRANT = "give the key a grant: services of lan.mcp_gateway.litellm_keys"
_NEVER = "never reads this, and ignores it in silence"

NOTES: Mapping[str, Mapping[str, Note]] = {
    "general_settings": {
        "detailed_debug": Note(
            "reads this only as the option --detailed_debug or from the environment", "set LITELLM_LOG: DEBUG there"
        ),
        "database_type": Note(_NEVER, "take it out; DATABASE_URL says all"),
        "litellm_salt_key": Note("reads this only from the environment", "set LITELLM_SALT_KEY there"),
        "virtual_keys": Note(_NEVER, "make keys with lan.mcp_gateway.litellm_keys"),
    },
    "litellm_settings": {
        "master_key": Note(
            "never takes this for the master key", "move it to general_settings.master_key", elsewhere=True
        ),
        "database_url": Note(
            "ignores this; only general_settings.database_url and DATABASE_URL count",
            "take it out, and set DATABASE_URL in the environment file",
            elsewhere=True,
        ),
        "detailed_debug": Note(
            "reads this only as the option --detailed_debug or from the environment", "set LITELLM_LOG: DEBUG there"
        ),
    },
    "model_list[].litellm_params": {
        "rpm_limit": Note("takes this for no limit, and hands it on to the provider", "name it rpm"),
        "tpm_limit": Note("takes this for no limit, and hands it on to the provider", "name it tpm"),
    },
    "mcp_servers.*": {
        "api_keys": Note("never reads this: every key is treated alike", _GRANT),
        "virtual_keys": Note("never reads this: every key is treated alike", _GRANT),
        "health_check": Note(
            _NEVER, "give the server's container a health check, and let lan.mcp_gateway.mcp_probe call a tool"
        ),
        "require_approval": Note(
            "never reads this here", "send it with the tool in a request: require_approval: never"
        ),
        "mcp_access_groups": Note("reads this only of servers in the database", "name it access_groups"),
        "type": Note(_NEVER, "name it transport"),
        "token": Note(_NEVER, "name it auth_value, with auth_type: bearer_token"),
        "headers": Note(_NEVER, "use auth_type and auth_value"),
    },
}
