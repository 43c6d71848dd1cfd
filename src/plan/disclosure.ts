import type { Fact, Recorded } from './facts.ts'
import type { HelpOffered } from './help-offered.ts'
import type { Plan, Signed } from './plan.ts'
import type { PrivateWord } from './told-in-private.ts'

/** What a clinician must not pass over: words that sounded like danger, or a wish to be spoken with alone. Its id is the version of its fact. */
export type Disclosure =
  | ({ readonly kind: 'danger' } & HelpOffered)
  | ({ readonly kind: 'alone' } & PrivateWord)

/** What became of it, in a clinician's words; read by clinicians only. */
export type Outcome = Signed & { readonly text: string; readonly done?: readonly string[] }

type Told = Pick<Plan, 'helpOffered' | 'privateWords'>

/** Those of which nobody wrote what became: approval waits for each. */
export const openDisclosures = (plan: Told): readonly Disclosure[] =>
  disclosuresOf(plan).filter(({ outcome }) => outcome === undefined)

export const disclosuresOf = ({ helpOffered, privateWords }: Told): readonly Disclosure[] => [
  ...helpOffered.map((one) => ({ kind: 'danger' as const, ...one })),
  ...privateWords.filter(({ alone }) => alone).map((one) => ({ kind: 'alone' as const, ...one })),
]

/** While the person has the draft the practice knows of no more than what was in its hands before. */
export const disclosedTo = (plan: Plan): readonly Disclosure[] =>
  plan.status === 'withdrawn'
    ? []
    : openDisclosures(plan).filter(({ version }) => version <= plan.inHandsUpTo)

export const settledAfter = (
  { helpOffered, privateWords }: Told,
  { disclosure, text, done }: Fact & { readonly kind: 'DisclosureSettled' },
  { by, at, version }: Recorded,
): Told => {
  const outcome = { by, at, version, text, ...(done ? { done } : {}) }
  const settled = <One extends Signed>(one: One): One =>
    one.version === disclosure ? { ...one, outcome } : one
  return { helpOffered: helpOffered.map(settled), privateWords: privateWords.map(settled) }
}
