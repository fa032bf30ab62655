import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { passSecondFactor } from '../actions/pass-second-factor.ts'
import { ceremonyOf, faultsOf, going, nextOf, sessionCookies, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'

const path = '/sign-in/second-factor'

export const secondFactorPages: readonly Page[] = [
  { method: 'GET', path, answer: async visit => showForm(visit, []) },
  { method: 'POST', path, limit: { requests: 30, windowSeconds: 300 }, answer: post },
]

async function post(visit: Visit): Promise<PageAnswer> {
  const words = readForm(visit, { code: 'text' })
  if (!words.ok) return showForm(visit, faultsOf(visit, words.refusal), words.refusal.status)
  const passed = await passSecondFactor(visitorOf(visit), ceremonyOf(visit), words.value.code)
  if (!passed.ok) return showForm(visit, faultsOf(visit, passed.refusal), passed.refusal.status)
  return { redirect: nextOf(visit), cookies: sessionCookies(passed.value) }
}

function showForm(visit: Visit, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  const next = nextOf(visit)
  const title = say('people.sign-in.second-step.title')
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    path: going(path, next),
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        <p>{say('people.sign-in.second-step.text')}</p>
        <PostForm action={path} label={say('people.sign-in.second-step.submit')}>
          <input type="hidden" name="next" value={next} />
          <Field
            name="code"
            label={say('people.sign-in.field.code')}
            autoComplete="one-time-code"
            faults={faults}
          />
        </PostForm>
        <p>
          <a href={going('/sign-in', next)}>{say('people.sign-in.page.back')}</a>
        </p>
      </>
    ),
  })
}
