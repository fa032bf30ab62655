export const fr = {
  'platform.page.skip': 'Aller au contenu',
  'platform.page.language': 'Français',
  'platform.page.foot': 'Filrouge, de la promesse à la preuve.',
  'platform.page.fault': 'Erreur : ',
  'platform.page.faults': 'À corriger avant de continuer',
} as const
