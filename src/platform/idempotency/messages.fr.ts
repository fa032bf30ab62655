export const fr = {
  'platform.idempotency.refusal.under-way':
    'La même demande est déjà en cours de traitement. Attendez sa réponse avant de la renvoyer.',
  'platform.idempotency.refusal.other-request':
    'Cette clé d’idempotence a déjà servi à une autre demande. Rien n’a été enregistré : utilisez une nouvelle clé.',
} as const
