import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { discardJob, retryJob, type FailedJob } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'

/** On one job or several; the first refusal stops the rest and is said. */
export function useJobActs() {
  const t = useMessages(upkeepMessages)
  const sentenceOf = useSentenceOf()
  const retrying = useMutationOf(retryJob)
  const discarding = useMutationOf(discardJob)

  const each = async (jobs: readonly FailedJob[], act: (jobId: string) => Promise<unknown>, said: string) => {
    try {
      for (const { id } of jobs) await act(id)
      toast(said)
    } catch (error) {
      toast(sentenceOf(error), { tone: 'problem' })
    }
  }

  const retry = (jobs: readonly FailedJob[]) =>
    each(
      jobs,
      jobId => retrying.mutateAsync({ params: { jobId } }),
      t('people.upkeep.jobs.retried', { count: jobs.length }),
    )

  const discard = async (jobs: readonly FailedJob[]) => {
    const agreed = await confirm({
      title: t('people.upkeep.jobs.discard.title', { count: jobs.length }),
      text: t('people.upkeep.jobs.discard.text', { count: jobs.length }),
      action: t('people.upkeep.jobs.discard'),
      danger: true,
    })
    if (agreed)
      await each(
        jobs,
        jobId => discarding.mutateAsync({ params: { jobId } }),
        t('people.upkeep.jobs.discarded', { count: jobs.length }),
      )
    return agreed
  }

  return { retry, discard }
}
