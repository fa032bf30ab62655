import { isTest } from '../house-rules/place.ts'
import { walk, type House, type Node, type SourceFile } from '../house-rules/source.ts'

/** Which keys are named somewhere: word for word, or by a pattern such as `role.${role}`. */
export interface Uses {
  readonly words: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
}

/** A key is dotted words; a template that has a dotted beginning or end may make one. */
const keyPiece = /^[a-z][a-z0-9-]*\.|\.[a-z0-9.-]*$/

export function usesOf(house: House): Uses {
  const words = new Set<string>()
  const patterns: RegExp[] = []
  for (const { program } of speakers(house)) {
    walk(program!, node => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') words.add(node['value'])
      if (node.type === 'TemplateLiteral') patterns.push(...patternOf(node))
    })
  }
  return { words, patterns }
}

export interface RefusalCode {
  readonly path: string
  readonly line: number
  readonly code: string
}

/** A refusal carries its key at run time, where no type watches over it. */
export function refusalsOf(house: House): readonly RefusalCode[] {
  const found: RefusalCode[] = []
  for (const { path, program, lineAt } of speakers(house))
    walk(program!, node => {
      const code = node['value']
      if (
        node.type !== 'Literal' ||
        typeof code !== 'string' ||
        !/^[a-z.-]+\.refusal\.[a-z.-]*[a-z]$/.test(code)
      )
        return
      found.push({ path, line: lineAt(node.start), code })
    })
  return found
}

const speakers = (house: House): readonly SourceFile[] =>
  [...house.values()].filter(
    ({ path, program }) =>
      program && path.startsWith('src/') && !isTest(path) && !/messages\.(fr|en)\.ts$/.test(path),
  )

function patternOf(template: Node): readonly RegExp[] {
  const pieces = (template['quasis'] as readonly { readonly value: { readonly raw: string } }[]).map(
    piece => piece.value.raw,
  )
  if (pieces.length < 2 || !pieces.some(piece => keyPiece.test(piece))) return []
  if (pieces.some(piece => /[^a-z0-9.-]/.test(piece))) return []
  return [new RegExp(`^${pieces.map(piece => piece.replaceAll('.', '\\.')).join('[a-zA-Z0-9.-]+')}$`)]
}

export const isUsed = ({ words, patterns }: Uses, key: string): boolean =>
  words.has(key) || patterns.some(pattern => pattern.test(key))
