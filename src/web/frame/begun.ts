import type { Context } from 'hono'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { typedIn } from '../../flow/read-post.ts'
import { addressOf } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Unfinished } from '../../plan/ports.ts'
import type { OnPlan } from './doors.ts'
import { Post } from './guards.ts'
import { withTheirWords } from './kept-posts.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** A post to a page that is typed into, and the place in its plan under which what was begun there is kept. */
export type Begun = {
  readonly found: Theirs
  readonly place: { readonly asked: readonly string[]; readonly key: string }
  readonly params: Post
}

type Theirs = Pick<OnPlan, 'plan' | 'account'>

/** What was being typed, as it would come in a post. */
export const postOf = (values: Typed): URLSearchParams =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text])),
  )

/**
 * Text that was begun and then left by a way out is kept beside it, and with a suggestion the words in whose place it was put.
 * Where all of it was deleted nothing of it is kept: it does not come back as if it had been written.
 */
export const keepTyped = async (
  service: Service,
  { found, place, params }: Begun,
  own: Typed = {},
): Promise<'kept' | 'full' | 'nothing'> => {
  const values = { ...typedIn([...place.asked, ...place.asked.map(beforeName)], params), ...own }
  const isBlank = Object.entries(values).every(
    ([name, texts]) => isToldByPage(name) || texts.every((text) => text.trim() === ''),
  )
  if (isBlank) {
    await forgetTyped(service, { found, place, params })
    return 'nothing'
  }
  if (isTooLongToKeep(place.asked, params)) return 'full'
  return await keepValues(service, { found, place, params }, values)
}

/** Whatever else was kept here, and the page did not show, stays beside it. */
export const keepValues = async (
  service: Service,
  { found, place, params }: Begun,
  values: Typed,
): Promise<'kept' | 'full'> => {
  const aside = asideOf(service, await draftAt(service, found, place.key), params, values)
  return aside.length > asideMost ? 'full' : await write(service, { found, place }, values, aside)
}

/** It is an answer now: what another page had kept, and this one neither showed nor says, is none and stays. */
export const forgetTyped = async (service: Service, { found, place, params }: Begun): Promise<void> => {
  const draft = await draftAt(service, found, place.key)
  const values = typedIn([...place.asked, ...place.asked.map(beforeName)], params)
  await write(service, { found, place }, {}, asideOf(service, draft, params, values))
}

/** Its writer lets go of what was shown of other pages; what stands in the fields is kept as typed. */
export const dropAside = async (service: Service, sent: Begun, shown: number): Promise<void> => {
  await keepTyped(service, sent)
  const draft = await draftAt(service, sent.found, sent.place.key)
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  await write(service, sent, own, aside.slice(shown))
}

/** What another page had kept goes into the fields, and what stood there waits in its place: it is no answer by that. */
export const takeAside = async (
  service: Service,
  sent: Begun,
  at: number,
  stands: Typed = {},
): Promise<'kept' | 'full'> => {
  if ((await keepTyped(service, sent)) === 'full') return 'full'
  const draft = await draftAt(service, sent.found, sent.place.key)
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  const taken = aside[at]
  if (taken === undefined) return 'kept'
  const post = new Post(taken)
  const typed = Object.fromEntries([...new Set(post.keys())].map((name) => [name, post.getAll(name)]))
  const isKnown = isWithin(own, typed) || isWithin(own, stands)
  const others = aside.filter((_, index) => index !== at)
  return await write(service, sent, typed, isKnown ? others : [...others, postOf(own).toString()])
}

/** Which button of what other pages had kept was pressed: of how many texts she lets go, or which one goes into the fields. */
export const asideDeed = (
  deed: string,
): { readonly does: 'drop' | 'put'; readonly number: number } | undefined => {
  const [, does, number] = /^(drop|put)-aside (\d{1,3})$/.exec(deed) ?? []
  return does === 'drop' || does === 'put' ? { does, number: Number(number) } : undefined
}

const write = async (
  service: Service,
  { found, place }: Pick<Begun, 'found' | 'place'>,
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

const draftAt = ({ drafts }: Service, { plan, account }: Theirs, key: string) =>
  drafts.find(plan.id, account.id, key)

/** What is kept of one question: what its page puts into the fields, what stands beside that, and what tells the first. */
export const keptAt = async (service: Service, found: Theirs, key: string) =>
  keptIn(service, await draftAt(service, found, key))

export const keptIn = (service: Service, draft: Unfinished | undefined) => {
  const { [asideName]: aside = [], ...own } = draft?.values ?? {}
  return {
    isDamaged: draft?.isDamaged === true,
    at: draft?.at,
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
export const isWithin = (own: Typed, other: Typed): boolean =>
  Object.entries(own).every(
    ([name, texts]) =>
      isToldByPage(name) ||
      name === readName ||
      texts.every((text) => text.trim() === '' || other[name]?.some((one) => one.includes(text.trim()))),
  )

/** Where what was begun waits in items that were taken out. */
const takenOut = ({ items }: Plan): readonly string[] =>
  Object.values(items).flatMap((item) => (item.removed ? [`${addressOf(item)}/`] : []))

/** The same where it leads on: what has no room stands on the page that says so, with every word. */
export const keptOrShown = async (
  service: Service,
  c: Context<Env>,
  sent: Begun,
): Promise<Response | undefined> =>
  (await keepTyped(service, sent)) === 'full' ? withTheirWords(service, c, 'too-much') : undefined

/** Far more than any page of questions takes: it is no answer on its way, and a plan has hundreds of places to leave it at. */
export const isTooLongToKeep = (asked: readonly string[], params: Post): boolean =>
  Object.values(typedIn([...asked, ...asked.map(beforeName)], params))
    .flat()
    .reduce((sum, text) => sum + text.length, 0) > keptMost
const keptMost = 64_000

/** Under which name a page carries what was typed before a suggestion took its place. */
export const beforeName = (name: string): string => `${beforePrefix}${name}`
export const beforePrefix = 'before:'

/** Under which name a page carries a question of one's own: a field has a dot in its name, so this is none. */
export const ownName = 'ownQuestion'

/** The version that a page was read at, where it is kept beside what was typed on it: a field has a dot in its name. */
export const readName = 'read'
