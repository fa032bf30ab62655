import { ButtonLink } from '#design/action/button-link.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'
import type { Verb } from '../verbs.ts'

/** A verb without a room yet: the question it will answer, and what it will hold. */
export const Coming = ({ verb }: { verb: Exclude<Verb, 'today'> }) => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  return (
    <>
      <PageHeader title={t(`shell.verb.${verb}`)} question={t(`shell.question.${verb}`)} />
      <EmptyState
        sentence={t(`shell.coming.${verb}`)}
        example={t(`shell.coming.example.${verb}`)}
        action={<ButtonLink href={at('')}>{t('shell.coming.back')}</ButtonLink>}
      />
    </>
  )
}
