import { useState } from 'react'
import { ActionMenu, type MenuEntry } from '#design/action/action-menu.tsx'
import { Button } from '#design/action/button.tsx'
import { Row } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useMessages } from '#shell/language.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { ChangeMemberForm } from './change-member-form.tsx'
import { EraseMemberForm } from './erase-member-form.tsx'
import { useAccessActs } from './use-member-acts.ts'

type Asked = 'change' | 'erase' | null

export const MemberActions = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const [asked, setAsked] = useState<Asked>(null)
  const acts = useAccessActs(member)
  const can = (name: string) => member.may.includes(name)
  const close = () => setAsked(null)
  const entries: MenuEntry[] = [
    ...(can('members.deactivate')
      ? [
          {
            label: t('people.member.screen.deactivate'),
            onSelect: () => void acts.deactivate(),
            danger: true,
          },
        ]
      : []),
    ...(can('members.erase')
      ? [{ label: t('people.member.screen.erase'), onSelect: () => setAsked('erase'), danger: true }]
      : []),
  ]
  return (
    <Row>
      {can('members.change') && (
        <Button icon="edit" onClick={() => setAsked('change')}>
          {t('people.member.screen.change')}
        </Button>
      )}
      {can('members.reactivate') && (
        <Button onClick={() => void acts.reactivate()}>{t('people.member.screen.reactivate')}</Button>
      )}
      {entries.length > 0 && (
        <ActionMenu
          trigger={<Button>{t('people.member.screen.more')}</Button>}
          entries={entries}
          position="bottom-end"
        />
      )}
      {asked && (
        <Dialog open title={t(`people.member.dialog.${asked}`, { name: member.name })} onClose={close}>
          {asked === 'change' && <ChangeMemberForm member={member} onDone={close} />}
          {asked === 'erase' && <EraseMemberForm member={member} onDone={close} />}
        </Dialog>
      )}
    </Row>
  )
}
