interface Acceptance {
  readonly accept?: readonly string[]
  readonly maxBytes?: number
}

interface FileLike {
  readonly name: string
  readonly type: string
  readonly size: number
}

const fits = (file: FileLike, pattern: string): boolean => {
  if (pattern.startsWith('.')) return file.name.toLowerCase().endsWith(pattern.toLowerCase())
  return pattern.endsWith('/*') ? file.type.startsWith(pattern.slice(0, -1)) : file.type === pattern
}

/** A dropped file does not pass through the browser's own chooser: the same conditions are applied to it here. */
export function sortFiles<File extends FileLike>(
  files: readonly File[],
  { accept, maxBytes = Number.POSITIVE_INFINITY }: Acceptance,
): { accepted: File[]; refused: File[] } {
  const welcome = (file: File) =>
    file.size <= maxBytes && (!accept?.length || accept.some(pattern => fits(file, pattern)))
  return { accepted: files.filter(welcome), refused: files.filter(file => !welcome(file)) }
}
