export interface ChartPalette {
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly paper: string
  readonly thread: string
  readonly series: readonly string[]
}

const seriesTokens = [
  '--data-1',
  '--data-2',
  '--data-3',
  '--data-4',
  '--data-5',
  '--data-6',
  '--data-7',
  '--data-8',
]

/** A canvas knows no CSS variable: the colours in force where the chart stands are read through a real element. */
export function paletteAt(place: Element): ChartPalette {
  const probe = document.createElement('span')
  place.append(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const palette = {
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    rule: colour('--rule'),
    paper: colour('--paper'),
    thread: colour('--thread'),
    series: seriesTokens.map(colour),
  }
  probe.remove()
  return palette
}
