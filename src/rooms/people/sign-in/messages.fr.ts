export const fr = {
  'people.sign-in.refusal.signed-out':
    'Votre session est terminée. Reconnectez-vous pour continuer ; ce que vous aviez enregistré est conservé.',
  'people.sign-in.refusal.key-is-no-person':
    'Une clé d’API agit dans une organisation ; cette adresse concerne une personne connectée.',
  'people.sign-in.refusal.key-not-valid':
    'Cette clé d’API est inconnue, révoquée ou expirée. Créez-en une autre depuis votre profil.',
  'people.sign-in.refusal.key-already-revoked':
    'Cette clé est déjà révoquée : elle ne donne plus accès à rien.',
  'people.sign-in.refusal.no-such-organisation': 'Cette organisation n’existe pas.',
  'people.sign-in.refusal.session-limited':
    'Cette session, ouverte par le fournisseur d’identité d’une organisation, est limitée à celle-ci. Connectez-vous autrement pour continuer.',
  'people.sign-in.refusal.member-deactivated':
    'Votre accès à cette organisation a été désactivé. Adressez-vous à l’un de ses administrateurs.',
  'people.sign-in.refusal.role-ended':
    'Votre rôle dans cette organisation est arrivé à son terme. Adressez-vous à un administrateur pour le prolonger.',
  'people.sign-in.refusal.no-role':
    'Vous n’avez pas encore de rôle dans cette organisation. Adressez-vous à un administrateur.',
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
    'Le fournisseur d’identité vous a reconnu, mais aucun membre actif de l’organisation n’a l’adresse e-mail vérifiée qu’il donne. Demandez une invitation à votre administrateur.',
  'people.sign-in.refusal.issuer-in-the-open': 'L’adresse du fournisseur doit commencer par https://.',
  'people.sign-in.refusal.setup-token':
    'Ce code d’installation n’est pas le bon. Il est affiché au démarrage de l’application.',
  'people.sign-in.refusal.already-founded':
    'Une organisation existe déjà ici. Connectez-vous, ou demandez une invitation à son administrateur.',
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
  'people.sign-in.field.organisation': 'Nom de l’organisation',
  'people.sign-in.field.organisation-code': 'Code de l’organisation',
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
  'people.sign-in.page.by-provider': 'Passer par mon organisation',
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
  'people.sign-in.provider.title': 'Se connecter par son organisation',
  'people.sign-in.provider.text': 'Certaines organisations ont leur propre page de connexion.',
  'people.sign-in.provider.with': 'Continuer avec {label}',
  'people.sign-in.provider.none':
    'Cette organisation n’a pas de fournisseur d’identité. Connectez-vous avec votre mot de passe ou par un lien.',
  'people.sign-in.provider.failed.title': 'La connexion n’a pas abouti',
  'people.sign-in.home.title': 'Vos organisations',
  'people.sign-in.home.none':
    'Vous n’êtes membre d’aucune organisation pour le moment. Une invitation vous parviendra par e-mail.',
  'people.sign-in.home.sign-out': 'Se déconnecter',
  'people.sign-in.home.demonstration': '(démonstration)',
  'people.sign-in.welcome.title': 'Bienvenue',
  'people.sign-in.welcome.text':
    'Filrouge relie ce que vous promettez à vos clients à ce qu’ils vivent, et le prouve.',
  'people.sign-in.welcome.visit.title': 'Visiter la démonstration',
  'people.sign-in.welcome.visit.text':
    'Une organisation inventée, avec des données inventées. Rien de ce que vous y ferez ne touche à une vraie organisation.',
  'people.sign-in.welcome.visit.submit': 'Visiter',
  'people.sign-in.welcome.create.title': 'Créer mon organisation',
  'people.sign-in.welcome.create.text': 'Vous en serez le premier administrateur.',
  'people.sign-in.welcome.create.submit': 'Créer l’organisation',
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
} as const
