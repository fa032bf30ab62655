import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { Row } from '#design/layout/stack.tsx'
import { confirm } from '#design/overlay/confirm.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useMutationOf, useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useCurrentSession } from '#shell/session.tsx'
import { listPasskeys, removePasskey } from '../contract/credentials.ts'
import { signInMessages } from '../messages.en.ts'
import { CredentialLines } from './credential-lines.tsx'
import { AddPasskey, RenamePasskey } from './passkey-forms.tsx'

type Passkey = AnswerOf<typeof listPasskeys>['items'][number]

function useRemoving() {
  const t = useMessages(signInMessages)
  const sentenceOf = useSentenceOf()
  const removing = useMutationOf(removePasskey, {
    onDone: () => toast(t('people.sign-in.screen.passkeys.removed')),
  })
  return async ({ id, name }: Passkey) => {
    const agreed = await confirm({
      title: t('people.sign-in.screen.passkeys.remove.title', { name }),
      text: t('people.sign-in.screen.passkeys.remove.text'),
      action: t('people.sign-in.screen.passkeys.remove'),
      danger: true,
    })
    if (agreed)
      removing.mutate(
        { params: { passkeyId: id } },
        { onError: error => toast(sentenceOf(error), { tone: 'problem' }) },
      )
  }
}

const Passkeys = (props: { passkeys: readonly Passkey[]; onRename: (passkey: Passkey) => void }) => {
  const t = useMessages(signInMessages)
  const formats = useFormats()
  const remove = useRemoving()
  if (props.passkeys.length === 0)
    return (
      <EmptyState
        sentence={t('people.sign-in.screen.passkeys.none')}
        example={t('people.sign-in.screen.passkeys.none.example')}
      />
    )
  const seen = ({ lastUsedAt }: Passkey) => (lastUsedAt ? formats.instant(lastUsedAt) : null)
  return (
    <CredentialLines
      lines={props.passkeys.map(passkey => ({
        id: passkey.id,
        title: passkey.name,
        detail: t(seen(passkey) ? 'people.sign-in.screen.used' : 'people.sign-in.screen.never-used', {
          since: formats.instant(passkey.createdAt),
          seen: seen(passkey) ?? '',
        }),
        acts: (
          <Row>
            <Button small kind="quiet" onClick={() => props.onRename(passkey)}>
              {t('people.sign-in.screen.passkeys.rename')}
            </Button>
            <Button small kind="quiet" onClick={() => void remove(passkey)}>
              {t('people.sign-in.screen.passkeys.remove')}
            </Button>
          </Row>
        ),
      }))}
    />
  )
}

export const PasskeySection = () => {
  const t = useMessages(signInMessages)
  const { may } = useCurrentSession()
  const [asked, setAsked] = useState<'add' | Passkey | null>(null)
  const { data } = useQueryOf(listPasskeys, {})
  const close = () => setAsked(null)
  return (
    <Section
      title={t('people.sign-in.screen.passkeys')}
      intro={t('people.sign-in.screen.passkeys.intro')}
      actions={
        may.includes('passkeys.add') && (
          <Button small icon="add" onClick={() => setAsked('add')}>
            {t('people.sign-in.screen.passkeys.add')}
          </Button>
        )
      }
    >
      {!data && <Skeleton />}
      {data && <Passkeys passkeys={data.items} onRename={setAsked} />}
      {asked === 'add' && (
        <Dialog open title={t('people.sign-in.screen.passkeys.add')} onClose={close}>
          <AddPasskey onDone={close} />
        </Dialog>
      )}
      {asked && asked !== 'add' && (
        <Dialog open title={t('people.sign-in.screen.passkeys.rename')} onClose={close}>
          <RenamePasskey id={asked.id} name={asked.name} onDone={close} />
        </Dialog>
      )}
    </Section>
  )
}
