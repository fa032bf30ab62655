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
})
