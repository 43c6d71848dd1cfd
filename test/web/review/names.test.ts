import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { personNamed } from '#src/plan/reads/reading.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { sectionsWithDecision } from '#test/kit/a-newcomers-field.ts'
import { anApp, helen, rose } from '#test/kit/an-app.ts'

test('fields whose names share all but the last part are answered each by itself: what was left blank stays open', async () => {
  const app = await anApp(false, { ...flows, sections: sectionsWithDecision })
  await aHandedOverPlan(app)
  const { version } = await does(app, helen, { kind: 'ask-back', section: 'about', at: [], text: 'Why?' })
  const as = await app.as(helen)
  const answer = await as.post(`/plans/${rosesPlan}/review/health`, {
    'newcomer.decision': 'attempt',
    'newcomer.decidedOn.day': '1',
    'newcomer.decidedOn.month': '11',
    'newcomer.decidedOn.year': '2026',
    'newcomer.reason': '',
    read: String(version),
  })
  expect(answer.status).toBe(303)
  const plan = await app.ports.plans.load(rosesPlan)
  const said = Object.entries(plan.voices.team?.health?.answers ?? {}).map(([field, one]) => [
    field,
    one.said,
  ])
  expect(said).toEqual([
    ['newcomer.decision', { kind: 'answer', value: 'attempt' }],
    ['newcomer.decidedOn', { kind: 'answer', value: '2026-11-01' }],
  ])
})

test('whose words a clinician reads and approves is the name in the plan; before there is one, the person', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const plan = await app.ports.plans.load(rosesPlan)
  const said = [...plan.forms.sections].flatMap((form) => entriesOf(plan, form))
  const persons = said.filter(({ saidBy }) => saidBy.voice === 'person')
  expect([...new Set(persons.map(({ saidBy }) => saidBy.name))]).toEqual([personNamed(plan)])
  expect(personNamed(plan)).not.toBe(rose.name)
  const { person: _, ...others } = plan.voices.person ?? {}
  expect(personNamed({ ...plan, voices: { ...plan.voices, person: others } })).toBe('')
})
