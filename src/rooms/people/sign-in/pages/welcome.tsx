import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { FaultSummary, Field, PostForm, type Fault } from '#platform/public-page/form.tsx'
import { checkSetupToken, createFirstOrganisation, isFirstRun } from '../actions/first-run.ts'
import { signInWithPassword } from '../actions/sign-in-with-password.ts'
import { visitDemonstration, type PrepareDemonstration } from '../actions/visit-demonstration.ts'
import { enter, faultsOf, sessionCookies, show, visitorOf, wordsOf } from './door.ts'
import { readForm } from './form-words.ts'

const limit = { requests: 30, windowSeconds: 300 }

/** The first minutes: two doors. Once there is an organisation, the welcome leads to the sign-in page. */
export const welcomePages = (prepare: PrepareDemonstration | null): readonly Page[] => [
  { method: 'GET', path: '/welcome', answer: open },
  { method: 'POST', path: '/welcome', limit, answer: create },
  { method: 'POST', path: '/demonstration', limit, answer: visit => demonstrate(visit, prepare) },
]

const open = async (visit: Visit): Promise<PageAnswer> =>
  (await isFirstRun(visit.installation)) ? showDoors(visit, []) : { redirect: '/sign-in' }

async function create(visit: Visit): Promise<PageAnswer> {
  const { installation, locale } = visit
  if (!(await isFirstRun(installation))) return { redirect: '/sign-in' }
  const words = readForm(visit, {
    token: 'secret',
    organisation: 'text',
    name: 'text',
    email: 'email',
    password: 'secret',
  })
  if (!words.ok) return showDoors(visit, faultsOf(visit, words.refusal), words.refusal.status)
  const { token, ...given } = words.value
  const allowed = await checkSetupToken(installation, token)
  if (!allowed.ok) return showDoors(visit, faultsOf(visit, allowed.refusal), allowed.refusal.status)
  const created = await createFirstOrganisation(installation, { ...given, locale })
  if (!created.ok) return showDoors(visit, faultsOf(visit, created.refusal), created.refusal.status)
  const entry = await signInWithPassword(visitorOf(visit), given.email, given.password)
  return entry.ok ? enter(entry.value, `/o/${created.value.publicCode}`) : { redirect: '/sign-in' }
}

async function demonstrate(visit: Visit, prepare: PrepareDemonstration | null): Promise<PageAnswer> {
  const visited = await visitDemonstration(visitorOf(visit), prepare)
  if (visited.ok)
    return { redirect: `/o/${visited.value.publicCode}`, cookies: sessionCookies(visited.value.session) }
  if (visited.refusal.status === 403) return { redirect: '/sign-in' }
  return showDoors(visit, faultsOf(visit, visited.refusal), visited.refusal.status)
}

function showDoors(visit: Visit, faults: readonly Fault[], status = 200): PageAnswer {
  const say = wordsOf(visit)
  return show(visit, {
    title: say('people.sign-in.welcome.title'),
    status,
    path: '/welcome',
    faulty: faults.length > 0,
    scripts: ['password-strength.js'],
    children: (
      <>
        <h1>{say('people.sign-in.welcome.title')}</h1>
        <p>{say('people.sign-in.welcome.text')}</p>
        <FaultSummary locale={visit.locale} faults={faults} />
        <div className="doors">
          <section aria-labelledby="visit">
            <h2 id="visit">{say('people.sign-in.welcome.visit.title')}</h2>
            <p>{say('people.sign-in.welcome.visit.text')}</p>
            <PostForm
              action="/demonstration"
              label={say('people.sign-in.welcome.visit.submit')}
              kind="main-action second"
            />
          </section>
          <section aria-labelledby="create">
            <h2 id="create">{say('people.sign-in.welcome.create.title')}</h2>
            <p>{say('people.sign-in.welcome.create.text')}</p>
            <CreationForm visit={visit} faults={faults} />
          </section>
        </div>
      </>
    ),
  })
}

function CreationForm({ visit, faults }: { readonly visit: Visit; readonly faults: readonly Fault[] }) {
  const say = wordsOf(visit)
  const { form } = visit
  return (
    <PostForm action="/welcome" label={say('people.sign-in.welcome.create.submit')}>
      <Field
        name="token"
        label={say('people.sign-in.field.setup-token')}
        hint={say('people.sign-in.field.setup-token.hint')}
        value={form['token'] ?? visit.query['token']}
        autoComplete="off"
        faults={faults}
      />
      <Field
        name="organisation"
        label={say('people.sign-in.field.organisation')}
        value={form['organisation']}
        autoComplete="organization"
        faults={faults}
      />
      <Field
        name="name"
        label={say('people.sign-in.field.name')}
        value={form['name']}
        autoComplete="name"
        faults={faults}
      />
      <Field
        name="email"
        type="email"
        label={say('people.sign-in.field.email')}
        value={form['email']}
        autoComplete="email"
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
