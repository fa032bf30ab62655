import { ColourField } from '#design/field/colour-field.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import type { FormValues } from '#design/form/use-form-values.ts'
import { useMessages } from '#shell/language.tsx'
import type { Organisation } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { timeZones } from './time-zones.ts'

export type Profile = Pick<
  Organisation,
  'name' | 'sector' | 'customers' | 'offer' | 'locale' | 'timeZone' | 'colour'
>

interface ProfileFieldsProps {
  form: FormValues<Profile>
  readOnly: boolean
}

export const ProfileFields = ({ form, readOnly }: ProfileFieldsProps) => {
  const t = useMessages(organisationMessages)
  const field = <Name extends keyof Profile>(name: Name) => ({ ...form.field(name), disabled: readOnly })
  return (
    <>
      <TextField label={t('people.organisation.field.name')} {...field('name')} />
      <TextField
        optional
        label={t('people.organisation.field.sector')}
        help={t('people.organisation.field.sector.help')}
        {...field('sector')}
      />
      <BusinessFields form={form} readOnly={readOnly} />
      <SelectField
        label={t('people.organisation.field.locale')}
        help={t('people.organisation.field.locale.help')}
        choices={(['fr', 'en'] as const).map(value => ({
          value,
          label: t(`people.organisation.locale.${value}`),
        }))}
        {...field('locale')}
        onChange={value => value && form.set('locale', value)}
      />
      <SelectField
        label={t('people.organisation.field.time-zone')}
        choices={timeZones(form.values.timeZone)}
        {...field('timeZone')}
        onChange={value => value && form.set('timeZone', value)}
      />
      <ColourField
        label={t('people.organisation.field.colour')}
        help={t('people.organisation.field.colour.help')}
        sample={form.values.name}
        {...field('colour')}
      />
    </>
  )
}

const customers = ['companies', 'persons', 'both'] as const
const offers = ['services', 'goods', 'both'] as const

const BusinessFields = ({ form, readOnly }: ProfileFieldsProps) => {
  const t = useMessages(organisationMessages)
  return (
    <>
      <RadioField
        label={t('people.organisation.field.customers')}
        choices={customers.map(value => ({ value, label: t(`people.organisation.customers.${value}`) }))}
        {...form.field('customers')}
        onChange={value => value && form.set('customers', value)}
        disabled={readOnly}
      />
      <RadioField
        label={t('people.organisation.field.offer')}
        choices={offers.map(value => ({ value, label: t(`people.organisation.offer.${value}`) }))}
        {...form.field('offer')}
        onChange={value => value && form.set('offer', value)}
        disabled={readOnly}
      />
    </>
  )
}
