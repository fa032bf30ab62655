import { IconButton } from '#design/action/icon-button.tsx'
import { PopPanel } from '#design/overlay/pop-panel.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'

export const Notifications = () => {
  const t = useMessages(shellMessages)
  const name = t('shell.notifications')
  return (
    <PopPanel label={name} position="bottom-end" trigger={<IconButton icon="bell" label={name} />}>
      <p>{t('shell.notifications.empty')}</p>
    </PopPanel>
  )
}
