import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, type Command } from './run.ts'
import { count, type TestRun } from './test-run.ts'

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Runs the steps one after the other, counts, and stops the whole at the first that fails. */
export class Progress {
  private readonly began = performance.now()
  private passed = 0
  private failed = 0

  /** A check says nothing when all is well. It counts as one test. */
  async check(name: string, command: Command, { needs }: { readonly needs?: string } = {}): Promise<void> {
    if (needs && !existsSync(join(root, needs))) return say(`- ${name} (left out: no ${needs})`)
    const began = performance.now()
    const { succeeded, output } = await run(command, false)
    if (!succeeded) {
      say(output.trimEnd())
      this.failed += 1
      return this.stop(name, command)
    }
    this.passed += 1
    say(`✓ ${name} (${seconds(began)})`)
  }

  async tests(name: string, tests: TestRun): Promise<void> {
    const began = performance.now()
    say(`  ${name}…`)
    const { passed, failed } = await count(tests)
    this.passed += passed
    this.failed += failed
    if (failed > 0) this.stop(name, tests.command)
    say(`✓ ${name}: ${passed} (${seconds(began)})`)
  }

  end(): void {
    say(`\nAll is well, in ${seconds(this.began)}.`)
    this.total()
  }

  private stop(name: string, command: Command): never {
    say(`\n✗ ${name} failed, and what comes after it was not run. Again: ${command.again}`)
    this.total()
    process.exit(1)
  }

  private total(): void {
    say(`${this.passed} passed, ${this.failed} failed`)
  }
}
