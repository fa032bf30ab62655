import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Row } from '#design/layout/stack.tsx'
import { useMessages } from '#shell/language.tsx'
import { useViewer } from '#shell/session.tsx'
import { memberMessages } from '../messages.en.ts'

interface KeptViewProps {
  view: string
  onChange: (view: string) => void
}

/** The arrangement that the reader comes back to, kept on this machine; the address still says the one shown. */
export const KeptView = ({ view, onChange }: KeptViewProps) => {
  const t = useMessages(memberMessages)
  const place = `filrouge-members-view-${useViewer().organisation.id}`
  const [kept, setKept] = useState(() => localStorage.getItem(place) ?? '')
  if (view === kept) return null
  const keep = () => {
    localStorage.setItem(place, view)
    setKept(view)
    toast(t('people.member.done.view-kept'))
  }
  return (
    <Row>
      {view !== '' && (
        <Button small kind="quiet" onClick={keep}>
          {t('people.member.screen.keep-view')}
        </Button>
      )}
      {kept !== '' && (
        <Button small kind="quiet" onClick={() => onChange(kept)}>
          {t('people.member.screen.take-kept-view')}
        </Button>
      )}
    </Row>
  )
}
