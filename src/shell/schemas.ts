/**
 * Stands for `zod` in the browser. There, contracts are read for their types, methods and paths; only the server
 * validates. The library would weigh 35 KB of the first page and build hundreds of schemas that nobody asks.
 * Whoever tries to validate with one is told at once.
 */
const refuse = () => {
  throw new Error('Schemas validate on the server only')
}

const validates = /parse|encode|decode/i

const schema: unknown = new Proxy(() => {}, {
  get: (_, name) => {
    if (typeof name === 'symbol' || name === 'then') return undefined
    return validates.test(name) ? refuse : schema
  },
  apply: () => schema,
})

export const z = schema
