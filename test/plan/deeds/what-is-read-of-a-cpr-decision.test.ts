import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { readers } from '#flows/readers.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { type Reader, readableBy } from '#src/plan/reads/readable.ts'
import { approveSignature, approving, decided, talk, whole, without } from '#test/kit/a-cpr-decision.ts'
import { answers, factsOf, later, people, refusalOf, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'
import { thinks } from '#test/kit/told-to-rules.ts'

test('RULE-CPR-2: why the person was not talked with is put to whoever signs, who has to say that she read it', () => {
  const plan = decided(ready(), {
    ...without('rec.cpr.endorsedBy'),
    'rec.cpr.discussedPerson': talk('would-cause-harm', { what: 'She hurt herself after the last talk.' }),
    'rec.cpr.endorsedBy': 'yes',
  })
  // She signs that the person took part: in talking about the plan, and that is asked about too.
  const both = ['RULE-CPR-2', 'RULE-REC-7']
  expect(approving(plan)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: both } })
  const approved = factsOf(approving(plan, { acknowledges: both })).find(({ kind }) => kind === 'Approved')
  expect(approved?.kind === 'Approved' && approved.content.told).toEqual([
    'The person took part in talking about this plan. Nobody talked with them about the decision about CPR.',
  ])
})

test('RULE-CPR-4: choking and what else can be put right at once is said to be treated, unless the reason names it', () => {
  const { sentences = [] } = contentOf(decided(ready(), whole), approveSignature, '2026-06-01')
  expect(sentences.find(({ field }) => field === 'rec.cpr.decision')?.words).toContain(
    'Choking, a severe allergic reaction, a blocked tube or another cause that can be put right at once is treated, unless the reason names it.',
  )
})

test('RULE-CPR-2: that the person was not told is read by a crew, so that none breaks it to them, and never by the person', () => {
  const plan = decided(ready(), { ...whole, 'rec.cpr.informed': ['family-informed', 'person-not-aware'] })
  const content = contentOf(plan, approveSignature, '2026-06-01')
  const readAs = (reader: Reader) =>
    readableBy(content, reader, readers).content.entries.find(({ field }) => field === 'rec.cpr.informed')
      ?.shown
  const told = ['Family knows', 'The person has not been told of this decision']
  expect(readAs({ kind: 'urgent-reader', jobRole: 'Paramedic' })).toEqual(told)
  expect(readAs({ kind: 'clinician' })).toEqual(told)
  expect(readAs({ kind: 'patient' })).toBeUndefined()
  expect(readAs({ kind: 'urgent-reader', jobRole: 'Receptionist' })).toBeUndefined()
})

test('RULE-CPR-7: a reason of age, illness or where somebody lives alone is refused, and asked about where it stands beside more', () => {
  const because = (note: string) =>
    decided(ready(), {
      ...without('rec.cpr.endorsedBy'),
      'rec.cpr.reason': { choice: 'burdens-outweigh', note },
      'rec.cpr.endorsedBy': 'yes',
    })
  for (const note of [
    'He is 84, frail, and has dementia.',
    'Severe trisomy 21, poor quality of life, lives in care.',
    'Elderly nursing home resident, 91 years old.',
    'End stage COPD and heart failure, housebound.',
    'Not appropriate given her age and comorbidities.',
  ])
    expect(approving(because(note)), note).toMatchObject({
      refusal: { kind: 'blocked', rules: expect.arrayContaining(['RULE-CPR-7']) },
    })
  const more = because(
    'Her heart failure has not answered to anything since May, so it would not start again.',
  )
  expect(approving(more)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-REC-8'] } })
  const signed = factsOf(approving(more, { acknowledges: ['RULE-REC-8'] })).find(
    ({ kind }) => kind === 'Approved',
  )
  expect(JSON.stringify(signed)).toContain('whether it would hold for anybody of this age')
  expect(refusalOf(approving(decided(ready(), whole)))).toBe('accepted')
})

test('RULE-W-2: no CPR beside a longer life as the aim, and an aim that is not the person’s, are each given a reason', () => {
  const against = decided(ready(), { ...whole, 'rec.goal': 'extend-life' })
  expect(contradictionsIn(against).map(({ id }) => id)).toContain('apart-goal-cpr')
  expect(contradictionsIn(decided(ready(), { ...whole, 'rec.goal': 'balance' })).map(({ id }) => id)).toEqual(
    [],
  )
  const theirs = (choice: string, goal: string) =>
    contradictionsIn(
      decided(later(ready(), told(people.asha, answers('matters', { 'matters.balance': choice }))), {
        'rec.goal': goal,
      }),
    ).map(({ id }) => id)
  expect(theirs('0', 'comfort')).toContain('apart-goal-longer')
  expect(theirs('100', 'extend-life')).toContain('apart-goal-comfort')
  expect(theirs('0', 'extend-life')).toEqual([])
  expect(theirs('50', 'comfort')).toEqual([])
})

test('RULE-W-2: what the person thinks of each treatment, and a recommendation that differs, are given a reason', () => {
  const stance = (choice: string) => ({ choice, note: choice === 'conditional' ? 'she falls' : '' })
  const row = (treatment: string, decision: string) => {
    const said = { treatment, decision, condition: 'She asks for it', reason: 'It would not help her now' }
    return { none: false, rows: [{ id: 'row-1', said, is: `${treatment}:${decision}` }] }
  }
  const own = flows.opposables.views
  for (const [topic, { field, gives, leaves }] of Object.entries(own.of))
    for (const [view, choice, isApart] of [
      ...gives.flatMap((one) => [
        ['not-want', one, true] as const,
        ['want', one, false] as const,
        ['unsure', one, false] as const,
      ]),
      ...leaves.flatMap((one) => [['want-if', one, true] as const, ['not-want', one, false] as const]),
    ]) {
      const [treatment = '', decision = ''] = choice.split(':')
      const value = field === 'rec.interventions' ? row(treatment, decision) : stance(choice)
      const plan = decided(later(ready(), ...thinks(view, topic)), { [field]: value })
      const ids = contradictionsIn(plan).map(({ id }) => id)
      const id = `view-${topic}-${view.startsWith('want') ? 'wanted' : 'refused'}`
      expect(ids.includes(id), `${topic} ${view} ${choice}`).toBe(isApart)
    }
})

test('RULE-CPR-2: whoever signs is asked about a decider who is not the senior clinician that signed, and readers are told', () => {
  const other = decided(ready(), {
    ...without('rec.cpr.endorsedBy'),
    'rec.cpr.decidedBy': {
      name: 'Ann Lee',
      role: 'Consultant',
      registration: 'GMC 7654321',
      organisation: 'Elm',
    },
    'rec.cpr.endorsedBy': 'yes',
  })
  expect(approving(other)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-REC-9'] } })
  const signed = factsOf(approving(other, { acknowledges: ['RULE-REC-9'] })).find(
    ({ kind }) => kind === 'Approved',
  )
  expect(JSON.stringify(signed)).toContain('Who decided about CPR was named by somebody else')
})

test('RULE-CPR-2: words for CPR in the record of the talk ask whoever signs, whether the person said them or those close to them', () => {
  const said = 'He said: if my heart stops, bring me back. I want to see the girls grow up.'
  for (const [field, who] of [
    ['rec.cpr.discussedPerson', {}],
    ['rec.cpr.discussedOthers', { who: 'His daughter' }],
  ] as const) {
    const plan = decided(ready(), {
      ...without('rec.cpr.endorsedBy'),
      [field]: talk('talked', { on: '2026-02-20', what: said, ...who }),
      'rec.cpr.endorsedBy': 'yes',
    })
    const [apart] = contradictionsIn(plan).filter(({ id }) => id === 'apart-cpr')
    expect(
      apart?.wanted.map(({ entry }) => entry.field),
      field,
    ).toEqual([field])
  }
})
