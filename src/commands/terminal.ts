import { ConfigurationError, type Config, readProcessConfig } from '#platform/config.ts'
import { translateKey, type MessageValues } from '#platform/i18n/translate.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
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

export function terminal(locale: Locale, write: (text: string) => void): Terminal {
  const sentence = (key: string, values?: MessageValues): string =>
    translateKey(commandMessages, locale, key, values) ?? key
  return {
    locale,
    sentence,
    say: (key, values) => write(`${sentence(key, values)}\n`),
    print: line => write(`${line}\n`),
  }
}

/** Runs a command to its exit code: a refusal is a sentence and 1, a wrong configuration too. */
export async function runCommand(
  work: (config: Config, terminal: Terminal) => Promise<Result<unknown>>,
): Promise<void> {
  let said = terminal('en', text => process.stderr.write(text))
  try {
    const config = readProcessConfig()
    said = terminal(config.terminalLocale, text => process.stderr.write(text))
    const result = await work(
      config,
      terminal(config.terminalLocale, text => process.stdout.write(text)),
    )
    if (result.ok) return
    said.say(result.refusal.code, result.refusal.values)
  } catch (cause) {
    if (cause instanceof ConfigurationError)
      said.say('commands.error.configuration', { problems: cause.problems.join(' ') })
    else
      said.say('commands.error.unexpected', {
        message: cause instanceof Error ? cause.message : String(cause),
      })
  }
  process.exitCode = 1
}
