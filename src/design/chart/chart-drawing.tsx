import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useColorScheme } from '../root/color-scheme.ts'
import type { ChartData } from './chart-data.ts'
import { chartOption } from './chart-option.ts'
import { paletteAt } from './chart-palette.ts'
import styles from './chart.module.css'

echarts.use([
  BarChart,
  LineChart,
  CustomChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  MarkLineComponent,
  AriaComponent,
  SVGRenderer,
])

export interface ChartDrawingProps {
  data: ChartData
  write: (value: number) => string
  /** Receives how to make the drawing as SVG, for the downloads. */
  onReady: (svg: () => string) => void
}

/** Drawn as SVG: sharp on paper and on screens, light, and the downloads are the drawing itself. */
export default function ChartDrawing({ data, write, onReady }: ChartDrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  const { shown } = useColorScheme()
  const height = data.kind === 'sideways-bars' ? Math.max(180, 60 + data.categories.length * 34) : 300

  useEffect(() => {
    const element = place.current
    if (!element) return
    const chart = echarts.init(element, null, { renderer: 'svg' })
    chart.setOption(chartOption({ data, palette: paletteAt(element), write }))
    onReady(() => chart.renderToSVGString())
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(element)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [data, write, onReady, shown])

  return <div ref={place} className={styles.drawing} style={{ height }} aria-hidden="true" />
}
