import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const signInMessages = catalogue(fr, {
  'people.sign-in.refusal.signed-out':
    'Your session has ended. Sign in again to continue; what you had saved is kept.',
  'people.sign-in.refusal.key-is-no-person':
    'An API key acts in an organisation; this address is about a signed-in person.',
  'people.sign-in.refusal.key-not-valid':
    'This API key is unknown, revoked or expired. Create another one from your profile.',
  'people.sign-in.refusal.no-such-organisation': 'There is no such organisation.',
  'people.sign-in.refusal.session-limited':
    'This session, opened through an organisation’s identity provider, is limited to that organisation. Sign in another way to continue.',
  'people.sign-in.refusal.member-deactivated':
    'Your access to this organisation has been deactivated. Please ask one of its administrators.',
  'people.sign-in.refusal.role-ended':
    'Your role in this organisation has come to its end. Please ask an administrator to extend it.',
  'people.sign-in.refusal.no-role':
    'You have no role in this organisation yet. Please ask one of its administrators.',
})
