import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { ButtonLink } from '#design/action/button-link.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Row } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useNavigateTo } from '#design/root/navigation.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { InviteForm } from './invite-form.tsx'
import { KeptView } from './kept-view.tsx'
import { useMemberColumns } from './member-columns.tsx'
import { useAllMembers } from './use-all-members.ts'

const MembersTable = ({ members, onInvite }: { members: readonly Member[]; onInvite?: () => void }) => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const navigate = useNavigateTo()
  const [view, setView] = useAddressWord('view')
  return (
    <>
      <KeptView view={view} onChange={setView} />
      <DataTable
        caption={t('people.member.screen.title')}
        columns={useMemberColumns(members)}
        rows={members}
        rowKey={({ id }) => id}
        view={view}
        onViewChange={setView}
        onOpen={({ id }) => navigate(at(`settings/members/${id}`))}
        empty={
          <EmptyState
            sentence={t('people.member.screen.none')}
            example={t('people.member.screen.none.example')}
            action={onInvite && <Button onClick={onInvite}>{t('people.member.screen.invite')}</Button>}
          />
        }
      />
    </>
  )
}

const Actions = ({ may, onInvite }: { may: readonly string[]; onInvite: () => void }) => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  return (
    <Row>
      {may.includes('members.import-preview') && (
        <ButtonLink icon="upload" href={at('settings/import')}>
          {t('people.member.import.title')}
        </ButtonLink>
      )}
      {may.includes('members.invite') && (
        <Button kind="primary" icon="add" onClick={onInvite}>
          {t('people.member.screen.invite')}
        </Button>
      )}
    </Row>
  )
}

/** Everybody whom the reader may see, in the unit looked at and below. */
export const MembersScreen = () => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const navigate = useNavigateTo()
  const sentenceOf = useSentenceOf()
  const [unit] = useAddressWord('unit')
  const [inviting, setInviting] = useState(false)
  const { data, error } = useAllMembers(unit)
  const invite = () => setInviting(true)
  const invited = (id: string) => {
    setInviting(false)
    navigate(at(`settings/members/${id}`))
  }
  return (
    <>
      <PageHeader
        title={t('people.member.screen.title')}
        question={t('people.member.screen.question')}
        actions={data && <Actions may={data.may} onInvite={invite} />}
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={10} />}
      {data && (
        <MembersTable
          members={data.members}
          {...(data.may.includes('members.invite') && { onInvite: invite })}
        />
      )}
      <Dialog open={inviting} title={t('people.member.screen.invite')} onClose={() => setInviting(false)}>
        <InviteForm unitId={unit || null} onDone={invited} />
      </Dialog>
    </>
  )
}
