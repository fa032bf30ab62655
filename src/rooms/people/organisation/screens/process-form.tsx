import { Button } from '#design/action/button.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { listMembers } from '#rooms/people/member/contract.ts'
import { useMutationOf, useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { changeProcess, createProcess, type OrganisationProcess } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { processKinds, type ProcessKind } from '../process-kind.ts'
import { ProcessClosing } from './process-closing.tsx'

interface ProcessFormProps {
  process: OrganisationProcess | null
  onDone: () => void
}

/** One form to add a process and to change one; without the right to, it only shows. */
export const ProcessForm = ({ process, onDone }: ProcessFormProps) => {
  const t = useMessages(organisationMessages)
  const readOnly = process !== null && !process.may.includes('processes.change')
  const form = useFormValues<{ name: string; kind: ProcessKind; pilotId: string | null }>({
    name: process?.name ?? '',
    kind: process?.kind ?? 'business',
    pilotId: process?.pilotId ?? null,
  })
  const settle = {
    onDone: () => {
      form.settled()
      toast(t('people.organisation.done.saved'))
      onDone()
    },
  }
  const creating = useMutationOf(createProcess, settle)
  const changing = useMutationOf(changeProcess, settle)
  const save = () => {
    if (!process) return creating.mutate({ body: form.values })
    const { id, revision } = process
    changing.mutate({ params: { processId: id }, body: { revision, ...form.values } })
  }
  return (
    <Form
      {...useRefusal(creating.error ?? changing.error)}
      onSubmit={save}
      actions={
        <>
          {!readOnly && (
            <Button type="submit" kind="primary" working={creating.isPending || changing.isPending}>
              {t('people.organisation.screen.save')}
            </Button>
          )}
          {process && <ProcessClosing process={process} onDone={onDone} />}
        </>
      }
    >
      <TextField label={t('people.organisation.process.name')} {...form.field('name')} disabled={readOnly} />
      <RadioField
        label={t('people.organisation.process.kind')}
        choices={processKinds.map(kind => ({
          value: kind,
          label: t(`people.organisation.process.kind.${kind}`),
        }))}
        {...form.field('kind')}
        onChange={kind => kind && form.set('kind', kind)}
        disabled={readOnly}
      />
      <SelectField
        optional
        label={t('people.organisation.process.pilot')}
        help={t('people.organisation.process.pilot.help')}
        choices={usePilots(process)}
        {...form.field('pilotId')}
        disabled={readOnly}
      />
    </Form>
  )
}

/** Active members; the present pilot stays in the list, whatever became of them. */
function usePilots(process: OrganisationProcess | null): { value: string; label: string }[] {
  const { data } = useQueryOf(listMembers, { query: { state: 'active', limit: 500 } })
  const members = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const { pilotId = null, pilotName = null } = process ?? {}
  const missing = pilotId && pilotName && !members.some(({ value }) => value === pilotId)
  return missing ? [{ value: pilotId, label: pilotName }, ...members] : members
}
