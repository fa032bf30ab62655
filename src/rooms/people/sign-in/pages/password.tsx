import { z } from 'zod'
import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { choosePassword, isLinkGood } from '../actions/use-link.ts'
import { judgePassword } from '../password-strength.ts'
import { enter, faultsOf, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'
import { showOver } from './link.tsx'

export const passwordPages: readonly Page[] = [
  { method: 'GET', path: '/password/:token', limit: { requests: 60, windowSeconds: 300 }, answer: look },
  { method: 'POST', path: '/password/:token', limit: { requests: 30, windowSeconds: 300 }, answer: choose },
  {
    method: 'POST',
    path: '/password/strength',
    acceptsJson: true,
    limit: { requests: 300, windowSeconds: 300 },
    answer: async visit => measure(visit),
  },
]

async function look(visit: Visit): Promise<PageAnswer> {
  const good = await isLinkGood(visitorOf(visit), visit.params['token'] ?? '', 'password')
  return good ? showForm(visit, []) : showOver(visit)
}

async function choose(visit: Visit): Promise<PageAnswer> {
  const words = readForm(visit, { password: 'secret' })
  if (!words.ok) return showForm(visit, faultsOf(visit, words.refusal), words.refusal.status)
  const token = visit.params['token'] ?? ''
  const entry = await choosePassword(visitorOf(visit), token, words.value.password)
  if (entry.ok) return enter(entry.value, '/')
  if (entry.refusal.status === 410) return showOver(visit)
  return showForm(visit, faultsOf(visit, entry.refusal), entry.refusal.status)
}

function showForm(visit: Visit, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  const title = say('people.sign-in.reset.title')
  return show(visit, {
    title,
    status,
    faulty: faults.length > 0,
    scripts: ['password-strength.js'],
    children: (
      <>
        <h1>{title}</h1>
        <FaultSummary locale={visit.locale} faults={faults} />
        <p>{say('people.sign-in.reset.text')}</p>
        <PostForm
          action={`/password/${visit.params['token'] ?? ''}`}
          label={say('people.sign-in.reset.submit')}
        >
          <Field
            name="password"
            type="password"
            label={say('people.sign-in.field.new-password')}
            hint={say('people.sign-in.field.new-password.hint')}
            autoComplete="new-password"
            strength={say('people.sign-in.field.strength')}
            faults={faults}
          />
        </PostForm>
      </>
    ),
  })
}

const measured = z.object({ password: z.string().max(256), words: z.array(z.string().max(200)).max(5) })

/** For the meter beside the field; nothing is kept. */
function measure(visit: Visit): PageAnswer {
  const sent = measured.safeParse(JSON.parse(visit.form['json'] ?? '{}'))
  if (!sent.success) return { json: {}, status: 422 }
  const { score } = judgePassword(sent.data.password, sent.data.words)
  const level = `people.sign-in.strength.${score as 0 | 1 | 2 | 3 | 4}` as const
  return { json: { score, sentence: wordsOf(visit)(level) } }
}
