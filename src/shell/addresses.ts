/** `/o/<public code>/…`: the organisation is in the address, so that a link always opens the right one. */
const organisationPart = /^\/o\/([^/]+)/

export function organisationInAddress(pathname: string): string | undefined {
  const code = organisationPart.exec(pathname)?.[1]
  return code === undefined ? undefined : decodeURIComponent(code)
}

export const homeOf = (publicCode: string): string => `/o/${encodeURIComponent(publicCode)}`

export const addressIn = (publicCode: string, path: string): string =>
  path === '' ? homeOf(publicCode) : `${homeOf(publicCode)}/${path}`

export const signInAddress = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`
