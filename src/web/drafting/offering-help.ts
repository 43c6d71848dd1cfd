import type { Said } from '../../flow/answer.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { allTextsIn, heardMost } from '../../flow/heard-text.ts'
import { type Danger, dangers, mostUrgentFirst } from '../../flow/listening.ts'
import { type At, answersAt, around, fieldAt, fieldIn, isSameSpot, type Spot } from '../../flow/spot.ts'
import { actorFor, voiceOf } from '../../plan/access.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import { NotWritable } from '../../plan/not-writable.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { nationOf } from '../../plan/plan-forms.ts'
import { readInstead } from '../../plan/reads/harm-kept.ts'
import { formsOf, isKeptFromCarers } from '../../plan/reads/reading.ts'
import { tellsDesk } from '../../plan/told-in-private.ts'
import { isToldAsYoung, type OnPlan } from '../frame/doors.ts'
import { type HelpersSee, type HelpKept, type HelpTold, helpAddress } from '../frame/help-address.ts'

/** What somebody saved at a spot: answers, a question of their own, an invitation and whom a plan was begun for are in the plan, the rest is not. */
export type Saved = {
  readonly spot: Spot
  readonly said?: Readonly<Record<string, Said>>
  readonly ownQuestion?: string
  readonly privateWord?: string
  readonly invitation?: Readonly<Record<string, Said>>
  readonly begun?: readonly string[]
  readonly typed?: Typed
  /** The version that the page was read at, where it had the words in its box. */
  readonly read?: number
}
type Ways = { readonly next: string; readonly back: string | undefined }

/**
 * Where a save leads: on, or first to whom to call. What was noticed is kept for whoever reviews the plan; the page
 * opens whether or not it could be.
 */
export const viaHelp = async (
  { plan, actor, act }: Pick<OnPlan, 'plan' | 'actor' | 'act'>,
  saved: Saved,
  { next, back }: Ways,
): Promise<string> => {
  const isCarer = actor.kind === 'carer'
  const all = heardOf(written(saved)).flatMap((one) => {
    const asked = fieldIn(formsOf(plan), { section: saved.spot.section, at: one.at })
    const [danger, ...also] = plan.forms.danger(one.text, isCarer ? 'carer' : 'person', asked)
    return danger && !isAnswered({ plan, actor }, saved, { ...one, danger, also })
      ? [{ ...one, danger, also }]
      : []
  })
  const [found, ...rest] = mostUrgent(all)
  if (!found) return next
  let told: HelpTold = 'later'
  for (const { at, danger, also, kept, text } of [found, ...rest]) {
    const offer = { kind: 'offer-help', section: saved.spot.section, at, danger, also } as const
    const noted = await act(isInPlan(kept) ? { ...offer, text } : offer).catch(notWritable)
    if (noted?.ok && (isInHands(noted.plan.life) || (kept === 'private' && tellsDesk(noted.plan))))
      told = 'now'
  }
  const nation = nationOf(plan, voiceOf(actor))
  const helpers = helpersSee({ plan, actor }, saved, all)
  const said = mostUrgentFirst(all.flatMap(({ danger, also }) => [danger, ...also]))
  const whose = { isCarer, nation, isYoung: isToldAsYoung(plan, actor) }
  return helpAddress({ ...whose, dangers: said, kept: found.kept, told, next, back, helpers })
}

/**
 * They were led to whom to call for these very words here, and came back to a page that has them as an answer: they have seen it, and
 * go on. Whoever took them out and writes them again, or asks them again, is led there again.
 */
const isAnswered = (
  { plan, actor }: Pick<OnPlan, 'plan' | 'actor'>,
  { spot, read = 0 }: Saved,
  { at, danger, also, text, isAnswer }: Noticed,
): boolean =>
  isAnswer === true &&
  answeredUpTo({ plan, actor }, { section: spot.section, at }) <= read &&
  plan.helpOffered.some(
    (one) =>
      one.version <= read &&
      one.voice === voiceOf(actor) &&
      one.text === text &&
      one.dangers.join() === [danger, ...also].join() &&
      isSameSpot(one.about, { section: spot.section, at }),
  )

/** The version of the answer that stands there in their voice: one that was written anew is newer than the page. */
const answeredUpTo = ({ plan, actor }: Pick<OnPlan, 'plan' | 'actor'>, { section, at }: Spot): number =>
  answersAt(answersIn(plan, voiceOf(actor), section), around(at))?.answers[fieldAt(at) ?? '']?.version ?? 0

/** What was not written down is told to nobody. */
const notWritable = (error: unknown): undefined => {
  if (!(error instanceof NotWritable)) throw error
}

/** Of what harm by somebody is heard in no other helper reads anything; of the rest they read what is not hidden from them. */
const helpersSee = (
  { plan, actor }: Pick<OnPlan, 'plan' | 'actor'>,
  { ownQuestion, spot }: Saved,
  all: readonly Noticed[],
): HelpersSee | undefined => {
  const isOfHarm = ({ danger, also }: Noticed): boolean => [danger, ...also].includes('by-others')
  if (actor.kind === 'patient' && all.some((one) => !isOfHarm(one) && isReadByHelpers(plan, one)))
    return 'read'
  const kept = all.filter((one) => isOfHarm(one) && (one.isAnswer === true || one.text === ownQuestion))
  if (kept.length === 0 || (actor.kind !== 'carer' && !hasHelpers(plan))) return undefined
  const isBefore = kept.some(
    ({ at, isAnswer }) =>
      isAnswer === true &&
      !isKeptFromCarers(plan, at) &&
      readInstead(plan, voiceOf(actor), { section: spot.section, at }) === 'before',
  )
  return isBefore ? 'kept-before' : 'kept'
}

const hasHelpers = ({ carers }: Plan): boolean =>
  Object.values(carers).some(({ account, removed }) => account !== undefined && !removed)

/** Somebody helps already, and the answer is not hidden from them: they read it at once. */
const isReadByHelpers = (plan: Plan, { at, isAnswer }: Written): boolean =>
  isAnswer === true && hasHelpers(plan) && !isKeptFromCarers(plan, at)

/** The same once somebody began a plan, where a name and who one is may say what is done to somebody. */
export const viaHelpOfBegun = async (
  { plan, account, act }: Pick<OnPlan, 'plan' | 'account' | 'act'>,
  begun: readonly string[],
): Promise<string> => {
  const home = `/plans/${plan.id}`
  const saved = { spot: { section: '', at: [] }, begun }
  return await viaHelp({ plan, actor: actorFor(account, plan), act }, saved, { next: home, back: home })
}

const isInPlan = (kept: HelpKept): boolean => kept === 'plan' || kept === 'invitation'

type Written = { readonly at: At; readonly text: string; readonly kept: HelpKept; readonly isAnswer?: true }
type Noticed = Written & { readonly danger: Danger; readonly also: readonly Danger[] }

/** All that is listened to of one save, the same words once: what was typed and is no answer comes last, and may be of any length. */
const heardOf = (all: readonly Written[]): readonly Written[] => {
  let left: number = heardMost
  const once = new Set<string>()
  return all.filter(({ text }) => {
    if (once.has(text)) return false
    once.add(text)
    const isHeard = left > 0
    left -= Math.min(text.length, heardMost)
    return isHeard
  })
}

const written = ({
  spot,
  ownQuestion,
  privateWord,
  begun = [],
  typed = {},
  ...saved
}: Saved): readonly Written[] => [
  ...saidTexts(saved.said).map(([field, text]) => ({
    at: [...spot.at, field],
    text,
    kept: 'plan' as const,
    isAnswer: true as const,
  })),
  ...saidTexts(saved.invitation).map(([, text]) => ({ at: spot.at, text, kept: 'invitation' as const })),
  ...begun.map((text) => ({ at: spot.at, text, kept: 'plan' as const })),
  ...(ownQuestion === undefined ? [] : [{ at: spot.at, text: ownQuestion, kept: 'plan' as const }]),
  ...(privateWord === undefined ? [] : [{ at: spot.at, text: privateWord, kept: 'private' as const }]),
  ...Object.values(typed).flatMap((texts) =>
    texts.map((text) => ({ at: spot.at, text, kept: 'typed' as const })),
  ),
]

const saidTexts = (said: Saved['said'] = {}): readonly (readonly [string, string])[] =>
  Object.entries(said).flatMap(([field, one]) =>
    one.kind === 'answer' ? allTextsIn(one.value).map((text) => [field, text] as const) : [],
  )

/** Most urgent first; of very many as many as a reader can take in, and for each danger the first that speaks of it. */
const mostUrgent = (found: readonly Noticed[]): readonly Noticed[] => {
  const of = dangers.map((danger) =>
    found.filter((one) => one.danger === danger || one.also.includes(danger)),
  )
  const firsts = of.flatMap(([first]) => first ?? [])
  return [...new Set([...firsts, ...of.flat()])].slice(0, noticedMost)
}
const noticedMost = 10

export const ownTextIn = (params: URLSearchParams): string =>
  (params.get('ownQuestion') ?? '').replaceAll('\r\n', '\n').trim()

/** A question of one's own as it is listened to with what else was sent, and the version that its page was read at. */
export const ownSaved = (params: URLSearchParams): Pick<Saved, 'ownQuestion' | 'read'> => {
  const text = ownTextIn(params)
  const read = Number(params.get('read') ?? 0)
  return text === '' ? { read } : { ownQuestion: text, read }
}
