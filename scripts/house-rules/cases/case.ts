export interface Case {
  readonly rule: string
  readonly it: string
  readonly files: Readonly<Record<string, string>>
  /** `path:line` of what must be found, and nothing else. */
  readonly finds: readonly string[]
}
