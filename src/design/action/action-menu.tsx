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
}

const MenuItem = ({ entry }: { entry: MenuEntry }) => {
  const navigate = useNavigateTo()
  return (
    <Menu.Item
      classNames={{ item: styles.item ?? '' }}
      data-danger={entry.danger || undefined}
      disabled={entry.disabled ?? false}
      {...(entry.checked === undefined ? {} : { role: 'menuitemradio', 'aria-checked': entry.checked })}
      leftSection={
        entry.checked ? <Icon name="check" size={16} /> : entry.icon && <Icon name={entry.icon} size={16} />
      }
      onClick={() => (entry.href ? navigate(entry.href) : entry.onSelect?.())}
    >
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
