import { isTest } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import { walk } from './source.ts'

const french = /[a-z][àâçéèêëîïôùûœ]|[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔŒ][a-z]|« /

/** Where French is content and not interface: catalogues, invented organisations, lists of refused passwords. */
const contents =
  /\/messages\.(fr|en)\.ts$|\/factory(\.ts$|\/)|french-passwords\.ts$|i18n\/typography\.ts$|^src\/(shell\/design-page|demo|testing)\//

/** An accent in a string is a French sentence outside of the catalogues, where no English reader will find it. */
export const frenchInCode = fileRule('french-in-code', file => {
  if (!file.program || !file.path.startsWith('src/')) return []
  if (isTest(file.path) || contents.test(file.path)) return []
  const offences: Offence[] = []
  walk(file.program, ({ type, value, start }) => {
    const text = type === 'Literal' ? value : type === 'TemplateElement' ? (value as { raw: string }).raw : ''
    if (typeof text !== 'string' || !french.test(text)) return
    const sentence = `"${text.trim().slice(0, 40)}" is French in code; it belongs in the catalogues.`
    offences.push({ path: file.path, line: file.lineAt(start), sentence })
  })
  return offences
})
