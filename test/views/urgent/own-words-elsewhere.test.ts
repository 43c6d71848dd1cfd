import { describe, expect, test } from 'vitest'
import { anEntry, aPublication, person, son } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const words = 'i dont want to go in agen'
const worry = answer(words)
const lead = 'In their own words, why they have a plan:'

describe.each([
  ['place.avoid', 'places'],
  ['matters.fear', 'wishes'],
] as const)('where nothing is recorded of %s', (field, part) => {
  const notAsked = [{ section: 'any', field, question: field }]
  const shown = (by: typeof person | typeof son) =>
    shownAt(aPublication([anEntry('plan.worry', worry, by)], { notAsked }))

  test('the line says where the person’s own words stand, and leads to them; it neither quotes nor judges them', () => {
    const page = shown(person)
    const line = partOf(page, part)
    expect(wholeText(line)).toContain(`Not recorded in this plan. ${lead}`)
    expect(line).toContain('href="#plan-worry"')
    expect(page.split('id="plan-worry"')).toHaveLength(2)
    expect(wholeText(page).split(words)).toHaveLength(2)
  })

  test('nothing is said of what somebody else came with, of words that nobody wrote, or beside an answer', () => {
    expect(shown(son)).not.toContain(lead)
    expect(shownAt(aPublication([], { notAsked }))).not.toContain(lead)
    const skipped = anEntry('plan.worry', { kind: 'skipped' })
    expect(shownAt(aPublication([skipped], { notAsked }))).not.toContain(lead)
    const both = [anEntry('plan.worry', worry), anEntry(field, answer('The ward'))]
    expect(shownAt(aPublication(both))).not.toContain(lead)
  })
})
