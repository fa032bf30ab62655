/** Changed, it makes other people: their addresses are known to the personas and to the tests. */
export const seed = 20_260_105
