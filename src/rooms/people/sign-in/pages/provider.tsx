import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import type { Refusal } from '#platform/refusal.ts'
import { providersOf } from '../actions/providers-of.ts'
import { leaveForProvider, returnFromProvider } from '../actions/sign-in-with-provider.ts'
import {
  ceremonyCookieOf,
  ceremonyOf,
  faultsOf,
  going,
  nextOf,
  sessionCookies,
  show,
  visitorOf,
  wordsOf,
} from './door.ts'
import { readForm } from './form-words.ts'

const limit = { requests: 60, windowSeconds: 300 }

/** Leaving is a link and not a form: browsers forbid a form to end on another site. */
export const providerPages: readonly Page[] = [
  { method: 'GET', path: '/sign-in/organisation', answer: async visit => showCodeForm(visit, []) },
  { method: 'POST', path: '/sign-in/organisation', limit, answer: find },
  { method: 'GET', path: '/sign-in/o/:code', limit, answer: choose },
  { method: 'GET', path: '/sign-in/with/:provider', limit, answer: leave },
  { method: 'GET', path: '/sign-in/with/:provider/return', limit, answer: comeBack },
]

function showCodeForm(visit: Visit, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  const title = say('people.sign-in.provider.title')
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        <p>{say('people.sign-in.provider.text')}</p>
        <PostForm action="/sign-in/organisation" label={say('people.sign-in.second-step.submit')}>
          <Field
            name="code"
            label={say('people.sign-in.field.organisation-code')}
            hint={say('people.sign-in.field.organisation-code.hint')}
            value={visit.form['code']}
            autoComplete="organization"
            faults={faults}
          />
        </PostForm>
        <p>
          <a href="/sign-in">{say('people.sign-in.page.back')}</a>
        </p>
      </>
    ),
  })
}

async function find(visit: Visit): Promise<PageAnswer> {
  const words = readForm(visit, { code: 'text' })
  if (!words.ok) return showCodeForm(visit, faultsOf(visit, words.refusal), words.refusal.status)
  return { redirect: `/sign-in/o/${encodeURIComponent(words.value.code.toLowerCase())}` }
}

async function choose(visit: Visit): Promise<PageAnswer> {
  const say = wordsOf(visit)
  const providers = await providersOf(visitorOf(visit), visit.params['code'] ?? '')
  return show(visit, {
    title: say('people.sign-in.provider.title'),
    children: (
      <>
        <h1>{say('people.sign-in.provider.title')}</h1>
        {providers.length === 0 && <p>{say('people.sign-in.provider.none')}</p>}
        {providers.map(({ id, label }) => (
          <p key={id}>
            <a className="button main-action" href={going(`/sign-in/with/${id}`, nextOf(visit))}>
              {say('people.sign-in.provider.with', { label })}
            </a>
          </p>
        ))}
        <p>
          <a href="/sign-in">{say('people.sign-in.page.back')}</a>
        </p>
      </>
    ),
  })
}

const uuid = /^[0-9a-f-]{36}$/

async function leave(visit: Visit): Promise<PageAnswer> {
  const id = visit.params['provider'] ?? ''
  if (!uuid.test(id)) return { redirect: '/sign-in' }
  const left = await leaveForProvider(visitorOf(visit), id, nextOf(visit))
  if (!left.ok) return showFailure(visit, left.refusal)
  return { redirect: left.value.address, cookies: [ceremonyCookieOf(left.value.ceremonyToken)] }
}

async function comeBack(visit: Visit): Promise<PageAnswer> {
  const id = visit.params['provider'] ?? ''
  const address = new URL(visit.path, visit.installation.publicUrl())
  const arrived = await returnFromProvider(visitorOf(visit), ceremonyOf(visit), id, address)
  if (!arrived.ok) return showFailure(visit, arrived.refusal)
  return { redirect: arrived.value.next, cookies: sessionCookies(arrived.value.session) }
}

function showFailure(visit: Visit, refusal: Refusal): PageAnswer {
  const say = wordsOf(visit)
  const title = say('people.sign-in.provider.failed.title')
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
