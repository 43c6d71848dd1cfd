import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { postcodeIn, postcodeOf } from '#src/plan/postcode.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { answers, given, type Happened, people, told } from '#test/kit/a-plan.ts'

test.each([
  ['14 Quarry Lane\nLarkfield\nLK4 7QZ', 'LK47QZ'],
  ['Flat 2B, 1 High St, London SW1A1AA', 'SW1A1AA'],
  ['m1 1ae', 'M11AE'],
  ['The yard, off the A12\nLarkfield, lk4  7qz (green gate)', 'LK47QZ'],
  ['AB1 2CD, then moved to EF3 4GH', 'EF34GH'],
])('the postcode of "%s" is %s', (address, postcode) => {
  expect(postcodeOf(address)).toBe(postcode)
})

test.each([
  '14 Mill Lane\nExampleton',
  'The hostel by the bridge',
  'Moored at lock 7',
  'D02 AF30 Dublin',
  '',
])('"%s" has none', (address) => {
  expect(postcodeOf(address)).toBeUndefined()
})

test.each(['Finch', 'O’Brien', '', 'LK4', 'Smith LK4 7QZ', 'LK4 7QZ 1'])(
  '"%s" is a name, and no postcode',
  (typed) => {
    expect(postcodeIn(typed)).toBeUndefined()
  },
)

const signed = { name: 'Ruth Okafor', jobRole: 'GP', registration: 'GMC 7000001', practice: 'Larkfield' }
const approvedWith = (...facts: readonly Happened[]) =>
  contentOf(given(...facts), { ...signed, at: instant('2026-03-02T10:00:00.000Z') }, '2026-06-01')
const livesAt = (address: string) => answers('person', { 'person.usualAddress': address })

test('what is approved keeps the postcode of the address, by what the team wrote down where it did', () => {
  expect(approvedWith(livesAt('14 Quarry Lane\nLarkfield\nlk4 7qz')).postcode).toBe('LK47QZ')
  expect(approvedWith(livesAt('The hostel by the bridge'))).not.toHaveProperty('postcode')
  expect(approvedWith()).not.toHaveProperty('postcode')
  const moved = told(
    people.nadia,
    answers('person', { 'person.usualAddress': '2 Mill Lane EX1 9ZZ' }, { voice: 'team' }),
  )
  expect(approvedWith(livesAt('14 Quarry Lane\nLK4 7QZ'), moved).postcode).toBe('EX19ZZ')
})
