// Node runs .ts by leaving the types out; .tsx has markup to compile as well. Server pages use this, nothing else does.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'

registerHooks({
  load(address, context, next) {
    if (!address.startsWith('file:') || !address.endsWith('.tsx')) return next(address, context)
    const file = fileURLToPath(address)
    const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      lang: 'tsx',
      jsx: { runtime: 'automatic' },
      sourcemap: true,
    })
    if (errors.length > 0)
      throw new SyntaxError(errors.map(error => error.message ?? String(error)).join('\n'))
    const encoded = Buffer.from(JSON.stringify(map)).toString('base64')
    return {
      format: 'module',
      shortCircuit: true,
      source: `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`,
    }
  },
})
