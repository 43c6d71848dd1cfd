import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { nations } from '#flows/nations/index.ts'
import { type InLaw, lawReaderFor, type Nations } from '#src/flow/nation.ts'
import { cliniciansWording, wordsIn } from '#src/flow/words-in.ts'
import type { Fact } from '#src/plan/facts.ts'
import { instant, practiceId } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import { answers, ashasPlan, people } from '#test/kit/a-plan.ts'

/** As the files stand once an Act begins in England, and nowhere else, on that day. */
const begun = '2027-04-01'
const beginning = (nation: 'england' | 'wales'): Nations => {
  const { law, ...data } = nations[nation]
  const from = (one: InLaw): InLaw => ({ ...one, from: begun })
  const changed = {
    ...law,
    'advance-choice': from(law['advance-choice']),
    'nominated-person': from(law['nominated-person']),
  }
  return { ...nations, [nation]: { ...data, law: changed } }
}

const practice = practiceId('elm-practice')
const handedOver: Fact = { kind: 'Submitted', practice, nation: 'england' }
const planOf = (
  lawIn: Plan['forms']['lawIn'],
  ...facts: readonly (readonly [at: string, fact: Fact])[]
): Plan =>
  fold(
    unstarted(ashasPlan, { ...flows, lawIn }),
    facts.map(([at, fact], index) => ({ version: index + 1, at: instant(at), by: asha, fact })),
  )
const asha = { id: people.asha.id, name: people.asha.name, role: 'none' } as const
const started: Fact = { kind: 'Started', owner: people.asha.id, name: people.asha.name }
const forACrisis = answers('start', { 'plan.pathways': ['mhc'] })
const told = answers('crisis', { 'mh.more': ['paper'] })

const crisisForm = () => {
  const form = flows.sections.find(({ section }) => section.id === 'crisis')
  if (!form) throw new Error('no chapter of a crisis')
  return form
}
const pagesOf = (plan: Plan) => pathIn(plan, 'person', crisisForm().section).steps.map(({ id }) => id)
const inLaw = ['advance-choice-document', 'nominated-person']

test('RULE-MH-3: no nation asks for advance choice documents or a nominated person by law until its file has the day', () => {
  for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
    const now = flows.lawIn(nation, '2026-11-28T12:00:00.000Z')
    for (const law of ['advance-choice', 'nominated-person'] as const) expect(now, nation).not.toContain(law)
  }
  const day = '2026-11-28T09:00:00.000Z'
  const plan = planOf(flows.lawIn, [day, started], [day, forACrisis], [day, told], [day, handedOver])
  const pages = pagesOf(plan)
  expect(pages, 'an advance statement can be told of').toContain('advance-choice')
  for (const page of inLaw) expect(pages).not.toContain(page)
})

test('RULE-MH-3: from that day on, in that nation, whoever plans for a mental health crisis is asked for both, and it is read again', () => {
  const lawIn = lawReaderFor(beginning('england'))
  const before = `2027-03-31T22:30:00.000Z`
  const facts = [
    [before, started],
    [before, forACrisis],
    [before, told],
    [before, handedOver],
  ] as const
  const plan = planOf(lawIn, ...facts)
  for (const page of inLaw) expect(pagesOf(plan), 'the day before').not.toContain(page)
  expect(pagesOf(plan)).toContain('advance-choice')
  // In the hour before midnight in UTC it is the first of April in the UK.
  const after = planOf(lawIn, ...facts, ['2027-03-31T23:30:00.000Z', handedOver])
  expect(pagesOf(after), 'on the day').toEqual(expect.arrayContaining(inLaw))
  expect(pagesOf(after)).not.toContain('advance-choice')
  expect(after.changedIn.crisis, 'a clinician reads the chapter again').toBe(after.version)
  const elsewhere = planOf(lawReaderFor(beginning('wales')), ...facts, [`${begun}T12:00:00.000Z`, handedOver])
  for (const page of inLaw) expect(pagesOf(elsewhere), 'not by the law of Wales').not.toContain(page)
  const frail = planOf(
    lawIn,
    [`${begun}T12:00:00.000Z`, started],
    [`${begun}T12:00:00.000Z`, answers('start', { 'plan.pathways': ['frailty'] })],
  )
  for (const page of inLaw) expect(pagesOf(frail), 'on another plan').not.toContain(page)
})

test('until then the paper is called an advance statement, at night another paper, and in Scotland its law stands beside it', () => {
  const form = crisisForm()
  expect(form.words.steps['advance-choice']?.lead).toContain('advance statement')
  expect(wordsIn(form, cliniciansWording).fields['mh.advanceChoice']?.urgent).toBe(
    'Another paper with choices',
  )
  const lead = wordsIn(form, { nation: 'scotland', voice: 'me' }).steps['advance-choice']?.lead
  expect(lead).toMatch(/witness.*certifies/)
  expect(flows.lawIn('scotland', '2005-10-04T12:00:00.000Z')).not.toContain('advance-statement')
  expect(flows.lawIn('scotland', '2005-10-05T12:00:00.000Z')).toContain('advance-statement')
})
