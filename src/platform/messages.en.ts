import { catalogue } from './i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const platformMessages = catalogue(fr, {
  'platform.refusal.not-found':
    'This object cannot be found. It may have been deleted, or it does not belong to this organisation.',
  'platform.refusal.not-permitted':
    'Your role does not allow this. Nothing was changed; an administrator can give you the right.',
  'platform.refusal.key-reads-only': 'This API key may only read. Nothing was changed.',
  'platform.refusal.invalid-fields': 'Some answers need correcting. Nothing has been saved yet.',
  'platform.refusal.field.required': 'Please fill this in.',
  'platform.refusal.field.too-small': 'Too small or too short: at least {minimum, number}.',
  'platform.refusal.field.too-big': 'Too large or too long: at most {maximum, number}.',
  'platform.refusal.field.unknown': 'Unknown field.',
  'platform.refusal.field.invalid': 'This value is not recognised.',
  'platform.refusal.changed-meanwhile':
    'Somebody changed this object after you opened it. What you typed is still on screen: reload, then take it up again.',
  'platform.refusal.organisation-missing':
    'The request does not say which organisation is meant: add the header filrouge-organisation with its code.',
  'platform.refusal.forged':
    'The request came from another site and was not carried out. Start again from the application.',
  'platform.refusal.too-many':
    'Too many requests in a short time. Nothing is lost: try again in {seconds, plural, one {# second} other {# seconds}}.',
  'platform.refusal.too-large': 'What was sent is too large. Nothing was saved.',
  'platform.refusal.media-type': 'This format is not accepted here.',
  'platform.refusal.unreadable': 'The request could not be read. Nothing was saved.',
  'platform.refusal.our-fault':
    'Something went wrong on our side. Nothing was half-saved; please try again in a moment.',
  'platform.api.title': 'Filrouge API',
  'platform.api.introduction':
    'Everything the application does goes through this API, below /api/v1. A key is made in your profile and sent in the header Authorization, after the word Bearer.',
  'platform.api.request': 'Request',
  'platform.api.purpose': 'What it does',
  'platform.api.access': 'For whom',
  'platform.api.access.public': 'Anyone',
  'platform.api.access.person': 'A signed-in person',
  'platform.api.access.member': 'A member of the organisation, according to their role',
})
