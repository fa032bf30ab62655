export interface Toast {
  readonly id: number
  readonly message: string
  readonly tone: 'done' | 'problem'
  /** Offered for as long as the message shows; what it takes back is the caller's affair. */
  readonly undo?: () => void
}

let shown: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const change = (next: readonly Toast[]) => {
  shown = next
  for (const listener of listeners) listener()
}

export const subscribeToToasts = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const shownToasts = () => shown

const atMost = 3

/** Says in passing that something was done; with `undo`, it can be taken back from there. */
export function toast(message: string, options: { undo?: () => void; tone?: Toast['tone'] } = {}): void {
  lastId += 1
  const { undo, tone = 'done' } = options
  change([...shown.slice(1 - atMost), { id: lastId, message, tone, ...(undo && { undo }) }])
}

export const dismissToast = (id: number): void => change(shown.filter(one => one.id !== id))
