type Known = readonly (readonly [pattern: RegExp, name: string])[]

// In this order: each of them also claims to be those that follow.
const browsers: Known = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: Known = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
]

const nameIn = (known: Known, text: string): string | undefined =>
  known.find(([pattern]) => pattern.test(text))?.[1]

/** `Firefox · Windows`: enough for somebody to recognise their own machine; the whole text when it says neither. */
export function browserName(userAgent: string): string {
  const names = [nameIn(browsers, userAgent), nameIn(systems, userAgent)]
  return names.filter(Boolean).join(' · ') || userAgent
}
