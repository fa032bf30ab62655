import { Dialog } from '#design/overlay/dialog.tsx'
import { useMessages } from '#shell/language.tsx'
import type { Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'
import { CreateUnitForm, RenameUnitForm } from './describe-forms.tsx'
import { MergeUnitForm, MoveUnitForm } from './place-forms.tsx'

export interface OpenDialog {
  readonly kind: 'create' | 'rename' | 'move' | 'merge'
  /** For a creation, the unit below which. */
  readonly unit: Unit
}

interface UnitDialogsProps {
  dialog: OpenDialog
  units: readonly Unit[]
  onClose: () => void
  onOpen: (id: string) => void
}

export const UnitDialogs = ({ dialog, units, onClose, onOpen }: UnitDialogsProps) => {
  const t = useMessages(unitMessages)
  const { kind, unit } = dialog
  const done = (id: string) => {
    onClose()
    onOpen(id)
  }
  return (
    <Dialog open title={t(`people.unit.dialog.${kind}`, { name: unit.name })} onClose={onClose}>
      {kind === 'create' && <CreateUnitForm parent={unit} onDone={done} />}
      {kind === 'rename' && <RenameUnitForm unit={unit} onDone={done} />}
      {kind === 'move' && <MoveUnitForm unit={unit} units={units} onDone={done} />}
      {kind === 'merge' && <MergeUnitForm unit={unit} units={units} onDone={done} />}
    </Dialog>
  )
}
