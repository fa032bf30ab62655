export const fr = {
  'people.unit.refusal.code-taken':
    'Une autre unité porte déjà ce code, peut-être archivée. Choisissez-en un autre.',
  'people.unit.refusal.no-such-unit': 'Cette unité n’existe pas dans l’organisme.',
  'people.unit.refusal.archived':
    'Cette unité est archivée. Rien n’a été modifié ; rétablissez-la d’abord si elle doit encore servir.',
  'people.unit.refusal.not-archived': 'Cette unité n’est pas archivée : il n’y a rien à rétablir.',
  'people.unit.refusal.merged':
    'Cette unité a été fusionnée dans une autre et ne peut pas être rétablie. Créez une nouvelle unité si besoin.',
  'people.unit.refusal.parent-archived':
    'L’unité qui la contenait est archivée. Rétablissez d’abord celle-ci, puis recommencez.',
  'people.unit.refusal.root-stays':
    'L’unité racine représente tout l’organisme : elle ne se déplace pas, ne se fusionne pas et ne s’archive pas.',
  'people.unit.refusal.below-itself':
    'Une unité ne peut pas se placer sous elle-même ni sous une unité qu’elle contient. Rien n’a été déplacé.',
  'people.unit.refusal.not-its-children':
    'L’ordre reçu ne correspond plus aux unités présentes. Rechargez l’arbre, puis recommencez.',
  'people.unit.refusal.has-children':
    'Cette unité en contient {count, plural, one {une autre} other {# autres}}. Archivez-les avec elle, ou déplacez-les d’abord.',
  'people.unit.refusal.has-members':
    '{count, plural, one {Un membre y est encore rattaché} other {# membres y sont encore rattachés}}. Rattachez-les ailleurs, ou fusionnez l’unité avec une autre.',
  'people.unit.history.unit.created': 'Unité créée',
  'people.unit.history.unit.renamed': 'Description modifiée',
  'people.unit.history.unit.moved': 'Unité déplacée',
  'people.unit.history.unit.reordered': 'Ordre des unités modifié',
  'people.unit.history.unit.merged': 'Unité fusionnée dans une autre',
  'people.unit.history.unit.received': 'Une autre unité y a été fusionnée',
  'people.unit.history.unit.archived': 'Unité archivée',
  'people.unit.history.unit.restored': 'Unité rétablie',
} as const
