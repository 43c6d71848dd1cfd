import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { opposedIn } from '#src/plan/reads/opposed.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { answers, given, type Happened, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { approveNow, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const stance = (choice: string, note = ''): Json => ({ choice, note })
const recommends = (said: Readonly<Record<string, Json>>): Happened =>
  told(nadia, answers('recommendations', said, { voice: 'team' }))
const weighed = 'Tubes would take him from his window, and he told us that nights on a ward frighten him.'
const noHospital = recommends({ 'rec.hospital': stance('not-recommended'), 'rec.reasoning': weighed })
const noIntensive = recommends({ 'rec.criticalCare': stance('not-recommended'), 'rec.reasoning': weighed })
const comfort = recommends({ 'rec.goal': 'comfort', 'rec.reasoning': weighed })
const dying = answers('start', { 'plan.pathways': ['eol'] })
const dark = answers('matters', { 'matters.fear': 'The dark' })
const values = (text: string): Happened => answers('matters', { 'matters.value': text })
const teamSays = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: ['matters.fear'], text })
const found = (...said: readonly Happened[]): readonly string[] =>
  contradictionsIn(given(dying, dark, ...said)).map(({ id }) => id)
const blocks = (plan: Plan): readonly string[] =>
  rulesNow(plan, { at: 'approval', today: '2026-03-01' }, 'block').map(({ id }) => id)
const needs = (plan: Plan): readonly string[] =>
  rulesNow(plan, { at: 'approval', today: '2026-03-01' }, 'need').map(({ id }) => id)

test.each([
  ['rec.hospital', stance('not-recommended')],
  ['rec.criticalCare', stance('not-recommended')],
  ['rec.goal', 'comfort'],
] as const)('%s that withholds needs what was weighed', (field, said) => {
  expect(needs(ready(recommends({ [field]: said })))).toContain('RULE-REC-11')
})

test.each(['recommended', 'conditional', 'not-discussed'])('“%s” of hospital withholds nothing', (choice) => {
  expect(needs(ready(recommends({ 'rec.hospital': stance(choice, 'For a broken bone') })))).not.toContain(
    'RULE-REC-11',
  )
})

test.each([
  'Down syndrome.',
  'He has Down syndrome',
  'Severe frailty and dementia.',
  'Elderly, 91 years old.',
  'Care home resident with advanced dementia. Not for hospital.',
  'Not appropriate.',
])('“%s” is no reason to leave out hospital', (text) => {
  const plan = ready(recommends({ 'rec.hospital': stance('not-recommended'), 'rec.reasoning': text }))
  expect(blocks(plan)).toContain('RULE-REC-12')
  expect(blocks(ready(recommends({ 'rec.hospital': stance('recommended'), 'rec.reasoning': text })))).toEqual(
    expect.not.arrayContaining(['RULE-REC-12']),
  )
})

test.each([
  weighed,
  'She has dementia, and each stay in hospital left her more confused than before.',
  'He is 91 and said on Monday that he has had enough of wards.',
  'Dialysis would take three days a week and give her weeks at most.',
])('“%s” is one', (text) => {
  const plan = ready(recommends({ 'rec.hospital': stance('not-recommended'), 'rec.reasoning': text }))
  expect(blocks(plan)).not.toContain('RULE-REC-12')
})

test('a treatment that is left out for an illness alone is refused as well', () => {
  const leaves = (reason: string) =>
    ready(
      recommends({
        'rec.interventions': {
          none: false,
          rows: [
            {
              id: 'row-1',
              said: { treatment: 'invasive-ventilation', decision: 'not-recommended', reason },
              is: 'invasive-ventilation:not-recommended',
            },
          ],
        },
      }),
    )
  expect(blocks(leaves('Dementia'))).toContain('RULE-REC-12')
  expect(blocks(leaves('She would not come off it again'))).not.toContain('RULE-REC-12')
})

test.each([
  [noHospital, values('I want to go to hospital and be treated like anybody else'), 'apart-hospital'],
  [noHospital, answers('places', { 'place.care1': { choice: 'acute-hospital' } }), 'apart-hospital'],
  [noHospital, answers('places', { 'place.death1': { choice: 'acute-hospital' } }), 'apart-hospital'],
  [noHospital, teamSays('Call 999 if her oxygen is below 92 percent.'), 'apart-hospital'],
  [noHospital, values('I want everything done'), 'apart-treated-alike'],
  [noHospital, answers('matters', { 'matters.balance': '0' }), 'apart-longer-left-out'],
  [noIntensive, values('I would accept a breathing machine'), 'apart-critical-care'],
  [noIntensive, values('Treat me like anybody else'), 'apart-treated-alike'],
  [comfort, values('I want every treatment possible'), 'apart-goal-everything'],
])(
  'what is withheld against the person’s own words or choice, or the team’s own lines, asks for the reasoning (%#)',
  (recommended, said, id) => {
    expect(found(recommended, said)).toContain(id)
  },
)

test.each([
  [noHospital, values('I do not want to go to hospital')],
  [noHospital, values('My garden, and my daughter’s voice')],
  [noHospital, teamSays('Do not call 999.')],
  [
    recommends({
      'rec.goal': 'comfort',
      'rec.hospital': stance('not-recommended'),
      'rec.reasoning': weighed,
    }),
    teamSays('Call 999 for a broken hip.'),
  ],
  [noHospital, answers('matters', { 'matters.balance': '100' })],
  [comfort, values('I do not want everything done')],
  [
    recommends({ 'rec.hospital': stance('conditional', 'For a broken bone'), 'rec.reasoning': weighed }),
    values('I want to go to hospital'),
  ],
])('and nothing is asked where all say one thing (%#)', (recommended, said) => {
  expect(found(recommended, said).filter((id) => /hospital|care|alike|longer|everything/.test(id))).toEqual(
    [],
  )
})

const crisisLine = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: ['matters.fear'], text })

test.each(['Do not send her in.', 'Do not send him in unless he asks', 'Not for hospital.'])(
  'hospital that is recommended beside the team’s “%s” is asked about',
  (text) => {
    const recommended = recommends({ 'rec.hospital': stance('recommended') })
    expect(found(recommended, crisisLine(text))).toContain('apart-hospital')
  },
)

test('whoever signs says why hospital is left out for somebody who chose to be treated there', () => {
  const plan = ready(noHospital)
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('opposed-unreasoned')
})

test('intensive care that is recommended beside the person’s refusal of a breathing machine is asked about', () => {
  const plan = given(
    recommends({ 'rec.criticalCare': stance('recommended') }),
    values('I do not want a breathing machine'),
  )
  expect([...contradictionsIn(plan), ...opposedIn(plan)].map(({ id }) => id)).toEqual(
    expect.arrayContaining([expect.stringContaining('critical-care')]),
  )
})

test.each([
  ['Call 999.', true],
  ['Sit her up. Ring 999 at once!', true],
  ['Ring 999 if the home medicines do not settle him.', false],
  ['Call 999 for a broken hip', false],
  ['Do not call 999', false],
])(
  'where comfort is what care is for, the team’s “%s” in a crisis asks for the reasoning: %s',
  (text, isAsked) => {
    const spot = { section: 'crisis', at: ['crisis', 'one'] } as const
    const begun: Happened = { kind: 'ItemAdded', voice: 'person', ...spot }
    const line = told(
      nadia,
      answers('crisis', { 'crisis.clinicianAction': text }, { voice: 'team', ...spot }),
    )
    expect(found(comfort, begun, line).includes('apart-goal-crew')).toBe(isAsked)
    expect(found(begun, line)).not.toContain('apart-goal-crew')
  },
)

test('who is presumed able to decide, and “Cannot keep a plan in mind”, asks whoever signs why', () => {
  const presumedAble = told(
    nadia,
    answers('legal', { 'legal.capacity': { none: true, rows: [] } }, { voice: 'team' }),
  )
  const seen = told(
    nadia,
    answers('communication', { 'function.cognition': 'Cannot keep a plan in mind' }, { voice: 'team' }),
  )
  expect(found(presumedAble, seen)).toContain('apart-capacity')
})
