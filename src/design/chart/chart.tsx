import { lazy, Suspense, useCallback, useId, useState } from 'react'
import { Button } from '../action/button.tsx'
import { writeFigure } from '../display/figure.ts'
import { Skeleton } from '../feedback/skeleton.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { ChartData } from './chart-data.ts'
import { ChartDownloads } from './chart-downloads.tsx'
import { ChartTable } from './chart-table.tsx'
import styles from './chart.module.css'

const ChartDrawing = lazy(() => import('./chart-drawing.tsx'))

/** A drawing for those who see it, a sentence and a table for everyone, and every form of download. */
export const Chart = (props: {
  title: string
  /** What the chart shows, in one sentence: read aloud instead of the drawing, and written under the title. */
  summary: string
  data: ChartData
}) => {
  const words = useDesignWords()
  const [asTable, setAsTable] = useState(false)
  const [svg, setSvg] = useState<(() => string) | null>(null)
  const titleId = useId()
  const { unit, decimals = 0 } = props.data
  const write = useCallback(
    (value: number) => writeFigure(value, unit, decimals, words),
    [unit, decimals, words],
  )
  const onReady = useCallback((make: () => string) => setSvg(() => make), [])

  return (
    <figure className={styles.chart} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <p id={titleId} className={styles.title}>
          {props.title}
        </p>
        <p className={styles.summary}>{props.summary}</p>
        <div className={styles.tools} data-screen-only="">
          <Button small kind="quiet" icon={asTable ? 'eye' : 'table'} onClick={() => setAsTable(!asTable)}>
            {words.say(asTable ? 'design.chart.drawing' : 'design.chart.table')}
          </Button>
          <ChartDownloads title={props.title} data={props.data} svg={svg} />
        </div>
      </figcaption>
      {asTable ? (
        <ChartTable title={props.title} data={props.data} write={write} />
      ) : (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ChartDrawing data={props.data} write={write} onReady={onReady} />
        </Suspense>
      )}
    </figure>
  )
}
