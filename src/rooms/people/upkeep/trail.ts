type Values = Record<string, unknown>

/** A line of the audit trail, as it is read. */
export interface TrailLine {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly actorKind: 'member' | 'api-key' | 'job' | 'machine' | 'public'
  readonly actorId: string | null
  readonly actorName: string | null
  readonly objectKind: string
  readonly objectId: string | null
  readonly before: Values | null
  readonly after: Values | null
  readonly personal: Values
  readonly sequence: number | null
}

export interface TrailFilter {
  readonly objectKind?: string | undefined
  readonly objectId?: string | undefined
  readonly memberId?: string | undefined
  readonly what?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
