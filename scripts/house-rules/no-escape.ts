import { isTest } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import { walk } from './source.ts'

/** The ways around the type checker. A test may expect an error: that is how it shows that something does not compile. */
export const noEscape = fileRule('no-escape', file => {
  const offences: Offence[] = []
  const add = (line: number, sentence: string) => offences.push({ path: file.path, line, sentence })
  for (const { text, line } of file.comments) {
    if (/@ts-(ignore|nocheck)/.test(text)) add(line, 'silences the type checker.')
    if (/@ts-expect-error/.test(text) && !isTest(file.path))
      add(line, 'expects a type error outside of a test.')
    if (/(oxlint|eslint)-disable(?!.* -- \S)/.test(text))
      add(line, 'silences the linter without saying why (" -- reason").')
  }
  if (file.program && !file.path.endsWith('.mjs'))
    walk(file.program, node => {
      if (node.type === 'TSAnyKeyword')
        add(file.lineAt(node.start), '"any" turns the type checker off: say what is known.')
    })
  return offences
})
