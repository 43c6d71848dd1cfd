import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, son, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const because = 'She would go for a broken hip, and we spoke of it on Monday.'
const apart = (entry: Entry, more: object = {}): Entry => ({
  ...entry,
  saidOtherwise: [{ treatment: 'Going to hospital', because, ...more }],
})
const own = 'I want to go to hospital and be treated like anybody else'
const hospital = anEntry('rec.hospital', answer({ choice: 'not-recommended', note: '' }), team)
const wish = anEntry('matters.value', answer(own))
const plain = anEntry('matters.fear', answer('The dark'))
const top = (entries: readonly Entry[], changes: Parameters<typeof aPublication>[1] = {}): string =>
  partOf(shownAt(aPublication(entries, changes)), 'recommended')

test('beside what is recommended near the top the words that say otherwise stand whole, under who said them, and lead to where they are', () => {
  const page = top([apart(hospital), apart(wish), plain])
  expect(wholeText(page)).toContain('This plan says two things about this: Going to hospital.')
  expect(wholeText(page)).toContain(because)
  expect(page).toMatch(
    /Asha Patel[\s\S]*<a href="#wishes">[^<]*<\/a>: <q dir="auto">I want to go to hospital/,
  )
  expect(page).not.toContain('The dark')
})

test('the person’s own come before a helper’s; what is a note, newer, or looked at is no word against it', () => {
  const hers = apart(anEntry('matters.fear', answer('Not being taken to hospital')))
  const his = apart(anEntry('matters.value', answer('Mum wants every treatment'), son))
  const page = top([apart(hospital), his, hers])
  expect(page.indexOf('Not being taken')).toBeLessThan(page.indexOf('Mum wants every'))
  expect(page.indexOf('Not being taken')).toBeGreaterThan(0)
  for (const kind of ['isNote', 'isSince', 'isLookedAt'])
    expect(top([apart(hospital, { [kind]: true }), apart(wish, { [kind]: true })]), kind).not.toContain('<q')
  expect(top([hospital, wish])).not.toContain('<q')
})

test('of words that are very long the way to them stands there; of words that were changed since, that too', () => {
  const long = top([apart(hospital), apart(anEntry('matters.value', answer(`${own}. `.repeat(9))))])
  expect(long).toContain('<a href="#wishes">')
  expect(long).not.toContain('<q')
  const asked = { field: 'matters.value', label: 'Values most', at: instant('2026-11-20T09:00:00.000Z') }
  const changed = top([apart(hospital), apart(wish)], { changeAsked: [asked] })
  expect(wholeText(changed)).toMatch(/like anybody else[\s\S]*asked on 20 November 2026 to change this/)
})

test('where its box is too long to stand near the top, what is recommended is not named without the words against it', () => {
  const reasons = [1, 2, 3, 4, 5, 6].map((count) => ({
    treatment: `Going to hospital, ${count}`,
    because: `${because} `.repeat(9),
  }))
  const both = (entry: Entry): Entry => ({ ...entry, saidOtherwise: reasons })
  const page = top([both(hospital), both(wish)])
  expect(page, 'it is cut').not.toContain(because)
  expect(wholeText(page)).toMatch(
    /not recommended[\s\S]*The person’s own words say otherwise: .*I want to go to hospital and be treated like anybody else/,
  )
  expect(page).toContain('<a href="#wishes">')
  const his = top([both(hospital), both({ ...wish, saidBy: son })])
  expect(wholeText(his)).toContain('Other words in this plan say otherwise:')
  const long = top([both(hospital), both(anEntry('matters.value', answer(`${own}. `.repeat(3))))])
  expect(long).toContain('<a href="#wishes">')
  expect(long).not.toContain('<q')
  expect(top([both(hospital), wish])).not.toContain('say otherwise:')
})
