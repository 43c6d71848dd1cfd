import type { Clinician } from './actor.ts'
import type { Entry } from './content.ts'
import type { AccountId } from './ids.ts'
import { standingAnswers } from './items.ts'
import type { Plan } from './plan.ts'

/** Which clinician wrote down on what the plan is made and shared, and when. */
export type AgreementRecord = {
  readonly by: { readonly id: string; readonly name: string }
  readonly at: string
}

/** What an approval keeps of it. `isReliedOn`: its approver did not ask herself, and says by name on whom she relies. */
export type AgreedBefore = AgreementRecord & { readonly isReliedOn: boolean }

/** The last of the team's answers there, which count before anybody's; nobody's where its person alone said it, at the hand-over. */
export const agreementRecorded = (plan: Plan): AgreementRecord | undefined => {
  const { answers } = standingAnswers(plan, 'team', plan.forms.submission.section.id)
  const [last] = Object.values(answers).toSorted((one, other) => other.version - one.version)
  return last && { by: { id: last.by.id, name: last.by.name }, at: last.at }
}

/** Who says under her own name that somebody agreed has asked herself, or relies by name on who did. */
export const agreedBefore = (
  plan: Plan,
  { id }: Pick<Clinician, 'id'>,
  agreedWith: AccountId | undefined,
): AgreedBefore | 'unsaid' | undefined => {
  const record = agreementRecorded(plan)
  if (!record) return undefined
  const isReliedOn = record.by.id !== id
  return isReliedOn && record.by.id !== agreedWith ? 'unsaid' : { ...record, isReliedOn }
}

/** Whoever hands their plan over says it each time, though they choose the same: it bears the day on which it was said last. */
export const saidAgain = ({ handedOverAt }: Plan, entry: Entry): Entry =>
  entry.saidBy.voice === 'person' && handedOverAt !== undefined && handedOverAt > entry.saidAt
    ? { ...entry, saidAt: handedOverAt }
    : entry
