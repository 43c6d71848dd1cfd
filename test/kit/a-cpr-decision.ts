import { recommendations } from '#flows/recommendations/section.ts'
import type { Json } from '#src/flow/json.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import { decide } from '#src/plan/decide.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import type { SameWords } from '#src/plan/quality/same-words.ts'
import { factsOf, later, people, told, type Unread, when } from './a-plan.ts'
import { allAccepted, approveNow, ready } from './a-review.ts'

const { nadia, owen } = people
export const senior: Account = { ...owen, duty: { ...owen.duty, grade: 'senior' } }

export type Said = Readonly<Record<string, Json>>
const stepOf = (field: string): string =>
  Object.entries(recommendations.steps).find(([, { ask }]) => ask.some((one) => one === field))?.[0] ?? ''

/** One answer among the recommendations. */
export const saying = (field: string, value: Json): Unread => ({
  ...{ kind: 'answer', section: 'recommendations', at: [], step: stepOf(field) },
  said: { [field]: { kind: 'answer', value } },
})

/** One answer after another, as a senior clinician gives them. */
export const decided = (plan: Plan, said: Said, by: Account = senior): Plan =>
  Object.entries(said).reduce(
    (now, [field, value]) =>
      later(now, ...factsOf(when(now, by, saying(field, value))).map((fact) => told(by, fact))),
    plan,
  )

export const talk = (outcome: string, more: Said = {}): Json => ({
  none: false,
  rows: [{ id: 'row-1', said: { outcome, ...more }, is: outcome }],
})
/** All that a decision against CPR needs. */
export const whole = {
  'rec.hospital': { choice: 'conditional', note: 'she breaks a bone' },
  'rec.cpr.decision': 'not-for-cpr',
  'rec.cpr.decidedOn': '2026-02-20',
  'rec.cpr.reason': { choice: 'would-not-work', note: 'Her heart is too weak to beat by itself again.' },
  'rec.cpr.decidedBy': { name: 'Owen Bright', role: 'GP', registration: 'GMC 0000001', organisation: 'Elm' },
  'rec.cpr.discussedPerson': talk('talked', { on: '2026-02-20', what: 'She has had enough of wards.' }),
  'rec.cpr.informed': ['family-informed'],
  'rec.cpr.formLocation': { form: 'dnacpr', where: 'In the red folder by the door' },
  'rec.cpr.review': { on: '2026-06-01' },
  'rec.cpr.endorsedBy': 'yes',
} as const satisfies Said

export const without = (name: string): Said =>
  Object.fromEntries(Object.entries(whole).filter(([field]) => field !== name))

/** @param sameWords in how many other plans of the practice the same words stand */
export const approving = (plan: Plan, more: object = {}, sameWords?: SameWords) => {
  const read = allAccepted(plan)
  const moment = { at: instant('2026-03-02T10:00:00.000Z'), digest: (text: string) => text, published: [] }
  return decide(read, { ...approveNow(read), ...more }, actorFor(nadia, read), { ...moment, sameWords })
}

export const approveSignature = {
  ...{ name: 'Nadia Rees', jobRole: 'Nurse', registration: 'NMC 00X0000E', practice: 'Elm' },
  at: ready().changedAt,
}
