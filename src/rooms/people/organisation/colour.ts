/** The grounds that an organisation's colour is laid on, and the inks that are laid on it. */
export const paper = '#FBFAF7'
export const night = '#15171C'
export const ink = '#1F2430'
export const white = '#FFFFFF'

/** WCAG 2.2: 1.4.3 for text of ordinary size, 1.4.11 for lines, buttons and other shapes. */
export const enoughForText = 4.5
export const enoughForShapes = 3

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 1, darker = 1] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

export interface Contrast {
  readonly ground: string
  /** Cut, not rounded, to two decimals: 4.499 is not enough and must not read 4.5. */
  readonly ratio: number
  readonly enoughForText: boolean
  readonly enoughForShapes: boolean
}

export interface MeasuredColour {
  readonly onPaper: Contrast
  readonly onNight: Contrast
  /** The better of white and ink, for words written on the colour. */
  readonly textOn: Contrast & { readonly colour: string }
}

const contrast = (colour: string, ground: string): Contrast => {
  const ratio = contrastRatio(colour, ground)
  return {
    ground,
    ratio: Math.floor(ratio * 100) / 100,
    enoughForText: ratio >= enoughForText,
    enoughForShapes: ratio >= enoughForShapes,
  }
}

export function measureColour(colour: string): MeasuredColour {
  const best = contrastRatio(white, colour) >= contrastRatio(ink, colour) ? white : ink
  return {
    onPaper: contrast(colour, paper),
    onNight: contrast(colour, night),
    textOn: { colour: best, ...contrast(best, colour) },
  }
}
