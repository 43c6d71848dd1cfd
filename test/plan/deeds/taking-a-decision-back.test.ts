import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { leftAside } from '#src/plan/reads/left-aside.ts'
import { approveSignature, approving, decided, senior, whole, without } from '#test/kit/a-cpr-decision.ts'
import { factsOf, later, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

const ofCpr = Object.keys(whole)
  .filter((field) => field.startsWith('rec.cpr.'))
  .toSorted()
/** What goes when a senior clinician takes the decision back, on a page read at this version. */
const takingBack = (plan: Plan, read = plan.version) =>
  factsOf(
    when(plan, senior, {
      ...({ kind: 'save-section', section: 'recommendations', read } as const),
      ...{ writes: [], leftAside: [], words: [], asks: [], accepts: false },
      takenBack: [['rec.cpr.decision']],
    }),
  )
const takenOut = (plan: Plan, read = plan.version): readonly string[] =>
  takingBack(plan, read)
    .flatMap((fact) => (fact.kind === 'AnswerTakenBack' ? [String(fact.at.at(-1))] : [fact.kind]))
    .toSorted()

test('a decision that is taken back takes with it all that was said because of it: nothing holds up signing, and a new one begins empty', () => {
  const plan = decided(ready(), whole)
  const now = later(plan, ...takingBack(plan).map((fact) => told(senior, fact)))
  expect(takenOut(plan)).toEqual(ofCpr)
  expect(leftAside(now)).toEqual([])
  expect(refusalOf(approving(now))).toBe('accepted')
  const { entries } = contentOf(
    decided(now, { 'rec.cpr.decision': 'not-for-cpr' }),
    approveSignature,
    '2026-06-01',
  )
  expect(entries.map(({ field }) => field).filter((field) => field.startsWith('rec.cpr.'))).toEqual([
    'rec.cpr.decision',
  ])
})

test('what a colleague wrote of a decision since the page was read is not taken back with it unread, but looked at', () => {
  const plan = decided(ready(), without('rec.cpr.informed'))
  const since = decided(plan, { 'rec.cpr.informed': ['family-informed'] })
  expect(takenOut(since, plan.version)).not.toContain('rec.cpr.informed')
  const now = later(since, ...takingBack(since, plan.version).map((fact) => told(senior, fact)))
  expect(leftAside(now).map(({ at }) => at)).toEqual([['rec.cpr.informed']])
})
