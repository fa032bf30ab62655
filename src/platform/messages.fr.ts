export const fr = {
  'platform.refusal.not-found':
    'Cet objet est introuvable. Il a peut-être été supprimé, ou il n’appartient pas à cet organisme.',
  'platform.refusal.not-permitted':
    'Votre rôle ne permet pas cette action. Rien n’a été modifié ; un administrateur peut vous donner ce droit.',
  'platform.refusal.key-reads-only': 'Cette clé d’API ne permet que la lecture. Rien n’a été modifié.',
  'platform.refusal.invalid-fields': 'Certaines réponses sont à corriger. Rien n’a encore été enregistré.',
  'platform.refusal.field.required': 'À renseigner.',
  'platform.refusal.field.too-small': 'Trop petit ou trop court : au moins {minimum, number}.',
  'platform.refusal.field.too-big': 'Trop grand ou trop long : au plus {maximum, number}.',
  'platform.refusal.field.unknown': 'Champ inconnu.',
  'platform.refusal.field.invalid': 'Cette valeur n’est pas reconnue.',
  'platform.refusal.changed-meanwhile':
    'Quelqu’un a modifié cet objet depuis que vous l’avez ouvert. Votre saisie est conservée à l’écran : rechargez, puis reprenez-la.',
  'platform.refusal.organisation-missing':
    'La requête ne dit pas de quel organisme il s’agit : ajoutez l’en-tête filrouge-organisation avec son code.',
  'platform.refusal.forged':
    'La requête vient d’un autre site et n’a pas été exécutée. Reprenez depuis l’application.',
  'platform.refusal.too-many':
    'Trop de demandes en peu de temps. Rien n’est perdu : réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'platform.refusal.too-large': 'Ce qui a été envoyé est trop volumineux. Rien n’a été enregistré.',
  'platform.refusal.media-type': 'Ce format n’est pas accepté ici.',
  'platform.refusal.unreadable': 'La requête n’a pas pu être lue. Rien n’a été enregistré.',
  'platform.refusal.our-fault':
    'Une erreur s’est produite de notre côté. Rien n’a été enregistré à moitié ; réessayez dans un instant.',
  'platform.api.title': 'API de Filrouge',
  'platform.api.introduction':
    'Tout ce que fait l’application passe par cette API, sous /api/v1. Une clé s’obtient dans votre profil et s’envoie dans l’en-tête Authorization, après le mot Bearer.',
  'platform.api.request': 'Requête',
  'platform.api.purpose': 'Ce qu’elle fait',
  'platform.api.access': 'Pour qui',
  'platform.api.access.public': 'Tout le monde',
  'platform.api.access.person': 'Une personne connectée',
  'platform.api.access.member': 'Un membre de l’organisme, selon son rôle',
} as const
