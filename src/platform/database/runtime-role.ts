import { sql } from 'kysely'
import type { Db } from './connection.ts'

/**
 * Refuses to serve as a role that row-level security does not hold: a superuser sees every organisation,
 * and an owner could switch the policies off.
 * @throws with a sentence for the person who starts the application
 */
export async function checkRuntimeRole(db: Db): Promise<void> {
  const { rows } = await sql<{ role: string; unbound: boolean; owns: boolean }>`
    select current_user as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound,
      exists (
        select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname in ('public', 'identity') and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')
      ) as owns`.execute(db)
  const { role, unbound, owns } = rows[0]!
  if (unbound)
    throw new Error(
      `DATABASE_URL connects as "${role}", which row-level security does not hold (superuser or BYPASSRLS): ` +
        'give it a plain role, and DATABASE_OWNER_URL the role that owns the database.',
    )
  if (owns)
    throw new Error(
      `DATABASE_URL connects as "${role}", which owns the tables: give it a plain role of its own, ` +
        'and put the owner in DATABASE_OWNER_URL.',
    )
}
