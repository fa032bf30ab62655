const pattern = /^frk_([0-9a-z]{4,40})_([A-Za-z0-9_-]{43})$/

/** A key names its organisation, so that its digest is looked up under that organisation's policy alone. */
export const writeApiKey = (publicCode: string, secret: string): string => `frk_${publicCode}_${secret}`

export const publicCodeOfApiKey = (key: string): string | null => pattern.exec(key)?.[1] ?? null
