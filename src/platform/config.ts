import { z } from 'zod'

/** The whole configuration, read once from the environment; nothing else in the house reads process.env. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  readonly database: EmbeddedDatabase | ExternalDatabase
  /** Where people reach the application; null means "as the request says" (local use). */
  readonly publicUrl: string | null
  readonly secretKey: string | null
  readonly trustProxy: boolean
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  readonly files: { readonly kind: 'disk' } | S3Storage
  /** Answers requests. */
  readonly web: boolean
  /** Works on jobs. */
  readonly jobs: boolean
  readonly setupToken: string | null
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly firstAdministrator: FirstAdministrator | null
  readonly development: boolean
  /** What is printed on the terminal is in the language of the machine. */
  readonly terminalLocale: 'fr' | 'en'
}

export interface EmbeddedDatabase {
  readonly kind: 'embedded'
}

export interface ExternalDatabase {
  readonly kind: 'external'
  readonly url: string
  /** Null for a process that may not migrate: it starts only on a database that is already current. */
  readonly ownerUrl: string | null
}

export interface S3Storage {
  readonly kind: 's3'
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

export interface FirstAdministrator {
  readonly email: string
  readonly password: string
  readonly organisation: string
}

/** A wrong or half-given configuration: one sentence a problem, each naming its variable. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigurationError'
    this.problems = problems
  }
}

const text = z.string().trim().min(1)
const onOff = z.enum(['on', 'off'], 'must be "on" or "off"')
const postgresUrl = text.refine(
  value => /^postgres(ql)?:\/\/[^/]+\/.+/.test(value),
  'must look like postgresql://user:password@host:5432/database',
)
const webUrl = text.refine(
  value =>
    URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).pathname === '/',
  'must be an address such as https://filrouge.example.org, without a path',
)

const variables = z.object({
  PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65535, 'must be a port number')
    .default(3000),
  HOST: text.default('127.0.0.1'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  PUBLIC_URL: webUrl.optional(),
  SECRET_KEY: text.min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: onOff.default('off'),
  SMTP_URL: text.regex(/^smtps?:\/\//, 'must look like smtp://user:password@host:587').optional(),
  MAIL_FROM: text.optional(),
  S3_ENDPOINT: webUrl.optional(),
  S3_BUCKET: text.optional(),
  S3_REGION: text.default('us-east-1'),
  S3_ACCESS_KEY: text.optional(),
  S3_SECRET_KEY: text.optional(),
  WEB: onOff.default('on'),
  JOBS: onOff.default('on'),
  SETUP_TOKEN: text.min(12, 'must have at least 12 characters').optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
  FILROUGE_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  FILROUGE_ADMIN_PASSWORD: text.optional(),
  FILROUGE_ORGANISATION: text.optional(),
  NODE_ENV: z.string().optional(),
  LC_ALL: z.string().optional(),
  LANG: z.string().optional(),
})

type Variables = z.infer<typeof variables>

/** Variables that mean nothing alone: giving one asks for the others. */
const together: readonly (readonly (keyof Variables)[])[] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['FILROUGE_ADMIN_EMAIL', 'FILROUGE_ADMIN_PASSWORD', 'FILROUGE_ORGANISATION'],
]

/** @throws ConfigurationError */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}.`),
    )
  }
  const problems = halfGiven(parsed.data)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return toConfig(parsed.data)
}

function halfGiven(values: Variables): string[] {
  const problems = together.flatMap(group => {
    const given = group.filter(name => values[name] !== undefined)
    if (given.length === 0) return []
    return group
      .filter(name => values[name] === undefined)
      .map(name => `${name} is missing: it goes with ${given.join(' and ')}.`)
  })
  if (values.DATABASE_OWNER_URL && !values.DATABASE_URL)
    problems.push('DATABASE_URL is missing: it goes with DATABASE_OWNER_URL.')
  if (values.WEB === 'off' && values.JOBS === 'off')
    problems.push('WEB and JOBS are both off: there would be nothing to do.')
  return problems
}

function toConfig(values: Variables): Config {
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory: values.DATA_DIR,
    database: values.DATABASE_URL
      ? { kind: 'external', url: values.DATABASE_URL, ownerUrl: values.DATABASE_OWNER_URL ?? null }
      : { kind: 'embedded' },
    publicUrl: values.PUBLIC_URL ? new URL(values.PUBLIC_URL).origin : null,
    secretKey: values.SECRET_KEY ?? null,
    trustProxy: values.TRUST_PROXY === 'on',
    mail: values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : null,
    files: filesOf(values),
    web: values.WEB === 'on',
    jobs: values.JOBS === 'on',
    setupToken: values.SETUP_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
    firstAdministrator: firstAdministratorOf(values),
    development: values.NODE_ENV === 'development' || values.NODE_ENV === 'test',
    terminalLocale: /^fr/i.test(values.LC_ALL ?? values.LANG ?? '') ? 'fr' : 'en',
  }
}

function filesOf(values: Variables): Config['files'] {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY } = values
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) return { kind: 'disk' }
  return {
    kind: 's3',
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  }
}

function firstAdministratorOf(values: Variables): FirstAdministrator | null {
  const { FILROUGE_ADMIN_EMAIL, FILROUGE_ADMIN_PASSWORD, FILROUGE_ORGANISATION } = values
  if (!FILROUGE_ADMIN_EMAIL || !FILROUGE_ADMIN_PASSWORD || !FILROUGE_ORGANISATION) return null
  return {
    email: FILROUGE_ADMIN_EMAIL,
    password: FILROUGE_ADMIN_PASSWORD,
    organisation: FILROUGE_ORGANISATION,
  }
}

/** @throws ConfigurationError */
export const readProcessConfig = (): Config => readConfig(process.env)
