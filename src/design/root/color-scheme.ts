import {
  localStorageColorSchemeManager,
  useComputedColorScheme,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core'

export type ColorSchemeChoice = MantineColorScheme

/** The same key is read by the small script that runs before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'filrouge-color-scheme' })

/** What the reader chose (light, dark, or as the machine says), what is shown now, and how to change it. */
export function useColorScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const shown = useComputedColorScheme('light')
  return { choice: colorScheme as ColorSchemeChoice, shown, choose: setColorScheme }
}
