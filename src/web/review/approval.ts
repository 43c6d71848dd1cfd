import type { Context } from 'hono'
import { dayInWords } from '#views/frame/when.ts'
import { approvalMoved } from '#views/review/approval-moved.ts'
import { approved, approvedMeanwhile } from '#views/review/approved.ts'
import { isTaken, type OnePage, openedPage, postedPage, restoredPage, withProblem } from '../../flow/page.ts'
import { may, rightTo } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { currentOf } from '../../plan/deeds/living.ts'
import type { PlanId } from '../../plan/ids.ts'
import { namesakesBeside } from '../../plan/namesakes-beside.ts'
import type { Plan } from '../../plan/plan.ts'
import { notToSeeBy } from '../../plan/reads/not-to-see.ts'
import { identityToPublish, numberToPublish, type Publication } from '../../plan/reads/publication.ts'
import { isSamePerson } from '../../plan/reads/same-person.ts'
import { writtenSince } from '../../plan/reads/written-by.ts'
import type { Current } from '../../plan/refusal.ts'
import { accessOf } from '../frame/access-of.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack, isKept, type Kept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { toDrafter, writeAgreement } from './agreement.ts'
import { hasSeen, isUnseen, overThePage, unprovedToSign } from './before-signing.ts'
import { asideMoved, notTaken, placeOf } from './desk-begun.ts'
import { signAsks } from './desk-forms.ts'
import { toNamed } from './not-to-see.ts'
import { patientAsApproved, patientOf } from './patient-of.ts'
import { readAtHome } from './read-at-home.ts'
import { besideIn, reasonsIn, withOpen } from './said-beside.ts'
import { signingBegun, signKey, withWords, wordsToCopy } from './sign-begun.ts'
import { type Beside, proposed, sectionLinks, signOffAsked, signPage } from './sign-page.ts'

/** Signing: asked for once everything is accepted, with a fresh proof of who signs, and answered with what was signed. */
export const approvalRoutes = (service: Service) =>
  room(service, withPlan('review', 'clinician'))
    .get('/plans/:plan/approval', (c, found) => show(service, c, found))
    .post('/plans/:plan/approval', (c, found) => {
      const right = rightTo(found.actor, 'approve', found.plan)
      if (right === 'never') return service.errorPage(c, 'not-found')
      return right === 'yes' ? sign(service, c, found) : tooLate(service, c, found.plan)
    })

const show = async (
  service: Service,
  c: Context<Env>,
  { plan, actor, account }: OnPlan<'clinician'>,
): Promise<Response> => {
  if (!may(actor, 'approve', plan)) return await elsewhere(service, c, { plan, actor })
  if (plan.drafters.includes(actor.id)) return await toDrafter(service, c, { plan, actor })
  if (notToSeeBy(plan, actor).length > 0) return await toNamed(service, c, { plan, actor })
  const first = await unprovedToSign(service, c, plan)
  if (first) return first
  const [kept] = await givenBack(service, c, isForThisDraft(plan))
  const asking = signOffAsked(plan)
  const begun = await signingBegun(service, { plan, account }, kept)
  const standing = openedPage(asking, proposed(plan, service.clock.now()))
  const page = begun.isOfThis ? restoredPage(asking, begun.post) : withWords(standing, begun.post)
  const suspendedBeside = await lookBeside(service, account, plan)
  const namesakes = await namesakesBeside(service.plans, plan, actor)
  const said = begun.isOfThis ? besideIn(begun.post) : { reasons: reasonsIn(begun.post) }
  const current = await namedBefore(service, account, plan, 'supersedes' in said ? said.supersedes : [])
  const isSeen = hasSeen(c, plan)
  const beside = { ...said, isSeen, current, suspendedBeside, namesakes, kept: begun.kept }
  return service.respond(c, await signPage(service, { plan, actor }, page, beside))
}

/** Who ticks that the person has seen it says so of the draft that she read, and of no other: one that was changed, or approved, since asks anew. */
const isForThisDraft =
  (plan: Plan) =>
  ({ post, at }: Kept): boolean =>
    (!post.has('read') || Number(post.get('read')) === plan.draftVersion) && at >= (plan.approved?.at ?? at)

/** An approved plan shows what was approved, also while a new draft is being written. */
const elsewhere = async (service: Service, c: Context<Env>, found: Found<'clinician'>): Promise<Response> => {
  const { plan } = found
  const { approved: latest } = plan
  if (!latest || plan.away) return goTo(c, `/plans/${plan.id}/review`)
  return service.respond(
    c,
    approved({
      plan: plan.id,
      patient: patientAsApproved(plan) ?? patientOf(plan),
      atHome: await readAtHome(service, found),
      version: latest.version,
      agreement: latest.agreement,
      hash: latest.hash,
      approvedAt: latest.at,
      by: latest.by.name,
      reviewOn: latest.content.reviewOn,
      acknowledged: latest.acknowledged,
      lookedAtBoth: latest.lookedAtBoth,
      opposed: latest.opposed,
      saidAtSigning: latest.content.saidAtSigning ?? [],
      askedBack: latest.askedBack.map(({ text, by, at, became }) => ({
        text,
        who: by.name,
        became: { at, as: became },
      })),
    }),
  )
}

/** Somebody was quicker: who signed it and when, since whoever comes second must not take it for her own. */
const tooLate = (service: Service, c: Context<Env>, plan: Plan): Response => {
  const { approved: latest, status } = plan
  const patient = patientAsApproved(plan)
  if (!latest || status !== 'approved' || !patient) return service.errorPage(c, 'wrong-state')
  const { version, by, at } = latest
  const typed = wordsToCopy(plan, c.get('post'))
  return service.respond(
    c,
    approvedMeanwhile({ plan: plan.id, patient, version, by: by.name, at, typed }),
    409,
  )
}

const sign = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const { plan, actor } = found
  const first = await unprovedToSign(service, c, plan)
  if (first) return first
  const post = c.get('post')
  const sent = { found, place: placeOf(signKey, signAsks(plan, post)), params: post }
  const moved = await asideMoved(service, c, sent, c.req.path)
  if (moved) return moved
  if (isUnseen(post)) return await overThePage(service, c, plan)
  if (post.get('do') !== 'agree')
    return notToSeeBy(plan, actor).length > 0
      ? await toNamed(service, c, found)
      : await approve(service, c, found)
  return await writeAgreement(service, c, found, async (agreement) => {
    if (plan.drafters.includes(actor.id)) return await toDrafter(service, c, found, agreement)
    const page = openedPage(signOffAsked(plan), proposed(plan, service.clock.now()))
    return service.respond(c, await signPage(service, found, page, { agreement }), 422)
  })
}

const approve = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const { plan, act } = found
  const post = c.get('post')
  const beside = besideIn(post)
  const sent = { found, place: placeOf(signKey, signAsks(plan, post)), params: post }
  const again = async (as: OnePage, asked: Beside = {}, status: 409 | 422 = 422) => {
    const suspendedBeside = await lookBeside(service, found.account, plan)
    const sentAgain = { page: as, asked, beside, tooLate: wordsFor(c).approval.tooLate }
    const { page: one, ...more } = await withOpen(service, found, sentAgain)
    const kept = await notTaken(service, sent, signKey)
    const current = more.current ?? (await namedBefore(service, found.account, plan, beside.supersedes))
    return service.respond(
      c,
      await signPage(service, found, one, { ...beside, ...more, current, suspendedBeside, kept }),
      status,
    )
  }
  const page = postedPage(signOffAsked(plan), post)
  if (!isTaken(page)) return await again(page)
  const read = Number(post.get('read') ?? Number.NaN)
  const practice = await service.practices.find(found.actor.practice)
  const named = { practiceName: practice?.name ?? '', ...beside }
  const outcome = await act({ kind: 'approve', said: page.said, read, ...named })
  if (outcome.ok) {
    await forgetTyped(service, sent)
    await recordSuperseding(service, found.account, outcome.plan, beside.supersedes)
    return goTo(c, `/plans/${plan.id}/approval`)
  }
  // The page says what has to be done first and has no form: what was ticked stands there again afterwards.
  const later = async () => {
    await isKept(service, c, c.req.path)
    return await again(page, { isRefused: true })
  }
  return await refused(service, c, outcome.refusal, {
    'draft-moved': ({ sections }) => moved(service, c, plan, { sections, read }),
    'not-accepted': later,
    unread: () => again(page, { isUnread: true }),
    'wrong-state': async () => tooLate(service, c, await service.plans.load(plan.id)),
    'agreement-unsaid': () => again(page, { isAgreementUnsaid: true }),
    blocked: later,
    incomplete: later,
    'left-aside': later,
    'refusals-unjudged': later,
    'questions-open': later,
    unacknowledged: () => again(page, { isUnacknowledged: true }),
    'opposed-unreasoned': ({ treatments }) => again(page, { unreasoned: treatments }),
    'suspension-unsaid': () => again(page, { isSuspensionUnsaid: true }),
    'disclosures-open': later,
    'already-published': async ({ others }) => {
      await recordFinding(service, found.account, others)
      return await again(page, { current: others }, 409)
    },
    'another-person': async ({ others }) => {
      await recordFinding(service, found.account, others)
      return service.respond(c, await signPage(service, found, page, { strangers: others, ...beside }), 409)
    },
    'review-date': ({ latest }) =>
      again(withProblem(page, 'next-review', wordsFor(c).approval.tooLate(dayInWords(latest)))),
  })
}

const moved = async (service: Service, c: Context<Env>, plan: Plan, since: Moved): Promise<Response> =>
  service.respond(c, movedView(plan, since, await isKept(service, c, c.req.path)), 409)
type Moved = { readonly sections: readonly string[]; readonly read: number }

/** That another plan stands under the same NHS number tells whose it is: written down before it is said. */
const recordFinding = async (
  service: Service,
  account: Account,
  others: readonly { readonly plan: PlanId }[],
): Promise<void> => {
  for (const { plan } of others) {
    const row = { account, at: service.clock.now(), plan, deed: 'searched', reason: 'same-number' } as const
    await service.accessLog.record(await accessOf(row, service.practices))
  }
}

/** Suspended plans under the same number: signing ends none of them, and tells nobody who is not told here. */
const lookBeside = async (
  service: Service,
  account: Account,
  plan: Plan,
): Promise<readonly Publication[]> => {
  const number = numberToPublish(plan)
  const found = number === undefined ? [] : await service.publications.byNhsNumber(number)
  const suspended = found.flatMap((one) =>
    !('isDamaged' in one) && one.plan !== plan.id && one.away?.as === 'suspended' ? [one] : [],
  )
  await recordFinding(service, account, suspended)
  return suspended
}

/** The plans that were ticked to be replaced stand there to be ticked again, as long as each is current and of the same person. */
const namedBefore = async (
  service: Service,
  account: Account,
  plan: Plan,
  ticked: readonly PlanId[] = [],
): Promise<readonly Current[]> => {
  const number = ticked.length === 0 ? undefined : numberToPublish(plan)
  const found = number === undefined ? [] : await service.publications.byNhsNumber(number)
  const whose = identityToPublish(plan)
  const current = found.flatMap((one) =>
    !('isDamaged' in one) && ticked.includes(one.plan) && one.away === undefined && isSamePerson(whose, one)
      ? [currentOf(plan.forms, one)]
      : [],
  )
  await recordFinding(service, account, current)
  return current
}

/** Whoever puts a plan in the place of another one has named it, and its person can see by whom it was ended. */
const recordSuperseding = async (
  service: Service,
  account: Account,
  { approved }: Plan,
  named: readonly PlanId[],
): Promise<void> => {
  for (const id of new Set(named)) {
    const { away } = await service.plans.load(id)
    if (away?.as !== 'superseded' || away.at !== approved?.at) continue
    const row = { account, at: away.at, plan: id, deed: 'superseded', reason: 'same-number' } as const
    await service.accessLog.record(await accessOf(row, service.practices))
  }
}

const movedView = (plan: Plan, { sections, read }: Moved, isSafe: boolean) =>
  approvalMoved({
    plan: plan.id,
    patient: patientOf(plan),
    sections: sections.flatMap((id) =>
      sectionLinks(plan, [id]).map((link) => ({ ...link, by: writtenSince(plan, id, read) })),
    ),
    isKept: isSafe,
  })
