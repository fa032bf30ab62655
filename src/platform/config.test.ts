import { expect, test } from 'vitest'
import { ConfigurationError, readConfig } from './config.ts'

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

test('nothing has to be given', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    database: { kind: 'embedded' },
    files: { kind: 'disk' },
    mail: null,
  })
})

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL'],
  [{ DATABASE_OWNER_URL: 'postgresql://o@h/d' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'a@example.org' }, 'SMTP_URL'],
  [{ S3_BUCKET: 'files' }, 'S3_ENDPOINT'],
  [{ FILROUGE_ADMIN_EMAIL: 'a@example.org' }, 'FILROUGE_ADMIN_PASSWORD'],
  [{ PUBLIC_URL: 'filrouge.example.org' }, 'PUBLIC_URL'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
  [{ WEB: 'off', JOBS: 'off' }, 'WEB and JOBS'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
])('%o is refused with a sentence that begins with the variable', (environment, variable) => {
  const problems = problemsOf(environment as Record<string, string>)
  expect(problems.some(problem => problem.startsWith(variable))).toBe(true)
  expect(problems.every(problem => problem.endsWith('.'))).toBe(true)
})

test('an empty variable is one that was not given', () => {
  expect(readConfig({ DATABASE_URL: '' }).database.kind).toBe('embedded')
})
