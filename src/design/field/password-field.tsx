import { PasswordInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { useMantineField, type FieldProps } from './field-props.tsx'
import styles from './password-field.module.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'

export interface PasswordFieldProps extends FieldProps<string> {
  autoComplete: 'current-password' | 'new-password'
  /** Where the strength of what is typed is shown (`StrengthMeter`). */
  strength?: ReactNode
}

export const PasswordField = (props: PasswordFieldProps) => {
  const words = useDesignWords()
  const shared = useMantineField(props)
  const { inner, visible } = styles as Record<string, string>
  return (
    <div className={styles.root}>
      <PasswordInput
        {...shared}
        classNames={{ ...shared.classNames, innerInput: inner ?? '', visibilityToggle: visible ?? '' }}
        autoComplete={props.autoComplete}
        value={props.value}
        onChange={event => props.onChange(event.currentTarget.value)}
        visibilityToggleIcon={({ reveal }) => <Icon name={reveal ? 'eye-off' : 'eye'} />}
        visibilityToggleButtonProps={{
          'aria-label': words.say('design.field.show-password'),
          tabIndex: 0,
        }}
      />
      {props.strength}
    </div>
  )
}
