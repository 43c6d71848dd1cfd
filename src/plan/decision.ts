import { isHelping } from './access.ts'
import type { Actor } from './actor.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Mail } from './mail.ts'
import type { Plan } from './plan.ts'
import type { SameWords } from './quality/same-words.ts'
import type { Refusal } from './refusal.ts'

export type Decision =
  | {
      readonly ok: true
      readonly facts: readonly Fact[]
      readonly mail: readonly Mail[]
      /** Plans that stop being current with these facts: written together with them, or nothing is. */
      readonly supersedes: readonly Plan[]
      /** The plan with these facts, where deciding had to fold them to know. */
      readonly after?: Plan
    }
  /** `despite`: what is written down all the same. */
  | { readonly ok: false; readonly refusal: Refusal; readonly despite?: readonly Fact[] }

/** Time, and the digest of a text. */
export type Now = { readonly at: Instant; readonly digest: (text: string) => string }

/** What deciding needs from outside, handed in. */
export type Moment = Now & {
  /** Other plans that are current under the NHS number that this one would be published with. */
  readonly published: readonly Plan[]
  /** In how many other plans of the practice the words of this one stand. */
  readonly sameWords?: SameWords | undefined
  /** How many other plans of the practice that stand under another number may be about the same person. */
  readonly samePerson?: number | undefined
  /** Why an address that may not know who asks it is not written to now. */
  readonly notWrittenTo?: 'too-often' | 'written-to-enough' | undefined
}

export const accepted = (
  facts: readonly Fact[],
  mail: readonly Mail[] = [],
  supersedes: readonly Plan[] = [],
): Decision => ({ ok: true, facts, mail, supersedes })
export const refuse = (refusal: Refusal, despite: readonly Fact[] = []): Decision =>
  despite.length === 0 ? { ok: false, refusal } : { ok: false, refusal, despite }

/** Facts as they will lie in the stream: who made them, when, and as which version. */
export const recordedBy = (
  actor: Actor,
  { at }: Pick<Now, 'at'>,
  facts: readonly Fact[],
  { version }: Pick<Plan, 'version'>,
): readonly Recorded[] =>
  facts.map((fact, index) => ({ version: version + index + 1, at, by: writerOf(actor), fact }))

/** Whoever helps from another practice is named with her team, wherever her words stand. */
const writerOf = (actor: Actor): Recorded['by'] => {
  const { id, name, kind: role } = actor
  return { id, name: isHelping(actor) ? `${name} (${actor.helps.team})` : name, role }
}
