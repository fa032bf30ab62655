import { Button } from '#design/action/button.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { AuditLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import styles from './trail-line.module.css'
import { valueChanges } from './trail-values.ts'
import { useTrailWords } from './use-trail-words.ts'

/** All that the trail knows of one act; from there, all that happened to the same object. */
export const TrailLine = ({ line, onSameObject }: { line: AuditLine; onSameObject: () => void }) => {
  const t = useMessages(upkeepMessages)
  const words = useTrailWords()
  const formats = useFormats()
  return (
    <Stack>
      <DefinitionList
        items={[
          { term: t('people.upkeep.trail.at'), value: formats.instant(line.at) },
          { term: t('people.upkeep.trail.who'), value: words.actor(line) },
          { term: t('people.upkeep.trail.object'), value: words.object(line.objectKind) },
          { term: t('people.upkeep.trail.object-id'), value: line.objectId ?? '–' },
          {
            term: t('people.upkeep.trail.seal'),
            value: line.sequence === null ? t('people.upkeep.trail.unsealed') : formats.number(line.sequence),
          },
        ]}
      />
      <Changes line={line} />
      {line.objectId && (
        <Row>
          <Button small onClick={onSameObject}>
            {t('people.upkeep.trail.same-object')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

const Changes = ({ line }: { line: AuditLine }) => {
  const t = useMessages(upkeepMessages)
  const changes = valueChanges(line)
  if (changes.length === 0) return null
  const shown = (value: string | null | undefined) =>
    value === null ? <em>{t('people.upkeep.trail.erased')}</em> : (value ?? '')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard too
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('people.upkeep.trail.values')}>
      <table className={styles.values}>
        <caption>{t('people.upkeep.trail.values')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.upkeep.trail.field')}</th>
            <th scope="col">{t('people.upkeep.trail.before')}</th>
            <th scope="col">{t('people.upkeep.trail.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
