import type { Context } from 'hono'
import { endingView } from '#views/review/ending.ts'
import { markedIn } from '../../flow/mark.ts'
import { isTaken, type OnePage, postedPage, textMarked, withProblem } from '../../flow/page.ts'
import { reachesOwner } from '../../plan/mail.ts'
import type { Plan } from '../../plan/plan.ts'
import { type EndsAlone, isSeniors, standingAlone } from '../../plan/reads/ends-alone.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { labelOfOne } from '../../plan/reads/shown.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { unproved } from '../sign-in/sign-in.ts'
import { openedAtDesk } from './desk-begun.ts'
import { patientToldOf } from './patient-of.ts'
import { stoodIn } from './stood-in.ts'

type She = OnPlan<'clinician'>

/** One recommendation of the approved version is taken back, whoever has the draft. */
export const endingRoutes = (service: Service) =>
  room(service, withPlan('take-back-recommendation', 'clinician'))
    .get('/plans/:plan/life/recommendation/:field', (c, found) => ask(service, c, found))
    .post('/plans/:plan/life/recommendation/:field', (c, found) => end(service, c, found))

const ask = async (service: Service, c: Context<Env>, found: She): Promise<Response> => {
  const { plan } = found
  const one = oneOf(plan, c)
  if (!one) return goTo(c, `/plans/${plan.id}/life`)
  const first = await unproved(service, c)
  if (first) return first
  const key = 'ending'
  const { page } = await openedAtDesk(service, c, { found, key, asking: askingOf(service, found, one) })
  return show(service, c, found, { one, page })
}

const oneOf = (plan: Plan, c: Context<Env>): EndsAlone | undefined => {
  const field = c.req.param('field')
  return standingAlone(plan).find((one) => placeOfEnding(one) === field)
}

/** Its field, and which of several records. */
export const placeOfEnding = ({ entry: { field }, row }: EndsAlone): string => placeOf(field, row?.id)

const placeOf = (field: string, row: string | undefined): string => (row ? `${field}:${row}` : field)

/** A double click: it is taken back, by her and in these words, and the page that it leads to says so. */
const isTwice = ({ forms: { ending } }: Service, c: Context<Env>, { plan, account }: She): boolean => {
  const asking = { form: ending, given: givenFor(plan, 'team', ending.section) }
  const sent = textMarked(postedPage(asking, c.get('post')), 'ending-because')
  return (plan.takenBackAlone ?? []).some(
    ({ field, row, by, because }) =>
      placeOf(field, row) === c.req.param('field') && by.id === account.id && because === sent,
  )
}

export const labelOfEnding = ({ entry: { label, question }, row }: EndsAlone): string =>
  labelOfOne(label ?? question, row?.name)

/** Who stands behind it is asked only of somebody who does not decide it herself. */
const askingOf = ({ forms: { ending } }: Service, { plan, actor }: She, { entry }: EndsAlone) => ({
  form: ending,
  given: givenFor(plan, 'team', ending.section),
  ...(isSeniors(plan, entry.field) && actor.grade !== 'senior'
    ? {}
    : { known: { [markedIn([ending], 'ending-senior') ?? '']: { kind: 'answer', value: '' } as const } }),
})

type Shown = { readonly one: EndsAlone; readonly page: OnePage; readonly isMoved?: true }

const show = (service: Service, c: Context<Env>, { plan }: She, { one, page, isMoved }: Shown): Response => {
  const shown = one.row ? [one.row.shown] : one.entry.shown
  return service.respond(
    c,
    endingView({
      ...{ plan: plan.id, patient: patientToldOf(plan), field: placeOfEnding(one) },
      ...{ label: labelOfEnding(one), shown, page },
      ...{ of: plan.approved?.version ?? 0, isTold: reachesOwner(plan) !== false, isMoved: isMoved === true },
    }),
    c.req.method === 'POST' ? (isMoved ? 409 : 422) : 200,
  )
}

const end = async (service: Service, c: Context<Env>, found: She): Promise<Response> => {
  const { plan, act } = found
  const first = await unproved(service, c)
  if (first) return first
  const one = oneOf(plan, c)
  // A colleague took it back meanwhile, or the plan is followed no more: why she did is kept.
  if (!one)
    return isTwice(service, c, found)
      ? goTo(c, `/plans/${plan.id}/life`)
      : service.errorPage(c, 'wrong-state')
  const post = c.get('post')
  const page = postedPage(askingOf(service, found, one), post)
  if (!isTaken(page)) return show(service, c, found, { one, page })
  const senior = textMarked(page, 'ending-senior')
  const outcome = await act({
    ...{ kind: 'take-back-recommendation', field: one.entry.field, of: stoodIn(post).stood ?? 0 },
    ...(one.row ? { row: one.row.id } : {}),
    because: textMarked(page, 'ending-because'),
    ...(senior === '' ? {} : { senior }),
  })
  if (outcome.ok) return goTo(c, `/plans/${plan.id}/life`)
  return await refused(service, c, outcome.refusal, {
    'draft-moved': () => show(service, c, found, { one, page, isMoved: true }),
    'says-nothing': ({ kind }) =>
      show(service, c, found, { one, page: withProblem(page, 'ending-because', kind) }),
  })
}
