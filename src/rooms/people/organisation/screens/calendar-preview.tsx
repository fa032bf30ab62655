import { useDeferredValue, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { NumberField } from '#design/field/number-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { Section } from '#design/layout/section.tsx'
import { useApi } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { previewCalendar } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { HolidayList } from './holiday-list.tsx'
import type { Hours } from './hours.ts'

const minutesPerHour = 60

/** What the hours on screen would mean, saved or not. */
export const CalendarPreview = ({ hours, timeZone }: { hours: Hours; timeZone: string }) => {
  const t = useMessages(organisationMessages)
  const formats = useFormats()
  const sentenceOf = useSentenceOf()
  const api = useApi()
  const [delay, setDelay] = useState<number | null>(8)
  const closures = hours.closures.filter(({ from, to }) => from && to)
  const body = useDeferredValue({ ...hours, closures, minutes: Math.round((delay ?? 0) * minutesPerHour) })
  const { data, error } = useQuery({
    queryKey: ['calendar.preview', body],
    queryFn: ({ signal }) => api(previewCalendar, { body }, { signal }),
    placeholderData: previous => previous,
  })
  return (
    <Section title={t('people.organisation.preview')} intro={t('people.organisation.preview.intro')}>
      <NumberField
        name="delay"
        label={t('people.organisation.preview.delay')}
        value={delay}
        onChange={setDelay}
        min={0}
        decimals={1}
        unit={t('people.organisation.preview.hours')}
      />
      {error && <Notice tone="caution">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={6} />}
      {data && !error && (
        <>
          <DefinitionList
            items={[
              {
                term: t('people.organisation.preview.deadline'),
                value: formats.instant(data.deadline.at, timeZone),
              },
              {
                term: t('people.organisation.preview.next-opening'),
                value: data.openNow
                  ? t('people.organisation.preview.open-now')
                  : formats.instant(data.nextOpening, timeZone),
              },
              {
                term: t('people.organisation.preview.week'),
                value: t('people.organisation.preview.week.value', {
                  hours: formats.number(data.minutesPerWeek / minutesPerHour, 1),
                }),
              },
            ]}
          />
          <HolidayList holidays={data.holidays} />
        </>
      )}
    </Section>
  )
}
