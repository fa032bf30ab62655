export interface BoardColumn {
  readonly id: string
  readonly title: string
  /** What an empty column is for. */
  readonly empty?: string
}

export interface BoardMove {
  readonly card: string
  readonly from: string
  readonly to: string
  /** The place in the column of arrival, from 0. */
  readonly index: number
}
