// Under Node 24, in a process of its own: the memory of the build goes with it.
import { relative } from 'node:path'
import { build } from 'vite'
import { writeRecord } from './browser-build.mjs'
import { project } from './project.mjs'

const inputs = ['src/shell/index.html']

const rememberInputs = {
  name: 'filrouge-remember-inputs',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const file = relative(project.root, id.replace(/[?#].*$/, ''))
      if (!id.startsWith('\0') && !file.startsWith('..') && !file.startsWith('node_modules/'))
        inputs.push(file)
    }
  },
}

await build({
  configFile: project.path('vite.config.ts'),
  logLevel: 'warn',
  plugins: [rememberInputs],
})
writeRecord(inputs)
