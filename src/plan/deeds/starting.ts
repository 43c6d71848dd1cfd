import { seenLength } from '../../flow/controls/own-words.ts'
import type { Nation } from '../../flow/section.ts'
import { isInherited } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Actor, Clinician } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { accountId, type Instant } from '../ids.ts'
import { mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { mayOwn } from '../reads/unable.ts'
import { whyMax } from './granting-teams.ts'

/** The person begins a plan of their own. */
export const start = (plan: Plan, { owner, name }: Command & { kind: 'start' }, by: Actor): Decision =>
  plan.version === 0 && owner === by.id
    ? accepted([{ kind: 'Started', owner, name }])
    : refuse({ kind: 'not-allowed' })

/** A carer or a clinician begins one for a person who has no account: they go on as what they are. */
export const startFor = (
  plan: Plan,
  { name, email, nation, of }: Command & { kind: 'start-for' },
  by: Actor,
  { at }: Pick<Moment, 'at'>,
): Decision => {
  if (plan.version > 0 || name.trim() === '') return refuse({ kind: 'not-allowed' })
  if (by.kind === 'clinician' && of) return startAtAnother(plan, { name, nation, of }, by, at)
  if (by.kind === 'clinician')
    return accepted([
      { kind: 'Started', name },
      {
        ...{ kind: 'VersionOpened', practice: by.practice },
        ...(nation === undefined ? {} : { nation }),
      },
    ])
  if (by.kind !== 'carer' || isInherited(by.carer)) return refuse({ kind: 'not-allowed' })
  const { carer, relationship } = by
  return accepted([
    { kind: 'Started', name },
    { kind: 'CarerInvited', carer, name: by.name, relationship, email: email.toLowerCase() },
    { kind: 'CarerJoined', carer, account: by.id },
  ])
}

/** The plan is that practice's from its first fact, which is told that something waits; her team is let write in it, and no more. */
const startAtAnother = (
  plan: Plan,
  {
    name,
    nation,
    of,
  }: Pick<Command & { kind: 'start-for' }, 'name'> & {
    readonly nation: Nation | undefined
    readonly of: NonNullable<(Command & { kind: 'start-for' })['of']>
  },
  by: Clinician,
  at: Instant,
): Decision => {
  const { practice, team, agreed } = of
  if (practice === by.practice || agreed.by === 'for-them' || !isSaid(agreed.why))
    return refuse({ kind: 'not-allowed' })
  return accepted(
    [
      { kind: 'Started', name },
      { kind: 'VersionOpened', practice, ...(nation === undefined ? {} : { nation }) },
      {
        ...{ kind: 'TeamGranted', team: by.practice, name: team, may: 'write', agreedBy: agreed.by },
        ...{ on: ukDay(at), why: agreed.why.trim() },
      },
    ],
    mailTo(plan, 'submitted', practice),
  )
}

const isSaid = (why: string): boolean => why.trim() !== '' && seenLength(why) <= whyMax

/** A code that is given to the person in another way than by this service; only its digest is kept. Nobody signs in as somebody who cannot make the plan, or is too young to. */
export const offerTakeOver = (
  plan: Plan,
  { codeHash, until }: Command & { kind: 'offer-take-over' },
  { at }: Moment,
): Decision => {
  if (!mayOwn(plan)) return refuse({ kind: 'not-allowed' })
  return isOfferable({ codeHash, until }, at, offerDaysMax)
    ? accepted([{ kind: 'TakeOverOffered', codeHash, until }])
    : refuse({ kind: 'no-such-place' })
}

/** The same for who owns it and has lost the way in: not without how she is known, and the old address is written to. */
export const offerRegaining = (
  plan: Plan,
  { codeHash, until, knownBy }: Command & { kind: 'offer-regaining' },
  { at }: Moment,
): Decision => {
  if (!mayOwn(plan)) return refuse({ kind: 'not-allowed' })
  const how = knownBy.trim()
  return isOfferable({ codeHash, until }, at, regainingDaysMax) && how !== '' && how.length <= knownByMax
    ? accepted([{ kind: 'TakeOverOffered', codeHash, until, knownBy: how }], toOwner(plan, 'code-made'))
    : refuse({ kind: 'no-such-place' })
}
export const knownByMax = 500

const isOfferable = (
  { codeHash, until }: { readonly codeHash: string; readonly until: string },
  at: string,
  daysMax: number,
): boolean => {
  const days = (Date.parse(until) - Date.parse(at)) / dayMs
  return codeHash !== '' && days > 0 && days <= daysMax
}
const dayMs = 24 * 60 * 60 * 1000
/** A code that lies about for longer may come into other hands. */
const offerDaysMax = 14
/** It opens a plan that somebody has: its owner is told, and has to be able to act on it. */
const regainingDaysMax = 3

export const endTakeOver = ({ takeOver }: Plan): Decision =>
  takeOver === undefined ? accepted([]) : accepted([{ kind: 'TakeOverEnded' }])

/** The account that brings the code becomes the person's, once. A wrong code and a late one are one answer; a wrong one counts. */
export const takeOver = (
  plan: Plan,
  { code }: Command & { kind: 'take-over' },
  by: Actor,
  { at, digest }: Moment,
): Decision => {
  const { takeOver: offer } = plan
  if (!offer || at > offer.until || !mayOwn(plan)) return refuse({ kind: 'not-allowed' })
  return digest(code) === offer.codeHash
    ? accepted(
        [{ kind: 'TakenOver', account: accountId(by.id) }],
        plan.owner === undefined ? [] : toOwner(plan, 'owner-changed'),
      )
    : refuse({ kind: 'not-allowed' }, [{ kind: 'TakeOverMissed' }])
}
