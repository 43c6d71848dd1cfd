import { expect, test } from 'vitest'
import { readers } from '#flows/readers.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { type Reader, readableBy } from '#src/plan/reads/readable.ts'
import { approveSignature, approving, decided, talk, whole, without } from '#test/kit/a-cpr-decision.ts'
import { factsOf } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

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
