import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { readOrganisation } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { LogoSection } from './logo-section.tsx'
import { ProfileForm } from './profile-form.tsx'

export const ProfileScreen = () => {
  const t = useMessages(organisationMessages)
  const sentenceOf = useSentenceOf()
  const { data, error } = useQueryOf(readOrganisation, {})
  return (
    <>
      <PageHeader
        title={t('people.organisation.screen.profile')}
        question={t('people.organisation.screen.profile.question')}
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <Stack gap="wide">
          <ProfileForm organisation={data} />
          <LogoSection organisation={data} />
        </Stack>
      )}
    </>
  )
}
