import type { Role } from './role.ts'

export type ImportKind = 'units' | 'members'

export type ImportField =
  | 'name'
  | 'first-name'
  | 'email'
  | 'job-title'
  | 'unit'
  | 'role'
  | 'role-unit'
  | 'last-day'
  | 'code'
  | 'kind'
  | 'parent'
  | 'ignored'

/** Without accents, capitals or punctuation: how headers and words are compared. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

type Words = Readonly<Partial<Record<ImportField, readonly string[]>>>

const headers: Readonly<Record<ImportKind, Words>> = {
  members: {
    name: [
      'nom',
      'nom complet',
      'nom et prenom',
      'nom prenom',
      'prenom et nom',
      'nom de famille',
      'name',
      'full name',
      'last name',
      'surname',
      'family name',
    ],
    'first-name': ['prenom', 'first name', 'given name', 'firstname'],
    email: [
      'email',
      'e mail',
      'mail',
      'courriel',
      'adresse e mail',
      'adresse email',
      'adresse mail',
      'adresse electronique',
      'email address',
      'e mail address',
    ],
    'job-title': [
      'fonction',
      'poste',
      'intitule',
      'intitule de poste',
      'metier',
      'job title',
      'job',
      'title',
      'position',
    ],
    unit: [
      'unite',
      'code unite',
      'unite de rattachement',
      'rattachement',
      'service',
      'agence',
      'unit',
      'unit code',
      'department',
    ],
    role: ['role', 'profil', 'profile'],
    'role-unit': ['unite du role', 'perimetre', 'perimetre du role', 'role unit', 'scope'],
    'last-day': ['dernier jour', 'jusqu au', 'date de fin', 'fin', 'last day', 'until', 'end date'],
  },
  units: {
    name: ['nom', 'unite', 'libelle', 'intitule', 'name', 'unit', 'label'],
    code: ['code', 'code unite', 'identifiant', 'unit code', 'id'],
    kind: ['type', 'nature', 'niveau', 'type d unite', 'kind', 'level', 'unit type'],
    parent: [
      'parent',
      'unite parente',
      'unite superieure',
      'rattachement',
      'rattachee a',
      'dans',
      'parent unit',
      'parent code',
      'code parent',
      'belongs to',
    ],
  },
}

export const fieldOf = (kind: ImportKind, header: string): ImportField => {
  const words = plainWords(header)
  const found = Object.entries(headers[kind]).find(([, known]) => known?.includes(words))
  return (found?.[0] as ImportField | undefined) ?? 'ignored'
}

/** A field met twice is taken from its first column. */
export function fieldsOf(kind: ImportKind, written: readonly string[]): ImportField[] {
  const fields = written.map(header => fieldOf(kind, header))
  return fields.map((field, index) => (fields.indexOf(field) === index ? field : 'ignored'))
}

export const neededFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  members: ['email', 'name'],
  units: ['name'],
}

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  administrator: ['administrateur', 'administratrice', 'admin', 'administrator'],
  'quality-manager': ['responsable qualite', 'rq', 'qualite', 'quality manager'],
  manager: ['responsable d unite', 'responsable', 'manager', 'unit manager', 'encadrant'],
  contributor: ['contributeur', 'contributrice', 'contributor'],
  'front-line': ['contact client', 'front line', 'frontline', 'accueil', 'terrain'],
  reader: ['lecteur', 'lectrice', 'lecture', 'reader', 'viewer'],
  auditor: ['auditeur', 'auditrice', 'auditor'],
}

export const roleNamed = (written: string): Role | null =>
  (Object.entries(roleWords).find(([, words]) => words.includes(plainWords(written)))?.[0] as
    Role | undefined) ?? null

/** `31/12/2026` as French people write it, or `2026-12-31`; null when it is no day. */
export function dayNamed(written: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written)
  const [year, month, date] = french
    ? [french[3]!, french[2]!, french[1]!]
    : (/^(\d{4})-(\d{2})-(\d{2})/.exec(written)?.slice(1) ?? [])
  if (!year || !month || !date) return null
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}

/** A cell that a spreadsheet would run as a formula when the list is exported and opened again. */
export const looksLikeFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell)
