import type { Said } from '../flow/answer.ts'
import { choicesIn } from '../flow/condition.ts'
import type { Field } from '../flow/section.ts'
import type { Fact, Proof, Recorded } from './facts.ts'
import type { Plan, Signed } from './plan.ts'
import { touched } from './plan-forms.ts'
import { refusalKey } from './refusal-key.ts'

/** That a clinician saw what shows an answer, by the answer: the key of one that was changed is another. */
export type Verified = Readonly<Record<string, Verification>>
export type Verification = Signed & { readonly how: Proof }

type Verifying = Fact & { readonly kind: 'Verified' | 'VerificationEnded' }

export const verifiedAfter = (plan: Plan, recorded: Recorded, fact: Verifying): Partial<Plan> => {
  if ('carer' in fact.of) return {}
  const key = refusalKey(fact.of, fact.of.answer)
  const { [key]: _, ...others } = plan.verified
  const { by, at, version } = recorded
  const verified =
    fact.kind === 'Verified' ? { ...others, [key]: { by, at, version, how: fact.how } } : others
  return { verified, ...touched(plan, recorded) }
}

/** What somebody says that evidence would show: reported until a clinician has seen it (RULE-05). */
export const isReported = (field: Field | undefined, said: Said): boolean =>
  field !== undefined && said.kind === 'answer' && (field.class === 'R' || papersIn(field, said).length > 0)

/** What the papers would show that this answer speaks of. */
export const papersIn = ({ papers = {} }: Field, said: Said): readonly ('power' | 'standing')[] =>
  said.kind === 'answer' ? choicesIn(said.value).flatMap((choice) => papers[choice] ?? []) : []

/** Papers are seen, or the record of them; nobody's word stands for them. */
export const proofsOf = (field: Field, said: Said, all: readonly Proof[]): readonly Proof[] =>
  papersIn(field, said).length > 0 ? all.filter((one) => one !== 'told') : all

/** When somebody last said of an answer of theirs that it is still right, by that very answer: other words are not meant. */
export type StillRight = Readonly<Record<string, Signed>>

export const stillRightAfter = (
  plan: Plan,
  { section, at, answer }: Fact & { kind: 'SaidStillRight' },
  { by, at: when, version }: Recorded,
): Pick<Plan, 'stillRight'> => ({
  stillRight: { ...plan.stillRight, [refusalKey({ section, at }, answer)]: { by, at: when, version } },
})
