import { expect, test } from 'vitest'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  submitted,
  teamsPart,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approvedAsIs, approveNow, raviHelps, ready } from '#test/kit/a-review.ts'

const { ravi, nadia } = people
const draft = () => given(...wholeDraft(), ...raviHelps, submitted, ...teamsPart())
const inCrisis = { at: ['crisis', 'one-crisis'] } as const
const threeMinutes = { 'crisis.firstAction': 'After three minutes call 999. Not after five as before.' }
const changes = answers('crisis', threeMinutes, inCrisis)
const newerIn = (plan: ReturnType<typeof draft>) =>
  agendaOf(plan).contradictions.filter(({ isSince }) => isSince)

test('words of a crisis that are newer than the lines of the team are on the agenda with both, until those are written anew or the plan is approved', () => {
  expect(newerIn(draft())).toEqual([])
  const changed = later(draft(), changes)
  const [one] = newerIn(changed)
  expect(one?.refused.map(({ lines }) => lines.join())).toEqual([expect.stringContaining('three minutes')])
  expect(one?.wanted.map(({ entry }) => entry.field)).toEqual([
    'crisis.clinicianAction',
    'crisis.escalateWhen',
  ])
  const line = (field: string) =>
    told(nadia, answers('crisis', { [field]: 'Call 999 at three minutes.' }, { voice: 'team', ...inCrisis }))
  const half = later(changed, line('crisis.clinicianAction'))
  expect(newerIn(half)[0]?.wanted.map(({ entry }) => entry.field)).toEqual(['crisis.escalateWhen'])
  expect(newerIn(later(half, line('crisis.escalateWhen')))).toEqual([])
  expect(newerIn(approvedAsIs(changed))).toEqual([])
  expect(newerIn(later(approvedAsIs(draft()), changes))).toHaveLength(1)
  const byHelper = told(ravi, answers('crisis', threeMinutes, { voice: ravisVoice, ...inCrisis }))
  expect(newerIn(later(draft(), byHelper))).toHaveLength(1)
})

test('whoever signs says why older lines of the team stand, and readers are told so at both, and which are the newer words', () => {
  const plan = allAccepted(later(ready(), changes))
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('opposed-unreasoned')
  const reasons = { 'since-one-crisis': 'Her epilepsy nurse said that five minutes holds at school.' }
  const facts = factsOf(when(plan, nadia, { ...approveNow(plan), reasons }))
  const approved = facts.find(({ kind }) => kind === 'Approved')
  expect(approved).toMatchObject({ opposed: [{ isSince: true, because: reasons['since-one-crisis'] }] })
  const entries = approved?.kind === 'Approved' ? approved.content.entries : []
  const told = entries.flatMap(({ field, saidOtherwise = [] }) =>
    saidOtherwise.map(({ because, isNewer = false }) => ({ field, because, isNewer })),
  )
  const because = reasons['since-one-crisis']
  expect(told).toEqual([
    { field: 'crisis.firstAction', because, isNewer: true },
    { field: 'crisis.clinicianAction', because, isNewer: false },
    { field: 'crisis.escalateWhen', because, isNewer: false },
  ])
})

test('a time that changes in one line is asked about in every line that still holds it, and the next version does not forget why', () => {
  const teams = (field: string, text: string) =>
    told(nadia, answers('crisis', { [field]: text }, { voice: 'team', ...inCrisis }))
  const red = { green: 'Short jerks.', amber: 'More of them.', red: 'It lasts 5 minutes.' }
  const first = approvedAsIs(
    later(
      draft(),
      answers('crisis', { 'crisis.earlySigns': red }, inCrisis),
      teams('crisis.clinicianAction', 'Give the medicine after ten minutes.'),
      teams('crisis.escalateWhen', 'Call 999 at five minutes.'),
    ),
  )
  const fields = (plan: typeof first) =>
    newerIn(plan).map(({ refused, wanted }) =>
      [refused, wanted].map((all) => all.map(({ entry }) => entry.field)),
    )
  expect(fields(first)).toEqual([])
  const changed = later(first, teams('crisis.escalateWhen', 'Call 999 at once.'))
  expect(fields(changed)).toEqual([[['crisis.escalateWhen'], ['crisis.earlySigns']]])
  expect(fields(later(first, teams('crisis.escalateWhen', 'At 300 seconds call 999.')))).toEqual([])
  const reasons = { 'since-one-crisis': 'The sign is hers to change on Monday.' }
  const signed = factsOf(when(allAccepted(changed), nadia, { ...approveNow(allAccepted(changed)), reasons }))
  const next = later(allAccepted(changed), ...signed.map((fact) => told(nadia, fact)))
  expect(fields(next)).toEqual(fields(changed))
  const mended = answers('crisis', { 'crisis.earlySigns': { ...red, red: 'Any shaking.' } }, inCrisis)
  expect(fields(later(next, mended)).map(([newer]) => newer)).toEqual([['crisis.earlySigns']])
})

test('of several lines of one answer those that hold the old time are the older ones, and no other, in the next version too', () => {
  const teams = (text: string) =>
    told(nadia, answers('crisis', { 'crisis.escalateWhen': text }, { voice: 'team', ...inCrisis }))
  const helps = { 'crisis.helpful': ['Count aloud', 'Call 999 at five minutes'] }
  const first = approvedAsIs(later(draft(), answers('crisis', helps, inCrisis), teams('At five minutes.')))
  const changed = allAccepted(later(first, teams('Call 999 at once.')))
  const marks = (plan: typeof first) =>
    newerIn(plan).flatMap(({ wanted }) => wanted.map(({ entry, marked }) => [entry.field, marked]))
  expect(marks(changed)).toEqual([['crisis.helpful', [1]]])
  const reasons = { 'since-one-crisis': 'What helps is hers to change on Monday.' }
  const signed = factsOf(when(changed, nadia, { ...approveNow(changed), reasons }))
  const approved = signed.find(({ kind }) => kind === 'Approved')
  const entries = approved?.kind === 'Approved' ? approved.content.entries : []
  const lines = entries.flatMap(({ field, saidOtherwise = [] }) =>
    saidOtherwise.map((one) => [field, one.lines]),
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      ['crisis.helpful', [1]],
      ['crisis.escalateWhen', undefined],
    ]),
  )
  expect(marks(later(changed, ...signed.map((fact) => told(nadia, fact))))).toEqual(marks(changed))
})
