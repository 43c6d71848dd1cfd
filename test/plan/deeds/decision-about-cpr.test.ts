import { expect, test } from 'vitest'
import { recommendations } from '#flows/recommendations/section.ts'
import { recommendationsWords } from '#flows/recommendations/words.en.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { withoutKeptBack } from '#src/plan/reads/readable.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import {
  approveSignature,
  approving,
  decided,
  type Said,
  saying,
  senior,
  talk,
  whole,
  without,
} from '#test/kit/a-cpr-decision.ts'
import { answers, factsOf, given, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approvedAsIs, approvedByNadia, ready } from '#test/kit/a-review.ts'
import { bornIn, on, tookPart } from '#test/kit/told-to-rules.ts'

const { asha, ravi, nadia } = people

test('RULE-01: nobody but clinicians writes a recommendation, and none but a senior one a decision about CPR', () => {
  const plan = ready()
  for (const [field, rules] of Object.entries(recommendations.fields)) {
    expect(isClinicianOnly(rules), field).toBe(true)
    const value = field === 'rec.cpr.decidedOn' ? '2026-02-01' : 'not-for-cpr'
    for (const by of [asha, ravi])
      expect(refusalOf(when(plan, by, saying(field, value))), field).toMatch(
        /not-yours-to-answer|not-allowed/,
      )
    if (!rules.by.some((author) => author === 'K'))
      expect(refusalOf(when(plan, nadia, saying(field, value))), field).toBe('not-yours-to-answer')
  }
  expect(refusalOf(when(plan, senior, saying('rec.cpr.decision', 'not-for-cpr')))).toBe('accepted')
})

test('RULE-01: nobody takes back a decision who may not make it', () => {
  const plan = decided(ready(), whole)
  const takenBack = { writes: [], leftAside: [], words: [], asks: [], accepts: false }
  const command = {
    ...({ kind: 'save-section', section: 'recommendations', read: plan.version } as const),
    ...takenBack,
    takenBack: [['rec.cpr.decision']],
  } as const
  expect(refusalOf(when(plan, nadia, command))).toBe('not-yours-to-answer')
  expect(factsOf(when(plan, senior, command)).map(({ kind }) => kind)).toContain('AnswerTakenBack')
})

test('RULE-CPR-1: no decision is ever forced: a plan is approved without one', () => {
  const decision = approving(ready())
  expect(refusalOf(decision)).toBe('accepted')
  const approved = factsOf(decision).find(({ kind }) => kind === 'Approved')
  const content = approved?.kind === 'Approved' ? approved.content : undefined
  expect(content?.notAsked.map(({ field }) => field)).toContain('rec.cpr.decision')
  expect(content?.entries.filter(({ field }) => field.startsWith('rec.cpr.'))).toEqual([])
})

test.each(Object.keys(whole).filter((field) => field.startsWith('rec.cpr.') && field !== 'rec.cpr.decision'))(
  'RULE-CPR-2: a decision against CPR is not approved without %s',
  (field) => {
    const decision = approving(decided(ready(), without(field)))
    expect(decision).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } })
    expect(JSON.stringify(decision)).toContain(field)
  },
)

test('RULE-CPR-2: a whole one is approved, signed for by name, role and registration of the account', () => {
  const plan = decided(ready(), whole)
  expect(refusalOf(approving(plan))).toBe('accepted')
  const { entries } = contentOf(plan, approveSignature, '2026-06-01')
  expect(entries.find(({ field }) => field === 'rec.cpr.endorsedBy')?.shown).toEqual([
    'Owen Bright, General practitioner, GMC 0000001: Stands by this decision',
  ])
})

test('RULE-CPR-2: what a senior clinician signed for and is answered again has to be signed for again', () => {
  const signed = decided(ready(), whole)
  const again = decided(signed, { 'rec.cpr.decidedOn': '2026-02-21' })
  expect(JSON.stringify(approving(again))).toContain('rec.cpr.endorsedBy')
  expect(refusalOf(approving(decided(again, { 'rec.cpr.endorsedBy': 'yes' })))).toBe('accepted')
})

test('RULE-CPR-2: distress alone, and want of time, are no listed reasons not to talk with the person, and harm needs its words', () => {
  const plan = decided(ready(), without('rec.cpr.discussedPerson'))
  for (const outcome of ['distress', 'upset', 'no-time', 'convenience'])
    expect(
      refusalOf(when(plan, senior, saying('rec.cpr.discussedPerson', talk(outcome, { what: 'She cried.' })))),
    ).toBe('no-such-place')
  expect(refusalOf(when(plan, senior, saying('rec.cpr.discussedPerson', talk('would-cause-harm'))))).toBe(
    'no-such-place',
  )
  const { hint, parts } = recommendationsWords.fields['rec.cpr.discussedPerson']
  expect(hint).toBeDefined()
  expect(parts.outcome.choices['would-cause-harm']).toContain('beyond being upset')
})

test('RULE-CPR-3: “for CPR” is asked about before it is approved', () => {
  const plan = decided(ready(), {
    ...without('rec.cpr.endorsedBy'),
    'rec.cpr.decision': 'for-cpr',
    'rec.cpr.reason': { choice: 'reversal', note: 'She is well again after her operation.' },
    'rec.cpr.endorsedBy': 'yes',
  })
  expect(approving(plan)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-CPR-3'] } })
  expect(refusalOf(approving(plan, { acknowledges: ['RULE-CPR-3'] }))).toBe('accepted')
})

test('RULE-CPR-4: a decision against CPR is frozen with the words that it is about CPR alone', () => {
  const { sentences = [] } = contentOf(decided(ready(), whole), approveSignature, '2026-06-01')
  expect(sentences.find(({ field }) => field === 'rec.cpr.decision')?.words).toContain('About CPR alone')
  expect(sentences.find(({ field }) => field === 'rec.cpr.decision')?.words).toContain(
    'All other treatment goes on',
  )
})

test('RULE-CPR-5: one that is taken back ends for its readers at once, before anything is approved, and the practice is told', () => {
  const plan = decided(ready(), whole)
  const facts = factsOf(approving(plan))
  const approved = later(allAccepted(plan), ...facts.map((fact) => told(nadia, fact)))
  expect(publicationOf(approved)?.reversed).toBeUndefined()
  const openedAgain = later(
    approved,
    ...factsOf(when(approved, senior, { kind: 'open-new-version' })).map((fact) => told(senior, fact)),
  )
  const command = {
    ...({ kind: 'save-section', section: 'recommendations', read: openedAgain.version } as const),
    ...{ takenBack: [], leftAside: [], words: [], asks: [], accepts: false },
    writes: [{ at: [], step: 'cpr', said: { 'rec.cpr.decision': { kind: 'answer', value: 'for-cpr' } } }],
  } as const
  const decision = when(openedAgain, senior, command)
  expect(decision).toMatchObject({
    ok: true,
    mail: [{ kind: 'change-asked', to: { practice: 'elm-practice' } }],
  })
  const now = later(openedAgain, ...factsOf(decision).map((fact) => told(senior, fact)))
  const publication = publicationOf(now)
  expect(publication?.reversed).toMatchObject([{ field: 'rec.cpr.decision', by: 'Owen Bright' }])
  const read = publication && withoutKeptBack(publication).content
  expect(read?.entries.filter(({ field }) => field.startsWith('rec.cpr.'))).toEqual([])
  expect(read?.sentences?.filter(({ field }) => field.startsWith('rec.cpr.')) ?? []).toEqual([])
})

test('RULE-CPR-5: a decision that is only drafted is read by nobody: not where none stands approved, nor over another', () => {
  const approved = approvedByNadia(ready())
  const version = factsOf(when(approved, senior, { kind: 'open-new-version' }))
  const drafted = decided(later(approved, ...version.map((fact) => told(senior, fact))), {
    'rec.cpr.decision': 'not-for-cpr',
  })
  expect(JSON.stringify(publicationOf(drafted) ?? {})).not.toContain('not-for-cpr')
})

const child = (more: Said = {}): Plan =>
  decided(
    ready(
      answers('start', { 'plan.pathways': ['cyp'], 'plan.birthYear': 2012 }),
      answers('person', { 'person.dob': '2012-02-01' }),
    ),
    {
      ...without('rec.cpr.endorsedBy'),
      'rec.cpr.decision': 'modified',
      'cyp.modifiedCpr': 'Bag and mask, and no tube. Stop after ten minutes.',
      'rec.cpr.discussedOthers': talk('talked', { who: 'Her mother', on: '2026-02-20' }),
      'rec.cpr.endorsedBy': 'yes',
      ...more,
    },
  )
const lacking = (plan: Plan): string => JSON.stringify(approving(plan))

test('RULE-CPR-2: modified CPR needs all that a decision against it does, and says what is done; it is senior, and signed for', () => {
  const whole = lacking(child())
  expect(whole).not.toContain('rec.cpr.')
  expect(whole).not.toContain('cyp.modifiedCpr')
  for (const field of [
    ...['cyp.modifiedCpr', 'rec.cpr.discussedPerson', 'rec.cpr.discussedOthers', 'rec.cpr.informed'],
    ...['rec.cpr.formLocation', 'rec.cpr.reason', 'rec.cpr.review', 'rec.cpr.endorsedBy'],
  ]) {
    const plan = child()
    const command = {
      ...({ kind: 'save-section', section: 'recommendations', read: plan.version } as const),
      ...{ writes: [], leftAside: [], words: [], asks: [], accepts: false, takenBack: [[field]] },
    } as const
    const facts = factsOf(when(plan, senior, command))
    expect(lacking(later(plan, ...facts.map((fact) => told(senior, fact)))), field).toContain(field)
  }
  const other = decided(child(), { 'cyp.modifiedCpr': 'Bag and mask, and drugs. No tube.' })
  expect(lacking(other), 'what is done was changed after it was signed for').toContain('rec.cpr.endorsedBy')
  expect(refusalOf(when(child(), nadia, saying('cyp.modifiedCpr', 'All of it')))).toBe('not-yours-to-answer')
})

test('RULE-CPR-4: modified CPR is frozen with the words that it is neither for nor against', () => {
  const { sentences = [], entries } = contentOf(child(), approveSignature, '2026-06-01')
  expect(sentences.find(({ field }) => field === 'cyp.modifiedCpr')?.words).toContain(
    'neither for nor against CPR',
  )
  expect(entries.find(({ field }) => field === 'cyp.modifiedCpr')?.said).toEqual({
    kind: 'answer',
    value: 'Bag and mask, and no tube. Stop after ten minutes.',
  })
})

test('RULE-CPR-5: modified CPR that is taken back ends for its readers at once, in words of its own', () => {
  const approved = approvedAsIs(child())
  const again = later(
    approved,
    ...factsOf(when(approved, senior, { kind: 'open-new-version' })).map((fact) => told(senior, fact)),
  )
  const publication = publicationOf(decided(again, { 'rec.cpr.decision': 'not-for-cpr' }))
  expect(publication?.reversed).toMatchObject([
    { field: 'rec.cpr.decision', says: 'cpr-modified-reversed', by: 'Owen Bright' },
  ])
  const fields = publication && withoutKeptBack(publication).content.entries.map(({ field }) => field)
  expect(fields).not.toContain('cyp.modifiedCpr')
  expect(fields).not.toContain('rec.cpr.decision')
})

test('RULE-CPR-6: there is no decision for some situations only, and no other treatment is one about CPR', () => {
  const { decision, interventions } = {
    decision: recommendations.fields['rec.cpr.decision'],
    interventions: recommendations.fields['rec.interventions'],
  }
  expect(decision.choices).toEqual(['not-for-cpr', 'for-cpr', 'modified'])
  // For a child CPR may be modified: what is done, not in which situations.
  expect(recommendations.offers?.['rec.cpr.decision']).toEqual({
    modified: { 'given.pathway': { has: 'cyp' }, 'given.age': { is: 'child' } },
  })
  expect(interventions.choices.filter((choice) => /cpr/.test(choice))).toEqual([])
  expect(recommendationsWords.steps.cpr.lead).toContain('holds only in some situations is none')
})

test('RULE-CPR-7: a reason that stands in two other plans of the practice is signed by who says that she knows it', () => {
  const plan = decided(ready(), whole)
  const acknowledges = ['RULE-CPR-7']
  expect(refusalOf(approving(plan, {}, { reason: 1, text: 9 }))).toBe('accepted')
  expect(approving(plan, {}, { reason: 2, text: 0 })).toMatchObject({
    refusal: { kind: 'unacknowledged', rules: acknowledges },
  })
  const signed = factsOf(approving(plan, { acknowledges }, { reason: 2, text: 0 }))
  expect(signed.find(({ kind }) => kind === 'Approved')).toMatchObject({
    acknowledged: [expect.stringContaining('word for word in at least two other plans')],
  })
})

test('RULE-CPR-7: a reason is written for one person: no choice stands for it, and fewer than 20 letters are none', () => {
  const plan = decided(ready(), without('rec.cpr.reason'))
  const why = (note: string) =>
    when(plan, senior, saying('rec.cpr.reason', { choice: 'would-not-work', note }))
  expect(refusalOf(why(''))).toBe('no-such-place')
  expect(refusalOf(why('Frail, very old man'))).toBe('no-such-place')
  expect(refusalOf(why('His heart would not start.'))).toBe('accepted')
})

test('RULE-CPR-2, RULE-CAP-1: a child under 16 who is too young or too ill to take part needs no record of an adult’s capacity, and nobody of 16 is called so', () => {
  const stopped = (born: string, others: string, ...involved: readonly string[]) => {
    const said = {
      'rec.cpr.decision': 'not-for-cpr',
      'rec.cpr.reason': { ...whole['rec.cpr.reason'], choice: 'best-interests' },
      'rec.cpr.discussedPerson': talk('too-young-or-ill', {
        what: 'He is seven, and asleep most of the day.',
      }),
      'rec.cpr.discussedOthers': talk(others, {
        who: 'Ann, his mother',
        on: '2026-02-20',
        what: 'She agrees.',
      }),
    }
    const decision = told(nadia, answers('recommendations', said, { voice: 'team' }))
    const plan = given(...on('cyp'), ...bornIn(born), decision, tookPart(...involved))
    return rulesNow(plan, { at: 'approval', today: instant('2026-03-02T10:00:00.000Z') }, 'block').map(
      ({ id, words }) => `${id} ${words.split(' ', 4).join(' ')}`,
    )
  }
  expect(stopped('2019-01-01', 'talked', 'family')).toEqual([])
  expect(stopped('2010-03-03', 'talked', 'family'), 'the day before they are 16').toEqual([])
  const noPart = 'RULE-CAP-1 The person took no'
  expect(stopped('2019-01-01', 'talked', 'carer')).toEqual([noPart])
  expect(stopped('2019-01-01', 'emergency', 'family')).toEqual(['RULE-CPR-2 The child took no'])
  expect(stopped('2010-03-02', 'talked', 'family'), 'on their day').toEqual([
    noPart,
    'RULE-CPR-2 Too young or too',
    'RULE-CPR-2 CPR was decided about',
  ])
})
