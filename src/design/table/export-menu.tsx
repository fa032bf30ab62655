import { ActionMenu } from '../action/action-menu.tsx'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { downloadCsv, downloadXlsx, type Sheet } from './spreadsheet.ts'

/** The sheet is made when it is asked for, from what is shown at that moment. */
export const ExportMenu = (props: { sheet: () => Sheet }) => {
  const words = useDesignWords()
  return (
    <ActionMenu
      position="bottom-end"
      trigger={
        <Button small icon="download" kind="quiet">
          {words.say('design.table.export')}
        </Button>
      }
      entries={[
        {
          label: words.say('design.table.export-csv'),
          onSelect: () => downloadCsv(props.sheet(), words.language),
        },
        { label: words.say('design.table.export-xlsx'), onSelect: () => void downloadXlsx(props.sheet()) },
      ]}
    />
  )
}
