import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Fault } from '#views/frame/errors.ts'
import type { Idle } from '#views/frame/idle.ts'
import { part, textsIn } from '../../flow/json.ts'
import {
  accountOn,
  actorFor,
  type Deed,
  isHelping,
  isTheirOwn,
  may,
  rightTo,
  voiceOf,
} from '../../plan/access.ts'
import type { Account, Actor } from '../../plan/actor.ts'
import type { Command } from '../../plan/command.ts'
import { howHelpEnded } from '../../plan/helped-before.ts'
import { type Instant, planId, secondsBetween, secondsLater } from '../../plan/ids.ts'
import { asOfferedKnow, asSignersKnow, asTeamsKnow } from '../../plan/in-hand.ts'
import type { Plan } from '../../plan/plan.ts'
import { nationOf, onceFor, readBy } from '../../plan/plan-forms.ts'
import type { Session } from '../../plan/ports.ts'
import { isByLetter, letterOpens } from '../../plan/printed-letters.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { asHelperReads } from '../../plan/reads/harm-kept.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import type { Outcome } from '../../plan/stream.ts'
import { accessOf } from './access-of.ts'
import { planAsked } from './plan-asked.ts'
import type { Clock, Env, Ports } from './ports.ts'
import { reachesNobody } from './reaches-nobody.ts'
import type { Service } from './service.ts'

/** Lets somebody into a route and hands them what they came for, or says where they go instead. */
export type Door<Held> = (service: Service, c: Context<Env>) => Entered<Held> | Promise<Entered<Held>>

export type Entered<Held> =
  /** `record` writes down that the record behind this door was read. */
  | { readonly kind: 'in'; readonly held: Held; readonly record?: () => Promise<void> }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'fault'; readonly fault: Fault }

export type Found<K extends Actor['kind'] = Actor['kind']> = {
  readonly plan: Plan
  readonly actor: Extract<Actor, { readonly kind: K }>
}
export type OnPlan<K extends Actor['kind'] = Actor['kind']> = Found<K> & {
  readonly account: Account
  /** Does something to the plan, as whoever the account is on it at that moment. */
  readonly act: (command: Command) => Promise<Outcome>
}

/** A door that stands open: for pages about nobody, and for signing in. */
export const anybody: Door<{ readonly account: Account | undefined }> = (_web, c) => ({
  kind: 'in',
  held: { account: c.get('account') },
})

export const signedIn: Door<{ readonly account: Account }> = (_web, c) => {
  const account = c.get('account')
  return account ? { kind: 'in', held: { account } } : { kind: 'sign-in' }
}

/** Whoever is here for herself; on duty she is asked to say so first. */
export const forOneself: Door<{ readonly account: Account }> = (_web, c) => {
  const account = c.get('account')
  if (!account) return { kind: 'sign-in' }
  if (account.letter) return { kind: 'elsewhere', path: `/plans/${account.letter.plan}` }
  return account.duty.kind === 'none'
    ? { kind: 'in', held: { account } }
    : { kind: 'elsewhere', path: '/account/duty' }
}

type OnDuty<K extends Account['duty']['kind']> = {
  readonly account: Account
  readonly duty: Extract<Account['duty'], { readonly kind: K }>
}

/** Staff of one kind; to everybody else there is no such page. */
export const onDuty =
  <K extends Account['duty']['kind']>(kind: K): Door<OnDuty<K>> =>
  (_web, c) => {
    const account = c.get('account')
    if (!account) return { kind: 'sign-in' }
    const { duty } = account
    return isKind(duty, [kind]) ? { kind: 'in', held: { account, duty } } : notFound
  }

/** The only way by which a route comes to a plan; "no such plan" and "not yours" are one answer. */
export const withPlan =
  <K extends Actor['kind']>(deed: Deed, ...kinds: readonly K[]): Door<OnPlan<K>> =>
  (service, c) => {
    const account = c.get('account')
    return account ? planFor(service, c, account, { deed, kinds }) : { kind: 'sign-in' }
  }

/** Whoever drafts: the person, and who helps them. Clinicians have pages of their own. */
export const drafting = withPlan('answer', 'patient', 'carer')

type Wanted<K> = { readonly deed: Deed; readonly kinds: readonly K[] }

/** The same for an account that the caller vouches for. */
export const planFor = async <K extends Actor['kind']>(
  service: Service,
  c: Context<Env>,
  account: Account,
  { deed, kinds }: Wanted<K>,
): Promise<Entered<OnPlan<K>>> => {
  const id = c.req.param('plan') ?? planAsked(c)
  if (!looksLikeId(id) || (account.letter && account.letter.plan !== id)) return notFound
  const plan = await service.plans.load(planId(id))
  const now = service.clock.now()
  if (account.letter && !letterOpens(plan, account.letter.id, now)) return { kind: 'sign-in' }
  if (plan.letters && !account.letter && isByLetter(plan, account.id)) return notFound
  const actor = actorFor(account, plan, now)
  if (plan.version > 0 && account.duty.kind !== 'none' && isTheirOwn(account, plan)) return ownFamily
  if (plan.version === 0 || !isKind(actor, kinds)) return shutTo(account, plan, now)
  const right = rightTo(actor, deed, plan)
  if (right === 'never') return shutTo(account, plan, now)
  if (right === 'not-now') return notNow(c, plan, actor)
  const isYoung = isToldAsYoung(plan, actor)
  c.set('nation', nationOf(plan, voiceOf(actor)))
  c.set('isYoung', isYoung)
  c.set('isOfYoung', isUnderAge(plan, actor))
  c.set('reachesNobody', isYoung && reachesNobody(plan, actor))
  c.set('actor', actor.kind)
  if (actor.kind === 'patient') asTheyRead(c, plan)
  const act = (command: Command) =>
    service.act(plan.id, command, (then) => actorFor(account, then, service.clock.now()))
  return {
    kind: 'in',
    held: { account, plan: asRead(plan, actor, isYoung ? 'child' : 'adult'), actor, act },
    ...recording(service, { account, plan, actor }),
  }
}

/** Where the person said that they read large, or that they sign or cannot hear on the telephone: their own pages obey. */
export const asTheyRead = (c: Context<Env>, plan: Plan): void => {
  const large = saidOfReading(plan, 'drawnLarge')
  c.set('largeBy', large && `/plans/${plan.id}/${large.id}/check`)
  c.set('callsWithoutVoice', saidOfReading(plan, 'callsWithoutVoice') !== undefined)
}

const saidOfReading = ({ forms, voices }: Plan, rule: 'drawnLarge' | 'callsWithoutVoice') =>
  choicesWith(forms.sections, rule).find(({ id, name, choices }) => {
    const said = voices.person?.[id]?.answers[name]?.said
    const chosen = said?.kind === 'answer' ? textsIn(part(said.value, 'choice') ?? said.value) : []
    return chosen.some((choice) => choices.includes(choice))
  })

const choicesWith = onceFor((sections: Plan['forms']['sections'], rule: 'drawnLarge' | 'callsWithoutVoice') =>
  sections.flatMap(({ section: { id, fields } }) =>
    Object.entries(fields).flatMap(([name, { [rule]: choices }]) => (choices ? [{ id, name, choices }] : [])),
  ),
)

/** Whether somebody at home writes about who is under 18: clinicians have numbers of their own. */
export const isToldAsYoung = (plan: Plan, actor: Actor): boolean =>
  actor.kind !== 'clinician' && isUnderAge(plan, actor)

const isUnderAge = (plan: Plan, actor: Actor): boolean =>
  givenFor(plan, voiceOf(actor), plan.forms.submission.section).age === 'child'

const asKnownTo = (actor: Actor, plan: Plan): Plan => {
  if (actor.kind === 'carer') return asHelperReads(plan, actor.carer)
  if (actor.kind !== 'clinician') return plan
  if (isHelping(actor)) return asTeamsKnow(plan)
  return actor.practice === plan.practice ? asSignersKnow(plan) : asOfferedKnow(plan)
}

const asRead = (plan: Plan, actor: Actor, age: 'child' | 'adult'): Plan =>
  readBy(asKnownTo(actor, plan), actor, actor.kind === 'carer' ? calledOpenly(plan) : '', age)

const looksLikeId = (id: string): boolean => /^[A-Za-z0-9_-]{8,64}$/.test(id)
const notFound = { kind: 'fault', fault: 'not-found' } as const
/** Whoever helped once is told that it ended, and nothing of the plan. */
const shutTo = (account: Account, plan: Plan, now: Instant): Entered<never> => {
  const ended = howHelpEnded(account, plan, now)
  return ended === undefined ? notFound : { kind: 'fault', fault: ended }
}
const ownFamily = { kind: 'fault', fault: 'own-family' } as const

/** The person has the draft: its reviewer is told so on the plan's overview, which shows none of it. */
const notNow = (c: Context<Env>, { id }: Plan, actor: Actor): Entered<never> => {
  if (c.req.method === 'POST') return { kind: 'fault', fault: 'wrong-state' }
  return { kind: 'elsewhere', path: `/plans/${id}/${isHelping(actor) ? 'helping' : 'review'}` }
}

/** Who reads a draft that is not their own is written down for the person (RULE-SAF-4). */
const recording = (service: Service, { account, plan, actor }: Found & { readonly account: Account }) => {
  if (actor.kind !== 'clinician') return {}
  const isDraft = may(actor, 'read-submitted', plan)
  if (!isDraft && !isHelping(actor)) return {}
  const record = async (): Promise<void> => {
    const row = {
      ...{ account, at: service.clock.now(), plan: plan.id },
      deed: isDraft ? ('read-draft' as const) : ('opened' as const),
      reason: isHelping(actor) ? 'team' : '',
    }
    await service.accessLog.record(await accessOf(row, service.practices))
  }
  return { record }
}

const isKind = <T extends { readonly kind: string }, K extends T['kind']>(
  one: T,
  kinds: readonly K[],
): one is Extract<T, { readonly kind: K }> => kinds.some((kind) => kind === one.kind)

/** Finds who is signed in; a session that ran out is known, but opens nothing. */
export const whoIsThere = ({ sessions, clock, plans, settings }: Ports) => {
  const cookie = cookieName(settings.baseUrl)
  return async (c: Context<Env>): Promise<void> => {
    const token = getCookie(c, cookie)
    const who = token === undefined ? undefined : await sessions.who(clock.digest(token))
    const account = who && accountOn(who.member, who.session.duty)
    if (!who || !account) return
    const { session } = who
    const now = clock.now()
    const isAhead = secondsBetween(now, session.seenAt) > aheadMostSeconds
    const endedBy = isAhead ? 'longest' : sessionEndedBy(session, account, now)
    if (endedBy) {
      c.set('expired', account)
      const isLongOver = sessionEndedBy(session, account, secondsLater(now, -24 * hour)) !== undefined
      if (!isLongOver) c.set('lateSession', session.idHash)
      return c.set('endedBy', endedBy)
    }
    if (account.letter && !letterOpens(await plans.load(account.letter.plan), account.letter.id, now)) {
      c.set('lateSession', session.idHash)
      return c.set('expired', account)
    }
    c.set('account', account)
    c.set('session', session)
    c.set('hasKept', who.hasKept)
    if (secondsBetween(session.seenAt, now) > seenEverySeconds) await sessions.seen(session.idHash, now)
  }
}
const seenEverySeconds = 60
/** Seen later than now, by a clock that was ahead: it would not end before that day. */
const aheadMostSeconds = 600

/**
 * Nobody is signed in, and the page that this came from was drawn for somebody who signed out by hand since: what they wrote can
 * be kept for them, and for nobody else, until a day after that. It opens nothing, and no cookie has to stay behind.
 */
export const whoLeft = ({ sessions, clock }: Ports) => {
  return async (c: Context<Env>): Promise<void> => {
    const mark = c.get('drawnFor')?.split('.')[1] ?? ''
    if (mark === '' || c.get('account') || c.get('expired')) return
    const left = await sessions.left(mark)
    const account = left && accountOn(left.member, left.duty)
    const until = left && secondsLater(left.at, leftForSeconds)
    if (!account || until === undefined || clock.now() >= until) return
    c.set('expired', account)
    c.set('lateSession', mark)
    c.set('keptUntil', until)
  }
}

/** Patients and carers: 20 hours idle, 30 days at most; by a letter 30 minutes idle. Staff: 15 minutes idle, 12 hours at most. */
export const sessionEndedBy = (
  { startedAt, seenAt }: Session,
  { duty, letter }: Account,
  now: Instant,
): 'idle' | 'idle-at-work' | 'idle-by-letter' | 'longest' | undefined => {
  const isHome = duty.kind === 'none' && !letter
  const idle = isHome ? 20 * hour : (letter ? idleByLetterSeconds : idleAtWorkSeconds) + seenEverySeconds
  if (secondsBetween(seenAt, now) >= idle) return isHome ? 'idle' : letter ? 'idle-by-letter' : 'idle-at-work'
  return secondsBetween(startedAt, now) >= (isHome ? 30 * 24 : 12) * hour ? 'longest' : undefined
}
const hour = 3600
const idleAtWorkSeconds = hour / 4
/** Whoever signed out by hand may have done so for others who use the device. */
const leftForSeconds = 24 * hour
/** A letter is used where others use the device. */
const idleByLetterSeconds = hour / 2

/** A page at work warns two minutes before the earliest end, and speaks of the end once it has come for certain. */
export const idleFor = (
  { duty, letter }: Account,
  assets: ReadonlyMap<string, { readonly address: string }>,
): Idle | undefined => {
  if (duty.kind === 'none' && !letter) return undefined
  const script = assets.get('idle.js')?.address ?? '/assets/idle.js'
  const idle = letter ? idleByLetterSeconds : idleAtWorkSeconds
  return { warnAfter: idle - 120, overAfter: idle + seenEverySeconds + 5, script }
}

/** The secret that the browser alone holds: its name binds it to this host, and browsers take it over TLS only. */
export const sessionOf = ({ settings }: Pick<Ports, 'settings'>, c: Context<Env>): string =>
  getCookie(c, cookieName(settings.baseUrl)) ?? ''

export const cookieName = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-sayso' : 'sayso'
