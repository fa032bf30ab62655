/** What the commands of the machine say: source of the translation. */
export const fr = {
  'commands.error.unexpected': 'Erreur inattendue : {message}',
  'commands.error.configuration': 'La configuration est incorrecte. {problems}',
  'commands.error.starting':
    "Le serveur (processus {pid}) tient le dossier {folder} et ne répond pas encore. Attendez qu'il ait fini de démarrer, puis relancez.",
  'commands.error.owner-url':
    'Cette commande a besoin du propriétaire de la base : donnez DATABASE_OWNER_URL à côté de DATABASE_URL.',
  'commands.error.arguments': '{message}',

  'commands.backup.help':
    "Utilisation : npm run backup -- FICHIER.tar.gz\n\nÉcrit dans FICHIER une copie cohérente de tout : base de données, fichiers, clé secrète. L'application peut continuer à fonctionner. Gardez ce fichier comme un secret.",
  'commands.backup.exists': "{file} existe déjà. Rien n'a été écrit : choisissez un autre nom.",
  'commands.backup.done':
    'Sauvegarde écrite dans {file} : {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# ligne} other {# lignes}}, {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}. Elle contient des données personnelles et la clé secrète : gardez-la en lieu sûr.',
  'commands.backup.external-key':
    "La clé secrète vient de SECRET_KEY et n'est pas dans la sauvegarde : gardez-la à part, la restauration en aura besoin.",
  'commands.backup.hidden-rows':
    "La table {table} cache des lignes au propriétaire de la base : la sauvegarde serait incomplète. Rien n'a été écrit.",
  'commands.backup.not-installed':
    "La base de données est vide : démarrez d'abord l'application avec npm start. Rien n'a été écrit.",

  'commands.restore.help':
    "Utilisation : npm run restore -- FICHIER.tar.gz [--replace]\n\nRemet en place une sauvegarde, sur cette machine ou dans la base externe de DATABASE_URL et DATABASE_OWNER_URL. L'application doit être arrêtée. Avec --replace, ce que l'installation contient est remplacé.",
  'commands.restore.absent': "{file} est introuvable ou illisible. Rien n'a été modifié.",
  'commands.restore.damaged':
    "{file} n'est pas une sauvegarde entière de Filrouge ({reason}). Rien n'a été modifié : prenez une autre sauvegarde.",
  'commands.restore.running':
    "Le serveur fonctionne (processus {pid}) dans {folder}. Arrêtez-le, puis relancez la restauration. Rien n'a été modifié.",
  'commands.restore.connected':
    "{count, plural, one {Une autre connexion de Filrouge est ouverte} other {# autres connexions de Filrouge sont ouvertes}} sur cette base. Arrêtez les serveurs qui l'utilisent, puis relancez. Rien n'a été modifié.",
  'commands.restore.not-empty':
    "Cette installation contient déjà des données. Rien n'a été modifié. Pour les remplacer par la sauvegarde, faites d'abord une sauvegarde de l'existant, puis ajoutez --replace.",
  'commands.restore.newer':
    "La sauvegarde vient d'une version plus récente (elle connaît {migration}). Rien n'a été modifié : mettez Filrouge à jour, puis relancez.",
  'commands.restore.changed':
    "La migration {migration} n'est pas la même dans la sauvegarde et dans cette version. Rien n'a été modifié : restaurez avec la version {version}.",
  'commands.restore.other-key':
    "SECRET_KEY n'est pas la clé de cette sauvegarde : les seconds facteurs deviendraient illisibles. Rien n'a été modifié : donnez la clé d'origine, ou retirez SECRET_KEY si la sauvegarde contient la sienne.",
  'commands.restore.done':
    'Sauvegarde du {date} restaurée : {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# ligne} other {# lignes}}, {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}. Démarrez avec npm start.',
} as const
