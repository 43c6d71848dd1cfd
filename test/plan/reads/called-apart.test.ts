import { expect, test } from 'vitest'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { answers, factsOf, type Happened, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { approveNow, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const fears = (text: string): Happened => answers('matters', { 'matters.fear': text })
const added = (field: string, text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: [field], text })

const peter = { section: 'contacts', at: ['contact', 'peter'] } as const
const rest = {
  'contact.name': 'Peter Moss',
  'contact.relationship': 'friend',
  'contact.phones': ['01632 960 777'],
  'contact.priority': 5,
}
const onList: readonly Happened[] = [
  { kind: 'ItemAdded', voice: 'person', ...peter },
  answers('contacts', rest, peter),
]
const roles = (...value: readonly string[]) => ({ 'contact.roles': value })
const person = (...value: readonly string[]): Happened => answers('contacts', roles(...value), peter)
const team = (...value: readonly string[]): Happened =>
  told(
    nadia,
    answers(
      'contacts',
      { ...(value.includes('do-not-contact') ? {} : rest), ...roles(...value) },
      { ...peter, voice: 'team' },
    ),
  )
const away = (text: string): Happened => answers('about', { 'about.stayAway': text })
const beside = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'contacts', at: [...peter.at, 'contact.roles'], text })
const calls = 'apart-called-peter'

test.each([
  ['a choice against a choice', person('emergency-contact'), team('do-not-contact')],
  ['the other way round', person('do-not-contact'), team('emergency-contact')],
  ['words against a choice', away('My brother Peter may come, the others not'), team('do-not-contact')],
  ['a choice against words', person('emergency-contact'), beside('Do not contact')],
  ['the other way round', person('do-not-contact'), beside('He may come, says his sister')],
  ['words against words', fears('Please call Peter first'), added('matters.fear', 'Peter is not to be told')],
])('that one voice calls somebody whom another keeps away needs a reason: %s', (_, one, other) => {
  const plan = ready(...onList, one, other)
  expect(contradictionsIn(plan).map(({ id, words }) => [id, words])).toContainEqual([
    calls,
    'Calling Peter Moss',
  ])
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('opposed-unreasoned')
})

test('the reason stands with both, for whoever reads either', () => {
  const plan = ready(...onList, person('do-not-contact'), team('emergency-contact'))
  const because = 'She told me on Monday that he is to be called after all.'
  const facts = factsOf(when(plan, nadia, { ...approveNow(plan), reasons: { [calls]: because } }))
  const content = facts.flatMap((fact) => (fact.kind === 'Approved' ? fact.content.entries : []))
  const marked = content.filter(({ saidOtherwise = [] }) =>
    saidOtherwise.some((one) => one.because === because),
  )
  expect(marked.map(({ field, saidBy }) => [field, saidBy.voice])).toEqual([
    ['contact.roles', 'person'],
    ['contact.roles', 'team'],
  ])
})

test.each([
  ['both call him', person('emergency-contact'), team('emergency-contact')],
  ['both keep him away', person('do-not-contact'), team('do-not-contact')],
  ['nobody answers for him', person('do-not-contact'), away('Peter should stay away')],
  ['it is about somebody else', person('do-not-contact'), beside('Call his sister Ines')],
])('and none where %s', (_, one, other) => {
  expect(contradictionsIn(ready(...onList, one, other)).map(({ id }) => id)).not.toContain(calls)
})

const besideAway = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'about', at: ['about.stayAway'], text })

test.each([
  ['Peter may come', 'Peter must stay away and be told nothing'],
  ['Peter must stay away', 'Peter may come, his sister says'],
  ['Peter', 'Peter is welcome'],
  ['Peter may come', 'Peter'],
])('nor does it matter whether they stand on the list: “%s”, “%s”', (own, teams) => {
  expect(contradictionsIn(ready(away(own), besideAway(teams))).map(({ id, words }) => [id, words])).toEqual([
    ['apart-called-peter', 'Calling Peter'],
  ])
})

test.each([
  ['Peter must stay away', 'Peter was arrested on Monday'],
  ['Nobody', 'Peter must stay away'],
  ['Peter may come', 'Nothing else to say'],
])('where only one of them says anything of it nothing is asked: “%s”, “%s”', (own, teams) => {
  expect(contradictionsIn(ready(away(own), besideAway(teams)))).toEqual([])
})

test('who stands on the list twice is one person', () => {
  const again = { section: 'contacts', at: ['contact', 'again'] } as const
  const plan = ready(
    ...onList,
    person('emergency-contact'),
    told(nadia, { kind: 'ItemAdded', voice: 'team', ...again }),
    told(
      nadia,
      answers(
        'contacts',
        { 'contact.name': 'Peter Moss', ...roles('do-not-contact') },
        { ...again, voice: 'team' },
      ),
    ),
  )
  expect(contradictionsIn(plan).map(({ id }) => id)).toContain('apart-called-again')
})

const teams = (text: string): Happened =>
  told(
    nadia,
    answers('crisis', { 'crisis.clinicianAction': text }, { at: ['crisis', 'one-crisis'], voice: 'team' }),
  )
const father = (...value: readonly string[]): readonly Happened[] => [
  ...onList,
  answers('contacts', { 'contact.relationship': 'father' }, peter),
  person(...value),
]

test.each([
  ['Calling the father', fears('My father must not be told'), teams('Call her father first.')],
  ['Calling the father', fears('Must not be told: my father'), teams('Speak to dad before anything else')],
  ['Calling the father', away('My dad'), teams('Her father is to be called first')],
  ['Calling Peter Moss', person('do-not-contact'), teams('Call her father first.')],
])(
  '“%s”: whom the team calls as “her father” is whom the person keeps away as “my father”',
  (words, one, other) => {
    const list = words.includes('Peter') ? father('do-not-contact') : []
    const plan = ready(...list, one, other)
    expect(contradictionsIn(plan).map((found) => [found.id, found.words])).toEqual([
      ['apart-called-kin-father', words],
    ])
    expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('opposed-unreasoned')
  },
)

test.each([
  ['somebody else', fears('My father must not be told'), teams('Call her mother first.')],
  ['another father', fears('My father must not be told'), teams('Call her father-in-law first.')],
  ['his sister', fears('My father must not be told'), teams('Call her father’s sister.')],
  ['nobody', fears('My father must not be told'), teams('Do not call her father.')],
  ['hers, of another', fears('Her father must not be told'), teams('Call her father first.')],
])('and it is not where the team calls %s', (_, one, other) => {
  expect(contradictionsIn(ready(one, other)).map(({ id }) => id)).toEqual([])
})

test('how to talk while she is there keeps no mother away; that she is told nothing does', () => {
  const wanted = teams('She wants her mother there for big decisions.')
  const found = (text: string) => contradictionsIn(ready(fears(text), wanted)).map(({ id }) => id)
  expect(found('Do not talk to my mum about me while I am there')).toEqual([])
  expect(found('Do not talk to my mum about me')).toEqual(['apart-called-kin-mother'])
})
