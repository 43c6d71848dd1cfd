import { expect, test } from 'vitest'
import { anEntry, aPublication, son, team } from '#test/kit/publications.ts'
import { answer, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
const wish = anEntry('matters.value', answer('If my heart stops I want CPR'))
const refused = { ...anEntry('about.pleaseDont', answer(['Do not restart my heart']), team), refusal }
const box = (...entries: Parameters<typeof aPublication>[0]) => partOf(shownAt(aPublication(entries)), 'cpr')

test('all words about CPR are pointed at, with who said them, and that they do not agree is said first', () => {
  const both = box(wish, refused)
  expect(wholeText(both)).toContain(
    'Words about CPR in this plan do not agree: some refuse it, some ask for it. Read all of them:',
  )
  expect(wholeText(both)).toContain('Asha Patel says, 28 October 2026: What matters to this person')
  expect(wholeText(both)).toContain(
    'written down at the person’s word by Sam Reed, 28 October 2026: Refusals of treatment',
  )
  expect(both).toContain('href="#wishes"')
  expect(both).toContain('href="#refusals"')
  expect(both.indexOf('do not agree')).toBeLessThan(both.indexOf('href="#wishes"'))
})

test('who only wants it is pointed at too, and so is what a helper or the team wrote about it', () => {
  for (const entry of [
    wish,
    { ...wish, saidBy: son },
    { ...anEntry('matters.fear', answer('The stairs')), teamWords: 'DNACPR form in the hall drawer' },
    anEntry('about.people', answer('We spoke of CPR')),
    anEntry('crisis.notHelpful', answer('CPR'), undefined, inCrisis()),
  ]) {
    expect(wholeText(box(entry))).toContain('This plan has words about CPR. Read all of them:')
    expect(box(entry)).toMatch(/href="#(wishes|crises|rest)"/)
    expect(wholeText(box(entry))).not.toContain('do not agree')
  }
  const added = {
    ...anEntry('matters.fear', answer('The stairs')),
    teamWords: 'DNACPR form in the hall drawer',
  }
  expect(wholeText(box(added))).toContain('The team adds: What matters to this person')
})

test('a wish alone, a refusal alone, and a refusal with a note where its form lies agree', () => {
  const note = { ...anEntry('matters.fear', answer('The stairs')), teamWords: 'DNACPR form in the hall' }
  for (const page of [box(wish), box(refused), box(refused, note)])
    expect(wholeText(page)).not.toContain('do not agree')
})

test('nothing is said of words about CPR where there are none', () => {
  expect(wholeText(box(anEntry('matters.value', answer('My garden'))))).not.toContain('words about CPR')
})
