import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#f6f5f1',
  '#ebe8e1',
  '#d3d1cc',
  '#bdbab3',
  '#9a9892',
  '#777a83',
  '#646a78',
  '#4a505e',
  '#1f2430',
  '#15171c',
]

const night: MantineColorsTuple = [
  '#ebe8e1',
  '#bdbab3',
  '#9a9892',
  '#757a84',
  '#434851',
  '#2d3139',
  '#1f2229',
  '#15171c',
  '#101216',
  '#0b0c10',
]

// Inside a modal <dialog>, what is drawn elsewhere in the page is inert: lists open beside their control instead.
const besideItsControl = { withinPortal: false, floatingStrategy: 'fixed' } as const

export const theme = createTheme({
  colors: { ink, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '560' },
  fontSizes: {
    xs: 'var(--size-1)',
    sm: 'var(--size-3)',
    md: 'var(--size-3)',
    lg: 'var(--size-4)',
    xl: 'var(--size-5)',
  },
  defaultRadius: 'var(--radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Popover: { defaultProps: { ...besideItsControl, transitionProps: { duration: 90 } } },
    Menu: { defaultProps: { ...besideItsControl, transitionProps: { duration: 90 } } },
    Tooltip: { defaultProps: { ...besideItsControl, openDelay: 350, transitionProps: { duration: 90 } } },
    Select: { defaultProps: { comboboxProps: besideItsControl } },
    MultiSelect: { defaultProps: { comboboxProps: besideItsControl } },
    DateInput: { defaultProps: { popoverProps: besideItsControl } },
  },
})

const fromTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--thread)',
  '--mantine-color-success': 'var(--good)',
  '--mantine-color-default': 'var(--paper-raised)',
  '--mantine-color-default-hover': 'var(--paper-hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control-edge)',
  '--mantine-color-disabled': 'var(--paper-sunk)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--rule)',
}

/** Mantine paints with our tokens, so that there is one place to change a colour. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
})
