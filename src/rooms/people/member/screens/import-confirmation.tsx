import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { ButtonLink } from '#design/action/button-link.tsx'
import { CheckboxField } from '#design/field/checkbox-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { confirmImport, type ImportReport } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { ImportColumns, ImportLines } from './import-report.tsx'

interface ImportConfirmationProps {
  file: File
  report: ImportReport
  onDone: () => void
  onAgain: () => void
}

const Confirm = ({ report, file, onDone }: Omit<ImportConfirmationProps, 'onAgain'>) => {
  const t = useMessages(memberMessages)
  const sentenceOf = useSentenceOf()
  const [invite, setInvite] = useState(false)
  const { kind, digest, counts } = report
  const importing = useMutationOf(confirmImport, { onDone })
  const confirm = () => importing.mutate({ body: { kind, digest, invite: invite ? 'yes' : 'no' }, file })
  return (
    <Stack>
      {importing.error && <Notice tone="problem">{sentenceOf(importing.error)}</Notice>}
      {kind === 'members' && counts.create > 0 && (
        <CheckboxField
          name="invite"
          label={t('people.member.import.invite')}
          help={t('people.member.import.invite.help')}
          value={invite}
          onChange={setInvite}
        />
      )}
      <div>
        <Button kind="primary" working={importing.isPending} onClick={confirm}>
          {t('people.member.import.confirm', { count: counts.create + counts.update })}
        </Button>
      </div>
    </Stack>
  )
}

/** What the file would do; then, once agreed to, what it did. */
export const ImportConfirmation = ({ file, report, onDone, onAgain }: ImportConfirmationProps) => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const [done, setDone] = useState(false)
  const { create, update, refuse, unchanged } = report.counts
  const finish = () => {
    setDone(true)
    onDone()
  }
  const sentence = done ? 'people.member.import.did' : 'people.member.import.would'
  const hasWork = create + update > 0
  return (
    <Stack>
      <Notice tone={done ? 'good' : refuse > 0 || !hasWork ? 'caution' : 'plain'} title={file.name}>
        {t(sentence, { create, update, refuse, unchanged })}
      </Notice>
      {!done && <ImportColumns report={report} />}
      {!done && hasWork && <Confirm report={report} file={file} onDone={finish} />}
      <Row>
        <Button onClick={onAgain}>{t('people.member.import.another')}</Button>
        {done && (
          <ButtonLink href={at(report.kind === 'units' ? 'settings/units' : 'settings/members')}>
            {t(`people.member.import.see.${report.kind}`)}
          </ButtonLink>
        )}
      </Row>
      <ImportLines report={report} />
    </Stack>
  )
}
