import { useLocation, useNavigate, useParams } from '@tanstack/react-router'

/** The words that screens keep in the address: the unit looked at, the view of a table, the open tab, a search. */
export interface AddressWords {
  readonly unit?: string
  readonly view?: string
  readonly tab?: string
  readonly q?: string
}

const known = ['unit', 'view', 'tab', 'q'] as const

/** Anything may be typed in an address: only the known words are kept, and only as text. */
export function readAddressWords(search: Record<string, unknown>): AddressWords {
  const words: Record<string, string> = {}
  for (const name of known) {
    const value = search[name]
    if (typeof value === 'number' || typeof value === 'boolean') words[name] = String(value)
    else if (typeof value === 'string' && value !== '') words[name] = value
  }
  return words
}

/** `const [view, setView] = useAddressWord('view')`: like a state, but kept, sent and bookmarked with the address. */
export function useAddressWord(name: keyof AddressWords): [string, (value: string) => void] {
  const navigate = useNavigate()
  const value = useLocation({ select: location => readAddressWords(location.search)[name] ?? '' })
  const set = (next: string) => {
    void navigate({
      to: '.',
      replace: name !== 'tab',
      search: ((current: Record<string, unknown>) => ({ ...current, [name]: next || undefined })) as never,
    })
  }
  return [value, set]
}

/** The parameters of the path of the screen: `useScreenParams().unitId`. */
export const useScreenParams = (): Readonly<Record<string, string | undefined>> =>
  useParams({ strict: false })
