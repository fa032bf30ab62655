import { TextLink } from '#design/action/text-link.tsx'
import type { Column } from '#design/table/column.ts'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useAddress } from '#shell/session.tsx'
import type { MailLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { MailStateBadge, mailStates } from './mail-state.tsx'

export function useMailColumns(): Column<MailLine>[] {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  const at = useAddress()
  return [
    {
      id: 'subject',
      header: t('people.upkeep.mail.subject'),
      value: ({ subject }) => subject,
      cell: ({ id, subject }) => <TextLink href={at(`settings/mail/${id}`)}>{subject}</TextLink>,
    },
    {
      id: 'recipient',
      header: t('people.upkeep.mail.recipient'),
      value: ({ recipient }) => recipient,
    },
    {
      id: 'state',
      header: t('people.upkeep.mail.state'),
      value: ({ state }) => state,
      kind: 'choice',
      choices: mailStates.map(value => ({ value, label: t(`people.upkeep.mail.state.${value}`) })),
      cell: mail => <MailStateBadge mail={mail} />,
    },
    {
      id: 'written',
      header: t('people.upkeep.mail.written'),
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => formats.instant(createdAt),
    },
    {
      id: 'failure',
      header: t('people.upkeep.mail.failure'),
      value: ({ failure }) => failure,
      hidden: true,
    },
  ]
}
