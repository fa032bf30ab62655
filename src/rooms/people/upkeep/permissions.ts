import type { Actor, Permission, Permissions } from '#platform/actor.ts'
import { holds } from '../member/role.ts'
import type { MailState } from './mail.ts'

/** The upkeep of the house is the business of administrators of the whole organisation. */
export const mayKeepUp: Permission = (actor, place) => holds(actor, ['administrator'], place)

/**
 * A kept mail may hold the link that makes somebody a member: administrators hand it over in person, and a key made
 * for reading does not become a way in.
 */
export const mayReadMail: Permission = (actor, place) => actor.kind === 'member' && mayKeepUp(actor, place)

/** Who did what is evidence: an auditor of the whole organisation reads it, and checks that it holds. */
export const mayReadTrail: Permission = (actor, place) => holds(actor, ['administrator', 'auditor'], place)

export const upkeepPermissions = {
  'audit.list': mayReadTrail,
  'audit.export': mayReadTrail,
  'audit.verify': mayReadTrail,
  'failed-jobs.list': mayKeepUp,
  'failed-jobs.retry': mayKeepUp,
  'failed-jobs.discard': mayKeepUp,
  'mails.list': mayKeepUp,
  'mails.read': mayReadMail,
  'mails.send-again': mayKeepUp,
  'upkeep.figures': mayKeepUp,
} satisfies Permissions

interface MailStanding {
  readonly state: MailState
  readonly mailServer: boolean
}

/** A mail leaves again only when it has not left, and when there is a way out. */
export function nextOnMail(actor: Actor, { state, mailServer }: MailStanding): string[] {
  const read = actor.kind === 'member' ? ['mails.read'] : []
  return mailServer && (state === 'kept' || state === 'failed') ? [...read, 'mails.send-again'] : read
}
