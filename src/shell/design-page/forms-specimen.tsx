import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { CheckboxField, SwitchField } from '#design/field/checkbox-field.tsx'
import { CheckboxGroupField } from '#design/field/checkbox-group-field.tsx'
import { ColourField } from '#design/field/colour-field.tsx'
import { DateField } from '#design/field/date-field.tsx'
import { FileDrop } from '#design/field/file-drop.tsx'
import { MultiSelectField } from '#design/field/multi-select-field.tsx'
import { NumberField } from '#design/field/number-field.tsx'
import { emptyWeek, withDay, type OpeningHours } from '#design/field/opening-hours.ts'
import { OpeningHoursField } from '#design/field/opening-hours-field.tsx'
import { PasswordField } from '#design/field/password-field.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { StrengthMeter } from '#design/field/strength-meter.tsx'
import { TextAreaField } from '#design/field/text-area-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Form } from '#design/form/form.tsx'
import { useFormValues, type FormValues } from '#design/form/use-form-values.ts'
import { Section } from '#design/layout/section.tsx'
import { Columns, Stack } from '#design/layout/stack.tsx'
import { roles, weekdays } from './content.ts'
import { label } from './labels.ts'
import { say } from './words.ts'

const week = withDay(
  withDay(emptyWeek, 0, [
    ['09:00', '12:30'],
    ['14:00', '18:00'],
  ]),
  1,
  [['09:00', '18:00']],
)

const typed = {
  name: 'Habitat des Deux Rives',
  email: 'elise@',
  about: '',
  size: 1234 as number | null,
  role: 'quality' as string | null,
  several: ['manager'] as readonly string[],
  visible: 'reader' as string | null,
  boxes: [] as readonly string[],
  agree: true,
  weekly: true,
  day: '2026-03-12' as string | null,
  colour: '#0b6e5f',
  password: 'corsaire',
  hours: week as OpeningHours,
}

type Typed = FormValues<typeof typed>

const WrittenFields = ({ form }: { form: Typed }) => (
  <Stack>
    <TextField label={label.name} help={label.nameHelp} {...form.field('name')} />
    <TextField label={label.email} type="email" {...form.field('email')} />
    <TextAreaField label={label.about} optional {...form.field('about')} />
    <NumberField label={label.number} unit={label.people} {...form.field('size')} />
    <SelectField label={label.role} choices={roles} {...form.field('role')} />
    <MultiSelectField label={label.severalRoles} choices={roles} optional {...form.field('several')} />
    <DateField label={label.day} optional {...form.field('day')} />
    <ColourField label={label.colour} sample={label.sample} {...form.field('colour')} />
  </Stack>
)

const ChosenFields = ({ form }: { form: Typed }) => {
  const [files, setFiles] = useState<readonly File[]>([])
  return (
    <Stack>
      <RadioField label={label.visibility} choices={roles} {...form.field('visible')} />
      <CheckboxGroupField
        label={label.severalRoles}
        optional
        choices={roles.slice(0, 2)}
        {...form.field('boxes')}
      />
      <CheckboxField label={label.agree} {...form.field('agree')} />
      <SwitchField label={label.weekly} {...form.field('weekly')} />
      <PasswordField
        label={label.password}
        autoComplete="new-password"
        strength={<StrengthMeter score={2} sentence={label.strength} />}
        {...form.field('password')}
      />
      <FileDrop
        name="file"
        label={label.file}
        help={label.fileHelp}
        files={files}
        onChange={setFiles}
        maxBytes={5_000_000}
      />
    </Stack>
  )
}

export const FormsSpecimen = () => {
  const [tried, setTried] = useState(false)
  const form = useFormValues(typed, 'design-page')
  return (
    <Section title={say.forms}>
      <Form
        wide
        draft={form}
        onSubmit={() => setTried(true)}
        problems={tried ? [{ name: 'email', message: label.emailProblem }] : []}
        actions={
          <>
            <Button type="submit" kind="primary">
              {label.save}
            </Button>
            <Button kind="quiet" onClick={form.startAgain}>
              {label.cancel}
            </Button>
          </>
        }
      >
        <Columns minimum="20rem" gap="wide">
          <WrittenFields form={form} />
          <ChosenFields form={form} />
        </Columns>
        <OpeningHoursField
          label={label.hours}
          help={label.hoursHelp}
          weekdays={weekdays}
          {...form.field('hours')}
        />
      </Form>
    </Section>
  )
}
