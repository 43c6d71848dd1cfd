import { expect, test } from 'vitest'
import { practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { opposedIn } from '#src/plan/reads/opposed.ts'
import { saidBefore } from '#src/plan/reads/said-before.ts'
import { answers, factsOf, type Happened, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approveNow, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const hers = 'Can I say now that I do not want a breathing machine, and change my mind later?'
const asks = (text: string): Happened => ({
  kind: 'QuestionAsked',
  section: 'matters',
  text,
  voice: 'person',
})
const advises = (text: string): Happened =>
  told(
    nadia,
    answers('crisis', { 'crisis.clinicianAction': text }, { voice: 'team', at: ['crisis', 'one-crisis'] }),
  )
const recommends = (treatment: string): Happened => {
  const row = { id: 'row-1', said: { treatment, decision: 'recommended' }, is: `${treatment}:recommended` }
  const said = { 'rec.interventions': { none: false, rows: [row] } }
  return told(nadia, answers('recommendations', said, { voice: 'team' }))
}
const onIt = 'Start mask ventilation (NIV) on the ward.'
const settled = (plan: Plan, how: 'carried' | 'answered' = 'carried'): Happened =>
  told(nadia, {
    kind: 'QuestionSettled',
    question: plan.questions[0]?.version ?? 0,
    ...(how === 'carried' ? { how } : { how, words: 'Yes, and at any time.' }),
  })
const asked = (text: string, ...more: readonly Happened[]): Plan => ready(asks(text), ...more)
const found = (plan: Plan) =>
  opposedIn(plan).map(({ id, asked: texts = [] }) => [id, texts.map(({ text }) => text)])
const because = 'She told me on Monday that a mask at night is fine, and no tube.'

test.each([
  ['a line for a crisis', advises(onIt)],
  ['a recommendation', recommends('invasive-ventilation')],
])('a question that may refuse a treatment stands beside %s that gives it', (_, advice) => {
  expect(found(asked(hers, advice))).toEqual([['critical-care', [hers]]])
  expect(found(asked(hers))).toEqual([])
  expect(found(asked(hers, recommends('dialysis')))).toEqual([])
  expect(found(asked('Who looks after me at night?', advice))).toEqual([])
})

test.each(['carried', 'answered'] as const)(
  'nobody signs beside a question that is %s without a reason, which is kept as such; no reader of the plan is told of it',
  (how) => {
    const open = asked(hers, advises(onIt))
    const plan = allAccepted(later(open, settled(open, how)))
    expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('opposed-unreasoned')
    const facts = factsOf(when(plan, nadia, { ...approveNow(plan), reasons: { 'critical-care': because } }))
    const approved = facts.flatMap((fact) => (fact.kind === 'Approved' ? [fact] : []))
    expect(approved).toMatchObject([
      { opposed: [{ treatment: 'Intensive care, or a breathing machine', because, isAsked: true }] },
    ])
    expect(JSON.stringify(approved.map(({ content }) => content))).not.toMatch(/on Monday|breathing machine/)
  },
)

test('what is refused in the plan too is told as that, and a question that was taken back counts no more', () => {
  const plan = asked(
    hers,
    advises(onIt),
    answers('matters', { 'matters.fear': 'I do not want a breathing machine' }),
  )
  expect(opposedIn(plan)).toMatchObject([{ refused: [{ field: 'matters.fear' }], asked: [{ text: hers }] }])
  const open = asked(hers, advises(onIt))
  const question = open.questions[0]?.version ?? 0
  expect(found(later(open, { kind: 'QuestionTakenBack', question }))).toEqual([])
})

test('a reason that was given before the question was asked, or for other words of it, is asked for again', () => {
  const open = asked(hers, advises(onIt))
  const draft = allAccepted(later(open, settled(open)))
  const facts = factsOf(when(draft, nadia, { ...approveNow(draft), reasons: { 'critical-care': because } }))
  const again = later(
    draft,
    ...facts.map((fact) => told(nadia, fact)),
    told(nadia, { kind: 'VersionOpened', practice: practiceId('elm-practice') }),
  )
  const stands = (plan: Plan) => saidBefore(plan, nadia, plan.changedAt).map(({ id }) => id)
  expect(stands(again)).toContain('critical-care')
  const [question] = again.questions
  const text = 'May I refuse a breathing machine at night as well? I do not want a breathing machine.'
  const changed = later(again, { kind: 'QuestionChanged', question: question?.version ?? 0, text })
  expect(opposedIn(changed).map(({ id }) => id)).toContain('critical-care')
  expect(stands(changed)).not.toContain('critical-care')
})
