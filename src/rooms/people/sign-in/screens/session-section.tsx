import { Button } from '#design/action/button.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { confirm } from '#design/overlay/confirm.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useMutationOf, useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useCurrentSession } from '#shell/session.tsx'
import { closeOtherSessions, closeSession, listSessions } from '../contract/session.ts'
import { signInMessages } from '../messages.en.ts'
import { browserName } from './browser-name.ts'
import { CredentialLines } from './credential-lines.tsx'

type OpenSession = AnswerOf<typeof listSessions>['items'][number]

const Sessions = ({ sessions }: { sessions: readonly OpenSession[] }) => {
  const t = useMessages(signInMessages)
  const formats = useFormats()
  const sentenceOf = useSentenceOf()
  const closing = useMutationOf(closeSession, {
    onDone: () => toast(t('people.sign-in.screen.sessions.closed')),
  })
  const close = (sessionId: string) =>
    closing.mutate(
      { params: { sessionId } },
      { onError: error => toast(sentenceOf(error), { tone: 'problem' }) },
    )
  return (
    <CredentialLines
      lines={sessions.map(one => ({
        id: one.id,
        title: browserName(one.userAgent),
        detail: t('people.sign-in.screen.sessions.detail', {
          address: one.address,
          since: formats.instant(one.createdAt),
          seen: formats.instant(one.lastSeenAt),
        }),
        badge: one.current && <StatusBadge tone="good" word={t('people.sign-in.screen.sessions.current')} />,
        acts: !one.current && one.may.includes('session.close') && (
          <Button small onClick={() => close(one.id)}>
            {t('people.sign-in.screen.sessions.close')}
          </Button>
        ),
      }))}
    />
  )
}

/** Where the person is signed in now; one that they do not recognise is closed from here. */
export const SessionSection = () => {
  const t = useMessages(signInMessages)
  const sentenceOf = useSentenceOf()
  const { may } = useCurrentSession()
  const { data, error } = useQueryOf(listSessions, {})
  const closing = useMutationOf(closeOtherSessions, {
    onDone: ({ closed }) => toast(t('people.sign-in.screen.sessions.others-closed', { count: closed })),
  })
  const closeOthers = async () => {
    const agreed = await confirm({
      title: t('people.sign-in.screen.sessions.close-others.title'),
      text: t('people.sign-in.screen.sessions.close-others.text'),
      action: t('people.sign-in.screen.sessions.close-others'),
      danger: true,
    })
    if (agreed) closing.mutate({}, { onError: failure => toast(sentenceOf(failure), { tone: 'problem' }) })
  }
  const several = (data?.items.length ?? 0) > 1
  return (
    <Section
      title={t('people.sign-in.screen.sessions')}
      intro={t('people.sign-in.screen.sessions.intro')}
      actions={
        several &&
        may.includes('session.close-others') && (
          <Button small onClick={() => void closeOthers()}>
            {t('people.sign-in.screen.sessions.close-others')}
          </Button>
        )
      }
    >
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && <Sessions sessions={data.items} />}
    </Section>
  )
}
