import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')

export const project = {
  root,
  path: file => join(root, file),
  address: file => pathToFileURL(join(root, file)).href,
}
