import { seenLength } from '../../flow/controls/own-words.ts'
import { markedIn } from '../../flow/mark.ts'
import { wholeOf } from '../../flow/page.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { type Disclosure, disclosedTo, everDisclosedTo, isInPrivate, outcomeStood } from '../disclosure.ts'
import { isOfOneAnswer, isOpen } from '../help-offered.ts'
import { asOfferedKnow, asSignersKnow } from '../in-hand.ts'
import type { Plan } from '../plan.ts'
import { givenFor } from '../reads/reading.ts'

/**
 * What became of words of danger, or of a wish to be spoken with alone: at any time once the practice knows of it, in
 * choices and in words that say something, again where that was wrong; a double click says it once. What is only planned
 * has a day, and leaves it open. Of what was told to the practice alone a team that helps says nothing. Nothing is written over
 * what a colleague wrote of it and the page did not show.
 */
export const settleDisclosure = (
  plan: Plan,
  { disclosure, done, text, due, stood, upTo = 0 }: Command & { kind: 'settle-disclosure' },
  { at }: Moment,
  by: Actor,
): Decision => {
  if (!isOffered(plan, { done, due }) || seenLength(text) > outcomeMax)
    return refuse({ kind: 'no-such-place' })
  if (due !== undefined && due < ukDay(at)) return refuse({ kind: 'no-such-place' })
  if (!plan.forms.tellsSomething(text)) return refuse({ kind: 'says-nothing' })
  if (due === undefined && plan.forms.onlyIntends(text)) return refuse({ kind: 'only-planned' })
  const isOthers = by.kind === 'clinician' && by.practice !== plan.practice
  const known = isOthers ? asOfferedKnow(plan) : asSignersKnow(plan)
  const told = everDisclosedTo(known).find(({ version }) => version === disclosure)
  if (!told || (isHelping(by) && isInPrivate(told))) return refuse({ kind: 'no-such-place' })
  const said = told.outcome
  if (said?.text === text && said.done?.join() === done.join() && said.due === due) return accepted([])
  if (stood !== undefined && stood !== outcomeStood(told))
    return refuse({ kind: 'draft-moved', sections: [] })
  const settled = { kind: 'DisclosureSettled', text, done, ...(due === undefined ? {} : { due }) } as const
  return accepted(
    [disclosure, ...besideIt(known, told, upTo)].map((one) => ({ ...settled, disclosure: one })),
  )
}
/**
 * What else is open in the same answer, which the page shows whole: one account closes it all. Where it is put right, so is
 * whatever that very account closed, and nothing that another did.
 */
const besideIt = (plan: Plan, told: Disclosure, upTo: number): readonly number[] => {
  if (told.kind !== 'danger') return []
  const beside = isOpen(told)
    ? disclosedTo(plan).filter(({ version }) => version <= upTo)
    : everDisclosedTo(plan).filter((one) => isOfAccount(one, told))
  return beside
    .filter((one) => one.kind === 'danger' && isOfOneAnswer(told, one))
    .map(({ version }) => version)
    .filter((version) => version !== told.version)
}

const isOfAccount = ({ outcome: one }: Disclosure, { outcome: other }: Disclosure): boolean =>
  one !== undefined &&
  one.by.id === other?.by.id &&
  one.text === other.text &&
  one.done?.join() === other.done?.join()

/** Characters. */
const outcomeMax = 2000

/** The choices are those of the form, and a day is given exactly where the form asks for one. */
const isOffered = (
  plan: Plan,
  { done, due }: { readonly done: readonly string[]; readonly due: string | undefined },
): boolean => {
  const { disclosure } = plan.forms
  const [choices = '', day = ''] = [
    markedIn([disclosure], 'disclosure-done'),
    markedIn([disclosure], 'disclosure-due'),
  ]
  const { fields } = disclosure.section
  const said = { [choices]: { kind: 'answer', value: [...done] } } as const
  const { asked } = wholeOf(disclosure.section, said, givenFor(plan, 'team', disclosure.section))
  return (
    fields[choices]?.schema.safeParse(done).success === true &&
    asked.includes(day) === (due !== undefined) &&
    (due === undefined || fields[day]?.schema.safeParse(due).success === true)
  )
}
