import { mayAuthor } from '../flow/needs.ts'
import type { Field } from '../flow/section.ts'
import { type Actor, roleOf } from './actor.ts'
import type { Voice } from './facts.ts'

/** In whose voice an actor writes; nobody writes in another's. */
export const voiceOf = (actor: Actor): Voice => {
  switch (actor.kind) {
    case 'patient':
      return 'person'
    case 'carer':
      return actor.carer
    default:
      return 'team'
  }
}

/**
 * Whether the actor may write this field (RULE-01). A clinician may also write down a wish at the
 * person's word: it stays a wish, and is marked as written down by her.
 */
export const mayWrite = (actor: Actor, field: Field): boolean =>
  mayAuthor(field, roleOf(actor)) || (actor.kind === 'clinician' && field.class === 'W')
