import { useBlocker } from '@tanstack/react-router'
import { hasUnsavedWork } from '#design/form/unsaved-work.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'

/** Asks before a page with unsaved work is left for another one. Words of the same page may change freely. */
export const UnsavedGuard = () => {
  const t = useMessages(shellMessages)
  useBlocker({
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !hasUnsavedWork()) return false
      const leave = await confirm({
        title: t('shell.unsaved.title'),
        text: t('shell.unsaved.text'),
        action: t('shell.unsaved.leave'),
        danger: true,
      })
      return !leave
    },
  })
  return null
}
