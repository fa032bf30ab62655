import type { BoardColumn } from '#design/board/board-cards.ts'
import type { ChartData } from '#design/chart/chart-data.ts'
import type { Choice } from '#design/field/choice.ts'
import type { Figure } from '#design/display/figure.ts'
import type { TreeNode } from '#design/navigation/tree-nodes.ts'

/** Invented content of the design page, which exists in development only and in French only. */
export const roles: readonly Choice[] = [
  { value: 'administrator', label: 'Administrateur', help: 'Règle l’organisation et invite les membres.' },
  {
    value: 'quality',
    label: 'Responsable qualité',
    help: 'Voit et modifie tout ce qui touche à la qualité.',
  },
  { value: 'manager', label: 'Manager', help: 'Suit son unité et celles qui en dépendent.' },
  { value: 'reader', label: 'Lecteur' },
]

export interface DemoAction {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly status: 'to-do' | 'doing' | 'checking' | 'done'
  readonly pilot: string
  readonly unit: string
  readonly due: string | null
  readonly effort: number
  readonly late: boolean
}

export const statuses: readonly Choice[] = [
  { value: 'to-do', label: 'À faire' },
  { value: 'doing', label: 'En cours' },
  { value: 'checking', label: 'À vérifier' },
  { value: 'done', label: 'Terminée' },
]

export const boardColumns: readonly BoardColumn[] = statuses.map(({ value, label }) => ({
  id: value,
  title: label,
}))

const pilots = ['Élise Marchand', 'Karim Haddad', 'Anne-Sophie Le Goff', 'Paul Nguyen']
const units = ['Agence Nord', 'Agence Littoral', 'Siège', 'Agence Vallée']
const titles = [
  'Rappeler sous 48 h après une panne de chauffage',
  'Afficher le nom du gardien dans chaque hall',
  'Envoyer l’état des lieux le jour même',
  'Former les accueils à la réclamation difficile',
  'Réécrire le courrier de régularisation des charges',
  'Prévenir la veille du passage d’une entreprise',
  'Publier les suites données à l’enquête annuelle',
  'Vérifier les ascenseurs signalés plus de deux fois',
]

export const actions: readonly DemoAction[] = titles.map((title, index) => ({
  id: `action-${index}`,
  reference: `ACT-2026-00${index + 12}`,
  title,
  status: (['to-do', 'doing', 'checking', 'done'] as const)[index % 4] ?? 'to-do',
  pilot: pilots[(index * 3) % 4] ?? '',
  unit: units[(index * 5 + 1) % 4] ?? '',
  due: index === 3 ? null : `2026-${String((index % 6) + 6).padStart(2, '0')}-1${index % 9}`,
  effort: [2, 0.5, 13, 4.5, 8, 1, 3, 21][index] ?? 1,
  late: index % 3 === 0,
}))

export const satisfaction: ChartData = {
  kind: 'lines',
  categoryName: 'Mois',
  categories: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août'],
  unit: 'share',
  target: { label: 'Cible', value: 0.85 },
  series: [
    {
      name: 'Satisfaits de l’accueil',
      values: [0.78, 0.8, 0.79, null, 0.84, 0.86, 0.85, 0.88],
      lower: [0.7, 0.73, 0.71, null, 0.78, 0.8, 0.79, 0.82],
      upper: [0.84, 0.86, 0.85, null, 0.89, 0.91, 0.9, 0.92],
      n: [118, 131, 122, 4, 140, 152, 139, 148],
    },
    {
      name: 'Satisfaits des délais',
      values: [0.61, 0.58, 0.63, null, 0.66, 0.7, 0.69, 0.72],
      n: [117, 131, 120, 4, 139, 151, 139, 147],
    },
  ],
}

export const reasons: ChartData = {
  kind: 'sideways-bars',
  categoryName: 'Motif de réclamation',
  categories: ['Chauffage', 'Propreté', 'Ascenseur', 'Charges', 'Voisinage', 'Accueil'],
  unit: 'number',
  series: [
    { name: 'Cette année', values: [84, 61, 43, 38, 22, 9] },
    { name: 'L’an dernier', values: [97, 55, 52, 31, 24, 15] },
  ],
}

const figure = (part: Partial<Figure>): Figure => ({
  state: 'shown',
  value: null,
  lower: null,
  upper: null,
  level: 0.95,
  n: 0,
  base: 0,
  missing: 0,
  weighted: false,
  method: 'wilson',
  ...part,
})

export const figures = {
  share: figure({ value: 0.873, lower: 0.821, upper: 0.912, n: 148, base: 212, missing: 3 }),
  net: figure({
    value: 0.12,
    lower: -0.02,
    upper: 0.26,
    n: 148,
    base: 212,
    weighted: true,
    method: 'adjusted-wald',
  }),
  number: figure({ value: 4.62, lower: 4.31, upper: 4.93, n: 96, base: 120, method: 't' }),
  few: figure({ state: 'not-enough', n: 4, base: 40 }),
  hidden: figure({ state: 'suppressed' }),
}

export const unitTree: readonly TreeNode[] = [
  {
    id: 'all',
    label: 'Habitat des Deux Rives',
    children: [
      {
        id: 'north',
        label: 'Agence Nord',
        detail: '18 membres',
        children: [
          { id: 'lille', label: 'Antenne Lille-Fives' },
          { id: 'roubaix', label: 'Antenne Roubaix' },
        ],
      },
      {
        id: 'coast',
        label: 'Agence Littoral',
        detail: '12 membres',
        children: [{ id: 'dunkirk', label: 'Antenne Dunkerque' }],
      },
      { id: 'head', label: 'Siège', detail: '31 membres' },
    ],
  },
]

export const weekdays = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche']
