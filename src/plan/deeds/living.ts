import { isDay } from '../../flow/condition.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { isDeathTold } from '../death.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { firstToRead } from '../disclosure.ts'
import type { Fact } from '../facts.ts'
import { allows } from '../lifecycle.ts'
import { type Mail, mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import type { PlanForms } from '../plan-forms.ts'
import { deathDayProblem } from '../reads/death-day.ts'
import { type Publication, publicationOf } from '../reads/publication.ts'
import { refusedIn } from '../reads/refused-in.ts'
import { warnedIn } from '../reads/warned-in.ts'
import type { Current, Refusal } from '../refusal.ts'

/** A clinician begins the next version herself; a draft that the person has not handed over is not hers to open. */
export const openVersion = (
  plan: Plan,
  { nation }: Command & { kind: 'open-new-version' },
  by: Actor,
): Decision => {
  if (by.kind !== 'clinician') return refuse({ kind: 'not-allowed' })
  // Whoever helps from another practice opens it for the one whose plan it is.
  const practice = isHelping(by) ? (plan.practice ?? by.practice) : by.practice
  return plan.life.draft === 'none'
    ? happen(
        plan,
        { kind: 'VersionOpened', practice, ...(nation === undefined ? {} : { nation }) },
        firstToRead(plan, practice),
      )
    : refuse({ kind: 'wrong-state', status: plan.status })
}

/** For a while nobody is to follow the plan: it is hidden at once, and comes back as it was. */
export const suspend = (
  plan: Plan,
  { reason, until }: Command & { kind: 'suspend' },
  { at }: Moment,
  by: Actor,
): Decision => {
  const isToCome = until === undefined || (isDay(until) && until >= ukDay(at))
  if (!isReason(reason) || !isToCome) return refuse({ kind: 'no-such-place' })
  return happen(plan, { kind: 'Suspended', reason, ...(until === undefined ? {} : { until }) }, [
    ...toOwner(plan, 'suspended'),
    ...toPractice(plan, by),
  ])
}

/** Refused while another plan of the person is the current one, and where it was suspended anew since the page was opened. */
export const resume = (
  plan: Plan,
  { stood }: Command & { kind: 'resume' },
  { published }: Moment,
  by: Actor,
): Decision => {
  const isMoved = stood !== undefined && plan.suspended !== undefined && stood !== plan.suspended.version
  if (isMoved) return refuse({ kind: 'draft-moved', sections: [] })
  const resumed = happen(plan, { kind: 'Resumed' }, [...toOwner(plan, 'resumed'), ...toPractice(plan, by)])
  const refusal = alreadyPublished(published)
  return resumed.ok && refusal ? refuse(refusal) : resumed
}

/** What a team does that helps with the plan, its practice is told that something has changed. */
const toPractice = (plan: Plan, by: Actor): readonly Mail[] =>
  isHelping(by) ? mailTo(plan, 'change-asked', plan.practice) : []

export const alreadyPublished = (others: readonly Plan[]): Refusal | undefined =>
  others.length === 0 ? undefined : { kind: 'already-published', others: others.flatMap(currentIn) }

export const currentIn = (plan: Plan): readonly Current[] => {
  const publication = publicationOf(plan)
  return publication ? [currentOf(plan.forms, publication)] : []
}

export const currentOf = (forms: PlanForms, publication: Publication): Current => {
  const {
    content,
    hash: _,
    away: __,
    changeAsked: ___,
    saidAfterUse: ____,
    disowned: _____,
    helpersWrote: ______,
    ...current
  } = publication
  return {
    ...current,
    signedBy: content.signedBy,
    refused: refusedIn(forms, content),
    warned: warnedIn(forms, content),
  }
}

/** The person died, moved away, or wants no plan any more. Nobody writes to who has died; of nobody else is a death told. */
export const closePlan = (
  plan: Plan,
  { because, death }: Command & { kind: 'close' },
  { at }: Moment,
): Decision => {
  if (because !== 'died')
    return death
      ? refuse({ kind: 'no-such-place' })
      : happen(plan, { kind: 'Closed', because }, toOwner(plan, 'closed'))
  if (death && (!isDeathTold(death, at) || deathDayProblem(plan, death.on) !== undefined))
    return refuse({ kind: 'no-such-place' })
  return happen(plan, { kind: 'Closed', because, ...(death ? { death } : {}) })
}

/** It should never have been: of another person, or made by mistake. Nothing follows on it. */
export const enterInError = (plan: Plan, { reason }: Command & { kind: 'enter-in-error' }): Decision =>
  isReason(reason) ? happen(plan, { kind: 'EnteredInError', reason }) : refuse({ kind: 'no-such-place' })

const isReason = (text: string): boolean => text.trim() !== '' && seenLength(text) <= reasonMax
const reasonMax = 1000

/** Where the chart has a way for it. */
export const happen = (plan: Plan, fact: Fact, mail: readonly Mail[] = []): Decision =>
  allows(plan.life, fact.kind) ? accepted([fact], mail) : refuse({ kind: 'wrong-state', status: plan.status })
