import { ActionMenu, type MenuEntry } from '#design/action/action-menu.tsx'
import { IconButton } from '#design/action/icon-button.tsx'
import { useColorScheme, type ColorSchemeChoice } from '#design/root/color-scheme.ts'
import { changePreferences, closeSession } from '#rooms/people/sign-in/contract/session.ts'
import { useMutationOf } from '../api.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress, useCurrentSession, useViewer } from '../session.tsx'

const languages = { fr: 'shell.language.french', en: 'shell.language.english' } as const
const themes = { light: 'shell.theme.light', dark: 'shell.theme.dark', auto: 'shell.theme.auto' } as const

/** The theme is kept on the machine, for the first paint, and with the person, for their other machines. */
function usePreferenceEntries(): MenuEntry[] {
  const t = useMessages(shellMessages)
  const { person } = useViewer()
  const { choice, choose } = useColorScheme()
  const change = useMutationOf(changePreferences)
  const pickTheme = (theme: ColorSchemeChoice) => {
    choose(theme)
    change.mutate({ body: { theme } })
  }
  return [
    ...(['fr', 'en'] as const).map((locale, rank) => ({
      separated: rank === 0,
      label: t(languages[locale]),
      checked: person.locale === locale,
      onSelect: () => change.mutate({ body: { locale } }),
    })),
    ...(['light', 'dark', 'auto'] as const).map((theme, rank) => ({
      separated: rank === 0,
      label: t(themes[theme]),
      checked: choice === theme,
      onSelect: () => pickTheme(theme),
    })),
  ]
}

export const ProfileMenu = ({ onHelp }: { onHelp: () => void }) => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const { person } = useViewer()
  const { sessionId } = useCurrentSession()
  const preferences = usePreferenceEntries()
  const leave = useMutationOf(closeSession, { onDone: () => window.location.assign('/sign-in') })
  return (
    <ActionMenu
      position="bottom-end"
      label={person.name}
      trigger={<IconButton icon="person" label={t('shell.profile')} />}
      entries={[
        { label: t('shell.profile.open'), href: at('profile') },
        ...preferences,
        { label: t('shell.help'), separated: true, onSelect: onHelp },
        { label: t('shell.sign-out'), onSelect: () => leave.mutate({ params: { sessionId } }) },
      ]}
    />
  )
}
