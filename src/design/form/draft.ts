/** What was typed and not sent survives a closed tab, on this machine only and until it is sent or dropped. */
const storageKey = (key: string) => `filrouge-draft:${key}`

export function readDraft<Values>(key: string): Partial<Values> | null {
  try {
    const kept = localStorage.getItem(storageKey(key))
    return kept ? (JSON.parse(kept) as Partial<Values>) : null
  } catch {
    return null // Storage refused, or written by an older version: a draft is a comfort, never a condition.
  }
}

export function keepDraft<Values>(key: string, values: Values): void {
  try {
    localStorage.setItem(storageKey(key), JSON.stringify(values))
  } catch {
    // A full or forbidden storage must not stop somebody from typing.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(storageKey(key))
  } catch {
    // Same reason.
  }
}
