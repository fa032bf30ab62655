import { ButtonLink } from '#design/action/button-link.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'

/** Absent and forbidden look the same, here as in the API. */
export const Missing = () => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  return (
    <>
      <PageHeader title={t('shell.missing.title')} question={t('shell.missing.text')} />
      <ButtonLink href={at('')}>{t('shell.coming.back')}</ButtonLink>
    </>
  )
}
