import { useEffect, useId } from 'react'

const unsaved = new Set<string>()

/** The shell asks this before it leaves a page. */
export const hasUnsavedWork = (): boolean => unsaved.size > 0

const warnBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault()

export function useUnsavedWork(dirty: boolean): void {
  const id = useId()
  useEffect(() => {
    if (!dirty) return
    unsaved.add(id)
    window.addEventListener('beforeunload', warnBeforeLeaving)
    return () => {
      unsaved.delete(id)
      if (!hasUnsavedWork()) window.removeEventListener('beforeunload', warnBeforeLeaving)
    }
  }, [dirty, id])
}
