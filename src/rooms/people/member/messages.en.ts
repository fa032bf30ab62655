import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const memberMessages = catalogue(fr, {
  'people.member.role.administrator': 'Administrator',
  'people.member.role.quality-manager': 'Quality manager',
  'people.member.role.manager': 'Unit manager',
  'people.member.role.contributor': 'Contributor',
  'people.member.role.front-line': 'Front line',
  'people.member.role.reader': 'Reader',
  'people.member.role.auditor': 'Auditor',
  'people.member.role.administrator.what': 'May do everything, access and security included.',
  'people.member.role.quality-manager.what':
    'Runs the whole approach: may do everything but the security of access and the upkeep of the installation.',
  'people.member.role.manager.what': 'Answers for their units and those below, and for who works there.',
  'people.member.role.contributor.what': 'Takes part in the actions and analyses of their units.',
  'people.member.role.front-line.what': 'Records what the customers of their units say.',
  'people.member.role.reader.what': 'Reads what concerns their units, without changing anything.',
  'people.member.role.auditor.what': 'Reads everything in their units until their last day, then nothing.',
  'people.member.refusal.not-yours-to-manage':
    'This member has a role that you cannot give: somebody at a higher level has to do this. Nothing was changed.',
  'people.member.refusal.unit-not-yours':
    'You do not manage the members of this unit. Nothing was changed; choose a unit that you answer for.',
  'people.member.refusal.role-not-yours-to-give':
    'You cannot give this role in this unit. Nothing was saved; ask an administrator.',
  'people.member.refusal.role-already': 'This member already has this role in this unit.',
  'people.member.refusal.last-role':
    'This is the member’s last role: without one, they could not come in any more. Give them another, or deactivate them.',
  'people.member.refusal.last-administrator':
    'This is the organisation’s last administrator. Give this role to somebody else first.',
  'people.member.refusal.last-day-needed': 'An auditor needs a last day.',
  'people.member.refusal.last-day-past': 'This day is over: choose today or later.',
  'people.member.refusal.not-yourself': 'You cannot end your own access. Ask another administrator.',
  'people.member.refusal.not-active': 'This member is not active.',
  'people.member.refusal.not-invited': 'This member is not waiting for an invitation.',
  'people.member.refusal.not-deactivated': 'This member is not deactivated.',
  'people.member.refusal.deactivated': 'This member is deactivated. Reactivate them first.',
  'people.member.refusal.unit-archived':
    'Their unit is archived. Bring it back first, then reactivate this member.',
  'people.member.refusal.erased': 'The data of this member was erased: they can no longer be changed.',
  'people.member.refusal.confirmation-differs':
    'The address entered is not the member’s. Nothing was erased.',
  'people.member.refusal.email-taken': 'A member of the organisation already has this address.',
  'people.member.refusal.email-deactivated':
    'A deactivated member has this address. Reactivate them rather than creating them a second time.',
  'people.member.refusal.of-demonstration':
    'This address is reserved for the demonstration. Give the address of a real person.',
  'people.member.refusal.not-of-demonstration':
    'The demonstration writes to nobody: use an invented address at @demo.example.',
  'people.member.refusal.no-such-invitation':
    'This invitation link is not recognised. Check that it is complete, or ask whoever invited you for a new one.',
  'people.member.refusal.invitation-used': 'This invitation was already used. You can sign in.',
  'people.member.refusal.invitation-revoked':
    'This invitation was replaced or taken back. Use the latest message, or ask for a new one.',
  'people.member.refusal.invitation-expired':
    'This invitation has expired. Ask whoever invited you to send a new one.',
  'people.member.refusal.invitation-of-another':
    'This invitation is addressed to another address than your account’s. Sign out, then open the link again.',
  'people.member.refusal.member-already': 'This person is already a member of the organisation.',
  'people.member.refusal.file-unreadable':
    'This file could not be read. Save it as CSV or XLSX, then try again.',
  'people.member.refusal.file-old-excel':
    'This file is in the old Excel format (.xls). Save it as .xlsx or CSV, then try again.',
  'people.member.refusal.file-suspect':
    'This workbook is damaged, protected by a password, or far too large once opened. Nothing was read.',
  'people.member.refusal.file-quotes':
    'A quotation mark of the file is never closed, or a line is out of all proportion. Nothing was read.',
  'people.member.refusal.file-empty': 'The file has no line below its column headers.',
  'people.member.refusal.file-too-many':
    'The file has more than {rows, number} lines or {columns, number} columns. Split it into several files.',
  'people.member.refusal.file-long-cell':
    'A cell has more than {maximum, number} characters: this is probably not the right file.',
  'people.member.refusal.file-without-email':
    'No column is recognised as the e-mail address. Give it the header “E-mail”.',
  'people.member.refusal.file-without-name':
    'No column is recognised as the name. Give it the header “Name”.',
  'people.member.refusal.file-differs':
    'This is not the file that was tried. Nothing was imported; try it first.',
  'people.member.import.formula': 'Begins with a sign that a spreadsheet would take for a formula.',
  'people.member.import.email-invalid': '“{written}” is not an e-mail address.',
  'people.member.import.repeated': 'This address already appears higher in the file.',
  'people.member.import.unit-unknown': 'No unit is called “{written}”.',
  'people.member.import.unit-ambiguous':
    'Several units are called “{written}”: give the code, or the path “North agency > Team 2”.',
  'people.member.import.role-unknown': '“{written}” is not a role.',
  'people.member.import.day-invalid': '“{written}” is not a date: 2026-12-31, for example.',
  'people.member.invitation.subject': '{host} invites you to {organisation}',
  'people.member.invitation.title': 'Join {organisation}',
  'people.member.invitation.text':
    'Hello {name}, {host} invites you to join {organisation} in Filrouge, to follow together what you promise your customers.',
  'people.member.invitation.button': 'Accept the invitation',
  'people.member.invitation.note':
    'This link serves once, until {until}. If you did not expect this message, ignore it: nothing will happen.',
  'people.member.erased-name': 'Erased person',
  'people.member.history.member.invited': 'Member invited',
  'people.member.history.member.invited-again': 'New invitation sent',
  'people.member.history.member.invitation-revoked': 'Invitation taken back',
  'people.member.history.member.joined': 'Invitation accepted',
  'people.member.history.member.admitted': 'Administrator created',
  'people.member.history.member.changed': 'Sheet changed',
  'people.member.history.member.role-given': 'Role given',
  'people.member.history.member.role-withdrawn': 'Role taken back',
  'people.member.history.member.deactivated': 'Member deactivated',
  'people.member.history.member.reactivated': 'Member reactivated',
  'people.member.history.member.erased': 'Personal data erased',
  'people.member.history.member.imported': 'Member updated by an import',
  'people.member.screen.title': 'Members',
  'people.member.screen.summary': 'The people of the organisation, their units and their roles.',
  'people.member.screen.keywords': 'users people invite invitation access accounts',
  'people.member.screen.question': 'Who works here, and what may each of them do?',
  'people.member.screen.none': 'Nobody belongs here yet.',
  'people.member.screen.none.example':
    'Invite the manager of an agency, for example: she will invite her team.',
  'people.member.screen.invite': 'Invite a member',
  'people.member.screen.send-invitation': 'Send the invitation',
  'people.member.screen.keep-view': 'Keep this view',
  'people.member.screen.take-kept-view': 'Back to the view kept',
  'people.member.screen.sheet': 'A member’s sheet',
  'people.member.screen.sheet.question': 'What may this person do, and where?',
  'people.member.screen.erased':
    'This person’s data have been erased. What they did remains, without their name.',
  'people.member.screen.change': 'Change',
  'people.member.screen.more': 'More actions',
  'people.member.screen.save': 'Save',
  'people.member.screen.reload': 'Reload the sheet',
  'people.member.screen.deactivate': 'Deactivate',
  'people.member.screen.reactivate': 'Reactivate',
  'people.member.screen.erase': 'Erase the data',
  'people.member.screen.invitation': 'Invitation sent on {sent}; the link serves until {until}.',
  'people.member.screen.invitation-over':
    'The invitation sent on {sent} expired on {until} without having served.',
  'people.member.screen.not-invited-yet':
    'This person has not received an invitation yet, or their link no longer serves.',
  'people.member.screen.invite-again': 'Send a new invitation',
  'people.member.screen.revoke-invitation': 'Take the invitation back',
  'people.member.screen.roles.intro': 'A role counts in its unit and in all those below.',
  'people.member.screen.give-role': 'Give a role',
  'people.member.screen.withdraw': 'Take back',
  'people.member.screen.no-role': 'No role.',
  'people.member.screen.until': 'until {day}',
  'people.member.screen.role-over': 'Over, {until}',
  'people.member.screen.history': 'History',
  'people.member.field.email': 'E-mail address',
  'people.member.field.name': 'Name',
  'people.member.field.job-title': 'Job title',
  'people.member.field.unit': 'Unit',
  'people.member.field.role': 'Role',
  'people.member.field.roles': 'Roles',
  'people.member.field.role-unit': 'Where this role counts',
  'people.member.field.role-unit.help': 'In this unit and in all those below.',
  'people.member.field.last-day': 'Last day',
  'people.member.field.last-day.help': 'This role ends by itself at the end of that day.',
  'people.member.field.language': 'Language of the message',
  'people.member.field.language.fr': 'French',
  'people.member.field.language.en': 'English',
  'people.member.field.state': 'State',
  'people.member.field.since': 'Member since',
  'people.member.field.deactivated': 'Deactivated on',
  'people.member.field.confirmation': 'To confirm, type {email}',
  'people.member.state.active': 'Active',
  'people.member.state.invited': 'Invited',
  'people.member.state.expired': 'Invitation to renew',
  'people.member.state.deactivated': 'Deactivated',
  'people.member.dialog.change': 'Change {name}',
  'people.member.dialog.erase': 'Erase the data of {name}',
  'people.member.dialog.give-role': 'Give a role to {name}',
  'people.member.dialog.erase.text':
    'Their name, address and job title disappear everywhere, the audit trail included; their access ends. What this person did remains, without their name. There is no way back.',
  'people.member.confirm.deactivate.title': 'Deactivate {name}?',
  'people.member.confirm.deactivate.text':
    'Their access to the organisation ends at once. Their roles stay on the sheet, and a deactivated member can be reactivated.',
  'people.member.confirm.revoke.title': 'Take back the invitation of {name}?',
  'people.member.confirm.revoke.text':
    'The link received will no longer serve and the sheet will be deactivated.',
  'people.member.confirm.withdraw.title': 'Take back the role {role}?',
  'people.member.confirm.withdraw.text':
    '{name} will no longer have it in {unit} or below. Their other roles remain.',
  'people.member.done.invited': 'The invitation is sent to {email}.',
  'people.member.done.invited-again': 'A new invitation is sent to {email}; earlier links no longer serve.',
  'people.member.done.revoked': 'The invitation of {name} is taken back.',
  'people.member.done.changed': 'The changes are saved.',
  'people.member.done.deactivated': '{name} no longer has access to the organisation.',
  'people.member.done.reactivated': '{name} has access to the organisation again.',
  'people.member.done.erased': 'The personal data are erased.',
  'people.member.done.role-given': '{name} has the role {role} in {unit}.',
  'people.member.done.role-withdrawn': '{name} no longer has the role {role} in {unit}.',
  'people.member.done.view-kept': 'This view is kept on this device.',
  'people.member.history.by.member': 'a person since erased',
  'people.member.history.by.api-key': 'an API key',
  'people.member.history.by.job': 'a background job',
  'people.member.history.by.machine': 'from the machine',
  'people.member.history.by.public': 'from a public page',
  'people.member.import.title': 'Import',
})
