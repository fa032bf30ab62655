import { Button } from '#design/action/button.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues, type FormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { createUnit, renameUnit, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'

interface Description {
  name: string
  kind: string
  code: string
}

const DescriptionFields = ({ form }: { form: FormValues<Description> }) => {
  const t = useMessages(unitMessages)
  return (
    <>
      <TextField label={t('people.unit.field.name')} {...form.field('name')} />
      <TextField
        optional
        label={t('people.unit.field.kind')}
        help={t('people.unit.field.kind.help')}
        {...form.field('kind')}
      />
      <TextField
        optional
        label={t('people.unit.field.code')}
        help={t('people.unit.field.code.help')}
        {...form.field('code')}
      />
    </>
  )
}

export const CreateUnitForm = (props: { parent: Unit; onDone: (id: string) => void }) => {
  const t = useMessages(unitMessages)
  const form = useFormValues<Description>({ name: '', kind: '', code: '' }, `unit-below-${props.parent.id}`)
  const creating = useMutationOf(createUnit, {
    onDone: unit => {
      form.settled()
      toast(t('people.unit.done.created', { name: unit.name }))
      props.onDone(unit.id)
    },
  })
  return (
    <Form
      {...useRefusal(creating.error)}
      draft={form}
      onSubmit={() => creating.mutate({ body: { parentId: props.parent.id, ...form.values } })}
      actions={
        <Button type="submit" kind="primary" working={creating.isPending}>
          {t('people.unit.screen.create')}
        </Button>
      }
    >
      <DescriptionFields form={form} />
    </Form>
  )
}

export const RenameUnitForm = (props: { unit: Unit; onDone: (id: string) => void }) => {
  const t = useMessages(unitMessages)
  const { id, name, kind, code, revision } = props.unit
  const form = useFormValues<Description>({ name, kind, code: code ?? '' })
  const renaming = useMutationOf(renameUnit, {
    onDone: () => {
      form.settled()
      toast(t('people.unit.done.renamed'))
      props.onDone(id)
    },
  })
  return (
    <Form
      {...useRefusal(renaming.error)}
      onSubmit={() => renaming.mutate({ params: { unitId: id }, body: { revision, ...form.values } })}
      actions={
        <Button type="submit" kind="primary" working={renaming.isPending}>
          {t('people.unit.screen.save')}
        </Button>
      }
    >
      <DescriptionFields form={form} />
    </Form>
  )
}
