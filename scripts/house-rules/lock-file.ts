import type { Rule } from './rule.ts'

/** The lock file says what is installed and not from where: every installation has its own source. */
export const lockFile: Rule = {
  name: 'lock-file',
  check(house) {
    const file = house.get('package-lock.json')
    if (!file) return []
    return file.text
      .split('\n')
      .flatMap((text, index) =>
        /"resolved": "(https?|git)/.test(text)
          ? [{ path: file.path, line: index + 1, sentence: 'holds the address of a download.' }]
          : [],
      )
  },
}
