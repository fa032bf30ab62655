import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const shellMessages = catalogue(fr, {
  'shell.name': 'Filrouge',
  'shell.skip': 'Skip to content',
  'shell.rail': 'Main navigation',
  'shell.menu': 'Menu',
  'shell.inactive': 'to come',

  'shell.verb.today': 'Today',
  'shell.verb.know': 'Know',
  'shell.verb.promise': 'Promise',
  'shell.verb.listen': 'Listen',
  'shell.verb.act': 'Act',
  'shell.verb.steer': 'Steer',
  'shell.verb.connect': 'Connect',
  'shell.verb.grow': 'Grow',

  'shell.question.today': 'What needs you today?',
  'shell.question.know': 'Who are our customers, what do they ask, what do they live through?',
  'shell.question.promise': 'What did we promise, and are we keeping it?',
  'shell.question.listen': 'What do they tell us, and how sure are we?',
  'shell.question.act': 'What are we doing about it, and did it work?',
  'shell.question.steer': 'Where are we against our targets, and what do we decide?',
  'shell.question.connect': 'What do we tell them, and do they stay?',
  'shell.question.grow': 'Are we becoming customer-oriented?',

  'shell.coming.know': 'This page will hold customers, their requirements and their journeys.',
  'shell.coming.promise': 'This page will hold charters, service commitments and promises made in person.',
  'shell.coming.listen': 'This page will hold surveys, requests, complaints, visits and verbatims.',
  'shell.coming.act':
    'This page will hold findings, their causes, the action plan and the proof that it worked.',
  'shell.coming.steer': 'This page will hold indicators, management reviews and strategy.',
  'shell.coming.connect': 'This page will hold communication, loyalty and what customers are told back.',
  'shell.coming.grow': 'This page will hold customer culture, training, maturity and comparison with others.',
  'shell.coming.example.know':
    'For example: tenants over 70, what they expect of a repair and what they live through.',
  'shell.coming.example.promise':
    'For example: “We call you back within 48 hours”, with the measure that says whether it is kept.',
  'shell.coming.example.listen':
    'For example: satisfaction after a repair, with the number of answers and its margin of uncertainty.',
  'shell.coming.example.act':
    'For example: an action given to a branch and, three months later, the measure that says whether it helped.',
  'shell.coming.example.steer':
    'For example: the call-back time of each branch against its target, ready for the management review.',
  'shell.coming.example.connect': 'For example: “You told us the hall was dark, we changed the lights.”',
  'shell.coming.example.grow':
    'For example: the maturity self-assessment, made again each year, and what has changed since.',
  'shell.coming.back': 'Back to Today',

  'shell.organisation.switch': 'Change organisation',
  'shell.organisation.unknown': 'Organisation not found',
  'shell.organisation.unknown.text':
    'This address names an organisation that you do not belong to, or that does not exist.',
  'shell.organisation.choose': 'Choose one of your organisations',
  'shell.organisation.none':
    'Your account belongs to no organisation for now. Ask the person who administers yours for an invitation.',

  'shell.unit.filter': 'Unit looked at',
  'shell.unit.all': 'All my units',
  'shell.unit.choose': 'Choose a unit',

  'shell.palette.open': 'Search or go to',
  'shell.palette.pages': 'Pages',
  'shell.palette.settings': 'Settings',
  'shell.palette.found': 'Found in the organisation',
  'shell.palette.actions': 'Actions',

  'shell.capture': 'Note',
  'shell.capture.title': 'Quick note',
  'shell.capture.empty':
    'Here you will note, in twenty seconds, a complaint or a promise made to a customer.',
  'shell.capture.example': 'For example: “Promised Mrs Benali to call her back before Friday.”',

  'shell.notifications': 'Notifications',
  'shell.notifications.empty': 'Nothing new. What is given or sent to you will be announced here.',

  'shell.profile': 'Your account',
  'shell.profile.open': 'Profile and security',
  'shell.language.french': 'Français',
  'shell.language.english': 'English',
  'shell.theme.light': 'Light theme',
  'shell.theme.dark': 'Dark theme',
  'shell.theme.auto': 'Theme of the device',
  'shell.sign-out': 'Sign out',

  'shell.help': 'Help and shortcuts',
  'shell.help.keys': 'At the keyboard',
  'shell.help.palette': 'Search, go to, do',
  'shell.help.capture': 'Quick note',
  'shell.help.search': 'Search in the page',
  'shell.help.this': 'Show this help',
  'shell.help.rows': 'Walk through the rows of a table',
  'shell.help.open-row': 'Open the row',
  'shell.help.select-row': 'Select the row',

  'shell.settings': 'Settings',
  'shell.settings.question': 'How is your organisation described, and who works in it?',
  'shell.settings.empty': 'No setting of this organisation is open to you.',
  'shell.settings.group.profile': 'Your account',
  'shell.settings.group.organisation': 'Organisation',
  'shell.settings.group.people': 'People',
  'shell.settings.group.connections': 'Connections',
  'shell.settings.group.upkeep': 'Upkeep',

  'shell.demonstration.reset': 'Reset',
  'shell.demonstration.reset.title': 'Reset the demonstration?',
  'shell.demonstration.reset.text':
    'It becomes what it was on the first day, for everybody who is visiting it now.',
  'shell.demonstration.reset.done': 'The demonstration is as it was on the first day.',
  'shell.demonstration.label': 'Demonstration',
  'shell.demonstration':
    'You are visiting the demonstration: this organisation is invented, and all that you do in it can be reset.',

  'shell.today.quiet': 'Nothing needs you for now.',
  'shell.today.quiet.example':
    'For example, an invitation without an answer, or an action given to you, will appear here.',
  'shell.today.thread': 'The thread of the organisation',
  'shell.today.thread.intro':
    'From the promise to the proof: each knot will count what exists and what is stuck there.',

  'shell.setting-up': 'First settings',
  'shell.setting-up.intro':
    'What it takes to count delays fairly and to give each thing to the right person.',
  'shell.setting-up.profile': 'Describe the organisation',
  'shell.setting-up.calendar': 'Check the working calendar',
  'shell.setting-up.units': 'Create the units',
  'shell.setting-up.members': 'Invite the members',
  'shell.setting-up.done': 'Done',
  'shell.setting-up.to-do': 'To do',

  'shell.waiting': 'Waiting',
  'shell.waiting.invitations':
    '{count, plural, one {One invitation has no answer yet} other {# invitations have no answer yet}}',
  'shell.waiting.mails':
    '{count, plural, one {One e-mail has not left: no mail server is set} other {# e-mails have not left: no mail server is set}}',
  'shell.waiting.jobs':
    '{count, plural, one {One task failed and waits for your decision} other {# tasks failed and wait for your decision}}',

  'shell.knot.need': 'Need',
  'shell.knot.promise': 'Promise',
  'shell.knot.journey': 'Journey',
  'shell.knot.delivery': 'Delivery',
  'shell.knot.listening': 'Listening',
  'shell.knot.finding': 'Finding',
  'shell.knot.action': 'Action',
  'shell.knot.proof': 'Proof',
  'shell.knot.told-back': 'Told back',
  'shell.knot.need.coming': 'What customers ask for',
  'shell.knot.promise.coming': 'What you promise them',
  'shell.knot.journey.coming': 'What they go through',
  'shell.knot.delivery.coming': 'What is really done',
  'shell.knot.listening.coming': 'What they say of it',
  'shell.knot.finding.coming': 'What one concludes',
  'shell.knot.action.coming': 'What one decides',
  'shell.knot.proof.coming': 'What shows that it worked',
  'shell.knot.told-back.coming': 'What they are told of it',

  'shell.unsaved.title': 'Leave without saving?',
  'shell.unsaved.text': 'What you typed on this page is not saved.',
  'shell.unsaved.leave': 'Leave the page',

  'shell.unreachable.form':
    'The server does not answer. What you typed is still here: try again in a moment.',
  'shell.unreachable.page': 'The server does not answer. Check your connection, then try again.',
  'shell.retry': 'Try again',
  'shell.failed.title': 'This page could not be shown',
  'shell.failed.text':
    'The application may have been updated meanwhile. Reload the page; if it happens again, tell the person who administers the installation.',
  'shell.reload': 'Reload the page',
  'shell.missing.title': 'Page not found',
  'shell.missing.text':
    'This address leads to no page that you can see. The object may have been moved, archived, or is not open to you.',
})
