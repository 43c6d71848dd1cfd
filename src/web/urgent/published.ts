import type { Context } from 'hono'
import type { SaidLine } from '#views/urgent/said-after-use.ts'
import type { Apart } from '#views/urgent/urgent.ts'
import type { Bar } from '../../flow/bars.ts'
import { isHelping } from '../../plan/access.ts'
import type { Access } from '../../plan/access-log.ts'
import type { Account } from '../../plan/actor.ts'
import { type PlanId, type PracticeId, planId, secondsLater } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Practice } from '../../plan/practice.ts'
import { awayAsked, withBars } from '../../plan/reads/bars-of-content.ts'
import { publicationForHelpers } from '../../plan/reads/for-helpers.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { changesFor, type Reader, readableBy, withoutKeptBack } from '../../plan/reads/readable.ts'
import { filesNamedIn } from '../../plan/reads/readable-file.ts'
import { accessOf } from '../frame/access-of.ts'
import { type Door, onDuty, withPlan } from '../frame/doors.ts'
import { planAsked } from '../frame/plan-asked.ts'
import type { Env } from '../frame/ports.ts'
import type { Service } from '../frame/service.ts'
import { apartOf, labelIn } from './apart.ts'
import { isStopped, type Stopped } from './not-to-follow.ts'
import { saidLines } from './said-after-use.ts'
import { isFile, sheetIn } from './sheet.ts'

/** What was approved of a plan, and who reads it, as far as the plan has come. */
export type Published =
  | {
      readonly kind: 'to-read'
      readonly publication: Publication
      readonly reader: Reader['kind']
      readonly withheld: readonly string[]
      /** Of that, what another reader of it may open. */
      readonly keptFrom: readonly string[]
      /** What lies apart and only others may be shown, by what it is called. */
      readonly keptApart: readonly string[]
      /** Whom to ring who stands in the answer that warns of people, though it may be withheld. */
      readonly keptAway: readonly Bar[]
      /** What lies apart, as far as this reader may be shown it, and why they opened the plan. */
      readonly apart: readonly Apart[]
      /** What a copy leaves off that may lie about, by all that was approved: a reader may be told of the place and not that it is kept back. */
      readonly offPaper: readonly string[]
      /** Of the files that were approved, those that still are an answer of whoever gave them. */
      readonly filesThere: ReadonlySet<string>
      readonly account: Account
      readonly reason: string
      /** Whom to ask by day about what stands in it. */
      readonly practice: Practice | undefined
      readonly said: readonly SaidLine[]
    }
  | { readonly kind: 'ask-why'; readonly publication: Publication }
  | { readonly kind: 'gone'; readonly account: Account; readonly publication: Stopped }
  | { readonly kind: 'not-yet'; readonly plan: string }

/** The door of the urgent page: its reader, and the row that stands in the log before a word is read (RULE-SAF-4). */
export const published: Door<Published> = async (service, c) => {
  const account = c.get('account')
  return account?.duty.kind === 'urgent-reader'
    ? await forUrgentReader(service, c, account)
    : await forKnown(service, c)
}

/** The same for a file of it: that it was looked at is a row of its own. */
export const publishedFile: Door<Published> = async (service, c) => {
  const entry = await published(service, c)
  if (entry.kind !== 'in' || entry.held.kind !== 'to-read') return entry
  const { account, publication, reason } = entry.held
  const row = { deed: 'read-file', plan: publication.plan, reason } as const
  return { ...entry, record: () => note(service, account, row) }
}

/** An urgent reader has no link to the person: the plan opens for an hour after a reason was given, or a card shown. */
const forUrgentReader = async (service: Service, c: Context<Env>, account: Account) => {
  const plan = planId(planAsked(c))
  const since = secondsLater(service.clock.now(), -openForSeconds)
  const [publication, given, isOwn] = await Promise.all([
    service.publications.current(plan),
    service.accessLog.reasonGiven(account.id, plan, since),
    service.plans.isTheirOwn(plan, account),
  ])
  if (!publication) return notFound
  if (isOwn) return ownFamily
  if (isStopped(publication)) return held({ kind: 'gone', account, publication })
  if (!given) return held({ kind: 'ask-why', publication })
  const { jobRole } = account.duty.kind === 'urgent-reader' ? account.duty : { jobRole: '' }
  const reader = { kind: 'urgent-reader', jobRole } as const
  const practice = (await service.plans.row(plan))?.practice
  return await readBy(service, account, { publication, reader, reason: given.reason, practice })
}
const openForSeconds = 3600

const approvedReaders = withPlan('read-approved', 'patient', 'clinician', 'carer')

/** The person, the clinicians of their practice, and helpers who are let, read the same page without being asked why. */
const forKnown = async (service: Service, c: Context<Env>) => {
  const entry = await approvedReaders(service, c)
  if (entry.kind !== 'in') return entry
  const { account, plan, actor } = entry.held
  const publication = await service.publications.current(plan.id)
  if (!publication) return held({ kind: 'not-yet', plan: plan.id })
  const isTeam = isHelping(actor)
  const reason = isTeam ? 'team' : reasons[actor.kind]
  const reader: Reader = { kind: isTeam ? 'team' : actor.kind }
  const { practice } = plan
  const whole = { publication, reader, reason, practice }
  return actor.kind === 'carer'
    ? await readBy(service, { ...account, name: actor.name }, { ...whole, helps: plan })
    : await readBy(service, account, whole)
}

const reasons = { patient: 'own', clinician: 'practice', carer: 'helping' } as const

type Reading = {
  readonly publication: Publication
  readonly reader: Reader
  readonly reason: string
  readonly practice: PracticeId | undefined
  /** Of a helper: the plan, which knows what is hidden from helpers. */
  readonly helps?: Plan
}

const readBy = async (
  service: Service,
  account: Account,
  { reader, reason, practice: id, ...whole }: Reading,
) => {
  const one = { publication: withoutKeptBack(whole.publication) }
  const practice = id && (await service.practices.find(id))
  const { content, withheld } = readableBy(
    withBars(service.forms, one.publication.content),
    reader,
    service.forms.readers,
  )
  const changeAsked = changesFor(one.publication.changeAsked, service.forms, reader).filter(
    ({ field }) => !withheld.includes(field),
  )
  const wrote = changesFor(one.publication.helpersWrote ?? [], service.forms, reader)
  const helpersWrote = wrote.filter(({ field }) => !withheld.includes(field))
  const shown = { ...one.publication, content, changeAsked, helpersWrote }
  const helper = whole.helps && publicationForHelpers(whole.helps, shown)
  const publication = helper?.publication ?? shown
  const known = helper?.publication ?? one.publication
  const keptAway = [...sheetIn(service).keptAway(known.content.entries), ...awayAsked(known.changeAsked)]
  const unsaid = sheetIn(service).wayInUnsaid(one.publication.content.entries)
  const all = await apartOf(service, one.publication, reader, reason)
  const apart = all.filter(({ field }) => !unsaid.includes(field))
  // What they may be shown on a click of its own is kept from them by nobody.
  const kept = (helper ? [] : withheld).filter(
    (name) => apart.every(({ field }) => field !== name) && !isForPractice(whole.publication, name),
  )
  const said = saidLines(service, { publication: whole.publication, reader, withheld: kept })
  const { entries } = one.publication.content
  // What leads to a place that is not said is told to nobody, so that it is kept from no reader more than from another.
  const forOthers = kept.filter((name) => !unsaid.includes(name))
  const lyingApart = entries.filter(({ field, sees }) => sees === 'site' && forOthers.includes(field))
  const filesThere = await filesThereIn(service, publication)
  const whom = { reader: reader.kind, account, reason, practice }
  return {
    ...held({
      kind: 'to-read',
      publication,
      withheld: [...withheld, ...(helper?.leftOut ?? [])],
      keptFrom: forOthers.filter((name) => lyingApart.every(({ field }) => field !== name)),
      keptApart: [...new Set(lyingApart.map(({ section, field }) => labelIn(service, section, field)))],
      keptAway,
      apart,
      offPaper: sheetIn(service).offPaper(entries),
      filesThere,
      said,
      ...whom,
    }),
    record: () => note(service, account, { deed: 'opened', plan: publication.plan, reason }),
  }
}

/** Taken away, or replaced, has effect at once: nobody looks for the wrong person until the next approval. */
const filesThereIn = async (
  service: Service,
  { plan, content }: Publication,
): Promise<ReadonlySet<string>> => {
  const { drawn } = sheetIn(service)
  const hasFiles = content.entries.some(({ field }) => isFile(drawn[field]))
  return hasFiles ? filesNamedIn(await service.plans.load(plan)) : new Set()
}

/** What the practice alone reads nobody else can open or repeat, so that it is kept from no reader more than from another. */
const isForPractice = ({ content: { entries, notAsked } }: Publication, name: string): boolean =>
  [...entries, ...notAsked].some((one) => one.field === name && one.hold === true)

const held = (one: Published) => ({ kind: 'in' as const, held: one })
const notFound = { kind: 'fault', fault: 'not-found' } as const
const ownFamily = { kind: 'fault', fault: 'own-family' } as const

/** From here on the plan is open to this reader for an hour, however often it is read meanwhile. */
export const noteReason = (service: Service, account: Account, plan: PlanId, reason: string): Promise<void> =>
  note(service, account, { deed: 'reason-given', plan, reason })

const note = async (
  service: Service,
  account: Account,
  row: Pick<Access, 'deed' | 'plan' | 'reason'>,
): Promise<void> =>
  service.accessLog.record(await accessOf({ account, at: service.clock.now(), ...row }, service.practices))

/** An approved plan that stands, for urgent care alone: everybody else has a link to it, or no business with it. */
export const sharedPlan: Door<{ readonly account: Account; readonly publication: Publication }> = async (
  service,
  c,
) => {
  const entry = await onDuty('urgent-reader')(service, c)
  if (entry.kind !== 'in') return entry
  const { account } = entry.held
  const publication = await service.publications.current(planId(c.req.param('plan') ?? ''))
  if (!publication) return notFound
  if (await service.plans.isTheirOwn(publication.plan, account)) return ownFamily
  return { kind: 'in', held: { account, publication } }
}
