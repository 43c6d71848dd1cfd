import { digestMail, reminderMail, renderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'
import { type DigestReader, digestsAreSent } from './jobs/digesting.ts'
import { remindersAreSent } from './jobs/reminding.ts'
import { type Ticker, ticker } from './jobs/ticker.ts'
import { unansweredAreTold } from './jobs/unanswered.ts'
import { accountOn, dutiesNow, dutyKey } from './plan/access.ts'
import { type Digest, isNothing } from './plan/digests.ts'
import { isAddress, secondsLater } from './plan/ids.ts'
import { nextReminder } from './plan/reminders.ts'
import { answerAwaitedSeconds } from './plan/unanswered.ts'
import type { Store } from './store/store.ts'
import type { RunFact } from './training/run-fact.ts'
import { isReminderWanted, morningIn, stopToken } from './web/drafting/reminders.ts'
import { deskMorningAfter } from './web/frame/desk-morning.ts'
import type { Ports } from './web/frame/ports.ts'
import { countsOf } from './web/review/which-plans.ts'

type Telling = Pick<
  Store<RunFact>,
  'plans' | 'accounts' | 'practices' | 'outbox' | 'reminders' | 'digests' | 'isClockFar'
> &
  Pick<Ports, 'clock' | 'keyedHash'> & { readonly baseUrl: string }
type Report = (error: unknown) => void

/** A clock that ran ahead would tell everybody too early, and what was told cannot be taken back. */
const hourly = (
  { isClockFar }: Pick<Telling, 'isClockFar'>,
  turn: () => Promise<void>,
  report: Report,
): Ticker =>
  ticker(
    async () => {
      if (!isClockFar()) await turn()
    },
    hourMs,
    report,
  )
const hourMs = 3_600_000

/** Whoever handed over and waits for an answer, whoever asked to be reminded, and whoever asked what their desk holds. */
export const telling = (ports: Telling, reporting: (event: string) => Report): readonly Ticker[] => {
  const report = reporting('reminding failed')
  const digestFailed = reporting('the daily email failed')
  return [
    hourly(ports, () => tellUnanswered(ports), reporting('telling who waits failed')),
    hourly(ports, () => remindAll(ports, report), report),
    hourly(ports, () => sendDigests(ports, digestFailed), digestFailed),
  ]
}

const tellUnanswered = ({ baseUrl, clock, ...ports }: Telling): Promise<void> =>
  unansweredAreTold({
    ...ports,
    letter: (plan, to) => ({ ...renderMail(english, { kind: 'unanswered', plan }, baseUrl), to }),
    isAddress,
    digest: clock.digest,
    now: clock.now,
    later: secondsLater,
    awaitedSeconds: answerAwaitedSeconds,
  })

export const remindAll = (
  { baseUrl, clock, keyedHash, ...ports }: Omit<Telling, 'isClockFar'>,
  report: Report,
): Promise<void> =>
  remindersAreSent({
    ...ports,
    isWanted: (reminder, account, plan) => isReminderWanted(reminder, account, { plan, now: clock.now() }),
    next: (reminder, now) => nextReminder(reminder, now, morningIn),
    letter: (reminder, to) => {
      const { plan, asked } = reminder
      const stop = stopToken(keyedHash, reminder)
      return { ...reminderMail(english, { plan, isDaily: asked === 'daily', stop }, baseUrl), to }
    },
    digest: clock.digest,
    now: clock.now,
    report,
  })

export const sendDigests = (
  ports: Omit<Telling, 'isClockFar' | 'keyedHash'>,
  report: Report,
): Promise<void> => {
  const { baseUrl, clock, plans } = ports
  return digestsAreSent({
    ...ports,
    readerOf: (one) => readerOf(ports, one),
    countsFor: async ({ practice }, { account }) => {
      const own = await plans.theirOwnIn(practice, account)
      const others = (await plans.ofPractice(practice)).filter(({ id }) => !own.has(id))
      const counts = countsOf(others, clock.now())
      return isNothing(counts) ? undefined : counts
    },
    letter: ({ account, practice }, counts) => ({
      ...digestMail(english, { counts, practice }, baseUrl),
      to: account.email,
    }),
    next: deskMorningAfter,
    later: secondsLater,
    digest: clock.digest,
    now: clock.now,
    report,
  })
}

/** Nobody whose duty there has ended, and nothing of a practice that was closed. */
const readerOf = async (
  { accounts, practices }: Pick<Telling, 'accounts' | 'practices'>,
  { account, practice }: Digest,
): Promise<DigestReader | undefined> => {
  const member = await accounts.member(account)
  const desks = member ? dutiesNow(member).filter(({ kind }) => kind === 'clinician') : []
  const duty = desks.find((one) => one.kind === 'clinician' && one.practice === practice)
  const at = await practices.find(practice)
  const reader = member && duty && accountOn(member, dutyKey(duty))
  if (!reader || !at || at.closedAt !== undefined) return undefined
  return { account: reader, practice: desks.length > 1 ? at.name : undefined }
}
