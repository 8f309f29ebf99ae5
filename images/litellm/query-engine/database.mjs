// Copyright (c) lan.mcp_gateway contributors
// GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PostgreSQL below the engine: the connection that Prisma's URL describes, and the driver adapter that the WebAssembly
// engine asks to run SQL.
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindAdapter } from '@prisma/driver-adapter-utils';

// Catalog types that raw queries return and the adapter refuses (18 "char", 19 name, 24 regproc, 705 unknown,
// 1033 aclitem, 1186 interval, 2205 regclass, 2206 regtype, 2278 void, 4089 regnamespace): handed over as text.
const AS_TEXT = new Set([18, 19, 24, 705, 1033, 1186, 2205, 2206, 2278, 4089]);
const TEXT = 25;
const TEXT_ARRAY = 1009;
const NAME_ARRAY = 1003;

const UNREACHABLE = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', '57P01', '57P03',
]);

const UNREACHABLE_WORDS = /terminated|timeout exceeded when trying to connect/i;

/** Return the database URL that a datamodel names, or undefined. OVERWRITE_DATASOURCES, set by the client, wins. */
export function databaseUrl(datamodel, environment) {
  if (environment.OVERWRITE_DATASOURCES) {
    const [first] = JSON.parse(environment.OVERWRITE_DATASOURCES);
    if (first?.url) return first.url;
  }
  const source = datamodel.match(/datasource\s+\w+\s*\{([\s\S]*?)\}/)[1];
  const variable = source.match(/^\s*url\s*=\s*env\("([^"]+)"\)/m);
  return variable ? environment[variable[1]] : source.match(/^\s*url\s*=\s*"([^"]+)"/m)?.[1];
}

/** One PostgreSQL database, as the engine's adapter and as the source of readable errors. */
export class Database {
  #url;
  #pool;

  constructor(url) {
    this.#url = new URL(url);
    const options = this.#url.searchParams;
    const schema = options.get('schema') || 'public';
    const sslmode = options.get('sslmode');
    const verifies = sslmode && !['disable', 'prefer', 'allow'].includes(sslmode);
    this.#pool = new pg.Pool({
      host: options.get('host') || decodeURIComponent(this.#url.hostname),
      port: Number(this.#url.port || 5432),
      user: decodeURIComponent(this.#url.username),
      password: decodeURIComponent(this.#url.password),
      database: decodeURIComponent(this.#url.pathname.slice(1)),
      max: Number(options.get('connection_limit') || 5),
      connectionTimeoutMillis: Number(options.get('pool_timeout') || options.get('connect_timeout') || 10) * 1000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      application_name: 'query-engine',
      // As Prisma does: sslmode=require encrypts, without asking who answers.
      ssl: verifies ? { rejectUnauthorized: false } : undefined,
      // The adapter cuts "+00" off timestamptz values, so the session has to be in UTC.
      options: `-c timezone=UTC -c search_path="${schema}"`,
    });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    this.#pool.on('error', () => {});
    acceptCatalogTypes();
    this.adapter = bindAdapter(new PrismaPg(this.#pool, { schema }));
  }

  /** Fail now, as the native engine does, when the database cannot be reached. */
  async check() {
    await this.#pool.query('select 1');
  }

  async end() {
    await this.#pool.end();
  }

  /**
   * Replace P2036, "error in external connector (id N)", by what the native engine would say. The JavaScript error
   * behind the number is kept by the adapter.
   */
  explain(errors) {
    for (const error of errors) {
      const facing = error.user_facing_error || {};
      const cause = facing.error_code === 'P2036' && this.adapter.errorRegistry.consumeError(facing.meta?.id)?.error;
      if (!cause) continue;
      const gone = UNREACHABLE.has(cause.code) || UNREACHABLE_WORDS.test(cause.message);
      const message = gone
        ? `Can't reach database server at \`${this.#url.hostname}\`:\`${this.#url.port || 5432}\``
        : `Error in connector: ${cause.message}`;
      error.error = gone ? `${message} (${cause.message})` : message;
      error.user_facing_error = { is_panic: false, message, meta: {}, error_code: gone ? 'P1001' : 'P2010' };
    }
    return errors;
  }
}

function acceptCatalogTypes() {
  for (const oid of AS_TEXT) pg.types.setTypeParser(oid, (value) => value);
  pg.types.setTypeParser(NAME_ARRAY, pg.types.getTypeParser(TEXT_ARRAY));
  const queryable = Object.getPrototypeOf(PrismaPg.prototype);
  const performIO = queryable.performIO;
  queryable.performIO = async function performIOWithCatalogTypes(query) {
    const result = await performIO.call(this, query);
    for (const field of (result.ok && result.value.fields) || []) {
      if (AS_TEXT.has(field.dataTypeID)) field.dataTypeID = TEXT;
      else if (field.dataTypeID === NAME_ARRAY) field.dataTypeID = TEXT_ARRAY;
    }
    return result;
  };
}
