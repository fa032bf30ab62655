import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export const metrics = new Registry()

collectDefaultMetrics({ register: metrics, prefix: 'filrouge_' })

export const requestDuration = new Histogram({
  name: 'filrouge_http_request_duration_seconds',
  help: 'Time to answer a request, by route and status.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [metrics],
})

/** How many connections of the pool are taken, free, and waited for. */
export function watchPool(pool: {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}): void {
  metrics.removeSingleMetric('filrouge_database_connections')
  new Gauge({
    name: 'filrouge_database_connections',
    help: 'Connections of the pool, by state.',
    labelNames: ['state'],
    registers: [metrics],
    collect() {
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
}
