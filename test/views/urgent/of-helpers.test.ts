import { expect, test } from 'vitest'
import { nightUnderAge } from '#flows/young/night.en.ts'
import type { Entry } from '#src/plan/content.ts'
import { anEntry, aPublication, person, son, team } from '#test/kit/publications.ts'
import { answer, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const jana = { name: 'Jana Brandt', voice: 'carer', relationship: 'mother' } as const
const dont = (saidBy?: Entry['saidBy']): Entry =>
  anEntry('about.pleaseDont', answer(['Do not hold him down']), saidBy)
const first = (saidBy?: Entry['saidBy']): Entry =>
  anEntry('crisis.firstAction', answer('Start the clock'), saidBy, inCrisis())
const bornOn = (born: string, ...entries: readonly Entry[]): string =>
  shownAt({ ...aPublication([anEntry('person.dob', answer(born)), ...entries]), born })

test('RULE-04: what a mother asks of others stands under her name, and nowhere as what the child asks', () => {
  const page = bornOn('2019-03-20', dont(jana), first(jana))
  expect(wholeText(partOf(page, 'must-not'))).toContain('Jana Brandt (mother) asks you not to')
  expect(wholeText(page), 'the links at the top too').not.toMatch(
    /This person asks you|Own words on what not/,
  )
  expect(wholeText(partOf(page, 'must-not'))).toContain(
    'Not written by this person, who is under 16: ask them too.',
  )
  expect(wholeText(page)).not.toContain('What they ask of whoever is with them')
  expect(wholeText(page)).toContain('To do first, for whoever is with themStart the clock')
})

test('where the person speaks beside a helper, or several helpers do, no one of them is made the speaker', () => {
  const both = bornOn('1950-03-20', dont(), dont(son))
  expect(wholeText(partOf(both, 'must-not'))).toContain('This person asks you not to')
  const byWord = bornOn('1950-03-20', dont(team))
  expect(wholeText(byWord), 'written down at their word').toContain('This person asks you not to')
  const several = bornOn('1950-03-20', dont(jana), dont(son))
  expect(wholeText(partOf(several, 'must-not'))).toContain('Helpers ask you not to')
  expect(wholeText(several)).toContain('A refusal that this person made may be binding in law.')
  expect(wholeText(bornOn('1950-03-20', first(person)))).toContain(
    'What they ask of whoever is with them, first',
  )
})

test('RULE-CYP-1: what may bind in Scotland from 16 on is said from the 16th birthday, and of nobody younger', () => {
  const refusal = { ...dont(), refusal: { readBy: 'Ruth Okafor', at: '2026-10-28T09:00:00.000Z' } } as const
  const all = [refusal, anEntry('matters.fear', answer('No CPR'))]
  const younger = wholeText(bornOn('2010-11-23', ...all))
  expect(younger).toContain('under 16: weigh a refusal of a treatment among these words.')
  expect(younger).toContain('under 16: these are views')
  expect(younger).not.toContain('Scotland')
  expect(wholeText(bornOn('2010-11-22', ...all))).toContain('In Scotland it may bind from 16 on.')
  const { before, leads, sentences } = nightUnderAge
  const scots = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).flatMap(([id, text]) => (text.includes('Scotland') ? [id] : []))
  expect(scots({ ...before.leads, ...before.leadsOfHelpers, ...before.sentences })).toEqual([])
  expect(Object.keys(before.leads)).toEqual(scots(leads))
  expect(Object.keys(before.sentences)).toEqual(scots(sentences))
})

test('the child’s own words are the first of the person, where they are short; long ones stand whole further down', () => {
  const own = anEntry('cyp.voice', answer('I do not like the mask.'), jana)
  const named = anEntry('person.preferredName', answer('Milo'), jana)
  const lines = wholeText(partOf(bornOn('2019-03-20', named, own), 'person'))
  expect(lines).toMatch(/^This person.*What the child or young person saysI do not like the mask\..*Milo/)
  const long = anEntry('cyp.voice', answer('I do not like the mask. '.repeat(90)), jana)
  const page = bornOn('2019-03-20', named, long)
  expect(partOf(page, 'person')).toContain('<a href="#person-more">')
  expect(partOf(page, 'person')).not.toContain('I do not like the mask')
  expect(partOf(page, 'person-more')).toContain('I do not like the mask')
})
