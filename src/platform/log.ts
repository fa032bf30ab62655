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
    redact: {
      paths: secretNames.flatMap(name => [name, `*.${name}`, `*.*.${name}`]),
      censor: '…',
    },
  })
