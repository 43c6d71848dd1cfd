import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ticker } from '#src/jobs/ticker.ts'

const held = () => {
  let release = (): void => undefined
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  return { until, release: () => release() }
}

describe('a ticker', () => {
  test('runs its job at the start and again after each interval', async () => {
    let runs = 0
    const job = ticker(
      async () => {
        runs += 1
      },
      10,
      () => undefined,
    )
    onTestFinished(job.stop)
    job.start()
    await setTimeout(100)
    expect(runs).toBeGreaterThan(2)
  })

  test('never runs its job twice at a time, and once more after nudges that came meanwhile', async () => {
    const { until, release } = held()
    let runs = 0
    const job = ticker(
      async () => {
        runs += 1
        if (runs === 1) await until
      },
      60_000,
      () => undefined,
    )
    job.start()
    for (let nudges = 0; nudges < 5; nudges += 1) job.nudge()
    await setTimeout(20)
    expect(runs).toBe(1)
    release()
    await setTimeout(20)
    expect(runs).toBe(2)
    await job.stop()
  })

  test('reports a job that fails and tries again', async () => {
    const reports: unknown[] = []
    const job = ticker(
      () => Promise.reject(new Error('no disk')),
      10,
      (error) => reports.push(error),
    )
    onTestFinished(job.stop)
    job.start()
    await setTimeout(100)
    expect(reports.length).toBeGreaterThan(1)
    expect(String(reports[0])).toContain('no disk')
  })

  test('stops only when the running job has ended, and begins none after', async () => {
    const { until, release } = held()
    let ended = 0
    const job = ticker(
      async () => {
        await until
        ended += 1
      },
      5,
      () => undefined,
    )
    job.start()
    const stopping = job.stop()
    job.nudge()
    await setTimeout(20)
    expect(ended).toBe(0)
    release()
    await stopping
    job.nudge()
    await setTimeout(20)
    expect(ended).toBe(1)
  })
})
