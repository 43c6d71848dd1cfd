import type { Section } from '../../flow/section.ts'
import { answersAt, type Spot } from '../../flow/spot.ts'
import type { Clinician } from '../actor.ts'
import type { Fact } from '../facts.ts'
import { answersIn, type Plan } from '../plan.ts'

/** A signature of the team's stands for what stood when it was given: whatever of it is said anew, or taken back, takes it back. */
export const signaturesLost = (
  plan: Plan,
  { fields }: Pick<Section, 'fields'>,
  { section, at }: Spot,
  changed: readonly string[],
): readonly Fact[] => {
  const stands = answersAt(answersIn(plan, 'team', section), at)?.answers
  return Object.entries(fields).flatMap(([name, { signs = [] }]) =>
    !changed.includes(name) && stands?.[name] !== undefined && changed.some((field) => signs.includes(field))
      ? [{ kind: 'AnswerTakenBack' as const, voice: 'team' as const, section, at: [...at, name] }]
      : [],
  )
}

/** As what her account is, beside an answer that signs for others. */
export const signedBy = (
  { jobRole, registration }: Clinician,
  { fields }: Pick<Section, 'fields'>,
  said: readonly string[],
) => (said.some((name) => fields[name]?.signs !== undefined) ? { signed: { jobRole, registration } } : {})
