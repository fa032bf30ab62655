import { useCallback, useEffect, useId } from 'react'

const unsaved = new Set<string>()

/** The shell asks this before it leaves a page. */
export const hasUnsavedWork = (): boolean => unsaved.size > 0

const warnBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault()

/** Answers how to say at once that the work is saved: whoever navigates in the same breath must not be stopped. */
export function useUnsavedWork(dirty: boolean): () => void {
  const id = useId()
  const forget = useCallback(() => {
    unsaved.delete(id)
    if (!hasUnsavedWork()) window.removeEventListener('beforeunload', warnBeforeLeaving)
  }, [id])
  useEffect(() => {
    if (!dirty) return
    unsaved.add(id)
    window.addEventListener('beforeunload', warnBeforeLeaving)
    return forget
  }, [dirty, id, forget])
  return forget
}
