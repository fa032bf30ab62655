import type { House, SourceFile } from './source.ts'

export interface Offence {
  readonly path: string
  readonly line: number
  /** One sentence: what is wrong here, and where it should be. */
  readonly sentence: string
  /** A warning is shown and fails nothing. */
  readonly warning?: boolean
}

export interface Rule {
  readonly name: string
  check(house: House): readonly Offence[]
}

/** For the rules that look at one file at a time. */
export const fileRule = (name: string, check: (file: SourceFile) => readonly Offence[]): Rule => ({
  name,
  check: house => [...house.values()].flatMap(check),
})
