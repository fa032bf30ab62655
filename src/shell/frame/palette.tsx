import { useState } from 'react'
import { CommandPalette } from '#design/overlay/command-palette.tsx'
import { useCommands } from './use-commands.ts'

export const Palette = (props: { open: boolean; onClose: () => void }) => {
  const [query, setQuery] = useState('')
  return <CommandPalette {...props} commands={useCommands(query)} onQueryChange={setQuery} />
}
