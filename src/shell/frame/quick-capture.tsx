import { ButtonLink } from '#design/action/button-link.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { shownTo } from '../contributions.ts'
import { useLanguage, useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { rooms } from '../rooms.ts'
import { useAddress, useViewer } from '../session.tsx'

/** What the rooms offer to note quickly; until one does, what it will be for. */
export const QuickCapture = (props: { open: boolean; onClose: () => void }) => {
  const t = useMessages(shellMessages)
  const language = useLanguage()
  const at = useAddress()
  const captures = shownTo(
    rooms.flatMap(room => room.captures ?? []),
    useViewer(),
  )
  return (
    <Dialog title={t('shell.capture.title')} {...props}>
      {captures.length === 0 ? (
        <EmptyState sentence={t('shell.capture.empty')} example={t('shell.capture.example')} />
      ) : (
        <Stack>
          {captures.map(capture => (
            <div key={capture.id}>
              <ButtonLink href={at(capture.path)}>{capture.title(language)}</ButtonLink>
              <p>{capture.summary(language)}</p>
            </div>
          ))}
        </Stack>
      )}
    </Dialog>
  )
}
