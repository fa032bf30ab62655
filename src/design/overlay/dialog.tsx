import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './dialog.module.css'

export interface DialogProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

/**
 * The browser's own modal dialog: focus stays inside, Escape closes, the rest of the page is inert, and the
 * focus goes back where it was. `side` makes it a drawer.
 */
export const ModalSurface = (props: DialogProps & { side?: 'start' | 'end' }) => {
  const words = useDesignWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element || element.open === props.open) return
    if (props.open) element.showModal()
    else element.close()
  }, [props.open])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      data-wide={props.wide || undefined}
      data-side={props.side}
      onClose={props.onClose}
      onClick={event => {
        if (event.target === dialog.current) props.onClose()
      }}
    >
      {props.open && (
        <>
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {props.title}
            </h2>
            <IconButton icon="close" small label={words.say('design.close')} onClick={props.onClose} />
          </div>
          <div className={styles.body}>{props.children}</div>
        </>
      )}
    </dialog>
  )
}

export const Dialog = (props: DialogProps) => <ModalSurface {...props} />
