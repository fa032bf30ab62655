import { ActionMenu, type MenuEntry } from '#design/action/action-menu.tsx'
import { Button } from '#design/action/button.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { Section } from '#design/layout/section.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'
import { trailOf } from './branches.ts'
import { ChildOrder } from './child-order.tsx'
import type { OpenDialog } from './unit-dialogs.tsx'
import { UnitHistory } from './unit-history.tsx'
import { useClosing } from './use-closing.ts'

export interface UnitSheetProps {
  unit: Unit
  units: readonly Unit[]
  onAsk: (dialog: OpenDialog) => void
}

export const UnitSheet = ({ unit, units, onAsk }: UnitSheetProps) => {
  const t = useMessages(unitMessages)
  const formats = useFormats()
  const children = units.filter(({ parentId }) => parentId === unit.id)
  return (
    <Stack gap="wide">
      <Section
        title={unit.name}
        {...(unit.path.length > 1 && { intro: trailOf(units, unit) })}
        actions={<Actions unit={unit} onAsk={onAsk} />}
      >
        {unit.contextOnly && <Notice>{t('people.unit.screen.context-only')}</Notice>}
        <DefinitionList
          items={[
            { term: t('people.unit.field.kind'), value: unit.kind || '–' },
            { term: t('people.unit.field.code'), value: unit.code ?? '–' },
            {
              term: t('people.unit.field.state'),
              value: unit.archivedAt ? (
                <StatusBadge
                  tone="neutral"
                  word={t('people.unit.screen.archived-since', { when: formats.instant(unit.archivedAt) })}
                />
              ) : (
                <StatusBadge tone="good" word={t('people.unit.screen.open')} />
              ),
            },
          ]}
        />
      </Section>
      {!unit.archivedAt && (
        <Section title={t('people.unit.screen.below', { count: children.length })}>
          {children.length === 0 ? (
            <EmptyState
              sentence={t('people.unit.screen.nothing-below')}
              example={t('people.unit.screen.nothing-below.example')}
            />
          ) : (
            <ChildOrder parent={unit} below={children} />
          )}
        </Section>
      )}
      {unit.may.includes('units.history') && <UnitHistory unit={unit} />}
    </Stack>
  )
}

const Actions = ({ unit, onAsk }: Pick<UnitSheetProps, 'unit' | 'onAsk'>) => {
  const t = useMessages(unitMessages)
  const { archive, restore } = useClosing(unit)
  const can = (name: string) => unit.may.includes(name)
  const entries: MenuEntry[] = [
    ...(can('units.move')
      ? [{ label: t('people.unit.screen.move'), onSelect: () => onAsk({ kind: 'move', unit }) }]
      : []),
    ...(can('units.merge')
      ? [{ label: t('people.unit.screen.merge'), onSelect: () => onAsk({ kind: 'merge', unit }) }]
      : []),
    ...(can('units.archive')
      ? [{ label: t('people.unit.screen.archive'), onSelect: () => void archive(), danger: true }]
      : []),
  ]
  return (
    <Row>
      {can('units.rename') && (
        <Button small onClick={() => onAsk({ kind: 'rename', unit })}>
          {t('people.unit.screen.rename')}
        </Button>
      )}
      {can('units.restore') && (
        <Button small onClick={() => void restore()}>
          {t('people.unit.screen.restore')}
        </Button>
      )}
      {entries.length > 0 && (
        <ActionMenu
          trigger={<Button small>{t('people.unit.screen.more')}</Button>}
          entries={entries}
          position="bottom-end"
        />
      )}
    </Row>
  )
}
