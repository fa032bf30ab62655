import { ConfigurationError, type Config, readProcessConfig } from '#platform/config.ts'
import { translateKey, type MessageValues } from '#platform/i18n/translate.ts'
import type { Catalogue, Locale } from '#platform/i18n/catalogue.ts'
import type { Result } from '#platform/result.ts'
import { commandMessages } from './messages.en.ts'

/** How a command speaks to the person at the terminal, in the terminal's language. */
export interface Terminal {
  readonly locale: Locale
  /** A sentence of the commands' catalogue. */
  sentence(key: string, values?: MessageValues): string
  say(key: string, values?: MessageValues): void
  print(line: string): void
}

export function terminal(
  locale: Locale,
  write: (text: string) => void,
  catalogues: readonly Catalogue[] = [commandMessages],
): Terminal {
  const sentence = (key: string, values?: MessageValues): string =>
    catalogues.map(words => translateKey(words, locale, key, values)).find(said => said !== undefined) ?? key
  return {
    locale,
    sentence,
    say: (key, values) => write(`${sentence(key, values)}\n`),
    print: line => write(`${line}\n`),
  }
}

/**
 * Runs a command to its exit code: a refusal is a sentence and 1, a wrong configuration too. Rooms refuse in their own
 * words, which a command that calls them brings.
 */
export async function runCommand(
  work: (config: Config, terminal: Terminal) => Promise<Result<unknown>>,
  rooms: readonly Catalogue[] = [],
): Promise<void> {
  const speaking = (locale: Locale, stream: NodeJS.WriteStream): Terminal =>
    terminal(locale, text => stream.write(text), [commandMessages, ...rooms])
  let errors = speaking('en', process.stderr)
  try {
    const config = readProcessConfig()
    errors = speaking(config.terminalLocale, process.stderr)
    const result = await work(config, speaking(config.terminalLocale, process.stdout))
    if (result.ok) return
    const { code, values, fields } = result.refusal
    for (const refusal of fields?.length ? fields : [{ code, values }])
      errors.say(refusal.code, refusal.values)
  } catch (cause) {
    if (cause instanceof ConfigurationError)
      errors.say('commands.error.configuration', { problems: cause.problems.join(' ') })
    else
      errors.say('commands.error.unexpected', {
        message: cause instanceof Error ? cause.message : String(cause),
      })
  }
  process.exitCode = 1
}
