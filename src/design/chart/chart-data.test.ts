import { describe, expect, it } from 'vitest'
import { chartTable, isCountColumn, type ChartData } from './chart-data.ts'

const words = { low: 'low', high: 'high' }
const satisfaction: ChartData = {
  kind: 'lines',
  categoryName: 'Month',
  categories: ['May', 'June'],
  unit: 'share',
  series: [{ name: 'Satisfied', values: [0.8, null], lower: [0.7, null], upper: [0.9, null], n: [148, 3] }],
}

describe('the table of a chart', () => {
  it('gives every value its interval and its base', () => {
    expect(chartTable(satisfaction, words)).toEqual({
      header: ['Month', 'Satisfied', 'Satisfied, low', 'Satisfied, high', 'n'],
      rows: [
        ['May', 0.8, 0.7, 0.9, 148],
        ['June', null, null, null, 3],
      ],
    })
  })

  it('names the bases when there are several', () => {
    const two = {
      ...satisfaction,
      series: [...satisfaction.series, { name: 'Answered', values: [1, 1], n: [5, 6] }],
    }
    const { header } = chartTable(two, words)
    expect(header.filter(isCountColumn)).toEqual(['n, Satisfied', 'n, Answered'])
  })

  it('leaves a hole where a series is shorter than the categories', () => {
    const short = { ...satisfaction, series: [{ name: 'Satisfied', values: [0.8] }] }
    expect(chartTable(short, words).rows[1]).toEqual(['June', null])
  })
})
