import { nameInCode } from './skeleton.ts'

/** The composition root with one room more, at the top: it may know all the others, and none knows it. */
export function enrol(house: string, room: string): string {
  const name = `${nameInCode(room)}Room`
  const imports = `import { ${name} } from '#rooms/${room}/room.ts'\n`
  return imports + addTo(addTo(house, 'roomOrder', `'${room}'`), 'rooms', name)
}

function addTo(house: string, list: string, entry: string): string {
  const found = new RegExp(`export const ${list}\\b[^=]*= \\[([^\\]]*)\\]`).exec(house)
  if (!found) throw new Error(`src/house.ts has no list called ${list}`)
  const entries = (found[1] ?? '').trim().replace(/,$/, '')
  const renewed = found[0].replace(/\[[^\]]*\]$/, `[${entries}${entries === '' ? '' : ', '}${entry}]`)
  return house.replace(found[0], renewed)
}
