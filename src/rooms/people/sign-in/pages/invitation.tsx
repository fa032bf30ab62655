import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { readInvitationToken } from '#rooms/people/member/invitation.ts'
import {
  acceptAsMyself,
  acceptAsNewPerson,
  showInvitation,
  type Invited,
  type ShownInvitation,
} from '../actions/accept-invitation.ts'
import { faultsOf, going, sessionCookies, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'

const path = '/invitation/:token'

export const invitationPages: readonly Page[] = [
  { method: 'GET', path, limit: { requests: 60, windowSeconds: 300 }, answer: open },
  { method: 'POST', path, limit: { requests: 30, windowSeconds: 300 }, answer: accept },
]

/** The link names its organisation; the secret is looked up under that organisation's policy. */
async function invitedBy(visit: Visit): Promise<Result<Invited>> {
  const token = readInvitationToken(visit.params['token'] ?? '')
  const entry = token && (await visit.installation.directory.byCode(token.publicCode))
  if (!token || !entry) return refused(notFound('people.member.refusal.no-such-invitation'))
  return done({ organisationId: entry.id, publicCode: token.publicCode, secret: token.secret })
}

async function open(visit: Visit): Promise<PageAnswer> {
  const invited = await invitedBy(visit)
  const shown = invited.ok ? await showInvitation(visitorOf(visit), invited.value) : invited
  return shown.ok ? showForm(visit, shown.value, []) : showOver(visit, shown.refusal)
}

async function accept(visit: Visit): Promise<PageAnswer> {
  const invited = await invitedBy(visit)
  if (!invited.ok) return showOver(visit, invited.refusal)
  const visitor = visitorOf(visit)
  const shown = await showInvitation(visitor, invited.value)
  if (!shown.ok) return showOver(visit, shown.refusal)
  const redirect = `/o/${invited.value.publicCode}`
  if (shown.value.account === 'elsewhere') return showForm(visit, shown.value, [])
  if (shown.value.account === 'here') {
    const accepted = await acceptAsMyself(visitor, invited.value)
    return accepted.ok ? { redirect } : showOver(visit, accepted.refusal)
  }
  const words = readForm(visit, { name: 'text', password: 'secret' })
  if (!words.ok) return showForm(visit, shown.value, faultsOf(visit, words.refusal), words.refusal.status)
  const joined = await acceptAsNewPerson(visitor, invited.value, words.value)
  if (joined.ok) return { redirect, cookies: sessionCookies(joined.value) }
  if (joined.refusal.fields)
    return showForm(visit, shown.value, faultsOf(visit, joined.refusal), joined.refusal.status)
  return showOver(visit, joined.refusal)
}

function showForm(
  visit: Visit,
  invitation: ShownInvitation,
  faults: readonly Fault[],
  status = 200,
): PageAnswer {
  const say = wordsOf(visit)
  const { organisationName: organisation, invitedByName: inviter, email, account } = invitation
  const title = say('people.sign-in.invitation.title', { organisation })
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    sender: organisation,
    scripts: account === 'none' ? ['password-strength.js'] : [],
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        <p>
          {inviter
            ? say('people.sign-in.invitation.from', { inviter, organisation })
            : say('people.sign-in.invitation.plain', { organisation })}
        </p>
        <p>{say('people.sign-in.invitation.address', { email })}</p>
        {account === 'none' && <NewAccount visit={visit} invitation={invitation} faults={faults} />}
        {account === 'here' && (
          <PostForm action={visit.path} label={say('people.sign-in.invitation.accept')} />
        )}
        {account === 'elsewhere' && (
          <>
            <p>{say('people.sign-in.invitation.known')}</p>
            <p>
              <a className="button main-action" href={`${going('/sign-in', visit.path)}&again`}>
                {say('people.sign-in.invitation.sign-in')}
              </a>
            </p>
          </>
        )}
      </>
    ),
  })
}

interface NewAccountProps {
  readonly visit: Visit
  readonly invitation: ShownInvitation
  readonly faults: readonly Fault[]
}

function NewAccount({ visit, invitation, faults }: NewAccountProps) {
  const say = wordsOf(visit)
  return (
    <PostForm action={visit.path} label={say('people.sign-in.invitation.join')}>
      <input type="hidden" name="email" value={invitation.email} autoComplete="username" />
      <Field
        name="name"
        label={say('people.sign-in.field.name')}
        value={visit.form['name'] ?? invitation.name}
        autoComplete="name"
        faults={faults}
      />
      <Field
        name="password"
        type="password"
        label={say('people.sign-in.field.password')}
        hint={say('people.sign-in.field.new-password.hint')}
        autoComplete="new-password"
        strength={say('people.sign-in.field.strength')}
        faults={faults}
      />
    </PostForm>
  )
}

function showOver(visit: Visit, refusal: Refusal): PageAnswer {
  const say = wordsOf(visit)
  const title = say('people.sign-in.invitation.over.title')
  return show(visit, {
    title,
    status: refusal.status,
    path: '/sign-in',
    children: (
      <>
        <h1>{title}</h1>
        {faultsOf(visit, refusal).map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a className="button" href="/sign-in">
            {say('people.sign-in.page.back')}
          </a>
        </p>
      </>
    ),
  })
}
