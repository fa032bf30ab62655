import { lazy, Suspense, useEffect, useState } from 'react'
import type { IconName } from '../icons/icon-paths.ts'

export interface Command {
  readonly id: string
  readonly label: string
  readonly group?: string
  readonly detail?: string
  readonly keywords?: readonly string[]
  readonly icon?: IconName
  readonly keys?: string
  readonly run: () => void
}

export interface CommandPaletteProps {
  open: boolean
  onClose: () => void
  commands: readonly Command[]
  query?: string
  /** When given, the shell searches elsewhere as one types, and passes what it found among the commands. */
  onQueryChange?: (query: string) => void
}

const Palette = lazy(() => import('./palette-panel.tsx'))

/** Everything one can do or open, by its name. It comes over the network at the first Ctrl-K. */
export const CommandPalette = (props: CommandPaletteProps) => {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (props.open) setWanted(true)
  }, [props.open])
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <Palette {...props} />
    </Suspense>
  )
}
