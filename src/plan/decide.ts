import { rightTo } from './access.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import { type Decision, type Moment, recordedBy, refuse } from './decision.ts'
import { deedOf } from './deed-of.ts'
import { addItem, answerOrSee, moveItem, saysAhead, takeOutApart } from './deeds/answering.ts'
import { approve } from './deeds/approving.ts'
import { askOwn, rewordQuestion, settleQuestion } from './deeds/asking.ts'
import { changeHelp } from './deeds/caring.ts'
import { type ComingHome, comeHome } from './deeds/coming-home.ts'
import { askAgain, takeUpAgain } from './deeds/following-return.ts'
import { changeTeams, type OfTeams } from './deeds/granting-teams.ts'
import { decideGuess, type Guessing } from './deeds/guessing.ts'
import { type Hiding, hideOrShow } from './deeds/hiding.ts'
import { closePlan, enterInError, openVersion, resume, suspend } from './deeds/living.ts'
import { markDanger } from './deeds/marking-danger.ts'
import { offerHelp } from './deeds/offering-help.ts'
import { changeOwner, type Owning } from './deeds/owning.ts'
import { type Taking, take } from './deeds/passing-on.ts'
import { raiseRefusal, readRefusal } from './deeds/reading-refusals.ts'
import { changeRecordings } from './deeds/recording.ts'
import { readReport, reportUse, sayBack } from './deeds/reporting-use.ts'
import { accept, addWords, askBack, returnPlan, settleAskedBack } from './deeds/reviewing.ts'
import { sayStillRight } from './deeds/saying-still-right.ts'
import { saveSection } from './deeds/section.ts'
import { settleDisclosure } from './deeds/settling-disclosures.ts'
import { start, startFor } from './deeds/starting.ts'
import { submit } from './deeds/submitting.ts'
import { answerOrSuggest } from './deeds/suggesting.ts'
import { takeBackAlone } from './deeds/taking-back-alone.ts'
import { tellInPrivate, wantPractice } from './deeds/telling.ts'
import { tellEvent } from './deeds/telling-events.ts'
import { verify } from './deeds/verifying.ts'
import type { Fact } from './facts.ts'
import { isOver, lifeAfter, statusOf } from './lifecycle.ts'
import { withinLimits } from './limits.ts'
import { evolve, type Plan } from './plan.ts'
import { completedBy } from './reads/plan-row.ts'

/** What becomes of a command: the facts it makes and the mail it causes, or why it is refused. Pure. */
export const decide = (plan: Plan, command: Command, by: Actor, moment: Moment): Decision => {
  if (command.kind === 'start') return start(plan, command, by)
  if (command.kind === 'start-for') return startFor(plan, command, by, moment)
  if (plan.version === 0) return refuse({ kind: 'not-allowed' })
  const right = rightTo(by, deedOf[command.kind], plan)
  if (right === 'not-now') return refuse({ kind: 'wrong-state', status: plan.status })
  if (right === 'never') return refuse({ kind: 'not-allowed' })
  if (isOver(plan.life) && drafting.has(command.kind))
    return refuse({ kind: 'wrong-state', status: plan.status })
  if (saysAhead(plan, command, moment.at)) return refuse({ kind: 'no-such-place' })
  return withinLimits(plan.lately, { ...moment, command, by: by.id }, () =>
    by.kind === 'clinician' && plan.life.draft === 'submitted' && reviewing.has(command.kind)
      ? opening(decideHere(openedOf(plan), command, by, moment))
      : completing(plan, decideHere(plan, command, by, moment), by, moment),
  )
}

/** What a clinician does to a plan that was handed over. */
const reviewing: ReadonlySet<Command['kind']> = new Set([
  ...(['answer', 'add-item', 'remove-item', 'restore-item'] as const),
  ...(['accept', 'add-words', 'settle-question', 'claim'] as const),
  ...([
    'ask-back',
    'settle-asked-back',
    'read-refusal',
    'raise-refusal',
    'mark-danger',
    'verify',
    'end-verification',
    'return',
    'approve',
  ] as const),
])

/**
 * An answer says which section it leaves nothing open in. What it leads to is folded for that, and kept with the decision:
 * saving it folds nothing once more.
 */
const completing = (plan: Plan, decision: Decision, by: Actor, moment: Moment): Decision => {
  if (!decision.ok || by.kind === 'clinician' || decision.facts.every(({ kind }) => kind !== 'Answered'))
    return decision
  const facts: Fact[] = []
  let after = plan
  for (const fact of decision.facts) {
    const leadsTo = (one: Fact): Plan => recordedBy(by, moment, [one], after).reduce(evolve, after)
    const folded = leadsTo(fact)
    const completes = fact.kind === 'Answered' ? completedBy(fact, folded) : undefined
    const whole = completes === undefined ? fact : { ...fact, completes }
    facts.push(whole)
    after = whole === fact ? folded : leadsTo(whole)
  }
  return { ...decision, facts, after }
}

/** Reading opens no review: the first thing that a clinician does to it opens it. */
const opening = (decision: Decision): Decision =>
  decision.ok && decision.facts.length > 0
    ? { ...decision, facts: [{ kind: 'ReviewOpened' }, ...decision.facts] }
    : decision

const openedOf = (plan: Plan): Plan => {
  const life = lifeAfter(plan.life, 'ReviewOpened')
  return { ...plan, life, status: statusOf(life) }
}

type Later = Exclude<Command, { readonly kind: 'start' | 'start-for' }>

const decideHere = (plan: Plan, command: Later, by: Actor, moment: Moment): Decision => {
  if (isHiding(command)) return hideOrShow(plan, command)
  if (isTelling(command)) return tell(plan, command, by)
  if (isTaking(command)) return take(plan, command, by, moment)
  if (isGuessing(command)) return decideGuess(plan, command, by)
  if (isSigning(command)) return signing(plan, command, by, moment)
  if (isOfTeams(command)) return changeTeams(plan, command, by, moment)
  if (isOwning(command)) return changeOwner(plan, command, by, moment)
  if (isComingHome(command)) return comeHome(plan, command, by, moment)
  if (command.kind === 'say-still-right') return sayStillRight(plan, command, by, moment)
  if (command.kind === 'take-back-recommendation') return takeBackAlone(plan, command, by)
  switch (command.kind) {
    case 'answer':
    case 'add-item':
    case 'remove-item':
    case 'restore-item':
    case 'take-out-apart':
      return say(plan, command, by)
    case 'settle-question':
    case 'settle-asked-back':
    case 'settle-disclosure':
    case 'read-use-report':
      return settle(plan, command, by, moment)
    case 'invite-carer':
    case 'join':
    case 'decline':
    case 'remove-carer':
    case 'stop-helping':
    case 'record-authority':
    case 'end-authority':
    case 'grant-reading':
    case 'end-reading':
    case 'help-until':
      return changeHelp(plan, command, by, moment)
    case 'add-words':
    case 'ask-back':
      return writeBeside(plan, command, by)
    case 'read-refusal':
    case 'raise-refusal':
    case 'verify':
    case 'end-verification':
      return judge(plan, command, by)
    case 'save-section':
      return saveSection(plan, command, by, moment)
    case 'return':
    case 'take-up-again':
    case 'ask-again':
      return sendBack(plan, command, moment)
    case 'submit':
    case 'open-new-version':
    case 'tell-event':
    case 'suspend':
    case 'resume':
    case 'close':
    case 'enter-in-error':
      return turn(plan, command, by, moment)
    default:
      return unknownCommand(command)
  }
}

type Saying = Command & {
  readonly kind: 'answer' | 'add-item' | 'remove-item' | 'restore-item' | 'take-out-apart'
}

/** What is said, and what of it the person takes out. */
const say = (plan: Plan, command: Saying, by: Actor): Decision => {
  if (command.kind === 'take-out-apart') return takeOutApart(plan, command)
  if (command.kind === 'add-item') return addItem(plan, command, by)
  if (command.kind !== 'answer') return moveItem(plan, command, by)
  return by.kind === 'carer' ? answerOrSuggest(plan, command, by) : answerOrSee(plan, command, by)
}

type Signing = Command & { readonly kind: 'accept' | 'approve' }

const isSigning = (command: Command): command is Signing =>
  command.kind === 'accept' || command.kind === 'approve'

/** What a clinician puts her name to. */
const signing = (plan: Plan, command: Signing, by: Actor, moment: Moment): Decision =>
  command.kind === 'accept' ? accept(plan, command, by, moment) : approve(plan, command, by, moment)

/** Whose it is, by what somebody comes to it: told by names, since every answer asks. */
const isOwning = (command: Command): command is Owning =>
  command.kind.endsWith('-letter') || owning.has(command.kind)
const owning: ReadonlySet<Command['kind']> = new Set([
  ...(['offer-take-over', 'offer-regaining', 'end-take-over', 'take-over'] as const),
])

const isComingHome = (command: Command): command is ComingHome => homing.has(command.kind)
const homing: ReadonlySet<Command['kind']> = new Set([
  ...(['withdraw', 'stop-sharing-for', 'take-back', 'drop-draft', 'record-talk'] as const),
])

const isHiding = (command: Command): command is Hiding =>
  command.kind.startsWith('hide') || command.kind.startsWith('show')

const isOfTeams = (command: Command): command is OfTeams => command.kind.endsWith('-team')

type Beside = Command & { readonly kind: 'add-words' | 'ask-back' }

/** What a clinician writes beside something that was said. */
const writeBeside = (plan: Plan, command: Beside, by: Actor): Decision =>
  command.kind === 'add-words' ? addWords(plan, command, by) : askBack(plan, command)

const isGuessing = (command: Command): command is Guessing =>
  command.kind === 'guess' || command.kind === 'compare' || command.kind === 'say-needs'

const isTaking = (command: Command): command is Taking =>
  command.kind === 'claim' || command.kind === 'end-claim' || command.kind === 'pass-on'

type SendingBack = Command & { readonly kind: 'return' | 'take-up-again' | 'ask-again' }

/** What a clinician does about an answer that only the person can give. */
const sendBack = (plan: Plan, { kind }: SendingBack, moment: Moment): Decision => {
  if (kind === 'return') return returnPlan(plan)
  return kind === 'take-up-again' ? takeUpAgain(plan) : askAgain(plan, moment)
}

type Judging = Command & { readonly kind: 'read-refusal' | 'raise-refusal' | 'verify' | 'end-verification' }

/** What a clinician makes of something that was said. */
const judge = (plan: Plan, command: Judging, by: Actor): Decision => {
  if (command.kind === 'raise-refusal') return raiseRefusal(plan, command)
  return command.kind === 'read-refusal' ? readRefusal(plan, command, by) : verify(plan, command)
}

const telling = [
  ...(['offer-help', 'mark-danger', 'ask', 'tell-in-private', 'report-use', 'say-back'] as const),
  ...(['change-question', 'take-back-question', 'want-practice'] as const),
  ...(['keep-recording', 'throw-recording', 'type-recording'] as const),
] as const
type Telling = Command & { readonly kind: (typeof telling)[number] }

const isTelling = (command: Command): command is Telling => telling.some((kind) => kind === command.kind)

/** What somebody lets the practice know beside the answers. */
const tell = (plan: Plan, command: Telling, by: Actor): Decision => {
  if (command.kind === 'want-practice') return wantPractice(plan, command)
  if (command.kind === 'report-use') return reportUse(plan, command, by)
  if ('recording' in command || command.kind === 'keep-recording') return changeRecordings(plan, command, by)
  if (command.kind === 'say-back') return sayBack(plan, command)
  if (command.kind === 'offer-help') return offerHelp(plan, command, by)
  if (command.kind === 'mark-danger') return markDanger(plan, command)
  if (command.kind === 'ask') return askOwn(plan, command, by)
  return command.kind === 'tell-in-private'
    ? tellInPrivate(plan, command, by)
    : rewordQuestion(plan, command, by)
}

type Settling = Command & {
  readonly kind: 'settle-question' | 'settle-asked-back' | 'settle-disclosure' | 'read-use-report'
}

/** What became of something that somebody said or asked. */
const settle = (plan: Plan, command: Settling, by: Actor, moment: Moment): Decision => {
  if (command.kind === 'read-use-report') return readReport(plan, command, by)
  if (command.kind === 'settle-asked-back') return settleAskedBack(plan, command, by)
  return command.kind === 'settle-question'
    ? settleQuestion(plan, command, moment)
    : settleDisclosure(plan, command, moment, by)
}

type Turning = Stopping | (Command & { readonly kind: 'submit' | 'open-new-version' })

/** In whose hands it is from now on, and who reads it. */
const turn = (plan: Plan, command: Turning, by: Actor, moment: Moment): Decision => {
  if (command.kind === 'submit') return submit(plan, command, moment)
  return command.kind === 'open-new-version'
    ? openVersion(plan, command, by)
    : stop(plan, command, moment, by)
}

type Stopping = Command & { readonly kind: 'tell-event' | 'suspend' | 'resume' | 'close' | 'enter-in-error' }

/** What was approved is not to be followed, for a while or for good, or is again. */
const stop = (plan: Plan, command: Stopping, moment: Moment, by: Actor): Decision => {
  if (command.kind === 'tell-event') return tellEvent(plan, command, moment)
  if (command.kind === 'suspend') return suspend(plan, command, moment, by)
  if (command.kind === 'resume') return resume(plan, command, moment, by)
  return command.kind === 'close' ? closePlan(plan, command, moment) : enterInError(plan, command)
}

/** What nobody does any more to a plan that came to its end. */
const drafting: ReadonlySet<Command['kind']> = new Set([
  ...(['answer', 'add-item', 'remove-item', 'restore-item', 'say-still-right', 'type-recording'] as const),
  ...(['ask', 'change-question', 'tell-in-private', 'invite-carer', 'join', 'keep-recording'] as const),
  ...(['hide', 'show', 'take-out-apart', 'guess', 'compare', 'grant-reading', 'grant-team'] as const),
])

const unknownCommand = (command: never): never => {
  throw new Error(`no such command: ${JSON.stringify(command)}`)
}
