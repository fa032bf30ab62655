import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { languageCookie } from '#platform/http/request.ts'
import { PostForm } from '#platform/public-page/form.tsx'
import { isFirstRun } from '../actions/first-run.ts'
import { organisationsAtHome, signOut } from '../actions/home.ts'
import { lifetimes } from '../credential-lifetime.ts'
import { nextOf, noSessionCookie, show, visitorOf, wordsOf } from './door.ts'

export const homePages: readonly Page[] = [
  { method: 'GET', path: '/', answer: goHome },
  { method: 'POST', path: '/sign-out', answer: leave },
  { method: 'POST', path: '/language', answer: async visit => chooseLanguage(visit) },
]

/** Straight to work when there is one organisation; a choice when there are several. */
async function goHome(visit: Visit): Promise<PageAnswer> {
  const organisations = await organisationsAtHome(visitorOf(visit))
  if (!organisations) return { redirect: (await isFirstRun(visit.installation)) ? '/welcome' : '/sign-in' }
  const [first, second] = organisations
  if (first && !second) return { redirect: `/o/${first.publicCode}` }
  const say = wordsOf(visit)
  return show(visit, {
    title: say('people.sign-in.home.title'),
    children: (
      <>
        <h1>{say('people.sign-in.home.title')}</h1>
        {!first && <p>{say('people.sign-in.home.none')}</p>}
        <ul className="ways">
          {organisations.map(({ id, publicCode, name, demonstration }) => (
            <li key={id}>
              <a href={`/o/${publicCode}`}>{name}</a>{' '}
              {demonstration && say('people.sign-in.home.demonstration')}
            </li>
          ))}
        </ul>
        <PostForm action="/sign-out" label={say('people.sign-in.home.sign-out')} kind="main-action second" />
      </>
    ),
  })
}

async function leave(visit: Visit): Promise<PageAnswer> {
  await signOut(visitorOf(visit))
  return { redirect: '/sign-in?signed-out', cookies: [noSessionCookie] }
}

function chooseLanguage(visit: Visit): PageAnswer {
  const value = visit.form['locale'] === 'en' ? 'en' : 'fr'
  return {
    redirect: nextOf(visit),
    cookies: [{ name: languageCookie, value, maxAgeSeconds: lifetimes.device / 1000 }],
  }
}
