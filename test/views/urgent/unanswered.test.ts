import { expect, test } from 'vitest'
import { mattersWords } from '#flows/matters/words.en.ts'
import { anEntry, aPublication, person, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const notAsked = (field: string, section = 'recommendations') => [{ section, field, question: field }]

test('RULE-05: of a paper that nobody answered about nothing is said to be reported, and of one that is named it is', () => {
  const fields = ['legal.adrt.exists', 'papers.cprForm', 'legal.lpa.kind'] as const
  for (const kind of ['skipped', 'not-sure', 'declined', 'talk'] as const) {
    const page = wholeText(
      withEntries(
        ...fields.map((field) => anEntry(field, { kind })),
        anEntry('health.eatSafely', { kind }),
        anEntry('health.baseline', { kind }),
      ),
    )
    expect(page, kind).not.toContain('reported, not seen')
  }
  expect(wholeText(withEntries(anEntry('legal.adrt.exists', answer('yes'))))).toContain('reported, not seen')
})

test('medicines stand by their names, beside where they are kept, which nobody may take for the list', () => {
  const medicines = {
    ...anEntry('health.medicines', answer({ none: false, rows: [] })),
    shown: ['Apixaban: So that I have no stroke'],
  }
  const page = withEntries(medicines, anEntry('health.medicinesAt', { kind: 'skipped' }))
  const part = wholeText(partOf(page, 'alerts'))
  expect(part).toMatch(/^Dangers and medicines/)
  expect(part).toContain('Apixaban')
  expect(part).toMatch(/Where medicines and their list are keptNot answered/)
  expect(part).not.toContain('Everyday medicines and their list')
  expect(wholeText(page).split('Apixaban')).toHaveLength(2)
})

test('that no medicines stand in the plan is said where they are looked for', () => {
  const page = shownAt(aPublication([], { notAsked: notAsked('health.medicines', 'health') }))
  expect(wholeText(partOf(page, 'alerts'))).toContain('MedicinesNot recorded in this plan')
})

test('who would describe no condition is not made to say that there is none', () => {
  const closed = wholeText(partOf(withEntries(anEntry('module', answer('complete'), person)), 'crises'))
  expect(closed).toContain('Whether a condition can suddenly get worse is not described here')
  expect(closed).not.toContain('Asha Patel')
  expect(closed).not.toMatch(/No condition/)
})

test('RULE-CPR-1: that no decision about CPR is recorded stands at the top, and nowhere as a question that nobody put', () => {
  const page = wholeText(shownAt(aPublication([], { notAsked: notAsked('rec.cpr.decision') })))
  expect(page).toContain('CPR decision: none in this plan')
  expect(page.split('rec.cpr.decision')).toHaveLength(1)
})

test('a question without an answer is not said never to have been put', () => {
  const page = wholeText(shownAt(aPublication([], { notAsked: notAsked('rec.reasoning') })))
  expect(page).toContain('Left empty')
  expect(page).not.toContain('Not asked')
})

test('what somebody would choose between comfort and time stands among their wishes, as of the day on which they said it', () => {
  const page = withEntries(anEntry('matters.balance', answer('75')))
  expect(wholeText(partOf(page, 'wishes'))).toMatch(
    /Their leaning.*comfort matters a bit more.*28 October 2026/,
  )
  const choices = Object.values(mattersWords.fields['matters.balance'].choices)
  const theirs = choices.map((one) => (typeof one === 'string' ? one : one.them))
  expect(theirs).toHaveLength(5)
  for (const text of theirs) expect(text).not.toMatch(/mattered|today/i)
})

test('what the person knows stands beside what is likely, and where nobody recorded it no stranger is to be the first to tell them', () => {
  const course = anEntry('rec.summary', answer('Last months'), team)
  const knows = anEntry('prog.personAware', answer({ aware: 'no', how: 'She asked not to be told' }), team)
  const said = wholeText(partOf(withEntries(course, knows), 'treatments'))
  expect(said).toMatch(
    /Last months.*Aware of time left\?.*No: do not be the first to tell them.*She asked not to be told/,
  )
  const open = shownAt(aPublication([course], { notAsked: notAsked('prog.personAware', 'health') }))
  expect(wholeText(partOf(open, 'treatments'))).toContain('Not recorded: do not be the first to tell them.')
})
