import { expect, test } from 'vitest'
import { everyForm, flows } from '#flows/index.ts'
import { check } from '#src/flow/check.ts'
import { text } from '#src/flow/fields.ts'
import { marks, marksIn } from '#src/flow/mark.ts'
import { fieldMarked } from '#src/plan/plan-forms.ts'
import { checked, everyone, sectionOf } from '#test/kit/a-form-to-check.ts'

const forms = everyForm

test('every mark that the product asks for is borne by one field', () => {
  const borne = forms.flatMap(({ section }) => marksIn(section)).map(([mark]) => mark)
  expect([...borne].sort()).toEqual([...marks].sort())
})

test('a field in a list is found by its mark as one on a page is', () => {
  expect(fieldMarked(flows, 'family-name')).toBe('person.family')
  expect(fieldMarked(flows, 'contact-phones')).toBe('contact.phones')
  expect(fieldMarked({ ...flows, sections: [] }, 'family-name')).toBeUndefined()
})

test('two fields with one mark are told', () => {
  const marked = text({ ...everyone, mark: 'family-name' })
  const steps = { first: { ask: ['one', 'other'], next: 'done' } } as const
  const both = checked(sectionOf({ one: marked, other: marked }, steps))
  expect(check([both])).toEqual([
    { kind: 'duplicate-mark', form: 'sample', field: 'other', detail: 'family-name: one' },
  ])
})
