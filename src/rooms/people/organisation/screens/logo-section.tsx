import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { FileDrop } from '#design/field/file-drop.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { Section } from '#design/layout/section.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useLogo } from './use-logo.ts'
import { changeLogo, removeLogo, type Organisation } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'

const kilobyte = 1024

export const LogoSection = ({ organisation }: { organisation: Organisation }) => {
  const t = useMessages(organisationMessages)
  const sentenceOf = useSentenceOf()
  const [refused, setRefused] = useState<string | null>(null)
  const picture = useLogo(organisation.logo?.id)
  const settle = {
    onSuccess: () => {
      setRefused(null)
      toast(t('people.organisation.done.saved'))
    },
    onError: (error: Error) => setRefused(sentenceOf(error)),
  }
  const changing = useMutationOf(changeLogo)
  const removing = useMutationOf(removeLogo)
  const remove = async () => {
    const agreed = await confirm({
      title: t('people.organisation.logo.remove.title'),
      text: t('people.organisation.logo.remove.text'),
      action: t('people.organisation.logo.remove'),
      danger: true,
    })
    if (agreed) removing.mutate({}, settle)
  }
  return (
    <Section title={t('people.organisation.logo')} intro={t('people.organisation.logo.intro')}>
      <Stack>
        {picture && <img src={picture} alt={t('people.organisation.logo.alt')} height={64} />}
        {refused && <Notice tone="problem">{refused}</Notice>}
        {organisation.may.includes('organisation.change-logo') && (
          <FileDrop
            name="logo"
            label={t(organisation.logo ? 'people.organisation.logo.replace' : 'people.organisation.logo.add')}
            help={t('people.organisation.logo.help')}
            files={[]}
            accept={['image/png', 'image/jpeg', 'image/webp']}
            maxBytes={512 * kilobyte}
            onChange={([file]) => file && changing.mutate({ file }, settle)}
          />
        )}
        {organisation.may.includes('organisation.remove-logo') && organisation.logo && (
          <Row>
            <Button kind="danger" small onClick={() => void remove()}>
              {t('people.organisation.logo.remove')}
            </Button>
          </Row>
        )}
      </Stack>
    </Section>
  )
}
