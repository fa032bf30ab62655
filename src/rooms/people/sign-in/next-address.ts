/** Where to go after signing in: an address of this place, or home. Never anybody else's. */
export function safeNext(wanted: string | undefined): string {
  const here = 'https://here.invalid'
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  return url.origin === here ? url.pathname + url.search + url.hash : '/'
}
