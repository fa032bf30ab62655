import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import { useNavigateTo } from '../root/navigation.tsx'
import styles from './action-menu.module.css'

export interface MenuEntry {
  label: string
  onSelect?: () => void
  /** Instead of `onSelect`, for what is a place rather than an act. */
  href?: string
  icon?: IconName
  danger?: boolean
  disabled?: boolean
  /** The choice in force, for a menu that chooses one of several. */
  checked?: boolean
  /** Begins another group of entries. */
  separated?: boolean
}

const MenuItem = ({ entry }: { entry: MenuEntry }) => {
  const navigate = useNavigateTo()
  const shared = {
    classNames: { item: styles.item ?? '', itemIndicator: styles.indicator ?? '' },
    'data-danger': entry.danger || undefined,
    'data-separated': entry.separated || undefined,
    disabled: entry.disabled ?? false,
    onClick: () => (entry.href ? navigate(entry.href) : entry.onSelect?.()),
  }
  if (entry.checked !== undefined) {
    return (
      <Menu.RadioItem
        {...shared}
        value={entry.label}
        checked={entry.checked}
        checkIcon={<Icon name="check" size={16} />}
        closeMenuOnClick
      >
        {entry.label}
      </Menu.RadioItem>
    )
  }
  return (
    <Menu.Item {...shared} leftSection={entry.icon && <Icon name={entry.icon} size={16} />}>
      {entry.label}
    </Menu.Item>
  )
}

/** Actions behind one button (`trigger`: a Button or IconButton that accepts a ref). */
export const ActionMenu = (props: {
  trigger: ReactElement
  entries: readonly MenuEntry[]
  label?: string
  position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'right-start'
}) => (
  <Menu
    position={props.position ?? 'bottom-start'}
    classNames={{ dropdown: styles.dropdown ?? '', label: styles.label ?? '' }}
    offset={4}
    alignItemsLabels="none"
    withInitialFocusPlaceholder={false}
    returnFocus
  >
    <Menu.Target>{props.trigger}</Menu.Target>
    <Menu.Dropdown>
      {props.label && <Menu.Label>{props.label}</Menu.Label>}
      {props.entries.map(entry => (
        <MenuItem key={entry.label} entry={entry} />
      ))}
    </Menu.Dropdown>
  </Menu>
)
