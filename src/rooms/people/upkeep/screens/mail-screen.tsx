import { Button } from '#design/action/button.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { useScreenParams } from '#shell/address-words.ts'
import { useMutationOf, useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { readMail, sendMailAgain, type MailLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { MailStateBadge } from './mail-state.tsx'
import { MailText } from './mail-text.tsx'

const Facts = ({ mail }: { mail: MailLine }) => {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  const { recipient, createdAt, sentAt, failure } = mail
  return (
    <DefinitionList
      items={[
        { term: t('people.upkeep.mail.recipient'), value: recipient },
        { term: t('people.upkeep.mail.state'), value: <MailStateBadge mail={mail} /> },
        { term: t('people.upkeep.mail.written'), value: formats.instant(createdAt) },
        ...(sentAt ? [{ term: t('people.upkeep.mail.sent'), value: formats.instant(sentAt) }] : []),
        ...(failure ? [{ term: t('people.upkeep.mail.failure'), value: failure }] : []),
      ]}
    />
  )
}

const SendAgain = ({ mail }: { mail: MailLine }) => {
  const t = useMessages(upkeepMessages)
  const sentenceOf = useSentenceOf()
  const sending = useMutationOf(sendMailAgain, { onDone: () => toast(t('people.upkeep.mail.sending')) })
  const send = () =>
    sending.mutate(
      { params: { mailId: mail.id } },
      { onError: error => toast(sentenceOf(error), { tone: 'problem' }) },
    )
  return (
    <Button kind="primary" working={sending.isPending} onClick={send}>
      {t('people.upkeep.mail.send-again')}
    </Button>
  )
}

/** One mail as it was written. */
export const MailScreen = () => {
  const t = useMessages(upkeepMessages)
  const at = useAddress()
  const sentenceOf = useSentenceOf()
  const { mailId = '' } = useScreenParams()
  const { data: mail, error } = useQueryOf(readMail, { params: { mailId } })
  return (
    <>
      <PageHeader
        title={mail?.subject ?? t('people.upkeep.mail.sheet')}
        question={t('people.upkeep.mail.sheet.question')}
        above={<Breadcrumb path={[{ label: t('people.upkeep.mail.title'), href: at('settings/mail') }]} />}
        actions={mail?.may.includes('mails.send-again') && <SendAgain mail={mail} />}
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!mail && !error && <Skeleton lines={8} />}
      {mail && (
        <Stack gap="wide">
          <Facts mail={mail} />
          <Section title={t('people.upkeep.mail.text')}>
            <MailText text={mail.text} />
          </Section>
        </Stack>
      )}
    </>
  )
}
