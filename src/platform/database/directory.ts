import type { Db } from './connection.ts'

export interface DirectoryEntry {
  readonly id: string
  readonly publicCode: string
}

/** From the public code of an organisation to its id. Codes never change, so that a found one is kept. */
export interface Directory {
  byCode(publicCode: string): Promise<DirectoryEntry | null>
  byId(id: string): Promise<DirectoryEntry | null>
}

export function createDirectory(database: Db): Directory {
  const codes = new Map<string, DirectoryEntry>()
  const ids = new Map<string, DirectoryEntry>()
  const find = async (column: 'public_code' | 'id', value: string): Promise<DirectoryEntry | null> => {
    const row = await database
      .selectFrom('identity.organisations')
      .select(['id', 'public_code'])
      .where(column, '=', value)
      .executeTakeFirst()
    if (!row) return null
    const entry = { id: row.id, publicCode: row.public_code }
    codes.set(entry.publicCode, entry)
    ids.set(entry.id, entry)
    return entry
  }
  return {
    byCode: async publicCode => codes.get(publicCode) ?? find('public_code', publicCode),
    byId: async id => ids.get(id) ?? find('id', id),
  }
}
