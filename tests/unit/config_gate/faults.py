# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""All mutants."""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.tests.unit.config_gate import faults_of_settings, faults_of_values
from ansible_collections.lan.mcp_gateway.tests.unit.config_gate.mutants import Mutant, make_all

MUTANTS: tuple[Mutant, ...] = tuple(make_all((*faults_of_settings.CASES, *faults_of_values.CASES)))
