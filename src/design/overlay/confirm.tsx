import { useSyncExternalStore } from 'react'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './confirm.module.css'
import { Dialog } from './dialog.tsx'

/** What is about to happen, in the title; what it entails, in the text; the verb itself, on the button. */
export interface Question {
  readonly title: string
  readonly text?: string
  readonly action: string
  readonly danger?: boolean
}

interface Pending extends Question {
  readonly answer: (agreed: boolean) => void
}

let pending: Pending | null = null
const listeners = new Set<() => void>()

function show(question: Pending | null) {
  pending = question
  for (const listener of listeners) listener()
}

/** `if (await confirm({ … })) …`: one question at a time; a second one dismisses the first. */
export function confirm(question: Question): Promise<boolean> {
  pending?.answer(false)
  return new Promise(resolve => {
    const answer = (agreed: boolean) => {
      show(null)
      resolve(agreed)
    }
    show({ ...question, answer })
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const ConfirmHost = () => {
  const words = useDesignWords()
  const question = useSyncExternalStore(subscribe, () => pending)
  if (!question) return null
  return (
    <Dialog title={question.title} open onClose={() => question.answer(false)}>
      {question.text && <p className={styles.text}>{question.text}</p>}
      <div className={styles.actions}>
        <Button kind={question.danger ? 'danger' : 'primary'} onClick={() => question.answer(true)}>
          {question.action}
        </Button>
        <Button kind="quiet" onClick={() => question.answer(false)}>
          {words.say('design.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
