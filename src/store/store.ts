import type { AccessLog, Roots } from '../plan/access-log.ts'
import type { Digests } from '../plan/digests.ts'
import type { Files } from '../plan/files.ts'
import type { Instant } from '../plan/ids.ts'
import type { Jobs, Outbox } from '../plan/jobs.ts'
import type { PlanForms } from '../plan/plan-forms.ts'
import type { PlansWanted } from '../plan/plans-wanted.ts'
import type {
  Accounts,
  Cards,
  Drafts,
  KeptPosts,
  Plans,
  Practices,
  Publications,
  Runs,
  Sessions,
  Tries,
} from '../plan/ports.ts'
import type { Reminders } from '../plan/reminders.ts'
import type { Sites } from '../plan/sites.ts'
import { accessLogIn } from './access-log.ts'
import { rootsIn } from './access-roots.ts'
import { accountsIn } from './accounts.ts'
import { cardsIn } from './cards.ts'
import { damageTo, type Report } from './damage.ts'
import type { Database } from './database.ts'
import { digestsIn } from './digests.ts'
import { draftsIn } from './drafts.ts'
import { sql } from './drizzle.ts'
import { filesIn } from './files.ts'
import { jobsIn } from './jobs.ts'
import { keptPostsIn } from './kept-posts.ts'
import { lettersIn, type RenderMail } from './letters.ts'
import { membersIn } from './members.ts'
import { outboxIn } from './outbox.ts'
import { plansIn } from './plans.ts'
import { plansWantedIn } from './plans-wanted.ts'
import { practicesIn } from './practices.ts'
import { publicationsIn } from './publications.ts'
import { remindersIn } from './reminders.ts'
import { type AnyRunFact, runsIn } from './runs.ts'
import { sessionsIn } from './sessions.ts'
import { sitesIn } from './sites.ts'
import { steadyClock } from './steady-clock.ts'
import { triesIn } from './tries.ts'

/** Every port of src/plan/ports.ts over one database. */
export type Store<RunFact> = {
  readonly plans: Plans
  readonly publications: Publications
  readonly cards: Cards
  readonly accessLog: AccessLog
  readonly roots: Roots
  readonly drafts: Drafts
  readonly keptPosts: KeptPosts
  readonly files: Files
  readonly sites: Sites
  readonly accounts: Accounts
  readonly practices: Practices
  readonly sessions: Sessions
  readonly tries: Tries
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly reminders: Reminders
  readonly digests: Digests
  readonly plansWanted: PlansWanted
  readonly runs: Runs<RunFact>
  /** True when the database answers a read, and is still the one that was opened. */
  readonly isReady: () => Promise<boolean>
  /** Answers are refused for want of room; everything else goes on. */
  readonly isShortOfRoom: () => boolean
  /** Answers wait for a standby that is away; reading goes on. */
  readonly isStandbyAway: () => boolean
  /** What is old is kept, because by this clock too much would be. */
  readonly isClockFar: () => boolean
  readonly close: () => Promise<void>
}

export type StoreIn<RunFact> = {
  readonly database: Database
  readonly forms: PlanForms
  readonly renderMail: RenderMail
  /** Reads a stored fact of a training run; throws when it is none. */
  readonly readRunFact: (stored: unknown) => RunFact
  readonly now: () => Instant
  /** Beside the clock, time that nobody can set, and when the newest record was written. */
  readonly steadyMs?: (() => number) | undefined
  readonly newest?: Instant | undefined
  /** Told after a mail was written that waits to be sent. */
  readonly mailQueued?: () => void
  /** Told of a record that is not as it was written. */
  readonly damaged?: Report
}

export const openStore = <RunFact extends AnyRunFact>({
  database,
  forms,
  renderMail,
  readRunFact,
  now,
  steadyMs,
  newest,
  mailQueued = () => undefined,
  damaged = () => undefined,
}: StoreIn<RunFact>): Store<RunFact> => {
  const practices = practicesIn(database)
  const { isFar, before } = steadyClock({ now, steadyMs, newest })
  const damage = damageTo(damaged)
  const accounts = { ...accountsIn(database), ...membersIn(database, { now, mailQueued }, damage) }
  const letters = lettersIn({ database, accounts, practices, renderMail, now })
  return {
    plans: plansIn({ database, forms, letters, mailQueued, damage, now }),
    publications: publicationsIn(database, damage),
    cards: cardsIn(database),
    accessLog: accessLogIn(database, now),
    roots: rootsIn(database, now),
    drafts: draftsIn(database, damage),
    keptPosts: keptPostsIn(database, { now, before, damage }),
    files: filesIn(database),
    sites: sitesIn(database),
    accounts,
    practices,
    sessions: sessionsIn(database, { now, before, mailQueued }),
    tries: triesIn(database, { now, before }),
    outbox: outboxIn(database, { now, mailQueued }),
    jobs: jobsIn(database, damage),
    reminders: remindersIn(database),
    digests: digestsIn(database),
    plansWanted: plansWantedIn(database, { now, before, damage }),
    runs: runsIn({ database, readRunFact, now }),
    isReady: async () => database.isOurs() && (await isAnswering(database)),
    isShortOfRoom: database.isShort,
    isStandbyAway: database.isStandbyAway,
    isClockFar: isFar,
    close: database.close,
  }
}

const isAnswering = async ({ connection, tables: { accounts } }: Database): Promise<boolean> => {
  try {
    await connection.select({ one: sql`1` }).from(accounts).limit(1)
    return true
  } catch {
    return false
  }
}
