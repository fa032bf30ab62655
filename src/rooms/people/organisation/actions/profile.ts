import { localDay } from '@filrouge/statistics/calendar/time-zone'
import { remember, type MemberContext } from '#platform/context.ts'
import { forgetFile, keepFile } from '#platform/files/keep-file.ts'
import { invalidFields, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import {
  findProfile,
  renameInDirectory,
  updateProfile,
  type Profile,
  type ProfileChanges,
} from '../data/profile.ts'

export const changedMeanwhile: Refusal = { code: 'platform.refusal.changed-meanwhile', status: 412 }

type Wanted = {
  readonly [Key in 'name' | 'sector' | 'customers' | 'offer' | 'locale' | 'timeZone' | 'colour']?:
    Profile[Key] | undefined
}

export async function changeProfile(
  context: MemberContext,
  { revision, ...wanted }: Wanted & { readonly revision: number },
): Promise<Result<Profile>> {
  const { db, scope } = context
  const profile = await findProfile(db, scope, { locked: true })
  if (profile.revision !== revision) return refused(changedMeanwhile)
  if (wanted.timeZone !== undefined && !isTimeZone(wanted.timeZone, context.now))
    return refused(
      invalidFields([{ path: 'timeZone', code: 'people.organisation.refusal.no-such-time-zone' }]),
    )
  const keys = (Object.keys(wanted) as (keyof Wanted)[]).filter(
    key => wanted[key] !== undefined && wanted[key] !== profile[key],
  )
  if (keys.length === 0) return done(profile)
  const { name, ...changes } = Object.fromEntries(keys.map(key => [key, wanted[key]])) as ProfileChanges & {
    readonly name?: string
  }
  if (name !== undefined) await renameInDirectory(db, scope, name)
  await updateProfile(db, scope, changes)
  remember(context, {
    what: 'organisation.changed',
    object: { kind: 'organisation', id: scope.organisationId },
    before: Object.fromEntries(keys.map(key => [key, profile[key]])),
    after: Object.fromEntries(keys.map(key => [key, wanted[key]])),
  })
  return done(await findProfile(db, scope))
}

function isTimeZone(name: string, now: Date): boolean {
  try {
    localDay(name, now.getTime())
    return true
  } catch {
    return false
  }
}

const logoLimits = {
  accept: ['image/png', 'image/jpeg', 'image/webp'],
  maximumBytes: 512 * 1024,
} as const

export async function changeLogo(
  context: MemberContext,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<Result<Profile>> {
  const { db, scope } = context
  const { logo } = await findProfile(db, scope, { locked: true })
  const object = { kind: 'organisation', id: scope.organisationId }
  const kept = await keepFile(context, { ...file, ...logoLimits, object })
  if (!kept.ok) return kept
  await updateProfile(db, scope, { logoFileId: kept.value.id })
  if (logo) await forgetFile(context, logo.id)
  const { id, name, size } = kept.value
  remember(context, {
    what: 'organisation.logo-changed',
    object,
    ...(logo && { before: { id: logo.id, name: logo.name } }),
    after: { id, name, size },
  })
  return done(await findProfile(db, scope))
}

export async function removeLogo(context: MemberContext): Promise<Result<Profile>> {
  const { db, scope } = context
  const profile = await findProfile(db, scope, { locked: true })
  if (!profile.logo) return done(profile)
  await updateProfile(db, scope, { logoFileId: null })
  await forgetFile(context, profile.logo.id)
  remember(context, {
    what: 'organisation.logo-removed',
    object: { kind: 'organisation', id: scope.organisationId },
    before: { id: profile.logo.id, name: profile.logo.name },
  })
  return done(await findProfile(db, scope))
}
