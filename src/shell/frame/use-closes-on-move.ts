import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'

/** What was opened over a page goes away with it. */
export function useClosesOnMove(close: () => void): void {
  const address = useLocation({ select: location => location.href })
  const onMove = useEffectEvent(close)
  useEffect(() => {
    onMove()
  }, [address])
}
