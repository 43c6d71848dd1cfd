import type { Said } from '../flow/answer.ts'
import { entryNamed, fieldAt, type Spot, sectionAt } from '../flow/spot.ts'
import type { Fact, Recorded } from './facts.ts'
import { saidAround, spotIn } from './items.ts'
import type { Plan, Signed } from './plan.ts'

/**
 * What a clinician asked the person about an answer. Its id is the version of the fact that asked it. It stays with what
 * became of it until the plan is approved, and unanswered beyond that, until whoever asked says that it is settled: the next reader has to know.
 */
export type AskedBack = Signed & {
  readonly about: Spot
  readonly text: string
  /** What each voice had said to the question when it was asked. */
  readonly said: Readonly<Record<string, Said>>
  /** The plan was handed over again since. */
  readonly isHandedBack?: true
  readonly settled?: Signed
}

/** `changed`: somebody has said something else to the question since, or in the section that it is about. */
export type Became = 'settled' | 'changed' | 'unanswered'

export const becameOf = (plan: Plan, asked: AskedBack): Became => {
  if (asked.settled) return 'settled'
  return isChanged(plan, asked) ? 'changed' : 'unanswered'
}

/** What the person is still asked: after handing over again, what got no other answer. */
export const openAskedBack = (plan: Plan): readonly AskedBack[] =>
  plan.askedBack.filter((one) => {
    const became = becameOf(plan, one)
    return became === 'unanswered' || (became === 'changed' && !one.isHandedBack)
  })

/** An approval answers nothing: what nobody answered stays with the person, and with whoever reads next. */
export const unansweredBack = (plan: Plan): readonly AskedBack[] =>
  plan.askedBack.filter((one) => becameOf(plan, one) === 'unanswered')

/** A question back about a field alone is about it in every item: earlier ones named no item. */
export const askedBackAt = (plan: Plan, spot: Spot): readonly AskedBack[] =>
  plan.askedBack.filter(({ about }) => {
    const isEverywhere = about.at.length === 1 && about.at[0] === fieldAt(spot.at)
    return about.section === spot.section && (isEverywhere || about.at.join('/') === spot.at.join('/'))
  })

export const askedBackAfter = (
  plan: Plan,
  fact: Fact & { kind: 'AskedBack' | 'AskedBackSettled' },
  { by, at, version }: Recorded,
): readonly AskedBack[] => {
  const signed = { by, at, version }
  if (fact.kind === 'AskedBackSettled')
    return plan.askedBack.map((one) => (one.version === fact.question ? { ...one, settled: signed } : one))
  const about = spotIn(plan, { voice: 'team', section: fact.section }, fact.at)
  return [...plan.askedBack, { ...signed, about, text: fact.text, said: saidTo(plan, about) }]
}

export const askedBackAfterHandOver = ({ askedBack }: Plan): readonly AskedBack[] =>
  askedBack.map((one) => ({ ...one, isHandedBack: true as const }))

const isChanged = (plan: Plan, { about, said, version }: AskedBack): boolean =>
  isOneQuestion(plan, about)
    ? !isSame(said, saidTo(plan, about))
    : (plan.changedIn[about.section] ?? 0) > version

/** A section as a whole, or a field of whichever item, has no answer of its own to compare. */
const isOneQuestion = ({ forms }: Plan, { section, at }: Spot): boolean => {
  const form = forms.sections.find((one) => one.section.id === section)
  return entryNamed(form && sectionAt(form.section, at)?.fields, fieldAt(at) ?? '') !== undefined
}

/** Also what was written down at the person's word, which is the team's. */
const saidTo = (plan: Plan, spot: Spot): Readonly<Record<string, Said>> =>
  saidAround(plan, spot, { withTeam: true })

const isSame = (one: AskedBack['said'], other: AskedBack['said']): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (voice) => JSON.stringify(one[voice]) === JSON.stringify(other[voice]),
  )
