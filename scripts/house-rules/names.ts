import { posix } from 'node:path'
import type { Offence, Rule } from './rule.ts'

const emptyWords = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'lib',
  'libs',
  'services',
  'misc',
  'shared',
]
const emptyFiles = ['types', 'index']

/** Such files have a name of their own elsewhere: the tools that read them chose it. */
const named =
  /^(README|ARCHITECTURE|STYLE|GLOSSARY|CONTRIBUTING|SECURITY|CHANGELOG|THIRD-PARTY|LICENSE)(\.md)?$/

/** A name says what is inside; a drawer for anything soon holds everything. */
export const names: Rule = {
  name: 'names',
  check: house => [...house.keys()].flatMap(offencesOf),
}

function offencesOf(path: string): readonly Offence[] {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const stem = file.split('.')[0] ?? ''
  const offence = (sentence: string) => [{ path, line: 1, sentence }]
  const empty = [...folders, stem].find(name => emptyWords.includes(name))
  if (empty) return offence(`"${empty}" says nothing of what is inside: name the capability.`)
  if (/\.tsx?$/.test(file) && emptyFiles.includes(stem))
    return offence(`"${file}" is not used here: types live with what they describe, imports name the file.`)
  if (folders.length > 0 && !named.test(file) && /[A-Z_ ]/.test(posix.basename(path)))
    return offence('is not in lower-case words joined by hyphens.')
  return []
}
