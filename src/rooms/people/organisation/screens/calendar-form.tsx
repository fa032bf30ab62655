import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { OpeningHoursField } from '#design/field/opening-hours-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { SwitchField } from '#design/field/checkbox-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Columns } from '#design/layout/stack.tsx'
import { frenchZones } from '@filrouge/statistics/calendar/french-zones'
import { useMutationOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { changeCalendar, type WorkingCalendarAnswer } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { CalendarPreview } from './calendar-preview.tsx'
import { ClosuresField } from './closures-field.tsx'
import type { Hours } from './hours.ts'

const hoursOf = ({ hours, holidayZone, whitMondayWorked, closures }: WorkingCalendarAnswer): Hours => ({
  hours,
  holidayZone,
  whitMondayWorked,
  closures,
})

/** The hours on one side; on the other, what they would mean, before they are saved. */
export const CalendarForm = ({ calendar }: { calendar: WorkingCalendarAnswer }) => {
  const t = useMessages(organisationMessages)
  const { weekday } = useFormats()
  const readOnly = !calendar.may.includes('calendar.change')
  const form = useFormValues<Hours>(hoursOf(calendar))
  // The one that was read when the form was opened: what others save meanwhile is not overwritten unseen.
  const [version, setVersion] = useState(calendar.version)
  const changing = useMutationOf(changeCalendar, {
    onDone: saved => {
      setVersion(saved.version)
      form.settled()
      toast(t('people.organisation.done.calendar', { version: saved.version }))
    },
  })
  return (
    <Columns minimum="24rem" gap="wide">
      <Form
        {...useRefusal(changing.error)}
        onSubmit={() => changing.mutate({ body: { version, ...form.values } })}
        actions={
          readOnly ? null : (
            <Button type="submit" kind="primary" working={changing.isPending}>
              {t('people.organisation.screen.save')}
            </Button>
          )
        }
      >
        <OpeningHoursField
          label={t('people.organisation.field.hours')}
          help={t('people.organisation.field.hours.help')}
          weekdays={[1, 2, 3, 4, 5, 6, 7].map(day => weekday(day))}
          name="hours"
          value={form.values.hours}
          onChange={hours =>
            form.set(
              'hours',
              hours.map(day => day.map(([from, to]) => [from, to])),
            )
          }
          disabled={readOnly}
        />
        <SelectField
          label={t('people.organisation.field.holiday-zone')}
          choices={frenchZones.map(zone => ({ value: zone, label: t(`people.organisation.zone.${zone}`) }))}
          {...form.field('holidayZone')}
          onChange={zone => zone && form.set('holidayZone', zone)}
          disabled={readOnly}
        />
        <SwitchField
          label={t('people.organisation.field.whit-monday')}
          help={t('people.organisation.field.whit-monday.help')}
          {...form.field('whitMondayWorked')}
          disabled={readOnly}
        />
        <ClosuresField {...form.field('closures')} disabled={readOnly} />
      </Form>
      <CalendarPreview hours={form.values} timeZone={calendar.timeZone} />
    </Columns>
  )
}
