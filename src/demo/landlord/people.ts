import { demonstrationDomain } from '#rooms/people/member/reserved-domain.ts'
import type { Role } from '#rooms/people/member/role.ts'
import type { Draw } from '../draw.ts'
import { familyNames, givenNames } from './names.ts'
import { agencies } from './places.ts'

/** Where somebody works: the head office, an agency, or a branch of it. */
export interface Workplace {
  readonly agency?: number
  readonly branch?: number
}

export interface InventedPerson extends Workplace {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly role: Role
}

type Post = Workplace & Pick<InventedPerson, 'jobTitle' | 'role'>

const headOffice: readonly Post[] = [
  { jobTitle: 'Directrice des systèmes d’information', role: 'administrator' },
  { jobTitle: 'Responsable qualité et relation client', role: 'quality-manager' },
  { jobTitle: 'Auditrice externe', role: 'auditor' },
  { jobTitle: 'Directeur général', role: 'reader' },
  { jobTitle: 'Directrice de la clientèle', role: 'contributor' },
  { jobTitle: 'Directeur du patrimoine', role: 'contributor' },
  { jobTitle: 'Responsable de la communication', role: 'contributor' },
  { jobTitle: 'Chargée d’études', role: 'contributor' },
  { jobTitle: 'Responsable des ressources humaines', role: 'reader' },
]

const ofAgency: readonly Pick<Post, 'jobTitle' | 'role'>[] = [
  { jobTitle: 'Responsable d’agence', role: 'manager' },
  { jobTitle: 'Référente qualité de service', role: 'contributor' },
  { jobTitle: 'Responsable technique', role: 'contributor' },
]

const ofBranch: readonly Pick<Post, 'jobTitle' | 'role'>[] = [
  { jobTitle: 'Chargée de clientèle', role: 'front-line' },
  { jobTitle: 'Gardien d’immeuble', role: 'front-line' },
  { jobTitle: 'Conseillère sociale', role: 'front-line' },
]

/** Nine at the head office, three in each agency, thirty-nine in the branches: sixty. */
const posts: readonly Post[] = [
  ...headOffice,
  ...agencies.flatMap((_, agency) => ofAgency.map(post => ({ ...post, agency }))),
  ...agencies
    .flatMap(({ branches }, agency) => branches.map((_, branch) => ({ agency, branch })))
    .flatMap((place, index) => ofBranch.slice(0, index < 9 ? 3 : 2).map(post => ({ ...post, ...place }))),
]

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')

export function inventPeople(draw: Draw): InventedPerson[] {
  const given = draw.shuffled(givenNames)
  const family = draw.shuffled(familyNames)
  return posts.map((post, index) => {
    const [first, last] = [given[index % given.length]!, family[index % family.length]!]
    return {
      ...post,
      name: `${first} ${last}`,
      email: `${plain(first)}.${plain(last)}@${demonstrationDomain}`,
    }
  })
}
