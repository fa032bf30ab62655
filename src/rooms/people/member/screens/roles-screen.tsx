import { TextLink } from '#design/action/text-link.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import type { Column } from '#design/table/column.ts'
import { DataTable } from '#design/table/data-table.tsx'
import { plainView, writeView } from '#design/table/table-view.ts'
import { useAddressWord } from '#shell/address-words.ts'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useAddress } from '#shell/session.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { mayGive, needsLastDay, roles, type Role } from '../role.ts'
import { useAllMembers } from './use-all-members.ts'

const somewhere = { unitPath: ['somewhere'] }

/** Who may give a role, asked of the rule itself, so that the page cannot say something else. */
const giversOf = (role: Role): Role[] =>
  roles.filter(giver => mayGive({ grants: [{ role: giver, unitId: 'somewhere' }] }, role, somewhere))

const holdersOf = (members: readonly Member[], role: Role): number =>
  members.filter(
    ({ state, roles: held }) => state !== 'deactivated' && held.some(one => one.role === role && !one.ended),
  ).length

const Holders = ({ role, count }: { role: Role; count: number }) => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const formats = useFormats()
  if (count === 0) return formats.number(count)
  const view = writeView({ ...plainView, filters: { roles: t(`people.member.role.${role}`) } })
  return (
    <TextLink href={`${at('settings/members')}?${new URLSearchParams({ view })}`}>
      {formats.number(count)}
    </TextLink>
  )
}

function useRoleColumns(members: readonly Member[] | undefined): Column<Role>[] {
  const t = useMessages(memberMessages)
  const nameOf = (role: Role) => t(`people.member.role.${role}`)
  return [
    {
      id: 'role',
      header: t('people.member.field.role'),
      value: nameOf,
      cell: role => <strong>{nameOf(role)}</strong>,
    },
    {
      id: 'what',
      header: t('people.member.roles.what'),
      value: role => t(`people.member.role.${role}.what`),
    },
    {
      id: 'givers',
      header: t('people.member.roles.givers'),
      value: role => giversOf(role).map(nameOf).join(', '),
    },
    {
      id: 'ends',
      header: t('people.member.roles.ends'),
      value: role => t(needsLastDay(role) ? 'people.member.roles.last-day' : 'people.member.roles.no-end'),
    },
    {
      id: 'holders',
      header: t('people.member.roles.holders'),
      value: role => (members ? holdersOf(members, role) : null),
      kind: 'number',
      cell: role => members && <Holders role={role} count={holdersOf(members, role)} />,
    },
  ]
}

/** What each role may do, who gives it, who holds it. */
export const RolesScreen = () => {
  const t = useMessages(memberMessages)
  const [view, setView] = useAddressWord('view')
  const { data } = useAllMembers('')
  return (
    <>
      <PageHeader title={t('people.member.field.roles')} question={t('people.member.roles.question')} />
      <Stack>
        <p>{t('people.member.roles.rule')}</p>
        <DataTable
          caption={t('people.member.field.roles')}
          columns={useRoleColumns(data?.members)}
          rows={roles}
          rowKey={role => role}
          view={view}
          onViewChange={setView}
          empty={null}
        />
      </Stack>
    </>
  )
}
