import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import { saidToSignOf } from '#src/web/review/said-to-sign-lines.ts'
import { answers, type Happened, people, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'
import { on } from '#test/kit/told-to-rules.ts'

const { nadia } = people
const spot = { section: 'crisis', at: ['crisis', 'one'] } as const
const begun: Happened = { kind: 'ItemAdded', voice: 'person', ...spot }
const gives = (text: string): Happened =>
  told(nadia, answers('crisis', { 'crisis.clinicianAction': text }, { voice: 'team', ...spot }))
const weighs: Happened = told(
  nadia,
  answers('health', { 'cyp.weight': { weight: '22', on: '2026-02-01' } }, { voice: 'team' }),
)
const readBack = (text: string): string => {
  const plan = ready(...on('cyp'), begun, gives(text), weighs)
  const actor = actorFor(nadia, plan)
  if (actor?.kind !== 'clinician') throw new Error('no clinician')
  const asked = saidToSignOf({ plan, actor, signing: {}, copied: 0 }, '2026-03-02T10:00:00.000Z', {})
  return JSON.stringify(asked.rules.filter(({ id }) => id === 'RULE-SIGN-24').map(({ quoted }) => quoted))
}

test.each(['Midazolam 10 mg in the cheek', 'Ten milligrams of midazolam in the cheek'])(
  'a dose that the team writes into what is to be done for a child is read back at signing beside the weight that is recorded: “%s”',
  (text) => {
    expect(readBack(text)).toContain(text)
    expect(readBack(text)).toContain('22')
  },
)

test('where no dose stands in what is to be done nothing is read back', () => {
  expect(readBack('Midazolam, as on the sheet')).toBe('[]')
})
