import { businessDeadline } from '@filrouge/statistics/calendar/business-deadline'
import { frenchHolidayPredicate } from '@filrouge/statistics/calendar/french-holiday-predicate'
import { weeklyHours } from '@filrouge/statistics/calendar/working-calendar'
import { relativeWeights } from '@filrouge/statistics/drivers/relative-weights'
import { shapleyWeights } from '@filrouge/statistics/drivers/shapley'
import { npsCounts } from '@filrouge/statistics/nps/nps-counts'
import { npsCountsOfBoxes } from '@filrouge/statistics/nps/nps-counts-of-boxes'
import { npsWithInterval } from '@filrouge/statistics/nps/nps-with-interval'
import { seededRandom } from '@filrouge/statistics/random/seeded-random'

/** What the library costs at sizes that no customer of Filrouge reaches. `node bench/statistics-speed.ts` */

const random = seededRandom(2026)
let allHold = true

function measure(name: string, limit: number, work: () => unknown): void {
  work()
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  const median = times[2] ?? Number.NaN
  const holds = median < limit
  allHold &&= holds
  const line = [name.padEnd(58), `${median.toFixed(2)} ms`.padStart(12), `< ${limit} ms`.padStart(11)]
  process.stdout.write(`${line.join('  ')}  ${holds ? 'holds' : 'TOO SLOW'}\n`)
}

function answersOf(respondents: number, criteria: number) {
  const answers: number[][] = []
  const outcome: number[] = []
  for (let row = 0; row < respondents; row++) {
    const mood = random() * 4
    const answer = Array.from({ length: criteria }, () => Math.round(Math.min(10, mood + random() * 7)))
    answers.push(answer)
    outcome.push(answer.reduce((sum, value, index) => sum + value / (index + 1), 0) + random() * 5)
  }
  return {
    criteria: Array.from({ length: criteria }, (_, index) => `criterion ${index + 1}`),
    answers,
    outcome,
  }
}

const scores = Array.from({ length: 1_000_000 }, () => Math.floor(random() * 11))
const boxes: Record<string, number> = {}
for (const score of scores) boxes[score] = (boxes[score] ?? 0) + 1

measure('NPS of a million answers, from counts per score', 20, () => npsWithInterval(npsCountsOfBoxes(boxes)))
measure('NPS of a million answers, from the array', 100, () => npsWithInterval(npsCounts(scores)))

const twenty = answersOf(10_000, 20)
measure('Johnson weights, 20 criteria x 10,000 answers', 150, () => relativeWeights(twenty))

const twelve = answersOf(2_000, 12)
measure('exact Shapley weights, 12 criteria', 2_000, () => shapleyWeights(twelve))

const day = [
  { opens: 9 * 60, closes: 12 * 60 + 30 },
  { opens: 13 * 60 + 30, closes: 18 * 60 },
]
const hours = weeklyHours({ mon: day, tue: day, wed: day, thu: day, fri: day })
measure('100,000 business-time deadlines over a year, cold calendar', 1_000, () => {
  // A new calendar each time: nothing is remembered from the round before.
  const calendar = { timeZone: 'Europe/Paris', hours, holidays: frenchHolidayPredicate('metropole') }
  let sum = 0
  for (let index = 0; index < 100_000; index++) {
    const received = Date.UTC(2026, 0, 1) + index * 5 * 60_000
    const waited = { from: received + 3_600_000, to: received + 90_000_000 }
    sum += businessDeadline(calendar, received, 480 * (1 + (index % 10)), [waited]) ?? 0
  }
  return sum
})

process.exitCode = allHold ? 0 : 1
