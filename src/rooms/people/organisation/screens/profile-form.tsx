import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { changeOrganisation, type Organisation } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { ColourVerdict } from './colour-verdict.tsx'
import { ProfileFields, type Profile } from './profile-fields.tsx'

const profileOf = ({ name, sector, customers, offer, locale, timeZone, colour }: Organisation): Profile => ({
  name,
  sector,
  customers,
  offer,
  locale,
  timeZone,
  colour,
})

export const ProfileForm = ({ organisation }: { organisation: Organisation }) => {
  const t = useMessages(organisationMessages)
  const readOnly = !organisation.may.includes('organisation.change')
  const form = useFormValues<Profile>(profileOf(organisation))
  // The one that was read when the form was opened: what others save meanwhile is not overwritten unseen.
  const [revision, setRevision] = useState(organisation.revision)
  const changing = useMutationOf(changeOrganisation, {
    onDone: saved => {
      setRevision(saved.revision)
      form.settled()
      toast(t('people.organisation.done.saved'))
    },
  })
  return (
    <Form
      {...useRefusal(changing.error)}
      onSubmit={() => changing.mutate({ body: { revision, ...form.values } })}
      actions={
        readOnly ? null : (
          <Button type="submit" kind="primary" working={changing.isPending}>
            {t('people.organisation.screen.save')}
          </Button>
        )
      }
    >
      <ProfileFields form={form} readOnly={readOnly} />
      <ColourVerdict contrast={organisation.contrast} />
    </Form>
  )
}
