import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { opposedIn } from '#src/plan/reads/opposed.ts'
import { approving, decided, whole } from '#test/kit/a-cpr-decision.ts'
import { answers, given, people, ravisVoice, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

const views = { voice: 'person', at: ['views', 'one'] } as const
const restart = 'Starting my heart again if it stops'
const thinks = (view: string, note = restart, choice = 'other') =>
  [
    answers('papers', { 'papers.more': ['treatments'] }),
    { kind: 'ItemAdded', voice: 'person', section: 'papers', at: ['views', 'one'] } as const,
    answers('papers', { 'views.topic': { choice, note }, 'views.view': view }, views),
  ] as const
const says = (text: string) => answers('matters', { 'matters.value': text })
const against = (plan: Plan, reason = 'would-not-work') =>
  decided(plan, { ...whole, 'rec.cpr.reason': { ...whole['rec.cpr.reason'], choice: reason } })
const cprIn = (plan: Plan) => contradictionsIn(plan).filter(({ id }) => id.startsWith('apart-cpr'))
const fieldsOf = (plan: Plan) => {
  const [one] = cprIn(plan)
  return {
    refused: one?.refused.map(({ entry }) => entry.field),
    wanted: one?.wanted.map(({ entry }) => entry.field),
  }
}

test.each([
  'If my heart stops, I want them to try',
  'If my heart stops, please start it again. I like my life',
  'If I stop breathing I want you to try',
])('a decision against CPR beside “%s” is signed with a reason alone, which is kept', (text) => {
  const plan = against(ready(says(text)), 'burdens-outweigh')
  expect(fieldsOf(plan)).toEqual({ refused: ['rec.cpr.decision'], wanted: ['matters.value'] })
  expect(approving(plan)).toMatchObject({
    refusal: { kind: 'opposed-unreasoned', treatments: ['apart-cpr'] },
  })
  const because = 'We talked on Thursday: he knows that it would not work, and still wishes that it would.'
  const signed = approving(plan, { reasons: { 'apart-cpr': because } })
  expect(JSON.stringify(signed)).toContain(because)
})

test('what a helper says that they would want asks as well', () => {
  const text = 'If her heart stops, she would want them to try'
  const ravis = answers('matters', { 'matters.value': text }, { voice: ravisVoice })
  expect(fieldsOf(against(ready(told(people.ravi, ravis)))).wanted).toEqual(['matters.value'])
})

test.each(['want', 'want-trial', 'want-if'])(
  'who only chose “%s” of a treatment that they called so is heard, and both lines are shown',
  (view) => {
    const [one] = cprIn(against(ready(...thinks(view))))
    expect(one?.wanted.map(({ entry }) => entry.field)).toEqual(['views.view'])
    expect(one?.wanted[0]?.lines.join(' ')).toContain(restart)
    expect(one?.wanted[0]?.lines).toHaveLength(3)
  },
)

test.each([
  ['want', 'not-for-cpr', ['views.view']],
  ['not-want', 'not-for-cpr', []],
])(
  'who chose to speak of starting the heart again, and chose “%s”, is heard beside the decision',
  (view, _, wanted) => {
    const plan = against(ready(...thinks(view, '', 'cpr')))
    expect(cprIn(plan).flatMap((one) => one.wanted.map(({ entry }) => entry.field))).toEqual(wanted)
  },
)

test('the reason that they do not want it stands beside words that do', () => {
  const plan = against(ready(...thinks('want')), 'shared-wish')
  expect(fieldsOf(plan).refused).toEqual(['rec.cpr.decision', 'rec.cpr.reason'])
})

test.each([
  ['not-want', restart],
  ['unsure', restart],
  ['clinicians-decide', restart],
  ['want', 'Hydrotherapy'],
] as const)('“%s” of “%s” asks nothing beside a decision against CPR', (view, note) => {
  expect(cprIn(against(ready(...thinks(view, note))))).toEqual([])
})

test('the other way round: a decision for CPR beside what refuses it asks once', () => {
  const forIt = (plan: Plan) =>
    decided(plan, {
      ...whole,
      'rec.cpr.decision': 'for-cpr',
      'rec.cpr.reason': { choice: 'reversal', note: 'The DNACPR of 2024 no longer holds: she is well.' },
    })
  const ids = (plan: Plan) => [...cprIn(plan), ...opposedIn(plan)].map(({ id }) => id)
  expect(ids(forIt(ready(...thinks('not-want'))))).toEqual(['apart-cpr-for'])
  expect(ids(forIt(ready(says('If my heart stops, leave me'))))).toEqual(['apart-cpr-for'])
  expect(ids(forIt(ready(says('No CPR for me'))))).toEqual(['cpr'])
  expect(ids(forIt(ready(...thinks('want'))))).toEqual([])
  expect(ids(forIt(ready())), 'the team’s words of an earlier decision refuse nothing').toEqual([])
})

test('no decision, and no words about it, ask nothing', () => {
  expect(cprIn(ready(...thinks('want')))).toEqual([])
  expect(cprIn(against(ready(says('My garden'))))).toEqual([])
  expect(cprIn(given(...thinks('not-want')))).toEqual([])
})
