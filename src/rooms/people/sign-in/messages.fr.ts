export const fr = {
  'people.sign-in.refusal.signed-out':
    'Votre session est terminée. Reconnectez-vous pour continuer ; ce que vous aviez enregistré est conservé.',
  'people.sign-in.refusal.key-is-no-person':
    'Une clé d’API agit dans une organisation ; cette adresse concerne une personne connectée.',
  'people.sign-in.refusal.key-not-valid':
    'Cette clé d’API est inconnue, révoquée ou expirée. Créez-en une autre depuis votre profil.',
  'people.sign-in.refusal.no-such-organisation': 'Cette organisation n’existe pas.',
  'people.sign-in.refusal.session-limited':
    'Cette session, ouverte par le fournisseur d’identité d’une organisation, est limitée à celle-ci. Connectez-vous autrement pour continuer.',
  'people.sign-in.refusal.member-deactivated':
    'Votre accès à cette organisation a été désactivé. Adressez-vous à un administrateur de l’organisation.',
  'people.sign-in.refusal.role-ended':
    'Votre rôle dans cette organisation est arrivé à son terme. Adressez-vous à un administrateur pour le prolonger.',
  'people.sign-in.refusal.no-role':
    'Vous n’avez pas encore de rôle dans cette organisation. Adressez-vous à un administrateur.',
} as const
