import { describe, expect, it } from 'vitest'
import { networkOf, secondsToWait } from './attempt-delay.ts'

const now = new Date('2026-03-10T09:00:00Z')
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000)

describe('the wait before the next attempt', () => {
  it('is nothing for those who mistype, then doubles, then stays at a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 11, 40].map(failures => secondsToWait(failures, ago(0), now))).toEqual([
      0, 0, 15, 30, 60, 900, 900,
    ])
  })

  it('runs from the last failure', () => {
    expect(secondsToWait(6, ago(10), now)).toBe(20)
    expect(secondsToWait(6, ago(31), now)).toBe(0)
  })
})

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
