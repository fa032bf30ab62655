import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { readCalendar } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { CalendarForm } from './calendar-form.tsx'
import { CalendarVersions } from './calendar-versions.tsx'

export const CalendarScreen = () => {
  const t = useMessages(organisationMessages)
  const sentenceOf = useSentenceOf()
  const { data, error } = useQueryOf(readCalendar, { query: {} })
  return (
    <>
      <PageHeader
        title={t('people.organisation.screen.calendar')}
        question={t('people.organisation.screen.calendar.question')}
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <Stack gap="wide">
          <CalendarForm calendar={data} />
          <CalendarVersions current={data.version} />
        </Stack>
      )}
    </>
  )
}
