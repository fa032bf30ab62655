import { lazy } from 'react'
import type { Screen } from '../contributions.ts'
import { useViewer } from '../session.tsx'
import { Missing } from './missing.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

/** A contributed screen as the router wants it: its chunk on demand, and only for those it is for. */
export function roomScreen(screen: Screen) {
  const Content = lazy(screen.load)
  return function RoomScreen() {
    const viewer = useViewer()
    if (screen.who && !screen.who(viewer)) return <Missing />
    return (
      <ScreenBoundary>
        <Content />
      </ScreenBoundary>
    )
  }
}
