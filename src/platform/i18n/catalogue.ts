export type Locale = 'fr' | 'en'

export const locales: readonly Locale[] = ['fr', 'en']

export type Messages = Readonly<Record<string, string>>

/** A room's words in both languages. French is the source and the type; a missing English key does not compile. */
export interface Catalogue<Source extends Messages = Messages> {
  readonly fr: Source
  readonly en: { readonly [Key in keyof Source]: string }
}

export const catalogue = <const Source extends Messages>(
  fr: Source,
  en: { readonly [Key in keyof Source]: string },
): Catalogue<Source> => ({ fr, en })

export type MessageKey<C extends Catalogue> =
  C extends Catalogue<infer Source> ? keyof Source & string : never
