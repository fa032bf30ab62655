import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, Notice, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { isFullySignedIn } from '../actions/home.ts'
import { isFirstRun } from '../actions/first-run.ts'
import { signInWithPassword } from '../actions/sign-in-with-password.ts'
import { enter, faultsOf, going, nextOf, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'

export const signInPages: readonly Page[] = [
  { method: 'GET', path: '/sign-in', answer: open },
  { method: 'POST', path: '/sign-in', limit: { requests: 60, windowSeconds: 300 }, answer: post },
]

async function open(visit: Visit): Promise<PageAnswer> {
  const asOther = visit.query['again'] !== undefined
  if (!asOther && (await isFullySignedIn(visitorOf(visit)))) return { redirect: nextOf(visit) }
  if (await isFirstRun(visit.installation)) return { redirect: '/welcome' }
  return showForm(visit, [])
}

async function post(visit: Visit): Promise<PageAnswer> {
  const words = readForm(visit, { email: 'email', password: 'secret' })
  if (!words.ok) return showForm(visit, faultsOf(visit, words.refusal), words.refusal.status)
  const entry = await signInWithPassword(visitorOf(visit), words.value.email, words.value.password)
  if (!entry.ok) return showForm(visit, faultsOf(visit, entry.refusal), entry.refusal.status)
  return enter(entry.value, nextOf(visit))
}

function showForm(visit: Visit, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  const next = nextOf(visit)
  const title = say('people.sign-in.page.title')
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    path: going('/sign-in', next),
    scripts: ['passkey.js'],
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        {visit.query['signed-out'] !== undefined && <Notice>{say('people.sign-in.page.signed-out')}</Notice>}
        <PostForm action="/sign-in" label={say('people.sign-in.page.submit')}>
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            type="email"
            label={say('people.sign-in.field.email')}
            value={visit.form['email']}
            autoComplete="username"
            faults={faults}
          />
          <Field
            name="password"
            type="password"
            label={say('people.sign-in.field.password')}
            autoComplete="current-password"
            faults={faults}
          />
        </PostForm>
        <OtherWays visit={visit} next={next} />
      </>
    ),
  })
}

function OtherWays({ visit, next }: { readonly visit: Visit; readonly next: string }) {
  const say = wordsOf(visit)
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{say('people.sign-in.page.other-ways')}</h2>
      <div
        hidden
        data-passkey=""
        data-next={next}
        data-cancelled={say('people.sign-in.page.passkey.cancelled')}
      >
        <button type="button" className="main-action second">
          {say('people.sign-in.page.passkey')}
        </button>
        <p className="strength" role="status" />
      </div>
      <ul className="ways">
        <li>
          <a href={going('/sign-in/link', next)}>{say('people.sign-in.page.by-link')}</a>
        </li>
        <li>
          <a href="/sign-in/organisation">{say('people.sign-in.page.by-provider')}</a>
        </li>
        <li>
          <a href="/password/forgotten">{say('people.sign-in.page.forgotten')}</a>
        </li>
      </ul>
    </section>
  )
}
