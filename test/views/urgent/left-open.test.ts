import { expect, test } from 'vitest'
import type { Content } from '#src/plan/content.ts'
import { anEntry, aPublication, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const asked = (section: string, field: string): Content['notAsked'][number] => ({
  ...{ section, field, question: `Question of ${field}` },
})
const open = ['rec.goal', 'rec.hospital', 'rec.criticalCare', 'rec.interventions'].map((field) =>
  asked('recommendations', field),
)
const said = (field: string, value: Parameters<typeof answer>[0]) => anEntry(field, answer(value), team)
const textWith = (...entries: Parameters<typeof aPublication>[0]) =>
  wholeText(shownAt(aPublication(entries, { notAsked: open })))

test('where clinicians limit nothing, what they left open reads as for anybody, and as a doubt nowhere', () => {
  const page = textWith(
    said('rec.goal', 'extend-life'),
    said('rec.hospital', { choice: 'recommended', note: '' }),
  )
  expect(page).toContain('Intensive careAs for anybody: nothing ticked here limits it')
  expect(page).not.toContain('Left open by clinicians')
})

test.each([
  ['comfort first', said('rec.goal', 'comfort')],
  ['no hospital', said('rec.hospital', { choice: 'not-recommended', note: '' })],
  ['hospital under a condition', said('rec.hospital', { choice: 'conditional', note: 'for a fracture' })],
  [
    'one treatment that is not recommended',
    said('rec.interventions', {
      none: false,
      rows: [{ id: 'r', said: { treatment: 'dialysis', decision: 'not-recommended', reason: 'Too much' } }],
    }),
  ],
  ['a sentence of what to do', said('rec.summary', 'At home')],
  ['a form about CPR that is said to exist', said('papers.cprForm', 'yes')],
  ['a paper that is named', anEntry('doc.title', answer('Yellow form'), team, { list: 'doc', item: 'd' })],
  ['a decision against CPR', said('rec.cpr.decision', 'not-for-cpr')],
  [
    'a refusal that a clinician read',
    {
      ...anEntry('about.pleaseDont', answer(['No drip'])),
      refusal: { readBy: 'Ruth Okafor', at: '2026-10-28T09:00:00.000Z' },
    },
  ],
])('with %s what else was left open is left open', (_, entry) => {
  const page = textWith(entry)
  expect(page).toContain('Left open by clinicians')
  expect(page).not.toContain('As for anybody')
})

test('what nobody wrote is called not in the plan, whether it was asked and passed over or never asked', () => {
  const page = wholeText(partOf(shownAt(aPublication([])), 'not-held'))
  expect(page).toMatch(
    /Not written here, so may exist, approved on 3 November 2026: [^.]*anticipatory medicines/,
  )
  expect(page).not.toContain('No question')
})

test('who left the pages about dying reads of no question about dying; who opened them does', () => {
  const expected = asked('places', 'death.expected')
  const rest = (...more: Content['notAsked']) =>
    wholeText(shownAt(aPublication([], { notAsked: [expected, asked('home', 'home.equipment'), ...more] })))
  expect(rest()).not.toContain('Question of death.expected')
  expect(rest(), 'what else was open is named').toContain('Question of home.equipment')
  expect(rest(asked('places', 'place.death1'))).toContain('Question of death.expected')
})

test('a sister of four who stays behind stands beside who depends on somebody, and nobody is said to need no care', () => {
  const none = anEntry('home.dependants', answer({ none: true, rows: [] }))
  const greta = anEntry(
    'cyp.siblings',
    answer({
      none: false,
      rows: [{ id: 'r', said: { name: 'Greta', born: '4', needs: 'Look under the table' } }],
    }),
  )
  const page = shownAt(aPublication([none, greta]))
  expect(wholeText(partOf(page, 'health'))).toContain('who looks after them now?Greta')
  expect(wholeText(page)).not.toContain('Depends on this person')
  expect(wholeText(shownAt(aPublication([none])))).toContain('Depends on this person: arrange care')
  const alone = anEntry('cyp.siblings', answer({ none: true, rows: [] }))
  expect(wholeText(shownAt(aPublication([none, alone])))).toContain('Depends on this person: arrange care')
})

test.each(['function.sensory', 'place.conveyTo'])(
  '%s stands with the person where they may be taken ill at any time',
  (field) => {
    const plan = aPublication([anEntry(field, answer('Flashing lights, or the blood ward'))])
    const ill = { ...plan, content: { ...plan.content, pathways: ['ltc' as const] } }
    expect(wholeText(partOf(shownAt(ill), 'person'))).toContain('Flashing lights, or the blood ward')
    expect(wholeText(partOf(shownAt(plan), 'person'))).not.toContain('Flashing lights')
    expect(wholeText(shownAt(plan)).split('Flashing lights'), 'once, further down').toHaveLength(2)
  },
)

test('senses of which there is nothing to know stay with their chapter', () => {
  const plan = aPublication([anEntry('function.sensory', answer('No problems.'))])
  const page = shownAt({ ...plan, content: { ...plan.content, pathways: ['cyp' as const] } })
  expect(partOf(page, 'person')).toBe('')
  expect(wholeText(page)).toContain('No problems.')
})

test('the place that knows a child stands with the places, as their sheet comes first; a name that the banner has is not said twice', () => {
  const called = [anEntry('person.given', answer('Milo')), anEntry('person.preferredName', answer('Milo'))]
  const plan = aPublication([...called, anEntry('place.conveyTo', answer('Northvale Children’s'))])
  const page = shownAt({ ...plan, content: { ...plan.content, pathways: ['ltc', 'cyp'] } })
  expect(wholeText(partOf(page, 'places'))).toContain('Northvale Children’s')
  expect(wholeText(page)).not.toContain('Likes to be called')
  const other = [anEntry('person.given', answer('Walter')), anEntry('person.preferredName', answer('Walt'))]
  expect(wholeText(shownAt(aPublication(other)))).toContain('Likes to be calledWalt')
})
