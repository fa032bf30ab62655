/** One of the possible answers of a field. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly help?: string
  readonly disabled?: boolean
}
