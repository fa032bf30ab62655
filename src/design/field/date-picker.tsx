import { DateInput, DatesProvider } from '@mantine/dates'
import dayjs from 'dayjs'
import 'dayjs/locale/fr.js'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import '@mantine/dates/styles.layer.css'
import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './date-picker.module.css'
import type { DateFieldProps } from './date-field.tsx'
import { listClassNames, useMantineField } from './field-props.tsx'

dayjs.extend(customParseFormat)

const written = 'DD/MM/YYYY'
const accepted = [written, 'D/M/YYYY', 'D/M/YY', 'DD.MM.YYYY', 'DD-MM-YYYY', 'YYYY-MM-DD']

function parseTyped(text: string): string | null {
  const day = dayjs(text.trim(), accepted, true)
  return day.isValid() ? day.format('YYYY-MM-DD') : null
}

export default function DatePicker(props: DateFieldProps) {
  const words = useDesignWords()
  const shared = useMantineField(props)
  return (
    <DatesProvider settings={{ locale: words.language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <DateInput
        {...shared}
        classNames={{ ...shared.classNames, day: styles['day'] ?? '' }}
        value={props.value}
        onChange={props.onChange}
        valueFormat={written}
        dateParser={parseTyped}
        rightSection={<Icon name="calendar" />}
        rightSectionPointerEvents="none"
        clearable={false}
        allowDeselect={props.optional ?? false}
        popoverProps={{ classNames: { dropdown: listClassNames.dropdown } }}
        previousLabel={words.say('design.date.previous')}
        nextLabel={words.say('design.date.next')}
        ariaLabels={{
          previousMonth: words.say('design.date.previous'),
          nextMonth: words.say('design.date.next'),
        }}
        {...(props.min && { minDate: props.min })}
        {...(props.max && { maxDate: props.max })}
      />
    </DatesProvider>
  )
}
