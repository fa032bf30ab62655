import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

/** Whatever an object is called when it reaches the log, what proves an identity never does. */
const secretNames = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'apiKey',
  'smtpUrl',
  'url',
  'ownerUrl',
  'secretKey',
]

export const createLog = (level: Config['logLevel']): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutContent },
    redact: {
      paths: secretNames.flatMap(name => [name, `*.${name}`, `*.*.${name}`]),
      censor: '…',
    },
  })

/** A database error says what was sent (`detail`, `where`, `query`): the message and the stack are enough. */
function withoutContent(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  return { type: error.name, message: error.message, stack: error.stack, code, constraint }
}
