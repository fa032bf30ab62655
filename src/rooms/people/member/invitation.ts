/** A link serves once, within this time. */
export const invitationDays = 7

export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + invitationDays * 86_400_000)

/** The organisation's public code stands before the secret: it is found first, then the secret within it. */
export interface InvitationToken {
  readonly publicCode: string
  readonly secret: string
}

export const writeInvitationToken = ({ publicCode, secret }: InvitationToken): string =>
  `${publicCode}.${secret}`

export function readInvitationToken(text: string): InvitationToken | null {
  const match = /^([a-z0-9-]{1,40})\.([\w-]{43})$/.exec(text)
  return match ? { publicCode: match[1]!, secret: match[2]! } : null
}

/** The page of the public door where the invitation is accepted. */
export const invitationAddress = (publicUrl: string, token: InvitationToken): string =>
  `${publicUrl}/invitation/${writeInvitationToken(token)}`
