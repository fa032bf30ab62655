/** The one organisation that is invented. Its id and code are fixed: made anew, it is the same. */
export const demonstration = {
  organisationId: '019a0000-0000-7000-8000-0000000de300',
  publicCode: 'demo',
} as const
