import type { Author } from './actor.ts'
import { flushRemembered } from './audit/flush.ts'
import type { Context } from './context.ts'
import { inOrganisation, Rollback } from './database/tenancy.ts'
import type { Locale } from './i18n/catalogue.ts'
import type { Installation } from './installation.ts'
import type { Result } from './result.ts'

export interface Acting {
  readonly organisationId: string
  readonly author: Author
  readonly locale?: Locale
  readonly requestId?: string
}

/**
 * An action outside of a member's request (a page of the public door, a command on the machine, the demonstration):
 * one transaction of the organisation, undone when the action refuses, with its audit lines and events.
 */
export async function actIn<Value>(
  installation: Installation,
  { organisationId, author, locale = 'fr', requestId }: Acting,
  act: (context: Context) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const result = await inOrganisation(installation.database, organisationId, async (db, scope) => {
    const context: Context = {
      db,
      scope,
      author,
      locale,
      installation,
      now: installation.clock.now(),
      requestId: requestId ?? null,
      remembered: [],
      announced: [],
    }
    const answer = await act(context)
    if (!answer.ok) throw new Rollback(answer)
    await flushRemembered(context)
    return answer
  })
  if (result.ok) installation.wakeDispatcher()
  return result
}
