import { posix } from 'node:path'

const shortcuts = ['platform', 'rooms', 'design', 'shell', 'testing', 'demo']
const statistics = '@filrouge/statistics/'

/** The path, from the root, of one of our own files; nothing for a library or a style sheet. */
export function ownFile(from: string, specifier: string): string | undefined {
  if (specifier.startsWith(statistics))
    return `packages/statistics/src/${specifier.slice(statistics.length)}.ts`
  if (!/\.(ts|tsx|mjs|js)$/.test(specifier)) return undefined
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const shortcut = shortcuts.find(name => specifier.startsWith(`#${name}/`))
  return shortcut && `src/${specifier.slice(1)}`
}

/** `@mantine/core/styles.css` belongs to `@mantine/core`. */
export function libraryOf(specifier: string): string | undefined {
  if (/^[.#/]/.test(specifier) || specifier.startsWith(statistics)) return undefined
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
