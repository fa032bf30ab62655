import { useMessages } from '#shell/language.tsx'
import type { AuditLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { actOf, objectKindOf } from './trail-words.ts'

/** A line of the trail in words; what a later room writes and this one does not know is shown as it is. */
export function useTrailWords() {
  const t = useMessages(upkeepMessages)
  return {
    act: (what: string) => {
      const known = actOf(what)
      return known ? t(`people.upkeep.act.${known}`) : what
    },
    object: (kind: string) => {
      const known = objectKindOf(kind)
      return known ? t(`people.upkeep.object.${known}`) : kind
    },
    actor: ({ actorName, actorKind }: AuditLine) => actorName ?? t(`people.upkeep.actor.${actorKind}`),
  }
}
