import { DefinitionList } from '#design/display/definition-list.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { useScreenParams } from '#shell/address-words.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { readMember, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { MemberActions } from './member-actions.tsx'
import { MemberHistory } from './member-history.tsx'
import { MemberInvitation } from './member-invitation.tsx'
import { MemberRoles } from './member-roles.tsx'
import { MemberState } from './member-state.tsx'

const Facts = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const formats = useFormats()
  const { email, jobTitle, unitName, createdAt, deactivatedAt } = member
  return (
    <DefinitionList
      items={[
        { term: t('people.member.field.state'), value: <MemberState member={member} /> },
        { term: t('people.member.field.email'), value: email || '–' },
        { term: t('people.member.field.job-title'), value: jobTitle || '–' },
        { term: t('people.member.field.unit'), value: unitName },
        { term: t('people.member.field.since'), value: formats.instant(createdAt) },
        ...(deactivatedAt
          ? [{ term: t('people.member.field.deactivated'), value: formats.instant(deactivatedAt) }]
          : []),
      ]}
    />
  )
}

/** One member: who they are, what they may do and where, and what was done about them. */
export const MemberScreen = () => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const sentenceOf = useSentenceOf()
  const { memberId = '' } = useScreenParams()
  const { data: member, error } = useQueryOf(readMember, { params: { memberId } })
  const above = (
    <Breadcrumb path={[{ label: t('people.member.screen.title'), href: at('settings/members') }]} />
  )
  if (!member)
    return (
      <>
        <PageHeader title={t('people.member.screen.sheet')} above={above} />
        {error ? <Notice tone="problem">{sentenceOf(error)}</Notice> : <Skeleton lines={8} />}
      </>
    )
  return (
    <>
      <PageHeader
        title={member.name}
        question={t('people.member.screen.sheet.question')}
        above={above}
        actions={<MemberActions member={member} />}
      />
      <Stack gap="wide">
        {member.erased && <Notice>{t('people.member.screen.erased')}</Notice>}
        <Facts member={member} />
        {member.state === 'invited' && <MemberInvitation member={member} />}
        <MemberRoles member={member} />
        {member.may.includes('members.history') && <MemberHistory member={member} />}
      </Stack>
    </>
  )
}
