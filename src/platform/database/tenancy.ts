import { sql } from 'kysely'
import type { Db } from './connection.ts'

declare const minted: unique symbol

/**
 * The proof that a transaction is held to one organisation. Every function that touches a tenant table takes one,
 * and only `inOrganisation` makes them.
 */
export interface OrganisationScope {
  readonly organisationId: string
  readonly [minted]: true
}

export interface TransactionOptions {
  /** A reader of figures wants all its queries to see the same moment. */
  readonly snapshot?: boolean
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * One transaction in one organisation. The organisation is set with a SET LOCAL statement and not with the
 * function set_config: on Citus only the statement reaches the workers. Sent with BEGIN, it costs no round trip.
 */
export async function inOrganisation<Value>(
  database: Db,
  organisationId: string,
  work: (db: Db, scope: OrganisationScope) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  if (!uuid.test(organisationId)) throw new TypeError('an organisation id is a UUID in lower case')
  const begin = options.snapshot ? 'begin isolation level repeatable read' : 'begin'
  return transaction(database, `${begin}; set local app.organisation_id = '${organisationId}'`, db =>
    work(db, { organisationId } as OrganisationScope),
  )
}

/** One transaction on what belongs to no organisation (people and their sessions). A tenant table raises in it. */
export function outsideOrganisations<Value>(database: Db, work: (db: Db) => Promise<Value>): Promise<Value> {
  return transaction(database, 'begin', work)
}

/** Thrown by the work to undo the transaction and still answer. */
export class Rollback<Value> extends Error {
  readonly answer: Value

  constructor(answer: Value) {
    super('rolled back on purpose')
    this.answer = answer
  }
}

async function transaction<Value>(
  database: Db,
  begin: string,
  work: (db: Db) => Promise<Value>,
): Promise<Value> {
  return database.connection().execute(async db => {
    await sql.raw(begin).execute(db)
    try {
      const value = await work(db)
      await sql.raw('commit').execute(db)
      return value
    } catch (error) {
      await rollBack(db)
      if (error instanceof Rollback) return error.answer as Value
      throw error
    }
  })
}

/** A connection that broke has rolled back by itself; its own error is the one worth telling. */
async function rollBack(db: Db): Promise<void> {
  try {
    await sql.raw('rollback').execute(db)
  } catch {
    return
  }
}
