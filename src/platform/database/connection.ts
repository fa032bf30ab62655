import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared.ts'
import type { Tables } from './tables.ts'

/** How to reach a database: an address, or the private socket of the embedded server. */
export type ConnectionTarget =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

/** Any handle that queries can be written on: a pool, or the one connection of a transaction. */
export type Db = Kysely<Tables>

const wholeNumber = (value: string): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit in a number`)
  return number
}

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, wholeNumber)
types.setTypeParser(pg.types.builtins.DATE, value => value)

export const clientConfig = (target: ConnectionTarget): pg.ClientConfig => ({
  ...('url' in target ? { connectionString: target.url } : target),
  types,
  application_name: 'filrouge',
})

/**
 * A connection that the server ends while nobody uses it (a restart over there, or ours at the very end of a stop) is
 * told to the pool by an event, which unheard would end the process. The pool opens another when it needs one.
 */
export function openPool(target: ConnectionTarget, size: number): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(target),
    Client: PreparingClient,
    max: size,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', () => {})
  return pool
}

export const overPool = (pool: pg.Pool): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
