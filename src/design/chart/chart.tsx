import { lazy, Suspense, useCallback, useId, useRef, useState } from 'react'
import { ActionMenu } from '../action/action-menu.tsx'
import { Button } from '../action/button.tsx'
import { writeFigure } from '../display/figure.ts'
import { Skeleton } from '../feedback/skeleton.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { downloadCsv, downloadXlsx } from '../table/spreadsheet.ts'
import { chartTable, type ChartData } from './chart-data.ts'
import { ChartTable } from './chart-table.tsx'
import { paletteAt } from './chart-palette.ts'
import styles from './chart.module.css'
import { downloadPng, downloadSvg } from './picture.ts'

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
  const figure = useRef<HTMLElement>(null)
  const titleId = useId()
  const { unit, decimals = 0 } = props.data
  const write = useCallback(
    (value: number) => writeFigure(value, unit, decimals, words),
    [unit, decimals, words],
  )
  const onReady = useCallback((make: () => string) => setSvg(() => make), [])

  const sheet = () => {
    const named = { low: words.say('design.chart.low'), high: words.say('design.chart.high') }
    return { name: props.title, ...chartTable(props.data, named) }
  }
  const asPng = () => {
    if (svg && figure.current) void downloadPng(svg(), props.title, paletteAt(figure.current).paper)
  }
  return (
    <figure ref={figure} className={styles.chart} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <p id={titleId} className={styles.title}>
          {props.title}
        </p>
        <p className={styles.summary}>{props.summary}</p>
        <div className={styles.tools} data-screen-only="">
          <Button small kind="quiet" icon={asTable ? 'eye' : 'table'} onClick={() => setAsTable(!asTable)}>
            {words.say(asTable ? 'design.chart.drawing' : 'design.chart.table')}
          </Button>
          <ActionMenu
            position="bottom-end"
            trigger={
              <Button small kind="quiet" icon="download">
                {words.say('design.chart.download')}
              </Button>
            }
            entries={[
              {
                label: words.say('design.table.export-csv'),
                onSelect: () => downloadCsv(sheet(), words.language),
              },
              { label: words.say('design.table.export-xlsx'), onSelect: () => void downloadXlsx(sheet()) },
              {
                label: words.say('design.chart.svg'),
                disabled: !svg,
                onSelect: () => svg && downloadSvg(svg(), props.title),
              },
              { label: words.say('design.chart.png'), disabled: !svg, onSelect: asPng },
            ]}
          />
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
