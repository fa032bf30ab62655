/** What the commands of the machine say: source of the translation. */
export const fr = {
  'commands.error.unexpected': 'Erreur inattendue : {message}',
  'commands.error.configuration': 'La configuration est incorrecte. {problems}',
  'commands.error.starting':
    "Le serveur (processus {pid}) tient le dossier {folder} et ne répond pas encore. Attendez qu'il ait fini de démarrer, puis relancez.",
  'commands.error.not-installed':
    "Il n'y a pas encore d'installation dans {folder}. Démarrez-la avec npm start, ou donnez son dossier dans DATA_DIR.",
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

  'commands.doctor.help':
    "Utilisation : npm run doctor\n\nExamine l'installation, qu'elle fonctionne ou non, et dit pour chaque point ce qui a été vu et ce qu'il faut faire.",
  'commands.doctor.summary':
    '{broken, plural, =0 {Aucune panne} one {# point en panne} other {# points en panne}}, {attention, plural, =0 {rien à surveiller} one {# point à surveiller} other {# points à surveiller}}.',
  'commands.doctor.folder.absent': "Le dossier de données {folder} n'existe pas encore.",
  'commands.doctor.folder.absent.advice':
    'npm start le crée. Si vos données sont ailleurs, donnez leur dossier dans DATA_DIR.',
  'commands.doctor.folder.right': 'Le dossier de données est {folder}.',
  'commands.doctor.folder.closed':
    'Le dossier de données {folder} ne peut pas être lu et écrit par cet utilisateur.',
  'commands.doctor.folder.closed.advice':
    "Lancez la commande avec l'utilisateur qui a démarré l'application, ou rendez-lui le dossier avec chown.",
  'commands.doctor.folder.open':
    "Le dossier de données {folder} peut être modifié par d'autres utilisateurs de la machine.",
  'commands.doctor.folder.open.advice': 'Fermez-le : chmod go-w {folder}',
  'commands.doctor.key.private': "La clé secrète n'est lisible que par son propriétaire.",
  'commands.doctor.key.readable':
    "La clé secrète {file} est lisible par d'autres utilisateurs de la machine.",
  'commands.doctor.key.readable.advice': 'Fermez-la : chmod 600 {file}',
  'commands.doctor.disk.space': 'Il reste {free, number} Gio sur le disque de {folder}.',
  'commands.doctor.disk.filling': 'Il ne reste que {free, number} Gio sur le disque de {folder}.',
  'commands.doctor.disk.filling.advice':
    "Libérez de la place, ou agrandissez le disque avant qu'il soit plein.",
  'commands.doctor.disk.full': 'Le disque de {folder} est presque plein ({free, number} Gio libres).',
  'commands.doctor.disk.full.advice':
    "Libérez de la place maintenant : la base de données cesse d'écrire quand le disque est plein.",
  'commands.doctor.database.version': 'La base de données répond : PostgreSQL {version}.',
  'commands.doctor.database.old':
    'La base de données est PostgreSQL {version} ; il faut au moins PostgreSQL {oldest}.',
  'commands.doctor.database.old.advice':
    'Mettez le serveur à jour, ou retirez DATABASE_URL pour utiliser la base fournie.',
  'commands.doctor.database.unreachable': 'La base de données ne répond pas : {reason}.',
  'commands.doctor.database.unreachable.advice':
    "Base externe : vérifiez DATABASE_URL, le réseau et le mot de passe. Base fournie : npm start dit ce qui l'empêche de démarrer.",
  'commands.doctor.database.none': "Il n'y a pas encore de base de données dans {folder}.",
  'commands.doctor.database.none.advice':
    "Démarrez l'application avec npm start, ou donnez son dossier dans DATA_DIR.",
  'commands.doctor.database.failed': "La base de données n'a pas pu répondre à une question : {reason}.",
  'commands.doctor.database.failed.advice':
    "Démarrez l'application avec npm start : elle prépare la base. Si cela persiste, joignez ce message à votre signalement.",
  'commands.doctor.role.held': "L'application utilise un rôle limité à son organisme.",
  'commands.doctor.role.unbound': "Le rôle de l'application n'est pas limité : {reason}",
  'commands.doctor.role.unbound.advice':
    "Donnez dans DATABASE_URL un rôle qui n'est ni propriétaire ni superutilisateur, et le propriétaire dans DATABASE_OWNER_URL.",
  'commands.doctor.collation.same': "L'ordre alphabétique de la base est celui de ses index.",
  'commands.doctor.collation.changed':
    "L'ordre alphabétique du système a changé ({recorded} devenu {actual}).",
  'commands.doctor.collation.changed.advice':
    'En tant que propriétaire de la base : REINDEX DATABASE, puis ALTER DATABASE … REFRESH COLLATION VERSION.',
  'commands.doctor.clock.together': "Les horloges de l'application et de la base concordent.",
  'commands.doctor.clock.apart':
    "L'horloge de cette machine et celle de la base diffèrent de {seconds, plural, one {# seconde} other {# secondes}}.",
  'commands.doctor.clock.apart.advice':
    'Activez la synchronisation horaire (NTP) sur les deux machines : les liens et les codes à usage unique expirent à la seconde.',
  'commands.doctor.migrations.current': 'La structure de la base est à jour.',
  'commands.doctor.migrations.pending':
    '{count, plural, one {# migration attend} other {# migrations attendent}} : {names}.',
  'commands.doctor.migrations.pending.advice':
    "Redémarrez l'application : elle les applique au démarrage (avec DATABASE_OWNER_URL pour une base externe).",
  'commands.doctor.mail.ready': 'Le serveur de courrier {host} accepte la connexion.',
  'commands.doctor.mail.kept':
    "Aucun serveur de courrier n'est configuré : les messages sont gardés dans l'application et ne partent pas.",
  'commands.doctor.mail.kept.advice': "Donnez SMTP_URL et MAIL_FROM pour qu'ils partent.",
  'commands.doctor.mail.refused': 'Le serveur de courrier {host} refuse la connexion : {reason}.',
  'commands.doctor.mail.refused.advice':
    "Vérifiez SMTP_URL : nom, port, identifiant, mot de passe. Les messages attendent, rien n'est perdu.",
  'commands.doctor.server.stopped': "L'application est arrêtée.",
  'commands.doctor.server.stopped.advice': 'Démarrez-la avec npm start.',
  'commands.doctor.server.starting': 'Le processus {pid} tient le dossier {folder} et ne répond pas encore.',
  'commands.doctor.server.starting.advice':
    'Attendez quelques secondes, puis relancez. Si cela dure, arrêtez ce processus et démarrez avec npm start.',
  'commands.doctor.server.answers': "L'application répond à {address} (processus {pid}).",
  'commands.doctor.server.other':
    "L'application répond {status, number, ::group-off} à {address} au lieu de dire qu'elle va bien.",
  'commands.doctor.server.other.advice': 'Lisez son journal, puis redémarrez-la.',
  'commands.doctor.server.silent': "L'application ne répond pas à {address} (processus {pid}) : {reason}.",
  'commands.doctor.server.silent.advice':
    'Lisez son journal, arrêtez ce processus, puis démarrez avec npm start.',
  'commands.doctor.public.none':
    "Aucune adresse publique n'est configurée : les liens envoyés par courrier mènent à cette machine.",
  'commands.doctor.public.none.advice': "Donnez dans PUBLIC_URL l'adresse que les personnes utilisent.",
  'commands.doctor.public.answers': "L'adresse publique {address} mène à l'application.",
  'commands.doctor.public.other':
    "L'adresse publique {address} répond {status, number, ::group-off} au lieu de mener à l'application.",
  'commands.doctor.public.other.advice':
    "Vérifiez que le serveur mandataire transmet à l'application, et que PUBLIC_URL est la bonne adresse.",
  'commands.doctor.public.silent': "L'adresse publique {address} ne répond pas : {reason}.",
  'commands.doctor.public.silent.advice':
    'Vérifiez PUBLIC_URL, le nom de domaine, le certificat et le serveur mandataire.',

  'commands.admin.help':
    'Utilisation : npm run admin -- COMMANDE [options]\n\nPour qui tient la machine : automatisation, ou jour où personne ne peut se connecter. Le serveur peut fonctionner ou non.\n\n  create-administrator --name NOM --email ADRESSE [--organisation CODE] [--password MOT]\n  reset-password --email ADRESSE [--password MOT] [--without-second-factor]\n  issue-api-key --email ADRESSE [--organisation CODE] [--label NOM] [--scope read|write] [--days 365]\n  revoke-api-key --id IDENTIFIANT [--organisation CODE]\n  list-organisations\n  list-mails [--limit 20]\n  verify-audit [--organisation CODE] [--head TÊTE]\n  reset-demo\n\nSans --password, un mot de passe est créé et affiché une fois.',
  'commands.admin.unknown': 'Commande inconnue : {name}.',
  'commands.admin.options': "Options absentes ou incorrectes : {options}. npm run admin affiche l'aide.",
  'commands.admin.not-migrated':
    "La structure de la base n'est pas à jour. Démarrez une fois l'application avec npm start, puis relancez.",
  'commands.admin.which-organisation':
    "Précisez l'organisme avec --organisation et son code. Ceux de cette installation : {known}.",
  'commands.admin.administrator-created':
    '{email} administre maintenant {organisation}. Un compte qui existait garde son mot de passe.',
  'commands.admin.password': 'Mot de passe, affiché cette seule fois : {password}',
  'commands.admin.password-changed':
    'Le mot de passe de {email} est changé ; ses sessions et ses liens sont fermés.',
  'commands.admin.second-factor-removed':
    "Le second facteur est retiré : demandez à la personne d'en installer un nouveau.",
  'commands.admin.key-issued':
    "Clé de {email} pour {organisation} ({scope, select, write {lecture et écriture} other {lecture}}), valable {days, plural, one {# jour} other {# jours}}, identifiant {id}. Elle n'est affichée que cette fois :",
  'commands.admin.key-revoked': 'La clé {id} est révoquée.',
  'commands.admin.mails':
    '{count, plural, =0 {Aucun message personnel gardé} one {# message personnel gardé} other {# messages personnels gardés}}.',
  'commands.admin.audit-intact':
    'Le journal de {organisation} est intact : {sealed, plural, one {# ligne scellée} other {# lignes scellées}}, {unsealed, plural, =0 {aucune en attente} one {# en attente} other {# en attente}}.',
  'commands.admin.audit-head':
    'Tête de la chaîne, à garder ailleurs pour une prochaine vérification : {head}',
  'commands.admin.audit-broken':
    "Le journal de {organisation} a été modifié hors de l'application ({count, plural, one {# rupture} other {# ruptures}} ci-dessus). Gardez une copie de la base, puis cherchez qui y a accès.",
  'commands.admin.break.entry-changed': 'une ligne a été modifiée.',
  'commands.admin.break.entry-missing': 'une ligne a été supprimée.',
  'commands.admin.break.seal-missing': 'un sceau manque.',
  'commands.admin.break.chain-broken': 'la chaîne est rompue.',
  'commands.admin.break.personal-value-changed': 'une valeur personnelle a été modifiée.',
  'commands.admin.break.end-cut-off': 'la fin de la chaîne a été coupée.',
  'commands.admin.no-demonstration':
    "Il n'y a pas de démonstration dans cette installation : ouvrez-la d'abord depuis la page d'accueil.",
  'commands.admin.demonstration-reset': 'La démonstration est comme au premier jour.',
} as const
