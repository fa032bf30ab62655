import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { FileDrop } from '#design/field/file-drop.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Form } from '#design/form/form.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { Stepper } from '#design/navigation/stepper.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { previewImport, type ImportKind, type ImportReport } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { ImportConfirmation } from './import-confirmation.tsx'

const kinds = ['members', 'units'] as const

interface Tried {
  readonly file: File
  readonly report: ImportReport
}

const ChooseFile = ({ onTried }: { onTried: (tried: Tried) => void }) => {
  const t = useMessages(memberMessages)
  const [kind, setKind] = useState<ImportKind>('members')
  const [files, setFiles] = useState<readonly File[]>([])
  const [file] = files
  const trying = useMutationOf(previewImport, {
    onDone: (report, request) => onTried({ report, file: request.file as File }),
  })
  return (
    <Form
      {...useRefusal(trying.error)}
      onSubmit={() => file && trying.mutate({ body: { kind }, file })}
      actions={
        <Button type="submit" kind="primary" working={trying.isPending} disabled={!file}>
          {t('people.member.import.try')}
        </Button>
      }
    >
      <RadioField<ImportKind>
        label={t('people.member.import.kind')}
        name="kind"
        value={kind}
        onChange={value => value && setKind(value)}
        choices={kinds.map(value => ({
          value,
          label: t(`people.member.import.kind.${value}`),
          help: t(`people.member.import.kind.${value}.help`),
        }))}
      />
      <FileDrop
        name="file"
        label={t('people.member.import.file')}
        help={t('people.member.import.file.help')}
        accept={['.csv', '.xlsx']}
        maxBytes={previewImport.upload.maximumBytes}
        files={files}
        onChange={setFiles}
      />
      {files.length === 0 && (
        <EmptyState
          sentence={t('people.member.import.empty')}
          example={t(`people.member.import.example.${kind}`)}
        />
      )}
    </Form>
  )
}

/** A file is tried first: nothing is written before its reader has seen, line by line, what it would do. */
export const ImportScreen = () => {
  const t = useMessages(memberMessages)
  const at = useAddress()
  const [tried, setTried] = useState<Tried | null>(null)
  const [done, setDone] = useState(false)
  const again = () => {
    setTried(null)
    setDone(false)
  }
  const steps = (['file', 'check', 'done'] as const).map(step => t(`people.member.import.step.${step}`))
  return (
    <>
      <PageHeader
        title={t('people.member.import.screen')}
        question={t('people.member.import.question')}
        above={
          <Breadcrumb path={[{ label: t('people.member.screen.title'), href: at('settings/members') }]} />
        }
      />
      <Stack gap="wide">
        <Stepper label={t('people.member.import.screen')} steps={steps} current={done ? 2 : tried ? 1 : 0} />
        {!tried && <ChooseFile onTried={setTried} />}
        {tried && <ImportConfirmation {...tried} onDone={() => setDone(true)} onAgain={again} />}
      </Stack>
    </>
  )
}
