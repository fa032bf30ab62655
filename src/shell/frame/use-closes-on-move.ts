import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** What was opened over a page goes away with it. */
export function useClosesOnMove(close: () => void): void {
  const address = useLocation({ select: location => location.href })
  const latest = useRef(close)
  latest.current = close
  useEffect(() => latest.current(), [address])
}
