import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const upkeepMessages = catalogue(fr, {
  'people.upkeep.refusal.too-many-lines':
    'The extract you asked for has more than {most, number} lines. Choose a shorter period; nothing was exported.',
  'people.upkeep.refusal.job-absent':
    'This job no longer counts as failed: it was probably retried or discarded meanwhile. Reload the list.',
  'people.upkeep.refusal.no-mail-server':
    'No mail server is configured: the message stays here. Set SMTP_URL and MAIL_FROM, then try again.',
  'people.upkeep.refusal.mail-has-left': 'This message has already left, or is being sent. Reload the list.',
})
