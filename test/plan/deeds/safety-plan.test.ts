import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  refusalOf,
  submitted,
  told,
  type Unread,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedAsIs, opened } from '#test/kit/a-review.ts'

const { nadia } = people

test('RULE-MH-2: a clinician adds whom the person may call, and changes no word of the safety plan by writing beside it', () => {
  const hers = { 'safety.warningSigns': ['I stop answering the door'] }
  const plan = given(
    answers('start', { 'plan.pathways': ['mhc'] }),
    ...wholeDraft('mhc'),
    answers('crisis', hers),
    submitted,
    opened,
  )
  const saying = (step: string, field: string, value: Json): Unread => ({
    kind: 'answer',
    section: 'crisis',
    at: [],
    step,
    said: { [field]: { kind: 'answer', value } },
  })
  const beside = factsOf(when(plan, nadia, saying('warning-signs', 'safety.warningSigns', ['Low mood'])))
  expect(beside).toMatchObject([{ kind: 'Answered', voice: 'team' }])
  const after = later(plan, ...beside.map((fact) => told(nadia, fact)))
  const { crisis } = after.voices.person ?? {}
  expect(crisis?.answers['safety.warningSigns']).toEqual(
    plan.voices.person?.crisis?.answers['safety.warningSigns'],
  )
  expect(JSON.stringify(publicationOf(approvedAsIs(after)))).toContain('I stop answering the door')
  const line = { items: [], note: 'The crisis line of the trust, 01632 960700' }
  expect(refusalOf(when(plan, nadia, saying('ask-for-help', 'safety.professionals', line)))).toBe('accepted')
})
