export const fr = {
  'platform.mail.button-fallback':
    'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  'platform.mail.footer': 'Message envoyé automatiquement par Filrouge : merci de ne pas y répondre.',
} as const
