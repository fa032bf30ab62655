import { Client, type ClientConfig } from 'pg'

export const ownerRole = 'filrouge_owner'
export const runtimeRole = 'filrouge_app'
export const databaseName = 'filrouge'

/** Extensions whose creation wants a superuser or the database's owner; the bootstrap makes them once. */
const extensions = ['unaccent', 'pg_trgm']

/**
 * Roles first: the owner migrates, the runtime role serves requests and can neither bypass row-level security nor change the
 * schema. Safe to repeat at every start; the database is made with its owner in one statement.
 */
export async function createDatabaseRoles(
  connection: (database: string) => ClientConfig,
  database = databaseName,
): Promise<void> {
  const exists = await withClient(connection('postgres'), async client => {
    for (const role of [ownerRole, runtimeRole]) {
      await client.query(
        `do $$ begin
           if not exists (select from pg_roles where rolname = '${role}') then
             create role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
           end if;
         end $$`,
      )
    }
    const found = await client.query('select from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${database} owner ${ownerRole}`)
    return found.rowCount !== 0
  })
  if (exists && (await isFurnished(connection(database)))) return
  await furnish(connection(database), database)
}

/** What each new database needs before its owner migrates it. */
async function furnish(config: ClientConfig, database: string): Promise<void> {
  await withClient(config, async client => {
    await client.query('begin')
    await client.query(`revoke connect, temporary on database ${database} from public`)
    await client.query(`grant connect on database ${database} to ${runtimeRole}`)
    await client.query(`alter schema public owner to ${ownerRole}`)
    await client.query(`grant usage on schema public to ${runtimeRole}`)
    for (const extension of extensions) await client.query(`create extension if not exists ${extension}`)
    await client.query('commit')
  })
}

/** The last thing that furnishing does, so that an interrupted first start is finished by the next one. */
async function isFurnished(config: ClientConfig): Promise<boolean> {
  return withClient(config, async client => {
    const found = await client.query('select from pg_extension where extname = any($1)', [extensions])
    return found.rowCount === extensions.length
  })
}

async function withClient<Value>(
  config: ClientConfig,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
