import { catalogue } from '../i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const publicPageMessages = catalogue(fr, {
  'platform.page.skip': 'Skip to the content',
  'platform.page.language': 'English',
  'platform.page.foot': 'Filrouge, from the promise to the proof.',
  'platform.page.fault': 'Error: ',
  'platform.page.faults': 'To be corrected before going on',
})
