import { verifyAudit } from '#platform/audit/verify.ts'
import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { failedJobs } from '#platform/jobs/failed.ts'
import { done } from '#platform/result.ts'
import { nextAmong } from '#platform/actor.ts'
import { version } from '#platform/version.ts'
import { discardJob, exportTrail, retryJob, sendMailAgain } from './actions.ts'
import * as contract from './contract.ts'
import { trailPage } from './data/audit.ts'
import { storedFigures } from './data/figures.ts'
import { findMail, mailPage } from './data/mails.ts'
import type { StoredMail } from './mail.ts'
import { nextOnMail, upkeepPermissions as may } from './permissions.ts'

const presentMail = ({ actor, installation }: MemberContext, mail: StoredMail): contract.MailLine => ({
  ...mail,
  may: nextOnMail(actor, { state: mail.state, mailServer: installation.config.mail !== null }),
})

const headOf = (text: string | undefined) => {
  const [sequence = '', hash = ''] = text?.split(':') ?? []
  return text ? { sequence: Number(sequence), hash: Buffer.from(hash, 'hex') } : undefined
}

const trail: readonly Route[] = [
  memberRoute(contract.listAudit, {
    may: may['audit.list'],
    place: wholeOrganisation,
    act: async ({ db, scope }, { query: { cursor, limit, ...filter } }) =>
      done(await trailPage(db, scope, filter, { cursor, limit })),
  }),
  memberRoute(contract.exportAudit, {
    may: may['audit.export'],
    place: wholeOrganisation,
    act: (context, { query }) => exportTrail(context, query),
  }),
  memberRoute(contract.verifyAudit, {
    may: may['audit.verify'],
    place: wholeOrganisation,
    act: async ({ db, scope }, { query }) => {
      const { head, breaks, ...rest } = await verifyAudit(db, scope, headOf(query.head))
      return done({ ...rest, head: { ...head, hash: head.hash.toString('hex') }, breaks: [...breaks] })
    },
  }),
]

const jobs: readonly Route[] = [
  memberRoute(contract.listFailedJobs, {
    may: may['failed-jobs.list'],
    place: wholeOrganisation,
    act: async ({ db, scope, actor, organisationPlace }) => {
      const next = nextAmong(may, ['failed-jobs.retry', 'failed-jobs.discard'], actor, organisationPlace)
      const items = (await failedJobs(db, scope)).map(job => ({
        ...job,
        announcedAt: job.announcedAt.toISOString(),
        failedAt: job.failedAt.toISOString(),
        may: next,
      }))
      return done({ items, nextCursor: null })
    },
  }),
  memberRoute(contract.retryJob, {
    may: may['failed-jobs.retry'],
    place: wholeOrganisation,
    act: (context, { params }) => retryJob(context, params.jobId),
  }),
  memberRoute(contract.discardJob, {
    may: may['failed-jobs.discard'],
    place: wholeOrganisation,
    act: (context, { params }) => discardJob(context, params.jobId),
  }),
]

/** A mail stands nowhere but in its organisation; one that is not there is a 404 for everybody. */
const placeOfMail = async (
  context: MemberContext,
  { params }: { readonly params: { readonly mailId: string } },
) => ((await findMail(context.db, context.scope, params.mailId)) ? context.organisationPlace : null)

const mails: readonly Route[] = [
  memberRoute(contract.listMails, {
    may: may['mails.list'],
    place: wholeOrganisation,
    act: async (context, { query }) => {
      const { items, nextCursor } = await mailPage(context.db, context.scope, query)
      return done({ items: items.map(mail => presentMail(context, mail)), nextCursor })
    },
  }),
  memberRoute(contract.readMail, {
    may: may['mails.read'],
    place: placeOfMail,
    act: async (context, { params }) => {
      const { text, html, holdsLink, ...mail } = (await findMail(context.db, context.scope, params.mailId))!
      // With a mail server the link is for the one it was sent to; without, somebody has to hand it over.
      const hidden = holdsLink && context.installation.config.mail !== null
      return done({ ...presentMail(context, mail), text: hidden ? '' : text, html: hidden ? '' : html })
    },
  }),
  memberRoute(contract.sendMailAgain, {
    may: may['mails.send-again'],
    place: placeOfMail,
    act: async (context, { params }) => {
      const result = await sendMailAgain(context, params.mailId)
      return result.ok ? done(presentMail(context, result.value)) : result
    },
  }),
]

export const upkeepRoutes: readonly Route[] = [
  ...trail,
  ...jobs,
  ...mails,
  memberRoute(contract.readFigures, {
    may: may['upkeep.figures'],
    place: wholeOrganisation,
    act: async ({ db, scope, installation: { config } }) =>
      done({
        version,
        mailServer: config.mail !== null,
        fileStorage: config.files.kind,
        ...(await storedFigures(db, scope)),
      }),
  }),
]
