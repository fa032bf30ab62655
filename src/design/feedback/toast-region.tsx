import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../action/button.tsx'
import { IconButton } from '../action/icon-button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { dismissToast, shownToasts, subscribeToToasts, type Toast } from './toasts.ts'
import styles from './toast-region.module.css'

const briefly = 5_000
const longEnoughToUndo = 10_000

const ToastMessage = ({ toast }: { toast: Toast }) => {
  const words = useDesignWords()
  const [held, setHeld] = useState(false)
  const { id, undo, tone } = toast

  useEffect(() => {
    if (held || tone === 'problem') return
    const timer = setTimeout(() => dismissToast(id), undo ? longEnoughToUndo : briefly)
    return () => clearTimeout(timer)
  }, [held, id, tone, undo])

  return (
    <div
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.message}</p>
      {undo && (
        <Button
          kind="quiet"
          small
          onClick={() => {
            dismissToast(id)
            undo()
          }}
        >
          {words.say('design.undo')}
        </Button>
      )}
      <IconButton icon="close" small label={words.say('design.close')} onClick={() => dismissToast(id)} />
    </div>
  )
}

/** Spoken politely; a message waits while one points at it or is inside it, and a problem waits to be closed. */
export const ToastRegion = () => {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts)
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {toasts.map(toast => (
        <ToastMessage key={toast.id} toast={toast} />
      ))}
    </div>
  )
}
