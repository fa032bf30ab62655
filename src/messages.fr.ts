export const fr = {
  'main.ready': 'Filrouge vous attend : ouvrez {address} (Ctrl+C pour arrêter).',
  'main.first-run':
    'Première visite : ouvrez {address}/welcome pour créer votre organisme ou visiter la démonstration. Code d’installation : {token}',
  'main.working': 'Filrouge traite les tâches de fond (Ctrl+C pour arrêter).',
  'main.in-use':
    'Le dossier {folder} est déjà utilisé par un autre Filrouge (processus {pid}). Arrêtez-le, ou donnez un autre dossier avec DATA_DIR.',
  'main.port-taken':
    'Le port {port, number, ::group-off} est déjà pris sur cette machine. Choisissez-en un autre, par exemple PORT=3001 npm start.',
  'main.database-lost':
    'Le serveur de base de données s’est arrêté de lui-même. Rien de ce qui a été confirmé n’est perdu ; relancez npm start.',
  'main.failed': 'Filrouge n’a pas pu démarrer : {reason}',
} as const
