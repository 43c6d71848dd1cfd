import type { Context } from 'hono'
import { changedPage } from '../../flow/controls/changed-page.ts'
import {
  aheadOf,
  isTooMany,
  type Posted,
  readPost,
  saidBefore,
  typedIn,
  withEmptied,
} from '../../flow/read-post.ts'
import { stepIn } from '../../flow/spot.ts'
import { asksFor, isBox } from '../../flow/step.ts'
import { NotKnown, NotWritable } from '../../plan/not-writable.ts'
import type { Plan } from '../../plan/plan.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { forgetTyped, isTooLongToKeep, keepValues, keptIn, keptOrShown, ownName } from '../frame/begun.ts'
import { drafting, type OnPlan } from '../frame/doors.ts'
import { givenBack, withTheirWords } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import { takenApart } from '../frame/secrets.ts'
import type { Service } from '../frame/service.ts'
import { intoSection } from './early-pages.ts'
import { enough } from './enough.ts'
import { notPut, pageIsGone, toHelp } from './gone-page.ts'
import { hiddenByWords, tickedByWords } from './hidden-by-words.ts'
import { hideFromHelpPage } from './keeping-from-carers.ts'
import { listPage, newItem } from './lists.ts'
import { meanwhilePage } from './meanwhile-page.ts'
import { mendedPage } from './mended-page.ts'
import { ownSaved, viaHelp } from './offering-help.ts'
import { carried, withOwn } from './own-question.ts'
import { toldBefore } from './parked-by-reason.ts'
import { partAfter, pastEmpty } from './parts.ts'
import {
  type Address,
  afterAnswer,
  answered,
  anyPlaceAt,
  asksReason,
  cameFrom,
  goingBack,
  isHiding,
  keepFromCarers,
  onPart,
  type Place,
  pathTo,
  placeAt,
} from './place.ts'
import { questionPage, saidAt } from './question-page.ts'
import { begunWith, sownAt } from './seeding.ts'
import { type Pressed, setAside } from './set-aside.ts'
import { taking, typedBeforeIn } from './suggesting.ts'
import { forTonight } from './tonight-pages.ts'
import type { Sent } from './typed.ts'
import { keptOn, saidByLeaving, takenOutBy, withoutWayOut } from './unfinished.ts'

/** The conversation: a page a question, saved with every Continue. */
export const questionRoutes = (service: Service) =>
  room(service, drafting)
    .get('/plans/:plan/:section', (c, found) => enter(service, c, found))
    .get('/plans/:plan/:section/:step{.+}', (c, found) => ask(service, c, found))
    .post('/plans/:plan/:section/:step{.+}', (c, found) => save(service, c, found))

/** A section opens at its first open question, or is played back when nothing is open. */
const enter = (service: Service, c: Context<Env>, found: OnPlan): Response => {
  const form = found.plan.forms.sections.find(({ section }) => section.id === c.req.param('section'))
  return form ? goTo(c, intoSection(found, form.section)) : service.errorPage(c, 'not-found')
}

const addressIn = (c: Context<Env>): Address => {
  const { section = '', step = '' } = c.req.param()
  return stepIn(`${section}/${step}`)
}

const ask = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const place = onPart(placeAt(found, addressIn(c)), c.req.query('part'))
  if (!place) return notPut(service, c, found, addressIn(c))
  const from = cameFrom(c.req.query('from'))
  if (asksFor('list', place)) return service.respond(c, listPage(found, place, from, newItem(service)))
  const [draft, [late]] = await Promise.all([
    service.drafts.find(found.plan.id, found.account.id, place.key),
    givenBack(service, c),
  ])
  const begun = draft && keptIn(service, draft)
  const kept = late?.post ?? begun?.own
  const ownQuestion = kept?.get(ownName)
  const byWords = asksBox(place) ? tickedByWords(found, place) : {}
  const sown = kept || !place.fields.brief ? undefined : sownAt(found, place)
  return service.respond(
    c,
    questionPage(found, place, {
      typed: kept ? typedIn(place.asked, kept) : (sown ?? { ...saidAt(found.plan, place), ...byWords }),
      isSown: sown !== undefined,
      ...(kept ? { typedBefore: typedBeforeIn(place, kept) } : {}),
      isRestored: late === undefined && begun?.own !== undefined && (place.part?.number ?? 1) === 1,
      isDamaged: late === undefined && draft?.isDamaged === true,
      ...(begun ? { kept: keptOn(found, place, late ? { ...begun, since: '' } : begun) } : {}),
      from: from ?? cameFrom(late?.post.get('from')),
      ...(late ? { hides: isHiding(late.post) } : {}),
      isQuestionKept: c.req.query('asked') !== undefined,
      isHiddenByWords: Object.keys(byWords).length > 0,
      ...(ownQuestion ? { ownQuestion: { text: ownQuestion } } : {}),
    }),
  )
}

const save = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const came = c.get('post')
  const place = onPart(anyPlaceAt(found, addressIn(c)), came.get('part'))
  if (!place) return await pageIsGone(service, c, { found, params: came }, addressIn(c))
  const isLeft = came.has('do') || came.has('wayOut')
  if (isTooMany(place.fields, place.asked, came) || (isLeft && isTooLongToKeep(place.asked, came)))
    return service.errorPage(c, 'too-large')
  const arrived = { found, place, params: came }
  const isApart = asksFor('file', place) || asksFor('site', place)
  const {
    params,
    problems: ofFiles,
    secrets,
    takenAway = [],
  } = isApart ? await takenApart(service, c, arrived) : { params: came, problems: {} }
  const deed = params.get('do')
  const ofWords = postedAt(service.clock.now(), found.plan, place, params)
  const problems = params.has('wayOut') ? ofWords.problems : { ...ofWords.problems, ...ofFiles }
  const sent = { found, place, params, ...(secrets ? { secrets } : {}) }
  const posted = withoutTakenAway(place, { ...ofWords, problems }, takenAway)
  if (deed !== null) return await press(service, c, { ...sent, deed, posted })
  const answer = () => saveAnswer(service, c, sent, posted)
  const saving = ownSaved(params).ownQuestion === undefined ? answer() : withOwn(service, c, sent, answer)
  return await saving.catch((error) => stillHere(service, c, sent, error))
}

/** A file that was answered and is taken away leaves its question open; one that nobody had leaves nothing. */
const withoutTakenAway = ({ answers }: Place, posted: Posted, takenAway: readonly string[]): Posted => {
  const gone = takenAway.filter((name) => answers.answers[name]?.said.kind === 'answer')
  const { said, problems } = posted
  return {
    said: { ...said, ...Object.fromEntries(gone.map((name) => [name, { kind: 'skipped' as const }])) },
    problems: Object.fromEntries(Object.entries(problems).filter(([name]) => !gone.includes(name))),
  }
}

/** A button that is no Continue: the same page with a change and nothing saved, or a deed of its own. */
const press = async (service: Service, c: Context<Env>, sent: Pressed): Promise<Response> => {
  const { found, place, params, deed } = sent
  if (deed === 'hide') return await hideFromHelpPage(service, c, sent)
  if (deed === 'leave') return await leaveIt(service, c, sent)
  if (deed === 'enough') {
    const leave = () => enough(service, c, sent, (by, posted) => saveAnswer(service, c, by, posted))
    return ownSaved(params).ownQuestion === undefined ? await leave() : await withOwn(service, c, sent, leave)
  }
  const changed = changedPage(deed, place.fields.fields, typedIn(place.asked, params), newItem(service))
  const from = cameFrom(params.get('from'))
  await keepFromCarers(sent, true)
  const asking = changed
    ? { typed: changed, typedBefore: typedBeforeIn(place, params), from }
    : taking(found, place, params)
  return asking
    ? service.respond(c, questionPage(found, place, { ...asking, ...carried(params) }))
    : await setAside(service, c, sent)
}

/** Nothing is changed, and what was chosen meanwhile is not kept: the page shows what stands. */
const leaveIt = async (
  service: Service,
  c: Context<Env>,
  { found, place, params }: Sent,
): Promise<Response> => {
  await forgetTyped(service, { found, place, params })
  return goTo(c, pathTo(found.plan.id, goingBack(place.key, cameFrom(params.get('from')))))
}

/** The disk takes nothing now: the same page again, with every word that was sent. */
const stillHere = (
  service: Service,
  c: Context<Env>,
  { found, place, params }: Sent,
  error: unknown,
): Response => {
  if (!(error instanceof NotWritable) || asksFor('list', place)) throw error
  const isKnown = !(error instanceof NotKnown)
  const event = isKnown ? 'storage full' : 'not known whether saved'
  service.log({ level: 'error', event, request: c.get('requestId') })
  const typed = typedIn(place.asked, params)
  const problems = { [place.asked[0] ?? '']: isKnown ? 'not-saved' : 'not-known' }
  return service.respond(
    c,
    questionPage(found, place, {
      typed,
      typedBefore: typedBeforeIn(place, params),
      problems,
      from: cameFrom(params.get('from')),
      ...carried(params),
    }),
    503,
  )
}

/** On from an answer: to what it begins, which most begin nothing of; to the next part of its question; or along the path. */
const wayOn = async (service: Service, sent: Sent, now: OnPlan, said: Posted['said']): Promise<string> => {
  const { place, params } = sent
  const begun = place.fields.seeds && (await begunWith(service, now, place, Object.keys(said)))
  const next = begun ?? (place.part && partAfter(sent))
  const on = next ?? afterAnswer(now, place, cameFrom(params.get('from')), said)
  return !next && (place.fields.seeds || params.get('from') === 'tonight') ? forTonight(sent, now, on) : on
}

/** What a post says; that nobody suggests anything beside an answer is no problem. */
const postedAt = (today: string, plan: Plan, place: Place, params: URLSearchParams): Posted => {
  const { pathway } = givenFor(plan, place.voice, place.form.section)
  const before = saidBefore(place)
  const read = readPost(place.fields, place.asked, params, { pathway, before })
  const { said, problems } =
    place.suggests.length > 0 ? read : withEmptied(place.fields, read, before, pathway)
  const hasAnswer = Object.keys(said).length > 0
  const counts = ([name, problem]: readonly [string, string]): boolean =>
    !(hasAnswer && problem === 'empty' && place.suggests.includes(name))
  const ahead = aheadOf(today, place.fields, said)
  return { said, problems: { ...Object.fromEntries(Object.entries(problems).filter(counts)), ...ahead } }
}
const asksBox = ({ asked, fields }: Place): boolean => asked.some((name) => isBox(fields.fields[name]))

const saveAnswer = async (
  service: Service,
  c: Context<Env>,
  sent: Sent,
  posted: Posted,
): Promise<Response> => {
  const { problems } = posted
  const { found, place, params } = sent
  const [typed, from] = [typedIn(place.asked, params), cameFrom(params.get('from'))]
  const pastIt = place.part && (await pastEmpty(service, sent, problems))
  if (pastIt !== undefined) return goTo(c, pastIt)
  const isLeft = params.has('wayOut')
  if (Object.keys(problems).length > 0 || (!isLeft && Object.keys(posted.said).length === 0))
    return await mendedPage(service, c, sent, problems)
  const saying = isLeft ? saidByLeaving(sent, posted.said) : posted.said
  const hiding = asksBox(place) ? hiddenByWords(sent, saying) : undefined
  const said = hiding?.said ?? saying
  const { spot } = place
  const before = asksReason(found.plan, place.asked) ? toldBefore(sent, said) : undefined
  if (before) return service.respond(c, before)
  await keepFromCarers(hiding?.sent ?? sent, true)
  const outcome = await answered(sent, said)
  if (!outcome.ok)
    return await refused(service, c, outcome.refusal, {
      'answered-meanwhile': (refusal) =>
        service.respond(c, meanwhilePage(refusal, { ...sent, typed, said }), 409),
      'too-many': async () => {
        const unkept = await keptOrShown(service, c, sent)
        if (unkept) return unkept
        return (
          (await toHelp(c, found, { spot, typed, ...ownSaved(params) })) ?? service.errorPage(c, 'too-many')
        )
      },
    })
  const shown = await keepFromCarers(hiding?.sent ?? sent, false)
  if (!isLeft && (await service.drafts.find(found.plan.id, found.account.id, place.key)))
    await forgetTyped(service, sent)
  const unkept = isLeft ? await keptBesideWayOut(service, c, sent, said) : undefined
  if (unkept) return unkept
  const now = { ...found, plan: shown ?? outcome.plan }
  const isAgain = hiding?.isNoticed || (isLeft && takenOutBy(place, said).length > 0)
  const ways = {
    next: isAgain ? goingBack(c.req.path, from) : await wayOn(service, sent, now, said),
    back: pathTo(now.plan.id, goingBack(place.key, from)),
  }
  return goTo(c, await viaHelp(now, { spot, said, ...ownSaved(params), typed: isLeft ? typed : {} }, ways))
}

/**
 * What was typed and is no answer, and what they had answered and took out by the way that they chose: that comes first, so that
 * it stays beside it. Who would rather not say it any more finds it beside the box, and not in it.
 */
const keptBesideWayOut = async (service: Service, c: Context<Env>, sent: Sent, said: Posted['said']) => {
  const { found, place, params } = sent
  const taken = takenOutBy(place, said)
  if (taken.length > 0) {
    const before = saidAt(found.plan, { ...place, asked: taken })
    if ((await keepValues(service, sent, before)) === 'full') return withTheirWords(service, c, 'too-much')
  }
  const { said: typed } = readPost(place.fields, place.asked, withoutWayOut(params), {
    before: saidBefore(place),
  })
  const isBefore = (name: string): boolean =>
    typed[name] !== undefined &&
    JSON.stringify(typed[name]) === JSON.stringify(place.answers.answers[name]?.said)
  const waits = params.get('wayOut') === 'declined' ? [] : taken
  const asked = place.asked.filter((name) => waits.includes(name) || !isBefore(name))
  if (asked.length > 0) return await keptOrShown(service, c, { ...sent, place: { ...place, asked } })
  await forgetTyped(service, taken.length > 0 ? { ...sent, place: { ...place, asked } } : sent)
  return undefined
}
