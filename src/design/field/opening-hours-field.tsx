import { IconButton } from '../action/icon-button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import field from './field.module.css'
import { FieldGroup } from './field-group.tsx'
import type { FieldProps } from './field-props.tsx'
import { nextInterval, withDay, type Interval, type OpeningHours } from './opening-hours.ts'
import styles from './opening-hours-field.module.css'

interface DayProps {
  name: string
  intervals: readonly Interval[]
  disabled: boolean
  onChange: (intervals: readonly Interval[]) => void
}

const IntervalInputs = (props: DayProps & { index: number }) => {
  const words = useDesignWords()
  const [from, to] = props.intervals[props.index] ?? ['', '']
  const replace = (interval: Interval) =>
    props.onChange(props.intervals.map((known, index) => (index === props.index ? interval : known)))
  const input = (label: string, value: string, change: (value: string) => void) => (
    <input
      type="time"
      className={`${field.input} ${styles.time}`}
      aria-label={label}
      value={value}
      disabled={props.disabled}
      onChange={event => change(event.currentTarget.value)}
    />
  )
  return (
    <span className={styles.interval}>
      {input(words.say('design.hours.from', { day: props.name }), from, value => replace([value, to]))}
      <span aria-hidden="true">–</span>
      {input(words.say('design.hours.to', { day: props.name }), to, value => replace([from, value]))}
      {!props.disabled && (
        <IconButton
          small
          icon="close"
          label={words.say('design.hours.remove', { day: props.name })}
          onClick={() => props.onChange(props.intervals.filter((_, index) => index !== props.index))}
        />
      )}
    </span>
  )
}

const Day = (props: DayProps) => {
  const words = useDesignWords()
  return (
    <div className={styles.day}>
      <span>{props.name}</span>
      <div className={styles.intervals}>
        {props.intervals.length === 0 && (
          <span className={styles.closed}>{words.say('design.hours.closed')}</span>
        )}
        {props.intervals.map((_, index) => (
          <IntervalInputs key={index} {...props} index={index} />
        ))}
      </div>
      {!props.disabled && (
        <IconButton
          small
          icon="add"
          label={words.say('design.hours.add', { day: props.name })}
          onClick={() => props.onChange([...props.intervals, nextInterval(props.intervals)])}
        />
      )}
    </div>
  )
}

/** The working week: several intervals a day, none meaning closed. Names of the days come in order, Monday first. */
export const OpeningHoursField = (props: FieldProps<OpeningHours> & { weekdays: readonly string[] }) => (
  <FieldGroup name={props.name} label={props.label} help={props.help} optional={props.optional}>
    <div className={styles.week}>
      {props.weekdays.map((name, weekday) => (
        <Day
          key={name}
          name={name}
          intervals={props.value[weekday] ?? []}
          disabled={props.disabled ?? false}
          onChange={day => props.onChange(withDay(props.value, weekday, day))}
        />
      ))}
    </div>
  </FieldGroup>
)
