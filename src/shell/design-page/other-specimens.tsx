import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { Avatar } from '#design/display/avatar.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { Tag } from '#design/display/tag.tsx'
import { Timeline } from '#design/display/timeline.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { ProgressBar } from '#design/feedback/progress-bar.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { Section } from '#design/layout/section.tsx'
import { Columns, Row, Stack } from '#design/layout/stack.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { LoadMore } from '#design/navigation/load-more.tsx'
import { Stepper } from '#design/navigation/stepper.tsx'
import { Tabs } from '#design/navigation/tabs.tsx'
import { Tree } from '#design/navigation/tree.tsx'
import { statuses, unitTree } from './content.ts'
import { label } from './labels.ts'
import { headers, sentence } from './sentences.ts'
import { say } from './words.ts'

const nothing = () => {}

export const StatesSpecimen = () => (
  <Section title={say.states}>
    <Columns minimum="22rem" gap="wide">
      <Stack>
        <Notice>{sentence.note}</Notice>
        <Notice tone="good">{sentence.good}</Notice>
        <Notice tone="caution" title={sentence.cautionTitle} actions={<Button small>{label.create}</Button>}>
          {sentence.caution}
        </Notice>
        <Notice tone="problem" title={sentence.keptTitle}>
          {sentence.kept}
        </Notice>
      </Stack>
      <Stack>
        <EmptyState
          sentence={sentence.empty}
          example={sentence.emptyExample}
          action={
            <Button kind="primary" icon="add">
              {label.create}
            </Button>
          }
        />
        <ProgressBar label={sentence.importing} value={38} max={60} onCancel={nothing} />
        <ProgressBar label={sentence.searching} />
        <Skeleton />
      </Stack>
    </Columns>
  </Section>
)

export const NavigationSpecimen = () => {
  const [tab, setTab] = useState('tab-0')
  const [unit, setUnit] = useState<string | null>('north')
  return (
    <Section title={say.navigation}>
      <Columns minimum="22rem" gap="wide">
        <Stack>
          <Breadcrumb
            path={sentence.path.map((step, index) => ({ label: step, href: `/design?${index}` }))}
          />
          <Tabs
            label={say.navigation}
            open={tab}
            onOpen={setTab}
            tabs={sentence.tabs.map((name, index) => ({
              id: `tab-${index}`,
              label: name,
              ...(index < 2 && { count: 60 - index * 57 }),
              content: <p>{sentence.tabText}</p>,
            }))}
          />
          <Stepper label={sentence.importTask} steps={sentence.steps} current={1} />
          <LoadMore shown={50} hasMore loading={false} onMore={nothing} />
        </Stack>
        <Tree label={sentence.units} nodes={unitTree} selected={unit} onSelect={setUnit} />
      </Columns>
    </Section>
  )
}

export const ObjectsSpecimen = () => (
  <Section title={say.objects}>
    <Columns minimum="22rem" gap="wide">
      <Stack>
        <Row gap="normal">
          <StatusBadge tone="neutral" word={statuses[0]?.label ?? ''} />
          <StatusBadge tone="inform" word={statuses[1]?.label ?? ''} />
          <StatusBadge tone="caution" word={statuses[2]?.label ?? ''} />
          <StatusBadge tone="good" word={statuses[3]?.label ?? ''} />
          <StatusBadge tone="urgent" word={headers.late} />
          <Tag>{sentence.tag}</Tag>
          <Avatar name="Élise Marchand" alone />
        </Row>
        <DefinitionList
          items={[
            { term: sentence.customer, value: <Avatar name="Amina Benali" /> },
            { term: sentence.received, value: sentence.whenThree },
            { term: sentence.subject, value: sentence.subjectText },
          ]}
        />
      </Stack>
      <Timeline
        label={sentence.history}
        events={[
          {
            id: '1',
            at: '2026-11-22T09:12:00Z',
            when: sentence.whenOne,
            title: sentence.eventOne,
            who: 'Karim Haddad',
            important: true,
          },
          {
            id: '2',
            at: '2026-11-17T16:40:00Z',
            when: sentence.whenTwo,
            title: sentence.eventTwo,
            who: 'Élise Marchand',
          },
          {
            id: '3',
            at: '2026-11-02T11:05:00Z',
            when: sentence.whenThree,
            title: sentence.eventThree,
            detail: sentence.subjectText,
          },
        ]}
      />
    </Columns>
  </Section>
)
