import { StatusBadge, type StatusTone } from '#design/display/status-badge.tsx'
import { useMessages } from '#shell/language.tsx'
import type { MailLine } from '../contract.ts'
import type { MailState } from '../mail.ts'
import { upkeepMessages } from '../messages.en.ts'

export const mailStates = ['kept', 'sending', 'sent', 'failed'] as const satisfies readonly MailState[]

const tones: Record<MailState, StatusTone> = {
  kept: 'caution',
  sending: 'inform',
  sent: 'good',
  failed: 'urgent',
}

export const MailStateBadge = ({ mail }: { mail: MailLine }) => {
  const t = useMessages(upkeepMessages)
  return <StatusBadge tone={tones[mail.state]} word={t(`people.upkeep.mail.state.${mail.state}`)} />
}
