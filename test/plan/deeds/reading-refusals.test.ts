import { expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import { spotOf } from '#src/plan/content.ts'
import { accountId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { raisableRefusals, unjudgedRefusals } from '#src/plan/reads/refusals.ts'
import {
  answers,
  factsOf,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  refusalOf,
  submitted,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, approveNow, opened, raviHelps, ready } from '#test/kit/a-review.ts'
import { aPublication } from '#test/kit/publications.ts'

const { asha, ravi, nadia, elsewhere, medic } = people
const spot = { section: 'about', at: ['about.pleaseDont'] } as const
const noVentilator = answers('about', { 'about.pleaseDont': ['Do not ventilate me', 'Do not shout'] })
const inReview = (...more: readonly Happened[]) =>
  given(...wholeDraft(), ...raviHelps, ...more, submitted, opened)
const flagged = (plan: Plan) => agendaOf(plan).refusals
const approvedAs = (plan: Plan) =>
  contentOf(plan, aPublication([]).content.signedBy, '2026-06-01').entries.filter(({ refusal }) => refusal)
const reading = (plan: Plan, isRefusal = true) => ({
  kind: 'read-refusal' as const,
  ...spot,
  answer: flagged(plan)[0]?.answer ?? 0,
  isRefusal,
  ...(isRefusal ? {} : { because: 'He means the noise at night' }),
})

test('words that may refuse a treatment are on the agenda, whoever said them, and nothing else is', () => {
  expect(flagged(inReview())).toEqual([])
  const plan = inReview(
    noVentilator,
    told(ravi, answers('about', { 'about.pleaseDont': ['No feeding tube'] }, { voice: ravisVoice })),
  )
  expect(flagged(plan).map(({ entry, read }) => [entry.saidBy.voice, entry.shown, read])).toEqual([
    ['person', ['Do not ventilate me', 'Do not shout'], undefined],
    ['carer', ['No feeding tube'], undefined],
  ])
})

test('what a clinician confirms is approved as a refusal, under the name of who read it; what nobody confirmed is not', () => {
  const plan = inReview(noVentilator)
  expect(approvedAs(plan)).toEqual([])
  const [fact] = factsOf(when(plan, nadia, reading(plan)))
  if (!fact) throw new Error('a reading makes a fact')
  const read = later(plan, told(nadia, fact))
  expect(approvedAs(read)).toMatchObject([
    {
      field: 'about.pleaseDont',
      shown: ['Do not ventilate me', 'Do not shout'],
      refusal: { readBy: nadia.name },
    },
  ])
  expect(flagged(read)).toMatchObject([{ read: { by: { name: nadia.name }, isRefusal: true } }])
  expect(factsOf(when(read, nadia, reading(read))), 'the same again is nothing new').toEqual([])
  const [back] = factsOf(when(read, nadia, reading(read, false)))
  expect(back && approvedAs(later(read, told(nadia, back)))).toEqual([])
})

test('that words refuse nothing needs a reason, which is kept', () => {
  const plan = inReview(noVentilator)
  const denied = reading(plan, false)
  for (const because of ['', ' \n', 'ok', 'n/a', '-', 'Done.', 'no no no'])
    expect(refusalOf(when(plan, nadia, { ...denied, because }))).toBe('no-reason')
  const [fact] = factsOf(when(plan, nadia, denied))
  if (!fact) throw new Error('a reading makes a fact')
  expect(flagged(later(plan, told(nadia, fact)))).toMatchObject([{ read: { because: denied.because } }])
})

test('who wrote the words down is not who says that they refuse nothing', () => {
  const plan = inReview(
    told(nadia, answers('about', { 'about.pleaseDont': ['No feeding tube'] }, { voice: 'team' })),
  )
  expect(flagged(plan)).toHaveLength(1)
  expect(refusalOf(when(plan, nadia, reading(plan, false)))).toBe('own-record')
  expect(refusalOf(when(plan, { ...nadia, id: accountId('a-colleague') }, reading(plan, false)))).toBe(
    'accepted',
  )
  expect(refusalOf(when(plan, nadia, reading(plan)))).toBe('accepted')
})

test('other words at the same place have to be read again, and an approval that was begun before sees the reading', () => {
  const plan = inReview(noVentilator)
  const [fact] = factsOf(when(plan, nadia, reading(plan)))
  if (!fact) throw new Error('a reading makes a fact')
  const read = later(plan, told(nadia, fact))
  expect(read.draftVersion).toBeGreaterThan(plan.draftVersion)
  const said = later(read, answers('about', { 'about.pleaseDont': ['Never intubate me'] }))
  expect(approvedAs(said)).toEqual([])
  expect(flagged(said)).toMatchObject([{ read: undefined }])
})

test('only staff who review the plan may say so, and only of words that stand there', () => {
  const plan = inReview(noVentilator)
  for (const other of [asha, ravi, elsewhere, medic])
    expect(refusalOf(when(plan, other, reading(plan)))).toBe('not-allowed')
  expect(refusalOf(when(plan, nadia, { ...reading(plan), answer: 1 }))).toBe('no-such-place')
  expect(refusalOf(when(plan, nadia, { ...reading(plan), at: ['about.people'] }))).toBe('no-such-place')
})

test('nothing is approved, the first time or again, before somebody judged all words that may refuse a treatment', () => {
  const done = (plan: Plan, command: Command) =>
    later(plan, ...factsOf(when(plan, nadia, command)).map((fact) => told(nadia, fact)))
  const unjudged = { ok: false, refusal: { kind: 'refusals-unjudged', spots: [spot] } }
  for (const isRefusal of [true, false]) {
    const plan = ready(noVentilator)
    expect(when(plan, nadia, approveNow(plan))).toEqual(unjudged)
    const approved = approvedByNadia(allAccepted(done(plan, reading(plan, isRefusal))))
    expect(approved.approved?.version).toBe(1)
    const same = allAccepted(done(approved, { kind: 'open-new-version' }))
    expect(refusalOf(when(same, nadia, approveNow(same))), 'the same words were judged').toBe('accepted')
    const other = allAccepted(later(same, answers('about', { 'about.pleaseDont': ['Never intubate me'] })))
    expect(when(other, nadia, approveNow(other))).toEqual(unjudged)
  }
})

test('a confirmation of what somebody else reports counts for one version: the next waits until a clinician said it again', () => {
  const reported = told(
    ravi,
    answers(
      'about',
      { 'about.pleaseDont': ['She told me she never wants a ventilator'] },
      { voice: ravisVoice },
    ),
  )
  const confirmed = (plan: Plan, ...which: readonly number[]) =>
    later(
      plan,
      ...which.flatMap((one) =>
        factsOf(when(plan, nadia, { ...reading(plan), answer: flagged(plan)[one]?.answer ?? 0 })).map(
          (fact) => told(nadia, fact),
        ),
      ),
    )
  const first = approvedByNadia(allAccepted(confirmed(ready(noVentilator, reported), 0, 1)))
  expect(first.approved?.version).toBe(1)
  const again = allAccepted(later(first, submitted, opened))
  expect(refusalOf(when(again, nadia, approveNow(again)))).toBe('refusals-unjudged')
  expect(unjudgedRefusals(again).map(({ entry }) => entry.saidBy.voice)).toEqual(['carer'])
  expect(factsOf(when(again, nadia, reading(again))), 'her own word stands as it was read').toEqual([])
  expect(approvedByNadia(allAccepted(confirmed(again, 1))).approved?.version).toBe(2)
})

const adviceAt = { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.escalateWhen'] } as const
const advises = (text: string, by = nadia): Happened =>
  told(
    by,
    answers('crisis', { 'crisis.escalateWhen': text }, { voice: 'team', at: ['crisis', 'one-crisis'] }),
  )
const refusesTube = 'She does not want intubation or a mask ventilator.'

test('a refusal that the team writes as its own is asked about before anybody signs, and stands at the top once confirmed', () => {
  expect(flagged(inReview(advises('Call the team when she cannot speak.')))).toEqual([])
  const plan = inReview(advises(refusesTube))
  expect(flagged(plan)).toMatchObject([{ entry: { shown: [refusesTube], saidBy: { voice: 'team' } } }])
  expect(unjudgedRefusals(plan)).toHaveLength(1)
  const read = { ...reading(plan), ...adviceAt }
  const [fact] = factsOf(when(plan, nadia, read))
  if (!fact) throw new Error('a reading makes a fact')
  expect(approvedAs(later(plan, told(nadia, fact)))).toMatchObject([{ shown: [refusesTube] }])
})

test('who wrote advice may say that it is no refusal of the person, with a reason', () => {
  const plan = inReview(advises('Do not give oxygen above two litres.'))
  const denied = { ...reading(plan, false), ...adviceAt }
  expect(refusalOf(when(plan, nadia, { ...denied, because: '' }))).toBe('no-reason')
  expect(refusalOf(when(plan, nadia, denied))).toBe('accepted')
})

test('what the team writes beside an answer is asked about too, once, and again when it was written anew', () => {
  const beside = (text: string) => told(nadia, { kind: 'WordsAdded', ...spot, text })
  const plan = inReview(
    answers('about', { 'about.pleaseDont': ['Do not shout'] }),
    told(ravi, answers('about', { 'about.pleaseDont': ['No music'] }, { voice: ravisVoice })),
    beside(refusesTube),
  )
  expect(flagged(plan)).toMatchObject([{ entry: { shown: ['Do not shout'], teamWords: refusesTube } }])
  const [fact] = factsOf(when(plan, nadia, reading(plan)))
  if (!fact) throw new Error('a reading makes a fact')
  const read = later(plan, told(nadia, fact))
  expect(unjudgedRefusals(read)).toEqual([])
})

const gone = answers('about', { 'about.people': 'Once I am gone, I am gone.' })
const raising = (plan: Plan, at: readonly string[] = ['about.people']) => {
  const { entry, answer } =
    raisableRefusals(plan).find((one) => spotOf(one.entry).at.join() === at.join()) ?? {}
  return { kind: 'raise-refusal' as const, section: entry?.section ?? '', at, answer: answer ?? 0 }
}
const does = (plan: Plan, command: Command) =>
  later(plan, ...factsOf(when(plan, nadia, command)).map((fact) => told(nadia, fact)))

test('only staff who review the plan say of what no list noticed that it refuses a treatment, of anybody’s answer and of the team’s own', () => {
  const plan = inReview(gone, advises('Let her be when it comes.'))
  expect(flagged(plan)).toEqual([])
  for (const other of [asha, ravi, elsewhere, medic])
    expect(refusalOf(when(plan, other, raising(plan)))).toBe('not-allowed')
  expect(refusalOf(when(plan, nadia, { ...raising(plan), answer: 1 }))).toBe('no-such-place')
  const both = does(does(plan, raising(plan)), raising(plan, adviceAt.at))
  expect(unjudgedRefusals(both).map(({ entry, raised }) => [entry.saidBy.voice, raised?.by.id])).toEqual([
    ['person', nadia.id],
    ['team', nadia.id],
  ])
})

test('an answer that was read as no refusal for words beside it is read again once a clinician says that it is one itself', () => {
  const beside = (text: string) =>
    told(nadia, { kind: 'WordsAdded', section: 'about', at: ['about.people'], text })
  const plan = inReview(gone, beside(refusesTube))
  const [listed] = flagged(plan)
  const denied = { ...reading(plan, false), at: ['about.people'], answer: listed?.answer ?? 0 }
  const read = later(does(plan, denied), beside('She likes company.'))
  expect(flagged(read)).toEqual([])
  const raised = does(read, raising(read))
  expect(unjudgedRefusals(raised)).toMatchObject([{ raised: { by: { id: nadia.id } }, read: undefined }])
  expect(unjudgedRefusals(does(raised, denied)), 'and is read then').toEqual([])
})

test('what a senior clinician decided of CPR for a child is no refusal of the child’s, however it is put', () => {
  const decided = { 'rec.cpr.decision': 'modified', 'cyp.modifiedCpr': 'No chest compressions, no tube.' }
  const plan = inReview(told(nadia, answers('recommendations', decided, { voice: 'team' })))
  expect(unjudgedRefusals(plan).map(({ entry }) => entry.field)).not.toContain('cyp.modifiedCpr')
  expect(raisableRefusals(plan).map(({ entry }) => entry.field)).not.toContain('cyp.modifiedCpr')
  const advised = { 'rec.reasoning': 'No chest compressions, no tube: she refuses both.' }
  const other = inReview(told(nadia, answers('recommendations', advised, { voice: 'team' })))
  expect(unjudgedRefusals(other).map(({ entry }) => entry.field)).toContain('rec.reasoning')
})
