import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { archiveProcess, restoreProcess, type OrganisationProcess } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'

/** Archives a process, or brings it back; the one takes the other back from the message. */
export const ProcessClosing = ({ process, onDone }: { process: OrganisationProcess; onDone: () => void }) => {
  const t = useMessages(organisationMessages)
  const sentenceOf = useSentenceOf()
  const archiving = useMutationOf(archiveProcess)
  const restoring = useMutationOf(restoreProcess)
  const params = { processId: process.id }
  const onError = (error: Error) => toast(sentenceOf(error), { tone: 'problem' })
  const restore = (revision: number) =>
    restoring.mutate(
      { params, body: { revision } },
      { onError, onSuccess: () => toast(t('people.organisation.done.restored', { name: process.name })) },
    )
  const archive = () =>
    archiving.mutate(
      { params, body: { revision: process.revision } },
      {
        onError,
        onSuccess: ({ revision }) => {
          toast(t('people.organisation.done.archived', { name: process.name }), {
            undo: () => restore(revision),
          })
          onDone()
        },
      },
    )
  if (process.may.includes('processes.archive'))
    return (
      <Button kind="danger" working={archiving.isPending} onClick={archive}>
        {t('people.organisation.process.archive')}
      </Button>
    )
  if (!process.may.includes('processes.restore')) return null
  return (
    <Button
      onClick={() => {
        restore(process.revision)
        onDone()
      }}
    >
      {t('people.organisation.process.restore')}
    </Button>
  )
}
