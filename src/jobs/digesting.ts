import type { Account } from '../plan/actor.ts'
import type { DeskCounts, Digest, Digests } from '../plan/digests.ts'
import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutgoingMail } from '../plan/jobs.ts'

type Digesting = {
  readonly digests: Pick<Digests, 'due' | 'moveOn'>
  readonly outbox: Pick<Outbox, 'add'>
  /** Who still has a desk there, and of how many practices. */
  readonly readerOf: (digest: Digest) => Promise<DigestReader | undefined>
  /** Undefined where there is nothing to say. */
  readonly countsFor: (digest: Digest, reader: DigestReader) => Promise<DeskCounts | undefined>
  readonly letter: (reader: DigestReader, counts: DeskCounts) => OutgoingMail
  readonly next: (now: Instant) => Instant
  readonly later: (from: Instant, seconds: number) => Instant
  readonly digest: (text: string) => string
  readonly now: () => Instant
  readonly report: (error: unknown) => void
}
export type DigestReader = {
  readonly account: Account
  /** Of which of several practices it is. */
  readonly practice: string | undefined
}

/**
 * Sends what was asked for and is due, and nothing where there is nothing to say. The mail comes before the row moves on,
 * under a key that is made of the row: ended between the two, or done by two processes, it is still one mail.
 */
export const digestsAreSent = async (digesting: Digesting): Promise<void> => {
  const { digests, now, report } = digesting
  for (const one of await digests.due(now(), mostAtOnce)) await send(digesting, one).catch(report)
}
const mostAtOnce = 500

const send = async (digesting: Digesting, one: Digest): Promise<void> => {
  const { digests, outbox, readerOf, countsFor, letter, next, digest, now } = digesting
  const reader = await readerOf(one)
  if (!reader) return await digests.moveOn(one, undefined)
  if (!isLate(digesting, one)) {
    const counts = await countsFor(one, reader)
    const { account, practice, nextAt } = one
    if (counts) await outbox.add(letter(reader, counts), digest(`digest ${account} ${practice} ${nextAt}`))
  }
  await digests.moveOn(one, next(now()))
}

/** What is of the morning is not sent in the afternoon, after hours without a server. */
const isLate = ({ now, later }: Digesting, { nextAt }: Digest): boolean => later(nextAt, lateSeconds) < now()
const lateSeconds = 3 * 3600
