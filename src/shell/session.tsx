import { createContext, use, type ReactNode } from 'react'
import { RequestRefused } from '#platform/contract/client.ts'
import { readSession, type CurrentSession } from '#rooms/people/sign-in/contract/session.ts'
import { addressIn, signInAddress } from './addresses.ts'
import { useQueryOf } from './api.tsx'
import type { Viewer } from './viewer.ts'

const SessionContext = createContext<CurrentSession | null>(null)

export const SessionProvider = (props: { session: CurrentSession; children: ReactNode }) => (
  <SessionContext value={props.session}>{props.children}</SessionContext>
)

export function useCurrentSession(): CurrentSession {
  const session = use(SessionContext)
  if (!session) throw new Error('The session is used before it is read')
  return session
}

const ViewerContext = createContext<Viewer | null>(null)

export const ViewerProvider = (props: { viewer: Viewer; children: ReactNode }) => (
  <ViewerContext value={props.viewer}>{props.children}</ViewerContext>
)

/** Who is signed in, and what they are in the organisation of the address. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('A screen of the organisation is shown outside it')
  return viewer
}

/** `at('settings/units')` is the address of a screen in the current organisation. */
export function useAddress(): (path: string) => string {
  const { organisation } = useViewer()
  return path => addressIn(organisation.publicCode, path)
}

export interface SessionReading {
  readonly session: CurrentSession | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** Reads the session; a stranger is sent to sign in and comes back where they were going. */
export function useSessionReading(): SessionReading {
  const { data, error, refetch } = useQueryOf(readSession, {})
  if (error instanceof RequestRefused && error.problem.status === 401) {
    window.location.replace(signInAddress(window.location.pathname + window.location.search))
    return { session: undefined, error: null, retry: () => {} }
  }
  return { session: data, error, retry: () => void refetch() }
}
