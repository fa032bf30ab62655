import { catalogue } from '../i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const fileMessages = catalogue(fr, {
  'platform.files.refusal.empty': 'This file is empty. Choose another one.',
  'platform.files.refusal.too-large':
    'This file is larger than {maximum, number} MB: it was not saved. Choose a smaller one.',
  'platform.files.refusal.wrong-type':
    'The content of this file is not of an accepted type ({accepted}): it was not saved.',
  'platform.files.refusal.absent': 'This file does not exist, or no longer does.',
})
