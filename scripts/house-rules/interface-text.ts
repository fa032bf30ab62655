import { isTest } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import { isNode, walk, type Node } from './source.ts'

const readAloud =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|placeholder|title|label|alt|description)$/
const letters = /\p{L}/u

/** A proper name is the same in every language. */
const properName = /Filrouge/g
/** Nor is the name of a file a word of any. */
const fileName = /^[\w-]+\.[a-z]+$/
/** What stands in these is typed or read by a machine: keys, code. */
const untranslated = ['kbd', 'code', 'Kbd', 'Code', 'script', 'style']

/** Every word of the interface comes from a catalogue, where both languages are read side by side. */
export const interfaceText = fileRule('interface-text', file => {
  if (!file.program || !file.path.endsWith('.tsx') || isTest(file.path)) return []
  // The design page shows our components with invented contents, in development only.
  if (file.path.startsWith('src/shell/design-page/')) return []
  const offences: Offence[] = []
  walk(file.program, (node, ancestors) => {
    const text = textOf(node, ancestors)
    if (text === undefined || !letters.test(text.replaceAll(properName, '')) || fileName.test(text.trim()))
      return
    const shown = text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)
    const sentence = `"${shown}" is written here; it belongs in the catalogues.`
    offences.push({ path: file.path, line: file.lineAt(node.start), sentence })
  })
  return offences
})

function textOf(node: Node, ancestors: readonly Node[]): string | undefined {
  const written = writtenIn(node)
  if (written === undefined) return undefined
  const holder = holderOf(ancestors)
  if (holder?.type === 'JSXElement') return untranslated.includes(tagOf(holder)) ? undefined : written
  if (holder?.type === 'JSXFragment') return written
  if (holder?.type !== 'JSXAttribute') return undefined
  return readAloud.test(String((holder['name'] as Node)['name'])) ? written : undefined
}

function writtenIn(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node['value'])
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return undefined
  const pieces = node['quasis'] as readonly { readonly value: { readonly raw: string } }[]
  return pieces.map(piece => piece.value.raw).join('…')
}

/** The element or attribute that shows this text as it is: through braces and choices, not through calls. */
function holderOf(ancestors: readonly Node[]): Node | undefined {
  for (const [index, ancestor] of [...ancestors.entries()].toReversed()) {
    if (/^JSX(Element|Fragment|Attribute)$/.test(ancestor.type)) return ancestor
    if (!/^(JSXExpressionContainer|ConditionalExpression|LogicalExpression)$/.test(ancestor.type))
      return undefined
    const child = ancestors[index + 1]
    if (ancestor.type === 'ConditionalExpression' && isNode(child) && ancestor['test'] === child)
      return undefined
  }
  return undefined
}

function tagOf(element: Node): string {
  return String(((element['openingElement'] as Node)['name'] as Node)['name'])
}
