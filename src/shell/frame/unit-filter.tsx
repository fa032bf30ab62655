import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Tree } from '#design/navigation/tree.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { listUnits } from '#rooms/people/unit/contract.ts'
import { useAddressWord } from '../address-words.ts'
import { useQueryOf } from '../api.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { unitNodes } from '../unit-tree.ts'
import { PlaceButton } from './place-button.tsx'

/** Which unit all the screens look at, kept in the address. Nothing to choose, nothing shown. */
export const UnitFilter = () => {
  const t = useMessages(shellMessages)
  const [open, setOpen] = useState(false)
  const [unit, setUnit] = useAddressWord('unit')
  const { data } = useQueryOf(listUnits, { query: {} })
  const units = data?.items ?? []
  if (units.length < 2) return null

  const choose = (id: string) => {
    setUnit(id)
    setOpen(false)
  }
  return (
    <>
      <PlaceButton
        label={t('shell.unit.filter')}
        name={units.find(({ id }) => id === unit)?.name ?? t('shell.unit.all')}
        onClick={() => setOpen(true)}
      />
      <Dialog title={t('shell.unit.choose')} open={open} onClose={() => setOpen(false)}>
        <Stack>
          <Button small onClick={() => choose('')}>
            {t('shell.unit.all')}
          </Button>
          <Tree
            label={t('shell.unit.choose')}
            nodes={unitNodes(units)}
            selected={unit || null}
            onSelect={choose}
          />
        </Stack>
      </Dialog>
    </>
  )
}
