import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { askForLink } from '../actions/ask-for-link.ts'
import { isLinkGood, signInWithLink } from '../actions/use-link.ts'
import type { LinkPurpose } from '../data/personal-links.ts'
import { enter, faultsOf, going, nextOf, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'

const asking = { requests: 20, windowSeconds: 900 }

export const linkPages: readonly Page[] = [
  { method: 'GET', path: '/sign-in/link', answer: async visit => showForm(visit, 'sign-in', []) },
  { method: 'POST', path: '/sign-in/link', limit: asking, answer: visit => ask(visit, 'sign-in') },
  { method: 'GET', path: '/password/forgotten', answer: async visit => showForm(visit, 'password', []) },
  { method: 'POST', path: '/password/forgotten', limit: asking, answer: visit => ask(visit, 'password') },
  { method: 'GET', path: '/sign-in/link/:token', limit: { requests: 60, windowSeconds: 300 }, answer: look },
  { method: 'POST', path: '/sign-in/link/:token', limit: { requests: 30, windowSeconds: 300 }, answer: use },
]

const pathOf = { 'sign-in': '/sign-in/link', password: '/password/forgotten' } as const

/** The same page whatever the address: it says what was done, not who exists. */
async function ask(visit: Visit, purpose: LinkPurpose): Promise<PageAnswer> {
  const words = readForm(visit, { email: 'email' })
  if (!words.ok) return showForm(visit, purpose, faultsOf(visit, words.refusal), words.refusal.status)
  await askForLink(visitorOf(visit), words.value.email, purpose)
  const say = wordsOf(visit)
  return show(visit, {
    title: say('people.sign-in.link.sent.title'),
    path: pathOf[purpose],
    children: (
      <>
        <h1>{say('people.sign-in.link.sent.title')}</h1>
        <p>{say('people.sign-in.link.sent.text')}</p>
        <p>
          <a href={going('/sign-in', nextOf(visit))}>{say('people.sign-in.page.back')}</a>
        </p>
      </>
    ),
  })
}

function showForm(visit: Visit, purpose: LinkPurpose, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  const isSignIn = purpose === 'sign-in'
  const title = say(isSignIn ? 'people.sign-in.link.title' : 'people.sign-in.forgotten.title')
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    path: pathOf[purpose],
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        <p>{say(isSignIn ? 'people.sign-in.link.text' : 'people.sign-in.forgotten.text')}</p>
        <PostForm action={pathOf[purpose]} label={say('people.sign-in.link.submit')}>
          <Field
            name="email"
            type="email"
            label={say('people.sign-in.field.email')}
            value={visit.form['email']}
            autoComplete="username"
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

/** Looking uses nothing up: mail software looks at every link. */
async function look(visit: Visit): Promise<PageAnswer> {
  const token = visit.params['token'] ?? ''
  if (!(await isLinkGood(visitorOf(visit), token, 'sign-in'))) return showOver(visit)
  const say = wordsOf(visit)
  return show(visit, {
    title: say('people.sign-in.link.confirm.title'),
    children: (
      <>
        <h1>{say('people.sign-in.link.confirm.title')}</h1>
        <p>{say('people.sign-in.link.confirm.text')}</p>
        <PostForm action={`/sign-in/link/${token}`} label={say('people.sign-in.page.submit')} />
      </>
    ),
  })
}

async function use(visit: Visit): Promise<PageAnswer> {
  const entry = await signInWithLink(visitorOf(visit), visit.params['token'] ?? '')
  return entry.ok ? enter(entry.value, '/') : showOver(visit)
}

export function showOver(visit: Visit): PageAnswer {
  const say = wordsOf(visit)
  return show(visit, {
    title: say('people.sign-in.link.over.title'),
    status: 410,
    path: '/sign-in',
    children: (
      <>
        <h1>{say('people.sign-in.link.over.title')}</h1>
        <p>{say('people.sign-in.refusal.link-over')}</p>
        <p>
          <a className="button" href="/sign-in">
            {say('people.sign-in.page.back')}
          </a>
        </p>
      </>
    ),
  })
}
