import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const unitMessages = catalogue(fr, {
  'people.unit.refusal.code-taken':
    'Another unit already has this code; it may be archived. Choose another one.',
  'people.unit.refusal.no-such-unit': 'The organisation has no such unit.',
  'people.unit.refusal.archived':
    'This unit is archived. Nothing was changed; bring it back first if it is still needed.',
  'people.unit.refusal.not-archived': 'This unit is not archived: there is nothing to bring back.',
  'people.unit.refusal.merged':
    'This unit was merged into another and cannot be brought back. Create a new unit if you need one.',
  'people.unit.refusal.parent-archived':
    'The unit that contained it is archived. Bring that one back first, then try again.',
  'people.unit.refusal.root-stays':
    'The root unit stands for the whole organisation: it cannot be moved, merged or archived.',
  'people.unit.refusal.below-itself':
    'A unit cannot go below itself or below a unit that it contains. Nothing was moved.',
  'people.unit.refusal.roles-not-yours-to-give':
    'A role given in this unit would go over to the other, where you cannot give it. Nothing was merged; ask an administrator.',
  'people.unit.refusal.not-its-children':
    'The order received no longer matches the units there are. Reload the tree, then try again.',
  'people.unit.refusal.has-children':
    'This unit contains {count, plural, one {another one} other {# others}}. Archive them with it, or move them first.',
  'people.unit.refusal.has-members':
    '{count, plural, one {One member still belongs to it} other {# members still belong to it}}. Move them elsewhere, or merge the unit into another.',
  'people.unit.history.unit.created': 'Unit created',
  'people.unit.history.unit.renamed': 'Description changed',
  'people.unit.history.unit.moved': 'Unit moved',
  'people.unit.history.unit.reordered': 'Order of the units changed',
  'people.unit.history.unit.merged': 'Unit merged into another',
  'people.unit.history.unit.received': 'Another unit was merged into it',
  'people.unit.history.unit.archived': 'Unit archived',
  'people.unit.history.unit.restored': 'Unit brought back',
  'people.unit.screen.title': 'Units',
  'people.unit.screen.summary': 'The tree of the organisation: branches, sectors, teams.',
  'people.unit.screen.keywords': 'tree branch team sector chart',
  'people.unit.screen.question': 'How is the organisation divided, and who sees what?',
  'people.unit.screen.create': 'Create a unit',
  'people.unit.screen.rename': 'Edit',
  'people.unit.screen.move': 'Move',
  'people.unit.screen.merge': 'Merge',
  'people.unit.screen.archive': 'Archive',
  'people.unit.screen.restore': 'Restore',
  'people.unit.screen.more': 'More actions',
  'people.unit.screen.save': 'Save',
  'people.unit.screen.up': 'Move {name} up',
  'people.unit.screen.down': 'Move {name} down',
  'people.unit.screen.show-archived': 'Show archived units',
  'people.unit.screen.archived': 'archived',
  'people.unit.screen.archived-since': 'Archived on {when}',
  'people.unit.screen.open': 'In use',
  'people.unit.screen.below': '{count, plural, =0 {Units below} one {One unit below} other {# units below}}',
  'people.unit.screen.nothing-below': 'No unit is attached to this one.',
  'people.unit.screen.nothing-below.example':
    'For example the teams of a branch, or the branches of a region.',
  'people.unit.screen.context-only':
    'This unit is shown to say where yours stand: what it holds is not open to you.',
  'people.unit.screen.history': 'History',
  'people.unit.field.name': 'Name',
  'people.unit.field.kind': 'Level',
  'people.unit.field.kind.help': 'What you call it: region, branch, team…',
  'people.unit.field.code': 'Code',
  'people.unit.field.code.help': 'The one in your files, for imports. No two units share one.',
  'people.unit.field.state': 'State',
  'people.unit.field.parent': 'Attach to',
  'people.unit.field.target': 'Merge into',
  'people.unit.dialog.create': 'New unit below {name}',
  'people.unit.dialog.rename': 'Edit {name}',
  'people.unit.dialog.move': 'Move {name}',
  'people.unit.dialog.merge': 'Merge {name}',
  'people.unit.dialog.merge.text':
    'Its members, their roles and the units below go over to the chosen unit; this one is archived. A merger cannot be undone.',
  'people.unit.done.created': '{name} is created.',
  'people.unit.done.renamed': 'The changes are saved.',
  'people.unit.done.moved': '{name} is moved, with all it holds.',
  'people.unit.done.merged':
    '{name} is merged into {target}; {members, plural, =0 {no member changes} one {one member went with it} other {# members went with it}}.',
  'people.unit.done.archived': '{name} is archived.',
  'people.unit.done.restored': '{name} is restored.',
  'people.unit.confirm.archive.title': 'Archive {name}?',
  'people.unit.confirm.archive.text':
    'It will no longer be offered anywhere. What belongs to it can still be read, and it can be restored.',
  'people.unit.confirm.archive-below.title': '{name} holds other units',
  'people.unit.confirm.archive-below.text': 'They can be archived with it. Each of them can be restored.',
  'people.unit.confirm.archive-below.action': 'Archive them all',
  'people.unit.history.by.member': 'a person since erased',
  'people.unit.history.by.api-key': 'an API key',
  'people.unit.history.by.job': 'a background job',
  'people.unit.history.by.machine': 'from the machine',
  'people.unit.history.by.public': 'from a public page',
})
