import { isTest } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import { isNode, walk, type Node, type SourceFile } from './source.ts'

interface Limit {
  readonly warn: number
  readonly error: number
}

const ofFiles: Readonly<Record<string, Limit>> = {
  ts: { warn: 200, error: 300 },
  tsx: { warn: 180, error: 250 },
  mjs: { warn: 200, error: 300 },
}
const ofFunctions: Limit = { warn: 40, error: 60 }
const ofProps: Limit = { warn: 8, error: 12 }

/** Catalogues are lists of sentences and generated files are nobody's prose: their length tells nothing. */
const isList = (file: SourceFile): boolean =>
  /\/messages\.(fr|en)\.ts$/.test(file.path) ||
  file.comments.some(comment => /^\*? ?Generated (by|from) /.test(comment.text))

const isExcused = (file: SourceFile): boolean =>
  file.comments.some(comment => /^\s*size: \S/.test(comment.text))

/** A file, a function, a list of properties that fits in a head. A longer one says why: `// size: reason`. */
export const sizes = fileRule('sizes', file => {
  if (!file.program || isList(file) || isExcused(file)) return []
  return [...fileSize(file), ...(isTest(file.path) ? [] : functionSizes(file)), ...propSizes(file)]
})

function measured(
  file: SourceFile,
  line: number,
  what: string,
  size: number,
  limit: Limit,
): readonly Offence[] {
  if (size <= limit.warn) return []
  const warning = size <= limit.error
  const sentence = `${what}, above ${warning ? limit.warn : limit.error}.`
  return [{ path: file.path, line, sentence, warning }]
}

const fullLines = (text: string): number => text.split('\n').filter(line => line.trim() !== '').length

function fileSize(file: SourceFile): readonly Offence[] {
  const limit = ofFiles[file.path.slice(file.path.lastIndexOf('.') + 1)]
  if (!limit) return []
  const size = fullLines(file.text)
  return measured(file, 1, `The file has ${size} lines`, size, limit)
}

function functionSizes(file: SourceFile): readonly Offence[] {
  const offences: Offence[] = []
  walk(file.program!, node => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return
    const size = fullLines(file.text.slice(node.start, node.end))
    offences.push(
      ...measured(file, file.lineAt(node.start), `A function has ${size} lines`, size, ofFunctions),
    )
  })
  return offences
}

function propSizes(file: SourceFile): readonly Offence[] {
  if (!file.path.endsWith('.tsx')) return []
  const offences: Offence[] = []
  walk(file.program!, node => {
    const props = propsOf(node)
    if (!props) return
    const what = `A component has ${props.length} properties`
    offences.push(...measured(file, file.lineAt(node.start), what, props.length, ofProps))
  })
  return offences
}

/** The members of `interface …Props`, of `type …Props = { … }`, or of a component's parameter written in place. */
function propsOf(node: Node): readonly unknown[] | undefined {
  const name = nameOf(node['id'])
  if (node.type === 'TSInterfaceDeclaration' && name.endsWith('Props')) return membersOf(node['body'])
  if (node.type === 'TSTypeAliasDeclaration' && name.endsWith('Props'))
    return membersOf(node['typeAnnotation'])
  if (node.type !== 'FunctionDeclaration' || !/^[A-Z]/.test(name)) return undefined
  const parameter = (node['params'] as readonly Node[])[0]
  const annotation = parameter?.['typeAnnotation'] as Node | null | undefined
  return annotation ? membersOf(annotation['typeAnnotation']) : undefined
}

const nameOf = (id: unknown): string => (isNode(id) && typeof id['name'] === 'string' ? id['name'] : '')

function membersOf(value: unknown): readonly unknown[] | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'TSInterfaceBody') return value['body'] as readonly unknown[]
  return value.type === 'TSTypeLiteral' ? (value['members'] as readonly unknown[]) : undefined
}
