import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio, ink, measureColour, night, paper, white } from './colour.ts'

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map(value => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

describe('the contrast of two colours', () => {
  it('is that of WCAG 2.2, on published pairs', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBe(21)
    expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
    expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
    expect(contrastRatio('#0000FF', '#FFFFFF')).toBeCloseTo(8.59, 2)
  })

  it('is the same both ways, from 1 to 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const ratio = contrastRatio(one, other)
        expect(ratio).toBe(contrastRatio(other, one))
        expect(ratio).toBeGreaterThanOrEqual(1)
        expect(ratio).toBeLessThanOrEqual(21)
        expect(contrastRatio(one, one)).toBe(1)
      }),
    )
  })
})

describe('what is measured of an organisation’s colour', () => {
  it('says where it can be read, and what is written on it', () => {
    expect(measureColour('#C2182B')).toMatchObject({
      onPaper: { ground: paper, enoughForText: true },
      onNight: { ground: night, enoughForText: false, enoughForShapes: false },
      textOn: { colour: white, ground: '#C2182B', enoughForText: true },
    })
    expect(measureColour('#FFE14D').textOn.colour).toBe(ink)
  })

  it('never rounds a colour up to what is enough', () => {
    fc.assert(
      fc.property(colours, colour => {
        for (const { ratio, enoughForText } of [measureColour(colour).onPaper, measureColour(colour).onNight])
          expect(enoughForText).toBe(ratio >= 4.5)
      }),
    )
  })

  it('always finds ink that can be read on it', () => {
    fc.assert(
      fc.property(colours, colour => {
        expect(measureColour(colour).textOn.ratio).toBeGreaterThan(3)
      }),
    )
  })
})
