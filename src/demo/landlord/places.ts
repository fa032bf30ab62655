/** Rives Habitat, an invented social landlord: four agencies and fifteen branches, in towns that do not exist. */
export const landlordName = 'Rives Habitat (démonstration)'

export interface InventedAgency {
  readonly name: string
  readonly code: string
  readonly branches: readonly string[]
}

export const agencies: readonly InventedAgency[] = [
  { name: 'Agence Nord', code: 'NORD', branches: ['Les Tilleuls', 'Val-Fleuri', 'Saint-Aubert', 'La Cense'] },
  {
    name: 'Agence Centre',
    code: 'CENTRE',
    branches: ['Les Halles', 'Beauregard', 'Pont-Vieux', 'La Verrerie'],
  },
  { name: 'Agence Sud', code: 'SUD', branches: ['Clairmont', 'Les Oliviers', 'Terre-Neuve', 'Le Moulin'] },
  { name: 'Agence Littoral', code: 'LITTORAL', branches: ['Port-Lannec', 'Les Dunes', 'Grand-Phare'] },
]
