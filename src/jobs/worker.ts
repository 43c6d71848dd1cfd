import type { Instant } from '../plan/ids.ts'
import type { Job, Jobs, Task } from '../plan/jobs.ts'

/** How a try ended. `refused` is for ever; `later` is worth another try. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' | 'later'; readonly reason: string }

/** How one kind of job is done. A lease is longer than any try can last, so that nobody else takes what is under way. */
export type Doing = {
  readonly kind: Task['kind']
  readonly run: (job: Job) => Promise<Outcome>
  readonly leaseSeconds: number
  /** Before each further try; after the last of them the job is given up. */
  readonly waitsSeconds: readonly number[]
  readonly mostAtOnce: number
  /** What is kept of it once it is over. */
  readonly left: (task: Task) => Task
  /** What the log may say of it. */
  readonly toldOf: (job: Job) => Readonly<Record<string, string>>
}

export type Workshop = {
  readonly jobs: Jobs
  readonly doing: Doing
  readonly now: () => Instant
  readonly later: (from: Instant, seconds: number) => Instant
  readonly log: (entry: { event: string; level: 'warn' | 'error'; [detail: string]: string | number }) => void
}

export type Worker = {
  /** Takes what is due, as much as may be done at once; over when nothing more is due, whatever is still under way. */
  readonly turn: () => Promise<void>
  /** Takes nothing any more; resolves when what is under way is over. */
  readonly stop: () => Promise<void>
}

/** Does the jobs of one kind, several at once, so that a slow one holds back no other. */
export const worker = (workshop: Workshop, report: (error: unknown) => void): Worker => {
  const { jobs, doing, now, later } = workshop
  const underWay = new Set<Promise<void>>()
  let isStopped = false
  const begin = (job: Job): void => {
    const one = doOne(workshop, job)
      .catch(report)
      .finally(() => underWay.delete(one))
    underWay.add(one)
  }
  return {
    turn: async () => {
      while (!isStopped) {
        const most = doing.mostAtOnce - underWay.size
        const at = now()
        const taken = await jobs.take(doing.kind, { now: at, until: later(at, doing.leaseSeconds), most })
        for (const job of taken) begin(job)
        if (taken.length === 0) return
        if (underWay.size >= doing.mostAtOnce) await Promise.race(underWay)
      }
    },
    stop: async () => {
      isStopped = true
      await Promise.all(underWay)
    },
  }
}

const doOne = async ({ jobs, doing, now, later, log }: Workshop, job: Job): Promise<void> => {
  const { kind, waitsSeconds, left, toldOf } = doing
  // Whoever took it last may have been ended by it: then nobody counted but the lease.
  const isWorn = job.tries > waitsSeconds.length + 1
  const outcome = isWorn ? worn : await doing.run(job)
  const over = { at: now(), left: left(job.task) }
  if (outcome.kind === 'done') return await jobs.end(job, { ...over, state: 'done', reason: null })
  const { reason } = outcome
  const wait = outcome.kind === 'refused' ? undefined : waitsSeconds[job.tries - 1]
  if (wait === undefined) await jobs.end(job, { ...over, state: 'given-up', reason })
  else await jobs.putOff(job, reason, later(now(), wait))
  const told = wait === undefined ? givenUp : putOff
  log({ level: told.level, event: `${kind} ${told.event}`, ...toldOf(job), reason })
}
const worn = { kind: 'refused', reason: 'tried too often' } as const
const givenUp = { level: 'error', event: 'given up' } as const
const putOff = { level: 'warn', event: 'put off' } as const
