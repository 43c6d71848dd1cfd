import type { Context } from 'hono'
import { type Dropping, droppingView } from '#views/drafting/dropping.ts'
import { addressOf } from '../../flow/spot.ts'
import { may } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { type PlanId, planId } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import { allows } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { readByClinicians } from '../../plan/plan-forms.ts'
import { changesBetween } from '../../plan/reads/changes.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { labelOf } from '../../plan/reads/shown.ts'
import { isApart, sitesNamedIn } from '../../plan/sites.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { entryShown } from '../frame/entry-lines.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** The person throws their draft away: shown what goes, and asked once more. */
export const droppingRoutes = (service: Service) =>
  room(service, withPlan('drop-draft', 'patient'))
    .get('/plans/:plan/dropping', (c, found) =>
      mayDrop(found.plan) ? show(service, c, found) : goTo(c, `/plans/${found.plan.id}`),
    )
    .post('/plans/:plan/dropping', async (c, found) => {
      const { plan, act } = found
      if (mayDrop(plan) && c.get('post').get('sure') !== 'yes') return show(service, c, found, 422)
      const outcome = await act({ kind: 'drop-draft' })
      if (!outcome.ok) return await refused(service, c, outcome.refusal)
      return goTo(c, isEnding(plan) ? '/plans?dropped=yes' : `/plans/${plan.id}?dropped=yes`)
    })

/** Whether there is anything to throw away, and what of, and whether that was done just now. */
export const dropsNow = (
  { plan, actor }: Found,
  dropped: string | undefined,
): { readonly may: 'change' | 'ending' | undefined; readonly isDone: boolean } => ({
  may: may(actor, 'drop-draft', plan) && mayDrop(plan) ? (isEnding(plan) ? 'ending' : 'change') : undefined,
  isDone: dropped === 'yes' && actor.kind === 'patient' && plan.life.draft === 'none',
})

const mayDrop = ({ life }: Plan): boolean => allows(life, 'DraftDropped')

/** Nothing of it was ever approved: it goes whole. */
const isEnding = ({ approved }: Plan): boolean => approved === undefined

/** Whose first plan was thrown away, or is another account's by now, begins under another id. */
export const freshPlanId = async (
  service: Pick<Service, 'plans' | 'clock'>,
  account: Account,
  tries = 0,
): Promise<PlanId> => {
  const again = tries === 0 ? '' : `, ${tries} after it`
  const id = planId(service.clock.digest(`the plan of ${account.id}${again}`))
  const { version, owner } = await service.plans.load(id)
  return version === 0 || owner === account.id ? id : await freshPlanId(service, account, tries + 1)
}

const show = async (
  service: Service,
  c: Context<Env>,
  { plan }: OnPlan,
  status: 200 | 422 = 200,
): Promise<Response> =>
  service.respond(
    c,
    droppingView({
      plan: plan.id,
      isEnding: isEnding(plan),
      isAskedAgain: status === 422,
      isApartKept: sitesNamedIn(plan).length > 0,
      version: plan.approved?.version,
      practice: await practiceTold(service, plan),
      changes: isEnding(plan) ? [] : changesIn(plan),
      chapters: writtenIn(plan),
      contact: service.settings.contact,
      helpers: Object.values(plan.carers).flatMap(({ removed, name }) => (removed ? [] : [name])),
    }),
    status,
  )

/** Whoever waits for an answer hears that none comes. */
const practiceTold = async ({ practices }: Service, plan: Plan): Promise<string | undefined> => {
  const practice = plan.life.draft === 'returned' ? practiceOfDraft(plan) : undefined
  return practice && (await practices.find(practice))?.name
}

/** What the person says otherwise now, with what stands again. Compared as clinicians read it, by which it was approved; shown in their own words. */
const changesIn = (plan: Plan): Dropping['changes'] => {
  const own = (entries: readonly Entry[]) =>
    entries.filter((one) => one.saidBy.voice === 'person' && !isApart(plan.forms, one))
  const worded = new Map(own(everyEntryOf(plan)).map((one) => [addressOf(spotOf(one)), one]))
  const now = own(everyEntryOf(readByClinicians(plan)))
  return changesBetween(own(plan.approved?.content.entries ?? []), now).map(({ before, now: goes }) => ({
    question: labelOf(plan, (goes ?? before)?.field ?? ''),
    goes: goes && entryShown(plan, worded.get(addressOf(spotOf(goes))) ?? goes),
    again: before && entryShown(plan, before),
  }))
}

const everyEntryOf = (plan: Plan): readonly Entry[] =>
  [...plan.forms.sections, plan.forms.submission].flatMap((form) => entriesOf(plan, form))

const writtenIn = ({ forms, voices }: Plan): readonly string[] =>
  forms.sections.flatMap(({ section, words }) => (voices.person?.[section.id] ? [words.title] : []))
