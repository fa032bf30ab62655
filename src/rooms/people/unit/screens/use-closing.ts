import { RequestRefused } from '#platform/contract/client.ts'
import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { archiveUnit, restoreUnit, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'

/** Archiving asks first and can be taken back from the message that says it was done. */
export function useClosing(unit: Unit) {
  const t = useMessages(unitMessages)
  const sentenceOf = useSentenceOf()
  const archiving = useMutationOf(archiveUnit)
  const restoring = useMutationOf(restoreUnit)
  const params = { unitId: unit.id }

  const restore = async (revision = unit.revision): Promise<void> => {
    try {
      await restoring.mutateAsync({ params, body: { revision } })
      toast(t('people.unit.done.restored', { name: unit.name }))
    } catch (error) {
      toast(sentenceOf(error), { tone: 'problem' })
    }
  }

  const close = async (withUnitsBelow: boolean): Promise<void> => {
    try {
      const { unit: closed } = await archiving.mutateAsync({
        params,
        body: { revision: unit.revision, withUnitsBelow },
      })
      toast(t('people.unit.done.archived', { name: unit.name }), {
        undo: () => void restore(closed.revision),
      })
    } catch (error) {
      if (!hasUnitsBelow(error)) return toast(sentenceOf(error), { tone: 'problem' })
      const agreed = await confirm({
        title: t('people.unit.confirm.archive-below.title', { name: unit.name }),
        text: t('people.unit.confirm.archive-below.text'),
        action: t('people.unit.confirm.archive-below.action'),
        danger: true,
      })
      if (agreed) await close(true)
    }
  }

  const archive = async (): Promise<void> => {
    const agreed = await confirm({
      title: t('people.unit.confirm.archive.title', { name: unit.name }),
      text: t('people.unit.confirm.archive.text'),
      action: t('people.unit.screen.archive'),
      danger: true,
    })
    if (agreed) await close(false)
  }

  return { archive, restore: () => restore() }
}

const hasUnitsBelow = (error: unknown): boolean =>
  error instanceof RequestRefused && error.problem.code === 'people.unit.refusal.has-children'
