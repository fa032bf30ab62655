import { placeOf, type Area } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import { walk, type Node, type SourceFile } from './source.ts'

interface Ambient {
  readonly name: string
  readonly sentence: string
  readonly allowed: RegExp
  readonly found: (node: Node) => boolean
}

const nameOf = (value: unknown): unknown => (value as Node | undefined)?.['name']
const isMember = (node: Node, object: string, property?: string): boolean =>
  node.type === 'MemberExpression' &&
  nameOf(node['object']) === object &&
  (property === undefined || nameOf(node['property']) === property)

/** What surrounds a program and changes behind its back: each of them comes in by one door. */
const ambients: readonly Ambient[] = [
  {
    name: 'environment',
    sentence: 'The environment is read in src/platform/config.ts only.',
    allowed: /^src\/platform\/config\.ts$/,
    found: node =>
      isMember(node, 'process', 'env') ||
      (node.type === 'ImportSpecifier' && nameOf(node['imported']) === 'env'),
  },
  {
    name: 'time',
    sentence: 'The time is read from a Clock (src/platform/clock.ts).',
    allowed: /^src\/platform\/clock\.ts$/,
    found: node =>
      isMember(node, 'Date', 'now') ||
      (/^(New|Call)Expression$/.test(node.type) &&
        nameOf(node['callee']) === 'Date' &&
        (node['arguments'] as readonly Node[]).length === 0),
  },
  {
    name: 'intl',
    sentence: 'Intl is used in src/platform/i18n/format.ts and in the calendars of statistics only.',
    allowed: /^src\/platform\/i18n\/format(\/|\.ts$)|^packages\/statistics\/src\/[a-z-]*calendar[a-z-]*\//,
    found: node =>
      isMember(node, 'Intl') ||
      (node.type === 'MemberExpression' &&
        /^toLocale(Date|Time)?String$/.test(String(nameOf(node['property'])))),
  },
]

/** Tools and the tests' own machinery start processes, and wait for them. */
const free: readonly Area[] = ['tools', 'testing', 'elsewhere']

export const ambientRules = ambients.map(ambient =>
  fileRule(ambient.name, file => {
    const { area, test } = placeOf(file.path)
    if (test || free.includes(area) || ambient.allowed.test(file.path)) return []
    return offencesOf(file, ambient)
  }),
)

function offencesOf(file: SourceFile, { found, sentence }: Ambient): readonly Offence[] {
  const offences: Offence[] = []
  if (file.program)
    walk(file.program, node => {
      if (found(node)) offences.push({ path: file.path, line: file.lineAt(node.start), sentence })
    })
  return offences
}
