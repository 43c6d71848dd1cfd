import { expect, test } from 'vitest'
import { contacts } from '#flows/contacts/section.ts'
import { staffMember } from '#flows/staff-member/section.ts'

const problemOf = (
  schema: {
    safeParse(value: unknown): {
      readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
    }
  },
  typed: string,
) => schema.safeParse(typed).error?.issues[0]?.message
const service = staffMember.fields['staff.service'].schema
const contact = contacts.fields.contact.item.fields['contact.name'].schema

test.each(['111', '999', '112', 'NHS 111', 'NHS 24', 'Vale Ambulance', '111 Wales'])(
  'a service may be called "%s", for staff who work there and among those to call',
  (name) => {
    expect([problemOf(service, name), problemOf(contact, name)]).toEqual([undefined, undefined])
  },
)

test.each(['.', '-', '1', '01', '07700 900123', '000', '1948', '???', '١١١'])(
  '"%s" is nobody’s name, of a person or a service',
  (name) => {
    expect(problemOf(service, name)).toBe('no-letters')
    expect(problemOf(contact, name)).toMatch(/^no-/)
  },
)

test('the name of somebody on the staff is no number', () => {
  expect(problemOf(staffMember.fields['staff.name'].schema, '111')).toBe('no-letters')
})
