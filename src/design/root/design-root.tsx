import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { ConfirmHost } from '../overlay/confirm.tsx'
import { ToastRegion } from '../feedback/toast-region.tsx'
import '../styles/mantine.css'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/mantine-touches.css'
import '../styles/print.css'
import { colorSchemeManager } from './color-scheme.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
import { DesignWordsProvider } from './design-words.tsx'
import { NavigationProvider } from './navigation.tsx'
import { announceStyleNonce, styleNonce } from './style-nonce.ts'
import { cssVariablesResolver, theme } from './theme.ts'

announceStyleNonce()

/** Everything under it may use the design system: theme, words, links, questions and short messages. */
export const DesignRoot = (props: {
  language: Locale
  navigate?: (href: string) => void
  /** Instead of the reader's choice, where both themes are shown side by side. */
  forcedScheme?: 'light' | 'dark'
  children: ReactNode
}) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="auto"
    getStyleNonce={styleNonce}
    withGlobalClasses={false}
    withStaticClasses={false}
    {...(props.forcedScheme && { forceColorScheme: props.forcedScheme })}
  >
    <DesignWordsProvider language={props.language}>
      <NavigationProvider navigate={props.navigate ?? null}>
        {props.children}
        <ConfirmHost />
        <ToastRegion />
      </NavigationProvider>
    </DesignWordsProvider>
  </MantineProvider>
)
