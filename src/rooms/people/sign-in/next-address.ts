/** Where to go after signing in: an address of this place, or home. Never anybody else's. */
export function safeNext(wanted: string | undefined): string {
  const here = 'https://here.invalid'
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  const address = url.pathname + url.search + url.hash
  // `/.//elsewhere` is a path of this place until its dots are gone: the answer is judged as the question was.
  return url.origin === here && !address.startsWith('//') ? address : '/'
}
