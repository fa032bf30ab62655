import type { ComponentType } from 'react'
import type { Catalogue, Locale, MessageKey } from '#platform/i18n/catalogue.ts'
import { translator } from '#platform/i18n/translate.ts'
import type { Viewer } from './viewer.ts'

/** Words that are only said once the reader's language is known. */
export type Words = (locale: Locale) => string

export const wordsOf =
  <C extends Catalogue>(messages: C, key: MessageKey<C>): Words =>
  locale =>
    translator(messages, locale)(key)

/** To whom something is shown. Only a courtesy: the server decides, and answers accordingly. */
export type Audience = (viewer: Viewer) => boolean

/** A page of a room: a chunk of its own, loaded when somebody goes there. */
export interface Screen {
  /** Below `/o/<organisation>/`, with `$name` for parameters: `settings/units/$unitId`. */
  readonly path: string
  readonly load: () => Promise<{ readonly default: ComponentType }>
  readonly who?: Audience
}

/** A line of the settings, or of the reader's own profile. */
export interface SettingsEntry {
  readonly group: SettingsGroup
  readonly path: string
  readonly title: Words
  readonly summary: Words
  readonly who?: Audience
}

export type SettingsGroup = 'profile' | 'organisation' | 'people' | 'connections' | 'upkeep'

/** Something one can do by its name in the palette: go somewhere. */
export interface PaletteCommand {
  readonly id: string
  readonly title: Words
  readonly path: string
  readonly keywords?: Words
  readonly who?: Audience
}

/** What can be noted in twenty seconds from anywhere. */
export interface CaptureEntry {
  readonly id: string
  readonly title: Words
  readonly summary: Words
  readonly path: string
  readonly who?: Audience
}

/** What a room puts on the first page: it shows nothing when nothing needs anybody. */
export interface TodayPanel {
  readonly id: string
  readonly load: () => Promise<{ readonly default: ComponentType }>
  /** Small numbers come first. */
  readonly order: number
  readonly who?: Audience
}

/** Everything a room brings to the browser. The shell composes them in `rooms.ts` and knows none of them. */
export interface RoomScreens {
  readonly name: string
  readonly screens: readonly Screen[]
  readonly settings?: readonly SettingsEntry[]
  readonly commands?: readonly PaletteCommand[]
  readonly captures?: readonly CaptureEntry[]
  readonly todayPanels?: readonly TodayPanel[]
  /** Where the objects of these kinds are opened, for what the search finds. */
  readonly opens?: Readonly<Record<string, (id: string) => string>>
}

export const shownTo = <Item extends { readonly who?: Audience }>(items: readonly Item[], viewer: Viewer) =>
  items.filter(item => item.who?.(viewer) ?? true)
