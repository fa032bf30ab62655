/** The thirteen zones of the public list of French public holidays. */
export const frenchZones = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'nouvelle-caledonie',
  'la-reunion',
  'polynesie-francaise',
  'saint-barthelemy',
  'saint-martin',
  'saint-pierre-et-miquelon',
  'wallis-et-futuna',
] as const
export type FrenchZone = (typeof frenchZones)[number]

/** What a holiday is, as a stable word that an interface translates. */
export type HolidayName =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'saint-stephen'
  | 'abolition-of-slavery'
  | 'gospel-day'
  | 'autonomy-day'
  | 'matarii'
  | 'citizenship-day'
  | 'saint-peter-chanel'
  | 'saints-peter-and-paul'
  | 'territory-day'

/** A day of every year, as month and day, in force between two years. */
export interface YearlyDay {
  readonly name: HolidayName
  readonly monthDay: string
  readonly from?: number
  readonly until?: number
}

/** Days that commemorate the abolition of slavery (article L3422-2 of the labour code, and local deliberations). */
export const abolitionDays: Readonly<Partial<Record<FrenchZone, readonly YearlyDay[]>>> = {
  mayotte: [{ name: 'abolition-of-slavery', monthDay: '04-27' }],
  martinique: [{ name: 'abolition-of-slavery', monthDay: '05-22' }],
  guadeloupe: [{ name: 'abolition-of-slavery', monthDay: '05-27' }],
  'saint-martin': [
    { name: 'abolition-of-slavery', monthDay: '05-27', until: 2017 },
    { name: 'abolition-of-slavery', monthDay: '05-28', from: 2018 },
  ],
  guyane: [{ name: 'abolition-of-slavery', monthDay: '06-10' }],
  'saint-barthelemy': [{ name: 'abolition-of-slavery', monthDay: '10-09' }],
  'la-reunion': [{ name: 'abolition-of-slavery', monthDay: '12-20' }],
}

/** Days that a territory's own rules add; the public list leaves them out, so they are only given on request. */
export const territoryDays: Readonly<Partial<Record<FrenchZone, readonly YearlyDay[]>>> = {
  'nouvelle-caledonie': [{ name: 'citizenship-day', monthDay: '09-24', from: 2004 }],
  'polynesie-francaise': [
    { name: 'gospel-day', monthDay: '03-05' },
    { name: 'autonomy-day', monthDay: '06-29', until: 2024 },
    { name: 'matarii', monthDay: '11-20', from: 2025 },
  ],
  'wallis-et-futuna': [
    { name: 'saint-peter-chanel', monthDay: '04-28' },
    { name: 'saints-peter-and-paul', monthDay: '06-29' },
    { name: 'territory-day', monthDay: '07-29' },
  ],
}
