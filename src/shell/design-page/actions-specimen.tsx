import { ActionMenu } from '#design/action/action-menu.tsx'
import { Button } from '#design/action/button.tsx'
import { ButtonLink } from '#design/action/button-link.tsx'
import { IconButton } from '#design/action/icon-button.tsx'
import { TextLink } from '#design/action/text-link.tsx'
import { KeyHint } from '#design/display/key-hint.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { Section } from '#design/layout/section.tsx'
import { Hint } from '#design/overlay/hint.tsx'
import { label } from './labels.ts'
import { say } from './words.ts'

export const ActionsSpecimen = () => (
  <Section title={say.actions}>
    <Stack>
      <Row>
        <Button kind="primary">{label.publish}</Button>
        <Button>{label.save}</Button>
        <Button kind="quiet">{label.cancel}</Button>
        <Button kind="danger" icon="trash">
          {label.remove}
        </Button>
        <Button kind="primary" working>
          {label.sending}
        </Button>
        <Button disabled>{label.unavailable}</Button>
        <ButtonLink href="/design" icon="add">
          {label.create}
        </ButtonLink>
      </Row>
      <Row>
        <Button kind="primary" small>
          {label.publish}
        </Button>
        <Button small icon="download">
          {label.save}
        </Button>
        <IconButton icon="bell" label={label.notifications} count={3} />
        <IconButton icon="search" label={label.search} />
        <ActionMenu
          trigger={<IconButton icon="more" label={label.more} />}
          entries={[
            { label: label.save, icon: 'check' },
            { label: label.unavailable, disabled: true },
            { label: label.remove, icon: 'trash', danger: true },
          ]}
        />
        <Hint text={label.hint}>
          <Button small kind="quiet">
            {label.hover}
          </Button>
        </Hint>
        <KeyHint keys="Ctrl+K" />
        <KeyHint keys="g c" />
        <TextLink href="/design">{label.link}</TextLink>
      </Row>
    </Stack>
  </Section>
)
