import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './tabs.module.css'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

const step: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Which tab is open belongs to the caller, who usually keeps it in the address. */
export const Tabs = (props: {
  label: string
  tabs: readonly Tab[]
  open: string
  onOpen: (id: string) => void
}) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const openIndex = Math.max(
    0,
    props.tabs.findIndex(tab => tab.id === props.open),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const { length } = props.tabs
    const target =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? length - 1
          : openIndex + (step[event.key] ?? Number.NaN)
    const next = props.tabs[(target + length) % length]
    if (Number.isNaN(target) || !next) return
    event.preventDefault()
    props.onOpen(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <div>
      <div ref={list} role="tablist" aria-label={props.label} className={styles.list} onKeyDown={onKeyDown}>
        {props.tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            className={styles.tab}
            aria-selected={index === openIndex}
            aria-controls={`${id}-panel`}
            tabIndex={index === openIndex ? 0 : -1}
            onClick={() => props.onOpen(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        className={styles.panel}
        aria-labelledby={`${id}-${props.tabs[openIndex]?.id}`}
        tabIndex={0}
      >
        {props.tabs[openIndex]?.content}
      </div>
    </div>
  )
}
