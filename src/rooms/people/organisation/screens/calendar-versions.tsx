import { Timeline } from '#design/display/timeline.tsx'
import { Section } from '#design/layout/section.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { listCalendarVersions } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'

/** Versions are never rewritten: a deadline keeps the one it was computed with. */
export const CalendarVersions = ({ current }: { current: number }) => {
  const t = useMessages(organisationMessages)
  const { instant } = useFormats()
  const { data } = useQueryOf(listCalendarVersions, {})
  return (
    <Section title={t('people.organisation.versions')} intro={t('people.organisation.versions.intro')}>
      <Timeline
        label={t('people.organisation.versions')}
        events={(data?.items ?? []).map(({ version, createdAt, createdByName }) => ({
          id: String(version),
          at: createdAt,
          when: instant(createdAt),
          title: t('people.organisation.versions.one', { version }),
          important: version === current,
          ...(createdByName && { who: createdByName }),
        }))}
      />
    </Section>
  )
}
