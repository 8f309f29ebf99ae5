# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gate says of LiteLLM is shown on running proxies, rule by rule."""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.catalogue import RULES
from ansible_collections.lan.mcp_gateway.tests.tools import gate_rules

# These claim nothing of LiteLLM.
OF_OUR_OWN = {"too-large", "literal-secret", "lan-only"}


def test_every_rule_has_a_fact_that_shows_it() -> None:
    shown = {rule for rule, _fact, _says in gate_rules.shown()}
    assert {rule.id for rule in RULES} - shown == OF_OUR_OWN
    assert shown <= {rule.id for rule in RULES}


def test_every_fact_says_what_it_shows() -> None:
    assert [fact for _rule, fact, says in gate_rules.shown() if not says] == []


def test_no_two_rules_have_one_name() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) > 40
