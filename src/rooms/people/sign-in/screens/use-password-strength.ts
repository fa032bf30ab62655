import { useEffect, useState } from 'react'

interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly sentence: string
}

const pauseInTyping = 300

/** Judged by the server, which has the lists of leaked passwords and the last word; nothing is kept there. */
export function usePasswordStrength(password: string, words: readonly string[]): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null)
  const known = words.join('\n')
  useEffect(() => {
    if (password === '') return
    const asking = new AbortController()
    const waiting = setTimeout(
      () => void ask(password, known.split('\n'), asking.signal).then(setStrength),
      pauseInTyping,
    )
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [password, known])
  return password === '' ? null : strength
}

/** A meter that cannot be asked says nothing: the form itself will say what is wrong. */
async function ask(
  password: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Strength | null> {
  try {
    const response = await fetch('/password/strength', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify({ password, words }),
    })
    return response.ok ? ((await response.json()) as Strength) : null
  } catch {
    return null
  }
}
