import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { CommandPalette } from '#design/overlay/command-palette.tsx'
import { confirm } from '#design/overlay/confirm.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { Drawer } from '#design/overlay/drawer.tsx'
import { PopPanel } from '#design/overlay/pop-panel.tsx'
import { roles } from './content.ts'
import { label } from './labels.ts'
import { sentence } from './sentences.ts'
import { say } from './words.ts'

type Shown = 'dialog' | 'drawer' | 'palette' | null

const commands = sentence.commands.map((name, index) => ({
  id: name,
  label: name,
  group: sentence.commandGroups[index < 2 ? 0 : 1],
  ...(index === 0 && { detail: sentence.commandDetail, keys: 'g a' }),
  run: () => toast(name),
}))

export const OverlaysSpecimen = () => {
  const [shown, setShown] = useState<Shown>(null)
  const [role, setRole] = useState<string | null>(null)
  const close = () => setShown(null)
  const field = (
    <SelectField name="in-dialog" label={label.role} choices={roles} value={role} onChange={setRole} />
  )
  return (
    <Section title={say.overlays}>
      <Row>
        <Button onClick={() => setShown('dialog')}>{label.openDialog}</Button>
        <Button onClick={() => setShown('drawer')}>{label.openDrawer}</Button>
        <Button onClick={() => setShown('palette')}>{label.palette}</Button>
        <Button
          onClick={() =>
            void confirm({
              title: label.askTitle,
              text: label.askText,
              action: label.remove,
              danger: true,
            }).then(agreed => agreed && toast(label.done, { undo: () => toast(label.undone) }))
          }
        >
          {label.ask}
        </Button>
        <Button onClick={() => toast(label.done, { undo: () => toast(label.undone) })}>
          {label.archive}
        </Button>
        <Button onClick={() => toast(label.problem, { tone: 'problem' })}>{sentence.keptTitle}</Button>
        <PopPanel label={label.panel} trigger={<Button>{label.panel}</Button>}>
          {field}
        </PopPanel>
      </Row>
      <Dialog title={label.openDialog} open={shown === 'dialog'} onClose={close}>
        <Stack>
          <p>{label.dialogText}</p>
          {field}
        </Stack>
      </Dialog>
      <Drawer title={label.openDrawer} open={shown === 'drawer'} onClose={close}>
        <p>{label.dialogText}</p>
      </Drawer>
      <CommandPalette open={shown === 'palette'} onClose={close} commands={commands} />
    </Section>
  )
}
