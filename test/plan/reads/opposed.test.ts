import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Plan } from '#src/plan/plan.ts'
import { advisedStillOf, opposedIn } from '#src/plan/reads/opposed.ts'
import { answers, factsOf, type Happened, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approveNow, ready } from '#test/kit/a-review.ts'
import { anEntry } from '#test/kit/publications.ts'

const { nadia } = people
const refuses = (text: string): Happened => answers('about', { 'about.pleaseDont': [text] })
const fears = (text: string): Happened => answers('matters', { 'matters.fear': text })
const advises = (text: string): Happened =>
  told(
    nadia,
    answers('crisis', { 'crisis.clinicianAction': text }, { voice: 'team', at: ['crisis', 'one-crisis'] }),
  )
const fearRead = (plan: Plan): Happened =>
  told(nadia, {
    kind: 'RefusalRead',
    section: 'matters',
    at: ['matters.fear'],
    answer: plan.voices.person?.matters?.answers['matters.fear']?.version ?? 0,
    isRefusal: true,
  })
const found = (...more: readonly Happened[]): readonly string[] =>
  opposedIn(ready(...more)).map(({ id }) => id)

test.each([
  ['CPR', 'Attempt CPR and send for the crew.', 'cpr'],
  ['Take me to hospital', 'Admit her to hospital for antibiotics.', 'hospital'],
  ['Ventilate me', 'Start mask ventilation (NIV) on the ward.', 'critical-care'],
  ['Antibiotics through a drip', 'Give IV antibiotics within the hour.', 'antibiotics'],
  ['A feeding tube', 'Refer her for a PEG.', 'feeding'],
  ['Haloperidol', 'Haloperidol 0.5 mg as needed.', 'haloperidol'],
])('to name “%s” as not wanted stands against advice “%s”', (refused, advice, id) => {
  expect(found(refuses(refused), advises(advice))).toContain(id)
  expect(found(refuses(refused), advises('Sit her up and open a window.'))).toEqual([])
  expect(found(refuses('Shout'), advises(advice))).toEqual([])
})

test.each([
  'I do not want to go to hospital again',
  'Never take me into hospital',
  'I would rather stay at home than in hospital',
  'Keep me out of hospital',
  'No hospital for me, please',
])('“%s” refuses hospital wherever it is written', (text) => {
  expect(found(fears(text), advises('If breathing is hard, take her to hospital.'))).toEqual(['hospital'])
})

test.each([
  ['I was in hospital for a week', 'Take her to hospital.'],
  ['Do not wait to take me to hospital', 'Take her to hospital.'],
  ['No hospital', 'Do not admit her to hospital. Avoid hospital.'],
  ['No hospital', 'She has a hospital bed at home.'],
  ['Do not let me die', 'Attempt CPR.'],
  ['Don’t let me go. I am not ready', 'Attempt CPR.'],
])('“%s” beside “%s” is no contradiction', (said, advice) => {
  expect(found(fears(said), advises(advice))).toEqual([])
})

test.each([
  'Blue light to ED.',
  'Send her to ED if her sats fall below 85.',
  'Straight to A&E.',
  'Take her to A+E by ambulance.',
  'Direct to AMU, bypass ED',
  'Refer to MAU.',
  'Discuss with SAU and send her up',
  'Bluelight if she fits for five minutes',
  'ICU review, then decide',
  'PICU if section 3',
  'Royal Infirmary, not the cottage hospital',
  'Take her in if she cannot drink',
  'Bring him in for bloods.',
  'Get them in overnight',
  'Admit if febrile',
  'Low threshold for admitting her',
  'Should be conveyed',
  'Transfer by ambulance to the acute trust',
  'Readmit under the respiratory team',
])('“%s” is heard as going to hospital', (advice) => {
  expect(found(refuses('Hospital'), advises(advice))).toContain('hospital')
  expect(found(fears('Please let me stay at home, whatever happens'), advises(advice))).toContain('hospital')
})

test.each([
  'Ed has the spare key. Talk to Ed before you ring anybody.',
  'Her husband Ed knows what to do.',
  'Give the spare key to Ed.',
  'Not for ED. Not for AMU or ICU.',
  'Avoid A&E.',
  'Do not blue light, do not convey.',
  'Do not take her in.',
  'Take her in the wheelchair to the window.',
  'Bring her in from the garden and sit her up.',
  'Take her in your arms',
  'I must admit that oramorph works better.',
  'He admits to being scared; sit with him.',
  'Open the window to ward off the panic.',
  'Keep her at home.',
  'She was admitted in May and hated it: treat her at home.',
  'Home from AMU on Monday: district nurse daily.',
  'The GP comes to assess her at home.',
])('“%s” is not', (advice) => {
  expect(found(refuses('Hospital'), advises(advice))).not.toContain('hospital')
})

test.each([
  'I want to stay at home',
  'Let me die at home, in my own bed',
  'I would like to be looked after in my own home until the end',
  'Keep me at home',
  'My wish is to remain at home',
  'Do not take me in again',
  'I am not going back to A&E',
  'No more AMU for me',
])('“%s” stands against going to hospital', (text) => {
  expect(found(fears(text), advises('Blue light her to ED.'))).toContain('hospital')
})

test.each(['I like it at home', 'I stay at home most days', 'I want the dog to stay at home with Pat'])(
  '“%s” does not',
  (text) => {
    expect(found(fears(text), advises('Blue light her to ED.'))).not.toContain('hospital')
  },
)

test('nobody signs advice against a refusal without a reason that says something; it is kept with the approval', () => {
  const plan = ready(fears('I do not want to go to hospital'), advises('Take her to hospital.'))
  const judged = allAccepted(plan)
  const signs = (because?: string) =>
    when(judged, nadia, {
      ...approveNow(judged),
      ...(because === undefined ? {} : { reasons: { hospital: because } }),
    })
  for (const because of [undefined, '', 'ok', 'n/a', '- - -', 'Long reason. '.repeat(400)])
    expect(refusalOf(signs(because))).toBe('opposed-unreasoned')
  const because = 'She told me on Monday that she would go for a broken hip.'
  expect(factsOf(signs(because)).find(({ kind }) => kind === 'Approved')).toMatchObject({
    opposed: [{ treatment: 'Going to hospital', because }],
  })
})

test('beside a refusal that was confirmed the approved plan has why the advice stands', () => {
  const plan = ready(fears('I do not want to go to hospital'), advises('Take her to hospital.'))
  const because = 'She told me on Monday that she would go for a broken hip.'
  const contentOf = (judged: Plan) => {
    const reasons = { hospital: because }
    const facts = factsOf(when(judged, nadia, { ...approveNow(judged), reasons }))
    return facts.flatMap((fact) => (fact.kind === 'Approved' ? fact.content.entries : []))
  }
  const still = (judged: Plan) =>
    contentOf(judged).flatMap(({ field, advisedStill }) => (advisedStill ? [[field, advisedStill]] : []))
  const confirmed = allAccepted(later(plan, fearRead(plan)))
  expect(still(confirmed)).toEqual([['matters.fear', [{ treatment: 'Going to hospital', because }]]])
})

test('the line of a crisis that stands against a refusal has why it was approved so', () => {
  const judged = allAccepted(
    ready(fears('I do not want to go to hospital'), advises('Take her to hospital.')),
  )
  const because = 'She told me on Monday that she would go for a broken hip.'
  const facts = factsOf(when(judged, nadia, { ...approveNow(judged), reasons: { hospital: because } }))
  const entries = facts.flatMap((fact) => (fact.kind === 'Approved' ? fact.content.entries : []))
  const marked = entries.filter(({ saidOtherwise }) => saidOtherwise !== undefined)
  expect(marked.length).toBeGreaterThan(0)
  for (const { saidOtherwise } of marked)
    expect(saidOtherwise).toMatchObject([{ treatment: 'Going to hospital', because }])
})

test('a chosen place and the words against it have why both were approved', () => {
  const plan = ready(answers('places', { 'place.avoid': 'I never want to be left at home' }))
  const because = 'She wants to be at home while Ravi is there, and not alone.'
  const facts = factsOf(when(plan, nadia, { ...approveNow(plan), reasons: { 'apart-home': because } }))
  const entries = facts.flatMap((fact) => (fact.kind === 'Approved' ? fact.content.entries : []))
  for (const field of ['place.avoid', 'place.care1'])
    expect(entries.find((entry) => entry.field === field)?.saidOtherwise).toMatchObject([
      { treatment: 'Being at home', because },
    ])
})

test('nothing stands beside a condition that is named: why the person is taken to be able stands where that is said', () => {
  const plan = ready(
    told(nadia, answers('legal', { 'legal.capacity': { rows: [], none: true } }, { voice: 'team' })),
    answers('health', { 'health.otherProblems': ['Dementia, early'] }),
  )
  const because = 'She followed all of it on Monday and gave her reasons.'
  const facts = factsOf(when(plan, nadia, { ...approveNow(plan), reasons: { 'apart-capacity': because } }))
  const said = facts.flatMap((fact) =>
    fact.kind === 'Approved'
      ? fact.content.entries.flatMap(({ field, saidOtherwise }) =>
          saidOtherwise ? [[field, saidOtherwise]] : [],
        )
      : [],
  )
  expect(said).toEqual([['legal.capacity', [expect.objectContaining({ because, isNote: true })]]])
  expect(facts.find(({ kind }) => kind === 'Approved')).toMatchObject({
    opposed: [{ because, isNote: true }],
  })
})

test('a reason is kept for those who read all the words that it is given for', () => {
  const open = anEntry('about.mostImportant', { kind: 'answer', value: 'No hospital' })
  const [clinical, held] = [
    { ...open, clinical: true },
    { ...open, clinical: true, hold: true },
  ] as const
  const kept = (refused: Entry, advised: Entry) =>
    advisedStillOf({ id: '', words: 'Dialysis', refused: [open, refused], advised: [open, advised] }, 'Why')
  const reason = { treatment: 'Dialysis', because: 'Why' }
  expect(kept(open, open)).toEqual(reason)
  expect(kept(clinical, open)).toEqual({ ...reason, clinical: true })
  expect(kept(open, held)).toEqual({ ...reason, clinical: true, hold: true })
})

test('what a clinician read as no refusal is not held against the advice', () => {
  const plan = ready(refuses('No tube feeding: I mean the cat'), advises('Refer her for a PEG.'))
  const answer = plan.voices.person?.about?.answers['about.pleaseDont']?.version ?? 0
  const read = later(
    plan,
    told(nadia, {
      kind: 'RefusalRead',
      section: 'about',
      at: ['about.pleaseDont'],
      answer,
      isRefusal: false,
      because: 'She means how the cat is fed',
    }),
  )
  expect([opposedIn(plan).length, opposedIn(read).length]).toEqual([1, 0])
})

test('the questions in which naming is refusing are questions of a form', () => {
  const asked = flows.sections.flatMap(({ section }) =>
    sectionsIn(section).flatMap((one) => Object.keys(one.section.fields)),
  )
  for (const field of flows.opposables.refusedIn) expect(asked).toContain(field)
})

test('a plan without anybody to call, or without a crisis, is signed only by who says she knows it', () => {
  const nobody = ready({
    kind: 'ItemRemoved',
    voice: 'person',
    section: 'contacts',
    at: ['contact', 'one-contact'],
  })
  const plan = allAccepted(later(nobody, answers('contacts', { contact: 'complete' })))
  const signs = (acknowledges: readonly string[] = []) =>
    when(plan, nadia, { ...approveNow(plan), acknowledges: ['RULE-SIGN-15', ...acknowledges] })
  expect(refusalOf(signs())).toBe('unacknowledged')
  expect(refusalOf(signs(['RULE-SIGN-2']))).toBe('unacknowledged')
  expect(factsOf(signs(['RULE-SIGN-1'])).find(({ kind }) => kind === 'Approved')).toMatchObject({
    acknowledged: expect.arrayContaining(['This plan lists nobody for urgent care to call.']),
  })
})

test('recommendations that go against each other are signed by who looked at both, are kept apart from what is lacking, and told at both', () => {
  const said = {
    'rec.goal': 'comfort',
    'rec.criticalCare': { choice: 'recommended', note: 'If she chokes.' },
  }
  const plan = allAccepted(ready(told(nadia, answers('recommendations', said, { voice: 'team' }))))
  const reasons = { 'apart-goal-longer': 'She changed her mind on Monday, with her sister there.' }
  const signs = (acknowledges: readonly string[] = []) =>
    when(plan, nadia, { ...approveNow(plan), acknowledges, reasons })
  expect(refusalOf(signs())).toBe('unacknowledged')
  const approved = factsOf(signs(['RULE-REC-5'])).find(({ kind }) => kind === 'Approved')
  if (approved?.kind !== 'Approved') throw new Error('not approved')
  expect(approved.lookedAtBoth?.[0]).toContain('Comfort is the aim')
  expect(approved.acknowledged).toBeUndefined()
  const held = approved.content.entries.filter(({ saidOtherwise = [] }) =>
    saidOtherwise.some(
      ({ treatment, isLookedAt }) => isLookedAt && treatment.startsWith('The aim of comfort'),
    ),
  )
  expect(held.map(({ field }) => field)).toEqual(Object.keys(said))
})
