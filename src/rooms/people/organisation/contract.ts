import { frenchZones } from '@filrouge/statistics/calendar/french-zones'
import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import { day, id, instant, listOf, locale, may, name, revision } from '#platform/contract/shapes.ts'
import { processKinds } from './process-kind.ts'

export const customers = z.enum(['companies', 'persons', 'both'])
export const offer = z.enum(['goods', 'services', 'both'])
export const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'people.organisation.refusal.not-a-colour')
  .toUpperCase()

const contrast = z.strictObject({
  /** What is behind: the paper, the night, or the organisation's colour itself. */
  ground: z.string(),
  ratio: z.number(),
  enoughForText: z.boolean(),
  enoughForShapes: z.boolean(),
})

export const measuredColour = z.strictObject({
  onPaper: contrast,
  onNight: contrast,
  textOn: contrast.extend({ colour: z.string() }),
})

export const organisation = z.strictObject({
  id,
  publicCode: z.string(),
  name: z.string(),
  demonstration: z.boolean(),
  sector: z.string(),
  customers,
  offer,
  locale,
  timeZone: z.string(),
  colour: z.string(),
  /** What was measured of the colour: it is accepted whatever it is, and used for text only where it can be read. */
  contrast: measuredColour,
  logo: z.strictObject({ id, name: z.string(), mediaType: z.string(), size: z.number().int() }).nullable(),
  rootUnitId: id,
  revision,
  may,
})

export type Organisation = z.infer<typeof organisation>

export const readOrganisation = endpoint({
  name: 'organisation.read',
  method: 'GET',
  path: '/organisation',
  access: 'member',
  summary: 'The profile of the organisation',
  answer: organisation,
})

export const changeOrganisation = endpoint({
  name: 'organisation.change',
  method: 'PATCH',
  path: '/organisation',
  access: 'member',
  summary: 'Change the profile of the organisation',
  body: z.strictObject({
    revision,
    name: name.optional(),
    sector: z.string().trim().max(120).optional(),
    customers: customers.optional(),
    offer: offer.optional(),
    locale: locale.optional(),
    timeZone: z.string().trim().min(1).max(60).optional(),
    colour: colour.optional(),
  }),
  answer: organisation,
})

export const changeLogo = endpoint({
  name: 'organisation.change-logo',
  method: 'POST',
  path: '/organisation/logo',
  access: 'member',
  summary: 'Give the organisation a logo: PNG, JPEG or WebP, 512 KB at most',
  upload: { maximumBytes: 512 * 1024 },
  answer: organisation,
})

export const removeLogo = endpoint({
  name: 'organisation.remove-logo',
  method: 'DELETE',
  path: '/organisation/logo',
  access: 'member',
  summary: 'Do without a logo',
  answer: organisation,
})

export const readLogo = endpoint({
  name: 'organisation.logo',
  method: 'GET',
  path: '/organisation/logo',
  access: 'member',
  summary: 'The logo, as an image',
  answer: z.unknown(),
})

/** On the wall clock; the day may close at 24:00. */
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'people.organisation.refusal.not-a-time')

export const workingHours = z.strictObject({
  /** Monday first; each day a list of [opens, closes]. */
  hours: z.array(z.array(z.tuple([time, time])).max(6)).length(7),
  holidayZone: z.enum(frenchZones),
  /** Whit Monday is a public holiday; many work it, as the solidarity day. */
  whitMondayWorked: z.boolean(),
  closures: z.array(z.strictObject({ from: day, to: day, label: z.string().trim().max(120) })).max(200),
})

export const workingCalendar = workingHours.extend({
  version: z.number().int(),
  timeZone: z.string(),
  createdAt: instant,
  createdBy: id.nullable(),
  createdByName: z.string().nullable(),
  may,
})

export type WorkingCalendarAnswer = z.infer<typeof workingCalendar>

export const readCalendar = endpoint({
  name: 'calendar.read',
  method: 'GET',
  path: '/organisation/calendar',
  access: 'member',
  summary: 'The working calendar in force; with a version, the one that was',
  query: z.object({ version: z.coerce.number().int().positive().optional() }),
  answer: workingCalendar,
})

export const listCalendarVersions = endpoint({
  name: 'calendar.versions',
  method: 'GET',
  path: '/organisation/calendar/versions',
  access: 'member',
  summary: 'The versions of the working calendar, latest first',
  answer: listOf(
    z.strictObject({
      version: z.number().int(),
      createdAt: instant,
      createdBy: id.nullable(),
      createdByName: z.string().nullable(),
    }),
  ),
})

export const changeCalendar = endpoint({
  name: 'calendar.change',
  method: 'PUT',
  path: '/organisation/calendar',
  access: 'member',
  summary: 'Write a new version of the working calendar; `version` is the one that was read',
  body: workingHours.extend({ version: z.number().int().positive() }),
  answer: workingCalendar,
})

const holidayName = z.string()

export const calendarPreview = z.strictObject({
  /** A key of the catalogue follows from the name: people.organisation.holiday.<name>. */
  holidays: z.array(z.strictObject({ day, name: holidayName })),
  closures: z.array(z.strictObject({ from: day, to: day, label: z.string() })),
  openNow: z.boolean(),
  nextOpening: instant,
  minutesPerWeek: z.number().int(),
  deadline: z.strictObject({
    start: instant,
    minutes: z.number().int(),
    at: instant,
    /** The same on the organisation's wall clock: 2026-07-01T10:15. */
    local: z.string(),
  }),
})

const minutes = z.coerce
  .number()
  .int()
  .min(0)
  .max(60 * 24 * 366)

export const previewCalendar = endpoint({
  name: 'calendar.preview',
  method: 'POST',
  path: '/organisation/calendar/preview',
  access: 'member',
  summary:
    'What these hours would mean: next holidays, next opening, when a delay in business time would end',
  body: workingHours.extend({
    /** Now, when not said. */
    start: instant.optional(),
    minutes: minutes.default(480),
  }),
  answer: calendarPreview,
})

export const readDeadline = endpoint({
  name: 'calendar.deadline',
  method: 'GET',
  path: '/organisation/calendar/deadline',
  access: 'member',
  summary: 'With the calendar in force: next holidays, next opening, when a delay in business time ends',
  query: z.object({ start: instant.optional(), minutes: minutes.default(480) }),
  answer: calendarPreview,
})

export const processKind = z.enum(processKinds)

export const organisationProcess = z.strictObject({
  id,
  name: z.string(),
  kind: processKind,
  pilotId: id.nullable(),
  pilotName: z.string().nullable(),
  archivedAt: instant.nullable(),
  revision,
  may,
})

export type OrganisationProcess = z.infer<typeof organisationProcess>

const one = z.object({ processId: id })

export const listProcesses = endpoint({
  name: 'processes.list',
  method: 'GET',
  path: '/processes',
  access: 'member',
  summary:
    'The processes: management, then business, then support, each by name; `may` holds processes.create',
  query: z.object({ archived: z.enum(['without', 'with']).default('without') }),
  answer: listOf(organisationProcess).extend({ may }),
})

export const createProcess = endpoint({
  name: 'processes.create',
  method: 'POST',
  path: '/processes',
  access: 'member',
  summary: 'Add a process',
  status: 201,
  body: z.strictObject({ name, kind: processKind, pilotId: id.nullable().default(null) }),
  answer: organisationProcess,
})

export const changeProcess = endpoint({
  name: 'processes.change',
  method: 'PATCH',
  path: '/processes/:processId',
  access: 'member',
  summary: 'Change the name, kind or pilot of a process',
  params: one,
  body: z.strictObject({
    revision,
    name: name.optional(),
    kind: processKind.optional(),
    pilotId: id.nullable().optional(),
  }),
  answer: organisationProcess,
})

export const archiveProcess = endpoint({
  name: 'processes.archive',
  method: 'POST',
  path: '/processes/:processId/archiving',
  access: 'member',
  summary: 'Archive a process',
  params: one,
  body: z.strictObject({ revision }),
  answer: organisationProcess,
})

export const restoreProcess = endpoint({
  name: 'processes.restore',
  method: 'DELETE',
  path: '/processes/:processId/archiving',
  access: 'member',
  summary: 'Bring an archived process back',
  params: one,
  body: z.strictObject({ revision }),
  answer: organisationProcess,
})

export const resetDemonstration = endpoint({
  name: 'organisation.reset-demonstration',
  method: 'POST',
  path: '/organisation/demonstration/reset',
  access: 'member',
  summary: 'Make the demonstration as it was on the first day; refused to any other organisation',
  answer: z.strictObject({}),
})
