import type { ProcessKind } from '#rooms/people/organisation/process-kind.ts'

export interface InventedProcess {
  readonly name: string
  readonly kind: ProcessKind
  /** By job title: the first who has it. */
  readonly pilot: string
}

export const processes: readonly InventedProcess[] = [
  {
    name: 'Piloter la qualité de service',
    kind: 'management',
    pilot: 'Responsable qualité et relation client',
  },
  { name: 'Décider et allouer les moyens', kind: 'management', pilot: 'Directeur général' },
  { name: 'Louer un logement', kind: 'business', pilot: 'Directrice de la clientèle' },
  { name: 'Traiter les demandes et les réclamations', kind: 'business', pilot: 'Directrice de la clientèle' },
  { name: 'Accompagner les locataires', kind: 'business', pilot: 'Conseillère sociale' },
  { name: 'Entretenir le patrimoine', kind: 'business', pilot: 'Directeur du patrimoine' },
  { name: 'Informer les locataires', kind: 'support', pilot: 'Responsable de la communication' },
  { name: 'Gérer les compétences', kind: 'support', pilot: 'Responsable des ressources humaines' },
  {
    name: 'Tenir les systèmes d’information',
    kind: 'support',
    pilot: 'Directrice des systèmes d’information',
  },
]
