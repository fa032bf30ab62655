import { Select } from '@mantine/core'
import { useDesignWords } from '../root/design-words.tsx'
import type { Choice } from './choice.ts'
import { listClassNames, useMantineField, type FieldProps } from './field-props.tsx'

export interface SelectFieldProps<Value extends string> extends FieldProps<Value | null> {
  choices: readonly Choice<Value>[]
}

const searchableFrom = 9

/** One among several; becomes searchable by itself when the list is long, and can be emptied when optional. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const words = useDesignWords()
  const shared = useMantineField(props)
  return (
    <Select
      {...shared}
      classNames={{ ...shared.classNames, ...listClassNames }}
      data={props.choices.map(choice => ({ ...choice }))}
      value={props.value}
      onChange={value => props.onChange(value as Value | null)}
      searchable={props.choices.length >= searchableFrom}
      clearable={props.optional ?? false}
      allowDeselect={props.optional ?? false}
      nothingFoundMessage={words.say('design.field.nothing-found')}
      clearButtonProps={{ 'aria-label': words.say('design.field.clear') }}
      checkIconPosition="right"
    />
  )
}
