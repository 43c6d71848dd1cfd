import { around, entryNamed, fieldAt, isSameSpot, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { isStillValid } from '../../flow/step.ts'
import { mayWrite } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { allows } from '../lifecycle.ts'
import type { Mail } from '../mail.ts'
import { fold, type Plan, versionRead } from '../plan.ts'
import { goesWith } from '../reads/goes-with.ts'
import { answersOfTeam, leftAside } from '../reads/left-aside.ts'
import { isMovedSince } from '../reads/readers.ts'
import { formOf, pathIn } from '../reads/reading.ts'
import { reversedIn } from '../reads/reversed.ts'
import { answer } from './answering.ts'
import { accept, addWords, askBack, isInReview } from './reviewing.ts'
import { signaturesLost } from './signing-for.ts'

type SaveSection = Command & { readonly kind: 'save-section' }

/**
 * What a clinician wrote on the page of a section, in one decision: a fact for each step, her words beside answers,
 * her questions back, what she takes back, and the acceptance of what then stands (RULE-SAF-6). A step that left
 * the way through what she wrote before it is no answer: her page keeps it as typed.
 */
export const saveSection = (plan: Plan, command: SaveSection, by: Actor, moment: Moment): Decision => {
  if (!isInReview(plan.status) && !allows(plan.life, 'ReviewOpened'))
    return refuse({ kind: 'wrong-state', status: plan.status })
  if (command.accepts && isMoved(plan, command))
    return refuse({ kind: 'draft-moved', sections: [command.section] })
  const sent = { ...command, read: versionRead(plan, command.read) }
  const facts: Fact[] = isInReview(plan.status) ? [] : [{ kind: 'ReviewOpened' }]
  const opened = facts.length
  const mail: Mail[] = []
  let now = fold(plan, recorded(plan, facts, by, moment))
  for (const part of partsOf(sent, by, moment)) {
    const decision = part(now)
    if (!decision.ok) return decision
    facts.push(...decision.facts)
    mail.push(...decision.mail.filter(({ kind }) => kind === 'to-sign'))
    now = fold(now, recorded(now, decision.facts, by, moment))
  }
  return facts.length === opened ? accepted([]) : accepted(facts, [...mail, ...reversalMail(plan, now)])
}

/** Whoever works with what was approved is told the same day that a decision of it ended (RULE-CPR-5). */
const reversalMail = (before: Plan, after: Plan): readonly Mail[] =>
  after.practice && reversedIn(after).length > reversedIn(before).length
    ? [{ kind: 'change-asked', to: { practice: after.practice }, plan: after.id }]
    : []

/** Moved by somebody else since it was read, or read at a version that nobody can have read. */
const isMoved = (plan: Plan, { section, read }: SaveSection): boolean =>
  isMovedSince(plan, section, read) || read > plan.version

type Part = (plan: Plan) => Decision

const partsOf = (command: SaveSection, by: Actor, moment: Moment): readonly Part[] => {
  const { section, read } = command
  const spot = (at: Spot['at']): Spot => ({ section, at })
  return [
    ...command.takenBack.map((at) => (plan: Plan) => takeBack(plan, spot(at), read, by)),
    ...command.writes.map(
      (write) => (plan: Plan) =>
        isTaken(plan, spot(write.at), write)
          ? answer(plan, { kind: 'answer', section, ...write, read, own: true }, by)
          : accepted([]),
    ),
    ...command.leftAside.map((at) => (plan: Plan) => leaveAside(plan, spot(at))),
    ...command.words.map(
      (one) => (plan: Plan) => addWords(plan, { kind: 'add-words', section, read, ...one }, by),
    ),
    ...command.asks.map((one) => (plan: Plan) => askBack(plan, { kind: 'ask-back', section, ...one })),
    ...(command.accepts
      ? [(plan: Plan) => accept(plan, { kind: 'accept', section, read: plan.version }, by, moment)]
      : []),
  ]
}

/** Asked on the team's walk, and no choice that it withholds by what she wrote before it. */
const isTaken = (
  plan: Plan,
  { section, at }: Spot,
  { step, said }: SaveSection['writes'][number],
): boolean => {
  const form = formOf(plan, section)
  const path = form && pathAt(pathIn(plan, 'team', form.section), at)
  if (!form || path?.steps.some(({ id }) => id === step) !== true) return false
  const fields = sectionAt(form.section, at)?.fields
  return Object.entries(said).every(([name, one]) =>
    isStillValid(entryNamed(fields, name), one, path.withheld[name]),
  )
}

/**
 * The question is open again, and what the team said because of it goes with it, so that deciding again brings none of that back;
 * what was said stays in the record. Whoever may not answer it takes none of its answers back (RULE-01). What a colleague wrote
 * since the page was read is left aside, and looked at.
 */
const takeBack = (plan: Plan, spot: Spot, read: number, by: Actor): Decision => {
  const name = fieldAt(spot.at) ?? ''
  const answer = entryNamed(answersOfTeam(plan, spot), name)
  if (!answer) return accepted([])
  const form = formOf(plan, spot.section)
  const section = form && sectionAt(form.section, spot.at)
  const field = entryNamed(section?.fields, name)
  if (!section || !field || !mayWrite(by, field)) return refuse({ kind: 'not-yours-to-answer', field: name })
  if (answer.version > read) return refuse({ kind: 'draft-moved', sections: [spot.section] })
  const within = { section: spot.section, at: around(spot.at) }
  const others = goesWith(plan, spot, by).filter((one) => one.answer.version <= read)
  const beside = others.filter(({ at }) => isSameSpot({ ...within, at: around(at) }, within))
  const names = [name, ...beside.map(({ at }) => fieldAt(at) ?? '')]
  const lost = signaturesLost(plan, section, within, names)
  const gone = [spot, ...others.map(({ at }): Spot => ({ section: spot.section, at }))]
  return accepted([
    ...lost,
    ...gone.map((one) => ({ kind: 'AnswerTakenBack', voice: 'team', ...one }) as const),
  ])
}

/** Only of what does not count now: else a later loss would go unseen. */
const leaveAside = (plan: Plan, spot: Spot): Decision =>
  leftAside(plan).some((one) => isSameSpot(one, spot))
    ? accepted([{ kind: 'LeftAside', ...spot }])
    : accepted([])

const recorded = (plan: Plan, facts: readonly Fact[], by: Actor, { at }: Moment) =>
  facts.map((fact, index) => ({
    version: plan.version + index + 1,
    at,
    by: { id: by.id, name: by.name, role: by.kind },
    fact,
  }))
