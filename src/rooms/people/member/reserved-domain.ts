/**
 * The people of the demonstration live under a domain that nobody owns (RFC 2606): they receive no mail, they are
 * invited nowhere, and nobody real is invited among them.
 */
export const demonstrationDomain = 'demo.example'

export const isOfDemonstration = (email: string): boolean => email.endsWith(`@${demonstrationDomain}`)
