import { TextLink } from '#design/action/text-link.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { plainView, writeView } from '#design/table/table-view.ts'
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

const RoleSheet = ({ role, members }: { role: Role; members: readonly Member[] | undefined }) => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const formats = useFormats()
  const name = t(`people.member.role.${role}`)
  const view = writeView({ ...plainView, filters: { roles: name } })
  const count = members && holdersOf(members, role)
  return (
    <Section title={name} intro={t(`people.member.role.${role}.what`)}>
      <DefinitionList
        items={[
          {
            term: t('people.member.roles.givers'),
            value: giversOf(role)
              .map(giver => t(`people.member.role.${giver}`))
              .join(', '),
          },
          {
            term: t('people.member.roles.holders'),
            value: count ? (
              <TextLink href={`${at('settings/members')}?${new URLSearchParams({ view })}`}>
                {formats.number(count)}
              </TextLink>
            ) : (
              '–'
            ),
          },
          {
            term: t('people.member.roles.ends'),
            value: t(needsLastDay(role) ? 'people.member.roles.last-day' : 'people.member.roles.no-end'),
          },
        ]}
      />
    </Section>
  )
}

/** What each role may do, who gives it, who holds it. */
export const RolesScreen = () => {
  const t = useMessages(memberMessages)
  const { data } = useAllMembers('')
  return (
    <>
      <PageHeader title={t('people.member.field.roles')} question={t('people.member.roles.question')} />
      <Stack gap="wide">
        <p>{t('people.member.roles.rule')}</p>
        {roles.map(role => (
          <RoleSheet key={role} role={role} members={data?.members} />
        ))}
      </Stack>
    </>
  )
}
