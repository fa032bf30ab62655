/** The one shape of every figure, from the API to the screen. Shares lie in [0, 1], an NPS in [-1, 1]. */
export interface Figure {
  readonly state: 'shown' | 'suppressed' | 'not-enough'
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Of the interval: 0.95. */
  readonly level: number
  /** Answers that count. */
  readonly n: number
  /** Those who could have answered. */
  readonly base: number
  /** Answers that say nothing on this question. */
  readonly missing: number
  readonly weighted: boolean
  readonly method: string
}

/** How the figure is written: a share in percent, a net score (NPS) in points from -100 to 100, or as it is. */
export type FigureUnit = 'share' | 'net' | 'number'

export function writeFigure(
  value: number,
  unit: FigureUnit,
  decimals: number,
  write: {
    number: (value: number, decimals?: number) => string
    percent: (value: number, decimals?: number) => string
  },
): string {
  if (unit === 'share') return write.percent(value, decimals)
  if (unit === 'number') return write.number(value, decimals)
  const points = write.number(Math.abs(value * 100), decimals)
  const sign = value > 0 ? '+' : '\u2212'
  return Number(Math.abs(value * 100).toFixed(decimals)) === 0 ? points : `${sign}${points}`
}
