import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { houseOf, type House } from './source.ts'

const folders = ['.ci', 'bench', 'decisions', 'docs', 'e2e', 'migrations', 'packages', 'scripts', 'src']
const skipped = /^(node_modules|build|coverage)$/
const readable = /(\.(ts|tsx|js|mjs|css|html|sql|md|json|yml|yaml|sh|ftl)|LICENSE|^run)$/

/** Known to be there, and not read. */
const pictures = /\.(png|jpg|webp)$/

/** All that is written here, committed or not yet. */
export function readHouse(root: string): House {
  const ofRoot = readdirSync(root).filter(name => readable.test(name) && statSync(join(root, name)).isFile())
  const paths = [...ofRoot, ...folders.flatMap(folder => filesBelow(root, join(root, folder)))]
  return houseOf(
    Object.fromEntries(
      paths.map(path => [path, pictures.test(path) ? '' : readFileSync(join(root, path), 'utf8')]),
    ),
  )
}

function filesBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesBelow(root, path)
    return readable.test(entry.name) || pictures.test(entry.name) ? [relative(root, path)] : []
  })
}
