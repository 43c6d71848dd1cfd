import type { Fact } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Mail } from './mail.ts'
import type { Refusal } from './refusal.ts'

export type Decision =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly mail: readonly Mail[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Time, and the digest of a text: what deciding needs from outside, handed in. */
export type Moment = { readonly at: Instant; readonly digest: (text: string) => string }

export const accepted = (facts: readonly Fact[], mail: readonly Mail[] = []): Decision => ({
  ok: true,
  facts,
  mail,
})
export const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal })
