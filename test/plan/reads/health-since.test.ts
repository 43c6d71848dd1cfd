import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { answers, factsOf, type Happened, later, people, told, when } from '#test/kit/a-plan.ts'
import { approveNow, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const allergies = (...rows: readonly (readonly [to: string, happens: string])[]): Happened =>
  answers('health', {
    'health.allergies': {
      none: rows.length === 0,
      rows: rows.map(([to, happens], index) => ({
        id: `row-${index + 1}`,
        said: { to, kind: 'allergy', happens, severity: 'severe' },
      })),
    },
  })
const takes = (name: string): Happened =>
  answers('health', {
    'health.medicines': { none: false, rows: [{ id: 'row-1', said: { name } }] },
  })
const teamSays = (line: string): Happened =>
  told(nadia, answers('recommendations', { 'rec.summary': line }, { voice: 'team' }))
/** Approved with these, whatever had to be said for it. */
const approvedWith = (...said: readonly Happened[]): Plan => {
  const plan = ready(...said)
  const facts = factsOf(
    when(plan, nadia, {
      ...approveNow(plan),
      acknowledges: plan.forms.rules.map(({ id }) => id),
      reasons: Object.fromEntries(contradictionsIn(plan).map(({ id }) => [id, 'We talked about both.'])),
    }),
  )
  return later(plan, ...facts.map((fact) => told(nadia, fact)))
}
const found = (plan: Plan, id: string) => contradictionsIn(plan).find((one) => one.id === id)

test.each([
  ['Lithium', 'Lithium, none since Monday', 'She takes lithium: check the level.'],
  ['Carbocisteine', 'Carbocisteine, stopped by the hospital', 'Give her carbocisteine twice a day.'],
  ['Morphine', 'Oxycodone', 'Her morphine is in the blue box.'],
])('a medicine that changed from “%s” to “%s” is read beside the team’s older line', (was, now, line) => {
  const plan = approvedWith(takes(was), teamSays(line))
  expect(found(plan, 'since-health')).toBeUndefined()
  const changed = later(plan, takes(now))
  expect(found(changed, 'since-health')).toMatchObject({
    isSince: true,
    refused: [{ entry: { field: 'health.medicines' } }],
    wanted: [{ entry: { field: 'rec.summary' } }],
  })
  const newer = later(changed, teamSays(`${line} Read again.`))
  expect(found(newer, 'since-health'), 'the team looked at its line after that').toBeUndefined()
})

test('a bad reaction to what a pack is said to hold is read beside lines that name the pack, and its class', () => {
  const trimethoprim = ['Trimethoprim', 'My lips swell'] as const
  const doxycycline = ['Doxycycline (in my rescue pack)', 'My throat closed'] as const
  const startsIt = 'She has a rescue pack and may start it herself.'
  const plan = approvedWith(allergies(trimethoprim), teamSays(startsIt))
  const changed = later(plan, allergies(trimethoprim, doxycycline))
  expect(found(changed, 'since-health')?.wanted.map(({ lines }) => lines)).toEqual([[startsIt]])
  const classes = approvedWith(allergies(trimethoprim), teamSays('Start antibiotics early.'))
  expect(
    found(later(classes, allergies(trimethoprim, ['Doxycycline', 'Rash'])), 'since-health'),
  ).toBeDefined()
  const other = approvedWith(allergies(trimethoprim), teamSays('Sit her forward. Blue inhaler.'))
  expect(found(later(other, allergies(trimethoprim, doxycycline)), 'since-health')).toBeUndefined()
})

test('an allergy of the approved version that nobody names any more is asked about by its name, and its approval needs a reason', () => {
  const trimethoprim = ['Trimethoprim', 'My lips swell'] as const
  const plan = approvedWith(allergies(trimethoprim))
  const lost = later(plan, allergies(['Doxycycline', 'My throat closed']))
  expect(found(lost, 'gone-trimethoprim')).toMatchObject({
    isGone: true,
    words: expect.stringContaining('Trimethoprim'),
    refused: [{ lines: [expect.stringContaining('My lips swell')] }],
  })
  expect(found(later(plan, allergies()), 'gone-trimethoprim'), 'none at all').toBeDefined()
  const kept = later(plan, allergies(['Doxycycline', 'Rash'], ['trimethoprim', 'Lips swell']))
  expect(found(kept, 'gone-trimethoprim')).toBeUndefined()
  expect(found(plan, 'gone-trimethoprim')).toBeUndefined()
})
