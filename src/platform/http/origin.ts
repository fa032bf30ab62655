/**
 * The guard against requests forged by another site. Browsers say where a request comes from (Sec-Fetch-Site, or
 * Origin on the few that lack it) and no page can change it; session cookies are SameSite=Lax besides.
 * A request that carries neither header does not come from a browser, and has no cookie worth stealing.
 */
export function isForged(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  own: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const origin = headers['origin']
  if (typeof origin === 'string') return origin !== own
  return false
}
