import { describe, expect, it } from 'vitest'
import { writeFigure } from './figure.ts'

const write = {
  number: (value: number, decimals = 0) => value.toFixed(decimals),
  percent: (value: number, decimals = 0) => `${(value * 100).toFixed(decimals)} %`,
}

describe('a figure in words', () => {
  it('writes a share in percent', () => {
    expect(writeFigure(0.873, 'share', 1, write)).toBe('87.3 %')
  })

  it('writes a net score in points, always with its sign', () => {
    expect(writeFigure(0.12, 'net', 0, write)).toBe('+12')
    expect(writeFigure(-0.305, 'net', 1, write)).toBe('\u221230.5')
  })

  it('gives no sign to what rounds to zero', () => {
    expect(writeFigure(0, 'net', 0, write)).toBe('0')
    expect(writeFigure(-0.004, 'net', 0, write)).toBe('0')
  })
})
