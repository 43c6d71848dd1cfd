import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { namesakesOf, withNamesakes } from '#src/plan/reads/namesakes.ts'

const aPlan = fc.record({
  family: fc.constantFrom(
    'Finch',
    'FINCH',
    'Finch-Hale',
    'Hale',
    'Müller',
    'Mueller',
    'O’Brien',
    'Brien',
    '',
  ),
  given: fc.constantFrom('Walter', 'walter', 'Wally', ''),
  born: fc.constantFrom('1941-03-01', '1960-07-12', ''),
  nhsNumber: fc.constantFrom(undefined, '9990000018', '9990000026'),
  status: fc.constantFrom('draft' as const, 'approved' as const, 'closed' as const),
})

test('found in one go, plans of one practice are each others namesakes exactly where one by one they are', () => {
  fc.assert(
    fc.property(fc.array(aPlan, { maxLength: 12 }), (some) => {
      const plans = some.map((one, index) => ({ ...one, id: planId(`plan-${index}`) }))
      const oneByOne = plans.filter((one) => namesakesOf(one, plans).length > 0).map(({ id }) => id)
      expect([...withNamesakes(plans)].sort()).toEqual(oneByOne.sort())
    }),
  )
})
