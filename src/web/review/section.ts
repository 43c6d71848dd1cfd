import type { Context } from 'hono'
import { itemId, topicId } from '#views/review/topic-id.ts'
import { changedPage } from '../../flow/controls/changed-page.ts'
import { type At, addressOf, answersAt, inputName } from '../../flow/spot.ts'
import type { Deed } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import { answersIn } from '../../plan/plan.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { type SectionReview, sectionReview } from '../../plan/reads/section-review.ts'
import { type Door, type Entered, type OnPlan, withPlan } from '../frame/doors.ts'
import { type Post, readVersion } from '../frame/guards.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, goToWhole } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { itemMoveIn } from './adding.ts'
import { begunOn, forgetBegun, isAsideMoved, keptBegun } from './begun.ts'
import { nextToRead } from './next-to-read.ts'
import { markingIn, raisingIn, whereRead, whereSettled } from './raising.ts'
import { beforeSigning, type Reviewed, reviewPath, type Shown, sectionPage } from './section-page.ts'
import {
  askedEarlier,
  isOf,
  isTooManyFor,
  quotedIn,
  type SectionPost,
  sectionPost,
  touchedOn,
  typedOn,
} from './section-post.ts'
import { besideIn, theirWordIn } from './their-word.ts'
import { verifyingIn } from './verifying.ts'

/** One section of a plan, for a clinician who may do this to it. */
export const withSection =
  (deed: Deed): Door<UnderReview> =>
  async (service, c) =>
    onSection(service, c, await withPlan(deed, 'clinician')(service, c))

export const onSection = (
  service: Service,
  c: Context<Env>,
  entry: Entered<OnPlan<'clinician'>>,
): Entered<UnderReview> => {
  if (entry.kind !== 'in') return entry
  const id = c.req.param('section')
  const form = entry.held.plan.forms.sections.find(({ section }) => section.id === id)
  const newItem = service.clock.token().slice(0, 10)
  return form ? { ...entry, held: { ...entry.held, form, newItem } } : { kind: 'fault', fault: 'not-found' }
}
export type UnderReview = OnPlan<'clinician'> & Pick<Reviewed, 'form' | 'newItem'>

/** A section on a page, as its reviewer reads and completes it: one form, one save, accepted as it was on the screen. */
export const reviewSectionRoutes = (service: Service) =>
  room(service, withSection('read-submitted'))
    .get('/plans/:plan/review/:section', async (c, found) => {
      const [late] = await givenBack(service, c)
      return service.respond(c, sectionPage(service, found, { begun: await begunOn(service, found, late) }))
    })
    .behind(withSection('answer'))
    .post('/plans/:plan/review/:section', (c, found) => save(service, c, found))

type SaveSection = Command & { readonly kind: 'save-section' }

const save = async (service: Service, c: Context<Env>, found: UnderReview): Promise<Response> => {
  const post = c.get('post')
  const read = Number(post.get('read') ?? Number.NaN)
  if (!Number.isSafeInteger(read) || read < 0) return service.errorPage(c, 'draft-moved')
  const { plan, actor, form, act } = found
  const review = sectionReview(plan, form, actor)
  if (isTooManyFor(review, post)) return service.errorPage(c, 'too-large')
  if (await isAsideMoved(service, found, post)) return goTo(c, reviewPath(plan.id, form.section.id))
  const changed = pageChanged(service, review, post)
  if (changed) {
    const begun = await keptBegun(service, found, post, touchedOn(review, post, changed))
    return service.respond(c, sectionPage(service, found, { typed: changed, begun }))
  }
  const sent = sectionPost(plan, review, post, service.clock.now())
  const section = form.section.id
  const command: SaveSection = { kind: 'save-section', section, read, ...sent.writing }
  const typed = touchedOn(review, post)
  const outcome = await act(command)
  if (!outcome.ok)
    return await refused(service, c, outcome.refusal, {
      'draft-moved': () => pageNow(service, c, { typed, movedSince: read }),
      incomplete: () => savedNotAccepted(service, c, found, { sent, command, typed }),
      'answered-meanwhile': () =>
        saveTheRest(service, c, { sent, command, typed, since: readVersion(post, plan) }),
    })
  const now = { ...found, plan: readBy(outcome.plan, actor) }
  const deed = post.get('do') ?? ''
  const move =
    itemMoveIn(deed, section) ??
    verifyingIn(deed, section) ??
    raisingIn(deed, section) ??
    markingIn(deed, section) ??
    settlingIn(deed)
  if (!move || isUnsaved(now, { sent, command }))
    return afterSaving(service, c, now, {
      sent,
      command,
      typed,
      goesTo: theirWordIn(c.req.path, review, deed) ?? besideIn(c.req.path, review, deed),
    })
  await forgetBegun(service, now, post)
  const moved = await act(move)
  if (!moved.ok) {
    const isOfAnswer = move.kind === 'raise-refusal' || move.kind === 'mark-danger'
    const isReadBefore = isOfAnswer && move.answer <= plan.version
    const again = { 'no-such-place': () => pageNow(service, c, { typed: {}, movedSince: read }) }
    return await refused(service, c, moved.refusal, isReadBefore ? again : {})
  }
  if (move.kind === 'raise-refusal') return goToWhole(c, whereRead(plan.id, move))
  if (move.kind === 'mark-danger') return goTo(c, whereSettled(moved.plan, move))
  return goTo(c, `/plans/${plan.id}/review/${section}#${placeAfter(move)}`)
}

const placeAfter = (
  move: NonNullable<ReturnType<typeof itemMoveIn | typeof verifyingIn | typeof settlingIn>>,
): string => {
  if (move.kind === 'add-item') return itemId(move)
  return move.kind === 'remove-item' || move.kind === 'settle-asked-back' ? 'main' : topicId(move)
}

/** Whoever asked back says that it is settled: of that very question, by its version. */
const settlingIn = (deed: string): (Command & { readonly kind: 'settle-asked-back' }) | undefined => {
  const version = /^settle-asked (\d{1,9})$/.exec(deed)?.[1]
  return version === undefined ? undefined : { kind: 'settle-asked-back', question: Number(version) }
}

/** A button that only changes what stands on the page; nothing is saved. */
const pageChanged = (service: Service, review: SectionReview, post: Post) => {
  const fields = Object.fromEntries(
    review.flatMap(({ topics }) => topics.map(({ name, rules }) => [name, rules])),
  )
  return (
    askedEarlier(review, post) ??
    quotedIn(review, post) ??
    changedPage(post.get('do') ?? '', fields, typedOn(post), service.clock.token().slice(0, 10))
  )
}

type Saved = {
  readonly sent: SectionPost
  readonly command: SaveSection
  readonly typed?: Shown['typed']
  /** She meant to accept, and something is missing that approval needs. */
  readonly isNotAccepted?: boolean
  /** Where the button leads that saved it; back to the section where it says nothing. */
  readonly goesTo?: string | undefined
}

/** Something that was typed is wrong, or not asked any more: it comes back before anything else is done. */
const isUnsaved = (now: UnderReview, { sent, command }: Saved): boolean =>
  Object.keys(sent.problems).length + unaskedIn(now, command).length > 0

/** What was right is saved; what was wrong, or is no longer asked, stands on the page that comes back. */
const afterSaving = async (
  service: Service,
  c: Context<Env>,
  now: UnderReview,
  { sent, command, typed, isNotAccepted = false, goesTo }: Saved,
) => {
  const { plan, form } = now
  if (isNotAccepted || isUnsaved(now, { sent, command })) {
    const { problems } = sent
    const unasked = unaskedIn(now, command)
    const wrong = wrongIn(now, problems, typed)
    const begun = await keptBegun(service, now, c.get('post'), wrong)
    return service.respond(
      c,
      sectionPage(service, now, { typed: wrong, problems, unasked, isNotAccepted, begun }),
      422,
    )
  }
  await forgetBegun(service, now, c.get('post'))
  return command.accepts
    ? await onward(service, c, now)
    : goTo(c, goesTo ?? reviewPath(plan.id, form.section.id))
}

const unaskedIn = ({ plan, form }: UnderReview, { writes }: SaveSection): NonNullable<Shown['unasked']> =>
  writes.flatMap(({ at, said }) => {
    const stands = answersAt(answersIn(plan, 'team', form.section.id), at)?.answers
    return Object.entries(said).flatMap(([field, one]) =>
      JSON.stringify(stands?.[field]?.said) === JSON.stringify(one)
        ? []
        : [{ at: [...at, field], said: one }],
    )
  })

/** Something that approval needs is not there: everything that she wrote is saved, and the page says what is missing. */
const savedNotAccepted = async (service: Service, c: Context<Env>, found: UnderReview, saved: Saved) => {
  const command = { ...saved.command, accepts: false }
  const outcome = await found.act(command)
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const now = { ...found, plan: readBy(outcome.plan, found.actor) }
  return afterSaving(service, c, now, { ...saved, command, isNotAccepted: true })
}

/** A problem may be with a part of a field: all of the field is kept as it was typed. */
const wrongIn = (
  { plan, form, actor }: UnderReview,
  problems: SectionPost['problems'],
  typed: Shown['typed'],
) => {
  const topics = sectionReview(plan, form, actor).flatMap((part) => part.topics)
  const isWrong = (name: string) => Object.keys(problems).some((one) => isOf(name, one))
  const names = [...topics.map(({ name }) => name).filter(isWrong), ...Object.keys(problems)]
  return Object.fromEntries(
    Object.entries(typed ?? {}).filter(([key]) => names.some((name) => isOf(name, key))),
  )
}

const onward = async (service: Service, c: Context<Env>, now: UnderReview): Promise<Response> => {
  const next = await nextToRead(service, now, now.form.section.id)
  return next === undefined ? goToWhole(c, `${beforeSigning(now.plan.id)}#sign`) : goTo(c, next)
}

/** The section as it is now, with everything that was typed, and what is new in it marked. */
const pageNow = async (service: Service, c: Context<Env>, shown: Omit<Shown, 'begun'>) => {
  const now = await withSection('read-submitted')(service, c)
  if (now.kind !== 'in') return service.errorPage(c, 'wrong-state')
  const begun = await keptBegun(service, now.held, c.get('post'), shown.typed)
  return service.respond(c, sectionPage(service, now.held, { ...shown, begun }), 409)
}

type Late = Saved & { readonly since: number }

/** A colleague answered some of it after this version: the rest is saved, and what is not stands as it was typed. */
const saveTheRest = async (service: Service, c: Context<Env>, { command, typed = {}, sent, since }: Late) => {
  const now = await withSection('read-submitted')(service, c)
  if (now.kind !== 'in') return service.errorPage(c, 'wrong-state')
  const { plan, form, act } = now.held
  const isTheirs = (at: At, field: string): boolean =>
    (answersAt(answersIn(plan, 'team', form.section.id), at)?.answers[field]?.version ?? 0) > since
  const writes = command.writes.map((write) => ({
    ...write,
    said: Object.fromEntries(Object.entries(write.said).filter(([field]) => !isTheirs(write.at, field))),
  }))
  const words = command.words.filter(({ at }) => {
    const stands = plan.teamWords[addressOf({ section: form.section.id, at })]
    return stands === undefined || stands.version <= since || stands.by.id === now.held.actor.id
  })
  const rest = { ...command, words, writes: writes.filter(({ said }) => Object.keys(said).length > 0) }
  const outcome = await act({ ...rest, accepts: false })
  const saved = outcome.ok ? namesIn(rest) : []
  const late = namesIn({ ...command, asks: [] }).filter((name) => !saved.includes(name))
  return pageNow(service, c, {
    typed: Object.fromEntries(
      Object.entries(typed).filter(([key]) => !saved.some((name) => isOf(name, key))),
    ),
    problems: { ...sent.problems, ...Object.fromEntries(late.map((name) => [name, 'written-meanwhile'])) },
  })
}

/** The inputs in which everything stood that a post wants to be saved. */
const namesIn = ({
  writes,
  words,
  asks,
}: Pick<SaveSection, 'writes' | 'words' | 'asks'>): readonly string[] => [
  ...writes.flatMap(({ at, said }) => Object.keys(said).map((field) => inputName([...at, field]))),
  ...words.map(({ at }) => `words:${inputName(at)}`),
  ...asks.map(({ at }) => `ask:${inputName(at)}`),
]
