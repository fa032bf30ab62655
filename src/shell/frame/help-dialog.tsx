import { DefinitionList } from '#design/display/definition-list.tsx'
import { KeyHint } from '#design/display/key-hint.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { letterOfVerb, settingsLetter, verbs } from '../verbs.ts'

/** Every shortcut of the application, from the same table that makes them work. */
export const HelpDialog = (props: { open: boolean; onClose: () => void }) => {
  const t = useMessages(shellMessages)
  const items = [
    { term: t('shell.help.palette'), value: <KeyHint keys="Ctrl+K" /> },
    { term: t('shell.help.capture'), value: <KeyHint keys="n" /> },
    { term: t('shell.help.search'), value: <KeyHint keys="/" /> },
    { term: t('shell.help.this'), value: <KeyHint keys="?" /> },
    ...verbs.map(verb => ({
      term: t(`shell.verb.${verb}`),
      value: <KeyHint keys={`g ${letterOfVerb[verb]}`} />,
    })),
    { term: t('shell.settings'), value: <KeyHint keys={`g ${settingsLetter}`} /> },
    { term: t('shell.help.rows'), value: <KeyHint keys="↑ ↓ j k" /> },
    { term: t('shell.help.open-row'), value: <KeyHint keys="⏎" /> },
    { term: t('shell.help.select-row'), value: <KeyHint keys="␣" /> },
  ]
  return (
    <Dialog title={t('shell.help')} {...props}>
      <DefinitionList items={items} />
    </Dialog>
  )
}
