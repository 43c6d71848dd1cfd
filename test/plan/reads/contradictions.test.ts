import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { spokenIn } from '#src/plan/reads/content-of.ts'
import { contradictionsIn, ownContradictions } from '#src/plan/reads/contradictions.ts'
import { opposedIn } from '#src/plan/reads/opposed.ts'
import { unjudgedRefusals } from '#src/plan/reads/refusals.ts'
import {
  answers,
  factsOf,
  given,
  type Happened,
  later,
  people,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { approveNow, ready } from '#test/kit/a-review.ts'
import { on, recorded } from '#test/kit/told-to-rules.ts'

const { nadia } = people
const fears = (text: string): Happened => answers('matters', { 'matters.fear': text })
const values = (text: string): Happened => answers('matters', { 'matters.value': text })
const avoids = (text: string): Happened => answers('places', { 'place.avoid': text })
const chooses = (choice: string): Happened => answers('places', { 'place.care1': { choice } })
const advises = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: ['matters.value'], text })
const found = (...said: readonly Happened[]): readonly string[] =>
  contradictionsIn(ready(...said)).map(({ id }) => id)

test.each([
  ['I do not want to be resuscitated', 'I want everything, CPR too'],
  ['No CPR for me', 'If my heart stops, please start CPR'],
])('“%s” and “%s” stand side by side for whoever signs', (no, yes) => {
  expect(found(fears(no), values(yes))).toContain('apart-cpr')
})

test('what the team writes counts on either side', () => {
  const plan = [
    values('Please start CPR if my heart stops'),
    advises('Not for resuscitation. DNACPR in place.'),
  ]
  expect(found(...plan)).toContain('apart-cpr')
})

test('words that a clinician read as no refusal stay beside what contradicts them, and are read again once newer words may refuse', () => {
  const before = ready(fears('I do not want CPR. Let me go'), values('Please start CPR'))
  const reads = (plan: Plan, because = 'He changed his mind') => {
    const answer = plan.voices.person?.matters?.answers['matters.fear']?.version ?? 0
    const spot = { section: 'matters', at: ['matters.fear'], answer }
    const facts = factsOf(when(plan, nadia, { kind: 'read-refusal', ...spot, isRefusal: false, because }))
    return later(plan, ...facts.map((fact) => told(nadia, fact)))
  }
  const refused = (plan: Plan) =>
    contradictionsIn(plan)
      .find(({ id }) => id === 'apart-cpr')
      ?.refused.map(({ entry }) => entry.field)
  const read = reads(before)
  expect(refused(read)).toContain('matters.fear')
  expect(unjudgedRefusals(read)).toEqual([])
  const newer = later(read, answers('about', { 'about.pleaseDont': ['No CPR, ever'] }))
  const open = (plan: Plan) => unjudgedRefusals(plan).map(({ entry }) => entry.field)
  expect(open(newer)).toEqual(expect.arrayContaining(['matters.fear', 'about.pleaseDont']))
  expect(open(reads(newer))).toEqual(['about.pleaseDont'])
})

test('one answer that says when which of them holds is no contradiction', () => {
  expect(found(fears('No CPR at home, but please start CPR in hospital'))).not.toContain('apart-cpr')
})

test.each([
  ['own-home', 'I never want to be left at home', 'apart-home'],
  ['own-home', 'Home', 'apart-home'],
  ['acute-hospital', 'I never want to go to hospital again', 'apart-hospital'],
  ['acute-hospital', 'Any hospital', 'apart-hospital'],
  ['care-home', 'I do not want to go into a care home', 'apart-care-home'],
  ['hospice', 'No hospice', 'apart-hospice'],
])('who chooses %s and says “%s” is heard', (choice, text, id) => {
  expect(found(chooses(choice), avoids(text))).toContain(id)
})

const dying = (choice: string): Happened => answers('places', { 'place.death1': { choice } })
const added = (field: string, text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: [field], text })

test.each([
  [added('matters.value', 'Not for hospital.'), added('matters.fear', 'If she falls, call 999.')],
  [added('matters.value', 'Not for hospital.'), dying('acute-hospital')],
  [added('matters.value', 'Do not admit.'), values('Please take me to hospital if I break a bone')],
  [values('No ambulance, please'), fears('Call 999 if I cannot breathe')],
  [added('matters.value', 'Not for conveyance'), added('matters.fear', 'Ring for an ambulance at once')],
])('who is for hospital or an ambulance and not for it is heard, whoever says so (%#)', (no, yes) => {
  expect(found(no, yes)).toContain('apart-hospital')
})

test.each([
  [values('I do not want a hospital bed at home'), added('matters.fear', 'Call 999 if she falls')],
  [values('Do not wait to call 999'), added('matters.fear', 'Call 999 if she falls')],
  [values('No ambulance, please'), fears('I do not want to go to hospital')],
  [added('matters.value', 'Not for hospital.'), added('matters.fear', 'Do not call 999.')],
])('and nothing is heard where all say one thing (%#)', (one, other) => {
  expect(contradictionsIn(given(one, other)).map(({ id }) => id)).not.toContain('apart-hospital')
})

const wished = (text: string): Happened =>
  told(nadia, answers('matters', { 'matters.value': text }, { voice: 'team' }))

test.each([
  ['I must never be taken to hospital', 'Wants hospital for everything'],
  ['I would rather die than go to hospital', 'Would accept hospital for anything.'],
  ['Under no circumstances should I be admitted', 'For full escalation.'],
  ['Hospital is not for me', 'Happy to be admitted for anything'],
  ['I want to stay at home whatever happens', 'For hospital.'],
])('a wish that the team writes down against the person’s is heard: “%s”, “%s”', (no, yes) => {
  const apart = (...said: readonly Happened[]) => contradictionsIn(given(...said)).map(({ id }) => id)
  expect(apart(fears(no), wished(yes))).toContain('apart-hospital')
  expect(apart(fears(yes), wished(no)), 'and the other way round').toContain('apart-hospital')
})

test.each([
  'I want to get out of hospital',
  'Not for admission',
  'Wants to stay at home, not hospital',
  'Refuses admission for everything',
])('“%s” asks for no hospital', (text) => {
  const plan = given(fears('I must never be taken to hospital'), wished(text))
  expect(contradictionsIn(plan).map(({ id }) => id)).not.toContain('apart-hospital')
})

test('advice against what the person refused is asked about once', () => {
  const plan = ready(
    values('No ambulance. Never take me to hospital'),
    added('matters.fear', 'Take her to hospital.'),
  )
  expect(opposedIn(plan).map(({ id }) => id)).toContain('hospital')
  expect(contradictionsIn(plan).map(({ id }) => id)).not.toContain('apart-hospital')
})

test.each([
  ['own-home', 'A care home'],
  ['own-home', 'I do not want to leave my home'],
  ['own-home', 'Anywhere but home'],
  ['own-home', 'I never want to go into a nursing home'],
  ['own-home', 'Do not leave me alone at home at night'],
  ['own-home', 'I do not want to be sent home from hospital too early'],
  ['acute-hospital', 'Ward 7 at the City Hospital'],
  ['acute-hospital', 'I do not want to go to hospital unless I am in pain'],
  ['care-home', 'Rose Lodge care home in Leeds'],
  ['hospice', 'Hospital'],
])('who chooses %s and says “%s” is not', (choice, text) => {
  const kind = { 'own-home': 'home', 'acute-hospital': 'hospital' }[choice] ?? choice
  expect(found(chooses(choice), avoids(text))).not.toContain(`apart-${kind}`)
})

test('nobody signs a plan that contradicts itself without a reason that says something; it is kept in the version', () => {
  const plan = ready(avoids('I never want to be left at home'))
  const signs = (because?: string) =>
    when(plan, nadia, {
      ...approveNow(plan),
      ...(because === undefined ? {} : { reasons: { 'apart-home': because } }),
    })
  for (const because of [undefined, '', 'ok']) expect(refusalOf(signs(because))).toBe('opposed-unreasoned')
  const because = 'She wants to be at home while Ravi is there, and not alone.'
  expect(factsOf(signs(because)).find(({ kind }) => kind === 'Approved')).toMatchObject({
    opposed: [{ treatment: 'Being at home', because, isApart: true }],
  })
})

test('a person is told beside both of her own answers, and of nobody else’s words', () => {
  const spots = (plan: Plan) => ownContradictions(plan).map(({ at }) => at.join('/'))
  const own = spots(ready(chooses('own-home'), avoids('I never want to be left at home')))
  expect(own).toEqual(expect.arrayContaining(['place.avoid', 'place.care1']))
  expect(spots(ready(values('Please start CPR'), advises('Not for resuscitation.')))).toEqual([])
})

test('what was heard once is what a listener hears anew in every version of a plan', () => {
  const sayings = fc.constantFrom(
    ...[
      'No CPR for me',
      'Please start CPR',
      'I never want to be left at home',
      'Home',
      'Tea',
      'Any hospital',
    ],
  )
  const facts: fc.Arbitrary<Happened> = fc.oneof(
    sayings.map(fears),
    sayings.map(values),
    sayings.map(avoids),
    sayings.map(advises),
    fc.constantFrom('own-home', 'acute-hospital', 'hospice').map(chooses),
  )
  fc.assert(
    fc.property(fc.array(facts, { minLength: 2, maxLength: 12 }), (happened) => {
      let plan = given()
      for (const fact of happened) {
        plan = later(plan, fact)
        expect(contradictionsIn(plan).map(idsAndSpots)).toEqual(heardAnew(plan).map(idsAndSpots))
      }
    }),
    { numRuns: 40 },
  )
})

test('an answer that reads otherwise now is heard again', () => {
  const plan = given(chooses('own-home'), avoids('A hospice'))
  const sections = plan.forms.sections.map((form) => {
    const chosen = form.words.fields['place.care1']
    if (chosen === undefined) return form
    const choices = { ...chosen.choices, 'own-home': 'In a hospice' }
    return {
      ...form,
      words: { ...form.words, fields: { ...form.words.fields, 'place.care1': { ...chosen, choices } } },
    }
  })
  expect(contradictionsIn(plan).map(({ id }) => id)).not.toContain('apart-hospice')
  const reworded = contradictionsIn({ ...plan, forms: { ...plan.forms, sections } })
  expect(reworded.map(({ id }) => id)).toContain('apart-hospice')
})

const idsAndSpots = ({ id, refused, wanted }: ReturnType<typeof contradictionsIn>[number]) => ({
  id,
  refused: refused.map(({ entry, lines }) => [entry.field, ...lines]),
  wanted: wanted.map(({ entry, lines }) => [entry.field, ...lines]),
})

/** The slow way: every listener hears every line. */
const heardAnew = (plan: Plan): ReturnType<typeof contradictionsIn> => {
  const beside = new Set<string>()
  const parts = plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .flatMap(({ entry }) => {
      const own = { entry, lines: entry.shown }
      if (entry.teamWords === undefined || beside.has(entry.field)) return [own]
      beside.add(entry.field)
      return [own, { entry, lines: [entry.teamWords] }]
    })
  return plan.forms.contradictions.flatMap(({ id, words, isRefused, isWanted }) => {
    const refused = parts.filter(({ entry, lines }) => lines.some((line) => isRefused(entry.field, line)))
    const wanted = parts.filter(({ entry, lines }) => lines.some((line) => isWanted(entry.field, line)))
    const isApart = refused.some((part) => wanted.some((other) => other !== part))
    return isApart ? [{ id: `apart-${id}`, words, refused, wanted }] : []
  })
}

test('a plan that its person has not seen is signed only with a reason why', () => {
  const plan = ready()
  const { said, ...signing } = approveNow(plan)
  const no = { ...said, 'sign.sharedWithPerson': { kind: 'answer', value: 'no' } } as const
  expect(refusalOf(when(plan, nadia, { ...signing, said: no }))).toBe('incomplete')
  const why = { kind: 'answer', value: 'She is too unwell to read; her son read it to her.' } as const
  const signed = when(plan, nadia, { ...signing, said: { ...no, 'sign.whyNotSeen': why } })
  expect(factsOf(signed).some(({ kind }) => kind === 'Approved')).toBe(true)
  const tick = { ...no, 'sign.whyNotSeen': { kind: 'answer', value: 'x' } } as const
  expect(refusalOf(when(plan, nadia, { ...signing, said: tick }))).toBe('no-such-place')
})

const onMind = on('mhc')
const worked = (...lines: readonly string[]): Happened => answers('crisis', { 'mh.treatPrefer': lines })
const never = (...lines: readonly string[]): Happened => answers('crisis', { 'mh.treatAvoid': lines })

test('a medicine that worked and that nobody is to give again stands side by side for whoever signs', () => {
  expect(found(...onMind, worked('Haloperidol by mouth'), never('Haloperidol, ever'))).toContain(
    'apart-haloperidol',
  )
  expect(found(...onMind, worked('Lorazepam'), never('Haloperidol'))).toEqual([])
})

const presumed = told(
  nadia,
  answers('legal', { 'legal.capacity': { rows: [], none: true } }, { voice: 'team' }),
)
const unwell = (text: string): Happened => answers('health', { 'health.otherProblems': [text] })

test.each([
  'Dementia, early. Forgets what was said',
  'Often confused at night',
  'Memory loss since the stroke',
])('that there is no reason to doubt capacity, and “%s”, stand side by side for whoever signs', (text) =>
  expect(found(presumed, unwell(text))).toContain('apart-capacity'),
)

test('a condition shows nothing by itself and is a note, where words that somebody lacks capacity say two things', () => {
  const notes = (text: string) =>
    contradictionsIn(ready(presumed, unwell(text))).map(({ id, isNote }) => [id, isNote])
  expect(notes('Dementia, early')).toEqual([['apart-capacity', true]])
  expect(notes('Lacks capacity')).toEqual([['apart-lacks-capacity', undefined]])
})

test('no doubt is heard in “no confusion”, in somebody else’s illness, or where capacity was looked at', () => {
  expect(found(presumed, unwell('No confusion'))).toEqual([])
  expect(found(presumed, unwell('My mother had dementia'))).toEqual([])
  expect(found(...recorded('plan:has'), unwell('Dementia, early'))).toEqual([])
})
