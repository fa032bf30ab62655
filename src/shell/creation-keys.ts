export interface CreationKeys {
  /** The key to send with this creation. */
  keyOf(request: unknown): string
  /** It was made: the same words sent again mean another one. */
  made(): void
}

/**
 * Who clicks again because nothing came back sends the same words, and so the same key: the server answers what it did
 * the first time. A refusal keeps nothing on its side, so that only a success asks for another key.
 */
export function creationKeys(): CreationKeys {
  let last: { readonly words: string; readonly key: string } | null = null
  return {
    keyOf: request => {
      const words = JSON.stringify(request)
      if (last?.words !== words) last = { words, key: newKey() }
      return last.key
    },
    made: () => {
      last = null
    },
  }
}

/** `crypto.randomUUID` is missing where a page comes over plain HTTP from another machine. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
