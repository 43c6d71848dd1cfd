import type { contacts } from './contacts/section.ts'
import type { home } from './home/section.ts'

/** Nothing of health stands here, and no code: what helps somebody with a key to let people in and to look after what cannot wait. */
export const neighbourSheetQuotes = [
  'home.accessNotes',
  'home.pets',
] as const satisfies readonly (keyof typeof home.fields)[]

/** Who is to be called in an emergency, or looks after whom. None of them is kept for after a death. */
export const neighbourSheetCalls = {
  field: 'contact.roles' satisfies keyof typeof contacts.fields.contact.item.fields,
  oneOf: ['emergency-contact', 'pet-care', 'child-care'],
} as const
