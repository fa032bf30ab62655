import { Component, Suspense, type ReactNode } from 'react'
import { Button } from '#design/action/button.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'

const Failed = () => {
  const t = useMessages(shellMessages)
  return (
    <Notice
      tone="problem"
      title={t('shell.failed.title')}
      actions={<Button onClick={() => window.location.reload()}>{t('shell.reload')}</Button>}
    >
      {t('shell.failed.text')}
    </Notice>
  )
}

/** A class, because only a class of React can catch what breaks below it. */
class Catch extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Failed /> : this.props.children
  }
}

/** A screen that breaks, or whose chunk does not come, leaves the rest of the application standing. */
export const ScreenBoundary = ({ children }: { children: ReactNode }) => (
  <Catch>
    <Suspense fallback={<Skeleton lines={6} />}>{children}</Suspense>
  </Catch>
)
