import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { resetDemonstration } from '#rooms/people/organisation/contract.ts'
import { useMutationOf } from '../api.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useSentenceOf } from '../refusal.ts'
import styles from './frame.module.css'

/** On every page of the demonstration: what it is, and how to have it as it was on the first day. */
export const DemonstrationBanner = () => {
  const t = useMessages(shellMessages)
  const sentenceOf = useSentenceOf()
  const resetting = useMutationOf(resetDemonstration)
  const reset = async () => {
    const agreed = await confirm({
      title: t('shell.demonstration.reset.title'),
      text: t('shell.demonstration.reset.text'),
      action: t('shell.demonstration.reset'),
      danger: true,
    })
    if (!agreed) return
    resetting.mutate(
      {},
      {
        onSuccess: () => toast(t('shell.demonstration.reset.done')),
        onError: error => toast(sentenceOf(error), { tone: 'problem' }),
      },
    )
  }
  return (
    <aside className={styles.banner} aria-label={t('shell.demonstration.label')}>
      <span>{t('shell.demonstration')}</span>
      <Button small kind="quiet" working={resetting.isPending} onClick={() => void reset()}>
        {t('shell.demonstration.reset')}
      </Button>
    </aside>
  )
}
