#!/bin/sh
# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Initialises the data directory at the first start, with the variables of the official postgres image:
# POSTGRES_USER, POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE, POSTGRES_DB, /docker-entrypoint-initdb.d/*.{sql,sh}.
# The password may hold any character except a newline.
set -eu
umask 077

superuser_password() {
    if [ -n "${POSTGRES_PASSWORD_FILE:-}" ]; then
        if [ -n "${POSTGRES_PASSWORD:-}" ]; then
            echo "docker-entrypoint: set POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE, not both" >&2
            exit 1
        fi
        cat "$POSTGRES_PASSWORD_FILE"
    else
        printf '%s' "${POSTGRES_PASSWORD:-}"
    fi
}

# The new cluster is made in a directory of its own and moved into place at the end, PG_VERSION last: a first start that
# was cut short leaves nothing that looks like a database, and the next one begins again.
initialise() {
    user=${POSTGRES_USER:-postgres}
    database=${POSTGRES_DB:-$user}
    final=$PGDATA
    export PGDATA="$final/.initialising"
    rm -rf "$PGDATA"

    # A file in a directory that only this user can enter: never an argument, which every process could read.
    private=$(mktemp -d)
    superuser_password >"$private/password"
    if [ ! -s "$private/password" ]; then
        echo "docker-entrypoint: POSTGRES_PASSWORD (or POSTGRES_PASSWORD_FILE) must be set for the first start" >&2
        exit 1
    fi
    initdb --username="$user" --pwfile="$private/password" \
        --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8
    rm -rf "$private"
    echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"

    # On the socket only, so that nobody meets a half initialised server.
    pg_ctl -w -o "-c listen_addresses=''" start
    if [ "$database" != postgres ]; then
        printf 'CREATE DATABASE :"database";\n' |
            psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$user" --dbname postgres --set database="$database"
    fi
    for file in /docker-entrypoint-initdb.d/*; do
        case $file in
            *.sql) psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$user" --dbname "$database" -f "$file" ;;
            *.sh) sh "$file" ;;
        esac
    done
    pg_ctl -w -m fast stop

    version=$(cat "$PGDATA/PG_VERSION")
    rm "$PGDATA/PG_VERSION"
    mv "$PGDATA"/* "$final/"
    rmdir "$PGDATA"
    echo "$version" >"$final/PG_VERSION"
}

case "${1:-}" in -*) set -- postgres "$@" ;; esac
if [ "${1:-}" = postgres ]; then
    if [ ! -s "$PGDATA/PG_VERSION" ]; then
        (initialise)
    fi
    shift
    set -- postgres -c listen_addresses='*' "$@"
fi
# The server has no use for it, and its environment can be read by whoever may look into the container.
unset POSTGRES_PASSWORD
exec "$@"
