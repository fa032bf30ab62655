/**
 * The one exception of this library: the input cannot describe anything real (a NaN, a negative count,
 * weights that do not fit). It is a bug of the caller, unlike a small sample, which is answered `NotEnough`.
 */
export class ImpossibleInput extends Error {
  override readonly name = 'ImpossibleInput'
  /** The argument at fault, as the caller named it: `counts.promoters`, `confidence`, `weights[3]`. */
  readonly argument: string
  /** What is wrong with it, in a few words. */
  readonly reason: string

  constructor(argument: string, reason: string) {
    super(`${argument} ${reason}`)
    this.argument = argument
    this.reason = reason
  }
}
