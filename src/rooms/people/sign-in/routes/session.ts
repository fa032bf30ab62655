import { personRoute, personWork } from '#platform/http/route.ts'
import { done } from '#platform/result.ts'
import { changePassword } from '../actions/change-password.ts'
import { addPasskey, beginPasskey, listPasskeys, removePasskey, renamePasskey } from '../actions/passkeys.ts'
import {
  confirmSecondFactor,
  enrolSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../actions/second-factor.ts'
import {
  changePreferences,
  closeOtherSessions,
  closeSession,
  listSessions,
  readSession,
} from '../actions/sessions.ts'
import * as credentials from '../contract/credentials.ts'
import * as session from '../contract/session.ts'
import { presentCurrentSession, presentPasskey, presentSession } from './present.ts'

/** What people do about themselves. Those that check a password open transactions of their own. */
export const sessionRoutes = [
  personRoute(session.readSession, async context => done(presentCurrentSession(await readSession(context)))),
  personRoute(session.changePreferences, async (context, { body }) => {
    const { locale, theme, name } = body
    const changed = await changePreferences(context, {
      ...(locale && { locale }),
      ...(theme && { theme }),
      ...(name && { name }),
    })
    return changed.ok ? done(presentCurrentSession(changed.value)) : changed
  }),
  personRoute(session.listSessions, async context =>
    done({ items: (await listSessions(context)).map(presentSession), nextCursor: null }),
  ),
  personRoute(session.closeSession, (context, { params }) => closeSession(context, params.sessionId)),
  personRoute(session.closeOtherSessions, closeOtherSessions),
  personWork(credentials.changePassword, (context, { body }) => changePassword(context, body)),
  personWork(credentials.enrolSecondFactor, (context, { body }) => enrolSecondFactor(context, body.password)),
  personWork(credentials.confirmSecondFactor, (context, { body }) => confirmSecondFactor(context, body.code)),
  personWork(credentials.removeSecondFactor, (context, { body }) => removeSecondFactor(context, body)),
  personWork(credentials.renewRecoveryCodes, (context, { body }) => renewRecoveryCodes(context, body.code)),
  personRoute(credentials.listPasskeys, async context => {
    const listed = await listPasskeys(context)
    return listed.ok ? done({ items: listed.value.map(presentPasskey), nextCursor: null }) : listed
  }),
  personWork(credentials.beginPasskey, (context, { body }) => beginPasskey(context, body.password)),
  personWork(credentials.addPasskey, async (context, { body }) => {
    const added = await addPasskey(context, body)
    return added.ok ? done(presentPasskey(added.value)) : added
  }),
  personRoute(credentials.renamePasskey, async (context, { params, body }) => {
    const renamed = await renamePasskey(context, params.passkeyId, body.name)
    return renamed.ok ? done(presentPasskey(renamed.value)) : renamed
  }),
  personRoute(credentials.removePasskey, (context, { params }) => removePasskey(context, params.passkeyId)),
]
