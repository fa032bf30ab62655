import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const mainMessages = catalogue(fr, {
  'main.ready': 'Filrouge is ready: open {address} (Ctrl+C to stop).',
  'main.first-run':
    'First visit: open {address}/welcome to create your organisation or visit the demonstration. Setup code: {token}',
  'main.working': 'Filrouge is working on background jobs (Ctrl+C to stop).',
  'main.in-use':
    'The folder {folder} is already used by another Filrouge (process {pid}). Stop it, or give another folder with DATA_DIR.',
  'main.port-taken':
    'Port {port, number, ::group-off} is already taken on this machine. Choose another one, for example PORT=3001 npm start.',
  'main.database-lost':
    'The database server stopped by itself. Nothing that was confirmed is lost; run npm start again.',
  'main.failed': 'Filrouge could not start: {reason}',
})
