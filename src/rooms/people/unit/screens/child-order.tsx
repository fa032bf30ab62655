import { IconButton } from '#design/action/icon-button.tsx'
import { TextLink } from '#design/action/text-link.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { reorderUnits, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'
import styles from './child-order.module.css'

interface ChildOrderProps {
  parent: Unit
  below: readonly Unit[]
}

/** The units below, in the order everybody sees them; the arrows change it. */
export const ChildOrder = ({ parent, below }: ChildOrderProps) => {
  const t = useMessages(unitMessages)
  const at = useAddress()
  const sentenceOf = useSentenceOf()
  const reordering = useMutationOf(reorderUnits)
  const sorts = parent.may.includes('units.reorder') && below.length > 1

  const move = (index: number, by: number) => {
    const ids = below.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (moved) ids.splice(index + by, 0, moved)
    reordering.mutate(
      { params: { unitId: parent.id }, body: { children: ids } },
      { onError: error => toast(sentenceOf(error), { tone: 'problem' }) },
    )
  }

  return (
    <ul className={styles.list}>
      {below.map((child, index) => (
        <li key={child.id} className={styles.line}>
          <TextLink href={at(`settings/units/${child.id}`)}>{child.name}</TextLink>
          <span className={styles.kind}>{child.kind}</span>
          {sorts && (
            <span className={styles.arrows} data-screen-only="">
              <IconButton
                small
                icon="chevron-up"
                label={t('people.unit.screen.up', { name: child.name })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                small
                icon="chevron-down"
                label={t('people.unit.screen.down', { name: child.name })}
                disabled={index === below.length - 1}
                onClick={() => move(index, 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
