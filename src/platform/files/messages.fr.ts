export const fr = {
  'platform.files.refusal.empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'platform.files.refusal.too-large':
    'Ce fichier dépasse {maximum, number} Mo : il n’a pas été enregistré. Choisissez un fichier plus léger.',
  'platform.files.refusal.wrong-type':
    'Le contenu de ce fichier n’est pas d’un type accepté ({accepted}) : il n’a pas été enregistré.',
  'platform.files.refusal.absent': 'Ce fichier n’existe pas, ou n’existe plus.',
} as const
