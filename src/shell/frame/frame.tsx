import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useNavigateTo } from '#design/root/navigation.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress, useViewer } from '../session.tsx'
import { letterOfVerb, pathOfVerb, settingsLetter, verbs } from '../verbs.ts'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import styles from './frame.module.css'
import { HelpDialog } from './help-dialog.tsx'
import { Palette } from './palette.tsx'
import type { Panel } from './panels.ts'
import { QuickCapture } from './quick-capture.tsx'
import { Rail } from './rail.tsx'
import { useShortcuts } from './shortcuts.ts'
import { TopBar } from './top-bar.tsx'
import { UnsavedGuard } from './unsaved-guard.tsx'
import { useClosesOnMove } from './use-closes-on-move.ts'

const focusSearch = () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus()

function useFrameShortcuts(open: (panel: Panel) => void) {
  const go = useNavigateTo()
  const at = useAddress()
  const moves = verbs.map(verb => [`g ${letterOfVerb[verb]}`, () => go(at(pathOfVerb(verb)))] as const)
  useShortcuts({
    'ctrl+k': () => open('palette'),
    n: () => open('capture'),
    '?': () => open('help'),
    '/': focusSearch,
    [`g ${settingsLetter}`]: () => go(at('settings')),
    ...Object.fromEntries(moves),
  })
}

/** What stays around every screen of an organisation. */
export const Frame = () => {
  const t = useMessages(shellMessages)
  const { organisation } = useViewer()
  const [panel, setPanel] = useState<Panel | null>(null)
  const close = () => setPanel(null)
  useFrameShortcuts(setPanel)
  useClosesOnMove(close)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <aside className={styles.side}>
        <Rail />
      </aside>
      <div className={styles.main}>
        <TopBar onOpen={setPanel} />
        {organisation.demonstration && <DemonstrationBanner />}
        <main id="content" className={styles.content} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Palette open={panel === 'palette'} onClose={close} />
      <QuickCapture open={panel === 'capture'} onClose={close} />
      <HelpDialog open={panel === 'help'} onClose={close} />
      <UnsavedGuard />
    </div>
  )
}
