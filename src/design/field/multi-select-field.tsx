import { MultiSelect } from '@mantine/core'
import { useDesignWords } from '../root/design-words.tsx'
import type { Choice } from './choice.ts'
import { listClassNames, useMantineField, type FieldProps } from './field-props.tsx'

export interface MultiSelectFieldProps<Value extends string> extends FieldProps<readonly Value[]> {
  choices: readonly Choice<Value>[]
}

export const MultiSelectField = <Value extends string>(props: MultiSelectFieldProps<Value>) => {
  const words = useDesignWords()
  const shared = useMantineField(props)
  return (
    <MultiSelect
      {...shared}
      classNames={{ ...shared.classNames, ...listClassNames }}
      data={props.choices.map(choice => ({ ...choice }))}
      value={[...props.value]}
      onChange={values => props.onChange(values as Value[])}
      searchable
      hidePickedOptions
      nothingFoundMessage={words.say('design.field.nothing-found')}
      clearButtonProps={{ 'aria-label': words.say('design.field.clear') }}
    />
  )
}
