import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/spotlight/styles.layer.css'
import { useEffect, useState } from 'react'
import { KeyHint } from '../display/key-hint.tsx'
import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { Command, CommandPaletteProps } from './command-palette.tsx'
import styles from './palette-panel.module.css'

const [store, palette] = createSpotlight()

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Every word typed must be found somewhere, accents and case apart. */
function matching(commands: readonly Command[], query: string): readonly Command[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  return commands.filter(({ label, detail = '', keywords = [] }) => {
    const text = fold([label, detail, ...keywords].join(' '))
    return wanted.every(word => text.includes(word))
  })
}

const CommandAction = ({ command }: { command: Command }) => (
  <Spotlight.Action classNames={{ action: styles['action'] ?? '' }} onClick={command.run}>
    {command.icon && <Icon name={command.icon} />}
    <span className={styles.label}>
      {command.label}
      {command.detail && <span className={styles.detail}>{command.detail}</span>}
    </span>
    {command.keys && <KeyHint keys={command.keys} />}
  </Spotlight.Action>
)

export default function PalettePanel(props: CommandPaletteProps) {
  const words = useDesignWords()
  const [query, setQuery] = useState('')
  const { open } = props
  useEffect(() => {
    if (open) palette.open()
    else palette.close()
  }, [open])

  const found = matching(props.commands, query)
  const groups = [...new Set(found.map(command => command.group ?? ''))]
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={next => {
        setQuery(next)
        props.onQueryChange?.(next)
      }}
      onSpotlightClose={props.onClose}
      shortcut={null}
      scrollable
      maxHeight="60vh"
      attributes={{ content: { 'aria-label': words.say('design.palette.label') } }}
      classNames={{ content: styles['content'] ?? '' }}
      overlayProps={{ color: 'var(--veil)', backgroundOpacity: 1 }}
      transitionProps={{ duration: 90 }}
    >
      <Spotlight.Search
        classNames={{ input: styles['search'] ?? '' }}
        placeholder={words.say('design.palette.placeholder')}
        aria-label={words.say('design.palette.placeholder')}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {groups.map(group => (
          <Spotlight.ActionsGroup
            key={group}
            label={group}
            classNames={{ actionsGroup: styles['group'] ?? '' }}
          >
            {found
              .filter(command => (command.group ?? '') === group)
              .map(command => (
                <CommandAction key={command.id} command={command} />
              ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 && <Spotlight.Empty>{words.say('design.palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
