import { DateField } from '#design/field/date-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import type { FormValues } from '#design/form/use-form-values.ts'
import { useMessages } from '#shell/language.tsx'
import { memberMessages } from '../messages.en.ts'
import { needsLastDay, type Role } from '../role.ts'
import { useUnits } from './unit-choices.ts'

/** A role being given, under the names by which the server may refuse it. */
export interface RoleTyped {
  role: Role | null
  roleUnitId: string | null
  lastDay: string | null
}

interface RoleFieldsProps {
  form: FormValues<RoleTyped>
  /** `roles.0.` when the role is one of a list. */
  path?: string
}

/** The roles offered are those that the reader may give in that unit. */
export const RoleFields = ({ form, path = '' }: RoleFieldsProps) => {
  const t = useMessages(memberMessages)
  const units = useUnits()
  const { role, roleUnitId } = form.values
  const choices = units.rolesIn(roleUnitId).map(one => ({
    value: one,
    label: t(`people.member.role.${one}`),
  }))
  return (
    <>
      <SelectField
        label={t('people.member.field.role-unit')}
        help={t('people.member.field.role-unit.help')}
        choices={units.choices}
        {...form.field('roleUnitId')}
        name={`${path}unitId`}
      />
      <SelectField
        label={t('people.member.field.role')}
        help={role && t(`people.member.role.${role}.what`)}
        choices={choices}
        {...form.field('role')}
        name={`${path}role`}
      />
      {role && needsLastDay(role) && (
        <DateField
          label={t('people.member.field.last-day')}
          help={t('people.member.field.last-day.help')}
          {...form.field('lastDay')}
          name={`${path}lastDay`}
        />
      )}
    </>
  )
}
