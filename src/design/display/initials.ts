/** The first letters of the first and last parts of a name: `Élise de La Tour` gives `ÉT`. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/[\s]+/).filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    part => [...(part ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase('fr')
}
