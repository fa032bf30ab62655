import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useColorScheme, type ColorSchemeChoice } from '#design/root/color-scheme.ts'
import { DesignRoot } from '#design/root/design-root.tsx'
import { Thread } from '#design/thread/thread.tsx'
import { ActionsSpecimen } from './actions-specimen.tsx'
import { BoardSpecimen, ChartsSpecimen, FiguresSpecimen, TableSpecimen } from './data-specimens.tsx'
import styles from './design-page.module.css'
import { FormsSpecimen } from './forms-specimen.tsx'
import { Foundations } from './foundations.tsx'
import { complaintThread, emptyThread, fullThread } from './knots.ts'
import { NavigationSpecimen, ObjectsSpecimen, StatesSpecimen } from './other-specimens.tsx'
import { OverlaysSpecimen } from './overlays-specimen.tsx'
import { sentence } from './sentences.ts'
import { say } from './words.ts'

const choices: readonly ColorSchemeChoice[] = ['light', 'dark', 'auto']

const ThemeButtons = ({ onBoth }: { onBoth: () => void }) => {
  const { choice, choose } = useColorScheme()
  return (
    <Row>
      {choices.map(one => (
        <Button key={one} small aria-pressed={one === choice} onClick={() => choose(one)}>
          {say[one]}
        </Button>
      ))}
      <Button small onClick={onBoth}>
        {say.both}
      </Button>
    </Row>
  )
}

const Specimens = ({ onBoth }: { onBoth: () => void }) => (
  <main className={styles.page}>
    <PageHeader title={say.title} question={say.question} actions={<ThemeButtons onBoth={onBoth} />} />
    <Section title={say.signature} intro={sentence.quote}>
      <Stack gap="wide">
        <Thread label={say.threadLabel} knots={complaintThread} />
        <Thread label={say.signature} knots={fullThread} />
        <Thread label={sentence.empty} knots={emptyThread} />
      </Stack>
    </Section>
    <FiguresSpecimen />
    <ChartsSpecimen />
    <TableSpecimen />
    <BoardSpecimen />
    <FormsSpecimen />
    <ActionsSpecimen />
    <StatesSpecimen />
    <NavigationSpecimen />
    <ObjectsSpecimen />
    <OverlaysSpecimen />
    <Foundations />
  </main>
)

/** Two frames, because a theme belongs to a whole document (menus and dialogs included). */
const SideBySide = () => (
  <div className={styles.frames}>
    {(['light', 'dark'] as const).map(theme => (
      <iframe key={theme} title={say[theme]} src={`/design?theme=${theme}`} />
    ))}
  </div>
)

export const DesignPage = () => {
  const [both, setBoth] = useState(false)
  const forced = new URLSearchParams(window.location.search).get('theme')
  if (both) return <SideBySide />
  return (
    <DesignRoot language="fr" {...((forced === 'light' || forced === 'dark') && { forcedScheme: forced })}>
      <Specimens onBoth={() => setBoth(true)} />
    </DesignRoot>
  )
}
