import type { Command } from '#design/overlay/command-palette.tsx'
import { useNavigateTo } from '#design/root/navigation.tsx'
import { searchObjects } from '#platform/contract/search.ts'
import { useQueryOf } from '../api.tsx'
import { shownTo } from '../contributions.ts'
import { useLanguage, useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { rooms } from '../rooms.ts'
import { useAddress, useViewer } from '../session.tsx'
import { letterOfVerb, pathOfVerb, verbs } from '../verbs.ts'

const shortest = 2
const opens = Object.assign({}, ...rooms.map(room => room.opens ?? {})) as Record<
  string,
  (id: string) => string
>

/** What the search of the whole organisation finds for these words. */
function useFoundObjects(query: string): Command[] {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const go = useNavigateTo()
  const { data } = useQueryOf(
    searchObjects,
    { query: { q: query, limit: 8 } },
    { enabled: query.trim().length >= shortest },
  )
  return (data?.items ?? []).flatMap(found => {
    const path = opens[found.kind]?.(found.id)
    if (path === undefined) return []
    return {
      id: found.id,
      group: t('shell.palette.found'),
      label: found.title,
      ...(found.excerpt && { detail: found.excerpt }),
      // Found by the server by other words than those of its title: it stays whatever was typed.
      keywords: [query],
      run: () => go(at(path)),
    }
  })
}

/** Pages, settings, what rooms add, and what is found in the organisation. */
export function useCommands(query: string): readonly Command[] {
  const t = useMessages(shellMessages)
  const language = useLanguage()
  const viewer = useViewer()
  const at = useAddress()
  const go = useNavigateTo()
  const found = useFoundObjects(query)

  const pages = verbs.map(verb => ({
    id: `verb-${verb}`,
    group: t('shell.palette.pages'),
    label: t(`shell.verb.${verb}`),
    keys: `g ${letterOfVerb[verb]}`,
    run: () => go(at(pathOfVerb(verb))),
  }))
  const settings = shownTo(
    rooms.flatMap(room => room.settings ?? []),
    viewer,
  ).map(entry => ({
    id: `settings-${entry.path}`,
    group: t('shell.palette.settings'),
    label: entry.title(language),
    detail: entry.summary(language),
    run: () => go(at(entry.path)),
  }))
  const added = shownTo(
    rooms.flatMap(room => room.commands ?? []),
    viewer,
  ).map(command => ({
    id: command.id,
    group: t('shell.palette.actions'),
    label: command.title(language),
    keywords: [command.keywords?.(language) ?? ''],
    run: () => go(at(command.path)),
  }))
  return [...pages, ...added, ...settings, ...found]
}
