/** Repeats a piece of work: when woken, and after a while in any case. Never twice at once. */
export interface Pulse {
  wake(): void
  /** Resolves once the work in hand is finished. */
  stop(): Promise<void>
}

export function startPulse(everyMilliseconds: number, beat: () => Promise<void>): Pulse {
  let stopped = false
  let woken = false
  let wakeUp: (() => void) | null = null
  const rest = (): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, everyMilliseconds)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const live = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      await beat()
      if (!stopped && !woken) await rest()
      wakeUp = null
    }
  }
  const life = live()
  const wake = (): void => {
    woken = true
    wakeUp?.()
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      wake()
      await life
    },
  }
}
