import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutboxRow } from '../plan/ports.ts'

type Sending = { readonly kind: 'sent' } | { readonly kind: 'refused' | 'later'; readonly reason: string }

export type PostOffice = {
  readonly outbox: Outbox
  readonly send: (row: OutboxRow) => Promise<Sending>
  readonly now: () => Instant
  /** A link that signs somebody in does not stay behind in a real service; the demonstration shows its mail. */
  readonly keepsText: boolean
  /** How many seconds a mail of a kind is worth sending; for ever where nothing is said. */
  readonly lives: Readonly<Record<string, number>>
  readonly later: (from: Instant, seconds: number) => Instant
  readonly log: (entry: { event: string; level: 'warn' | 'error'; [detail: string]: string | number }) => void
}

/**
 * Sends what is due. A row is leased for longer than any try can last, so that a second sender leaves it
 * alone and a crash gives it back; it is struck off only after the server took it.
 */
export const sendDue = async (office: PostOffice): Promise<void> => {
  const now = office.now()
  const rows = await office.outbox.lease(now, office.later(now, leaseSeconds), batchMost)
  await Promise.all(rows.map((row) => sendOne(office, row)))
}
const leaseSeconds = 120
const batchMost = 20

/** Turns of sending: a slow server holds back what it was given, and nothing that comes after. */
export const sendingTurns = (
  office: PostOffice,
  report: (error: unknown) => void,
  patience: () => Promise<void>,
): { readonly turn: () => Promise<void>; readonly ended: () => Promise<void> } => {
  const underWay = new Set<Promise<void>>()
  const begin = (): Promise<void> => {
    const one = sendDue(office)
      .catch(report)
      .finally(() => underWay.delete(one))
    underWay.add(one)
    return one
  }
  return {
    turn: async () => {
      if (underWay.size < turnsMost) await Promise.race([begin(), patience()])
    },
    ended: async () => void (await Promise.all(underWay)),
  }
}
const turnsMost = 5

const sendOne = async (office: PostOffice, row: OutboxRow): Promise<void> => {
  const { outbox, send, now, later, log, keepsText } = office
  const sending = isDead(office, row) ? dead : await send(row)
  if (sending.kind === 'sent') return await outbox.sent(row.id, now(), keepsText)
  const wait = sending.kind === 'refused' ? undefined : waitsSeconds[row.attempts - 1]
  await outbox.failed(row.id, sending.reason, wait === undefined ? undefined : later(now(), wait))
  const told = wait === undefined ? givenUp : putOff
  log({ ...told, mail: row.id, kind: row.kind, reason: sending.reason })
}

/** A link that works no more, after hours without a mail server, is worse than none. */
const isDead = ({ lives, now, later }: PostOffice, { kind, createdAt }: OutboxRow): boolean => {
  const seconds = lives[kind]
  return seconds !== undefined && later(createdAt, seconds) <= now()
}
const dead = { kind: 'refused', reason: 'too old' } as const

const givenUp = { level: 'error', event: 'mail given up' } as const
const putOff = { level: 'warn', event: 'mail put off' } as const

/** After the last of these, about two days in all, the mail is given up. */
const waitsSeconds: readonly number[] = [
  60,
  300,
  900,
  ...Array.from({ length: 10 }, () => 3600),
  ...Array.from({ length: 9 }, () => 14_400),
]
