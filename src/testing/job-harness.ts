import { vi } from 'vitest'
import { openTestDatabase, type TestDatabase } from './database.ts'
import { act, testInstallation, type TestInstallation } from './organisation.ts'
import { announce } from '#platform/context.ts'
import type { Room } from '#platform/room.ts'
import { startJobs, type RunningJobs } from '#platform/jobs/start.ts'

export interface JobHarness {
  readonly database: TestDatabase
  readonly installation: TestInstallation
  /** Another process that works on the jobs of one room. */
  start(room: Partial<Room>): Promise<RunningJobs>
  announceNow(organisation: string, kind: string, payload?: object, memberId?: string | null): Promise<void>
  stopAll(): Promise<void>
  close(): Promise<void>
}

export async function openJobHarness(
  environment: Readonly<Record<string, string>> = {},
): Promise<JobHarness> {
  const database = await openTestDatabase()
  const installation = await testInstallation(database.db, environment)
  const running: RunningJobs[] = []
  return {
    database,
    installation,
    start: async room => {
      const jobs = await startJobs(
        installation,
        [{ name: 'test', messages: [], ...room }],
        database.runtimeTarget,
      )
      installation.onAnnouncement(() => jobs.wake())
      running.push(jobs)
      return jobs
    },
    announceNow: async (organisation, kind, payload = {}, memberId = null) => {
      await act(
        installation,
        organisation,
        async context => announce(context, { kind, payload: { ...payload } }),
        {
          kind: 'member',
          memberId,
        },
      )
      installation.wakeDispatcher()
    },
    stopAll: async () => {
      await Promise.all(running.splice(0).map(jobs => jobs.stop()))
    },
    close: async () => {
      await installation.remove()
      await database.close()
    },
  }
}

export const soon = <Value>(look: () => Promise<Value> | Value): Promise<Value> =>
  vi.waitUntil(look, { timeout: 15_000, interval: 50 }) as Promise<Value>
