import type { Said } from '#src/flow/answer.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  factsOf,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  submitted,
  teamsPart,
  told,
  when,
  wholeDraft,
} from './a-plan.ts'

const { ravi, nadia } = people

/** Ravi, Asha's son, writes beside her. */
export const raviHelps: readonly Happened[] = [
  {
    kind: 'CarerInvited',
    carer: ravisVoice,
    name: 'Ravi Patel',
    relationship: 'son',
    email: ravi.email,
  },
  told(ravi, { kind: 'CarerJoined', carer: ravisVoice, account: ravi.id }),
]
export const opened: Happened = told(nadia, { kind: 'ReviewOpened' })

/** A whole draft in review, with the part of the team, in which every section is accepted: Nadia could approve it now. */
export const ready = (...more: readonly Happened[]): Plan =>
  allAccepted(given(...wholeDraft(), ...raviHelps, submitted, opened, ...teamsPart(), ...more))

export const allAccepted = (plan: Plan, by: Account = nadia): Plan =>
  later(
    plan,
    ...plan.forms.sections.map(({ section }) =>
      told(by, { kind: 'SectionAccepted', section: section.id, read: plan.version }),
    ),
  )

export const signOff = (review: string): Readonly<Record<string, Said>> => ({
  'sign.involved': { kind: 'answer', value: ['person'] },
  'sign.spokenAlone': { kind: 'answer', value: 'yes' },
  'sign.sharedWithPerson': { kind: 'answer', value: 'yes' },
  'sign.nextReview': { kind: 'answer', value: review },
})

type Approve = Command & { readonly kind: 'approve' }
export const approveNow = (plan: Plan, review = '2026-06-01', read = plan.draftVersion): Approve => ({
  kind: 'approve',
  said: signOff(review),
  read,
  // Asha was asked about whatever she wrote after she had agreed, or after it was recorded that she can decide.
  acknowledges: ['RULE-SIGN-15', 'RULE-SIGN-25'],
  practiceName: 'Elm Practice',
})

/** The plan after Nadia approved it. */
export const approvedByNadia = (plan: Plan): Plan =>
  later(plan, ...factsOf(when(plan, nadia, approveNow(plan))).map((fact) => told(nadia, fact)))

/** As it is, whoever would have had to read its refusals first. */
export const approvedAsIs = (draft: Plan): Plan => {
  const signed = {
    name: 'Owen Bright',
    jobRole: 'GP',
    registration: 'GMC 1',
    practice: 'Elm',
    at: instant(''),
  }
  const content = contentOf(draft, signed, '2026-09-01')
  return later(draft, told(people.owen, { kind: 'Approved', content, hash: '', version: 1, readings: [] }))
}
