import { catalogue } from '../i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const idempotencyMessages = catalogue(fr, {
  'platform.idempotency.refusal.under-way':
    'The same request is already being handled. Wait for its answer before sending it again.',
  'platform.idempotency.refusal.other-request':
    'This idempotency key was already used for another request. Nothing was saved: use a new key.',
})
