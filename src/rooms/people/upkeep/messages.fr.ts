export const fr = {
  'people.upkeep.refusal.too-many-lines':
    'L’extrait demandé dépasse {most, number} lignes. Choisissez une période plus courte ; rien n’a été exporté.',
  'people.upkeep.refusal.job-absent':
    'Cette tâche n’est plus en échec : elle a sans doute été relancée ou abandonnée entre-temps. Rechargez la liste.',
  'people.upkeep.refusal.no-mail-server':
    'Aucun serveur de messagerie n’est configuré : le message reste conservé ici. Renseignez SMTP_URL et MAIL_FROM, puis réessayez.',
  'people.upkeep.refusal.mail-has-left':
    'Ce message est déjà parti, ou en cours d’envoi. Rechargez la liste.',
  'people.upkeep.mail.title': 'Messages',
  'people.upkeep.mail.question':
    'Quels messages l’organisme a-t-elle écrits, et lesquels ne sont pas partis ?',
  'people.upkeep.mail.summary':
    'Les messages partis, et ceux qui sont conservés ici, avec leur texte et leurs liens.',
  'people.upkeep.mail.keywords': 'courrier mails e-mails envoi SMTP invitation conservés',
  'people.upkeep.mail.subject': 'Objet',
  'people.upkeep.mail.recipient': 'Destinataire',
  'people.upkeep.mail.state': 'État',
  'people.upkeep.mail.state.kept': 'Conservé ici',
  'people.upkeep.mail.state.sending': 'En cours d’envoi',
  'people.upkeep.mail.state.sent': 'Parti',
  'people.upkeep.mail.state.failed': 'Refusé',
  'people.upkeep.mail.written': 'Écrit le',
  'people.upkeep.mail.sent': 'Parti le',
  'people.upkeep.mail.failure': 'Réponse du serveur de messagerie',
  'people.upkeep.mail.no-server':
    'Aucun serveur de messagerie n’est configuré : les messages sont conservés ici. Ouvrez-en un pour copier son lien et le remettre vous-même à son destinataire.',
  'people.upkeep.mail.none': 'Aucun message n’a encore été écrit pour cet organisme.',
  'people.upkeep.mail.none.example':
    'Par exemple, l’invitation d’un membre apparaîtra ici, avec le lien qui lui permet d’entrer.',
  'people.upkeep.mail.sheet': 'Message',
  'people.upkeep.mail.sheet.question': 'Que dit ce message, et est-il parti ?',
  'people.upkeep.mail.text': 'Texte du message',
  'people.upkeep.mail.copy-link': 'Copier le lien',
  'people.upkeep.mail.copy-text': 'Copier le texte',
  'people.upkeep.mail.copied': 'C’est copié.',
  'people.upkeep.mail.not-copied':
    'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le à la main.',
  'people.upkeep.mail.send-again': 'Envoyer maintenant',
  'people.upkeep.mail.sending': 'Le message part.',
} as const
