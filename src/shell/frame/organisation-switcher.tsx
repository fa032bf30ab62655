import { ActionMenu } from '#design/action/action-menu.tsx'
import { homeOf } from '../addresses.ts'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useCurrentSession, useViewer } from '../session.tsx'
import { PlaceButton, PlaceName } from './place-button.tsx'

export const OrganisationSwitcher = () => {
  const t = useMessages(shellMessages)
  const { organisation } = useViewer()
  const { organisations } = useCurrentSession()
  if (organisations.length < 2) return <PlaceName name={organisation.name} />
  return (
    <ActionMenu
      label={t('shell.organisation.switch')}
      trigger={<PlaceButton name={organisation.name} />}
      entries={organisations.map(one => ({
        label: one.name,
        checked: one.publicCode === organisation.publicCode,
        href: homeOf(one.publicCode),
      }))}
    />
  )
}
