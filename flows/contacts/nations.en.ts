import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { contacts } from './section.ts'

type Deciders = {
  readonly attorney: { readonly me: string; readonly them: string }
  readonly deputy: { readonly me: string; readonly them: string }
}

const deciding = (choices: Deciders): Partially<Words<typeof contacts>> => ({
  fields: { contact: { item: { fields: { 'contact.roles': { choices } } } } },
})

/** Who may decide for somebody is called something else there, and chosen by another court. */
export const contactsInScotland = deciding({
  attorney: {
    me: 'My welfare attorney, not only for money (papers not yet seen)',
    them: 'Attorney for health and care (reported, papers not yet seen)',
  },
  deputy: {
    me: 'My guardian for welfare, chosen by the sheriff court (papers not yet seen)',
    them: 'Guardian chosen by a court (reported, papers not yet seen)',
  },
})

/** An attorney decides about money alone there. */
export const contactsInNorthernIreland = deciding({
  attorney: {
    me: 'My attorney (here, an attorney decides about money only; papers not yet seen)',
    them: 'Attorney, who in Northern Ireland decides about money only (reported, papers not yet seen)',
  },
  deputy: {
    me: 'Somebody the High Court chose to decide for me (papers not yet seen)',
    them: 'Chosen by the High Court to decide (reported, papers not yet seen)',
  },
})
