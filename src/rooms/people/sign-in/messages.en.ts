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
  'people.sign-in.screen.profile': 'Your profile',
  'people.sign-in.screen.profile.keywords': 'account name language theme preferences',
  'people.sign-in.screen.profile.about': 'You',
  'people.sign-in.screen.profile.done': 'Your profile is saved.',
  'people.sign-in.screen.name.help':
    'The name of your account. In each organisation, your member’s sheet has its own.',
  'people.sign-in.screen.language': 'Language',
  'people.sign-in.screen.language.fr': 'Français',
  'people.sign-in.screen.language.en': 'English',
  'people.sign-in.screen.theme': 'Appearance',
  'people.sign-in.screen.theme.auto': 'As this device',
  'people.sign-in.screen.theme.light': 'Light',
  'people.sign-in.screen.theme.dark': 'Dark',
  'people.sign-in.screen.save': 'Save',
  'people.sign-in.screen.copy': 'Copy',
  'people.sign-in.screen.copied': 'Copied.',
  'people.sign-in.screen.not-copied':
    'This browser did not allow the copy. Select the text and copy it yourself.',
  'people.sign-in.screen.security': 'Security of your account',
  'people.sign-in.screen.security.open': 'Manage security',
  'people.sign-in.screen.security.summary': 'Second factor, passkeys, password, open sessions.',
  'people.sign-in.screen.security.keywords': 'password second factor passkey session',
  'people.sign-in.screen.security.question': 'Who can enter in your name, and from where?',
  'people.sign-in.screen.proof': 'To confirm that it is you.',
  'people.sign-in.screen.password': 'Your other sessions will be closed.',
  'people.sign-in.screen.password.none':
    'You have no password: you enter by a link or a passkey. You may choose one.',
  'people.sign-in.screen.password.current': 'Current password',
  'people.sign-in.screen.password.change': 'Change the password',
  'people.sign-in.screen.password.set': 'Choose this password',
  'people.sign-in.screen.password.done':
    'Your password has changed. {count, plural, =0 {No other session was open} one {One other session was closed} other {# other sessions were closed}}.',
  'people.sign-in.screen.factor': 'Second factor',
  'people.sign-in.screen.factor.intro':
    'A code from your telephone, asked for after the password: a stolen password is no longer enough.',
  'people.sign-in.screen.factor.on': 'On',
  'people.sign-in.screen.factor.off': 'Off',
  'people.sign-in.screen.factor.codes-left':
    '{count, plural, =0 {No recovery code is left} one {One recovery code is left} other {# recovery codes are left}}.',
  'people.sign-in.screen.factor.few-codes':
    'Without a recovery code, a lost telephone would keep you out. Ask for new ones.',
  'people.sign-in.screen.factor.enrol': 'Turn the second factor on',
  'people.sign-in.screen.factor.renew': 'New recovery codes',
  'people.sign-in.screen.factor.renew.text':
    'Ten new codes replace the former ones, which will no longer serve.',
  'people.sign-in.screen.factor.remove': 'Remove the second factor',
  'people.sign-in.screen.factor.remove.text':
    'Your password will again be enough to enter, and your recovery codes will no longer serve.',
  'people.sign-in.screen.factor.removed': 'The second factor is removed.',
  'people.sign-in.screen.factor.begin': 'Continue',
  'people.sign-in.screen.factor.scan': 'Open a code application on your telephone, then scan this square.',
  'people.sign-in.screen.factor.qr': 'QR code to be read with the code application',
  'people.sign-in.screen.factor.by-hand': 'Or type this key in the application:',
  'people.sign-in.screen.factor.first-code': 'First code shown by the application',
  'people.sign-in.screen.factor.confirm': 'Turn on',
  'people.sign-in.screen.codes.text':
    'Write down these ten recovery codes and keep them away from your telephone. Each serves once, and they will never be shown again.',
  'people.sign-in.screen.codes.kept': 'I have kept it',
  'people.sign-in.screen.passkeys': 'Passkeys',
  'people.sign-in.screen.passkeys.intro':
    'Enter with your device’s fingerprint, face or code, without a password.',
  'people.sign-in.screen.passkeys.none': 'You have no passkey yet.',
  'people.sign-in.screen.passkeys.none.example':
    'The one of this computer, for example, and that of your telephone in case.',
  'people.sign-in.screen.passkeys.add': 'Add a passkey',
  'people.sign-in.screen.passkeys.make': 'Create the passkey',
  'people.sign-in.screen.passkeys.name': 'Its name',
  'people.sign-in.screen.passkeys.name.help': 'To recognise it later.',
  'people.sign-in.screen.passkeys.not-made':
    'The device made no passkey: the request was closed, refused or not supported. Nothing has changed; you may try again.',
  'people.sign-in.screen.passkeys.added': 'The passkey is added.',
  'people.sign-in.screen.passkeys.rename': 'Rename',
  'people.sign-in.screen.passkeys.remove': 'Remove',
  'people.sign-in.screen.passkeys.remove.title': 'Remove the passkey “{name}”?',
  'people.sign-in.screen.passkeys.remove.text':
    'It will no longer let you in. Remember to delete it from the device as well.',
  'people.sign-in.screen.passkeys.removed': 'The passkey is removed.',
  'people.sign-in.screen.used': 'Created on {since}, used on {seen}',
  'people.sign-in.screen.never-used': 'Created on {since}, never used{seen}',
  'people.sign-in.screen.sessions': 'Open sessions',
  'people.sign-in.screen.sessions.intro': 'Close those that you do not recognise, then change your password.',
  'people.sign-in.screen.sessions.detail': 'From {address} · opened on {since} · seen on {seen}',
  'people.sign-in.screen.sessions.current': 'This one',
  'people.sign-in.screen.sessions.close': 'Close',
  'people.sign-in.screen.sessions.closed': 'The session is closed.',
  'people.sign-in.screen.sessions.close-others': 'Close all the others',
  'people.sign-in.screen.sessions.close-others.title': 'Close all your other sessions?',
  'people.sign-in.screen.sessions.close-others.text':
    'On your other devices, you will have to sign in again. What is saved there is kept.',
  'people.sign-in.screen.sessions.others-closed':
    '{count, plural, =0 {No other session was open} one {One session is closed} other {# sessions are closed}}.',
  'people.sign-in.screen.keys': 'API keys',
  'people.sign-in.screen.keys.own': 'Your API keys',
  'people.sign-in.screen.keys.summary': 'To let a program read or write in a person’s place.',
  'people.sign-in.screen.keys.question': 'Which programs enter here, and in whose name?',
  'people.sign-in.screen.keys.own.question': 'Which programs act in your name?',
  'people.sign-in.screen.keys.none': 'No program enters here with a key.',
  'people.sign-in.screen.keys.none.example':
    'A spreadsheet that reads the figures every Monday, for example, read only.',
  'people.sign-in.screen.keys.create': 'Create a key',
  'people.sign-in.screen.keys.once':
    'Here is the key. Copy it now into the program that will use it: it will never be shown again.',
  'people.sign-in.screen.keys.label': 'Name of the key',
  'people.sign-in.screen.keys.label.help': 'The program that will use it, for example.',
  'people.sign-in.screen.keys.scope': 'Rights',
  'people.sign-in.screen.keys.scope.read': 'Read',
  'people.sign-in.screen.keys.scope.write': 'Read and write',
  'people.sign-in.screen.keys.scope.read.help': 'Reads what you may read, changes nothing.',
  'people.sign-in.screen.keys.scope.write.help': 'Does what you may do, with your roles.',
  'people.sign-in.screen.keys.days': 'Duration',
  'people.sign-in.screen.keys.days.count': '{count, plural, one {One day} other {# days}}',
  'people.sign-in.screen.keys.owner': 'In the name of',
  'people.sign-in.screen.keys.state': 'State',
  'people.sign-in.screen.keys.state.valid': 'In use',
  'people.sign-in.screen.keys.state.expired': 'Expired',
  'people.sign-in.screen.keys.state.revoked': 'Revoked',
  'people.sign-in.screen.keys.expires': 'Expires on',
  'people.sign-in.screen.keys.used': 'Last used',
  'people.sign-in.screen.keys.acts': 'Actions',
  'people.sign-in.screen.keys.revoke': 'Revoke',
  'people.sign-in.screen.keys.revoke.title': 'Revoke the key “{label}”?',
  'people.sign-in.screen.keys.revoke.text':
    'The program that uses it will no longer enter, from now on. A revoked key cannot be restored.',
  'people.sign-in.screen.keys.revoked': 'The key “{label}” is revoked.',
  'people.sign-in.screen.providers': 'Identity providers',
  'people.sign-in.screen.providers.summary': 'Enter with the company’s account (OpenID Connect).',
  'people.sign-in.screen.providers.question': 'With which company accounts can one enter here?',
  'people.sign-in.screen.providers.none': 'Members enter with their password, a link or a passkey.',
  'people.sign-in.screen.providers.none.example':
    'You may add the company’s account: Microsoft Entra ID, Google Workspace, Keycloak…',
  'people.sign-in.screen.providers.add': 'Add a provider',
  'people.sign-in.screen.providers.change': 'Change',
  'people.sign-in.screen.providers.enable': 'Turn on',
  'people.sign-in.screen.providers.disable': 'Suspend',
  'people.sign-in.screen.providers.enabled': 'On',
  'people.sign-in.screen.providers.disabled': 'Suspended',
  'people.sign-in.screen.providers.remove': 'Remove',
  'people.sign-in.screen.providers.remove.title': 'Remove {label}?',
  'people.sign-in.screen.providers.remove.text':
    'The sessions opened through this provider end. Members will enter otherwise; their sheets do not change.',
  'people.sign-in.screen.providers.removed': '{label} is removed.',
  'people.sign-in.screen.providers.saved': '{label} is saved.',
  'people.sign-in.screen.providers.label': 'Name shown',
  'people.sign-in.screen.providers.label.help':
    'The one that your colleagues will read on the sign-in button.',
  'people.sign-in.screen.providers.issuer': 'Issuer',
  'people.sign-in.screen.providers.issuer.help':
    'As the provider publishes it; its configuration is read there.',
  'people.sign-in.screen.providers.client': 'Client identifier',
  'people.sign-in.screen.providers.secret': 'Client secret',
  'people.sign-in.screen.providers.secret.help': 'It is kept encrypted and never shown.',
  'people.sign-in.screen.providers.secret.keep': 'Leave empty to keep the present secret.',
  'people.sign-in.screen.providers.redirect': 'Redirect address, to be declared at the provider',
  'people.sign-in.screen.providers.door': 'Sign-in address to give to members',
  'people.sign-in.screen.limited.demonstration':
    'This account is invented, as is the whole demonstration: it has no password and no second factor to look after.',
})
