import type { Said } from '../flow/answer.ts'
import { textsIn } from '../flow/json.ts'
import type { Clinician } from './actor.ts'
import type { Entry } from './content.ts'
import type { Fact } from './facts.ts'
import type { AccountId } from './ids.ts'
import { standingAnswers } from './items.ts'
import type { Plan } from './plan.ts'
import { voiceHandingOver } from './voice-handing-over.ts'

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

/** Instead of agreeing somebody asked to be talked with: until a clinician records what was agreed, and nothing to any reader after that. */
export const isTalkFirst = (
  { forms: { submission } }: Plan,
  { field, said }: { readonly field: string; readonly said: Said },
): boolean =>
  said.kind === 'answer' &&
  submission.section.fields[field]?.talksFirst?.some((choice) => choice === said.value) === true

/** Of the talk alone: approved and read by nobody after it. */
export const isForTalk = (plan: Plan, entry: Entry): boolean =>
  isTalkFirst(plan, entry) || plan.forms.submission.section.fields[entry.field]?.forTalk === true

/** When and how whoever wants it can be reached for the talk, in their words. */
export const talkWhen = (plan: Plan): string | undefined => {
  const { section } = plan.forms.submission
  const { answers } = standingAnswers(plan, voiceHandingOver(plan), section.id)
  const said = Object.entries(answers).find(([field]) => section.fields[field]?.forTalk)?.[1].said
  return said?.kind === 'answer' && isTalkFirstOpen(plan) ? textsIn(said.value).join(' ') : undefined
}

/** Whoever hands over asked for it, and no clinician has written down since what was agreed. */
export const isTalkFirstOpen = (plan: Plan): boolean => {
  const { id } = plan.forms.submission.section
  const recorded = standingAnswers(plan, 'team', id).answers
  const own = standingAnswers(plan, voiceHandingOver(plan), id).answers
  return Object.entries(own).some(
    ([field, { said }]) => recorded[field] === undefined && isTalkFirst(plan, { field, said }),
  )
}

/**
 * Whoever hands over says anew what they agree to: what a clinician recorded of it before counts no more, though the same is said
 * again. `fact`: what was said now; without it all that stands at a hand-over.
 */
export const withoutRecordOf = (
  plan: Pick<Plan, 'voices' | 'forms' | 'owner' | 'starter' | 'carers'>,
  fact?: Fact & { readonly kind: 'Answered' },
): Pick<Plan, 'voices'> => {
  const { id } = plan.forms.submission.section
  const voice = voiceHandingOver(plan)
  const recorded = plan.voices.team?.[id]
  const own = fact?.said ?? plan.voices[voice]?.[id]?.answers ?? {}
  if (recorded === undefined || (fact && fact.voice !== voice)) return { voices: plan.voices }
  const left = Object.entries(recorded.answers).filter(([field]) => !Object.hasOwn(own, field))
  const team = { ...plan.voices.team, [id]: { ...recorded, answers: Object.fromEntries(left) } }
  return { voices: { ...plan.voices, team } }
}
