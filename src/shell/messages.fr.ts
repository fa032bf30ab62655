export const fr = {
  'shell.name': 'Filrouge',
  'shell.skip': 'Aller au contenu',
  'shell.rail': 'Navigation principale',
  'shell.menu': 'Menu',
  'shell.inactive': 'à venir',

  'shell.verb.today': 'Aujourd’hui',
  'shell.verb.know': 'Connaître',
  'shell.verb.promise': 'Promettre',
  'shell.verb.listen': 'Écouter',
  'shell.verb.act': 'Agir',
  'shell.verb.steer': 'Piloter',
  'shell.verb.connect': 'Relier',
  'shell.verb.grow': 'Grandir',

  'shell.question.today': 'Qu’est-ce qui demande votre attention aujourd’hui ?',
  'shell.question.know': 'Qui sont nos clients, que demandent-ils, que vivent-ils ?',
  'shell.question.promise': 'Qu’avons-nous promis, et le tenons-nous ?',
  'shell.question.listen': 'Que nous disent-ils, et en sommes-nous sûrs ?',
  'shell.question.act': 'Que faisons-nous pour y répondre, et cela a-t-il marché ?',
  'shell.question.steer': 'Où en sommes-nous de nos objectifs, et que décidons-nous ?',
  'shell.question.connect': 'Que leur disons-nous, et restent-ils ?',
  'shell.question.grow': 'Devenons-nous une entreprise orientée client ?',

  'shell.coming.know': 'Cette page réunira les clients, leurs exigences et leurs parcours.',
  'shell.coming.promise':
    'Cette page réunira les chartes, les engagements de service et les promesses faites de vive voix.',
  'shell.coming.listen':
    'Cette page réunira les enquêtes, les demandes, les réclamations, les visites et les verbatims.',
  'shell.coming.act':
    'Cette page réunira les constats, leurs causes, le plan d’actions et la preuve de son efficacité.',
  'shell.coming.steer': 'Cette page réunira les indicateurs, les revues de direction et la stratégie.',
  'shell.coming.connect': 'Cette page réunira la communication, la fidélité et le retour fait aux clients.',
  'shell.coming.grow':
    'Cette page réunira la culture client, la formation, la maturité et la comparaison avec d’autres.',
  'shell.coming.example.know':
    'Par exemple : les locataires de plus de 70 ans, ce qu’ils attendent d’un dépannage et ce qu’ils en vivent.',
  'shell.coming.example.promise':
    'Par exemple : « Nous vous rappelons sous 48 heures », avec la mesure qui dit si c’est tenu.',
  'shell.coming.example.listen':
    'Par exemple : la satisfaction après une intervention, avec le nombre de réponses et sa marge d’incertitude.',
  'shell.coming.example.act':
    'Par exemple : une action confiée à une agence, et trois mois plus tard la mesure qui dit si elle a servi.',
  'shell.coming.example.steer':
    'Par exemple : le délai de rappel de chaque agence, face à sa cible, prêt pour la revue de direction.',
  'shell.coming.example.connect':
    'Par exemple : « Vous nous avez dit que le hall était sombre, nous avons changé l’éclairage. »',
  'shell.coming.example.grow':
    'Par exemple : l’autodiagnostic de maturité refait chaque année, et ce qui a changé depuis.',
  'shell.coming.back': 'Revenir à Aujourd’hui',

  'shell.organisation.switch': 'Changer d’organisme',
  'shell.organisation.unknown': 'Organisme introuvable',
  'shell.organisation.unknown.text':
    'Cette adresse désigne un organisme dont vous n’êtes pas membre, ou qui n’existe pas.',
  'shell.organisation.choose': 'Choisir un de vos organismes',
  'shell.organisation.none':
    'Votre compte n’appartient à aucun organisme pour le moment. Demandez une invitation à la personne qui administre le vôtre.',

  'shell.unit.filter': 'Unité regardée',
  'shell.unit.all': 'Toutes mes unités',
  'shell.unit.choose': 'Choisir une unité',

  'shell.palette.open': 'Chercher ou aller à',
  'shell.palette.pages': 'Pages',
  'shell.palette.settings': 'Réglages',
  'shell.palette.found': 'Trouvé dans l’organisme',
  'shell.palette.actions': 'Actions',

  'shell.capture': 'Noter',
  'shell.capture.title': 'Noter rapidement',
  'shell.capture.empty':
    'Vous noterez ici, en vingt secondes, une réclamation ou une promesse faite à un client.',
  'shell.capture.example': 'Par exemple : « Promis à Mme Benali de la rappeler avant vendredi. »',

  'shell.notifications': 'Notifications',
  'shell.notifications.empty': 'Rien de nouveau. Ce qui vous est confié ou adressé s’annoncera ici.',

  'shell.profile': 'Votre compte',
  'shell.profile.open': 'Profil et sécurité',
  'shell.language.french': 'Français',
  'shell.language.english': 'English',
  'shell.theme.light': 'Thème clair',
  'shell.theme.dark': 'Thème sombre',
  'shell.theme.auto': 'Thème de l’appareil',
  'shell.sign-out': 'Se déconnecter',

  'shell.help': 'Aide et raccourcis',
  'shell.help.keys': 'Au clavier',
  'shell.help.palette': 'Chercher, aller à, faire',
  'shell.help.capture': 'Noter rapidement',
  'shell.help.search': 'Chercher dans la page',
  'shell.help.this': 'Afficher cette aide',
  'shell.help.rows': 'Parcourir les lignes d’un tableau',
  'shell.help.open-row': 'Ouvrir la ligne',
  'shell.help.select-row': 'Sélectionner la ligne',

  'shell.settings': 'Réglages',
  'shell.settings.question': 'Comment votre organisme est-il décrit, et qui y travaille ?',
  'shell.settings.empty': 'Aucun réglage ne vous est ouvert dans cet organisme.',
  'shell.settings.group.profile': 'Votre compte',
  'shell.settings.group.organisation': 'Organisme',
  'shell.settings.group.people': 'Personnes',
  'shell.settings.group.connections': 'Connexions',
  'shell.settings.group.upkeep': 'Entretien',

  'shell.demonstration.reset': 'Remettre à zéro',
  'shell.demonstration.reset.title': 'Remettre la démonstration à zéro ?',
  'shell.demonstration.reset.text':
    'Elle redevient ce qu’elle était le premier jour, pour tous ceux qui la visitent en ce moment.',
  'shell.demonstration.reset.done': 'La démonstration est comme au premier jour.',
  'shell.demonstration.label': 'Démonstration',
  'shell.demonstration':
    'Vous visitez la démonstration : cet organisme est inventé, et tout ce que vous y faites peut être remis à zéro.',

  'shell.today.quiet': 'Rien ne demande votre attention pour le moment.',
  'shell.today.quiet.example':
    'Par exemple, apparaîtront ici une invitation restée sans réponse ou une action qui vous est confiée.',
  'shell.today.thread': 'Le fil de l’organisme',
  'shell.today.thread.intro':
    'De la promesse à la preuve : chaque nœud comptera ce qui existe et ce qui y est bloqué.',

  'shell.setting-up': 'Premiers réglages',
  'shell.setting-up.intro':
    'De quoi compter les délais justement et confier chaque chose à la bonne personne.',
  'shell.setting-up.profile': 'Décrire l’organisme',
  'shell.setting-up.calendar': 'Vérifier le calendrier de travail',
  'shell.setting-up.units': 'Créer les unités',
  'shell.setting-up.members': 'Inviter les membres',
  'shell.setting-up.done': 'Fait',
  'shell.setting-up.to-do': 'À faire',

  'shell.waiting': 'En attente',
  'shell.waiting.invitations':
    '{count, plural, one {Une invitation reste sans réponse} other {# invitations restent sans réponse}}',
  'shell.waiting.mails':
    '{count, plural, one {Un e-mail n’est pas parti : aucun serveur d’envoi n’est réglé} other {# e-mails ne sont pas partis : aucun serveur d’envoi n’est réglé}}',
  'shell.waiting.jobs':
    '{count, plural, one {Une tâche a échoué et attend votre décision} other {# tâches ont échoué et attendent votre décision}}',

  'shell.knot.need': 'Besoin',
  'shell.knot.promise': 'Promesse',
  'shell.knot.journey': 'Parcours',
  'shell.knot.delivery': 'Prestation',
  'shell.knot.listening': 'Écoute',
  'shell.knot.finding': 'Constat',
  'shell.knot.action': 'Action',
  'shell.knot.proof': 'Preuve',
  'shell.knot.told-back': 'Retour',
  'shell.knot.need.coming': 'Ce que demandent les clients',
  'shell.knot.promise.coming': 'Ce que vous leur promettez',
  'shell.knot.journey.coming': 'Ce qu’ils traversent',
  'shell.knot.delivery.coming': 'Ce qui est réellement fait',
  'shell.knot.listening.coming': 'Ce qu’ils en disent',
  'shell.knot.finding.coming': 'Ce que l’on en conclut',
  'shell.knot.action.coming': 'Ce que l’on décide',
  'shell.knot.proof.coming': 'Ce qui montre que cela a marché',
  'shell.knot.told-back.coming': 'Ce qu’on leur en dit',

  'shell.unsaved.title': 'Quitter sans enregistrer ?',
  'shell.unsaved.text': 'Ce que vous avez saisi sur cette page n’est pas enregistré.',
  'shell.unsaved.leave': 'Quitter la page',

  'shell.unreachable.form':
    'Le serveur ne répond pas. Ce que vous avez saisi est toujours là : réessayez dans un instant.',
  'shell.unreachable.page': 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  'shell.retry': 'Réessayer',
  'shell.failed.title': 'Cette page n’a pas pu s’afficher',
  'shell.failed.text':
    'L’application a peut-être été mise à jour entre-temps. Rechargez la page ; si cela recommence, prévenez la personne qui administre l’installation.',
  'shell.reload': 'Recharger la page',
  'shell.missing.title': 'Page introuvable',
  'shell.missing.text':
    'Cette adresse ne mène à aucune page que vous puissiez voir. L’objet a peut-être été déplacé, archivé, ou ne vous est pas ouvert.',
} as const
