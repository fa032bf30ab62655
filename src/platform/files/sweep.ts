import { inOrganisation } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import { partsOf } from './key.ts'

/** Longer than any transaction lives: a younger file without a row may be about to get one. */
const graceMilliseconds = 24 * 3_600_000

const batchSize = 500

/** Removes the bytes that no row speaks of: a rolled back action, a forgotten file. Answers how many. */
export async function sweepFiles(installation: Installation): Promise<number> {
  const limit = installation.clock.now().getTime() - graceMilliseconds
  let removed = 0
  let batch: Candidate[] = []
  for await (const key of installation.files.list()) {
    const parts = partsOf(key)
    if (!parts || writtenAt(parts.fileId) > limit) continue
    if (batch.length === batchSize || (batch[0] && batch[0].organisationId !== parts.organisationId)) {
      removed += await removeOrphans(installation, batch)
      batch = []
    }
    batch.push({ key, ...parts })
  }
  return removed + (await removeOrphans(installation, batch))
}

interface Candidate {
  readonly key: string
  readonly organisationId: string
  readonly fileId: string
}

async function removeOrphans(installation: Installation, batch: readonly Candidate[]): Promise<number> {
  const organisationId = batch[0]?.organisationId
  if (!organisationId) return 0
  const kept = await inOrganisation(installation.database, organisationId, db =>
    db
      .selectFrom('files')
      .select('id')
      .where('organisation_id', '=', organisationId)
      .where(
        'id',
        'in',
        batch.map(({ fileId }) => fileId),
      )
      .execute(),
  )
  const known = new Set(kept.map(({ id }) => id))
  const orphans = batch.filter(({ fileId }) => !known.has(fileId))
  for (const { key } of orphans) await installation.files.remove(key)
  return orphans.length
}

/** The id of a file is a UUID version 7: its first 48 bits are the time. */
const writtenAt = (fileId: string): number => Number.parseInt(fileId.replaceAll('-', '').slice(0, 12), 16)
