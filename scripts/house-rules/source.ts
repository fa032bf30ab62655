import { parseSync } from 'rolldown/utils'

/** A node of the syntax tree, as far as rules look: they ask for a type, then for a few named fields. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

export interface Import {
  readonly specifier: string
  readonly line: number
  /** Erased before anything runs. */
  readonly typeOnly: boolean
}

export interface Comment {
  readonly text: string
  readonly line: number
}

export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Absent for what is not TypeScript or JavaScript. */
  readonly program?: Node
  readonly comments: readonly Comment[]
  readonly imports: readonly Import[]
  lineAt(offset: number): number
}

export type House = ReadonlyMap<string, SourceFile>

const languages: Readonly<Record<string, 'ts' | 'tsx' | 'js'>> = { ts: 'ts', tsx: 'tsx', js: 'js', mjs: 'js' }

/** The house as the rules see it: every file by its path from the root, parsed where it is code. */
export function houseOf(texts: Readonly<Record<string, string>>): House {
  return new Map(Object.entries(texts).map(([path, text]) => [path, sourceFile(path, text)]))
}

function sourceFile(path: string, text: string): SourceFile {
  const lineAt = lineCounter(text)
  const language = languages[path.slice(path.lastIndexOf('.') + 1)]
  if (!language) return { path, text, comments: [], imports: [], lineAt }
  const { program, comments, errors } = parseSync(path, text, { lang: language })
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]!.message}`)
  const root = program as unknown as Node
  return {
    path,
    text,
    program: root,
    comments: comments.map(comment => ({ text: comment.value, line: lineAt(comment.start) })),
    imports: importsOf(root, lineAt),
    lineAt,
  }
}

function importsOf(program: Node, lineAt: (offset: number) => number): readonly Import[] {
  const found: Import[] = []
  walk(program, node => {
    const source = node['source'] as Node | null | undefined
    if (source?.type !== 'Literal' || typeof source['value'] !== 'string') return
    found.push({ specifier: source['value'], line: lineAt(node.start), typeOnly: isTypeOnly(node) })
  })
  return found
}

function isTypeOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType')
    return true
  const specifiers = (node['specifiers'] ?? []) as readonly Node[]
  return specifiers.length > 0 && specifiers.every(one => (one['importKind'] ?? one['exportKind']) === 'type')
}

/** Every node below this one, each with its ancestors, the nearest last. */
export function walk(
  root: Node,
  visit: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void {
  visit(root, ancestors)
  const below = [...ancestors, root]
  for (const child of childrenOf(root)) walk(child, visit, below)
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]).filter(isNode))
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
