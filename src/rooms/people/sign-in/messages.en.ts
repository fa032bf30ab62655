import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const signInMessages = catalogue(fr, {
  'people.sign-in.refusal.signed-out':
    'Your session has ended. Sign in again to continue; what you had saved is kept.',
  'people.sign-in.refusal.key-is-no-person':
    'An API key acts in an organisation; this address is about a signed-in person.',
  'people.sign-in.refusal.key-not-valid':
    'This API key is unknown, revoked or expired. Create another one from your profile.',
  'people.sign-in.refusal.key-already-revoked': 'This key is already revoked: it opens nothing any more.',
  'people.sign-in.refusal.no-such-organisation': 'There is no such organisation.',
  'people.sign-in.refusal.session-limited':
    'This session, opened through an organisation’s identity provider, is limited to that organisation. Sign in another way to continue.',
  'people.sign-in.refusal.member-deactivated':
    'Your access to this organisation has been deactivated. Please ask one of its administrators.',
  'people.sign-in.refusal.role-ended':
    'Your role in this organisation has come to its end. Please ask an administrator to extend it.',
  'people.sign-in.refusal.no-role':
    'You have no role in this organisation yet. Please ask one of its administrators.',
  'people.sign-in.refusal.wait':
    'Too many failed attempts from this device. Try again in {seconds, plural, one {# second} other {{seconds, number} seconds}}, or ask for a sign-in link by e-mail.',
  'people.sign-in.refusal.wait-minutes':
    'Too many failed attempts from this device. Try again in {minutes, number} minutes, or ask for a sign-in link by e-mail.',
  'people.sign-in.refusal.guessed-from-everywhere':
    'Too many wrong codes were tried on this account. Sign in from a device you have used before or with a passkey, and change your password: somebody else probably knows it.',
  'people.sign-in.refusal.wrong-password':
    'The e-mail address or the password does not match. Check them, or ask for a sign-in link by e-mail.',
  'people.sign-in.refusal.wrong-current-password': 'This is not your current password. Nothing was changed.',
  'people.sign-in.refusal.wrong-code':
    'This code does not fit: it is wrong, was used already or has expired. Wait for the next one and try again.',
  'people.sign-in.refusal.ceremony-over':
    'This step has expired or was used already. Start signing in again.',
  'people.sign-in.refusal.link-over':
    'This link has expired or was used already. Ask for another one: it comes within moments.',
  'people.sign-in.refusal.password-too-short':
    'Choose at least ten characters. A short sentence does very well.',
  'people.sign-in.refusal.password-too-guessable':
    'This password would soon be guessed: it is common, or made of your name, your address or a row of the keyboard. Take several words that have nothing to do with each other.',
  'people.sign-in.refusal.second-factor-in-use':
    'The second factor is already in use. Remove it before registering another one.',
  'people.sign-in.refusal.no-second-factor': 'No second factor is in use.',
  'people.sign-in.refusal.passkey-not-verified':
    'This passkey was not recognised here. Try again, or sign in another way.',
  'people.sign-in.refusal.passkey-known': 'This passkey is registered already.',
  'people.sign-in.refusal.no-such-passkey': 'There is no such passkey.',
  'people.sign-in.refusal.no-such-session': 'There is no such session: it is probably closed already.',
  'people.sign-in.refusal.no-such-provider': 'There is no such identity provider, or it is switched off.',
  'people.sign-in.refusal.provider-failed':
    'The identity provider did not answer as expected. Try again; if this goes on, sign in another way and tell your administrator.',
  'people.sign-in.refusal.provider-knows-nobody':
    'The identity provider recognised you, but no active member of the organisation has the verified e-mail address it gives. Ask your administrator for an invitation.',
  'people.sign-in.refusal.issuer-in-the-open': 'The provider’s address must begin with https://.',
  'people.sign-in.refusal.setup-token':
    'This is not the right setup code. It is shown when the application starts.',
  'people.sign-in.refusal.already-founded':
    'There is an organisation here already. Sign in, or ask its administrator for an invitation.',
  'people.sign-in.refusal.required': 'Please fill this in.',
  'people.sign-in.refusal.email': 'This e-mail address is not complete. Example: first.last@example.org.',
  'people.sign-in.refusal.too-long': 'Too long: 200 characters at most.',
  'people.sign-in.refusal.no-such-person': 'Nobody has this e-mail address.',
  'people.sign-in.refusal.demonstration-not-ready':
    'The demonstration is not ready yet. Try again in a moment.',
  'people.sign-in.field.email': 'E-mail address',
  'people.sign-in.field.password': 'Password',
  'people.sign-in.field.new-password': 'New password',
  'people.sign-in.field.new-password.hint':
    'Ten characters at least. Several unrelated words hold better than one complicated word.',
  'people.sign-in.field.strength': 'Strength',
  'people.sign-in.field.name': 'Your name',
  'people.sign-in.field.code': 'Six-digit code, or recovery code',
  'people.sign-in.field.organisation': 'Name of the organisation',
  'people.sign-in.field.organisation-code': 'Code of the organisation',
  'people.sign-in.field.organisation-code.hint': 'It is in the address of your space, after /o/.',
  'people.sign-in.field.setup-token': 'Setup code',
  'people.sign-in.field.setup-token.hint': 'Shown in the window where the application was started.',
  'people.sign-in.strength.0': 'Very easy to guess.',
  'people.sign-in.strength.1': 'Easy to guess.',
  'people.sign-in.strength.2': 'Still too easy to guess.',
  'people.sign-in.strength.3': 'A good password.',
  'people.sign-in.strength.4': 'A very good password.',
  'people.sign-in.page.title': 'Sign in',
  'people.sign-in.page.submit': 'Sign in',
  'people.sign-in.page.passkey': 'Use a passkey',
  'people.sign-in.page.passkey.cancelled': 'The passkey was not presented. You can try again.',
  'people.sign-in.page.by-link': 'Get a sign-in link by e-mail',
  'people.sign-in.page.forgotten': 'Choose a new password',
  'people.sign-in.page.by-provider': 'Sign in through my organisation',
  'people.sign-in.page.other-ways': 'Other ways to sign in',
  'people.sign-in.page.signed-out': 'You are signed out.',
  'people.sign-in.page.back': 'Back to sign-in',
  'people.sign-in.second-step.title': 'Second step',
  'people.sign-in.second-step.text':
    'Open your authenticator application and copy the code it shows. Without it, a recovery code will do.',
  'people.sign-in.second-step.submit': 'Continue',
  'people.sign-in.link.title': 'Get a sign-in link',
  'people.sign-in.link.text': 'We will send a link to this address. It serves once, within fifteen minutes.',
  'people.sign-in.link.submit': 'Send the link',
  'people.sign-in.link.sent.title': 'Look at your mailbox',
  'people.sign-in.link.sent.text':
    'If this address is known here, a message has just been sent to it. The link serves once, within fifteen minutes. It may be among the unwanted mail.',
  'people.sign-in.link.confirm.title': 'Confirm signing in',
  'people.sign-in.link.confirm.text':
    'All that is left is to confirm: this step keeps mail software from using the link in your place.',
  'people.sign-in.link.over.title': 'This link serves no more',
  'people.sign-in.forgotten.title': 'Choose a new password',
  'people.sign-in.forgotten.text': 'Give your address: a link to choose a new password will be sent to you.',
  'people.sign-in.reset.title': 'Your new password',
  'people.sign-in.reset.text': 'Your other sessions will be closed.',
  'people.sign-in.reset.submit': 'Save and sign in',
  'people.sign-in.provider.title': 'Sign in through your organisation',
  'people.sign-in.provider.text': 'Some organisations have a sign-in page of their own.',
  'people.sign-in.provider.with': 'Continue with {label}',
  'people.sign-in.provider.none':
    'This organisation has no identity provider. Sign in with your password or by a link.',
  'people.sign-in.provider.failed.title': 'Signing in did not succeed',
  'people.sign-in.home.title': 'Your organisations',
  'people.sign-in.home.none':
    'You are a member of no organisation at the moment. An invitation will come by e-mail.',
  'people.sign-in.home.sign-out': 'Sign out',
  'people.sign-in.home.demonstration': '(demonstration)',
  'people.sign-in.welcome.title': 'Welcome',
  'people.sign-in.welcome.text':
    'Filrouge links what you promise your customers to what they live through, and proves it.',
  'people.sign-in.welcome.visit.title': 'Visit the demonstration',
  'people.sign-in.welcome.visit.text':
    'An invented organisation with invented data. Nothing you do there touches a real organisation.',
  'people.sign-in.welcome.visit.submit': 'Visit',
  'people.sign-in.welcome.create.title': 'Create my organisation',
  'people.sign-in.welcome.create.text': 'You will be its first administrator.',
  'people.sign-in.welcome.create.submit': 'Create the organisation',
  'people.sign-in.invitation.title': 'Join {organisation}',
  'people.sign-in.invitation.from': '{inviter} invites you to join {organisation}.',
  'people.sign-in.invitation.plain': 'You are invited to join {organisation}.',
  'people.sign-in.invitation.address': 'Your address: {email}.',
  'people.sign-in.invitation.known':
    'You already have an account with this address. Sign in: you will come back here to accept.',
  'people.sign-in.invitation.sign-in': 'Sign in to accept',
  'people.sign-in.invitation.accept': 'Accept the invitation',
  'people.sign-in.invitation.join': 'Create my account and accept',
  'people.sign-in.invitation.over.title': 'This invitation serves no more',
  'people.sign-in.mail.link.subject': 'Your sign-in link for Filrouge',
  'people.sign-in.mail.link.title': 'Sign in without a password',
  'people.sign-in.mail.link.text': 'Hello {name}, here is the link you asked for.',
  'people.sign-in.mail.link.button': 'Sign in',
  'people.sign-in.mail.link.note':
    'It serves once, within fifteen minutes. If you asked for nothing, ignore this message: nobody gets in without it.',
  'people.sign-in.mail.password.subject': 'Choose a new password',
  'people.sign-in.mail.password.title': 'Choose a new password',
  'people.sign-in.mail.password.text': 'Hello {name}, this link lets you choose a new password for Filrouge.',
  'people.sign-in.mail.password.button': 'Choose a password',
  'people.sign-in.mail.password.note':
    'It serves once, within fifteen minutes. If you asked for nothing, ignore this message: your password stays the same.',
  'people.sign-in.mail.new-device.subject': 'New sign-in to your Filrouge account',
  'people.sign-in.mail.new-device.text':
    'Somebody signed in from a device not seen before: {at} (Paris time), from {address}, with {browser}.',
  'people.sign-in.mail.new-device.what-to-do':
    'If it was you, there is nothing to do. Otherwise, choose a new password from the sign-in page: every session will be closed.',
  'people.sign-in.mail.password-changed.subject': 'Your Filrouge password has changed',
  'people.sign-in.mail.password-changed.text':
    'Your password has just been changed. Your other sessions were closed.',
  'people.sign-in.mail.password-changed.what-to-do':
    'If it was not you, choose a new password from the sign-in page at once and tell your administrator.',
  'people.sign-in.mail.second-factor-added.subject': 'Second factor turned on for your Filrouge account',
  'people.sign-in.mail.second-factor-added.text':
    'A one-time code will now be asked for each time you sign in with a password or a link.',
  'people.sign-in.mail.second-factor-removed.subject': 'Second factor removed from your Filrouge account',
  'people.sign-in.mail.second-factor-removed.text':
    'No code is asked for at sign-in any more. The recovery codes serve no more.',
  'people.sign-in.mail.passkey-added.subject': 'Passkey added to your Filrouge account',
  'people.sign-in.mail.passkey-added.text': 'A new passkey can sign in to your account.',
})
