import type { Deed } from './access.ts'
import { rightTo } from './access.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import { accepted, type Decision, type Moment, refuse } from './decision.ts'
import { addItem, answer, moveItem } from './deeds/answering.ts'
import { approve } from './deeds/approving.ts'
import { askOwn } from './deeds/asking.ts'
import { invite, join, removeCarer } from './deeds/caring.ts'
import { hideOrShow } from './deeds/hiding.ts'
import { accept, addWords, askBack, returnPlan } from './deeds/reviewing.ts'
import { submit, withdraw } from './deeds/submitting.ts'
import { statusAfter } from './lifecycle.ts'
import type { Plan } from './plan.ts'

/** What becomes of a command: the facts it makes and the mail it causes, or why it is refused. Pure. */
export const decide = (plan: Plan, command: Command, by: Actor, moment: Moment): Decision => {
  if (plan.version === 0 && command.kind !== 'start') return refuse({ kind: 'not-allowed' })
  if (command.kind === 'start') return decideHere(plan, command, by, moment)
  const right = rightTo(by, deedOf[command.kind], plan)
  if (right === 'not-now') return refuse({ kind: 'wrong-state', status: plan.status })
  if (right === 'never') return refuse({ kind: 'not-allowed' })
  return by.kind === 'clinician' && plan.status === 'submitted'
    ? opening(decideHere({ ...plan, status: statusAfter(plan.status, 'ReviewOpened') }, command, by, moment))
    : decideHere(plan, command, by, moment)
}

/** Reading opens no review: the first thing that a clinician does to a plan that was handed over opens it. */
const opening = (decision: Decision): Decision =>
  decision.ok && decision.facts.length > 0
    ? { ...decision, facts: [{ kind: 'ReviewOpened' }, ...decision.facts] }
    : decision

const decideHere = (plan: Plan, command: Command, by: Actor, moment: Moment): Decision => {
  switch (command.kind) {
    case 'start':
      return plan.version === 0 && command.owner === by.id
        ? accepted([{ kind: 'Started', owner: command.owner, name: command.name }])
        : refuse({ kind: 'not-allowed' })
    case 'answer':
      return answer(plan, command, by)
    case 'add-item':
      return addItem(plan, command, by)
    case 'remove-item':
    case 'restore-item':
      return moveItem(plan, command, by)
    case 'ask':
      return askOwn(plan, command, by)
    case 'invite-carer':
      return invite(plan, command, by)
    case 'join':
      return join(plan, command, by)
    case 'remove-carer':
      return removeCarer(plan, command)
    case 'hide':
    case 'show':
      return hideOrShow(plan, command)
    case 'submit':
      return submit(plan, command)
    case 'accept':
      return accept(plan, command)
    case 'add-words':
      return addWords(plan, command)
    case 'ask-back':
      return askBack(plan, command)
    case 'return':
      return returnPlan(plan)
    case 'approve':
      return approve(plan, command, by, moment)
    case 'withdraw':
      return withdraw(plan)
    default:
      return unknownCommand(command)
  }
}

const deedOf = {
  answer: 'answer',
  'add-item': 'answer',
  'remove-item': 'answer',
  'restore-item': 'answer',
  ask: 'ask',
  'invite-carer': 'invite-carer',
  join: 'join',
  'remove-carer': 'remove-carer',
  hide: 'hide',
  show: 'hide',
  submit: 'submit',
  accept: 'accept',
  'add-words': 'add-words',
  'ask-back': 'ask-back',
  return: 'return',
  approve: 'approve',
  withdraw: 'withdraw',
} as const satisfies Record<Exclude<Command['kind'], 'start'>, Deed>

const unknownCommand = (command: never): never => {
  throw new Error(`no such command: ${JSON.stringify(command)}`)
}
