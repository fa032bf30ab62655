import { placeOf } from './place.ts'
import { ownFile } from './resolve.ts'
import type { Offence, Rule } from './rule.ts'
import { isNode, walk, type House, type Node } from './source.ts'

const house = 'src/house.ts'

/** `house.ts` names the rooms from the lowest to the highest (`roomOrder`); a room knows only those before it. */
export const roomGraph: Rule = {
  name: 'room-graph',
  check(files) {
    const present = new Set([...files.keys()].flatMap(path => placeOf(path).room ?? []))
    const order = declaredOrder(files)
    if (!order)
      return files.has(house)
        ? [{ path: house, line: 1, sentence: 'declares no roomOrder, from the lowest room up.' }]
        : []
    const undeclared = [...present].filter(
      room => !order.includes(room) && !order.some(one => one.startsWith(`${room}/`)),
    )
    return [
      ...undeclared.map(room => ({
        path: house,
        line: 1,
        sentence: `roomOrder does not say where ${room} stands.`,
      })),
      ...upward(files, order),
    ]
  },
}

function upward(files: House, order: readonly string[]): readonly Offence[] {
  return [...files.values()].flatMap(file => {
    const { room, test } = placeOf(file.path)
    if (!room || test) return []
    return file.imports.flatMap(({ specifier, line }) => {
      const target = ownFile(file.path, specifier)
      const { room: other, role } = target ? placeOf(target) : {}
      if (!other || other === room || order.indexOf(other) < order.indexOf(room)) return []
      if (role === 'noun' && areSiblings(room, other)) return []
      const sentence = `${room} stands below ${other} and may not know it: let it send an event or be contributed to.`
      return [{ path: file.path, line, sentence }]
    })
  })
}

/** The sub-rooms of one room share its words, whoever stands higher: a role is given on a unit, by a member. */
const areSiblings = (room: string, other: string): boolean =>
  room.includes('/') && room.split('/')[0] === other.split('/')[0]

function declaredOrder(files: House): readonly string[] | undefined {
  const program = files.get(house)?.program
  let order: readonly string[] | undefined
  if (program)
    walk(program, node => {
      const id = node['id'] as Node | undefined
      if (node.type === 'VariableDeclarator' && id?.['name'] === 'roomOrder') order = wordsOf(node)
    })
  return order
}

function wordsOf(declaration: Node): readonly string[] {
  const found: string[] = []
  walk(declaration, node => {
    const value = node['value']
    if (node.type === 'Literal' && typeof value === 'string' && isNode(node)) found.push(value)
  })
  return found
}
