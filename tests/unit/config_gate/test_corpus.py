# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Good configurations pass without a word; every mutant of them is caught, with the right rule at the right place."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import ERROR
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.faults import MUTANTS
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.gate import findings
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import Head, Mutant, good_names, good_text

# Errors that a kind brings with it, by rule, and why. All else that is found besides is a false alarm.
BROUGHT_ALONG: Mapping[str, Mapping[str, str]] = {
    "weak-master-key": {"literal-master-key": "a key that stands in the file and is weak is both"},
    "model-missing": {
        "unknown-setting": "litellm_param is unknown, and litellm_params is missing",
        "setting-type": "an empty model is none, and no text",
    },
    "stdio-disabled": {"server-command": "a stdio server of 1.77.3 may be of a command that current versions refuse"},
    "server-url": {"setting-type": "a number is no URL, and no text"},
    "custom-auth": {"setting-type": "true names no function, and is no text"},
    "yaml-type": {"setting-type": "1e3 is a text where a number is wanted"},
}

GOOD_RUNS = [(name, version) for name in good_names() for version in Head.of(good_text(name)).versions]
MUTANT_RUNS = [(mutant, version) for mutant in MUTANTS for version in mutant.head.versions]


@pytest.mark.parametrize(("name", "version"), GOOD_RUNS, ids=[f"{name}-{version}" for name, version in GOOD_RUNS])
def test_a_good_configuration_passes(name: str, version: str) -> None:
    text = good_text(name)
    assert findings(text.encode(), Head.of(text), version) == []


@pytest.mark.parametrize(
    ("mutant", "version"), MUTANT_RUNS, ids=[f"{mutant.name}-{version}" for mutant, version in MUTANT_RUNS]
)
def test_a_mutant_is_caught(mutant: Mutant, version: str) -> None:
    found = findings(mutant.data, mutant.head, version, mutant.api_servers)
    caught = [finding for finding in found if (finding.rule, finding.where) == (mutant.rule, mutant.where)]
    assert caught, [(finding.rule, finding.where) for finding in found]
    if mutant.line is not None:
        assert mutant.line in [finding.line for finding in caught]
    expected = {mutant.rule, *BROUGHT_ALONG.get(mutant.kind, {})}
    besides = [
        (finding.rule, finding.where)
        for finding in found
        if finding not in caught and finding.severity == ERROR and finding.rule not in expected
    ]
    assert besides == []


def test_there_are_enough_of_them() -> None:
    assert len(good_names()) >= 40
    assert len(MUTANTS) >= 120
    assert len({mutant.kind for mutant in MUTANTS}) >= 25


def test_no_mutant_equals_another_or_its_source() -> None:
    seen = {(mutant.data, mutant.api_servers, mutant.head.versions, mutant.rule) for mutant in MUTANTS}
    assert len(seen) == len(MUTANTS)
    for mutant in MUTANTS:
        assert mutant.text != good_text(mutant.source) or mutant.api_servers, mutant.name
