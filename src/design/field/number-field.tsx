import { NumberInput } from '@mantine/core'
import { useDesignWords } from '../root/design-words.tsx'
import { useMantineField, type FieldProps } from './field-props.tsx'

export interface NumberFieldProps extends FieldProps<number | null> {
  min?: number
  max?: number
  decimals?: number
  unit?: string
}

/** Written as the reader writes numbers (1 234,5); an empty field is null, never zero. */
export const NumberField = (props: NumberFieldProps) => {
  const french = useDesignWords().language === 'fr'
  return (
    <NumberInput
      {...useMantineField(props)}
      value={props.value ?? ''}
      onChange={value => props.onChange(typeof value === 'number' ? value : null)}
      decimalSeparator={french ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={french ? '\u202f' : ','}
      decimalScale={props.decimals ?? 0}
      clampBehavior="none"
      hideControls
      {...(props.min !== undefined && { min: props.min })}
      {...(props.max !== undefined && { max: props.max })}
      {...(props.unit && { suffix: `\u00a0${props.unit}` })}
    />
  )
}
