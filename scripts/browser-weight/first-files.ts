interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

/** The scripts and styles that the entries load by themselves, through all their imports but those on demand. */
export function firstFiles(manifest: Manifest): readonly string[] {
  const files = new Set<string>()
  const follow = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    chunk.imports?.forEach(follow)
  }
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) follow(name)
  return [...files]
}
