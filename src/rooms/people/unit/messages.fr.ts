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
  'people.unit.refusal.roles-not-yours-to-give':
    'Un rôle donné dans cette unité passerait dans l’autre, et vous ne pouvez pas l’y donner. Rien n’a été fusionné ; demandez à un administrateur.',
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
  'people.unit.screen.title': 'Unités',
  'people.unit.screen.summary': 'L’arbre de l’organisme : agences, secteurs, équipes.',
  'people.unit.screen.keywords': 'arbre agence équipe secteur organigramme',
  'people.unit.screen.question': 'Comment l’organisme est-il découpé, et qui voit quoi ?',
  'people.unit.screen.create': 'Créer une unité',
  'people.unit.screen.rename': 'Modifier',
  'people.unit.screen.move': 'Déplacer',
  'people.unit.screen.merge': 'Fusionner',
  'people.unit.screen.archive': 'Archiver',
  'people.unit.screen.restore': 'Rétablir',
  'people.unit.screen.more': 'Autres actions',
  'people.unit.screen.save': 'Enregistrer',
  'people.unit.screen.up': 'Monter {name}',
  'people.unit.screen.down': 'Descendre {name}',
  'people.unit.screen.show-archived': 'Montrer les unités archivées',
  'people.unit.screen.archived': 'archivée',
  'people.unit.screen.archived-since': 'Archivée le {when}',
  'people.unit.screen.open': 'En service',
  'people.unit.screen.below':
    '{count, plural, =0 {Unités en dessous} one {Une unité en dessous} other {# unités en dessous}}',
  'people.unit.screen.nothing-below': 'Aucune unité n’est rattachée à celle-ci.',
  'people.unit.screen.nothing-below.example':
    'Par exemple les équipes d’une agence, ou les agences d’une région.',
  'people.unit.screen.context-only':
    'Cette unité est montrée pour situer les vôtres : son contenu ne vous est pas ouvert.',
  'people.unit.screen.history': 'Histoire',
  'people.unit.field.name': 'Nom',
  'people.unit.field.kind': 'Niveau',
  'people.unit.field.kind.help': 'Comme vous l’appelez : région, agence, équipe…',
  'people.unit.field.code': 'Code',
  'people.unit.field.code.help': 'Celui de vos fichiers, pour les imports. Deux unités n’ont jamais le même.',
  'people.unit.field.state': 'État',
  'people.unit.field.parent': 'Rattacher à',
  'people.unit.field.target': 'Fusionner dans',
  'people.unit.dialog.create': 'Nouvelle unité sous {name}',
  'people.unit.dialog.rename': 'Modifier {name}',
  'people.unit.dialog.move': 'Déplacer {name}',
  'people.unit.dialog.merge': 'Fusionner {name}',
  'people.unit.dialog.merge.text':
    'Ses membres, leurs rôles et les unités en dessous passent à l’unité choisie ; celle-ci est archivée. Une fusion ne se défait pas.',
  'people.unit.done.created': '{name} est créée.',
  'people.unit.done.renamed': 'Les modifications sont enregistrées.',
  'people.unit.done.moved': '{name} est déplacée, avec tout ce qu’elle contient.',
  'people.unit.done.merged':
    '{name} est fusionnée dans {target} ; {members, plural, =0 {aucun membre ne change} one {un membre l’a suivie} other {# membres l’ont suivie}}.',
  'people.unit.done.archived': '{name} est archivée.',
  'people.unit.done.restored': '{name} est rétablie.',
  'people.unit.confirm.archive.title': 'Archiver {name} ?',
  'people.unit.confirm.archive.text':
    'Elle ne sera plus proposée nulle part. Ce qui s’y rattache reste lisible, et elle peut être rétablie.',
  'people.unit.confirm.archive-below.title': '{name} contient d’autres unités',
  'people.unit.confirm.archive-below.text':
    'Elles peuvent être archivées avec elle. Chacune pourra être rétablie.',
  'people.unit.confirm.archive-below.action': 'Archiver le tout',
  'people.unit.history.by.member': 'une personne effacée depuis',
  'people.unit.history.by.api-key': 'une clé d’API',
  'people.unit.history.by.job': 'une tâche de fond',
  'people.unit.history.by.machine': 'depuis la machine',
  'people.unit.history.by.public': 'depuis une page publique',
} as const
