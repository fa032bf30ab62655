import { describe, expect, it } from 'vitest'
import { houseOf } from '../house-rules/source.ts'
import { checkCatalogue } from './check.ts'
import { refusalsOf, usesOf } from './uses.ts'

const everything = { words: new Set<string>(), patterns: [/.*/] }
const sentencesOf = (fr: string, en: string) =>
  checkCatalogue({ path: '', fr: { key: fr }, en: { key: en } }, everything).map(({ sentence }) => sentence)

describe('a sentence in two languages', () => {
  it('may say the same in both', () => {
    const fr = '{n, plural, one {# unité} other {# unités}} : voir « {name} » ?'
    expect(sentencesOf(fr, '{n, plural, one {# unit} other {# units}}: see "{name}"?')).toEqual([])
  })

  it.each([
    ['Bonjour', '', 'has no English sentence.'],
    ['Bonjour {name', 'Hello', 'cannot be read in French'],
    ['Bonjour {name}', 'Hello', 'speaks of {name} in one language only.'],
    ['{n, plural, one {# unité {x}} other {# unités}}', '{n} units', 'speaks of {x} in one language only.'],
    ['Bravo !', 'Well done', 'exclaims'],
    ['Voir "ici"', 'See', 'quotes'],
    ['Encore...', 'Again', 'three dots'],
    ['Qui\u202f?', 'Who?', 'no-break'],
    ['Qui?', 'Who?', 'lacks a space'],
    ['Nom: Durand', 'Name: Durand', 'lacks a space'],
    ['Choisis ton unité', 'Choose your unit', 'says "tu"'],
  ])('%s | %s', (fr, en, expected) => {
    const found = sentencesOf(fr, en)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })
})

describe('a key', () => {
  const uses = usesOf(
    houseOf({
      'src/shell/rail.tsx': "t('rail.title'); t(`role.${role}`); t(`${kind}.gone`); const style = `${a}px`",
      'src/shell/rail.test.tsx': "t('rail.only-tested')",
      'src/shell/messages.fr.ts': "export const fr = { 'rail.unused': 'Rien' }",
    }),
  )
  const unused = (key: string) =>
    checkCatalogue({ path: '', fr: { [key]: 'Rien' }, en: { [key]: 'Nothing' } }, uses).length > 0

  it.each(['rail.title', 'role.reader', 'link.gone'])('%s is used', key => {
    expect(unused(key)).toBe(false)
  })

  it.each(['rail.unused', 'rail.only-tested', 'link.lost'])('%s is not', key => {
    expect(unused(key)).toBe(true)
  })

  it('of a room begins with its name', () => {
    const path = 'src/rooms/people/unit/messages.fr.ts'
    const keys = (key: string) =>
      checkCatalogue({ path, fr: { [key]: 'Rien' }, en: { [key]: 'Nothing' } }, everything)
    expect(keys('people.unit.title')).toEqual([])
    expect(keys('unit.title')).toHaveLength(1)
  })

  it('that refuses is found where it is written', () => {
    const text =
      "const no = [\n  conflict('people.unit.refusal.has-children'),\n  'people.unit.refusal.'.length]"
    expect(refusalsOf(houseOf({ 'src/rooms/people/unit/actions.ts': text }))).toEqual([
      { path: 'src/rooms/people/unit/actions.ts', line: 2, code: 'people.unit.refusal.has-children' },
    ])
  })
})
