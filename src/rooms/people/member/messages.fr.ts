export const fr = {
  'people.member.role.administrator': 'Administrateur',
  'people.member.role.quality-manager': 'Responsable qualité',
  'people.member.role.manager': 'Responsable d’unité',
  'people.member.role.contributor': 'Contributeur',
  'people.member.role.front-line': 'Contact client',
  'people.member.role.reader': 'Lecteur',
  'people.member.role.auditor': 'Auditeur',
  'people.member.role.administrator.what': 'Peut tout faire, y compris gérer les accès et la sécurité.',
  'people.member.role.quality-manager.what':
    'Anime toute la démarche : peut tout faire, sauf la sécurité des accès et l’entretien de l’installation.',
  'people.member.role.manager.what':
    'Répond de ses unités et de celles qui en dépendent, et de qui y travaille.',
  'people.member.role.contributor.what': 'Participe aux actions et aux analyses de ses unités.',
  'people.member.role.front-line.what': 'Enregistre ce que disent les clients de ses unités.',
  'people.member.role.reader.what': 'Consulte ce qui concerne ses unités, sans rien modifier.',
  'people.member.role.auditor.what':
    'Consulte tout dans ses unités jusqu’à son dernier jour, puis plus rien.',
  'people.member.refusal.not-yours-to-manage':
    'Ce membre a un rôle que vous ne pouvez pas donner : un responsable de niveau supérieur doit s’en charger. Rien n’a été modifié.',
  'people.member.refusal.unit-not-yours':
    'Vous ne gérez pas les membres de cette unité. Rien n’a été modifié ; choisissez une unité dont vous répondez.',
  'people.member.refusal.role-not-yours-to-give':
    'Vous ne pouvez pas donner ce rôle dans cette unité. Rien n’a été enregistré ; demandez à un administrateur.',
  'people.member.refusal.role-already': 'Ce membre a déjà ce rôle dans cette unité.',
  'people.member.refusal.last-role':
    'C’est le dernier rôle de ce membre : sans rôle, il ne pourrait plus entrer. Donnez-lui-en un autre, ou désactivez-le.',
  'people.member.refusal.last-administrator':
    'C’est le dernier administrateur de l’organisme. Donnez d’abord ce rôle à une autre personne.',
  'people.member.refusal.last-day-needed': 'Un auditeur a besoin d’un dernier jour.',
  'people.member.refusal.last-day-past': 'Ce jour est déjà passé : choisissez aujourd’hui ou plus tard.',
  'people.member.refusal.not-yourself':
    'Vous ne pouvez pas mettre fin à votre propre accès. Demandez à un autre administrateur.',
  'people.member.refusal.not-active': 'Ce membre n’est pas actif.',
  'people.member.refusal.not-invited': 'Ce membre n’attend pas d’invitation.',
  'people.member.refusal.not-deactivated': 'Ce membre n’est pas désactivé.',
  'people.member.refusal.deactivated': 'Ce membre est désactivé. Réactivez-le d’abord.',
  'people.member.refusal.unit-archived':
    'Son unité est archivée. Rétablissez-la d’abord, puis réactivez ce membre.',
  'people.member.refusal.erased': 'Les données de ce membre ont été effacées : il ne peut plus être modifié.',
  'people.member.refusal.confirmation-differs':
    'L’adresse saisie n’est pas celle du membre. Rien n’a été effacé.',
  'people.member.refusal.email-taken': 'Un membre a déjà cette adresse dans l’organisme.',
  'people.member.refusal.email-deactivated':
    'Un membre désactivé a cette adresse. Réactivez-le plutôt que de le créer une seconde fois.',
  'people.member.refusal.of-demonstration':
    'Cette adresse est réservée à la démonstration. Indiquez l’adresse d’une vraie personne.',
  'people.member.refusal.not-of-demonstration':
    'La démonstration n’écrit à personne : utilisez une adresse inventée en @demo.example.',
  'people.member.refusal.no-such-invitation':
    'Ce lien d’invitation n’est pas reconnu. Vérifiez qu’il est complet, ou demandez-en un nouveau à la personne qui vous a invité.',
  'people.member.refusal.invitation-used': 'Cette invitation a déjà servi. Vous pouvez vous connecter.',
  'people.member.refusal.invitation-revoked':
    'Cette invitation a été remplacée ou retirée. Utilisez le message le plus récent, ou demandez-en un nouveau.',
  'people.member.refusal.invitation-expired':
    'Cette invitation a expiré. Demandez à la personne qui vous a invité d’en envoyer une nouvelle.',
  'people.member.refusal.invitation-of-another':
    'Cette invitation est adressée à une autre adresse que celle de votre compte. Déconnectez-vous, puis ouvrez de nouveau le lien.',
  'people.member.refusal.member-already': 'Cette personne est déjà membre de l’organisme.',
  'people.member.refusal.file-unreadable':
    'Ce fichier n’a pas pu être lu. Enregistrez-le au format CSV ou XLSX, puis recommencez.',
  'people.member.refusal.file-old-excel':
    'Ce fichier est dans l’ancien format Excel (.xls). Enregistrez-le en .xlsx ou en CSV, puis recommencez.',
  'people.member.refusal.file-suspect':
    'Ce classeur est endommagé, protégé par un mot de passe ou beaucoup trop volumineux une fois ouvert. Rien n’a été lu.',
  'people.member.refusal.file-quotes':
    'Un guillemet du fichier n’est jamais refermé, ou une ligne est démesurée. Rien n’a été lu.',
  'people.member.refusal.file-empty': 'Le fichier ne contient aucune ligne sous ses titres de colonnes.',
  'people.member.refusal.file-too-many':
    'Le fichier dépasse {rows, number} lignes ou {columns, number} colonnes. Partagez-le en plusieurs fichiers.',
  'people.member.refusal.file-long-cell':
    'Une cellule dépasse {maximum, number} caractères : ce fichier n’est sans doute pas le bon.',
  'people.member.refusal.file-without-email':
    'Aucune colonne n’est reconnue comme l’adresse e-mail. Donnez-lui le titre « E-mail ».',
  'people.member.refusal.file-without-name':
    'Aucune colonne n’est reconnue comme le nom. Donnez-lui le titre « Nom ».',
  'people.member.refusal.file-differs':
    'Ce fichier n’est pas celui qui a été essayé. Rien n’a été importé ; essayez-le d’abord.',
  'people.member.import.formula': 'Commence par un signe qu’un tableur prendrait pour une formule.',
  'people.member.import.email-invalid': '« {written} » n’est pas une adresse e-mail.',
  'people.member.import.repeated': 'Cette adresse figure déjà plus haut dans le fichier.',
  'people.member.import.unit-unknown': 'Aucune unité ne s’appelle « {written} ».',
  'people.member.import.unit-ambiguous':
    'Plusieurs unités s’appellent « {written} » : indiquez le code, ou le chemin « Agence Nord > Équipe 2 ».',
  'people.member.import.role-unknown': '« {written} » n’est pas un rôle.',
  'people.member.import.day-invalid': '« {written} » n’est pas une date : 31/12/2026, par exemple.',
  'people.member.invitation.subject': '{host} vous invite dans {organisation}',
  'people.member.invitation.title': 'Rejoindre {organisation}',
  'people.member.invitation.text':
    'Bonjour {name}, {host} vous invite à rejoindre {organisation} dans Filrouge, pour suivre ensemble les engagements pris envers vos clients.',
  'people.member.invitation.button': 'Accepter l’invitation',
  'people.member.invitation.note':
    'Ce lien sert une seule fois, jusqu’au {until}. Si vous n’attendiez pas ce message, ignorez-le : rien ne se passera.',
  'people.member.erased-name': 'Personne effacée',
  'people.member.history.member.invited': 'Membre invité',
  'people.member.history.member.invited-again': 'Nouvelle invitation envoyée',
  'people.member.history.member.invitation-revoked': 'Invitation retirée',
  'people.member.history.member.joined': 'Invitation acceptée',
  'people.member.history.member.admitted': 'Administrateur créé',
  'people.member.history.member.changed': 'Fiche modifiée',
  'people.member.history.member.role-given': 'Rôle donné',
  'people.member.history.member.role-withdrawn': 'Rôle retiré',
  'people.member.history.member.deactivated': 'Membre désactivé',
  'people.member.history.member.reactivated': 'Membre réactivé',
  'people.member.history.member.erased': 'Données personnelles effacées',
  'people.member.history.member.imported': 'Membre mis à jour par un import',
  'people.member.screen.title': 'Membres',
  'people.member.screen.summary': 'Les personnes de l’organisme, leurs unités et leurs rôles.',
  'people.member.screen.keywords': 'utilisateurs personnes inviter invitation accès comptes',
  'people.member.screen.question': 'Qui travaille ici, et que peut faire chacun ?',
  'people.member.screen.none': 'Personne n’est encore rattaché ici.',
  'people.member.screen.none.example':
    'Invitez par exemple la responsable d’une agence : elle invitera son équipe.',
  'people.member.screen.invite': 'Inviter un membre',
  'people.member.screen.send-invitation': 'Envoyer l’invitation',
  'people.member.screen.keep-view': 'Garder cette vue',
  'people.member.screen.take-kept-view': 'Reprendre la vue gardée',
  'people.member.screen.sheet': 'Fiche d’un membre',
  'people.member.screen.sheet.question': 'Que peut faire cette personne, et où ?',
  'people.member.screen.erased':
    'Les données de cette personne ont été effacées. Ce qu’elle a fait reste, sans son nom.',
  'people.member.screen.change': 'Modifier',
  'people.member.screen.more': 'Autres actions',
  'people.member.screen.save': 'Enregistrer',
  'people.member.screen.reload': 'Recharger la fiche',
  'people.member.screen.deactivate': 'Désactiver',
  'people.member.screen.reactivate': 'Réactiver',
  'people.member.screen.erase': 'Effacer les données',
  'people.member.screen.invitation': 'Invitation envoyée le {sent} ; le lien sert jusqu’au {until}.',
  'people.member.screen.invitation-over':
    'L’invitation envoyée le {sent} a expiré le {until} sans avoir servi.',
  'people.member.screen.not-invited-yet':
    'Cette personne n’a pas encore reçu d’invitation, ou son lien ne sert plus.',
  'people.member.screen.invite-again': 'Envoyer une nouvelle invitation',
  'people.member.screen.revoke-invitation': 'Retirer l’invitation',
  'people.member.screen.roles.intro': 'Un rôle vaut dans son unité et dans toutes celles en dessous.',
  'people.member.screen.give-role': 'Donner un rôle',
  'people.member.screen.withdraw': 'Retirer',
  'people.member.screen.no-role': 'Aucun rôle.',
  'people.member.screen.until': 'jusqu’au {day}',
  'people.member.screen.role-over': 'Terminé, {until}',
  'people.member.screen.history': 'Histoire',
  'people.member.field.email': 'Adresse e-mail',
  'people.member.field.name': 'Nom',
  'people.member.field.job-title': 'Fonction',
  'people.member.field.unit': 'Unité',
  'people.member.field.role': 'Rôle',
  'people.member.field.roles': 'Rôles',
  'people.member.field.role-unit': 'Où ce rôle vaut',
  'people.member.field.role-unit.help': 'Dans cette unité et dans toutes celles en dessous.',
  'people.member.field.last-day': 'Dernier jour',
  'people.member.field.last-day.help': 'Ce rôle prend fin de lui-même à la fin de ce jour.',
  'people.member.field.language': 'Langue du message',
  'people.member.field.language.fr': 'Français',
  'people.member.field.language.en': 'Anglais',
  'people.member.field.state': 'État',
  'people.member.field.since': 'Membre depuis',
  'people.member.field.deactivated': 'Désactivé le',
  'people.member.field.confirmation': 'Pour confirmer, saisissez {email}',
  'people.member.state.active': 'Actif',
  'people.member.state.invited': 'Invité',
  'people.member.state.expired': 'Invitation à renouveler',
  'people.member.state.deactivated': 'Désactivé',
  'people.member.dialog.change': 'Modifier {name}',
  'people.member.dialog.erase': 'Effacer les données de {name}',
  'people.member.dialog.give-role': 'Donner un rôle à {name}',
  'people.member.dialog.erase.text':
    'Son nom, son adresse et sa fonction disparaissent partout, y compris dans le journal ; son accès prend fin. Ce que cette personne a fait reste, sans son nom. Rien ne permet de revenir en arrière.',
  'people.member.confirm.deactivate.title': 'Désactiver {name} ?',
  'people.member.confirm.deactivate.text':
    'Son accès à l’organisme prend fin aussitôt. Ses rôles restent sur sa fiche et un membre désactivé peut être réactivé.',
  'people.member.confirm.revoke.title': 'Retirer l’invitation de {name} ?',
  'people.member.confirm.revoke.text': 'Le lien reçu ne servira plus et la fiche sera désactivée.',
  'people.member.confirm.withdraw.title': 'Retirer le rôle {role} ?',
  'people.member.confirm.withdraw.text':
    '{name} ne l’aura plus dans {unit} ni en dessous. Ses autres rôles restent.',
  'people.member.done.invited': 'L’invitation est envoyée à {email}.',
  'people.member.done.invited-again':
    'Une nouvelle invitation est envoyée à {email} ; les liens précédents ne servent plus.',
  'people.member.done.revoked': 'L’invitation de {name} est retirée.',
  'people.member.done.changed': 'Les modifications sont enregistrées.',
  'people.member.done.deactivated': '{name} n’a plus accès à l’organisme.',
  'people.member.done.reactivated': '{name} a de nouveau accès à l’organisme.',
  'people.member.done.erased': 'Les données personnelles sont effacées.',
  'people.member.done.role-given': '{name} a le rôle {role} dans {unit}.',
  'people.member.done.role-withdrawn': '{name} n’a plus le rôle {role} dans {unit}.',
  'people.member.done.view-kept': 'Cette vue est gardée sur cet appareil.',
  'people.member.history.by.member': 'une personne effacée depuis',
  'people.member.history.by.api-key': 'une clé d’API',
  'people.member.history.by.job': 'une tâche de fond',
  'people.member.history.by.machine': 'depuis la machine',
  'people.member.history.by.public': 'depuis une page publique',
  'people.member.import.title': 'Importer',
} as const
