import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { IconButton } from '#design/action/icon-button.tsx'
import { KeyHint } from '#design/display/key-hint.tsx'
import { Icon } from '#design/icons/icon.tsx'
import { Drawer } from '#design/overlay/drawer.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'
import type { Panel } from './panels.ts'
import { Notifications } from './notifications.tsx'
import { ProfileMenu } from './profile-menu.tsx'
import { Rail } from './rail.tsx'
import styles from './top-bar.module.css'
import { useClosesOnMove } from './use-closes-on-move.ts'
import { Wordmark } from './wordmark.tsx'

const SmallScreenMenu = () => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const [open, setOpen] = useState(false)
  useClosesOnMove(() => setOpen(false))
  return (
    <>
      <span className={styles.small}>
        <IconButton icon="menu" label={t('shell.menu')} onClick={() => setOpen(true)} />
        <Wordmark href={at('')} />
      </span>
      <Drawer title={t('shell.name')} open={open} onClose={() => setOpen(false)} side="start">
        <Rail inDrawer />
      </Drawer>
    </>
  )
}

export const TopBar = ({ onOpen }: { onOpen: (panel: Panel) => void }) => {
  const t = useMessages(shellMessages)
  return (
    <header className={styles.bar}>
      <SmallScreenMenu />
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Control+K"
        onClick={() => onOpen('palette')}
      >
        <Icon name="search" size={16} />
        <span>{t('shell.palette.open')}</span>
        <span aria-hidden="true">
          <KeyHint keys="Ctrl+K" />
        </span>
      </button>
      <Button small icon="edit" onClick={() => onOpen('capture')}>
        {t('shell.capture')}
      </Button>
      <Notifications />
      <span className={styles.large}>
        <IconButton icon="help" label={t('shell.help')} onClick={() => onOpen('help')} />
      </span>
      <ProfileMenu onHelp={() => onOpen('help')} />
    </header>
  )
}
