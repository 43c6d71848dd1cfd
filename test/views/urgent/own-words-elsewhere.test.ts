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

describe('what somebody came with that was too long to be the name of a crisis', () => {
  const long = 'I could not get my breath on Friday, and Mo ran about and called the wrong number twice'
  const sudden = anEntry('plan.worryAbout', answer('sudden'))
  const crisis = anEntry('crisis.name', answer('No breath'), person, { list: 'crisis', item: 'c1' })
  const shown = (...more: Parameters<typeof aPublication>[0]) =>
    partOf(shownAt(aPublication([crisis, ...more])), 'crises')

  test('is found from among the crises, where it is about something sudden', () => {
    const page = shown(anEntry('plan.worry', answer(long)), sudden)
    expect(page).toContain(lead)
    expect(page).toContain('href="#plan-worry"')
  })

  test.each([
    ['it is short enough to be the name', [anEntry('plan.worry', worry), sudden]],
    [
      'it is about something else',
      [anEntry('plan.worry', answer(long)), anEntry('plan.worryAbout', answer('care'))],
    ],
    ['a helper came with it', [anEntry('plan.worry', answer(long), son), sudden]],
  ] as const)('stands nowhere among them where %s', (_, entries) => {
    expect(shown(...entries)).not.toContain(lead)
  })
})
