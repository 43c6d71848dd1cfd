import { expect, test } from 'vitest'
import { practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { standingAlone } from '#src/plan/reads/ends-alone.ts'
import { publicationForHelpers } from '#src/plan/reads/for-helpers.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { withoutKeptBack } from '#src/plan/reads/readable.ts'
import { decided, senior, whole } from '#test/kit/a-cpr-decision.ts'
import { factsOf, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { approvedAsIs, ready } from '#test/kit/a-review.ts'
import { shownAt, wholeText } from '#test/kit/urgent-page.ts'

const { nadia } = people
const field = 'rec.interventions'
const because = 'She has changed her mind and wants to try.'
const reason = 'It would not give her the time she wants.'
const row = (id: string, treatment: string, decision = 'not-recommended', more: object = {}) => ({
  ...{ id, is: `${treatment}:${decision}` },
  said: { treatment, decision, ...(decision === 'not-recommended' ? { reason } : {}), ...more },
})
const treatments = (...rows: readonly ReturnType<typeof row>[]) => ({ [field]: { none: false, rows } })
const [dialysis, machine, blood] = [
  row('row-1', 'dialysis'),
  row('row-2', 'invasive-ventilation'),
  row('row-3', 'blood', 'recommended'),
]
const approved = approvedAsIs(decided(ready(), { ...whole, ...treatments(dialysis, machine, blood) }))
const command = (more: object = {}) => ({
  ...({ kind: 'take-back-recommendation', field, because, of: 1 } as const),
  ...more,
})
const takenBack = (plan: Plan, id: string | undefined, of = 1): Plan =>
  later(
    plan,
    ...factsOf(when(plan, nadia, command({ of, ...(id === undefined ? {} : { row: id }) }))).map((fact) =>
      told(nadia, fact),
    ),
  )
const read = (plan: Plan) => {
  const publication = publicationOf(plan)
  if (!publication) throw new Error('nothing is approved')
  return withoutKeptBack(publication)
}
const linesOf = (plan: Plan) => read(plan).content.entries.find((one) => one.field === field)?.shown
const atNight = (plan: Plan) => wholeText(shownAt(read(plan)))
const ended = 'Other treatments: Dialysis was taken back'

test('one treatment of several is taken back alone: the night page says which stands and which was taken back', () => {
  expect(linesOf(approved)).toHaveLength(3)
  const now = takenBack(approved, 'row-1')
  expect(linesOf(now)?.join()).toMatch(/A breathing machine: not recommended.*Blood transfusion: recommended/)
  expect(linesOf(now)?.join()).not.toContain('Dialysis')
  expect(publicationOf(now)?.reversed).toMatchObject([
    { field, row: 'row-1', name: 'Dialysis', with: [], by: 'Nadia Rees', because },
  ])
  expect(publicationOf(now)?.hash, 'nothing that was signed changes').toBe(publicationOf(approved)?.hash)
  const page = atNight(now)
  expect(page).toContain(ended)
  expect(page).toContain(because)
  expect(page).toMatch(/A breathing machine: not recommended/)
  expect(page, 'never what it was').not.toContain('Dialysis: not recommended')
  const helpers = publicationForHelpers(now, read(now)).publication
  expect(JSON.stringify(helpers.content.entries)).not.toContain('Dialysis')
})

test('each of those that stand, and all of them, can be taken back next; the last one is all of them', () => {
  const ways = (plan: Plan) =>
    standingAlone(plan).flatMap((one) => (one.entry.field === field ? [one.row?.name] : []))
  expect(ways(approved)).toEqual([undefined, 'Dialysis', 'A breathing machine', 'Blood transfusion'])
  const once = takenBack(approved, 'row-1')
  expect(ways(once)).toEqual([undefined, 'A breathing machine', 'Blood transfusion'])
  expect(refusalOf(when(once, nadia, command({ row: 'row-1' })))).toBe('no-such-place')
  expect(refusalOf(when(once, nadia, command({ row: 'row-7' })))).toBe('no-such-place')
  const twice = takenBack(once, 'row-2')
  expect(ways(twice)).toEqual([undefined])
  expect(publicationOf(twice)?.reversed?.map(({ name }) => name)).toEqual(['Dialysis', 'A breathing machine'])
  const all = takenBack(twice, undefined)
  expect(linesOf(all)).toBeUndefined()
  expect(ways(all)).toEqual([])
})

const opened = told(senior, { kind: 'VersionOpened', practice: practiceId('elm-practice') })
const drafted = (plan: Plan) => {
  const said = plan.voices.team?.recommendations?.answers[field]?.said
  return said?.kind === 'answer' ? JSON.stringify(said.value) : undefined
}

test('it is out of the draft, the others stay; what a colleague wrote there since stays hers', () => {
  const now = takenBack(approved, 'row-1')
  expect(drafted(now)).not.toContain('dialysis')
  expect(drafted(now)).toContain('invasive-ventilation')
  const other = decided(later(approved, opened), treatments(row('row-1', 'dialysis', 'recommended'), machine))
  expect(drafted(takenBack(other, 'row-1'))).toContain('dialysis:recommended')
})

test('that it was taken back stays said over approvals until one decides that treatment anew', () => {
  const again = (plan: Plan, said = {}) => approvedAsIs(decided(later(plan, opened), said))
  const once = again(takenBack(approved, 'row-1'))
  expect(linesOf(once)).toHaveLength(2)
  expect(publicationOf(once)?.reversed).toMatchObject([
    { field, name: 'Dialysis', with: [], isEarlier: true },
  ])
  expect(atNight(once)).toContain(ended)
  const twice = again(once, treatments(machine))
  expect(publicationOf(twice)?.reversed).toMatchObject([{ name: 'Dialysis' }])
  const anew = again(twice, treatments(machine, row('row-9', 'dialysis', 'recommended')))
  expect(publicationOf(anew)?.reversed).toBeUndefined()
  expect(linesOf(anew)?.join()).toContain('Dialysis: recommended')
})

test('a treatment of which somebody wrote the name is told by it', () => {
  const named = row('row-4', 'other', 'not-recommended', { named: 'Chemotherapy' })
  const plan = approvedAsIs(decided(ready(), { ...whole, ...treatments(machine, named) }))
  expect(publicationOf(takenBack(plan, 'row-4'))?.reversed).toMatchObject([
    { name: 'Another treatment, Chemotherapy' },
  ])
})
