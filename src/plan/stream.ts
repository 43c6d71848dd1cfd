import { actOn, type Stream } from '../stream.ts'
import { isHelping } from './access.ts'
import type { Actor, Clinician } from './actor.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { type Moment, type Now, recordedBy } from './decision.ts'
import type { Fact, Recorded } from './facts.ts'
import type { PlanId } from './ids.ts'
import { isHandedOver } from './lifecycle.ts'
import { sharesOf } from './limits.ts'
import type { Mail } from './mail.ts'
import { namesakesBeside } from './namesakes-beside.ts'
import { evolve, type Plan, unstarted } from './plan.ts'
import type { PlanForms } from './plan-forms.ts'
import type { Change, Plans, Publications, Tries } from './ports.ts'

import { type SameWords, wordsToCompare } from './quality/same-words.ts'
import { carerRowsOf } from './reads/carer-rows.ts'
import { helpersWrote } from './reads/helpers-wrote.ts'
import { standingApart } from './reads/namesakes.ts'
import { rowOf } from './reads/plan-row.ts'
import { numberToPublish, publicationOf } from './reads/publication.ts'
import { isReversedOtherwise } from './reads/reversed.ts'
import { recordingsGone } from './recordings.ts'
import type { Refusal } from './refusal.ts'
import { ending, siteFieldsOf, sitesChanged } from './sites.ts'
import { teamRowsOf } from './teams.ts'
import { toldByPost } from './told-by-post.ts'
import { type StoredFact, upcast } from './upcast.ts'

export type PlanKind = {
  readonly key: PlanId
  readonly state: Plan
  /** Who somebody is to a plan is asked of the plan as it stands then. */
  readonly command: { readonly command: Command; readonly by: (plan: Plan) => Actor }
  readonly around: Moment
  readonly fact: Recorded
  readonly stored: StoredFact & Omit<Recorded, 'fact'>
  readonly refusal: Refusal
  readonly beside: {
    readonly mail: readonly Mail[]
    readonly superseded: readonly Superseded[]
    readonly secrets?: Readonly<Record<string, string>> | undefined
  }
}

/** Another plan, and the fact by which it stops being current. */
export type Superseded = { readonly before: Plan; readonly recorded: Recorded }

/** A plan as a stream of facts. */
export const planStream = (forms: PlanForms): Stream<PlanKind> => ({
  initial: (id) => unstarted(id, forms),
  decide: (plan, { command, by }, moment) => {
    const actor = by(plan)
    const decided = decide(plan, command, actor, moment)
    const decision = plan.letters === undefined ? decided : toldByPost(plan, decided)
    const recorded = (facts: readonly Fact[]) => recordedBy(actor, moment, facts, plan)
    if (!decision.ok) {
      const { refusal, despite = [] } = decision
      const written = { ok: true, facts: recorded(despite), mail: [], superseded: [] } as const
      return { ok: false, refusal, despite: written }
    }
    const facts = recorded(decision.facts)
    const superseding = { kind: 'Superseded' as const, by: plan.id }
    const superseded = decision.supersedes.flatMap((before) =>
      recordedBy(actor, moment, [superseding], before).map((recorded) => ({ before, recorded })),
    )
    const { mail, after } = decision
    const secrets = command.kind === 'answer' ? command.secrets : undefined
    return { ok: true, facts, mail, superseded, secrets, ...(after ? { after } : {}) }
  },
  evolve,
  cast: ({ version, at, by, ...stored }) => ({ version, at, by, fact: upcast(stored) }),
})

export type Outcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly refusal: Refusal }
export type Act = (id: PlanId, command: Command, by: (plan: Plan) => Actor) => Promise<Outcome>

/** One act on a plan: what it changed is written together, with the rows and the mail that follow. */
export const actWith = ({ plans, publications, tries }: Published, forms: PlanForms, clock: Clock): Act => {
  const act = actOn<PlanKind>(planStream(forms), {
    load: plans.load,
    around: async (plan, { command, by }) => {
      const published = await othersPublished({ plans, publications }, plan, command)
      const moment = {
        at: clock.now(),
        digest: clock.digest,
        published,
        ...(command.kind === 'approve'
          ? {
              sameWords: await sameWordsBeside(
                publications,
                { plan, actor: by(plan) },
                published.map(({ id }) => id),
              ),
              samePerson: standingApart(await namesakesBeside(plans, plan, by(plan))).length,
            }
          : {}),
      }
      const notWrittenTo = await whyNotWrittenTo(tries, plan, { command, by: by(plan), moment })
      return { ...moment, notWrittenTo }
    },
    save: ({ before, after, decision: { facts, mail, superseded, secrets } }) =>
      plans.save({
        ...changeOf(before, after, facts, secrets),
        mail,
        superseded: superseded.map(({ before, recorded }) =>
          changeOf(before, evolve(before, recorded), [recorded]),
        ),
      }),
  })
  return async (id, command, by) => {
    const outcome = await act(id, { command, by })
    return outcome.ok ? { ok: true, plan: outcome.state } : { ok: false, refusal: outcome.refusal }
  }
}
type Clock = Pick<Now, 'digest'> & { readonly now: () => Now['at'] }
type Published = {
  readonly plans: Plans
  readonly publications: Pick<Publications, 'byNhsNumber' | 'sameWords'>
  readonly tries: Pick<Tries, 'tooMany'>
}

/** Counts the mail that a decision would send to an address, by all that was sent there from anywhere; what is refused anyway counts nowhere. */
const whyNotWrittenTo = async (
  tries: Published['tries'],
  plan: Plan,
  { command, by, moment }: { readonly command: Command; readonly by: Actor; readonly moment: Moment },
): Promise<Moment['notWrittenTo']> => {
  if (command.kind !== 'invite-carer' || !decide(plan, command, by, moment).ok) return undefined
  for (const { key, limit, refusal } of sharesOf(plan, { to: command.email, by: by.id, at: moment.at }))
    if ((await tries.tooMany(moment.digest(key), limit)) !== undefined) return refusal
  return undefined
}

/** The other plans that a command of publishing would meet; the store holds the number against a race. */
const othersPublished = async (
  { plans, publications }: Omit<Published, 'tries'>,
  plan: Plan,
  { kind }: Command,
): Promise<readonly Plan[]> => {
  const number =
    kind === 'approve'
      ? numberToPublish(plan)
      : kind === 'resume'
        ? publicationOf(plan)?.nhsNumber
        : undefined
  if (number === undefined) return []
  const found = await publications.byNhsNumber(number)
  const others = found.filter((one) => one.plan !== plan.id && ('isDamaged' in one || one.away === undefined))
  const loaded = await Promise.all(others.map((one) => plans.load(one.plan)))
  return loaded.filter(({ away }) => away === undefined)
}

/** What this person's plan says twice, or an earlier one of theirs, is no copy. A team of another practice is told nothing of its other plans. */
export const sameWordsBeside = async (
  publications: Pick<Publications, 'sameWords'>,
  { plan, actor }: { readonly plan: Plan; readonly actor: Actor | Clinician },
  others: readonly PlanId[] = [],
): Promise<SameWords> =>
  isHelping(actor)
    ? { reason: 0, text: 0 }
    : await publications.sameWords(wordsToCompare(plan), [plan.id, ...others])

/** What stands beside the facts is written where it changed. */
export const changeOf = (
  before: Plan,
  after: Plan,
  facts: readonly Recorded[],
  secrets?: Readonly<Record<string, string>>,
): Change => {
  const sites = facts.some((one) => mayMoveSites(after, one))
    ? sitesChanged(before, after, secrets)
    : undefined
  const filesGone = before.recordings === after.recordings ? [] : recordingsGone(before, after)
  return {
    after,
    facts,
    row: rowOf(after, before),
    ...(after.teams === before.teams ? {} : { teams: teamRowsOf(after) }),
    carers: after.carers === before.carers && after.letters === before.letters ? [] : carerRowsOf(after),
    publication: isPublishedOtherwise(before, after) ? publicationOf(after) : undefined,
    mail: [],
    ...(sites ? { sites } : {}),
    ...(filesGone.length > 0 ? { filesGone } : {}),
  }
}

/** Few answers are about what lies apart; whoever is removed may have told some of it, and the person takes some out. */
const mayMoveSites = ({ forms }: Plan, { fact }: Recorded): boolean => {
  if (fact.kind !== 'Answered') return alsoMoving.has(fact.kind) || ending.has(fact.kind)
  const fields = siteFields.get(forms) ?? new Set(siteFieldsOf(forms).map(({ field }) => field))
  siteFields.set(forms, fields)
  return Object.keys(fact.said).some((field) => fields.has(field))
}
const alsoMoving: ReadonlySet<string> = new Set(['CarerRemoved', 'AnswerTakenBack', 'DraftDropped'])
const siteFields = new WeakMap<PlanForms, ReadonlySet<string>>()

const isPublishedOtherwise = (before: Plan, after: Plan): boolean =>
  after.approved !== before.approved ||
  after.away !== before.away ||
  after.useReports !== before.useReports ||
  after.takenBackAlone !== before.takenBackAlone ||
  (after.approved !== undefined &&
    after.voices.team !== before.voices.team &&
    isReversedOtherwise(before, after)) ||
  areHelpersOtherwise(before, after) ||
  haveHelpersWritten(before, after) ||
  (after.approved !== undefined && after.helpOffered !== before.helpOffered) ||
  after.changedFields !== before.changedFields ||
  (after.changedFields.length > 0 && isHandedOver(after.life) !== isHandedOver(before.life))

const areHelpersOtherwise = (before: Plan, after: Plan): boolean =>
  after.carers !== before.carers &&
  Object.values(after.carers).some(
    ({ id, disownedAt, authority }) =>
      disownedAt !== before.carers[id]?.disownedAt ||
      (authority !== before.carers[id]?.authority && after.changedFields.some(({ voice }) => voice === id)),
  )

const haveHelpersWritten = (before: Plan, after: Plan): boolean =>
  after.approved !== undefined && JSON.stringify(helpersWrote(before)) !== JSON.stringify(helpersWrote(after))
