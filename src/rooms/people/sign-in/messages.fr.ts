export const fr = {
  'people.sign-in.refusal.signed-out':
    'Votre session est terminée. Reconnectez-vous pour continuer ; ce que vous aviez enregistré est conservé.',
  'people.sign-in.refusal.key-is-no-person':
    'Une clé d’API agit dans un organisme ; cette adresse concerne une personne connectée.',
  'people.sign-in.refusal.key-not-valid':
    'Cette clé d’API est inconnue, révoquée ou expirée. Créez-en une autre depuis votre profil.',
  'people.sign-in.refusal.key-already-revoked':
    'Cette clé est déjà révoquée : elle ne donne plus accès à rien.',
  'people.sign-in.refusal.no-such-organisation': 'Cet organisme n’existe pas.',
  'people.sign-in.refusal.session-limited':
    'Cette session, ouverte par le fournisseur d’identité d’un organisme, est limitée à celui-ci. Connectez-vous autrement pour continuer.',
  'people.sign-in.refusal.member-deactivated':
    'Votre accès à cet organisme a été désactivé. Adressez-vous à l’un de ses administrateurs.',
  'people.sign-in.refusal.role-ended':
    'Votre rôle dans cet organisme est arrivé à son terme. Adressez-vous à un administrateur pour le prolonger.',
  'people.sign-in.refusal.no-role':
    'Vous n’avez pas encore de rôle dans cet organisme. Adressez-vous à un administrateur.',
  'people.sign-in.refusal.wait':
    'Trop d’essais infructueux depuis cet appareil. Réessayez dans {seconds, plural, one {# seconde} other {{seconds, number} secondes}}, ou demandez un lien de connexion par e-mail.',
  'people.sign-in.refusal.wait-minutes':
    'Trop d’essais infructueux depuis cet appareil. Réessayez dans {minutes, number} minutes, ou demandez un lien de connexion par e-mail.',
  'people.sign-in.refusal.guessed-from-everywhere':
    'Trop de codes faux ont été essayés sur ce compte. Connectez-vous depuis un appareil déjà utilisé ou avec une clé d’accès, et changez votre mot de passe : quelqu’un d’autre le connaît sans doute.',
  'people.sign-in.refusal.wrong-password':
    'L’adresse e-mail ou le mot de passe ne correspond pas. Vérifiez-les, ou demandez un lien de connexion par e-mail.',
  'people.sign-in.refusal.wrong-current-password':
    'Ce n’est pas votre mot de passe actuel. Rien n’a été modifié.',
  'people.sign-in.refusal.wrong-code':
    'Ce code ne convient pas : il est faux, a déjà servi ou a expiré. Attendez le suivant et réessayez.',
  'people.sign-in.refusal.ceremony-over':
    'Cette étape a expiré ou a déjà servi. Reprenez la connexion depuis le début.',
  'people.sign-in.refusal.link-over':
    'Ce lien a expiré ou a déjà servi. Demandez-en un autre : il arrive en quelques instants.',
  'people.sign-in.refusal.password-too-short':
    'Choisissez au moins dix caractères. Une phrase courte convient très bien.',
  'people.sign-in.refusal.password-too-guessable':
    'Ce mot de passe serait vite deviné : il est courant, ou fait de votre nom, de votre adresse ou d’une suite du clavier. Prenez plusieurs mots sans rapport entre eux.',
  'people.sign-in.refusal.second-factor-in-use':
    'Le second facteur est déjà actif. Retirez-le avant d’en enregistrer un autre.',
  'people.sign-in.refusal.no-second-factor': 'Aucun second facteur n’est actif.',
  'people.sign-in.refusal.passkey-not-verified':
    'Cette clé d’accès n’a pas été reconnue ici. Réessayez, ou connectez-vous autrement.',
  'people.sign-in.refusal.passkey-known': 'Cette clé d’accès est déjà enregistrée.',
  'people.sign-in.refusal.no-such-passkey': 'Cette clé d’accès est introuvable.',
  'people.sign-in.refusal.no-such-session':
    'Cette session est introuvable : elle est sans doute déjà fermée.',
  'people.sign-in.refusal.no-such-provider': 'Ce fournisseur d’identité est introuvable ou désactivé.',
  'people.sign-in.refusal.provider-failed':
    'Le fournisseur d’identité n’a pas répondu comme attendu. Réessayez ; si cela persiste, connectez-vous autrement et prévenez votre administrateur.',
  'people.sign-in.refusal.provider-knows-nobody':
    'Le fournisseur d’identité vous a reconnu, mais aucun membre actif de l’organisme n’a l’adresse e-mail vérifiée qu’il donne. Demandez une invitation à votre administrateur.',
  'people.sign-in.refusal.issuer-in-the-open': 'L’adresse du fournisseur doit commencer par https://.',
  'people.sign-in.refusal.setup-token':
    'Ce code d’installation n’est pas le bon. Il est affiché au démarrage de l’application.',
  'people.sign-in.refusal.already-founded':
    'Un organisme existe déjà ici. Connectez-vous, ou demandez une invitation à son administrateur.',
  'people.sign-in.refusal.required': 'À renseigner.',
  'people.sign-in.refusal.email': 'Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr.',
  'people.sign-in.refusal.too-long': 'Trop long : 200 caractères au plus.',
  'people.sign-in.refusal.no-such-person': 'Personne n’a cette adresse e-mail.',
  'people.sign-in.refusal.demonstration-not-ready':
    'La démonstration n’est pas encore prête. Réessayez dans un instant.',
  'people.sign-in.field.email': 'Adresse e-mail',
  'people.sign-in.field.password': 'Mot de passe',
  'people.sign-in.field.new-password': 'Nouveau mot de passe',
  'people.sign-in.field.new-password.hint':
    'Dix caractères au moins. Plusieurs mots sans rapport tiennent mieux qu’un mot compliqué.',
  'people.sign-in.field.strength': 'Solidité',
  'people.sign-in.field.name': 'Votre nom',
  'people.sign-in.field.code': 'Code à six chiffres, ou code de secours',
  'people.sign-in.field.organisation': 'Nom de l’organisme',
  'people.sign-in.field.organisation-code': 'Code de l’organisme',
  'people.sign-in.field.organisation-code.hint': 'Il figure dans l’adresse de votre espace, après /o/.',
  'people.sign-in.field.setup-token': 'Code d’installation',
  'people.sign-in.field.setup-token.hint': 'Affiché dans la fenêtre où l’application a été démarrée.',
  'people.sign-in.strength.0': 'Très facile à deviner.',
  'people.sign-in.strength.1': 'Facile à deviner.',
  'people.sign-in.strength.2': 'Encore trop facile à deviner.',
  'people.sign-in.strength.3': 'Bon mot de passe.',
  'people.sign-in.strength.4': 'Très bon mot de passe.',
  'people.sign-in.page.title': 'Se connecter',
  'people.sign-in.page.submit': 'Se connecter',
  'people.sign-in.page.passkey': 'Utiliser une clé d’accès',
  'people.sign-in.page.passkey.cancelled': 'La clé d’accès n’a pas été présentée. Vous pouvez réessayer.',
  'people.sign-in.page.by-link': 'Recevoir un lien de connexion par e-mail',
  'people.sign-in.page.forgotten': 'Choisir un nouveau mot de passe',
  'people.sign-in.page.by-provider': 'Passer par mon organisme',
  'people.sign-in.page.other-ways': 'Autres façons de se connecter',
  'people.sign-in.page.signed-out': 'Vous êtes déconnecté.',
  'people.sign-in.page.back': 'Revenir à la connexion',
  'people.sign-in.second-step.title': 'Seconde étape',
  'people.sign-in.second-step.text':
    'Ouvrez votre application d’authentification et recopiez le code affiché. Sans elle, un code de secours convient.',
  'people.sign-in.second-step.submit': 'Continuer',
  'people.sign-in.link.title': 'Recevoir un lien de connexion',
  'people.sign-in.link.text':
    'Nous enverrons à cette adresse un lien qui sert une seule fois, pendant quinze minutes.',
  'people.sign-in.link.submit': 'Envoyer le lien',
  'people.sign-in.link.sent.title': 'Consultez votre messagerie',
  'people.sign-in.link.sent.text':
    'Si cette adresse est connue ici, un message vient de lui être envoyé. Le lien sert une seule fois, pendant quinze minutes. Pensez aux courriers indésirables.',
  'people.sign-in.link.confirm.title': 'Confirmer la connexion',
  'people.sign-in.link.confirm.text':
    'Il ne reste qu’à confirmer : cette étape empêche un logiciel de messagerie d’utiliser le lien à votre place.',
  'people.sign-in.link.over.title': 'Ce lien ne sert plus',
  'people.sign-in.forgotten.title': 'Choisir un nouveau mot de passe',
  'people.sign-in.forgotten.text':
    'Indiquez votre adresse : un lien pour choisir un nouveau mot de passe vous sera envoyé.',
  'people.sign-in.reset.title': 'Votre nouveau mot de passe',
  'people.sign-in.reset.text': 'Vos autres sessions seront fermées.',
  'people.sign-in.reset.submit': 'Enregistrer et se connecter',
  'people.sign-in.provider.title': 'Se connecter par son organisme',
  'people.sign-in.provider.text': 'Certains organismes ont leur propre page de connexion.',
  'people.sign-in.provider.with': 'Continuer avec {label}',
  'people.sign-in.provider.none':
    'Cet organisme n’a pas de fournisseur d’identité. Connectez-vous avec votre mot de passe ou par un lien.',
  'people.sign-in.provider.failed.title': 'La connexion n’a pas abouti',
  'people.sign-in.home.title': 'Vos organismes',
  'people.sign-in.home.none':
    'Vous n’êtes membre d’aucun organisme pour le moment. Une invitation vous parviendra par e-mail.',
  'people.sign-in.home.sign-out': 'Se déconnecter',
  'people.sign-in.home.demonstration': '(démonstration)',
  'people.sign-in.welcome.title': 'Bienvenue',
  'people.sign-in.welcome.text':
    'Filrouge relie ce que vous promettez à vos clients à ce qu’ils vivent, et le prouve.',
  'people.sign-in.welcome.visit.title': 'Visiter la démonstration',
  'people.sign-in.welcome.visit.text':
    'Un organisme inventé, avec des données inventées. Rien de ce que vous y ferez ne touche à un vrai organisme.',
  'people.sign-in.welcome.visit.submit': 'Visiter',
  'people.sign-in.welcome.create.title': 'Créer mon organisme',
  'people.sign-in.welcome.create.text': 'Vous en serez le premier administrateur.',
  'people.sign-in.welcome.create.submit': 'Créer l’organisme',
  'people.sign-in.invitation.title': 'Rejoindre {organisation}',
  'people.sign-in.invitation.from': '{inviter} vous invite à rejoindre {organisation}.',
  'people.sign-in.invitation.plain': 'Vous êtes invité à rejoindre {organisation}.',
  'people.sign-in.invitation.address': 'Votre adresse : {email}.',
  'people.sign-in.invitation.known':
    'Vous avez déjà un compte à cette adresse. Connectez-vous : vous reviendrez ici pour accepter.',
  'people.sign-in.invitation.sign-in': 'Se connecter pour accepter',
  'people.sign-in.invitation.accept': 'Accepter l’invitation',
  'people.sign-in.invitation.join': 'Créer mon compte et accepter',
  'people.sign-in.invitation.over.title': 'Cette invitation ne sert plus',
  'people.sign-in.mail.link.subject': 'Votre lien de connexion à Filrouge',
  'people.sign-in.mail.link.title': 'Se connecter sans mot de passe',
  'people.sign-in.mail.link.text': 'Bonjour {name}, voici le lien que vous avez demandé.',
  'people.sign-in.mail.link.button': 'Se connecter',
  'people.sign-in.mail.link.note':
    'Il sert une seule fois, pendant quinze minutes. Si vous n’avez rien demandé, ignorez ce message : sans lui, personne n’entre.',
  'people.sign-in.mail.password.subject': 'Choisir un nouveau mot de passe',
  'people.sign-in.mail.password.title': 'Choisir un nouveau mot de passe',
  'people.sign-in.mail.password.text':
    'Bonjour {name}, ce lien permet de choisir un nouveau mot de passe pour Filrouge.',
  'people.sign-in.mail.password.button': 'Choisir un mot de passe',
  'people.sign-in.mail.password.note':
    'Il sert une seule fois, pendant quinze minutes. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
  'people.sign-in.mail.new-device.subject': 'Nouvelle connexion à votre compte Filrouge',
  'people.sign-in.mail.new-device.text':
    'Une connexion vient d’avoir lieu depuis un appareil inconnu jusqu’ici : {at} (heure de Paris), depuis {address}, avec {browser}.',
  'people.sign-in.mail.new-device.what-to-do':
    'Si c’était vous, il n’y a rien à faire. Sinon, choisissez un nouveau mot de passe depuis la page de connexion : toutes les sessions seront fermées.',
  'people.sign-in.mail.password-changed.subject': 'Votre mot de passe Filrouge a changé',
  'people.sign-in.mail.password-changed.text':
    'Votre mot de passe vient d’être modifié. Vos autres sessions ont été fermées.',
  'people.sign-in.mail.password-changed.what-to-do':
    'Si ce n’était pas vous, choisissez aussitôt un nouveau mot de passe depuis la page de connexion et prévenez votre administrateur.',
  'people.sign-in.mail.second-factor-added.subject': 'Second facteur activé sur votre compte Filrouge',
  'people.sign-in.mail.second-factor-added.text':
    'Un code à usage unique sera désormais demandé à chaque connexion par mot de passe ou par lien.',
  'people.sign-in.mail.second-factor-removed.subject': 'Second facteur retiré de votre compte Filrouge',
  'people.sign-in.mail.second-factor-removed.text':
    'Plus aucun code n’est demandé à la connexion. Les codes de secours ne servent plus.',
  'people.sign-in.mail.passkey-added.subject': 'Clé d’accès ajoutée à votre compte Filrouge',
  'people.sign-in.mail.passkey-added.text': 'Une nouvelle clé d’accès permet de se connecter à votre compte.',
  'people.sign-in.screen.profile': 'Votre profil',
  'people.sign-in.screen.profile.keywords': 'compte nom langue thème préférences',
  'people.sign-in.screen.profile.about': 'Vous',
  'people.sign-in.screen.profile.done': 'Votre profil est enregistré.',
  'people.sign-in.screen.name.help':
    'Le nom de votre compte. Dans chaque organisme, votre fiche de membre porte le sien.',
  'people.sign-in.screen.language': 'Langue',
  'people.sign-in.screen.language.fr': 'Français',
  'people.sign-in.screen.language.en': 'English',
  'people.sign-in.screen.theme': 'Apparence',
  'people.sign-in.screen.theme.auto': 'Comme cet appareil',
  'people.sign-in.screen.theme.light': 'Claire',
  'people.sign-in.screen.theme.dark': 'Sombre',
  'people.sign-in.screen.save': 'Enregistrer',
  'people.sign-in.screen.copy': 'Copier',
  'people.sign-in.screen.copied': 'Copié.',
  'people.sign-in.screen.not-copied':
    'Ce navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
  'people.sign-in.screen.security': 'Sécurité de votre compte',
  'people.sign-in.screen.security.open': 'Gérer la sécurité',
  'people.sign-in.screen.security.summary': 'Second facteur, clés d’accès, mot de passe, sessions ouvertes.',
  'people.sign-in.screen.security.keywords': 'mot de passe second facteur clé d’accès session',
  'people.sign-in.screen.security.question': 'Qui peut entrer en votre nom, et depuis où ?',
  'people.sign-in.screen.proof': 'Pour confirmer que c’est bien vous.',
  'people.sign-in.screen.password': 'Vos autres sessions seront fermées.',
  'people.sign-in.screen.password.none':
    'Vous n’avez pas de mot de passe : vous entrez par un lien ou par une clé d’accès. Vous pouvez en choisir un.',
  'people.sign-in.screen.password.current': 'Mot de passe actuel',
  'people.sign-in.screen.password.change': 'Changer le mot de passe',
  'people.sign-in.screen.password.set': 'Choisir ce mot de passe',
  'people.sign-in.screen.password.done':
    'Votre mot de passe a changé. {count, plural, =0 {Aucune autre session n’était ouverte} one {Une autre session a été fermée} other {# autres sessions ont été fermées}}.',
  'people.sign-in.screen.factor': 'Second facteur',
  'people.sign-in.screen.factor.intro':
    'Un code de votre téléphone, demandé après le mot de passe : un mot de passe volé ne suffit plus.',
  'people.sign-in.screen.factor.on': 'Activé',
  'people.sign-in.screen.factor.off': 'Non activé',
  'people.sign-in.screen.factor.codes-left':
    '{count, plural, =0 {Aucun code de secours ne reste} one {Il reste un code de secours} other {Il reste # codes de secours}}.',
  'people.sign-in.screen.factor.few-codes':
    'Sans code de secours, un téléphone perdu vous empêcherait d’entrer. Demandez-en de nouveaux.',
  'people.sign-in.screen.factor.enrol': 'Activer le second facteur',
  'people.sign-in.screen.factor.renew': 'Nouveaux codes de secours',
  'people.sign-in.screen.factor.renew.text':
    'Dix nouveaux codes remplacent les précédents, qui ne serviront plus.',
  'people.sign-in.screen.factor.remove': 'Retirer le second facteur',
  'people.sign-in.screen.factor.remove.text':
    'Votre mot de passe suffira de nouveau pour entrer, et vos codes de secours ne serviront plus.',
  'people.sign-in.screen.factor.removed': 'Le second facteur est retiré.',
  'people.sign-in.screen.factor.begin': 'Continuer',
  'people.sign-in.screen.factor.scan':
    'Ouvrez une application de codes sur votre téléphone, puis photographiez ce carré.',
  'people.sign-in.screen.factor.qr': 'Code QR à lire avec l’application de codes',
  'people.sign-in.screen.factor.by-hand': 'Ou saisissez cette clé dans l’application :',
  'people.sign-in.screen.factor.first-code': 'Premier code affiché par l’application',
  'people.sign-in.screen.factor.confirm': 'Activer',
  'people.sign-in.screen.codes.text':
    'Notez ces dix codes de secours et gardez-les loin de votre téléphone. Chacun sert une fois, et ils ne seront plus jamais montrés.',
  'people.sign-in.screen.codes.kept': 'C’est noté',
  'people.sign-in.screen.passkeys': 'Clés d’accès',
  'people.sign-in.screen.passkeys.intro':
    'Entrer avec l’empreinte, le visage ou le code de votre appareil, sans mot de passe.',
  'people.sign-in.screen.passkeys.none': 'Vous n’avez pas encore de clé d’accès.',
  'people.sign-in.screen.passkeys.none.example':
    'Par exemple celle de cet ordinateur, et celle de votre téléphone en secours.',
  'people.sign-in.screen.passkeys.add': 'Ajouter une clé d’accès',
  'people.sign-in.screen.passkeys.make': 'Créer la clé',
  'people.sign-in.screen.passkeys.name': 'Son nom',
  'people.sign-in.screen.passkeys.name.help': 'Pour la reconnaître plus tard.',
  'people.sign-in.screen.passkeys.not-made':
    'L’appareil n’a pas créé de clé : demande refermée, refusée ou non prise en charge. Rien n’a changé ; vous pouvez recommencer.',
  'people.sign-in.screen.passkeys.added': 'La clé d’accès est ajoutée.',
  'people.sign-in.screen.passkeys.rename': 'Renommer',
  'people.sign-in.screen.passkeys.remove': 'Retirer',
  'people.sign-in.screen.passkeys.remove.title': 'Retirer la clé « {name} » ?',
  'people.sign-in.screen.passkeys.remove.text':
    'Elle ne permettra plus d’entrer. Pensez à l’effacer aussi de l’appareil.',
  'people.sign-in.screen.passkeys.removed': 'La clé d’accès est retirée.',
  'people.sign-in.screen.used': 'Créée le {since}, utilisée le {seen}',
  'people.sign-in.screen.never-used': 'Créée le {since}, jamais utilisée{seen}',
  'people.sign-in.screen.sessions': 'Sessions ouvertes',
  'people.sign-in.screen.sessions.intro':
    'Fermez celles que vous ne reconnaissez pas, puis changez de mot de passe.',
  'people.sign-in.screen.sessions.detail': 'Depuis {address} · ouverte le {since} · vue le {seen}',
  'people.sign-in.screen.sessions.current': 'Celle-ci',
  'people.sign-in.screen.sessions.close': 'Fermer',
  'people.sign-in.screen.sessions.closed': 'La session est fermée.',
  'people.sign-in.screen.sessions.close-others': 'Fermer toutes les autres',
  'people.sign-in.screen.sessions.close-others.title': 'Fermer toutes vos autres sessions ?',
  'people.sign-in.screen.sessions.close-others.text':
    'Sur vos autres appareils, il faudra se connecter de nouveau. Ce qui y est enregistré est conservé.',
  'people.sign-in.screen.sessions.others-closed':
    '{count, plural, =0 {Aucune autre session n’était ouverte} one {Une session est fermée} other {# sessions sont fermées}}.',
  'people.sign-in.screen.keys': 'Clés d’API',
  'people.sign-in.screen.keys.own': 'Vos clés d’API',
  'people.sign-in.screen.keys.summary': 'Pour qu’un programme lise ou écrive à la place d’une personne.',
  'people.sign-in.screen.keys.question': 'Quels programmes entrent ici, et au nom de qui ?',
  'people.sign-in.screen.keys.own.question': 'Quels programmes agissent en votre nom ?',
  'people.sign-in.screen.keys.none': 'Aucun programme n’entre ici par une clé.',
  'people.sign-in.screen.keys.none.example':
    'Par exemple un tableur qui relit les chiffres chaque lundi, en lecture seule.',
  'people.sign-in.screen.keys.create': 'Créer une clé',
  'people.sign-in.screen.keys.once':
    'Voici la clé. Copiez-la maintenant dans le programme qui s’en servira : elle ne sera plus jamais montrée.',
  'people.sign-in.screen.keys.label': 'Nom de la clé',
  'people.sign-in.screen.keys.label.help': 'Le programme qui s’en servira, par exemple.',
  'people.sign-in.screen.keys.scope': 'Droits',
  'people.sign-in.screen.keys.scope.read': 'Lecture',
  'people.sign-in.screen.keys.scope.write': 'Lecture et écriture',
  'people.sign-in.screen.keys.scope.read.help': 'Lit ce que vous pouvez lire, ne modifie rien.',
  'people.sign-in.screen.keys.scope.write.help': 'Fait ce que vous pouvez faire, avec vos rôles.',
  'people.sign-in.screen.keys.days': 'Durée',
  'people.sign-in.screen.keys.days.count': '{count, plural, one {Un jour} other {# jours}}',
  'people.sign-in.screen.keys.owner': 'Au nom de',
  'people.sign-in.screen.keys.state': 'État',
  'people.sign-in.screen.keys.state.valid': 'En service',
  'people.sign-in.screen.keys.state.expired': 'Expirée',
  'people.sign-in.screen.keys.state.revoked': 'Révoquée',
  'people.sign-in.screen.keys.expires': 'Expire le',
  'people.sign-in.screen.keys.used': 'Dernier usage',
  'people.sign-in.screen.keys.acts': 'Actions',
  'people.sign-in.screen.keys.revoke': 'Révoquer',
  'people.sign-in.screen.keys.revoke.title': 'Révoquer la clé « {label} » ?',
  'people.sign-in.screen.keys.revoke.text':
    'Le programme qui s’en sert n’entrera plus, dès maintenant. Une clé révoquée ne se rétablit pas.',
  'people.sign-in.screen.keys.revoked': 'La clé « {label} » est révoquée.',
  'people.sign-in.screen.providers': 'Fournisseurs d’identité',
  'people.sign-in.screen.providers.summary': 'Entrer avec le compte de l’entreprise (OpenID Connect).',
  'people.sign-in.screen.providers.question': 'Par quels comptes d’entreprise peut-on entrer ici ?',
  'people.sign-in.screen.providers.none':
    'Les membres entrent avec leur mot de passe, un lien ou une clé d’accès.',
  'people.sign-in.screen.providers.none.example':
    'Vous pouvez y ajouter le compte de l’entreprise : Microsoft Entra ID, Google Workspace, Keycloak…',
  'people.sign-in.screen.providers.add': 'Ajouter un fournisseur',
  'people.sign-in.screen.providers.change': 'Modifier',
  'people.sign-in.screen.providers.enable': 'Activer',
  'people.sign-in.screen.providers.disable': 'Suspendre',
  'people.sign-in.screen.providers.enabled': 'Activé',
  'people.sign-in.screen.providers.disabled': 'Suspendu',
  'people.sign-in.screen.providers.remove': 'Retirer',
  'people.sign-in.screen.providers.remove.title': 'Retirer {label} ?',
  'people.sign-in.screen.providers.remove.text':
    'Les sessions ouvertes par ce fournisseur se ferment. Les membres entreront autrement ; leurs fiches ne changent pas.',
  'people.sign-in.screen.providers.removed': '{label} est retiré.',
  'people.sign-in.screen.providers.saved': '{label} est enregistré.',
  'people.sign-in.screen.providers.label': 'Nom affiché',
  'people.sign-in.screen.providers.label.help': 'Celui que vos collègues liront sur le bouton de connexion.',
  'people.sign-in.screen.providers.issuer': 'Adresse de l’émetteur',
  'people.sign-in.screen.providers.issuer.help':
    'Telle que le fournisseur la publie ; sa configuration y est lue.',
  'people.sign-in.screen.providers.client': 'Identifiant du client',
  'people.sign-in.screen.providers.secret': 'Secret du client',
  'people.sign-in.screen.providers.secret.help': 'Il est conservé chiffré et n’est jamais montré.',
  'people.sign-in.screen.providers.secret.keep': 'Laissez vide pour garder le secret actuel.',
  'people.sign-in.screen.providers.redirect': 'Adresse de retour, à déclarer chez le fournisseur',
  'people.sign-in.screen.providers.door': 'Adresse de connexion à donner aux membres',
  'people.sign-in.screen.limited.demonstration':
    'Ce compte est inventé, comme toute la démonstration : il n’a ni mot de passe ni second facteur à régler.',
} as const
