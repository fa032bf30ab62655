import type { ComposeOption, CustomSeriesOption } from 'echarts'
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { ChartData, ChartSeries } from './chart-data.ts'
import type { ChartPalette } from './chart-palette.ts'

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | CustomSeriesOption>

interface Drawing {
  readonly data: ChartData
  readonly palette: ChartPalette
  readonly write: (value: number) => string
}

/** Colour never carries meaning alone: each series also has its own sign and its own stroke. */
const signs = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'emptyCircle',
  'emptyRect',
  'emptyTriangle',
  'emptyDiamond',
]
const strokes = ['solid', 'dashed', 'dotted'] as const
const hatches = [0, Math.PI / 4, -Math.PI / 4, Math.PI / 2]

const colourOf = (palette: ChartPalette, index: number) =>
  palette.series[index % palette.series.length] ?? palette.ink

const points = (series: ChartSeries) => series.values.map(value => value ?? '-')

function valueSeries(series: ChartSeries, index: number, { data, palette }: Drawing) {
  const color = colourOf(palette, index)
  const shared = { name: series.name, data: points(series), itemStyle: { color }, animation: false }
  if (data.kind === 'lines') {
    return {
      ...shared,
      type: 'line' as const,
      symbol: signs[index % signs.length] ?? 'circle',
      symbolSize: 7,
      lineStyle: { color, width: 2, type: strokes[index % strokes.length] ?? 'solid' },
      connectNulls: false,
    }
  }
  const hatch = hatches[index % hatches.length] ?? 0
  const decal =
    index === 0
      ? { symbol: 'none' }
      : { rotation: hatch, color: palette.paper, dashArrayX: [1, 0], dashArrayY: [2, 5] }
  return { ...shared, type: 'bar' as const, barMaxWidth: 34, itemStyle: { color, decal } }
}

/** Intervals as thin strokes with feet, shifted so that two series side by side stay apart. */
function intervalSeries(series: ChartSeries, index: number, drawing: Drawing): CustomSeriesOption | null {
  const { lower, upper } = series
  if (!lower || !upper) return null
  const sideways = drawing.data.kind === 'sideways-bars'
  const shift = drawing.data.kind === 'lines' ? 0 : index - (drawing.data.series.length - 1) / 2
  return {
    name: series.name,
    type: 'custom',
    animation: false,
    silent: true,
    z: 5,
    data: lower.flatMap((low, at) => (low === null || upper[at] == null ? [] : [[at, low, upper[at]]])),
    encode: sideways ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    renderItem: (_params, api) => {
      const place = (value: number) => api.coord(sideways ? [value, api.value(0)] : [api.value(0), value])
      const band = api.size?.([1, 1])
      const width = (Array.isArray(band) ? band[sideways ? 1 : 0] : band) ?? 0
      const offset = shift * Math.min(34, (width * 0.8) / drawing.data.series.length)
      const [lowX = 0, lowY = 0] = place(Number(api.value(1)))
      const [highX = 0, highY = 0] = place(Number(api.value(2)))
      const stroke = { stroke: drawing.palette.ink, lineWidth: 1.2 }
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line' as const,
        shape: sideways
          ? { x1, y1: y1 + offset, x2, y2: y2 + offset }
          : { x1: x1 + offset, y1, x2: x2 + offset, y2 },
        style: stroke,
      })
      const foot = (x: number, y: number) => (sideways ? line(x, y - 4, x, y + 4) : line(x - 4, y, x + 4, y))
      return {
        type: 'group',
        children: [line(lowX, lowY, highX, highY), foot(lowX, lowY), foot(highX, highY)],
      }
    },
  }
}

function targetLine({ data, palette, write }: Drawing) {
  if (!data.target) return undefined
  const at = data.kind === 'sideways-bars' ? { xAxis: data.target.value } : { yAxis: data.target.value }
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.ink, type: 'dashed' as const, width: 1 },
    label: {
      formatter: `${data.target.label} ${write(data.target.value)}`,
      color: palette.ink,
      position: 'insideStartTop' as const,
    },
    data: [at],
  }
}

function axes({ data, palette, write }: Drawing) {
  const label = { color: palette.soft, fontSize: 12 }
  const category = {
    type: 'category' as const,
    data: [...data.categories],
    axisLabel: { ...label, hideOverlap: true },
    axisLine: { lineStyle: { color: palette.ink } },
    axisTick: { show: false },
  }
  const value = {
    type: 'value' as const,
    axisLabel: { ...label, formatter: write },
    splitLine: { lineStyle: { color: palette.rule } },
    ...(data.unit === 'share' && { min: 0, max: 1 }),
    ...(data.unit === 'net' && { min: -1, max: 1 }),
  }
  return data.kind === 'sideways-bars'
    ? { xAxis: value, yAxis: { ...category, inverse: true } }
    : { xAxis: category, yAxis: value }
}

export function chartOption(drawing: Drawing): ChartOption {
  const { data, palette } = drawing
  const values = data.series.map((series, index) => valueSeries(series, index, drawing))
  const [first, ...others] = values
  const markLine = targetLine(drawing)
  const intervals = data.series
    .map((series, index) => intervalSeries(series, index, drawing))
    .filter(series => series !== null)
  return {
    animation: false,
    textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif', color: palette.ink },
    grid: { left: 4, right: 12, top: data.series.length > 1 ? 40 : 20, bottom: 4, outerBoundsMode: 'same' },
    ...(data.series.length > 1 && {
      legend: {
        top: 0,
        left: 0,
        textStyle: { color: palette.soft },
        itemWidth: 22,
        itemHeight: 10,
        data: data.series.map(series => series.name),
      },
    }),
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.paper,
      borderColor: palette.rule,
      textStyle: { color: palette.ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? drawing.write(value) : '–'),
    },
    ...axes(drawing),
    series: [
      ...(first ? [markLine ? { ...first, markLine } : first] : []),
      ...others,
      ...intervals,
    ] as NonNullable<ChartOption['series']>,
  }
}
