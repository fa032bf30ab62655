import { Button } from '#design/action/button.tsx'
import { DateField } from '#design/field/date-field.tsx'
import { FieldGroup } from '#design/field/field-group.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useMessages } from '#shell/language.tsx'
import { organisationMessages } from '../messages.en.ts'
import type { Hours } from './hours.ts'

interface ClosuresFieldProps {
  name: string
  value: Hours['closures']
  onChange: (closures: Hours['closures']) => void
  disabled: boolean
}

/** The organisation's own closures, one line each: first day, last day, why. */
export const ClosuresField = ({ name, value, onChange, disabled }: ClosuresFieldProps) => {
  const t = useMessages(organisationMessages)
  const replace = (index: number, change: Partial<Hours['closures'][number]>) =>
    onChange(value.map((closure, at) => (at === index ? { ...closure, ...change } : closure)))
  return (
    <FieldGroup
      optional
      name={name}
      label={t('people.organisation.field.closures')}
      help={t('people.organisation.field.closures.help')}
    >
      <Stack>
        {value.map((closure, index) => (
          <Row key={index}>
            <DateField
              name={`closures.${index}.from`}
              label={t('people.organisation.closure.from')}
              value={closure.from || null}
              onChange={from => replace(index, { from: from ?? '' })}
              disabled={disabled}
            />
            <DateField
              name={`closures.${index}.to`}
              label={t('people.organisation.closure.to')}
              value={closure.to || null}
              onChange={to => replace(index, { to: to ?? '' })}
              disabled={disabled}
            />
            <TextField
              optional
              name={`closures.${index}.label`}
              label={t('people.organisation.closure.label')}
              value={closure.label}
              onChange={label => replace(index, { label })}
              disabled={disabled}
            />
            {!disabled && (
              <Button
                small
                kind="quiet"
                aria-label={t('people.organisation.closure.remove', { label: closure.label || closure.from })}
                onClick={() => onChange(value.filter((_, at) => at !== index))}
              >
                {t('people.organisation.closure.remove.short')}
              </Button>
            )}
          </Row>
        ))}
        {!disabled && (
          <Row>
            <Button small icon="add" onClick={() => onChange([...value, { from: '', to: '', label: '' }])}>
              {t('people.organisation.closure.add')}
            </Button>
          </Row>
        )}
      </Stack>
    </FieldGroup>
  )
}
