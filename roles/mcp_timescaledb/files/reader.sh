#!/bin/sh
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs once, in an empty database: a role that can only read, and a hypertable of two chunks that the probe looks for.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" <<'SQL'
\getenv password MCP_READER_PASSWORD
CREATE EXTENSION IF NOT EXISTS timescaledb;
CREATE ROLE mcp_reader LOGIN PASSWORD :'password' CONNECTION LIMIT 20;
ALTER ROLE mcp_reader SET default_transaction_read_only = on;
ALTER ROLE mcp_reader SET statement_timeout = '30s';
GRANT USAGE ON SCHEMA public TO mcp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO mcp_reader;
CREATE TABLE selftest (time timestamptz NOT NULL, value double precision NOT NULL);
SELECT create_hypertable('selftest', by_range('time', INTERVAL '7 days'));
INSERT INTO selftest VALUES ('2026-01-01T00:00:00Z', 1), ('2026-01-15T00:00:00Z', 2);
SQL
