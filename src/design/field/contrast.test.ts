import { describe, expect, it } from 'vitest'
import { contrastRatio, isHexColour } from './contrast.ts'

describe('the contrast of two colours', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 6)
  })

  it('is 1 between a colour and itself', () => {
    expect(contrastRatio('#c2182b', '#C2182B')).toBe(1)
  })

  it('agrees with the published example: #767676 on white is the lightest grey that passes', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  it('lets the thread red be read on paper', () => {
    expect(contrastRatio('#c2182b', '#fbfaf7')).toBeGreaterThan(4.5)
  })

  it('knows what is not a colour', () => {
    expect(isHexColour('#c2182b')).toBe(true)
    expect(isHexColour('c2182b')).toBe(false)
    expect(isHexColour('#c21')).toBe(false)
  })
})
