import { ActionMenu } from '../action/action-menu.tsx'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { downloadCsv, downloadXlsx } from '../table/spreadsheet.ts'
import { chartTable, type ChartData } from './chart-data.ts'
import { paletteAt } from './chart-palette.ts'
import { downloadPng, downloadSvg } from './picture.ts'

export const ChartDownloads = (props: {
  title: string
  data: ChartData
  /** How to make the drawing, once it is drawn. */
  svg: (() => string) | null
}) => {
  const words = useDesignWords()
  const { title, svg } = props
  const sheet = () => ({
    name: title,
    ...chartTable(props.data, {
      low: words.say('design.chart.low'),
      high: words.say('design.chart.high'),
    }),
  })
  const picture = (save: (svg: string) => void) => ({ disabled: !svg, onSelect: () => svg && save(svg()) })
  return (
    <ActionMenu
      position="bottom-end"
      trigger={
        <Button small kind="quiet" icon="download">
          {words.say('design.chart.download')}
        </Button>
      }
      entries={[
        { label: words.say('design.table.export-csv'), onSelect: () => downloadCsv(sheet(), words.language) },
        { label: words.say('design.table.export-xlsx'), onSelect: () => void downloadXlsx(sheet()) },
        { label: words.say('design.chart.svg'), ...picture(drawn => downloadSvg(drawn, title)) },
        {
          label: words.say('design.chart.png'),
          ...picture(drawn => void downloadPng(drawn, title, paletteAt(document.body).paper)),
        },
      ]}
    />
  )
}
