import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { SwitchField } from '#design/field/checkbox-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Tree } from '#design/navigation/tree.tsx'
import { useNavigateTo } from '#design/root/navigation.tsx'
import { useScreenParams } from '#shell/address-words.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { listUnits, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'
import { branchesOf } from './branches.ts'
import { UnitDialogs, type OpenDialog } from './unit-dialogs.tsx'
import { UnitSheet } from './unit-sheet.tsx'
import styles from './units-screen.module.css'

/** The tree on one side, the unit looked at on the other; its address can be sent. */
export const UnitsScreen = () => {
  const t = useMessages(unitMessages)
  const sentenceOf = useSentenceOf()
  const [archived, setArchived] = useState(false)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const { data, error } = useQueryOf(listUnits, { query: { archived: archived ? 'with' : 'without' } })
  const units = data?.items ?? []
  const selected = useSelectedUnit(units)
  const open = useOpenUnit()

  return (
    <>
      <PageHeader
        title={t('people.unit.screen.title')}
        question={t('people.unit.screen.question')}
        actions={
          selected?.may.includes('units.create') && (
            <Button kind="primary" icon="add" onClick={() => setDialog({ kind: 'create', unit: selected })}>
              {t('people.unit.screen.create')}
            </Button>
          )
        }
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.side}>
            <div className={styles.tree}>
              <Tree
                label={t('people.unit.screen.title')}
                nodes={branchesOf(units, t('people.unit.screen.archived'))}
                selected={selected?.id ?? null}
                onSelect={open}
              />
            </div>
            <SwitchField
              name="archived"
              label={t('people.unit.screen.show-archived')}
              value={archived}
              onChange={setArchived}
            />
          </div>
          {selected && <UnitSheet unit={selected} units={units} onAsk={setDialog} />}
        </div>
      )}
      {dialog && <UnitDialogs dialog={dialog} units={units} onClose={() => setDialog(null)} onOpen={open} />}
    </>
  )
}

/** The unit of the address, or the first one the reader may open. */
function useSelectedUnit(units: readonly Unit[]): Unit | undefined {
  const { unitId } = useScreenParams()
  return units.find(unit => unit.id === unitId) ?? units.find(unit => !unit.contextOnly) ?? units[0]
}

function useOpenUnit(): (id: string) => void {
  const at = useAddress()
  const navigate = useNavigateTo()
  return id => navigate(at(`settings/units/${id}`))
}
