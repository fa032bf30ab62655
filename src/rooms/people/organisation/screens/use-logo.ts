import { useEffect, useState } from 'react'
import { addressOf } from '#platform/contract/client.ts'
import { useViewer } from '#shell/session.tsx'
import { readLogo } from '../contract.ts'

/** The logo as an address an image can take: it comes with a header that an image could not send. */
export function useLogo(id: string | undefined): string | null {
  const { organisation } = useViewer()
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    setPicture(null)
    if (!id) return
    let address: string | null = null
    const reading = new AbortController()
    const headers = { 'filrouge-organisation': organisation.publicCode }
    fetch(addressOf(readLogo, {}), { headers, signal: reading.signal })
      .then(response => (response.ok ? response.blob() : null))
      .then(blob => {
        if (!blob) return
        address = URL.createObjectURL(blob)
        setPicture(address)
      })
      .catch(() => {})
    return () => {
      reading.abort()
      if (address) URL.revokeObjectURL(address)
    }
  }, [id, organisation.publicCode])
  return picture
}
