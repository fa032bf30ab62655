import { resolve } from 'node:path'
import { buildBrowserIfStale } from './browser-build.mjs'
import { handOver } from './hand-over.mjs'
import { installIfStale } from './install.mjs'
import { project } from './project.mjs'
import { findRuntime } from './runtime.mjs'
import { sayAndStop } from './sentences.mjs'

/**
 * What each command needs before it runs. `install: 'missing'`: a command on a living installation must not replace the
 * modules under a running server, so it installs only where there is nothing at all.
 */
const commands = {
  start: { program: 'src/main.ts', install: 'stale', browser: true },
  test: { program: 'scripts/ci.ts', install: 'stale', development: true },
  doctor: { program: 'src/commands/doctor.ts', install: 'missing' },
  backup: { program: 'src/commands/backup.ts', install: 'missing', files: true },
  restore: { program: 'src/commands/restore.ts', install: 'missing', files: true },
  admin: { program: 'src/commands/admin.ts', install: 'missing' },
}

export async function launch(name, given) {
  const command = commands[name]
  if (!command) sayAndStop('unknownCommand', { name, known: Object.keys(commands).join(', ') })
  await installIfStale(command)
  const runtime = findRuntime()
  if (command.browser) await buildBrowserIfStale(runtime)
  // npm changes to the project's folder; a file is meant from where the person was.
  const from = process.env.INIT_CWD ?? process.cwd()
  const parameters = command.files
    ? given.map(word => (word.startsWith('-') ? word : resolve(from, word)))
    : given
  const flags = ['--enable-source-maps', '--import', project.address('scripts/tsx-loader.mjs')]
  const environment = {
    // What was compiled at one start is not compiled again at the next; the modules' folder takes it away with it.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || project.path('node_modules/.cache/compiled'),
    // Libraries have a slow half for development; tests choose for themselves.
    ...(command.development ? {} : { NODE_ENV: process.env.NODE_ENV || 'production' }),
  }
  await handOver(runtime, [...flags, project.path(command.program), ...parameters], environment)
}
