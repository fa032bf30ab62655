import type { z } from 'zod'
import type { Installation } from '#platform/installation.ts'
import type { Result } from '#platform/result.ts'
import type { Terminal } from '../terminal.ts'

/** One thing that the machine's own command line can do. */
export interface Operation {
  /** Options without a value. */
  readonly flags: readonly string[]
  readonly options: readonly string[]
  /** Answers the names of the options that are missing or wrong, or does it. */
  perform(given: Readonly<Record<string, unknown>>, desk: Desk): Promise<Result<unknown> | readonly string[]>
}

export interface Desk {
  readonly installation: Installation
  readonly terminal: Terminal
}

export function operation<Shape extends z.ZodRawShape>(
  words: z.ZodObject<Shape>,
  run: (words: z.output<z.ZodObject<Shape>>, desk: Desk) => Promise<Result<unknown>>,
  flags: readonly (keyof Shape & string)[] = [],
): Operation {
  return {
    flags,
    options: Object.keys(words.shape).filter(name => !flags.includes(name)),
    perform: async (given, desk) => {
      const parsed = words.safeParse(given)
      if (parsed.success) return run(parsed.data, desk)
      return [...new Set(parsed.error.issues.map(issue => `--${String(issue.path[0])}`))]
    },
  }
}
