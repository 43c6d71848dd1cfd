import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { dataset } from './dataset.ts'
import { everyField } from './every-field.ts'

/** What came of a plan, kept beside it, that no form asks, and why. */
const outcomesElsewhere: Readonly<Record<string, string>> = {
  'out.views': 'counted from the rows of the access log',
  'out.followed': 'what crews say after use is a fact of its own',
  'out.incident': 'no register of incidents is joined here: issue 12',
}

test('what came of a plan is asked where it is closed because somebody died, for clinical readers alone, or has a reason', () => {
  const asked = everyField(flows.closing).filter(({ name }) => name.startsWith('out.'))
  expect(asked.map(({ name }) => name)).toEqual([
    'out.dateOfDeath',
    'out.deathSource',
    'out.actualPlace',
    'out.variance',
  ])
  expect(asked.map(({ name, field }) => [dataset.get(name)?.access, field.sees])).toEqual(
    asked.map(() => ['clin', 'clinical']),
  )
  const ofClinicians = [...dataset.values()]
    .filter(({ id, author }) => id.startsWith('out.') && !/\bP\b/.test(author))
    .map(({ id }) => id)
  expect([...asked.map(({ name }) => name), ...Object.keys(outcomesElsewhere)].toSorted()).toEqual(
    ofClinicians.toSorted(),
  )
})
