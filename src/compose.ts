import { setTimeout } from 'node:timers/promises'
import { flows } from '#flows/index.ts'
import { frameworks } from '#training/frameworks.en.ts'
import { rehearsals, scenarios } from '#training/index.ts'
import { skillWords } from '#training/skills.en.ts'
import { renderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'
import { clientAddressBehind } from './client-address.ts'
import { isMadeUp } from './demo/made-up.ts'
import { seedDemonstration } from './demo/seed.ts'
import { rootsAreMade } from './jobs/daily-root.ts'
import { sendingMail } from './jobs/mail.ts'
import { type Ticker, ticker } from './jobs/ticker.ts'
import { worker } from './jobs/worker.ts'
import { keepInDemonstration } from './mail/demonstration.ts'
import { sendWith } from './mail/send.ts'
import { notedIn } from './noted-roots.ts'
import { cleanPaper } from './papers/clean-paper.ts'
import { makePdf } from './pdf/make-pdf.ts'
import { makePicture } from './pictures/make-picture.ts'
import type { Roots } from './plan/access-log.ts'
import { secondsLater } from './plan/ids.ts'
import type { Jobs } from './plan/jobs.ts'
import { fieldMarked } from './plan/plan-forms.ts'
import { actWith } from './plan/stream.ts'
import type { Report } from './store/damage.ts'
import { type Database, type Opened, openDatabase, type Watch } from './store/database.ts'
import { claim, type Identity } from './store/identity.ts'
import { renewingAll } from './store/listed-rows.ts'
import type { StandbyChanged } from './store/postgres-standby.ts'
import { namesAreKept } from './store/published-names.ts'
import { newestRecordIn } from './store/steady-clock.ts'
import { openStore, type Store, type StoreIn } from './store/store.ts'
import { telling } from './telling.ts'
import type { RunFact } from './training/run-fact.ts'
import { playWith, runStream } from './training/stream.ts'
import { createApp } from './web/app.ts'
import type { Assets, Clock, Ports, Settings } from './web/frame/ports.ts'

export type Parts = Pick<Settings, 'baseUrl' | 'demo' | 'mailFrom'> & {
  /** The sender of mail where nobody else is named. */
  readonly contact?: string
  /** A file's path, `:memory:`, or a `postgres:` address. */
  readonly databaseUrl: string
  readonly smtpUrl: string | undefined
  /** Where the key lies under which everything is sealed; without it beside a database in a file. */
  readonly masterKeyFile?: string | undefined
  /** Where daily roots of the access log are noted beside the log. */
  readonly rootsFile?: string | undefined
  /** Addresses and networks of the proxies that say where a request came from; none unless named. */
  readonly trustedProxies?: readonly string[]
  /** Answers are refused before the disk of a file is full, so that reading and signing in go on. */
  readonly keepsRoom?: boolean
  /** A list of codes that should be there is left out. */
  readonly lacksCodes?: boolean
}
export type Surroundings = {
  readonly clock: Clock
  readonly log: Ports['log']
  readonly assets: Assets
  /** The program that sets a page on paper, where it is not ours. */
  readonly pdfSetter?: string
  /** The program that draws a photo anew, where it is not ours. */
  readonly pictureDrawer?: string
  /** The program that cleans a PDF, where it is not ours. */
  readonly paperCleaner?: string
}

export type Composed = {
  readonly app: ReturnType<typeof createApp>
  readonly ports: Ports
  /** Nothing of them happens before it is started. */
  readonly jobs: readonly Ticker[]
  readonly close: () => Promise<void>
}
export type Composing = { readonly ok: true; readonly composed: Composed } | NotOpened

/** `demonstration` and `real` are what the database is, and is not taken for. */
export type NotOpened = {
  readonly ok: false
  readonly kind: Extract<Opened, { readonly ok: false }>['kind'] | Exclude<Identity, 'unknown'>
  readonly url: string
  readonly at?: string
  readonly room?: { readonly neededBytes: number; readonly freeBytes: number }
}

/** The whole program without its server: the same parts for `npm start` and for a test, which may ask other forms. */
export const compose = async (
  parts: Parts,
  around: Surroundings,
  forms: Ports['forms'] = ourForms,
): Promise<Composing> => {
  const { clock, log, assets } = around
  const opened = await openDatabase({
    url: parts.databaseUrl,
    ...(parts.keepsRoom ? watching(log) : {}),
    standbyChanged: tellingStandby(log),
    masterKeyFile: parts.masterKeyFile,
  })
  if (!opened.ok) return opened
  if (opened.madeKey !== undefined) tellKeyMade(log, opened.madeKey)
  const kind = parts.demo ? 'demonstration' : 'real'
  const found = await claim(opened.database, { kind, isMadeUp, now: clock.now })
  if (found !== kind) {
    await opened.database.close()
    return { ok: false, kind: found, url: parts.databaseUrl }
  }
  // Mail goes out when it was queued, not at the next turn.
  const mailQueued = (): void => mailJob.nudge()
  const damaged: Report = (one) => log({ level: 'error', event: 'damaged record', ...one })
  const told = { mailQueued, damaged, newest: await newestRecordIn(opened.database) }
  const store = storeOver(opened.database, parts, { clock, forms, ...told })
  await namesAreKept(opened.database, fieldMarked(forms, 'address'))
  const mailJob = mailJobOf(parts, store.jobs, around)
  const { baseUrl, demo, mailFrom } = parts
  const ports: Ports = {
    ...store,
    act: actWith(store, forms, clock),
    play: playWith(store.runs, scenarios),
    forms,
    training: { scenarios, skillWords, frameworks, rehearsals },
    settings: { baseUrl, demo, mailFrom, contact: parts.contact ?? mailFrom },
    clientAddress: clientAddressBehind(parts.trustedProxies ?? []),
    clock,
    keyedHash: (text) => opened.database.sealing.hashOf(text),
    log,
    ...{ assets, lacksCodes: parts.lacksCodes ?? false },
    ...ofFiles(around),
  }
  const hourly = [
    sweepingOf(store, around),
    ...telling({ ...ports, baseUrl }, (event) => reporting(log, event)),
    listingJobOf(opened.database, store, log),
  ]
  const jobs = [lookingAtClock(store, log), mailJob, rootsJobOf(parts, store.roots, around), ...hourly]
  if (demo) await seedDemonstration(ports)
  if (baseUrl.startsWith('https:') && parts.trustedProxies?.length === 0)
    log({ level: 'warn', event: 'TRUSTED_PROXY is not set: limits count everybody behind the proxy as one' })
  const close = async (): Promise<void> => {
    await Promise.race([
      Promise.all(jobs.map((job) => job.stop())),
      setTimeout(lastMailMs, undefined, { ref: false }),
    ])
    await opened.database.close()
  }
  return { ok: true, composed: { app: createApp(ports), ports, jobs, close } }
}

/** What makes, draws and cleans files, each in processes of its own. */
const ofFiles = (around: Surroundings) => ({
  makePdf: makePdf(around.pdfSetter),
  makePicture: makePicture(around.pictureDrawer),
  cleanPaper: cleanPaper(around.paperCleaner),
})

const tellKeyMade = (log: Ports['log'], file: string): void =>
  log({
    level: 'warn',
    event:
      'a master key was made: without it nothing in this database can be read, so keep a copy of it apart from the backups of the database',
    file,
  })

const watching = (log: Ports['log']): Watch => ({
  roomChanged: ({ isShort, freeBytes }) =>
    log({
      ...(isShort ? { level: 'error', event: 'disk nearly full' } : { event: 'disk has room' }),
      freeBytes,
    }),
  replaced: () =>
    log({ level: 'error', event: 'the database file was replaced: nothing is written until a restart' }),
})

const tellingStandby =
  (log: Ports['log']): StandbyChanged =>
  (isAway) =>
    log(isAway ? { level: 'error', event: 'standby away' } : { event: 'standby back' })

/** The ports over one database, for the program and for a command that changes what it holds. */
export const storeOver = (
  database: Database,
  { baseUrl }: Pick<Parts, 'baseUrl'>,
  {
    clock,
    forms,
    ...told
  }: Pick<Ports, 'clock' | 'forms'> & Pick<StoreIn<RunFact>, 'mailQueued' | 'damaged' | 'newest'>,
): Store<RunFact> =>
  openStore({
    database,
    forms,
    ...told,
    renderMail: (mail, { email }) => ({ ...renderMail(english, mail, baseUrl), to: email }),
    readRunFact: runStream(scenarios).cast,
    now: clock.now,
    steadyMs: clock.steadyMs,
  })

export const ourForms: Ports['forms'] = flows
const everyMs = 2000
/** A mail that is still under way then is sent again after the next start, with the same Message-ID. */
const lastMailMs = 1000

const mailJobOf = (parts: Parts, jobs: Jobs, { clock, log }: Surroundings): Ticker => {
  const { smtpUrl, baseUrl, mailFrom, demo } = parts
  const send = smtpUrl === undefined ? keepInDemonstration : sendWith({ smtpUrl, baseUrl, from: mailFrom })
  const time = { now: clock.now, later: secondsLater }
  const doing = sendingMail({ ...time, send, keepsText: demo })
  const report = reporting(log, 'mail job failed')
  const { turn, stop } = worker({ ...time, jobs, doing, log }, report)
  const job = ticker(turn, everyMs, report)
  return { ...job, stop: async () => void (await Promise.all([stop(), job.stop()])) }
}

/** How long the row of a job that is over is kept: who was written to, about what, and how it went. */
const jobsKeptSeconds = 30 * 86_400
const sweepingOf = (
  { jobs, plansWanted, isClockFar }: Pick<Store<RunFact>, 'jobs' | 'plansWanted' | 'isClockFar'>,
  { clock, log }: Surroundings,
): Ticker =>
  ticker(
    async () => {
      if (isClockFar()) return
      await jobs.sweep(secondsLater(clock.now(), -jobsKeptSeconds))
      await plansWanted.sweep()
    },
    hourMs,
    reporting(log, 'deleting what is old failed'),
  )
const hourMs = 3_600_000

/** Said when it begins and when it ends. */
const lookingAtClock = ({ isClockFar }: Pick<Ports, 'isClockFar'>, log: Ports['log']): Ticker => {
  let wasFar = false
  const look = async (): Promise<void> => {
    const isFar = isClockFar()
    if (isFar !== wasFar) log(isFar ? clockIsFar : { event: 'the clock is near the newest record again' })
    wasFar = isFar
  }
  return ticker(look, clockEveryMs, reporting(log, 'looking at the clock failed'))
}
const clockIsFar = {
  level: 'error',
  event: 'the clock stands far from the newest record: nothing that is old is deleted',
} as const
const clockEveryMs = 60_000

const reporting =
  (log: Ports['log'], event: string) =>
  (error: unknown): void =>
    log({ level: 'error', event, error: error instanceof Error ? error.name : 'unknown' })

const rootsJobOf = ({ rootsFile }: Parts, roots: Roots, { clock, log }: Surroundings): Ticker => {
  const noted = notedIn(rootsFile, (root) => log({ event: 'daily root', ...root }))
  return ticker(
    () => rootsAreMade(roots, noted, { now: clock.now, later: secondsLater }),
    rootsEveryMs,
    (error) => log({ level: 'error', event: 'daily root failed', error: String(error) }),
  )
}
const rootsEveryMs = 10 * 60_000

/** Again each hour, since a process of the release before may still write rows of its own rule. */
const listingJobOf = (database: Database, { plans }: Pick<Ports, 'plans'>, log: Ports['log']): Ticker => {
  const { turn, stop } = renewingAll(database, plans.load, () =>
    log({ event: 'what lists show is made anew' }),
  )
  const run = async (): Promise<void> => {
    const count = await turn()
    if (count > 0) log({ event: 'what lists show was made anew', plans: count })
  }
  const job = ticker(run, hourMs, reporting(log, 'making rows anew failed'))
  const end = async (): Promise<void> => {
    stop()
    await job.stop()
  }
  return { ...job, stop: end }
}
