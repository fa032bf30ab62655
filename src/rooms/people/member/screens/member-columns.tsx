import { Tag } from '#design/display/tag.tsx'
import { TextLink } from '#design/action/text-link.tsx'
import { Row } from '#design/layout/stack.tsx'
import type { Column } from '#design/table/column.ts'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useAddress } from '#shell/session.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { MemberState, standingOf, standings } from './member-state.tsx'

/** The units that appear, in the order of the reader's language: what the column can be filtered by. */
function unitsOf(members: readonly Member[], compare: (a: string, b: string) => number) {
  const names = new Set(members.map(({ unitName }) => unitName))
  return [...names].toSorted(compare).map(name => ({ value: name, label: name }))
}

export function useMemberColumns(members: readonly Member[]): Column<Member>[] {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const { compare } = useFormats()
  const rolesOf = ({ roles }: Member) => [
    ...new Set(roles.filter(({ ended }) => !ended).map(({ role }) => t(`people.member.role.${role}`))),
  ]
  return [
    {
      id: 'name',
      header: t('people.member.field.name'),
      value: ({ name }) => name,
      cell: ({ id, name }) => <TextLink href={at(`settings/members/${id}`)}>{name}</TextLink>,
    },
    { id: 'job', header: t('people.member.field.job-title'), value: ({ jobTitle }) => jobTitle },
    {
      id: 'unit',
      header: t('people.member.field.unit'),
      value: ({ unitName }) => unitName,
      kind: 'choice',
      choices: unitsOf(members, compare),
    },
    {
      id: 'roles',
      header: t('people.member.field.roles'),
      value: member => rolesOf(member).join(', '),
      cell: member => (
        <Row>
          {rolesOf(member).map(role => (
            <Tag key={role}>{role}</Tag>
          ))}
        </Row>
      ),
    },
    {
      id: 'state',
      header: t('people.member.field.state'),
      value: standingOf,
      kind: 'choice',
      choices: standings.map(one => ({ value: one, label: t(`people.member.state.${one}`) })),
      cell: member => <MemberState member={member} />,
    },
    { id: 'email', header: t('people.member.field.email'), value: ({ email }) => email, hidden: true },
    {
      id: 'since',
      header: t('people.member.field.since'),
      value: ({ createdAt }) => createdAt.slice(0, 10),
      kind: 'day',
      hidden: true,
    },
  ]
}
