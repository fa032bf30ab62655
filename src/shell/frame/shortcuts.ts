import { useEffect, useEffectEvent } from 'react'

export type Shortcuts = Readonly<Record<string, () => void>>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** While a dialog is open, keys belong to it. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('dialog, [role="dialog"], [role="menu"]') !== null

/** The name of what was pressed: `ctrl+k`, `?`, or after `g`, `g c`. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, after: string): string {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return `ctrl+${key}`
  return after === '' ? key : `${after} ${key}`
}

const patience = 1_200

export function useShortcuts(shortcuts: Shortcuts): void {
  const shortcutNamed = useEffectEvent((name: string) => shortcuts[name])
  useEffect(() => {
    let after = ''
    let forget: ReturnType<typeof setTimeout> | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const name = keyName(event, after)
      const withControl = name.startsWith('ctrl+')
      if (event.altKey || event.defaultPrevented) return
      if (!withControl && (isTyping(event.target) || isElsewhere(event.target))) return
      clearTimeout(forget)
      after = name === 'g' ? 'g' : ''
      if (after) forget = setTimeout(() => (after = ''), patience)
      const run = shortcutNamed(name)
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(forget)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
