import { catalogue } from '../i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const mailMessages = catalogue(fr, {
  'platform.mail.button-fallback': 'If the button does not work, copy this address into your browser:',
  'platform.mail.footer': 'This message was sent automatically by Filrouge: please do not reply to it.',
})
