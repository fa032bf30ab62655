import { drawFrom } from './draw.ts'
import { inventPeople, type InventedPerson } from './landlord/people.ts'
import { seed } from './landlord/seed.ts'

export interface DemonstrationPersona {
  readonly key: 'quality-manager' | 'agency-manager' | 'front-line' | 'auditor'
  readonly name: string
  readonly email: string
  readonly jobTitle: string
}

const people = inventPeople(drawFrom(seed))

const persona = (key: DemonstrationPersona['key'], role: InventedPerson['role']): DemonstrationPersona => {
  const { name, email, jobTitle } = people.find(person => person.role === role)!
  return { key, name, email, jobTitle }
}

/** Whom a visitor of the demonstration can be, without a password; they exist nowhere else. */
export const demonstrationPersonas: readonly DemonstrationPersona[] = [
  persona('quality-manager', 'quality-manager'),
  persona('agency-manager', 'manager'),
  persona('front-line', 'front-line'),
  persona('auditor', 'auditor'),
]
