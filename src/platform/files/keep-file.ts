import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { invalid, notFound } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'
import { keyOf } from './key.ts'
import { mediaTypeOf } from './media-type.ts'
import { FileAbsent } from './store.ts'

export interface IncomingFile {
  readonly name: string
  readonly bytes: Buffer
  readonly object: { readonly kind: string; readonly id: string | null }
  /** Media types, judged by content. */
  readonly accept: readonly string[]
  readonly maximumBytes: number
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/**
 * Stores a file and writes its row in the action's transaction. Bytes whose transaction was rolled back are
 * nobody's: the sweeper removes them.
 */
export async function keepFile(context: Context, file: IncomingFile): Promise<Result<StoredFile>> {
  const { db, scope, now, author, installation } = context
  if (file.bytes.length === 0) return refused(invalid('platform.files.refusal.empty'))
  if (file.bytes.length > file.maximumBytes)
    return refused({
      code: 'platform.files.refusal.too-large',
      status: 413,
      values: { maximum: Math.round(file.maximumBytes / 1_048_576) },
    })
  const mediaType = await mediaTypeOf(file.bytes, file.accept)
  if (!mediaType)
    return refused({
      code: 'platform.files.refusal.wrong-type',
      status: 415,
      values: { accepted: file.accept.map(readableType).join(', ') },
    })
  const stored = { id: newId(now), name: safeName(file.name), mediaType, size: file.bytes.length }
  const key = keyOf(scope.organisationId, stored.id)
  await installation.files.put(key, file.bytes)
  await db
    .insertInto('files')
    .values({
      organisation_id: scope.organisationId,
      id: stored.id,
      name: stored.name,
      media_type: mediaType,
      size: stored.size,
      sha256: createHash('sha256').update(file.bytes).digest(),
      storage_key: key,
      object_kind: file.object.kind,
      object_id: file.object.id,
      created_at: now,
      created_by: author.memberId,
    })
    .execute()
  return done(stored)
}

/** The reader of the object may read its files: the room that owns the object decides before it calls. */
export async function readFile(
  { db, scope, installation }: Context,
  id: string,
): Promise<Result<StoredFile & { readonly body: Readable }>> {
  const row = await db
    .selectFrom('files')
    .select(['id', 'name', 'media_type', 'size', 'storage_key'])
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return refused(notFound('platform.files.refusal.absent'))
  const { media_type: mediaType, storage_key: key, ...rest } = row
  try {
    return done({ ...rest, mediaType, body: await installation.files.read(key) })
  } catch (error) {
    if (!(error instanceof FileAbsent)) throw error
    installation.log.error({ file: id, key }, 'a file that has a row is missing from the storage')
    return refused(notFound('platform.files.refusal.absent'))
  }
}

/** Forgets a file; its bytes go at the next sweep, once the transaction is sure. */
export async function forgetFile({ db, scope }: Context, id: string): Promise<void> {
  await db
    .deleteFrom('files')
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .execute()
}

/** A name for people: no path, nothing invisible. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const visible = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return visible.slice(-200) || 'fichier'
}

const readableType = (mediaType: string): string =>
  readableTypes[mediaType] ?? mediaType.split('/').at(-1)!.toUpperCase()

const readableTypes: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/plain': 'TXT',
}
