/** For whom passkeys are made: a domain. Browsers accept no bare address, and call this machine localhost. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

const thisMachine = /^(127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/

export function relyingPartyOf(publicUrl: string): RelyingParty {
  const url = new URL(publicUrl)
  if (thisMachine.test(url.hostname)) url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin }
}
