import { seenLength } from '../../flow/controls/own-words.ts'
import { wholeOf } from '../../flow/page.ts'
import type { Clinician } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Moment } from '../decision.ts'
import type { Fact } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { type Contradicting, contradictionsIn } from '../reads/contradictions.ts'
import { isOnlyAsked, opposedIn } from '../reads/opposed.ts'
import { givenFor } from '../reads/reading.ts'
import { rulesNow } from '../reads/rules.ts'
import { saidBefore, withStood } from '../reads/said-before.ts'
import { asContradicting, signingApart } from '../reads/signed-apart.ts'
import { deniedHere } from '../reads/warned-in.ts'
import type { Refusal } from '../refusal.ts'
import { currentIn } from './living.ts'

export type Approve = Command & { kind: 'approve' }

/** With what she said before and is not asked again; what she says now goes before it. */
export const withSaidBefore = (plan: Plan, command: Approve, by: Clinician, { at }: Moment): Approve => {
  const before = saidBefore(plan, by, at)
  return {
    ...command,
    acknowledges: [...(command.acknowledges ?? []), ...before.map(({ id }) => id)],
    reasons: withStood(before, command.reasons),
  }
}

/** What she had to know and to say before she signed, kept as it was put to her. */
export const saidToSign = (
  plan: Plan,
  command: Approve,
  moment: Moment,
): Pick<Fact & { kind: 'Approved' }, 'acknowledged' | 'lookedAtBoth' | 'opposed'> => {
  const { reasons = {} } = command
  const known = toKnow(plan, command, moment)
  const both = known.filter(isApartRule)
  const others = known.filter((rule) => !isApartRule(rule))
  const said = ({ id, words }: { readonly id: string; readonly words: string }) => ({
    treatment: words,
    because: reasons[id] ?? '',
  })
  const opposed = [
    ...opposedIn(plan).map((one) => ({
      ...said(one),
      ...(isOnlyAsked(one) ? { isAsked: true as const } : {}),
    })),
    ...toExplain(plan, command, moment).map((rule) => ({ ...said(rule), isLacking: true as const })),
    ...[...contradictionsIn(plan), ...apartNow(plan, command, moment)].map((one) => ({
      ...said(one),
      isApart: true as const,
      ...(one.isNote ? { isNote: true as const } : {}),
      ...(one.isSince ? { isSince: true as const } : {}),
    })),
  ]
  return {
    ...(others.length > 0 ? { acknowledged: others.map(({ words }) => words) } : {}),
    ...(both.length > 0 ? { lookedAtBoth: both.map(({ words }) => words) } : {}),
    ...(opposed.length > 0 ? { opposed } : {}),
  }
}

export const toKnow = (plan: Plan, command: Approve, { at: today, sameWords, samePerson }: Moment) => {
  const signing = signOffOf(plan, command).said
  return rulesNow(
    plan,
    { at: 'approval', today, signing, copied: sameWords?.reason, samePerson },
    'acknowledge',
  )
}

/** What the plan is without, and whoever signs says why. */
const toExplain = (plan: Plan, command: Approve, { at: today }: Moment) =>
  rulesNow(plan, { at: 'approval', today, signing: signOffOf(plan, command).said }, 'explain')

/** By which of them, once ticked, the person was asked or told. */
export const askedPerson = (rules: ReturnType<typeof toKnow>): readonly string[] =>
  rules.flatMap(({ withPerson, words }) => (withPerson ? [words] : []))

export const isApartRule = ({ apart }: ReturnType<typeof toKnow>[number]): boolean => apart !== undefined

/** Of what a reader would stumble over at night, nothing is published in silence: first what was not ticked, then what has no reason. */
export const unsaid = (plan: Plan, command: Approve, moment: Moment): readonly Unsaid[] => {
  const { acknowledges = [], reasons = {} } = command
  const rules = toKnow(plan, command, moment)
    .map(({ id }) => id)
    .filter((id) => !acknowledges.includes(id))
  const treatments = [
    ...opposedIn(plan),
    ...toExplain(plan, command, moment),
    ...contradictionsIn(plan),
    ...apartNow(plan, command, moment),
  ]
    .map(({ id }) => id)
    .filter((id) => !isReason(plan, reasons[id]))
  return [
    ...(rules.length > 0 ? [{ kind: 'unacknowledged', rules } as const] : []),
    ...(treatments.length > 0 ? [{ kind: 'opposed-unreasoned', treatments } as const] : []),
  ]
}
export type Unsaid = Refusal & { readonly kind: 'unacknowledged' | 'opposed-unreasoned' }

export const apartNow = (plan: Plan, command: Approve, moment: Moment): readonly Contradicting[] => [
  ...signingApart(plan, {
    said: signOffOf(plan, command).said,
    ticked: askedPerson(toKnow(plan, command, moment)),
    ...reasonsOf(command),
  }).map(asContradicting),
  ...deniedHere(plan, replacedBy(command, moment)).map(({ id, words, denied }) => ({
    ...{ id, words, refused: [] },
    wanted: denied.map((entry) => ({ entry, lines: entry.shown })),
  })),
]

const replacedBy = ({ supersedes = [] }: Approve, { published }: Moment) =>
  published.filter(({ id }) => supersedes.includes(id)).flatMap(currentIn)

const reasonsOf = ({ reasons }: Approve) => (reasons ? { reasons } : {})

const isReason = ({ forms }: Plan, because = ''): boolean =>
  seenLength(because) <= reasonMax && forms.tellsSomething(because)
/** Characters. */
const reasonMax = 4000

/** The sign-off as a whole: what is off its path is neither needed nor taken. */
export const signOffOf = (plan: Plan, { said }: Approve) => {
  const { section } = plan.forms.approval
  return wholeOf(section, said, givenFor(plan, 'team', section))
}
