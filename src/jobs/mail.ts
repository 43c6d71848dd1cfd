import type { Instant } from '../plan/ids.ts'
import type { Job, OutgoingMail } from '../plan/jobs.ts'
import type { Doing, Outcome } from './worker.ts'

type Sending = { readonly kind: 'sent' } | { readonly kind: 'refused' | 'later'; readonly reason: string }

export type PostOffice = {
  readonly send: (mail: OutgoingMail & { readonly id: string }) => Promise<Sending>
  readonly now: () => Instant
  readonly later: (from: Instant, seconds: number) => Instant
  /** A link that signs somebody in does not stay behind in a real service; the demonstration shows its mail. */
  readonly keepsText: boolean
}

/** Mail as a kind of job: its words go with its last try, the row some weeks later (`jobsKeptSeconds`). */
export const sendingMail = ({ send, now, later, keepsText }: PostOffice): Doing => {
  const isDead = ({ task, addedAt }: Job): boolean => {
    const seconds = livesSeconds[task.mail.kind]
    return seconds !== undefined && later(addedAt, seconds) <= now()
  }
  return {
    kind: 'mail',
    run: async (job): Promise<Outcome> => {
      if (isDead(job)) return dead
      const sending = await send({ ...job.task.mail, id: job.key })
      return sending.kind === 'sent' ? done : sending
    },
    leaseSeconds: 120,
    waitsSeconds,
    mostAtOnce: 100,
    left: (task) => (keepsText ? task : { ...task, mail: { ...task.mail, text: '' } }),
    toldOf: ({ key, task }) => ({ mail: key, kind: task.mail.kind }),
  }
}

/**
 * How long a mail of a kind is worth sending; for ever where nothing is said. A sign-in link works for ten minutes, one that
 * moves an account to a new address for thirty; a reminder is for the day.
 */
const livesSeconds: Readonly<Record<string, number>> = {
  'sign-in': 600,
  'new-address': 1800,
  reminder: 6 * 3600,
  digest: 6 * 3600,
}
const done = { kind: 'done' } as const
/** A link that works no more, after hours without a mail server, is worse than none. */
const dead = { kind: 'refused', reason: 'too old' } as const

/** After the last of these, about two days in all, the mail is given up. */
const waitsSeconds: readonly number[] = [
  60,
  300,
  900,
  ...Array.from({ length: 10 }, () => 3600),
  ...Array.from({ length: 9 }, () => 14_400),
]
