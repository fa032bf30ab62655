const french = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')

const sentences = {
  installing: {
    fr: 'Filrouge installe ses dépendances (premier démarrage, ou nouvelle version).',
    en: 'Filrouge is installing its dependencies (first start, or a new version).',
  },
  installFailed: {
    fr: 'L’installation des dépendances a échoué ; le message de npm est ci-dessus. Vérifiez l’accès au réseau, puis relancez la même commande.',
    en: 'Installing the dependencies failed; what npm said is above. Check the network access, then run the same command again.',
  },
  noNpm: {
    fr: 'La commande npm est introuvable. Elle accompagne Node : installez-la, puis relancez.',
    en: 'The npm command was not found. It comes with Node: install it, then run this again.',
  },
  noRuntime: {
    fr: 'Filrouge fonctionne avec Node 24, fourni par npm sur Linux x64 et arm64. Cette machine est {platform} avec Node {version} : installez Node 24 ou plus récent, puis relancez.',
    en: 'Filrouge runs on Node 24, which npm brings on Linux x64 and arm64. This machine is {platform} with Node {version}: install Node 24 or newer, then run this again.',
  },
  building: {
    fr: 'Filrouge construit son application de navigateur (une fois par version).',
    en: 'Filrouge is building its browser application (once a version).',
  },
  buildFailed: {
    fr: 'L’application de navigateur n’a pas pu être construite ; l’erreur est ci-dessus. Rien d’autre n’a été modifié.',
    en: 'The browser application could not be built; the error is above. Nothing else was changed.',
  },
  unknownCommand: {
    fr: 'Commande inconnue : {name}. Les commandes sont : {known}.',
    en: 'Unknown command: {name}. The commands are: {known}.',
  },
}

export function sentence(key, values = {}) {
  const text = sentences[key][french ? 'fr' : 'en']
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

export const say = (key, values) => process.stderr.write(`${sentence(key, values)}\n`)

export function sayAndStop(key, values) {
  say(key, values)
  process.exit(1)
}
