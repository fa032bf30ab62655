export const fr = {
  'people.upkeep.refusal.too-many-lines':
    'L’extrait demandé dépasse {most, number} lignes. Choisissez une période plus courte ; rien n’a été exporté.',
  'people.upkeep.refusal.job-absent':
    'Cette tâche n’est plus en échec : elle a sans doute été relancée ou abandonnée entre-temps. Rechargez la liste.',
  'people.upkeep.refusal.no-mail-server':
    'Aucun serveur de messagerie n’est configuré : le message reste conservé ici. Renseignez SMTP_URL et MAIL_FROM, puis réessayez.',
  'people.upkeep.refusal.mail-has-left':
    'Ce message est déjà parti, ou en cours d’envoi. Rechargez la liste.',
} as const
