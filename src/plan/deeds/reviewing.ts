import { addressOf, entryNamed, fieldAt, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Actor } from '../actor.ts'
import { openAskedBack } from '../asked-back.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { practiceOfDraft } from '../in-hand.ts'
import { isStanding } from '../items.ts'
import { allows, type Status } from '../lifecycle.ts'
import { type Mail, mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { missingForApproval } from '../reads/completeness.ts'
import { hasRead, isAccepted, isMovedSince } from '../reads/readers.ts'
import { formOf } from '../reads/reading.ts'

/**
 * Accepts a section as it was on the screen, for the clinician who read it; if it moved since, the new words have to
 * be read first. A version that does not exist yet was on no screen: it would accept what nobody has written so far.
 * Where something is missing that approval needs, there is nothing to accept yet.
 */
export const accept = (
  plan: Plan,
  { section, read }: Command & { kind: 'accept' },
  by: Actor,
  { at }: Pick<Moment, 'at'>,
): Decision => {
  if (by.kind !== 'clinician') return refuse({ kind: 'not-allowed' })
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  if (!hasSection(plan, section)) return refuse({ kind: 'no-such-place' })
  if (isMovedSince(plan, section, read) || read > plan.version)
    return refuse({ kind: 'draft-moved', sections: [section] })
  const missing = missingForApproval(plan, at).filter((spot) => spot.section === section)
  if (missing.length > 0) return refuse({ kind: 'incomplete', missing })
  if (hasRead(plan, section, by)) return accepted([])
  return accepted(
    [{ kind: 'SectionAccepted', section, read, jobRole: by.jobRole }],
    toColleague(plan, section, by),
  )
}

/** With the last section accepted by who wrote in the draft, a colleague has to sign: nobody else would know. */
const toColleague = (plan: Plan, section: string, by: Actor): readonly Mail[] => {
  const isOpen = (id: string) => !isAccepted(plan, id)
  const isLast =
    isOpen(section) && plan.forms.sections.every(({ section: { id } }) => id === section || !isOpen(id))
  return isLast && plan.drafters.includes(by.id) ? mailTo(plan, 'to-sign', practiceOfDraft(plan)) : []
}

/** A second, signed layer beside the person's words; the first is never touched (RULE-03). */
export const addWords = (
  plan: Plan,
  { read = plan.version, ...command }: Command & { kind: 'add-words' },
  by: Actor,
): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  if (fieldAt(command.at) === undefined || !isSpot(plan, command)) return refuse({ kind: 'no-such-place' })
  const stood = plan.teamWords[addressOf(command)]
  if (stood?.text === command.text) return accepted([])
  if (stood && stood.version > read && stood.by.id !== by.id)
    return refuse({ kind: 'answered-meanwhile', theirs: {}, by: stood.by.name, version: stood.version })
  return accepted([{ ...command, kind: 'WordsAdded' }])
}

export const askBack = (plan: Plan, command: Command & { kind: 'ask-back' }): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  if (!isSpot(plan, command)) return refuse({ kind: 'no-such-place' })
  const already = openAskedBack(plan).some(
    ({ text, about }) => text === command.text && isSameSpot(about, command),
  )
  return accepted(already ? [] : [{ ...command, kind: 'AskedBack' }])
}

/** Nobody but who asked says that it needs no answer any more: whoever reads on cannot know. */
export const settleAskedBack = (
  plan: Plan,
  { question }: Command & { kind: 'settle-asked-back' },
  { id }: Actor,
): Decision => {
  const asked = plan.askedBack.find(({ version }) => version === question)
  if (!asked) return refuse({ kind: 'no-such-place' })
  if (asked.by.id !== id) return refuse({ kind: 'not-allowed' })
  return accepted(asked.settled ? [] : [{ kind: 'AskedBackSettled', question }])
}

/** Sends the draft back with the questions that were asked; without one there is nothing to answer. */
export const returnPlan = (plan: Plan): Decision => {
  if (!allows(plan.life, 'Returned')) return refuse({ kind: 'wrong-state', status: plan.status })
  if (openAskedBack(plan).length === 0) return refuse({ kind: 'nothing-asked-back' })
  return accepted([{ kind: 'Returned' }], toOwner(plan, 'returned'))
}

/** A question that is asked somewhere, in an item that stands; or a whole section. */
const isSpot = (plan: Plan, { section, at }: Spot): boolean => {
  const form = formOf(plan, section)
  const field = fieldAt(at)
  const isAsked =
    field === undefined || entryNamed(form && sectionAt(form.section, at)?.fields, field) !== undefined
  return form !== undefined && isAsked && isStanding(plan, { section, at })
}

const hasSection = (plan: Plan, section: string): boolean => formOf(plan, section) !== undefined

export const isInReview = (status: Status): boolean => status === 'in-review'
