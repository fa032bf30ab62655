import { Button } from '#design/action/button.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { mergeUnit, moveUnit, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'
import { possibleParents, trailOf } from './branches.ts'

interface PlaceFormProps {
  unit: Unit
  units: readonly Unit[]
  onDone: (id: string) => void
}

const choicesFor = ({ unit, units }: PlaceFormProps) =>
  possibleParents(units, unit).map(one => ({ value: one.id, label: trailOf(units, one) }))

export const MoveUnitForm = (props: PlaceFormProps) => {
  const t = useMessages(unitMessages)
  const { id, parentId, revision, name } = props.unit
  const form = useFormValues<{ parentId: string | null }>({ parentId })
  const moving = useMutationOf(moveUnit)
  const move = (to: string, at: number, onDone: (revision: number) => void) =>
    moving.mutate(
      { params: { unitId: id }, body: { revision: at, parentId: to } },
      { onSuccess: unit => onDone(unit.revision) },
    )
  const submit = () =>
    move(form.values.parentId ?? '', revision, moved => {
      form.settled()
      const undo = parentId ? () => move(parentId, moved, () => {}) : undefined
      toast(t('people.unit.done.moved', { name }), undo ? { undo } : {})
      props.onDone(id)
    })
  return (
    <Form
      {...useRefusal(moving.error)}
      onSubmit={submit}
      actions={
        <Button type="submit" kind="primary" working={moving.isPending}>
          {t('people.unit.screen.move')}
        </Button>
      }
    >
      <SelectField
        label={t('people.unit.field.parent')}
        choices={choicesFor(props)}
        {...form.field('parentId')}
      />
    </Form>
  )
}

export const MergeUnitForm = (props: PlaceFormProps) => {
  const t = useMessages(unitMessages)
  const { id, revision, name } = props.unit
  const form = useFormValues<{ intoId: string | null }>({ intoId: null })
  const merging = useMutationOf(mergeUnit, {
    onDone: ({ target, moved }) => {
      form.settled()
      toast(t('people.unit.done.merged', { name, target: target.name, members: moved.members }))
      props.onDone(target.id)
    },
  })
  return (
    <Form
      {...useRefusal(merging.error)}
      onSubmit={() =>
        merging.mutate({ params: { unitId: id }, body: { revision, intoId: form.values.intoId ?? '' } })
      }
      actions={
        <Button type="submit" kind="danger" working={merging.isPending}>
          {t('people.unit.screen.merge')}
        </Button>
      }
    >
      <Notice tone="caution">{t('people.unit.dialog.merge.text')}</Notice>
      <SelectField
        label={t('people.unit.field.target')}
        choices={choicesFor(props)}
        {...form.field('intoId')}
      />
    </Form>
  )
}
