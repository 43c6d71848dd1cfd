import { reminderMail, renderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'
import { remindersAreSent } from './jobs/reminding.ts'
import { type Ticker, ticker } from './jobs/ticker.ts'
import { unansweredAreTold } from './jobs/unanswered.ts'
import { nextReminder } from './plan/reminders.ts'
import { answerAwaitedSeconds } from './plan/unanswered.ts'
import type { Store } from './store/store.ts'
import type { RunFact } from './training/run-fact.ts'
import { isReminderWanted, morningIn, stopToken } from './web/drafting/reminders.ts'
import { secondsLater } from './web/frame/doors.ts'
import type { Ports } from './web/frame/ports.ts'

type Telling = Pick<Store<RunFact>, 'plans' | 'accounts' | 'outbox' | 'reminders' | 'isClockFar'> &
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

/** Whoever handed over and waits for an answer, and whoever asked to be reminded. */
export const telling = (ports: Telling, reporting: (event: string) => Report): readonly Ticker[] => {
  const report = reporting('reminding failed')
  return [
    hourly(ports, () => tellUnanswered(ports), reporting('telling who waits failed')),
    hourly(ports, () => remindAll(ports, report), report),
  ]
}

const tellUnanswered = ({ baseUrl, clock, ...ports }: Telling): Promise<void> =>
  unansweredAreTold({
    ...ports,
    letter: (plan, to) => ({ ...renderMail(english, { kind: 'unanswered', plan }, baseUrl), to }),
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
    isWanted: isReminderWanted,
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
