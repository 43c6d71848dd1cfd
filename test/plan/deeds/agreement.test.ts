import { expect, test } from 'vitest'
import { agreementRecorded } from '#src/plan/agreement.ts'
import { spotOf } from '#src/plan/content.ts'
import type { AccountId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import {
  factsOf,
  given,
  later,
  people,
  submitted,
  teamsPart,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approveNow, opened } from '#test/kit/a-review.ts'

const { nadia } = people

/** In review, read and accepted, and nobody has said what its person agreed to. */
const unagreed = allAccepted(
  given(
    ...wholeDraft().filter((fact) => fact.kind !== 'Answered' || fact.section !== 'submission'),
    submitted,
    opened,
    ...teamsPart(),
  ),
)
const agrees = (plan: Plan, said: Readonly<Record<string, string>>): Plan =>
  later(
    plan,
    ...factsOf(
      when(plan, nadia, {
        kind: 'answer',
        section: 'submission',
        at: [],
        step: 'agree',
        read: plan.version,
        said: Object.fromEntries(
          Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }]),
        ),
      }),
    ).map((fact) => told(nadia, fact)),
  )

test('a plan is not approved while nobody has said that its person agrees, and to what', () => {
  const missing = (plan: Plan) => when(plan, nadia, approveNow(plan))
  expect(missing(unagreed)).toEqual({
    ok: false,
    refusal: {
      kind: 'incomplete',
      missing: [
        { section: 'submission', at: ['share.basis'] },
        { section: 'submission', at: ['share.scope'] },
      ],
    },
  })
  const half = agrees(unagreed, { 'share.basis': 'person-consents' })
  expect(missing(half)).toMatchObject({ refusal: { missing: [{ at: ['share.scope'] }] } })
})

test('what a clinician was told that the person agrees to is approved in her name, and makes her no drafter', () => {
  const plan = agrees(unagreed, { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' })
  const [approval] = factsOf(when(plan, nadia, approveNow(plan))).filter(({ kind }) => kind === 'Approved')
  const entries = approval?.kind === 'Approved' ? approval.content.entries : []
  expect(
    entries
      .filter(({ section }) => section === 'submission')
      .map((entry) => [spotOf(entry).at, entry.saidBy]),
  ).toEqual(['share.basis', 'share.scope'].map((field) => [[field], { name: nadia.name, voice: 'team' }]))
})

test('an approver who did not hear it herself relies by name on who wrote it down, and the approval keeps who and when', () => {
  const { owen } = people
  const agreed = agrees(unagreed, { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' })
  const plan = allAccepted(allAccepted(agreed), owen)
  const signs = (agreedWith?: AccountId) =>
    when(plan, owen, { ...approveNow(plan), ...(agreedWith ? { agreedWith } : {}) })
  expect(signs()).toEqual({ ok: false, refusal: { kind: 'agreement-unsaid' } })
  expect(signs(owen.id)).toEqual({ ok: false, refusal: { kind: 'agreement-unsaid' } })
  const facts = factsOf(signs(nadia.id))
  const at = agreementRecorded(plan)?.at
  const agreement = { by: { id: nadia.id, name: nadia.name }, at, isReliedOn: true }
  expect(facts.find(({ kind }) => kind === 'Approved')).toMatchObject({ agreement })
  expect(later(plan, ...facts.map((fact) => told(owen, fact))).approved).toMatchObject({ agreement })
  expect(factsOf(when(plan, nadia, approveNow(plan))).find(({ kind }) => kind === 'Approved')).toMatchObject({
    agreement: { isReliedOn: false },
  })
})
