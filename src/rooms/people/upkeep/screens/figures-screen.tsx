import { DefinitionList } from '#design/display/definition-list.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { readFigures } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import styles from './figures-screen.module.css'
import { inBytes } from './in-bytes.ts'

type Figures = AnswerOf<typeof readFigures>

/** What is stored, what waits, what it all runs on: what one looks at before worrying. */
export const FiguresScreen = () => {
  const t = useMessages(upkeepMessages)
  const sentenceOf = useSentenceOf()
  const { data, error } = useQueryOf(readFigures, {}, { refetchInterval: 60_000 })
  return (
    <>
      <PageHeader title={t('people.upkeep.figures.title')} question={t('people.upkeep.figures.question')} />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className={styles.figures}>
          <Waiting figures={data} />
          <Stored figures={data} />
          <RunsOn figures={data} />
        </div>
      )}
    </>
  )
}

const Counts = (props: { title: string; figures: Figures; names: readonly CountName[] }) => {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  return (
    <Section title={props.title}>
      <DefinitionList
        items={props.names.map(name => ({
          term: t(`people.upkeep.figures.${name}`),
          value: formats.number(props.figures[name]),
        }))}
      />
    </Section>
  )
}

type CountName =
  'waitingEvents' | 'failedJobs' | 'keptMails' | 'failedMails' | 'objects' | 'auditLines' | 'files'

const Waiting = ({ figures }: { figures: Figures }) => {
  const t = useMessages(upkeepMessages)
  return (
    <Counts
      title={t('people.upkeep.figures.waiting')}
      figures={figures}
      names={['waitingEvents', 'failedJobs', 'keptMails', 'failedMails']}
    />
  )
}

const Stored = ({ figures }: { figures: Figures }) => {
  const t = useMessages(upkeepMessages)
  return (
    <Counts
      title={t('people.upkeep.figures.stored')}
      figures={figures}
      names={['objects', 'auditLines', 'files']}
    />
  )
}

const RunsOn = ({ figures }: { figures: Figures }) => {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  const size = (bytes: number) => {
    const { value, unit } = inBytes(bytes)
    const digits = unit === 'kilo' ? 0 : 1
    return t(`people.upkeep.figures.bytes.${unit}`, { value: formats.number(value, digits) })
  }
  return (
    <Section title={t('people.upkeep.figures.runs-on')}>
      <DefinitionList
        items={[
          { term: t('people.upkeep.figures.version'), value: figures.version },
          { term: t('people.upkeep.figures.databaseVersion'), value: figures.databaseVersion },
          { term: t('people.upkeep.figures.databaseBytes'), value: size(figures.databaseBytes) },
          { term: t('people.upkeep.figures.fileBytes'), value: size(figures.fileBytes) },
          {
            term: t('people.upkeep.figures.fileStorage'),
            value: t(`people.upkeep.figures.fileStorage.${figures.fileStorage}`),
          },
          {
            term: t('people.upkeep.figures.mailServer'),
            value: t(
              figures.mailServer
                ? 'people.upkeep.figures.mailServer.yes'
                : 'people.upkeep.figures.mailServer.no',
            ),
          },
        ]}
      />
    </Section>
  )
}
