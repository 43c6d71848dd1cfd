import type { Context } from 'hono'
import { sinceBox } from '#views/form/around-question.ts'
import {
  keptLate,
  keptUnasked,
  noRoomToKeep,
  notKept,
  notTheirs,
  questionNotKept,
  savedAt,
  savedBeside,
  tooLongToKeep,
} from '#views/frame/saved-at.ts'
import type { Html } from '#views/html.ts'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { typedFor, typedIn } from '../../flow/read-post.ts'
import { addressOf, entryNamed, isSameSpot, itemAt, stepIn } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Unfinished } from '../../plan/ports.ts'
import { type Door, type OnPlan, planFor } from '../frame/doors.ts'
import { Post, readVersion } from '../frame/guards.ts'
import { isTypingKept, withTheirWords } from '../frame/kept-posts.ts'
import { limiter } from '../frame/limiter.ts'
import type { Env } from '../frame/ports.ts'
import { answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { ownTextIn } from './offering-help.ts'
import { type Address, beforeName, keyOf, type Place, pageAt, pathTo, placeAt } from './place.ts'

/** What is being typed comes in every few seconds where scripts run; it is kept, and is no answer. */
export const typedRoutes = (service: Service) => {
  const often = limiter(keepsMost, 15 * 60)
  return room(service, stillTyping).post(
    '/plans/:plan/typed',
    async (c, { found, isLate }) => {
      const params = c.get('post')
      const address = stepIn(params.get('place') ?? '')
      const asked = found && placeAt(found, address)
      const beside = address.spot.section === wordPlace.key ? wordPlace : undefined
      const place = asked ?? beside ?? (found && !isLate ? gonePlace(found, address) : undefined)
      if (isSignedOut(c)) return answer(c, { body: String(notKept(wordsFor(c))) })
      if (!found || !place || (asked && isAnswered(asked, params, readVersion(params, found.plan))))
        return answer(c, { body: null, status: 204 })
      const says = wordsFor(c)
      const told = (text: Html, since = params.get('since') ?? '') =>
        answer(c, { body: `${text}${sinceBox(since)}` })
      const isBusy = often.tooMany(found.account.id, service.clock.now()) !== undefined
      if (isLate) {
        const isSafe = !isBusy && (await isTypingKept(service, c, pathTo(found.plan.id, place.key)))
        return told(isSafe ? keptLate(says) : notKept(says))
      }
      if (isTooLongToKeep(place.asked, params)) return told(tooLongToKeep(says))
      const outcome = isBusy ? 'full' : await keepTyped(service, { found, place, params })
      if (outcome === 'full') return told(noRoomToKeep(says))
      // Who deletes what they began to tell in private has reason to.
      if (outcome === 'nothing' && beside) await forgetTyped(service, { found, place, params })
      if (!asked && !beside) return told(keptUnasked(says))
      const kept = await keptAt(service, found, place.key)
      const saved = kept.aside.length > 0 ? savedBeside : savedAt
      // What is asked of a clinician is asked, and no beginning of it is kept beside.
      const text = ownTextIn(params) === '' ? saved(says, service.clock.now()) : questionNotKept(says)
      return told(text, kept.since)
    },
    { another: (c) => answer(c, { body: String(notTheirs(wordsFor(c))) }) },
  )
}
/** A page that is typed into asks every four seconds: four devices at once. */
const keepsMost = 900

/** Open a while longer than every other door, and then it leads beside the plan: words that come late change nothing in it. */
const stillTyping: Door<{ readonly found: OnPlan | undefined; readonly isLate: boolean }> = async (
  service,
  c,
) => {
  const account = c.get('account') ?? c.get('expired')
  const drafter = { deed: 'answer', kinds: ['patient', 'carer'] } as const
  const entry = account && (await planFor(service, c, account, drafter))
  const found = entry?.kind === 'in' ? entry.held : undefined
  return { kind: 'in', held: { found, isLate: c.get('account') === undefined } }
}

const isSignedOut = (c: Context<Env>): boolean => !c.get('account') && !c.get('expired')

/** Keystrokes that arrive after their answer was saved are not kept once more; other words of another page are. */
const isAnswered = ({ asked, answers, fields }: Place, params: Post, read: number): boolean =>
  asked.some((name) => (answers.answers[name]?.version ?? 0) > read) &&
  asked.every((name) => {
    const [field, answer] = [fields.fields[name], answers.answers[name]]
    return !field || isWithin(typedIn([name], params), typedFor(field, name, answer?.said))
  })

/** A post to the page of one question, with everything it was found to be about. */
export type Sent = {
  readonly found: OnPlan
  readonly place: Place
  readonly params: Post
}

/** The same for a page that went while it was written on. */
type Off = Omit<Sent, 'place'> & { readonly place: Pick<Place, 'asked' | 'key'> }

/** Where a word to the clinician alone is written: it is no question of the plan. */
export const wordPlace = { asked: ['text', 'alone'], key: 'private-word' }

/** A page that was put to this voice, and is not any more. */
export const gonePlace = ({ plan }: OnPlan, address: Address): Off['place'] | undefined => {
  const page = pageAt(plan, address)
  const { at } = address.spot
  const item = entryNamed(plan.items, itemAt(at) ?? '')
  const wasThere = at.length === 0 || (item !== undefined && isSameSpot(item, address.spot))
  return page && wasThere ? { asked: page.step.ask, key: keyOf(address) } : undefined
}

/** What was being typed, as it would come in a post. */
export const postOf = (values: Typed): URLSearchParams =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text])),
  )

/** Text that was begun and then left by a way out is kept beside it, and with a suggestion the words in whose place it was put. */
export const keepTyped = async (
  service: Service,
  { found, place, params }: Sent | Off,
): Promise<'kept' | 'full' | 'nothing'> => {
  const values = typedIn([...place.asked, ...place.asked.map(beforeName)], params)
  const isBlank = Object.entries(values).every(
    ([name, texts]) => isToldByPage(name) || texts.every((text) => text.trim() === ''),
  )
  if (isBlank) return 'nothing'
  if (isTooLongToKeep(place.asked, params)) return 'full'
  return await keepValues(service, { found, place, params }, values)
}

/** Whatever else was kept here, and the page did not show, stays beside it. */
export const keepValues = async (
  service: Service,
  { found, place, params }: Sent | Off,
  values: Typed,
): Promise<'kept' | 'full'> => {
  const aside = asideOf(service, await draftAt(service, found, place.key), params, values)
  return aside.length > asideMost ? 'full' : await write(service, { found, place }, values, aside)
}

/** It is an answer now: what another page had kept, and this one neither showed nor says, is none and stays. */
export const forgetTyped = async (service: Service, { found, place, params }: Sent | Off): Promise<void> => {
  const draft = await draftAt(service, found, place.key)
  const values = typedIn([...place.asked, ...place.asked.map(beforeName)], params)
  await write(service, { found, place }, {}, asideOf(service, draft, params, values))
}

/** Its writer lets go of what was shown of other pages; what stands in the fields is kept as typed. */
export const dropAside = async (service: Service, sent: Sent | Off, shown: number): Promise<void> => {
  await keepTyped(service, sent)
  const draft = await draftAt(service, sent.found, sent.place.key)
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  await write(service, sent, own, aside.slice(shown))
}

const write = async (
  service: Service,
  { found, place }: Pick<Sent | Off, 'found' | 'place'>,
  own: Typed,
  aside: readonly string[],
): Promise<'kept' | 'full'> => {
  const here = { plan: found.plan.id, account: found.account.id, place: place.key }
  const values = aside.length > 0 ? { ...own, [asideName]: aside } : own
  if (Object.keys(values).length > 0)
    return await service.drafts.keep({ ...here, values, at: service.clock.now() }, takenOut(found.plan))
  await service.drafts.forget(here.plan, here.account, here.place)
  return 'kept'
}

const draftAt = ({ drafts }: Service, { plan, account }: OnPlan, key: string) =>
  drafts.find(plan.id, account.id, key)

/** What is kept of one question: what its page puts into the fields, what stands beside that, and what tells the first. */
export const keptAt = async (service: Service, found: OnPlan, key: string) =>
  keptIn(service, await draftAt(service, found, key))

export const keptIn = (service: Service, draft: Unfinished | undefined) => {
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  return {
    isDamaged: draft?.isDamaged === true,
    own: Object.keys(own).length === 0 ? undefined : postOf(own),
    aside: aside.map((one) => new Post(one)),
    since: sinceOf(service, own),
  }
}

const sinceOf = ({ clock }: Service, own: Typed): string =>
  Object.keys(own).length === 0 ? '' : clock.digest(JSON.stringify(own)).slice(0, 16)

const asideOf = (
  service: Service,
  draft: Unfinished | undefined,
  params: Post,
  values: Typed,
): readonly string[] => {
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  if (sinceOf(service, own) === (params.get('since') ?? '') || isWithin(own, values)) return aside
  return [...new Set([...aside, postOf(own).toString()])]
}
/** A field has a dot in its name, so this is none. */
const asideName = 'aside'
const asideMost = 10

/** Nothing is lost of what was typed here where it stands there. */
const isWithin = (own: Typed, other: Typed): boolean =>
  Object.entries(own).every(
    ([name, texts]) =>
      isToldByPage(name) ||
      texts.every((text) => text.trim() === '' || other[name]?.some((one) => one.includes(text.trim()))),
  )

/** Where what was begun waits in items that were taken out. */
const takenOut = ({ items }: Plan): readonly string[] =>
  Object.values(items).flatMap((item) => (item.removed ? [`${addressOf(item)}/`] : []))

/** The same where it leads on: what has no room stands on the page that says so, with every word. */
export const keptOrShown = async (
  service: Service,
  c: Context<Env>,
  sent: Sent | Off,
): Promise<Response | undefined> =>
  (await keepTyped(service, sent)) === 'full' ? withTheirWords(service, c, 'too-much') : undefined

/** Far more than any page of questions takes: it is no answer on its way, and a plan has hundreds of places to leave it at. */
export const isTooLongToKeep = (asked: readonly string[], params: Post): boolean =>
  Object.values(typedIn([...asked, ...asked.map(beforeName)], params))
    .flat()
    .reduce((sum, text) => sum + text.length, 0) > keptMost
const keptMost = 64_000
