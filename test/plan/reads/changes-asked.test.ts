import { expect, test } from 'vitest'
import { waysOut } from '#src/flow/answer.ts'
import type { Plan } from '#src/plan/plan.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { treatmentsAsked } from '#src/plan/reads/refusals-changed.ts'
import {
  answers,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  says,
  submitted,
  told,
} from '#test/kit/a-plan.ts'
import { approvedAsIs, approvedByNadia, ready } from '#test/kit/a-review.ts'
import { handedByRavi, parentSeen } from '#test/kit/told-to-rules.ts'

const peter = { at: ['contact', 'peter'] } as const
const added = { kind: 'ItemAdded', voice: 'person', section: 'contacts' } as const
const named = (id: string, name: string, roles: readonly string[]): readonly Happened[] => [
  { ...added, at: ['contact', id] },
  answers('contacts', { 'contact.name': name, 'contact.relationship': 'sibling' }, { at: ['contact', id] }),
  answers('contacts', { 'contact.roles': roles }, { at: ['contact', id] }),
  ...(roles.includes('do-not-contact')
    ? []
    : [answers('contacts', { 'contact.phones': ['01632 960 111'] }, { at: ['contact', id] })]),
]
const approved = approvedByNadia(ready(...named('peter', 'Peter Tate', ['emergency-contact'])))
const removed = (id = 'peter', voice: 'person' | 'team' = 'person') =>
  ({ kind: 'ItemRemoved', voice, section: 'contacts', at: ['contact', id] }) as const
const restored = { kind: 'ItemRestored', voice: 'person', section: 'contacts', ...peter } as const
const asked = (...facts: readonly Happened[]) => publicationOf(later(approved, ...facts))?.changeAsked
const barring = answers('contacts', { 'contact.roles': ['do-not-contact'] }, peter)

test('the item stands in the approved version, and nothing is asked of it yet', () => {
  expect(approved.approved?.content.entries.some(({ item }) => item === 'peter')).toBe(true)
  expect(asked()).toEqual([])
})

test('what the person took out of the approved version is a change, until they put it back', () => {
  expect(asked(removed())).toMatchObject([{ field: 'contact', item: 'peter', isGone: true }])
  expect(asked(removed(), restored)).toEqual([])
  expect(asked(removed('peter', 'team'))).toEqual([])
  expect(asked(...named('gerald', 'Gerald Price', ['neighbour']), removed('gerald'))).toEqual([])
})

test('what the person says again as it was approved is no change, and takes back one that they had begun', () => {
  const roles = (...all: readonly string[]) => answers('contacts', { 'contact.roles': all }, peter)
  expect(asked(roles('emergency-contact'))).toEqual([])
  expect(asked(roles('lives-with'))).toHaveLength(1)
  expect(asked(roles('lives-with'), roles('emergency-contact'))).toEqual([])
})

test('what is left for later where nothing was approved is no change, and takes back one that was begun', () => {
  const at = ['contact', 'gerald']
  const begins: Happened = { ...added, at }
  const skips = says('contacts', { 'contact.name': { kind: 'skipped' } }, { at })
  const names = answers('contacts', { 'contact.name': 'Gerald Price' }, { at })
  expect(asked(begins, skips)).toEqual([])
  expect(asked(begins, names)).toHaveLength(1)
  expect(asked(begins, names, skips)).toEqual([])
  const talks = says('contacts', { 'contact.name': { kind: 'talk' } }, { at })
  expect(asked(begins, talks)).toHaveLength(1)
})

test('whoever the person does not want rung any more is named by the item, also where another item bars them', () => {
  expect(asked(barring)).toMatchObject([{ item: 'peter', bars: ['peter'] }])
  const again = asked(...named('other', 'PETER TATE', ['do-not-contact'])) ?? []
  expect(again.flatMap(({ bars = [] }) => bars)).toContain('peter')
  expect(again.flatMap(({ bars = [] }) => bars)).toContain('other')
  expect(
    (asked(answers('contacts', { 'contact.roles': ['lives-with'] }, peter)) ?? [])[0],
  ).not.toHaveProperty('bars')
})

test('who was barred in the approved version is no news', () => {
  const before: Plan = approvedByNadia(
    ready(
      ...named('peter', 'Peter Tate', ['emergency-contact']),
      ...named('gerald', 'Gerald Price', ['do-not-contact']),
    ),
  )
  const changed = later(
    before,
    answers('contacts', { 'contact.roles': ['do-not-contact', 'lives-with'] }, { at: ['contact', 'gerald'] }),
  )
  expect(publicationOf(changed)?.changeAsked[0]).not.toHaveProperty('bars')
})

test('new words that may refuse a treatment are marked so, and no others', () => {
  const feared = (text: string) => asked(answers('matters', { 'matters.fear': text }))
  expect(feared('I do not want CPR any more')).toMatchObject([{ field: 'matters.fear', mayRefuse: true }])
  expect(feared('The stairs')?.[0]).not.toHaveProperty('mayRefuse')
})

test('RULE-UPD: words handed over that may speak of danger to the person from themselves are marked so; before the hand-over, and of others, nobody is told', () => {
  const marked = (text: string, ...then: readonly Happened[]) =>
    asked(answers('matters', { 'matters.fear': text }), ...then)?.[0]?.mayEndanger
  const texts = ['I want to die', 'I have taken all my tablets', 'The stairs', 'He hits me']
  expect(texts.map((text) => marked(text, submitted))).toEqual([true, true, undefined, undefined])
  expect(marked('I want to die')).toBeUndefined()
})

test('new words about CPR are marked so, for it or against it, and no others', () => {
  const feared = (text: string) => asked(answers('matters', { 'matters.fear': text }))
  expect(feared('If my heart stops I want CPR')).toMatchObject([{ speaksOf: ['cpr'] }])
  expect(feared('I do not want CPR any more')).toMatchObject([{ speaksOf: ['cpr'] }])
  expect(feared('The stairs')?.[0]).not.toHaveProperty('speaksOf')
})

test('new words that ask for CPR are told apart from those that may refuse it', () => {
  const feared = (text: string) => asked(answers('matters', { 'matters.fear': text }))?.[0]
  expect(feared('If my heart stops, do try to bring me back')).toMatchObject({ asksFor: ['cpr'] })
  expect(feared('I do not want CPR any more')).not.toHaveProperty('asksFor')
  expect(feared('Please do CPR, but no CPR in hospital')).not.toHaveProperty('asksFor')
})

const cpr = { choice: 'other', note: 'CPR' }
const thinks = (view: string, topic: typeof cpr | { choice: string } = cpr): Happened =>
  answers('papers', { 'views.topic': topic, 'views.view': view }, { voice: 'person', at: ['views', 'one'] })
const thinking = (view: Happened): Plan =>
  approvedAsIs(
    ready(
      answers('papers', { 'papers.more': ['treatments'] }),
      { kind: 'ItemAdded', voice: 'person', section: 'papers', at: ['views', 'one'] },
      view,
    ),
  )

test('another view of a treatment that speaks of CPR is told as news of CPR', () => {
  const plan = thinking(thinks('want'))
  const change = (view: string) => publicationOf(later(plan, thinks(view)))?.changeAsked[0]
  expect(change('not-want')).toMatchObject({ field: 'views.view', speaksOf: ['cpr'] })
  expect(change('not-want')).not.toHaveProperty('asksFor')
  expect(change('want-trial')).toMatchObject({ asksFor: ['cpr'] })
})

const restarting = { choice: 'other', note: 'Please start my heart again if it stops' }

test('of a view of which only the treatment was changed, what is thought of it says whether it is asked for', () => {
  const change = (before: string, topic: typeof cpr) =>
    publicationOf(
      later(thinking(thinks(before, { choice: 'dialysis' })), thinks(before, topic)),
    )?.changeAsked.find(({ field }) => field === 'views.topic')
  expect(change('want', cpr)).toMatchObject({ speaksOf: ['cpr'], asksFor: ['cpr'] })
  expect(change('not-want', cpr)).toMatchObject({ speaksOf: ['cpr'] })
  for (const view of ['not-want', 'unsure'])
    for (const topic of [cpr, restarting]) expect(change(view, topic)).not.toHaveProperty('asksFor')
})

test('and the desk reads of it as newly asked for, once', () => {
  const asksAnew = (view: string, topic: typeof cpr) =>
    treatmentsAsked(later(thinking(thinks(view, { choice: 'dialysis' })), thinks(view, topic))).map(
      ({ field }) => field,
    )
  expect(asksAnew('want', cpr)).toEqual(['views.topic'])
  expect(asksAnew('not-want', restarting)).toEqual([])
})

test('who wanted one treatment and now wants CPR in its place asks for something new', () => {
  const asksAnew = (plan: Plan) => treatmentsAsked(plan).map(({ field }) => field)
  const dialysis = thinking(thinks('want', { choice: 'dialysis' }))
  expect(asksAnew(later(dialysis, thinks('want-trial')))).toEqual(['views.view'])
  expect(asksAnew(later(thinking(thinks('want')), thinks('want-trial')))).toEqual([])
})

const papers = (said: Parameters<typeof answers>[1]) => answers('papers', said)
const refused = (...treatments: readonly string[]) => ({
  none: false,
  rows: treatments.map((treatment, at) => ({
    id: `row-${at}`,
    said: { treatment, lifeSustaining: 'yes', evenIf: 'yes' },
    is: 'yes:yes',
  })),
})
const onPaper = approvedAsIs(
  ready(
    papers({ 'legal.adrt.exists': 'yes', 'legal.lpa.kind': 'lpa-hw', 'legal.adrt.couldDecide': 'could' }),
    papers({ 'legal.adrt.refusals': refused('CPR', 'A drip'), 'legal.lpa.lifeSustaining': 'yes' }),
    answers('about', { 'about.pleaseDont': ['Do not resuscitate me, not even if I die', 'Do not shout'] }),
  ),
)
const takenOut = (...facts: readonly Happened[]) =>
  publicationOf(later(onPaper, ...facts))?.changeAsked.flatMap(({ takesOut = [] }) => takesOut)

test('RULE-UPD: what the person approved and does not say any more is told line by line, and no line of what stands there now', () => {
  const dont = (...lines: readonly string[]) => takenOut(answers('about', { 'about.pleaseDont': lines }))
  const field = 'about.pleaseDont'
  const replaced = [{ field, lines: [0, 1], refuses: true, isReplaced: true }]
  expect(dont('I have changed my mind: please do everything to keep me alive')).toEqual(replaced)
  for (const text of ['Same as I said before, and please tell Bola', 'Heart? Over my dead body'])
    expect(dont(text), 'what no list of words hears is not taken back by that').toEqual(replaced)
  expect(dont()).toEqual([{ field, lines: [0, 1], refuses: true }])
  expect(dont('Do not  resuscitate me, not even if I die')).toEqual([{ field, lines: [1] }])
  expect(dont('Do not shout')).toEqual([{ field, lines: [0], refuses: true }])
  expect(dont('Do not shout', 'No CPR')).toEqual([{ field, lines: [0], refuses: true, isReplaced: true }])
  expect(dont('Do not shout', 'Do not resuscitate me, not even if I die. Ask Ravi')).toEqual([])
  expect(takenOut(papers({ 'legal.adrt.refusals': refused('A drip') }))).toEqual([
    { field: 'legal.adrt.refusals', lines: [0], refuses: true },
  ])
  expect(takenOut(papers({ 'legal.adrt.refusals': refused('Tubes', 'A drip') }))).toMatchObject([
    { lines: [0], isReplaced: true },
  ])
})

test('words that stand again however they are typed were not taken out, and those of an item that was written anew neither', () => {
  const dont = (line: string) => takenOut(answers('about', { 'about.pleaseDont': [line, 'Do not shout'] }))
  for (const line of [
    'do not  RESUSCITATE me; not even if I die!',
    '“Do not resuscitate me – not even if I die.”',
  ])
    expect(dont(line), line).toEqual([])
  expect(dont('Do not resuscitate me. If I die: not')).toMatchObject([{ lines: [0] }])
  const add = (id: string): Happened => ({
    kind: 'ItemAdded',
    voice: 'person',
    section: 'crisis',
    at: ['crisis', id],
  })
  const speaks = (id: string, text: string) => [
    answers('crisis', { 'crisis.name': 'A fit' }, { at: ['crisis', id] }),
    answers('crisis', { 'crisis.firstAction': text }, { at: ['crisis', id] }),
  ]
  const goes: Happened = { kind: 'ItemRemoved', voice: 'person', section: 'crisis', at: ['crisis', 'fit'] }
  const before = approvedAsIs(ready(add('fit'), ...speaks('fit', 'Do not take me to a hospital')))
  const again = (...facts: readonly Happened[]) =>
    publicationOf(later(before, ...facts))?.changeAsked.find(({ isGone }) => isGone)?.again
  expect(again(goes)).toBeUndefined()
  expect(again(goes, add('new'), ...speaks('new', 'do not take me to a Hospital.'))).toContain(
    'crisis.firstAction',
  )
  expect(again(add('new'), ...speaks('new', 'Take me to a hospital'), goes)).not.toContain(
    'crisis.firstAction',
  )
})

test('RULE-ADRT-8: what another answer closes is taken out with it', () => {
  expect(
    takenOut(papers({ 'legal.adrt.exists': 'no', 'legal.lpa.kind': 'none' }))?.map(({ field }) => field),
  ).toEqual(
    expect.arrayContaining(['legal.adrt.refusals', 'legal.lpa.attorneys', 'legal.lpa.lifeSustaining']),
  )
  expect(
    takenOut(
      papers({ 'legal.adrt.exists': 'no', 'legal.lpa.kind': 'none' }),
      papers({ 'legal.adrt.exists': 'yes', 'legal.lpa.kind': 'lpa-hw' }),
    ),
  ).toEqual([])
})

test('RULE-UPD: a way out takes nothing back: it is told as the way out that it is, also where it closed another question', () => {
  const field = 'about.pleaseDont'
  for (const kind of waysOut)
    expect(publicationOf(later(onPaper, says('about', { [field]: { kind } })))?.changeAsked).toMatchObject([
      { field, left: kind, takesOut: [{ field, lines: [0, 1] }] },
    ])
  const closed = takenOut(says('papers', { 'legal.adrt.exists': { kind: 'not-sure' } }))
  expect(closed).toContainEqual({ field: 'legal.adrt.refusals', left: 'not-sure' })
  const denied = takenOut(
    papers({ 'legal.adrt.exists': 'no' }),
    says('papers', { 'legal.lpa.kind': { kind: 'talk' } }),
  )
  expect(denied, 'a “no” is no way out').toContainEqual({ field: 'legal.adrt.refusals' })
})

const fit = { voice: ravisVoice, at: ['crisis', 'fit'] } as const
const byRavi = (said: Parameters<typeof answers>[1]) => told(people.ravi, answers('crisis', said, fit))
const ofChild = approvedAsIs(
  given(
    ...handedByRavi('2015-03-02'),
    parentSeen.at(-1) ?? submitted,
    told(people.ravi, { kind: 'ItemAdded', section: 'crisis', ...fit }),
    byRavi({ 'crisis.name': 'A fit' }),
    byRavi({ 'crisis.firstAction': 'Call 999 at five minutes' }),
  ),
)
const childAsked = (...facts: readonly Happened[]) => publicationOf(later(ofChild, ...facts))?.changeAsked

test('RULE-UPD: what a parent changes who hands the plan over for a child is a change asked for, in their name', () => {
  const three = byRavi({ 'crisis.firstAction': 'Call 999 at three minutes' })
  const change = { field: 'crisis.firstAction', item: 'fit', by: 'parent' }
  expect(childAsked()).toEqual([])
  expect(childAsked(three)).toMatchObject([{ ...change, isTyped: true, takesOut: [{ lines: [0] }] }])
  expect(childAsked(three, told(people.ravi, submitted))?.[0]).not.toHaveProperty('isTyped')
  expect(childAsked(three, byRavi({ 'crisis.firstAction': 'Call 999 at five minutes' }))).toEqual([])
  expect(childAsked(byRavi({ 'crisis.firstAction': 'She does not want CPR' }))).toMatchObject([
    { ...change, mayRefuse: true },
  ])
  const taken = told(people.ravi, { kind: 'ItemRemoved', section: 'crisis', ...fit })
  expect(childAsked(taken)).toMatchObject([{ field: 'crisis', isGone: true, by: 'parent' }])
  const ended = told(people.nadia, { kind: 'VerificationEnded', of: { carer: ravisVoice } })
  expect(childAsked(three, ended), 'nobody has the papers any more').toMatchObject([{ by: 'other' }])
  const beside = answers('crisis', { 'crisis.firstAction': 'Call me' }, fit)
  expect(
    asked({ ...added, section: 'crisis', voice: ravisVoice, at: fit.at }, beside),
    'a helper beside a person who hands over themselves asks for nothing',
  ).toEqual([])
})
