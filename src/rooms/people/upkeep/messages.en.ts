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
  'people.upkeep.mail.title': 'Messages',
  'people.upkeep.mail.question': 'Which messages did the organisation write, and which have not left?',
  'people.upkeep.mail.summary': 'Messages that left, and those kept here with their text and their links.',
  'people.upkeep.mail.keywords': 'mail e-mails sending SMTP invitation kept',
  'people.upkeep.mail.subject': 'Subject',
  'people.upkeep.mail.recipient': 'Recipient',
  'people.upkeep.mail.state': 'State',
  'people.upkeep.mail.state.kept': 'Kept here',
  'people.upkeep.mail.state.sending': 'Being sent',
  'people.upkeep.mail.state.sent': 'Sent',
  'people.upkeep.mail.state.failed': 'Refused',
  'people.upkeep.mail.written': 'Written',
  'people.upkeep.mail.sent': 'Sent',
  'people.upkeep.mail.failure': 'Answer of the mail server',
  'people.upkeep.mail.no-server':
    'No mail server is configured: messages are kept here. Open one to copy its link and hand it to its recipient yourself.',
  'people.upkeep.mail.none': 'No message has been written for this organisation yet.',
  'people.upkeep.mail.none.example':
    'For example, the invitation of a member will appear here, with the link that lets them in.',
  'people.upkeep.mail.sheet': 'Message',
  'people.upkeep.mail.sheet.question': 'What does this message say, and has it left?',
  'people.upkeep.mail.text': 'Text of the message',
  'people.upkeep.mail.copy-link': 'Copy the link',
  'people.upkeep.mail.copy-text': 'Copy the text',
  'people.upkeep.mail.copied': 'Copied.',
  'people.upkeep.mail.not-copied': 'The browser did not allow the copy. Select the text and copy it by hand.',
  'people.upkeep.mail.send-again': 'Send now',
  'people.upkeep.mail.sending': 'The message is on its way.',
})
