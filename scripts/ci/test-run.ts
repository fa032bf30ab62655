import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run, tool, type Command } from './run.ts'

export interface TestRun {
  readonly command: Command
  readonly report: string
}

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** Some projects of vitest.config.ts, reported to the reader and to a file that is counted afterwards. */
export function testRun(...projects: readonly string[]): TestRun {
  const chosen = projects.flatMap(project => ['--project', project])
  const report = `build/ci/${projects.join('-')}.json`
  const command = tool(
    'vitest',
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  return { report, command: { ...command, again: ['npx vitest run', ...chosen].join(' ') } }
}

/** Counted from the report; a run that dies without one has failed once, and never zero times. */
export async function count({ command, report }: TestRun): Promise<Counts> {
  const file = join(root, report)
  await mkdir(join(root, 'build/ci'), { recursive: true })
  await rm(file, { force: true })
  const { succeeded } = await run(command, true)
  const counts = await readFile(file, 'utf8').then(countsOf, () => ({ passed: 0, failed: 0 }))
  return succeeded || counts.failed > 0 ? counts : { passed: counts.passed, failed: 1 }
}

export function countsOf(report: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as Record<string, number>
  const failed = numFailedTests ?? 0
  // A file that cannot even be loaded fails as a suite and holds no test.
  return { passed: numPassedTests ?? 0, failed: failed > 0 ? failed : (numFailedTestSuites ?? 0) }
}
